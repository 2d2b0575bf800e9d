"""Finds when an article was published, says where it found it, and believes nothing that lies in the future.

Order of trust: JSON-LD, meta elements, a ``<time>`` marked as the publication's, vaguer meta elements, any ``<time>``,
the feed that listed the page, the address, a visible dateline. What stands near the headline comes before the rest.
What is found is held against the folders of the address and the feed: the earliest of them is when the article first
stood there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from itertools import chain, islice
from typing import Any

from pipeline.extraction.elements import Near, squeeze, start_of
from pipeline.extraction.marks import DATE_MARKS
from pipeline.extraction.markup import Page, is_article
from pipeline.extraction.metadata.fallback import guess_day
from pipeline.extraction.metadata.scene import (
    DATELINES,
    LISTED,
    Scene,
    datelines,
    is_foreign,
    is_future,
    is_of_change,
    times,
)
from pipeline.extraction.metadata.timestamps import (
    folder_dates,
    has_offset,
    normalise,
    parse_day,
    printed_dates,
    url_dates,
)
from pipeline.model import Capture, Origin

#: Meta names that state the publication time, best first; then those that some sites use for other times.
PUBLISHED_META = (
    "article:published_time", "og:article:published_time", "datepublished", "og:published_time", "article.published",
    "parsely-pub-date", "sailthru.date", "publishdate", "publish-date", "publish_date", "published_time", "pubdate",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "cxenseparse:recs:publishtime",
    "article:published", "article_date_original", "originalpublicationdate", "datecreated",
    "citation_publication_date",
)  # fmt: skip
VAGUE_META = ("dc.date", "dcterms.date", "date", "release_date")

#: Meta names that state the time of the last change.
MODIFIED_META = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "last-modified",
    "lastmod",
)

#: Days stated by address or feed that lie no further apart are one publication, told in two zones.
NEAR = timedelta(days=1)

#: What address and feed may show to be wrong.
DOUBTED = frozenset({Origin.JSON_LD, Origin.META, Origin.TIME})

_NUMBER = re.compile(r"\d+")

#: schema.org types, by their ends, of what is part of a page or said about it: their dates are not the page's.
PARTS = ("Object", "Comment", "Review", "Answer", "Event")


@dataclass(frozen=True, slots=True)
class Stated:
    """A time as ISO 8601 with its offset, or a day, or None; and where that was found."""

    at: str | None
    source: Origin


NOWHERE = Stated(None, Origin.NONE)


def read_published(scene: Scene) -> Stated:
    """Return when the article was published: the first trustworthy time, held against address, feed and dateline."""
    found = next(_read(_candidates(scene), scene), NOWHERE)
    return _held_against(found, scene) if found.source in DOUBTED else found


def first_stated(stated: Iterable[tuple[Origin, str | None]], language: str | None, capture: Capture) -> Stated:
    """Return the first of several stated times that is one and does not lie in the future."""
    for source, written in stated:
        at = normalise(written, language, capture.url) if written else None
        if at and not is_future(at, capture.fetched_at):
            return Stated(at, source)
    return NOWHERE


def guessed_publication(scene: Scene) -> Stated:
    """Return the day of publication as htmldate finds it. Call it after pruning."""
    guessed = guess_day(scene.page.tree)
    at = scene.normalise(guessed) if guessed else None
    return Stated(at, Origin.GUESS) if at and not _is_open(at, scene) and not _is_anothers(at, scene) else NOWHERE


def _is_open(day: str, scene: Scene) -> bool:
    """Say whether a day is guessed from a date printed near the headline that may also be read the other way round."""
    numbers = sorted(map(int, day.split("-")))
    printed = (date for near in scene.near for date in printed_dates(near.start) if scene.normalise(date) is None)
    return any(sorted(map(int, _NUMBER.findall(date))) == numbers for date in printed)


def _is_anothers(day: str, scene: Scene) -> bool:
    """Say whether a guessed day is printed where another article's date stands."""
    marked = islice(scene.page.marked(DATE_MARKS), DATELINES)
    dates = (
        date for element in marked if not scene.is_own(element, LISTED) for date in printed_dates(start_of(element))
    )
    return any(scene.normalise(date) == day for date in dates)


def read_modified(page: Page, published: str | None) -> Stated:
    """Return when the article was last changed; nothing when not stated or earlier than its publication."""
    for source, stated in _modifications(page):
        at = normalise(stated, None, page.url)
        if at and not is_future(at, page.fetched_at) and (published is None or at[:10] >= published[:10]):
            return Stated(at, source)
    return NOWHERE


def _held_against(found: Stated, scene: Scene) -> Stated:
    """Return ``found``, or the day that another place shows to be the right one.

    A day in the folders of the address, or in the feed, that is earlier by more than a zone can explain is when the
    article first stood there. The day in address or dateline next to a time in UTC, or in no zone, is the one its
    readers saw.
    """
    at = found.at or ""
    listed = [(Origin.FEED, scene.listed)] if scene.listed else []
    for other in _read([*((Origin.URL, day) for day in folder_dates(scene.page.url)), *listed], scene):
        if parse_day(at) - parse_day(other.at or at) > NEAR:
            return other
    published, _ = datelines(scene, scene.near)
    seen = [*((Origin.URL, day) for day in url_dates(scene.page.url)), *((Origin.TEXT, day) for day in published[:1])]
    for other in _read([] if has_offset(at) else seen, scene):
        if abs(parse_day(at) - parse_day(other.at or at)) == NEAR:
            return other
    return found


def _read(written: Iterable[tuple[Origin, str]], scene: Scene) -> Iterator[Stated]:
    """Yield the written times that are any and do not lie in the future."""
    for source, stated in written:
        if at := scene.normalise(stated):
            yield Stated(at, source)


def _candidates(scene: Scene) -> Iterator[tuple[Origin, str]]:
    """Yield the written publication times, most trusted first."""
    page = scene.page
    for node in (*page.article_nodes(), *(node for node in page.nodes if not is_article(node) and not _is_part(node))):
        stated = node.get("datePublished") or node.get("dateCreated")
        if isinstance(stated, str):
            yield Origin.JSON_LD, stated
    marked, others = times(scene)
    yield from ((Origin.META, value) for name in PUBLISHED_META for value in page.meta.get(name, ()))
    yield from ((Origin.TIME, value) for value in marked)
    yield from ((Origin.META, value) for name in VAGUE_META for value in page.meta.get(name, ()))
    yield from ((Origin.TIME, value) for value in others)
    if scene.listed:
        yield Origin.FEED, scene.listed
    yield from ((Origin.URL, value) for value in url_dates(page.url))
    elsewhere = (Near(element, start_of(element)) for element in page.marked(DATE_MARKS))
    for elements in (scene.near, islice(elsewhere, DATELINES)):
        yield from ((Origin.TEXT, value) for value in chain(*datelines(scene, elements)))


def _is_part(node: Mapping[str, Any]) -> bool:
    """Say whether a JSON-LD node describes a part of a page, such as a picture, or what is said about one."""
    kind = node.get("@type")
    return any(isinstance(name, str) and name.endswith(PARTS) for name in (kind if isinstance(kind, list) else [kind]))


def _modifications(page: Page) -> Iterator[tuple[Origin, str]]:
    """Yield the written times of the last change, most trusted first."""
    for node in page.article_nodes():
        if isinstance(stated := node.get("dateModified"), str):
            yield Origin.JSON_LD, stated
    yield from ((Origin.META, value) for name in MODIFIED_META for value in page.meta.get(name, ()))
    for element in page.tree.iter("time"):
        if element.get("datetime") and is_of_change(element) and not is_foreign(element, LISTED):
            yield Origin.TIME, squeeze(element.get("datetime"))
