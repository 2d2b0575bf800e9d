"""Tells what of the visas, quotas and jobs a sentence names can be granted: no price of them, no curb, no waiver."""

from __future__ import annotations

import re

from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.statement.view import View

#: How far behind its price a visa may stand.
PRICED = 20
#: What is said of visas that are made harder to get, right behind the word and right before it.
CURBED = re.compile(
    r"\s(?:curbs?|sanctions?|penalt\w+|restrictions?|bans?|suspensions?)\b|\s(?:پر\s)?پابندی", re.IGNORECASE
)
CURBS = re.compile(
    r"(?:curbs|sanctions|restrictions|restrizioni|sanzioni|restricciones|sanciones|περιορισμ\w+|κυρώσε\w+)"
    r"(?:\s\w{1,4}){0,2}\s$",
    re.IGNORECASE,
)
CURBS_AT = 30


def granted(view: View, kinds: frozenset[str]) -> list[Cue]:
    """Return the cues of ``kinds`` that are no part of a waiver of visas, and visas that are no curbs and no price."""
    waivers = [cue for cue in view.reach.cues if cue.kind == "i.visa_waiver"]
    heads = (cue for cue in view.reach.cues if cue.kind in kinds and not _is_curbed(view, cue))
    kept = [cue for cue in heads if not any(cue.start < name.end and name.start < cue.end for name in waivers)]
    return [cue for cue in kept if not _is_priced(view, cue)]


def _is_priced(view: View, head: Cue) -> bool:
    """Return whether it is what is asked for visas that is spoken of ("the fee for Gambian visas", "the visa fee")."""
    return any(
        0 <= head.start - cue.end <= PRICED or 0 <= cue.start - head.end <= 1
        for cue in view.reach.cues
        if cue.kind == "x.condition"
    )


def _is_curbed(view: View, head: Cue) -> bool:
    """Return whether visas are named only for what curbs them: "visa sanctions", "restrictions on visas"."""
    text, before = view.setting.text, max(view.span[0], head.start - CURBS_AT)
    curbed = CURBED.match(text, head.end) or CURBS.search(text, before, head.start)
    return head.kind == "o.anyvisa" and bool(curbed)
