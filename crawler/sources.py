"""What is crawled and how politely: the records of ``config/sources.toml`` and ``config/settings.toml``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from pipeline.ledger.captures import SEEDS

#: Sent with every request; whoever runs Corridor sets their own contact.
DEFAULT_USER_AGENT = "Corridor/0.1 (news monitor; contact: corridor@localhost)"


class Kind(StrEnum):
    """What a source's address leads to; each kind has one spider of that name."""

    FEED = "feed"
    SITEMAP = "sitemap"
    SECTION = "section"
    SEEDS = "seeds"


class Side(StrEnum):
    """From which end of the corridor a source looks at it."""

    ORIGIN = "origin"
    DESTINATION = "destination"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Source:
    """A declared feed, sitemap or section page.

    Attributes:
        url: the listing's address; empty for kind ``seeds``.
        outlet: the outlet's name in digests, None where each page's own domain says it.
        language: ISO 639-1, or None where it is to be read from each page.
        country: ISO 3166 alpha-2 or ``EU``, None for neither.
        interval_s: the least time between two polls; when to poll beyond that is learned from when it posts.
        interval_max_s: the longest time between two polls.
        zone: the IANA name of the zone it lives in; without it the country's, or UTC.
        delay_s: the least time between two requests; 1 s or more, but for loopback sites.
        refetch_s: the age at which a page that is still listed is asked for again.
        verified: whether the address was seen to answer.
        link_css: a CSS selector for a section page's article links; without it they are found by structure.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    name: str
    kind: Kind
    url: str = ""
    outlet: str | None = None
    language: str | None = None
    country: str | None = None
    side: Side | None = None
    interval_s: int = 180
    interval_max_s: int = 21_600
    zone: str | None = None
    delay_s: float = 1.0
    refetch_s: int = 21_600
    enabled: bool = True
    verified: bool = False
    link_css: str | None = None


#: The source that addresses given by hand belong to; it is always there. Public sites keep the settings' delay.
SEED_SOURCE = Source(name=SEEDS, kind=Kind.SEEDS, delay_s=0.0)


@dataclass(frozen=True, slots=True)
class CrawlSettings:
    """How every source is crawled.

    Attributes:
        user_agent: names the program and a contact address.
        timeout_s: for one response, from the request to its last byte.
        max_size_bytes: a longer body, packed or unpacked, is refused.
        delay_s: the least time between two requests to a host, whatever its source says.
        loopback_sites: ``host:port`` pairs served by this machine that may be reached; the names need no DNS.
        hard_timeout_s: a source's crawl is ended after this.
        stall_s: a worker that gives no sign of life for so long is killed; the source it was at has failed.
        workers: how many processes crawl; the sources of one registered domain belong to one of them.
        concurrent_hosts: how many hosts a worker asks at the same time, each for one thing.
        page_limit: the most pages of one source that one crawl fetches.
        poll_always: fetch the listing of every source that is given, due or not.
        poll_worth_s: how many seconds of one article's waiting a poll is worth: with less, all sources are polled more.
        refetch_ages_s: how old pages that gave figures are when they are fetched again, to see corrections.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    user_agent: str = DEFAULT_USER_AGENT
    timeout_s: float = 30.0
    max_size_bytes: int = 20 * 1024 * 1024
    delay_s: float = 1.0
    obey_robots: bool = True
    loopback_sites: tuple[str, ...] = ()
    hard_timeout_s: float = 900.0
    stall_s: float = 60.0
    workers: int = 1
    concurrent_hosts: int = 64
    page_limit: int = 300
    poll_always: bool = False
    poll_worth_s: float = 120.0
    refetch_ages_s: tuple[float, ...] = (3_600.0, 21_600.0, 86_400.0, 604_800.0)


@dataclass(frozen=True, slots=True)
class CrawlReport:
    """What one crawl of one source came to.

    ``listed`` counts the entries of its listing, ``queued`` those to be fetched, ``captured`` the pages stored,
    ``unchanged`` the pages held already, ``failed`` those that could not be had. ``error`` says why the source itself
    failed, or is None.
    """

    source: str
    listed: int = 0
    queued: int = 0
    captured: int = 0
    unchanged: int = 0
    failed: int = 0
    error: str | None = None
