"""Reads the times that listings state: ISO 8601, the mail form of feeds, and what people write in their stead."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_tz
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel import Locale

from pipeline.extraction.metadata.timestamps import normalise, western
from pipeline.fold import fold
from pipeline.utc import utc_moment, utc_text

#: No listing names a page from before the web, nor one of the far future.
YEARS = range(1995, 2100)
#: An offset from UTC is no larger than this (the Line Islands' is 14 hours).
MOST_OFFSET = timedelta(hours=14)
#: The length of a day written as ISO 8601.
DAY = 10

#: Names of zones, in hours from UTC, beside those of the source's own zone, which come first (Pakistan's "PST").
NAMED_ZONES = {
    "UTC": 0, "UT": 0, "GMT": 0, "Z": 0, "WET": 0, "WEST": 1, "BST": 1, "CET": 1, "CEST": 2, "MEZ": 1, "MESZ": 2,
    "EET": 2, "EEST": 3, "TRT": 3, "MSK": 3, "GST": 4, "PKT": 5, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7,
    "MDT": -6, "PST": -8, "PDT": -7,
}  # fmt: skip
#: Further names that the press of a zone gives to it.
OWN_NAMES = {"Asia/Karachi": frozenset({"PKT", "PST"})}

_ISO = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ]+(\d\d?):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?)?\s*(?=$|Z|[+-]\d|UTC|GMT|[A-Z]{2,5}\b)"
)
_CLOCK = re.compile(r"(?<![\d:+-])(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?(?![\d.])(?:\s*([ap])\.?m\b\.?)?", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{3,12}\.?")
_DASHED = re.compile(r"(?<=\d)-([^\W\d_]{3,12}\.?)-(?=\d)")
_OFFSET = re.compile(r"([+-])(\d\d?):?(\d\d)?\s*(?:\(.*\))?$")
_NAME = re.compile(r"\b([A-Z]{1,5})\s*$")


@dataclass(frozen=True, slots=True)
class DateStyle:
    """How a source writes its times.

    ``zone`` (IANA) is that of times without an offset, ``language`` (ISO 639-1) that of its months, None if not known.
    """

    zone: str = "UTC"
    language: str | None = None


#: Where nothing is known of the source.
PLAIN = DateStyle()


def listing_time(stated: object, url: str, style: DateStyle) -> str | None:
    """Return a time that a listing states as UTC text, a day alone as its midnight in UTC; None when it is none.

    Args:
        stated: what stands where a time is looked for.
        url: the listing's address, whose national domain tells in which order day and month are written.
        style: how the source writes its times.

    >>> listing_time("Tue, 10 Mar 2026 10:00:00", "", DateStyle("Asia/Karachi"))
    '2026-03-10T05:00:00Z'
    """
    if not isinstance(stated, str):
        return None
    text = western(stated).strip()
    try:
        if found := _from_iso(text, style):
            return found
        plain = _in_english(_DASHED.sub(r" \1 ", " ".join(text.split())), style.language)
        return _from_mail(plain, style) or _from_print(plain, url, style)
    except (ValueError, OverflowError):
        return None


def _in_english(text: str, language: str | None) -> str:
    """Return ``text`` with the months of ``language`` named in English, as the mail form wants them."""
    months = _months(language) if language else {}
    return _WORD.sub(lambda word: months.get(fold(word[0].rstrip(".")), word[0]), text)


@lru_cache
def _months(language: str) -> dict[str, str]:
    """Return the English name of each month by its folded names in ``language``, whole and shortened."""
    english = Locale("en").months["format"]["abbreviated"]
    forms = Locale(language).months.values()
    names = [
        (number, name) for form in forms for width in ("wide", "abbreviated") for number, name in form[width].items()
    ]
    return {fold(name.rstrip(".")): english[number] for number, name in names}


def _from_iso(text: str, style: DateStyle) -> str | None:
    match = _ISO.match(text)
    if match is None:
        return None
    year, month, day, hour, minute, second = match.groups()
    if hour is None:
        return _told(datetime(int(year), int(month), int(day), tzinfo=UTC))
    moment = datetime(int(year), int(month), int(day), int(hour), int(minute), int(second or 0))  # noqa: DTZ001 - zoned below
    return _told(_zoned(moment, text[match.end() :], style))


def _from_mail(text: str, style: DateStyle) -> str | None:
    """Return a time in the form of mails (RFC 5322), its zone read by our own rules."""
    parts = parsedate_tz(text)
    if parts is None or not _CLOCK.search(text):
        return None
    clock = next(_CLOCK.finditer(text))
    if clock[4]:
        return None
    return _told(_zoned(datetime(*parts[:6]), text[clock.end() :], style))  # noqa: DTZ001 - zoned


def _from_print(text: str, url: str, style: DateStyle) -> str | None:
    """Return a time as printed for readers: a date in words or figures, with a time of day or without."""
    found = normalise(text, style.language, url)
    if found is None:
        return None
    clock = None if len(found) > DAY else _CLOCK.search(text)
    if clock is None:
        return _told(utc_moment(found))
    hour = int(clock[1]) % 12 + (12 if clock[4] in {"p", "P"} else 0) if clock[4] else int(clock[1])
    day = datetime.fromisoformat(found)
    return _told(_zoned(day.replace(hour=hour, minute=int(clock[2]), second=int(clock[3] or 0)), text, style))


def _told(moment: datetime) -> str | None:
    return utc_text(moment) if moment.year in YEARS else None


def _zoned(moment: datetime, rest: str, style: DateStyle) -> datetime:
    """Return ``moment`` in the zone that ``rest``, what stands behind it, ends with; else in the source's."""
    return moment.replace(tzinfo=_stated_zone(rest.strip(), style) or ZoneInfo(style.zone))


def _stated_zone(rest: str, style: DateStyle) -> tzinfo | None:
    if match := _OFFSET.search(rest):
        offset = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
        return None if offset > MOST_OFFSET else timezone(-offset if match[1] == "-" else offset)
    name = _NAME.search(rest)
    if name is None or name[1] in _own_names(style.zone):
        return None
    return timezone(timedelta(hours=NAMED_ZONES[name[1]])) if name[1] in NAMED_ZONES else None


@lru_cache
def _own_names(zone: str) -> frozenset[str]:
    """Return the names of a zone in winter and summer: a feed that says "CET" all year means its own clock."""
    if zone == "UTC":
        return frozenset()
    seasons = (datetime(2026, month, 1, tzinfo=ZoneInfo(zone)).tzname() or "" for month in (1, 7))
    return OWN_NAMES.get(zone, frozenset()) | frozenset(seasons)
