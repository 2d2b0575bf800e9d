"""Turns a captured response into the article it holds, or says why it holds none.

One function, :func:`extract`, stands before everything here; :func:`extract_document` is the same for a document
handed over as JSON. The steps, in order: ``encodings`` (bytes to text), ``markup`` (one parse), ``metadata`` and
``published`` (what the page says of itself), ``pruning`` (what is certainly not this article), ``body`` (the text),
``lines`` (the last lines that do not belong), ``refusals`` (pages that are no article).
"""

from __future__ import annotations

from pipeline.extraction.reader import extract, extract_document

__all__ = ["extract", "extract_document"]
