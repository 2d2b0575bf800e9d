"""The values that a figure has had over time, as far as they can be set beside each other. Pure."""

from __future__ import annotations

from alerts.view import wording
from alerts.view.amounts import state_amount
from alerts.view.digest import HistoryView, PointView
from pipeline.model import Change, ChangeKind, Direction, Previous, Subject, UnitClass, Verdict

#: Values shown, at most; older ones are counted.
POINTS_MAX = 6
#: A history begins with two values.
POINTS_MIN = 2
#: Characters of an ISO 8601 day.
DAY = len("2026-03-11")
#: What these tell is not the next value of a series.
_NO_NEXT = frozenset({Verdict.DENIED, Verdict.CONFLICT, Verdict.UNDATED, Verdict.HELD})


def history_view(change: Change, states: tuple[Previous, ...], *, label: str) -> HistoryView | None:
    """Return the dated values of a figure up to and with the change's own; None where there are fewer than two.

    A correction has no history: what it corrects was never true. Rates of other spans are left out.

    Args:
        change: the change that tells the latest value.
        states: what its fact has been, the present state last.
        label: what the values are of.
    """
    if change.value is None or change.corrects is not None or change.verdict in _NO_NEXT or not _is_level(change):
        return None
    points = _points(change, _dated(change, states))
    if len(points) < POINTS_MIN:
        return None
    shown = points[-POINTS_MAX:]
    left_out = len(points) - len(shown)
    line = ", ".join(f"{point.text} ({point.since})" for point in shown)
    return HistoryView(label, shown, left_out, f"{left_out} earlier, then {line}" if left_out else line)


def _is_level(change: Change) -> bool:
    """Return whether a figure says how much there is, not by how much it moved."""
    moved = change.unit_class is UnitClass.PERCENT and change.direction is not Direction.NONE
    levels = {ChangeKind.LEVEL, ChangeKind.FROM_TO}
    return change.subject is Subject.FIGURE and change.change_kind in levels and not moved


def _dated(change: Change, states: tuple[Previous, ...]) -> dict[str, Previous]:
    """Return the last state of each day before the change's own, and the change's own, in order of time."""
    today = (change.published or change.detected_at)[:DAY]
    own = Previous(change.value, change.value_max, change.bound, change.per, None, change.outlet, None, today)
    known = states if change.previous is None else (*states, change.previous)
    dated = {state.since[:DAY]: state for state in known if state.since and _comparable(state, change)}
    return dict(sorted((day, state) for day, state in dated.items() if day < today)) | {today: own}


def _comparable(state: Previous, change: Change) -> bool:
    return state.value is not None and state.per is change.per


def _points(change: Change, dated: dict[str, Previous]) -> tuple[PointView, ...]:
    """Return the values in words, each from the day it was first stated."""
    points: list[PointView] = []
    for since, state in dated.items():
        text = state_amount(change, state)
        if not points or points[-1].text != text:
            points.append(PointView(text, state.value or 0.0, wording.day(since) or since, wording.short_day(since)))
    return tuple(points)
