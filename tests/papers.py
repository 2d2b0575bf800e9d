"""A newspaper's site on loopback: its answers are set by path, and it remembers what it was asked, and when."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager

from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

#: Endings of paths, and what their answers are called; the rest are pages.
TYPES = {".xml": "application/xml", ".gz": "application/gzip", ".txt": "text/plain", ".jsonl": "application/jsonl"}


class Paper:
    """A site; ``answers`` maps paths, or paths with their query, to bodies or whole answers."""

    def __init__(self, server: HTTPServer) -> None:
        self.answers: dict[str, bytes | Response] = {}
        self.asked: list[Request] = []
        self.times: list[float] = []
        self.place = f"127.0.0.1:{server.port}"
        self.url = f"http://{self.place}"
        server.expect_request(re.compile(".*")).respond_with_handler(self._answer)

    def _answer(self, request: Request) -> Response:
        self.asked.append(request)
        self.times.append(time.monotonic())
        query = request.query_string.decode()
        found = self.answers.get(f"{request.path}?{query}", self.answers.get(request.path))
        if found is None or isinstance(found, Response):
            return found or Response(status=404)
        kind = next((kind for end, kind in TYPES.items() if request.path.endswith(end)), "text/html; charset=utf-8")
        return Response(found, content_type=kind)

    def paths(self) -> list[str]:
        """Return the paths that were asked for, but robots.txt, in their order."""
        return [request.path for request in self.asked if request.path != "/robots.txt"]


@contextmanager
def open_paper() -> Iterator[Paper]:
    """Serve a site while the block runs."""
    server = HTTPServer(host="127.0.0.1", threaded=True)
    server.start()
    try:
        yield Paper(server)
    finally:
        server.stop()


def feed(*items: str, language: str = "en", title: str = "The Daily") -> bytes:
    """Return an RSS feed of ``items``."""
    head = f"<title>{title}</title><language>{language}</language>"
    return f"<rss version='2.0'><channel>{head}{''.join(items)}</channel></rss>".encode()


def item(link: str, title: str = "Ministers agree on visas for workers", date: str | None = None) -> str:
    """Return an item of a feed; ``date`` as RSS writes it."""
    dated = f"<pubDate>{date}</pubDate>" if date else ""
    return f"<item><title>{title}</title><link>{link.replace('&', '&amp;')}</link>{dated}</item>"


def story(words: str = "10,500 visas for workers from Pakistan were agreed upon in Rome.") -> bytes:
    """Return a page with a paragraph."""
    return f"<html><body><article><h1>Ministers agree</h1><p>{words}</p></article></body></html>".encode()
