"""Tells papers by the date in their name: "the 2022 memorandum", "the accord of May 2018", "the deal (2007)"."""

from __future__ import annotations

import re
from bisect import bisect_left

from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.setting import Setting
from pipeline.agreements.statement.roles import is_old

#: A year that names an instrument ("the agreement of 2017", "the 2022 memorandum"), and how far before it may begin.
YEAR_AFTER = re.compile(
    r"(?:\s[\w'’-]+){0,2}?\s(?:of|del|de|dell['’]|του|της)\s?(?:\d{1,2}\s)?(?:(?!(?:the|la|el)\b)\w+\s)?(?:de\s)?(?:19|20)\d\d\b"
)
NAMING = re.compile(
    r"(?:\b(?:of|from|dated|back to|del|de|di|του|της|από)\s|\bdell['’]|[(,]\s?)(?:(?:the|last|el|το)\s)?$"
)
YEAR_BEFORE = re.compile(r"\b(?:19|20)\d\d\s(?:کے\s|کی\s|میں\s)?(?:(?!(?:the|a|an)\b)[^\W\d]\w*\s){0,2}$")
OF_YEAR, NAMED_BY, NAMING_REACH = 34, 70, 16
#: What joins a past date to the paper it names where attributes come first ("گزشتہ مئی کا معاہدہ").
OF_DATE = re.compile(r"\s(?:[^\W\d]+\s)?(?:کا|کے|کی)\s(?:[^\W\d]+\s){0,2}")


def is_dated(setting: Setting, head: Cue, *, within: tuple[int, int]) -> bool:
    """Return whether a year or a past date in the sentence ``within`` is part of the name of ``head``."""
    text = setting.text
    before = YEAR_BEFORE.search(text, max(within[0], head.start - OF_YEAR), head.start)
    named = bool(before or YEAR_AFTER.match(text, head.end)) or _is_named_by(setting, head, within[1])
    return named or _is_named_before(setting, head, within[0])


def _is_named_before(setting: Setting, head: Cue, begin: int) -> bool:
    """Return whether a past date right before ``head`` is its attribute, where attributes come first."""
    before = setting.dates_in(max(begin, head.start - OF_YEAR), head.start)
    mention = before[-1] if before else None
    if mention is None or not is_old(mention.value, setting.today):
        return False
    return OF_DATE.fullmatch(setting.text, mention.end, head.start) is not None


def _is_named_by(setting: Setting, head: Cue, end: int) -> bool:
    """Return whether a past date stands in the name of ``head``, no verb between ("of May 2018", "(2007)")."""
    dates = setting.document.dates
    index = bisect_left(dates, head.end, key=lambda mention: mention.start)
    if index == len(dates) or dates[index].start > min(head.end + NAMED_BY, end):
        return False
    mention = dates[index]
    between = setting.cues_in(head.end, mention.start)
    if not is_old(mention.value, setting.today) or any(cue.kind.startswith(("v.", "g.", "i.")) for cue in between):
        return False
    return bool(NAMING.search(setting.text, max(head.end, mention.start - NAMING_REACH), mention.start))
