"""The spider that looks for what a site offers to follow it by."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import urljoin

from lxml import html
from scrapy import Request, Spider
from scrapy.http import Response
from twisted.python.failure import Failure

from crawler.discovery.offers import (
    FEED_PATHS,
    MOST_FEEDS,
    MOST_SECTIONS,
    MOST_SITEMAPS,
    SITEMAP_PATHS,
    Candidate,
    FeedHead,
    Form,
    Offer,
    Progress,
    Site,
    Way,
    describe_site,
    feed_head,
    feeds_of_opml,
    feeds_of_page,
    form_of,
    hubs_of_header,
    sections_of_page,
    sitemaps_of_robots,
    usual_places,
)
from crawler.discovery.site import Search
from crawler.listings.choosing import ANY_AGE_DAYS
from crawler.listings.entries import Found
from crawler.listings.indexes import Window, needed
from crawler.listings.kinds import FINDERS, Answer
from crawler.listings.links import parse_page
from crawler.listings.samples import sample
from crawler.sources import Kind, Source
from crawler.web.misses import content_type, header_text, miss_of_error, miss_of_response
from pipeline.addresses import address_key
from pipeline.errors import SourceError
from pipeline.ledger.captures import Listed

#: The most addresses that are tried, and the most sitemaps of an index among them.
MOST_TRIED = 60
MOST_CHILDREN = 2
#: A page with fewer article links than this is no section.
LEAST_LINKS = 5
KINDS = {Form.FEED: Kind.FEED, Form.SITEMAP: Kind.SITEMAP, Form.PAGE: Kind.SECTION}


class DiscoverSpider(Spider):
    """Tries one address, and where it is a page all that the page and its site name.

    One request at a time goes to a host, under the guard, its robots.txt and its delay, as in every crawl.
    """

    name = "discover"

    def __init__(self, *args: Any, search: Search, **kwargs: Any) -> None:  # noqa: ANN401 - Scrapy's signature
        super().__init__(*args, **kwargs)
        self.search = search
        self.keys: set[str] = set()
        self.tried = 0

    async def start(self) -> AsyncIterator[Request]:
        """Yield the request for the address that was given."""
        for request in self._requests([Candidate(self.search.url, Way.GIVEN)]):
            yield request

    def _requests(self, candidates: Iterable[Candidate], most: int = MOST_TRIED) -> Iterator[Request]:
        """Yield requests for the candidates that are not known yet."""
        for candidate in candidates:
            key = address_key(candidate.url)
            if most <= 0 or len(self.keys) >= MOST_TRIED or key in self.keys:
                continue
            self.keys.add(key)
            most -= 1
            yield self._request(candidate)

    def _request(self, candidate: Candidate, **meta: object) -> Request:
        kept = {"candidate": candidate, **meta}
        return Request(candidate.url, self.parse, errback=self.failed, dont_filter=True, meta=kept)

    def parse(self, response: Response, **_: object) -> Iterator[Progress | Request]:
        """Yield what an answer comes to, and the requests for what it names."""
        candidate: Candidate = response.meta["candidate"]
        miss = miss_of_response(response)
        if _is_robots(candidate):
            yield from self._robots("" if miss else response.body.decode("utf-8", "replace"), response.url)
        elif miss:
            yield self._told(_refused(candidate, miss.reason))
        elif (form := form_of(response.body)) is Form.OPML:
            yield self._told(None)
            yield from self._requests(feeds_of_opml(response.body, response.url), MOST_FEEDS)
        elif form is Form.PAGE:
            yield from self._page(response, candidate)
        else:
            yield from self._listing(response, candidate, form)

    def failed(self, failure: Failure) -> Iterator[Progress | Request]:
        """Yield why an address got no answer."""
        request: Request = failure.request  # type: ignore[attr-defined]
        candidate: Candidate = request.meta["candidate"]
        if _is_robots(candidate):
            yield from self._robots("", candidate.url)
            return
        error = failure.value if isinstance(failure.value, Exception) else RuntimeError(str(failure.value))
        yield self._told(_refused(candidate, miss_of_error(error).reason))

    def _told(self, offer: Offer | None, site: Site | None = None) -> Progress:
        self.tried += 1
        return Progress(self.tried, max(self.tried, len(self.keys)), offer, site)

    def _robots(self, text: str, url: str) -> Iterator[Progress | Request]:
        yield self._told(None)
        named = sitemaps_of_robots(text, url)
        yield from self._requests(named or usual_places(url, SITEMAP_PATHS), MOST_SITEMAPS)

    def _page(self, response: Response, candidate: Candidate) -> Iterator[Progress | Request]:
        """Yield what a page comes to: the site's own, a page of feeds, or a section."""
        try:
            root = parse_page(response.body, content_type(response))
        except SourceError as error:
            yield self._told(Offer(response.url, candidate.way, error=str(error)))
            return
        section = self._section(response)
        if candidate.way is Way.GIVEN:
            yield self._told(section, describe_site(root))
            yield from self._site(root, response.url)
            return
        yield self._told(section if candidate.way is Way.MENU else None)
        if candidate.way in {Way.ANCHOR, Way.CUSTOM}:
            yield from self._requests(feeds_of_page(root, response.url), MOST_FEEDS)

    def _site(self, root: html.HtmlElement, url: str) -> Iterator[Request]:
        """Yield requests for what a site's page names, and for what sites have by custom."""
        if Kind.FEED in self.search.kinds:
            yield from self._requests(feeds_of_page(root, url), MOST_FEEDS)
            yield from self._requests(usual_places(url, FEED_PATHS))
        if Kind.SITEMAP in self.search.kinds:
            robots = Candidate(urljoin(url, "/robots.txt"), Way.ROBOTS)
            self.keys.add(address_key(robots.url))
            yield self._request(robots, dont_obey_robotstxt=True)
        if Kind.SECTION in self.search.kinds:
            yield from self._requests(sections_of_page(root, url), MOST_SECTIONS)

    def _section(self, response: Response) -> Offer | None:
        try:
            listing = self._read(Kind.SECTION, response)
        except SourceError:
            return None
        if len(listing.entries) < LEAST_LINKS or Kind.SECTION not in self.search.kinds:
            return None
        return self._offer(response, listing, kind=Kind.SECTION)

    def _listing(self, response: Response, candidate: Candidate, form: Form) -> Iterator[Progress | Request]:
        """Yield what a feed or sitemap comes to; an index once some of its sitemaps are read."""
        kind = KINDS[form]
        try:
            listing = self._read(kind, response)
        except SourceError as error:
            yield self._told(Offer(response.url, candidate.way, error=str(error)))
            return
        if index := response.meta.get("index"):
            yield self._told(
                replace(index, sample=sample(listing.entries, self.search.now), news=_is_news(kind, listing))
            )
            return
        offer = self._offer(response, listing, kind=kind)
        yield self._told(None if listing.further else offer)
        yield from self._children(listing.further, offer)

    def _children(self, children: tuple[Listed, ...], index: Offer) -> Iterator[Request]:
        """Yield requests for the first of an index's sitemaps, on its behalf; those of news stand alone too."""
        chosen, _ = needed(children, Window(self.search.now, None, ANY_AGE_DAYS))
        news = [Candidate(child.url, Way.INDEX) for child in chosen if "news" in child.url.lower()]
        yield from self._requests(news, MOST_CHILDREN)
        rest = [Candidate(child.url, Way.INDEX) for child in chosen if "news" not in child.url.lower()]
        for candidate in rest[:1]:
            self.keys.add(address_key(candidate.url))
            yield self._request(candidate, index=index)

    def _read(self, kind: Kind, response: Response) -> Found:
        answer = Answer(response.url, response.body, content_type(response))
        return FINDERS[kind](answer, Source("discovery", kind, response.url), self.settings.getint("DOWNLOAD_MAXSIZE"))

    def _offer(self, response: Response, listing: Found, *, kind: Kind) -> Offer:
        head = feed_head(response.body, response.url) if kind is Kind.FEED else FeedHead(None, None, ())
        found = sample(listing.entries, self.search.now)
        return Offer(
            url=response.url,
            way=response.meta["candidate"].way,
            kind=kind,
            title=head.title,
            language=found.language or head.language,
            sample=found,
            news=_is_news(kind, listing),
            hubs=tuple(dict.fromkeys((*head.hubs, *hubs_of_header(header_text(response, "Link"))))),
            fault=listing.fault,
        )


def _is_robots(candidate: Candidate) -> bool:
    return candidate.way is Way.ROBOTS and candidate.url.endswith("/robots.txt")


def _refused(candidate: Candidate, reason: str) -> Offer | None:
    """Return what is told of an address that gave nothing; of one that was only guessed, nothing."""
    return None if candidate.way is Way.CUSTOM else Offer(candidate.url, candidate.way, error=reason)


def _is_news(kind: Kind, listing: Found) -> bool:
    """Whether a sitemap is one of news: no other has titles."""
    return kind is Kind.SITEMAP and any(entry.title for entry in listing.entries)
