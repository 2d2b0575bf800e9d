"""``python -m crawler.discovery.job``: reads one search as a JSON line, and looks.

One JSON line is printed for each address that was tried, so that what was found is not lost when it has to be stopped.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path

# First of all: when its deprecated names are made, Scrapy looks through every loaded module, a third of the start-up.
import crawler.web.handlers  # noqa: F401 - loaded for the sake of the order

# isort: split
from scrapy import signals
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.settings import Settings

from crawler.discovery.offers import Progress
from crawler.discovery.site import PROGRESS_RECORD, SEARCH_RECORD
from crawler.discovery.spider import DiscoverSpider
from crawler.settings import settings_for
from crawler.wire import Job, end_with_input


def main() -> None:
    """Run the search on standard input; it ends with the process that started it."""
    search = SEARCH_RECORD.validate_json(sys.stdin.buffer.readline())
    threading.Thread(target=end_with_input, daemon=True).start()
    settings = Settings()
    settings.setmodule("crawler.settings", priority="project")
    settings.setdict(settings_for(Job((), search.settings, Path(), search.now)), priority="cmdline")
    process = AsyncCrawlerProcess(settings)
    crawler = process.create_crawler(DiscoverSpider)
    crawler.signals.connect(_print, signal=signals.item_scraped)
    process.crawl(crawler, search=search)
    process.start()


def _print(item: object) -> None:
    if isinstance(item, Progress):
        sys.stdout.buffer.write(PROGRESS_RECORD.dump_json(item) + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
