"""Numbers that look like ours and count something else: boats, dismissed officers, what befalls so many a thousand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipeline.conditions import in_condition
from pipeline.figures.ground.concepts import Measure, PartyRule
from pipeline.figures.ground.lexicon import CONTEXT, PERSON, Cue
from pipeline.figures.ground.mention import Counted, Measured, told_lately
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.figures.measure.contexts import OFFICIALS
from pipeline.figures.tables import HEAD_FINAL, Word
from pipeline.model import ChangeKind, Nature
from pipeline.places import PlaceKind

#: What leads to how many were asked in a poll, and how far before the number it begins, in characters.
SAMPLE: Final = re.compile(
    r"\b(?:polls?|survey|sample|sondaggio|campione|indagine|encuesta|muestra|sondeo|δημοσκόπηση|δείγμα|έρευνα)"
    r" (?:of|among|di|su|tra|a|de|entre|σε) (?:(?:some|about|circa|unas?|unos|περίπου) )?$",
    re.IGNORECASE,
)
SAMPLE_WIDTH: Final = 36
#: What leads from so many to a round number they are a part of.
RATIO: Final = re.compile(r"\b(?:su|de cada|out of every|in every|στους)\s$", re.IGNORECASE)
OUT_OF: Final = 10
#: So many inhabitants, behind a number that is a rate of them.
PER_HEAD: Final = re.compile(
    r"\b(?:per|for every|in every|out of every|ogni|por cada|por|αν[άα]|κάθε)\s"
    r"(?:10{0,2}[.,\s]?000|(?:a |one |1 |un )?(?:million|milione|millón)|thousand|capita|mille|mil)\b",
    re.IGNORECASE,
)
#: What a page counts of itself, right before the number: "Total Views: 18,650". Words that are verbs, or count other
#: things, do so only behind "total", "post" or "page", and with a colon.
PAGE_COUNTS: Final = re.compile(
    r"\b(?:(?:total|post|page|article)\s)?(?:views|visualizzazioni|προβολές)\s?:?\s?$|"
    r"\b(?:total|post|page|article)\s(?:hits|reads|shares|visits|visite|visitas)\s?:\s?$|\bویوز\s?:?\s?$",
    re.IGNORECASE,
)
PAGE_COUNTS_WIDTH: Final = 32
#: What leaves a number out of a whole, right before it.
ALL_BUT: Final = re.compile(
    r"\b(?:all but|all except|everyone but|tutti tranne|tutti meno|todos menos|todos salvo|όλοι εκτός από)\s$",
    re.IGNORECASE,
)
#: What sets a number against each one of others: "for every person who came, four left".
FOR_EVERY: Final = re.compile(
    r"\b(?:for every|for each|per ogni|por cada|για κάθε)\b[^.;]{0,60},\s(?:\w+\s)?$", re.IGNORECASE
)
#: A name that ends in a digit, as of ships, and what ends a sentence before it.
NAMED: Final = re.compile(r"[^\s.!?:,]\s[A-Z][\w-]+\s$")
DIGITS: Final = 1
#: The family of people who come unasked; fewer landings than this are boats.
ARRIVALS: Final = "irregular_arrivals"
FEW: Final = 40
LANDINGS: Final = re.compile(r"\s(?:gli |los )?(?:sbarchi|landings|desembarcos)\b", re.IGNORECASE)
BOATS: Final = re.compile(
    r"\s(?:(?:small|rubber|inflatable|wooden|piccole|pequeñas) )?"
    r"(?:boats|dinghies|vessels|barche|barchini|barconi|gommoni|pateras|cayucos|embarcaciones|lanchas|βάρκες|σκάφη|"
    r"λέμβους|کشتیوں|کشتیاں)\b(?! people| migrants)",
    re.IGNORECASE,
)
#: How far before a number these may begin, in characters.
AHEAD_WIDTH: Final = 160
#: How much text may stand between the two, in characters.
HEAD_WIDTH: Final = 40
#: How far behind a number its vessels may stand ("two rubber boats"), and the verb that says they were dismissed.
ADJECTIVES: Final = 1
DISMISSED_REACH: Final = 4
#: The measure of those who apply and their papers, and how far from papers the word may stand that they were seized.
APPLICANTS: Final = "applicants"
SEIZED_REACH: Final = 10
#: What officers are forbidden, which of migrants is told of their stay.
BARRED: Final = re.compile(
    r"\b(?:(?:may|can|must)(?:not| not)|(?:not allowed|not permitted|unable|forbidden) to) (?:leave|travel|fly)\b|"
    r"\bnon (?:possono|potranno) (?:lasciare|espatriare|viaggiare)\b|\bno (?:pueden|podrán) (?:salir|viajar)\b|"
    r"ملک (?:سے باہر نہیں|نہیں چھوڑ)",
    re.IGNORECASE,
)
#: How far behind a number the word may stand that they were hurt, and what else may befall them.
HURT_REACH: Final = 2
TOLLS: Final = frozenset({CONTEXT + name for name in ("deaths", "missing", "rescued", "aboard")})
#: Measures of people on the move, which those on a boat that is lost are not counted for, and what says that it is.
MOVED: Final = frozenset({"irregular_departures", "irregular_arrivals", "people"})
LOST: Final = ("deaths", "missing")
#: Measures that a verb of setting out may give people of a lost boat; how far it may stand from them, in words, and how
#: many sentences before them the loss.
SET_OUT: Final = frozenset({"irregular_departures", "rescued"})
PEOPLE: Final = "people"
SET_OUT_REACH: Final = 3
LOST_BACK: Final = 2
#: No boat holds more people; what names another one; the length of a day as written.
BOATLOAD: Final = 1000
OTHER_BOAT: Final = re.compile(
    r"\b(?:another|other|second|further|different|elsewhere|un['’]altra|altr[aeio]|second[oa]|otr[oa]s?|segund[oa]|"
    r"άλλ\w+|δεύτερ\w+)\b|دوسر[یاے]|ایک اور",
    re.IGNORECASE,
)
DAY: Final = 10
#: Languages whose nouns stand behind what says of which kind they are.
HEADS_LAST: Final = frozenset({"en", "ur"})
#: The language whose attributes stand in the singular ("two boat owners").
PLURAL_HEADS: Final = "en"


def is_per_head(scene: Scene, counted: Counted) -> bool:
    """Return whether a number is a rate of the inhabitants: "41 claims per 100,000 people, against a mean of 11".

    Nor is what is left out of a whole told itself ("all but seven returned"), the digit of a name, or how often a page
    was read.
    """
    if counted.quantity.unit_class not in COUNTS:
        return False
    number = counted.quantity.number_start
    ahead = max(counted.sentence.start, number - AHEAD_WIDTH), number
    if ALL_BUT.search(scene.text, *ahead) or FOR_EVERY.search(scene.text, *ahead) or _is_name(scene, counted):
        return True
    counter = PAGE_COUNTS.search(scene.text, max(counted.sentence.start, number - PAGE_COUNTS_WIDTH), number)
    if counter and counted.noun is None:
        return True
    heads = scene.marks(PER_HEAD, counted.sentence)
    begin = counted.quantity.number_end
    behind = heads.first(begin, begin + HEAD_WIDTH)
    if behind is not None and not scene.quantities_in(begin, behind):
        return True
    return counted.noun is None and heads.before(counted.start) is not None


def is_ranking(scene: Scene, counted: Counted) -> bool:
    """Return whether a number is a place in a ranking, and counts nothing: "its passport rose from 110 to 95"."""
    if counted.noun is not None or counted.quantity.unit_class not in COUNTS:
        return False
    moved = counted.quantity.change_kind is ChangeKind.FROM_TO
    before = scene.tagged(Word.FROM, counted.left, counted.quantity.number_start)[-1:]
    if scene.document.article.language in HEAD_FINAL:
        before = scene.tagged(Word.FROM, counted.quantity.number_end, counted.right)[:1]
    if not moved and not any(scene.distance(one, counted) == 0 for one in before):
        return False
    ranks = scene.tagged(Word.RANKING, counted.sentence.start, counted.start)
    return any(not _parted(scene.text[one.end : counted.start]) for one in ranks)


def _parted(text: str) -> bool:
    return any(mark in text for mark in (", ", ";", ": "))


def _is_name(scene: Scene, counted: Counted) -> bool:
    """Return whether a digit ends a name no people follow: "the ship Humanity 1 docked"."""
    start, end = counted.quantity.number_start, counted.quantity.number_end
    digit = end - start == DIGITS and scene.text[start:end].isdigit()
    if not digit or (counted.noun is not None and PERSON in counted.noun.tags):
        return False
    placed = any(place.end <= start <= place.end + 1 for place in scene.places_in(counted.sentence.start, start))
    return not placed and bool(NAMED.search(scene.text, counted.sentence.start, start))


def is_sample(scene: Scene, counted: Counted) -> bool:
    """Return whether those counted were only asked in a poll ("a poll of 1,002"), or are the ten of "one in ten"."""
    before = scene.text[max(0, counted.start - SAMPLE_WIDTH) : counted.start]
    small = counted.quantity.value <= OUT_OF and RATIO.search(before) is not None
    return counted.quantity.unit_class in COUNTS and (small or SAMPLE.search(before) is not None)


def is_imagined(scene: Scene, counted: Counted) -> bool:
    """Return whether only an "if" counts people or papers: "If Malta raised its quota to 9,000, wages would grow"."""
    sentence = counted.sentence
    language = scene.document.article.language
    of_count = counted.quantity.unit_class in COUNTS
    return of_count and in_condition(
        scene.text, sentence.start, counted.quantity.number_start, end=sentence.end, language=language
    )


def is_stray(scene: Scene, counted: Counted, measure: Measure) -> bool:
    """Return whether a measure of people is told of what is none: "two boats vanished", "six officers were sacked"."""
    lost = measure.nature is Nature.TOLL and (_counts(scene, counted, Word.VESSEL) or _are_hurt(scene, counted))
    if lost or _are_vessels_of_state(scene, counted):
        return True
    if measure.name == ARRIVALS:
        return _are_boats(scene, counted)
    if counted.quantity.unit_class in COUNTS and _counts(scene, counted, Word.GROUPS):
        return True
    if measure.name == APPLICANTS and counted.noun is not None and PERSON not in counted.noun.tags:
        seized = scene.tagged(Word.SEIZED, counted.sentence.start, counted.sentence.end)
        return any(scene.distance(counted, cue) <= SEIZED_REACH for cue in seized)
    if measure.name == OFFICIALS:
        sentence = counted.sentence
        told = scene.has(CONTEXT + OFFICIALS, sentence.start, sentence.end)
        return counted.noun is not None and not (told or BARRED.search(scene.text, sentence.start, sentence.end))
    return measure.parties is PartyRule.AUTHORITY and _are_dismissed(scene, counted)


def _are_dismissed(scene: Scene, counted: Counted) -> bool:
    """Return whether those counted lost their posts: "six officers were sacked"."""
    near = scene.tagged(Word.DISMISSED, counted.quantity.number_end, counted.right)
    return any(scene.distance(counted, cue) <= DISMISSED_REACH for cue in near)


def _are_boats(scene: Scene, counted: Counted) -> bool:
    """Return whether boats are counted, or landings so few that they are boats: "in 18 boats", "seven landings"."""
    if BOATS.match(scene.text, counted.quantity.number_end):
        return True
    return counted.quantity.value < FEW and bool(LANDINGS.match(scene.text, counted.quantity.number_end))


def _are_hurt(scene: Scene, counted: Counted) -> bool:
    """Return whether all that is told of those counted is that they were hurt: "six were injured"."""
    hurt = scene.tagged(Word.HURT, counted.quantity.number_end, counted.right)[:1]
    near = any(scene.distance(counted, cue) <= HURT_REACH for cue in hurt)
    told = [cue for cue in scene.cues_in(counted.quantity.number_end, counted.right) if cue.tags & TOLLS]
    return near and not any(cue.start < hurt[0].start for cue in told)


def is_part_of_other(scene: Scene, measured: Measured, found: Sequence[Measured]) -> bool:
    """Return whether a number only goes on from what the one right before it counts, which is none of ours.

    "17 died. Six were hurt, two of whom are in hospital"; "police filed 90 cases, in nine of them".
    """
    counted = measured.counted
    before = [one for one in scene.quantities_in(counted.sentence.start, counted.start) if one.unit_class in COUNTS][
        -1:
    ]
    parts = scene.tagged(Word.OF_THEM, counted.quantity.number_end, counted.right)[:1]
    if measured.antecedent is None or measured.antecedent.counted.index == counted.index:
        return False
    if not any(scene.distance(counted.quantity, cue) == 0 for cue in parts):
        return False
    told = [one.counted.quantity for one in told_lately(found, counted, reach=0)] if before else []
    return any(all(quantity is not one for quantity in told) for one in before)


#: What an aside with a number looks like behind people and where they were bound, and how near its verb must follow.
ASIDE: Final = re.compile(r"[^,;:.()]{0,64}[,(]\s?[^,;:.()]{2,64}[,)]\s")
FATE_WIDTH: Final = 24
#: What leads from a part to the number of the whole.
OF_WHOLE: Final = re.compile(
    r"\s(?:(?:out )?of (?:the )?|degli |dei |delle |de los |de las |από (?:τους |τις |τα )?|των )\d"
)
#: Measures of people of whom no fate is told.
UNSETTLED: Final = frozenset({"people", "aboard"})


def carried(scene: Scene, counted: Counted, named: Measure | None) -> Measure | None:
    """Return people whom a lost boat had set out with as those aboard: "the boat that had left with 90 men sank".

    Behind a loss, those who set out are those of that boat: "Two drowned. Some 50 people had set out".
    """
    if not scene.tagged(PERSON, counted.start, counted.end):
        return named
    fronted = (named is None or named.name == PEOPLE) and _is_fronted(scene, counted)
    if (fronted or (named is not None and named.name in SET_OUT)) and _had_set_out(scene, counted):
        return scene.concepts.measure("aboard")
    if named is not None and named.name not in MOVED:
        return named
    begin = counted.sentence.start
    led = any(scene.distance(cue, counted) == 0 for cue in scene.tagged(Word.WITH, begin, counted.start)[-1:])
    boats = scene.tagged(Word.VESSEL, begin, counted.start)
    lost = [cue for name in LOST for cue in scene.tagged(CONTEXT + name, begin, counted.sentence.end)]
    lost += scene.tagged(Word.SUNK, begin, counted.sentence.end)
    return scene.concepts.measure("aboard") if led and boats and lost else named


def _is_fronted(scene: Scene, counted: Counted) -> bool:
    """Return whether "with" so many people opens the sentence of a boat: "With 86 men the boat put out"."""
    led = scene.tagged(Word.WITH, counted.sentence.start, counted.start)[:1]
    opens = any(cue.start == counted.sentence.start and scene.distance(cue, counted) == 0 for cue in led)
    return opens and scene.has(Word.VESSEL, counted.end, counted.sentence.end)


def _had_set_out(scene: Scene, counted: Counted) -> bool:
    """Return whether people counted are said to have set out, in a text that has just told of a loss at sea."""
    begin = counted.sentence.start
    months = any(len(one.value) < DAY for one in scene.dates_in(begin, counted.sentence.end))
    if (
        months
        or counted.quantity.value > BOATLOAD
        or scene.marks(OTHER_BOAT, counted.sentence).between(begin, counted.sentence.end)
    ):
        return False
    sailed = scene.tagged(Word.SAILED, begin, counted.sentence.end)
    led = any(scene.distance(cue, counted) == 0 for cue in scene.tagged(Word.WITH, begin, counted.start)[-1:])
    if not any(scene.distance(counted, cue) <= SET_OUT_REACH or (led and cue.end <= counted.start) for cue in sailed):
        return False
    first = scene.sentences[max(0, counted.index - LOST_BACK)].start
    sunk = scene.tagged(Word.SUNK, first, counted.sentence.end) or [
        cue for cue in scene.title_cues if Word.SUNK in cue.tags
    ]
    lost = [cue for name in LOST for cue in scene.tagged(CONTEXT + name, first, counted.sentence.end)]
    at_sea = [cue for word in (Word.VESSEL, Word.SEA) for cue in scene.tagged(word, first, counted.right)]
    titled = any(Word.VESSEL in cue.tags for cue in scene.title_cues)
    return bool(sunk) or (bool(lost) and bool(at_sea or titled))


def _counts(scene: Scene, counted: Counted, word: Word) -> bool:
    """Return whether the number's own noun is a vessel, or a gang or firm, and no people are: "ten gang members"."""
    begin = counted.quantity.number_end
    things = scene.tagged(word, begin, counted.right)[:1]
    return any(
        len(scene.text[begin : one.start].split()) <= ADJECTIVES
        and not any(PERSON in cue.tags or Word.STOP in cue.tags for cue in scene.cues_in(begin, one.start))
        and PERSON not in one.tags
        and not (counted.noun is not None and begin < counted.noun.end <= one.start)
        and not _is_attribute(scene, counted, one)
        for one in things
    )


def _are_vessels_of_state(scene: Scene, counted: Counted) -> bool:
    """Return whether a people right beside vessels is only said of them or of a coast: "two Greek boats".

    In Urdu the word for a coast's state may follow its vessels too ("دو کشتیاں یونانی ساحل پر").
    """
    noun, number = counted.noun, counted.quantity.number_end
    named = noun is not None and any(
        place.kind is PlaceKind.DEMONYM and (place.start, place.end) == (noun.start, noun.end)
        for place in scene.places_in(noun.start, noun.end)
    )
    if noun is None or not named:
        return False
    vessels = scene.tagged(Word.VESSEL, number, counted.right)[:1]
    between = scene.cues_in(number, noun.start)
    if any(Word.STOP in cue.tags or PERSON in cue.tags for cue in between):
        return False
    return any(scene.distance(noun, one) == 0 and _is_head(scene, one) for one in vessels)


def _is_head(scene: Scene, vessel: Cue) -> bool:
    """Return whether a vessel is no attribute of the word behind it, as a singular is in English: "boat owners"."""
    return scene.document.article.language != PLURAL_HEADS or scene.text[vessel.start : vessel.end].endswith("s")


def _is_attribute(scene: Scene, counted: Counted, thing: Cue) -> bool:
    """Return whether a thing stands before the noun it belongs to ("gang members"), as where heads come last."""
    noun = counted.noun
    last = scene.document.article.language in HEADS_LAST
    return last and noun is not None and thing.end < noun.end and scene.distance(thing, noun) == 0


def resumed(scene: Scene, counted: Counted, named: Measure | None) -> Measure | None:
    """Return people whose fate stands behind an aside that counts some of them: "50 men bound for Spain, 44 of them …".

    "… Malians, have died": the verb behind the second comma is said of all.
    """
    if named is not None and named.name not in UNSETTLED:
        return named
    of_part = _fate_of_part(scene, counted)
    if of_part is not None:
        return of_part
    aside = ASIDE.match(scene.text, counted.end) if scene.tagged(PERSON, counted.start, counted.end) else None
    if aside is None or aside.end() > counted.sentence.end or not scene.quantities_in(counted.end, aside.end()):
        return named
    return _fate(scene, aside.end(), min(counted.sentence.end, aside.end() + FATE_WIDTH)) or named


def _fate_of_part(scene: Scene, counted: Counted) -> Measure | None:
    """Return the fate whose verb stands right before a part of those whom the next number counts: "saved 36 of 86"."""
    if not OF_WHOLE.match(scene.text, counted.quantity.number_end):
        return None
    ahead = scene.cues_in(max(counted.left, counted.start - FATE_WIDTH), counted.start)[-1:]
    beside = [cue for cue in ahead if scene.distance(cue, counted) == 0]
    return _fate(scene, beside[0].start, beside[0].end) if beside else None


def _fate(scene: Scene, start: int, end: int) -> Measure | None:
    """Return the first measure of what befalls people that a word in ``start``/``end`` tells."""
    told = {name for cue in scene.cues_in(start, end) for name in cue.names(CONTEXT)}
    return next((one for one in scene.concepts.measures if one.fate and one.name in told), None)
