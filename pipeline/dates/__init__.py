"""Finds dates, absolute and relative, in five languages, and resolves them against the day of publication."""

from __future__ import annotations

from pipeline.dates.finder import DateMention as DateMention
from pipeline.dates.finder import find_dates as find_dates
from pipeline.dates.resolve import to_come as to_come
