"""Prints what a digest costs: composing and rendering it, with and without pictures, and how large it becomes.

Usage: ``python bench/digest.py [CHANGES ...] [--runs N]``. Times are the median of several runs in this process, in
milliseconds; what the first picture needs to start is told apart. ``own tmpl`` is the same with one template of the
user's own, so in a child process. Sizes are bytes as sent.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from alerts.rendering.pictures import draw  # noqa: E402 - after the path
from alerts.rendering.renderer import PICTURES_MAX, Rendered, Renderer  # noqa: E402 - after the path
from alerts.view.composition import build_digest  # noqa: E402 - after the path
from alerts.view.digest import Digest  # noqa: E402 - after the path
from pipeline.model import LANGUAGES, Change, Previous  # noqa: E402 - after the path
from tests import digest_days  # noqa: E402 - after the path
from tests.factories import NOW, previous, subscriber  # noqa: E402 - after the path


def changes_of(count: int) -> tuple[Change, ...]:
    """Return changes of every kind and language, as many as asked, each of a fact and story of its own."""
    days = [digest_days.day_in(language) for language in LANGUAGES]
    drawn = [days[place % len(days)][place // len(days) % len(days[0])] for place in range(count)]
    return tuple(
        replace(change, id=place, fact_id=place, story_id=f"story-{place // 2}", url=f"{change.url}/{place}")
        for place, change in enumerate(drawn, start=1)
    )


def digest_of(changes: tuple[Change, ...]) -> Digest:
    """Return the digest of these changes; every figure has a history of its own."""
    histories = {change.fact_id or 0: _history(change) for change in changes}
    recalled = replace(digest_days.recalled(), histories=histories)
    return build_digest(changes, subscriber(), health=digest_days.health(), now=NOW, recalled=recalled)


def _history(change: Change) -> tuple[Previous, ...]:
    first = 1000.0 + change.id
    return (previous(first, since="2023", per=change.per), previous(2 * first, since="2025-01-20", per=change.per))


def median_ms(work: Callable[[], object], runs: int) -> float:
    """Return the median time of a few runs in milliseconds."""
    times = []
    for _ in range(runs):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return statistics.median(times) * 1000


def pictures_ms(digest: Digest) -> tuple[float, float]:
    """Return the time of one picture in milliseconds, and its median size in bytes; none is drawn twice."""
    views = [view for corridor in digest.corridors for story in corridor.stories for view in story.changes]
    histories = [view.history for view in views if view.history][:PICTURES_MAX]
    began = time.perf_counter()
    sizes = [len(draw(history).data) for history in histories]
    return (time.perf_counter() - began) * 1000 / max(len(sizes), 1), statistics.median(sizes or [0])


def row(count: int, own: Renderer, *, runs: int) -> str:
    """Return one line of the table."""
    changes, renderer = changes_of(count), Renderer()
    digest = digest_of(changes)
    picture, size = pictures_ms(digest)
    plain = median_ms(lambda: renderer.render(digest, pictures_max=0), runs)
    pictured = median_ms(lambda: renderer.render(digest), runs)
    confined = median_ms(lambda: own.render(digest, pictures_max=0), runs)
    composed = median_ms(lambda: digest_of(changes), runs)
    sent: Rendered = renderer.render(digest)
    sizes = f"{len(sent.html.encode()):>9,} {len(sent.text.encode()):>9,} {len(sent.pictures):>8} {size:>9,.0f}"
    return f"{count:>7} {composed:>9.1f} {plain:>9.1f} {pictured:>9.1f} {confined:>9.1f} {picture:>9.1f} {sizes}"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("changes", nargs="*", type=int, default=[10, 50, 200, 1000], help="sizes of the digests")
    parser.add_argument("--runs", type=int, default=5, help="how often each is measured")
    asked = parser.parse_args()
    warm = digest_of(changes_of(5))
    began = time.perf_counter()
    Renderer().render(warm)
    print(f"the first digest of a process, its pictures too: {(time.perf_counter() - began) * 1000:.0f} ms")
    print("changes   compose    render +pictures  own tmpl   picture      HTML      text pictures  PNG size")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "partials" / "previous.html"
        path.parent.mkdir()
        path.write_text("{{ change.previous.text }}", encoding="utf-8")
        own = Renderer([Path(folder)])
        for count in asked.changes:
            print(row(count, own, runs=asked.runs))


if __name__ == "__main__":
    main()
