"""Many deliveries at once: none holds up another, each has its time, and each address its order."""

from __future__ import annotations

import base64
import json
import re
import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from sqlite_utils import Database
from werkzeug import Request, Response

from alerts.channels.message import Means, Pace
from alerts.outbox.composing import compose, post, register, send_due
from alerts.outbox.posting import Notice, NoticeKind
from alerts.outbox.sending import Sender
from alerts.rendering.renderer import Renderer
from alerts.routes import EmailChannel, FolderChannel, Security, WebhookChannel
from alerts.subscribers import Subscriber, WhenEmpty
from pipeline.ledger.outbox import interrupt_orphans, list_attempts, list_deliveries, start_attempts
from tests.factories import NOW, figure_change, subscriber
from tests.ledger_rows import add_changes, open_ledger
from tests.receivers import Postbox, mail_server, talker

RENDERER = Renderer([Path(__file__).parent.parent / "config" / "templates"])
SECRET = "whsec_" + base64.b64encode(b"a key made for this test").decode()


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return open_ledger(tmp_path)


def hook(port: int, path: str = "/hook") -> WebhookChannel:
    return WebhookChannel(kind="webhook", url=f"http://127.0.0.1:{port}{path}", secret_env="HOOK")  # noqa: S106 - a name


def means_of(home: Path, *ports: int, **fields: object) -> Means:
    sites = frozenset(f"127.0.0.1:{port}" for port in ports)
    return replace(Means(home, {"HOOK": SECRET}, sites, timeout_s=5.0, limit_s=5.0), **fields)  # type: ignore[arg-type] # any field


def composed(database: Database, *readers: Subscriber, now: datetime = NOW) -> None:
    compose(database, subscribers=readers, renderer=RENDERER, health=(), now=now)


def hang(connection: socket.socket) -> None:
    with suppress(OSError):
        while connection.recv(1000):
            pass


@pytest.fixture
def hanging() -> Iterator[int]:
    with talker(hang) as port:
        yield port


def test_receivers_that_hang_hold_up_nobody_and_are_cut_at_their_limit(
    database: Database, tmp_path: Path, hanging: int, httpserver: HTTPServer
) -> None:
    httpserver.expect_request("/hook").respond_with_data("")
    stuck = [subscriber(f"stuck{place}", hook(hanging, f"/{place}")) for place in range(6)]
    well = subscriber("well", hook(httpserver.port), FolderChannel(kind="folder"))
    add_changes(database, figure_change(id=1))
    composed(database, *stuck, well)
    means = means_of(tmp_path, hanging, httpserver.port, limit_s=1.0, pace=Pace(concurrent=8, per_server=4))
    report = send_due(database, subscribers=(*stuck, well), means=means, now=NOW)
    assert sorted((outcome.subscriber, outcome.state) for outcome in report.outcomes) == [
        *((f"stuck{place}", "pending") for place in range(6)),
        ("well", "sent"),
        ("well", "sent"),
    ]
    assert [outcome.subscriber for outcome in report.outcomes[:2]] == ["well", "well"]
    assert {outcome.answer for outcome in report.outcomes[2:]} == {"no answer within 1 s: cut"}


def test_a_hanging_mail_server_holds_up_no_other_channel(database: Database, tmp_path: Path, hanging: int) -> None:
    box = EmailChannel(
        kind="email", to="a@x.example", sender="b@x.example", host="127.0.0.1", port=hanging, security=Security.PLAIN
    )
    reader = subscriber("desk", box, FolderChannel(kind="folder"))
    add_changes(database, figure_change(id=1))
    composed(database, reader)
    report = send_due(database, subscribers=(reader,), means=means_of(tmp_path, limit_s=0.5), now=NOW)
    assert {outcome.channel: outcome.state for outcome in report.outcomes} == {"email": "pending", "folder": "sent"}


def test_as_many_go_to_one_server_at_once_as_allowed_and_no_more(database: Database, tmp_path: Path) -> None:
    together, lock, under_way, most = threading.Barrier(3, timeout=20), threading.Lock(), 0, 0

    def serve(_: Request) -> Response:
        nonlocal under_way, most
        with lock:
            under_way += 1
            most = max(most, under_way)
        together.wait()
        with lock:
            under_way -= 1
        return Response("")

    with HTTPServer(host="127.0.0.1", threaded=True) as server:
        server.expect_request(re.compile(".*")).respond_with_handler(serve)
        readers = tuple(subscriber(f"r{place}", hook(server.port, f"/{place}")) for place in range(12))
        add_changes(database, figure_change(id=1))
        composed(database, *readers)
        means = means_of(tmp_path, server.port, limit_s=30.0, pace=Pace(concurrent=12, per_server=3))
        assert send_due(database, subscribers=readers, means=means, now=NOW).count("sent") == 12
    assert most == 3


def test_one_address_gets_its_digests_one_by_one_in_their_order(
    database: Database, tmp_path: Path, httpserver: HTTPServer
) -> None:
    httpserver.expect_request("/hook").respond_with_data("")
    reader = subscriber("desk", hook(httpserver.port))
    for id_ in range(1, 13):
        add_changes(database, figure_change(id=id_))
        composed(database, reader, now=NOW + timedelta(seconds=id_))
    send_due(database, subscribers=(reader,), means=means_of(tmp_path, httpserver.port), now=NOW + timedelta(hours=1))
    told = [json.loads(request.get_data())["data"]["changes"][0]["id"] for request, _ in httpserver.log]
    assert told == list(range(1, 13))


def test_an_address_rests_as_a_whole_as_long_as_its_receiver_asks(
    database: Database, tmp_path: Path, httpserver: HTTPServer
) -> None:
    httpserver.expect_oneshot_request("/hook").respond_with_data("", status=429, headers={"Retry-After": "3600"})
    httpserver.expect_request("/hook").respond_with_data("")
    reader, means = subscriber("desk", hook(httpserver.port)), means_of(tmp_path, httpserver.port)
    add_changes(database, figure_change(id=1))
    composed(database, reader)
    send_due(database, subscribers=(reader,), means=means, now=NOW)
    add_changes(database, figure_change(id=2))
    composed(database, reader, now=NOW + timedelta(minutes=1))
    assert send_due(database, subscribers=(reader,), means=means, now=NOW + timedelta(minutes=50)).outcomes == ()
    send_due(database, subscribers=(reader,), means=means, now=NOW + timedelta(minutes=61))
    told = [json.loads(request.get_data())["data"]["changes"][0]["id"] for request, _ in httpserver.log]
    assert told == [1, 1, 2]


def test_a_sender_goes_on_with_what_is_new_while_something_hangs(
    database: Database, tmp_path: Path, hanging: int
) -> None:
    stuck, well = subscriber("stuck", hook(hanging)), subscriber("well")
    means = means_of(tmp_path, hanging, limit_s=20.0)
    landed = threading.Event()
    with Sender(means, on_landing=landed.set) as sender:
        for id_ in (1, 2):
            add_changes(database, figure_change(id=id_))
            now = NOW + timedelta(seconds=id_)
            composed(database, stuck, well, now=now)
            sender.turn(database, subscribers=(stuck, well), now=now)
            assert landed.wait(10)
            landed.clear()
        sender.turn(database, subscribers=(stuck, well), now=NOW + timedelta(seconds=3))
        states = [(delivery.channel, delivery.state) for delivery in list_deliveries(database)]
        assert sorted(states) == [
            ("folder", "sent"),
            ("folder", "sent"),
            ("webhook", "pending"),
            ("webhook", "sending"),
        ]
    with Sender(means_of(tmp_path)) as another:
        another.turn(database, subscribers=(), now=NOW + timedelta(days=-1))
    assert "sending" not in {delivery.state for delivery in list_deliveries(database)}


def test_an_interrupted_attempt_does_not_bring_a_delivery_nearer_to_its_end(database: Database) -> None:
    add_changes(database, figure_change(id=1))
    composed(database, subscriber())
    (delivery,) = list_deliveries(database)
    for _ in range(20):
        start_attempts(database, [delivery.id], "2026-03-11T07:30:00Z")
        interrupt_orphans(database, "2026-03-11T07:30:01Z")
    (after,) = list_deliveries(database)
    assert (after.state, after.attempts) == ("pending", 0)
    assert len(list_attempts(database, delivery.id)) == 40


def test_a_defect_in_a_channel_holds_up_no_other_and_shows_no_secret(
    database: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = hook(80, "/\u0000")
    reader = subscriber("desk", broken, FolderChannel(kind="folder"))
    add_changes(database, figure_change(id=1))
    composed(database, reader)
    report = send_due(database, subscribers=(reader,), means=means_of(tmp_path), now=NOW)
    assert {outcome.channel: outcome.state for outcome in report.outcomes}["folder"] == "sent"
    assert SECRET not in capsys.readouterr().out


def test_nothing_is_tried_again_in_the_quiet_hours(database: Database, tmp_path: Path, httpserver: HTTPServer) -> None:
    httpserver.expect_oneshot_request("/hook").respond_with_data("", status=503)
    httpserver.expect_request("/hook").respond_with_data("")
    reader = subscriber("desk", hook(httpserver.port), quiet="22:00-07:00")
    means = means_of(tmp_path, httpserver.port)
    evening = datetime.fromisoformat("2026-03-11T21:59:30+00:00")
    add_changes(database, figure_change(id=1))
    composed(database, reader, now=evening)
    send_due(database, subscribers=(reader,), means=means, now=evening)
    for hours in (1, 5, 9):
        assert (
            send_due(database, subscribers=(reader,), means=means, now=evening + timedelta(hours=hours)).outcomes == ()
        )
    assert send_due(database, subscribers=(reader,), means=means, now=evening + timedelta(hours=9.1)).count("sent") == 1


def test_quiet_hours_of_one_reader_hold_up_no_other_at_the_same_address(
    database: Database, tmp_path: Path, httpserver: HTTPServer
) -> None:
    httpserver.expect_oneshot_request("/hook").respond_with_data("", status=503)
    httpserver.expect_request("/hook").respond_with_data("")
    quiet = subscriber("quiet", hook(httpserver.port), quiet="22:00-07:00")
    awake = subscriber("awake", hook(httpserver.port))
    means = means_of(tmp_path, httpserver.port)
    evening = datetime.fromisoformat("2026-03-11T21:59:30+00:00")
    register(database, (quiet, awake))
    add_changes(database, figure_change(id=1))
    composed(database, quiet, now=evening)
    send_due(database, subscribers=(quiet,), means=means, now=evening)
    night = evening + timedelta(hours=2)
    composed(database, quiet, awake, now=night)
    report = send_due(database, subscribers=(quiet, awake), means=means, now=night)
    assert [(outcome.subscriber, outcome.state) for outcome in report.outcomes] == [("awake", "sent")]


def test_a_notice_goes_through_the_outbox_and_marks_nothing_as_told(database: Database, tmp_path: Path) -> None:
    operator = subscriber("operator", FolderChannel(kind="folder", path="notices"), quiet="00:00-23:59")
    notice = Notice(NoticeKind.NOTICE, "Disk <full>", "Make room & go on.\n")
    digest_id = post(database, operator, notice, now=NOW)
    assert post(database, operator, notice, now=NOW) == digest_id
    assert send_due(database, subscribers=(operator,), means=means_of(tmp_path), now=NOW).count("sent") == 1
    (page,) = (tmp_path / "notices").glob("*.html")
    assert "Make room &amp; go on." in page.read_text(encoding="utf-8")
    body = json.loads((tmp_path / "notices" / f"{digest_id}.json").read_text(encoding="utf-8"))
    assert (body["type"], body["data"]["subject"], body["data"]["text"]) == (
        "notice.created",
        notice.subject,
        notice.text,
    )
    assert database.execute("SELECT last_digest_at FROM subscribers").fetchone() == (None,)
    add_changes(database, figure_change(id=1))
    reader = subscriber("operator", when_empty=WhenEmpty.SEND)
    composed(database, reader)
    assert database.execute("SELECT change_id FROM digest_changes").fetchall() == [(1,)]


def test_digests_of_one_story_are_one_thread_of_mails(database: Database, tmp_path: Path) -> None:
    postbox = Postbox()
    with mail_server(postbox) as port:
        box = EmailChannel(
            kind="email", to="a@x.example", sender="b@x.example", host="127.0.0.1", port=port, security=Security.PLAIN
        )
        reader, means = subscriber("desk", box), means_of(tmp_path)
        for id_, story in enumerate(("quota", "visas", "quota", "quota", ""), 1):
            add_changes(database, figure_change(id=id_, story_id=story))
            now = NOW + timedelta(hours=id_)
            composed(database, reader, now=now)
            send_due(database, subscribers=(reader,), means=means, now=now)
    first, other, second, third, alone = postbox.mails
    assert [mail["References"] for mail in (first, other, alone)] == [None] * 3
    assert second["In-Reply-To"] == second["References"] == first["Message-ID"]
    assert third["In-Reply-To"] == second["Message-ID"]
    assert third["References"] == f"{first['Message-ID']} {second['Message-ID']}"


def test_a_full_lane_is_gone_through_without_waiting_for_another_turn(database: Database, tmp_path: Path) -> None:
    readers = tuple(subscriber(f"r{place}", FolderChannel(kind="folder", path=f"f{place % 3}")) for place in range(30))
    add_changes(database, figure_change(id=1))
    composed(database, *readers)
    means = means_of(tmp_path, pace=Pace(concurrent=2, per_server=1))
    assert send_due(database, subscribers=readers, means=means, now=NOW).count("sent") == 30
