"""Reads a stated time: ISO 8601, the mail form of feeds, or a date printed in one of our languages.

The offset a page states is kept: the day its readers saw is the first ten characters of the result, and one-day shifts
by way of UTC are most of the errors of such readers. A time without a zone stays a day, because its zone is not known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from itertools import chain

import dateparser

from pipeline.dates import find_dates
from pipeline.model import LANGUAGES

#: No news page is older than this.
OLDEST = date(1995, 1, 1)

#: A printed date is looked for in so many characters of a stated one.
PRINTED_LENGTH = 120

#: Endings of national domains that write the month first.
MONTH_FIRST = (".us", ".gov", ".mil")

#: The highest number that can be a month: two such numbers in a date may stand in either order.
MONTHS = 12

#: An offset from UTC is no larger than this (the Line Islands' is 14 hours).
MOST_OFFSET = timedelta(hours=14)

#: A date as printed, in any of our languages.
_PRINTED = re.compile(
    r"\b\d{4}-\d\d?-\d\d?\b"
    r"|\b\d{1,2}[./-]\d{1,2}[./-]\d{4}(?!\d)"
    r"|\b\d{1,2}(?:st|nd|rd|th|η|ης|º|°)?[\s,.]{1,2}(?:de\s|del\s)?[^\W\d_]{3,12}\.?[\s,،]{1,2}(?:de\s|del\s)?\d{4}(?!\d)"
    r"|\b[^\W\d_]{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}(?!\d)"
)

#: A date in an address as its folders: ``/2026/03/10/``, ``/2026/03/10-``, ``/2026-03-10/``.
_FOLDERS = (
    re.compile(r"(?<=/)((?:19|20)\d\d)(/)(\d{1,2})/(\d{1,2})(?!\d)"),
    re.compile(r"(?<=/)((?:19|20)\d\d)([_-])(\d{1,2})\2(\d{1,2})(?=/)"),
)

#: A date at either end of a name in an address: ``/2026-03-10-``, ``-20260310.html``. One within a name is of what the
#: article tells.
_NAMES = (
    re.compile(r"(?<=/)((?:19|20)\d\d)([_-])(\d{1,2})\2(\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)((?:19|20)\d\d)([_-])(\d{1,2})\2(\d{1,2})(?=[./?]|$)"),
    re.compile(r"(?<=/)(20\d\d)()([01]\d)([0-3]\d)(?!\d)"),
    re.compile(r"(?<!\d)(20\d\d)()([01]\d)([0-3]\d)(?=[./?]|$)"),
)

_NUMERIC = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_ISO_LIKE = re.compile(
    r"(\d{4})[-/](\d\d?)[-/](\d\d?)(?:[T ]+(\d\d?):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?"
)

#: Ten figures of seconds, from September 2001 on; and three more of milliseconds.
_EPOCH = re.compile(r"([12]\d{9})(?:\d{3})?", re.ASCII)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_DIGITS = re.compile(r"\d")


def normalise(stated: str, language: str | None, url: str) -> str | None:
    """Return a stated time as ISO 8601 with its own offset, or as a day where it names no zone; None when it is none.

    Args:
        stated: the time as the page, feed or document writes it.
        language: ISO 639-1, in whose words a printed month may stand besides English; None when it is not known.
        url: the page's address; its national domain tells in which order day and month are written.

    >>> normalise("2026-03-10T01:30:00+05:00", None, ""), normalise("2026-03-10 01:30 UTC", None, "")
    ('2026-03-10T01:30:00+05:00', '2026-03-10T01:30:00Z')
    >>> normalise("10 marzo 2026", "it", "")
    '2026-03-10'
    """
    found = _from_iso(stated) or _from_epoch(stated) or _from_mail(stated) or _from_print(stated, language, url)
    if found is None or not day_of(found) >= OLDEST:
        return None
    if isinstance(found, datetime):
        return found.isoformat(timespec="seconds").replace("+00:00", "Z")
    return found.isoformat()


def day_of(found: date | datetime) -> date:
    """Return the day of a day or time."""
    return found.date() if isinstance(found, datetime) else found


def parse_day(at: str) -> date:
    """Return the day of a normalised time."""
    return date.fromisoformat(at[:10])


def has_offset(at: str) -> bool:
    """Say whether a normalised time states an offset of its own: one in UTC may not be in the zone of its readers."""
    return len(at) > len("2026-03-10") and not at.endswith("Z")


def printed_dates(text: str) -> Iterator[str]:
    """Yield the stretches of ``text`` that look like a printed date, its digits made Western."""
    if _DIGITS.search(text):
        yield from (match.group() for match in _PRINTED.finditer(western(text)))


def western(text: str) -> str:
    """Return ``text`` with its digits, of whatever script, made Western."""
    return text if text.isascii() else "".join(str(int(char)) if char.isdecimal() else char for char in text)


def url_dates(url: str) -> Iterator[str]:
    """Yield the days written in an address, as ISO 8601, those that are folders of it first."""
    yield from folder_dates(url)
    yield from _dates_in(url, _NAMES)


def folder_dates(url: str) -> Iterator[str]:
    """Yield the days that are folders of an address, as ISO 8601."""
    return _dates_in(url, _FOLDERS)


def _dates_in(url: str, patterns: Iterable[re.Pattern[str]]) -> Iterator[str]:
    """Yield the days that patterns find in an address below its host."""
    _, slash, path = url.partition("://")[2].partition("/")
    for match in chain.from_iterable(pattern.finditer(slash + path) for pattern in patterns):
        yield f"{match[1]}-{int(match[3]):02}-{int(match[4]):02}"


def _from_iso(stated: str) -> date | datetime | None:
    """Return an ISO 8601 time, an aware one with its zone, a naive one as its day."""
    match = _ISO_LIKE.match(stated.strip())
    if match is None:
        return None
    year, month, day, hour, minute, second, zone = match.groups()
    try:
        whole = date(int(year), int(month), int(day))
        if not zone:
            return whole
        return datetime(
            whole.year, whole.month, whole.day, int(hour), int(minute), int(second or 0), tzinfo=_zone(zone)
        )
    except (ValueError, OverflowError):
        return None


def _zone(written: str) -> timezone:
    """Return the zone of an offset as written; ValueError when there is none so far from UTC."""
    if written[0].isalpha():
        return UTC
    digits = written[1:].replace(":", "").ljust(4, "0")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    if offset > MOST_OFFSET:
        raise ValueError(written)
    return timezone(-offset if written[0] == "-" else offset)


def _from_epoch(stated: str) -> datetime | None:
    """Return a time written as the seconds, or milliseconds, since 1970."""
    match = _EPOCH.fullmatch(stated.strip())
    return datetime.fromtimestamp(int(match[1]), UTC) if match else None


def _from_mail(stated: str) -> datetime | None:
    """Return a time as feeds of the older kind write it (RFC 2822), when it has a zone."""
    try:
        moment = parsedate_to_datetime(stated)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    offset = moment.utcoffset()
    return moment if offset is not None and abs(offset) <= MOST_OFFSET else None


def _from_print(stated: str, language: str | None, url: str) -> date | None:
    """Return the day of the first printed date in ``stated``."""
    for printed in printed_dates(stated[:PRINTED_LENGTH]):
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
    open_order = first <= MONTHS and second <= MONTHS and first != second and language in {None, "en"} and not national
    if open_order and not month_first:
        return None
    day, month = (second, first) if second > MONTHS or (month_first and first <= MONTHS) else (first, second)
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _from_words(printed: str, language: str | None) -> date | None:
    """Return the day of a date with a month's name, in ``language`` or English; in any of ours where it is None."""
    for spoken in dict.fromkeys((language, "en") if language else LANGUAGES):
        whole = next(
            (found for found in find_dates(printed, spoken, published=None) if _DAY.fullmatch(found.value)), None
        )
        if whole:
            return date.fromisoformat(whole.value)
    return _from_other_words(printed, language) if language and language not in LANGUAGES else None


def _from_other_words(printed: str, language: str) -> date | None:
    """Return the day of a date with a month's name in a language that is none of ours."""
    settings = {"REQUIRE_PARTS": ["day", "month", "year"], "DATE_ORDER": "DMY", "RETURN_AS_TIMEZONE_AWARE": False}
    try:
        moment = dateparser.parse(printed, languages=[language], settings=settings)
    except (ValueError, OverflowError):
        return None
    return moment.date() if moment else None
