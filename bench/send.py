"""Sends digests under load and through crashes, and says whether anything was lost, told twice or out of order.

Usage: ``python bench/send.py [--subscribers N] [--changes N] [--portions N] [--kills N] [--seed N]`` (default 200,
5,000, 50, 100). Changes come in portions; each subscriber hears those of its corridor and measure by mail, webhook and
folder. Of the receivers, on this machine, some refuse, hang, throttle or break off before they recover. The process
that composes and sends is killed with SIGKILL at random moments and started again; the receivers live on and count.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import json
import os
import random
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_string
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Lock, Thread
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from aiosmtpd.controller import Controller  # noqa: E402 - after the path
from aiosmtpd.smtp import SMTP, Envelope, Session  # noqa: E402
from sqlite_utils import Database  # noqa: E402

from alerts.channels.message import Means, Pace  # noqa: E402
from alerts.outbox.composing import compose, register, send_due  # noqa: E402
from alerts.rendering.renderer import Renderer  # noqa: E402
from alerts.routes import EmailChannel, FolderChannel, Security, WebhookChannel  # noqa: E402
from alerts.subscribers import Subscriber  # noqa: E402
from corridor.logs import configure_logs  # noqa: E402
from pipeline.ledger.database import immediate  # noqa: E402
from tests.factories import figure_change  # noqa: E402
from tests.ledger_rows import add_changes, open_ledger  # noqa: E402

#: What changes are about, and between whom.
MEASURES = ("labour_quota", "visas_issued", "returns", "asylum_applications")
STATES = ("IT", "GR", "ES", "DE", "FR")
SECRET = "whsec_" + base64.b64encode(b"a key of the benchmark").decode()
BEGIN = datetime(2026, 3, 11, 6, tzinfo=UTC)
#: How much later each pass of the sender is, on its own clock: longer than most waits between two attempts.
PASS = timedelta(minutes=3)
#: Which of ten receivers do what before they recover, and how often.
MOODS = {1: ("refuse", 2), 3: ("hang", 1), 5: ("throttle", 1), 7: ("drop", 1)}
#: Which of so many messages find a receiver unwell.
EVERY = 6
#: How long a sending may take, in seconds.
LIMIT_S = 1.5


def subscribers(count: int, mail_port: int, hook_port: int) -> tuple[Subscriber, ...]:
    """Return subscribers that each hear one corridor and one measure, on three channels."""
    return tuple(
        Subscriber(
            name=f"r{place}",
            corridors=(f"PK-{STATES[place % len(STATES)]}",),
            measures=(MEASURES[place // len(STATES) % len(MEASURES)],),
            channels=(
                EmailChannel(
                    kind="email",
                    to=f"r{place}@bench.example",
                    sender="corridor@bench.example",
                    host="127.0.0.1",
                    port=mail_port,
                    security=Security.PLAIN,
                ),
                WebhookChannel(kind="webhook", url=f"http://127.0.0.1:{hook_port}/r{place}", secret_env="HOOK"),  # noqa: S106
                FolderChannel(kind="folder", path=f"out/r{place}"),
            ),
        )
        for place in range(count)
    )


def expected(place: int, changes: int) -> list[int]:
    """Return the ids of the changes that a subscriber is to hear, in their order."""
    return [
        id_
        for id_ in range(1, changes + 1)
        if id_ % len(STATES) == place % len(STATES)
        and id_ // len(STATES) % len(MEASURES) == place // len(STATES) % len(MEASURES)
    ]


def portion(database: Database, first: int, last: int) -> None:
    """Write changes into the ledger, all or none."""
    made = [
        figure_change(
            id=id_,
            value=float(1000 + id_),
            measure=MEASURES[id_ // len(STATES) % len(MEASURES)],
            parties=("PK", STATES[id_ % len(STATES)]),
            url=f"https://outlet{id_ % 40}.example/{id_}",
            outlet=f"outlet{id_ % 40}.example",
            story_id=f"story{id_ // 7}",
        )
        for id_ in range(first, last + 1)
    ]
    with immediate(database):
        add_changes(database, *made)


def sender(task: dict[str, Any]) -> None:
    """Compose and send portion by portion until nothing is left; what was done before a kill is in the ledger."""
    home, (changes, portions) = Path(task["home"]), (task["changes"], task["portions"])
    readers = subscribers(task["subscribers"], task["mail"], task["hook"])
    means = Means(
        home,
        secrets={"HOOK": SECRET},
        loopback_sites=frozenset({f"127.0.0.1:{task['hook']}"}),
        timeout_s=LIMIT_S,
        limit_s=LIMIT_S,
        pace=Pace(concurrent=32, per_server=16),
    )
    renderer = Renderer([ROOT / "config" / "templates"])
    database = open_ledger(home)
    register(database, readers)
    size = -(-changes // portions)
    while True:
        held = int(database.execute("SELECT count(*) FROM changes").fetchone()[0])
        if held < changes:
            portion(database, held + 1, min(changes, held + size))
        now = _later(home)
        compose(database, subscribers=readers, renderer=renderer, health=(), now=now)
        send_due(database, subscribers=readers, means=means, now=now)
        left = database.execute("SELECT count(*) FROM deliveries WHERE state IN ('pending', 'sending')").fetchone()[0]
        if held >= changes and not left:
            return


def _later(home: Path) -> datetime:
    """Return the time of the next pass: passes are counted in a file."""
    path = home / "passes"
    passes = int(path.read_text(encoding="utf-8")) + 1 if path.exists() else 1
    path.with_suffix(".new").write_text(str(passes), encoding="utf-8")
    path.with_suffix(".new").replace(path)
    return BEGIN + passes * PASS


@dataclass
class Receivers:
    """What was taken, by key: how often, and by whom; and how often each address was asked."""

    taken: Counter[str] = field(default_factory=Counter)
    bodies: dict[str, dict[str, Any]] = field(default_factory=dict)
    asked: Counter[str] = field(default_factory=Counter)
    moods: Counter[str] = field(default_factory=Counter)
    lock: Lock = field(default_factory=Lock)

    def mood(self, name: str, kind: str) -> str:
        """Return what the receiver of a subscriber does this time."""
        mood, times = MOODS.get(int(name[1:]) % 10, ("take", 0))
        with self.lock:
            self.asked[f"{kind} {name}"] += 1
            unwell = (self.asked[f"{kind} {name}"] + int(name[1:])) % EVERY < times
            self.moods[mood if unwell else "take"] += 1
        return mood if unwell else "take"

    def take(self, key: str, body: dict[str, Any] | None = None) -> None:
        """Note that a message was taken."""
        with self.lock:
            self.taken[key] += 1
            self.bodies[key] = body or {}


class Mailbox:
    """An SMTP server's way with mails, as aiosmtpd calls it."""

    def __init__(self, receivers: Receivers) -> None:
        self.receivers = receivers

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - the name of aiosmtpd
        """Take a mail, or not."""
        del server, session
        mail = message_from_string(envelope.content.decode() if isinstance(envelope.content, bytes) else "")
        name = str(mail["To"]).partition("@")[0]
        mood = self.receivers.mood(name, "mail")
        if mood == "hang":
            await asyncio.sleep(LIMIT_S * 2)
        if mood != "take":
            return "451 later" if mood != "drop" else "421 too many"
        self.receivers.take(str(mail["Message-ID"]).strip("<>").partition("@")[0])
        return "250 taken"


class Hooks(ThreadingHTTPServer):
    """A server that says nothing of senders that are killed in the midst of a request."""

    def handle_error(self, *_: object) -> None:
        """Say nothing."""


def hook_server(receivers: Receivers) -> ThreadingHTTPServer:
    """Return a server of webhooks, started."""

    class Hook(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            mood = receivers.mood(self.path[1:], "hook")
            if mood == "hang":
                time.sleep(LIMIT_S * 2)
            if mood in {"hang", "drop"}:
                self.close_connection = True
                return
            status = {"take": 204, "refuse": 503, "throttle": 429}[mood]
            if status == 204:  # noqa: PLR2004 - taken
                receivers.take(self.headers["webhook-id"], body)
            self.send_response(status)
            if mood == "throttle":
                self.send_header("Retry-After", "240")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = Hooks(("127.0.0.1", 0), Hook)
    server.daemon_threads = True
    server.request_queue_size = 128
    Thread(target=server.serve_forever, daemon=True).start()
    return server


@contextmanager
def running(receivers: Receivers) -> Iterator[tuple[int, int]]:
    """Run the receivers and yield the ports of mail and webhooks."""
    mail = Controller(Mailbox(receivers), hostname="127.0.0.1", port=_free_port())
    mail.start()
    hook = hook_server(receivers)
    try:
        yield mail.port, hook.server_address[1]
    finally:
        hook.shutdown()
        hook.server_close()
        mail.stop()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def kill_and_finish(task: dict[str, Any], kills: int, dice: random.Random) -> tuple[int, float]:
    """Run the sender, kill it as often as asked, and let it finish; return the kills that met it, and the seconds."""
    started, met = time.monotonic(), 0
    while True:
        child = subprocess.Popen([sys.executable, __file__, "--task", json.dumps(task)], start_new_session=True)
        try:
            status = child.wait(timeout=dice.uniform(1.0, 4.0) if met < kills else None)
        except subprocess.TimeoutExpired:
            with suppress(ProcessLookupError):
                os.killpg(child.pid, signal.SIGKILL)
            child.wait()
            met += 1
            continue
        if status:
            raise SystemExit(f"the sender ended with {status}")
        return met, time.monotonic() - started


def verdict(home: Path, task: dict[str, Any], receivers: Receivers) -> dict[str, int]:
    """Return what came of it, counted; all that must not be is 0."""
    with closing(sqlite3.connect(home / "ledger.db")) as ledger:
        deliveries = ledger.execute(
            "SELECT d.id, g.subscriber, d.channel, d.state, d.digest_id FROM deliveries d "
            "JOIN digests g ON g.id = digest_id"
        ).fetchall()
        told = defaultdict(list)
        for digest, change in ledger.execute("SELECT digest_id, change_id FROM digest_changes ORDER BY change_id"):
            told[digest].append(change)
        query = "SELECT DISTINCT delivery_id FROM delivery_attempts WHERE answer LIKE 'interrupted%'"
        interrupted = {row[0] for row in ledger.execute(query)}
    wanted = {f"r{place}": expected(place, task["changes"]) for place in range(task["subscribers"])}
    heard: dict[tuple[str, str], Counter[int]] = defaultdict(Counter)
    disorder = 0
    for key, name, channel, _, digest in deliveries:
        if channel == "folder":
            path = home / "out" / name / f"{digest}.json"
            body = json.loads(path.read_text(encoding="utf-8")) if path.exists() else None
            ids = [change["id"] for change in body["data"]["changes"]] if body else []
        elif channel == "webhook":
            ids = [change["id"] for change in receivers.bodies.get(key, {}).get("data", {}).get("changes", [])]
        else:
            ids = told[digest] if receivers.taken[key] else []
        disorder += ids != sorted(ids)
        heard[name, channel].update(ids)
    pairs = [(name, channel) for name in wanted for channel in ("email", "webhook", "folder")]
    repeats = {key for key, count in receivers.taken.items() if count > 1}
    return {
        "deliveries": len(deliveries),
        "tellings wanted": sum(len(ids) for ids in wanted.values()) * 3,
        "lost": sum(len(set(wanted[name]) - set(heard[name, channel])) for name, channel in pairs),
        "told that did not match": sum(len(set(heard[name, channel]) - set(wanted[name])) for name, channel in pairs),
        "told twice": sum(count > 1 for pair in pairs for count in heard[pair].values()),
        "digests out of order": disorder,
        "not sent": sum(state != "sent" for _, _, _, state, _ in deliveries),
        "taken without a delivery": len(set(receivers.taken) - {key for key, *_ in deliveries}),
        "sent again with the same key after a kill": len(repeats & interrupted),
        "sent again without a kill": len(repeats - interrupted),
    }


#: What must be 0.
FAULTS = (
    "lost",
    "told that did not match",
    "told twice",
    "digests out of order",
    "not sent",
    "taken without a delivery",
    "sent again without a kill",
)


def load(options: argparse.Namespace) -> None:
    """Run the load test and print what came of it; end with 1 when something was lost or told twice."""
    receivers = Receivers()
    with tempfile.TemporaryDirectory(prefix="corridor-send-") as folder, running(receivers) as (mail, hook):
        home = Path(folder)
        task = {
            "home": folder,
            "subscribers": options.subscribers,
            "changes": options.changes,
            "portions": options.portions,
            "mail": mail,
            "hook": hook,
        }
        kills, seconds = kill_and_finish(task, options.kills, random.Random(options.seed))  # noqa: S311 - no secret
        found = verdict(home, task, receivers)
    print(f"{options.subscribers} subscribers, {options.changes} changes in {options.portions} portions, 3 channels")
    print(f"{'kills':<45}{kills:>10,}")
    print(f"{'seconds':<45}{seconds:>10,.1f}")
    for mood, count in sorted(receivers.moods.items()):
        print(f"{'receivers: ' + mood:<45}{count:>10,}")
    for name, count in found.items():
        print(f"{name:<45}{count:>10,}")
    if any(found[name] for name in FAULTS) or found["deliveries"] == 0:
        raise SystemExit(1)


def main() -> None:
    """Do what the arguments say."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--subscribers", type=int, default=200)
    parser.add_argument("--changes", type=int, default=5000)
    parser.add_argument("--portions", type=int, default=50)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--task", type=json.loads, help=argparse.SUPPRESS)
    options = parser.parse_args()
    configure_logs()
    if options.task:
        sender(options.task)
    else:
        load(options)


if __name__ == "__main__":
    main()
