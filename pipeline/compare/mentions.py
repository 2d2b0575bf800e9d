"""Makes mentions of what was read: each figure and agreement with what its article says beside it."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from pipeline.compare.known import AgreementMention, FigureMention
from pipeline.compare.wishes import is_wished
from pipeline.figures import Concepts
from pipeline.model import Agreement, AgreementKind, ChangeKind, Figure, Nature, Reading, Role, UnitClass
from pipeline.places import PlaceKind, find_places
from pipeline.stories import skeleton

#: The figures of a move: the old one and the new one.
_TWO = 2
#: How far behind the new value its old one stands at most, in characters: " from ".
BEHIND = 8
#: The measure of a quota.
QUOTA = "labour_quota"
#: Places that tell one incident of a state from another.
SITES = frozenset({PlaceKind.CITY, PlaceKind.SEA})
#: A skeleton keeps so many letters when its ending is taken off.
SHORTEST_SITE = 2


def mention_of(record: Figure | Agreement, reading: Reading, concepts: Concepts) -> FigureMention | AgreementMention:
    """Return a figure or agreement with what the comparison must know of it; the old end of a move is recalled."""
    if isinstance(record, Agreement):
        denied = _denies_number(record, reading)
        return AgreementMention(record, number_denied=denied, numbers=_numbers_of(record, reading, concepts))
    return _figure_mention(record, reading, concepts)


def _figure_mention(record: Figure, reading: Reading, concepts: Concepts) -> FigureMention:
    family, nature = _group_of(record.measure, concepts)
    before, after = _pair(record, reading)
    return FigureMention(
        record if after is None else replace(record, role=Role.BACKGROUND),
        family=family,
        nature=nature,
        was=None if before is None else before.value,
        becomes=None if after is None else after.value,
        sites=sites_of(record, reading.article.language),
        wished=is_wished(record, reading.article.language),
        under=_quota_over(record, reading, concepts),
    )


def _numbers_of(agreement: Agreement, reading: Reading, concepts: Concepts) -> tuple[FigureMention, ...]:
    """Return the numbers of workers beside an agreement on a quota, of the same parties."""
    if agreement.kind is not AgreementKind.LABOUR_QUOTA:
        return ()
    family = concepts.measure(QUOTA).family
    return tuple(
        _figure_mention(figure, reading, concepts)
        for figure in reading.figures
        if figure.sentence == agreement.sentence
        and figure.unit_class is UnitClass.COUNT
        and frozenset(figure.parties) == frozenset(agreement.parties)
        and _group_of(figure.measure, concepts)[0] == family
    )


def _quota_over(figure: Figure, reading: Reading, concepts: Concepts) -> float | None:
    """Return the quota that the sentence of visas or workers admitted sets them against, or None."""
    family = concepts.measure(QUOTA).family
    if figure.measure == QUOTA or _group_of(figure.measure, concepts)[0] != family:
        return None
    beside = [one.value for one in reading.figures if one.sentence == figure.sentence and one.measure == QUOTA]
    return next((value for value in beside if value > figure.value), None)


def _group_of(measure: str, concepts: Concepts) -> tuple[str, Nature]:
    """Return the family and nature of a measure; one of older rules, which is no more, is a family of its own."""
    known = next((one for one in concepts.measures if one.name == measure), None)
    return (known.family, known.nature) if known else (measure, Nature.LEVEL)


def sites_of(figure: Figure, language: str) -> tuple[str, ...]:
    """Return the towns and coasts that a figure's sentence names in its own states, as sorted consonant skeletons.

    Skeletons are the same in all scripts, but for the endings of cases, which are taken off.
    """
    states = {figure.place, *figure.parties}
    found = {
        _stem(skeleton(figure.sentence[place.start : place.end]))
        for place in find_places(figure.sentence, language)
        if place.kind in SITES and place.code in states
    }
    return tuple(sorted(found))


def _stem(name: str) -> str:
    """Return a skeleton without the ending of a case, and without what Greek writes for b and v alike."""
    bare = "".join(letter for letter, _ in groupby(name.replace("b", "")))
    return bare.removesuffix("s") if len(bare) > SHORTEST_SITE else bare


def _denies_number(agreement: Agreement, reading: Reading) -> bool:
    if not agreement.denied:
        return False
    return any(figure.denied and figure.sentence == agreement.sentence for figure in reading.figures)


def _pair(figure: Figure, reading: Reading) -> tuple[Figure | None, Figure | None]:
    """Return what the figure moved from and what it moved to, as its sentence says.

    "From 10,500 to 12,000" marks both ends, the old one first; "to 12,000 from 10,500" marks the old end alone.
    """
    old = next((other for other in reading.figures if _is_old_end(other, figure)), None)
    new = next((other for other in reading.figures if _is_old_end(figure, other)), None)
    if old is not None or new is not None:
        return old, new
    beside = [
        other
        for other in reading.figures
        if other.sentence == figure.sentence
        and other.measure == figure.measure
        and other.unit_class is figure.unit_class
    ]
    marked = [other for other in beside if other.change_kind is ChangeKind.FROM_TO]
    if len(marked) == 1 and len(beside) == _TWO:
        new = next(other for other in beside if other is not marked[0])
        return (marked[0], None) if figure is new else (None, new)
    if figure not in marked:
        return None, None
    place = marked.index(figure)
    return (marked[place - 1] if place else None), (marked[place + 1] if place + 1 < len(marked) else None)


def _is_old_end(old: Figure, new: Figure) -> bool:
    """Return whether a figure stands right behind another as what it was before: "to 33 from 40"."""
    reversed_move = old.change_kind is ChangeKind.FROM_TO and new.change_kind is ChangeKind.LEVEL
    alike = old.sentence == new.sentence and old.unit_class is new.unit_class
    return reversed_move and alike and 0 <= old.start - new.end <= BEHIND
