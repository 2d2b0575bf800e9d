"""Documents as JSON: their text or page, and what they state of themselves, which outranks what is read."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pipeline.extraction.elements import squeeze
from pipeline.extraction.metadata.language import choose, primary
from pipeline.extraction.metadata.links import registered_domain
from pipeline.extraction.metadata.timestamps import normalise, parse_day, url_dates
from pipeline.extraction.refusals import Refusal
from pipeline.model import Article, Capture, Origin, Provenance, Rejected

#: A document's text is quoted as its title up to this length, in characters, when it states none.
TITLE_LENGTH = 120


def present(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return the keys of a document that say something."""
    return {key: value for key, value in document.items() if value not in (None, "")}


def is_unicode(text: str) -> bool:
    """Return whether a text is whole: half of a surrogate pair can be written in JSON, and stored nowhere."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def put_over(found: Article, document: Mapping[str, Any]) -> Article:
    """Return an article with the title, time, language and outlet that its document states.

    A last change that the page states is none where it lies before the stated publication.
    """
    title, language = string(document, "title"), primary(string(document, "language"))
    article = replace(
        found,
        title=title or found.title,
        language=language or found.language,
        outlet=string(document, "outlet") or found.outlet,
        provenance=replace(
            found.provenance,
            title=Origin.GIVEN if title else found.provenance.title,
            language=Origin.GIVEN if language else found.provenance.language,
        ),
    )
    published = normalise(string(document, "published"), article.language, article.url)
    return _published(article, published) if published else article


def _published(article: Article, at: str) -> Article:
    """Return an article as published at a given time."""
    article = replace(article, published=at, published_source=Origin.GIVEN)
    if article.modified is None or parse_day(article.modified) >= parse_day(at):
        return article
    return replace(article, modified=None, provenance=replace(article.provenance, modified=Origin.NONE))


def string(document: Mapping[str, Any], key: str) -> str:
    """Return a document's value when it is a string; an empty one otherwise."""
    value = document.get(key)
    return value if isinstance(value, str) else ""


def plain_article(document: Mapping[str, Any]) -> Article | Rejected:
    """Return the article of a document that brings its text; the text is not touched."""
    url, text = string(document, "url"), string(document, "text")
    if not text.strip():
        return Rejected(url, Refusal.EMPTY)
    day = next((day for stated in url_dates(url) if (day := normalise(stated, None, url))), None)
    return Article(
        url=url,
        title=squeeze(text.strip().partition("\n")[0])[:TITLE_LENGTH],
        text=text,
        outlet=registered_domain(url),
        language=primary(string(document, "language")) or choose(text, None),
        published=day,
        published_source=Origin.URL if day else Origin.NONE,
        provenance=Provenance(title=Origin.TEXT, language=Origin.GUESS),
    )


def page_of(document: Mapping[str, Any], fetched_at: str) -> Capture | None:
    """Return the page that a document brings as a capture, or None when it is no base64."""
    url = string(document, "url")
    html = string(document, "html")
    try:
        body = html.encode("utf-8", "surrogatepass") if html else base64.b64decode(string(document, "html_base64"))
    except (binascii.Error, ValueError):
        return None
    content_type = "text/html; charset=utf-8" if html else string(document, "content_type") or None
    return Capture(
        id=0,
        kind="page",
        url=url,
        source="",
        outlet=None,
        language=string(document, "language") or None,
        fetched_at=fetched_at,
        status=200,
        content_type=content_type,
        listed_title=None,
        listed_published=None,
        body=body,
    )
