"""Finds the host of a figure where its sentence names none: of the article, or of its press."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pipeline.figures.ground.cast import EU, LOWEST, Cast, tier
from pipeline.figures.ground.mention import Measured
from pipeline.figures.states.goals import is_cleared
from pipeline.figures.states.passage import PAID_BY_UNION
from pipeline.figures.states.wide import HOST_NAMED, is_abroad, is_only_of_part, is_wide
from pipeline.places import PlaceKind

#: The family of people sent back.
RETURNS: Final = "returns"
#: Families whose host only the figure's own sentence names.
HOST_OF_SENTENCE: Final = frozenset({"irregular_departures"})
#: Families of claims, which nobody makes in a state less safe than their own.
CLAIMED: Final = frozenset({"asylum_applications", "applicants", "recognition_rate"})
#: Families of what a state does at home, and the measure of papers it gives.
AT_HOME: Final = frozenset({"labour", "labour_change", "asylum_applications", "returns", "irregular_arrivals"})
VISAS: Final = "visas_issued"


def main_host(cast: Cast, measured: Measured, origins: Sequence[str]) -> str | None:
    """Return the receiving state of the article: the Union where it pays, none where remittances name none."""
    family = measured.measure.family
    if family in PAID_BY_UNION and cast.weights[EU]:
        return EU
    sender = cast.main(host=False) if family in HOST_OF_SENTENCE else None
    if sender and not is_only_of_part(cast, measured, sender):
        return None
    if family in HOST_NAMED and not _is_host_named(cast, measured):
        return None
    host = cast.main(host=True, beside=origins)
    if host == EU and origins and not _is_union_said(cast, measured):
        return None
    if family == RETURNS and is_wide(cast.scene, measured):
        return host
    return host or _press_host(cast, measured, origins) or _higher(cast, origins, equal=family in CLAIMED)


def _press_host(cast: Cast, measured: Measured, origins: Sequence[str]) -> str | None:
    """Return the state whose press the article is of, where it names none that people move to: "our work permits"."""
    press, family = cast.press, measured.measure.family
    if press is None or press in origins or press in cast.mentions or family not in AT_HOME:
        return None
    if is_abroad(cast.scene, measured) or is_cleared(cast, measured, origins):
        return None
    grants = measured.measure.name == VISAS or (family == RETURNS and bool(origins))
    named = (one for code, found in cast.mentions.items() if code not in origins for one in found)
    alone = grants and all(one.kind is PlaceKind.DEMONYM for one in named)
    return press if tier(press) == tier(EU) or alone else None


def _is_union_said(cast: Cast, measured: Measured) -> bool:
    """Return whether the title or the text up to the figure's sentence names the Union."""
    titled = any(one.code == EU for one in cast.scene.document.title_places)
    return titled or cast.names(EU, before=measured.counted.sentence.end)


def _is_host_named(cast: Cast, measured: Measured) -> bool:
    """Return whether the title or the text before the figure names a state that people move to."""
    first, titled = cast.first_host, cast.scene.document.title_places
    return any(tier(one.code) == tier(EU) for one in titled) or (first is not None and first < measured.counted.start)


def _higher(cast: Cast, origins: Sequence[str], *, equal: bool) -> str | None:
    """Return the state the article most speaks of that people of ``origins`` could move to, when no host is named.

    With ``equal`` it is none that they would rather leave.
    """
    if not origins:
        return None
    least = min(tier(code) for code in origins) if equal else LOWEST
    beyond = [code for code, _ in cast.weights.most_common() if code not in origins and tier(code) >= least]
    return max(beyond, key=tier, default=None)
