"""``corridor explain``: what was read from an address, and how a later text there differs."""

from __future__ import annotations

from pathlib import Path

from tests.commandline import document, here, json_lines

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
