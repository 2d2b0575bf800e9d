"""``python -m crawler.job``: reads one job as a JSON line, crawls its source, prints one JSON line: the report.

Exit code 0 says that the line was printed; a source that fails says so in the report's ``error``.
"""

from __future__ import annotations

import os
import sys
import threading
from urllib.parse import quote

# First of all: when its deprecated names are made, Scrapy looks through every loaded module, a third of the start-up.
import crawler.handlers  # noqa: F401 - loaded for the sake of the order

# isort: split
from pydantic import TypeAdapter
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.settings import Settings

from crawler.round import Job
from crawler.settings import settings_for
from crawler.sources import CrawlReport
from crawler.spiders.base import RoundSpider
from pipeline.errors import BusyError
from pipeline.ledger.database import file_lock

JOB_RECORD = TypeAdapter(Job)
REPORT_RECORD = TypeAdapter(CrawlReport)

#: The exit code of a crawl whose starter has gone.
ABANDONED = 3


def main() -> None:
    """Run the job on standard input."""
    job = JOB_RECORD.validate_json(sys.stdin.buffer.readline())
    if job.attended:
        threading.Thread(target=_end_with_input, daemon=True).start()
    report = run(job)
    sys.stdout.buffer.write(REPORT_RECORD.dump_json(report) + b"\n")


def _end_with_input() -> None:
    """Wait until standard input is closed, then end at once: leases and captures are safe at any point."""
    sys.stdin.buffer.read()
    os._exit(ABANDONED)


def run(job: Job) -> CrawlReport:
    """Return what came of the job; of two crawls of one source at a time the second does nothing."""
    lock = job.home / "locks" / f"{quote(job.source.name, safe='')}.lock"
    try:
        with file_lock(lock, wait=False):
            return _crawl(job)
    except BusyError:
        return CrawlReport(source=job.source.name, error="another crawl of this source is running")


def _crawl(job: Job) -> CrawlReport:
    settings = Settings()
    settings.setmodule("crawler.settings", priority="project")
    settings.setdict(settings_for(job), priority="cmdline")
    process = AsyncCrawlerProcess(settings)
    crawler = process.create_crawler(job.source.kind.value)
    process.crawl(crawler)
    process.start()
    if process.bootstrap_failed or not isinstance(crawler.spider, RoundSpider):
        raise SystemExit(1)
    return crawler.spider.round.report()


if __name__ == "__main__":
    main()
