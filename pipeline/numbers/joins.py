"""Joins neighbouring numerals: doublets, ranges, proportions and from-to pairs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.model import Bound, ChangeKind, Direction, UnitClass
from pipeline.numbers.moves import has_cue, is_change, opened
from pipeline.numbers.parts import Part, ends_sentence
from pipeline.numbers.replaced import is_replaced
from pipeline.numbers.scan import Scan
from pipeline.numbers.sharing import may_share, share_nouns, share_subjects, share_units, share_wholes
from pipeline.numbers.sums import share_sums
from pipeline.numbers.tables import Phrases
from pipeline.numbers.units import read_unit

_FROM_TO_GAP = 14
_THOUSAND = 1000
#: How many times the new value an old one may be, or the new one it, that takes its scale.
_MOST_TIMES = 10
_MOST_WHOLE = 10
_CUE_GAP = 16
_NEAR_CUE = 3
#: How far behind an old value the verb may stand whose new value opens the clause, in tokens; what parts the two, and
#: what stands before such a clause.
_VERB_GAP = 7
_ASIDE = frozenset([",", "(", "،"])
_OPENS_CLAUSE = frozenset([",", ":", "-", "،"])
#: How many times its lower end the upper end of a range is at most, after a word of difference.
_MOST_SPREAD = 3


def join(scan: Scan, parts: list[Part], sentences: Sequence[int]) -> list[Part]:
    """Return the parts with doublets and ranges made one, from-to pairs marked and shared units copied."""
    joined: list[Part] = []
    for part in parts:
        if joined and sentences[joined[-1].begin] == sentences[part.begin]:
            merged = _merge(scan, joined[-1], part)
            if merged is not None:
                joined[-1] = merged
                continue
            if _is_cycle(scan, joined[-1], part):
                continue
        joined.append(part)
    for left, right in pairwise(joined):
        if sentences[left.begin] == sentences[right.begin] and left.change is not ChangeKind.FROM_TO:
            _from_to(scan, left, right)
    share_units(scan, joined, sentences)
    share_sums(scan, joined)
    share_wholes(scan, joined, sentences)
    share_subjects(scan, joined, sentences)
    share_nouns(scan, joined, sentences)
    return joined


def _merge(scan: Scan, left: Part, right: Part) -> Part | None:
    """Return one part for two that are one quantity, None when they are two."""
    return (
        _doublet(scan, left, right)
        or _divided(scan, left, right)
        or _proportion(scan, left, right)
        or _range(scan, left, right)
    )


def _doublet(scan: Scan, left: Part, right: Part) -> Part | None:
    """Return "five thousand (5,000) workers" as one quantity."""
    if left.value != right.value or scan.low(right.numeral.first - 1) != "(" or scan.low(right.numeral.end) != ")":
        return None
    opening = right.numeral.first - 1
    if opening not in {left.numeral.end, left.end}:
        return None
    if left.unit.name is not None and left.end == opening:
        return replace(left, end=right.numeral.end + 1)
    unit = read_unit(scan, replace(left.numeral, end=right.numeral.end + 1))
    return replace(left, unit=unit, end=max(unit.end, right.numeral.end + 1))


def _divided(scan: Scan, left: Part, right: Part) -> Part | None:
    """Return a measure and its smaller one as one: "5 feet 10 inches", "7 pounds, 4 ounces", "a 6-foot-7 centre"."""
    if left.unit.name not in scan.table.subunits:
        return None
    size, name = scan.table.subunits[left.unit.name]
    if not right.value < size or left.value != int(left.value) or left.high is not None or right.high is not None:
        return None
    gap = [scan.low(index) for index in range(left.unit.end, right.begin)]
    if gap == ["-"]:
        right_end = right.numeral.end
    elif right.unit.name == name and set(gap) <= scan.table.coordinators:
        right_end = right.end
    else:
        return None
    value = left.value + right.value / size
    return replace(left, numeral=replace(left.numeral, value=value, end=right.numeral.end), end=right_end)


def _proportion(scan: Scan, left: Part, right: Part) -> Part | None:
    """Return "three out of four workers", "three workers out of four" or "دس میں سے سات" as a fraction."""
    table = scan.table
    if left.high is not None or not left.counted or not right.counted or left.value == right.value:
        return None
    part, whole = sorted((left.value, right.value))
    if whole > _MOST_WHOLE:
        return None
    if left.value == whole:
        found = _exactly(scan, table.out_of, range(left.numeral.end, right.begin))
        unit = right.unit if found and _is_whole(scan, left) else None
    elif _exactly(scan, table.proportion, range(left.numeral.end, right.begin)):
        unit = right.unit
    else:
        unit = (
            left.unit
            if left.unit.name
            and _is_bare(scan, right)
            and _exactly(scan, table.proportion, range(left.end, right.begin))
            else None
        )
    if unit is None:
        return None
    numeral = replace(left.numeral, end=right.numeral.end, value=part / whole, fraction=True)
    return replace(right, numeral=numeral, unit=unit, begin=left.begin)


def _is_cycle(scan: Scan, left: Part, right: Part) -> bool:
    """Return whether a number is only the whole that a length of time is a part of: "nine months in every 12"."""
    within = left.unit.kind is UnitClass.DURATION and right.unit.name is None and right.value > left.value
    return within and _exactly(scan, scan.table.proportion, range(left.unit.end, right.begin))


def _is_whole(scan: Scan, part: Part) -> bool:
    """Return whether a whole that stands first is no group that was told of: "ہر پانچ", "دس", not "ان دس", "10"."""
    before = scan.low(part.begin - 1)
    every = before in scan.table.not_reference - scan.table.definite
    return every or (part.value == _MOST_WHOLE and not part.numeral.digits and before not in scan.table.definite)


def _is_bare(scan: Scan, part: Part) -> bool:
    """Return whether no noun is counted: what follows is none, or a verb, since it has no plural's ending."""
    if part.unit.known or part.unit.name is None:
        return not part.unit.known
    token = scan.tokens[part.unit.end - 1]
    return part.unit.name == scan.text[token.start : token.end].lower()


def _range(scan: Scan, left: Part, right: Part) -> Part | None:
    """Return a range as one part: "100-120", "between 400 and 750", "400 to 750"."""
    if left.high is not None or right.high is not None:
        return None
    if not _same_kind(left, right):
        return None
    scaled = _scaled(left, right)
    if scaled >= right.value:
        return None
    form = _range_form(scan, left, right)
    if form is None:
        return None
    bound, begin = form
    if scan.table.general is not None:
        bound = Bound.EXACT
    unit = right.unit if right.unit.name is not None or left.unit.name is None else left.unit
    numeral = replace(right.numeral, first=left.numeral.first, value=scaled)
    return replace(left, numeral=numeral, unit=unit, begin=begin, end=right.end, high=right.value, bound=bound)


def _open(part: Part) -> bool:
    return part.unit.name is None or (part.counted and not part.unit.known)


def _scaled(left: Part, right: Part) -> float:
    """Return the left value with the right one's scale, where the left leaves it out: "2-3 million"."""
    if right.numeral.scale and not left.numeral.scale and left.value < right.value / right.numeral.scale:
        return left.value * right.numeral.scale
    return left.value


def _range_form(scan: Scan, left: Part, right: Part) -> tuple[Bound, int] | None:
    """Return the bound a range's form gives and the index where the range begins, None when it is no range."""
    if scan.low(left.numeral.end) == "-" and right.begin == left.numeral.end + 1:
        return Bound.EXACT, left.begin
    return (
        _between(scan, left, right)
        or _from_range(scan, left, right)
        or _bare_range(scan, left, right)
        or _loose_range(scan, left, right)
    )


def _between(scan: Scan, left: Part, right: Part) -> tuple[Bound, int] | None:
    """Return the form of "between 400 and 750", or of "200 اور 250 کے درمیان" whose word stands last."""
    if not _exactly(scan, scan.table.between_infix, range(left.end, right.begin)):
        return None
    opened = scan.table.between.before(scan.tokens, left.begin)
    if opened:
        return Bound.ABOUT, opened[1]
    closed = (scan.table.between_after.at(scan.tokens, end) for end in (right.numeral.end, right.end))
    return (Bound.ABOUT, left.begin) if any(closed) else None


def _loose_range(scan: Scan, left: Part, right: Part) -> tuple[Bound, int] | None:
    """Return the form of two number words side by side: "دو تین دن", "due tre giorni"."""
    near = right.begin == left.numeral.end and not (left.numeral.digits or right.numeral.digits)
    close = 0 < right.numeral.value / (right.numeral.scale or 1) - left.value <= _MOST_WHOLE and not left.numeral.scale
    return (Bound.ABOUT, left.begin) if scan.table.loose_ranges and near and close else None


def _from_range(scan: Scan, left: Part, right: Part) -> tuple[Bound, int] | None:
    """Return the form of "from 400 to 750", unless a movement makes it two values."""
    begins = opened(scan, scan.table.from_word, left.begin)
    if begins is None or not _exactly(scan, scan.table.to_word, range(left.end, right.begin)):
        return None
    return None if is_change(scan, left, right) else (Bound.ABOUT, begins)


def _bare_range(scan: Scan, left: Part, right: Part) -> tuple[Bound, int] | None:
    """Return the form of "400 to 750" and "400 or 500"."""
    alike = left.unit.name == right.unit.name and not left.counted
    ends = (left.numeral.end, left.end) if alike else (left.numeral.end,)
    if not any(_exactly(scan, scan.table.range_infix, range(end, right.begin)) for end in ends):
        return None
    if _moved_to(scan, left, right):
        return None
    begins = opened(scan, scan.table.from_word, left.begin) is not None or scan.table.code == "ur"
    return None if begins and is_change(scan, left, right) else (Bound.ABOUT, left.begin)


def _moved_to(scan: Scan, left: Part, right: Part) -> bool:
    """Return whether "to" follows a difference, not a range's lower end: "rose by 2,000 to 12,500".

    A level is told from an upper end by its size: "cut the price by $8 to $34", "will rise by 2 to 3 degrees".
    """
    bound = scan.table.left.before(scan.tokens, left.begin)
    begin = bound[1] if bound else left.begin
    if scan.table.to_word.before(scan.tokens, right.begin) is None or right.value <= _MOST_SPREAD * left.value:
        return False
    by = scan.table.by.before(scan.tokens, begin)
    far = by is not None and scan.low(by[1]) not in scan.table.links
    return has_cue(scan, begin - (_CUE_GAP if far else _NEAR_CUE), begin)


def _exactly(scan: Scan, infixes: Phrases[bool], gap: range) -> bool:
    """Return whether one infix fills the gap between two numbers."""
    return infixes.fills(scan.tokens, gap)


def _from_to(scan: Scan, left: Part, right: Part) -> None:
    """Mark two parts as the old and the new value of one quantity, where a movement word says so."""
    gap = right.begin - left.numeral.end
    if gap > _FROM_TO_GAP or not _same_kind(left, right):
        return
    if scan.table.code == "ur":
        linked = scan.low(left.numeral.end) == "سے" or scan.low(left.end) == "سے"
    else:
        linked = (
            opened(scan, scan.table.from_word, left.begin) is not None
            and opened(scan, scan.table.to_word, right.begin) is not None
        )
    if not linked:
        if not is_replaced(scan, left, right):
            _reversed(scan, left, right)
        return
    if not is_change(scan, left, right):
        return
    if _leaves_scale(left, right):
        left.numeral = replace(left.numeral, value=left.value * right.numeral.scale, scale=right.numeral.scale)
    for part in (left, right):
        part.change = ChangeKind.FROM_TO
        part.direction = Direction.UP if right.value > left.value else Direction.DOWN
    if (_open(left) and not _open(right)) or left.unit.name is None:
        left.take_unit(right)
    elif right.unit.name is None:
        right.take_unit(left)


def _leaves_scale(left: Part, right: Part) -> bool:
    """Return whether an old value leaves out the scale of the new one: "rose from 12 to 15 million"."""
    scale = right.numeral.scale
    if scale < _THOUSAND or left.numeral.scale or left.unit.name is not None or left.value >= _THOUSAND:
        return False
    return right.value / _MOST_TIMES <= left.value * scale <= right.value * _MOST_TIMES


def _reversed(scan: Scan, left: Part, right: Part) -> None:
    """Mark the old value named after the new one: "raised to 12,000 from 10,500"; the new one stays a level."""
    table = scan.table
    rate = table.per.at(scan.tokens, left.end)
    end = rate[1] if rate else left.end
    begin = opened(scan, table.to_word, left.begin)
    aside = scan.low(end) in _ASIDE
    if begin is None or not _exactly(scan, table.from_word, range(end + aside, right.begin)):
        return
    if not has_cue(scan, left.begin - _CUE_GAP, left.begin) and not _fronted(scan, begin, right):
        return
    right.change = ChangeKind.FROM_TO
    left.direction = Direction.UP if left.value > right.value else Direction.DOWN
    right.direction = left.direction if table.general is None else Direction.NONE
    if right.unit.name is None and left.unit.name is not None:
        right.take_unit(left)


def _fronted(scan: Scan, begin: int, right: Part) -> bool:
    """Return whether the new value opens its clause and the verb follows: "To 800, from the 500 of before, rises …"."""
    opens = begin == 0 or ends_sentence(scan, begin - 1) or scan.low(begin - 1) in _OPENS_CLAUSE
    return opens and any(has_cue(scan, at, at + 1) for at in _behind(scan, right))


def _behind(scan: Scan, part: Part) -> range:
    """Return the few tokens behind a number that are of its sentence."""
    end = part.numeral.end
    last = next((at for at in range(end, end + _VERB_GAP) if ends_sentence(scan, min(at, len(scan.tokens) - 1))), None)
    return range(end, min(end + _VERB_GAP if last is None else last, len(scan.tokens)))


def _same_kind(left: Part, right: Part) -> bool:
    """Return whether two parts count the same, or one of them may take the unit of the other."""
    if not may_share(left, right):
        return False
    return left.unit.kind is right.unit.kind or _open(left) or _open(right)
