"""Reads what a sentence says is settled without naming a paper: visas waived, offenders sent back, police at work."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.agreements.forms.absence import no_quota
from pipeline.agreements.forms.commitments import closes
from pipeline.agreements.forms.meetings import WISHED, group_met
from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.linking import Link, linked
from pipeline.agreements.statement.kinds import PAPERS
from pipeline.agreements.statement.stages import stage_of
from pipeline.agreements.statement.view import Statement, View, state, told_as
from pipeline.model import AgreementKind, Role, Stage
from pipeline.places import PlaceKind

#: How far "will be sent back" may stand from the offenders.
SENT_BACK = 90
#: How far "no visa" may stand from the passports that need none.
WAIVED = 90
#: How long the sentence before may be, of which "the accord" is told.
SENTENCE = 200
#: What a verb alone tells of visas.
WAIVING = {"n.waived": Stage.AGREED, "n.visas_back": Stage.TERMINATED}
#: How far "to complete" may stand from "the text".
OF_TEXT = 30
#: How far behind "agreed" may stand "that" (behind a place, a day and with whom, no comma), and what people will do.
THAT, PEOPLE = 60, 130
#: How far behind what people will do the state may stand where they will.
WHERE = 24
#: What people do who are sent to work, and how far behind "send" the workers may stand.
TOIL, MOVED = "n.toil", 50
#: That they come, and how far before it those may stand who do, of whom it must say that they work.
COMING, WHO = "n.come", 40
#: How a clause opens that needs no "that", in languages that put who comes behind the verb.
SUBJUNCTIVE = "να "
#: What may stand between "agreed" and "that".
SCENE = frozenset({"o.talks", "v.idle"})
#: How many states a thing is agreed between.
BOTH = ("one side", "the other")
#: What makes of a thing agreed on one that is not.
UNDECIDED = WISHED | {"m.neg", "m.deny", "m.future"}
#: Stages at which a plain paper in a sentence or article on returns is one on them.
TOLD_OF_RETURNS = frozenset({Stage.IN_FORCE, Stage.SUSPENDED, Stage.TERMINATED})
#: Stages after which the results of a meeting are told.
RESULTS = frozenset({Stage.AGREED, Stage.SIGNED})


def of_returns(view: View, statement: Statement) -> Statement:
    """Return ``statement``, when of a plain paper, in force or missing, for returns, as one on readmission."""
    general = statement.agreement.kind in {AgreementKind.MIGRATION_COOPERATION, AgreementKind.SECURITY_COOPERATION}
    told = statement.agreement.stage in TOLD_OF_RETURNS or statement.agreement.denied
    under = view.has("m.under") and view.has("o.returns") and not view.has("o.curb")
    told = told or under
    stopped = statement.agreement.stage is not Stage.IN_FORCE
    returns = view.has("o.returns") or (stopped and any(cue.kind == "o.returns" for cue in view.setting.title_cues))
    if general and told and statement.concept in PAPERS and returns and not view.has("o.pathways", "t.labour"):
        return told_as(statement, kind=AgreementKind.READMISSION)
    return statement


def plain(view: View, told: list[Statement]) -> Iterator[Statement]:
    """Yield what the sentence says is settled, of kinds that no statement in ``told`` has."""
    kinds = {statement.agreement.kind for statement in told}
    for kind, read in READERS:
        statement = None if kind in kinds else read(view)
        if statement is not None:
            yield statement


def _waiver(view: View) -> Statement | None:
    """Return the waiver of visas for holders of certain passports."""
    found = view.pair("o.novisa", "o.passports", within=WAIVED)
    found = found or view.pair("i.visa_waiver", "o.passports", within=WAIVED)
    if found is None:
        return _waived(view)
    tie = linked(found[0], found[1], view.reach)
    stage = Stage.PROPOSED if tie.governors & WISHED else Stage.AGREED
    return state(view, found[0], _affirmed(tie), stage=stage, kind=AgreementKind.VISA_WAIVER)


def _waived(view: View) -> Statement | None:
    """Return the waiver told by its verb alone, or its end ("abolished visas", "brought back visas")."""
    cue = next((cue for cue in view.reach.cues if cue.kind in WAIVING), None)
    if cue is None or len(view.actors()) <= 1:
        return None
    tie = linked(cue, cue, view.reach)
    if tie.governors & UNDECIDED:
        return None
    return state(view, cue, tie, stage=WAIVING[cue.kind], kind=AgreementKind.VISA_WAIVER)


def of_waiver(view: View, statement: Statement) -> Statement:
    """Return ``statement``, when of a plain paper in a sentence on travel without visas, as one on a waiver."""
    plain_paper = statement.concept in PAPERS and not view.has("t.labour", "o.returns", "o.curb")
    before = view.setting.cues_in(max(0, view.span[0] - SENTENCE), view.span[0]) if statement.known else ()
    told = any(cue.kind == "o.novisa" for cue in before) and not any(cue.kind == "t.labour" for cue in before)
    waiver = plain_paper and (view.has("o.novisa") or (bool(view.reach.text) and told))
    return told_as(statement, kind=AgreementKind.VISA_WAIVER) if waiver else statement


def _affirmed(tie: Link) -> Link:
    """Return ``tie`` without the "no" of "no visa"."""
    return Link(tie.trigger, tie.governors - {"m.neg"}, tie.start, tie.end, tie.above)


def _sent_back(view: View) -> Statement | None:
    """Return the return of offenders, settled at the meeting just told of."""
    found = view.pair("o.sentback", "o.offenders", within=SENT_BACK)
    last = view.last.agreement if view.last else None
    if found is None or last is None or last.role is not Role.NEWS or last.stage not in RESULTS:
        return None
    tie = linked(found[0], found[1], view.reach)
    if tie.governors & WISHED or "m.neg" in tie.governors:
        return None
    return state(view, found[0], tie, stage=Stage.AGREED, kind=AgreementKind.READMISSION)


def _police(view: View) -> Statement | None:
    """Return what two police forces will do together under the paper just told of."""
    two = next((cue for cue in view.reach.cues if cue.kind == "x.police_two"), None)
    last = view.last.agreement if view.last else None
    together = view.has("o.cooperation", "o.police") and not view.has(*WISHED, "m.neg", "m.deny")
    if two is None or not together or last is None or last.role is not Role.NEWS or last.stage not in RESULTS:
        return None
    return state(view, two, linked(two, two, view.reach), stage=Stage.AGREED, kind=AgreementKind.SECURITY_COOPERATION)


def _finished(view: View) -> Statement | None:
    """Return the paper of which only "the text" is named, to be completed by agreement."""
    found = view.pair("v.finish", "o.text", within=OF_TEXT)
    if found is None or not view.has("v.agree"):
        return None
    tie = linked(found[0], found[1], view.reach)
    stage = stage_of(_affirmed(tie), "agreement")
    statement = state(view, found[1], _affirmed(tie), stage=stage) if stage else None
    return statement if statement and statement.agreement.kind is not AgreementKind.OTHER else None


def _work(view: View) -> Statement | None:
    """Return what is agreed of people who will work in another state ("agreed that Moroccans will be hired")."""
    return _of_people(view, TOIL, AgreementKind.LABOUR_MOBILITY)


def _flown_home(view: View) -> Statement | None:
    """Return what is agreed of people who will be taken back ("agreed that rejected Iraqis will be flown home")."""
    return _of_people(view, "o.sentback", AgreementKind.READMISSION)


def _of_people(view: View, told: str, kind: AgreementKind) -> Statement | None:
    """Return what two states "agreed that" people will do, or will be done with."""
    agreed = next((cue for cue in view.reach.cues if cue.kind == "v.agree"), None)
    done = _done(view, agreed, told) if agreed else None
    if agreed is None or done is None or view.is_question():
        return None
    between = tuple(dict.fromkeys((*view.actors(), *_where(view, done))))
    tie = linked(agreed, agreed, view.reach)
    if len(between) < len(BOTH) or tie.governors & UNDECIDED - ({"m.future"} if done.end <= agreed.start else set()):
        return None
    statement = state(view, agreed, tie, stage=Stage.AGREED, kind=kind)
    return told_as(statement, parties=tuple(sorted(between))) if statement and len(between) == len(BOTH) else statement


def _done(view: View, agreed: Cue, told: str) -> Cue | None:
    """Return what people will do, behind "agreed that" or before "…, the two sides agreed"."""
    found = (cue for cue in view.reach.cues if cue.kind == told or (told == TOIL and _moves(view, cue)))
    if closes(view, agreed):
        return next((cue for cue in found if cue.end <= agreed.start), None)
    near = next((cue for cue in found if 0 <= cue.start - agreed.end <= PEOPLE), None)
    return near if near is not None and _agrees_that(view, agreed, near) else None


def _moves(view: View, cue: Cue) -> bool:
    """Return whether it is workers that ``cue`` says a state will send or take, or that will come."""
    if cue.kind == COMING:
        end = cue.end + (WHO if view.setting.text.startswith(SUBJUNCTIVE, cue.start) else 0)
        return any(each.kind == "t.labour" for each in view.setting.cues_in(cue.start - WHO, end))
    behind = view.setting.cues_in(cue.end, cue.end + MOVED) if cue.kind == "n.move" else ()
    return any(each.kind == "t.labour" for each in behind)


def _agrees_that(view: View, agreed: Cue, done: Cue) -> bool:
    """Return whether "that" opens what was agreed: right behind the verb, or behind a place, a day and with whom.

    The Greek subjunctive opens it itself ("συμφώνησε με το Νεπάλ να έρθουν εργάτες").
    """
    opens = (cue for cue in view.reach.cues if cue.kind == "c.sub" and cue.start >= agreed.end)
    that = done if view.setting.text.startswith(SUBJUNCTIVE, done.start) else next(opens, None)
    if that is None or that.start - agreed.end > THAT or view.setting.ground.commas(agreed.end, that.start):
        return False
    between = view.setting.cues_in(agreed.end, that.start)
    return not any(cue.kind[0] in "ivog" and cue.kind not in SCENE for cue in between)


def _where(view: View, done: Cue) -> tuple[str, ...]:
    """Return the state where people will do what is told of them ("to work in Oman"), which is no mere scene."""
    places = view.setting.places_in(done.end, done.end + WHERE + 1)
    return tuple(place.code for place in places if place.kind is PlaceKind.COUNTRY)[:1]


#: The readers by what they read; a text to be completed may be of any kind.
READERS = (
    (AgreementKind.LABOUR_QUOTA, no_quota),
    (AgreementKind.VISA_WAIVER, _waiver),
    (AgreementKind.READMISSION, _sent_back),
    (AgreementKind.WORKING_GROUP, group_met),
    (AgreementKind.SECURITY_COOPERATION, _police),
    (AgreementKind.LABOUR_MOBILITY, _work),
    (AgreementKind.READMISSION, _flown_home),
    (None, _finished),
)
