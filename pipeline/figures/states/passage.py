"""Tells a state by what is done there: who foiled crossings, who is reached over a sea, gets workers or pays."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipeline.figures.ground.cast import EU, tier
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.figures.states.stretch import wider_places
from pipeline.figures.states.wide import LABOUR
from pipeline.places import PlaceKind, PlaceMention

#: Families in which the Union acts, where it is named at all.
PAID_BY_UNION: Final = frozenset({"funding"})
#: Families that count people of all nations, where their own sentence names none.
OF_ALL_NATIONS: Final = frozenset({"irregular_arrivals", "irregular_migration_change", "asylum_applications"})
#: Families of crossings that a state can foil, what says so before the number, and how far before it.
CROSSINGS: Final = frozenset({"irregular_arrivals", "irregular_departures"})
FOILED: Final = re.compile(
    r"\b(?:foil|thwart|prevent|avert|block|abort|halt|frustrat|stop)(?:s|p?ed)\s(?:(?:some|about|around|nearly|almost|over|more|"
    r"than|at|least|a|total|of|another|in|all)\s){0,4}$|"
    r"\b(?:(?:ha|hanno) (?:sventato|impedito|bloccato|fermato)|sventa(?:no)?|frustró|frustraron|ha frustrado|impidió|"
    r"impidieron|abortó|απέτρεψ(?:ε|αν)|εμπόδισ(?:ε|αν)|ματαίωσ(?:ε|αν))\s"
    r"(?:(?:altr[ei]|circa|oltre|más de|unas|otr[ao]s|άλλ\w+|περίπου|"
    r"την? (?:είσοδο|αναχώρηση|έξοδο|διέλευση))\s){0,3}$",
    re.IGNORECASE,
)
FOILED_WIDTH: Final = 70
#: The same of people: who stopped them, before their number, or behind it where they are what is told of.
_STOPPED: Final = (
    r"(?:intercepted|stopped|blocked|turned (?:back|away|around)|pushed back|sent back|found|discovered|picked up|"
    r"rounded up|caught|apprehended|seized|halted)"
)
STOPPED: Final = re.compile(
    rf"\b{_STOPPED}\s(?:(?:some|about|around|nearly|almost|over|more|than|at|least|just|only|up|to|a|an|total|group|of|"
    r"another|in|all|the|boat|dinghy|canoe|pirogue|vessel|truck|lorry|van|bus|with|carrying|wooden|rubber|fishing)\s){0,7}$",
    re.IGNORECASE,
)
STOPPED_BY: Final = re.compile(
    rf"[^.;:]{{0,60}}\b(?:was|were|been|are) {_STOPPED}[^.;:]{{0,30}}? by (?:the )?$", re.IGNORECASE
)
STOPPED_WIDTH: Final = 140
#: Families of people who can be stopped on their way.
STOPPABLE: Final = CROSSINGS | {"people"}
#: What says that a state saw so many come, between its name and their number.
SAW: Final = re.compile(
    r"(?: \w+)?(?: (?:has|have|had|also|alone))? (?:saw|seen|registered|registers|recorded|logged|counted|reported)"
    r"(?: (?:some|about|around|nearly|almost|over|more|than|at|least|only|just|a|total|of|fewer|less)){0,4} "
)
#: The sea between two hosts that people cross to reach one of them.
CHANNEL: Final = re.compile(r"\b(?:cross\w*(?: of)?|across|over) the (?:English )?Channel\b|\bChannel crossings?\b")
CHANNEL_HOST: Final = "GB"
#: What a state does that gets workers, between its name and their number.
RECEIVES: Final = re.compile(
    r"(?:['’]s [\w ]{3,40})?(?: [a-z]+){0,5}? (?:get|receive|take|hire|recruit|admit|accept|employ|welcome|import|"
    r"need|want|issue[sd]?|grant(?:s|ed)?|gets|receives|takes|took|hires|hired|recruits|recruited|admits|admitted|accepted)"
    r"(?: in| on)?(?: [a-z]+){0,4} $"
)
#: The same where no people are named: it gives them work or leave to stay.
GRANTS: Final = re.compile(
    r"(?:['’]s [\w ]{3,40}?)?(?: (?:will|would|is|has|have|plans|wants|intends|to|also|again|already|now)){0,4}"
    r" (?:issu(?:e|es|ed|ing)|grant(?:s|ed)?|approve[sd]?|admit(?:s|ted)?|hire[sd]?|recruit(?:s|ed)?|employ(?:s|ed)?|"
    r"import(?:s|ed)?|renew(?:s|ed)?|extend(?:s|ed)?|gave|give[s]?|let in|lets in|take[sn]? in|took in|allow(?:s|ed)?)"
    r"(?: (?:in|on|the|hiring|of|entry|some|about|around|nearly|almost|over|more|than|at|least|only|just|up|to|a|"
    r"total|another|work|residence|permits|visas|for|and)){0,8} $",
    re.IGNORECASE,
)
#: What leads workers to a state before their number, and what sets that off.
LED: Final = re.compile(
    r"\b(?:come|comes|coming|go|goes|going|travel|travelling|sent|move|moving|head|heading|brought|flown|leave|leaving)\s"
    r"(?:\w+\s){0,2}(?:to|for|into)\s(?:the\s)?$",
    re.IGNORECASE,
)
LED_WIDTH: Final = 30
SET_OFF: Final = re.compile(r"(?:\s\w+){0,3}[:,]\s(?:\w+\s){0,3}")


def who_foiled(scene: Scene, measured: Measured) -> str | None:
    """Return the state of passage that foiled so many crossings, to which they are bound: "Morocco foiled 9,000"."""
    counted = measured.counted
    if measured.measure.family not in CROSSINGS or counted.quantity.unit_class not in COUNTS:
        return None
    foiled = FOILED.search(scene.text, max(counted.sentence.start, counted.start - FOILED_WIDTH), counted.start)
    ahead = scene.places_in(counted.sentence.start, foiled.start()) if foiled else ()
    last = ahead[-1] if ahead else None
    return last.code if last is not None and tier(last.code) < tier(EU) else None


def who_stopped(scene: Scene, measured: Measured) -> str | None:
    """Return the state, no usual host, that stopped people: "Peru turned away 90", "were stopped by Peru"."""
    counted = measured.counted
    begin = counted.sentence.start
    verb = STOPPED.search(scene.text, max(begin, counted.start - FOILED_WIDTH), counted.start)
    if verb:
        ahead = scene.places_in(begin, verb.start())[-1:]
        return next((one.code for one in ahead if tier(one.code) < tier(EU)), None)
    end = min(counted.sentence.end, counted.end + STOPPED_WIDTH)
    behind = (one for one in scene.places_in(counted.end, end) if STOPPED_BY.match(scene.text[counted.end : one.start]))
    return next((one.code for one in behind if tier(one.code) < tier(EU)), None)


def who_saw(scene: Scene, measured: Measured) -> str | None:
    """Return the state, no usual host, that is said to have seen so many come: "the Darién saw 3,000 crossings"."""
    counted = measured.counted
    if measured.measure.family not in STOPPABLE or counted.quantity.unit_class not in COUNTS:
        return None
    subject = next(iter(scene.places_in(counted.left, counted.start)[-1:]), None)
    if subject is None or subject.kind is PlaceKind.DEMONYM or tier(subject.code) == tier(EU):
        return None
    return subject.code if SAW.fullmatch(scene.text[subject.end : counted.start]) else None


def crossed(scene: Scene, measured: Measured) -> str | None:
    """Return the state that people reach who cross a sea named after no state: the Channel."""
    counted = measured.counted
    if measured.measure.family not in OF_ALL_NATIONS:
        return None
    found = CHANNEL.search(scene.text, counted.left, min(counted.right, counted.sentence.end))
    return CHANNEL_HOST if found else None


def receivers(scene: Scene, measured: Measured, near: Sequence[PlaceMention], *, origins: Sequence[str]) -> list[str]:
    """Return the state, though no usual host, said to get workers of another: "Belarus will get 900 Fijians"."""
    counted = measured.counted
    if measured.measure.family != LABOUR or not origins:
        return []
    subjects = [one for one in near if one.kind is PlaceKind.COUNTRY and one.end <= counted.start]
    receives = (one for one in subjects if RECEIVES.match(scene.text[one.end : counted.start]))
    return [one.code for one in receives if one.code not in origins][:1]


def who_grants(scene: Scene, measured: Measured, *, nations: Sequence[str]) -> str | None:
    """Return the state, no usual host, that gives foreigners work or leave: "Serbia issued 9,000 work permits"."""
    counted = measured.counted
    if measured.measure.family != LABOUR or measured.antecedent is not None:
        return None
    subject = next(iter(scene.places_in(counted.left, counted.start)[-1:]), None)
    if subject is None or subject.kind is not PlaceKind.COUNTRY or tier(subject.code) == tier(EU):
        return None
    if subject.code in nations or not GRANTS.fullmatch(scene.text[subject.end : counted.start]):
        return None
    known = {subject.code, *nations}
    others = [one for one in wider_places(scene, measured) if one.code not in known]
    return None if others else subject.code


def is_led_before(scene: Scene, measured: Measured, place: PlaceMention) -> bool:
    """Return whether workers go to a state before their number, set off: "will go to Turkey, 900 a year"."""
    counted = measured.counted
    if place.kind is not PlaceKind.COUNTRY or place.end > counted.start:
        return False
    if not LED.search(scene.text, max(counted.sentence.start, place.start - LED_WIDTH), place.start):
        return False
    return bool(SET_OFF.fullmatch(scene.text[place.end : counted.start]))


def payer(measured: Measured, near: Sequence[PlaceMention], destination: str | None) -> str | None:
    """Return the Union where it is said before a sum to pay it to a state: "the EU will pay €90 million to Greece"."""
    if measured.measure.family not in PAID_BY_UNION or destination in {None, EU}:
        return None
    pays = any(one.code == EU and one.end <= measured.counted.start for one in near)
    return EU if pays and any(one.code == destination and one.start >= measured.counted.end for one in near) else None
