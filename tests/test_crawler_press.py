"""A press with every fault there is, on loopback and in small: what can be had is held once, no host is pressed."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

from bench.crawl import Outcome, Pass, PressServer, Size, served, whole_crawl
from bench.outlets import FAULTS

#: Large enough for every fault of pages and listings, a domain of two outlets, and a host that asks for a pause.
SMALL = Size(sources=20, articles=300, delay_s=0.01, workers=2, timeout_s=3.0)
TINY = Size(sources=8, articles=80, delay_s=0.01, timeout_s=3.0)


def assert_whole(outcome: Outcome) -> None:
    assert outcome.breaches == []
    assert (outcome.lost, outcome.twice, outcome.unexpected, outcome.open_leases) == ([], [], [], 0)


def faults(server: PressServer) -> Counter[str]:
    return Counter(page.fault for outlet in server.press.outlets for page in outlet.pages)


def test_all_that_can_be_had_is_held_once_and_every_host_is_asked_in_turn_by_two_workers(tmp_path: Path) -> None:
    with served(SMALL) as server:
        assert set(faults(server)) == set(FAULTS)
        outcome = whole_crawl(server, tmp_path)
    assert_whole(outcome)
    assert 0 < outcome.first_pages < outcome.obtainable == outcome.first_pages + outcome.later_pages
    assert outcome.passes > 1


def test_a_crawl_that_is_killed_again_and_again_loses_nothing_and_holds_nothing_twice(tmp_path: Path) -> None:
    with served(TINY) as server:
        assert_whole(whole_crawl(server, tmp_path, kills=4))


def test_the_press_sees_bad_manners(tmp_path: Path) -> None:
    with served(Size(2, 20, delay_s=0.2, timeout_s=1.0)) as server:
        hasty = Pass(server, tmp_path)
        hasty.settings = replace(hasty.settings, obey_robots=False)
        hasty.sources = [replace(source, delay_s=0.0) for source in hasty.sources]
        hasty.crawl(0)
        breaches = json.loads(server.tell("report"))["breaches"]
    assert any("too early" in breach for breach in breaches)
    assert any("forbidden" in breach for breach in breaches)
