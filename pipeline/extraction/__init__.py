"""Turns a captured response into the article it holds, or says why it holds none.

One function, :func:`extract`, stands before everything here; :func:`extract_document` is the same for a document
handed over as JSON (``documents``). ``reader`` tells what a capture holds: a page goes from ``encodings`` (bytes to
text) to ``page``, where its steps stand in their order, a PDF to ``pdf``. ``metadata`` is what a page says of itself,
``content`` how its text is found and cleaned, ``refusals`` and ``notices`` are the pages that are no article.

Two modules know trafilatura: ``content.text`` asks it for texts, ``metadata.fallback`` for authors.
"""

from __future__ import annotations

from pipeline.extraction.reader import extract, extract_document

__all__ = ["extract", "extract_document"]
