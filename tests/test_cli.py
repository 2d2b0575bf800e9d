"""The commands as their users meet them: what they print, how they end, and what they leave alone."""

from __future__ import annotations

import json
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from subprocess import PIPE

import pytest

from corridor.app import COMMANDS
from corridor.config import load_toml
from corridor.intake.documents import LINE_BYTES
from corridor.newsroom import Newsroom
from pipeline.baseline import Baseline
from pipeline.ledger.captures import open_captures
from pipeline.ledger.database import file_lock
from tests.commandline import (
    BASELINE,
    COMMAND,
    CONFIG,
    DEADLINE_S,
    NEWSROOM,
    ROOT,
    Answer,
    document,
    here,
    json_lines,
    really,
)
from tests.ledger_views import Row, dump, exported, rows
from tests.own_news import CRICKET, GREEK_VISAS, news

GREEK_NEWS = str(news()[0]["url"])
QUANTITY = {"value", "value_max", "bound", "direction", "unit", "start", "end"}


@pytest.fixture(scope="module")
def quiet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A configuration whose sources are none, so that a run asks nobody."""
    folder = tmp_path_factory.mktemp("quiet") / "config"
    shutil.copytree(CONFIG, folder)
    (folder / "sources.toml").write_text("sources = []\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, quiet: Path) -> Path:
    """A home that holds our own news and has sent them; no test writes to it."""
    folder = tmp_path_factory.mktemp("cli")
    path = json_lines(folder / "news.jsonl", news())
    answer = really("--home", folder / "home", "--config", quiet, "ingest", path, "--json")
    assert answer.code == 0, answer.err
    assert answer.json() | {"changes": None} == {
        "documents": 4, "held_already": 0, "read": 4, "rejected": 0, "relevant": 3, "changes": None,
        "files": 1, "failed_files": [], "read_before": 0, "left_out": {},
    }  # fmt: skip
    return folder / "home"


@pytest.fixture
def own(tmp_path: Path, home: Path) -> Path:
    """A copy of that home, to write to."""
    return shutil.copytree(home, tmp_path / "own")


def test_the_real_command_says_its_version_and_lists_its_commands() -> None:
    version = really("--version")
    assert (version.code, version.err) == (0, "")
    assert version.out.startswith("corridor ")
    listed = here("--help").out
    assert [name for name in COMMANDS if f"\n  {name} " not in listed] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str) -> None:
    answer = here(command, "--help")
    assert answer.code == 0
    assert answer.out.startswith("Usage: ")


def test_without_a_command_the_help_is_shown() -> None:
    assert "Commands" in (answer := here()).out + answer.err
    assert answer.code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("status",),
        ("sources", "list"),
        ("doctor",),
        ("digest", "--preview"),
        ("explain", GREEK_NEWS),
        ("search", "visas"),
        ("baseline", "check"),
        ("baseline", "load"),
        ("process",),
        ("send",),
        ("crawl",),
        ("run",),
    ],
    ids=" ".join,
)
def test_json_is_one_document_and_the_plain_form_is_not_empty(own: Path, quiet: Path, arguments: tuple[str]) -> None:
    command = ("--home", own, "--config", quiet, *arguments)
    plain = here(*command)
    assert (plain.code, plain.err) == (0, "")
    assert plain.out.strip()
    answer = here(*command, "--json")
    assert answer.code == 0, answer.err
    assert isinstance(answer.json(), dict | list)
    assert len(answer.out.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("crawl", "nobody"), "'nobody' is not a source; there are: dawn"),
        (("sources", "test", "nobody"), "'nobody' is not a source"),
        (("export", "gossip"), "'gossip' is not exported; there are: articles, stories, facts"),
        (("export", "facts", "--format", "xml"), "'xml' is not one of 'jsonl', 'csv'"),
        (("ingest", "gone.jsonl"), "'gone.jsonl' does not exist"),
        (("baseline", "build", "gone.jsonl"), "'gone.jsonl' does not exist"),
        (("digest", "--preview", "nobody"), "'nobody' is not a subscriber; there are: desk"),
        (("digest",), "say --preview"),
        (("read",), "say --jsonl"),
        (("explain", "https://nowhere.example/"), "https://nowhere.example/ has not been read"),
        (("seed",), "give at least one address"),
        (("seed", "--file", "gone.txt"), "'gone.txt' does not exist"),
        (("check",), "Missing argument"),
        (("demo",), "the demo has a home of its own; name its folder with --keep"),
        (("gossip",), "No such command 'gossip'"),
        (("status", "--loud"), "No such option: --loud"),
        (("--config", "nowhere", "status"), "nowhere is not a folder"),
        (("--baseline", "nowhere.toml", "status"), "nowhere.toml is not a file; name one, or 'none'"),
    ],
    ids=lambda part: " ".join(part) if isinstance(part, tuple) else None,
)
def test_wrong_use_ends_with_2_and_one_clear_line(home: Path, arguments: tuple[str, ...], words: str) -> None:
    answer = here("--home", home, *arguments)
    errors = [line for line in answer.err.splitlines() if line.startswith("Error: ")]
    assert (answer.code, answer.out, len(errors)) == (2, "", 1), answer
    assert words in errors[0]


def test_the_real_command_ends_with_2_on_wrong_use(home: Path) -> None:
    answer = really("--home", home, "export", "gossip")
    assert (answer.code, answer.out) == (2, "")
    assert "Traceback" not in answer.err


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("page.docx", "%PDF", "page.docx: not a file this can read; its name ends in one of: .jsonl"),
        ("some.jsonl", "{", "some.jsonl:1: not JSON"),
    ],
    ids=["another kind", "no JSON"],
)
@pytest.mark.parametrize("command", ["ingest", "check"])
def test_a_file_that_cannot_be_read_ends_with_1_and_one_line(
    own: Path, tmp_path: Path, command: str, name: str, content: str, words: str
) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    answer = here("--home", own, command, tmp_path / name)
    assert answer.code == 1
    (line,) = answer.err.splitlines()
    assert line.startswith("corridor: ")
    assert words in line


def test_a_wrong_configuration_ends_with_1_and_names_the_line(own: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(CONFIG, tmp_path / "config")
    (folder / "settings.toml").write_text("# ours\n\n[crawl]\nspeed = 9\n", encoding="utf-8")
    answer = here("--home", own, "--config", folder, "run")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith(f"corridor: {folder}/settings.toml:4: crawl.speed = 9: no such key here; there are: ")


@pytest.mark.parametrize("command", ["process", "send", "run", "ingest"])
def test_a_second_writer_is_turned_away(own: Path, quiet: Path, tmp_path: Path, command: str) -> None:
    more = (json_lines(tmp_path / "news.jsonl", news()),) if command == "ingest" else ()
    with file_lock(own / "ledger.lock"):
        answer = here("--home", own, "--config", quiet, command, *more)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == f"corridor: {own}/ledger.lock: another run is writing to this home\n"


def test_a_ledger_of_a_newer_program_is_left_alone(own: Path) -> None:
    with open_captures(own) as captures:
        captures.database.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('captures', 'captures_9999', '')"
        )
    answer = here("--home", own, "status")
    assert answer.code == 1
    assert "does not know (captures_9999); update Corridor" in answer.err


def given(*documents: Row) -> bytes:
    return "".join(json.dumps(one) + "\n" for one in documents).encode()


def test_read_answers_in_order_and_keeps_the_ids() -> None:
    documents = [*news(), document("https://one.example/none", " ", published=None)]
    answer = here("read", "--jsonl", given=given(*documents))
    assert (answer.code, answer.err) == (0, "")
    assert [row["id"] for row in answer.rows()] == [one["id"] for one in documents]
    assert [row["relevant"] for row in answer.rows()] == [True, True, False, True, False]
    assert answer.rows()[-1]["reasons"] == ["no article: empty"]


def test_read_finds_what_the_text_says_and_quotes_it() -> None:
    found = here("read", "--jsonl", given=given(*news())).rows()
    records = [(row["text"], record) for row in found for record in (*row["figures"], *row["agreements"])]
    assert {record["value"] for _, record in records if "value" in record} >= {5000, 12000}
    assert [
        record["quote"] for text, record in records if text[record["start"] : record["end"]] != record["quote"]
    ] == []


def test_read_keeps_an_irrelevant_document_empty_unless_all_is_asked_for() -> None:
    one = given(document("https://one.example/bats", CRICKET, published="2026-03-10"))
    (plain,) = here("read", "--jsonl", given=one).rows()
    assert (plain["relevant"], plain["figures"], plain["agreements"]) == (False, [], [])
    assert "quantities" not in plain
    (full,) = here("read", "--jsonl", "--all", given=one).rows()
    assert {quantity["value"] for quantity in full["quantities"]} >= {17}
    assert all(quantity.keys() >= QUANTITY for quantity in full["quantities"])
    assert full["reasons"] == plain["reasons"]


def test_read_names_a_bad_line_and_answers_the_others() -> None:
    lines = given(news()[0]) + b"{\n[]\n" + given(news()[1])
    answer = here("read", "--jsonl", given=lines)
    assert [row["id"] for row in answer.rows()] == [news()[0]["id"], news()[1]["id"]]
    assert answer.code == 1
    assert [line.partition(": not a document")[0] for line in answer.err.splitlines()] == [
        "corridor: standard input, line 2",
        "corridor: standard input, line 3",
    ]


def test_the_real_read_touches_no_ledger(tmp_path: Path) -> None:
    answer = really("--home", tmp_path / "home", "read", "--jsonl", given=given(news()[0]))
    assert (answer.code, answer.err) == (0, "")
    assert answer.rows()[0]["relevant"] is True
    assert not (tmp_path / "home").exists()


def databases(home: Path) -> list[list[str]]:
    return [dump(home, name) for name in ("ledger.db", "captures.db")]


def test_check_prints_verdicts_and_changes_nothing(own: Path, tmp_path: Path) -> None:
    text = "Greece will issue 8,000 visas to Pakistani workers, the migration ministry in Athens said on Friday."
    path = json_lines(tmp_path / "new.jsonl", [document("https://new.example/1", text, published="2026-03-13")])
    before = databases(own)
    plain, answer = here("--home", own, "check", path), here("--home", own, "check", path, "--json")
    assert (plain.code, answer.code) == (0, 0)
    assert databases(own) == before
    (found,) = answer.json()
    (figure,) = (one for one in found["verdicts"] if one["subject"] == "figure")
    assert (figure["verdict"], figure["told"], figure["previous"]) == ("changed", True, 5000)
    assert text[figure["start"] : figure["end"]] == figure["quote"]
    assert [
        word
        for word in ("https://new.example/1", "relevant", figure["quote"], "changed (told)")
        if word not in plain.out
    ] == []


def test_check_add_records_what_it_shows(own: Path, tmp_path: Path) -> None:
    text = "Greece will issue 8,000 visas to Pakistani workers, the migration ministry in Athens said on Friday."
    path = json_lines(tmp_path / "new.jsonl", [document("https://new.example/1", text, published="2026-03-13")])
    answer = here("--home", own, "check", "--add", path, "--json")
    assert answer.code == 0, answer.err
    told = [one["quote"] for one in answer.json()[0]["verdicts"] if one["told"]]
    assert [change["quote"] for change in exported(own, "changes") if change["url"] == "https://new.example/1"] == told
    assert exported(own, "deliveries") == []


def test_check_goes_on_after_a_file_it_cannot_read(own: Path, tmp_path: Path) -> None:
    path = json_lines(tmp_path / "new.jsonl", [document("https://new.example/1", GREEK_VISAS, published="2026-03-13")])
    answer = here("--home", own, "check", tmp_path / "gone.txt", path)
    assert answer.code == 1
    assert "https://new.example/1" in answer.out
    assert answer.err == f"corridor: {tmp_path}/gone.txt: cannot be read: No such file or directory\n"


REFUSED = [
    "http://127.0.0.1/", "http://127.1/", "http://[::1]/", "http://localhost/", "http://10.0.0.8/", "http://169.254.169.254/",
    "https://example.org:8443/", "http://user:word@example.org/", "file:///etc/hostname", "ftp://example.org/a",
]  # fmt: skip


@pytest.mark.parametrize("url", REFUSED)
def test_seed_refuses_an_address_that_must_not_be_reached(own: Path, url: str) -> None:
    answer = here("--home", own, "seed", "https://example.org/good", url)
    assert answer.code == 1
    (line,) = answer.err.splitlines()
    assert line.startswith(f"corridor: {url}: refused: ")
    assert "allowed are http and https addresses of public sites" in line
    assert frontier(own) == ["https://example.org/good"]


def frontier(home: Path) -> list[str]:
    with open_captures(home) as captures:
        return [row["url"] for row in captures.database.query("SELECT url FROM frontier ORDER BY url")]


@pytest.mark.parametrize("url", ["http://127.0.0.1:8/", "file:///etc/hostname"])
def test_check_does_not_go_where_seed_may_not(own: Path, url: str) -> None:
    answer = here("--home", own, "check", url)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith(f"corridor: {url}: ")


def test_seed_queues_addresses_of_a_file_and_of_the_line_once(own: Path, tmp_path: Path) -> None:
    path = tmp_path / "urls.txt"
    path.write_text("# ours\nhttps://example.org/a\n\nhttps://example.org/b # worth a look\n", encoding="utf-8")
    answer = here("--home", own, "seed", "--file", path, "https://example.org/a?utm_source=x", "https://example.net/")
    assert (answer.code, answer.err) == (0, "")
    assert len(frontier(own)) == 3
    assert {"https://example.org/b", "https://example.net/"} < set(frontier(own))


def test_preview_shows_the_digest_and_marks_nothing(own: Path, quiet: Path) -> None:
    before = databases(own)
    command = ("--home", own, "--config", quiet, "digest", "--preview")
    answer = here(*command, "desk", "--json")
    (digest,) = answer.json()
    assert digest["subscriber"] == "desk"
    assert [word for word in ("5,000", "12,000", "signed") if word not in digest["text"]] == []
    assert "<html" in digest["html"]
    plain = here(*command)
    assert f"To: desk\nSubject: {digest['subject']}\n" in plain.out
    assert here(*command, "--html").out.lower().startswith("<!doctype html>")
    assert databases(own) == before


def test_what_is_sent_is_what_the_preview_showed_and_then_nothing_is_left(own: Path, quiet: Path) -> None:
    command = ("--home", own, "--config", quiet)
    (preview,) = here(*command, "digest", "--preview", "--json").json()
    assert here(*command, "send", "--json").json() == {"composed": 1, "sent": 1, "waiting": 0, "dead": 0}
    (delivery,) = exported(own, "deliveries")
    assert (delivery["state"], delivery["subject"]) == ("sent", preview["subject"])
    assert (own / "digests" / f"{delivery['digest']}.html").is_file()
    (after,) = here(*command, "digest", "--preview", "--json").json()
    assert after["subject"].startswith("Nothing new")


def test_explain_says_what_was_read_and_why_it_was_told(home: Path) -> None:
    answer = here("--home", home, "explain", f"{GREEK_NEWS}?utm_source=mail")
    assert [word for word in ("5,000", "new (told): ", "relevant: ") if word not in answer.out] == []
    bats = here("--home", home, "explain", str(news()[2]["url"]), "--json").json()
    (article,) = bats["articles"]
    assert (article["relevant"], article["mentions"]) == (False, [])
    assert article["reasons"]


def test_a_baseline_loaded_twice_adds_nothing(tmp_path: Path, quiet: Path) -> None:
    command = ("--home", tmp_path / "home", "--config", quiet)
    assert here(*command, "--baseline", "none", "status").code == 0
    assert exported(tmp_path / "home", "facts") == []
    added = here(*command, "baseline", "load", "--json").json()["added"]
    assert len(added) == len(exported(tmp_path / "home", "facts")) == 22
    assert not any(here(*command, "baseline", "load", "--json").json().values())
    assert here(*command, "baseline", "load").out == "0 facts added; all were there\n"


def test_a_home_begun_without_a_baseline_stays_without(tmp_path: Path) -> None:
    path = json_lines(tmp_path / "news.jsonl", news())
    assert here("--home", tmp_path / "home", "--baseline", "none", "ingest", path).code == 0
    before = exported(tmp_path / "home", "facts")
    assert here("--home", tmp_path / "home", "status").code == 0
    assert exported(tmp_path / "home", "facts") == before


WRONG = {
    "unknown measure": ('measure = "wanted"', 'measure = "sought"', "figure.3.measure = 'sought': allowed are "),
    "wrong value": ('kind = "readmission"', 'kind = "return"', "kind = 'return': input should be 'labour_quota', "),
    "unknown key": ('status = "claimed"', 'state = "claimed"', "figure.4.state = 'claimed': no such key here"),
    "no country": ('parties = ["LY", "PK"]', 'parties = ["Libya"]', "figure.6.parties = ['Libya']: allowed are ISO"),
    "no day": ('as_of = "2025-09"', 'as_of = "September"', "figure.3.as_of = 'September': allowed are YYYY"),
    "no whole": ('part_of = "it-pk-labour-quota"', 'part_of = "x"', "figure.1.part_of = 'x': allowed are the other"),
    "name twice": ('name = "ly-2025-boat-deaths"', 'name = "gr-2023-boat-aboard"', "stands twice"),
}  # fmt: skip


@pytest.mark.parametrize("command", [("baseline", "check"), ("baseline", "load"), ("status",)], ids=" ".join)
@pytest.mark.parametrize(("old", "new", "words"), WRONG.values(), ids=WRONG)
def test_a_wrong_baseline_is_refused_with_file_line_key_value_and_what_is_allowed(
    tmp_path: Path, command: tuple[str, ...], old: str, new: str, words: str
) -> None:
    text = BASELINE.read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "known.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    answer = here("--home", tmp_path / "home", "--baseline", path, *command)
    assert (answer.code, answer.out) == (1, "")
    line = text[: text.index(old)].count("\n") + 1
    assert f"{path}:{line}: " in answer.err
    assert words in answer.err
    assert (
        rows(tmp_path / "home", "SELECT name FROM facts") == [] if (tmp_path / "home" / "ledger.db").exists() else True
    )


def test_baseline_none_has_nothing_to_check(tmp_path: Path) -> None:
    answer = here("--home", tmp_path, "--baseline", "none", "baseline", "check")
    assert (answer.code, answer.err) == (1, "corridor: --baseline none: there is no file to check or load\n")


def test_a_draft_baseline_is_toml_with_its_evidence_and_loads(tmp_path: Path) -> None:
    path = json_lines(tmp_path / "news.jsonl", news())
    answer = here("baseline", "build", path)
    assert answer.code == 0, answer.err
    draft = tmp_path / "draft.toml"
    draft.write_text(answer.out, encoding="utf-8")
    known = load_toml(draft, Baseline)
    assert {figure.value for figure in known.figure} >= {5000, 12000}
    assert [agreement.stage for agreement in known.agreement if set(agreement.parties) == {"GR", "PK"}] == ["signed"]
    assert "# “Greece and Pakistan signed" in answer.out
    assert tomllib.loads(answer.out).keys() == {"figure", "agreement"}
    check = here("--home", tmp_path / "home", "--baseline", draft, "baseline", "check")
    assert (check.code, check.err) == (0, "")


def test_doctor_finds_a_missing_secret_and_a_wrong_file(own: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(CONFIG, tmp_path / "config")
    (folder / "subscribers.toml").write_text(
        '[[subscribers]]\nname = "hook"\ncorridors = ["*"]\n\n[[subscribers.channels]]\nkind = "webhook"\n'
        'url = "https://hooks.example.org/a"\nsecret_env = "CORRIDOR_TEST_SECRET_THAT_IS_NOT_SET"\n',
        encoding="utf-8",
    )
    answer = here("--home", own, "--config", folder, "doctor", "--json")
    assert answer.code == 1
    assert [finding["what"] for finding in answer.json() if not finding["well"]] == ["secrets"]
    (folder / "topics.toml").write_text("nonsense = 1\n", encoding="utf-8")
    plain = here("--home", own, "--config", folder, "doctor")
    assert plain.code == 1
    assert "FAIL configuration: " in plain.out
    assert f"{folder}/topics.toml:1: nonsense = 1: no such key here" in plain.out


def test_status_counts_what_the_home_holds(home: Path, quiet: Path) -> None:
    found = here("--home", home, "--config", quiet, "status", "--json").json()
    assert (found["articles"], found["relevant"], found["last_run"], found["sources"]) == (4, 3, None, 0)
    assert found["facts"] == len(exported(home, "facts"))
    assert found["told"] == sum(change["told"] for change in exported(home, "changes"))


def test_a_run_is_remembered_by_the_status(own: Path, quiet: Path) -> None:
    command = ("--home", own, "--config", quiet)
    report = here(*command, "run", "--json").json()
    assert (report["sources"], report["read"], report["sent"], report["failed_sources"]) == (1, 0, 1, [])
    last = here(*command, "status", "--json").json()["last_run"]
    assert last["finished_at"] is not None
    assert last["captured"] == 0


def test_sources_are_listed_with_their_state(home: Path) -> None:
    listed = here("--home", home, "sources", "list", "--json").json()
    assert {row["state"] for row in listed} == {"never"}
    assert {"name", "kind", "url", "verified", "last_success", "error"} <= listed[0].keys()
    assert len({row["name"] for row in listed}) == len(listed)


@pytest.fixture(scope="module")
def newsroom() -> Iterator[Newsroom]:
    with Newsroom(NEWSROOM) as room:
        room.day = room.days[-1]
        yield room


@pytest.fixture(scope="module")
def loopback(tmp_path_factory: pytest.TempPathFactory, newsroom: Newsroom) -> Path:
    """A configuration that knows the newsroom's outlets and may reach them, and one more that does not answer."""
    folder = tmp_path_factory.mktemp("loopback") / "config"
    shutil.copytree(CONFIG, folder)
    sites = [*newsroom.hosts, "127.0.0.1:9"]
    (folder / "settings.toml").write_text(
        f"[crawl]\nmax_age_days = 9e9\nloopback_sites = {json.dumps(sites)}\n", encoding="utf-8"
    )
    declared = (NEWSROOM / "sources.toml").read_text(encoding="utf-8").replace("{port}", str(newsroom.port))
    deaf = '\n[[sources]]\nname = "deaf"\nkind = "feed"\nurl = "http://127.0.0.1:9/feed"\n'
    (folder / "sources.toml").write_text(declared + deaf, encoding="utf-8")
    return folder


def crawling(home: Path, loopback: Path, *arguments: str) -> Answer:
    return here("--home", home, "--config", loopback, *arguments)


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/2026/03/seasonal-visas-greece/", ["2026-03-10", "5,000, GR-PK: “"]),
        ("/2026/03/athens-signing/", ["2026-03-11", "migration_cooperation signed, GR-PK: “"]),
    ],
    ids=["a figure", "an agreement"],
)
def test_check_reads_a_page_of_the_web_and_changes_nothing(
    own: Path, loopback: Path, newsroom: Newsroom, path: str, words: list[str]
) -> None:
    url = f"http://khyber-meridian.localhost:{newsroom.port}{path}"
    editions = [edition for outlet in newsroom.outlets for edition in outlet.editions(newsroom.day)]
    (title,) = (edition.title for edition in editions if edition.path == path)
    before = databases(own)
    answer = crawling(own, loopback, "check", url)
    assert answer.code == 0, answer.err
    assert [word for word in (url, title, "relevant: ", " (not told): ", *words) if word not in answer.out] == []
    assert databases(own) == before


def test_a_trial_fetch_says_whether_a_source_answers(own: Path, loopback: Path) -> None:
    before = databases(own)
    answer = crawling(own, loopback, "sources", "test", "tramontane-wire")
    assert answer.code == 0
    first, *titles = answer.out.splitlines()
    assert first.startswith("tramontane-wire: answers; 3 entries, 3 dated, the newest of 2026-03-12T")
    assert first.endswith(", in 'en'; 1 of 1 pages fetched")
    assert len(titles) == 3
    failed = crawling(own, loopback, "sources", "test", "deaf", "--json")
    assert (failed.code, failed.json()["captured"]) == (1, 0)
    assert failed.json()["error"]
    assert databases(own) == before


def test_the_three_stages_alone_do_what_a_run_does(own: Path, loopback: Path) -> None:
    (report,) = crawling(own, loopback, "crawl", "tramontane-wire", "--json").json()
    assert (report["source"], report["listed"], report["captured"], report["error"]) == ("tramontane-wire", 3, 3, None)
    assert crawling(own, loopback, "process", "--json").json()["read"] == 3
    listed = crawling(own, loopback, "sources", "list", "--json").json()
    assert {row["name"]: row["state"] for row in listed}["tramontane-wire"] == "healthy"
    assert crawling(own, loopback, "send", "--json").json()["sent"] == 1
    (digest,) = rows(own, "SELECT text FROM digests")
    assert "1 of 13 sources healthy" in digest["text"]


def test_a_seeded_page_is_fetched_by_the_next_crawl(own: Path, loopback: Path, newsroom: Newsroom) -> None:
    url = f"http://sahilnama.localhost:{newsroom.port}/khabar/italy-bara-hazar.html"
    assert crawling(own, loopback, "seed", url).code == 0
    (report,) = crawling(own, loopback, "crawl", "seeds", "--json").json()
    assert report["captured"] == 1
    assert crawling(own, loopback, "process", "--json").json()["relevant"] == 1
    assert crawling(own, loopback, "explain", url).code == 0


def test_a_line_without_end_is_refused_and_the_next_one_read() -> None:
    lines = [document(f"https://a.example/{one}", "Rome sets no quota.", published=None) for one in range(2)]
    first, last = (json.dumps(line).encode() for line in lines)
    answer = really("read", "--jsonl", given=first + b'\n{"text": "' + b"x" * LINE_BYTES + b'"}\n' + last)
    assert [row["id"] for row in answer.rows()] == ["https://a.example/0", "https://a.example/1"]
    assert answer.err.startswith("corridor: standard input, line 2: not a document: a line of more than")
    assert answer.code == 1


def test_read_answers_each_line_before_it_is_given_the_next() -> None:
    with subprocess.Popen([COMMAND, "read", "--jsonl"], stdin=PIPE, stdout=PIPE, stderr=PIPE, cwd=ROOT) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        for one in range(3):
            given = document(str(one), "Rome sets no quota.", published=None)
            program.stdin.write(b"no document\n" + json.dumps(given).encode() + b"\n")
            program.stdin.flush()
            assert json.loads(program.stdout.readline())["id"] == str(one)
        program.stdin.close()
        assert program.wait(DEADLINE_S) == 1
