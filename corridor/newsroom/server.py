"""The web of the newsroom: every outlet under its own host name, on one loopback port.

An outlet answers at ``http://<host>:<port>/``, where its host ends in ``.localhost`` (RFC 6761: such names mean
this machine). A resolver that does not know that rule must be told to answer 127.0.0.1 for the names in
``Newsroom.hosts``.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import threading
from dataclasses import dataclass
from email.utils import format_datetime, parsedate_to_datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Self

from corridor.newsroom.listings import html_type, listing
from corridor.newsroom.outlets import Edition, Outlet, load_newsroom
from corridor.newsroom.pages import page_bytes

LOOPBACK = "127.0.0.1"

ROBOTS = "User-agent: *\nDisallow: /intern/\nAllow: /\n"

NOT_FOUND = b"<!doctype html><html><head><title>404</title></head><body><h1>404</h1><p>No such page.</p></body></html>"


@dataclass(frozen=True, slots=True)
class Answer:
    """One response: status, body, content type and, when the page shows one, the time of its last change."""

    status: int
    body: bytes
    content_type: str
    modified: dt.datetime | None = None

    @property
    def etag(self) -> str:
        """A strong entity tag (RFC 9110, 8.8.3) over the body."""
        return f'"{hashlib.sha256(self.body).hexdigest()[:20]}"'


class Newsroom:
    """All outlets of a folder, served from a thread while the context lasts.

    Set ``day`` to publish that day: articles appear, revisions replace earlier texts, listings follow.

    Args:
        folder: the newsroom folder, ``seeds/newsroom``.
        day: the first simulated day; the earliest day any article appears when None.
        port: the TCP port on 127.0.0.1; 0 takes a free one.

    Raises:
        ConfigError: the folder is not a whole newsroom.
    """

    def __init__(self, folder: Path, *, day: dt.date | None = None, port: int = 0) -> None:
        self.outlets = load_newsroom(folder)
        self.days = tuple(sorted({page.appears for outlet in self.outlets for page in outlet.pages.values()}))
        self.day = day or self.days[0]
        self._by_host = {outlet.settings.host: outlet for outlet in self.outlets}
        self._asked_port = port
        self._server: _Building | None = None
        self._thread: threading.Thread | None = None

    def __enter__(self) -> Self:
        self._server = _Building((LOOPBACK, self._asked_port), self)
        self._thread = threading.Thread(
            target=self._server.serve_forever, name="newsroom", daemon=True, kwargs={"poll_interval": 0.05}
        )
        self._thread.start()
        return self

    def __exit__(self, *_failure: object) -> None:
        if self._server and self._thread:
            self._server.shutdown()
            self._thread.join()
            self._server.server_close()
        self._server = self._thread = None

    @property
    def port(self) -> int:
        """The TCP port the outlets answer on; 0 while they are closed and none was asked for."""
        return int(self._server.server_address[1]) if self._server else self._asked_port

    @property
    def hosts(self) -> tuple[str, ...]:
        """The ``host:port`` names of all outlets: what a guarded crawler must be allowed to reach."""
        return tuple(f"{host}:{self.port}" for host in self._by_host)

    def origin(self, outlet: Outlet) -> str:
        """``http://host:port`` of an outlet."""
        return f"http://{outlet.settings.host}:{self.port}"

    def answer(self, host: str, path: str) -> Answer:
        """What ``host`` answers at ``path``, which may carry a query, on the present day."""
        outlet = self._by_host.get(host.partition(":")[0].lower())
        return self._answer(outlet, path) if outlet else _missing()

    def _answer(self, outlet: Outlet, path: str) -> Answer:
        bare = path.partition("?")[0]
        for page in outlet.settings.day_page:
            if page.day == self.day and page.path == bare:
                return Answer(page.status, outlet.raw(page.file), page.content_type)
        if bare == "/robots.txt":
            return Answer(HTTPStatus.OK, ROBOTS.encode(), "text/plain; charset=utf-8")
        if bare == outlet.settings.listing_path:
            return self._listing(outlet)
        editions = {edition.path: edition for edition in outlet.editions(self.day)}
        return self._page(outlet, editions.get(path) or editions.get(bare))

    def _listing(self, outlet: Outlet) -> Answer:
        editions = outlet.editions(self.day)
        body, content_type = listing(outlet, editions, self.origin(outlet))
        modified = max((edition.modified for edition in editions), default=None)
        return Answer(HTTPStatus.OK, body, content_type, modified)

    def _page(self, outlet: Outlet, edition: Edition | None) -> Answer:
        if edition is None:
            return _missing()
        body = page_bytes(outlet, edition, self.origin(outlet))
        return Answer(HTTPStatus.OK, body, html_type(outlet), edition.modified if edition.page.dated else None)


def _missing() -> Answer:
    return Answer(HTTPStatus.NOT_FOUND, NOT_FOUND, "text/html; charset=utf-8")


class _Building(ThreadingHTTPServer):
    """The listening socket, with the newsroom behind it."""

    daemon_threads = True

    def __init__(self, address: tuple[str, int], room: Newsroom) -> None:
        super().__init__(address, _Desk)
        self.room = room


class _Desk(BaseHTTPRequestHandler):
    """Answers GET and HEAD for the newsroom its server stands for."""

    server: _Building
    protocol_version = "HTTP/1.1"
    timeout = 10

    def do_GET(self) -> None:
        """Sends the answer with its body."""
        self._send(body=True)

    def do_HEAD(self) -> None:
        """Sends the answer's head alone."""
        self._send(body=False)

    def log_message(self, format: str, *_args: object) -> None:  # noqa: A002 - the base class names it so
        """Nothing: the crawler keeps its own record of what it fetched."""

    def _send(self, *, body: bool) -> None:
        answer = self.server.room.answer(self.headers.get("Host", ""), self.path)
        if answer.status == HTTPStatus.OK and self._unchanged(answer):
            answer = Answer(HTTPStatus.NOT_MODIFIED, answer.body, answer.content_type, answer.modified)
        self.send_response(answer.status)
        self.send_header("ETag", answer.etag)
        if answer.modified:
            self.send_header("Last-Modified", _http_date(answer.modified))
        if answer.status != HTTPStatus.NOT_MODIFIED:
            self.send_header("Content-Type", answer.content_type)
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if body and answer.status != HTTPStatus.NOT_MODIFIED:
            self.wfile.write(answer.body)

    def _unchanged(self, answer: Answer) -> bool:
        tags = self.headers.get("If-None-Match")
        if tags is not None:
            return answer.etag in {tag.strip().removeprefix("W/") for tag in tags.split(",")}
        since = self.headers.get("If-Modified-Since")
        return bool(since and answer.modified and _since(since) >= answer.modified.replace(microsecond=0))


def _http_date(when: dt.datetime) -> str:
    return format_datetime(when.astimezone(dt.UTC), usegmt=True)


def _since(text: str) -> dt.datetime:
    try:
        when = parsedate_to_datetime(text)
    except ValueError:
        return dt.datetime.min.replace(tzinfo=dt.UTC)
    return when if when.tzinfo else when.replace(tzinfo=dt.UTC)
