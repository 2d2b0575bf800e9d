"""Says which numbers are a result or a minute of play: "6-6", "2-1", "lost 68-74", "gol al 90'"."""

from __future__ import annotations

from pipeline.numbers.around import Around
from pipeline.numbers.tokens import Kind

_MOST_SCORE = 30
_MOST_POINTS = 200
_MOST_GOALS = 10
_MOST_MINUTE = 130
_RESULT_REACH = 12
_QUOTE_REACH = 6


def is_score(around: Around) -> bool:
    """Return whether two numbers about a hyphen are a result: 6-6, 19-17, and 2-1 with nothing counted after it."""
    for own, other in ((1, 2), (-1, -2)):
        if around.near(own) == "-" and around.kind(other) is Kind.NUMBER and around.near(3) != "/":
            pair = (around.whole(), around.number_at(other))
            left, right = pair if own > 0 else pair[::-1]
            alone = _alone(around, 3 if own > 0 else 1)
            return min(pair) >= 0 and (_falls(left, right, alone=alone) or (alone and _is_result(around, pair)))
    return False


def _falls(left: int, right: int, *, alone: bool) -> bool:
    """Return whether the first of two numbers is no less than the second, as in no range."""
    return left >= right and left <= (_MOST_POINTS if alone else _MOST_SCORE)


def _is_result(around: Around, pair: tuple[int, int]) -> bool:
    """Return whether two numbers with nothing counted after them are goals, or points near a word of winning."""
    if max(pair) < _MOST_GOALS:
        return True
    played = any(low in around.table.results for low in around.before_in_sentence(_RESULT_REACH))
    return played and max(pair) <= _MOST_POINTS


def _alone(around: Around, step: int) -> bool:
    """Return whether no counted word stands ``step`` places away."""
    table, low = around.table, around.near(step)
    if low in table.scales or low in table.durations or table.percent.at(around.tokens, around.at(step)):
        return False
    return around.kind(step) is not Kind.WORD or low in table.stops | table.results


def is_minute(around: Around) -> bool:
    """Return whether an apostrophe that closes no quotation makes minutes of the number: "gol al 90'"."""
    if not 0 <= around.whole() <= _MOST_MINUTE or around.near(1) != "'" or not around.glued_right():
        return False
    if around.glued_right(1) and around.kind(2) is Kind.WORD:
        return False
    steps = range(-1, -_QUOTE_REACH - 1, -1)
    return not any(around.near(step) == "'" and not around.glued_left(step) for step in steps)
