"""Loaded by every Python that starts with this folder on its path: tells of each connection, answers each look-up.

``PROBE_LOG`` is the file that a line ``host port`` is added to for each connection and datagram, before it is made;
``PROBE_NAMES`` holds the name server's answers as JSON (``tests.hostile_addresses.NAMES``). No address but this
machine's is really connected to.
"""

from __future__ import annotations

import json
import os
import socket
import sys
from ipaddress import ip_address
from typing import Any

LOG = os.environ["PROBE_LOG"]
NAMES: dict[str, list[list[str]]] = json.loads(os.environ.get("PROBE_NAMES", "{}"))
look_up = socket.getaddrinfo


def tell(event: str, arguments: tuple[Any, ...]) -> None:
    """Write down whereto; refuse what is not this machine."""
    if event not in {"socket.connect", "socket.sendto"} or arguments[0].family == socket.AF_UNIX:
        return
    host, port = arguments[1][:2]
    with open(LOG, "a", encoding="utf-8") as log:  # noqa: PTH123 - pathlib is not loaded yet
        log.write(f"{host} {port}\n")
    if not ip_address(host.partition("%")[0]).is_loopback:
        raise ConnectionRefusedError(f"the probe lets nothing out: {host}")


def answer(host: Any, port: Any, *arguments: Any, **options: Any) -> Any:
    """Answer for the names of the table; leave addresses and this machine's own name to the system."""
    name = host.decode() if isinstance(host, bytes) else str(host or "").lower()
    if name not in NAMES:
        if name.endswith(".org"):
            raise socket.gaierror(socket.EAI_NONAME, "not known to the probe")
        return look_up(host, port, *arguments, **options)
    answers = NAMES[name]
    addresses = answers.pop(0) if len(answers) > 1 else answers[0]
    if not addresses:
        raise socket.gaierror(socket.EAI_NONAME, "the probe knows no address")
    families = {4: socket.AF_INET, 6: socket.AF_INET6}
    return [
        (families[ip_address(address).version], socket.SOCK_STREAM, 6, "", (address, int(port or 0)))
        for address in addresses
    ]


sys.addaudithook(tell)
socket.getaddrinfo = answer
