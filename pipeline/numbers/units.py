"""Reads what a numeral counts: money, per cent, a duration, a measure, or the head noun of its phrase."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile

from pipeline.model import UnitClass
from pipeline.numbers.scan import Numeral, Scan
from pipeline.numbers.singulars import singular
from pipeline.numbers.tables.table import DOLLARS, SIGNS
from pipeline.numbers.tokens import Kind

#: How many words of a noun phrase are looked at for its head.
_PHRASE = 5
_PREFIX_LETTERS = 4
_QUOTES = frozenset("\"“”«»„‟'")
_ENDS = frozenset(".!?;")
_STRONG = "strong"
#: The greatest magnitude of an earthquake, and of stars.
_MOST_MAGNITUDE = 10
#: How many words may stand before the mark of a possessive, and how near to pounds the word that they weigh.
_OWNER = 4
_NEAR_WEIGHT = 8
#: A word with a gerund's ending is one from this many letters ("king" is none).
_SHORTEST_GERUND = 6


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit and the tokens it spans: ``tokens[begin : end]``; a currency may begin before the numeral."""

    name: str | None
    kind: UnitClass
    begin: int
    end: int
    points: bool = False
    known: bool = False


def read_unit(scan: Scan, numeral: Numeral) -> Unit:
    """Return the unit of a numeral; its name is None when nothing is named."""
    begin = numeral.first
    times = scan.table.times_words.get(scan.low(begin))
    if times is not None:
        return Unit(times[1], UnitClass.COUNT, begin, numeral.end)
    before = _money_before(scan, begin)
    if before is not None:
        code, begin = before
        after = _money_after(scan, numeral.end)
        return Unit(code, UnitClass.MONEY, begin, after[1] if after else numeral.end)
    end = _past_link(scan, numeral)
    unit = _named(scan, begin, end) or _leading(scan, numeral)
    bound = scan.table.right.at(scan.tokens, numeral.end)
    unit = unit or (None if bound and _is_hyphen(scan, numeral.end) else _noun(scan, begin, end=end))
    if unit is None:
        unit = _noun(scan, begin, end=bound[1]) if bound else None
    return _crew(scan, numeral, unit) or unit or Unit(None, UnitClass.COUNT, begin, numeral.end)


def _is_hyphen(scan: Scan, index: int) -> bool:
    """Return whether a hyphen at ``index`` writes two words as one."""
    return scan.low(index) == "-" and scan.glued(index) and scan.glued(index + 1)


def _leading(scan: Scan, numeral: Numeral) -> Unit | None:
    """Return the measure that stands before its number: "a magnitude 6.1 earthquake"."""
    found = scan.table.leading_measures.before(scan.tokens, numeral.first)
    if found is None or numeral.value > _MOST_MAGNITUDE:
        return None
    return Unit(found[0], UnitClass.OTHER, found[1], numeral.end)


def _crew(scan: Scan, numeral: Numeral, unit: Unit | None) -> Unit | None:
    """Return the word for people told as one whose number follows it, and no noun after that: "a crew of three"."""
    if scan.low(numeral.first - 1) not in scan.table.links or scan.low(numeral.first - 2) not in scan.table.crews:
        return None
    crew = scan.low(numeral.first - 2)
    if unit is not None and (unit.known or unit.kind is not UnitClass.COUNT or _ends_plural(scan, unit)):
        return None
    return Unit(crew, UnitClass.COUNT, numeral.first, numeral.end)


def _ends_plural(scan: Scan, unit: Unit) -> bool:
    return scan.table.is_plural(scan.low(unit.end - 1))


def _past_link(scan: Scan, numeral: Numeral) -> int:
    """Return the index where the unit may begin: after a closing quote and a link ("milioni di")."""
    end = numeral.end
    if scan.low(end) in _QUOTES and scan.low(end) != "'":
        end += 1
    if scan.table.head_last and scan.low(end) in scan.table.links:
        members = _past_owner(scan, end + 1)
        if members > end + 1:
            return members
    if numeral.scale or numeral.vague or numeral.about or numeral.fraction:
        while scan.low(end) in scan.table.links or (scan.low(end) == "'" and scan.low(end - 1) in scan.table.links):
            end += 1
        if numeral.fraction and scan.table.head_last:
            end = _past_owner(scan, end)
        if numeral.fraction and scan.low(end) in scan.table.articles:
            end += 1
    return end


def _past_owner(scan: Scan, index: int) -> int:
    """Return the index after a definite word and a possessive: "of the party's leaders", "of her aides"."""
    after = index + (scan.low(index) in scan.table.definite)
    for at in range(after, after + _OWNER):
        if scan.low(at) == "'" and scan.low(at + 1) == "s" and scan.glued(at) and scan.glued(at + 1):
            return at + 2
        if not scan.low(at).isalpha() or scan.low(at) in scan.table.stops:
            break
    return after


def _money_before(scan: Scan, first: int) -> tuple[str, int] | None:
    """Return the currency before a numeral and the index where it begins: "$", "US$", "Rs.", "PKR"."""
    sign = SIGNS.get(scan.low(first - 1))
    if sign:
        dollar = DOLLARS.get(scan.low(first - 2)) if scan.low(first - 1) == "$" and scan.glued(first - 1) else None
        return dollar or sign, first - 2 if dollar else first - 1
    found = scan.table.money.before(scan.tokens, first)
    if found is None or first - found[1] > 2 or len(scan.low(found[1])) > _PREFIX_LETTERS:  # noqa: PLR2004 - "Rs" and its stop
        return None
    if scan.low(first - 1) in scan.table.results:
        return None
    if found[1] > 0 and scan.is_number(found[1] - 1):
        return None
    return found[0], found[1]


def _money_after(scan: Scan, end: int) -> tuple[str, int] | None:
    return scan.table.money.at(scan.tokens, end)


def _named(scan: Scan, begin: int, end: int) -> Unit | None:
    """Return the unit at ``end`` when it is one of the closed lists."""
    at = end + 1 if scan.low(end) == "-" and scan.glued(end) and scan.glued(end + 1) else end
    table, tokens = scan.table, scan.tokens
    points = table.points.at(tokens, at)
    if points and (len(scan.low(at)) > 1 and points[1] - at > 1):
        return Unit("percentage", UnitClass.PERCENT, begin, points[1], points=True)
    percent = table.percent.at(tokens, at)
    if percent:
        return Unit("percentage", UnitClass.PERCENT, begin, percent[1])
    sign = SIGNS.get(scan.low(at))
    money = table.money.at(tokens, at) or _linked_money(scan, at)
    measured = _measure(scan, begin, at)
    if money and measured is not None and measured.end > money[1]:
        return measured
    if money and scan.low(at) in table.weights and _weighs(scan, begin, at):
        return Unit("lb", UnitClass.OTHER, begin, at + 1)
    if sign or money:
        return Unit(
            sign or (money[0] if money else None), UnitClass.MONEY, begin, at + 1 if sign else money[1] if money else at
        )
    return _duration(scan, begin, at) or measured


def _weighs(scan: Scan, begin: int, at: int) -> bool:
    """Return whether pounds are a weight: pounds of something in no millions, or by a word near them ("weighed")."""
    if scan.low(at + 1) in scan.table.links and scan.low(at - 1) not in scan.table.scales:
        return True
    sides = (range(begin, max(0, begin - _NEAR_WEIGHT), -1), range(at, min(len(scan.tokens), at + _NEAR_WEIGHT)))
    near = (takewhile(lambda low: low not in _ENDS, (scan.low(index) for index in side)) for side in sides)
    return any(low in scan.table.heavy for side in near for low in side)


def _linked_money(scan: Scan, at: int) -> tuple[str, int] | None:
    """Return the currency after a link ("milioni di euro", "10.000 de euros") or one word ("US dollars")."""
    step = at + 1 if scan.low(at) in scan.table.links else at
    found = _money_after(scan, step)
    return found if step > at else None


def _duration(scan: Scan, begin: int, at: int) -> Unit | None:
    """Return the duration at ``at``, across at most two adjectives ("nine consecutive months")."""
    for step in range(3):
        word = scan.low(at + step)
        if word in scan.table.durations and (step == 0 or at + step < len(scan.tokens)):
            return Unit(scan.table.durations[word], UnitClass.DURATION, begin, at + step + 1)
        if word not in scan.table.adjectives:
            return None
    return None


def _measure(scan: Scan, begin: int, at: int) -> Unit | None:
    found = scan.table.measures.at(scan.tokens, at)
    token = scan.tokens[at] if found else None
    if found is None or token is None:
        return None
    written = scan.text[token.start : token.end]
    if not scan.table.is_letter_unit(token.low, written, glued=scan.glued(at)):
        return None
    return Unit(found[0], UnitClass.OTHER, begin, found[1])


def _noun(scan: Scan, begin: int, *, end: int) -> Unit | None:
    """Return the head noun of the phrase that begins at ``end``, as a counted unit."""
    words = _attached(scan, end) or _phrase(scan, end)
    if not words:
        return None
    known = _known(scan, words)
    at = known if known is not None else _guess(scan, words)
    if at is None:
        return None
    low = scan.low(at)
    token = scan.tokens[at]
    name = scan.table.nouns.get(low) or singular(scan.text[token.start : token.end], scan.table)
    return Unit(name, UnitClass.COUNT, begin, at + 1, known=known is not None)


def _attached(scan: Scan, at: int) -> list[int]:
    """Return the index of an English noun that a hyphen writes to its number: "a 350-seat house"; not "500-strong"."""
    if not scan.table.head_last or scan.low(at) != "-" or not (scan.glued(at) and scan.glued(at + 1)):
        return []
    low = scan.low(at + 1)
    if scan.table.right.at(scan.tokens, at) or scan.table.right.at(scan.tokens, at + 1):
        return []
    noun = low.isalpha() and low != _STRONG and low not in scan.table.stops | scan.table.adjectives
    return [at + 1] if noun and not _is_participle(scan, at + 1) else []


def _phrase(scan: Scan, at: int) -> list[int]:
    """Return the indices of the words of the noun phrase that begins at ``at``."""
    if scan.low(at) == "-" and scan.low(at + 1) == _STRONG:
        at += 2
    words: list[int] = []
    while at < len(scan.tokens) and len(words) < _PHRASE:
        token = scan.tokens[at]
        if token.kind is Kind.NUMBER and (name := scan.table.idioms.at(scan.tokens, at)) is not None:
            at = name[1]
            continue
        if token.kind is Kind.WORD:
            if scan.low(at) in scan.table.privatives:
                at += 2
                continue
            after = _past_compound(scan, at)
            if _joins_adjectives(scan, at, words) or after > at:
                at = max(at + 1, after)
                continue
            if _ends_phrase(scan, at) or (words and _is_participle(scan, at) and _is_plural(scan, words[-1])):
                break
            words.append(at)
        elif not (token.low == "-" and scan.glued(at)) and not (token.low in _QUOTES and token.low != "'"):
            break
        at += 1
    return words


def _past_compound(scan: Scan, at: int) -> int:
    """Return the index after an English adjective of a word and a preposition, before its noun: "one-off permits"."""
    if not scan.table.head_last or not _is_hyphen(scan, at + 1) or scan.low(at + 2) not in scan.table.stops:
        return at
    after = at + 3
    noun = after < len(scan.tokens) and scan.tokens[after].kind is Kind.WORD and not _ends_phrase(scan, after)
    return after if noun else at


def _is_participle(scan: Scan, at: int) -> bool:
    """Return whether an English word ends as what befell or did those counted: "two senators switched sides"."""
    return scan.table.head_last and scan.low(at).endswith(scan.table.pasts) and scan.low(at) not in scan.table.nouns


def _is_plural(scan: Scan, at: int) -> bool:
    return scan.table.is_plural(scan.low(at)) and scan.low(at) not in scan.table.adjectives


def _ends_phrase(scan: Scan, at: int) -> bool:
    """Return whether the word at ``at`` is no part of a noun phrase."""
    low, table = scan.low(at), scan.table
    if low in table.stops or low in table.numbers or low in table.months:
        return True
    if table.general is not None and low in table.general.rates:
        return not scan.low(at + 1).isalpha() or scan.low(at + 1) in table.stops
    return any(phrases.at(scan.tokens, at) is not None for phrases in (table.per, table.to_word))


def _joins_adjectives(scan: Scan, at: int, words: list[int]) -> bool:
    """Return whether "and" joins two adjectives before the head: "registered and unregistered workers"."""
    adjectives = scan.table.adjectives
    if not words or scan.low(at) not in scan.table.coordinators or scan.low(at + 1) not in adjectives:
        return False
    return all(scan.low(word) in adjectives for word in words)


def _known(scan: Scan, words: list[int]) -> int | None:
    """Return the index of the head among counted nouns: the last of the first run in English, else the first plural."""
    if scan.table.bare_plurals:
        return _first_known(scan, words)
    head = None
    for at in words:
        if scan.low(at) in scan.table.nouns and scan.low(at) not in scan.table.adjectives:
            head = at
            if not scan.table.head_last and scan.low(at) not in scan.table.singulars:
                break
        elif head is not None:
            break
    if head is None:
        return next((at for at in words if scan.low(at) in scan.table.nouns), None)
    return head


def _first_known(scan: Scan, words: list[int]) -> int | None:
    """Return the index of the first counted noun; one that is an adjective too waits for the next word to be known."""
    waiting = None
    for at in words:
        low = scan.low(at)
        if low in scan.table.nouns and low not in scan.table.adjectives:
            return at
        if waiting is not None and low not in scan.table.adjectives:
            break
        if waiting is None and low in scan.table.nouns:
            waiting = at
    return waiting


def _guess(scan: Scan, words: list[int]) -> int | None:
    """Return the index of the likeliest head when no word is a known noun."""
    if not scan.table.head_last:
        words = list(takewhile(lambda at: not _is_verb(scan, at), words))
    else:
        words = [at for at in words if not _is_verb(scan, at)]
    if scan.table.code == "en":
        plural = next((at for at in words if scan.table.is_plural(scan.low(at))), None)
        if plural is not None:
            return plural
    others = [at for at in words if scan.low(at) not in scan.table.adjectives and not _is_participle(scan, at)]
    genitives = scan.table.genitives
    return others[0] if others and not (genitives and scan.low(others[0]).endswith(genitives)) else None


def _is_counted_change(scan: Scan, at: int) -> bool:
    """Return whether an English word of change in -s is counted: "two cuts"; "500 drops to 300" is none."""
    table, low = scan.table, scan.low(at)
    if table.code != "en" or not table.is_plural(low):
        return False
    return not any(found.at(scan.tokens, at + 1) for found in (table.to_word, table.from_word, table.by))


def _is_verb(scan: Scan, at: int) -> bool:
    """Return whether the word at ``at`` is a word of change or has a verb's ending, so that nothing counts it.

    Its ending makes it a gerund or a participle: "partendo da", "the 4,000 granted last year".
    """
    low, table = scan.low(at), scan.table
    if low in table.up or low in table.down:
        return not _is_counted_change(scan, at)
    if low in table.others:
        return True
    return low.endswith(table.gerunds) and len(low) >= _SHORTEST_GERUND
