"""What is crawled and how politely: the records of ``config/sources.toml`` and ``config/settings.toml``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar
from urllib.parse import quote_plus

from crawler.certificates import Accepted
from crawler.dates import DateStyle
from pipeline.ledger.captures import SEEDS
from pipeline.model import LANGUAGES

#: Sent with every request; whoever runs Corridor sets their own contact.
DEFAULT_USER_AGENT = "Corridor/0.1 (news monitor; contact: corridor@localhost)"


#: What a search's words stand for in its address.
QUERY = "{query}"
#: The languages a site is asked for, best first, by its own.
ACCEPTED = {code: f"{code}, en;q=0.5" for code in LANGUAGES if code != "en"} | {"en": "en"}


#: Where a country's outlets live, for those whose zone is not declared.
ZONES = {
    "PK": "Asia/Karachi",
    "IT": "Europe/Rome",
    "GR": "Europe/Athens",
    "ES": "Europe/Madrid",
    "EU": "Europe/Brussels",
}
#: Where a request says that its page is to be rendered, and which selector to wait for; empty for none.
SCRIPT_META = "script_page"


class Kind(StrEnum):
    """What a source's address leads to; each kind has one spider of that name."""

    FEED = "feed"
    SITEMAP = "sitemap"
    SECTION = "section"
    SEARCH = "search"
    ARCHIVE = "archive"
    SEEDS = "seeds"


class Side(StrEnum):
    """From which end of the corridor a source looks at it."""

    ORIGIN = "origin"
    DESTINATION = "destination"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Source:
    """A declared feed, sitemap, section page, search or archive.

    Attributes:
        url: the listing's address, for kind ``search`` with ``{query}`` in it; empty for seeds and local archives.
        path: kind ``archive`` only: a file of this machine, in the place of ``url``.
        outlet: the outlet's name in digests, None where each page's own domain says it.
        language: ISO 639-1, or None where it is to be read from each page.
        country: ISO 3166 alpha-2 or ``EU``, None for neither.
        interval_s: the least time between two polls; when to poll beyond that is learned from when it posts.
        interval_max_s: the longest time between two polls.
        zone: IANA; where it lives and what its times without an offset are in; without it ``home_zone``.
        delay_s: the least time between two requests; 1 s or more, but for loopback sites.
        refetch_s: the age at which a page that is still listed is asked for again.
        verified: whether the address was seen to answer.
        accept_language: sent with every request; without it the source's language and then English are asked for.
        link_css: a CSS selector for a section page's article links; without it they are found by structure.
        link_xpath: an XPath for the same, in the place of ``link_css``.
        queries: what a search is asked for; without it the words are built from the topics.
        accept_certificate: the SHA-256 of the one certificate that is believed though no authority vouches for it, or
            ``any``; for the source's own registered domain. None believes what authorities vouch for.
        script: whether its HTML pages are written by scripts, and rendered in a browser.
        script_wait: a CSS selector that a rendered page is waited for to show; None waits until it is quiet.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    name: str
    kind: Kind
    url: str = ""
    path: str | None = None
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
    accept_language: str | None = None
    link_css: str | None = None
    link_xpath: str | None = None
    queries: tuple[str, ...] = ()
    accept_certificate: Accepted | None = None
    script: bool = False
    script_wait: str | None = None

    def __post_init__(self) -> None:
        """Refuse keys that say nothing together.

        Raises:
            ValueError: ``script_wait`` stands without ``script``.
        """
        if self.script_wait is not None and not self.script:
            raise ValueError("script_wait says what a rendered page is waited for: it needs script = true")

    @property
    def home_zone(self) -> str:
        """The zone it lives in: as declared, else its country's, else UTC."""
        return self.zone or ZONES.get(self.country or "", "UTC")

    @property
    def dates(self) -> DateStyle:
        """How its listing writes times."""
        return DateStyle(self.home_zone, self.language)

    @property
    def headers(self) -> dict[str, str]:
        """What is sent with each of its requests."""
        wanted = self.accept_language or ACCEPTED.get(self.language or "")
        return {"Accept-Language": wanted} if wanted else {}

    @property
    def listing_urls(self) -> tuple[str, ...]:
        """The addresses of its listing: one, or one for each query of a search; none where there is nothing to poll."""
        if self.kind is Kind.SEARCH:
            return tuple(self.url.replace(QUERY, quote_plus(query)) for query in self.queries)
        return (self.url,) if self.url else ()

    @property
    def page_meta(self) -> dict[str, str]:
        """What the request for a page says of how it is to be read."""
        return {SCRIPT_META: self.script_wait or ""} if self.script else {}

    @property
    def listing_meta(self) -> dict[str, str]:
        """What the request for a listing says: only a section page can be written by scripts."""
        return self.page_meta if self.kind is Kind.SECTION else {}


#: The source that addresses given by hand belong to; it is always there. Public sites keep the settings' delay.
SEED_SOURCE = Source(name=SEEDS, kind=Kind.SEEDS, delay_s=0.0)


@dataclass(frozen=True, slots=True)
class CrawlSettings:
    """How every source is crawled.

    Attributes:
        user_agent: names the program and a contact address.
        timeout_s: for one page, from its request to the last byte, its redirects together; waiting for one's turn is
            not counted.
        max_size_bytes: a longer body, packed or unpacked, is refused; the bodies of its redirects count.
        delay_s: the least time between two requests to a host, whatever its source says.
        loopback_sites: ``host:port`` pairs served by this machine that may be reached; the names need no DNS.
        hard_timeout_s: a source's crawl is ended after this.
        stall_s: a worker that gives no sign of life for so long is killed; the source it was at has failed.
        workers: how many processes crawl; the sources of one registered domain belong to one of them.
        concurrent_hosts: how many hosts a worker asks at the same time, each for one thing.
        page_limit: the most pages of one source that one crawl fetches, and that a source's first poll queues.
        max_age_days: a page that its listing dates earlier than so many days ago is not asked for.
        script_timeout_s: for rendering one script page, from its first byte on.
        script_memory_mib: of the browser; a page that takes more is cut.
        script_sandbox: whether the browser shuts its processes in; never as root, where Chromium cannot.
        pass_s: after so long a crawl of `serve` takes no further pages: a slow site's go on in the next, and hold up no
            other source's listing. 0 for no end.
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
    max_age_days: float = 14.0
    pass_s: float = 120.0
    poll_always: bool = False
    poll_worth_s: float = 120.0
    refetch_ages_s: tuple[float, ...] = (3_600.0, 21_600.0, 86_400.0, 604_800.0)
    script_timeout_s: float = 60.0
    script_memory_mib: int = 1024
    script_sandbox: bool = True


@dataclass(frozen=True, slots=True)
class CrawlReport:
    """What one crawl of one source came to.

    ``listed`` counts the entries of its listing, ``queued`` those to be fetched, ``captured`` the pages stored,
    ``unchanged`` the pages held already, ``failed`` those that could not be had, ``passed_over`` the entries too old
    to be asked for or beyond what a first poll takes. ``error`` says why the source itself failed, ``fault`` what was
    wrong with a listing that was read all the same; each is None otherwise.
    """

    source: str
    listed: int = 0
    queued: int = 0
    captured: int = 0
    unchanged: int = 0
    failed: int = 0
    passed_over: int = 0
    error: str | None = None
    fault: str | None = None
