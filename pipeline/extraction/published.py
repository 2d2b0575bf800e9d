"""Finds when an article was published, says where it found it, and believes nothing that lies in the future.

Order of trust: JSON-LD, meta elements, ``<time>``, the feed that listed the page, the address, a visible dateline. A
time with a zone becomes UTC; one without stays a day, because its zone is not known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from itertools import islice

import dateparser

from pipeline.extraction.markup import Page, below_heading, marks_of, squeeze, text_of
from pipeline.model import DateSource

#: Meta names that state the publication time, best first.
PUBLISHED_META = (
    "article:published_time", "og:article:published_time", "datepublished", "og:published_time", "article.published",
    "parsely-pub-date", "sailthru.date", "publishdate", "publish-date", "publish_date", "published_time", "pubdate",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date",
    "cxenseparse:recs:publishtime",
    "article:published", "article_date_original", "originalpublicationdate", "datecreated", "date", "release_date",
    "citation_publication_date",
)  # fmt: skip

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

#: Words of ``class`` and ``itemprop`` that mark the publication date.
DATE_MARKS = frozenset({
    "datepublished", "published", "publish", "pubdate", "published-date", "entry-date", "post-date", "posted",
    "posted-on", "date",
    "dateline", "article-date", "article__date", "timestamp", "time", "meta-date", "data", "fecha",
    "publication-date", "ημερομηνία",
})  # fmt: skip

#: Ancestors whose dates are other articles'.
FOREIGN = ("aside", "nav", "footer", "li")

#: No news page is older than this, or was published more than :data:`AHEAD` after it was fetched.
OLDEST = date(1995, 1, 1)
AHEAD = timedelta(days=1)

#: A visible dateline is no longer than this; at most so many marked elements are looked at.
DATELINE_LENGTH, DATELINES = 120, 40

#: Endings of national domains that write the month first.
MONTH_FIRST = (".us", ".gov", ".mil")

#: The highest number that can be a month: two such numbers in a date may stand in either order.
MONTHS = 12

#: A date in an address: ``/2026/03/10/``, ``/2026-03-10-``, ``20260310``.
_URL_DATES = (
    re.compile(r"(?<!\d)((?:19|20)\d\d)([/_-])(\d{1,2})\2(\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)(20\d\d)()([01]\d)([0-3]\d)(?!\d)"),
)

#: A date as printed, in any of our languages.
_PRINTED = re.compile(
    r"\b\d{4}-\d\d?-\d\d?\b"
    r"|\b\d{1,2}[./-]\d{1,2}[./-]\d{4}\b"
    r"|\b\d{1,2}(?:st|nd|rd|th|η|ης|º|°)?[\s,.]{1,2}(?:de\s|del\s)?[^\W\d_]{3,12}\.?[\s,،]{1,2}(?:de\s|del\s)?\d{4}\b"
    r"|\b[^\W\d_]{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}\b"
)

_NUMERIC = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_ISO_LIKE = re.compile(
    r"(\d{4})[-/](\d\d?)[-/](\d\d?)(?:[T ]+(\d\d?):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?"
)


@dataclass(frozen=True, slots=True)
class Published:
    """When an article was published (a day or a UTC time, or None) and where that was found."""

    at: str | None
    source: DateSource


def read_published(page: Page, listed: str | None, language: str | None) -> Published:
    """Return the first trustworthy publication time; ``listed`` is what the feed said."""
    for source, stated in _candidates(page, listed):
        at = normalise(stated, language, page.url)
        if at and not _is_future(at, page.fetched_at):
            return Published(at, source)
    return Published(None, DateSource.NONE)


def read_modified(page: Page, published: str | None) -> str | None:
    """Return when the article was last changed, or None when not stated or earlier than its publication."""
    stated = [node.get("dateModified") for node in page.article_nodes()] + [page.first_meta(MODIFIED_META)]
    for value in stated:
        at = normalise(value, None, page.url) if isinstance(value, str) else None
        if at and not _is_future(at, page.fetched_at) and (published is None or at[:10] >= published[:10]):
            return at
    return None


def _candidates(page: Page, listed: str | None) -> Iterator[tuple[DateSource, str]]:
    """Yield the stated publication times, most trusted first."""
    nodes = sorted(page.nodes, key=lambda node: node not in page.article_nodes())
    for node in nodes:
        stated = node.get("datePublished") or node.get("dateCreated")
        if isinstance(stated, str):
            yield DateSource.JSON_LD, stated
    for name in PUBLISHED_META:
        for value in page.meta.get(name, ()):
            yield DateSource.META, value
    for value in _times(page):
        yield DateSource.TIME, value
    if listed:
        yield DateSource.FEED, listed
    for value in url_dates(page.url):
        yield DateSource.URL, value
    for value in _datelines(page):
        yield DateSource.TEXT, value


def _times(page: Page) -> Iterator[str]:
    """Yield the ``datetime`` of the page's own ``<time>`` elements, marked ones first."""
    own = [element for element in page.tree.iter("time") if element.get("datetime") and not _is_foreign(element)]
    marked = [element for element in own if element.get("pubdate") is not None or _is_date_mark(element)]
    yield from (squeeze(element.get("datetime")) for element in (*marked, *own))


def _is_foreign(element: object) -> bool:
    """Say whether an element lies within something that tells of other articles."""
    return next(element.iterancestors(*FOREIGN), None) is not None  # type: ignore[attr-defined] # lxml ships no types


def _is_date_mark(element: object) -> bool:
    """Say whether an element is marked as the publication date."""
    prop = (element.get("itemprop") or "").lower()  # type: ignore[attr-defined] # lxml ships no types
    return prop in DATE_MARKS or bool(marks_of(element) & DATE_MARKS)


def url_dates(url: str) -> Iterator[str]:
    """Yield the days written in an address, as ISO 8601."""
    path = url.partition("://")[2].partition("/")[2]
    for pattern in _URL_DATES:
        for match in pattern.finditer(path):
            yield f"{match[1]}-{int(match[3]):02}-{int(match[4]):02}"


def _datelines(page: Page) -> Iterator[str]:
    """Yield the dates printed in short elements marked as dates."""
    blocks = page.tree.iter("time", "span", "div", "p", "li", "abbr")
    marked = (block for block in blocks if (block.tag == "time" or _is_date_mark(block)) and not _is_foreign(block))
    for element in islice(marked, DATELINES):
        if len(text := text_of(element)) <= DATELINE_LENGTH:
            yield from printed_dates(text)
    for line in below_heading(page.tree):
        yield from printed_dates(line)


def printed_dates(text: str) -> Iterator[str]:
    """Yield the stretches of ``text`` that look like a printed date, its digits made Western."""
    western = "".join(str(int(char)) if char.isdecimal() else char for char in text)
    yield from (match.group() for match in _PRINTED.finditer(western))


def normalise(stated: str, language: str | None, url: str) -> str | None:
    """Return a stated time as a UTC time, or as a day where it names no zone; None when it is not a time.

    >>> normalise("2026-03-10T01:30:00+05:00", None, "")
    '2026-03-09T20:30:00Z'
    >>> normalise("10 marzo 2026", "it", "")
    '2026-03-10'
    """
    found = _from_iso(stated) or _from_mail(stated) or _from_print(stated, language, url)
    if found is None or not _day(found) >= OLDEST:
        return None
    if isinstance(found, datetime):
        return found.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return found.isoformat()


def _day(found: date | datetime) -> date:
    """Return the day of a day or time."""
    return found.date() if isinstance(found, datetime) else found


def _from_iso(stated: str) -> date | datetime | None:
    """Return an ISO 8601 time, an aware one with its zone, a naive one as its day."""
    match = _ISO_LIKE.match(stated.strip())
    if match is None:
        return None
    year, month, day, hour, minute, second, zone = match.groups()
    try:
        if not zone:
            return date(int(year), int(month), int(day))
        offset = "+0000" if zone[0].isalpha() else zone.replace(":", "").ljust(5, "0")
        moment = f"{year}-{int(month):02}-{int(day):02} {int(hour):02}:{minute}:{second or '00'} {offset}"
        return datetime.strptime(moment, "%Y-%m-%d %H:%M:%S %z").astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _from_mail(stated: str) -> datetime | None:
    """Return a time as feeds of the older kind write it (RFC 2822), when it has a zone."""
    try:
        moment = parsedate_to_datetime(stated)
        return moment.astimezone(UTC) if moment.tzinfo else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _from_print(stated: str, language: str | None, url: str) -> date | None:
    """Return the day of the first printed date in ``stated``."""
    for printed in printed_dates(stated[:DATELINE_LENGTH]):
        numeric = _NUMERIC.fullmatch(printed)
        day = _from_numbers(numeric, language, url) if numeric else _from_words(printed, language)
        if day:
            return day
    return None


def _from_numbers(match: re.Match[str], language: str | None, url: str) -> date | None:
    """Return the day of a date in figures; None where day and month cannot be told apart."""
    first, second, year = (int(group) for group in match.groups())
    host = url.partition("://")[2].partition("/")[0]
    month_first = host.endswith(MONTH_FIRST)
    national = len(host.rpartition(".")[2]) == len("pk")
    open_order = first <= MONTHS and second <= MONTHS and first != second and language == "en" and not national
    if open_order and not month_first:
        return None
    day, month = (second, first) if second > MONTHS or (month_first and first <= MONTHS) else (first, second)
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _from_words(printed: str, language: str | None) -> date | None:
    """Return the day of a date with a month's name, in ``language`` or English."""
    languages = list(dict.fromkeys(filter(None, (language, "en"))))
    settings = {"REQUIRE_PARTS": ["day", "month", "year"], "DATE_ORDER": "DMY", "RETURN_AS_TIMEZONE_AWARE": False}
    try:
        moment = dateparser.parse(printed, languages=languages, settings=settings)
    except (ValueError, OverflowError):
        return None
    return moment.date() if moment else None


def _is_future(at: str, fetched_at: str) -> bool:
    """Say whether a time lies more than :data:`AHEAD` after the page was fetched."""
    fetched = _from_iso(fetched_at)
    found = _from_iso(at)
    return fetched is not None and found is not None and _day(found) > _day(fetched) + AHEAD
