"""A site of raw answers on loopback: what it sends is what a test wrote, byte by byte, however wrong."""

from __future__ import annotations

import contextlib
import datetime as dt
import gzip
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from inspect import signature
from ipaddress import ip_address
from pathlib import Path
from socketserver import StreamRequestHandler, ThreadingMixIn
from socketserver import TCPServer as PlainServer
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

WORDS = (
    "The interior ministry said on Tuesday that Italy will admit 10,500 workers from Pakistan over three years, and "
    "that the first visas will be issued in April after the two governments have agreed on how applicants are chosen."
)

MORE_WORDS = (
    "Farm owners in the south had asked for seasonal hands since autumn, while unions want contracts to be checked "
    "before anyone travels; a delegation will visit Islamabad in May to open an office for applicants."
)


@dataclass
class Asked:
    """A request as it came."""

    path: str
    headers: dict[str, str]


Answer = bytes | Callable[[Asked], bytes] | Callable[[Asked, socket.socket], None]


def article(words: str = WORDS, *, title: str = "Italy to admit workers", head: str = "") -> bytes:
    """Return a page that holds an article."""
    return (
        f"<!doctype html><html lang='en'><head><title>{title}</title>{head}</head><body><article><h1>{title}</h1>"
        f"<p>{words}</p><p>{MORE_WORDS}</p></article></body></html>"
    ).encode()


def answer(body: bytes = b"", *headers: str, status: str = "200 OK", length: int | None = None) -> bytes:
    """Return an answer in full; ``length`` is what it says of its length, when that is a lie."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}", *headers]
    if not any(line.lower().startswith("content-type:") for line in headers):
        lines.append("Content-Type: text/html; charset=utf-8")
    return "\r\n".join([*lines, "", ""]).encode() + body


def redirect(to: str, *headers: str, status: str = "302 Found") -> bytes:
    """Return an answer that leads on."""
    return answer(b"", f"Location: {to}", *headers, status=status)


def feed(*links: str) -> bytes:
    """Return a feed of ``links``."""
    items = "".join(
        f"<item><title>About {i}</title><link>{escaped(link)}</link></item>" for i, link in enumerate(links)
    )
    return answer(f"<rss version='2.0'><channel><title>Daily</title>{items}</channel></rss>".encode())


def escaped(link: str) -> str:
    """Return an address as XML holds it."""
    return link.replace("&", "&amp;").replace("<", "&lt;")


def bomb(size_bytes: int) -> bytes:
    """Return gzip data that unpacks to ``size_bytes``."""
    return gzip.compress(b"\0" * size_bytes)


class _Server(ThreadingMixIn, PlainServer):
    daemon_threads = True
    allow_reuse_address = True

    def handle_error(self, *_: Any) -> None:
        """Say nothing: clients that go away are what is tested."""


@dataclass
class RawSite:
    """A site whose answers a test sets by path; ``/robots.txt`` is absent unless it is set."""

    server: _Server
    scheme: str
    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)

    @property
    def place(self) -> str:
        host, port = self.server.server_address[:2]
        return f"[{host!s}]:{port}" if ":" in str(host) else f"{host!s}:{port}"

    @property
    def port(self) -> int:
        return int(self.server.server_address[1])

    @property
    def url(self) -> str:
        return f"{self.scheme}://{self.place}"

    def paths(self) -> list[str]:
        return [asked.path for asked in self.asked]

    def serve(self, stream: StreamRequestHandler) -> None:
        while line := stream.rfile.readline(65_537):
            path = line.split(b" ")[1].decode()
            headers: dict[str, str] = {}
            while (header := stream.rfile.readline(65_537)) not in {b"\r\n", b""}:
                name, _, value = header.decode("latin-1").partition(":")
                headers[name.strip().lower()] = value.strip()
            asked = Asked(path, headers)
            self.asked.append(asked)
            if not self._answer(asked, stream.connection):
                return

    def _answer(self, asked: Asked, connection: socket.socket) -> bool:
        """Send the answer; return whether the connection can serve another."""
        found = self.answers.get(asked.path, answer(b"not here", status="404 Not Found"))
        if isinstance(found, bytes):
            connection.sendall(found)
            head = found.partition(b"\r\n\r\n")[0]
            return head.startswith(b"HTTP/1.1") and b"Content-Length" in head and b"Connection: close" not in head
        if len(signature(found).parameters) == 1:
            connection.sendall(found(asked))  # type: ignore[call-arg, arg-type]
            return True
        found(asked, connection)  # type: ignore[call-arg]
        return False


@contextlib.contextmanager
def raw_site(host: str = "127.0.0.1", *, tls: Path | None = None, port: int = 0) -> Iterator[RawSite]:
    """Serve a site until the end of the block; with ``tls``, the path of a certificate and its key, over HTTPS."""
    made: list[RawSite] = []

    class Handler(StreamRequestHandler):
        def handle(self) -> None:
            with contextlib.suppress(OSError, IndexError):
                made[0].serve(self)

    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    server = type("Server", (_Server,), {"address_family": family})((host, port), Handler)
    if tls is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(tls)
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    made.append(RawSite(server, "https" if tls else "http"))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield made[0]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def certificate(folder: Path, host: str = "127.0.0.1") -> tuple[Path, str]:
    """Make a certificate for ``host`` that no authority vouches for; return its file, with the key, and its SHA-256."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=2))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(host))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    path = folder / "site.pem"
    path.write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()) + made.public_bytes(pem)
    )
    return path, made.fingerprint(hashes.SHA256()).hex()
