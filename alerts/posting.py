"""Puts messages that tell no change into the outbox: a test, a notice to the operator."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from html import escape

from sqlite_utils import Database

from alerts.masking import ledger_address
from alerts.payload import VERSION
from alerts.subscribers import Subscriber
from alerts.wording import plain
from pipeline.ledger.database import immediate
from pipeline.ledger.outbox import DeliveryRow, DigestRow, insert_digest, register_subscribers
from pipeline.utc import utc_text


class NoticeKind(StrEnum):
    """What a message that tells no change is for: trying the channels, or telling the operator something."""

    TEST = "test"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Notice:
    """A message that tells no change. ``html`` is made of ``text`` when it is empty."""

    kind: NoticeKind
    subject: str
    text: str
    html: str = ""


def post(database: Database, recipient: Subscriber, notice: Notice, *, now: datetime) -> str:
    """Store a message with a pending delivery for each channel of ``recipient``; return its id in ``digests``."""
    at = utc_text(now)
    tail = sha256(f"{recipient.name}|{at}|{notice.kind}|{notice.subject}|{notice.text}".encode()).hexdigest()[:8]
    digest_id = f"{at.replace('-', '').replace(':', '')}-{recipient.name}-{tail}"
    html = f'<!doctype html><html lang="en"><body><pre>{escape(notice.text)}</pre></body></html>\n'
    data = {"id": digest_id, "subscriber": recipient.name, "subject": plain(notice.subject), "text": notice.text}
    kind = "digest.test" if notice.kind is NoticeKind.TEST else "notice.created"
    payload = json.dumps({"type": kind, "version": VERSION, "timestamp": at, "data": data}, ensure_ascii=False)
    row = DigestRow(digest_id, recipient.name, at, plain(notice.subject), notice.html or html, notice.text, payload)
    register_subscribers(database, [recipient.name])
    with immediate(database):
        deliveries = []
        for channel in recipient.channels:
            address = ledger_address(channel)
            key = sha256(f"{digest_id}|{channel.kind}|{address}".encode()).hexdigest()[:32]
            deliveries.append(DeliveryRow(f"dlv_{key}", digest_id, channel.kind, address, "pending", 0, at, None))
        insert_digest(database, row, change_ids=(), deliveries=deliveries)
    return digest_id
