"""Backups: a whole pair while others write, nothing overwritten, nothing half; and homes made from them again."""

from __future__ import annotations

import hashlib
import json
import os
import resource
import signal
import sqlite3
import subprocess
import tarfile
import threading
from contextlib import closing
from pathlib import Path

import pytest

from corridor.upkeep.backup import back_up
from corridor.workplace import KILL_AT, Workplace
from pipeline.errors import LedgerError
from pipeline.ledger.captures import open_captures
from pipeline.ledger.database import file_lock
from pipeline.ledger.snapshots import check_pair, copy_pair
from tests.commandline import COMMAND, CONFIG, ROOT, Answer, here, json_lines, really
from tests.ledger_views import dump, exported
from tests.own_news import news

FILES = ("ledger.db", "captures.db")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home that holds something; tests only read it."""
    folder = tmp_path_factory.mktemp("whole")
    assert here("--home", folder / "home", "ingest", json_lines(folder / "news.jsonl", news())).code == 0
    return folder / "home"


def contents(home: Path) -> list[list[str]]:
    return [dump(home, name) for name in FILES]


def backed_up(home: Path, target: Path) -> Path:
    answer = here("--home", home, "backup", target, "--json")
    assert answer.code == 0, answer.err
    return Path(answer.json()["path"])


def restored(home: Path, backup: Path, *more: str) -> Answer:
    return here("--home", home, "restore", backup, *more)


@pytest.mark.parametrize("target", ["backup.tar", "backups"], ids=["archive", "folder"])
def test_a_home_made_from_a_backup_is_the_home(home: Path, tmp_path: Path, target: str) -> None:
    backup = backed_up(home, tmp_path / "there" / target)
    assert backup.parent.name == ("there" if target == "backup.tar" else "backups")
    other = tmp_path / "other"
    answer = restored(other, backup)
    assert answer.code == 0, answer.err
    assert contents(other) == contents(home)
    assert exported(other, "changes") == exported(home, "changes")
    assert sorted(path.name for path in other.iterdir() if path.suffix != ".lock") == sorted(FILES)


def test_a_backup_overwrites_nothing_and_leaves_nothing_else(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "backup.tar"
    path.write_text("dear to somebody", encoding="utf-8")
    answer = here("--home", home, "backup", path)
    assert answer.code == 1
    assert "is there already; a backup replaces none" in answer.err
    assert [one.name for one in tmp_path.iterdir()] == ["backup.tar"]
    assert path.read_text(encoding="utf-8") == "dear to somebody"


def test_without_a_home_there_is_no_backup(tmp_path: Path) -> None:
    answer = here("--home", tmp_path / "nowhere", "backup", tmp_path / "backup.tar")
    assert answer.code == 1
    assert "there is no such database to copy" in answer.err
    assert not (tmp_path / "backup.tar").exists()
    assert not (tmp_path / "nowhere").exists()


def writing(home: Path, stop: threading.Event) -> int:
    """Store a capture and the reading of it, again and again; the pair is whole after each."""
    written = 0
    with open_captures(home) as captures, closing(sqlite3.connect(home / "ledger.db", timeout=30)) as ledger:
        while not stop.is_set():
            written += 1
            url = f"https://busy.example/{written}"
            line = json.dumps({"url": url, "text": "x" * 20_000}).encode()
            capture_id = captures.add_document(line, url=url, source="ingest", published="2026-03-10")
            ledger.execute(
                "INSERT INTO capture_readings (capture_id, url, address_key, outcome) VALUES (?, ?, ?, 'rejected')",
                (capture_id, url, url),
            )
            ledger.commit()
    return written


def test_while_another_writes_the_pair_fits_and_the_writer_is_not_held_up(home: Path, tmp_path: Path) -> None:
    own = tmp_path / "busy"
    assert restored(own, backed_up(home, tmp_path / "seed.tar")).code == 0
    stop, count = threading.Event(), [0]
    writer = threading.Thread(target=lambda: count.__setitem__(0, writing(own, stop)))
    writer.start()
    try:
        for number in range(5):
            folder = tmp_path / str(number)
            folder.mkdir()
            copy_pair(own, folder)
            check_pair(folder)
    finally:
        stop.set()
        writer.join()
    assert count[0] > 5
    with closing(sqlite3.connect(tmp_path / "4" / "ledger.db")) as last:
        assert last.execute("SELECT count(*) FROM capture_readings").fetchone()[0] > 4


def test_a_ledger_that_names_captures_that_are_missing_is_no_pair(home: Path, tmp_path: Path) -> None:
    copy_pair(home, tmp_path)
    with closing(sqlite3.connect(tmp_path / "captures.db")) as captures:
        captures.execute("DELETE FROM captures WHERE id = 2")
        captures.commit()
    with pytest.raises(LedgerError, match="1 captures that the ledger was read from are missing"):
        check_pair(tmp_path)


@pytest.mark.parametrize("name", FILES)
def test_a_damaged_home_makes_no_backup(home: Path, tmp_path: Path, name: str) -> None:
    own = tmp_path / "own"
    own.mkdir()
    copy_pair(home, own)
    spoil(own / name)
    answer = here("--home", own, "backup", tmp_path / "backup.tar")
    assert answer.code == 1
    assert "is damaged" in answer.err or "malformed" in answer.err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["own"]


def spoil(path: Path) -> None:
    """Write over the middle of a database."""
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\xff" * 8192)


def test_a_backup_damaged_since_is_refused_and_the_home_stays(home: Path, tmp_path: Path) -> None:
    backup = backed_up(home, tmp_path / "backups")
    spoil(backup / "captures.db")
    answer = restored(tmp_path / "other", backup)
    assert answer.code == 1
    assert "captures.db is not what was backed up" in answer.err
    assert [path.name for path in (tmp_path / "other").glob("*.db")] == []


@pytest.mark.parametrize("source", ["nowhere.tar", "no-archive.tar", "empty"], ids=lambda name: name)
def test_what_is_no_backup_is_refused_in_a_sentence(tmp_path: Path, source: str) -> None:
    (tmp_path / "no-archive.tar").write_bytes(b"nothing of the kind")
    (tmp_path / "empty").mkdir()
    answer = restored(tmp_path / "home", tmp_path / source)
    assert answer.code == 1
    assert "is no whole backup" in answer.err
    assert "Traceback" not in answer.err


def test_an_archive_cannot_write_elsewhere(home: Path, tmp_path: Path) -> None:
    backup = backed_up(home, tmp_path / "backups")
    with tarfile.open(tmp_path / "evil.tar", "w") as archive:
        for name in ("manifest.json", *FILES):
            archive.add(backup / name, arcname=f"../../../{tmp_path.name}-escaped/{name}")
    assert restored(tmp_path / "other", tmp_path / "evil.tar").code == 0
    assert not (tmp_path.parent / f"{tmp_path.name}-escaped").exists()
    assert contents(tmp_path / "other") == contents(home)


def test_a_backup_of_a_newer_program_is_refused(home: Path, tmp_path: Path) -> None:
    backup = backed_up(home, tmp_path / "backups")
    manifest = json.loads((backup / "manifest.json").read_text(encoding="utf-8"))
    (backup / "manifest.json").write_text(json.dumps(manifest | {"format": 2}), encoding="utf-8")
    answer = restored(tmp_path / "other", backup)
    assert answer.code == 1
    assert "form 2; this program knows form 1" in answer.err
    with closing(sqlite3.connect(backup / "ledger.db")) as ledger:
        ledger.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('ledger', 'x_9', '')")
        ledger.commit()
    manifest["files"]["ledger.db"]["sha256"] = hashlib.sha256((backup / "ledger.db").read_bytes()).hexdigest()
    (backup / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    answer = restored(tmp_path / "other", backup)
    assert answer.code == 1
    assert "does not know (x_9); update Corridor" in answer.err


def test_a_home_that_holds_something_is_left_alone_and_set_aside_when_forced(home: Path, tmp_path: Path) -> None:
    backup = backed_up(home, tmp_path / "backup.tar")
    own = tmp_path / "own"
    assert here("--home", own, "--baseline", "none", "status").code == 0
    before = contents(own)
    answer = restored(own, backup)
    assert answer.code == 1
    assert "holds something already" in answer.err
    assert contents(own) == before
    assert restored(own, backup, "--force").code == 0
    assert contents(own) == contents(home)
    (aside,) = own.glob("replaced-*")
    assert contents(aside) == before


def test_while_another_writes_to_the_home_nothing_is_restored(home: Path, tmp_path: Path) -> None:
    backup = backed_up(home, tmp_path / "backup.tar")
    with file_lock(tmp_path / "own" / "ledger.lock"):
        answer = restored(tmp_path / "own", backup)
    assert answer.code == 1
    assert "another run is writing to this home" in answer.err


def killed(boundary: str, *arguments: str | Path) -> None:
    answer = really(*arguments, environment=os.environ | {KILL_AT: boundary})
    assert answer.code == -signal.SIGKILL, answer.err


def test_a_backup_that_is_killed_leaves_no_backup(home: Path, tmp_path: Path) -> None:
    before = contents(home)
    killed("amid-backup", "--home", home, "backup", tmp_path / "backup.tar")
    assert not (tmp_path / "backup.tar").exists()
    assert contents(home) == before
    (left,) = tmp_path.iterdir()
    os.utime(left, (0, 0))
    backed_up(home, tmp_path / "backup.tar")
    assert [path.name for path in tmp_path.iterdir()] == ["backup.tar"]


def test_killed_before_anything_is_replaced_the_home_is_as_it_was(home: Path, tmp_path: Path) -> None:
    backup, own = backed_up(home, tmp_path / "backup.tar"), tmp_path / "own"
    assert here("--home", own, "--baseline", "none", "status").code == 0
    before = contents(own)
    killed("before-restore", "--home", own, "restore", "--force", backup)
    assert contents(own) == before
    assert here("--home", own, "--baseline", "none", "status").code == 0


def test_killed_while_files_are_replaced_the_home_is_refused_until_it_is_restored(home: Path, tmp_path: Path) -> None:
    backup, own = backed_up(home, tmp_path / "backup.tar"), tmp_path / "own"
    killed("amid-restore", "--home", own, "restore", backup)
    for command in ("status", "run", "crawl"):
        answer = here("--home", own, command)
        assert answer.code == 1
        assert "a restore did not come to its end" in answer.err
    assert restored(own, backup, "--force").code == 0
    assert contents(own) == contents(home)
    assert here("--home", own, "status").code == 0


@pytest.mark.parametrize("command", ["backup", "restore"])
def test_a_full_disk_is_a_sentence_and_leaves_nothing_half(home: Path, tmp_path: Path, command: str) -> None:
    backup, own = backed_up(home, tmp_path / "backup.tar"), tmp_path / "own"
    target = tmp_path / "small" / "other.tar"
    arguments = ["--home", home, "backup", target] if command == "backup" else ["--home", own, "restore", backup]
    done = subprocess.run(
        [COMMAND, *arguments],
        capture_output=True,
        check=False,
        cwd=ROOT,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000)),
    )
    assert done.returncode == 1
    said = done.stderr.decode()
    assert "cannot be" in said
    assert "Traceback" not in said
    if command == "backup":
        assert list(target.parent.iterdir()) == []
    else:
        assert [path.name for path in own.iterdir() if path.suffix != ".lock"] == []
        assert restored(own, backup).code == 0
        assert contents(own) == contents(home)


def test_what_is_told_by_a_backup_can_be_read_by_a_program_of_its_own(home: Path, tmp_path: Path) -> None:
    path = back_up(Workplace(home, CONFIG, None), tmp_path)
    manifest = json.loads((path / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["format"] == 1
    sizes = {name: (path / name).stat().st_size for name in FILES}
    assert {name: part["size_bytes"] for name, part in manifest["files"].items()} == sizes
