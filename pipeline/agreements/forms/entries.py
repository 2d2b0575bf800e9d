"""Passes over the platforms by which employers only apply for workers, which nobody agrees on."""

from __future__ import annotations

import re
from typing import Final

from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.statement.view import View

#: What an entry by computer is called among platforms, and what leads to it, right before it or behind.
ENTRY: Final = re.compile(r"platform|portal|piattaforma|plataforma|πλατφόρμα|پلیٹ ?فارم", re.IGNORECASE)
BY_IT: Final = re.compile(
    r"\b(?:through|via|by way of|by means of|using) (?:the|its|their|an?|this|that) (?:\w+ ){0,2}$|"
    r"\bvia (?:\w+ )?$|"
    r"\b(?:tramite|attraverso|mediante)(?: (?:la|una|apposita|questa))? ?(?:\w+ )?$|"
    r"\b(?:a través de|mediante|por|por medio de) (?:la|una|su|esta) (?:\w+ )?$|"
    r"(?:μέσω|διά|μέσα από|από) ?(?:της|την|μιας|μια)? ?(?:\w+ )?$",
    re.IGNORECASE,
)
BY_IT_BEHIND: Final = re.compile(r"\s(?:کے ذریعے|کے ذریعہ|کے توسط سے|کی مدد سے)(?!\w)")
BEFORE: Final = 40
#: Verbs by which a platform comes about, whatever goes through it.
FOUNDING: Final = ("v.setup", "v.launch", "v.agree", "v.sign", "v.foreseen", "v.provide")


def is_entry(view: View, head: Cue) -> bool:
    """Return whether a platform is only where somebody applies ("they asked for 900 through the online platform")."""
    text = view.setting.text
    if head.concept != "platform" or not ENTRY.search(text, head.start, head.end) or view.has(*FOUNDING):
        return False
    if view.reach.verb_last:
        return bool(BY_IT_BEHIND.match(text, head.end))
    return bool(BY_IT.search(text, max(view.span[0], head.start - BEFORE), head.start))
