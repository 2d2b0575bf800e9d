"""Tells a state by what is done there: who foiled crossings, who is reached over a sea, gets workers or pays."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipeline.figures.ground.cast import EU, tier
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
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
FOILED_WIDTH: Final = 50
#: The sea between two hosts that people cross to reach one of them.
CHANNEL: Final = re.compile(r"\b(?:cross\w*(?: of)?|across|over) the (?:English )?Channel\b|\bChannel crossings?\b")
CHANNEL_HOST: Final = "GB"
#: What a state does that gets workers, between its name and their number.
RECEIVES: Final = re.compile(
    r"(?:['’]s [\w ]{3,40})?(?: [a-z]+){0,5}? (?:get|receive|take|hire|recruit|admit|accept|employ|welcome|import|"
    r"need|want|issue[sd]?|grant(?:s|ed)?|gets|receives|takes|took|hires|hired|recruits|recruited|admits|admitted|accepted)"
    r"(?: in| on)?(?: [a-z]+){0,4} $"
)


def who_foiled(scene: Scene, measured: Measured) -> str | None:
    """Return the state of passage that foiled so many crossings, to which they are bound: "Morocco foiled 9,000"."""
    counted = measured.counted
    if measured.measure.family not in CROSSINGS or counted.quantity.unit_class not in COUNTS:
        return None
    foiled = FOILED.search(scene.text, max(counted.sentence.start, counted.start - FOILED_WIDTH), counted.start)
    ahead = scene.places_in(counted.sentence.start, foiled.start()) if foiled else ()
    last = ahead[-1] if ahead else None
    return last.code if last is not None and tier(last.code) < tier(EU) else None


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


def payer(measured: Measured, near: Sequence[PlaceMention], destination: str | None) -> str | None:
    """Return the Union where it is said before a sum to pay it to a state: "the EU will pay €90 million to Greece"."""
    if measured.measure.family not in PAID_BY_UNION or destination in {None, EU}:
        return None
    pays = any(one.code == EU and one.end <= measured.counted.start for one in near)
    return EU if pays and any(one.code == destination and one.start >= measured.counted.end for one in near) else None
