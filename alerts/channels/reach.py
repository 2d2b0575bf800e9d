"""Checks where a channel's address leads before anything is sent there: public addresses on web ports, nothing else."""

from __future__ import annotations

import socket
from queue import Empty, SimpleQueue
from threading import Thread
from urllib.parse import urlsplit

from pipeline.addresses import DEFAULT_PORTS, is_loopback_site, is_public_address, refuse_url
from pipeline.errors import PassingFailure, PermanentFailure


def checked_address(url: str, loopback_sites: frozenset[str], *, limit_s: float) -> str:
    """Return the address to connect to for ``url``, once all addresses of its host were found fit to be reached.

    Raises:
        PermanentFailure: the address may not be reached.
        PassingFailure: the name cannot be resolved now, or not within ``limit_s`` seconds.
    """
    if reason := refuse_url(url, loopback_sites):
        raise PermanentFailure(f"not reached: {reason}")
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or DEFAULT_PORTS[parts.scheme]
    addresses = _resolved(host, port, limit_s=limit_s)
    return addresses[0] if is_loopback_site(host, port, loopback_sites) else fit_address(addresses)


def fit_address(addresses: list[str]) -> str:
    """Return the first of a name's addresses, provided that all of them are public.

    Raises:
        PermanentFailure: one is not.
    """
    if not all(map(is_public_address, addresses)):
        raise PermanentFailure("not reached: the host has an address that is not public")
    return addresses[0]


def _resolved(host: str, port: int, *, limit_s: float) -> list[str]:
    """Return the addresses of a name; a look-up that hangs is left behind, as none can be cut."""
    found: SimpleQueue[list[str]] = SimpleQueue()

    def look_up() -> None:
        try:
            found.put([str(place[4][0]) for place in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)])
        except (OSError, UnicodeError):
            found.put([])

    Thread(target=look_up, name="resolve", daemon=True).start()
    try:
        addresses = found.get(timeout=limit_s)
    except Empty:
        addresses = []
    if not addresses:
        raise PassingFailure("the name of the host cannot be resolved")
    return addresses
