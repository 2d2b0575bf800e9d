"""``corridor ingest``: many files, archives as streams, taken up where a killed one stopped."""

from __future__ import annotations

import gzip
import os
import shutil
import signal
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from corridor.intake.archives import Archive
from corridor.intake.files import Desk
from corridor.intake.ingesting import PORTION, Taken, Wanted, ingest_archive, ingest_file
from pipeline.errors import PageError
from pipeline.ledger.captures import Captures, open_captures
from pipeline.ledger.database import file_lock
from tests.commandline import COMMAND, CONFIG, ROOT, Answer, document, here, json_lines
from tests.processes import PATIENCE_S
from tests.web_archives import FORMS, PAGE, response, warc_record

NOW = "2026-04-01T12:00:00Z"
DESK = Desk(NOW, ThreadPoolExecutor(2))
#: Pages of two hosts, by turns, each with a request before it.
COUNT = 3 * PORTION


def records(count: int = COUNT) -> list[bytes]:
    made = []
    for number in range(count):
        url = f"https://{'www.one' if number % 2 else 'two'}.example/{number}"
        made.append(warc_record("request", url, b"GET / HTTP/1.1\r\n\r\n"))
        made.append(response(url, PAGE.replace("5,000", f"{number + 1},000"), "text/html"))
    return made


def archive(path: Path, count: int = COUNT, form: str = "record by record") -> Path:
    path.write_bytes(FORMS[form](records(count)))
    return path


def ingest(home: Path, *arguments: str | Path) -> Answer:
    return here("--home", home, "--baseline", "none", "ingest", *arguments)


def urls(captures: Captures) -> list[str]:
    return [captures.load(capture_id).url for capture_id in captures.ids()]


class Killed(BaseException):
    """Ends a reading as a kill does: nothing is caught on the way."""


@pytest.mark.parametrize("form", FORMS)
def test_a_reading_that_was_killed_goes_on_where_it_stored_last(tmp_path: Path, form: str) -> None:
    path = archive(tmp_path / "news.warc.gz", form=form)
    seen = 0

    def die(_done: int, _size: int) -> None:
        nonlocal seen
        seen += 1
        if seen == 2 * (PORTION + PORTION // 2):
            raise Killed

    with open_captures(tmp_path) as captures:
        with pytest.raises(Killed):
            ingest_archive(path, captures, DESK, progress=die)
        assert len(captures.ids()) == PORTION
        taken = ingest_archive(path, captures, DESK)
        assert (taken.documents, taken.held) == (COUNT - PORTION + 1, 1)
        assert len(set(urls(captures))) == len(urls(captures)) == COUNT
    if form == "record by record":
        assert taken.resumed_at > path.stat().st_size // 4


def test_an_archive_that_was_read_to_its_end_is_read_again_only_when_asked_or_changed(tmp_path: Path) -> None:
    path = archive(tmp_path / "news.warc.gz", 3)
    with open_captures(tmp_path) as captures:
        assert ingest_archive(path, captures, DESK).documents == 3
        assert ingest_archive(path, captures, DESK) == Taken(read_before=NOW)
        assert ingest_archive(path, captures, DESK, wanted=Wanted(again=True)).held == 3
        archive(path, 4)
        again = ingest_archive(path, captures, DESK)
        assert (again.documents, again.held) == (4, 3)


def test_hosts_that_are_asked_for_are_taken_with_those_below_them(tmp_path: Path) -> None:
    path = archive(tmp_path / "news.warc.gz", 6)
    with open_captures(tmp_path) as captures:
        taken = ingest_archive(path, captures, DESK, wanted=Wanted(frozenset({"one.example"})))
        assert (taken.documents, urls(captures)) == (3, [f"https://www.one.example/{one}" for one in (1, 3, 5)])
        assert taken.left_out["of a host that is not asked for"] == 3
        assert ingest_archive(path, captures, DESK).documents == 6  # all were not read before


def test_only_the_declared_sources_are_taken_when_asked(tmp_path: Path) -> None:
    config = shutil.copytree(CONFIG, tmp_path / "config")
    (config / "sources.toml").write_text(
        "[[sources]]\nname = 'two'\nkind = 'feed'\nurl = 'https://www.two.example/feed'\n", encoding="utf-8"
    )
    path = archive(tmp_path / "news.warc.gz", 4)
    command = ("--home", tmp_path / "home", "--config", config, "--baseline", "none", "ingest", path, "--json")
    assert here(*command, "--only-sources").json()["documents"] == 2
    assert here(*command, "--host", "WWW.one.example").json()["documents"] == 2
    with open_captures(tmp_path / "home") as captures:
        assert sorted(url.rpartition("/")[2] for url in urls(captures)) == ["0", "1", "2", "3"]


def test_damage_is_named_with_its_place_and_counted_and_the_rest_is_taken(tmp_path: Path) -> None:
    path = archive(tmp_path / "news.warc.gz", 4)
    with path.open("r+b") as stream:
        place = list(Archive(stream))[3].place.member_bytes
        stream.seek(place + 60)
        stream.write(bytes(20))
    answer = ingest(tmp_path / "home", path, "--json")
    report = answer.json()
    assert (answer.code, report["documents"]) == (0, 3)
    assert report["left_out"]["damaged: a member cannot be unpacked"] == 1
    assert f"corridor: {path}: byte {place:,}: damaged: a member cannot be unpacked: " in answer.err


def test_folders_and_patterns_name_the_files_below_them(tmp_path: Path) -> None:
    folder = tmp_path / "given"
    for name in ("a", "b/c", ".hidden"):
        (folder / name).mkdir(parents=True)
        archive(folder / name / "one.warc.gz", 2)
        json_lines(folder / name / "two.jsonl", [document(f"https://a.example/{name}", "No.", published="2026-03-09")])
        (folder / name / "readme.md").write_text("no document", encoding="utf-8")
    report = ingest(tmp_path / "home", folder, "--json").json()
    assert (report["files"], report["documents"]) == (4, 6)
    report = ingest(tmp_path / "home", f"{folder}/**/*.jsonl", "--json").json()
    assert (report["files"], report["documents"], report["held_already"]) == (2, 2, 2)
    for empty in (f"{folder}/*.none", folder / "a" / "nothing"):
        answer = ingest(tmp_path / "home", empty)
        assert (answer.code, f"Path '{empty}' does not exist." in answer.err) == (2, True)
    (tmp_path / "bare").mkdir()
    assert "holds no file that can be read" in ingest(tmp_path / "home", tmp_path / "bare").err


def test_a_file_that_cannot_be_read_stops_no_other_and_ends_with_1(tmp_path: Path) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_text('{"url": "https://a.example/1", "text": "T."}\n{\n', encoding="utf-8")
    good = json_lines(tmp_path / "good.jsonl", [document("https://a.example/2", "No.", published="2026-03-09")])
    answer = ingest(tmp_path / "home", bad, good, "--json")
    assert (answer.code, answer.json()["documents"], answer.json()["failed_files"]) == (1, 1, [str(bad)])
    assert f"corridor: {bad}:2: not JSON" in answer.err


def test_lines_are_stored_in_portions_in_order_of_publication_and_only_when_all_are_good(tmp_path: Path) -> None:
    lines = [
        document(f"https://a.example/{one}", "No.", published=f"2026-03-{28 - one % 28:02}") for one in range(COUNT)
    ]
    path = json_lines(tmp_path / "many.jsonl", lines)
    with open_captures(tmp_path) as captures:
        assert ingest_file(path, captures, DESK).documents == COUNT
        times = [captures.load(capture_id).fetched_at for capture_id in captures.ids()]
        assert times == sorted(times)
    path.write_bytes(path.read_bytes() + b"{\n")
    with open_captures(tmp_path / "other") as captures:
        with pytest.raises(PageError, match=f"many.jsonl:{COUNT + 1}: not JSON"):
            ingest_file(path, captures, DESK)
        assert captures.ids() == ()


@pytest.mark.parametrize("url", ["http://user:word@a.example/", "https://10.0.0.1/a", "http://0x7f.1/", "http://a\tb/"])
def test_a_document_whose_web_address_is_none_is_named(tmp_path: Path, url: str) -> None:
    path = json_lines(tmp_path / "some.jsonl", [document(url, "Text.", published="2026-03-09")])
    answer = ingest(tmp_path / "home", path)
    assert answer.code == 1
    assert answer.err.startswith(f"corridor: {path}:1: url = {url!r}: ")


def test_what_is_recorded_while_another_run_writes_is_read_by_the_next(tmp_path: Path) -> None:
    home = tmp_path / "home"
    path = json_lines(tmp_path / "some.jsonl", [document("https://a.example/1", "No.", published="2026-03-09")])
    assert here("--home", home, "--baseline", "none", "status").code == 0
    with file_lock(home / "ledger.lock"):
        answer = ingest(home, path)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("corridor: 1 documents are recorded; the next pass reads them\n")
    assert here("--home", home, "process", "--json").json()["read"] == 1


def test_a_command_killed_in_the_midst_of_an_archive_is_finished_by_the_next(tmp_path: Path) -> None:
    home = tmp_path / "home"
    path = archive(tmp_path / "news.warc.gz", 4 * PORTION)
    command = [COMMAND, "--home", home, "--baseline", "none", "ingest", path]
    with subprocess.Popen(command, cwd=ROOT, start_new_session=True) as program:
        deadline = time.monotonic() + PATIENCE_S
        while not (home / "captures.db").exists() or not held(home):
            assert program.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.01)
        os.killpg(program.pid, signal.SIGKILL)
    before = held(home)
    answer = ingest(home, path, "--json")
    assert 0 < before < 4 * PORTION
    assert f"{path}: taken up at byte " in answer.err
    assert answer.json()["documents"] == 4 * PORTION - before + 1
    assert answer.json()["held_already"] == 1
    assert held(home) == answer.json()["read"] == 4 * PORTION


def held(home: Path) -> int:
    with open_captures(home) as captures:
        return len(captures.ids())


def test_a_whole_archive_is_never_in_memory(tmp_path: Path) -> None:
    page = response("https://one.example/big", b"<p>" + bytes(2_000_000), "text/html")
    (tmp_path / "big.warc.gz").write_bytes(gzip.compress(page * 100))
    script = (
        "import resource, sys; from pathlib import Path; from corridor.intake.archives import archived_pages\n"
        "start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "with Path(sys.argv[1]).open('rb') as stream: print(sum(1 for _ in archived_pages(stream)))\n"
        "print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - start) // 1024)"
    )
    done = subprocess.run(
        [COMMAND.with_name("python"), "-c", script, tmp_path / "big.warc.gz"], cwd=ROOT, capture_output=True, check=True
    )
    pages, grown_mib = map(int, done.stdout.split())
    assert pages == 100
    assert grown_mib < 64
