"""Tells the states that together send people back: "Malta and Cyprus fly home 71", "from Malta and Cyprus 71 …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipeline.figures.ground.cast import EU, Parties, tier, together
from pipeline.figures.ground.lexicon import CONTEXT
from pipeline.figures.ground.marks import is_governed
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import HEAD_FINAL, Word
from pipeline.places import PlaceKind, PlaceMention

#: The families of people sent back and of those who are there, what says that they are sent back, and how many words
#: at most stand between the senders and the number.
FAMILIES: Final = frozenset({"returns", "residents"})
SEVERAL: Final = 2
SENT: Final = CONTEXT + "returns"
REACH: Final = 6
#: What joins the senders, the last two of them by "and".
AND: Final = re.compile(
    r",? and (?:from )?(?:the )?| e (?:da\w*[ '’])?(?:l['’]|la |il )?| y (?:de |desde )?(?:el |la )?|"
    r" και (?:(?:από )?(?:την? |το ))?(?:η |ο |το )?| اور "
)
COMMA: Final = re.compile(r", (?:from )?(?:the |l['’]|la |il |el |η |ο |το )?|، ")
#: What parts the senders from another clause.
PARTED: Final = re.compile(r"[;:()]")
#: How far behind the last of them the postposition of leaving may stand, in words.
BEHIND: Final = 1


def sent_by(scene: Scene, measured: Measured, *, nations: Sequence[str]) -> Parties | None:
    """Return people with each of the states joined before their number that send them back."""
    counted = measured.counted
    if measured.measure.family not in FAMILIES or counted.quantity.unit_class not in COUNTS or not nations:
        return None
    hosts = _joined(scene, scene.places_in(counted.sentence.start, counted.start), nations)
    if len(hosts) < SEVERAL or not _send(scene, measured, hosts):
        return None
    behind = scene.places_in(counted.end, counted.right)
    in_turn = scene.has(Word.RESPECTIVELY, counted.end, counted.sentence.end)
    if in_turn or any(_is_host(one) for one in behind):
        return None
    codes = together(*(one.code for one in hosts), *nations)
    return Parties(codes, origin=nations[0], destination=hosts[0].code)


def _joined(scene: Scene, places: Sequence[PlaceMention], nations: Sequence[str]) -> list[PlaceMention]:
    """Return the last states of a row that "and" ends."""
    row: list[PlaceMention] = []
    for one in reversed([place for place in places if place.code not in nations]):
        between = scene.text[one.end : row[-1].start] if row else ""
        joint = AND if len(row) == 1 else COMMA
        if not _is_host(one) or (row and not joint.fullmatch(between)):
            break
        row.append(one)
    return row[::-1]


def _send(scene: Scene, measured: Measured, hosts: Sequence[PlaceMention]) -> bool:
    """Return whether people leave the states before their number, or these send them back: "Malta and Cyprus fly …"."""
    counted = measured.counted
    between = scene.text[hosts[-1].end : counted.start]
    if PARTED.search(between) or len(between.split()) > REACH or scene.quantities_in(hosts[-1].end, counted.start):
        return False
    if scene.document.article.language in HEAD_FINAL:
        leaving = scene.tagged(Word.FROM, hosts[-1].end, counted.start)[:1]
        left = any(scene.distance(hosts[-1], cue) <= BEHIND for cue in leaving)
    else:
        left = is_governed(scene, hosts[0], Word.FROM)
    sent = scene.tagged(SENT, hosts[-1].end, counted.start) if left is False else []
    return bool(sent) or (left and scene.has(SENT, counted.sentence.start, counted.sentence.end))


def _is_host(place: PlaceMention) -> bool:
    return tier(place.code) == tier(EU) and place.code != EU and place.kind is PlaceKind.COUNTRY
