"""Verbs of English that "up" and "down" belong to."""

from __future__ import annotations

UP = "up"
#: Words that tell of a movement, but behind the verbs that follow.
PARTICLES = frozenset({UP, "down"})
#: Verbs of motion before "up": "went up to 900" bounds nothing.
MOTIONS = frozenset({"went", "gone", "goes", "going", "moved", "crept", "inched", "shot"})
#: Verbs before "up" and "down" that tell of no movement: "taken up", "turned down".
PARTICLE_VERBS = frozenset(
    """
    back backed break breaking breaks broke broken bring brings brought bringing catch caught clear cleared close
    closed draw drawing drawn draws drew end ended ending ends fill filled filling follow followed gave give given
    gives giving hand handed hold held holding holds laid lay made make makes making open opened opening opens pick
    picked picking picks put rounded rounding set sets setting shoot shooting shoots shot shut sign signed signing
    signs sit sits sat splash splashed split summed take taken takes taking took touch touched touches track tracked
    turn turned turning turns use used using write wrote written
    """.split()  # noqa: SIM905 - ninety quoted verbs read worse
)
