"""Whose turn it is: one request at a time for all hosts of a registered domain, with the domain's delay between two.

Scrapy's scheduler hands out requests in one order, whether their host may be asked or not; they then wait in the
downloader and fill it. Here each lane (a registered domain) has its own queue, and a request is handed out only when
its lane is free and its delay is over. So a slow host holds up nobody, and the number of requests under way is the
number of hosts that are really being asked.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from functools import lru_cache
from time import monotonic
from typing import Any, Self, cast

from scrapy import Request, signals
from scrapy.core.downloader import Downloader
from scrapy.core.scheduler import BaseScheduler
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.utils.httpobj import urlparse_cached
from twisted.internet.defer import Deferred

from crawler.web.claims import Claims
from pipeline.addresses import outlet_of

#: What the claims of lanes begin with.
LANE_CLAIM = "lane"
#: How long a lane is left that another process is at, in seconds.
TAKEN_S = 0.5


def lane_of(request: Request) -> str:
    """Return the name of the lane that a request belongs to: its host's registered domain."""
    return lane_of_host(urlparse_cached(request).hostname or "")


@lru_cache(maxsize=10_000)
def lane_of_host(host: str) -> str:
    """Return the lane of a host name, or of an address without brackets."""
    return outlet_of(f"http://[{host}]/" if ":" in host else f"http://{host}/") or host


def _claim_of(lane: str) -> str:
    return f"{LANE_CLAIM} {lane}"


@dataclass(slots=True)
class Lane:
    """The requests of one registered domain: those that wait, and the one that is under way.

    ``in_line`` says that the lane waits for its turn or for the end of its delay.
    """

    name: str
    waiting: deque[Request] = field(default_factory=deque)
    under_way: Request | None = None
    in_line: bool = False


@dataclass(frozen=True, slots=True)
class Sharing:
    """What it takes to share hosts with other processes of one home.

    Attributes:
        claims: this process's.
        learn_rests: takes over the pauses that hosts asked other processes for.
        settled: returns when those that they asked this one for are recorded.
    """

    claims: Claims
    learn_rests: Callable[[], Awaitable[None]]
    settled: Callable[[], Awaitable[None]]


class TurnScheduler(BaseScheduler):
    """Hands out requests lane by lane, in the order in which lanes become free; nothing is filtered."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._lanes: dict[str, Lane] = {}
        self._ready: deque[Lane] = deque()
        self._waiting = 0
        self._sharing: Sharing | None = getattr(crawler.spider, "sharing", None)
        self._claimed: set[str] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Return the scheduler of one crawler."""
        return cls(crawler)

    def has_pending_requests(self) -> bool:
        """Whether any request waits."""
        return self._waiting > 0

    def enqueue_request(self, request: Request) -> bool:
        """Take a request, always; the rest of a redirection goes before its lane's others."""
        name = lane_of(request)
        lane = self._lanes.get(name)
        if lane is None:
            lane = self._lanes[name] = Lane(name)
        if request.priority > 0:
            lane.waiting.appendleft(request)
        else:
            lane.waiting.append(request)
        self._waiting += 1
        if lane.under_way is None and not lane.in_line:
            self._line_up(lane)
        return True

    def _line_up(self, lane: Lane) -> None:
        lane.in_line = True
        self._ready.append(lane)

    def next_request(self) -> Request | None:
        """Return a request whose turn it is, or None while there is none."""
        while self._ready:
            lane = self._ready.popleft()
            if not lane.waiting:  # they were taken back
                self._drop(lane)
                continue
            if self._sharing and lane.name not in self._claimed:
                self._later(self._claim(lane, self._sharing))
                continue
            rest_s = downloader_of(self._crawler).rest_s(lane.name)
            if rest_s > 0:
                asyncio.get_running_loop().call_later(rest_s, self._rested, lane)
                continue
            lane.in_line = False
            lane.under_way = lane.waiting.popleft()
            self._waiting -= 1
            return lane.under_way
        return None

    def left(self, request: Request) -> None:
        """Note that a request is over, however it went: its lane is free again."""
        lane = self._lanes.get(lane_of(request))
        if lane is None or lane.under_way is not request:
            return  # a robots.txt, which is fetched while the request for its sake is under way
        lane.under_way = None
        if lane.waiting:
            self._line_up(lane)
        else:
            self._drop(lane)

    def _drop(self, lane: Lane) -> None:
        del self._lanes[lane.name]
        if self._sharing:
            self._later(self._give_back(lane.name, self._sharing))

    def _later(self, coroutine: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _claim(self, lane: Lane, sharing: Sharing) -> None:
        """Wait until no other process is at a lane, learn what its hosts have asked of that one, keep its delay."""
        while not sharing.claims.take(_claim_of(lane.name)):  # noqa: ASYNC110 - another process tells no event
            await asyncio.sleep(TAKEN_S)
        await sharing.learn_rests()
        await asyncio.sleep(sharing.claims.rest_s(_claim_of(lane.name)))
        self._claimed.add(lane.name)
        self._rested(lane)

    async def _give_back(self, lane: str, sharing: Sharing) -> None:
        """Leave a lane to other processes, once what its hosts asked for is known to them."""
        await sharing.settled()
        if lane not in self._lanes and lane in self._claimed:
            self._claimed.discard(lane)
            sharing.claims.give_back(_claim_of(lane))

    def note_asked(self, lane: str, delay_s: float) -> None:
        """Note for other processes that a lane is asked now and then to be left alone for ``delay_s`` seconds."""
        if self._sharing:
            self._sharing.claims.note_asked(_claim_of(lane), delay_s)

    def take_back(self, mark: object) -> int:
        """Drop the waiting requests that carry ``mark`` in their meta as ``round``; return how many."""
        before = self._waiting
        for lane in self._lanes.values():
            kept = [request for request in lane.waiting if request.meta.get("round") is not mark]
            self._waiting -= len(lane.waiting) - len(kept)
            lane.waiting = deque(kept)
        return before - self._waiting

    def _rested(self, lane: Lane) -> None:
        self._ready.append(lane)
        slot = self._crawler.engine._slot  # noqa: SLF001 - Scrapy has no public way to wake its engine
        if slot is not None:
            slot.nextcall.schedule()


class LaneDownloader(Downloader):
    """Scrapy's downloader with one slot a lane: robots.txt, which the scheduler does not see, keeps its turn too."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        crawler.signals.connect(self._begun, signal=signals.request_reached_downloader)
        crawler.signals.connect(self._transferred, signal=signals.request_left_downloader)

    def _begun(self, request: Request) -> None:
        self._note_asked(lane_of(request))

    def _transferred(self, request: Request) -> None:
        """Count the delay from the end of an answer: so it is kept whatever holds up this process or the host's."""
        lane = lane_of(request)
        if slot := self.slots.get(lane):
            slot.lastseen = monotonic()
        self._note_asked(lane)

    def _note_asked(self, lane: str) -> None:
        if (slot := self.slots.get(lane)) and slot.delay:
            scheduler_of(self.crawler).note_asked(lane, slot.delay)

    def get_slot_key(self, request: Request) -> str:
        """Return the lane's name, whatever a redirected request brings along."""
        return lane_of(request)

    def fetch(self, request: Request) -> Deferred[Response | Request]:  # type: ignore[override] # it is called so
        """Return what comes of ``request``, and then free its lane."""
        fetched: Deferred[Response | Request] = super().fetch(request)
        return fetched.addBoth(self._left, request)

    def _left(self, outcome: Any, request: Request) -> Any:  # noqa: ANN401 - passed on as it is
        scheduler_of(self.crawler).left(request)
        return outcome

    def rest_s(self, lane: str) -> float:
        """Return how long a lane is still to be left alone, in seconds; 0 or less when it may be asked."""
        slot = self.slots.get(lane)
        return slot.lastseen + slot.delay - monotonic() if slot and slot.delay else 0.0

    def slow_down(self, request: Request, delay_s: float) -> None:
        """See to it that the lane of ``request`` is asked at most every ``delay_s`` seconds; never speeds one up."""
        lane = lane_of(request)
        manners = self.per_slot_settings.setdefault(lane, {"concurrency": 1, "delay": self._delay, "jitter": 0})
        if delay_s > manners["delay"]:
            manners["delay"] = delay_s
            if lane in self.slots:
                self.slots[lane].delay = delay_s


def downloader_of(crawler: Crawler) -> LaneDownloader:
    """Return the downloader of a crawler, which the settings of this project name."""
    return cast("LaneDownloader", crawler.engine.downloader)


def scheduler_of(crawler: Crawler) -> TurnScheduler:
    """Return the scheduler of a crawler, which the settings of this project name."""
    return cast("TurnScheduler", crawler.engine.scheduler)
