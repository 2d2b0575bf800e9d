from __future__ import annotations

import base64
import json
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytest_httpserver import HTTPServer
from sqlite_utils import Database

from alerts.channels.message import Means
from alerts.outbox.attempts import ATTEMPTS_MAX, BACKOFF_MAX_S, backoff_s
from alerts.outbox.composing import compose, preview, register, retry, send_due
from alerts.rendering.renderer import Rendered, Renderer
from alerts.subscribers import FolderChannel, Subscriber, WebhookChannel, WhenEmpty
from alerts.view.digest import Digest
from pipeline.errors import BusyError
from pipeline.ledger.database import file_lock, open_database
from pipeline.ledger.outbox import digest_row, list_attempts, list_deliveries
from pipeline.ledger.schema import ledger
from pipeline.model import Change, Verdict
from tests.factories import NOW, figure_change, previous, sample_health, source, subscriber
from tests.ledger_rows import add_changes, add_source, open_ledger

TEMPLATES = Path(__file__).parent.parent / "config" / "templates"
SECRET = "whsec_" + base64.b64encode(b"a key made for this test").decode()
VARIABLE = "HOOK_SECRET"
RENDERER = Renderer([TEMPLATES])


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return open_ledger(tmp_path)


def compose_now(database: Database, *subscribers: Subscriber, now: datetime = NOW) -> tuple[str, ...]:
    return compose(database, subscribers=subscribers, renderer=RENDERER, health=sample_health(), now=now).digests


def told(database: Database, name: str = "desk") -> list[int]:
    rows = database.execute("SELECT change_id FROM digest_changes WHERE subscriber = ? ORDER BY change_id", [name])
    return [row[0] for row in rows]


def means_of(tmp_path: Path, **fields: object) -> Means:
    return replace(Means(home=tmp_path, secrets={"HOOK_SECRET": SECRET}, timeout_s=5.0), **fields)  # type: ignore[arg-type] # any field


def hook_of(server: HTTPServer, path: str = "/hook") -> WebhookChannel:
    return WebhookChannel(kind="webhook", url=server.url_for(path), secret_env=VARIABLE)


def site_of(server: HTTPServer) -> frozenset[str]:
    return frozenset({f"{server.host}:{server.port}"})


def states(database: Database) -> list[str]:
    return [delivery.state for delivery in list_deliveries(database)]


def test_each_change_is_told_once_to_each_subscriber(database: Database) -> None:
    add_changes(database, figure_change(id=1), figure_change(id=2))
    readers = (subscriber(), subscriber("other"))
    assert len(compose_now(database, *readers)) == 2
    assert compose_now(database, *readers) == ()
    add_changes(database, figure_change(id=3))
    assert len(compose_now(database, *readers, now=NOW + timedelta(hours=1))) == 2
    assert told(database) == told(database, "other") == [1, 2, 3]


def test_the_ledger_itself_refuses_a_second_telling(database: Database) -> None:
    add_changes(database, figure_change(id=1))
    (digest_id,) = compose_now(database, subscriber())
    with pytest.raises(Exception, match="UNIQUE"):
        database.execute("INSERT INTO digest_changes VALUES ('desk', 1, ?)", [digest_id])


def test_the_digest_in_the_ledger_says_what_the_change_says(database: Database) -> None:
    change = figure_change(
        id=1,
        verdict=Verdict.CHANGED,
        previous=previous(10500.0),
        sources=(source(7, "b.example", quote="twelve thousand"),),
    )
    add_changes(database, change)
    compose_now(database, subscriber())
    row = next(database.query("SELECT * FROM digests"))
    assert row["subject"] == "Italy’s quota for Pakistani workers: 10,500 → 12,000, +14 %"
    entry = json.loads(row["payload_json"])["data"]["changes"][0]
    assert (entry["id"], entry["value"], entry["previous"]["value"]) == (1, 12000.0, 10500.0)
    assert [place["outlet"] for place in entry["sources"]] == ["courier.example", "b.example"]


def test_a_wrong_template_holds_no_digest_and_is_told_the_operator(database: Database) -> None:
    add_changes(database, figure_change(id=1))
    (digest_id,) = compose_now(database, subscriber(template="missing"))
    assert told(database) == [1]
    (problem,) = json.loads(next(database.query("SELECT problems_json FROM digests"))["problems_json"])
    assert problem.startswith("template missing.html: TemplateNotFound")
    assert digest_row(database, digest_id).subject == "Italy’s quota for Pakistani workers: 12,000"


class Unable(Renderer):
    """A renderer that cannot render one subscriber's digest."""

    def render(self, digest: Digest) -> Rendered:
        if digest.subscriber == "desk":
            raise ValueError("no page for it")
        return super().render(digest)


def test_a_digest_that_cannot_be_made_holds_up_nobody_and_is_made_later(database: Database) -> None:
    add_changes(database, figure_change(id=1))
    readers = (subscriber(), subscriber("other"))
    report = compose(database, subscribers=readers, renderer=Unable([TEMPLATES]), health=(), now=NOW)
    assert report.failures == {"desk": "ValueError: no page for it"}
    assert (told(database), told(database, "other")) == ([], [1])
    compose_now(database, *readers, now=NOW + timedelta(hours=1))
    assert told(database) == [1]


def test_a_subscriber_that_joins_later_hears_only_what_comes_after(database: Database) -> None:
    add_changes(database, figure_change(id=1))
    compose_now(database, subscriber())
    register(database, [subscriber("late")])
    add_changes(database, figure_change(id=2))
    compose_now(database, subscriber(), subscriber("late"))
    assert told(database, "late") == [2]


def test_a_change_waits_for_its_outlets_and_is_told_then(database: Database) -> None:
    wish = subscriber(min_outlets=2)
    waiting = figure_change(id=1)
    add_changes(database, waiting, figure_change(id=2, sources=(source(9, "b.example", quote="12,000"),)))
    compose_now(database, wish)
    assert told(database) == [2]
    add_source(database, waiting, source(10, "c.example", quote="12,000"))
    compose_now(database, wish, now=NOW + timedelta(hours=1))
    assert told(database) == [1, 2]


def test_what_never_concerns_a_subscriber_is_not_looked_at_again(database: Database) -> None:
    add_changes(database, figure_change(id=1, parties=("DE", "IN")), figure_change(id=2, parties=("DE", "IN")))
    assert compose_now(database, subscriber()) == ()
    assert database.execute("SELECT after_change FROM subscribers").fetchone() == (2,)


def test_nothing_new_is_said_once_a_day_when_asked_for(database: Database) -> None:
    reader = subscriber(when_empty=WhenEmpty.SEND)
    assert len(compose_now(database, reader)) == 1
    assert compose_now(database, reader, now=NOW + timedelta(hours=2)) == ()
    assert len(compose_now(database, reader, now=NOW + timedelta(days=1))) == 1
    assert compose_now(database, subscriber("silent")) == ()


def test_a_preview_shows_the_digest_and_writes_nothing(database: Database) -> None:
    add_changes(database, figure_change(id=1))
    shown = preview(database, subscriber=subscriber(), renderer=RENDERER, health=(), now=NOW)
    assert shown.subject == "Italy’s quota for Pakistani workers: 12,000"
    assert [database.table(name).count for name in ("subscribers", "digests", "digest_changes")] == [0, 0, 0]


def test_a_digest_arrives_in_the_folder_whole_and_once(database: Database, tmp_path: Path) -> None:
    add_changes(database, figure_change(id=1))
    (digest_id,) = compose_now(database, subscriber())
    report = send_due(database, subscribers=(subscriber(),), means=means_of(tmp_path), now=NOW)
    assert report.count("sent") == 1
    names = sorted(path.name for path in (tmp_path / "digests").iterdir())
    assert names == [f"{digest_id}.html", f"{digest_id}.json", f"{digest_id}.txt"]
    assert json.loads((tmp_path / "digests" / f"{digest_id}.json").read_text(encoding="utf-8"))["version"] == 1
    assert send_due(database, subscribers=(subscriber(),), means=means_of(tmp_path), now=NOW).outcomes == ()


def test_a_failing_channel_holds_no_other_and_is_tried_again_with_its_key(
    database: Database, tmp_path: Path, httpserver: HTTPServer
) -> None:
    httpserver.expect_ordered_request("/hook").respond_with_data("", status=503)
    httpserver.expect_ordered_request("/hook").respond_with_data("", status=204)
    reader = subscriber("desk", hook_of(httpserver), FolderChannel(kind="folder"))
    means = means_of(tmp_path, loopback_sites=site_of(httpserver))
    add_changes(database, figure_change(id=1))
    compose_now(database, reader)
    first = send_due(database, subscribers=(reader,), means=means, now=NOW)
    assert {outcome.channel: outcome.state for outcome in first.outcomes} == {"webhook": "pending", "folder": "sent"}
    assert send_due(database, subscribers=(reader,), means=means, now=NOW).outcomes == ()
    second = send_due(database, subscribers=(reader,), means=means, now=NOW + timedelta(minutes=2))
    assert [outcome.state for outcome in second.outcomes] == ["sent"]
    keys = [request.headers["webhook-id"] for request, _ in httpserver.log]
    assert keys == [second.outcomes[0].delivery_id] * 2
    attempts = list_attempts(database, keys[0])
    assert [(attempt.outcome, attempt.answer) for attempt in attempts] == [
        ("started", ""),
        ("passing", "HTTP 503"),
        ("started", ""),
        ("sent", "HTTP 204"),
    ]


def test_one_address_that_fails_rests_for_the_pass_and_keeps_its_order(
    database: Database, tmp_path: Path, httpserver: HTTPServer
) -> None:
    httpserver.expect_oneshot_request("/hook").respond_with_data("", status=503)
    httpserver.expect_request("/hook").respond_with_data("")
    reader = subscriber("desk", hook_of(httpserver))
    means = means_of(tmp_path, loopback_sites=site_of(httpserver))
    for id_ in (1, 2):
        add_changes(database, figure_change(id=id_))
        compose_now(database, reader, now=NOW + timedelta(minutes=id_))
    report = send_due(database, subscribers=(reader,), means=means, now=NOW + timedelta(minutes=3))
    assert (len(report.outcomes), report.rested) == (1, 1)
    send_due(database, subscribers=(reader,), means=means, now=NOW + timedelta(hours=1))
    bodies = [json.loads(request.get_data())["data"]["changes"][0]["id"] for request, _ in httpserver.log]
    assert bodies == [1, 1, 2]


def test_retry_after_is_obeyed(database: Database, tmp_path: Path, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/hook").respond_with_data("", status=429, headers={"Retry-After": "3600"})
    reader = subscriber("desk", hook_of(httpserver))
    add_changes(database, figure_change(id=1))
    compose_now(database, reader)
    send_due(database, subscribers=(reader,), means=means_of(tmp_path, loopback_sites=site_of(httpserver)), now=NOW)
    (delivery,) = list_deliveries(database)
    assert delivery.next_at == "2026-03-11T08:30:00Z"


def test_a_delivery_that_never_succeeds_dies_and_can_be_sent_again(
    database: Database, tmp_path: Path, httpserver: HTTPServer
) -> None:
    httpserver.expect_request("/hook").respond_with_data("", status=500)
    reader = subscriber("desk", hook_of(httpserver))
    means = means_of(tmp_path, loopback_sites=site_of(httpserver))
    add_changes(database, figure_change(id=1))
    compose_now(database, reader)
    for hours in range(ATTEMPTS_MAX + 3):
        send_due(database, subscribers=(reader,), means=means, now=NOW + timedelta(hours=7 * hours))
    assert len(httpserver.log) == ATTEMPTS_MAX
    assert states(database) == ["dead"]
    (delivery,) = list_deliveries(database)
    assert not retry(database, "dlv_unknown", now=NOW)
    assert retry(database, delivery.id, now=NOW)
    send_due(database, subscribers=(reader,), means=means, now=NOW)
    assert len(httpserver.log) == ATTEMPTS_MAX + 1


def test_a_channel_taken_out_of_the_configuration_makes_a_dead_letter(database: Database, tmp_path: Path) -> None:
    add_changes(database, figure_change(id=1))
    compose_now(database, subscriber())
    report = send_due(database, subscribers=(), means=means_of(tmp_path), now=NOW)
    assert [(outcome.state, "no longer" in outcome.answer) for outcome in report.outcomes] == [("dead", True)]


def test_a_missing_secret_is_a_passing_failure_that_names_the_variable(
    database: Database, tmp_path: Path, httpserver: HTTPServer
) -> None:
    reader = subscriber("desk", hook_of(httpserver))
    add_changes(database, figure_change(id=1))
    compose_now(database, reader)
    means = means_of(tmp_path, loopback_sites=site_of(httpserver), secrets={})
    (outcome,) = send_due(database, subscribers=(reader,), means=means, now=NOW).outcomes
    assert outcome.state == "pending"
    assert "HOOK_SECRET" in outcome.answer


def test_the_ledger_never_holds_a_whole_address_or_a_secret(
    database: Database, tmp_path: Path, httpserver: HTTPServer
) -> None:
    httpserver.expect_request("/hook/T0K3N").respond_with_data("")
    reader = subscriber("desk", hook_of(httpserver, "/hook/T0K3N"))
    add_changes(database, figure_change(id=1))
    compose_now(database, reader)
    send_due(database, subscribers=(reader,), means=means_of(tmp_path, loopback_sites=site_of(httpserver)), now=NOW)
    (delivery,) = list_deliveries(database)
    assert delivery.address.startswith(f"http://{httpserver.host}:{httpserver.port}/…#")
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    stored = (tmp_path / "ledger.db").read_bytes()
    assert b"T0K3N" not in stored
    assert SECRET.encode() not in stored


def test_two_senders_never_work_on_one_home(database: Database, tmp_path: Path) -> None:
    with file_lock(tmp_path / "sending.lock"), pytest.raises(BusyError):
        send_due(database, subscribers=(), means=means_of(tmp_path), now=NOW)


_CRASH = """
import sys
from datetime import datetime
from pathlib import Path
from alerts.channels.message import Means
from alerts.view.digest import Digest
from alerts.outbox.composing import send_due
from alerts.subscribers import WebhookChannel
from tests.factories import subscriber
from tests.ledger_rows import open_ledger
home, url, site, secret, now = sys.argv[1:]
reader = subscriber("desk", WebhookChannel(kind="webhook", url=url, secret_env="HOOK_SECRET"))
means = Means(home=Path(home), secrets={"HOOK_SECRET": secret}, loopback_sites=frozenset({site}))
at = datetime.fromisoformat(now)
send_due(open_ledger(Path(home)), subscribers=(reader,), means=means, now=at, armed="after-sending")
"""


def test_killed_between_sending_and_marking_it_sends_again_with_the_same_key(
    tmp_path: Path, httpserver: HTTPServer
) -> None:
    httpserver.expect_request("/hook").respond_with_data("")
    reader = subscriber("desk", hook_of(httpserver))
    database = open_ledger(tmp_path)
    add_changes(database, figure_change(id=1))
    compose_now(database, reader)
    (site,) = site_of(httpserver)
    arguments = [str(tmp_path), httpserver.url_for("/hook"), site, SECRET, NOW.isoformat()]
    killed = subprocess.run(
        [sys.executable, "-c", _CRASH, *arguments],
        start_new_session=True,
        check=False,
        timeout=60,
        cwd=Path(__file__).parent.parent,
        capture_output=True,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr.decode()
    assert states(database) == ["sending"]
    means = means_of(tmp_path, loopback_sites=site_of(httpserver))
    report = send_due(database, subscribers=(reader,), means=means, now=NOW)
    assert report.count("sent") == 1
    first, second = (request for request, _ in httpserver.log)
    assert first.headers["webhook-id"] == second.headers["webhook-id"]
    assert first.get_data() == second.get_data()
    assert [attempt.outcome for attempt in list_attempts(database, report.outcomes[0].delivery_id)] == [
        "started",
        "passing",
        "started",
        "sent",
    ]
    assert send_due(database, subscribers=(reader,), means=means, now=NOW + timedelta(days=1)).outcomes == ()


def test_a_ledger_closed_after_composing_sends_what_was_composed(tmp_path: Path) -> None:
    database = open_ledger(tmp_path)
    add_changes(database, figure_change(id=1))
    compose_now(database, subscriber())
    database.conn.close()
    again = open_database(tmp_path / "ledger.db", ledger)
    assert send_due(again, subscribers=(subscriber(),), means=means_of(tmp_path), now=NOW).count("sent") == 1


def test_a_ledger_of_many_changes_and_readers_tells_each_once(database: Database) -> None:
    changes: list[Change] = [figure_change(id=id_, value=float(id_)) for id_ in range(1, 31)]
    readers = tuple(subscriber(f"r{place}") for place in range(5))
    for start in range(0, 30, 10):
        add_changes(database, *changes[start : start + 10])
        compose_now(database, *readers, now=NOW + timedelta(hours=start))
    assert [told(database, reader.name) for reader in readers] == [list(range(1, 31))] * 5


@given(st.text(max_size=40), st.integers(1, 40))
def test_waits_grow_are_spread_and_stay_below_the_longest(key: str, attempts: int) -> None:
    wait = backoff_s(key, attempts)
    assert wait == backoff_s(key, attempts)
    assert 48.0 <= wait <= BACKOFF_MAX_S
    assert backoff_s(key, attempts, asked_s=BACKOFF_MAX_S * 9) == BACKOFF_MAX_S
