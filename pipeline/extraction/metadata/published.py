"""Finds when an article was published, says where it found it, and believes nothing that lies in the future.

Order of trust: JSON-LD, meta elements, a ``<time>`` marked as the publication's, vaguer meta elements, any ``<time>``,
the feed that listed the page, the address, a visible dateline. What stands near the headline comes before the rest.
What is found is held against the folders of the address and the feed: the earliest of them is when the article first
stood there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import chain, islice
from typing import Any

from pipeline.extraction.elements import CARD_HEADINGS, Near, is_of_card, is_within, marks_of, squeeze, start_of
from pipeline.extraction.marks import CHANGE_MARKS, DATE_MARKS, FOREIGN_MARKS
from pipeline.extraction.markup import Page, is_article
from pipeline.extraction.metadata.bylines import spoken
from pipeline.extraction.metadata.fallback import guess_day
from pipeline.extraction.metadata.timestamps import has_offset, normalise, parse_day, printed_dates, western
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
ARTICLES = ("article",)

#: No page was published more than this after it was fetched.
AHEAD = timedelta(days=1)

#: Days stated by address or feed that lie no further apart are one publication, told in two zones.
NEAR = timedelta(days=1)

#: What address and feed may show to be wrong.
DOUBTED = frozenset({Origin.JSON_LD, Origin.META, Origin.TIME})

#: A visible dateline is no longer than this; at most so many marked elements, and ``<time>`` elements, are looked at.
DATELINE_LENGTH, DATELINES, TIMES = 120, 40, 100

#: A date in an address: as its folders, ``/2026/03/10/`` or ``/2026-03-10/``; or at either end of a name in it,
#: ``/2026-03-10-``, ``-20260310.html``. One within a name is of what the article tells.
_FOLDERS = re.compile(r"(?<=/)((?:19|20)\d\d)([/_-])(\d{1,2})\2(\d{1,2})(?=/)")
_URL_DATES = (
    _FOLDERS,
    re.compile(r"(?<=/)((?:19|20)\d\d)([_-])(\d{1,2})\2(\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)((?:19|20)\d\d)([_-])(\d{1,2})\2(\d{1,2})(?=[./?]|$)"),
    re.compile(r"(?<=/)(20\d\d)()([01]\d)([0-3]\d)(?!\d)"),
    re.compile(r"(?<!\d)(20\d\d)()([01]\d)([0-3]\d)(?=[./?]|$)"),
)

_NUMBER = re.compile(r"\d+")

#: A line that ends so, with more than so many words besides its date, is a sentence and no dateline.
SENTENCE_ENDS, DATELINE_WORDS = (".", "!", "?", "۔"), 4

#: schema.org types, by their ends, of what is part of a page or said about it: their dates are not the page's.
PARTS = ("Object", "Comment", "Review", "Answer", "Event")


@dataclass(frozen=True, slots=True)
class Stated:
    """A time as ISO 8601 with its offset, or a day, or None; and where that was found."""

    at: str | None
    source: Origin


NOWHERE = Stated(None, Origin.NONE)


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
        """Say whether an element tells of this article: in no ``foreign`` one, none named so, and in no other's card.

        Where the headline lies in an ``article``, one that does not hold it is another's.
        """
        if _is_foreign(element, foreign):
            return False
        cards = ARTICLES if any(above.tag in ARTICLES for above in self.above) else ()
        return not self.above or not is_of_card(element, self.above, cards)

    def normalise(self, written: str) -> str | None:
        """Return a written time as ISO 8601, or None when it is none or lies in the future."""
        at = normalise(written, self.language, self.page.url)
        return None if is_future(at, self.page.fetched_at) else at


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
    for other in _read([*((Origin.URL, day) for day in _folder_dates(scene.page.url)), *listed], scene):
        if parse_day(at) - parse_day(other.at or at) > NEAR:
            return other
    published, _ = _datelines(scene, scene.near)
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
    marked, others = _times(scene)
    yield from ((Origin.META, value) for name in PUBLISHED_META for value in page.meta.get(name, ()))
    yield from ((Origin.TIME, value) for value in marked)
    yield from ((Origin.META, value) for name in VAGUE_META for value in page.meta.get(name, ()))
    yield from ((Origin.TIME, value) for value in others)
    if scene.listed:
        yield Origin.FEED, scene.listed
    yield from ((Origin.URL, value) for value in url_dates(page.url))
    elsewhere = (Near(element, start_of(element)) for element in page.marked(DATE_MARKS))
    for elements in (scene.near, islice(elsewhere, DATELINES)):
        yield from ((Origin.TEXT, value) for value in chain(*_datelines(scene, elements)))


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
        if element.get("datetime") and _is_of_change(element) and not _is_foreign(element, LISTED):
            yield Origin.TIME, squeeze(element.get("datetime"))


def _times(scene: Scene) -> tuple[list[str], list[str]]:
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
        changed = not declared and _is_of_change(element)
        published = declared or (_is_marked(element, DATE_MARKS) and not changed)
        if scene.is_own(element, FOREIGN if published else LISTED):
            (marked if published else changes if changed else others).append(written)
    return marked, [*others, *changes]


def _is_foreign(element: Any, foreign: frozenset[str]) -> bool:  # noqa: ANN401 - lxml ships no types
    """Say whether an element lies within something that tells of other articles: a ``foreign`` one, or named so."""
    around = (element, *element.iterancestors())
    return any(above.tag in foreign for above in around) or is_within(element, FOREIGN_MARKS)


def _is_of_change(element: Any) -> bool:  # noqa: ANN401 - as _is_foreign
    """Say whether an element is marked as the time of a change, or stands behind a word for one."""
    if _is_marked(element, CHANGE_MARKS):
        return True
    previous, parent = element.getprevious(), element.getparent()
    if previous is None:
        before = parent.text or "" if parent is not None else ""
    else:
        before = (previous.tail or "").strip() or start_of(previous)
    return fold(before).lstrip(" \t\n|·•,(").startswith(CHANGE_WORDS)


def _is_marked(element: Any, marks: frozenset[str]) -> bool:  # noqa: ANN401 - as _is_foreign
    """Say whether an element is marked by one of the words ``marks``."""
    return (element.get("itemprop") or "").lower() in marks or bool(marks_of(element) & marks)


def url_dates(url: str) -> Iterator[str]:
    """Yield the days written in an address, as ISO 8601."""
    for pattern in _URL_DATES:
        yield from _dates_in(url, pattern)


def _folder_dates(url: str) -> Iterator[str]:
    """Yield the days that are folders of an address, as ISO 8601."""
    return _dates_in(url, _FOLDERS)


def _dates_in(url: str, pattern: re.Pattern[str]) -> Iterator[str]:
    """Yield the days that ``pattern`` finds in an address below its host."""
    _, slash, path = url.partition("://")[2].partition("/")
    for match in pattern.finditer(slash + path):
        yield f"{match[1]}-{int(match[3]):02}-{int(match[4]):02}"


def _datelines(scene: Scene, elements: Iterable[Near]) -> tuple[list[str], list[str]]:
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


def is_future(at: str | None, fetched_at: str) -> bool:
    """Say whether a normalised time lies more than :data:`AHEAD` after the page was fetched (a UTC time, or empty)."""
    return bool(at and fetched_at) and parse_day(at or "") > parse_day(fetched_at) + AHEAD
