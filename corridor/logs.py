"""Structured logging for the whole program: one event a line on standard error, values as fields."""

from __future__ import annotations

import logging
import sys

import structlog


def configure_logs(*, least: int = logging.WARNING) -> None:
    """Log to standard error as ``time level event key=value``, with UTC times; ``least`` is the lowest level shown."""
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(least),
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.LogfmtRenderer(key_order=("timestamp", "level", "event"), sort_keys=True),
        ],
        # Standard error as it is when a line is written: a caller may have put another stream in its place.
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
        cache_logger_on_first_use=False,
    )
