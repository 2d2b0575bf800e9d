"""The spider of archives at an address."""

from __future__ import annotations

from crawler.sources import Kind
from crawler.spiders.base import RoundSpider


class ArchiveSpider(RoundSpider):
    """Fetches an archive when it has changed; what is in it is taken in where files are."""

    name = "archive"
    kind = Kind.ARCHIVE
