"""Looks at a page for the times it shows: in ``<time>`` elements and in datelines, the article's own and no other's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from pipeline.extraction.elements import CARD_HEADINGS, Near, is_of_another, is_within, marks_of, squeeze, start_of
from pipeline.extraction.marks import CHANGE_MARKS, DATE_MARKS, FOREIGN_MARKS
from pipeline.extraction.markup import Page
from pipeline.extraction.metadata.bylines import spoken
from pipeline.extraction.metadata.timestamps import normalise, parse_day, printed_dates, western
from pipeline.extraction.phrases import CHANGE_WORDS
from pipeline.fold import fold

#: Ancestors whose dates are other articles'; list items only where the date is not marked as the publication's.
FOREIGN = frozenset({"aside", "nav", "footer"})
LISTED = FOREIGN | {"li"}

#: No page was published more than this after it was fetched.
AHEAD = timedelta(days=1)

#: A visible dateline is no longer than this; at most so many marked elements, and ``<time>`` elements, are looked at.
DATELINE_LENGTH, DATELINES, TIMES = 120, 40, 100

#: A line that ends so, with more than so many words besides its date, is a sentence and no dateline.
SENTENCE_ENDS, DATELINE_WORDS = (".", "!", "?", "۔"), 4


@dataclass(frozen=True, slots=True)
class Scene:
    """What a publication time is read from: the page before pruning, and what was said of it.

    ``above`` are the elements that hold its headline, ``near`` those around it, ``listed`` is the time under which a
    feed or sitemap listed it, ``language`` (ISO 639-1) that of its printed dates.
    """

    page: Page
    above: frozenset[Any]
    near: Sequence[Near]
    listed: str | None
    language: str | None

    def is_own(self, element: Any, foreign: frozenset[str]) -> bool:  # noqa: ANN401 - lxml ships no types
        """Say whether an element is this article's: in no ``foreign`` one, none named so, and no other article."""
        return not is_foreign(element, foreign) and not is_of_another(element, self.above)

    def normalise(self, written: str) -> str | None:
        """Return a written time as ISO 8601, or None when it is none or lies in the future."""
        at = normalise(written, self.language, self.page.url)
        return None if is_future(at, self.page.fetched_at) else at


def times(scene: Scene) -> tuple[list[str], list[str]]:
    """Return the ``datetime`` of the page's own ``<time>`` elements: those marked as the publication, and the rest.

    Among the rest those of a change come last.
    """
    near = {one.element: place for place, one in enumerate(scene.near)}
    stated = (element for element in scene.page.tree.iter("time") if squeeze(element.get("datetime")))
    elements = sorted(stated, key=lambda element: near.get(element, len(near)))
    marked: list[str] = []
    others: list[str] = []
    changes: list[str] = []
    for element in elements[:TIMES]:
        written = squeeze(element.get("datetime"))
        declared = element.get("pubdate") is not None
        changed = not declared and is_of_change(element)
        published = declared or (_is_marked(element, DATE_MARKS) and not changed)
        if scene.is_own(element, FOREIGN if published else LISTED):
            (marked if published else changes if changed else others).append(written)
    return marked, [*others, *changes]


def datelines(scene: Scene, elements: Iterable[Near]) -> tuple[list[str], list[str]]:
    """Return the dates printed in short elements of the article's own that say little else; and those of a change."""
    published: list[str] = []
    changed: list[str] = []
    for near in elements:
        dates = list(printed_dates(near.start)) if len(near.start) <= DATELINE_LENGTH else []
        if dates and not _tells(near, dates) and scene.is_own(near.element, LISTED):
            (changed if fold(near.start).startswith(CHANGE_WORDS) else published).extend(dates)
    return published, changed


def _tells(near: Near, dates: Iterable[str]) -> bool:
    """Say whether an element with ``dates`` holds a heading or is a sentence about something, and is no dateline."""
    if next(near.element.iterdescendants(*CARD_HEADINGS), None) is not None:
        return True
    rest = western(near.start)
    for printed in dates:
        rest = rest.replace(printed, " ")
    ended = near.start.endswith(SENTENCE_ENDS)
    return len(spoken(rest)) > (0 if ended else 1) or (ended and len(rest.split()) > DATELINE_WORDS)


def is_foreign(element: Any, foreign: frozenset[str]) -> bool:  # noqa: ANN401 - lxml ships no types
    """Say whether an element lies within something that tells of other articles: a ``foreign`` one, or named so."""
    around = (element, *element.iterancestors())
    return any(above.tag in foreign for above in around) or is_within(element, FOREIGN_MARKS)


def is_of_change(element: Any) -> bool:  # noqa: ANN401 - as is_foreign
    """Say whether an element is marked as the time of a change, or stands behind a word for one."""
    if _is_marked(element, CHANGE_MARKS):
        return True
    previous, parent = element.getprevious(), element.getparent()
    if previous is None:
        before = parent.text or "" if parent is not None else ""
    else:
        before = (previous.tail or "").strip() or start_of(previous)
    return fold(before).lstrip(" \t\n|·•,(").startswith(CHANGE_WORDS)


def _is_marked(element: Any, marks: frozenset[str]) -> bool:  # noqa: ANN401 - as is_foreign
    """Say whether an element is marked by one of the words ``marks``."""
    return (element.get("itemprop") or "").lower() in marks or bool(marks_of(element) & marks)


def is_future(at: str | None, fetched_at: str) -> bool:
    """Say whether a normalised time lies more than :data:`AHEAD` after the page was fetched (a UTC time, or empty)."""
    return bool(at and fetched_at) and parse_day(at or "") > parse_day(fetched_at) + AHEAD
