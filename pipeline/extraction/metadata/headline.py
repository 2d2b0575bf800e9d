"""Reads an article's headline."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any

from pipeline.extraction.elements import squeeze, text_of
from pipeline.extraction.likeness import agree, letters
from pipeline.extraction.markup import Page, unescape
from pipeline.extraction.metadata.links import is_front, registered_domain
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

#: The one mark among them that stands in no headline: what stands behind it in a page's own title, in at most so many
#: words, is the site's name also where nothing else states it.
BAR, SITE_WORDS = " | ", 4

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
    names = {letters(name) for name in site_names(page)}
    tag = clean_title(squeeze(page.tree.findtext(".//title")), names)
    stated = [Headline(clean_title(text, names), source) for text, source in _stated_titles(page)]
    stated.sort(key=lambda headline: not agree(headline.text, tag))
    firsts = _headings(page, "h1")
    for headings in chain((firsts,), (_headings(page, rank) for rank in LOWER_RANKS)):
        for title in (*(found.text for found in stated), tag):
            agreeing = _agreeing(headings, title)
            if agreeing is not None:
                return Headline(_without_kicker(agreeing, title), Origin.HEADING, agreeing)
    only = [Headline(text_of(firsts[0]), Origin.HEADING, firsts[0])] if len(firsts) == 1 else []
    found = (*stated, *only, Headline(_without_bar(tag), Origin.META))
    return next((headline for headline in found if headline.text), Headline("", Origin.NONE))


def _agreeing(headings: Sequence[Any], title: str) -> Any:  # noqa: ANN401 - lxml ships no types
    """Return the heading that is a title, else the first that agrees with it, or None."""
    equal = (heading for heading in headings if title and letters(text_of(heading)) == letters(title))
    agreeing = (heading for heading in headings if agree(text_of(heading), title))
    return next(chain(equal, agreeing), None)


def _headings(page: Page, rank: str) -> list[Any]:
    """Return the page's headings of a rank, such as ``h1``, that can be headlines: not too long, no banner."""
    found = (element for element in page.tree.iter(rank) if 0 < len(text_of(element)) <= HEADLINE_LENGTH)
    return list(islice((element for element in found if not _is_banner(element, page.url)), HEADINGS))


def _is_banner(heading: Any, url: str) -> bool:  # noqa: ANN401 - lxml ships no types
    """Say whether a heading holds nothing but a link to the site's front page, as its name at the top does."""
    link = next(chain(heading.iter("a"), heading.iterancestors("a")), None)
    return link is not None and is_front(link.get("href") or "", url) and text_of(link) == text_of(heading)


def _without_kicker(heading: Any, stated: str) -> str:  # noqa: ANN401 - lxml ships no types
    """Return a heading's text; without its first or last element where the rest is the stated title.

    Many templates set the section's name or a label into the heading.
    """
    text = text_of(heading)
    for part in (heading[:1] + heading[-1:]) if len(text) > len(stated) else ():
        label = text_of(part)
        rest = text.removeprefix(label) if text.startswith(label) else text.removesuffix(label)
        if label and letters(rest) == letters(stated):
            return rest.strip(" :|–—-")
    return text


def _stated_titles(page: Page) -> Iterator[tuple[str, Origin]]:
    """Yield the titles a page states, best first."""
    for node in page.article_nodes():
        headline = node.get("headline") or node.get("name")
        if isinstance(headline, str):
            yield unescape(headline), Origin.JSON_LD
    for name in TITLE_META:
        yield from ((title, Origin.META) for title in page.meta.get(name, ()))


def clean_title(title: str, names: Collection[str]) -> str:
    """Return ``title`` without the site's name in front or behind; nothing when it is that, or longer than a headline.

    Args:
        title: as stated, on one line.
        names: the site's names, as letters and digits alone, folded.
    """
    if len(title) > HEADLINE_LENGTH:
        return ""
    shorter = _without_site(title, names)
    while shorter != title:
        title, shorter = shorter, _without_site(shorter, names)
    return "" if letters(title) in names else title


def _without_site(title: str, names: Collection[str]) -> str:
    """Return ``title`` without one of the site's names behind or else in front, where a headline is left."""
    for mark in SUFFIX_MARKS:
        head, _, tail = title.rpartition(mark)
        if letters(tail) in names and len(head.split()) >= HEADLINE_WORDS:
            return head.strip()
        head, _, tail = title.partition(mark)
        if letters(head) in names and len(tail.split()) >= HEADLINE_WORDS:
            return tail.strip()
    return title


def _without_bar(title: str) -> str:
    """Return ``title`` without what stands behind its last bar, where that is short and a headline is left."""
    head, _, tail = title.rpartition(BAR)
    return head.strip() if len(head.split()) >= HEADLINE_WORDS and len(tail.split()) <= SITE_WORDS else title


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
