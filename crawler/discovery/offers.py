"""What a site offers to follow it by: the candidates that its pages name, and what came of trying each. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import unquote, urljoin, urlsplit

import feedparser
from lxml import etree, html

from crawler.listings.entries import clean_title
from crawler.listings.links import SERVICE_WORDS, in_chrome
from crawler.listings.samples import NOTHING, Sample
from crawler.sources import Kind
from pipeline.addresses import address_key, outlet_of
from pipeline.extraction.metadata.language import primary
from pipeline.fold import fold

#: Media types of feeds and of lists of feeds in a page's head.
FEED_TYPES = frozenset({"application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml"})
OPML_TYPES = frozenset({"text/x-opml", "text/x-opml+xml", "application/opml+xml"})
#: Where feeds and sitemaps lie by custom.
FEED_PATHS = ("/feed/", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feed.json")
SITEMAP_PATHS = ("/sitemap.xml", "/sitemap_index.xml", "/news-sitemap.xml", "/sitemap-news.xml")

#: The most of each kind that one page's candidates are taken from.
MOST_FEEDS = 25
MOST_SITEMAPS = 8
MOST_SECTIONS = 6
#: A menu's entry has no more words than this, and its address no more folders.
MENU_WORDS = 4
MENU_FOLDERS = 3

_FEED_LINK = re.compile(r"(?:\brss\b|\bfeeds?\b|\batom\b|\brdf\b)", re.IGNORECASE)
_COMMENTS = re.compile(r"/comments?/|[?&]feed=comments|\bcomments on\b|\bcommenti\b|\bcomentarios\b", re.IGNORECASE)
_SITEMAP_LINE = re.compile(r"^\s*sitemap\s*:\s*(\S+)", re.IGNORECASE | re.MULTILINE)
_HUB = re.compile(r"<([^<>]+)>\s*;[^,]*\brel\s*=\s*\"?[^\",;]*\bhub\b", re.IGNORECASE)
#: Beginnings of words, folded, that make a section worth trying before others.
SUBJECTS = (
    "migra", "immigra", "inmigra", "asyl", "asil", "refug", "rifug", "visa", "visti", "extranjer", "esteri", "politic",
    "national", "pakistan", "world", "mondo", "mundo", "internac", "europ", "press", "news", "comunicat", "noti",
    "μεταναστ", "πολιτικ", "ειδησ", "κοσμ", "ہجرت", "پاکستان", "قومی", "دنیا",
)  # fmt: skip


class Way(StrEnum):
    """How an address was come by."""

    GIVEN = "given"
    LINK = "the page's head"
    ANCHOR = "a link on the page"
    OPML = "a list of feeds"
    CUSTOM = "a usual place"
    ROBOTS = "robots.txt"
    INDEX = "a sitemap index"
    MENU = "the menu"


@dataclass(frozen=True, slots=True)
class Candidate:
    """An address worth trying, and how it was come by."""

    url: str
    way: Way


@dataclass(frozen=True, slots=True)
class Offer:
    """What came of trying an address.

    Attributes:
        kind: what it is, None where it is nothing to follow or did not answer.
        title: what it calls itself, or None.
        language: the one it states, else the one its titles are in; ISO 639-1, or None.
        news: whether a sitemap is one of news.
        hubs: the WebSub hubs it names.
        fault: what was wrong with it though it was read; ``error`` why it was not. None otherwise.
    """

    url: str
    way: Way
    kind: Kind | None = None
    title: str | None = None
    language: str | None = None
    sample: Sample = NOTHING
    news: bool = False
    hubs: tuple[str, ...] = ()
    fault: str | None = None
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Site:
    """What a site's page says of it: its name, its language (ISO 639-1) and country (ISO 3166 alpha-2), or None."""

    name: str | None = None
    language: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """Told after each address: how many are tried of how many known, what came of this one, what the site says."""

    tried: int
    known: int
    offer: Offer | None = None
    site: Site | None = None


def describe_site(root: html.HtmlElement) -> Site:
    """Return what a page says of its site."""
    locale = _meta(root, "og:locale") or root.get("lang") or ""
    region = re.search(r"[-_]([A-Za-z]{2})\b", locale)
    title = root.findtext(".//title")
    return Site(
        name=clean_title(_meta(root, "og:site_name") or _meta(root, "application-name") or title),
        language=primary(root.get("lang") or locale),
        country=region[1].upper() if region else None,
    )


def _meta(root: html.HtmlElement, name: str) -> str | None:
    found = (part.get("content") for part in root.iter("meta") if name in {part.get("property"), part.get("name")})
    return next((text for text in found if text and text.strip()), None)


def feeds_of_page(root: html.HtmlElement, url: str) -> Iterator[Candidate]:
    """Yield the feeds and lists of feeds that a page names, in its head and in its text; none of comments."""
    for link in root.iter("link"):
        kind, rel = (link.get("type") or "").split(";")[0].strip().lower(), (link.get("rel") or "").lower().split()
        if ("alternate" in rel and kind in FEED_TYPES) or kind in OPML_TYPES:
            yield from _candidate(link, url, way=Way.LINK, words=f"{link.get('title')}")
    for anchor in root.iter("a"):
        words = f"{anchor.text_content()} {unquote(urlsplit(anchor.get('href') or '').path)}"
        if _FEED_LINK.search(words):
            yield from _candidate(anchor, url, way=Way.ANCHOR, words=words)


def _candidate(element: html.HtmlElement, url: str, *, way: Way, words: str) -> Iterator[Candidate]:
    link = _absolute(element.get("href"), url)
    if link and not _COMMENTS.search(f"{link} {words}"):
        yield Candidate(link, way)


def _absolute(href: str | None, url: str) -> str | None:
    try:
        link = urljoin(url, (href or "").strip()).partition("#")[0]
        return link if href and urlsplit(link).scheme in {"http", "https"} else None
    except ValueError:
        return None


def sections_of_page(root: html.HtmlElement, url: str) -> list[Candidate]:
    """Return the entries of a page's menus that may be lists of articles, those nearest to the subject first."""
    found: dict[str, tuple[bool, str]] = {}
    for anchor in root.iter("a"):
        link = _absolute(anchor.get("href"), url)
        words = " ".join(anchor.text_content().split())
        if link and in_chrome(anchor) and _is_menu_entry(link, url, words):
            found.setdefault(address_key(link), (not _is_subject(f"{words} {unquote(urlsplit(link).path)}"), link))
    ordered = sorted(found.values(), key=lambda ranked: ranked[0])
    return [Candidate(link, Way.MENU) for _, link in ordered]


def _is_menu_entry(link: str, url: str, words: str) -> bool:
    folders = [folder for folder in urlsplit(link).path.lower().split("/") if folder]
    return (
        outlet_of(link) == outlet_of(url)
        and 0 < len(folders) <= MENU_FOLDERS
        and 0 < len(words.split()) <= MENU_WORDS
        and SERVICE_WORDS.isdisjoint((folders[0], folders[-1]))
        and address_key(link) != address_key(url)
    )


def _is_subject(words: str) -> bool:
    return any(word.startswith(SUBJECTS) for word in re.split(r"[\W\d_]+", fold(words)))


def sitemaps_of_robots(text: str, url: str) -> list[Candidate]:
    """Return the sitemaps that a robots.txt names, those of news first."""
    links = [link for line in _SITEMAP_LINE.findall(text) if (link := _absolute(line, url))]
    ordered = sorted(dict.fromkeys(links), key=lambda link: "news" not in link.lower())
    return [Candidate(link, Way.ROBOTS) for link in ordered]


def feeds_of_opml(body: bytes, url: str) -> Iterator[Candidate]:
    """Yield the feeds of a list of feeds (OPML 2.0)."""
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, huge_tree=False)
    root = etree.fromstring(body, parser)
    for outline in [] if root is None else root.iter("outline"):
        link = _absolute(outline.get("xmlUrl"), url)
        if link:
            yield Candidate(link, Way.OPML)


def usual_places(url: str, paths: Iterable[str]) -> list[Candidate]:
    """Return ``paths`` at the root of the site of ``url``."""
    return [Candidate(urljoin(url, path), Way.CUSTOM) for path in paths]


def hubs_of_header(value: str | None) -> tuple[str, ...]:
    """Return the WebSub hubs that a ``Link`` header names.

    >>> hubs_of_header('<https://hub.example/>; rel="hub", <https://a.example/feed>; rel="self"')
    ('https://hub.example/',)
    """
    return tuple(dict.fromkeys(_HUB.findall(value or "")))


@dataclass(frozen=True, slots=True)
class FeedHead:
    """What a feed says of itself: its title, its language (ISO 639-1) and the hubs it names."""

    title: str | None
    language: str | None
    hubs: tuple[str, ...]


def feed_head(body: bytes, url: str) -> FeedHead:
    """Return what a feed says of itself; all empty for a JSON Feed."""
    feed = feedparser.parse(body.lstrip(), response_headers={"content-location": url}, sanitize_html=False).feed
    hubs = tuple(str(link.get("href")) for link in feed.get("links", ()) if link.get("rel") == "hub")
    return FeedHead(clean_title(feed.get("title")), primary(feed.get("language")), hubs)


class Form(StrEnum):
    """What a document is, by its first element."""

    FEED = "feed"
    SITEMAP = "sitemap"
    OPML = "opml"
    PAGE = "page"


_ROOT = re.compile(rb"<([A-Za-z][\w:.-]*)")
_FORMS = {
    b"rss": Form.FEED, b"feed": Form.FEED, b"rdf": Form.FEED, b"urlset": Form.SITEMAP, b"sitemapindex": Form.SITEMAP,
    b"opml": Form.OPML,
}  # fmt: skip
#: How far into a document its first element is looked for, in bytes.
HEAD = 4000


def form_of(body: bytes) -> Form:
    """Return what a document is: by its first element, whatever its content type says."""
    head = body[:HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith(b"{"):
        return Form.FEED
    if body.startswith(b"\x1f\x8b"):
        return Form.SITEMAP
    root = _ROOT.search(head)
    return _FORMS.get(root[1].lower().rpartition(b":")[2], Form.PAGE) if root else Form.PAGE
