"""The drop folder: each file is taken once and lies in done or refused, and none is lost, whatever it is called."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from corridor.intake.drop import DONE, REFUSED, Dropped, take_dropped
from corridor.workplace import IntakeSettings, Settings, Workplace
from pipeline.extraction.refusals import MAX_BYTES
from pipeline.ledger.captures import Captures, open_captures
from tests.commandline import CONFIG, ROOT, document, here, json_lines
from tests.pdfs import pdf
from tests.web_archives import FORMS, PAGE, UNDATED, response

URL = "https://daily.example/news/quota-2026"
READERS = ThreadPoolExecutor(1)


@pytest.fixture
def workplace(tmp_path: Path) -> Workplace:
    return Workplace(home=tmp_path / "home", config=CONFIG, baseline=None, settings_override=Settings())


@pytest.fixture
def drop(workplace: Workplace) -> Path:
    take_dropped(workplace, READERS)
    return workplace.home / "drop"


@pytest.fixture
def captures(workplace: Workplace) -> Iterator[Captures]:
    with open_captures(workplace.home) as opened:
        yield opened


def laid(path: Path, content: str | bytes) -> Path:
    """Write a file as if it had lain there for a while."""
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    os.utime(path, (0, 0))
    return path


def fates(workplace: Workplace) -> dict[str, str]:
    return {dropped.name: dropped.folder for dropped in take_dropped(workplace, READERS)}


def said(workplace: Workplace) -> str:
    (dropped,) = take_dropped(workplace, READERS)
    return dropped.said


def urls(captures: Captures) -> list[str]:
    return [captures.load(capture_id).url for capture_id in captures.ids()]


def test_a_saved_page_is_recorded_under_its_address_and_moved(
    workplace: Workplace, drop: Path, captures: Captures
) -> None:
    page = PAGE.replace("<head>", f"<head><link rel='canonical' href='{URL}'>")
    laid(drop / "jobs.html", page)
    assert take_dropped(workplace, READERS) == (Dropped("jobs.html", DONE, f"recorded as {URL}"),)
    assert (drop / DONE / "jobs.html").read_text(encoding="utf-8") == page
    (capture,) = (captures.load(one) for one in captures.ids())
    assert (capture.url, capture.source, capture.fetched_at) == (URL, "ingest", "2026-03-09T05:30:00Z")
    assert take_dropped(workplace, READERS) == ()


ARCHIVED = [response(f"https://a.example/{one}", PAGE, "text/html") for one in range(3)]


@pytest.mark.parametrize(
    ("name", "content", "recorded"),
    [
        ("A.HTM", PAGE, 1),
        ("news.jsonl", '{"url": "https://a.example/1", "text": "Rome sets no quota."}\n', 1),
        ("pages.warc.gz", FORMS["record by record"](ARCHIVED), 3),
        ("paper.pdf", pdf([["Greece will issue 5,000 seasonal work visas to Pakistani workers this year."] * 8]), 1),
    ],
    ids=["page", "documents", "archive", "PDF"],
)  # fmt: skip
def test_every_kind_of_file_is_taken(
    workplace: Workplace, drop: Path, captures: Captures, *, name: str, content: str | bytes, recorded: int
) -> None:
    laid(drop / name, content)
    assert fates(workplace) == {name: DONE}
    assert len(captures.ids()) == recorded


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("table.xlsx", "PK", "not a file this can read; its name ends in one of: .jsonl"),
        ("empty.html", "", "it is empty"),
        ("short.html", "<html><body><p>No.</p></body></html>", "there is no article in it: too_short"),
        ("picture.html", b"\x89PNG\r\n\x1a\n" + bytes(100), "there is no article in it: binary"),
        ("broken.pdf", "%PDF-1.7 no more", "there is no article in it: broken_pdf"),
        ("huge.html", b" " * (MAX_BYTES + 1), "larger than 10,000,000 bytes"),
        ("bad.jsonl", '{"url": "https://a.example/1", "text": "T."}\n{\n', "bad.jsonl:2: not JSON"),
        ("broken.warc", "no archive", "broken.warc: cannot be read: Invalid WARC header"),
        ("bare.mhtml", "Content-Type: text/plain\r\n\r\nHello", "bare.mhtml: there is no page in it"),
        ("list.txt", "# nothing\n", "there is no address in it"),
        ("list.txt", "https://daily.example.org/a\nhttp://10.0.0.1/\n", "list.txt:2: http://10.0.0.1/: refused"),
        ("odd.url", "[InternetShortcut]\n", "odd.url: holds no address"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason_beside_it(
    workplace: Workplace, drop: Path, captures: Captures, *, name: str, content: str | bytes, why: str
) -> None:
    laid(drop / name, content)
    assert fates(workplace) == {name: REFUSED}
    assert (drop / REFUSED / name).exists()
    assert why in (drop / REFUSED / f"{name}.reason.txt").read_text(encoding="utf-8")
    assert captures.ids() == ()


def test_addresses_and_shortcuts_are_queued_and_the_bad_lines_of_a_list_named(
    workplace: Workplace, drop: Path, captures: Captures
) -> None:
    laid(drop / "list.txt", "https://daily.example.org/a # good\nhttp://localhost/\n")
    laid(drop / "Page.url", "[InternetShortcut]\r\nURL=https://daily.example.org/b\r\n")
    assert fates(workplace) == {"list.txt": REFUSED, "Page.url": DONE}
    assert "1 of 2 addresses queued" in (drop / REFUSED / "list.txt.reason.txt").read_text(encoding="utf-8")
    assert captures.frontier_state("https://daily.example.org/a") == ("queued", None)
    assert captures.frontier_state("https://daily.example.org/b") == ("queued", None)


def test_the_file_beside_a_page_names_its_address_and_goes_with_it(
    workplace: Workplace, drop: Path, captures: Captures
) -> None:
    laid(drop / "a.html.url", f"URL={URL}\n")
    assert fates(workplace) == {}  # waits for its page
    laid(drop / "a.html", PAGE)
    assert fates(workplace) == {"a.html": DONE}
    assert urls(captures) == [URL]
    assert sorted(path.name for path in (drop / DONE).iterdir()) == ["a.html", "a.html.url"]


def test_a_named_address_that_must_not_be_reached_is_refused(workplace: Workplace, drop: Path) -> None:
    laid(drop / "a.html.url", "URL=http://169.254.169.254/latest\n")
    laid(drop / "a.html", PAGE)
    assert "169.254.169.254 is not a public address" in said(workplace)


def test_two_pages_of_one_name_and_no_address_are_two_pages(
    workplace: Workplace, drop: Path, captures: Captures
) -> None:
    for content in (PAGE, UNDATED, PAGE):
        laid(drop / "index.html", content)
        assert fates(workplace) == {"index.html": DONE}
    assert [url.rpartition("/")[2] for url in urls(captures)] == ["index.html", "index.html"]
    assert len(set(urls(captures))) == 2
    assert sorted(path.name for path in (drop / DONE).iterdir()) == ["index-2.html", "index-3.html", "index.html"]


def test_what_may_not_be_whole_is_left_alone(workplace: Workplace, drop: Path) -> None:
    for name in (".hidden.html", "page.html.part", "page.html.crdownload", "draft.html~"):
        laid(drop / name, PAGE)
    (laid(drop / "page_files", "").unlink(), (drop / "page_files").mkdir())
    assert take_dropped(workplace, READERS) == ()
    fresh = laid(drop / "fresh.html", PAGE)
    os.utime(fresh)
    assert said(workplace) == "left: changed less than 5 s ago"
    os.utime(fresh, (0, 0))
    with fresh.open("ab"):
        os.utime(fresh, (0, 0))
        assert said(workplace) == "left: a program has it open for writing"
    assert fates(workplace) == {"fresh.html": DONE}


def test_links_and_pipes_are_refused_and_what_they_lead_to_is_not_read(
    workplace: Workplace, drop: Path, captures: Captures, tmp_path: Path
) -> None:
    secret = laid(tmp_path / "secret.html", PAGE)
    (drop / "link.html").symlink_to(secret)
    (drop / "folder.html").symlink_to(tmp_path)
    os.mkfifo(drop / "pipe.html")
    assert fates(workplace) == {"folder.html": REFUSED, "link.html": REFUSED, "pipe.html": REFUSED}
    assert secret.read_text(encoding="utf-8") == PAGE
    assert (drop / REFUSED / "link.html").is_symlink()
    assert captures.ids() == ()


@pytest.mark.parametrize(
    "name",
    [
        b"new\nline.html", b"\x1b[2J.html", b"\xff\xfe.html", "فارسی.html".encode(), b"x" * 250 + b".html",
        b"-rf.html", b"$(id).html", b"%2e%2e.html",
    ],
    ids=["line end", "escape", "no text", "Persian", "long", "option", "shell", "escaped"],
)  # fmt: skip
def test_names_do_no_harm(workplace: Workplace, drop: Path, captures: Captures, name: bytes) -> None:
    laid(drop / os.fsdecode(name), PAGE)
    (dropped,) = take_dropped(workplace, READERS)
    assert (dropped.folder, dropped.sentence().isprintable()) == (DONE, True)
    assert [os.fsencode(path.name) for path in (drop / DONE).iterdir()] == [name]
    (url,) = urls(captures)
    assert url.isascii()
    laid(drop / os.fsdecode(name), "<p>No.</p>")
    assert [one.folder for one in take_dropped(workplace, READERS)] == [REFUSED]
    assert len(list((drop / REFUSED).iterdir())) == 2


def test_a_file_that_cannot_be_moved_is_said_and_taken_once_all_the_same(
    workplace: Workplace, drop: Path, captures: Captures, tmp_path: Path
) -> None:
    laid(drop / "a.html", PAGE)
    (drop / DONE).symlink_to(tmp_path)
    first, second = take_dropped(workplace, READERS)
    assert (first.name, first.stuck, first.said) == ("a.html", True, "left: done is a link, not a folder")
    assert (second.name, second.folder) == (DONE, REFUSED)
    assert fates(workplace) == {"a.html": DONE}
    assert len(captures.ids()) == 1


KILLED = """
import os, signal, sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from corridor.intake.drop import take_dropped
from corridor.workplace import Settings, Workplace

def die(event, arguments):
    if event == "os.rename" and str(arguments[0]).endswith("page-1.html"):
        os.kill(os.getpid(), signal.SIGKILL)

sys.addaudithook(die)
home = Workplace(home=Path(sys.argv[1]), config=Path("config"), baseline=None, settings_override=Settings())
take_dropped(home, ThreadPoolExecutor(1))
"""


def test_killed_between_storing_and_moving_nothing_is_lost_or_taken_twice(
    workplace: Workplace, drop: Path, captures: Captures
) -> None:
    for one in range(3):
        laid(drop / f"page-{one}.html", PAGE.replace("5,000", f"{one},500"))
    command = [sys.executable, "-c", KILLED, workplace.home]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -signal.SIGKILL
    assert len(captures.ids()) == 2
    assert fates(workplace) == {"page-1.html": DONE, "page-2.html": DONE}
    assert len(captures.ids()) == 3


def test_a_folder_that_is_turned_off_is_not_made(workplace: Workplace) -> None:
    off = replace(workplace, settings_override=Settings(intake=IntakeSettings(drop="")))
    assert take_dropped(off, READERS) == ()
    assert not (workplace.home / "drop").exists()


def test_a_run_takes_what_was_dropped_and_reads_it(tmp_path: Path, drop_config: Path) -> None:
    home = tmp_path / "home"
    (home / "drop").mkdir(parents=True)
    news = json_lines(tmp_path / "news.jsonl", [document("https://a.example/1", PAGE_TEXT, published="2026-03-09")])
    laid(home / "drop" / "news.jsonl", news.read_bytes())
    laid(home / "drop" / "bad.html", "<p>No.</p>")
    report = here("--home", home, "--config", drop_config, "--baseline", "none", "run", "--json").json()
    assert (report["taken"], report["read"], report["relevant"]) == (1, 1, 1)
    assert report["complaints"] == ["drop/bad.html: refused: there is no article in it: too_short"]


PAGE_TEXT = "Greece will issue 5,000 seasonal work visas to Pakistani workers, the migration ministry said on Monday."


@pytest.fixture
def drop_config(tmp_path: Path) -> Path:
    folder = tmp_path / "config"
    folder.mkdir()
    for name in ("topics.toml", "concepts.toml", "subscribers.toml"):
        (folder / name).write_bytes((CONFIG / name).read_bytes())
    (folder / "templates").symlink_to(CONFIG / "templates")
    (folder / "sources.toml").write_text("", encoding="utf-8")
    (folder / "settings.toml").write_text("[intake]\naddresses = ''\n[serve]\ntick_s = 1\n", encoding="utf-8")
    return folder
