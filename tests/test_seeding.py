"""Addresses given by hand: each is answered for, a watched line is asked for once, and the guard stands before all."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from corridor.intake.seeding import Answer, Fate, Given, read_addresses, read_shortcut, seed_given, watch
from pipeline.errors import PageError
from pipeline.ledger.captures import SEEDS, Captures, Done, open_captures
from tests.commandline import CONFIG, here
from tests.commandline import Answer as Said

NOW, LATER = "2026-03-10T08:00:00Z", "2026-03-10T09:00:00Z"
URL = "https://daily.example.org/a"
NO_SITES: frozenset[str] = frozenset()


@pytest.fixture
def captures(tmp_path: Path) -> Iterator[Captures]:
    with open_captures(tmp_path / "home") as opened:
        yield opened


def seeded(captures: Captures, *urls: str, at: str = NOW) -> list[tuple[Fate, str]]:
    answers = seed_given(captures, [Given(url) for url in urls], sites=NO_SITES, now=at)
    return [(answer.fate, answer.why) for answer in answers]


def leased(captures: Captures, at: str = NOW) -> list[str]:
    return [lease.url for lease in captures.lease(SEEDS, now=at, limit=10, lease_s=60)]


def test_each_address_is_answered_for_in_its_order(captures: Captures) -> None:
    fates = seeded(captures, URL, "http://10.0.0.1/", f"{URL}?utm_source=mail", "https://other.example.org/")
    assert [fate for fate, _ in fates] == [Fate.QUEUED, Fate.REFUSED, Fate.REPEATED, Fate.QUEUED]
    assert fates[2][1] == f"the same page as {URL}"
    assert leased(captures) == [URL, "https://other.example.org/"]


def test_a_known_address_is_queued_again_and_its_state_said(captures: Captures) -> None:
    seeded(captures, URL)
    assert seeded(captures, URL) == [(Fate.WAITING, "was queued already")]
    (lease,) = captures.lease(SEEDS, now=NOW, limit=10, lease_s=60)
    assert seeded(captures, URL) == [(Fate.FETCHING, "is being fetched now")]
    captures.fail(lease.address_key, reason="HTTP 404", retry_at=None)
    assert seeded(captures, URL) == [(Fate.AGAIN, "was failed: HTTP 404")]
    (lease,) = captures.lease(SEEDS, now=NOW, limit=10, lease_s=60)
    captures.finish(lease.address_key, Done(next_at=LATER))
    assert seeded(captures, URL) == [(Fate.AGAIN, "was done")]
    assert leased(captures) == [URL]


def test_an_address_that_a_killed_crawl_left_is_queued(captures: Captures) -> None:
    seeded(captures, URL)
    captures.lease(SEEDS, now=NOW, limit=10, lease_s=60)
    assert seeded(captures, URL, at=LATER) == [(Fate.WAITING, "was queued already")]
    assert leased(captures, LATER) == [URL]


def lines_in(path: Path, *lines: str) -> Path:
    """Write a file of addresses as if it had been so for a while."""
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    os.utime(path, (0, 0))
    return path


def look(captures: Captures, path: Path, at: str = NOW) -> list[tuple[str, Fate]]:
    return [(answer.given.url, answer.fate) for answer in watch(captures, path, sites=NO_SITES, now=at)]


def test_a_watched_line_is_queued_once_and_again_when_it_was_taken_out(captures: Captures, tmp_path: Path) -> None:
    path = lines_in(tmp_path / "urls.txt", "# ours", URL)
    assert look(captures, path) == [(URL, Fate.QUEUED)]
    assert look(captures, path) == []
    lines_in(path, URL, "https://other.example.org/b # soon")
    assert look(captures, path) == [("https://other.example.org/b", Fate.QUEUED)]
    lines_in(path, "https://other.example.org/b")
    assert look(captures, path) == []
    (first, _) = captures.lease(SEEDS, now=NOW, limit=10, lease_s=60)
    captures.finish(first.address_key, Done(next_at=LATER))
    lines_in(path, "https://other.example.org/b", URL)
    assert look(captures, path) == [(URL, Fate.AGAIN)]


def test_a_bad_line_is_named_at_each_look_and_stops_no_other(captures: Captures, tmp_path: Path) -> None:
    path = lines_in(tmp_path / "urls.txt", "", "daily.example.org/a", URL, "ftp://daily.example.org/a", "x" * 3000)
    first = watch(captures, path, sites=NO_SITES, now=NOW)
    assert [answer.fate for answer in first] == [Fate.REFUSED, Fate.QUEUED, Fate.REFUSED, Fate.REFUSED]
    said = first[0].sentence()
    assert said.startswith(f"{path}:2: daily.example.org/a: refused: scheme 'none'")
    assert "allowed are http and https addresses" in said
    assert [answer.given.place for answer in watch(captures, path, sites=NO_SITES, now=NOW)] == [
        f"{path}:{line}" for line in (2, 4, 5)
    ]


def test_a_watched_file_that_is_away_for_a_moment_asks_for_nothing_again(captures: Captures, tmp_path: Path) -> None:
    path = lines_in(tmp_path / "urls.txt", URL)
    look(captures, path)
    away = path.rename(tmp_path / "away")
    assert look(captures, path) == []
    away.rename(path)
    assert look(captures, path) == []


def test_a_last_line_that_is_still_being_written_is_left_for_the_next_look(captures: Captures, tmp_path: Path) -> None:
    path = tmp_path / "urls.txt"
    path.write_text(f"{URL}\nhttps://other.example.org/hal", encoding="utf-8")
    assert look(captures, path) == [(URL, Fate.QUEUED)]
    os.utime(path, (0, 0))
    assert look(captures, path) == [("https://other.example.org/hal", Fate.QUEUED)]


@pytest.mark.parametrize(
    "content",
    [
        f"\ufeff{URL}\r\n# no\r\n".encode(),
        f"{URL}\r\n".encode("utf-16"),
        f"  {URL}\t# why\r".encode(),
        f"# one\n\n{URL}".encode(),
    ],
    ids=["Windows", "UTF-16", "old Mac", "no end"],
)
def test_a_file_of_addresses_is_read_however_it_was_written(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "urls.txt"
    path.write_bytes(content)
    assert [given.url for given in read_addresses(path)] == [URL]


@pytest.mark.parametrize(
    ("content", "url"),
    [
        (f"[InternetShortcut]\r\nURL={URL}\r\nIconIndex=0\r\n", URL),
        (f"{URL}\n", URL),
        (f"# saved today\n{URL}\n", URL),
    ],
    ids=["Windows", "address", "commented"],
)
def test_a_shortcut_holds_an_address(tmp_path: Path, content: str, url: str) -> None:
    path = tmp_path / "page.url"
    path.write_text(content, encoding="utf-8")
    assert read_shortcut(path) == url


def test_a_shortcut_without_an_address_is_named(tmp_path: Path) -> None:
    path = tmp_path / "page.url"
    path.write_text("[InternetShortcut]\n", encoding="utf-8")
    with pytest.raises(PageError, match=r"page\.url: holds no address"):
        read_shortcut(path)


def test_an_answer_prints_no_control_character() -> None:
    assert "\x1b" not in Answer(Given("https://a.example.org/\x1b[2J"), Fate.REFUSED).sentence()


def seed(home: Path, *arguments: str | Path) -> Said:
    return here("--home", home, "--baseline", "none", "seed", *arguments)


def test_the_command_says_what_became_of_each_and_ends_with_1_when_one_is_refused(tmp_path: Path) -> None:
    home = tmp_path / "home"
    path = lines_in(tmp_path / "urls.txt", URL, "http://127.1/")
    first = seed(home, "--file", path, "https://other.example.org/", "--json")
    assert first.code == 1
    assert [(row["url"], row["place"], row["fate"]) for row in first.json()] == [
        ("https://other.example.org/", "", "queued"),
        (URL, f"{path}:1", "queued"),
        ("http://127.1/", f"{path}:2", "refused"),
    ]
    again = seed(home, URL)
    assert (again.code, again.err) == (0, "")
    assert again.out == f"{URL}: waiting: was queued already\n1 address: 1 waiting already\n"


def test_a_run_queues_the_new_lines_of_the_watched_file_and_names_the_bad_ones(tmp_path: Path) -> None:
    config = shutil.copytree(CONFIG, tmp_path / "config")
    path = lines_in(tmp_path / "urls.txt", "http://127.0.0.1:9/closed", "gopher://old.example.org/")
    (config / "sources.toml").write_text("", encoding="utf-8")
    (config / "settings.toml").write_text(
        f"[crawl]\nloopback_sites = ['127.0.0.1:9']\n[intake]\naddresses = {json.dumps(str(path))}\n", encoding="utf-8"
    )
    command = ("--home", tmp_path / "home", "--config", config, "--baseline", "none", "run", "--json")
    first, second = here(*command).json(), here(*command).json()
    assert (first["seeded"], second["seeded"]) == (1, 0)
    assert [complaint.partition(": refused")[0] for complaint in second["complaints"]] == [
        f"{path}:2: gopher://old.example.org/"
    ]
    with open_captures(tmp_path / "home") as captures:
        assert captures.frontier_state("http://127.0.0.1:9/closed") is not None
