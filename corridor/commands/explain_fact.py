"""A fact's history in words, for ``corridor explain --fact``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from alerts.plain import plain
from alerts.view import vocabulary as words
from alerts.view.amounts import number
from alerts.view.wording import countries, listed
from corridor.output import counted, say
from pipeline.model import AgreementKind, Bound, Per, Stage

Row = dict[str, Any]

#: Whose word a fact stands on, by its origin.
ORIGINS = {
    "baseline": "as the baseline has it",
    "press": "as the press has it",
    "recalled": "only ever recalled as background, so never told",
}
#: What a copy is, by its relation.
COPIES = {"same": "the same text as", "copy": "a copy of", "part_of": "a part of"}
DAY_LENGTH = 10


def say_fact(found: Row) -> None:
    """Print what :func:`pipeline.ledger.explain_fact.explain_fact` returns, for a person."""
    for line in _lines(found):
        say(line)


def _lines(found: Row) -> Iterator[str]:
    fact = found["fact"]
    yield f"fact {fact['id']}: {_subject(fact)}"
    yield f"  known: {ORIGINS[fact['origin']]}{'; denied' if fact['denied'] else ''}"
    yield f"  now: {_state(fact, fact)}"
    for was in reversed(fact["earlier"]):
        yield f"  before: {_state(was, fact)}"
    for other in fact["disputed"] or ():
        yield f"  others say: {_state(other, fact)}"
    if fact["uncertain"]:
        yield f"  uncertain: {fact['uncertain']}"
    yield f"  {_count(found['mentions'], 'mention')}, in the order they were judged"
    for mention in found["mentions"]:
        yield from _mention(mention)
    yield f"  {_count(found['changes'], 'change')} worth telling"
    for change in found["changes"]:
        yield from _change(change)
    outlets = listed([plain(outlet) for outlet in found["outlets"] if outlet])
    yield f"  stated by {_count(found['outlets'], 'independent outlet')}{f': {outlets}' if outlets else ''}"
    for copy in found["copies"]:
        yield f"  {plain(copy['outlet'])} {copy['url']}: {COPIES[copy['copy_relation']]} {copy['copied_url']}"


def _subject(fact: Row) -> str:
    kind = fact["kind"]
    what = plain(fact["measure"].replace("_", " ")) if fact["measure"] else words.KINDS[AgreementKind(kind)]
    scope = (fact["scope"] or "none").replace("_", " ")
    label = what if scope == "none" else f"{what} ({plain(scope)})"
    parties = f"{countries(tuple(fact['parties']))}: " if fact["parties"] else ""
    return f"{parties}{label}{f', {name}' if (name := plain(fact['name'] or '')) else ''}"


def _state(state: Row, fact: Row) -> str:
    """Return a state of a fact with who said it: its value or stage, since when, by whom, where."""
    said = _value(state, fact) if state.get("value") is not None else words.STAGES[Stage(state["stage"])]
    since = f", {state['since']}" if state["since"] else ""
    url, source = state.get("url") or "", plain(state["source"])
    return f"{said}{since}, said by {', '.join(part for part in (source, url) if part)}"


def _value(state: Row, fact: Row) -> str:
    span = number(state["value"])
    if state.get("value_max") not in {None, state["value"]}:
        span = f"{span}–{number(state['value_max'])}"
    unit = "%" if fact["unit_class"] == "percent" else plain(state.get("unit") or "")
    period = f" ({state['period']})" if state.get("period") else ""
    return f"{words.BOUNDS[Bound(state['bound'])]}{span} {unit}".rstrip() + f"{words.PERS[Per(state['per'])]}{period}"


def _count(rows: Sequence[object], noun: str) -> str:
    return counted(len(rows), noun) if rows else f"no {noun}s"


def _mention(mention: Row) -> Iterator[str]:
    fate = "told" if mention["told"] else "noted" if mention["note"] else "not told"
    day = mention["published"] or f"no date, captured {mention['captured_at'][:DAY_LENGTH]}"
    speaker = f", quoting {plain(mention['speaker'])}" if mention["speaker"] else ""
    outlet = f" {plain(mention['outlet'])}" if mention["outlet"] else ""
    yield f"    {day}{outlet}{speaker}: “{plain(mention['quote'])}” {mention['url']}"
    yield f"      {mention['verdict']} ({fate}): {mention['why']}"


def _change(change: Row) -> Iterator[str]:
    corrects = f", corrects change {change['corrects']}" if change["corrects"] else ""
    yield f"    change {change['id']}, {change['detected_at']}, {change['verdict']}{corrects}: {change['why']}"
    for told in change["told_to"]:
        way = f" by {told['channel']}: {told['state']}" if told["channel"] else ""
        sent = f" {told['sent_at']}" if told["sent_at"] else ""
        yield f"      to {told['subscriber']} in digest {told['digest']}{way}{sent}"
    if not change["told_to"]:
        yield "      to nobody yet"
