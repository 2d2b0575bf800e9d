"""``corridor review``: what waits for a person, and what persons decided."""

from __future__ import annotations

import getpass
import json
import os
from collections.abc import Iterable
from typing import Annotated, Any

import typer
from sqlite_utils import Database

from alerts.view.wording import headline
from corridor.clock import now_text
from corridor.known import POINTED, refuse_correction
from corridor.options import Json, workplace_of
from corridor.output import print_json, print_rows, say
from corridor.workplace import Workplace
from pipeline.errors import DecisionError
from pipeline.ledger.changes import load_changes
from pipeline.ledger.decisions import Action, Decision, decided
from pipeline.ledger.exports import change_row
from pipeline.ledger.undecided import undecided
from pipeline.model import Change
from pipeline.review import review, undo_review
from pipeline.run import Pass

#: The environment variable that names who decides; the login name where it is not set.
AUTHOR = "CORRIDOR_AUTHOR"
#: What a table of decisions shows.
DECISION_COLUMNS = ("id", "made_at", "author", "action", "quote", "reason", "undone_by")

Ids = Annotated[list[int], typer.Argument(metavar="CHANGE...", help="Ids of changes, as 'review list' prints them.")]
Reason = Annotated[str, typer.Option("--reason", help="Why; it is kept with the decision.")]
Author = Annotated[str | None, typer.Option("--author", help=f"Who decides; else ${AUTHOR}, else the login name.")]


def register(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    group = typer.Typer(no_args_is_help=True, help="What waits for a person: list, confirm, reject or correct it.")
    group.command("list")(list_waiting)
    group.command("confirm")(confirm)
    group.command("reject")(reject)
    group.command("correct")(correct)
    group.command("undo")(undo)
    app.add_typer(group, name="review")


def list_waiting(
    context: typer.Context,
    *,
    told: Annotated[bool, typer.Option("--told", help="What was told instead; it can be rejected too.")] = False,
    decisions: Annotated[bool, typer.Option("--decided", help="The decisions instead, with their ids.")] = False,
    as_json: Json = False,
) -> None:
    """List what waits for a person: held because one source yields too much, or without a trustworthy date.

    What another article has told since waits no more.
    """
    with workplace_of(context).ledger() as database:
        if decisions:
            rows = decided(database)
            print_rows(rows, columns=DECISION_COLUMNS, as_json=as_json, empty="no decision yet")
            return
        if told:
            changes = [change for change in load_changes(database) if change.told]
        else:
            changes = list(load_changes(database, ids=[one.change_id for one in undecided(database)]))
    if as_json:
        print_json([change_row(change) for change in changes])
        return
    if not changes:
        say("nothing was told yet" if told else "nothing waits for a person")
    _say(changes)


def confirm(context: typer.Context, ids: Ids, *, reason: Reason, author: Author = None, as_json: Json = False) -> None:
    """Let changes be told: a person vouches for them, so no gate holds them."""
    _decide(context, ids, _decision(context, Action.CONFIRM, author, reason), as_json=as_json)


def reject(context: typer.Context, ids: Ids, *, reason: Reason, author: Author = None, as_json: Json = False) -> None:
    """Let changes not be told: what was read is wrong, or not to be believed. Facts they made are taken back."""
    _decide(context, ids, _decision(context, Action.REJECT, author, reason), as_json=as_json)


def correct(  # noqa: PLR0913 - the options of one command
    context: typer.Context,
    change: Annotated[int, typer.Argument(metavar="CHANGE", help="The id of a change, as 'review list' prints it.")],
    *,
    fields: Annotated[
        list[str],
        typer.Option("--set", metavar="FIELD=VALUE", help="What it says in truth: value=12000, parties=IT,PK."),
    ],
    reason: Reason,
    author: Author = None,
    as_json: Json = False,
) -> None:
    """Correct what was read and let it be judged as that; the quote stays."""
    correction = dict(_field(text) for text in fields)
    refuse_correction(correction, workplace_of(context).rules.concepts)
    decision = _decision(context, Action.CORRECT, author, reason, correction)
    _decide(context, [change], decision, as_json=as_json)


def undo(
    context: typer.Context,
    decision: Annotated[int, typer.Argument(metavar="DECISION", help="Its id, as 'review list --decided' prints it.")],
    *,
    reason: Reason,
    author: Author = None,
    as_json: Json = False,
) -> None:
    """Undo a decision; both are kept."""
    workplace = workplace_of(context)
    undoing = _decision(context, Action.UNDO, author, reason)
    with workplace.writing() as database:
        _answer(database, undo_review(database, decision, undoing, plan=_plan(workplace)), undoing, as_json=as_json)


def _decide(context: typer.Context, ids: list[int], decision: Decision, *, as_json: bool) -> None:
    workplace = workplace_of(context)
    with workplace.writing() as database:
        new = review(database, ids, decision, plan=_plan(workplace))
        standing = load_changes(database, ids=ids) if decision.action is Action.REJECT else ()
        _answer(database, new, decision, standing=standing, as_json=as_json)


def _plan(workplace: Workplace) -> Pass:
    return Pass(workplace.rules, workplace.settings.gates)


def _decision(  # noqa: PLR0917 - the parts of one decision
    context: typer.Context, action: Action, author: str | None, reason: str, correction: dict[str, Any] | None = None
) -> Decision:
    if not reason.strip():
        raise DecisionError("--reason: is empty; say why in a few words")
    who = author or os.environ.get(AUTHOR) or getpass.getuser()
    for text in (reason, who, json.dumps(correction or {}, ensure_ascii=False)):
        if any("\ud800" <= letter <= "\udfff" for letter in text):
            raise DecisionError(f"{text.encode(errors='backslashreplace').decode()}: is no UTF-8 text")
    return Decision(0, now_text(workplace_of(context).clock), who, action, reason.strip(), correction or {})


def _field(text: str) -> tuple[str, Any]:
    """Return a field and its value: JSON where it is such, a list of codes for ``parties``.

    A number with what may be a point between thousands stays as it is written, to be refused.
    """
    name, separator, value = text.partition("=")
    if not separator or not name:
        raise DecisionError(f"--set {text}: allowed is FIELD=VALUE")
    if POINTED.fullmatch(value.strip()):
        return name, value.strip()
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value.split(",") if name == "parties" else value


def _answer(
    database: Database,
    new: tuple[int, ...],
    decision: Decision,
    *,
    standing: tuple[Change, ...] = (),
    as_json: bool,
) -> None:
    """Say what a decision came to; ``standing`` are the changes it rejects that others state as well."""
    changes = load_changes(database, ids=new)
    if as_json:
        rows = {"changes": changes, "standing": standing}
        print_json({"action": decision.action.value} | {key: list(map(change_row, rows[key])) for key in rows})
        return
    say(f"kept: {decision.said}")
    if standing:
        say("others state it as well, so it stands; reject them too if they are wrong:")
    _say(standing)
    if changes:
        say("it gives rise to:")
    _say(changes)


def _say(changes: Iterable[Change]) -> None:
    for change in changes:
        say(f"{change.id}  {change.verdict.value}: {headline(change, '*')}")
        say(f"    {change.outlet}, {change.published or 'no date'}: “{' '.join(change.quote.split())}” {change.url}")
        say(f"    {change.why}")
