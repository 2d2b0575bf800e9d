"""Scrapy's settings for every way the crawler is started: safe first, polite second.

What Scrapy 2.19 leaves open by default is shut here: a local server that runs Python, a telnet console, unverified
certificates, ignored robots.txt, bodies of 1 GiB, handlers for files, data, FTP and S3.
"""

from __future__ import annotations

from typing import Any

from crawler.certificates import CERTIFICATES_SETTING, certificates_of
from crawler.resolver import LOOPBACK_SETTING
from crawler.round import Job
from crawler.sources import DEFAULT_USER_AGENT, CrawlSettings
from pipeline.addresses import LONGEST_URL, folded_site

JOB_SETTING = "CORRIDOR_JOB"

BOT_NAME = "corridor"
SPIDER_MODULES = ["crawler.spiders"]
NEWSPIDER_MODULE = "crawler.spiders"
USER_AGENT = DEFAULT_USER_AGENT

# Doors that stay shut.
REMOTE_CONTROL_ENABLED = False
TELNETCONSOLE_ENABLED = False
# The whole list: the console and the control server are not even loaded.
EXTENSIONS_BASE = {
    "scrapy.extensions.corestats.CoreStats": 0,
    "scrapy.extensions.memusage.MemoryUsage": 0,
    "scrapy.extensions.feedexport.FeedExporter": 0,
}
DOWNLOAD_HANDLERS = {
    "http": "crawler.handlers.GuardedDownloadHandler",
    "https": "crawler.handlers.GuardedDownloadHandler",
    "data": None,
    "file": None,
    "ftp": None,
    "s3": None,
}
HTTPPROXY_ENABLED = False
COOKIES_ENABLED = False
REFERRER_POLICY = "no-referrer"

# The guard. It needs the reactor: without one there is no handler, and nothing is fetched.
TWISTED_REACTOR_ENABLED = True
TWISTED_REACTOR = "twisted.internet.asyncioreactor.AsyncioSelectorReactor"
TWISTED_DNS_RESOLVER = "crawler.resolver.GuardedResolver"
CORRIDOR_LOOPBACK_SITES: list[str] = []
CORRIDOR_NOW = "1970-01-01T00:00:00Z"
CORRIDOR_JOB = None
CORRIDOR_SCRIPT_TIMEOUT_S = 60.0
CORRIDOR_SCRIPT_MEMORY_MIB = 1024
CORRIDOR_SCRIPT_SANDBOX = True
CORRIDOR_CERTIFICATES: dict[str, str] = {}
DOWNLOADER_MIDDLEWARES = {
    "crawler.middlewares.GuardMiddleware": 10,
    "crawler.middlewares.RetryAfterMiddleware": 20,
    "crawler.middlewares.CrawlDelayMiddleware": 30,
    "crawler.robots.RobotsMiddleware": 100,
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "crawler.scripts.ScriptPagesMiddleware": 540,  # of an answer that nothing before it sends on
    "crawler.middlewares.PackingMiddleware": 595,  # before Scrapy unpacks (590)
    "crawler.middlewares.RedirectCookiesMiddleware": 650,  # before Scrapy follows redirects (600)
}
ITEM_PIPELINES = {"crawler.sink.Sink": 100}

# Limits.
DOWNLOAD_VERIFY_CERTIFICATES = True
DOWNLOAD_TIMEOUT = 30
DOWNLOAD_MAXSIZE = 20 * 1024 * 1024
DOWNLOAD_WARNSIZE = 0
REDIRECT_MAX_TIMES = 5
URLLENGTH_LIMIT = LONGEST_URL
METAREFRESH_MAXDELAY = 5
MEMUSAGE_LIMIT_MB = 1024

# Manners. One request at a time also lets a host's request for a pause stop those that wait behind it.
ROBOTSTXT_OBEY = True
CONCURRENT_REQUESTS = 1
SCHEDULER_MEMORY_QUEUE = "scrapy.squeues.FifoMemoryQueue"
CONCURRENT_REQUESTS_PER_DOMAIN = 1
DOWNLOAD_DELAY = 1.0
DOWNLOAD_DELAY_JITTER = 0
LEAST_DELAY_S = 1.0

# Answers: every status reaches the spider; what asks for a pause (429, 503) is not tried again in the same round.
HTTPERROR_ALLOW_ALL = True
RETRY_TIMES = 1
RETRY_HTTP_CODES = [500, 502, 504, 522, 524, 408]
RETRY_GIVE_UP_LOG_LEVEL = "INFO"

LOG_LEVEL = "WARNING"
LOG_VERSIONS: list[str] = []
LOGSTATS_INTERVAL = 0
STATS_DUMP = False


def settings_for(job: Job) -> dict[str, Any]:
    """Return what a job sets beside the settings of this module."""
    settings = job.settings
    return {
        JOB_SETTING: job,
        LOOPBACK_SETTING: list(settings.loopback_sites),
        "CORRIDOR_NOW": job.now,
        "USER_AGENT": settings.user_agent,
        "DOWNLOAD_TIMEOUT": settings.timeout_s,
        "DOWNLOAD_MAXSIZE": settings.max_size_bytes,
        "ROBOTSTXT_OBEY": settings.obey_robots,
        "DOWNLOAD_DELAY": max(LEAST_DELAY_S, settings.delay_s, job.source.delay_s),
        "CORRIDOR_SCRIPT_TIMEOUT_S": settings.script_timeout_s,
        "CORRIDOR_SCRIPT_MEMORY_MIB": settings.script_memory_mib,
        "CORRIDOR_SCRIPT_SANDBOX": settings.script_sandbox,
        CERTIFICATES_SETTING: certificates_of([(job.source.url, job.source.accept_certificate)]),
        "DOWNLOAD_SLOTS": _loopback_slots(settings, job.source.delay_s),
    }


def _loopback_slots(settings: CrawlSettings, delay_s: float) -> dict[str, dict[str, float]]:
    """Return the delays of this machine's own sites: the source's, without a floor."""
    hosts = {folded_site(site).rpartition(":")[0].strip("[]") for site in settings.loopback_sites}
    return {host: {"concurrency": 1, "delay": delay_s, "jitter": 0} for host in hosts}
