"""Binds a figure to the corridor it is about: the state that receives people and those that send them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from pipeline.figures.cast import (
    EU,
    Cast,
    Parties,
    nationality_of,
    sentence_places,
    tier,
    together,
)
from pipeline.figures.mention import Measured
from pipeline.figures.scene import Scene
from pipeline.figures.tables import HEAD_FINAL, Word
from pipeline.places import PlaceMention

#: Families whose people also stay in, or are sent back by, states that are no hosts elsewhere.
BETWEEN_ORIGINS: Final = frozenset({"refugees_hosted", "returns", "deaths"})
#: Families that run between two hosts.
BETWEEN_HOSTS: Final = frozenset({"returns", "readmission_requests"})
#: Families whose host is only the one their own sentence names, if it names an origin ("47 % fewer leave Pakistan").
HOST_BESIDE: Final = frozenset({"irregular_migration_change"})
#: Families whose figures are of the corridor the article is about, where their own sentence names no origin.
OF_THE_ARTICLE: Final = frozenset(
    {"labour", "permit_length", "stay_length", "residents", "remittances", "applicants", "regularisation_applications"}
)


def corridor(cast: Cast, measured: Measured, antecedent: Parties | None) -> Parties:
    """Return the host and the origins of a figure; ``antecedent`` are the parties of the one it continues."""
    scene = cast.scene
    near = _own_places(scene, measured)
    origins = _origins(scene, measured, near)
    if antecedent is not None and not near:
        return antecedent if ";" not in _since_antecedent(scene, measured) else _without_origin(antecedent)
    beyond = measured.measure.family in BETWEEN_ORIGINS
    hosts = _hosts(near, origins) or (_higher_places(near, origins) if beyond else [])
    wider = [one for one in sentence_places(scene, measured) if not _is_of_part(scene, measured, one)]
    hosts = hosts or _hosts(wider, origins)
    if not hosts and beyond:
        hosts = _higher_places(sentence_places(scene, measured), origins)
    destination = hosts[0] if hosts else (antecedent.destination if antecedent else None)
    if destination is None and not (origins and measured.measure.family in HOST_BESIDE):
        destination = cast.main(host=True, beside=origins) or _higher(cast, origins)
    if not origins and len(hosts) > 1 and measured.measure.family in BETWEEN_HOSTS:
        origins = hosts[1:2]
    wide = _says(scene, measured, Word.TOTAL) or _says(scene, measured, Word.DECREE)
    if not origins and not wide:
        origins = _fallback_origins(cast, measured, antecedent)
    origins = [code for code in origins if code != destination]
    return Parties(
        together(destination, *origins), origin=origins[0] if len(origins) == 1 else None, destination=destination
    )


def _since_antecedent(scene: Scene, measured: Measured) -> str:
    """Return the text between a figure and the one it continues."""
    before = measured.antecedent
    return scene.text[before.counted.end : measured.counted.start] if before else ""


def _without_origin(parties: Parties) -> Parties:
    """Return parties with the host alone: what a list of origins turns to after a semicolon."""
    codes = tuple(code for code in parties.codes if code != parties.origin)
    return Parties(codes, destination=parties.destination)


def _own_places(scene: Scene, measured: Measured) -> list[PlaceMention]:
    """Return the places of the figure's own stretch of the sentence, nearest first."""
    counted = measured.counted
    right = counted.right
    if scene.document.article.language in HEAD_FINAL:
        joins = scene.tagged(Word.AND, counted.end, right)
        right = joins[0].start if joins else right
    places = [*scene.places_in(counted.start, right), *scene.places_in(counted.left, counted.start)]
    return sorted(places, key=lambda place: scene.distance(counted, place))


def _origins(scene: Scene, measured: Measured, near: Sequence[PlaceMention]) -> list[str]:
    """Return the states people are said to come from in the figure's own stretch."""
    nationality = nationality_of(scene, measured)
    if nationality is not None and (tier(nationality) < tier(EU) or len(near) > 1):
        return [nationality]
    senders = [one.code for one in near if tier(one.code) < tier(EU)]
    if not senders or _says(scene, measured, Word.TOTAL):
        return []
    return senders[:1] if _is_list(measured) else list(dict.fromkeys(senders))


def _is_list(measured: Measured) -> bool:
    return measured.antecedent is not None


def _hosts(places: Iterable[PlaceMention], origins: Sequence[str]) -> list[str]:
    """Return the receiving states among places: hosts first named; the Union stands back behind its states."""
    codes = [one.code for one in places if one.code not in origins]
    hosts = [code for code in codes if tier(code) == tier(EU)]
    return [code for code in hosts if code != EU] or hosts


def _higher_places(places: Iterable[PlaceMention], origins: Sequence[str]) -> list[str]:
    """Return the states among places that people of ``origins`` rather go to than come from."""
    highest = max((tier(code) for code in origins), default=tier(EU))
    return [one.code for one in places if one.code not in origins and tier(one.code) > highest]


def _higher(cast: Cast, origins: Sequence[str]) -> str | None:
    """Return the state the article most speaks of that people of ``origins`` could move to, when no host is named."""
    if not origins:
        return None
    beyond = [code for code, _ in cast.weights.most_common() if code not in origins]
    return max(beyond, key=tier, default=None)


def _says(scene: Scene, measured: Measured, word: Word) -> bool:
    """Return whether a word of a kind stands in the figure's own stretch: "several non-EU states", "the decree"."""
    counted = measured.counted
    return bool(scene.tagged(word, counted.left, counted.right))


def _is_of_part(scene: Scene, measured: Measured, place: PlaceMention) -> bool:
    """Return whether a place belongs to a part of what the figure counts: "20,000 jobs, of which 9,000 for Morocco"."""
    return bool(scene.tagged(Word.OF_THEM, measured.counted.end, place.start))


def _is_beyond(measured: Measured, place: PlaceMention) -> bool:
    """Return whether another number stands between the figure and a place, so that the place is that number's."""
    return place.start >= measured.counted.right or place.end <= measured.counted.left


def _fallback_origins(cast: Cast, measured: Measured, antecedent: Parties | None) -> list[str]:
    scene = cast.scene
    if antecedent is not None:
        return [code for code in antecedent.codes if code != antecedent.destination]
    senders = [one for one in sentence_places(scene, measured) if tier(one.code) < tier(EU)]
    if any(_is_of_part(scene, measured, one) for one in senders):
        return []
    if _own_places(scene, measured):
        senders = [one for one in senders if not _is_beyond(measured, one)]
    if senders:
        return list(dict.fromkeys(one.code for one in senders))
    main = cast.main(host=False)
    titled = {place.code for place in scene.document.title_places}
    return [main] if main and (main in titled or measured.measure.family in OF_THE_ARTICLE) else []
