"""What the rules know of an article: its cues, boundaries, likely parties, topic and the day it is read against."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter
from typing import TypeVar

from pipeline.agreements.ground.asides import TWO, is_none_of_them, stops
from pipeline.agreements.ground.cues import Cue, Ground, find_cues, find_ground
from pipeline.dates import DateMention
from pipeline.document import Document
from pipeline.model import Quantity
from pipeline.places import PlaceKind, PlaceMention, is_scene
from pipeline.spans import Row, Spanned

#: The state a language's news speaks from, when the text names no second party.
HOMES = {"it": "IT", "el": "GR", "es": "ES", "ur": "PK"}
#: The members of the Union, for which it signs papers on taking people back.
MEMBERS = frozenset({
    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU", "MT",
    "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE",
})  # fmt: skip
#: States that receive workers and migrants.
DESTINATIONS = MEMBERS | {
    "EU", "GB", "CH", "NO", "US", "CA", "AU", "JP", "KR", "SA", "AE", "QA", "KW", "OM", "BH", "IL", "IS", "NZ", "RS",
    "RU", "SG", "MY", "BY",
}  # fmt: skip
#: How much a mention of each kind says that its state is a party to the article's affairs.
WEIGHTS = {
    PlaceKind.COUNTRY: 1.0,
    PlaceKind.DEMONYM: 1.0,
    PlaceKind.INSTITUTION: 0.8,
    PlaceKind.CAPITAL: 0.5,
    PlaceKind.CITY: 0.3,
    PlaceKind.SEA: 0.0,
}
#: A mention in the title counts so many times.
TITLE_FACTOR = 2.0
#: A mention that only says where counts so much of its weight.
SCENE_FACTOR = 0.25
#: How many sentences may pass before the first that names two states.
LEAD = 5
#: Words for a meeting, which a capital beside them only tells apart, and how far off it may stand, in characters.
MEETINGS = frozenset({"x.session", "x.venue"})
BEFORE_MEETING, AFTER_MEETING = 5, 8
#: What may stand between a meeting and its town.
GENITIVES = frozenset(
    {"", "in", "a", "en", "of", "di", "de", "della", "della città di", "της", "του", "των", "کے", "کی", "کا"}
)
#: How far behind "will join" the state stands that is joined, which is no party.
JOINED = 5
#: Words that put a state aside, and the longest such cue, in characters.
ASIDES = frozenset({"x.join", "x.after", "x.except"})
LONGEST_CUE = 60
#: No number or date is longer than this with the words that belong to it, in characters.
LONGEST = 100
#: What makes a state one that others only follow.
EXAMPLE = re.compile(r"['’]s? (?:example|lead|footsteps|model)\b")
#: How far behind "as it has done with" the states may stand.
COMPARED = 30
#: How far behind "like" may stand "the one signed with", and how far behind that the state.
LIKENED = 8
#: How far behind who signed it the verb may stand, and how far behind that "with".
SIGNED, WITH = 16, 4
#: What shuts a state out right before it, and how far before it that may begin ("with Egypt, not with Pakistan").
NOT_WITH = re.compile(
    r"(?:,|\b(?:and|but|e|ma|y|pero|και|αλλά))\s(?:not|non|no|όχι) (?:with|con|με) "
    r"(?:the |el |la |il |l['’]|τ\w+ )?$",
    re.IGNORECASE,
)
NOT_AT = 24
#: How far behind the verb "with" may stand where only a day parts the two ("the one signed on Tuesday with").
DATED_WITH = 32
#: Verbs of a paper that is likened to, and the participle for one that is signed.
SIGNING = frozenset({"v.sign", "v.agree", "a.agreed", "n.signed_one"})
#: How far into a report the town may stand that it was sent from, and what follows it: an agency, a day, a dash.
OPENING = 2
DATELINE = re.compile(
    r"(?:,?\s(?:\d{1,2}\.?\s\w{3,12}|\w{3,12}\.?\s\d{1,2}))?,?\s*(?:\([^)]{2,40}\)|[^\W\d_a-zα-ω]{2,8}(?:-[^\W\d_a-zα-ω]{2,8})?[.:]|[-–—])"
)
#: "And" between two states, with or without an article.
ALSO = re.compile(
    r"\s(and|e|ed|y|και|اور)\s(?:the |l['’]|la |il |lo |le |el |los |las |της? |του |των |τη[νς]? |τ[ιο] )?"
)
#: A dash between two states, behind an abbreviation too ("E.U. - Pakistan").
JOINT = re.compile(r"\.?\s[-–—]\s")
#: What ends the subject of a sentence whose witnesses stand behind it ("Italy and Tunisia, before Libya's").
ERGATIVE = " نے "
#: What the home of the language weighs: less than any state named as an actor.
HOME_WEIGHT = 0.5
#: The code of the Union, and what it weighs beside the home of a press that names it only behind its first sentence.
UNION = "EU"
BEHIND_HOME = 0.9
#: Who acts for the Union without naming it.
OF_UNION = re.compile(
    r"\bcommissari[oae]?\b|\bcomisari[oa]s?\b|\bCommissione\b|\bComisión\b|Κομισιόν|[Εε]π[ιί]τρ[οό]π[οη]|"
    r"[Aa]lt[oa] rappresentante|[Aa]lt[oa] representante|[Ύύ]πατ[ηο]",
)


T = TypeVar("T", bound=Spanned)


def _within(spans: Sequence[T], start: int, end: int) -> Sequence[T]:
    """Return those of sorted spans that begin within ``start``/``end``."""
    low = bisect_left(spans, start, key=attrgetter("start"))
    return spans[low : bisect_left(spans, end, low, key=attrgetter("start"))]


@dataclass(frozen=True, slots=True)
class Setting:
    """An article ready for the rules.

    ``told`` are its cues, ``acting`` the mentions of states as possible parties, ``groups`` their states by sentence;
    ``ranked`` are the article's states, likeliest party first; ``lead`` those of the first sentence that names two as
    actors; ``today`` is the day it is read against, ISO 8601, or None; ``kinds`` counts the cues of the text by class.
    """

    document: Document
    told: Row[Cue]
    title_cues: tuple[Cue, ...]
    ground: Ground
    acting: Row[PlaceMention]
    groups: tuple[tuple[str, ...], ...]
    ranked: tuple[str, ...]
    lead: tuple[str, ...]
    today: str | None
    kinds: Counter[str]

    @property
    def text(self) -> str:
        """The article's text."""
        return self.document.article.text

    @property
    def cues(self) -> Sequence[Cue]:
        """The cues of the text, sorted."""
        return self.told.items

    def cues_in(self, start: int, end: int) -> Sequence[Cue]:
        """Return the cues that begin within ``start``/``end``."""
        return self.told.within(start, end)

    def places_in(self, start: int, end: int) -> Sequence[PlaceMention]:
        """Return the places that begin within ``start``/``end``, whatever they are to the text."""
        return _within(self.document.places, start, end)

    def dates_in(self, start: int, end: int) -> Sequence[DateMention]:
        """Return the dates that begin within ``start``/``end``."""
        return _within(self.document.dates, start, end)

    def quantities_in(self, start: int, end: int) -> Sequence[Quantity]:
        """Return the quantities that begin within ``start``/``end``."""
        return _within(self.document.quantities, start, end)

    def title_actors(self) -> tuple[str, ...]:
        """Return the states the title names as possible parties."""
        return _codes(_acting(self.document, self.title_cues, titled=True))

    def host(self, *, without: tuple[str, ...]) -> tuple[str, ...]:
        """Return the state that has agreements with many others: the article's likeliest state of destination.

        The Union that is only named in a pair ("the EU-Egypt pact stays") leaves it to the home of the language.
        """
        if (home := self.unnamed_host()) and home not in without:
            return (home,)
        return next(((code,) for code in self.ranked if code in DESTINATIONS and code not in without), ())

    def unnamed_host(self) -> str | None:
        """Return the home of the language where no host is named but the Union, and that only joined to another."""
        home = HOMES.get(self.document.article.language)
        hosts = {code for code in self.ranked if code in DESTINATIONS} - {home}
        union = {place.start for place in self.acting.items if place.code == "EU"}
        paired = bool(union) and _pairs(self.document.places, self.text).issuperset(union)
        paired = paired and not OF_UNION.search(self.text)
        return home if home in DESTINATIONS and hosts == {"EU"} and paired else None

    def opposite(self, code: str) -> tuple[str, ...]:
        """Return the article's likeliest state of the other side: of origin for a destination, else its host."""
        if code not in DESTINATIONS:
            return self.host(without=(code,))
        return next(((other,) for other in self.ranked if other not in DESTINATIONS), self.host(without=(code,)))

    def actors_in(self, start: int, end: int) -> tuple[str, ...]:
        """Return the states named as possible parties within ``start``/``end``, each once, in order."""
        codes = _codes(self._without_witnesses(start, end))
        return _with_home(codes, self.cues_in(start, end), self.document.article.language)

    def _without_witnesses(self, start: int, end: int) -> Sequence[PlaceMention]:
        """Return the acting mentions without those who only look on, where two states are left to act."""
        places = self.acting.within(start, end)
        witnessed = next((cue.start for cue in self.cues_in(start, end) if cue.kind == "x.witness"), None)
        if witnessed is None:
            return places
        first = max(start, self.text.rfind(ERGATIVE, start, witnessed))
        left = [place for place in places if not first <= place.start < witnessed]
        return left if len(_codes(left)) > 1 else places


def _codes(places: Sequence[PlaceMention]) -> tuple[str, ...]:
    """Return the states mentioned, each once, in order."""
    return tuple(dict.fromkeys(place.code for place in places))


def _with_home(codes: tuple[str, ...], cues: Sequence[Cue], language: str) -> tuple[str, ...]:
    """Return ``codes`` with the home of the language, whose minister alone is named beside "the ministers of"."""
    home = HOMES.get(language)
    if not home or home in codes or not any(cue.kind == "p.others" for cue in cues):
        return codes
    return (*codes, home)


def _acting(document: Document, cues: tuple[Cue, ...], *, titled: bool) -> tuple[PlaceMention, ...]:
    """Return the mentions of text or title that can be parties; "European" alone is a continent, not the Union."""
    article = document.article
    places, text = (document.title_places, article.title) if titled else (document.places, article.text)
    meetings = Row([cue for cue in cues if cue.kind in MEETINGS])
    joins = Row([cue for cue in cues if cue.kind in ASIDES])
    compared = [*(cue for cue in cues if cue.kind == "x.done"), *likened_to(cues, places)]
    done = Row(sorted(compared, key=attrgetter("start")))
    members = Row([cue for cue in cues if cue.kind == "x.member"])
    pairs = _pairs(places, text)
    passed = frozenset[int]() if titled else stops(document)
    return tuple(
        place
        for place in places
        if place.start not in passed
        and not is_scene(place, text, article.language)
        and (place.code, place.kind) != ("EU", PlaceKind.DEMONYM)
        and (place.start in pairs or not _is_venue(place, text, meetings))
        and (titled or not _is_dateline(place, text))
        and not _is_member(place, members)
        and not _is_compared(place, text, done)
        and not _is_aside(place, joins)
        and not EXAMPLE.match(text, place.end)
        and not NOT_WITH.search(text, max(0, place.start - NOT_AT), place.start)
        and not is_none_of_them(place, text)
    )


def _is_dateline(place: PlaceMention, text: str) -> bool:
    """Return whether a capital opens the report as the place it was sent from ("Paris, AFP.", "ROME, Feb 25 (APP)")."""
    return place.kind is PlaceKind.CAPITAL and place.start <= OPENING and bool(DATELINE.match(text, place.end))


def _is_aside(place: PlaceMention, joins: Row[Cue]) -> bool:
    """Return whether a state is one others join or that is excepted, or a capital what went before ("after Rome")."""
    kinds = ASIDES if place.kind is PlaceKind.CAPITAL else ASIDES - {"x.after"}
    before = joins.within(place.start - JOINED - LONGEST_CUE, place.start)
    return any(cue.kind in kinds and 0 < place.start - cue.end <= JOINED for cue in before)


def _is_member(place: PlaceMention, members: Row[Cue]) -> bool:
    """Return whether the Union is named only for what a state is a member of ("the third EU state to sign")."""
    return any(cue.end > place.start for cue in members.within(place.start - LONGEST_CUE, place.end))


def _is_compared(place: PlaceMention, text: str, done: Row[Cue]) -> bool:
    """Return whether a state is one that the same was done with before ("as it has done with Senegal and Mali")."""
    before = done.within(place.start - COMPARED - LONGEST_CUE, place.start)
    return any(cue.end <= place.start and "," not in text[cue.end : place.start] for cue in before)


def likened_to(cues: Sequence[Cue], places: Sequence[PlaceMention]) -> list[Cue]:
    """Return the cues that name a paper by with whom it was signed, where another is likened to it."""
    like = Row([cue for cue in cues if cue.kind in {"x.like", "x.done"}])
    named = [cue for cue in cues if cue.kind == "n.signed_with"]
    if like.items and places:
        told = Row(cues)
        named += (cue for one in like.items if (cue := _signed_by(one, told, places)) is not None)
    return [cue for cue in named if _is_behind(like, cue)]


def _is_behind(like: Row[Cue], named: Cue) -> bool:
    """Return whether ``named`` begins in a word of likening or right behind one."""
    near = like.within(named.start - LIKENED - like.longest, named.start + 1)
    return any(named.start <= one.end + LIKENED for one in near)


def _signed_by(like: Cue, told: Row[Cue], places: Sequence[PlaceMention]) -> Cue | None:
    """Return "London concluded with" or "signed on Tuesday with" behind "similar to the one".

    It goes from who signed, or the verb, to what stands before the state it was signed with.
    """
    by = next(iter(_within(places, like.end, like.end + LIKENED + 1)), None)
    start, last, near = (by.end, by.end, WITH) if by else (like.start, like.end, DATED_WITH)
    verbs = (cue for cue in told.within(start, last + SIGNED) if cue.kind in SIGNING and cue.end >= last)
    verb = next(verbs, None)
    behind = told.within(verb.end, verb.end + near) if verb else ()
    links = (cue for cue in behind if cue.kind == "c.with")
    link = next((cue for cue in links if by or _within(places, cue.end, cue.end + LIKENED)), None)
    return Cue("n.signed_with", like.end, link.end) if link is not None else None


def _pairs(places: Sequence[PlaceMention], text: str) -> frozenset[int]:
    """Return where the states begin that are joined to another ("the talks of London and Baghdad": between whom)."""
    joined = ((one, other) for one, other in pairwise(places) if one.code != other.code)
    pairs = ((one, other) for one, other in joined if TWO.fullmatch(text, one.end, other.start))
    return frozenset(place.start for pair in pairs for place in pair)


def _is_venue(place: PlaceMention, text: str, meetings: Row[Cue]) -> bool:
    """Return whether a capital only tells one meeting from another ("the Rome talks", "il vertice di Roma")."""
    if place.kind is not PlaceKind.CAPITAL:
        return False
    for cue in meetings.within(place.start - AFTER_MEETING - LONGEST_CUE, place.end + BEFORE_MEETING + 1):
        if 0 < cue.start - place.end <= BEFORE_MEETING and text[place.end : cue.start].strip() in GENITIVES:
            return True
        if 0 < place.start - cue.end <= AFTER_MEETING and text[cue.end : place.start].strip() in GENITIVES:
            return cue.end < place.start
    return False


def _weigh(counts: dict[str, float], places: tuple[PlaceMention, ...], acting: set[int], *, factor: float) -> None:
    """Add the weight of each mention to its state's; a scene weighs less than an actor."""
    for place in places:
        scene = 1.0 if place.start in acting else SCENE_FACTOR
        counts[place.code] += WEIGHTS[place.kind] * factor * scene


def _ranked(document: Document, acting: tuple[PlaceMention, ...], titled: tuple[PlaceMention, ...]) -> tuple[str, ...]:
    """Return the article's states, likeliest party first, the home of its language among them."""
    counts: dict[str, float] = defaultdict(float)
    _weigh(counts, document.places, {place.start for place in acting}, factor=1.0)
    _weigh(counts, document.title_places, {place.start for place in titled}, factor=TITLE_FACTOR)
    home = HOMES.get(document.article.language)
    if home:
        counts[home] += HOME_WEIGHT
        _set_back(counts, document, home)
    by_weight = sorted(counts.items(), key=lambda item: -item[1])
    return tuple(code for code, weight in by_weight if weight > 0)


def _set_back(counts: dict[str, float], document: Document, home: str) -> None:
    """Put the Union behind a member whose press leaves it unsaid, where neither title nor first sentence names it.

    "Piantedosi ha firmato a Dacca un accordo. L'Ue segue con interesse": between Italy and Bangladesh.
    """
    first = document.sentences[0].end if document.sentences else 0
    opens = any(place.code == UNION for place in document.title_places)
    opens = opens or any(place.code == UNION and place.start < first for place in document.places)
    if home in MEMBERS and counts[UNION] and not opens:
        counts[UNION] = min(counts[UNION], counts[home] * BEHIND_HOME)


def _lead(groups: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    """Return the states of the first sentence that names two or more as actors."""
    return next((named for named in groups[:LEAD] if len(named) > 1), ())


def _today(document: Document) -> str | None:
    """Return the day of publication, or for an undated article the latest day its text names."""
    published = document.article.published
    if published:
        return published[:10]
    return max((date.value[-10:] for date in document.dates if "/" not in date.value), default=None)


def _joints(places: tuple[PlaceMention, ...], text: str) -> frozenset[int]:
    """Return where a dash or a conjunction joins two states ("Greece - Egypt", "Italy and Albania")."""
    states = (PlaceKind.COUNTRY, PlaceKind.DEMONYM, PlaceKind.CAPITAL)
    named = [(one, other) for one, other in pairwise(places) if one.kind in states and other.kind in states]
    dashes = (one.end for one, other in named if JOINT.fullmatch(text, one.end, other.start))
    words = (match.start(1) for one, other in named if (match := ALSO.fullmatch(text, one.end, other.start)))
    return frozenset((*dashes, *words))


def set_out(document: Document) -> Setting:
    """Return ``document`` with what the rules need to know of it."""
    article = document.article
    cues = find_cues(article.text, article.language)
    title_cues = find_cues(article.title, article.language)
    acting = _acting(document, cues, titled=False)
    row, told = Row(acting), Row(cues)
    groups = tuple(
        _with_home(_codes(row.within(one.start, one.end)), told.within(one.start, one.end), article.language)
        for one in document.sentences
    )
    titled = _acting(document, title_cues, titled=True)
    return Setting(
        document=document,
        told=told,
        title_cues=title_cues,
        ground=find_ground(article.text, cues, _joints(document.places, article.text)),
        acting=row,
        groups=groups,
        ranked=_ranked(document, acting, titled),
        lead=_lead(groups),
        today=_today(document),
        kinds=Counter(cue.kind for cue in cues),
    )
