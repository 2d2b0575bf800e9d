"""Keeps one mention of each statement of an article: news before recalled, the instrument before the general wish."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.agreements.ground.steps import FOUNDED
from pipeline.agreements.statement.view import Statement, told_as
from pipeline.model import LADDER, Agreement, AgreementKind, Role, Stage

#: Concepts that name the same paper.
SAME = {"memorandum": "agreement", "roadmap": "agreement", "platform": "agreement"}
#: Objects of a general commitment: said again beside a named instrument, they state nothing more.
GENERAL = frozenset({"cooperation", "pathways", "curb"})
#: Papers that are signed, which an article may call "the agreement".
SIGNED_PAPERS = frozenset(
    {"agreement", "memorandum", "declaration", "readmission", "police", "visa_waiver", "talent_partnership"}
)
#: What the name of a paper says that only announces another ("letter of intent", "διακήρυξη προθέσεων").
OF_INTENT = re.compile(r"\bintent\b|\bintent[io]\b|\bintenci[oó]n|προθ[εέ]σε|انٹینٹ|اظہارِ? ارادہ", re.IGNORECASE)
#: Pilot projects that are part of a Talent Partnership.
PILOT_OF = re.compile(
    r"pilot (?:projects?|schemes?)(?: [\w-]+){0,3} (?:under|within|as part of|in) (?:the |an? |its |their )?"
    r"talent partnership|"
    r"talent partnership(?: [\w-]+){0,2} with (?:the |an? |its |their )?pilot (?:projects?|schemes?)|"
    r"progett[oi] pilota (?:nell['’]ambito|all['’]interno|sotto) (?:del(?:la|l['’])? ?)?(?:partenariat|talent)|"
    r"proyectos? pilotos? (?:en el marco|dentro) de (?:la|el|una) (?:asociaci|alianza|partenariado|talent)|"
    r"πιλοτικ\w+ (?:έργ|σχέδι|προγράμμ)\w+ (?:στο πλαίσιο|εντός) τ\w+ (?:εταιρικ|σύμπραξ|συμπράξ)",
    re.IGNORECASE,
)
#: Plain names of papers.
PLAIN = frozenset({"agreement", "memorandum"})
#: Talks of which no paper is named.
TALKS = frozenset({"talks", "talking"})
#: Stages of a paper that is still to come.
TO_COME = frozenset({Stage.PROPOSED, Stage.NEGOTIATING})
#: Verbs of what is still to follow a signature.
PENDING = frozenset({"v.ratify", "v.enter"})
#: What ends a sentence, and no headline.
STOPS = (".", "!", "?", "۔", ";")
#: Where a paper has left the ladder, and verbs whose date then only tells what it was ("it took effect in 2020").
LEFT, DATED = frozenset({Stage.SUSPENDED, Stage.TERMINATED}), frozenset({"v.sign", "v.enter", "v.ratify", "v.agree"})
#: Verbs by which a body or talks begin.
FOUNDING = frozenset({"v.setup", "v.launch"})
#: Verbs of what a paper provides.
TERMS = frozenset({"v.provide", "v.force"})
#: What one state grants to nationals of another: said once in an article.
GRANTED = frozenset({"visa", "quota", "anyvisa", "decree", "places", "jobs"})
#: A grant of visas or a quota is stated once, at whatever stage.
ONCE = frozenset(
    {
        AgreementKind.LABOUR_QUOTA,
        AgreementKind.WORKING_GROUP,
        AgreementKind.TALENT_PARTNERSHIP,
        AgreementKind.VISA_WAIVER,
    }
)
#: Papers on labour, beside which a quota of the same states is a number of theirs and no agreement of its own.
ON_LABOUR = frozenset({AgreementKind.LABOUR_MOBILITY, AgreementKind.LABOUR_QUOTA})
#: What tells of a place on a list of countries, which is no term of a paper between the two.
LISTED = frozenset({"g.into", "g.listed"})
#: Kinds that two outlets may call by either name, and so may two sentences of one.
ALIKE = {AgreementKind.LABOUR_MOBILITY: AgreementKind.MIGRATION_COOPERATION}


def distinct(statements: Iterable[Statement]) -> tuple[Agreement, ...]:
    """Return the agreements, each once, by start."""
    kept: list[Statement] = []
    for statement in sorted(statements, key=_rank):
        if not any(_says_more(other, statement) for other in kept):
            kept.append(statement)
        else:
            kept = [_explained(_of_kind(other, statement), statement) for other in kept]
    kept = [statement for statement in kept if not any(_names_what(other, statement) for other in kept)]
    kept = [statement for statement in kept if not any(_is_pilot_of(other, statement) for other in kept)]
    return tuple(
        sorted((statement.agreement for statement in kept), key=lambda agreement: (agreement.start, agreement.end))
    )


def _is_pilot_of(partnership: Statement, pilot: Statement) -> bool:
    """Return whether pilot projects are agreed on under, or with, a Talent Partnership of one sentence and step."""
    ours, theirs = partnership.agreement, pilot.agreement
    if ours.kind is not AgreementKind.TALENT_PARTNERSHIP or theirs.kind not in {*ON_LABOUR, AgreementKind.OTHER}:
        return False
    one_step = ours.stage is theirs.stage and ours.role is theirs.role and ours.denied is theirs.denied
    if not one_step or ours.parties != theirs.parties or ours.sentence != theirs.sentence:
        return False
    return PILOT_OF.search(ours.sentence) is not None


def _names_what(told: Statement, headline: Statement) -> bool:
    """Return whether ``told`` says what paper a headline means that only speaks of a deal ("Deal reached")."""
    ours, theirs = told.agreement, headline.agreement
    general = headline.concept in PLAIN and theirs.kind is AgreementKind.MIGRATION_COOPERATION
    if not general or theirs.start >= ours.start or theirs.sentence.rstrip().endswith(STOPS):
        return False
    one_step = ours.stage is theirs.stage and ours.role is theirs.role and ours.denied is theirs.denied
    of_a_kind = _is_paper(told) and _family(ours) is not _family(theirs)
    return one_step and of_a_kind and ours.parties == theirs.parties


def _rank(statement: Statement) -> tuple[bool, bool, bool, int]:
    """Return the order in which statements are kept: news, named instruments and what is so first, then by place."""
    agreement = statement.agreement
    return (agreement.role is Role.BACKGROUND, statement.concept in GENERAL, agreement.denied, agreement.start)


def _says_more(kept: Statement, statement: Statement) -> bool:
    """Return whether ``kept`` already says what ``statement`` says."""
    ours, theirs = kept.agreement, statement.agreement
    if any(rule(kept, statement) for rule in (_points_back, _is_denied_step, _is_denied_again, _is_term)):
        return True
    if statement.built_on and theirs.role is Role.BACKGROUND:
        return ours.role is Role.BACKGROUND and kept.built_on
    if ours.denied is not theirs.denied or ours.parties != theirs.parties or _family(ours) is not _family(theirs):
        return False
    if ours.sentence == theirs.sentence or theirs.role is Role.BACKGROUND:
        return _is_of_sentence(kept, statement)
    said_again = ours.reaffirmed is theirs.reaffirmed and not statement.names_parties
    return statement.concept in GRANTED or (statement.concept in GENERAL and said_again)


def _is_of_sentence(kept: Statement, statement: Statement) -> bool:
    """Return whether ``statement``, of the sentence of ``kept`` or recalled, is of its paper."""
    if _announces(kept, statement) or _announces(statement, kept) or _foretold(kept, statement):
        return False
    recalled = kept.agreement.role is Role.NEWS and statement.agreement.role is Role.BACKGROUND
    declared = kept.concept == "declaration" and statement.concept != "declaration"
    other = statement.dated or _is_founded(statement) or (declared and statement.trigger == "v.force")
    told = _is_told_twice(kept, statement) or _tells_terms(kept, statement) or _is_same_paper(kept, statement)
    return told or (recalled and not other)


def _announces(one: Statement, other: Statement) -> bool:
    """Return whether ``one`` is a letter of intent, signed, and ``other`` the paper still to come that it is on."""
    both = _is_paper(one) and _is_paper(other) and not one.agreement.denied
    signed = one.agreement.stage is Stage.SIGNED and other.agreement.stage in TO_COME
    intent = [bool(OF_INTENT.search(each.agreement.name or "")) for each in (one, other)]
    return both and signed and intent == [True, False]


def _foretold(kept: Statement, statement: Statement) -> bool:
    """Return whether ``statement`` is a letter of intent, signed before the paper it was on, which is told of."""
    both = _is_paper(kept) and _is_paper(statement) and not statement.agreement.denied
    intent = [bool(OF_INTENT.search(each.agreement.name or "")) for each in (kept, statement)]
    recalled = statement.agreement.role is Role.BACKGROUND and statement.agreement.stage is Stage.SIGNED
    return both and recalled and intent == [False, True]


def _is_term(kept: Statement, statement: Statement) -> bool:
    """Return whether ``statement`` is a quota or commitment of the states whose paper on it is the news before it.

    "They negotiate a labour agreement. Moscow has set aside 900 places": one instrument, and a figure. What both sides
    agree on beside it is another.
    "A declaration was signed. Malta and Libya commit themselves to act together": what the declaration says.
    """
    ours, theirs = kept.agreement, statement.agreement
    news = ours.role is Role.NEWS and _is_paper(kept) and not ours.denied and not theirs.denied
    behind = ours.start < theirs.start and ours.sentence != theirs.sentence and theirs.stage in LADDER
    if not news or not behind or ours.parties != theirs.parties:
        return False
    if statement.concept in GRANTED:
        settled = theirs.kind is AgreementKind.LABOUR_QUOTA and theirs.stage is Stage.AGREED
        listed = statement.trigger in LISTED
        return ours.kind in ON_LABOUR and settled and statement.trigger.startswith("g.") and not listed
    return statement.concept in GENERAL and ours.kind is theirs.kind


def _is_told_twice(kept: Statement, statement: Statement) -> bool:
    """Return whether a sentence tells one act by its paper and by what is agreed on ("the deal … agreed to return")."""
    ours, theirs = kept.agreement, statement.agreement
    alike = ours.kind is theirs.kind and ours.stage is theirs.stage and ours.role is theirs.role
    return alike and ours.sentence == theirs.sentence and _is_paper(kept) is not _is_paper(statement)


def _is_founded(statement: Statement) -> bool:
    """Return whether a body or talks are told to have been set up on a day of their own ("launched in 2022, it …")."""
    return statement.concept in FOUNDED and statement.trigger in FOUNDING and statement.agreement.event_date is not None


def _tells_terms(kept: Statement, statement: Statement) -> bool:
    """Return whether a paper named by its date only provides what the one recalled without a date does.

    "Two years after they signed a memorandum … the memorandum of 2024 foresees 900 workers".
    """
    recalled = kept.agreement.role is Role.BACKGROUND and kept.agreement.stage is Stage.SIGNED
    undated = kept.agreement.event_date is None and not kept.dated
    return recalled and undated and statement.dated and statement.trigger in TERMS and _is_paper(kept)


def _points_back(kept: Statement, statement: Statement) -> bool:
    """Return whether ``statement`` says of the paper of ``kept`` nothing that goes beyond it."""
    ours, theirs = kept.agreement, statement.agreement
    if ours.parties != theirs.parties or ours.denied:
        return False
    if not _is_paper(kept) and (kept.concept not in GRANTED or theirs.stage is not Stage.PROPOSED):
        return False
    if statement.trigger in PENDING and kept.agreement.stage is theirs.stage is Stage.SIGNED:
        return _is_paper(statement)
    if _is_unnamed(statement) and ours.role is Role.NEWS:
        return True
    if not statement.known or theirs.denied or theirs.stage not in LADDER:
        return False
    return _adds_nothing(kept, statement)


def _adds_nothing(kept: Statement, statement: Statement) -> bool:
    """Return whether a step of the paper of ``kept`` goes no further, or is an early one of a paper that was left."""
    ours, theirs = kept.agreement, statement.agreement
    if ours.stage in LEFT:
        return theirs.event_date is not None and statement.trigger in DATED
    further = ours.stage in LADDER and LADDER.index(theirs.stage) > LADDER.index(ours.stage)
    return ours.stage in LADDER and (theirs.role is Role.BACKGROUND or not further)


def _is_unnamed(statement: Statement) -> bool:
    """Return whether a plain paper that only stands behind what is told says neither what it is on nor of when."""
    agreement = statement.agreement
    stands = agreement.role is Role.BACKGROUND and agreement.stage is Stage.IN_FORCE and not statement.dated
    return stands and statement.concept in PLAIN and agreement.kind is AgreementKind.MIGRATION_COOPERATION


def _is_denied_step(kept: Statement, statement: Statement) -> bool:
    """Return whether a step is denied for a paper whose lower stage is told ("not signed, we still negotiate")."""
    ours, theirs = kept.agreement, statement.agreement
    return (
        theirs.denied
        and not ours.denied
        and ours.parties == theirs.parties
        and ours.stage in TO_COME
        and (_is_paper(kept) or kept.concept in TALKS)
        and _is_paper(statement)
    )


def _is_denied_again(kept: Statement, statement: Statement) -> bool:
    """Return whether a paper denied before is denied once more ("denied a deal. There is no such deal, it said")."""
    ours, theirs = kept.agreement, statement.agreement
    both = ours.denied and theirs.denied and _is_paper(kept) and _is_paper(statement)
    alike = _family(theirs) in {_family(ours), AgreementKind.MIGRATION_COOPERATION}
    return both and alike and ours.parties == theirs.parties


def _of_kind(kept: Statement, statement: Statement) -> Statement:
    """Return ``kept`` as of the kind of the step denied for it, where it says less ("no returns deal; talks go on")."""
    general = kept.agreement.kind is AgreementKind.MIGRATION_COOPERATION
    told = general and _is_denied_step(kept, statement)
    return told_as(kept, kind=statement.agreement.kind) if told else kept


def _explained(kept: Statement, statement: Statement) -> Statement:
    """Return ``kept`` at the stage told behind its colon ("the partnership is settled: it was signed on Monday")."""
    ours, theirs = kept.agreement, statement.agreement
    same = ours.sentence == theirs.sentence and ours.parties == theirs.parties and _family(ours) is _family(theirs)
    if not same or theirs.denied or ours.denied or not {ours.stage, theirs.stage} <= set(LADDER):
        return kept
    climbs = LADDER.index(theirs.stage) > LADDER.index(ours.stage)
    told = climbs and theirs.role is ours.role and _is_behind_colon(ours, theirs)
    return told_as(kept, stage=theirs.stage) if told else kept


def _is_behind_colon(ours: Agreement, theirs: Agreement) -> bool:
    """Return whether a colon of one sentence opens what explains the paper told of before it."""
    first = ours.sentence.find(ours.quote)
    between = ours.sentence[first + len(ours.quote) : max(0, ours.sentence.find(theirs.quote))]
    return ours.sentence == theirs.sentence and ":" in between


def _is_paper(statement: Statement) -> bool:
    """Return whether a statement is of a paper that is signed, whatever it is called."""
    return statement.concept in SIGNED_PAPERS


def _is_same_paper(kept: Statement, statement: Statement) -> bool:
    """Return whether two statements beside each other speak of one paper."""
    if statement.concept in GENERAL or statement.concept == "meeting" or kept.agreement.kind in ONCE:
        return True
    if statement.known and kept.agreement.sentence == statement.agreement.sentence and _is_paper(kept):
        return _is_paper(statement)
    if _is_paper(kept) and _is_paper(statement) and _is_behind_colon(kept.agreement, statement.agreement):
        return True
    same_name = SAME.get(kept.concept, kept.concept) == SAME.get(statement.concept, statement.concept)
    apart = statement.agreement.role is Role.BACKGROUND and kept.agreement.stage is not statement.agreement.stage
    return same_name and not apart


def _family(agreement: Agreement) -> AgreementKind:
    """Return the kind under which statements of one paper meet."""
    return ALIKE.get(agreement.kind, agreement.kind)
