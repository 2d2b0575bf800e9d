"""A made-up article on its whole way, from capture to a test delivery: a throw-away home, the real configuration.

The canary shows what no look at the parts does: that an article of now would be captured, read, found new, made into a
digest and delivered. It touches neither the home's databases nor any subscriber; what came of it lies in the home as
``canary.json``, and its digest in the folder ``canary``.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from email.utils import format_datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from sqlite_utils import Database

from alerts.outbox.composing import preview, register, send_due
from alerts.outbox.posting import Notice, NoticeKind, post
from alerts.rendering.renderer import Rendered
from alerts.subscribers import Channel, FolderChannel, Subscriber
from corridor.stages import crawl_stage, health, process_stage
from corridor.upkeep.canary_record import CanaryReport, save_canary
from corridor.workplace import Recipient, Workplace
from crawler.sources import Kind, Source
from pipeline.errors import CanaryError, CorridorError
from pipeline.ledger.changes import load_changes
from pipeline.utc import utc_text

NAME = "canary"
LOOPBACK = "127.0.0.1"
#: What the article states: a number that no outlet would choose.
VALUE = 4317
TITLE = "Greece to issue 4,317 visas to Pakistani workers"
PARAGRAPHS = (
    "Greece will issue 4,317 visas to Pakistani workers, the migration ministry in Athens said today.",
    "The permits are meant for farms and for hotels on the islands, where hands have been short for years.",
    "Employers hand in the papers in Athens; the embassy in Islamabad checks them and gives out the visas.",
)
#: What marks the delivery, so that nobody takes it for news.
MARK = "TEST"
NOTE = f"{MARK}: this digest is made of an invented article, to see that everything works. Nothing in it is true."
#: How long the crawl of the one page may take, in seconds.
CRAWL_S = 120.0
#: Where a page's contents begin.
BODY = re.compile(r"<body[^>]*>")


def fly(workplace: Workplace) -> CanaryReport:
    """Send a canary on its way, note in the home what came of it, and return that."""
    began = workplace.clock()
    done: list[str] = []
    failure = None
    try:
        with tempfile.TemporaryDirectory(prefix="corridor-canary-") as folder:
            for step in _steps(workplace, Path(folder)):
                done += [step]
            _keep_digest(workplace.home, Path(folder))
    except Exception as error:  # noqa: BLE001 - the outermost loop of a trial: whatever it is, it is what was looked for
        failure = f"{type(error).__name__}: {error}" if not isinstance(error, CorridorError) else str(error)
    seconds = round((workplace.clock() - began).total_seconds(), 1)
    report = CanaryReport(utc_text(began), failure is None, seconds, tuple(done), failure)
    save_canary(workplace.home, report)
    return report


def _steps(workplace: Workplace, home: Path) -> Iterator[str]:
    """Go the way, and yield in a few words each step that is done.

    Raises:
        CanaryError: a step was not well.
    """
    with _site(workplace.clock()) as site:
        trial = _trial(workplace, home, site)
        with trial.writing() as database:
            register(database, trial.subscribers)
            yield _captured(trial)
            yield _told(trial, database)
            yield _delivered(trial, database)


def _trial(workplace: Workplace, home: Path, site: str) -> Workplace:
    """Return the workplace of the throw-away home: the real one but for its one source and its one subscriber."""
    real = workplace.settings
    sites = (*real.crawl.loopback_sites, site)
    crawl = replace(real.crawl, loopback_sites=sites, delay_s=0.0, hard_timeout_s=CRAWL_S)
    source = Source(name=NAME, kind=Kind.FEED, url=f"http://{site}/feed", outlet="Canary", delay_s=0.0)
    templates = dict.fromkeys(subscriber.template for subscriber in workplace.subscribers) or {"digest": None}
    return replace(
        workplace,
        home=home,
        settings_override=replace(real, crawl=crawl),
        sources_override=(source,),
        subscribers_override=tuple(
            Subscriber(name=f"{NAME}-{number}", channels=_channels(workplace, home), template=template)
            for number, template in enumerate(templates)
        ),
    )


def _channels(workplace: Workplace, home: Path) -> tuple[Channel, ...]:
    """Return where the test delivery goes: a folder of the throw-away home, and the operator where that is wanted."""
    folder = FolderChannel(kind="folder", path=str(home / NAME))
    if workplace.settings.canary.to is not Recipient.OPERATOR:
        return (folder,)
    told = workplace.settings.operator.channels
    return (folder, *(_at_home(channel, workplace.home) for channel in told))


def _at_home(channel: Channel, home: Path) -> Channel:
    """Return a channel whose folder lies in the real home, not in the throw-away one."""
    if not isinstance(channel, FolderChannel):
        return channel
    return replace(channel, path=str(home / Path(channel.path).expanduser()))


def _captured(trial: Workplace) -> str:
    (report,) = (report for report in crawl_stage(trial) if report.source == NAME)
    if report.error or report.captured != 1:
        raise CanaryError(f"not captured: {report.error or f'{report.captured} pages came of 1'}")
    return "captured"


def _told(trial: Workplace, database: Database) -> str:
    report = process_stage(trial, database)
    told = [change for change in load_changes(database) if change.told and change.value == VALUE]
    if len(told) != 1:
        raise CanaryError(
            f"not told: {report.read} read, {report.rejected} held no article, {report.relevant} relevant, "
            f"{report.mentions} mentions, of which none tells of {VALUE:,} visas"
        )
    return "read and found new"


def _delivered(trial: Workplace, database: Database) -> str:
    now = trial.clock()
    for subscriber in trial.subscribers:
        shown = preview(database, subscriber=subscriber, renderer=trial.renderer, health=health(trial), now=now)
        if f"{VALUE:,}" not in shown.text or f"{VALUE:,}" not in shown.html:
            raise CanaryError(f"template {subscriber.template!r}: the digest does not show {VALUE:,}")
        if shown.problems:
            raise CanaryError("; ".join(shown.problems))
        post(database, subscriber, marked(shown), now=now)
    report = send_due(database, subscribers=trial.subscribers, means=trial.means, now=now)
    failed = [outcome for outcome in report.outcomes if outcome.state != "sent"]
    if failed or not report.outcomes:
        first = failed[0] if failed else None
        raise CanaryError(
            f"not delivered: {f'{first.channel} to {first.address}: {first.answer}' if first else 'nothing'}"
        )
    return f"delivered ({len(report.outcomes)})"


def marked(shown: Rendered) -> Notice:
    """Return a digest with the mark of a test in its subject and before its text and page."""
    banner = f'<p style="margin:0;padding:12px;background:#b00020;color:#fff;font-family:sans-serif">{NOTE}</p>'
    html = BODY.sub(lambda found: found.group() + banner, shown.html, count=1)
    return Notice(NoticeKind.TEST, f"{MARK}: {shown.subject}", f"{NOTE}\n\n{shown.text}", html, shown.pictures)


def _keep_digest(home: Path, trial: Path) -> None:
    """Keep the test digest in the home's folder ``canary``, in the place of the one before."""
    kept = home / NAME
    shutil.rmtree(kept, ignore_errors=True)
    shutil.copytree(trial / NAME, kept)


@contextmanager
def _site(now: datetime) -> Iterator[str]:
    """Serve the article and its feed on loopback; yields ``host:port``."""

    class Pages(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            kind, body = contents(self.path, f"http://{self.headers['Host']}", now) or ("", "")
            self.send_response(HTTPStatus.OK if body else HTTPStatus.NOT_FOUND)
            self.send_header("Content-Type", kind or "text/plain")
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer((LOOPBACK, 0), Pages) as server:
        thread = Thread(target=server.serve_forever, name=NAME, daemon=True)
        thread.start()
        try:
            yield f"{LOOPBACK}:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def contents(path: str, origin: str, now: datetime) -> tuple[str, str] | None:
    """Return content type and body of a page of the canary's site, or None where there is none."""
    if path == "/feed":
        item = f"<title>{TITLE}</title><link>{origin}/visas</link><pubDate>{format_datetime(now)}</pubDate>"
        rss = f"<rss version='2.0'><channel><title>Canary</title><item>{item}</item></channel></rss>"
        return "application/rss+xml", rss
    if path != "/visas":
        return None
    head = f"<title>{TITLE}</title><meta property='og:type' content='article'>"
    dated = f"<meta property='article:published_time' content='{utc_text(now)}'>"
    text = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    page = f"<html lang='en'><head>{head}{dated}</head><body><article><h1>{TITLE}</h1>{text}</article></body></html>"
    return "text/html; charset=utf-8", page
