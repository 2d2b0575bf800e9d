"""Reads one capture: bytes in, an article or the reason why not out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pipeline.extraction import refusals
from pipeline.extraction.content.lines import clean
from pipeline.extraction.documents import TITLE_LENGTH, is_unicode, page_of, plain_article, present, put_over, string
from pipeline.extraction.encodings import decode
from pipeline.extraction.metadata.language import choose, primary
from pipeline.extraction.metadata.links import registered_domain
from pipeline.extraction.metadata.published import first_stated
from pipeline.extraction.metadata.timestamps import url_dates
from pipeline.extraction.page import read_page
from pipeline.extraction.pdf import PdfError, read_pdf
from pipeline.extraction.refusals import Refusal
from pipeline.model import Article, ArticleForm, Capture, Origin, Provenance, Rejected

#: The kind of a capture whose body is one JSON document.
DOCUMENT = "document"


def extract(capture: Capture) -> Article | Rejected:
    """Return the article that ``capture`` holds, or the reason why it holds none. Never raises, whatever the bytes."""
    if capture.kind == DOCUMENT:
        return _read_json(capture)
    refusal = refusals.refuse_response(capture)
    if refusal:
        return Rejected(capture.url, refusal)
    if refusals.is_pdf(capture.body):
        return _read_pdf(capture)
    return read_page(decode(capture.body, capture.content_type), capture)


def extract_document(document: Mapping[str, Any], *, fetched_at: str = "") -> Article | Rejected:
    """Return the article of a document as ``corridor read --jsonl`` takes it.

    It has an ``url``, one of ``text``, ``html`` and ``html_base64`` (with ``content_type``: a page or a PDF), and may
    state ``title``, ``published``, ``language`` and ``outlet``, which outrank what its page says. A ``text`` stays as
    it is, to the character. Nothing read from a page lies after ``fetched_at``, a UTC time, where that is given.
    """
    if not all(is_unicode(value) for value in document.values() if isinstance(value, str)):
        return Rejected(string(document, "url").encode("ascii", "replace").decode(), Refusal.BAD_DOCUMENT)
    if string(document, "text"):
        found = plain_article(document)
    else:
        page = page_of(document, fetched_at)
        found = extract(page) if page else Rejected(string(document, "url"), Refusal.BAD_DOCUMENT)
    return found if isinstance(found, Rejected) else put_over(found, document)


def _read_json(capture: Capture) -> Article | Rejected:
    """Return the article of a captured JSON document."""
    try:
        document = json.loads(capture.body)
    except (ValueError, RecursionError):
        return Rejected(capture.url, Refusal.BAD_DOCUMENT)
    if not isinstance(document, dict):
        return Rejected(capture.url, Refusal.BAD_DOCUMENT)
    own = present(document)
    stated = {"url": capture.url, "outlet": capture.outlet, "language": capture.language, **own}
    found = extract_document(stated, fetched_at=capture.fetched_at)
    if isinstance(found, Rejected) or "language" in own or not primary(capture.language):
        return found
    return replace(found, provenance=replace(found.provenance, language=Origin.FEED))


def _read_pdf(capture: Capture) -> Article | Rejected:
    """Return the article in a PDF: its date is printed at its head, or listed, or in its address or file."""
    try:
        found = read_pdf(capture.body)
    except PdfError as error:
        return Rejected(capture.url, error.refusal)
    title, source = found.titled(capture.listed_title)
    text = clean(found.text_below(title), title)
    shown = title or text.partition("\n")[0][:TITLE_LENGTH]
    refusal = refusals.refuse_text(text, title=shown, named=True, linked=frozenset())
    if refusal:
        return Rejected(capture.url, refusal)
    language = choose(text, capture.language)
    listed = primary(capture.language) == language
    stated = [
        *((Origin.TEXT, printed) for printed in found.printed),
        (Origin.FEED, capture.listed_published),
        *((Origin.URL, day) for day in url_dates(capture.url)),
        (Origin.FILE, found.created),
    ]
    published = first_stated(stated, language, capture)
    return Article(
        url=capture.url,
        title=shown,
        text=text,
        outlet=capture.outlet or registered_domain(capture.url),
        language=language,
        published=published.at,
        published_source=published.source,
        form=ArticleForm.DOCUMENT,
        provenance=Provenance(title=source if title else Origin.TEXT, language=Origin.FEED if listed else Origin.GUESS),
    )
