"""Writes channel addresses so that logs, exports and the ledger never hold the whole of one."""

from __future__ import annotations

from hashlib import sha256
from urllib.parse import urlsplit

from alerts.routes import Channel


def masked(address: str) -> str:
    """Return ``address`` with what identifies a person or opens a door left out.

    >>> masked("anna@example.org"), masked("https://hooks.example.org/T0/secret")
    ('a***@example.org', 'https://hooks.example.org/…')
    """
    if "://" in address:
        parts = urlsplit(address)
        host = parts.netloc.rpartition("@")[2]
        return f"{parts.scheme}://{host}/…"
    name, at, domain = address.rpartition("@")
    return f"{name[:1]}***@{domain}" if at else address


def ledger_address(channel: Channel) -> str:
    """Return what the ledger keeps of a channel's address: the masked form, and a fingerprint that tells two apart."""
    shown = masked(channel.address)
    if shown == channel.address:
        return shown
    return f"{shown}#{sha256(channel.address.encode()).hexdigest()[:8]}"
