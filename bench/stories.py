"""Prints how well articles are grouped into stories, and what grouping costs.

Usage: ``python bench/stories.py [SET…]``. Each set of labelled articles (our own events, and the corpora of reading) is
read into a ledger of its own; the adjusted Rand index says how its stories agree with the labels. Then windows of
made-up articles that share people, places and numbers as the press does are grouped, and the seconds of processor time
printed.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from pipeline.stories import NearPairs, StoryItem, group_stories, near_pairs  # noqa: E402 - after the path
from tests.story_scores import EVENTS, adjusted_rand, grouped  # noqa: E402 - after the path

#: Sets that are measured unless others are named: not the one that nobody may fit on.
SETS = (EVENTS, *(ROOT / "tests" / "corpus" / f"held_out{number}.jsonl" for number in ("", "_2", "_3", "_4", "_6")))

#: How many articles the windows have.
WINDOWS = (500, 1000, 2000, 4000)


def made_up(count: int) -> list[StoryItem]:
    """Return articles of four weeks: five to an event, with names of their own and some of everybody's."""
    dice = random.Random(count)  # noqa: S311 - texts to group, no secrets
    often = [f"often{number}" for number in range(12)]
    items = []
    for number in range(count):
        event = random.Random(number // 5)  # noqa: S311 - as above
        own = [f"name{event.randrange(3000)}" for _ in range(8)]
        names = frozenset([*dice.sample(own, 5), *dice.sample(often, 4)])
        numbers = frozenset({float(event.randrange(20, 9000)), float(dice.choice([10, 100, 1000, 5000]))})
        day = f"2026-03-{min(28, event.randrange(1, 28) + dice.randrange(3)):02}"
        items.append(StoryItem(f"a{number:05}", day, "en", names, numbers, frozenset({"IT", "PK"})))
    return items


def biggest_component(near: NearPairs) -> int:
    """Return how many articles the largest component of near pairs has."""
    of: dict[str, set[str]] = {}
    for first, second in near:
        left, right = of.setdefault(first, {first}), of.setdefault(second, {second})
        if left is not right:
            left |= right
            of |= dict.fromkeys(right, left)
    return max(map(len, of.values()), default=1)


def main() -> None:
    """Print the scores, then the costs."""
    parser = argparse.ArgumentParser(description="How well and how fast articles are grouped into stories.")
    parser.add_argument("sets", nargs="*", type=Path, default=SETS)
    for path in parser.parse_args().sets:
        pairs = grouped(path)
        events, stories = (len({pair[side] for pair in pairs}) for side in (0, 1))
        rand = adjusted_rand(pairs)
        sizes = f"{len(pairs):4} articles {events:4} events {stories:4} stories"
        print(f"{path.stem:12} {sizes}  adjusted Rand {rand:.3f}")
    for count in WINDOWS:
        items = made_up(count)
        began = time.process_time()
        near = near_pairs(items)
        stories = group_stories(items, near)
        taken = time.process_time() - began
        biggest = biggest_component(near)
        sizes = f"{len(near):7} near pairs, component of {biggest:4}, {len(stories):4} stories"
        print(f"{count:5} articles {sizes} {taken:6.2f} s")


if __name__ == "__main__":
    main()
