"""Reads an article's headline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from pipeline.extraction.elements import squeeze, text_of
from pipeline.extraction.likeness import agree
from pipeline.extraction.markup import Page, unescape
from pipeline.extraction.metadata.links import registered_domain
from pipeline.fold import fold
from pipeline.model import Origin

#: Meta names that state the title and the site.
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

#: What separates a headline from the site's name in a stated title.
SUFFIX_MARKS = (" | ", " - ", " – ", " — ", " :: ", " » ", " • ", " / ", "|")

#: A stated title bears the site's name at most so many times.
SITE_NAMES = 3

#: A headline has at least this many words; fewer are a site's name.
HEADLINE_WORDS = 3

#: The ranks of heading that a headline may have where no h1 is one.
LOWER_RANKS = ("h2", "h3", "h4")

#: At most so many headings of a rank are looked at, and one longer than this, in characters, is no headline.
HEADINGS, HEADLINE_LENGTH = 40, 400


@dataclass(frozen=True, slots=True)
class Headline:
    """A headline and where it was found; an empty one where there is none. ``element`` is the heading, or None."""

    text: str
    source: Origin
    element: Any = None


def read_headline(page: Page) -> Headline:
    """Return the headline: the heading that agrees with a stated title, else the stated one without the site's name."""
    tag = clean_title(squeeze(page.tree.findtext(".//title")), page)
    stated = [Headline(clean_title(text, page), source) for text, source in _stated_titles(page)]
    firsts = _headings(page, "h1")
    for headings in (firsts, *(_headings(page, rank) for rank in LOWER_RANKS)):
        for title in (*(found.text for found in stated), tag):
            agreeing = next((heading for heading in headings if agree(text_of(heading), title)), None)
            if agreeing is not None:
                return Headline(_without_kicker(agreeing, title), Origin.HEADING, agreeing)
    only = [Headline(text_of(firsts[0]), Origin.HEADING, firsts[0])] if len(firsts) == 1 else []
    found = (*stated, *only, Headline(tag, Origin.META))
    return next((headline for headline in found if headline.text), Headline("", Origin.NONE))


def _headings(page: Page, rank: str) -> list[Any]:
    """Return the page's headings of a rank, such as ``h1``, as far as they can be headlines."""
    found = (element for element in page.tree.iter(rank) if 0 < len(text_of(element)) <= HEADLINE_LENGTH)
    return list(islice(found, HEADINGS))


def _without_kicker(heading: Any, stated: str) -> str:  # noqa: ANN401 - lxml ships no types
    """Return a heading's text; without its first or last element where the rest is the stated title.

    Many templates set the section's name or a label into the heading.
    """
    text = text_of(heading)
    for part in (heading[:1] + heading[-1:]) if len(text) > len(stated) else ():
        label = text_of(part)
        rest = text.removeprefix(label) if text.startswith(label) else text.removesuffix(label)
        if label and _plain(rest) == _plain(stated):
            return rest.strip(" :|–—-")
    return text


def _plain(text: str) -> str:
    """Return the letters and digits of ``text``, folded."""
    return re.sub(r"\W", "", fold(text))


def _stated_titles(page: Page) -> Iterator[tuple[str, Origin]]:
    """Yield the titles a page states, best first."""
    for node in page.article_nodes():
        headline = node.get("headline") or node.get("name")
        if isinstance(headline, str):
            yield unescape(headline), Origin.JSON_LD
    for name in TITLE_META:
        yield from ((title, Origin.META) for title in page.meta.get(name, ()))


def clean_title(title: str, page: Page) -> str:
    """Return ``title`` without the site's names in front or behind."""
    names = {_plain(name) for name in site_names(page)}
    for _ in range(SITE_NAMES):
        title = _without_name(title, names)
    return title


def _without_name(title: str, names: Iterable[str]) -> str:
    """Return ``title`` without one name of the site; ``names`` are plain."""
    for mark in SUFFIX_MARKS:
        head, found, tail = title.rpartition(mark)
        if found and _is_site(tail, names) and len(head.split()) >= HEADLINE_WORDS:
            return head.strip()
        head, found, tail = title.partition(mark)
        if found and _is_site(head, names) and len(tail.split()) >= HEADLINE_WORDS:
            return tail.strip()
    return title


def _is_site(text: str, names: Iterable[str]) -> bool:
    """Say whether ``text`` is the site's name: a stated one, or one made of the address; ``names`` are plain."""
    return _plain(text) in names


def site_names(page: Page) -> Iterator[str]:
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
