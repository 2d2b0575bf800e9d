"""Says which numbers are a time of day: "at 5 pm", "alle ore 18.30", "20 h 15", "de 9 a 14 horas"."""

from __future__ import annotations

from pipeline.numbers.around import Around
from pipeline.numbers.tokens import Kind

_MOST_HOUR = 24
_MINUTES = range(60)
_HOUR_DIGITS = 2
#: How far before its hours the word may stand that says something opens, in tokens.
_OPENING_REACH = 14
#: How far before a number the word may stand that says it is what a count became, in tokens.
_CHANGE_REACH = 16
#: English verbs that lead by "at" to how high a count is, right before that word, or before what is counted.
AT = "at"
STANDS = frozenset({"stands", "stand", "stood", "standing", "estimated", "reckoned", "remains", "remained", "put"})
PUTS = frozenset({"put", "puts", "putting", "estimates", "estimated", "reckons", "reckoned"})
LEVELS = frozenset({"toll", "number", "total", "figure", "count", "tally", "dead", "missing", "deaths", "survivors"})
PUT_REACH = 9


def is_clock(around: Around) -> bool:
    """Return whether the number is a time of day: "at 5 pm", "alle ore 18.30", "10 بجے"."""
    hour, _, minutes = around.low.replace(",", ".").partition(".")
    if around.near(-1) in around.table.clock_infix and _is_hour(around, -2):
        return around.whole() in _MINUTES
    if not hour.isdigit() or int(hour[:3]) > _MOST_HOUR or len(minutes) not in {0, 2}:
        return False
    return (
        _before_clock_word(around, minutes)
        or _after_clock_word(around, minutes)
        or (bool(minutes) and around.near(1) in around.table.clock_nouns)
        or _is_of_day(around)
        or (not minutes and _between_hours(around))
    )


def _before_clock_word(around: Around, minutes: str) -> bool:
    """Return whether a word for the hour or half of the day follows."""
    table = around.table
    if around.near(1) in table.clock_infix and around.number_at(2) in _MINUTES:
        return True
    after = table.clock_after.at(around.tokens, around.end)
    return after is not None and (bool(minutes) or around.near(1) not in table.durations)


def _is_of_day(around: Around) -> bool:
    """Return whether a preposition of time stands before the number and a part of the day behind: "as of 9 tonight".

    What leads on to another number, or follows a word of change, is a count: "rose from 9 last night to 12 this
    morning", "rose by 9 last night".
    """
    table, tokens = around.table, around.tokens
    day = table.of_day.at(tokens, around.end)
    since = table.since_hour.before(tokens, around.index)
    if day is None or since is None:
        return False
    verb = around.near(since[1] - around.index - 1)
    if verb in table.up or verb in table.down:
        return False
    return table.to_word.at(tokens, day[1]) is None


def _after_clock_word(around: Around, minutes: str) -> bool:
    """Return whether a preposition of time stands before the number, and nothing it could count after it."""
    table = around.table
    if table.clock_before.before(around.tokens, around.index) is None:
        return False
    if around.near(1) in table.clock_hours:
        return around.near(2) not in table.links
    if not minutes and _is_level(around):
        return False
    return not around.measured() and (bool(minutes) or (around.nothing_counted() and not _new_value(around)))


def _is_level(around: Around) -> bool:
    """Return whether a verb before English "at" tells how high a count is: "stands at 12", "put the dead at nine"."""
    if around.near(-1) != AT:
        return False
    if around.near(-2) in STANDS:
        return True
    before = around.before_in_sentence(PUT_REACH)
    at = next((distance for distance, low in enumerate(before) if low in PUTS), 0)
    return any(low in LEVELS for low in before[:at])


def _new_value(around: Around) -> bool:
    """Return whether the number is what a count became, its noun left out: "réduite de 22 bateaux à 14"."""
    table, tokens = around.table, around.tokens
    if table.to_word.before(tokens, around.index) is None:
        return False
    before = around.before_in_sentence(_CHANGE_REACH)
    counts = (
        distance
        for distance in range(3, len(before) + 1)
        if around.kind(-distance) is Kind.NUMBER
        and before[distance - 2] not in table.stops
        and table.from_word.before(tokens, around.index - distance)
    )
    return any(low in table.up or low in table.down for distance in counts for low in before[distance:])


def _is_hour(around: Around, step: int) -> bool:
    return 0 <= around.number_at(step) <= _MOST_HOUR


def _between_hours(around: Around) -> bool:
    """Return whether the number is one end of the hours something is open, or of "entre 8 heures et 10 heures"."""
    ends = _following_end(around) or _preceding_end(around)
    if ends is None:
        return False
    first, last = ends
    hours = around.table.clock_hours
    if _measured_at(around, around.at(last + 1)):
        return False
    low = [around.near(step) for step in (first + 1, last + 1)]
    if low[0] in hours and low[1] in hours:
        return True
    openings = around.table.openings
    counted = low[1] not in hours and around.at(last + 1) < len(around.tokens) and low[1].isalpha()
    return not (counted and low[1] not in around.table.stops) and any(
        word in openings for word in around.before_in_sentence(_OPENING_REACH)
    )


def _measured_at(around: Around, index: int) -> bool:
    """Return whether a per cent or money stands at ``index``, so that no hour ends there: "between 4 and 9 %"."""
    return any(found.at(around.tokens, index) for found in (around.table.percent, around.table.money))


def _following_end(around: Around) -> tuple[int, int] | None:
    """Return the steps of this hour and of the one a range from it leads to."""
    step = 2 if around.near(1) in around.table.clock_hours else 1
    for infix in (around.table.to_word, around.table.range_infix, around.table.between_infix):
        found = infix.at(around.tokens, around.at(step))
        if found is not None and _hour_at(around, found[1]):
            return 0, found[1] - around.end + 1
    return None


def _preceding_end(around: Around) -> tuple[int, int] | None:
    """Return the steps of the hour a range to this one begins with, and of this one."""
    for infix in (around.table.to_word, around.table.range_infix, around.table.between_infix):
        found = infix.before(around.tokens, around.index)
        if found is None:
            continue
        at = found[1] - 1
        if around.tokens[at].low in around.table.clock_hours:
            at -= 1
        if _hour_at(around, at):
            return at - around.index, 0
    return None


def _hour_at(around: Around, index: int) -> bool:
    """Return whether digits or a word for an hour stand at ``index``."""
    if not 0 <= index < len(around.tokens):
        return False
    low = around.tokens[index].low
    value = float(low) if low.isdigit() and len(low) <= _HOUR_DIGITS else around.table.numbers.get(low, -1)
    return 0 <= value <= _MOST_HOUR
