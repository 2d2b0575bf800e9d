"""Puts facts into words: country names, languages, days, and one-line headlines, in English. Pure."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import cache, lru_cache

from babel import Locale
from babel.dates import format_date

from alerts.plain import plain as plain
from alerts.view import vocabulary as words
from alerts.view.amounts import amount, previous_amount, relative
from pipeline.model import AgreementKind, Change, Stage, Subject, Verdict

_LOCALE = Locale("en")
#: Above this many characters an agreement's own name gives way to its kind.
_NAME_MAX = 70
#: A name is a proper one from this many capitalised words on.
_NAME_CAPITALS = 2


@cache
def country(code: str) -> str:
    """Return the English name of an ISO 3166 alpha-2 code for running text, or the code itself.

    >>> country("IT"), country("EU")
    ('Italy', 'the EU')
    """
    return words.SHORT_NAMES.get(code) or _LOCALE.territories.get(code, code)


@cache
def place_name(code: str) -> str:
    """Return the English name of a country as a heading has it, without an article."""
    return country(code).removeprefix("the ")


@cache
def language_name(code: str) -> str:
    """Return the English name of an ISO 639-1 code, or the code itself."""
    return str(_LOCALE.languages.get(code, code))


def capital(text: str) -> str:
    """Return ``text`` with its first letter upper case and the rest as it is."""
    return text[:1].upper() + text[1:]


def listed(names: list[str] | tuple[str, ...]) -> str:
    """Return names as a sentence lists them.

    >>> listed(["Italy", "Spain", "Greece"])
    'Italy, Spain and Greece'
    """
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else "".join(names)


def countries(parties: tuple[str, ...]) -> str:
    """Return the parties as a sentence begins with them."""
    return capital(listed([country(code) for code in parties]))


def possessive(name: str) -> str:
    """Return the genitive of an English name."""
    return f"{name}’" if name.endswith("s") else f"{name}’s"


def sides(parties: tuple[str, ...], corridor: str) -> tuple[str, str] | None:
    """Return the origin and the destination of two parties, or None where they cannot be told apart.

    A corridor is written origin first; without one, a European party beside one that is not is the destination.
    """
    if len(parties) != len(("origin", "destination")):
        return None
    first, _, second = corridor.partition("-")
    if {first, second} == set(parties):
        return first, second
    inside = [party for party in parties if party in words.DESTINATIONS]
    outside = [party for party in parties if party not in words.DESTINATIONS]
    return (outside[0], inside[0]) if len(inside) == 1 else None


def subject_label(change: Change, corridor: str) -> str:
    """Return what the change is about, without its value or stage: the left half of a headline."""
    if change.subject is Subject.AGREEMENT:
        named = _proper_name(change) or words.KINDS[change.kind or AgreementKind.OTHER]
        return f"{countries(change.parties)}: {named}" if change.parties else capital(named)
    measure = change.measure or ""
    ends = _incident(change, corridor) if measure in words.TOLLS else sides(change.parties, corridor)
    label = _between(measure, ends) if ends and measure in words.MEASURES_BETWEEN else _alone(measure, change.parties)
    scope = words.SCOPES.get(change.scope, plain(change.scope.replace("_", " ")))
    return f"{label} ({scope})" if scope else label


def _incident(change: Change, corridor: str) -> tuple[str, str] | None:
    """Return whose people an incident struck and near which country, as far as both are known."""
    ends = sides(change.parties, corridor)
    if change.place is None:
        return ends
    struck = [party for party in change.parties if party != change.place and party not in words.DESTINATIONS]
    return (struck[0], change.place) if len(struck) == 1 else ends


def _proper_name(change: Change) -> str:
    """Return an agreement's own name where an English text gives it one, in capitals: "Talent Partnership Roadmap"."""
    name = plain(change.name or "")
    capitals = sum(word[:1].isupper() for word in name.split())
    proper = change.language == "en" and capitals >= _NAME_CAPITALS
    return name if proper and len(name) <= _NAME_MAX else ""


def _between(measure: str, ends: tuple[str, str]) -> str:
    origin, destination = ends
    template = words.MEASURES_BETWEEN[measure]
    people = words.ADJECTIVES.get(origin)
    if people is None:
        template = re.sub(r"\{people\} (nationals|workers|residents)", r"\1 from {origin}", template)
    filled = template.format(
        origin=country(origin),
        destination=country(destination),
        destination_s=possessive(country(destination)),
        people=people,
    )
    return capital(filled)


def _alone(measure: str, parties: tuple[str, ...]) -> str:
    label = words.MEASURES_ALONE.get(measure) or plain(measure.replace("_", " "))
    label = "number" if label in {"", "none"} else label
    return f"{countries(parties)}: {label}" if parties else capital(label)


def headline(change: Change, corridor: str) -> str:
    """Return the change in one line: what it is about, the new value or stage, and what was known."""
    label = subject_label(change, corridor)
    if change.verdict is Verdict.DENIED:
        return _denial(change, label)
    return _figure_line(change, label) if change.subject is Subject.FIGURE else _agreement_line(change, label)


def _denial(change: Change, label: str) -> str:
    what = (amount(change) or previous_amount(change)) if change.subject is Subject.FIGURE else ""
    return f"{label}{f': {what}' if what else ''} {'withdrawn' if change.withdrawn else 'denied'}"


def _figure_line(change: Change, label: str) -> str:
    new, old = amount(change), previous_amount(change)
    if not new:
        return label
    if change.verdict is Verdict.CONFLICT:
        return f"{label}: {new}, against {old}" if old else f"{label}: {new}"
    firmness = words.FIRMNESS.get(change.status)
    told = f"{old} → {new}" if old else new
    share = relative(change) if old else ""
    return f"{label}: {told}{f', {share}' if share else ''}{f' ({firmness})' if firmness else ''}"


def _agreement_line(change: Change, label: str) -> str:
    stage: Stage | None = change.stage
    line = f"{label} {words.STAGES[stage]}" if stage else label
    old = previous_amount(change)
    return f"{line} (was: {old})" if old and old != words.STAGES.get(stage or Stage.PROPOSED) else line


@lru_cache(maxsize=4096)
def day(moment: str | None) -> str | None:
    """Return an ISO 8601 year, month, day or time as a reader writes it; what is none of these stays as it is.

    >>> day("2026-03-11T08:00:00Z"), day("2026-03"), day("2026")
    ('11 March 2026', 'March 2026', '2026')
    """
    patterns = {len("2026-03"): ("%Y-%m", "MMMM y"), len("2026-03-11"): ("%Y-%m-%d", "d MMMM y")}
    if not moment or (text := moment[: len("2026-03-11")]) == moment[: len("2026")]:
        return plain(moment) if moment else None
    if len(text) not in patterns:
        return plain(moment)
    read, written = patterns[len(text)]
    try:
        return format_date(datetime.strptime(text, read).replace(tzinfo=UTC).date(), written, locale="en")
    except ValueError:
        return plain(moment)


def short_day(moment: str) -> str:
    """Return an ISO 8601 year, month or day in few letters, for a chart.

    >>> short_day("2026-02-26"), short_day("2026-02"), short_day("2026")
    ('26 Feb 2026', 'Feb 2026', '2026')
    """
    return re.sub(r"([A-Z][a-z]{2})[a-z]+", r"\1", day(moment) or "")


def period(span: str | None) -> str | None:
    """Return an ISO 8601 date or interval as a reader writes it.

    >>> period("2026/2028"), period("2025-09"), period("2026-01-01/2026-03-31")
    ('2026–2028', 'September 2025', '1 January 2026 – 31 March 2026')
    """
    if not span:
        return None
    ends = [day(end) or "…" for end in span.split("/")]
    return ("–" if all(end.isdigit() for end in ends) else " – ").join(ends)


def voice(country_code: str | None, side: str | None) -> str:
    """Return where an outlet stands in a few words, or an empty text where nothing is declared.

    >>> voice("IT", "destination"), voice("PK", "origin"), voice("EU", "both"), voice(None, "both")
    ('Italy, destination side', 'Pakistan, origin side', 'EU, both sides', 'both sides')
    """
    place = place_name(country_code) if country_code else ""
    return ", ".join(part for part in (place, words.SIDES.get(side or "", "")) if part)
