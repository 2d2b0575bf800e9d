"""Structured logging for the whole program: one event a line on standard error, values as fields."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Mapping
from enum import StrEnum

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

#: The environment variable that chooses the form of lines: ``logfmt`` (also without it) or ``json``.
FORM = "CORRIDOR_LOG"
#: Set by systemd when standard error goes to the journal.
JOURNAL = "JOURNAL_STREAM"
#: The journal's priorities (sd-daemon(3)).
PRIORITIES: Mapping[str, int] = {"debug": 7, "info": 6, "warning": 4, "error": 3, "critical": 2}


class Form(StrEnum):
    """How a line is written."""

    LOGFMT = "logfmt"
    JSON = "json"


def configure_logs(*, least: int = logging.WARNING, environment: Mapping[str, str] = os.environ) -> None:
    """Log to standard error with UTC times, as logfmt or JSON; ``least`` is the lowest level shown.

    For the journal each line begins with its priority, which the journal takes off and keeps.
    """
    form = Form.JSON if environment.get(FORM) == Form.JSON else Form.LOGFMT
    written = RENDERERS[form]()
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(least),
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            _for_journal(written) if JOURNAL in environment else written,
        ],
        # Standard error as it is when a line is written: a caller may have put another stream in its place.
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
        cache_logger_on_first_use=False,
    )


def _for_journal(written: Processor) -> Processor:
    """Return ``written`` with the priority of each line before it."""

    def write(logger: WrappedLogger, name: str, event: EventDict) -> str:
        priority = PRIORITIES.get(str(event.get("level")), PRIORITIES["info"])
        return f"<{priority}>{written(logger, name, event)!s}"

    return write


def _logfmt() -> Processor:
    return structlog.processors.LogfmtRenderer(key_order=("timestamp", "level", "event"), sort_keys=True)


def _json() -> Processor:
    return structlog.processors.JSONRenderer(sort_keys=True, ensure_ascii=False)


#: What writes lines of each form.
RENDERERS: Mapping[Form, Callable[[], Processor]] = {Form.LOGFMT: _logfmt, Form.JSON: _json}
