"""Reads one capture: bytes in, an article or the reason why not out."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pipeline.extraction import refusals
from pipeline.extraction.content.apart import set_apart
from pipeline.extraction.content.appended import cut_later_stories
from pipeline.extraction.content.lines import clean
from pipeline.extraction.content.pruning import prune
from pipeline.extraction.content.standfirst import find_standfirst, with_standfirst
from pipeline.extraction.content.text import read_text
from pipeline.extraction.elements import around, squeeze
from pipeline.extraction.encodings import decode
from pipeline.extraction.forms import form_of
from pipeline.extraction.markup import Page, parse, size
from pipeline.extraction.metadata.authors import guessed_authors, read_authors
from pipeline.extraction.metadata.headline import Headline, read_headline
from pipeline.extraction.metadata.language import Declared, choose, primary, read_declared
from pipeline.extraction.metadata.links import read_amp, read_canonical, registered_domain
from pipeline.extraction.metadata.published import (
    Scene,
    Stated,
    guessed_publication,
    read_modified,
    read_published,
    url_dates,
)
from pipeline.extraction.metadata.timestamps import normalise
from pipeline.extraction.mojibake import repair
from pipeline.extraction.refusals import Refusal
from pipeline.model import Article, Capture, Origin, Provenance, Rejected

#: The kind of a capture whose body is one JSON document.
DOCUMENT = "document"

#: A document's text is quoted as its title up to this length, in characters, when it states none.
TITLE_LENGTH = 120


def extract(capture: Capture) -> Article | Rejected:
    """Return the article that ``capture`` holds, or the reason why it holds none. Never raises, whatever the bytes."""
    if capture.kind == DOCUMENT:
        return _extract_json(capture)
    refusal = refusals.refuse_response(capture)
    if refusal:
        return Rejected(capture.url, refusal)
    return _extract_html(decode(capture.body, capture.content_type), capture)


def extract_document(document: Mapping[str, Any]) -> Article | Rejected:
    """Return the article of a document as ``corridor read --jsonl`` takes it.

    It has an ``url``, one of ``text``, ``html`` and ``html_base64`` (with ``content_type``), and may state ``title``,
    ``published``, ``language`` and ``outlet``, which outrank what its page says. A ``text`` stays as it is, to the
    character.
    """
    return _extract_stated(document, fetched_at="")


def _extract_json(capture: Capture) -> Article | Rejected:
    """Return the article of a captured JSON document."""
    try:
        document = json.loads(capture.body)
    except (ValueError, RecursionError):
        return Rejected(capture.url, Refusal.BAD_DOCUMENT)
    if not isinstance(document, dict):
        return Rejected(capture.url, Refusal.BAD_DOCUMENT)
    stated = {"url": capture.url, "outlet": capture.outlet, "language": capture.language, **_present(document)}
    return _extract_stated(stated, fetched_at=capture.fetched_at)


def _present(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return the keys of a document that say something."""
    return {key: value for key, value in document.items() if value not in (None, "")}


def _extract_stated(document: Mapping[str, Any], *, fetched_at: str) -> Article | Rejected:
    """Return the article of a document, what it states itself put over what was read."""
    if not all(_is_unicode(value) for value in document.values() if isinstance(value, str)):
        return Rejected(_string(document, "url").encode("ascii", "replace").decode(), Refusal.BAD_DOCUMENT)
    text = _string(document, "text")
    found = _plain_article(document, text) if text else _page_article(document, fetched_at)
    return found if isinstance(found, Rejected) else _put_over(found, document)


def _is_unicode(text: str) -> bool:
    """Return whether a text is whole: half of a surrogate pair can be written in JSON, and stored nowhere."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _put_over(found: Article, document: Mapping[str, Any]) -> Article:
    """Return an article with the title, time, language and outlet that its document states."""
    article = replace(
        found,
        title=_string(document, "title") or found.title,
        language=_string(document, "language") or found.language,
        outlet=_string(document, "outlet") or found.outlet,
    )
    published = normalise(_string(document, "published"), article.language, article.url)
    return replace(article, published=published, published_source=Origin.GIVEN) if published else article


def _string(document: Mapping[str, Any], key: str) -> str:
    """Return a document's value when it is a string; an empty one otherwise."""
    value = document.get(key)
    return value if isinstance(value, str) else ""


def _plain_article(document: Mapping[str, Any], text: str) -> Article | Rejected:
    """Return the article of a document that brings its text; the text is not touched."""
    url = _string(document, "url")
    if not text.strip():
        return Rejected(url, Refusal.EMPTY)
    day = next((day for stated in url_dates(url) if (day := normalise(stated, None, url))), None)
    return Article(
        url=url,
        title=squeeze(text.strip().partition("\n")[0])[:TITLE_LENGTH],
        text=text,
        outlet=registered_domain(url),
        language=choose(text, _string(document, "language") or None),
        published=day,
        published_source=Origin.URL if day else Origin.NONE,
    )


def _page_article(document: Mapping[str, Any], fetched_at: str) -> Article | Rejected:
    """Return the article of a document that brings a page."""
    url = _string(document, "url")
    html = _string(document, "html")
    try:
        body = html.encode("utf-8", "surrogatepass") if html else base64.b64decode(_string(document, "html_base64"))
    except (binascii.Error, ValueError):
        return Rejected(url, Refusal.BAD_DOCUMENT)
    content_type = "text/html; charset=utf-8" if html else _string(document, "content_type") or None
    capture = Capture(
        id=0,
        kind="page",
        url=url,
        source="",
        outlet=None,
        language=_string(document, "language") or None,
        fetched_at=fetched_at,
        status=200,
        content_type=content_type,
        listed_title=None,
        listed_published=None,
        body=body,
    )
    return extract(capture)


def _extract_html(html: str, capture: Capture) -> Article | Rejected:
    """Return the article in a page's markup, or why there is none."""
    refusal = refusals.refuse_markup(html)
    page = None if refusal else parse(html, capture.url, capture.fetched_at)
    if page is None:
        return Rejected(capture.url, refusal or Refusal.NOT_HTML)
    if size(page) > refusals.MAX_ELEMENTS:
        return Rejected(capture.url, Refusal.TOO_LARGE)
    headline = read_headline(page)
    if not headline.text and capture.listed_title:
        headline = Headline(squeeze(capture.listed_title), Origin.FEED)
    refusal = refusals.refuse_page(page, headline.text)
    return Rejected(capture.url, refusal) if refusal else _read(page, headline, capture)


def _read(page: Page, headline: Headline, capture: Capture) -> Article | Rejected:
    """Return the article of a parsed page. What the page states is read before pruning changes its tree."""
    linked = refusals.headlines(page)
    form = form_of(page)
    cut_later_stories(page.tree, headline.text)
    declared = read_declared(page)
    tag = declared.tag or capture.language
    near = around(headline.element)
    spoken = primary(tag) or choose(headline.text, tag)
    scene = Scene(page, near, capture.listed_published, spoken)
    published, authors = read_published(scene), read_authors(page, near)
    modified, canonical, amp = read_modified(page, published.at), read_canonical(page), read_amp(page)
    standfirst = find_standfirst(page, near)
    apart = set_apart(page)
    prune(page)
    if published.at is None:
        published = guessed_publication(scene)
    if not authors.names:
        authors = guessed_authors(page)
    raw = with_standfirst(read_text(page.tree), standfirst)
    if len(raw) > refusals.MAX_TEXT:
        return Rejected(capture.url, Refusal.TOO_LARGE)
    title = repair(headline.text, raw)
    text = clean(raw, title, authors.names)
    refusal = refusals.refuse_text(text, title=title, named=_is_named(page, published), linked=linked)
    if refusal:
        return Rejected(capture.url, refusal)
    language = choose(text, tag)
    return Article(
        url=capture.url,
        title=title or text.partition("\n")[0][:TITLE_LENGTH],
        text=text,
        outlet=capture.outlet or registered_domain(capture.url),
        language=language,
        published=published.at,
        published_source=published.source,
        modified=modified.at,
        authors=authors.names,
        canonical_url=canonical.url,
        amp_url=amp,
        form=form,
        captions=tuple(repair(caption, raw) for caption in apart.captions),
        embeds=tuple(repair(post, raw) for post in apart.embeds),
        provenance=Provenance(
            title=headline.source if title else Origin.TEXT,
            authors=authors.source,
            language=_language_origin(language, declared, capture),
            modified=modified.source,
            canonical=canonical.source,
        ),
    )


def _language_origin(language: str, declared: Declared, capture: Capture) -> Origin:
    """Return where the language an article is said to be in was found: declared, of its source, or in its letters."""
    if primary(declared.tag) == language:
        return declared.source
    return Origin.FEED if declared.tag is None and primary(capture.language) == language else Origin.GUESS


def _is_named(page: Page, published: Stated) -> bool:
    """Say whether a page shows itself to be an article: it is dated, or of a declared kind."""
    return bool(published.at or page.article_nodes() or page.meta.get("og:type", ("",))[0] == "article")
