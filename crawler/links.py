"""Finds the article links of a section page by structure: a link's address, its words, and where it stands."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from lxml import etree, html
from w3lib.encoding import html_to_unicode

from pipeline.addresses import address_key, outlet_of
from pipeline.errors import SourceError
from pipeline.ledger.captures import Listed

#: Parts of a page whose links lead elsewhere than to its articles.
CHROME = ("nav", "footer", "aside", "form")
CHROME_ROLES = ("navigation", "contentinfo", "search", "complementary")

#: Parts that usually hold one teaser each.
TEASERS = ("article", "h1", "h2", "h3", "h4")

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


def find_links(body: bytes, url: str, *, css: str | None = None, content_type: str | None = None) -> tuple[Listed, ...]:
    """Return the article links of the section page at ``url`` in its order, each address once.

    Args:
        body: the page as it came.
        url: its address, against which links are resolved.
        css: a selector of the links, or of elements that hold one; without it links are judged by structure.
        content_type: the header, for its charset.

    Raises:
        SourceError: the page is no HTML, the selector is wrong, or no link was found.
    """
    root = _parse(html_to_unicode(content_type, body, auto_detect_fun=_encoding)[1])
    anchors = _selected(root, css) if css else [anchor for anchor in root.iter("a") if not _in_chrome(anchor)]
    found: dict[str, Listed] = {}
    for anchor in anchors:
        listed = _listed(anchor, url, trusted=css is not None)
        if listed:
            key = address_key(listed.url)
            found[key] = _longer(found.get(key), listed)
    if not found:
        raise SourceError("no article link was found on the section page")
    return tuple(found.values())


def _longer(before: Listed | None, listed: Listed) -> Listed:
    return listed if before is None or len(listed.title or "") > len(before.title or "") else before


def _encoding(body: bytes) -> str:
    """Return the encoding of a page that does not name it."""
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _parse(text: str) -> html.HtmlElement:
    try:
        return html.document_fromstring(
            text.translate(CONTROL), parser=html.HTMLParser(no_network=True, huge_tree=False)
        )
    except (etree.ParserError, ValueError) as error:
        raise SourceError(f"not a page that can be read: {error}") from error


def _selected(root: html.HtmlElement, css: str) -> list[html.HtmlElement]:
    try:
        chosen = root.cssselect(css)
    except (SyntaxError, RuntimeError) as error:
        raise SourceError(f"link_css {css!r} is no CSS selector: {error}") from error
    return [anchor for element in chosen for anchor in ([element] if element.tag == "a" else element.iter("a"))]


def _in_chrome(anchor: html.HtmlElement) -> bool:
    return any(part.tag in CHROME or part.get("role") in CHROME_ROLES for part in anchor.iterancestors())


def _listed(anchor: html.HtmlElement, url: str, *, trusted: bool) -> Listed | None:
    href = (anchor.get("href") or "").strip()
    link = _resolved(href, url)
    if link is None or address_key(link) == address_key(url):
        return None
    title = " ".join(anchor.text_content().split())
    in_teaser = any(part.tag in TEASERS for part in anchor.iterancestors()) or any(True for _ in anchor.iter(*TEASERS))
    if trusted or (_is_own(link, url) and _points(link, title, in_teaser=in_teaser) >= ENOUGH):
        return Listed(link, title or None)
    return None


def _resolved(href: str, url: str) -> str | None:
    try:
        link = urljoin(url, href)
        return link if href and not href.startswith("#") and urlsplit(link).scheme in {"http", "https"} else None
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
