"""Reads all that a page says of itself, before pruning; and asks the slower readers, after it, for what is silent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.extraction.elements import Near, around, squeeze
from pipeline.extraction.markup import Page
from pipeline.extraction.metadata.authors import Authors, guessed_authors, read_authors
from pipeline.extraction.metadata.headline import Headline, read_headline
from pipeline.extraction.metadata.language import Declared, choose, primary, read_declared
from pipeline.extraction.metadata.links import Link, read_amp, read_canonical
from pipeline.extraction.metadata.published import Stated, guessed_publication, read_modified, read_published
from pipeline.extraction.metadata.scene import Scene
from pipeline.model import Capture, Origin


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of itself. ``near`` are the elements around its headline, ``scene`` what dates are read from."""

    headline: Headline
    declared: Declared
    published: Stated
    modified: Stated
    authors: Authors
    canonical: Link
    amp_url: str | None
    near: Sequence[Near]
    scene: Scene


def headline_of(page: Page, capture: Capture) -> Headline:
    """Return the page's headline, or the one under which it was listed."""
    headline = read_headline(page)
    if not headline.text and capture.listed_title:
        return Headline(squeeze(capture.listed_title), Origin.FEED)
    return headline


def read_metadata(page: Page, headline: Headline, capture: Capture) -> Metadata:
    """Return what the page headed so says of itself. Call it before pruning changes the tree."""
    declared = read_declared(page)
    near = around(headline.element)
    tag = declared.tag or capture.language
    above = frozenset(headline.element.iterancestors()) if headline.element is not None else frozenset()
    scene = Scene(page, above, near, capture.listed_published, primary(tag))
    published = read_published(scene)
    return Metadata(
        headline=headline,
        declared=declared,
        published=published,
        modified=read_modified(page, published.at),
        authors=read_authors(page, near, above),
        canonical=read_canonical(page),
        amp_url=read_amp(page),
        near=near,
        scene=scene,
    )


def with_guesses(stated: Metadata) -> Metadata:
    """Return ``stated`` with date and authors as htmldate and trafilatura find them, where the page states none.

    Call it after pruning, which spares them most of the page.
    """
    published = stated.published if stated.published.at else guessed_publication(stated.scene)
    authors = stated.authors if stated.authors.names else guessed_authors(stated.headline.element)
    return replace(stated, published=published, authors=authors)


def language_of(text: str, stated: Metadata, capture: Capture) -> tuple[str, Origin]:
    """Return the language of an article's text and where it was found: declared, of its source, or in its letters."""
    declared = stated.declared
    language = choose(text, declared.tag or capture.language)
    if primary(declared.tag) == language:
        return language, declared.source
    listed = declared.tag is None and primary(capture.language) == language
    return language, Origin.FEED if listed else Origin.GUESS
