"""Scrapy's settings for every way the crawler is started: safe first, polite second.

What Scrapy 2.19 leaves open by default is shut here: a local server that runs Python, a telnet console, unverified
certificates, ignored robots.txt, bodies of 1 GiB, handlers for files, data, FTP and S3.
"""

from __future__ import annotations

from typing import Any

from crawler.certificates import CERTIFICATES_SETTING, certificates_of
from crawler.sources import DEFAULT_USER_AGENT
from crawler.web.middlewares import NOW_SETTING
from crawler.web.resolver import LOOPBACK_SETTING
from crawler.web.turns import lane_of_host
from crawler.wire import Job

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
    "http": "crawler.web.handlers.GuardedDownloadHandler",
    "https": "crawler.web.handlers.GuardedDownloadHandler",
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
TWISTED_DNS_RESOLVER = "crawler.web.resolver.GuardedResolver"
CORRIDOR_LOOPBACK_SITES: list[str] = []
CORRIDOR_NOW = "1970-01-01T00:00:00Z"
CORRIDOR_SCRIPT_TIMEOUT_S = 60.0
CORRIDOR_SCRIPT_MEMORY_MIB = 1024
CORRIDOR_SCRIPT_SANDBOX = True
CORRIDOR_CERTIFICATES: dict[str, str] = {}
DOWNLOADER_MIDDLEWARES = {
    "crawler.web.middlewares.GuardMiddleware": 10,
    "crawler.web.middlewares.RetryAfterMiddleware": 20,
    "crawler.web.middlewares.CrawlDelayMiddleware": 30,
    "crawler.web.robots.RobotsMiddleware": 100,
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "crawler.scripts.pages.ScriptPagesMiddleware": 540,  # of an answer that nothing before it sends on
    "crawler.web.middlewares.PackingMiddleware": 595,  # before Scrapy unpacks (590)
    "crawler.web.middlewares.RedirectCookiesMiddleware": 650,  # before Scrapy follows redirects (600)
    # Nothing here needs these, and each takes its time of every page.
    "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,
    "scrapy.downloadermiddlewares.httpauth.HttpAuthMiddleware": None,
    "scrapy.downloadermiddlewares.cookies.CookiesMiddleware": None,
    "scrapy.downloadermiddlewares.httpproxy.HttpProxyMiddleware": None,
    "scrapy.downloadermiddlewares.httpcache.HttpCacheMiddleware": None,
    "scrapy.downloadermiddlewares.stats.DownloaderStats": None,
}
SPIDER_MIDDLEWARES = {
    "scrapy.spidermiddlewares.start.StartSpiderMiddleware": None,
    "scrapy.spidermiddlewares.httperror.HttpErrorMiddleware": None,
    "scrapy.spidermiddlewares.urllength.UrlLengthMiddleware": None,
    "scrapy.spidermiddlewares.depth.DepthMiddleware": None,
}
WARN_ON_GENERATOR_RETURN_VALUE = False
# The spider yields no items, and Scrapy starts so many tasks for every response to take them.
CONCURRENT_ITEMS = 1

# Limits.
DOWNLOAD_VERIFY_CERTIFICATES = True
DOWNLOAD_TIMEOUT = 30
DOWNLOAD_MAXSIZE = 20 * 1024 * 1024
DOWNLOAD_WARNSIZE = 0
REDIRECT_MAX_TIMES = 5
METAREFRESH_MAXDELAY = 5
MEMUSAGE_LIMIT_MB = 1024

# Manners. One request at a time for a registered domain; that also lets a host's request for a pause stop those that
# wait behind it. The scheduler and the downloader go together.
ROBOTSTXT_OBEY = True
SCHEDULER = "crawler.web.turns.TurnScheduler"
DOWNLOADER = "crawler.web.turns.LaneDownloader"
CONCURRENT_REQUESTS = 64
CONCURRENT_REQUESTS_PER_DOMAIN = 1
DOWNLOAD_DELAY = 1.0
DOWNLOAD_DELAY_JITTER = 0
LEAST_DELAY_S = 1.0

# Answers that wait to be stored, in bytes: when they are more, nothing more is asked for.
SCRAPER_SLOT_MAX_ACTIVE_SIZE = 32 * 1024 * 1024

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
        LOOPBACK_SETTING: list(settings.loopback_sites),
        NOW_SETTING: job.now,
        "USER_AGENT": settings.user_agent,
        "CONCURRENT_REQUESTS": settings.concurrent_hosts,
        "DOWNLOAD_TIMEOUT": settings.timeout_s,
        "DOWNLOAD_MAXSIZE": settings.max_size_bytes,
        "ROBOTSTXT_OBEY": settings.obey_robots,
        "CORRIDOR_SCRIPT_TIMEOUT_S": settings.script_timeout_s,
        "CORRIDOR_SCRIPT_MEMORY_MIB": settings.script_memory_mib,
        "CORRIDOR_SCRIPT_SANDBOX": settings.script_sandbox,
        CERTIFICATES_SETTING: certificates_of((source.url, source.accept_certificate) for source in job.sources),
        "DOWNLOAD_DELAY": max(LEAST_DELAY_S, settings.delay_s),
        "DOWNLOAD_SLOTS": _loopback_lanes(settings.loopback_sites),
    }


def _loopback_lanes(sites: tuple[str, ...]) -> dict[str, dict[str, float]]:
    """Return the manners towards this machine's own sites: without a floor; their sources' delays are added."""
    lanes = {lane_of_host(site.rpartition(":")[0].strip("[]")) for site in sites}
    return {lane: {"concurrency": 1, "delay": 0.0, "jitter": 0} for lane in lanes}
