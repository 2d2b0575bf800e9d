"""Reads what a page says of itself: title, authors, language, canonical address, outlet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import urljoin, urlsplit

from courlan import extract_domain

from pipeline.extraction.markup import Page, below_heading, marks_of, squeeze, text_of
from pipeline.extraction.mojibake import repair
from pipeline.extraction.phrases import AUTHOR_JOINS, BYLINE_PREFIXES, NO_AUTHORS
from pipeline.extraction.published import printed_dates
from pipeline.fold import fold

#: Meta names that state the title, the site, the authors and the language.
TITLE_META = (
    "og:title",
    "twitter:title",
    "dc.title",
    "dcterms.title",
    "title",
    "headline",
    "parsely-title",
    "sailthru.title",
)
SITE_META = ("og:site_name", "application-name", "al:android:app_name", "twitter:site")
AUTHOR_META = (
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
    "cxenseparse:author",
    "twitter:data1",
)
LANGUAGE_META = ("content-language", "og:locale", "dc.language", "dcterms.language", "language")

#: What separates a headline from the site's name in a stated title.
SUFFIX_MARKS = (" | ", " - ", " – ", " — ", " :: ", " » ", " • ", " / ", "|")

#: Two titles agree when this share of the shorter one's words is in the longer one.
AGREES = 0.75

#: A headline has at least this many words; fewer are a site's name.
HEADLINE_WORDS = 3

#: An author's name is no longer than this, in characters and in words.
NAME_LENGTH, NAME_WORDS = 60, 7

#: Elements that may hold a byline.
BYLINE_MARKS = frozenset(
    {
        "author",
        "byline",
        "author-name",
        "post-author",
        "entry-author",
        "autore",
        "firma",
        "autor",
        "writer",
        "συντάκτης",
    }
)

#: Words between names that are written small.
AUTHOR_WORDS = frozenset({"and", "e", "y", "και", "de", "di", "da", "del", "della", "van", "von", "bin", "al"})

#: At most this many authors are kept.
AUTHORS = 8

_WORD = re.compile(r"\w+")

#: What parts a byline from a date.
_BYLINE_MARK = re.compile("[·|•]")


def read_title(page: Page) -> str:
    """Return the headline: an h1 that agrees with a stated title, else the stated one without the site's name."""
    stated = [clean_title(title, page) for title in _stated_titles(page)]
    headings = [text for element in page.tree.iter("h1") if (text := text_of(element))]
    for title in stated:
        agreeing = next((heading for heading in headings if agree(heading, title)), None)
        if agreeing:
            return agreeing
    fallback = headings[0] if len(headings) == 1 else ""
    tag = clean_title(squeeze(page.tree.findtext(".//title")), page)
    return next((title for title in (*stated[:-1], fallback, tag) if title), "")


def _stated_titles(page: Page) -> Iterator[str]:
    """Yield the titles a page states, best first, the ``title`` element last."""
    for node in page.article_nodes():
        headline = node.get("headline") or node.get("name")
        if isinstance(headline, str):
            yield _unescape(headline)
    for name in TITLE_META:
        yield from page.meta.get(name, ())
    yield squeeze(page.tree.findtext(".//title"))


def _unescape(text: str) -> str:
    """Return a JSON string with the character references that some publishers leave in it resolved."""
    from html import unescape  # noqa: PLC0415 - the name is taken by nothing else here

    return squeeze(unescape(text))


def agree(one: str, other: str) -> bool:
    """Say whether two titles are one but for a few words.

    >>> agree("Italy raises quota", "Italy raises quota for 2026 - The Paper")
    True
    """
    first, second = (frozenset(_WORD.findall(fold(title))) for title in (one, other))
    shorter = min(len(first), len(second))
    return (shorter > 1 and len(first & second) >= AGREES * shorter) or (first == second and bool(first))


def clean_title(title: str, page: Page) -> str:
    """Return ``title`` without the site's name in front or behind."""
    names = {fold(name) for name in _site_names(page)}
    for mark in SUFFIX_MARKS:
        head, found, tail = title.rpartition(mark)
        if found and _is_site(tail, names) and len(head.split()) >= HEADLINE_WORDS:
            return clean_title(head.strip(), page)
        head, found, tail = title.partition(mark)
        if found and fold(head).strip() in names and len(tail.split()) >= HEADLINE_WORDS:
            return tail.strip()
    return title


def _is_site(text: str, names: Iterable[str]) -> bool:
    """Say whether ``text`` is the site's name: a stated one, or one made of the address."""
    folded = fold(text).strip()
    return folded in names or re.sub(r"\W", "", folded) in {re.sub(r"\W", "", name) for name in names}


def _site_names(page: Page) -> Iterator[str]:
    """Yield the names of the site: stated, the publisher's, and its domain with and without the ending."""
    for name in SITE_META:
        yield from page.meta.get(name, ())
    for node in page.nodes:
        publisher = node.get("publisher")
        if isinstance(publisher, dict) and isinstance(publisher.get("name"), str):
            yield publisher["name"]
    domain = registered_domain(page.url)
    yield domain
    yield domain.partition(".")[0]


def read_authors(page: Page) -> tuple[str, ...]:
    """Return the authors' names, in the order stated, each once."""
    for names in (_node_authors(page.article_nodes()), _meta_authors(page), _byline_authors(page)):
        cleaned = dict.fromkeys(name for raw in names for name in _split_names(raw))
        if cleaned:
            return tuple(cleaned)[:AUTHORS]
    return ()


def _node_authors(nodes: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Yield the author names of the first article node that names any."""
    for node in nodes:
        names = list(_names(node.get("author") or node.get("creator")))
        if names:
            yield from names
            return


def _names(value: Any) -> Iterator[str]:  # noqa: ANN401 - JSON
    """Yield the names in a JSON-LD author: a name, an object, or a list of such."""
    if isinstance(value, str):
        yield _unescape(value)
    elif isinstance(value, dict):
        yield from _names(value.get("name"))
    elif isinstance(value, list):
        for item in value[:AUTHORS]:
            if not isinstance(item, list):
                yield from _names(item)


def _meta_authors(page: Page) -> Iterator[str]:
    """Yield the author names in meta elements."""
    name = page.first_meta(AUTHOR_META)
    if name:
        yield name


def _byline_authors(page: Page) -> Iterator[str]:
    """Yield the names in links and elements marked as the author's."""
    for element in page.tree.iter("a", "span", "p", "div", "address"):
        if _is_byline(element) and 0 < len(text := text_of(element)) <= NAME_LENGTH:
            yield text
            return
    for line in below_heading(page.tree):
        name = _before_date(line)
        if name:
            yield name
            return


def _before_date(line: str) -> str | None:
    """Return the name in front of the date, or of a dot or bar, in a line below the heading, or None."""
    stated = next(printed_dates(line), None)
    head = line.partition(stated)[0] if stated else (_BYLINE_MARK.split(line)[0] if _BYLINE_MARK.search(line) else "")
    name = _BYLINE_MARK.split(head)[0].strip(" ,.–-—")
    names = name.split()
    return name if 1 < len(names) <= NAME_WORDS and all(map(str.istitle, names)) else None


def _is_byline(element: Any) -> bool:  # noqa: ANN401 - lxml ships no types
    """Say whether an element is marked as the author's, or begins as a byline does and has little more than a name."""
    if element.get("rel") == "author" or element.get("itemprop") == "author" or marks_of(element) & BYLINE_MARKS:
        return True
    return element.tag == "p" and is_byline(squeeze(element.text))


def is_byline(line: str) -> bool:
    """Say whether a line is a byline: a word for authorship, then names and no sentence.

    >>> is_byline("By Omar Quill"), is_byline("By noon the square was empty"), is_byline("Por Lucía Morán y Diego Saiz")
    (True, False, True)
    """
    prefix = next((prefix for prefix in BYLINE_PREFIXES if fold(line[: len(prefix)]) == prefix), None)
    if prefix is None or len(line) > NAME_LENGTH or line.endswith("."):
        return False
    found = _WORD.findall(line[len(prefix) :])
    names = [word for word in found if not word.islower() or not word.isascii()]
    return bool(found) and all(word in AUTHOR_WORDS for word in found if word not in names)


def _split_names(raw: str) -> Iterator[str]:
    """Yield the names in a byline, without what stands in front of them."""
    name = squeeze(repair(raw))
    prefix = next((prefix for prefix in BYLINE_PREFIXES if fold(name[: len(prefix)]) == prefix), "")
    pieces = [name[len(prefix) :]]
    for join in AUTHOR_JOINS:
        pieces = [part for piece in pieces for part in piece.split(join)]
    yield from (piece.strip(" ,.:") for piece in pieces if _is_name(piece.strip(" ,.:")))


def _is_name(text: str) -> bool:
    """Say whether ``text`` can be the name of a person or newsroom."""
    address = "@" in text or "://" in text or "www." in text
    return (
        1 < len(text) <= NAME_LENGTH
        and not address
        and fold(text) not in NO_AUTHORS
        and len(text.split()) <= NAME_WORDS
        and any(map(str.isalpha, text))
    )


def read_language(page: Page) -> str | None:
    """Return the language tag the page declares for its article, or None."""
    stated = page.article_node().get("inLanguage")
    if isinstance(stated, dict):
        stated = stated.get("alternateName") or stated.get("name")
    return page.tree.get("lang") or (stated if isinstance(stated, str) else None) or page.first_meta(LANGUAGE_META)


def read_canonical(page: Page) -> str | None:
    """Return the page's canonical address, when it lies on the same domain and is not the site's front page."""
    links = (link.get("href") for link in page.tree.iter("link") if "canonical" in (link.get("rel") or "").lower())
    for href in (*links, *page.meta.get("og:url", ())):
        address = _address(page.url, href)
        if address and _is_believable(address, page.url):
            return address
    return None


def _address(base: str, href: str | None) -> str | None:
    """Return ``href`` as an absolute web address without fragment, or None."""
    try:
        address = urljoin(base, (href or "").strip()).partition("#")[0]
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if href and parts.scheme in {"http", "https"} and parts.hostname else None


def _is_believable(address: str, url: str) -> bool:
    """Say whether ``address`` may stand for the page at ``url``."""
    path = urlsplit(address)
    front = path.path.strip("/") == "" and not path.query
    own = urlsplit(url)
    return registered_domain(address) == registered_domain(url) and (
        not front or (own.path.strip("/") == "" and not own.query)
    )


def registered_domain(url: str) -> str:
    """Return the registered domain of an address, or its host (with the port) where none is registered.

    >>> registered_domain("https://www.interior.gob.es/a"), registered_domain("http://127.0.0.1:8000/a")
    ('interior.gob.es', '127.0.0.1:8000')
    """
    try:
        domain = extract_domain(url)
        return str(domain) if domain else urlsplit(url).netloc.lower().removeprefix("www.")
    except ValueError:
        return ""
