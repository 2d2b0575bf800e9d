"""Tells between whom an agreement is: the states the clause names, else those it stands for."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.setting import DESTINATIONS, HOMES, MEMBERS, OPENING, Setting
from pipeline.agreements.ground.steps import VERB_LAST
from pipeline.fold import fold
from pipeline.places import PlaceKind, PlaceMention

#: How many sentences back "the two sides" may point.
LOOK_BACK = 12
#: How far before the first state of a list "with" stands.
OPENS = 9
#: How far apart two states joined by "and" stand at most.
JOINED = 10
#: How far behind a state "with" begins where it comes last.
CLOSES = 3
#: How far behind a state the subject of its relative clause may end.
CLAUSE = 24
#: Number words among the words for the parties, folded.
SIZES = {
    fold(word): size
    for size, row in {
        2: "two both due entrambi entrambe dos ambos ambas δύο αμφότερες دونوں دو",
        3: "three tre tres τρεις τριών τρία تینوں تین",
        4: "four quattro cuatro τέσσερις τεσσάρων τέσσερα چاروں چار",
        5: "five cinque cinco πέντε پانچوں پانچ",
    }.items()
    for word in row.split()
}
PAIR = 2
#: How states are named themselves.
STATES = frozenset({PlaceKind.COUNTRY, PlaceKind.DEMONYM})
#: How far from its name the pair may stand that a paper is between, in characters; what joins it; what parts it off.
NAME_REACH = 40
#: How far from its name "between" may stand, and "European".
BETWEEN, BESIDE = 16, 1
#: What stands between the Union and its paper: its own case before it, a preposition behind it.
OF_UNION = re.compile(r"(?:['’]s)?\s(?:own\s)?|\s(?:of|with|between) the\s")
#: How far before its verb the subject may end.
SUBJECT = 12
#: How far behind its verb "with" may stand that says with whom.
WITH_WHOM = 60
#: How far behind "signed" the capital may stand that tells with whom, in characters: "in", "στη".
IN_CAPITAL = 6
#: The longest such word, in characters.
LONGEST = 16
DASHES = frozenset("-–—")
BROKEN = re.compile(r"[,;:.()]")
#: So many states in a sentence are not all parties of a paper whose clause names one.
CROWD = 3
#: More states than this in one clause are a list of something else.
MOST = 6


def parties_of(
    setting: Setting, *, clause: tuple[int, int], sentence: tuple[int, int], previous: tuple[str, ...]
) -> tuple[str, ...]:
    """Return the parties of a statement, sorted: named in its clause or sentence, else from what went before."""
    signed_at = _signed_at(setting, clause)
    if signed_at:
        return signed_at
    for start, end in (clause, sentence):
        named = setting.actors_in(start, end)
        if _is_apart(setting, named, clause):
            alone = setting.actors_in(*clause)
            return tuple(sorted((*alone, *setting.host(without=named))))
        if 1 < len(named) <= MOST:
            return tuple(sorted((*named, *_with_these(setting, named, (start, end)))))
        if len(named) == 1 and _is_one_of_several(setting, named[0], clause=clause, sentence=sentence):
            break
        if len(named) == 1 and len(setting.actors_in(*sentence)) > CROWD:
            break
    named = (setting.actors_in(*clause) or setting.actors_in(*sentence))[:1]
    return tuple(sorted(_completed(setting, named, previous=previous, sentence=sentence)))


def _signed_at(setting: Setting, clause: tuple[int, int]) -> tuple[str, ...]:
    """Return the host and the state in whose capital a clause without a state lies, if the article names that state.

    "The president signed in Banjul a memorandum, the same as with Mauritania": with The Gambia.
    """
    if setting.actors_in(*clause) or not any(cue.kind == "v.sign" for cue in setting.cues_in(*clause)):
        return ()
    inside = setting.places_in(*clause)
    capital = next((place.code for place in inside if place.kind is PlaceKind.CAPITAL and place.start > OPENING), None)
    named = {place.code for place in (*setting.document.title_places, *setting.document.places) if place.kind in STATES}
    if capital is None or capital in DESTINATIONS:
        return ()
    if capital not in named and not _is_right_behind(setting, capital, clause):
        return ()
    host = setting.host(without=(capital,))
    return tuple(sorted((capital, *host))) if host else ()


def _is_right_behind(setting: Setting, capital: str, clause: tuple[int, int]) -> bool:
    """Return whether a capital stands right behind "signed", telling with whom: "they signed in Dakar an accord"."""
    places = [place for place in setting.places_in(*clause) if place.code == capital]
    return any(
        cue.kind == "v.sign" and any(0 < place.start - cue.end <= IN_CAPITAL for place in places)
        for cue in setting.cues_in(*clause)
    )


def pair_named(setting: Setting, head: Cue, *, sentence: tuple[int, int] | None = None) -> tuple[str, ...]:
    """Return the two states a dash joins right beside ``head`` ("the EU-Turkey pact", "συμφωνία Κύπρου - Ιράκ")."""
    between = _between(setting, head) or _of_union(setting, head, sentence)
    if between:
        return between
    near = setting.acting.within(head.start - NAME_REACH, head.end + NAME_REACH)
    for one, other in pairwise(near):
        joined = setting.text[one.end : other.start].strip() in DASHES
        gap = setting.text[other.end : head.start] if other.end <= head.start else setting.text[head.end : one.start]
        if joined and one.code != other.code and not BROKEN.search(gap):
            return tuple(sorted((one.code, other.code)))
    return ()


def subjects(setting: Setting, verb: Cue, *, clause: tuple[int, int]) -> tuple[str, ...]:
    """Return the two states right before their verb, where the clause speaks of others too ("…, arrivals in Italy").

    None where a state behind the verb is one with whom, or none other is named.
    """
    if setting.document.article.language in VERB_LAST or not verb.kind.startswith("v."):
        return ()
    pair = setting.acting.within(clause[0], verb.start)[-PAIR:]
    behind = setting.acting.within(verb.end, clause[1])
    beside = setting.acting.within(verb.end, min(clause[1], verb.end + WITH_WHOM))
    joined = len(pair) == PAIR and verb.start - pair[1].end <= SUBJECT and _is_list(setting, pair)
    if not joined or pair[0].code == pair[1].code or any(_is_with(setting, place) for place in beside):
        return ()
    listed = len(setting.acting.within(clause[0], verb.start)) == PAIR
    return tuple(sorted(place.code for place in pair)) if listed and behind else ()


def _between(setting: Setting, head: Cue) -> tuple[str, ...]:
    """Return the two states right behind "between" behind ``head``, or before it where such words come last."""
    low, high = head.end, head.end + BETWEEN
    if setting.document.article.language in VERB_LAST:
        low, high = head.start - BETWEEN, head.start
    cue = next((cue for cue in setting.cues_in(low, high) if cue.kind == "c.between"), None)
    if cue is None:
        return ()
    verb_last = low < head.start
    near = (
        setting.acting.within(cue.start - NAME_REACH, cue.start)
        if verb_last
        else setting.acting.within(cue.end, cue.end + NAME_REACH)
    )
    pair = near[-PAIR:] if verb_last else near[:PAIR]
    if len(pair) != PAIR or pair[0].code == pair[1].code or not _is_list(setting, pair):
        return ()
    return tuple(sorted(place.code for place in pair))


def _of_union(setting: Setting, head: Cue, sentence: tuple[int, int] | None) -> tuple[str, ...]:
    """Return the Union and the state of origin, where the Union stands right beside a paper on taking people back.

    "The European readmission agreement", "the EU's readmission agreement", "the readmission agreement with the EU".
    """
    if head.concept != "readmission":
        return ()
    beside = any(
        cue.kind == "x.union" and (0 <= head.start - cue.end <= BESIDE or 0 <= cue.start - head.end <= BESIDE)
        for cue in setting.cues_in(head.start - LONGEST, head.end + BESIDE + 1)
    )
    if beside:
        other = next((code for code in setting.ranked if code not in DESTINATIONS), None)
        return tuple(sorted(("EU", other))) if other else ()
    return _with_union(setting, head, sentence) if sentence else ()


def _with_union(setting: Setting, head: Cue, sentence: tuple[int, int]) -> tuple[str, ...]:
    """Return the Union and the one other state, for a paper named as the Union's beside a member of it."""
    places = setting.acting.within(*sentence)
    between = (
        setting.text[one.end : head.start] or setting.text[head.end : one.start] for one in places if one.code == "EU"
    )
    if not any(OF_UNION.fullmatch(gap) for gap in between):
        return ()
    codes = {place.code for place in places} - {"EU"}
    others = codes - MEMBERS
    return tuple(sorted(("EU", *others))) if len(others) == 1 and codes & MEMBERS else ()


def _is_one_of_several(setting: Setting, code: str, *, clause: tuple[int, int], sentence: tuple[int, int]) -> bool:
    """Return whether the sentence tells of several papers of one side ("a deal with Athens; the one with Vienna")."""
    others = [place for place in setting.acting.within(*sentence) if place.code != code]
    own = [place for place in setting.acting.within(*clause) if place.code == code]
    return bool(own) and _is_with(setting, own[0]) and any(_is_with(setting, one) for one in others)


def _is_with(setting: Setting, place: PlaceMention) -> bool:
    """Return whether "with" stands right before a state, or behind it where such words come last."""
    if setting.document.article.language not in VERB_LAST:
        return _is_opened(setting, place.start)
    return any(cue.kind == "c.with" for cue in setting.cues_in(place.end, place.end + CLOSES))


def _is_opened(setting: Setting, start: int) -> bool:
    """Return whether "with" stands right before a state."""
    before = setting.cues_in(start - OPENS, start)
    return any(cue.kind == "c.with" for cue in before)


def _is_apart(setting: Setting, named: tuple[str, ...], clause: tuple[int, int]) -> bool:
    """Return whether the clause names one state of origin and its sentence only others like it."""
    alone = setting.actors_in(*clause)
    return len(alone) == 1 < len(named) and not set(named) & DESTINATIONS and bool(setting.host(without=named))


def _with_these(setting: Setting, named: tuple[str, ...], span: tuple[int, int]) -> tuple[str, ...]:
    """Return who stands opposite a list that "with" opens ("agreements with Mauritania and Senegal")."""
    if set(named) & DESTINATIONS and not set(named) <= DESTINATIONS:
        return ()
    places = [place for place in setting.places_in(*span) if place.code in named]
    beside = places[:1]
    if setting.document.article.language in VERB_LAST:
        beside = places[-1:] if _is_list(setting, places) else []
    if not any(_is_with(setting, place) for place in beside) and not _is_hosts(setting, places):
        return ()
    return tuple(code for code in setting.opposite(named[0]) if code not in named)


def _is_hosts(setting: Setting, places: Sequence[PlaceMention]) -> bool:
    """Return whether a relative clause behind a list tells of the host ("India and Mali, with which the country …")."""
    last = places[-1].end if places else 0
    behind = setting.cues_in(last, last + CLAUSE)
    which = next((cue for cue in behind if cue.kind == "x.with_which" and cue.start - last <= CLOSES), None)
    return which is not None and any(cue.kind == "p.host" and cue.start - which.end <= CLOSES for cue in behind)


def _is_list(setting: Setting, places: Sequence[PlaceMention]) -> bool:
    """Return whether only commas and "and" part states from each other."""
    return all(
        any(
            cue.kind == "c.and" and one.end < cue.start and cue.end < other.start and other.start - one.end <= JOINED
            for cue in setting.cues_in(one.end, other.start)
        )
        or setting.text[one.end : other.start].strip() in {",", "،"}
        for one, other in pairwise(places)
    )


def one_side(setting: Setting, *, sentence: tuple[int, int]) -> tuple[str, ...]:
    """Return the state that takes a step of its own."""
    named = setting.actors_in(*sentence) or setting.ranked
    return named[:1]


def _spoken_size(setting: Setting, sentence: tuple[int, int]) -> int | None:
    """Return how many the parties are said to be ("the four ministers"), or None."""
    for cue in setting.cues_in(*sentence):
        if cue.kind == "p.pair":
            spoken = {SIZES[word] for word in fold(setting.text[cue.start : cue.end]).split() if word in SIZES}
            if spoken:
                return max(spoken)
    return None


def _completed(
    setting: Setting, named: tuple[str, ...], *, previous: tuple[str, ...], sentence: tuple[int, int]
) -> tuple[str, ...]:
    """Return ``named`` with who stands opposite: in earlier sentences, the title, the last statement, the article."""
    wanted = {*named, *setting.ranked[:1]}
    size = _spoken_size(setting, sentence)
    groups = [
        frozenset(group) for group in (*_groups_before(setting, sentence[0]), setting.title_actors(), setting.lead)
    ]
    counted = [group for group in groups if len(group) == size and wanted <= group]
    if counted:
        return tuple(counted[0])
    if pair := _unnamed_host(setting, named, sentence=sentence) or (
        size == PAIR and not named and _unnamed_pair(setting)
    ):
        return pair
    most = PAIR if len(named) == 1 and size is None else MOST
    fitting = [group for group in groups if 1 < len(group) <= most and wanted <= group]
    if fitting:
        return tuple(Counter(fitting).most_common(1)[0][0])
    if previous and set(named) <= set(previous):
        return previous
    others = [code for code in setting.ranked if code not in named]
    if len(named) == 1:
        side = named[0] in DESTINATIONS
        others.sort(key=lambda code: (code in DESTINATIONS) is side)
    if not named and not set(others[:PAIR]) & DESTINATIONS:
        return (*others[:1], *setting.host(without=()))
    return (*named, *others[: 2 - len(named)])


def _unnamed_host(setting: Setting, named: tuple[str, ...], *, sentence: tuple[int, int]) -> tuple[str, ...]:
    """Return the one state "with" which a paper is, and the home of the language that signs it unnamed; or nothing."""
    home = setting.unnamed_host()
    opened = any(_is_with(setting, place) for place in setting.acting.within(*sentence))
    return (*named, home) if home and len(named) == 1 and opened else ()


def _unnamed_pair(setting: Setting) -> tuple[str, ...]:
    """Return the likeliest party with the home of the language, of which its press speaks unnamed; or nothing."""
    home = HOMES.get(setting.document.article.language)
    others = [code for code in setting.ranked if code != home]
    return (home, others[0]) if home in setting.ranked and others else ()


def _groups_before(setting: Setting, before: int) -> list[tuple[str, ...]]:
    """Return the states of the sentences before an offset, the nearest first."""
    sentences = setting.document.sentences
    stop = bisect_left(sentences, before, key=lambda sentence: sentence.start)
    return list(reversed(setting.groups[max(0, stop - LOOK_BACK) : stop]))
