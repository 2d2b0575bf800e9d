"""Puts facts into words: country names, values, differences and one-line headlines, in English. Pure."""

from __future__ import annotations

import re
from functools import cache

from babel import Locale

from alerts import vocabulary as words
from pipeline.model import AgreementKind, Bound, Change, Direction, Per, Stage, Subject, UnitClass, Verdict

_LOCALE = Locale("en")
#: What page text may not bring along: control characters, lone surrogates, and marks that turn or isolate the direction
#: of what follows them (a quote could turn the line around it).
_HARMFUL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")
_SPACES = re.compile(r"\s+")
#: From here on money is written with a scale word.
_SCALES = ((1e9, "billion"), (1e6, "million"))
#: Above this many characters an agreement's own name gives way to its kind.
_NAME_MAX = 70
#: A name is a proper one from this many capitalised words on.
_NAME_CAPITALS = 2


def plain(text: str) -> str:
    r"""Return page text as one line of harmless characters.

    Control characters, line ends, lone surrogates and marks that override direction go; runs of space become one. The
    joiners Urdu needs stay.

    >>> plain("a\r\nBcc: b\u202ec")
    'a Bcc: bc'
    """
    return _HARMFUL.sub("", _SPACES.sub(" ", text)).strip()


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


def number(value: float) -> str:
    """Return a number with thousands separated and at most two decimals.

    >>> number(10500.0), number(4.5)
    ('10,500', '4.5')
    """
    return f"{value:,.0f}" if value == int(value) else f"{value:,.2f}".rstrip("0").rstrip(".")


def _scaled(value: float) -> str:
    for scale, word in _SCALES:
        if value >= scale:
            return f"{number(value / scale)} {word}"
    return number(value)


def _span(value: float, value_max: float | None, unit_class: UnitClass | None) -> str:
    write = _scaled if unit_class is UnitClass.MONEY else number
    return write(value) if value_max in {None, value} else f"{write(value)}–{write(value_max or value)}"


def amount(change: Change) -> str:
    """Return the change's own value as written in a headline, or an empty text."""
    if change.value is None:
        return ""
    turn = {Direction.UP: "up ", Direction.DOWN: "down "}.get(change.direction, "")
    text = _valued(change, change.value, change.value_max, change.bound, change.per)
    return f"{turn}{text}" if change.unit_class is UnitClass.PERCENT else text


def previous_amount(change: Change) -> str:
    """Return what was known before as a value or a stage, or an empty text."""
    previous = change.previous
    if previous is None:
        return ""
    if previous.value is not None:
        return _valued(change, previous.value, previous.value_max, previous.bound, previous.per)
    return words.STAGES[previous.stage] if previous.stage else ""


def _valued(change: Change, value: float, value_max: float | None, bound: Bound | None, per: Per) -> str:  # noqa: PLR0917 - the parts of one value
    limit = words.BOUNDS[bound or Bound.EXACT]
    if value_max not in {None, value} and bound in {Bound.ABOUT, None}:
        limit = ""
    span = _span(value, value_max, change.unit_class)
    unit = plain(change.unit or "")
    if change.unit_class is UnitClass.PERCENT:
        span = f"{span} %"
    elif change.unit_class is UnitClass.MONEY:
        span = f"{unit} {span}".strip()
    elif change.unit_class is UnitClass.DURATION:
        span = f"{span} {unit}{'' if value == 1 or not unit else 's'}".strip()
    return f"{limit}{span}{words.PERS[per]}"


def relative(change: Change) -> str:
    """Return the difference to what was known in per cent or points, or an empty text where none can be worked out.

    >>> from types import SimpleNamespace as S
    >>> relative(S(value=12000.0, per=Per.NONE, unit_class=UnitClass.COUNT, previous=S(value=10500.0, per=Per.NONE)))
    '+14 %'
    """
    step = _step(change)
    if step is None or change.previous is None or not change.previous.value:
        return ""
    if change.unit_class is UnitClass.PERCENT:
        return f"{_signed(step)} points"
    share = step / change.previous.value * 100
    return f"{_signed(round(share) if abs(share) >= 1 else round(share, 1))} %"


def absolute(change: Change) -> str:
    """Return the difference to what was known as a signed number, or an empty text."""
    step = _step(change)
    if step is None or change.unit_class is UnitClass.PERCENT:
        return ""
    return _signed(step)


def _step(change: Change) -> float | None:
    previous = change.previous
    if change.value is None or previous is None or previous.value is None or previous.per is not change.per:
        return None
    return change.value - previous.value


def _signed(value: float) -> str:
    return f"{'+' if value > 0 else '−' if value < 0 else '±'}{number(abs(value))}"


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
    ends = sides(change.parties, corridor)
    label = _between(measure, ends) if ends and measure in words.MEASURES_BETWEEN else _alone(measure, change.parties)
    scope = plain(change.scope.replace("_", " "))
    return f"{label} ({scope})" if scope and scope != "none" else label


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
    what = amount(change) or previous_amount(change)
    return f"{label}{f': {what}' if what and change.subject is Subject.FIGURE else ''} denied"


def _figure_line(change: Change, label: str) -> str:
    new, old = amount(change), previous_amount(change)
    if not old or not new:
        return f"{label}: {new}" if new else label
    if change.verdict is Verdict.CONFLICT:
        return f"{label}: {new}, against {old}"
    share = relative(change)
    return f"{label}: {old} → {new}{f' ({share})' if share else ''}"


def _agreement_line(change: Change, label: str) -> str:
    stage: Stage | None = change.stage
    line = f"{label} {words.STAGES[stage]}" if stage else label
    old = previous_amount(change)
    return f"{line} (was: {old})" if old and old != words.STAGES.get(stage or Stage.PROPOSED) else line
