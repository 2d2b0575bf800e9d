"""Finds the article links of a section page by structure: a link's address, its words, and where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import urljoin, urlsplit

from lxml import etree, html
from w3lib.encoding import html_to_unicode

from crawler.dates import PLAIN, DateStyle, listing_time
from crawler.listings.entries import Found
from pipeline.addresses import address_key, outlet_of
from pipeline.errors import SourceError
from pipeline.ledger.captures import Listed

#: Parts of a page whose links lead elsewhere than to its articles.
CHROME = ("nav", "footer", "aside", "form")
CHROME_ROLES = ("navigation", "contentinfo", "search", "complementary")

#: Parts that usually hold one teaser each.
TEASERS = ("article", "h1", "h2", "h3", "h4")
#: Parts that hold a whole teaser, its time too.
WHOLE_TEASERS = ("article", "li")

#: First or last path segments that lead to listings, service pages and files.
SERVICE_WORDS = frozenset({
    "about", "account", "ads", "advertise", "archive", "author", "authors", "autor", "autore", "careers",
    "category", "contact", "contacto", "contatti", "cookies", "categoria", "epaper", "etiqueta", "feed",
    "help", "jobs", "legal", "live", "login", "logout", "newsletter", "newsletters", "page", "pagina",
    "podcast", "podcasts", "privacy", "register", "rss", "search", "shop", "sitemap", "subscribe", "tag",
    "tags", "terms", "topic", "topics", "video", "videos", "weather",
})  # fmt: skip
FILE_END = re.compile(r"\.(?:avif|css|gif|ico|jpe?g|js|json|m3u8|mp3|mp4|pdf|png|svg|webp|xml|zip)$", re.IGNORECASE)

DATE_PATH = re.compile(r"/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])(?:[/-]|$)")
NUMBER = re.compile(r"(?<!\d)\d{4,}(?!\d)")
SLUG_WORDS = re.compile(r"[-_]")

#: Characters that HTML has no place for and lxml no patience with.
CONTROL = dict.fromkeys([*range(9), 11, 12, *range(14, 32)])

#: Points a link needs to count as an article's.
ENOUGH = 3
LONG_TITLE_WORDS = 5
LONG_SLUG_WORDS = 3


@dataclass(frozen=True, slots=True)
class LinkPath:
    """Where a section page's article links stand: a CSS selector or an XPath; by structure where both are None."""

    css: str | None = None
    xpath: str | None = None


BY_STRUCTURE = LinkPath()


def find_links(
    body: bytes,
    url: str,
    *,
    path: LinkPath = BY_STRUCTURE,
    content_type: str | None = None,
    dates: DateStyle = PLAIN,
) -> Found:
    """Return the article links of the section page at ``url`` in its order, each address once.

    Args:
        body: the page as it came.
        url: its address, against which links are resolved where the page names no other base.
        path: where the links stand, or elements that hold one each.
        content_type: the header, for its charset.
        dates: how the source writes its times.

    Raises:
        SourceError: the page is no HTML, the path is wrong, or no link was found.
    """
    root = parse_page(body, content_type)
    anchors = _selected(root, path) if path.css or path.xpath else _outside_chrome(root)
    base = _base(root, url)
    found: dict[str, Listed] = {}
    for anchor in anchors:
        link = _resolved(anchor.get("href"), base)
        if link is None or address_key(link) == address_key(url):
            continue
        title = " ".join(anchor.text_content().split())
        if path.css or path.xpath or _is_article(anchor, link, url=url, title=title):
            key = address_key(link)
            found[key] = _longer(found.get(key), Listed(link, title or None, _shown_time(anchor, url, dates)))
    if not found:
        raise SourceError("no article link was found on the section page")
    return Found(tuple(found.values()))


def _outside_chrome(root: html.HtmlElement) -> Iterator[html.HtmlElement]:
    return (anchor for anchor in root.iter("a") if not in_chrome(anchor))


def _base(root: html.HtmlElement, url: str) -> str:
    """Return the address that the page's links are relative to."""
    stated = next((element.get("href") for element in root.iter("base") if element.get("href")), None)
    return _resolved(stated, url) or url


def _shown_time(anchor: html.HtmlElement, url: str, dates: DateStyle) -> str | None:
    """Return the time in the teaser that holds a link, where it is the only one there."""
    teaser = next((part for part in anchor.iterancestors(*WHOLE_TEASERS)), None)
    stated = set() if teaser is None else {part.get("datetime") for part in teaser.iter("time") if part.get("datetime")}
    return listing_time(stated.pop(), url, dates) if len(stated) == 1 else None


def _longer(before: Listed | None, listed: Listed) -> Listed:
    """Return the one of two with the longer title, with a time that either has."""
    if before is None:
        return listed
    longer = listed if len(listed.title or "") > len(before.title or "") else before
    return replace(longer, published=before.published or listed.published)


def _encoding(body: bytes) -> str:
    """Return the encoding of a page that does not name it."""
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def parse_page(body: bytes, content_type: str | None) -> html.HtmlElement:
    """Return the page's root element.

    Raises:
        SourceError: it is no HTML.
    """
    text = html_to_unicode(content_type, body, auto_detect_fun=_encoding)[1]
    try:
        return html.document_fromstring(
            text.translate(CONTROL), parser=html.HTMLParser(no_network=True, huge_tree=False)
        )
    except (etree.ParserError, ValueError) as error:
        raise SourceError(f"not a page that can be read: {error}") from error


def _selected(root: html.HtmlElement, path: LinkPath) -> list[html.HtmlElement]:
    """Return the links that a path leads to: links themselves, those within elements, those whose address it names."""
    try:
        chosen = root.cssselect(path.css) if path.css else root.xpath(path.xpath)
    except (SyntaxError, RuntimeError, etree.XPathError) as error:
        raise SourceError(f"{path.css or path.xpath!r} cannot be followed: {error}") from error
    if not isinstance(chosen, list):
        raise SourceError(f"{path.xpath!r} leads to no part of the page")
    parts = [part.getparent() if hasattr(part, "is_attribute") else part for part in chosen]
    elements = [part for part in parts if isinstance(part, html.HtmlElement)]
    return [anchor for part in elements for anchor in ([part] if part.tag == "a" else part.iter("a"))]


def in_chrome(anchor: html.HtmlElement) -> bool:
    """Whether a link stands in a part of the page whose links lead elsewhere than to its articles."""
    return any(part.tag in CHROME or part.get("role") in CHROME_ROLES for part in anchor.iterancestors())


def _is_article(anchor: html.HtmlElement, link: str, *, url: str, title: str) -> bool:
    in_teaser = any(part.tag in TEASERS for part in anchor.iterancestors()) or any(True for _ in anchor.iter(*TEASERS))
    return _is_own(link, url) and _points(link, title, in_teaser=in_teaser) >= ENOUGH


def _resolved(href: str | None, url: str) -> str | None:
    stripped = (href or "").strip()
    try:
        link = urljoin(url, stripped)
        return link if stripped and stripped[0] != "#" and urlsplit(link).scheme in {"http", "https"} else None
    except ValueError:
        return None


def _is_own(link: str, url: str) -> bool:
    return outlet_of(link) == outlet_of(url)


def _points(link: str, title: str, *, in_teaser: bool) -> int:
    """Return how much a link looks like an article's: its address, its words, its place."""
    parts = urlsplit(link)
    segments = [segment.lower() for segment in parts.path.split("/") if segment]
    if FILE_END.search(parts.path) or _is_service(segments):
        return 0
    slug_words = max((len(SLUG_WORDS.split(segment)) for segment in segments), default=0)
    return (
        (2 if DATE_PATH.search(parts.path) else 0)
        + (1 if NUMBER.search(f"{parts.path}?{parts.query}") else 0)
        + (2 if slug_words > LONG_SLUG_WORDS else 0)
        + (2 if len(title.split()) >= LONG_TITLE_WORDS else 0)
        + (1 if in_teaser else 0)
    )


def _is_service(segments: list[str]) -> bool:
    return bool(segments) and (segments[0] in SERVICE_WORDS or segments[-1] in SERVICE_WORDS)
