"""Tells whether a number is tied to migration by what its text says around it."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.concepts import Measure, PartyRule
from pipeline.figures.ground.lexicon import CONTEXT, UNIT
from pipeline.figures.ground.marks import is_governed
from pipeline.figures.ground.mention import Counted
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import HOME, HOSTS, Word
from pipeline.model import Nature
from pipeline.places import PlaceKind

#: Who send people abroad, beside a host: "sent them to Malta; nine agents are behind bars".
AGENTS: Final = re.compile(r"\bagents?\b|ایجنٹ", re.IGNORECASE)
#: What leads from places or papers to the people they are for: "900 places for [seasonal workers from] Fiji".
FOR_WHOM: Final = re.compile(
    r"\s(?:for|to|per|a|ai|agli|alle|para|a los|a las|για|σε|στους)\s"
    r"(?:(?:i|gli|le|los|las|the|τους|τις)\s)?(?:[^\W\d]+\s){0,2}",
    re.IGNORECASE,
)
#: The family of jobs, its nouns, and the words around them.
LABOUR: Final = "labour"
LABOUR_NOUN: Final = UNIT + "labour_quota"
HIRING: Final = CONTEXT + "labour_quota"


def is_on_subject(scene: Scene, counted: Counted, measure: Measure) -> bool:
    """Return whether the text ties the number to migration: by its words, a toll at sea, or a host beside an origin."""
    if scene.on_subject(counted.index) or (measure.nature is not Nature.TOLL and scene.opens_on_subject()):
        return True
    sentence = counted.sentence
    if measure.nature is Nature.TOLL:
        return bool(scene.tagged(Word.SEA, sentence.start, sentence.end))
    if _counts_foreigners(scene, counted) or _are_of_paper(scene, counted, measure):
        return True
    codes = {place.code for place in scene.places_in(sentence.start, sentence.end)}
    if measure.parties is PartyRule.AUTHORITY and counted.noun is not None:
        return bool(codes & HOSTS and AGENTS.search(scene.text, counted.noun.start, counted.noun.end))
    return measure.parties is PartyRule.CORRIDOR and bool(codes & HOSTS) and len(codes) > 1


def _are_of_paper(scene: Scene, counted: Counted, measure: Measure) -> bool:
    """Return whether jobs are counted right behind a paper of two states on hiring: "… hope for 900 jobs"."""
    noun = counted.noun
    if measure.family != LABOUR or noun is None or LABOUR_NOUN not in noun.tags or counted.index == 0:
        return False
    before = scene.sentences[counted.index - 1]
    codes = {place.code for place in scene.places_in(before.start, before.end)}
    hiring = scene.has(LABOUR_NOUN, before.start, before.end) or scene.has(HIRING, before.start, before.end)
    return hiring and scene.has(Word.PAPER, before.start, before.end) and bool(codes & HOSTS) and len(codes) > 1


def _counts_foreigners(scene: Scene, counted: Counted) -> bool:
    """Return whether the people of a state that people leave stand right at the number or its noun."""
    phrase = scene.places_in(counted.quantity.number_end, counted.right)
    people = [one for one in phrase if one.kind is PlaceKind.DEMONYM and one.code not in HOSTS]
    led = any(FOR_WHOM.fullmatch(scene.text, counted.end, one.start) for one in people)
    return led or any(scene.distance(counted, one) == 0 for one in people) or _come_from_abroad(scene, counted)


def _come_from_abroad(scene: Scene, counted: Counted) -> bool:
    """Return whether workers are of a state abroad, where the press leaves its home unsaid: "250 médicos de Cuba"."""
    home = HOME.get(scene.document.article.language)
    if home is None or counted.noun is None or counted.shared:
        return False
    behind = scene.places_in(counted.end, counted.right)[:1]
    abroad = [one for one in behind if one.kind is PlaceKind.COUNTRY and one.code not in HOSTS]
    return any(scene.distance(counted, one) <= 1 and is_governed(scene, one, Word.FROM) for one in abroad)
