"""A press on loopback: hundreds of outlets with listings of all kinds and faults of every kind, and a strict eye.

``press.py SOURCES ARTICLES`` serves it until its standard input ends, and prints the port first. Each line on its input
is a command: ``clock SECONDS`` sets the simulated time, ``reset`` makes every fault happen again, ``killed`` says that
the crawl was, ``report`` prints what was asked and every breach of manners as JSON: two requests at a time in
one domain, a shorter pause than agreed, a page that robots.txt forbids, a request while the host rests.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

sys.path[0] = str(Path(__file__).resolve().parent.parent)

from bench.outlets import BREAKS_FIRST, FAILS_FIRST, LISTINGS, PAPER, PASSING, Outlet, Page, Press  # noqa: E402 - after the path

#: What a pause may be shorter than agreed, in seconds: two clocks' grains.
SLACK_S = 0.001
#: How long after its request a connection that stalls may still be open beside the next, in seconds.
LINGER_S = 0.5
#: How long before its death a killed crawl may have been asked for a pause without having recorded it, in seconds.
UNHEARD_S = 1.0
#: How long a slow page takes, in seconds, and in how many pieces it comes.
DRIP_S = 1.5
PIECES = 6
#: How long a busy host asks to be left alone, in simulated seconds: longer than the time between two passes.
REST_S = 2400


@dataclass
class Lane:
    """What the press sees of one registered domain. ``due`` is monotonic seconds."""

    open: set[Desk] = field(default_factory=set)
    due: float = 0.0
    delay_s: float = 0.0


class Newsstand:
    """Answers for all outlets, and watches how it is asked."""

    def __init__(self, press: Press) -> None:
        self.press = press
        self.port = 0
        self.clock_s = 0.0
        self.by_host = {outlet.host: outlet for outlet in press.outlets}
        self.pages = {(outlet.host, page.path): page for outlet in press.outlets for page in outlet.pages}
        self.reset()

    def reset(self) -> None:
        """Forget all that was asked."""
        self.lanes = {outlet.lane: Lane(delay_s=self.press.delay_s) for outlet in self.press.outlets}
        self.rests_until: dict[str, float] = {}
        self.rests_since: dict[str, float] = {}
        self.tries: Counter[str] = Counter()
        self.asked: Counter[str] = Counter()
        self.breaches: list[str] = []

    def report(self) -> str:
        """Return what was asked and how, as JSON."""
        seen = {"asked": self.asked, "breaches": self.breaches}
        return json.dumps(seen)

    def breach(self, what: str) -> None:
        """Note a breach of manners."""
        self.breaches.append(what)

    def begin(self, desk: Desk, outlet: Outlet, path: str) -> None:
        """Note a request, and whether it may be made now."""
        lane, now = self.lanes[outlet.lane], monotonic()
        others = lane.open - {desk}
        if others:
            asyncio.get_running_loop().call_later(LINGER_S, self._still_open, lane, others)
        if now < lane.due - SLACK_S:
            self.breach(f"{outlet.host}{path}: asked {lane.due - now:.3f} s too early")
        lane.due = now + lane.delay_s
        if self.clock_s < self.rests_until.get(outlet.host, 0):
            self.breach(f"{outlet.host}{path}: asked while it rests")
        if path.startswith("/private/"):
            self.breach(f"{outlet.host}{path}: forbidden by robots.txt")
        lane.open.add(desk)

    def _still_open(self, lane: Lane, others: set[Desk]) -> None:
        if held := others & lane.open:
            self.breach(f"{next(iter(held)).path}: asked for another while it was open")

    def end(self, desk: Desk, outlet: Outlet) -> None:
        """Note that a request is answered, or its connection gone."""
        self.lanes[outlet.lane].open.discard(desk)

    def robots(self, outlet: Outlet) -> tuple[int, bytes]:
        """Return a robots.txt; from now on its delay is expected."""
        if not outlet.crawl_delay_s and not any(page.fault == "forbidden" for page in outlet.pages):
            return 404, b""
        lane = self.lanes[outlet.lane]
        lane.delay_s = max(lane.delay_s, outlet.crawl_delay_s)
        lane.due = max(lane.due, monotonic() + lane.delay_s)
        asks = f"Crawl-delay: {outlet.crawl_delay_s}\n" if outlet.crawl_delay_s else ""
        return 200, f"User-agent: *\n{asks}Disallow: /private/\n".encode()

    def listing(self, outlet: Outlet) -> tuple[int, bytes]:
        """Return a listing; some fail the first time."""
        first = self.try_of(f"{outlet.host} listing") == 1
        if first and outlet.number % FAILS_FIRST == 3:  # noqa: PLR2004 - any other would do
            return 500, b"<h1>Internal error</h1>"
        body = LISTINGS[outlet.kind](list(self._entries(outlet)))
        return 200, body[: len(body) // 2] if first and outlet.number % BREAKS_FIRST == 4 else body  # noqa: PLR2004 - as above

    def _entries(self, outlet: Outlet) -> Iterator[tuple[str, int]]:
        origin = f"http://{outlet.host}:{self.port}"
        for page in outlet.pages:
            yield f"{origin}{page.path}", page.number
            if page.fault == "twice listed":
                yield f"{origin}{page.path}?utm_source=rss", page.number
        for number, link in enumerate(outlet.also):
            yield f"http:{link.format(port=self.port)}", number

    def forgive(self) -> None:
        """Forget the pauses asked for just now: whoever was asked has been killed, and may never have heard it."""
        recent = monotonic() - UNHEARD_S
        for host in [host for host, since in self.rests_since.items() if since > recent]:
            del self.rests_until[host], self.rests_since[host]

    def try_of(self, name: str) -> int:
        """Return how often something has been asked for, this time too."""
        self.tries[name] += 1
        return self.tries[name]


class Desk(asyncio.Protocol):
    """One connection."""

    def __init__(self, stand: Newsstand) -> None:
        self.stand = stand
        self.path = ""
        self._outlet: Outlet | None = None
        self._seen = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way back."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - a server's are
        self._transport = transport

    def connection_lost(self, _exc: Exception | None) -> None:
        """Note that nothing is open here any more."""
        self._end()

    def data_received(self, data: bytes) -> None:
        """Answer each whole request."""
        self._seen += data
        while (end := self._seen.find(b"\r\n\r\n")) >= 0:
            head, self._seen = self._seen[:end].decode("latin-1"), self._seen[end + 4 :]
            first, *rest = head.split("\r\n")
            host = next(line[5:].strip() for line in rest if line[:5].lower() == "host:").partition(":")[0]
            self._answer(self.stand.by_host[host], first.split(" ")[1])

    def _answer(self, outlet: Outlet, path: str) -> None:
        stand = self.stand
        self._outlet, self.path = outlet, f"{outlet.host}{path}"
        stand.begin(self, outlet, path)
        stand.asked["all"] += 1
        if path == "/robots.txt":
            self._send(*stand.robots(outlet))
        elif path == "/listing":
            self._send(*stand.listing(outlet))
        else:
            self._page(outlet, path.partition("?")[0])

    def _page(self, outlet: Outlet, path: str) -> None:
        stand = self.stand
        stand.asked["pages"] += 1
        plain = path.removesuffix("-there").removesuffix("-moved")
        page = stand.pages.get((outlet.host, plain))
        if page is None or page.fault == "gone":
            self._send(404, b"<h1>Not found</h1>")
        elif page == outlet.busy_page and stand.try_of(self.path) == 1:
            self._busy(outlet)
        elif page.fault.startswith("moved") and not path.endswith("-there"):
            on = "-there" if page.fault == "moved" or path.endswith("-moved") else "-moved"
            self._send(301, b"moved", Location=f"{plain}{on}")
        else:
            self._faulty(page, PAPER.page(page.number))

    def _busy(self, outlet: Outlet) -> None:
        stand = self.stand
        stand.rests_until[outlet.host] = stand.clock_s + REST_S
        stand.rests_since[outlet.host] = monotonic()
        if outlet.number % 2:
            self._send(429, b"slowly", **{"Retry-After": str(REST_S)})
        else:
            self._send(
                503,
                b"later",
                **{"Retry-After": "Tue, 10 Mar 2026 12:40:00 GMT", "Date": "Tue, 10 Mar 2026 12:00:00 GMT"},
            )

    def _faulty(self, page: Page, body: bytes) -> None:
        assert self._transport is not None  # noqa: S101 - it is connected
        passing = page.fault in PASSING and self.stand.try_of(self.path) <= PASSING[page.fault][page.number % 2]
        if page.fault == "drip":
            asyncio.ensure_future(self._drip(body))  # noqa: RUF006 - it ends with the connection
        elif not passing:
            self._send(200, body)
        elif page.fault == "error":
            self._send((500, 502, 504)[page.number % 3], b"<h1>Error</h1>")
        elif page.fault == "truncated":
            self._transport.write(_head(200, len(body)) + body[: len(body) // 2])
            self._hang_up()
        elif page.fault == "reset":
            self._hang_up()

    async def _drip(self, body: bytes) -> None:
        assert self._transport is not None  # noqa: S101 - it is connected
        self._transport.write(_head(200, len(body)))
        step = len(body) // PIECES + 1
        for start in range(0, len(body), step):
            await asyncio.sleep(DRIP_S / PIECES)
            self._transport.write(body[start : start + step])
        self._end()

    def _hang_up(self) -> None:
        self._end()
        if self._transport:
            self._transport.close()

    def _send(self, status: int, body: bytes, **headers: str) -> None:
        if self._transport:
            self._transport.write(_head(status, len(body), **headers) + body)
        self._end()

    def _end(self) -> None:
        if self._outlet:
            self.stand.end(self, self._outlet)
        self._outlet = None


def _head(status: int, length: int, **headers: str) -> bytes:
    more = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    kind = "Content-Type: text/html; charset=utf-8"
    return f"HTTP/1.1 {status} .\r\n{kind}\r\nContent-Length: {length}\r\n{more}\r\n".encode()


async def serve(press: Press) -> None:
    """Serve until standard input ends."""
    stand = Newsstand(press)
    PAPER.page(0)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Desk(stand), "127.0.0.1", 0, backlog=4096)
    stand.port = server.sockets[0].getsockname()[1]
    print(stand.port, flush=True)
    commands = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(commands), sys.stdin)
    while line := (await commands.readline()).decode().split():
        if line[0] == "clock":
            stand.clock_s = float(line[1])
        elif line[0] == "reset":
            stand.reset()
        elif line[0] == "killed":
            stand.forgive()
        print(stand.report() if line[0] == "report" else "done", flush=True)
    server.close()


def main() -> None:
    """Serve a press of the size asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", type=int)
    parser.add_argument("articles", type=int)
    parser.add_argument("--delay", type=float, default=0.05, help="the least time between two requests, in seconds")
    options = parser.parse_args()
    asyncio.run(serve(Press(options.sources, options.articles, delay_s=options.delay)))


if __name__ == "__main__":
    main()
