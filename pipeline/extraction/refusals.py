"""Tells the pages that hold no article, and which of the reasons it is."""

from __future__ import annotations

from enum import StrEnum

from lxml import etree

from pipeline.extraction.elements import squeeze
from pipeline.extraction.encodings import is_wide
from pipeline.extraction.markup import Page
from pipeline.model import Capture


class Refusal(StrEnum):
    """Why a capture holds no article."""

    EMPTY = "empty"
    HTTP_ERROR = "http_error"
    TOO_LARGE = "too_large"
    BINARY = "binary"
    BROKEN_PDF = "broken_pdf"
    LOCKED_PDF = "locked_pdf"
    NO_TEXT = "no_text"
    PAYWALL = "paywall"
    NOT_HTML = "not_html"
    SOFT_404 = "soft_404"
    CONSENT_WALL = "consent_wall"
    LOGIN_PAGE = "login_page"
    SECTION_PAGE = "section_page"
    TOO_SHORT = "too_short"
    BAD_DOCUMENT = "bad_document"


#: The largest body that is read, in bytes.
MAX_BYTES = 10_000_000

#: The most elements that are read; some steps take longer than in proportion. News pages have thousands.
MAX_ELEMENTS = 30_000

#: The longest text that is taken for an article, in characters.
MAX_TEXT = 400_000

#: The lowest HTTP status that is an error.
FIRST_ERROR = 400

#: Content types that can hold a page; an absent one can, too.
PAGE_TYPES = ("text/html", "application/xhtml", "text/plain", "application/octet-stream", "text/xml", "application/xml")

#: How a PDF begins; some have a few stray bytes in front.
PDF_MARK, PDF_WITHIN = b"%PDF-", 1024

#: First bytes of formats that are no text.
MAGIC = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"\x1f\x8b", b"RIFF", b"Rar!", b"\x7fELF")

#: First characters of feeds and sitemaps, after the XML declaration.
FEEDS = ("<rss", "<feed", "<urlset", "<sitemapindex", "<rdf:rdf", "{", "[")

#: How much of the start of a page is looked at for its kind, in characters or bytes.
HEAD = 2000

#: Bytes that text does not hold: the control characters below tab and between carriage return and space.
CONTROLS = bytes((*range(9), *range(14, 32)))

#: Share of NUL and other control bytes in the head from which a body is binary.
BINARY_SHARE = 0.1

#: An article has at least so many words; with a title and a date or a declared kind, fewer.
WORDS, NAMED_WORDS = 40, 12

#: schema.org types of pages that list others.
COLLECTION_TYPES = frozenset({"CollectionPage", "SearchResultsPage"})

#: A section page: so many lines of its text, and this share of them, are headlines that are links; a declared article
#: may be a review of the news, and has more of them.
LISTED_LINES, LISTED_SHARE, DECLARED_SHARE = 5, 0.25, 0.6

#: Or it has so many links of so many words, and fewer than so many words in lines as long as a sentence.
LISTED_LINKS, LINK_WORDS, PROSE, PROSE_LINE = 12, 4, 40, 12


#: The text of an element and all below it, as one string.
_STRING = etree.XPath("string()", smart_strings=False)

#: Links long enough to be headlines.
_LONG_LINKS = etree.XPath("//a[string-length(.) > 12][contains(normalize-space(.), ' ')]")


def refuse_response(capture: Capture) -> Refusal | None:
    """Return why a response holds no page at all, or None; looks at status, size, type and first bytes only."""
    body = capture.body
    kind = (capture.content_type or "").lower().strip()
    checks = (
        (Refusal.HTTP_ERROR, capture.status >= FIRST_ERROR),
        (Refusal.EMPTY, not body.strip()),
        (Refusal.TOO_LARGE, len(body) > MAX_BYTES),
        (Refusal.BINARY, _is_binary(body, capture.content_type)),
        (Refusal.NOT_HTML, bool(kind) and not kind.startswith(PAGE_TYPES) and not is_pdf(body)),
    )
    return next((reason for reason, holds in checks if holds), None)


def is_pdf(body: bytes) -> bool:
    """Say whether a body is a PDF, by its first bytes."""
    return PDF_MARK in body[:PDF_WITHIN]


def _is_binary(body: bytes, content_type: str | None) -> bool:
    """Say whether a body is no text: a known format, or many control bytes and no UTF-16 or UTF-32."""
    if is_pdf(body):
        return False
    if body.startswith(MAGIC):
        return True
    head = body[:HEAD]
    controls = len(head) - len(head.translate(None, CONTROLS))
    return controls > BINARY_SHARE * len(head) and not is_wide(body, content_type)


def refuse_markup(html: str) -> Refusal | None:
    """Return why a text is no page: it has no element, or is a feed."""
    head = html[:HEAD].lstrip("\ufeff \t\r\n").lower()
    if head.startswith("<?xml"):
        head = head.partition("?>")[2].lstrip()
    if not head:
        return Refusal.EMPTY
    return Refusal.NOT_HTML if head.startswith(FEEDS) or "<" not in html else None


def refuse_page(page: Page) -> Refusal | None:
    """Return why a parsed page is no article, before its text is looked for; call it before pruning."""
    body = page.tree.find("body")
    if body is None:
        return Refusal.EMPTY
    if _is_collection(page):
        return Refusal.SECTION_PAGE
    return None if _STRING(body).strip() else Refusal.EMPTY


def _is_collection(page: Page) -> bool:
    """Say whether a page declares itself a list of others, and no article, and has links enough to be one."""
    kinds = {kind for node in page.nodes for kind in (node.get("@type"),) if isinstance(kind, str)}
    declared = kinds & COLLECTION_TYPES and page.meta.get("og:type", ("website",))[0] != "article"
    return bool(declared) and not page.article_nodes() and len(headlines(page)) >= LISTED_LINES


def headlines(page: Page) -> frozenset[str]:
    """Return the texts of links that are as long as headlines. Call it before pruning."""
    linked = (squeeze(link.text_content()) for link in _LONG_LINKS(page.tree))
    return frozenset(text for text in linked if text.count(" ") >= LINK_WORDS - 1)


def refuse_text(
    text: str, *, title: str, named: bool, linked: frozenset[str], declared: bool = False
) -> Refusal | None:
    """Return why an article's text is not enough, or None.

    Args:
        text: The cleaned text.
        title: The headline, or an empty one.
        named: Whether the page says that it is an article: a date, or a declared kind.
        linked: The page's :func:`headlines`.
        declared: Whether the page declares itself one article.
    """
    count = len(text.split())
    if _is_section(text, named=named, linked=linked, share=DECLARED_SHARE if declared else LISTED_SHARE):
        return Refusal.SECTION_PAGE
    if count == 0:
        return Refusal.EMPTY
    least = NAMED_WORDS if title and named else WORDS
    return Refusal.TOO_SHORT if count < least else None


def _is_section(text: str, *, named: bool, linked: frozenset[str], share: float) -> bool:
    """Say whether what was read lists other pages: its lines are headlines, or there are many and hardly a sentence."""
    lines = text.split("\n")
    repeated = sum(line in linked for line in lines)
    if repeated >= LISTED_LINES and repeated >= share * len(lines):
        return True
    prose = sum(words for line in lines if (words := len(line.split())) >= PROSE_LINE)
    return not named and len(linked) >= LISTED_LINKS and prose < PROSE
