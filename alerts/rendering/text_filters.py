"""What templates of the text part may call: lines of a fixed width, quotes isolated in their own direction, ladders."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from unicodedata import bidirectional

from alerts.view.digest import QuoteView, StepView

#: Columns of the text part: what every mail reader shows without breaking lines of its own.
TEXT_COLUMNS = 74
#: RIGHT-TO-LEFT ISOLATE, FIRST STRONG ISOLATE and their end: a quote cannot turn the line around it.
_ISOLATES = {"rtl": "\u2067", "ltr": "\u2068"}
_ISOLATE_END = "\u2069"
#: The Unicode classes of letters written from right to left.
_TURNED = frozenset({"R", "AL"})


def wrapped(text: str, indent: str = "", hang: str | None = None) -> str:
    """Return ``text`` in lines of at most ``TEXT_COLUMNS``, the first after ``indent``, the others after ``hang``."""
    return "\n".join(_lines(text, indent, hang))


def isolated(text: str) -> str:
    """Return ``text`` so that letters from right to left in it cannot turn the line around it."""
    return f"{_ISOLATES['ltr']}{text}{_ISOLATE_END}" if _turns(text) else text


def quoted(quote: QuoteView, indent: str = "") -> str:
    """Return a quote for the text part: each line isolated in its own direction, in the quotation marks of English."""
    text = f"“{quote.before}{quote.marked}{quote.after}”"
    if quote.direction != "rtl" and not _turns(text):
        return wrapped(text, indent)
    opening = _ISOLATES[quote.direction]
    return "\n".join(
        f"{indent}{opening}{line}{_ISOLATE_END}" for line in _lines(text, "", "", columns=TEXT_COLUMNS - len(indent))
    )


def ladder(steps: Sequence[StepView]) -> str:
    """Return an agreement's ladder in one line, the new stage in brackets, with the days that are known."""
    return " > ".join(f"[{_step(step).upper()}]" if step.state == "now" else _step(step) for step in steps)


def _step(step: StepView) -> str:
    return f"{step.name} ({step.since})" if step.since and step.state == "previous" else step.name


def _turns(text: str) -> bool:
    return not text.isascii() and any(bidirectional(char) in _TURNED for char in text)


def _lines(text: str, indent: str, hang: str | None, *, columns: int = TEXT_COLUMNS) -> list[str]:
    return textwrap.wrap(
        text,
        columns,
        initial_indent=indent,
        subsequent_indent=indent if hang is None else hang,
        break_on_hyphens=False,
    )
