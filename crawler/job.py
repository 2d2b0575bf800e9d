"""``python -m crawler.job``: a worker. It reads one job as a line of JSON, crawls its sources, prints signs as it goes.

Exit code 0 says that every source has its report.
"""

from __future__ import annotations

import resource
import sys
import threading
from collections.abc import Callable
from dataclasses import replace

# First of all: when its deprecated names are made, Scrapy looks through every loaded module, a third of the start-up.
import crawler.web.handlers  # noqa: F401 - loaded for the sake of the order

# isort: split
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.settings import Settings

from crawler.rounds.spider import STOPPED, RoundSpider
from crawler.settings import settings_for
from crawler.sources import CrawlReport
from crawler.web.claims import FILE_NAME, Claims
from crawler.wire import JOB_RECORD, SIGN_RECORD, Job, Sign, end_with_input


def main() -> None:
    """Run the job on standard input."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))  # a connection is kept for each of many hosts
    job = JOB_RECORD.validate_json(sys.stdin.buffer.readline())
    if job.attended:
        threading.Thread(target=end_with_input, daemon=True).start()
    run(job)


def _say(sign: Sign) -> None:
    sys.stdout.buffer.write(SIGN_RECORD.dump_json(sign, exclude_none=True) + b"\n")
    sys.stdout.buffer.flush()


def run(job: Job) -> None:
    """Crawl the job's sources; those that another crawl is at are left to it."""
    try:
        held = Claims(job.home)
    except OSError as error:
        _say(Sign(stop=f"{job.home / FILE_NAME}: cannot be written to: {error.strerror}"))
        raise SystemExit(STOPPED) from None
    with held as claims:
        claimed = tuple(source for source in job.sources if claims.take(source.name))
        for source in job.sources:
            if source not in claimed:
                _say(Sign(report=CrawlReport(source=source.name, error="another crawl of this source is running")))

        def tell(sign: Sign) -> None:
            if sign.report:
                claims.give_back(sign.report.source)
            _say(sign)

        if claimed:
            _crawl(replace(job, sources=claimed), tell, claims)


def _crawl(job: Job, tell: Callable[[Sign], None], claims: Claims) -> None:
    settings = Settings()
    settings.setmodule("crawler.settings", priority="project")
    settings.setdict(settings_for(job), priority="cmdline")
    process = AsyncCrawlerProcess(settings)
    process.crawl(RoundSpider, job=job, tell=tell, claims=claims)
    process.start()
    if process.bootstrap_failed:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
