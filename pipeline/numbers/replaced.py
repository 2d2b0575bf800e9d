"""Marks the old value of two where one is said to hold no longer: "800, and no longer 500", "no longer 500 but 800"."""

from __future__ import annotations

from pipeline.model import ChangeKind, Direction
from pipeline.numbers.parts import Part
from pipeline.numbers.scan import Scan
from pipeline.numbers.tables import Phrases
from pipeline.numbers.tokens import Kind

#: How many words may stand between "no longer" and its number ("ya no [será de] 500"), and before the new value.
_VERB = 3
#: How many tokens may part the new value from the old one that is told after it.
_GAP = 12
#: How many words an adverb of now stands before the old value, where the negation follows it.
_NOW = 4
_OPENS = frozenset([",", "(", "-", "،"])


def is_replaced(scan: Scan, left: Part, right: Part) -> bool:
    """Return whether a pair was the old and the new value of what holds no longer; the old one is then marked."""
    if _gives_way(scan, left, right):
        right.change = ChangeKind.FROM_TO
        right.direction = Direction.UP if right.value > left.value else Direction.DOWN
        left.direction = right.direction
        old, new = left, right
    elif _stands_against(scan, left, right):
        old, new = right, left
    else:
        return False
    old.change = ChangeKind.FROM_TO
    if old.unit.name is None and new.unit.name is not None:
        old.take_unit(new)
    elif new.unit.name is None and old.unit.name is not None:
        new.take_unit(old)
    return True


def _gives_way(scan: Scan, left: Part, right: Part) -> bool:
    """Return whether the old value is told before the new one: "no longer 500 but 800", "اب 500 نہیں بلکہ 800"."""
    table = scan.table
    ends = {left.end, left.numeral.end}
    if table.not_but.firsts:
        now = _now(scan, left) is not None
        return now and any(table.not_but.fills(scan.tokens, range(end, right.begin)) for end in ends)
    if not any(scan.low(at) in table.but for at in range(max(left.numeral.end, right.begin - _VERB), right.begin)):
        return False
    near = right.begin - left.end <= _VERB + 1
    return near and (_after(scan, table.no_longer, left.begin, reach=_VERB) or _closed(scan, left) is not None)


def _stands_against(scan: Scan, left: Part, right: Part) -> bool:
    """Return whether the old value is told behind the new one: "800, and no longer 500", "800 and not 500 any more"."""
    gap = right.begin - left.numeral.end
    if gap > _GAP or any(scan.low(at) in scan.table.but for at in range(right.end, right.end + _VERB)):
        return False
    opened = _opening(scan, right)
    if opened is None:
        return False
    before = scan.low(opened - 1)
    return before in scan.table.coordinators or before in _OPENS


def _opening(scan: Scan, right: Part) -> int | None:
    """Return where the words begin that say a number holds no longer, None without them."""
    table = scan.table
    if table.not_but.firsts:
        closed = any(scan.low(end) in table.negations for end in {right.end, right.numeral.end})
        return _now(scan, right) if closed else None
    for at in (right.begin, right.begin - 1):
        found = table.no_longer.before(scan.tokens, at)
        if found is not None and (at == right.begin or _is_small(scan, at)):
            return found[1]
    return _closed(scan, right)


def _now(scan: Scan, part: Part) -> int | None:
    """Return where an adverb of now stands a few words before a number, no mark between; None without one."""
    for at in range(part.begin - 1, max(-1, part.begin - _NOW - 1), -1):
        if scan.low(at) in scan.table.now:
            return at
        if scan.tokens[at].kind is not Kind.WORD:
            return None
    return None


def _closed(scan: Scan, part: Part) -> int | None:
    """Return where "not" stands before a number with "any more" behind: "not 500 any more", "no a 500 como antes"."""
    if not any(scan.table.any_more.at(scan.tokens, at) for at in {part.end, part.numeral.end}):
        return None
    at = part.begin - 1 - _is_small(scan, part.begin - 1)
    return at if scan.low(at) in scan.table.negations else None


def _is_small(scan: Scan, index: int) -> bool:
    """Return whether the word at ``index`` is an article or a preposition that leads to a number: "ya no a 500"."""
    table = scan.table
    return scan.low(index) in table.fillers or any(
        words.at(scan.tokens, index) for words in (table.to_word, table.from_word)
    )


def _after(scan: Scan, phrases: Phrases[bool], index: int, *, reach: int) -> bool:
    """Return whether one of the phrases ends at most ``reach`` words before ``index``, no mark between."""
    for at in range(index, index - reach - 1, -1):
        if phrases.before(scan.tokens, at) is not None:
            return True
        if at < 1 or scan.tokens[at - 1].kind is not Kind.WORD:
            return False
    return False
