"""Puts figures together: every number that measures something, with its parties and circumstances."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipeline.document import Document
from pipeline.figures.ground.cast import Cast, Parties, shared
from pipeline.figures.ground.changes import is_old_end, is_told_behind
from pipeline.figures.ground.concepts import Concepts, PartyRule
from pipeline.figures.ground.lists import coordinate, is_part, is_versus
from pipeline.figures.ground.mention import Counted, Measured, is_level_of_change
from pipeline.figures.ground.nouns import COUNTS, has_unit
from pipeline.figures.ground.scene import Scene
from pipeline.figures.measure.measures import measure_numbers
from pipeline.figures.measure.respective import respective
from pipeline.figures.news import circumstances
from pipeline.figures.news.clauses import COMMAS
from pipeline.figures.news.joined import is_alike, is_only_toll, is_toll_of_all, would_be_of
from pipeline.figures.news.rates import is_dated_apart, is_part_of_rate, rates
from pipeline.figures.news.roles import is_of_all
from pipeline.figures.news.roles import role as role_of
from pipeline.figures.news.years import is_of_one_year, is_of_year_before, is_sum_behind_day
from pipeline.figures.states.claims import Claims
from pipeline.figures.states.everywhere import Everywhere, whence_back
from pipeline.figures.states.flight import Flight
from pipeline.figures.states.moved import as_old_values
from pipeline.figures.states.parties import bind
from pipeline.figures.states.turns import in_turn
from pipeline.figures.states.victims import Victims
from pipeline.figures.states.whole import wholes, with_parts
from pipeline.figures.states.wide import LABOUR, is_wide
from pipeline.figures.tables import Word
from pipeline.model import Figure, Nature, Per, Role, UnitClass

#: How many words may part two numbers told of the same people ("16 compatriots survived and four are missing").
COORDINATE_REACH: Final = 3
#: How many may part a number from a part of it ("63 Pakistanis were aboard, of whom 16 drowned").
PART_REACH: Final = 6
#: Families that state on what terms the people of the figure before are let in.
TERMS: Final = frozenset({"permit_length", "stay_length"})
#: Families of parts of those counted before.
PARTS: Final = frozenset({"share"})
#: The family of people sent back, how many sentences a sentence without states may stand behind them, and their flow.
RETURNS: Final = "returns"
RETURNS_REACH: Final = 3
THIS_FLOW: Final = re.compile(
    r"\b[Tt]h(?:is|at|e) (?:[\w-]+ ){0,2}(?:flows?|movement|migration|traffic|stream|exodus)\b"
)
FLOW_WIDTH: Final = 60
#: What leads from a count to its change.
UP: Final = re.compile(r",[^,;:]{0,24}\b(?:up|down|a (?:rise|fall|drop|jump|increase|decrease|growth) of)\s")


def read_figures(document: Document, concepts: Concepts) -> tuple[Figure, ...]:
    """Return the figures of ``document``, by their place in its text; ``text[start:end] == quote`` for each."""
    if not document.quantities:
        return ()
    scene = Scene(document, concepts)
    numbers = measure_numbers(scene)
    return as_old_values(_Reader(scene, numbers).figures())


class _Reader:
    """Reads the figures of one scene in order, each knowing the one it continues."""

    def __init__(self, scene: Scene, numbers: Sequence[Measured]) -> None:
        self._scene = scene
        self._numbers = numbers
        self._wholes = wholes(numbers)
        self._parts_of: dict[int, list[Measured]] = {}
        for one in numbers:
            if id(one) in self._wholes:
                self._parts_of.setdefault(id(self._wholes[id(one)]), []).append(one)
        self._cast = Cast(scene)
        self._victims = Victims(scene)
        self._flight = Flight(scene)
        self._everywhere = Everywhere(scene)
        self._claims = Claims(scene)
        self._pers: dict[int, Per] = {}
        self._units: dict[int, str | None] = {}
        self._parties: dict[int, Parties] = {}
        self._roles: dict[int, Role | None] = {}
        self._last: tuple[int, Role] | None = None
        self._before: Measured | None = None
        self._workers: Measured | None = None
        self._returned: Measured | None = None
        self._whole: Measured | None = None
        self._governing: Parties | None = None
        self._of_one = False
        self._denied: Counted | None = None
        self._told: set[tuple[int, str]] = set()
        self._news: dict[str, Measured] = {}

    def figures(self) -> tuple[Figure, ...]:
        """Return one figure for each number."""
        found: list[Figure] = []
        for group in coordinate(self._scene, self._numbers):
            spans = rates(self._scene, group)
            found += [self._figure(group, at, self._span(group[at], spans[at])) for at in range(len(group))]
        return tuple(found)

    def _span(self, measured: Measured, per: Per) -> Per:
        """Return the span a figure is stated for: its own, or that of the yearly figure it is a part of."""
        before = self._before
        whole = self._pers.get(id(before)) if before is not None else None
        if per is Per.NONE and before is not None and whole is not None:
            per = whole if is_part_of_rate(self._scene, before, measured) else per
        sum_of = self._wholes.get(id(measured))
        if per is Per.NONE and sum_of is not None and not is_dated_apart(self._scene, sum_of, measured):
            per = self._pers.get(id(sum_of), per)
        self._pers[id(measured)] = per
        return per

    def _figure(self, group: Sequence[Measured], at: int, per: Per) -> Figure:
        scene, measured = self._scene, group[at]
        quantity, counted = measured.counted.quantity, measured.counted
        parties = self._flight.of(measured) or self._in_turn(measured) or self._whence_back(measured)
        parties = parties or self._of_whole(measured) or self._of_old_level(measured) or self._of_terms(measured)
        parties = parties or self._of_change(measured) or self._claims.of(measured)
        parties = parties or bind(
            self._cast, measured, self._antecedent(measured), before=self._coordinate_parties(measured)
        )
        parties = self._everywhere.of(measured, parties)
        self._flight.see(measured, parties)
        parties = self._victims.of(measured, parties)
        parties = respective(scene, group, at=at, parties=parties)
        continued = self._continued_role(measured)
        role = role_of(scene, measured, continued)
        if self._last == (counted.index, Role.BACKGROUND) and is_alike(scene, self._before, measured):
            role = Role.BACKGROUND
        if self._last == (counted.index, Role.BACKGROUND) and would_be_of(scene, self._before, measured):
            role = Role.BACKGROUND
        if self._of_one and is_of_all(scene, measured):
            role = Role.BACKGROUND
        news = self._news.get(measured.measure.family)
        if self._is_summed_in_news(measured):
            role = Role.NEWS
        elif is_of_year_before(scene, measured, news) or is_sum_behind_day(scene, measured, news):
            role = Role.BACKGROUND
        elif role is Role.BACKGROUND and self._is_told_all_the_same(measured, news):
            role = Role.NEWS
        old = is_old_end(scene, counted)
        if not (is_versus(scene, counted) or old):
            self._last = (counted.index, role)
        self._parties[id(measured)], self._roles[id(measured)] = parties, continued if old else role
        self._before = measured
        self._workers = measured if measured.measure.family == LABOUR else self._workers
        self._see(measured, parties)
        if role is Role.NEWS:
            self._told.add((counted.index, measured.measure.name))
            self._news[measured.measure.family] = measured
        self._of_one |= measured.measure.family == "labour" and role is Role.NEWS and parties.origin is not None
        if measured.measure.parties is PartyRule.CORRIDOR and measured.measure.family not in TERMS | PARTS:
            part = is_part(scene, counted, measured.antecedent) if measured.antecedent is not None else False
            self._governing = self._governing if part and self._governing is not None else parties
        codes = with_parts(scene, measured, parties, parts=self._parts_of.get(id(measured), ())).codes
        return Figure(
            value=quantity.value,
            value_max=quantity.value_max,
            bound=quantity.bound,
            direction=quantity.direction,
            change_kind=circumstances.change_kind(scene, counted),
            unit=self._unit(measured),
            unit_class=UnitClass.COUNT if quantity.unit_class is UnitClass.OTHER else quantity.unit_class,
            measure=measured.measure.name,
            parties=codes,
            origin=parties.origin,
            destination=parties.destination,
            scope=circumstances.scope(scene, measured),
            per=per,
            period=circumstances.period(scene, group, at),
            status=circumstances.status(scene, measured),
            speaker=circumstances.speaker(scene, measured),
            role=role,
            denied=self._is_denied(measured),
            vague=quantity.vague,
            place=parties.place if measured.measure.nature is Nature.TOLL else None,
            quote=scene.text[counted.start : counted.end],
            start=counted.start,
            end=counted.end,
            sentence=scene.text[counted.sentence.start : counted.sentence.end],
        )

    def _see(self, measured: Measured, parties: Parties) -> None:
        """Take note of claims, of the last returns between two states, and of the last people who are no part."""
        self._claims.see(measured, parties)
        if measured.measure.family == RETURNS and len(parties.codes) > 1:
            self._returned = measured
        if measured.antecedent is None:
            self._whole = measured

    def _unit(self, measured: Measured) -> str | None:
        """Return the noun a figure counts, or its unit; one that names none has that of the figure it continues."""
        noun, unit, before = measured.counted.noun, measured.counted.quantity.unit, measured.antecedent
        if noun is not None:
            unit = self._scene.text[noun.start : noun.end].casefold()
        elif unit is None and before is not None and not is_level_of_change(measured):
            unit = self._units.get(id(before), before.counted.quantity.unit)
        self._units[id(measured)] = unit
        return unit

    def _is_summed_in_news(self, measured: Measured) -> bool:
        """Return whether a number is one of those that add up to the news: "552 came back in 2025, 4,850 in 2024"."""
        whole = self._wholes.get(id(measured))
        if whole is None or self._roles.get(id(whole)) is not Role.NEWS or whole.counted.index != self._scene.lead:
            return False
        return measured.counted.index - whole.counted.index <= 1 and not is_old_end(self._scene, measured.counted)

    def _is_told_all_the_same(self, measured: Measured, news: Measured | None) -> bool:
        """Return whether a figure is news though its time is past: the year told of, or the toll of a wreck."""
        if self._goes_on_year(measured) or is_toll_of_all(self._scene, measured, news):
            return True
        return is_only_toll(self._scene, measured, self._numbers)

    def _goes_on_year(self, measured: Measured) -> bool:
        """Return whether a figure is of the year that the news before it is of: "900 in 2025. They fell last year"."""
        before = self._before
        told = before is not None and self._roles.get(id(before)) is Role.NEWS
        return told and before is not None and is_of_one_year(self._scene, before.counted, measured.counted)

    def _of_whole(self, measured: Measured) -> Parties | None:
        """Return the parties of the whole that a number is a part of, unless a state stands by it."""
        whole = self._wholes.get(id(measured))
        parties = self._parties.get(id(whole)) if whole is not None else None
        places = self._scene.places_in(measured.counted.left, measured.counted.right)
        return parties if parties is not None and all(one.code in parties.codes for one in places) else None

    def _of_terms(self, measured: Measured) -> Parties | None:
        """Return the parties of the people let in on terms of their sentence: "90 Fijians for a two-year contract"."""
        one, counted = self._workers, measured.counted
        if one is None or measured.measure.family not in TERMS or one.counted.index != counted.index:
            return None
        parties = self._parties.get(id(one))
        places = self._scene.places_in(one.counted.start, counted.right)
        return parties if parties is not None and all(place.code in parties.codes for place in places) else None

    def _of_old_level(self, measured: Measured) -> Parties | None:
        """Return the parties of what has changed to this number: "double the quota for Fijians from 500 to 1,000"."""
        counted, before, scene = measured.counted, self._before, self._scene
        if before is None or before.counted.index != counted.index or is_old_end(scene, counted):
            return None
        named = scene.places_in(counted.start, counted.end + 1)
        leads = is_old_end(scene, before.counted) and not is_told_behind(scene, before.counted)
        return self._parties.get(id(before)) if leads and not named else None

    def _of_change(self, measured: Measured) -> Parties | None:
        """Return the parties of a change that a count only spells out: "landings from Mali fell 52 %, with 90 men"."""
        one, counted = self._before, measured.counted
        if one is None or measured.antecedent is not None or one.counted.index != counted.index:
            return None
        parties = self._parties.get(id(one))
        if one.counted.quantity.unit_class is not UnitClass.PERCENT or one.measure.level != measured.measure.name:
            return None
        told = self._scene.tagged(Word.WITH, one.counted.end, counted.start)[-1:]
        named = self._scene.places_in(counted.start, counted.right)
        spelt = any(self._scene.distance(cue, counted) == 0 for cue in told)
        known = parties is not None and parties.origin and all(place.code in parties.codes for place in named)
        return parties if spelt and known else None

    def _whence_back(self, measured: Measured) -> Parties | None:
        """Return the parties of people returned who are a part of those before: "… 900 of them from Malta"."""
        last = measured.antecedent or self._before
        same = last is not None and last.measure.family == measured.measure.family
        same = same and last is not None and last.counted.index == measured.counted.index
        return whence_back(self._scene, measured, self._parties.get(id(last))) if same else None

    def _in_turn(self, measured: Measured) -> Parties | None:
        """Return the parties of an item of a list whose states stand as those of the item before."""
        last = measured.antecedent or self._before
        parties = self._parties.get(id(last)) if last is not None else None
        if last is None or parties is None:
            return None
        rules = {measured.measure.parties, last.measure.parties}
        return in_turn(self._scene, measured, last, parties=parties) if rules == {PartyRule.CORRIDOR} else None

    def _is_denied(self, measured: Measured) -> bool:
        """Return whether a figure is denied, or stands in one clause behind a figure that is."""
        counted, last = measured.counted, self._denied
        goes_on = last is not None and circumstances.is_in_clause(self._scene, last, counted)
        denied = goes_on or circumstances.is_denied(self._scene, measured)
        self._denied = counted if denied else None
        return denied

    def _continued_role(self, measured: Measured) -> Role | None:
        """Return the role of the figure this one continues; behind a recalled one, of what stood beside it as news."""
        one = measured.antecedent
        if one is None:
            return None
        told = one.counted.index < measured.counted.index and (one.counted.index, one.measure.name) in self._told
        return Role.NEWS if told else self._roles.get(id(one))

    def _antecedent(self, measured: Measured) -> Parties | None:
        """Return the parties of the figure this one continues, or for terms ("five-year permits") of the last figure.

        Behind a list the next sentence goes on from what its last items share: "900 from Fiji and 90 from Samoa. A
        tenth were minors".
        """
        one = measured.antecedent
        if one is None:
            terms = self._governing if measured.measure.family in TERMS else None
            found = terms or self._of_people_before(measured) or self._of_coordinate(measured)
            found = found or self._of_workers_before(measured) or self._of_returns_before(measured)
            return found or self._of_change_right_behind(measured)
        parties = self._parties.get(id(one))
        listed = one.antecedent is not None and one.antecedent.counted.index == one.counted.index
        if parties is None or not listed or one.counted.index == measured.counted.index:
            return parties
        before = self._parties.get(id(one.antecedent))
        return shared(parties, before) if before else parties

    def _of_people_before(self, measured: Measured) -> Parties | None:
        """Return the parties of the people counted just before, whom a bare number of their sentence counts too.

        "Some 900 Fijians live there without papers; 40 had been flown back".
        """
        one, counted = self._before, measured.counted
        if one is None or one.counted.index != counted.index or has_unit(self._scene, counted.quantity):
            return None
        parties = self._parties.get(id(one))
        counts = {one.counted.quantity.unit_class, counted.quantity.unit_class} <= COUNTS and counted.noun is None
        named = self._scene.places_in(one.counted.start, one.counted.end)
        of_nation = parties is not None and any(place.code == parties.origin for place in named)
        moved = measured.measure.parties is one.measure.parties is PartyRule.CORRIDOR
        return parties if counts and of_nation and moved else None

    def _of_workers_before(self, measured: Measured) -> Parties | None:
        """Return the parties of the workers told of last, where a sentence without states counts more of them.

        "Ninety Ghanaian nurses landed in Jamaica. In November the ministry had spoken of 120 nurses".
        """
        one, counted, scene = self._workers, measured.counted, self._scene
        if one is None or measured.measure.family != LABOUR:
            return None
        if scene.places_in(counted.sentence.start, counted.sentence.end) or counted.index - one.counted.index > 1:
            return None
        same = one.counted.noun is not None and counted.noun is not None and one.counted.noun.tags == counted.noun.tags
        parties = self._parties.get(id(one))
        both = parties is not None and parties.origin is not None and len(parties.codes) > 1
        return parties if same and both and not is_wide(scene, measured) else None

    def _of_returns_before(self, measured: Measured) -> Parties | None:
        """Return the parties of the returns or the flow told of last, where a sentence without states tells more.

        "Niger sent back 900 Malians. A plan allows 40 returns a week"; "this flow came to 3,000 people".
        """
        counted, scene = measured.counted, self._scene
        flow = bool(THIS_FLOW.search(scene.text, max(counted.left, counted.start - FLOW_WIDTH), counted.start))
        one = self._whole if flow else self._returned
        if one is None or measured.measure.family != (one.measure.family if flow else RETURNS):
            return None
        ahead = scene.places_in(counted.sentence.start, counted.right if flow else counted.sentence.end)
        begin, end = counted.sentence.start, counted.sentence.end
        rated = any(scene.has(word, begin, end) for word in (Word.FUTURE, Word.PLANNED))
        near = 0 < counted.index - one.counted.index <= RETURNS_REACH and not is_wide(scene, measured)
        return self._parties.get(id(one)) if near and (flow or rated) and not ahead else None

    def _of_change_right_behind(self, measured: Measured) -> Parties | None:
        """Return the parties of the count whose change a percentage right behind it is: "900 returned, up 6 %"."""
        one, counted = self._before, measured.counted
        if one is None or one.counted.index != counted.index or counted.quantity.unit_class is not UnitClass.PERCENT:
            return None
        level = one.counted.quantity.unit_class in COUNTS and one.measure.family == measured.measure.family
        behind = UP.search(self._scene.text, one.counted.end, counted.start)
        named = self._scene.places_in(counted.left, counted.right)
        return self._parties.get(id(one)) if level and behind and not named else None

    def _of_coordinate(self, measured: Measured) -> Parties | None:
        """Return the parties of a number of the same whole in a sentence without places: "900 were cooks and 90 …"."""
        one, counted = self._before, measured.counted
        if one is None or self._scene.places_in(counted.sentence.start, counted.sentence.end):
            return None
        same = one.measure.family == measured.measure.family and measured.measure.parties is PartyRule.CORRIDOR
        part = one.antecedent is not None and one.antecedent.counted.index < counted.index
        return self._coordinate_parties(measured) if same and part else None

    def _coordinate_parties(self, measured: Measured) -> Parties | None:
        """Return the parties of the number right before, which only "and" or "of whom" part from this one."""
        one = self._before
        if one is None or one.counted.index != measured.counted.index:
            return None
        joins = self._scene.tagged(Word.AND, one.counted.end, measured.counted.start)
        between = self._scene.text[one.counted.end : measured.counted.start]
        parts = self._scene.tagged(Word.OF_THEM, one.counted.end, measured.counted.end + 1)
        joined = bool(joins) or between.rstrip().endswith(COMMAS)
        near = joined and len(between.split()) <= COORDINATE_REACH
        part = parts and len(between.split()) <= PART_REACH
        return self._parties.get(id(one)) if near or part else None
