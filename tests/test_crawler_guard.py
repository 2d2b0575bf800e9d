"""The guard is live in every way the crawler can be started: nothing on this machine is reached unless it is named."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from pytest_httpserver import HTTPServer
from twisted.internet.address import IPv4Address, IPv6Address

from crawler.sources import SEED_SOURCE, CrawlSettings
from crawler.web.resolver import GuardedResolver, NameResolver, Receiver, Resolution
from crawler.wire import JOB_RECORD, SIGN_RECORD, Job
from pipeline.addresses import LONGEST_URL
from pipeline.ledger.captures import open_captures

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
NOW = "2026-03-10T08:00:00Z"

#: What starts a crawler from a script, after the line that makes ``process``.
SPIDER = """
import scrapy, sys
from scrapy.utils.project import get_project_settings
class Probe(scrapy.Spider):
    name = "probe"
    start_urls = [sys.argv[1]]
    def parse(self, response):
        print("REACHED", response.status)
settings = get_project_settings()
settings.set("CORRIDOR_LOOPBACK_SITES", sys.argv[2])
"""
ASYNC_PROCESS = (
    SPIDER + "from scrapy.crawler import AsyncCrawlerProcess as P\np = P(settings)\np.crawl(Probe)\np.start()\n"
)
PROCESS = SPIDER + "from scrapy.crawler import CrawlerProcess as P\np = P(settings)\np.crawl(Probe)\np.start()\n"
RUNNER = (
    SPIDER
    + """
from scrapy.utils.reactor import install_reactor
install_reactor("twisted.internet.asyncioreactor.AsyncioSelectorReactor")
from scrapy.crawler import CrawlerRunner
from twisted.internet import reactor
done = CrawlerRunner(settings).crawl(Probe)
done.addBoth(lambda _: reactor.stop())
reactor.run()
"""
)
REACTORLESS = (
    SPIDER + "settings.set('TWISTED_REACTOR_ENABLED', False)\n"
    "from scrapy.crawler import AsyncCrawlerProcess as P\np = P(settings)\np.crawl(Probe)\np.start()\n"
)
NO_MIDDLEWARE = ASYNC_PROCESS.replace(
    "p = P(", "settings.set('DOWNLOADER_MIDDLEWARES', {})\nsettings.set('ROBOTSTXT_OBEY', False)\np = P("
)

SCRAPY = [str(BIN / "scrapy")]
SITES = ["-s", "CORRIDOR_LOOPBACK_SITES={site}"]

#: Every way to start the crawler, and whether it fetches anything at all.
WAYS = {
    "scrapy crawl": ([*SCRAPY, "crawl", "feed", *SITES, "-a", "url={url}"], True),
    "scrapy fetch": ([*SCRAPY, "fetch", *SITES, "{url}"], True),
    "process": ([sys.executable, "-c", PROCESS, "{url}", "{site}"], True),
    "runner": ([sys.executable, "-c", RUNNER, "{url}", "{site}"], True),
    "no reactor": ([sys.executable, "-c", REACTORLESS, "{url}", "{site}"], False),
    "async process, no middleware": ([sys.executable, "-c", NO_MIDDLEWARE, "{url}", "{site}"], True),
}

#: A name server that answers with this machine for every name; then the crawler's own job.
LYING_JOB = """
import socket
socket.getaddrinfo = lambda host, port, *_, **__: [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]
import crawler.job
crawler.job.main()
"""


class Door:
    """A port of this machine that is listened on; knocks are counted, never answered."""

    def __init__(self) -> None:
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.socket.settimeout(0)
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}/feed"

    def knocked(self) -> bool:
        try:
            self.socket.accept()[0].close()
        except BlockingIOError:
            return False
        return True


@pytest.fixture
def door() -> Iterator[Door]:
    made = Door()
    yield made
    made.socket.close()


def started(command: list[str], **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | {"SCRAPY_SETTINGS_MODULE": "crawler.settings"} | environment,
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.parametrize(("command", "fetches"), WAYS.values(), ids=WAYS)
def test_a_named_port_is_reached_and_an_unnamed_one_behind_it_is_not(
    command: list[str],
    fetches: bool,  # noqa: FBT001 - a column of the table
    door: Door,
    httpserver: HTTPServer,
) -> None:
    site = f"{httpserver.host}:{httpserver.port}"
    httpserver.expect_request("/robots.txt").respond_with_data("", status=404)
    httpserver.expect_request("/feed").respond_with_data("", status=302, headers={"Location": door.url})
    url = httpserver.url_for("/feed")
    done = started([part.replace("{url}", url).replace("{site}", site) for part in command], http_proxy=door.url)
    assert ("/feed" in [request.path for request, _ in httpserver.log]) is fetches
    assert not door.knocked()
    assert "REACHED" not in done.stdout


def test_an_address_that_is_refused_for_its_form_is_not_asked_for_without_middlewares_either(
    httpserver: HTTPServer,
) -> None:
    site = f"{httpserver.host}:{httpserver.port}"
    httpserver.expect_request("/feed").respond_with_data("")
    command, _ = WAYS["async process, no middleware"]
    for url, reached in ((f"http://{site}/feed", True), (f"http://{site}/feed?{'a' * LONGEST_URL}", False)):
        httpserver.clear_log()
        done = started([part.replace("{url}", url).replace("{site}", site) for part in command])
        assert bool(httpserver.log) is ("REACHED" in done.stdout) is reached


def test_a_request_is_not_led_through_a_proxy(door: Door, httpserver: HTTPServer) -> None:
    site = f"{httpserver.host}:{httpserver.port}"
    httpserver.expect_request("/feed").respond_with_data("")
    for meta, said in (({}, "REACHED 200"), ({"proxy": door.url}, "a proxy is set")):
        asked = f"scrapy.Request(sys.argv[1], meta={meta}, errback=lambda failure: print(failure.value))"
        spider = NO_MIDDLEWARE.replace(
            "    def parse(", f"    async def start(self):\n        yield {asked}\n    def parse("
        )
        done = started([sys.executable, "-c", spider, f"http://{site}/feed", f"{site},{urlsplit(door.url).netloc}"])
        assert done.stdout.strip() == said
    assert not door.knocked()


def test_a_trial_by_hand_says_why_it_reached_nothing() -> None:
    done = started([*SCRAPY, "crawl", "feed", "-a", f"url={Path(__file__).as_uri()}"])
    assert "refused: scheme 'file'" in done.stderr


def seeded_job(home: Path, *urls: str) -> bytes:
    with open_captures(home) as captures:
        captures.seed(urls, NOW)
    settings = CrawlSettings(timeout_s=3, obey_robots=False)
    return JOB_RECORD.dump_json(Job((SEED_SOURCE,), settings, home, NOW)) + b"\n"


def test_a_job_reaches_no_address_of_this_machine_whatever_a_name_server_says(tmp_path: Path, door: Door) -> None:
    url = "http://public.lying-name.org/"
    done = subprocess.run(
        [sys.executable, "-c", LYING_JOB],
        input=seeded_job(tmp_path, url, door.url),
        check=True,
        capture_output=True,
        timeout=60,
    )
    (report,) = [sign.report for line in done.stdout.splitlines() if (sign := SIGN_RECORD.validate_json(line)).report]
    assert report.failed == 2
    assert not door.knocked()
    with open_captures(tmp_path) as captures:
        assert "the host has no public address" in str(captures.frontier_state(url))
        assert "refused: port" in str(captures.frontier_state(door.url))


class Answers:
    """A resolver that answers every name with the same addresses."""

    def __init__(self, *hosts: str) -> None:
        self.hosts = hosts

    def resolveHostName(  # noqa: N802 - Twisted's name
        self,
        resolutionReceiver: Receiver,  # noqa: N803 - Twisted's name
        hostName: str,  # noqa: N803 - Twisted's name
        portNumber: int = 0,  # noqa: N803 - Twisted's name
        *_: object,
    ) -> Resolution:
        resolution = Resolution(hostName)
        resolutionReceiver.resolutionBegan(resolution)
        for host in self.hosts:
            kind = IPv6Address if ":" in host else IPv4Address
            resolutionReceiver.addressResolved(kind("TCP", host, portNumber))
        resolutionReceiver.resolutionComplete()
        return resolution


class Reactor:
    """A reactor as far as resolvers are concerned."""

    def __init__(self, resolver: NameResolver) -> None:
        self.nameResolver = resolver

    def installNameResolver(self, resolver: NameResolver) -> NameResolver:  # noqa: N802 - Twisted's name
        before, self.nameResolver = self.nameResolver, resolver
        return before


class Received:
    """What a connection attempt is told."""

    def __init__(self) -> None:
        self.hosts: list[str] = []
        self.complete = False

    def resolutionBegan(self, resolution: Resolution) -> None:  # noqa: N802 - Twisted's name
        assert resolution.name

    def addressResolved(self, address: object) -> None:  # noqa: N802 - Twisted's name
        assert isinstance(address, IPv4Address | IPv6Address)
        self.hosts.append(address.host)

    def resolutionComplete(self) -> None:  # noqa: N802 - Twisted's name
        self.complete = True


@pytest.mark.parametrize(
    ("answers", "name", "port", "expected"),
    [
        pytest.param(("8.8.8.8", "2606:4700::1"), "a.org", 443, ["8.8.8.8", "2606:4700::1"], id="public"),
        pytest.param(("10.0.0.1", "8.8.8.8", "::1", "fd00::1"), "a.org", 80, ["8.8.8.8"], id="mixed"),
        pytest.param(("127.0.0.1", "::ffff:127.0.0.1", "169.254.169.254"), "a.org", 443, [], id="private"),
        pytest.param(("8.8.8.8",), "a.org", 8080, [], id="another port"),
        pytest.param(("127.0.0.1",), "127.0.0.1", 80, [], id="an address"),
        pytest.param(("8.8.8.8",), "daily.example", 8123, ["127.0.0.1"], id="a named site"),
        pytest.param(("8.8.8.8",), "daily.example", 8124, [], id="a named site on another port"),
        pytest.param(("8.8.8.8",), "::1", 8123, ["::1"], id="a named site on IPv6"),
    ],
)
def test_the_resolver_passes_on_public_addresses_only(
    answers: tuple[str, ...], name: str, port: int, expected: list[str]
) -> None:
    resolver = GuardedResolver(Reactor(Answers(*answers)), frozenset({"daily.example:8123", "[::1]:8123"}))
    received = Received()
    resolver.resolveHostName(received, name, port)
    assert received.hosts == expected
    assert received.complete


def test_a_second_guard_takes_the_place_of_the_first() -> None:
    plain = Answers("8.8.8.8")
    reactor = Reactor(plain)
    for _ in range(2):
        GuardedResolver(reactor, frozenset()).install_on_reactor()
    assert isinstance(reactor.nameResolver, GuardedResolver)
    assert reactor.nameResolver.plain is plain


def test_the_doors_that_scrapy_leaves_open_are_shut() -> None:
    names = ("REMOTE_CONTROL_ENABLED", "TELNETCONSOLE_ENABLED", "COOKIES_ENABLED", "HTTPPROXY_ENABLED")
    wanted = dict.fromkeys(names, "False") | {
        "DOWNLOAD_VERIFY_CERTIFICATES": "True",
        "ROBOTSTXT_OBEY": "True",
        "DOWNLOAD_MAXSIZE": str(20 * 1024 * 1024),
        "DOWNLOAD_TIMEOUT": "30",
        "CONCURRENT_REQUESTS_PER_DOMAIN": "1",
        "DOWNLOAD_DELAY": "1.0",
        "DOWNLOAD_DELAY_JITTER": "0",
    }
    script = (
        "import json, sys\nfrom scrapy.utils.project import get_project_settings\ns = get_project_settings()\n"
        "print(json.dumps({name: str(s.get(name)) for name in sys.argv[1:]}))"
        "\nprint(json.dumps(sorted(k for k, v in s.getwithbase('DOWNLOAD_HANDLERS').items() if v)))"
    )
    settings, schemes = started([sys.executable, "-c", script, *wanted]).stdout.splitlines()
    assert json.loads(settings) == wanted
    assert json.loads(schemes) == ["http", "https"]
