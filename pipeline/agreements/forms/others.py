"""Reads further papers of the kind just told of that are to come: "three more, with Peru and Mali, are planned"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.agreements.ground.setting import DESTINATIONS
from pipeline.agreements.statement.view import Statement, View, told_as
from pipeline.model import Role, Stage

#: What opens a sentence on further ones, up to the states they are with, and what says how far those have come.
FURTHER = re.compile(
    r"\s*(?:(?:Another )?(?:two|three|four|five|some|several)(?: (?:more|others?|further ones))?|Two more|Others|"
    r"(?:Altr[ie]|Gli altri|Le altre)(?: (?:due|tre|quattro|cinque))?|Otr[oa]s(?: (?:dos|tres|cuatro|cinco))?|"
    r"(?:Δύο|Τρεις|Τέσσερις|Τρία|Τέσσερα)? ?[ΆάΑα]λλ(?:ες|α)(?: (?:δύο|τρεις|τέσσερις|τρία|τέσσερα))?)"
    r"(?: (?:partnerships|agreements|accords|pacts|memoranda|partenariati|accordi|acuerdos|συμφωνίες))?"
    r",? (?:with|con|με) (?:the |il |la |lo |l['’]|el |την? |τον? |το )?$",
    re.IGNORECASE,
)
TO_COME = re.compile(
    r"[,]?\s(?:are|is|sono|están|βρίσκονται|είναι) (?P<talks>(?:being (?:prepared|negotiated|discussed)|in preparation|"
    r"under (?:negotiation|discussion|preparation)|in preparazione|in discussione|allo studio|en preparación|"
    r"en negociación|υπό (?:διαπραγμάτευση|συζήτηση|προετοιμασία)|σε διαπραγμάτευση))?"
    r"(?P<planned>planned|envisaged|in the works|to follow|in programma|previst[ie]|previst[oa]s|στα σκαριά)?(?!\w)",
    re.IGNORECASE,
)


def others_to_come(view: View) -> Iterator[Statement]:
    """Yield the further papers of the kind told of that a sentence says are in preparation or planned."""
    last, text = view.last, view.setting.text
    places = view.setting.places_in(*view.span)
    if last is None or last.agreement.denied or not places:
        return
    if not FURTHER.fullmatch(text, view.span[0], places[0].start):
        return
    told = TO_COME.match(text, places[-1].end)
    if told is None or not (told["talks"] or told["planned"]):
        return
    stage = Stage.NEGOTIATING if told["talks"] else Stage.PROPOSED
    others = {place.code for place in places} - set(last.agreement.parties)
    host = _host(last)
    if others and host:
        yield _told_here(view, told_as(last, stage=stage, parties=tuple(sorted({*host, *others})), role=Role.NEWS))


def _told_here(view: View, statement: Statement) -> Statement:
    """Return a statement with its own sentence as the evidence, and none of the day of the one before."""
    start, end = view.span
    quote = view.setting.text[start:end].strip()
    start = view.setting.text.index(quote, start)
    here = replace(
        statement.agreement,
        quote=quote,
        start=start,
        end=start + len(quote),
        sentence=view.setting.text[view.span[0] : end],
        event_date=None,
        name="",
    )
    return replace(statement, agreement=here, known=False, dated=False)


def _host(statement: Statement) -> tuple[str, ...]:
    """Return the side that has such papers with many: the first state of destination of the paper told of."""
    return tuple(code for code in statement.agreement.parties if code in DESTINATIONS)[:1]
