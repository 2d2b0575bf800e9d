"""Tells figures that are of no one corridor: of all hosts or origins, a whole of which others are a part, a need."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.cast import EU, Cast, is_among, says, sentence_places, tier
from pipeline.figures.ground.lexicon import CONTEXT, PERSON, UNIT, Cue
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.figures.states.stretch import is_of_part
from pipeline.figures.tables import Word
from pipeline.model import Nature, UnitClass

#: What tells of people where they come to.
LANDED: Final = frozenset({UNIT + "irregular_arrivals", CONTEXT + "irregular_arrivals"})
#: How far a word of lacking may stand from what is lacked, in words.
NEED_REACH: Final = 6
#: How far behind jobs the word may stand that they were given, in words.
GIVEN_REACH: Final = 3
#: Measures that a state's own people at work abroad are read as.
STOCK: Final = frozenset({"labour_quota", "residents", "people"})
#: Measures of those who live somewhere.
LIVING: Final = frozenset({"residents", "people"})
#: How far the number may stand behind the verb of having, in words ("some").
HAS_REACH: Final = 2
#: Measures of those who leave for work.
LEAVING: Final = frozenset({"people", "returns", "workers_admitted"})
#: Families of which an article may tell the sum of all hosts.
OF_ALL_HOSTS: Final = frozenset({"remittances", "returns"})
#: What stands between a part and its whole: "400 of the 1,500".
PART_OF: Final = re.compile(r"\s(?:out )?of (?:the|its|their|these|those)\s(?:\w+\s)?$", re.IGNORECASE)
#: What says that those told of before are some of so many, right before the number: "they were among 61 people".
AMONG_ALL: Final = re.compile(
    r"\b(?:were|was|are|had been|being) (?:all )?(?:among|part of|some of)(?: the| a group of)? (?:total of )?$|"
    r"\b(?:erano|era|sono|"
    r"facevano parte|fanno parte) (?:tra|fra|di|del gruppo di|di un gruppo di|dei|delle)(?: i| le| gli)? $|"
    r"\b(?:estaban|están|figuraban|iban) entre (?:las|los) $|"
    r"\b(?:formaban|forman) parte (?:de las|de los|del grupo de|de un grupo de) $|"
    r"\b(?:ήταν|βρίσκονταν) (?:μεταξύ|ανάμεσα) (?:των|στα|στους|στις) $",
    re.IGNORECASE,
)
AMONG_ALL_WIDTH: Final = 40
#: A decree or order right before its number, which is of all nations, whichever the sentence names as one of them.
DECREE_OF: Final = re.compile(
    r"\b(?:decree|decreto|decreto flussi|orden gecco|διάταγμα)(?:,? (?:of|for|di|da|de|con|with|per|που|"
    r"(?:which|that|che|que) (?:foresees|admits|allows|provides for|lets in|prevede|ammette|autorizza|prevé|"
    r"permite)))\s"
    r"(?:(?:about|around|some|over|circa|oltre|unos|unas|περίπου)\s)*$",
    re.IGNORECASE,
)
DECREE_WIDTH: Final = 56
#: Families whose people are foreign to whoever counts them, the words that say so, and those of many states.
FOREIGN: Final = frozenset({"returns", "arrests"})
FOREIGNERS: Final = re.compile(r"\s(?:\w+\s)?(?:foreign|foreigners|non-citizens)\b", re.IGNORECASE)
MANY_STATES: Final = re.compile(
    r"\b(?:citizens|nationals|people|workers|migrants|applicants) (?:of|from) (?:some |about |over |more than )?"
    r"(?:\d+|\w+ dozen|dozens of|ten|a dozen|twenty|thirty) (?:countries|states|nations|nationalities)\b|"
    r"\b(?:workers|labourers|hands|staff|nurses|carers|drivers|welders|pickers) from (?:abroad|overseas)\b",
    re.IGNORECASE,
)
MANY_WIDTH: Final = 24
#: The same by how many states they are of, four at least, whatever people are counted, in five languages; not
#: one state of so many.
SO_MANY_STATES: Final = re.compile(
    r"(?<!\bone )(?<!\bfirst )(?<!\blast )(?<!\buno )(?<!\buna )(?<!\bprim[oa] )(?<!\bprimero )(?<!\bprimera )"
    r"\b(?:from|of|across|de|da|di|από) (?:some |about |over |unos |más de |circa |oltre |περίπου )?"
    r"(?:[4-9]|[1-9]\d+|four|five|six|seven|eight|nine|eleven|twelve|\w+teen|dozens of|a dozen|"
    r"cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\w+|veint\w+|treinta|"
    r"quattro|cinque|sei|sette|otto|nove|dieci|\w+dici|dici\w+|vent\w+|trent\w+|"
    r"una (?:decena|docena|veintena|decina|dozzina|ventina|trentina) (?:de|di)|decenas de|decine di|"
    r"τέσσερις|πέντε|έξι|επτά|εφτά|οκτώ|οχτώ|εννέα|εννιά|δέκα|έντεκα|ένδεκα|δώδεκα|δεκα\w+|είκοσι|τριάντα|δεκάδες) "
    r"(?:\w+ )?(?:countries|states|nations|nationalities|países|nacionalidades|estados|paesi|nazionalità|stati|"
    r"χώρες|χωρών|κράτη|εθνικότητες)\b|"
    r"(?<!\w)(?:\d+|چار|پانچ|چھ|سات|آٹھ|نو|دس|گیارہ|بارہ|تیرہ|چودہ|پندرہ|سولہ|سترہ|اٹھارہ|انیس|بیس|تیس|درجنوں) "
    r"(?:ممالک|ملکوں|قومیتوں|ریاستوں) (?:کے|سے|کی)\b",
    re.IGNORECASE,
)
#: What makes of a number a part of what those states have, right behind it.
PART_BEHIND: Final = re.compile(r"\s(?:out )?(?:of the|dei|degli|delle|de los|de las|από τ\w+|των)\s")
OF_SO_MANY: Final = frozenset({"labour", "irregular_arrivals"})
#: What lets workers into a state in a year, whoever they are.
MAY_ENTER: Final = re.compile(
    r"\b(?:may|can|will|are to|are allowed to|will be allowed to|will be able to) (?:legally )?"
    r"(?:enter|come to|come into|be let into|be admitted to) (?:the )?[A-Z][\w ]{2,20}? (?:for work )?"
    r"(?:this year|in 20\d\d)\b|"
    r"\b(?:potranno|possono) entrare in [A-Z]\w+ (?:per lavoro )?(?:quest['’]anno|nel 20\d\d)\b|"
    r"\b(?:podrán|pueden) entrar en [A-Z]\w+ (?:este año|en 20\d\d)\b|"
    r"\bμπορούν να (?:μπουν|εισέλθουν) στην? \w+ (?:φέτος|το 20\d\d)\b",
)
#: What ends a list of states whose people are counted, and leaves it open, and the fewest states that it names.
AND_OTHERS: Final = re.compile(
    r"\s(?:and|e|ed|y|και)\s(?:(?:some|many|several|a few|molti|vari|alcuni|muchos|varios|algunos|πολλές|μερικές)\s)?"
    r"(?:other|altr[ie]|otr[oa]s|άλλες|άλλα)\s(?:countries|nations|states|nationalities|paesi|stati|nazioni|países|"
    r"estados|naciones|nacionalidades|χώρες|κράτη|εθνικότητες)\b",
    re.IGNORECASE,
)
LISTED: Final = 3
#: Families whose host the sentence or the title must name.
HOST_NAMED: Final = frozenset({"remittances"})
#: Who sent money from wherever they live, before it, and how far before it that may begin, in characters.
EXPATRIATES: Final = re.compile(
    r"\b(?:expatriates|expats|emigrants|migrants|workers)(?: workers)?(?: abroad| overseas)? (?:have )?"
    r"(?:sent|remitted|transferred|wired)\b",
    re.IGNORECASE,
)
EXPATRIATES_WIDTH: Final = 60
LABOUR: Final = "labour"
RETURNS: Final = "returns"
#: Letters of a year in ISO form.
YEAR: Final = 4


def is_of_all_hosts(scene: Scene, measured: Measured) -> bool:
    """Return whether a figure is of all hosts: "deported from many countries", "Fijians overseas sent home 90"."""
    family = measured.measure.family
    apart = family in HOST_NAMED and (says(scene, measured, Word.DIASPORA) or _is_of_expatriates(scene, measured))
    return apart or (family in OF_ALL_HOSTS and says(scene, measured, Word.WORLDWIDE))


def _is_of_expatriates(scene: Scene, measured: Measured) -> bool:
    """Return whether all who live abroad sent money, and no state is named: "expatriates sent home 27 billion"."""
    counted = measured.counted
    return bool(EXPATRIATES.search(scene.text, max(counted.left, counted.start - EXPATRIATES_WIDTH), counted.start))


def is_item(measured: Measured) -> bool:
    """Return whether a figure goes on from one of its own sentence: "this year 90 Fijians: 40 from Malta"."""
    return measured.antecedent is not None and measured.antecedent.counted.index == measured.counted.index


def is_wide(scene: Scene, measured: Measured) -> bool:
    """Return whether the figure is of people of all states: all countries, the decree, a shortage, the year so far."""
    wide = any(says(scene, measured, word) for word in (Word.TOTAL, Word.DECREE))
    wide = wide or is_whole(scene, measured) or is_need(scene, measured) or is_of_many(scene, measured)
    wide = wide or _is_year_of_returns(scene, measured)
    so_far = measured.measure.nature is Nature.FLOW and measured.counted.quantity.unit_class in COUNTS
    so_far = so_far and not is_item(measured)
    return wide or (so_far and says(scene, measured, Word.SO_FAR))


def _is_year_of_returns(scene: Scene, measured: Measured) -> bool:
    """Return whether a sentence of its own tells how many people a host sent home in a year over, and not whose.

    "Malta flew 45 Nepalis home. Last year it deported 5,000 people".
    """
    counted = measured.counted
    if measured.measure.family != RETURNS or counted.index <= scene.lead or is_item(measured):
        return False
    noun = counted.noun
    if noun is None or PERSON not in noun.tags or counted.quantity.unit_class not in COUNTS:
        return False
    begin, end, present = counted.sentence.start, counted.sentence.end, scene.present_year
    if any(tier(one.code) != tier(EU) for one in scene.places_in(begin, end)):
        return False
    years = [one for one in scene.dates_in(begin, end) if len(one.value) == YEAR]
    over = any(present is not None and one.value < present for one in years)
    return over or scene.has(Word.PAST, begin, end)


def is_of_many(scene: Scene, measured: Measured) -> bool:
    """Return whether the people counted are of many states or just foreign: "citizens of 33 countries"."""
    counted = measured.counted
    if measured.measure.family in FOREIGN and FOREIGNERS.match(scene.text, counted.quantity.number_end):
        return True
    if _is_intake_of_year(scene, measured):
        return True
    if DECREE_OF.search(scene.text, max(counted.sentence.start, counted.start - DECREE_WIDTH), counted.start):
        return measured.measure.family == LABOUR
    if MANY_STATES.search(scene.text, counted.start, counted.right + MANY_WIDTH):
        return True
    begin = max(counted.sentence.start, counted.start - MANY_WIDTH)
    so_many = SO_MANY_STATES.search(scene.text, begin, min(counted.sentence.end, counted.end + MANY_WIDTH * 2))
    part = PART_BEHIND.match(scene.text, counted.quantity.number_end)
    of_many = measured.measure.family in OF_SO_MANY and so_many is not None and not part
    return of_many or is_of_open_list(scene, measured)


def _is_intake_of_year(scene: Scene, measured: Measured) -> bool:
    """Return whether so many workers of no people named may enter a state this year: its whole intake."""
    counted = measured.counted
    sentence = counted.sentence
    if measured.measure.family != LABOUR or counted.quantity.unit_class not in COUNTS:
        return False
    if len({one.code for one in scene.places_in(sentence.start, sentence.end)}) != 1:
        return False
    return MAY_ENTER.search(scene.text, sentence.start, sentence.end) is not None


def is_of_open_list(scene: Scene, measured: Measured) -> bool:
    """Return whether the people counted are of a list of states left open: "900 of Egypt, Mali, Ghana and others"."""
    counted = measured.counted
    if measured.measure.family not in OF_SO_MANY or is_item(measured):
        return False
    others = AND_OTHERS.search(scene.text, counted.end, counted.right)
    if others is None or ";" in scene.text[counted.end : others.start()]:
        return False
    return len({one.code for one in scene.places_in(counted.end, others.start())}) >= LISTED


def is_abroad(scene: Scene, measured: Measured) -> bool:
    """Return whether people left for wherever there is work: "last year 700,000 Pakistanis went abroad for jobs"."""
    name = measured.measure.name
    abroad = (name in LEAVING or _went(scene, measured)) and says(scene, measured, Word.ABROAD)
    if abroad or (name in STOCK and _has(scene, measured)):
        return True
    return name in LIVING and says(scene, measured, Word.DIASPORA)


def _went(scene: Scene, measured: Measured) -> bool:
    """Return whether people with jobs are told to have gone: "41,000 Pakistanis went abroad on work visas"."""
    counted = measured.counted
    people = any(PERSON in cue.tags for cue in scene.cues_in(counted.quantity.number_end, counted.end))
    people = people or bool(scene.places_in(counted.quantity.number_end, counted.end))
    went = any(scene.distance(counted, cue) == 0 for cue in scene.tagged(Word.ABROAD, counted.end, counted.right))
    told = went or bool(scene.tagged(Word.OBSERVED, counted.end, counted.right))
    return measured.measure.family == LABOUR and people and told


def _has(scene: Scene, measured: Measured) -> bool:
    """Return whether a state that people leave is said to have them, and no place behind: "Fiji has 9,000 workers"."""
    counted = measured.counted
    subject = scene.places_in(counted.left, counted.start)[-1:]
    if not subject or tier(subject[0].code) == tier(EU) or scene.places_in(counted.end, counted.right):
        return False
    verbs = scene.tagged(Word.HAS, subject[0].end, counted.start)
    return any(scene.distance(subject[0], cue) == 0 and scene.distance(cue, counted) <= HAS_REACH for cue in verbs)


def is_need(scene: Scene, measured: Measured) -> bool:
    """Return whether the figure is of what a labour market lacks, wherever it would come from."""
    counted = measured.counted
    needs = scene.tagged(Word.NEED, counted.left, counted.right) if measured.measure.family == LABOUR else []
    if needs and any(_is_allotted(scene, measured, cue) for cue in needs):
        return False
    return any(scene.distance(counted, cue) <= NEED_REACH for cue in needs)


def _is_allotted(scene: Scene, measured: Measured, need: Cue) -> bool:
    """Return whether what is to be filled has been given already: "how to fill the 900 jobs allotted by Malta"."""
    given = scene.tagged(Word.ALLOCATED, measured.counted.end, measured.counted.right)
    return need.end <= measured.counted.start and any(
        scene.distance(measured.counted, cue) <= GIVEN_REACH for cue in given
    )


def is_whole(scene: Scene, measured: Measured) -> bool:
    """Return whether a figure is the whole of which another is a part: "out of 900", "within a decree of 90,000"."""
    counted = measured.counted
    whole = bool(scene.tagged(Word.OUT_OF, counted.left, counted.start)) or _is_of_decree(scene, measured)
    whole = whole or bool(AMONG_ALL.search(scene.text, max(0, counted.start - AMONG_ALL_WIDTH), counted.start))
    whole = whole or (counted.left > 0 and bool(PART_OF.match(scene.text[counted.left : counted.start])))
    return whole or _is_whole_of_share(scene, measured)


def _is_of_decree(scene: Scene, measured: Measured) -> bool:
    """Return whether a decree stands beside a figure, and not only beside the one whose sum it is.

    "A quota of 900 for each year of the decree, that is 2,700 in all".
    """
    counted = measured.counted
    comma = scene.text.rfind(", ", counted.left, counted.start)
    if comma < 0 or not is_item(measured) or not scene.tagged(Word.SUM, comma, counted.right):
        return says(scene, measured, Word.DECREE)
    return bool(scene.tagged(Word.DECREE, comma, counted.end))


def _is_whole_of_share(scene: Scene, measured: Measured) -> bool:
    """Return whether brackets give the whole a percentage before it is a part of: "37 % of all arrivals (900)"."""
    counted = measured.counted
    before = scene.quantities_in(counted.sentence.start, counted.start)[-1:]
    if not any(one.unit_class is UnitClass.PERCENT for one in before):
        return False
    parts = scene.tagged(Word.WHOLE, counted.left, counted.start)[:1]
    return bool(parts) and scene.text[parts[0].end : counted.start].rstrip().endswith("(")


def is_parted(scene: Scene, measured: Measured) -> bool:
    """Return whether a semicolon ends the list a figure stands behind, and leads not just to another time.

    "90 Fijians, 40 Samoans; 900 in all", but "last year 90 Fijians; this year already 40".
    """
    before, start = measured.antecedent, measured.counted.start
    at = scene.text.rfind(";", before.counted.end, start) if before else -1
    times = [
        *scene.dates_in(at, measured.counted.right),
        *scene.tagged(Word.SO_FAR, at, start),
        *scene.tagged(Word.PAST, at, start),
    ]
    return at >= 0 and not times and not scene.tagged(Word.OF_THEM, at, start)


def is_only_among(cast: Cast, measured: Measured, code: str | None) -> bool:
    """Return whether the article names a state only as one of many: "900 visas to farmhands, mostly to Mexicans"."""
    scene = cast.scene
    mentions = cast.mentions.get(code or "", ())
    return (
        len(mentions) == 1
        and mentions[0] in sentence_places(scene, measured)
        and is_among(scene, measured, mentions[0])
    )


def is_only_of_part(cast: Cast, measured: Measured, code: str | None) -> bool:
    """Return whether the article names a state once, as whose people a part of the figure is: "of them 900 Fijians"."""
    mentions = cast.mentions.get(code or "", ())
    return (
        len(mentions) == 1
        and measured.counted.end < mentions[0].start < measured.counted.sentence.end
        and is_of_part(cast.scene, measured, mentions[0])
    )


def is_of_landed(scene: Scene, measured: Measured) -> bool:
    """Return whether a change is of those who reached the host told of, and not of those who left their own state.

    "Gli sbarcati egiziani aumentano del 19 %".
    """
    cues = scene.cues_in(measured.counted.left, measured.counted.right)
    return any(cue.tags & LANDED for cue in cues)
