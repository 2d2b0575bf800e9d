"""``corridor search``: what is found by which words, in five languages, and what a reader sees of it."""

from __future__ import annotations

import os
import pty
import re
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pipeline.ledger.database import open_database
from pipeline.ledger.schema import ledger
from pipeline.ledger.search import Wanted, search
from pipeline.search import MAX_WORDS, SNIPPET_CHARS, find_hits, parse_query, shadow, snippet, words
from tests.commandline import COMMAND, DEADLINE_S, ROOT, Answer, document, here, json_lines, really

Row = dict[str, Any]

TEXTS = {
    "en": (
        "Farm visas for Pakistanis",
        (
            "Greece will issue 5,000 visas to Pakistani farm workers this year, the migration ministry said on Monday. "
            "The labour agreement between Greece and Pakistan names farms on Crete."
        ),
    ),
    "el": (
        "Άδειες εργασίας για Πακιστανούς",
        (
            "Η Ελλάδα θα χορηγήσει 10.500 άδειες εργασίας σε εργάτες από το Πακιστάν, είπε ο υπουργός Μετανάστευσης. "
            "Οι άδειες αφορούν εργάτες γης και τους Πακιστανούς εργαζόμενους στους ελαιώνες της Κρήτης."
        ),
    ),
    "it": (
        "Più visti per i lavoratori pachistani",
        (
            "L'Italia rilascerà 12.000 visti di lavoro a lavoratori pachistani, «più dell'anno scorso». "
            "La città di Latina attende gli stagionali, e il Pakistan firmerà l’accordo sulla mobilità dei lavoratori."
        ),
    ),
    "es": (
        "Visados para trabajadores de Pakistán",
        (
            "España concederá 3.200 visados a trabajadores de Pakistán para la campaña de la aceituna, dice ella. "
            "El acuerdo migratorio con Pakistán prevé más años de cooperación."
        ),
    ),
    "ur": (
        "یونان میں پاکستانی کارکنوں کے لیے ویزے",
        (
            "یونان اس سال پاکستانی کارکنوں کو ۱۰٬۵۰۰ ویزے جاری کرے گا، وزارت نے کہا۔ "
            "یونان سے مزدوروں کا معاہدہ طے پا گیا ہے، اور فارم‌ہاؤس کے مالکان کو ہنرمند کارکن ملیں گے۔"
        ),
    ),
}


def address(language: str) -> str:
    return f"https://{language}.example/visas"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with one article in each language, two texts of one address, and one article on something else."""
    folder = tmp_path_factory.mktemp("search")
    documents = [
        document(
            address(language),
            text,
            published=f"2026-03-{day:02}",
            title=title,
            language=language,
            outlet=f"The Öbserver {language}",
        )
        for day, (language, (title, text)) in enumerate(TEXTS.items(), start=1)
    ]
    moving = TEXTS["en"][1].replace("5,000", "7,000")
    documents += [
        document("https://moving.example/", f"{moving} Cherries ripen.", published="2026-03-10", title="Farm hands"),
        document(
            "https://birds.example/", "Storks fly over Cyprus and carry no visas.", published="2026-03-10", title="B"
        ),
    ]
    later = document("https://moving.example/", f"{moving} Plums ripen.", published="2026-03-11", title="Farm hands")
    for number, batch in enumerate((documents, [later])):
        path = json_lines(folder / f"{number}.jsonl", batch)
        assert here("--home", folder / "home", "--baseline", "none", "ingest", path).code == 0
    return folder / "home"


def searched(home: Path, *arguments: str) -> Row:
    answer = here("--home", home, "--baseline", "none", "search", *arguments, "--json")
    assert answer.code == 0, answer.err
    found: Row = answer.json()
    return found


def addresses(home: Path, *arguments: str) -> set[str]:
    return {result["url"] for result in searched(home, *arguments)["results"]}


@pytest.mark.parametrize(
    ("language", "query", "quoted"),
    [
        ("el", "αδειες", "άδειες"),
        ("el", "ΆΔΕΙΕΣ", "άδειες"),
        ("el", "πακιστανουσ", "Πακιστανούς"),
        ("el", "Πακιστανούς", "Πακιστανούς"),
        ("el", "χορηγη*", "χορηγήσει"),
        ("el", "10500", "10.500"),
        ("el", "«αδειες εργασιας»", "άδειες εργασίας"),
        ("en", "5000", "5,000"),
        ("en", '"MIGRATION ministry"', "migration ministry"),
        ("it", "piu", "più"),
        ("it", "citta", "città"),
        ("it", "l'accordo", "l’accordo"),
        ("it", "mobilità", "mobilità"),
        ("it", "dell’anno", "dell'anno"),
        ("es", "campana", "campaña"),
        ("es", "PAKISTÁN 3.200", "Pakistán"),
        ("es", "anos", "años"),
        ("ur", "كاركنوں", "کارکنوں"),
        ("ur", "پاكستاني", "پاکستانی"),
        ("ur", "پاکستاني كاركنوں", "پاکستانی"),
        ("ur", "معاهده", "معاہدہ"),
        ("ur", "ھنرمند", "ہنرمند"),
        ("ur", "فارمہاؤس", "فارم‌ہاؤس"),
        ("ur", "فارم\u200cھاوس", "فارم‌ہاؤس"),
        ("ur", "کارکـــنوں", "کارکنوں"),
        ("ur", "10500 ویزے", "۱۰٬۵۰۰"),
        ("ur", "١٠٥٠٠ ویزے", "۱۰٬۵۰۰"),
    ],
)
def test_a_word_is_found_however_its_letters_and_digits_are_written(
    home: Path, language: str, query: str, quoted: str
) -> None:
    found = searched(home, query, "--language", language)
    (result,) = (one for one in found["results"] if one["url"] == address(language))
    text = TEXTS[language][1]
    assert quoted in [text[hit["start"] : hit["end"]] for hit in result["hits"]]
    shown = result["snippet"]
    assert text[shown["start"] : shown["end"]] == shown["text"]
    assert quoted in shown["text"]


def test_the_title_is_searched_with_its_own_offsets_and_weighs_more(home: Path) -> None:
    found = searched(home, "farm")
    assert [result["url"] for result in found["results"]][:2] == ["https://moving.example/", address("en")]
    result = searched(home, "πακιστανους αδειες")["results"][0]
    title = TEXTS["el"][0]
    assert [title[hit["start"] : hit["end"]] for hit in result["title_hits"]] == ["Άδειες", "Πακιστανούς"]
    assert result["score"] > 0


def test_a_word_in_the_title_goes_before_many_in_a_text(tmp_path: Path) -> None:
    tail = "Greece will issue 5,000 visas to Pakistani farm workers this year, the migration ministry said. "
    pages = [
        document(
            "https://one.example/", f"{tail}Olives here, olives there, {tail}", published="2026-03-01", title="Ships"
        ),
        document("https://two.example/", tail * 2, published="2026-03-01", title="Olives"),
    ]
    path = json_lines(tmp_path / "pages.jsonl", pages)
    assert here("--home", tmp_path / "home", "--baseline", "none", "ingest", path).code == 0
    assert [one["url"] for one in searched(tmp_path / "home", "olives")["results"]] == [
        "https://two.example/",
        "https://one.example/",
    ]


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        (["greece", "visas"], {address("en"), "https://moving.example/"}),
        (["greece visas 5000"], {address("en")}),
        (["greece", "-plums"], {address("en")}),
        (["-plums", "greece"], {address("en")}),
        (["greece", '-"farms on crete"'], set()),
        (['"farm visas"'], {address("en")}),
        (['"visas farm"'], set()),
        (["mini*", "pakistani"], {address("en"), "https://moving.example/"}),
        (["mini", "pakistani"], set()),
        (['greece "plums ripen'], {"https://moving.example/"}),
        (["(greece) [visas])("], {address("en"), "https://moving.example/"}),
        (["farm-workers"], {address("en"), "https://moving.example/"}),
        (["visas", "--limit", "1"], {address("en")}),
        (["visas", "--outlet", "the observer EN"], {address("en")}),
        (["visas", "--since", "2026-03-10"], {"https://moving.example/"}),
        (["visas", "--until", "2026-03-09"], {address("en")}),
        (["visas", "--since", "2026-03-01", "--until", "2026-03-01"], {address("en")}),
        (["10500"], {address("el"), address("ur")}),
        (["10500", "--language", "UR"], {address("ur")}),
    ],
    ids=lambda part: " ".join(part) if isinstance(part, list) else "",
)
def test_words_phrases_beginnings_exclusions_and_filters(home: Path, arguments: list[str], found: set[str]) -> None:
    assert addresses(home, *arguments) == found


def test_only_the_text_that_stands_at_an_address_is_found_and_only_relevant_ones(home: Path) -> None:
    assert addresses(home, "cherries") == set()
    assert addresses(home, "storks") == set()
    (result,) = searched(home, "plums")["results"]
    assert result["revision"] == 2


def test_the_total_counts_what_the_limit_leaves_out(home: Path) -> None:
    assert searched(home, "visas", "--limit", "1")["total"] == 2
    said = here("--home", home, "search", "visas", "--limit", "1").out
    assert "1 of 2 articles; --limit shows more" in said
    assert here("--home", home, "search", "zebra").out == "no article holds that\n"


@pytest.mark.parametrize(
    "query",
    [
        '"', "'", '""" greece', "greece AND", "NEAR(greece visas)", "title : greece", "{title text}: x", "^greece",
        "a + b", "greece*visas*", "**", "( ( (", "greece\x00visas", "\udcff greece", "-- ; DROP TABLE articles",
        "a" * 10_000, "a " * 10_000, '"' * 10_000, "(" * 10_000, "\u200c\u0640", "½ ﷺ ß", "-", "greece -", "--", "NOT",
        "%_", "\\",        "🙂 greece", "e\u0301 \u0301", "1,2,3,4", "١٢٣٬", "OR OR OR", "x" * 500 + "*",
    ],
    ids=lambda query: repr(query[:20]),
)  # fmt: skip
def test_whatever_is_typed_gives_results_or_says_what_is_wrong(home: Path, query: str) -> None:
    answer = here("--home", home, "search", "--json", "--", query)
    if answer.code == 0:
        assert answer.json().keys() == {"total", "results"}
    else:
        assert answer.code == 2
        assert re.search(r"Error: .*(no word in it to find|takes at most 64 words)|No such option", answer.err)


def test_the_real_command_takes_an_exclusion_and_refuses_an_unknown_option(home: Path) -> None:
    found = really("--home", home, "search", "greece", "-plums", "--json")
    assert [result["url"] for result in found.json()["results"]] == [address("en")]
    wrong = really("--home", home, "search", "greece", "--lnguage", "it")
    assert (wrong.code, wrong.out) == (2, "")
    assert "No such option: --lnguage" in wrong.err


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["x", "--since", "yesterday"], "'yesterday' is not a day"),
        (["x", "--until", "2026-02-30"], "'2026-02-30' is not a day"),
        (["x", "--until", "20260230"], "'20260230' is not a day"),
        (["x", "--since", "2026-03-02", "--until", "2026-03-01"], "is before --since"),
        (["x", "--limit", "0"], "greater than or equal to 1"),
        (["-greece"], "only some to exclude"),
        ([], "Missing argument"),
    ],
    ids=lambda part: " ".join(part) if isinstance(part, list) else "",
)
def test_wrong_use_is_said(home: Path, arguments: list[str], complaint: str) -> None:
    answer = here("--home", home, "search", *arguments)
    assert (answer.code, answer.out) == (2, "")
    assert complaint in answer.err


def on_a_terminal(*arguments: str | Path) -> str:
    """Return what the real command prints to a terminal."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [COMMAND, *arguments], stdout=theirs, cwd=ROOT, env=os.environ | {"TERM": "xterm"}
    ) as process:
        os.close(theirs)
        printed = b"".join(_chunks(ours))
        assert process.wait(DEADLINE_S) == 0
    os.close(ours)
    return printed.decode()


def _chunks(terminal: int) -> Iterator[bytes]:
    while True:
        try:
            chunk = os.read(terminal, 65536)
        except OSError:  # the other end is closed
            return
        yield chunk


def test_hits_are_set_off_on_a_terminal_and_plain_elsewhere(home: Path) -> None:
    printed = on_a_terminal("--home", home, "search", "αδειες")
    marked = re.findall("\x1b\\[1m\x1b\\[7m(.*?)\x1b\\[0m", printed)
    assert marked == ["Άδειες", "άδειες", "άδειες"]
    plain = here("--home", home, "search", "αδειες").out
    assert "\x1b" not in plain
    assert plain.splitlines()[0] == "1. Άδειες εργασίας για Πακιστανούς"
    assert plain.splitlines()[1] == f"   The Öbserver el · 2026-03-02 · el · {address('el')}"


def test_a_page_cannot_steer_the_terminal(tmp_path: Path) -> None:
    text = TEXTS["en"][1].replace("farm workers", "farm\x1b]0;owned\x07 workers\n\n\u2028and")
    page = document("https://x.example/", text, published="2026-03-01", title="Farm \x1b[2J visas")
    path = json_lines(tmp_path / "page.jsonl", [page])
    assert here("--home", tmp_path / "home", "--baseline", "none", "ingest", path).code == 0
    answer: Answer = here("--home", tmp_path / "home", "search", '"farm visas"')
    assert answer.code == 0
    said = here("--home", tmp_path / "home", "search", "farm").out
    assert [char for char in said if ord(char) < 32 and char != "\n"] == []
    assert len(said.splitlines()) == 4


def test_a_ledger_of_an_older_version_is_given_its_index(tmp_path: Path, home: Path) -> None:
    old = open_database(tmp_path / "old.db", _older())
    names = ", ".join(old.table("articles").columns_dict)
    with closing(open_database(home / "ledger.db", ledger).conn) as full:
        held = full.execute(f"SELECT {names} FROM articles").fetchall()  # noqa: S608 - its own columns
    with closing(old.conn):
        old.conn.executemany(f"INSERT INTO articles VALUES ({', '.join('?' * len(held[0]))})", held)  # noqa: S608 - as many as there are
        assert "article_search" not in old.table_names()
    renewed = open_database(tmp_path / "old.db", ledger)
    with closing(renewed.conn):
        found = search(renewed, parse_query("αδειες"), Wanted())
        assert [result["url"] for result in found.results] == [address("el")]
        assert search(renewed, parse_query("storks"), Wanted()).total == 0
        renewed.execute("INSERT INTO article_search (article_search) VALUES ('integrity-check')")


def _older() -> Any:
    """Return the ledger's migrations as they were before there was a search."""
    older = type(ledger)("ledger")
    for migration in ledger._migrations:  # noqa: SLF001 - the class offers no list of its own
        if migration.name < "ledger_0004":
            older(name=migration.name)(migration.fn)
    return older


def test_a_refused_article_leaves_no_trace_in_the_index(home: Path, tmp_path: Path) -> None:
    path = json_lines(
        tmp_path / "one.jsonl", [document("https://t.example/", TEXTS["en"][1] + " Quinces.", published="2026-03-02")]
    )
    before = searched(home, "greece")
    assert here("--home", home, "--baseline", "none", "check", path).code == 0
    assert searched(home, "greece") == before
    assert addresses(home, "quinces") == set()


@given(st.text(max_size=200))
def test_words_lie_in_order_in_the_text_and_hold_letters_and_digits_alone(text: str) -> None:
    found = list(words(text))
    ends = [0, *(word.end for word in found)]
    assert all(before <= word.start < word.end <= len(text) for before, word in zip(ends, found, strict=False))
    assert [word.folded for word in found if not word.folded.isalnum()] == []


@given(st.text(alphabet="aBά ς10,.٬\n\t\u0301ß۵ی\u200c-_'\u00a0\u2028", max_size=60) | st.text(max_size=60))
def test_the_index_holds_the_words_of_a_text(text: str) -> None:
    assert shadow(text).split(" ") == ([word.folded for word in words(text)] or [""])


@given(st.text(alphabet="aά ς10,.٬۵ی\u200c-\"*()\x00'", max_size=60))
def test_a_word_of_a_text_is_always_found_in_it(text: str) -> None:
    for word in words(text):
        query = parse_query(f'"{text[word.start : word.end]}"')
        assert any(hit.start <= word.start and word.end <= hit.end for hit in find_hits(text, query)), word


@given(st.text(max_size=100))
def test_any_text_is_a_query_or_refused_as_one(text: str) -> None:
    try:
        query = parse_query(text)
    except ValueError:
        assume(False)
    assert 0 < sum(len(term.words) for term in (*query.wanted, *query.unwanted)) <= MAX_WORDS


def test_a_snippet_shows_the_most_hits_and_cuts_between_words() -> None:
    text = "filler words go on. " * 30 + "one visa, then another visa and a third visa. " + "filler words go on. " * 30
    text = "visa first. " + text
    hits = find_hits(text, parse_query("visa"))
    shown = snippet(text, hits)
    assert sum(shown.start <= hit.start and hit.end <= shown.end for hit in hits) == 3
    assert shown.end - shown.start <= SNIPPET_CHARS
    assert text[shown.start - 1].isspace()
    assert text[shown.end].isspace()
    assert snippet("", ()) == (0, 0)
    assert snippet("short", ()) == (0, 5)
