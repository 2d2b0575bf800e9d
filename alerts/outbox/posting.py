"""Puts messages into the outbox: a digest's deliveries, and messages of another kind (a test, a notice).

A message that tells no change goes the same way as a digest: it is stored, delivered on each channel of its recipient,
tried again, and given up. It does not touch what the recipient was told or when its next digest is due.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from html import escape
from typing import Any

from sqlite_utils import Database

from alerts.masking import ledger_address
from alerts.payload import VERSION, as_json
from alerts.plain import plain
from alerts.rendering.renderer import Rendered
from alerts.routes import Channel
from alerts.subscribers import Subscriber
from pipeline.ledger.database import immediate
from pipeline.ledger.outbox import DeliveryRow, DigestRow, insert_digest, register_subscribers
from pipeline.ledger.pictures import store_pictures
from pipeline.model import Picture
from pipeline.utc import utc_text

#: What a test says of itself.
TEST = "This is a test of the channel: nothing in it counts as told."
_BODY = re.compile(r"<body[^>]*>", re.IGNORECASE)


class NoticeKind(StrEnum):
    """What a message that tells no change is for: trying the channels, or telling the operator something."""

    TEST = "test"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Notice:
    """A message that tells no change. ``html``, which names ``pictures``, is made of ``text`` when it is empty."""

    kind: NoticeKind
    subject: str
    text: str
    html: str = ""
    pictures: tuple[Picture, ...] = ()


def post(database: Database, recipient: Subscriber, notice: Notice, *, now: datetime) -> str:
    """Store a message with a pending delivery for each channel of ``recipient``; return its id in ``digests``.

    :func:`alerts.outbox.sending.send_due` sends it when ``recipient`` is among those it is given.
    """
    digest_id = digest_id_of(recipient.name, f"{notice.kind}|{notice.subject}|{notice.text}", now=now)
    row = DigestRow(
        id=digest_id,
        subscriber=recipient.name,
        created_at=utc_text(now),
        subject=plain(notice.subject),
        html=notice.html or _page(notice),
        text=notice.text,
        payload_json=_payload(digest_id, recipient.name, notice, now=now),
        kind=notice.kind,
    )
    register_subscribers(database, [recipient.name])
    with immediate(database):
        known = database.execute("SELECT 1 FROM digests WHERE id = ?", [digest_id]).fetchone()
        if known is None:
            insert_digest(database, row, change_ids=(), deliveries=deliveries_of(row, recipient.channels))
            store_pictures(database, digest_id, notice.pictures)
    return digest_id


def test_notice(shown: Rendered) -> Notice:
    """Return a digest as a test that says so: in its subject, and at the head of its text and of its page."""
    page, found = _BODY.subn(lambda tag: f"{tag[0]}<p><b>{escape(TEST)}</b></p>", shown.html, count=1)
    return Notice(
        NoticeKind.TEST,
        subject=f"[Test] {shown.subject}",
        text=f"{TEST}\n\n{shown.text}",
        html=page if found else "",
        pictures=shown.pictures,
    )


def digest_id_of(subscriber: str, told: str, *, now: datetime) -> str:
    """Return a digest's id, which is also its file name: when, to whom, and a hash of what it tells."""
    at = utc_text(now)
    tail = sha256(f"{subscriber}|{at}|{told}".encode()).hexdigest()[:8]
    return f"{at.replace('-', '').replace(':', '')}-{subscriber}-{tail}"


def deliveries_of(digest: DigestRow, channels: Iterable[Channel]) -> list[DeliveryRow]:
    """Return a pending delivery for each channel."""
    made = []
    for channel in channels:
        address = ledger_address(channel)
        key = delivery_key(digest.id, channel.kind, address)
        made.append(DeliveryRow(key, digest.id, channel.kind, address, "pending", 0, digest.created_at, None))
    return made


def delivery_key(digest_id: str, channel: str, address: str) -> str:
    """Return a delivery's id, the key that every attempt carries: the same whenever it is made of the same three."""
    return f"dlv_{sha256(f'{digest_id}|{channel}|{address}'.encode()).hexdigest()[:32]}"


def _page(notice: Notice) -> str:
    """Return a notice's text as a page."""
    body = escape(notice.text)
    return f'<!doctype html><html lang="en"><body><pre style="white-space:pre-wrap">{body}</pre></body></html>\n'


def _payload(digest_id: str, recipient: str, notice: Notice, *, now: datetime) -> str:
    contents: dict[str, Any] = {
        "id": digest_id,
        "subscriber": recipient,
        "subject": plain(notice.subject),
        "text": notice.text,
    }
    kind = "digest.test" if notice.kind is NoticeKind.TEST else "notice.created"
    body = {"type": kind, "version": VERSION, "timestamp": utc_text(now), "data": contents}
    return as_json(body)
