"""Replay: the same captures give the same ledger; under other rules it says what would be told, and sends nothing."""

from __future__ import annotations

import resource
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.commandline import BASELINE, CONFIG, Answer, here, json_lines
from tests.ledger_views import dump, exported, sent_digests
from tests.own_news import news


class Home:
    """A home that heard the news and sent a digest of it."""

    def __init__(self, folder: Path, baseline: Path) -> None:
        self.folder, self.baseline = folder, baseline
        self.run("ingest", json_lines(folder.with_suffix(".jsonl"), news()))
        self.run("send")

    def run(self, *arguments: str | Path) -> Answer:
        answer = here("--home", self.folder, "--baseline", self.baseline, *arguments)
        assert answer.code == 0, answer.err
        return answer

    def replay(self, *arguments: str) -> dict[str, list[dict[str, object]]]:
        found: dict[str, list[dict[str, object]]] = self.run("replay", *arguments, "--json").json()
        return found


@pytest.fixture
def baseline(tmp_path: Path) -> Path:
    path = tmp_path / "baseline.toml"
    path.write_bytes(BASELINE.read_bytes())
    return path


@pytest.fixture
def home(tmp_path: Path, baseline: Path) -> Home:
    return Home(tmp_path / "home", baseline)


def without_log(lines: list[str]) -> list[str]:
    return [line for line in lines if '"replays"' not in line]


def test_a_dry_run_says_that_nothing_changes_and_touches_nothing(home: Home) -> None:
    before = dump(home.folder)
    found = home.replay()
    assert (found["captures"], found["told_now"], found["not_told_now"]) == (len(news()), [], [])
    assert found["as_before"] == sum(row["told"] for row in exported(home.folder, "changes"))
    assert dump(home.folder) == before
    assert sorted(path.name for path in home.folder.glob("*replay*")) == ["ledger.replay.lock"]


def test_reading_all_again_gives_the_same_ledger_row_by_row(home: Home) -> None:
    before = without_log(dump(home.folder))
    home.replay("--apply")
    assert without_log(dump(home.folder)) == before
    assert "replays" in "".join(dump(home.folder))


def quota_of(baseline: Path, value: str) -> None:
    text = baseline.read_text(encoding="utf-8")
    assert "value = 10500" in text
    baseline.write_text(text.replace("value = 10500", f"value = {value}"), encoding="utf-8")


def test_under_another_baseline_it_says_what_would_be_told_and_what_not(home: Home, baseline: Path) -> None:
    quota_of(baseline, "12000")
    found = home.replay()
    assert [(row["measure"], row["value"]) for row in found["not_told_now"]] == [("labour_quota", 12000)]
    assert found["told_now"] == []
    text = home.run("replay").out
    assert "told before, and not now: 1" in text
    assert "told now, and not before: nothing" in text
    assert "Nothing was changed and nothing is sent" in text


def test_what_a_replay_finds_is_in_the_ledger_and_told_to_no_one(home: Home, baseline: Path) -> None:
    sent = sent_digests(home.folder)
    quota_of(baseline, "12000")
    home.replay("--apply")
    assert 12000 not in {row["value"] for row in exported(home.folder, "changes")}
    quota_of_again = baseline.read_text(encoding="utf-8").replace("value = 12000", "value = 9000")
    baseline.write_text(quota_of_again, encoding="utf-8")
    found = home.replay("--apply")
    assert [(row["value"], row["previous"]) for row in found["told_now"]] == [(12000, 9000)]
    (back,) = [row for row in exported(home.folder, "changes") if row["value"] == 12000]
    assert (back["verdict"], back["previous"]) == ("changed", 9000)
    home.run("send")
    assert sent_digests(home.folder) == sent


def test_a_change_that_only_a_replay_finds_is_marked_and_not_sent(tmp_path: Path, baseline: Path) -> None:
    quota_of(baseline, "12000")
    home = Home(tmp_path / "home", baseline)
    sent = sent_digests(home.folder)
    baseline.write_bytes(BASELINE.read_bytes())
    (found,) = home.replay("--apply")["told_now"]
    assert (found["value"], found["previous"], found["replayed"]) == (12000, 10500, True)
    home.run("send")
    assert sent_digests(home.folder) == sent


def test_what_was_still_to_be_sent_before_a_replay_is_sent_after_it(tmp_path: Path, baseline: Path) -> None:
    folder = tmp_path / "home"
    here("--home", folder, "--baseline", baseline, "ingest", json_lines(tmp_path / "news.jsonl", news()))
    here("--home", folder, "--baseline", baseline, "replay", "--apply")
    here("--home", folder, "--baseline", baseline, "send")
    (digest,) = sent_digests(folder)
    assert {change["id"] for change in digest["data"]["changes"]} == {
        change["id"] for change in exported(folder, "changes") if change["told"]
    }


def test_a_copy_that_a_killed_dry_run_left_is_removed_by_the_next(home: Home) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        (home.folder / f"ledger.replay.db{suffix}").write_bytes(b"left over")
    assert home.replay()["not_told_now"] == []
    assert sorted(path.name for path in home.folder.glob("ledger.replay.db*")) == []


@contextmanager
def room(size_bytes: int) -> Iterator[None]:
    """Let no file grow beyond a size, as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size_bytes, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("arguments", [("replay",), ("replay", "--apply")], ids=["dry", "applied"])
def test_without_room_on_the_disk_it_says_so_and_leaves_all_as_it_was(home: Home, arguments: tuple[str, ...]) -> None:
    before = dump(home.folder)
    with room(100_000):
        answer = here("--home", home.folder, "--baseline", home.baseline, *arguments)
    assert (answer.code, answer.err.splitlines()[-1].startswith("corridor: ")) == (1, True), answer.err
    assert dump(home.folder) == before
    assert sorted(path.name for path in home.folder.glob("ledger.replay.db*")) == []


def test_a_replay_whose_reader_fails_takes_nothing_back(home: Home, tmp_path: Path) -> None:
    config = shutil.copytree(CONFIG, tmp_path / "config")
    (config / "settings.toml").write_text("[reading]\ntimeout_s = 0.0001\n", encoding="utf-8")
    before = dump(home.folder)
    for arguments in (("replay",), ("replay", "--apply")):
        answer = here("--home", home.folder, "--baseline", home.baseline, "--config", config, *arguments)
        assert answer.code == 1
        assert f"{len(news())} pages that were read before cannot be read now" in answer.err
        assert "took longer than a page may take" in answer.err
        assert dump(home.folder) == before
