"""Parses a page once and offers what the later steps look at: the tree, the JSON-LD nodes, the meta elements."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from lxml import etree
from lxml.html import HTMLParser, document_fromstring

#: JSON-LD is looked into this deep; deeper nesting is not a publisher's.
DEPTH = 6

#: At most this many JSON-LD nodes are kept.
NODES = 200

#: So many elements below the heading may hold byline and date, each no longer than this, in characters.
HEAD_ELEMENTS, HEAD_LENGTH = 4, 120

#: Elements whose content no reader sees; they go once the JSON-LD among them is read.
UNSEEN = ("script", "style", "svg", "iframe", "template", "noscript", "object", "embed")

#: schema.org types of a page's own article; any other ``…Article`` counts as well.
ARTICLE_TYPES = ("Article", "BlogPosting", "LiveBlogPosting", "Report", "NewsArticle")

#: Characters that no document may hold: C0 controls but tab, line feed and carriage return; and lone surrogates.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")

#: A comma before a closing bracket, a common slip in hand-made JSON-LD.
_TRAILING_COMMA = re.compile(r",\s*([}\]])")

#: Space of any kind, for collapsing.
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed page: its tree (changed in place by pruning), JSON-LD nodes, and meta values by lower-case name."""

    url: str
    fetched_at: str
    tree: Any
    nodes: tuple[Mapping[str, Any], ...]
    meta: Mapping[str, tuple[str, ...]]

    def article_node(self) -> Mapping[str, Any]:
        """Return the JSON-LD node of the page's own article, or an empty one."""
        return next(iter(self.article_nodes()), {})

    def article_nodes(self) -> tuple[Mapping[str, Any], ...]:
        """Return the JSON-LD nodes that describe an article, as they stand."""
        return tuple(node for node in self.nodes if is_article(node))

    def first_meta(self, names: tuple[str, ...]) -> str | None:
        """Return the first value of the first of ``names`` that the page states."""
        return next((values[0] for name in names if (values := self.meta.get(name))), None)


def parse(html: str, url: str, fetched_at: str) -> Page | None:
    """Return ``html`` parsed, or None when there is no element in it."""
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False, huge_tree=False)
    raw = _CONTROLS.sub("", html).encode("utf-8", "replace")
    try:
        tree = document_fromstring(raw, parser=parser, ensure_head_body=True)
    except (etree.LxmlError, ValueError, AssertionError):
        return None
    nodes = tuple(_nodes(tree))
    etree.strip_elements(tree, *UNSEEN, with_tail=False)
    return Page(url, fetched_at, tree, nodes, _metas(tree))


def size(page: Page) -> int:
    """Return how many elements a page has."""
    return int(page.tree.xpath("count(//*)"))


def squeeze(text: str | None) -> str:
    """Return ``text`` on one line, its runs of space made single."""
    return _SPACE.sub(" ", text or "").strip()


def text_of(element: Any) -> str:  # noqa: ANN401 - lxml ships no types
    """Return the text of an element and all below it, on one line."""
    return squeeze(" ".join(element.itertext()))


def below_heading(tree: Any) -> Iterator[str]:  # noqa: ANN401 - as text_of
    """Yield the short lines that follow the first heading, where bylines and dates stand."""
    heading = next(tree.iter("h1"), None)
    if heading is None:
        return
    following = [*heading.itersiblings()] or [*heading.getparent().itersiblings()]
    for element in following[:HEAD_ELEMENTS]:
        if isinstance(element.tag, str) and 0 < len(text := text_of(element)) <= HEAD_LENGTH:
            yield text


def marks_of(element: Any) -> frozenset[str]:  # noqa: ANN401 - as text_of
    """Return the words of an element's ``id`` and ``class``, lower case; a dashed name whole and in parts."""
    name, kind = element.get("id"), element.get("class")
    return _marks(f"{name or ''} {kind or ''}") if name or kind else frozenset()


@lru_cache(maxsize=4096)
def _marks(written: str) -> frozenset[str]:
    """Return the words of an ``id`` and ``class`` as written."""
    names = written.lower().split()
    return frozenset(part for name in names for part in (name, *re.split(r"[-_]+", name)))


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
        value = list(value.values())
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
