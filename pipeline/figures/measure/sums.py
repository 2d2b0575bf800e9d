"""Decides what a sum, a share or a length of time measures, and what one is set against or a part of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from pipeline.figures.ground.changes import is_pair, measure_of_change
from pipeline.figures.ground.lexicon import CONTEXT, PERSON, SUBJECT, UNIT, Cue
from pipeline.figures.ground.lists import (
    find_antecedent,
    is_versus,
    listed_place,
)
from pipeline.figures.ground.marks import is_governed
from pipeline.figures.ground.mention import Counted, Measured, told_lately
from pipeline.figures.ground.nouns import COUNTS, has_unit
from pipeline.figures.ground.scene import Scene
from pipeline.figures.measure.naming import is_price, own_measure
from pipeline.figures.measure.shares import is_change, speaks_of_migration
from pipeline.figures.measure.subject import is_on_subject
from pipeline.figures.measure.whence import by_origin
from pipeline.figures.tables import HEAD_FINAL, Word
from pipeline.model import ChangeKind, UnitClass
from pipeline.places import PlaceKind

#: How many sentences after a figure its subject still holds.
SAME_SUBJECT: Final = 2
#: The least sum that pays for a policy, and the least that is taken for one though no word says so.
LEAST_SUM: Final = 10_000
LARGE_SUM: Final = 1_000_000
#: What says that a number without a currency is a sum, and how near, in words.
SPENT: Final = frozenset({CONTEXT + "funding", CONTEXT + "remittances", UNIT + "remittances"})
SPENT_REACH: Final = 4
#: Measures of a share, which a list may give place by place, and how far the place may stand behind, in words.
RATES: Final = frozenset({"recognition_rate", "share"})
SHARE_PLACE: Final = 2
#: How far before a sum its place may stand, in words; twice as far before the old value of a change.
PLACED: Final = 4
#: How many figures back the sum may stand whose currency a bare number shares.
NEAR_SUMS: Final = 4
#: How near the verb stands that gives a sum, and what opens a sentence that says what it is for.
GIVEN_REACH: Final = 4
FOR_WHAT: Final = re.compile(
    r"(?:the|this|that|its) (?:\w+ )?(?:aim|goal|purpose|money|sum|funds?|aid|package|grant)\b|"
    r"(?:l[’']|lo |il |la |i |questi )(?:obiettivo|scopo|soldi|denaro|fondi|somma|aiuto|pacchetto)\b|"
    r"(?:el |la |los |este |esta )(?:objetivo|dinero|fondos|suma|ayuda|paquete|finalidad|meta)\b|"
    r"(?:ο |η |το |τα )(?:στόχος|σκοπός|ποσό|χρήματα|κονδύλια|βοήθεια|πακέτο)\b|(?:اس کا|رقم کا) مقصد|یہ رقم",
    re.IGNORECASE,
)
#: How many words may say what a share in apposition is of, and what ends them.
SHARE_WORDS: Final = 2
#: What may stand between a count and its percentage in brackets.
GLOSS: Final = re.compile(r"\s?[,;،:=]\s(?:[^\W\d]+[\s’']){0,4}")
#: What leads to the share a count makes up, and what ends it.
COLON: Final = re.compile(r"[:–—]\s(?:[^\W\d]{1,4}[\s’'])?$|:\s(?:l['’])$")
ENDS: Final = re.compile(r"\s?(?:[.;!?۔)\n]|$)")
#: The whole of shares, what may stand before the share of a state, and what ends it.
WHOLE: Final = 100
SHARE_ARTICLE: Final = re.compile(
    r"\s?,?\s(?:(?:with|another|about|some|a|il|l['’]|lo|circa il|con il|un|el|con un|con el|cerca del|το|με|με το|"
    r"περίπου το|کا|نے|کے)\s?){0,2}",
    re.IGNORECASE,
)
ITEM_ENDS: Final = frozenset({"", *".,;)،؛۔\n"})
#: Parts of the world and of the border whose changes are told one by one.
ROUTE: Final = re.compile(
    r"(?:Western |West |Eastern )?(?:Balkans?|Mediterranean|Atlantic|African|land border|eastern border)\b|"
    r"\b(?:Balcani|Balcanes|Mediterr[aá]neo|atl[aá]ntica|rotta|rutas?|fronter[ae]|frontiera|Balcanes|confin[ei])\b|"
    r"Βαλκ[αά]ν\w+|Μεσ[οό]γει\w+|διαδρομ\w+|σύνορα|συνόρων|بلقان|بحیرۂ? روم|بحیرہ روم|روٹ|سرحد",
    re.IGNORECASE,
)
_CLAUSE_END: Final = re.compile(r"[,.;·:)]")


def measured_sum(scene: Scene, counted: Counted, found: list[Measured]) -> Measured | None:
    """Return a sum, share or length of time with its measure, or with that of one it is set against."""
    antecedent = find_antecedent(scene, counted, found)
    is_money = counted.quantity.unit_class is UnitClass.MONEY
    if is_money and counted.quantity.value < LEAST_SUM:
        return None
    if counted.quantity.unit_copied and antecedent is not None and _goes_on_listing(scene, counted, antecedent):
        return Measured(counted, antecedent.measure, antecedent)
    glossed = _glossing(scene, counted, found) or by_origin(scene, counted, found)
    if glossed is not None:
        return glossed
    measure = own_measure(scene, counted)
    if measure is not None:
        return Measured(counted, measure) if is_on_subject(scene, counted, measure) else None
    if antecedent is not None and _goes_on_listing(scene, counted, antecedent):
        return Measured(counted, antecedent.measure, antecedent)
    told = _large_sum(scene, counted) or _growth(scene, counted, found) or _part_of_last(scene, counted, found)
    return told or _share_then(scene, counted, found)


def with_currency(scene: Scene, counted: Counted, found: list[Measured]) -> Counted:
    """Return a bare large number in a list of sums as a sum too: "India got 1.2 billion euros, Nepal 610 million"."""
    named = has_unit(scene, counted.quantity) and not _is_of_place(scene, counted)
    if counted.noun is not None or named or counted.quantity.unit_class not in COUNTS:
        return counted
    reach = SAME_SUBJECT if _is_part_of_told(scene, counted) else 1
    near = (one.counted.quantity for one in found[-NEAR_SUMS:][::-1] if counted.index - one.counted.index <= reach)
    last_sum = next((one for one in near if one.unit_class is UnitClass.MONEY), None)
    if last_sum is None or counted.quantity.value < LARGE_SUM:
        return counted
    if not (_is_placed(scene, counted) or is_versus(scene, counted) or is_pair(scene, found[-1], counted)):
        return counted
    sum_ = replace(counted.quantity, unit=last_sum.unit, unit_class=UnitClass.MONEY, unit_copied=True)
    return replace(counted, quantity=sum_)


def with_percent(scene: Scene, counted: Counted, found: Sequence[Measured]) -> Counted:
    """Return a bare number behind a share as one too: "Morocco supplied 81 per cent, Ghana 13 and Nepal four"."""
    last, quantity = found[-1] if found else None, counted.quantity
    if last is None or last.measure.name not in RATES or last.counted.index != counted.index:
        return counted
    bare = counted.noun is None and quantity.unit_class in COUNTS and not (quantity.vague or has_unit(scene, quantity))
    if not bare or last.counted.quantity.value + quantity.value > WHOLE:
        return counted
    places = scene.places_in(last.counted.end, counted.start)
    beside = len(places) == 1 and _is_gapped(scene.text[places[0].end : counted.start])
    ends = scene.text[quantity.number_end : quantity.number_end + 1] in ITEM_ENDS
    ends = ends or bool(scene.tagged(Word.AND, quantity.number_end, quantity.number_end + 2))
    if not beside or not (ends or scene.document.article.language in HEAD_FINAL):
        return counted
    percent = replace(quantity, unit=last.counted.quantity.unit, unit_class=UnitClass.PERCENT, unit_copied=True)
    return replace(counted, quantity=percent)


def _is_gapped(between: str) -> bool:
    """Return whether only an article or "with" stands between a state and its share, for the verb told before."""
    return not between.strip() or bool(SHARE_ARTICLE.fullmatch(between))


def unspoken_sum(scene: Scene, counted: Counted) -> Measured | None:
    """Return a bare large number as a sum whose currency goes without saying: "the centres will cost 134 million"."""
    quantity = counted.quantity
    if counted.noun is not None or has_unit(scene, quantity) or quantity.vague or quantity.value < LARGE_SUM:
        return None
    sum_ = replace(counted, quantity=replace(quantity, unit=None, unit_class=UnitClass.MONEY))
    near = scene.cues_in(counted.left, counted.right)
    spent = [cue for cue in near if cue.tags & SPENT and scene.distance(cue, counted) <= SPENT_REACH]
    measure = own_measure(scene, sum_) if spent else None
    return Measured(sum_, measure) if measure is not None and speaks_of_migration(scene, counted) else None


def _is_of_place(scene: Scene, counted: Counted) -> bool:
    """Return whether a number is said to be of a place: "the 610 million of Nepal"."""
    behind = scene.places_in(counted.quantity.number_end, counted.right)[:1]
    near = any(scene.distance(counted.quantity, one) == 0 or one.start < counted.quantity.end for one in behind)
    return near and any(is_governed(scene, one, Word.FROM) for one in behind)


def _is_part_of_told(scene: Scene, counted: Counted) -> bool:
    """Return whether a number is a part of what was told before: "of that sum, some 60 million"."""
    ahead = scene.tagged(Word.OF_THEM, counted.left, counted.start)
    return any(not scene.text[cue.end : counted.start].strip(" ,") for cue in ahead)


def _is_placed(scene: Scene, counted: Counted) -> bool:
    """Return whether a place stands right before a number, or right behind it, or "of them" beside it."""
    parts = scene.tagged(Word.OF_THEM, counted.end, counted.right)
    ahead = _is_part_of_told(scene, counted) or any(
        scene.distance(cue, counted) <= 1 for cue in scene.tagged(Word.OF_THEM, counted.left, counted.start)
    )
    if ahead or any(scene.distance(counted, cue) == 0 for cue in parts) or _is_of_place(scene, counted):
        return True
    if listed_place(scene, counted) is not None:
        return True
    reach = PLACED * 2 if counted.quantity.change_kind is ChangeKind.FROM_TO else PLACED
    before = scene.places_in(counted.left, counted.start)
    return any(
        scene.distance(one, counted) <= reach or scene.text[one.end : counted.start].strip() == "," for one in before
    )


def _large_sum(scene: Scene, counted: Counted) -> Measured | None:
    """Return a sum too large for a wage or a fee as funding, where its own sentence speaks of migration."""
    if counted.quantity.unit_class is not UnitClass.MONEY or counted.quantity.vague:
        return None
    ours = (speaks_of_migration(scene, counted) or _is_told_for(scene, counted)) and not is_price(scene, counted)
    large = counted.quantity.value >= LARGE_SUM
    return Measured(counted, scene.concepts.measure("funding")) if large and ours else None


def _is_told_for(scene: Scene, counted: Counted) -> bool:
    """Return whether a sum is given, and the next sentence says what for: "gives a million. The aim is to curb"."""
    following = scene.sentences[counted.index + 1 : counted.index + 2]
    given = scene.tagged(Word.GIVES, counted.left, counted.right)
    if not any(scene.distance(counted, cue) <= GIVEN_REACH for cue in given):
        return False
    opened = [one for one in following if FOR_WHAT.match(scene.text, one.start, one.end)]
    return any(SUBJECT in cue.tags for one in opened for cue in scene.cues_in(one.start, one.end))


def _goes_on_listing(scene: Scene, counted: Counted, antecedent: Measured) -> bool:
    """Return whether a sum or share stands in a list with the one before it, a place of its own beside it."""
    apart = counted.index - antecedent.counted.index
    if apart == 0 and (is_versus(scene, counted) or is_pair(scene, antecedent, counted)):
        return True
    placed = listed_place(scene, counted) is not None
    behind = scene.places_in(counted.end, counted.right)
    near = any(scene.distance(counted, one) <= SHARE_PLACE for one in behind)
    if counted.quantity.unit_class is UnitClass.MONEY:
        placed = placed or _is_placed(scene, counted)
        if _is_part_of_told(scene, counted):
            return apart <= SAME_SUBJECT
        return (apart == 0 and (placed or near or _is_sum(scene, counted))) or (apart == 1 and placed)
    rated = antecedent.measure.name in RATES or (
        antecedent.antecedent is not None and _is_change_told(scene, antecedent)
    )
    rated = rated and counted.quantity.unit_class is UnitClass.PERCENT
    return rated and apart == 0 and (placed or near)


def _part_of_last(scene: Scene, counted: Counted, found: Sequence[Measured]) -> Measured | None:
    """Return a percentage of what was counted last: "4,100 landed, 80 per cent of them in Crete", "or a fifth"."""
    last = found[-1] if found else None
    if last is None or counted.quantity.unit_class is not UnitClass.PERCENT or is_change(scene, counted):
        return None
    behind = [cue for tag in (Word.OF_THEM, Word.WHOLE) for cue in scene.tagged(tag, counted.end, counted.right)]
    ahead = scene.tagged(Word.MAKES_UP, counted.left, counted.start)
    said = any(scene.distance(counted, cue) <= 1 for cue in (*behind, *ahead)) or _is_apposed(scene, counted, last)
    said = said or _is_spelt(scene, counted, last)
    if not said or counted.index - last.counted.index > 1:
        return None
    return Measured(counted, scene.concepts.measure("share"), last)


def _glossing(scene: Scene, counted: Counted, found: Sequence[Measured]) -> Measured | None:
    """Return a percentage as the part that the count before it in its brackets makes up: "Malians (900, or 31 %)"."""
    last = found[-1] if found else None
    if last is None or counted.quantity.unit_class is not UnitClass.PERCENT or is_change(scene, counted):
        return None
    count = last.counted
    if count.index != counted.index or count.quantity.unit_class not in COUNTS:
        return None
    closed = scene.text[counted.end : counted.end + 1] == ")"
    begin = count.sentence.start
    opened = scene.text.rfind("(", begin, count.start) > scene.text.rfind(")", begin, count.start)
    beside = opened and closed and bool(GLOSS.fullmatch(scene.text, count.end, counted.start))
    return Measured(counted, scene.concepts.measure("share"), last) if beside else None


def _is_apposed(scene: Scene, counted: Counted, last: Measured) -> bool:
    """Return whether a percentage is set beside a count, and told of whom: "11,900 people, 83 % from that coast"."""
    if last.counted.quantity.unit_class not in COUNTS or last.counted.index != counted.index:
        return False
    between = scene.text[last.counted.end : counted.start]
    of = scene.tagged(Word.FROM, counted.end, counted.right)[:1]
    people = scene.tagged(PERSON, counted.end, counted.right)[:1]
    near = any(scene.distance(counted, cue) <= 1 for cue in of) or any(
        scene.distance(counted, cue) == 0 for cue in people
    )
    nation = [one for one in scene.places_in(counted.end, counted.right) if one.kind is PlaceKind.DEMONYM][:1]
    behind = any(scene.distance(cue, one) == 0 for cue in of for one in nation) and ", " in between
    near = near and (between.startswith(",") or behind) and len(between.rsplit(",", maxsplit=1)[-1].split()) <= 1
    return near or (
        len(between.rsplit(",", maxsplit=1)[-1].split()) <= 1 and "," in between and _ends_clause(scene, counted)
    )


def _is_spelt(scene: Scene, counted: Counted, last: Measured) -> bool:
    """Return whether a colon or "that is" leads from a count to the bare share it makes up: "900 got one: 7.8 %"."""
    if last.counted.quantity.unit_class not in COUNTS or last.counted.index != counted.index:
        return False
    begin = last.counted.end
    leads = scene.tagged(Word.NAMELY, begin, counted.start)[-1:]
    ahead = scene.text[leads[0].end if leads else begin : counted.start]
    led = bool(leads and len(ahead.split()) <= 1) or bool(COLON.search(ahead))
    return led and bool(ENDS.match(scene.text, counted.end))


def _share_then(scene: Scene, counted: Counted, found: Sequence[Measured]) -> Measured | None:
    """Return what the share told last was before: "The year before it had gone better, with 13 %"."""
    last = found[-1] if found else None
    if last is None or last.measure.name not in RATES or counted.index - last.counted.index != 1:
        return None
    if counted.quantity.unit_class is not UnitClass.PERCENT or is_change(scene, counted):
        return None
    times = [*scene.tagged(Word.PAST, *_ahead(counted)), *scene.dates_in(*_ahead(counted))]
    links = [cue for tag in (Word.WITH, Word.LINK, Word.RATE) for cue in scene.tagged(tag, *_ahead(counted))]
    return (
        Measured(counted, last.measure, last) if times and any(_leads(scene, cue, counted) for cue in links) else None
    )


def _ahead(counted: Counted) -> tuple[int, int]:
    return counted.left, counted.start


def _leads(scene: Scene, cue: Cue, counted: Counted) -> bool:
    return scene.distance(cue, counted) <= 1


def _ends_clause(scene: Scene, counted: Counted) -> bool:
    """Return whether a word or two that tell nothing end the clause behind a percentage: ", 68 % voluntary."."""
    behind = scene.text[counted.quantity.end : counted.sentence.end]
    words = _CLAUSE_END.split(behind, maxsplit=1)[0].split()
    cues = scene.cues_in(counted.quantity.end, counted.quantity.end + sum(len(word) + 1 for word in words))
    told = any(cue.tags & {Word.VERB, Word.STOP, Word.CHANGE, Word.LINK, Word.VERSUS, Word.IN} for cue in cues)
    return 0 < len(words) <= SHARE_WORDS and not told


def _growth(scene: Scene, counted: Counted, found: Sequence[Measured]) -> Measured | None:
    """Return a percentage by which what the sentence before tells has changed, where it names a place of its own."""
    last = found[-1] if found else None
    is_percent = counted.quantity.unit_class is UnitClass.PERCENT
    if last is None or not is_percent or not is_change(scene, counted):
        return None
    if counted.index - last.counted.index != 1:
        return _next_route(scene, counted, last)
    if _points_back(scene, counted):
        changed = measure_of_change(scene, last)
        return Measured(counted, changed, last) if changed is not None else None
    if not scene.places_in(counted.sentence.start, counted.start) and not _is_of_route(scene, counted):
        return None
    lately = told_lately(found, counted, reach=1)
    changes = (one for one in lately if counted.index - one.counted.index == 1 and _is_change_told(scene, one))
    change = next(changes, None)
    if change is not None:
        return Measured(counted, change.measure, change)
    return Measured(counted, last.measure) if UnitClass.PERCENT in last.measure.unit_classes else None


def _next_route(scene: Scene, counted: Counted, last: Measured) -> Measured | None:
    """Return a change of the next route in its sentence: "…, while at the eastern border a rise of 140 % was seen"."""
    if last.antecedent is None or not last.counted.index == counted.index != last.antecedent.counted.index:
        return None
    both = _is_change_told(scene, last) and _is_of_route(scene, last.counted) and _is_of_route(scene, counted)
    return Measured(counted, last.measure, last.antecedent) if both else None


def _is_of_route(scene: Scene, counted: Counted) -> bool:
    """Return whether a part of the world opens the clause of a change: "In the Western Balkans the fall was 80 %"."""
    return scene.marks(ROUTE, counted.sentence).before(counted.start) is not None


def _is_change_told(scene: Scene, one: Measured) -> bool:
    """Return whether a figure is a percentage by which something has changed."""
    return one.counted.quantity.unit_class is UnitClass.PERCENT and is_change(scene, one.counted)


def _points_back(scene: Scene, counted: Counted) -> bool:
    """Return whether "that is" opens the sentence of a change, which is of what was told last: "That is 13 % more"."""
    opening = scene.tagged(Word.LINK, counted.sentence.start, counted.start)[:1]
    opens = any(cue.start == counted.sentence.start for cue in opening)
    return opens and all(scene.distance(cue, counted) <= 1 for cue in opening)


def _is_sum(scene: Scene, counted: Counted) -> bool:
    """Return whether a number is the whole that those before it are parts of: "out of 30 billion in all"."""
    return bool(scene.tagged(Word.OUT_OF, counted.left, counted.start))
