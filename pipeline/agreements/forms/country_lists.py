"""Reads the place of a state on a list of countries whose workers a host lets in."""

from __future__ import annotations

import re

from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.linking import Link, linked
from pipeline.agreements.statement.view import View
from pipeline.model import Stage

#: What makes of a list of countries one for workers, and what makes of it another.
FOR_WORK = frozenset({"o.quota", "o.visa", "o.jobs", "t.labour", "t.workers"})
#: A list of people, and no list of countries; "in those countries", which means one only with what says it is of them.
OF_PEOPLE = re.compile(
    r"\s(?:of|for|di|delle|degli|dei|de|των|για)\s(?:(?:the|las|los|la)\s)?(?:those|people|persons|applicants|candidates|"
    r"names|workers|coloro|persone|candidati|richiedenti|attesa|nomi|personas|candidatos|solicitantes|espera|quienes|"
    r"όσων|όσους|ατόμων|υποψηφίων|αναμονής)\b",
    re.IGNORECASE,
)
THOSE, AMONG = re.compile("ان "), re.compile(r"[^۔]{0,60}\sشامل(?!\w)")
SENT_AWAY = ("o.returns", "m.sent_back")


def listed_for_work(view: View) -> tuple[Cue, Link, Stage] | None:
    """Return the place of a state among those to which a quota or decree named in the article opens."""
    listed = next((cue for cue in view.reach.cues if cue.kind == "g.listed"), None)
    kinds = view.setting.kinds.keys()
    if listed is None or not kinds & {"o.quota", "o.decree"} or not kinds & FOR_WORK or view.has(*SENT_AWAY):
        return None
    text = view.setting.text
    if OF_PEOPLE.match(text, listed.end) or (THOSE.match(text, listed.start) and not AMONG.match(text, listed.end)):
        return None
    return listed, linked(listed, listed, view.reach), Stage.AGREED
