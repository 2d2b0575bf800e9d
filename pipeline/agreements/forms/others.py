"""Reads papers that are only further ones of the kind told of: one that stands already, and others to come.

"The partnership with Nepal, after the one already running with Ghana"; "three more, with Peru and Mali, are planned".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.agreements.ground.setting import DESTINATIONS
from pipeline.agreements.statement.view import Statement, View, told_as
from pipeline.model import Role, Stage

#: A pronoun for a paper that stands already, up to the state it is with.
STANDING = re.compile(
    r"\b(?:the|those) ones? (?:(?:that (?:is|are|has been|have been) )?(?:already )"
    r"(?:running|in force|in place|in effect|under way|active|at work|signed|concluded)|"
    r"(?:running|in force|in place) already|(?:it|they) already ha(?:s|ve)) with (?:the )?$|"
    r"\bquell[oaie] (?:che è |che sono )?già "
    r"(?:attiv[oaie]|in vigore|in corso|avviat[oaie]|operativ[oaie]|firmat[oaie]) con (?:il |la |lo |l['’]|le |i )?$|"
    r"\b(?:el|la|los|las) (?:que )?ya (?:está |están )?(?:vigentes?|en vigor|en marcha|rige|rigen|firmad[oa]s?) "
    r"con (?:el |la )?$|"
    r"\b(?:εκείνη|εκείνο|αυτήν?|αυτό) που (?:ισχύει|ισχύουν|λειτουργεί|έχει υπογραφεί) ήδη με (?:την? |τον? |το )?$",
    re.IGNORECASE,
)
STANDING_AT = 70
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


def standing_already(view: View, told: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the paper of the kind just told of that stands already with another state, as recalled."""
    if not told or told[-1].agreement.denied:
        return
    last, text = told[-1], view.setting.text
    for place in view.setting.places_in(*view.span):
        if place.code in last.agreement.parties:
            continue
        named = STANDING.search(text, max(view.span[0], place.start - STANDING_AT), place.start)
        if named is not None:
            yield from _standing(last, place.code, named)
            return


def _standing(last: Statement, code: str, named: re.Match[str]) -> Iterator[Statement]:
    """Yield the paper that a pronoun names, between the host of the one before and another state."""
    host = _host(last)
    if host:
        stands = replace(
            last.agreement,
            parties=tuple(sorted({*host, code})),
            stage=Stage.IN_FORCE,
            role=Role.BACKGROUND,
            event_date=None,
            name=named.group(),
            quote=named.group().strip(),
            start=named.start(),
            end=named.start() + len(named.group().rstrip()),
        )
        yield replace(last, agreement=stands, trigger="v.force", dated=True)


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
