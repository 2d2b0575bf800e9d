"""Receivers of messages that run on this machine, and a message to send them."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from alerts.channels.message import Message
from alerts.routes import EmailChannel, Security

TAKEN = "250 taken"


def message(**fields: Any) -> Message:
    blank = {
        "key": "dlv_0123456789abcdef",
        "digest_id": "20260311T073000Z-desk-0a1b2c3d",
        "subscriber": "desk",
        "subject": "Italy’s quota: 10,500 → 12,000, +14 %",
        "html": "<p>Quota: <b>12,000</b> کوٹہ</p>",
        "text": "Quota: 12,000 کوٹہ\n",
        "payload_json": '{"type": "digest.created"}',
    }
    return Message(**blank | fields)


class Postbox:
    """An SMTP handler that keeps mails, and answers as it is told."""

    def __init__(self, *, rcpt: str = TAKEN, data: str = TAKEN) -> None:
        self.mails: list[EmailMessage] = []
        self.rcpt = rcpt
        self.data = data

    async def handle_RCPT(  # noqa: N802 - the names and order of aiosmtpd
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        del server, session, options
        envelope.rcpt_tos.append(address)
        return self.rcpt

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - as above
        del server, session
        assert isinstance(envelope.content, bytes)
        mail = message_from_bytes(envelope.content, policy=policy.default)
        assert isinstance(mail, EmailMessage)
        self.mails.append(mail)
        return self.data


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def mail_server(postbox: Postbox, **settings: Any) -> Iterator[int]:
    controller = Controller(postbox, hostname="127.0.0.1", port=_free_port(), **settings)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


def mailbox(port: int, **fields: Any) -> EmailChannel:
    blank = {
        "to": "reader@example.org",
        "sender": "corridor@example.net",
        "host": "127.0.0.1",
        "security": Security.PLAIN,
    }
    return EmailChannel(kind="email", port=port, **blank | fields)


def make_certificate(folder: Path, *names: str) -> tuple[Path, ssl.SSLContext]:
    """Return a self-signed certificate for 127.0.0.1 and ``names``, and a server's context that shows it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    moment = datetime.now(UTC)
    alike = [x509.IPAddress(ip_address("127.0.0.1")), *map(x509.DNSName, names)]
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(moment - timedelta(days=1))
        .not_valid_after(moment + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName(alike),
            critical=False,
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / "cert.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(secret)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    return folder / "cert.pem", context


@contextmanager
def talker(talk: Callable[[socket.socket], None]) -> Iterator[int]:
    """Run a server that does ``talk`` with each that connects, in a thread of its own; yield its port.

    At the end all connections are closed, so that no thread is left.
    """
    server = socket.create_server(("127.0.0.1", 0))
    held: list[socket.socket] = []

    def accept() -> None:
        with suppress(OSError):
            while True:
                connection, _ = server.accept()
                held.append(connection)
                threading.Thread(target=_talk, args=(talk, connection), daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield int(server.getsockname()[1])
    finally:
        server.shutdown(socket.SHUT_RDWR)
        server.close()
        for connection in held:
            connection.close()
        thread.join()


def _talk(talk: Callable[[socket.socket], None], connection: socket.socket) -> None:
    with suppress(OSError), connection:
        talk(connection)


def drip(opening: bytes, *, every_s: float = 0.02) -> Callable[[socket.socket], None]:
    """Return a talk that says ``opening`` and then a letter now and then, for ever: no time-out of a read ends it."""

    def talk(connection: socket.socket) -> None:
        connection.sendall(opening)
        while not threading.Event().wait(every_s):
            connection.sendall(b"x")

    return talk
