"""Finds when an article was published, says where it found it, and believes nothing that lies in the future.

Order of trust: JSON-LD, meta elements, a ``<time>`` marked as the publication's, vaguer meta elements, any ``<time>``,
the feed that listed the page, the address, a visible dateline. What is found is held against the days that address
and feed state: the earliest of them is when the article first stood there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import islice
from typing import Any

from pipeline.extraction.elements import Near, is_within, marks_of, squeeze, start_of
from pipeline.extraction.marks import CHANGE_MARKS, DATE_MARKS, FOREIGN_MARKS
from pipeline.extraction.markup import Page, is_article
from pipeline.extraction.metadata.fallback import guess_day
from pipeline.extraction.metadata.timestamps import has_offset, normalise, parse_day, printed_dates
from pipeline.extraction.phrases import CHANGE_WORDS
from pipeline.fold import fold
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

#: Ancestors whose dates are other articles'; list items only where the date is not marked as the publication's.
FOREIGN = frozenset({"aside", "nav", "footer"})
LISTED = FOREIGN | {"li"}

#: No page was published more than this after it was fetched.
AHEAD = timedelta(days=1)

#: Days stated by address or feed that lie no further apart are one publication, told in two zones.
NEAR = timedelta(days=1)

#: What address and feed may show to be wrong.
DOUBTED = frozenset({Origin.JSON_LD, Origin.META, Origin.TIME})

#: A visible dateline is no longer than this; at most so many marked elements are looked at.
DATELINE_LENGTH, DATELINES = 120, 40

#: A date in an address: ``/2026/03/10/``, ``/2026-03-10-``, ``20260310``.
_URL_DATES = (
    re.compile(r"(?<!\d)((?:19|20)\d\d)([/_-])(\d{1,2})\2(\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)(20\d\d)()([01]\d)([0-3]\d)(?!\d)"),
)


@dataclass(frozen=True, slots=True)
class Stated:
    """A time as ISO 8601 with its offset, or a day, or None; and where that was found."""

    at: str | None
    source: Origin


NOWHERE = Stated(None, Origin.NONE)


@dataclass(frozen=True, slots=True)
class Scene:
    """What a publication time is read from: the page before pruning, and what was said of it.

    ``near`` are the elements around its headline, ``listed`` the time under which a feed or sitemap listed it,
    ``language`` (ISO 639-1) that of its printed dates.
    """

    page: Page
    near: Sequence[Near]
    listed: str | None
    language: str | None

    def normalise(self, written: str) -> str | None:
        """Return a written time as ISO 8601, or None when it is none or lies in the future."""
        at = normalise(written, self.language, self.page.url)
        return None if is_future(at, self.page.fetched_at) else at


def read_published(scene: Scene) -> Stated:
    """Return when the article was published: the first trustworthy time, held against address, feed and dateline."""
    stated = ((scene.normalise(written), source) for source, written in _candidates(scene))
    found = next((Stated(at, source) for at, source in stated if at), None)
    if found is None:
        return NOWHERE
    return _held_against(found, list(_elsewhere(scene))) if found.source in DOUBTED else found


def first_stated(stated: Iterable[tuple[Origin, str | None]], language: str | None, capture: Capture) -> Stated:
    """Return the first of several stated times that is one and does not lie in the future."""
    for source, written in stated:
        at = normalise(written, language, capture.url) if written else None
        if at and not is_future(at, capture.fetched_at):
            return Stated(at, source)
    return NOWHERE


def guessed_publication(scene: Scene) -> Stated:
    """Return the day of publication as htmldate finds it. Call it after pruning."""
    guessed = guess_day(scene.page.tree, scene.page.url)
    return Stated(at, Origin.GUESS) if guessed and (at := scene.normalise(guessed)) else NOWHERE


def read_modified(page: Page, published: str | None) -> Stated:
    """Return when the article was last changed; nothing when not stated or earlier than its publication."""
    for source, stated in _modifications(page):
        at = normalise(stated, None, page.url)
        if at and not is_future(at, page.fetched_at) and (published is None or at[:10] >= published[:10]):
            return Stated(at, source)
    return NOWHERE


def _elsewhere(scene: Scene) -> Iterator[Stated]:
    """Yield the days that the address, the listing and the dateline give."""
    written = [(Origin.URL, day) for day in url_dates(scene.page.url)]
    written += [(Origin.FEED, scene.listed)] if scene.listed else []
    written += [(Origin.TEXT, day) for day in islice(_datelines(scene.near), 1)]
    for source, stated in written:
        if at := scene.normalise(stated):
            yield Stated(at, source)


def _held_against(found: Stated, others: list[Stated]) -> Stated:
    """Return ``found``, or the day that another place shows to be the right one.

    A day in address or feed that is earlier by more than a zone can explain is when the article first stood there. The
    day in address or dateline next to a time in UTC, or in no zone, is the one its readers saw.
    """
    at = found.at or ""
    for other in others:
        apart = parse_day(at) - parse_day(other.at or at)
        zoned = not has_offset(at) and abs(apart) == NEAR and other.source is not Origin.FEED
        if zoned or (apart > NEAR and other.source is not Origin.TEXT):
            return other
    return found


def _candidates(scene: Scene) -> Iterator[tuple[Origin, str]]:
    """Yield the written publication times, most trusted first."""
    page = scene.page
    for node in (*page.article_nodes(), *(node for node in page.nodes if not is_article(node))):
        stated = node.get("datePublished") or node.get("dateCreated")
        if isinstance(stated, str):
            yield Origin.JSON_LD, stated
    marked, others = _times(page)
    yield from ((Origin.META, value) for name in PUBLISHED_META for value in page.meta.get(name, ()))
    yield from ((Origin.TIME, value) for value in marked)
    yield from ((Origin.META, value) for name in VAGUE_META for value in page.meta.get(name, ()))
    yield from ((Origin.TIME, value) for value in others)
    if scene.listed:
        yield Origin.FEED, scene.listed
    yield from ((Origin.URL, value) for value in url_dates(page.url))
    yield from ((Origin.TEXT, value) for value in _datelines(scene.near))
    elsewhere = (Near(element, start_of(element)) for element in page.marked(DATE_MARKS))
    yield from ((Origin.TEXT, value) for value in _datelines(islice(elsewhere, DATELINES)))


def _modifications(page: Page) -> Iterator[tuple[Origin, str]]:
    """Yield the written times of the last change, most trusted first."""
    for node in page.article_nodes():
        if isinstance(stated := node.get("dateModified"), str):
            yield Origin.JSON_LD, stated
    yield from ((Origin.META, value) for name in MODIFIED_META for value in page.meta.get(name, ()))
    for element in page.tree.iter("time"):
        if element.get("datetime") and _is_marked(element, CHANGE_MARKS) and not _is_foreign(element, LISTED):
            yield Origin.TIME, squeeze(element.get("datetime"))


def _times(page: Page) -> tuple[list[str], list[str]]:
    """Return the ``datetime`` of the page's own ``<time>`` elements: those marked as the publication, and the rest."""
    marked: list[str] = []
    others: list[str] = []
    for element in page.tree.iter("time"):
        written = squeeze(element.get("datetime"))
        declared = element.get("pubdate") is not None
        changed = not declared and _is_marked(element, CHANGE_MARKS)
        published = declared or (_is_marked(element, DATE_MARKS) and not changed)
        if written and not _is_foreign(element, FOREIGN if published else LISTED):
            (marked if published else others).append(written)
    return marked, others


def _is_foreign(element: Any, foreign: frozenset[str]) -> bool:  # noqa: ANN401 - lxml ships no types
    """Say whether an element lies within something that tells of other articles: a ``foreign`` one, or named so."""
    around = (element, *element.iterancestors())
    return any(above.tag in foreign for above in around) or is_within(element, FOREIGN_MARKS)


def _is_marked(element: Any, marks: frozenset[str]) -> bool:  # noqa: ANN401 - as _is_foreign
    """Say whether an element is marked by one of the words ``marks``."""
    return (element.get("itemprop") or "").lower() in marks or bool(marks_of(element) & marks)


def url_dates(url: str) -> Iterator[str]:
    """Yield the days written in an address, as ISO 8601."""
    path = url.partition("://")[2].partition("/")[2]
    for pattern in _URL_DATES:
        for match in pattern.finditer(path):
            yield f"{match[1]}-{int(match[3]):02}-{int(match[4]):02}"


def _datelines(elements: Iterable[Near]) -> Iterator[str]:
    """Yield the dates printed in short elements of the article's own, those of a change last."""
    changed: list[str] = []
    for near in elements:
        dates = list(printed_dates(near.start)) if len(near.start) <= DATELINE_LENGTH else []
        if not dates or _is_foreign(near.element, LISTED):
            continue
        if fold(near.start).startswith(CHANGE_WORDS):
            changed += dates
        else:
            yield from dates
    yield from changed


def is_future(at: str | None, fetched_at: str) -> bool:
    """Say whether a normalised time lies more than :data:`AHEAD` after the page was fetched (a UTC time, or empty)."""
    return bool(at and fetched_at) and parse_day(at or "") > parse_day(fetched_at) + AHEAD
