"""Parses a page once and offers what the later steps look at: the tree, the JSON-LD nodes, the meta elements."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from pipeline.extraction.elements import NAMING, Marks, index_marks, marked, squeeze
from pipeline.extraction.likeness import agree

#: JSON-LD is looked into this deep; deeper nesting is not a publisher's.
DEPTH = 6

#: What JSON-LD says under these keys is of other pages, which this one lists or names.
OTHERS = frozenset({"itemListElement", "mentions", "citation"})

#: At most this many JSON-LD nodes are kept.
NODES = 200

#: Elements whose content no reader sees; they go once the JSON-LD among them is read.
UNSEEN = ("script", "style", "svg", "iframe", "template", "noscript", "object", "embed")

#: The elements of a head (HTML, 4.2); any other ends it, though the markup does not say so.
HEAD = frozenset(
    {"base", "basefont", "bgsound", "link", "meta", "noscript", "object", "script", "style", "template", "title"}
)

#: schema.org types of a page's own article; any other ``…Article`` counts as well.
ARTICLE_TYPES = ("Article", "BlogPosting", "LiveBlogPosting", "Report", "NewsArticle")

#: Bytes that no document may hold: C0 controls but tab, line feed and carriage return. (No other character of UTF-8
#: contains them.)
_CONTROLS = bytes(byte for byte in (*range(0x20), 0x7F) if byte not in b"\t\n\r")

#: A comma before a closing bracket, a common slip in hand-made JSON-LD.
_TRAILING_COMMA = re.compile(r",\s*([}\]])")


#: Every element is of one class, looked up in C; lxml.html looks its class up in Python for each.
_ONE_CLASS = etree.ElementDefaultClassLookup(element=HtmlElement)


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed page: its tree (changed in place by pruning), its JSON-LD nodes, and meta values by lower-case name.

    ``marks`` are its elements by the words of their ``id`` and ``class``, as parsed.
    """

    url: str
    fetched_at: str
    tree: Any
    nodes: tuple[Mapping[str, Any], ...]
    meta: Mapping[str, tuple[str, ...]]
    marks: Marks

    def article_node(self) -> Mapping[str, Any]:
        """Return the JSON-LD node of the page's own article, or an empty one."""
        return next(iter(self.article_nodes()), {})

    def article_nodes(self) -> tuple[Mapping[str, Any], ...]:
        """Return the JSON-LD nodes that describe an article, those with the page's own headline first."""
        found = [node for node in self.nodes if is_article(node)]
        if len(found) > 1:
            title = squeeze(self.tree.findtext(".//title"))
            found.sort(key=lambda node: not agree(str(node.get("headline")), title))
        return tuple(found)

    def marked(self, words: frozenset[str]) -> list[Any]:
        """Return the elements that bear one of ``words`` in ``id`` or ``class``, in the order of the page."""
        return marked(self.marks, words)

    def first_meta(self, names: tuple[str, ...]) -> str | None:
        """Return the first value of the first of ``names`` that the page states."""
        return next((values[0] for name in names if (values := self.meta.get(name))), None)


def parse(text: str, url: str, fetched_at: str) -> Page | None:
    """Return ``text``, a page's markup, parsed, or None when there is no element in it."""
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False, huge_tree=False)
    parser.set_element_class_lookup(_ONE_CLASS)
    raw = text.encode("utf-8", "replace").translate(None, _CONTROLS)
    try:
        tree = document_fromstring(raw, parser=parser, ensure_head_body=True)
    except (etree.ParserError, ValueError, AssertionError):
        return None
    _end_head(tree)
    nodes = tuple(_nodes(tree))
    named = any(name in text for name in NAMING)
    etree.strip_elements(tree, *UNSEEN, with_tail=False)
    return Page(url, fetched_at, tree, nodes, _metas(tree), index_marks(tree, named=named))


def _end_head(tree: Any) -> None:  # noqa: ANN401 - as text_of
    """Move what no head may hold, and all behind it, to the body: the parser does not know that "article" ends one."""
    head, body = tree.find("head"), tree.find("body")
    first = next((place for place, element in enumerate(head) if element.tag not in HEAD), None)
    if first is None or body is None:  # a frameset has no body
        return
    lead, body.text = body.text, None
    moved = list(head)[first:]
    body[:0] = moved
    moved[-1].tail = f"{moved[-1].tail or ''}{lead or ''}"


def size(page: Page) -> int:
    """Return how many elements a page has."""
    return int(page.tree.xpath("count(//*)"))


def unescape(text: str) -> str:
    """Return a JSON string with the character references that some publishers leave in it resolved, on one line."""
    return squeeze(html.unescape(text))


def is_article(node: Mapping[str, Any]) -> bool:
    """Say whether a JSON-LD node describes an article."""
    kind = node.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(name, str) and name.endswith(ARTICLE_TYPES) for name in kinds)


def _nodes(tree: Any) -> Iterator[Mapping[str, Any]]:  # noqa: ANN401 - as text_of
    """Yield every JSON-LD object of the page, outer ones first."""
    count = 0
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        for node in _objects(_load(script.text or ""), DEPTH):
            yield node
            count += 1
            if count >= NODES:
                return


def _load(text: str) -> Any:  # noqa: ANN401 - JSON
    """Return a JSON-LD text as Python values; None when it cannot be read."""
    text = text.strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
    for attempt in (text, _TRAILING_COMMA.sub(r"\1", text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _objects(value: Any, depth: int) -> Iterator[Mapping[str, Any]]:  # noqa: ANN401 - JSON
    """Yield the objects in ``value`` that carry a type, outer ones first, ``depth`` levels deep."""
    if depth == 0:
        return
    if isinstance(value, dict):
        if "@type" in value:
            yield value
        value = [inner for key, inner in value.items() if key not in OTHERS]
    if isinstance(value, list):
        for item in value:
            if isinstance(item, dict | list):
                yield from _objects(item, depth - 1)


def _metas(tree: Any) -> dict[str, tuple[str, ...]]:  # noqa: ANN401 - as text_of
    """Return the page's meta values by name, property or itemprop, in order of appearance."""
    found: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        content = squeeze(element.get("content"))
        names = {element.get(key, "").strip().lower() for key in ("name", "property", "itemprop")}
        for name in names - {""}:
            if content:
                found.setdefault(name, []).append(content)
    return {name: tuple(values) for name, values in found.items()}
