"""Tells the operator what is wrong, once, and that it is well again, once; readers hear nothing of it.

What is wrong is found anew in each pass and held against what is kept in the ledger. What has begun or ended since is
gathered into one message, which goes the way of every digest: stored in the same transaction, sent, tried again. A
trouble that is over before it was told is never told.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Discriminator, Field
from sqlite_utils import Database

from alerts.outbox.posting import Notice, NoticeKind, post
from alerts.subscribers import Channel, Subscriber, refuse_alike
from pipeline.ledger.database import immediate
from pipeline.ledger.troubles import TroubleRow, last_notice_at, list_troubles, save_troubles
from pipeline.utc import later, utc_text

#: The name under which notices stand among the digests; no subscriber may have it.
OPERATOR = "operator"
#: How many troubles of one kind a message names; the rest is counted.
NAMED = 20


class TroubleKind(StrEnum):
    """What is wrong, in the order in which a message names it."""

    RUN = "run"
    CANARY = "canary"
    OFFLINE = "offline"
    DISK = "disk"
    TEMPLATE = "template"
    DELIVERY = "delivery"
    SOURCE = "source"
    REVIEW = "review"


#: What a message calls troubles of a kind: one, and several with their number before it; what is one alone has one.
NOUNS: Mapping[TroubleKind, tuple[str, str]] = {
    TroubleKind.RUN: ("the run", ""),
    TroubleKind.CANARY: ("the canary", ""),
    TroubleKind.OFFLINE: ("the network", ""),
    TroubleKind.DISK: ("the disk", ""),
    TroubleKind.TEMPLATE: ("1 digest", "digests"),
    TroubleKind.DELIVERY: ("1 delivery", "deliveries"),
    TroubleKind.SOURCE: ("1 source", "sources"),
    TroubleKind.REVIEW: ("the review", ""),
}


@dataclass(frozen=True, slots=True)
class OperatorSettings:
    """Who is told what is wrong, and when it counts as wrong.

    Attributes:
        channels: of the same kinds as a subscriber's; none tells nobody, and `corridor status` shows it all the same.
        after_failures: failed polls in a row before a source is told of.
        gather_s: the least time between two messages, in seconds; what comes meanwhile stands in the next.
        low_space_mib: less free space in the home than this is told.
        review_days: a change that waits longer than this for a person is told.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    channels: tuple[Annotated[Channel, Discriminator("kind")], ...] = ()
    after_failures: Annotated[int, Field(ge=1)] = 3
    gather_s: Annotated[int, Field(ge=0)] = 1800
    low_space_mib: Annotated[int, Field(ge=0)] = 1024
    review_days: Annotated[int, Field(ge=0)] = 3

    def __post_init__(self) -> None:
        refuse_alike(self.channels)

    @property
    def recipient(self) -> Subscriber:
        """The operator as one who receives messages."""
        return Subscriber(name=OPERATOR, channels=self.channels)


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that is wrong now. ``key`` stays the same for as long as it lasts; ``line`` is one sentence."""

    key: str
    kind: TroubleKind
    line: str


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a look around found: what is wrong, and of what it cannot be said now whether it still is.

    ``unsure`` are keys, or kinds for all of a kind. ``gone`` are keys of what there is no more: they end untold.
    """

    troubles: tuple[Trouble, ...] = ()
    unsure: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()


def tell_operator(database: Database, outlook: Outlook, *, settings: OperatorSettings, now: datetime) -> str | None:
    """Keep what is wrong at ``now`` (aware), and put a message into the outbox when there is something to tell.

    Returns the message's id in ``digests``, or None.
    """
    at = utc_text(now)
    with immediate(database):
        kept = tuple(merged(list_troubles(database), outlook, at))
        last = last_notice_at(database, OPERATOR)
        due = bool(settings.channels) and (last is None or last <= later(at, -settings.gather_s))
        news = [row for row in kept if row.told_at is None or row.ended_at is not None]
        notice_id = None
        if due and news:
            kept = tuple(replace(row, told_at=row.told_at or at) for row in kept if row.ended_at is None)
            text = text_of(news, open_count=len(kept))
            notice = Notice(NoticeKind.NOTICE, subject_of(news), text)
            notice_id = post(database, settings.recipient, notice, now=now)
        save_troubles(database, kept)
    return notice_id


def merged(kept: Iterable[TroubleRow], outlook: Outlook, at: str) -> Iterable[TroubleRow]:
    """Yield the troubles to keep at ``at``: what goes on, what has ended and is to be told so, what has begun."""
    present = {trouble.key: trouble for trouble in outlook.troubles}
    known = {row.key: row for row in kept}
    for row in known.values():
        if row.key in present:
            yield replace(row, line=present[row.key].line, ended_at=None)
        elif row.key in outlook.unsure or row.kind in outlook.unsure:
            yield row
        elif row.told_at is not None and row.key not in outlook.gone:
            yield replace(row, ended_at=row.ended_at or at)
    for trouble in present.values():
        if trouble.key not in known:
            yield TroubleRow(trouble.key, trouble.kind, trouble.line, begun_at=at)


def subject_of(news: Sequence[TroubleRow]) -> str:
    """Return a message's subject: what is wrong, or what is well again when nothing new is wrong.

    >>> rows = [TroubleRow(f"source:{name}", "source", "…", "2026-03-10T08:00:00Z") for name in "ab"]
    >>> subject_of([*rows, TroubleRow("disk", "disk", "…", "2026-03-10T08:00:00Z")])
    'Corridor: trouble with the disk, 2 sources'
    """
    begun = [row for row in news if row.ended_at is None]
    named = begun or news
    words = ", ".join(words for kind in TroubleKind if (words := _counted(kind, named)))
    return f"Corridor: {'trouble with' if begun else 'well again:'} {words}"


def _counted(kind: TroubleKind, rows: Sequence[TroubleRow]) -> str:
    count, (one, several) = sum(row.kind == kind for row in rows), NOUNS[kind]
    return f"{count} {several}" if count > 1 and several else one * bool(count)


def text_of(news: Sequence[TroubleRow], *, open_count: int) -> str:
    """Return a message's text: what has begun, what is well again, how much is wrong in all."""
    begun = [row for row in news if row.ended_at is None]
    ended = [row for row in news if row.ended_at is not None]
    parts = [*_section("Wrong", begun), *_section("Well again", ended)]
    still = f"{open_count} in all are wrong now." if open_count else "Nothing is wrong now."
    return "\n".join([*parts, f"{still} The whole of it: corridor status, corridor doctor.", ""])


def _section(title: str, rows: Sequence[TroubleRow]) -> Iterable[str]:
    if not rows:
        return
    yield f"{title}:"
    for kind in TroubleKind:
        of_kind = [row for row in rows if row.kind == kind]
        yield from (f"- {row.line} ({_span(row)})" for row in of_kind[:NAMED])
        if len(of_kind) > NAMED:
            yield f"- and {len(of_kind) - NAMED} more"
    yield ""


def _span(row: TroubleRow) -> str:
    return f"since {row.begun_at}" if row.ended_at is None else f"from {row.begun_at} to {row.ended_at}"
