"""Tells what outlets told of another coast, or under another measure, by the numbers they have in common.

Reports of one wreck name the state the boat left, the one it was bound for, or the one whose guard went out; reports of
one table call what it counts by different names. Such reports share their numbers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.compare.arithmetic import number, same
from pipeline.compare.known import Context, FigureMention, Judgement, KnownFigure, Origin
from pipeline.compare.said import by
from pipeline.compare.time import days_between
from pipeline.model import Nature, Role, UnitClass, Verdict

#: So many counts in common, none of them smaller than this, make two reports ones of one incident.
SHARED, COUNTED_FROM = 2, 10
#: Days within which outlets report one thing.
ALIKE_DAYS = 3
#: A number this large is no chance, a round one only from here on.
TELLING_FROM, ROUND_FROM, ROUND = 100, 1000, 100


@dataclass(frozen=True, slots=True)
class Move:
    """The place an article gives its tolls, and the one of the known incident they are of.

    ``only`` are the counts, each with its measure, that are of the other place, where the rest stays; None for all.
    """

    told: str
    known: str
    only: frozenset[tuple[str, float]] | None = None


def moved_to(mentions: Sequence[FigureMention], context: Context) -> Move | None:
    """Return where the incident of these mentions is known to be, if their counts are known of another place."""
    found: dict[Move, set[tuple[str, float]]] = {}
    tellers: dict[Move, set[str]] = {}
    for mention in mentions:
        if mention.nature is not Nature.TOLL or mention.figure.role is not Role.NEWS:
            continue
        if mention.figure.place is None or mention.figure.value < COUNTED_FROM:
            continue
        for fact in context.recent:
            if _is_same_count(mention, fact, context):
                move = Move(mention.figure.place, str(fact.place))
                found.setdefault(move, set()).add((fact.measure, fact.state.value))
                tellers.setdefault(move, set()).add(fact.state.source)
    shared = {move: counts for move, counts in found.items() if len(counts) >= SHARED}
    best = max(shared, key=lambda move: (len(shared[move]), move.known), default=None)
    if best is None:
        return _in_part(found, tellers)
    return None if best.told == best.known else best


def _in_part(found: Mapping[Move, set[tuple[str, float]]], tellers: Mapping[Move, set[str]]) -> Move | None:
    """Return the move of the counts known of another place, where one outlet told others of the article's own.

    One outlet told of the dead off Spain, for which they were bound, and of those whom Moroccan crews saved.
    """
    for move, counts in sorted(found.items(), key=lambda item: item[0].known):
        here = Move(move.told, move.told)
        own = found.get(here, set())
        if move.told != move.known and own and counts - own and tellers[move] & tellers[here]:
            return replace(move, only=frozenset(counts - own))
    return None


def at_incident(mention: FigureMention, move: Move | None) -> FigureMention:
    """Return ``mention`` as of the place the incident is known of."""
    figure = mention.figure
    if move is None or mention.nature is not Nature.TOLL or figure.place != move.told:
        return mention
    moved = move.only
    if moved is not None and not any(one == figure.measure and same(value, figure.value) for one, value in moved):
        return mention
    parties = tuple(sorted({*_origins(figure.parties, move.told), move.known}))
    return replace(mention, figure=replace(figure, place=move.known, parties=parties), sites=())


def _origins(parties: Sequence[str] | frozenset[str], place: str | None) -> frozenset[str]:
    return frozenset(parties) - {place}


def _is_same_count(mention: FigureMention, fact: KnownFigure, context: Context) -> bool:
    figure = mention.figure
    return (
        fact.nature is Nature.TOLL
        and not fact.denied
        and fact.place is not None
        and fact.measure == figure.measure
        and same(fact.state.value, figure.value)
        and _origins(fact.parties, fact.place) == _origins(figure.parties, figure.place)
        and _is_near(fact, context)
    )


def counted_otherwise(mention: FigureMention, context: Context) -> Judgement | None:
    """Return the verdict on a number that another outlet just told of the same parties under another measure."""
    figure = mention.figure
    odd = figure.value % ROUND != 0
    if figure.unit_class not in {UnitClass.COUNT, UnitClass.MONEY} or figure.value < (
        TELLING_FROM if odd else ROUND_FROM
    ):
        return None
    for fact in context.recent:
        alike = fact.unit_class is figure.unit_class and fact.measure != figure.measure and not fact.denied
        if not alike or fact.origin is not Origin.PRESS or fact.parties != frozenset(figure.parties):
            continue
        if figure.unit_class is UnitClass.MONEY and fact.state.unit != figure.unit:
            continue
        if same(fact.state.value, figure.value) and fact.state.source != context.outlet and _is_near(fact, context):
            why = f"the {number(figure.value)} that are known as {fact.measure} ({by(fact.state)})"
            return Judgement(Verdict.KNOWN, why, fact.id)
    return None


def _is_near(fact: KnownFigure, context: Context) -> bool:
    age = days_between(fact.state.since, context.day)
    return age is not None and abs(age) <= ALIKE_DAYS
