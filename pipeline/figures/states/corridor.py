"""Binds a figure to the corridor it is about: the state that receives people and those that send them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from pipeline.figures.ground.cast import (
    EU,
    Cast,
    Parties,
    is_among,
    own_end,
    says,
    sentence_places,
    tier,
    together,
)
from pipeline.figures.ground.lexicon import UNIT
from pipeline.figures.ground.marks import is_governed, is_marked
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.figures.states.continued import continued, goes_on
from pipeline.figures.states.goals import is_cleared
from pipeline.figures.states.homeward import at_dateline
from pipeline.figures.states.hosts import main_host
from pipeline.figures.states.nationality import first_joined, is_joined, nationalities_of
from pipeline.figures.states.passage import OF_ALL_NATIONS, PAID_BY_UNION, crossed, is_led_before, payer, receivers
from pipeline.figures.states.shelter import is_named_refugee, shelter
from pipeline.figures.states.stretch import is_beyond, is_counted, is_of_part, is_only_bound, own_places, wider_places
from pipeline.figures.states.wide import (
    HOST_NAMED,
    LABOUR,
    is_abroad,
    is_need,
    is_of_all_hosts,
    is_of_landed,
    is_of_many,
    is_of_open_list,
    is_only_among,
    is_only_of_part,
    is_wide,
)
from pipeline.figures.tables import HEAD_FINAL, SENDER_HOME, Word
from pipeline.places import PlaceKind, PlaceMention

#: Families whose people also stay in, or are sent back by, states that are no hosts elsewhere.
BETWEEN_ORIGINS: Final = frozenset({"refugees_hosted", "returns", "deaths"})
#: The family whose host may be any state.
SHELTERED: Final = "refugees_hosted"
RETURNS: Final = "returns"
REGULARISED: Final = "regularisation_applications"
#: Families that run between two hosts.
BETWEEN_HOSTS: Final = frozenset({"returns", "readmission_requests"})
#: Families whose host is only the one their own sentence names, if it names an origin ("47 % fewer leave Pakistan").
HOST_BESIDE: Final = frozenset({"irregular_migration_change"})
#: Families whose figures are of the corridor the article is about, where their own sentence names no origin.
OF_THE_ARTICLE: Final = frozenset(
    {
        "applicants",
        "centre_places",
        "funding",
        "irregular_departures",
        "labour",
        "labour_change",
        "permit_length",
        "remittances",
        "recognition_rate",
        "residents",
        "share",
        "stay_length",
    }
)

#: Who are of any nation, and how far behind a people its office may stand, in characters.
MIGRANTS: Final = re.compile(
    r"(?:(?:undocumented|irregular|illegal) )?(?:im)?migrants?\b|foreigners\b|foreign nationals\b|people\b",
    re.IGNORECASE,
)
OFFICE_WIDTH: Final = 12
#: Families of people who may be told of in several hosts at once.
JOINED: Final = frozenset({LABOUR, "residents", "irregular_departures"})
#: So many hosts are several; so many together are the Union where the article names it.
SEVERAL: Final = 2
MANY: Final = 3
#: Families whose people the sentence names, or are of any nation.
NATIONS_OF_SENTENCE: Final = OF_ALL_NATIONS | {"refugees_hosted", REGULARISED}


def corridor(cast: Cast, measured: Measured, antecedent: Parties | None) -> Parties:
    """Return the host and the origins of a figure; ``antecedent`` are the parties of the one it continues."""
    scene = cast.scene
    near = [one for one in own_places(scene, measured) if not is_only_bound(scene, measured, one)]
    origins = _origins(scene, measured, near, antecedent=antecedent)
    if is_of_all_hosts(scene, measured) and not _hosts(_told(scene, near), origins):
        home = origins or _fallback_origins(cast, measured, antecedent)
        return Parties(together(*home), origin=_only(home))
    goes = antecedent is not None and not is_of_many(scene, measured)
    if goes and antecedent is not None and goes_on(scene, measured, near, parties=antecedent):
        return continued(scene, measured, near, parties=antecedent)
    hosts = _all_hosts(scene, measured, near, antecedent=antecedent)
    left = _gone_abroad(cast, measured, near, origins=origins) if antecedent is None else []
    if left:
        return Parties(together(*left), origin=_only(left))
    destination = _destination(cast, measured, hosts) or (antecedent.destination if antecedent else None)
    if measured.measure.family == SHELTERED:
        destination = destination or (shelter(scene, measured) if antecedent is None else None)
        if destination is not None and tier(destination) < tier(EU):
            named = origins if is_named_refugee(scene, measured) else ()
            return Parties(together(destination, *named), origin=_only(origins), destination=destination)
    beside = origins and measured.measure.family in HOST_BESIDE and not is_of_landed(scene, measured)
    if destination is None and not beside:
        destination = main_host(cast, measured, origins)
    if not origins and measured.measure.family in BETWEEN_HOSTS:
        origins = [one for one in hosts[1:] if one != hosts[0]][:1]
    of_before = measured.antecedent is None and antecedent is not None
    if not origins and (of_before or not is_wide(scene, measured)):
        origins = _fallback_origins(cast, measured, antecedent)
    joined = _joined_hosts(cast, measured)
    if len(joined) > 1:
        return Parties(together(*joined, *origins), origin=_only(origins))
    found = at_dateline(cast, measured, _between(cast, measured, destination=destination, origins=origins))
    return replace(found, codes=together(*found.codes, payer(measured, near, destination)))


def _gone_abroad(
    cast: Cast, measured: Measured, near: Sequence[PlaceMention], *, origins: Sequence[str]
) -> Sequence[str]:
    """Return whose people left for wherever there is work, or none: "another 900 left for jobs abroad"."""
    scene = cast.scene
    abroad = is_abroad(scene, measured) or is_cleared(cast, measured, origins)
    if not abroad or _hosts(_told(scene, near), origins):
        return []
    if origins or sentence_places(scene, measured):
        return origins
    home = [cast.press] if cast.press is not None and tier(cast.press) < tier(EU) else []
    return _fallback_origins(cast, measured, None) or home


def _told(scene: Scene, places: Iterable[PlaceMention]) -> list[PlaceMention]:
    """Return the states among places, without those one talks with and the towns where one talks."""
    states = (one for one in places if one.kind in {PlaceKind.COUNTRY, PlaceKind.DEMONYM})
    return [one for one in states if not is_governed(scene, one, Word.WITH)]


def _between(cast: Cast, measured: Measured, *, destination: str | None, origins: Sequence[str]) -> Parties:
    """Return the parties of a host and origins, either of them found in the article where it is missing."""
    if destination == EU and not origins and measured.measure.family in PAID_BY_UNION:
        origins = [code for code in (cast.main(host=True, beside=(EU,)),) if code and _stands_out(cast, code)]
    origins = [code for code in origins if code != destination]
    if destination is None and not origins:
        destination = cast.main(host=False)
    return Parties(together(destination, *origins), origin=_only(origins), destination=destination)


def _stands_out(cast: Cast, code: str) -> bool:
    """Return whether an article speaks of one host more than of any other: of many none is the receiver."""
    others = [weight for other, weight in cast.weights.items() if other not in {code, EU} and tier(other) == tier(EU)]
    return cast.weights[code] > max(others, default=0)


def _only(origins: Sequence[str]) -> str | None:
    """Return the origin, if it is one."""
    return origins[0] if len(origins) == 1 else None


def _all_hosts(
    scene: Scene, measured: Measured, near: Sequence[PlaceMention], *, antecedent: Parties | None
) -> list[str]:
    """Return the hosts a figure's own stretch names, or else its sentence, nearest or first named first."""
    beyond_sea = crossed(scene, measured)
    if beyond_sea is not None:
        return [beyond_sea]
    origins = _origins(scene, measured, near, antecedent=antecedent)
    beyond = measured.measure.family in BETWEEN_ORIGINS
    hosts = _union_first(measured, near) or _hosts(near, origins) or (_higher_places(near, origins) if beyond else [])
    if antecedent is not None and antecedent.destination is not None:
        return hosts
    wider = [one for one in wider_places(scene, measured) if not is_only_bound(scene, measured, one)]
    led = _led_to(scene, measured, near, origins=origins)
    received = receivers(scene, measured, near, origins=origins)
    if received:
        return received
    if led and measured.measure.family == LABOUR and not _is_behind(measured, near, hosts):
        return led
    hosts = hosts or _hosts(wider, origins) or receivers(scene, measured, near, origins=origins)
    if not hosts and beyond:
        hosts = _higher_places(wider, origins) or _senders_back(measured, wider, origins)
    return hosts or led


def _is_led_to(scene: Scene, measured: Measured, place: PlaceMention) -> bool:
    """Return whether a state stands behind a preposition behind the number: "900 workers to Chile", "back from it"."""
    word = {LABOUR: Word.IN, RETURNS: Word.FROM}.get(measured.measure.family)
    if measured.measure.family == LABOUR and is_led_before(scene, measured, place):
        return True
    behind = place.kind is PlaceKind.COUNTRY and place.start >= measured.counted.end
    return behind and word is not None and is_governed(scene, place, word)


def _is_behind(measured: Measured, near: Sequence[PlaceMention], codes: Sequence[str]) -> bool:
    """Return whether one of the states stands behind the number, and not just where a report is filed."""
    return any(one.code in codes and one.start >= measured.counted.end for one in near)


def _led_to(scene: Scene, measured: Measured, near: Sequence[PlaceMention], *, origins: Sequence[str]) -> list[str]:
    """Return the state, though no usual host, that workers are led to behind their number, or people returned from."""
    led = [one for one in near if _is_led_to(scene, measured, one)]
    return [one.code for one in led if one.code not in origins and tier(one.code) < tier(EU)][:1] if origins else []


def _destination(cast: Cast, measured: Measured, hosts: Sequence[str]) -> str | None:
    """Return the first of the hosts, or the Union where it is named beside several or they are many."""
    hosts = list(dict.fromkeys(hosts))
    if len(hosts) < SEVERAL or _is_ranked(cast.scene, measured, hosts[0]):
        return hosts[0] if hosts else None
    named = any(one.code == EU for one in wider_places(cast.scene, measured))
    return EU if named or (len(hosts) >= MANY and cast.weights[EU]) else hosts[0]


def _joined_hosts(cast: Cast, measured: Measured) -> list[str]:
    """Return the hosts joined behind a number of people: "1,000 for Italy, Malta and Spain"; for the Union, none."""
    if cast.weights[EU] or measured.measure.family not in JOINED:
        return []
    scene = cast.scene
    places = scene.places_in(measured.counted.end, own_end(scene, measured))
    hosts = [one for one in places if tier(one.code) == tier(EU) and one.code != EU and one.kind is PlaceKind.COUNTRY]
    joined = hosts[:1]
    for host in hosts[1:]:
        if not is_joined(scene, joined[-1], host):
            break
        joined.append(host)
    return [one.code for one in joined]


def _is_ranked(scene: Scene, measured: Measured, host: str) -> bool:
    """Return whether a colon sets a host off from those before it: "Third behind Spain and Germany: Italy had 900"."""
    counted = measured.counted
    colon = scene.text.rfind(": ", counted.sentence.start, counted.start)
    ahead = {one.code for one in scene.places_in(counted.sentence.start, colon)}
    behind = {one.code for one in scene.places_in(max(colon, 0), counted.sentence.end)}
    return colon >= 0 and EU in ahead and host in behind


def _origins(
    scene: Scene, measured: Measured, near: Sequence[PlaceMention], *, antecedent: Parties | None
) -> list[str]:
    """Return the states people are said to come from in the figure's own stretch.

    A receiving state is none where the list began with people of another: "Nepalis: 900 for Spain and 97 for Malta".
    """
    if is_of_open_list(scene, measured):
        return []
    reached_before = antecedent.destination if antecedent is not None else None
    nations = [one for one in nationalities_of(scene, measured) if one != reached_before]
    listed = antecedent is not None and antecedent.origin is not None and tier(antecedent.origin) < tier(EU)
    others = {one.code for one in near} - {EU, *nations[:1]}
    if nations and (tier(nations[0]) < tier(EU) or (others and not listed)):
        return nations[:1] if _is_list(measured) else nations
    states = [one for one in near if tier(one.code) < tier(EU) and _sends(scene, measured, one)]
    states = [one for one in states if one.code != reached_before]
    led = [one for one in states if measured.measure.family == LABOUR and _is_led_to(scene, measured, one)]
    reached = {one.code for one in led} if {one.code for one in led} < {one.code for one in states} else set()
    senders = [one.code for one in states if one.code not in reached]
    if not senders or says(scene, measured, Word.TOTAL) or is_need(scene, measured) or is_of_many(scene, measured):
        return []
    return first_joined(scene, measured, senders) if _is_list(measured) else list(dict.fromkeys(senders))


def _sends(scene: Scene, measured: Measured, place: PlaceMention) -> bool:
    """Return whether a state can be where the people counted come from, not just one that the sentence goes to.

    "The minister, who flies to Dakar, said that 900 landed in Sicily": where people of all nations reach a host, a
    state behind a preposition that leads there is none.
    """
    if _is_of_office(scene, measured, place) or _is_of_consulate(scene, measured, place):
        return False
    of_all = measured.measure.family in OF_ALL_NATIONS and scene.document.article.language not in HEAD_FINAL
    led = any(is_governed(scene, place, word) for word in (Word.IN, Word.WITH))
    if not of_all or not led or place.kind is PlaceKind.DEMONYM or is_governed(scene, place, Word.FROM):
        return True
    hosts = [one for one in sentence_places(scene, measured) if tier(one.code) == tier(EU)]
    return not any(is_governed(scene, one, Word.IN) for one in hosts)


def _is_of_office(scene: Scene, measured: Measured, place: PlaceMention) -> bool:
    """Return whether a people only names an office where migrants of any nation are counted: "the Malian consulate"."""
    noun = measured.counted.noun
    if place.kind is not PlaceKind.DEMONYM or noun is None or not MIGRANTS.match(scene.text, noun.start):
        return False
    offices = scene.tagged(Word.SPEAKER, place.end, place.end + OFFICE_WIDTH)
    return any(scene.distance(place, cue) == 0 for cue in offices)


def _is_of_consulate(scene: Scene, measured: Measured, place: PlaceMention) -> bool:
    """Return whether a state is only named by its consulate, where people of any nation are made regular."""
    return measured.measure.family == REGULARISED and is_marked(scene, place, Word.CONSULATE)


def _is_list(measured: Measured) -> bool:
    return measured.antecedent is not None


def _hosts(places: Iterable[PlaceMention], origins: Sequence[str]) -> list[str]:
    """Return the receiving states among places: hosts first named; the Union stands back behind its states."""
    codes = [one.code for one in places if one.code not in origins]
    hosts = [code for code in codes if tier(code) == tier(EU)]
    return [code for code in hosts if code != EU] or hosts


def _union_first(measured: Measured, near: Sequence[PlaceMention]) -> list[str]:
    """Return the Union where it is the host named nearest to a change: ministers in Rome may speak of all Europe."""
    if measured.measure.family not in HOST_BESIDE:
        return []
    hosts = [one.code for one in near if tier(one.code) == tier(EU)]
    return hosts[:1] if hosts[:1] == [EU] else []


def _higher_places(places: Iterable[PlaceMention], origins: Sequence[str]) -> list[str]:
    """Return the states among places that people of ``origins`` rather go to than come from."""
    highest = max((tier(code) for code in origins), default=tier(EU))
    return [one.code for one in places if one.code not in origins and tier(one.code) > highest]


def _senders_back(measured: Measured, places: Iterable[PlaceMention], origins: Sequence[str]) -> list[str]:
    """Return the state that opens a sentence on returns of people of another like it: "Turkey deported 90 Iraqis"."""
    if measured.measure.family not in BETWEEN_HOSTS or not origins:
        return []
    named = [one.code for one in places if one.kind is PlaceKind.COUNTRY and one.end <= measured.counted.start]
    return [code for code in named if code not in origins][:1]


def _fallback_origins(cast: Cast, measured: Measured, antecedent: Parties | None) -> list[str]:
    scene = cast.scene
    if antecedent is not None:
        sent = [code for code in antecedent.codes if code != antecedent.destination]
        if measured.measure.family not in BETWEEN_HOSTS | PAID_BY_UNION:
            sent = [code for code in sent if tier(code) < tier(EU)] or _sender_at_home(cast, measured)
        return sent or [code for code in cast.filed if tier(code) < tier(EU)][:1]
    of_all = measured.measure.family in OF_ALL_NATIONS and measured.counted.quantity.unit_class in COUNTS
    places = sentence_places(scene, measured)
    places = [one for one in places if not (of_all and is_counted(scene, measured, one))]
    senders = [one for one in places if tier(one.code) < tier(EU)]
    among = [one for one in senders if is_among(scene, measured, one)]
    senders = [one for one in senders if one not in among and _sends(scene, measured, one)]
    of_many = not senders and any(_is_share_of_workers(measured, one) for one in among)
    if of_many or any(is_of_part(scene, measured, one) for one in senders):
        return []
    end, right = own_end(scene, measured), measured.counted.right
    senders = [one for one in senders if not end <= one.start < right]
    if own_places(scene, measured):
        senders = [one for one in senders if not is_beyond(measured, one)]
    if senders:
        return list(dict.fromkeys(one.code for one in senders))
    family = measured.measure.family
    if family in HOST_NAMED and scene.once(_senders) >= MANY:
        return []
    main = cast.main(host=False)
    if is_only_among(cast, measured, main) or is_only_of_part(cast, measured, main):
        return []
    titled = {place.code for place in scene.document.title_places}
    known = {*titled, *cast.filed}
    said = main is not None and cast.names(main, before=measured.counted.sentence.end)
    ours = main in known or said if family in OF_THE_ARTICLE else main in known and family not in NATIONS_OF_SENTENCE
    return [main] if main and ours else _sender_at_home(cast, measured)


def _is_share_of_workers(measured: Measured, place: PlaceMention) -> bool:
    """Return whether most of the workers counted are said to be of a state, so that they are of many: "mostly from"."""
    counted, noun = measured.counted, measured.counted.noun
    workers = measured.measure.family == LABOUR and noun is not None and UNIT + "labour_quota" in noun.tags
    return workers and counted.end <= place.start < counted.right


def _senders(scene: Scene) -> int:
    """Return how many states that people leave the text names."""
    return len({one.code for one in scene.places if tier(one.code) < tier(EU)})


def _sender_at_home(cast: Cast, measured: Measured) -> list[str]:
    """Return the state whose press leaves unsaid that remittances come home to it, where the article names no other."""
    home = SENDER_HOME.get(cast.scene.document.article.language)
    unsaid = home is not None and cast.main(host=False) in {None, home}
    return [home] if home and unsaid and measured.measure.family in HOST_NAMED else []
