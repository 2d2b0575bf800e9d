"""The spider of section pages."""

from __future__ import annotations

from crawler.sources import Kind
from crawler.spiders.base import RoundSpider


class SectionSpider(RoundSpider):
    """Finds the article links of a page."""

    name = "section"
    kind = Kind.SECTION
