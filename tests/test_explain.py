"""``corridor explain``: what was read from an address, and how a later text there differs."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from corridor.intake.documents import capture_of
from pipeline.addresses import address_key
from pipeline.ledger.captures import Done, Listed, open_captures
from tests.commandline import CONFIG, document, here, json_lines, really
from tests.ledger_views import Row, exported
from tests.own_news import GREEK_VISAS, news

URL = "https://one.example/visas"
FIRST = (
    "ATHENS: Greece will issue 5,000 visas to Pakistani farm workers this year, the migration ministry said on Tuesday."
)
LATER = (
    "ATHENS: Greece will issue 6,000 visas to Pakistani farm workers this year, the migration ministry said on Tuesday."
)
NOTE = "An earlier version of this text gave another number of visas."


def test_a_later_text_is_a_revision_and_what_changed_in_it_is_said_by_paragraph(tmp_path: Path) -> None:
    first = document(URL, FIRST, published="2026-03-10")
    later = document(URL, f"{LATER}\n{NOTE}", published="2026-03-11")
    home = tmp_path / "home"
    for number, one in enumerate((first, later)):
        assert here("--home", home, "ingest", json_lines(tmp_path / f"{number}.jsonl", [one])).code == 0
    said = here("--home", home, "explain", URL).out
    assert f"changed: - {FIRST}" in said
    assert f"changed: + {LATER}" in said
    assert f"added: + {NOTE}" in said
    revisions = here("--home", home, "explain", URL, "--json").json()["articles"]
    assert [len(revision["changed"] or ()) for revision in revisions] == [0, 2]
    assert [mention["record"]["value"] for mention in revisions[1]["mentions"]][:1] == [6000.0]


COPY = "https://copyist.example/1"
LATER_QUOTA = "https://later.example/1"


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home that holds our own news, a copy and a later number, and has sent them to the shipped subscriber."""
    folder = tmp_path_factory.mktemp("facts")
    config = shutil.copytree(CONFIG, folder / "config")
    (config / "sources.toml").write_text("sources = []\n", encoding="utf-8")
    more = [
        document(COPY, GREEK_VISAS, published="2026-03-10", outlet="Copyist"),
        document(
            LATER_QUOTA,
            "Italy raises its quota for Pakistani workers to 13,000, the minister said on Thursday.",
            published="2026-03-12",
            outlet="The \x1b[2JLater",
        ),
    ]
    command = ("--home", folder / "home", "--config", config)
    assert here(*command, "ingest", json_lines(folder / "news.jsonl", [*news(), *more])).code == 0
    assert here(*command, "run").code == 0
    return folder / "home"


def the_fact(home: Path, **fields: object) -> Row:
    """Return the one exported fact with these fields."""
    (fact,) = (one for one in exported(home, "facts") if fields.items() <= one.items())
    return fact


def test_a_fact_is_explained_with_its_states_mentions_and_tellings(told: Path) -> None:
    fact = the_fact(told, name="it-pk-labour-quota")
    found = really("--home", told, "explain", "--fact", str(fact["id"]), "--json").json()
    assert found["fact"] == fact
    assert [(one["value"], one["verdict"], one["told"]) for one in found["mentions"]] == [
        (12000, "changed", True),
        (13000, "changed", True),
    ]
    changes = {one["id"]: one for one in exported(told, "changes")}
    assert [changes[one["id"]]["value"] for one in found["changes"]] == [12000, 13000]
    assert [one["previous"]["value"] for one in found["changes"]] == [10500, 12000]
    assert [(to["subscriber"], to["state"]) for one in found["changes"] for to in one["told_to"]] == [
        ("desk", "sent")
    ] * 2
    said = here("--home", told, "explain", "--fact", str(fact["id"])).out
    lines = [line.strip() for line in said.splitlines()]
    assert lines[0] == f"fact {fact['id']}: Italy and Pakistan: labour quota, it-pk-labour-quota"
    assert [line.split(",2")[0].split(", 2026")[0] for line in lines[2:5]] == [
        "now: 13,000",
        "before: 12,000",
        "before: 10,500 work visa",
    ]
    assert "said by The Quill, https://quill.example/3" in lines[3]
    assert [
        word for word in ("uncertain: The total", "to desk in digest", "by folder: sent 20") if word not in said
    ] == []
    assert "\x1b" not in said


def test_a_fact_names_the_independent_outlets_and_the_copies(told: Path) -> None:
    fact = the_fact(told, value=5000.0)
    command = ("--home", told, "explain", "--fact", str(fact["id"]))
    found = here(*command, "--json").json()
    assert found["outlets"] == ["The Lamp"]
    assert [(one["url"], one["copy_relation"], one["copied_url"]) for one in found["copies"]] == [
        (COPY, "same", news()[0]["url"])
    ]
    said = here(*command).out
    assert "stated by 1 independent outlet: The Lamp\n" in said
    assert f"Copyist {COPY}: the same text as {news()[0]['url']}" in said
    assert "known (not told): agrees with 5,000" in said


def test_every_fact_of_a_ledger_can_be_explained(told: Path) -> None:
    for fact in exported(told, "facts"):
        answer = here("--home", told, "explain", "--fact", str(fact["id"]))
        assert (answer.code, answer.err) == (0, "")
        assert "now: " in answer.out


def test_a_fact_from_a_file_without_an_outlet_names_its_address_alone(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    day = f'<meta property="article:published_time" content="{datetime.now(UTC).isoformat()}">'
    words = (
        "Italy will admit 9,000 workers from Nepal next year, the ministry said in Rome. Farms and hotels will be the "
        "first to hire them. Visas will be issued in spring by the consulate. Employers pay for the journey and for a "
        "room. A course in the language precedes every departure."
    )
    body = f"<body><article><h1>Italy sets a quota for Nepal</h1><p>{words}</p></article></body>"
    page.write_text(f"<html><head>{day}</head>{body}</html>", encoding="utf-8")
    home = tmp_path / "home"
    said = here("--home", home, "--baseline", "none", "ingest", page).out
    assert said.splitlines()[-1].startswith("1 document, 0 of them held already; 1 read, 1 relevant")
    fact = the_fact(home, value=9000.0)
    lines = here("--home", home, "explain", "--fact", str(fact["id"])).out.splitlines()
    assert next(line for line in lines if "now: " in line).endswith(f"said by {page.as_uri()}")
    assert [line for line in lines if " ," in line] == []
    assert lines[-1] == "  stated by 1 independent outlet"


def test_an_address_that_was_not_read_says_how_far_it_came(tmp_path: Path) -> None:
    pages = {name: f"https://daily.example.org/{name}" for name in ("queued", "failed", "passed", "moved", "held")}
    now = "2026-03-10T08:00:00Z"
    with open_captures(tmp_path) as captures:
        captures.pass_over([Listed(pages["passed"])], source="daily", now=now)
        captures.offer([Listed(pages[name]) for name in ("queued", "failed", "moved")], source="daily", now=now)
        captures.fail(address_key(pages["failed"]), reason="HTTP 403", retry_at=None)
        captures.fail(address_key(pages["queued"]), reason="HTTP 500", retry_at="2026-03-10T09:00:00Z")
        held = captures.store_capture(capture_of(pages["held"], b"<p>Visas</p>", at=now, content_type="text/html"))
        captures.finish(address_key(pages["moved"]), Done(next_at=now, capture_id=held))
    said = {name: here("--home", tmp_path, "explain", url).out for name, url in pages.items()}
    wanted = {
        "queued": f"named by daily, {now}\n  not read: waits to be fetched from 2026-03-10T09:00:00Z on: HTTP 500",
        "failed": "not read: given up: HTTP 403",
        "passed": "not read: passed over: ",
        "moved": f"not read: it led to another address; see corridor explain {pages['held']}",
        "held": f"not read: capture {held} waits for the next 'corridor run'",
    }
    assert [name for name, words in wanted.items() if words not in said[name]] == []
    found = here("--home", tmp_path, "explain", pages["failed"], "--json").json()
    assert (found["captures"], found["articles"], found["unread"]["reason"]) == ([], [], "HTTP 403")


def test_a_fact_that_was_not_mentioned_says_so(told: Path) -> None:
    fact = the_fact(told, name="pk-most-wanted-smugglers")
    said = here("--home", told, "explain", "--fact", str(fact["id"])).out
    assert [word for word in ("no mentions", "no changes", "no independent outlets") if word not in said] == []


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--fact", "9999"], "there is no fact 9999; 'corridor export facts' lists them"),
        (["--fact", "-1"], "there is no fact -1"),
        (["--fact", "9" * 30], f"there is no fact {'9' * 30}"),
        (["--fact", "visas"], "valid integer"),
        ([], "give one address, or --fact"),
        ([URL, "--fact", "1"], "give one address, or --fact"),
    ],
    ids=lambda part: " ".join(part)[:30] if isinstance(part, list) else "",
)
def test_a_wrong_fact_is_refused_with_2(told: Path, arguments: list[str], complaint: str) -> None:
    answer = here("--home", told, "explain", *arguments)
    assert (answer.code, answer.out) == (2, "")
    assert complaint in answer.err
