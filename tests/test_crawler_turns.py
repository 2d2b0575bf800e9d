"""Whose turn it is: one lane a registered domain, whatever a request says, and rests that outlive a crawl."""

from __future__ import annotations

from pathlib import Path

import pytest
from scrapy import Request

from crawler.web.claims import Claims
from crawler.web.turns import lane_of
from pipeline.ledger.captures import Captures, open_captures
from tests.processes import in_another_process


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
