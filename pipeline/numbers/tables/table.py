"""The table a parser reads, compiled once from a language's words."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from pipeline.fold import fold
from pipeline.model import Bound, Per
from pipeline.numbers.tables.general import General
from pipeline.numbers.tables.series import LOOSE_SERIES, SERIES
from pipeline.numbers.tables.words import Nouns, Words
from pipeline.numbers.tokens import Token, tokenize

T = TypeVar("T")

#: The currency signs of all languages, and the codes written before a number.
SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "₹": "INR", "₨": "PKR", "¥": "JPY"}
SIGNS |= {"₩": "KRW", "₽": "RUB", "₺": "TRY", "₴": "UAH", "₦": "NGN", "₱": "PHP", "฿": "THB", "₪": "ILS", "₫": "VND"}
#: Whose dollar it is, by the letters written to its sign ("A$2m").
DOLLARS = {
    **dict.fromkeys(("us", "usd", "u.s"), "USD"),
    **dict.fromkeys(("a", "au"), "AUD"),
    **dict.fromkeys(("c", "ca", "can"), "CAD"),
    **dict.fromkeys(("s", "sg"), "SGD"),
    "nz": "NZD",
    "hk": "HKD",
    "nt": "TWD",
    "r": "BRL",
    "mx": "MXN",
}

#: Endings of singulars that look like plurals.
_NO_PLURALS = ("ss", "us", "is")


def entries(block: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each form of a block of ``value: form, form`` lines, as its value and folded words."""
    for line in block.strip().splitlines():
        value, _, forms = line.partition(":")
        for form in forms.split(","):
            for words in phrases(form):
                yield value.strip(), words


def phrases(form: str) -> Iterator[tuple[str, ...]]:
    """Yield the folded words of a form, once for each choice of its alternatives ("più di/dei")."""
    choices = [[tuple(token.low for token in tokenize(word)) for word in _choices(part)] for part in form.split()]
    for choice in itertools.product(*choices) if choices else ():
        yield tuple(itertools.chain.from_iterable(choice))


def _choices(part: str) -> list[str]:
    """Return the alternatives of one word of a form; a slash alone is a slash."""
    return [part] if part == "/" else part.split("/")


def words(block: str) -> frozenset[str]:
    """Return the folded words of a block."""
    return frozenset(token.low for token in tokenize(" ".join(block.split())))


class Phrases(Generic[T]):
    """Phrases with a value each, found where they begin or where they end, the longest first."""

    def __init__(self, pairs: Iterable[tuple[T, tuple[str, ...]]]) -> None:
        self._values: dict[tuple[str, ...], T] = {}
        for value, form in pairs:
            self._values.setdefault(form, value)
        self._first = _lengths((form[0], len(form)) for form in self._values)
        self._last = _lengths((form[-1], len(form)) for form in self._values)

    @property
    def firsts(self) -> set[str]:
        """Return the words the phrases begin with."""
        return set(self._first)

    def at(self, tokens: Sequence[Token], index: int) -> tuple[T, int] | None:
        """Return the value of the phrase that begins at ``index`` and the index after it."""
        if not 0 <= index < len(tokens):
            return None
        lengths = self._first.get(tokens[index].low)
        if lengths is None:
            return None
        for length in lengths:
            end = index + length
            form = tuple([token.low for token in tokens[index:end]])
            if form in self._values and end <= len(tokens):
                return self._values[form], end
        return None

    def fills(self, tokens: Sequence[Token], gap: range) -> bool:
        """Return whether one phrase is all that stands in ``gap``."""
        return tuple([token.low for token in tokens[gap.start : gap.stop]]) in self._values if gap else False

    def before(self, tokens: Sequence[Token], index: int) -> tuple[T, int] | None:
        """Return the value of the phrase that ends just before ``index`` and the index where it begins."""
        if not 0 < index <= len(tokens):
            return None
        lengths = self._last.get(tokens[index - 1].low)
        if lengths is None:
            return None
        for length in lengths:
            begin = index - length
            form = tuple([token.low for token in tokens[max(0, begin) : index]])
            if form in self._values and begin >= 0:
                return self._values[form], begin
        return None


def _lengths(pairs: Iterable[tuple[str, int]]) -> dict[str, tuple[int, ...]]:
    """Return for each word the lengths of the phrases that begin or end with it, the longest first."""
    found: dict[str, set[int]] = {}
    for word, length in pairs:
        found.setdefault(word, set()).add(length)
    return {word: tuple(sorted(lengths, reverse=True)) for word, lengths in found.items()}


def listed(block: str) -> Phrases[bool]:
    """Return the phrases of a block of forms between commas."""
    return Phrases((True, form) for text in block.replace("\n", " ").split(",") for form in phrases(text))


def valued(block: str, read: Callable[[str], T]) -> Phrases[T]:
    """Return the phrases of a block of entries, their values read by ``read``."""
    return Phrases((read(value), form) for value, form in entries(block))


def single(block: str, read: Callable[[str], T]) -> dict[str, T]:
    """Return the words of a block of entries, those of one word."""
    return {form[0]: read(value) for value, form in entries(block) if len(form) == 1}


def several(block: str, read: Callable[[str], T]) -> Phrases[T]:
    """Return the phrases of a block of entries that are more than one word."""
    return Phrases((read(value), form) for value, form in entries(block) if len(form) > 1)


def _interval(value: str) -> tuple[float, float]:
    low, _, high = value.partition("-")
    return float(low), float(high)


def _span(value: str) -> tuple[float, str]:
    number, _, unit = value.partition(" ")
    return float(number), unit


def _singulars(block: str) -> frozenset[str]:
    """Return the forms that are written as their lemma and have others: a number above one does not count them."""
    forms: dict[str, list[str]] = {}
    for lemma, form in entries(block):
        forms.setdefault(lemma, []).append(form[0])
    return frozenset(each[0] for lemma, each in forms.items() if len(each) > 1 and fold(lemma) == each[0])


def _endings(block: str) -> Iterator[tuple[str, str]]:
    """Yield the endings of plurals as they are written, each with the singular's."""
    for line in block.strip().splitlines():
        singular, _, plurals = line.partition(":")
        yield from ((plural.strip(), singular.strip()) for plural in plurals.split(","))


def _own_lemma(form: str, lemma: str) -> str:
    """Return the lemma of a form, nothing where that is another word of like meaning ("firms" under "company")."""
    return lemma if lemma[0] == form[0] else ""


class Wider:
    """The words of a general reading in the form the parser looks them up."""

    def __init__(self, source: General) -> None:
        self.none_one = words(source.none_one)
        self.one_none = words(source.one_none)
        self.stretches = words(source.stretches)
        self.millions = words(source.millions)
        self.metres = words(source.metres)
        self.distances = words(source.distances)
        self.strong = words(source.strong)
        self.minus = words(source.minus)
        self.halved = words(source.halved)
        self.rates = words(source.rates)
        self.named_zero = words(source.named_zero)
        self.plus = words(source.plus)
        self.up = words(source.up)
        self.down = words(source.down)
        self.particles = words(source.particles)
        self.lands = single(source.lands, str)
        self.shared_money = frozenset(self.lands.values())
        self.names = {short.strip(): name.strip() for name, _, short in _lines(source.names)}


def _lines(block: str) -> Iterator[tuple[str, str, str]]:
    """Yield the two sides of each line of a block, as they are written."""
    return (line.partition(":") for line in block.strip().splitlines())


class Table:
    """One language's words in the form the parser looks them up; every key is folded."""

    def __init__(self, source: Words, general: General | None = None) -> None:
        self.code = source.code
        self.decimal = source.decimal
        self.head_last = source.head_last
        self.tens = source.tens
        self.plain_thousands = source.plain_thousands
        self.loose_ranges = source.loose_ranges
        self.joined_scales = source.joined_scales
        self.hyphens = source.hyphens
        self._numerals(source)
        self._bounds(source)
        self._units(source)
        self._blocks(source)
        self._times(source)
        self._nouns(source.nouns)
        self.general = None if general is None else self._widened(general)

    def _numerals(self, source: Words) -> None:
        self.numbers = single(source.numbers, float)
        self.number_phrases = several(source.numbers, float)
        self.ones = words(source.ones)
        self.scales = single(source.scales, float)
        self.short = words(source.short)
        self.letters = words(source.letters)
        self.rounded = single(source.rounded, float)
        self.vague = single(source.vague, _interval)
        self.several = listed(source.several)
        self.joiners = words(source.joiners)
        self.point = words(source.point)
        self.halves = single(source.halves, float)
        self.offsets = single(source.offsets, float)
        self.and_part = valued(source.and_part, float)
        self.parts = valued(source.parts, float)
        self.fractions = valued(source.fractions, float)
        self.proportion = listed(source.proportion)
        self.out_of = listed(source.out_of)
        self.others = words(source.others)
        self.another = words(source.another)
        self.doubtful = words(source.doubtful)
        self.idioms = listed(source.idioms)

    def _bounds(self, source: Words) -> None:
        self.left = valued(source.left, Bound)
        self.right = valued(source.right, Bound)
        self.articles = words(source.articles)
        self.fillers = words(source.fillers) | self.articles
        self.than = words(source.than)
        self.negations = words(source.negations)
        self.only = words(source.only)
        self.singular_articles = words(source.singular_articles)
        self.range_infix = listed(source.range_infix)
        self.between = listed(source.between)
        self.between_infix = listed(source.between_infix)
        self.between_after = listed(source.between_after)
        self.from_word = listed(source.from_word)
        self.to_word = listed(source.to_word)
        self.coordinators = words(source.coordinators)
        self.up = words(source.up)
        self.down = words(source.down)
        self.shifts = listed(source.shifts)
        self.carries = words(source.carries)
        self.partings = words(source.partings)
        self.becomes = listed(source.becomes)
        self.no_longer = listed(source.no_longer)
        self.any_more = listed(source.any_more)
        self.but = words(source.but)
        self.not_but = listed(source.not_but)
        self.now = words(source.now)
        self.by = listed(source.by)
        self.more = listed(source.more)
        self.greater = words(source.greater)
        self.lesser = words(source.lesser)
        self.comparatives = self.greater | self.lesser
        self.gains = words(source.gains)
        self.collects = words(source.collects)
        self.during = words(source.during)
        self.lasting = words(source.lasting)
        self.fewer = listed(source.fewer)

    def _units(self, source: Words) -> None:
        self.money = valued(source.money, str)
        self.percent = listed(source.percent)
        self.points = listed(source.points)
        self.durations = single(source.durations, str)
        self.measures = valued(source.measures, str)
        self.glued_measures = {form.lower(): form for form in source.glued_measures.split()}
        self.lengths = words(source.lengths)
        self.leading_measures = valued(source.leading_measures, str)
        self.subunits = single(source.subunits, _span)
        self.weights = words(source.weights)
        self.heavy = words(source.heavy)
        self.crews = words(source.crews)
        self.times_words = single(source.times_words, _span)
        self.ratios = frozenset(unit for _, unit in self.times_words.values())
        self.compared = words(source.compared)
        self.duration_words = single(source.duration_words, _span)
        self.duration_nouns = single(source.duration_nouns, _span)
        self.per = valued(source.per, Per)
        self.per_before = valued(source.per_before, Per)
        self.not_per = words(source.not_per)
        self.spans = words(source.spans)
        self.money_words = frozenset(form[0] for _, form in entries(source.money) if len(form) == 1)
        self.stops = words(source.stops)
        self.links = words(source.links)
        self.genitives = tuple(words(source.genitives))
        self.pasts = tuple(fold(source.pasts).split())
        self.gerunds = tuple(fold(source.gerunds).split())
        self.share_of = words(source.share_of)
        self.prepositions = words(source.prepositions)

    def _blocks(self, source: Words) -> None:
        self.definite = words(source.definite)
        self.attributes = words(source.attributes)
        self.epithets = words(source.epithets)
        self.references = words(source.references) | words(SERIES)
        self.labels = words(source.labels) | words(LOOSE_SERIES)
        self.not_reference = words(source.not_reference)
        self.pointers = words(source.pointers)
        self.regions = words(source.regions)
        self.frames_before = words(source.frames_before)
        self.frames = words(source.frames)
        self.reckoning = words(source.reckoning)
        self.reckoned = words(source.reckoned)
        self.ordinals = words(source.ordinals)
        self.streets = words(source.streets)
        self.street_after = words(source.street_after)
        self.phones = words(source.phones)
        self.compass = words(source.compass)
        self.spelled = words(source.spelled)
        self.designators = listed(source.designators)
        self.results = words(source.results)
        self.age_before = words(source.age_before)
        self.age_after = listed(source.age_after)
        self.age_suffixes = words(source.age_suffixes)
        self.age_bounds = listed(source.age_bounds)

    def _times(self, source: Words) -> None:
        self.months = words(source.months)
        self.weekdays = words(source.weekdays)
        self.day_links = words(source.day_links)
        self.year_before = words(source.year_before)
        self.year_after = words(source.year_after)
        self.auxiliaries = words(source.auxiliaries)
        self.events = words(source.events)
        self.decade_before = listed(source.decade_before)
        self.decade_after = listed(source.decade_after)
        self.clock_before = listed(source.clock_before)
        self.clock_after = listed(source.clock_after)
        self.clock_hours = words(source.clock_hours)
        self.clock_infix = words(source.clock_infix)
        self.clock_nouns = words(source.clock_nouns)
        self.openings = words(source.openings)
        self.since_hour = listed(source.since_hour)
        self.of_day = listed(source.of_day)

    def _nouns(self, source: Nouns) -> None:
        self.nouns = single(source.nouns, str)
        self.singulars = _singulars(source.nouns)
        self.lemmas = single(source.lemmas, str)
        self.endings = sorted(_endings(source.endings), key=lambda pair: -len(pair[0]))
        self.adjectives = words(source.adjectives)
        self.privatives = words(source.privatives)
        self.bare_plurals = source.bare_plurals
        self.plural_marks = tuple(source.plural_marks.split())
        self.persons = words(source.persons)
        self.anaphoric = words(source.anaphoric)

    def _widened(self, source: General) -> Wider:
        """Return the words of the general reading, those that widen a field of the table added to it."""
        self.up |= words(source.up)
        self.down |= words(source.down)
        self.attributes = words(source.fixed)
        self.numbers |= dict.fromkeys(words(source.zero), 0.0)
        self.times_words |= single(source.folds, _span)
        self.ratios = frozenset(unit for _, unit in self.times_words.values())
        self.compared = frozenset()
        self.nouns = {form: _own_lemma(form, lemma) for form, lemma in self.nouns.items()}
        self.persons |= words(source.persons)
        return Wider(source)

    def is_letter_unit(self, low: str, written: str, *, glued: bool) -> bool:
        """Return whether a word that is a unit of one letter is written as one: "41C", "5g", not "41 C", "5G"."""
        return low not in self.glued_measures or (glued and written == self.glued_measures[low])

    def is_plural(self, low: str) -> bool:
        """Return whether a folded word's ending, or the list of irregular ones, says that it is a plural."""
        return low in self.lemmas or (low.endswith(self.plural_marks) and not low.endswith(_NO_PLURALS))
