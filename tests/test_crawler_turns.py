"""Whose turn it is: one lane a registered domain, whatever a request says, and rests that outlive a crawl."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from scrapy import Request

from crawler.rounds.spider import STOPPED
from crawler.sources import CrawlSettings, Kind, Source
from crawler.web.claims import Claims
from crawler.web.turns import lane_of
from crawler.wire import JOB_RECORD, SIGN_RECORD, Job
from pipeline.ledger.captures import Captures, open_captures
from tests.processes import in_another_process

#: A worker where no file may grow, as on a disk that is full.
FULL_DISK = """
import resource
import crawler.job
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
crawler.job.main()
"""


@pytest.mark.parametrize(
    ("url", "lane"),
    [
        ("https://daily.example.com.pk/a", "example.com.pk"),
        ("https://www.example.com.pk:8080/b", "example.com.pk"),
        ("http://127.0.0.1:8000/", "127.0.0.1"),
        ("http://[::1]:8000/", "::1"),
        ("https://παράδειγμα.gr/", "xn--hxajbheg2az3al.gr"),
    ],
)
def test_the_hosts_of_a_registered_domain_share_a_lane(url: str, lane: str) -> None:
    assert lane_of(Request(url, meta={"download_slot": "another"})) == lane


def test_a_claim_is_one_process_s_until_it_is_given_back_or_the_process_ends(tmp_path: Path) -> None:
    with Claims(tmp_path) as claims:
        assert claims.take("daily")
        assert not in_another_process(lambda: Claims(tmp_path).take("daily"))
        assert in_another_process(lambda: Claims(tmp_path).take("evening"))
        claims.give_back("daily")
        assert in_another_process(lambda: Claims(tmp_path).take("daily"))
        assert claims.take("daily")


def test_how_long_a_host_is_left_alone_is_known_to_the_next_process_and_ends(tmp_path: Path) -> None:
    with Claims(tmp_path) as claims:
        assert claims.rest_s("lane a.example") == 0
        in_another_process(lambda: Claims(tmp_path).note_asked("lane a.example", 300.0))
        assert 290 < claims.rest_s("lane a.example") <= 300
        assert claims.rest_s("lane b.example") == 0
        claims.note_asked("lane a.example", 0.01)
        time.sleep(0.02)
        assert claims.rest_s("lane a.example") == 0


def test_a_clock_that_was_set_back_makes_no_host_rest_longer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Claims(tmp_path) as claims:
        claims.note_asked("lane a.example", 5.0)
        monkeypatch.setattr("crawler.web.claims.time", lambda: 0.0)
        assert claims.rest_s("lane a.example") == 5.0


def test_a_worker_that_has_no_room_for_its_claims_says_so(tmp_path: Path) -> None:
    source = Source("daily", Kind.FEED, "https://a.example/feed")
    job = Job((source,), CrawlSettings(), tmp_path, "2026-03-10T08:00:00Z")
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK], input=JOB_RECORD.dump_json(job) + b"\n", capture_output=True, check=False
    )
    assert done.returncode == STOPPED, done.stderr
    assert SIGN_RECORD.validate_json(done.stdout).stop == f"{tmp_path}/crawl.lock: cannot be written to: File too large"


@pytest.fixture
def captures(tmp_path: Path) -> Captures:
    return open_captures(tmp_path)


def test_a_host_rests_until_its_time_and_the_longer_pause_counts(captures: Captures) -> None:
    captures.leave_alone("a.example", "2026-03-10T09:00:00Z")
    captures.leave_alone("a.example", "2026-03-10T08:30:00Z")
    captures.leave_alone("b.example", "2026-03-10T08:10:00Z")
    assert captures.left_alone("2026-03-10T08:10:00Z") == {"a.example": "2026-03-10T09:00:00Z"}
    assert captures.left_alone("2026-03-10T09:00:00Z") == {}
    captures.close()
