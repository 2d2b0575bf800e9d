"""Reads an article's agreements sentence by sentence: instruments, commitments, grants of visas, first meetings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.agreements.distinct import distinct
from pipeline.agreements.forms.absence import absent
from pipeline.agreements.forms.beside import apart, beside, main_part, standing_already
from pipeline.agreements.forms.bills import as_cleared
from pipeline.agreements.forms.brought import brought
from pipeline.agreements.forms.commitments import assurance, commitments
from pipeline.agreements.forms.earlier import is_imagined, is_unplanned, reached_aside, signed_before
from pipeline.agreements.forms.entries import is_entry
from pipeline.agreements.forms.further import signed_ahead, signed_behind
from pipeline.agreements.forms.gapped import same_with
from pipeline.agreements.forms.general import REACHED, general, is_told
from pipeline.agreements.forms.grants import grants, of_quota
from pipeline.agreements.forms.likened import analogous, is_modelled, likened, model, offered, pronominal
from pipeline.agreements.forms.listing import is_of_any_state, listed
from pipeline.agreements.forms.meetings import first_meeting, is_nth_dialogue, meets_again, opening, to_act
from pipeline.agreements.forms.others import others_to_come
from pipeline.agreements.forms.plain import of_returns, of_waiver, plain
from pipeline.agreements.forms.pronouns import signed_since
from pipeline.agreements.forms.reached_before import reached_before
from pipeline.agreements.forms.recruits import cleared, recruits
from pipeline.agreements.forms.stage_told import stage_told
from pipeline.agreements.forms.standing import (
    UNDER,
    begun_under,
    dated,
    done_under,
    just_announced,
    just_signed,
    recalled,
    standing,
)
from pipeline.agreements.forms.talks import changes, ending, handed_over, talks
from pipeline.agreements.forms.verbless import (
    HEADLINED,
    TWO,
    headline,
    planned,
    praised,
    reaffirmed,
    to_follow,
    valued,
    wished,
)
from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.heads import instruments
from pipeline.agreements.ground.linking import Link, link
from pipeline.agreements.ground.setting import set_out
from pipeline.agreements.ground.steps import LEAVING
from pipeline.agreements.statement.kinds import PAPERS
from pipeline.agreements.statement.stages import stage_of
from pipeline.agreements.statement.view import Statement, View, state, told_as, view_of
from pipeline.document import Document
from pipeline.model import Agreement, AgreementKind, Role, Stage

#: A sentence longer than this is a list or a table, in characters.
LONGEST = 1500
#: No article states more agreements than this.
MOST = 80
#: What a sentence without a paper, an object or a grant may still tell of: talks, workers who are to come.
TELLING = frozenset({"n.talking", "n.offer", "n.toil", "n.come", "n.amending", "n.draft", "t.recruiting"})
#: Kinds that a grant of visas or a quota would only repeat.
LABOUR = frozenset({AgreementKind.LABOUR_QUOTA, AgreementKind.LABOUR_MOBILITY})
#: An instrument so close after another of the same verb is told apart only by its own date to come.
LATER = 60
#: How far behind an action plan "for it" may stand.
FOR_IT = 12
#: How far before an instrument "asked whether" may stand, which tells nothing of it.
ASKED = 60
#: How far before a paper "is not a" may stand, which only says what the one spoken of is not.
NOT_A = 20
#: How far before a scheme the agency may stand whose own it is ("the IOM's assisted voluntary return scheme").
OF_AGENCY = 20
#: Procedures, which two sides agree on to take people back, and which any office may have.
SOPS = re.compile("standard operating procedures|sops", re.IGNORECASE)
#: What is tried out before anything is agreed on.
PILOT = re.compile("pilot|πιλοτ|پائلٹ", re.IGNORECASE)


def read_agreements(document: Document) -> tuple[Agreement, ...]:
    """Return the agreements ``document`` states, by start; of repetitions the one that says most."""
    setting = set_out(document)
    found: list[Statement] = []
    others: list[Statement] = []
    for span in _spans(document):
        view = view_of(setting, span, found[-1] if found else None)
        tells = any(cue.kind[0] in "iog" or cue.kind in TELLING for cue in view.reach.cues)
        told = _read(view) if tells else [*same_with(view, view.last, bare=True), *beside(view, [])]
        told = told or list(others_to_come(view))
        signed = signed_since(view) if not told else None
        if signed is not None:
            found = found[:-1] if found and found[-1].agreement.sentence == signed.agreement.sentence else found
            told = [signed]
        found += told
        other = general(view) if len(others) < MOST and all(_is_untold(one) for one in told) else None
        if other is not None:
            others.append(other)
        if len(found) > MOST:
            break
    language = document.article.language
    return tuple(one for one in distinct([*found, *others]) if is_told(one, language))


def _is_untold(statement: Statement) -> bool:
    """Return whether a statement is of another subject, and of a step before anything was reached."""
    return statement.agreement.kind is AgreementKind.OTHER and statement.agreement.stage not in REACHED


def _spans(document: Document) -> Iterator[tuple[int, int]]:
    """Yield the sentences; one that no full stop ends is read in pieces."""
    for sentence in document.sentences:
        for start in range(sentence.start, sentence.end, LONGEST):
            yield start, min(start + LONGEST, sentence.end)


def _read(view: View) -> list[Statement]:
    """Return what one sentence states."""
    view = main_part(view)
    heads = instruments(view.reach)
    ties = listed(view, [(head, link(head, view.reach)) for head in heads])
    found = list(_named(view, ties))
    found += likened(view, found)
    found = apart(view, found)
    found += beside(view, found)
    found += standing_already(view, found)
    found += first_meeting(view, heads)
    found += talks(view, found)
    found += changes(view, found)
    found += handed_over(view, found)
    found += ending(view, found)
    used = {cue for _, tie in ties if tie for cue in (tie.trigger, *tie.above)}
    hired = cleared(view) if not found else None
    found += [hired] if hired else commitments(view, used)
    found += plain(view, found)
    papers = any(statement.concept in PAPERS for statement in found) and not view.has("m.more")
    if papers and view.reach.text:
        found = [of_quota(view, statement) for statement in found]
    if not papers and not any(statement.agreement.kind in LABOUR for statement in found):
        found += grants(view)
    if not any(statement.agreement.kind in LABOUR for statement in found):
        found += recruits(view)
    assured = assurance(view) if not found else None
    found += [assured] if assured else []
    found += same_with(view, found[-1] if found else view.last)
    return [one for one in found if one.agreement.role is Role.BACKGROUND] if view.is_unanswered() else found


def _named(view: View, ties: list[tuple[Cue, Link | None]]) -> Iterator[Statement]:
    """Yield what the sentence states of the instruments it names."""
    told: dict[Cue, list[AgreementKind]] = {}
    for head, tie in ties:
        if view.before(head, "x.asked", within=ASKED):
            yield from _asked_of(view, head)
            continue
        if _is_passed_over(view, head, ties):
            continue
        statement = (
            absent(view, head)
            or model(view, head)
            or just_signed(view, head)
            or signed_ahead(view, head, tie)
            or pronominal(view, head, tie)
            or just_announced(view, head)
            or done_under(view, head)
            or begun_under(view, head)
            or dated(view, head, tie)
            or standing(view, head, tie)
            or to_act(view, head, tie)
            or praised(view, head)
            or reached_aside(view, head)
            or reached_before(view, head, tie)
            or _linked(view, head, tie)
            or to_follow(view, head, tie)
            or planned(view, head, tie)
            or brought(view, head, tie)
            or wished(view, head, tie)
            or headline(view, head, tie)
            or valued(view, head, tie)
            or reaffirmed(view, head, tie)
        )
        if statement is None or _is_pilot_recalled(view, head, statement):
            continue
        if tie is not None:
            statement = _second(view, head, statement, told=told.setdefault(tie.trigger, []))
        if statement is not None:
            yield of_waiver(view, of_returns(view, analogous(view, head, statement)))
            if is_modelled(view, head):
                yield from offered(view, head)


def _is_pilot_recalled(view: View, head: Cue, statement: Statement) -> bool:
    """Return whether a pilot is only recalled for whom it brought, of which its number tells ("the pilot of 2022")."""
    told = statement.agreement
    recalled = told.stage is Stage.IN_FORCE and told.role is Role.BACKGROUND
    return recalled and bool(PILOT.search(view.setting.text, head.start, head.end))


def _is_passed_over(view: View, head: Cue, ties: list[tuple[Cue, Link | None]]) -> bool:
    """Return whether the sentence states nothing of an instrument by its name: a body that met, one of many papers."""
    if head.concept == "working_group" and (opening(view, head) or meets_again(view)):
        return True
    named = view.before(head, "x.not_a", within=NOT_A) or view.before(head, "x.agency", within=OF_AGENCY)
    if named or is_of_any_state(view, head) or is_entry(view, head):
        return True
    if view.last is not None and view.last.concept in HEADLINED and view.before(head, "x.it_is", within=NOT_A):
        return True
    if head.end <= view.reach.scene() and any(other.start > head.end for other, _ in ties):
        return True
    if SOPS.fullmatch(view.setting.text, head.start, head.end) and not _is_of_two_sides(view):
        return True
    return head.concept == "roadmap" and (_is_of_partnership(view, ties) or _is_plan_for_it(view, head))


def _is_of_two_sides(view: View) -> bool:
    """Return whether procedures are of two sides, or on taking people back: else they are some office's own."""
    last = view.last.agreement.kind if view.last else None
    return view.has("o.returns") or len(view.actors()) >= TWO or last is AgreementKind.READMISSION


def _asked_of(view: View, head: Cue) -> Iterator[Statement]:
    """Yield the paper named by its year, which stands whatever is asked of it; of others a question states nothing."""
    named = dated(view, head, None)
    if named is not None:
        yield named


def _is_of_partnership(view: View, ties: list[tuple[Cue, Link | None]]) -> bool:
    """Return whether a roadmap is that of the Talent Partnership its sentence or the one before tells of."""
    before = view.last is not None and view.last.concept == "talent_partnership" and not view.actors()
    return before or any(other.concept == "talent_partnership" for other, _ in ties)


def _is_plan_for_it(view: View, head: Cue) -> bool:
    """Return whether an action plan is only to carry out what was just agreed ("agreed to prepare a plan for it")."""
    last = view.last.agreement if view.last else None
    reached = last is not None and last.role is Role.NEWS and last.stage in REACHED
    behind = view.setting.cues_in(head.end, head.end + FOR_IT)
    return reached and any(cue.kind == "n.for_it" for cue in behind)


def _second(view: View, head: Cue, statement: Statement, *, told: list[AgreementKind]) -> Statement | None:
    """Return a further instrument of one verb: to come, when such a date follows; none when its kind was told."""
    kind = statement.agreement.kind
    if told:
        later = any(
            cue.kind == "m.later" and cue.start >= head.end and view.reach.gap(head, cue) <= LATER
            for cue in view.reach.cues
        )
        if later:
            statement = told_as(statement, stage=Stage.PROPOSED)
        elif kind in told or view.before(head, "x.also", within=LATER):
            return None
    told.append(kind)
    return statement


def _linked(view: View, head: Cue, tie: Link | None) -> Statement | None:
    """Return what the verb of an instrument states."""
    if tie and tie.trigger.start >= head.end and view.under(head, within=UNDER):
        tie = replace(tie, governors=tie.governors & {"m.weekday"})
    tie = _as_reported(view, tie) if tie else None
    stage = stage_of(tie, head.concept) if tie else None
    if tie is not None and (is_imagined(view, tie) or is_unplanned(view, head, tie)):
        return None
    if tie is not None and stage is None:
        return signed_before(view, head, tie)
    if (
        tie is None
        or stage is None
        or _is_blamed(view, tie)
        or _is_threat(view, tie)
        or _is_to_stand(tie)
        or _is_only_held(view, head, tie)
        or _is_own_scheme(view, head, tie)
    ):
        return None
    prolonged = head.concept == "mechanism" and tie.trigger.kind == "v.renew" and view.has("t.security")
    kind = AgreementKind.SECURITY_COOPERATION if prolonged else None
    signed = tie.trigger.kind == "v.have" and stage is Stage.IN_FORCE and signed_behind(view, tie)
    ended = head.concept == "visa_waiver" and view.has("n.visas_back")
    told = (
        Stage.SIGNED
        if signed
        else Stage.TERMINATED
        if ended
        else stage_told(view, head, tie, stage=as_cleared(view, tie, stage))
    )
    statement = state(view, head, tie, stage=told, kind=kind)
    return recalled(view, tie, statement, head=head) if statement else None


def _as_reported(view: View, tie: Link) -> Link:
    """Return ``tie`` with a "would" that somebody says as the future it reports."""
    reported = {"m.modal", "m.future"} <= tie.governors and tie.trigger.kind in LEAVING and view.has("s.said")
    return replace(tie, governors=tie.governors - {"m.modal"}) if reported and not view.has("m.cond") else tie


def _is_threat(view: View, tie: Link) -> bool:
    """Return whether a paper is to be left only if something else comes about: "will suspend the pact unless …"."""
    to_come = tie.trigger.kind in LEAVING and bool(tie.governors & {"m.future", "m.modal", "m.intent"})
    return to_come and view.has("m.cond", "m.need")


def _is_to_stand(tie: Link) -> bool:
    """Return whether a paper is only told to stand one day: "once the pact is in place, nurses will come"."""
    return tie.trigger.kind == "v.force" and "m.cond" in tie.governors


def _is_only_held(view: View, head: Cue, tie: Link) -> bool:
    """Return whether a dialogue was only closed ("wrapping up the dialogue"), or is where a paper is said to stand."""
    if head.concept == "dialogue" and tie.trigger.kind == "v.opens" and is_nth_dialogue(view, head):
        return True
    if head.concept != "dialogue" or tie.trigger.kind not in {"v.sign", "v.force"}:
        return False
    own = view.reach.gap(head, tie.trigger)
    papers = (cue for cue in view.reach.cues if cue.kind[0] == "i" and cue.start != head.start)
    return tie.trigger.kind == "v.sign" or any(view.reach.gap(cue, tie.trigger) < own for cue in papers)


def _is_own_scheme(view: View, head: Cue, tie: Link) -> bool:
    """Return whether one side announces a scheme of its own ("the minister announces a pilot project in Tunisia")."""
    announced = any(cue.kind == "s.said" and cue.start == tie.trigger.start for cue in view.reach.cues)
    clause = view.setting.ground.clause(head.start, head.end, within=view.span)
    return head.concept == "platform" and announced and len(view.setting.actors_in(*clause)) < TWO


def _is_blamed(view: View, tie: Link) -> bool:
    """Return whether a paper is only denounced by those who are no state ("the charity denounced the pact")."""
    trigger = tie.trigger
    blamed = view.setting.text[trigger.start : trigger.end].casefold().startswith("denounc")
    return blamed and not view.setting.actors_in(view.span[0], trigger.start)
