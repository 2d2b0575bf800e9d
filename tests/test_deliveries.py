"""Deliveries on the command line: listed, sent again, tested; and the secrets that they need, which go nowhere."""

from __future__ import annotations

import base64
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP, Envelope, Session
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from tests.commandline import CONFIG, Answer, here, json_lines
from tests.ledger_views import exported, rows
from tests.own_news import news
from tests.receivers import Postbox, mail_server

HOOK_SECRET = "whsec_" + base64.b64encode(b"planted-hook-secret").decode()
MAIL_PASSWORD = "planted-mail-password"  # noqa: S105 - planted, to be looked for
ROOM_TOKEN = "plantedroomtoken"  # noqa: S105 - as above
HOOK_PATH = "/planted-hook-path"
PLANTED = (HOOK_SECRET, MAIL_PASSWORD, ROOM_TOKEN, HOOK_PATH, base64.b64encode(b"planted-hook-secret").decode())


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home that holds our own news and has sent nothing."""
    folder = tmp_path_factory.mktemp("deliveries")
    path = json_lines(folder / "news.jsonl", news())
    (folder / "config").mkdir()
    assert here("--home", folder / "home", "ingest", path).code == 0
    return folder / "home"


class Desk:
    """A home with a configuration of its own."""

    def __init__(self, folder: Path, seeded: Path) -> None:
        self.home = shutil.copytree(seeded, folder / "home")
        self.config = shutil.copytree(CONFIG, folder / "config")
        (self.config / "sources.toml").write_text("sources = []\n", encoding="utf-8")

    def subscribe(self, subscribers: str, settings: str = "") -> None:
        (self.config / "subscribers.toml").write_text(subscribers, encoding="utf-8")
        (self.config / "settings.toml").write_text(settings, encoding="utf-8")

    def say(self, *arguments: str) -> Answer:
        return here("--home", self.home, "--config", self.config, *arguments)


@pytest.fixture
def desk(tmp_path: Path, seeded: Path) -> Desk:
    return Desk(tmp_path, seeded)


@pytest.fixture
def gone(desk: Desk, httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> HTTPServer:
    """A receiver that refuses for good."""
    monkeypatch.setenv("HOOK", HOOK_SECRET)
    httpserver.expect_oneshot_request("/hook").respond_with_data("", status=410)
    httpserver.expect_request("/hook").respond_with_data("")
    desk.subscribe(
        f"""
        [[subscribers]]
        name = "desk"
        channels = [
          {{ kind = "webhook", url = "{httpserver.url_for("/hook")}", secret_env = "HOOK" }},
          {{ kind = "folder" }},
        ]
        """,
        f"[crawl]\nloopback_sites = ['{httpserver.host}:{httpserver.port}']\n",
    )
    return httpserver


def test_what_was_given_up_is_listed_with_its_reason_and_sent_again(desk: Desk, gone: HTTPServer) -> None:
    assert desk.say("deliveries", "list").out == "no such delivery\n"
    assert desk.say("send", "--json").json() == {"composed": 1, "sent": 1, "waiting": 0, "dead": 1}
    (dead,) = desk.say("deliveries", "list", "--state", "dead", "--json").json()
    assert (dead["channel"], dead["state"], dead["attempts"], dead["answer"]) == ("webhook", "dead", 1, "HTTP 410")
    assert [attempt["outcome"] for attempt in dead["log"]] == ["started", "permanent"]
    assert dead["address"].startswith(f"http://{gone.host}:{gone.port}/…#")
    table = desk.say("deliveries", "list", "--subscriber", "desk").out
    assert [word for word in (dead["id"], "HTTP 410", "written as", "folder") if word not in table] == []
    assert "1 given up (corridor deliveries list --state dead)" in desk.say("status").out
    assert desk.say("deliveries", "retry", dead["id"]).out.startswith("1 due again")
    assert desk.say("send", "--json").json() == {"composed": 0, "sent": 1, "waiting": 0, "dead": 0}
    first, second = (request for request, _ in gone.log)
    assert first.headers["webhook-id"] == second.headers["webhook-id"] == dead["id"]
    assert desk.say("deliveries", "list", "--state", "dead").out == "no such delivery\n"


def test_all_that_was_given_up_is_sent_again_with_one_command(desk: Desk, gone: HTTPServer) -> None:
    del gone
    desk.say("send")
    (dead,) = desk.say("deliveries", "list", "--state", "dead", "--json").json()
    assert desk.say("deliveries", "retry", "--all", "--json").json() == [dead["id"]]
    assert desk.say("send", "--json").json()["sent"] == 1


def test_only_what_was_given_up_is_sent_again_all_or_none(desk: Desk, gone: HTTPServer) -> None:
    del gone
    desk.say("send")
    ids = {row["state"]: row["id"] for row in desk.say("deliveries", "list", "--json").json()}
    answer = desk.say("deliveries", "retry", ids["dead"], ids["sent"])
    assert (answer.code, ids["sent"] in answer.err, ids["dead"] in answer.err) == (1, True, False)
    assert desk.say("deliveries", "list", "--state", "dead", "--json").json()[0]["id"] == ids["dead"]
    assert desk.say("deliveries", "retry").code == 2
    assert desk.say("deliveries", "retry", ids["dead"], "--all").code == 2


def test_a_test_goes_through_the_real_channels_and_tells_nothing(desk: Desk) -> None:
    postbox = Postbox()
    with mail_server(postbox) as port:
        desk.subscribe(
            f"""
            [[subscribers]]
            name = "desk"
            quiet = "00:00-23:59"
            [[subscribers.channels]]
            kind = "folder"
            [[subscribers.channels]]
            kind = "email"
            to = "a@x.example"
            sender = "b@x.example"
            host = "127.0.0.1"
            port = {port}
            security = "plain"
            """
        )
        answer = desk.say("digest", "--test", "desk")
    assert (answer.code, answer.err) == (0, "")
    assert "folder to digests: sent" in answer.out
    assert "email to a***@x.example" in answer.out
    (mail,) = postbox.mails
    assert mail["Subject"].startswith("[Test] ")
    text, html = (part.get_content() for part in mail.walk() if part.get_content_maintype() == "text")
    for part in (text, html):
        assert "This is a test of the channel" in part
    assert "5,000" in text
    assert json.loads(next((desk.home / "digests").glob("*.json")).read_text(encoding="utf-8"))["type"] == "digest.test"
    assert rows(desk.home, "SELECT count(*) AS n FROM digest_changes") == [{"n": 0}]
    assert desk.say("digest", "--preview", "--text", "desk").out.startswith("To: desk\nSubject: ")
    assert "5,000" in desk.say("digest", "--preview", "--text", "desk").out


def test_a_test_that_fails_says_so_and_is_not_tried_again(desk: Desk, gone: HTTPServer) -> None:
    gone.clear()
    gone.expect_request("/hook").respond_with_data("", status=503)
    answer = desk.say("digest", "--test", "desk", "--json")
    assert answer.code == 1
    assert {one["channel"]: one["answer"] for one in answer.json()}["webhook"] == "HTTP 503"
    states = {row["channel"]: row["state"] for row in desk.say("deliveries", "list", "--json").json()}
    assert states == {"webhook": "dead", "folder": "sent"}
    assert {one["channel"]: one["state"] for one in answer.json()} == states
    assert desk.say("status", "--json").json()["deliveries_given_up"] == 0
    assert desk.say("deliveries", "retry", "--all", "--json").json() == []


@pytest.mark.parametrize("flags", [("--test", "--open"), ("--test", "--html"), ("--preview", "--json", "--open")])
def test_an_option_that_would_do_nothing_is_refused(flags: tuple[str, ...], desk: Desk) -> None:
    answer = desk.say("digest", "desk", *flags)
    assert (answer.code, flags[-1] in answer.err) == (2, True)


@pytest.mark.parametrize("arguments", [("--test",), ("--test", "nobody"), ("--test", "desk", "--preview"), ("desk",)])
def test_a_test_names_one_subscriber_and_is_no_preview(arguments: tuple[str, ...], desk: Desk) -> None:
    assert desk.say("digest", *arguments).code == 2


class Echo(Postbox):
    """A mail server that says in its refusal whatever it was told."""

    async def handle_AUTH(  # noqa: N802 - the name and order of aiosmtpd
        self, server: SMTP, session: Session, envelope: Envelope, arguments: list[str]
    ) -> str:
        del session, envelope
        said = base64.b64decode(arguments[1]).decode().replace("\0", " ") if len(arguments) > 1 else "?"
        await server.push(f"554 {said} refused")
        return "554 refused"


@pytest.fixture
def leaky(desk: Desk, httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A desk whose receivers all fail, and echo what they were given; its secrets stand in a file."""

    def echo(request: Request) -> Response:
        return Response(str(request.headers) + HOOK_SECRET, status=500, headers={"X-Echo": HOOK_SECRET})

    httpserver.expect_request(HOOK_PATH).respond_with_handler(echo)
    secrets = desk.config / "secrets"
    secrets.write_text(
        f"HOOK={HOOK_SECRET}\nHOOK_URL={httpserver.url_for(HOOK_PATH)}\nMAIL={MAIL_PASSWORD}\n"
        f"ROOM=workflows://127.0.0.1:9/abc643/{ROOM_TOKEN}\n",
        encoding="utf-8",
    )
    secrets.chmod(0o600)
    with mail_server(Echo(), auth_require_tls=False) as port:
        monkeypatch.delenv("HOOK", raising=False)
        desk.subscribe(
            f"""
            [[subscribers]]
            name = "desk"
            [[subscribers.channels]]
            kind = "webhook"
            url_env = "HOOK_URL"
            secret_env = "HOOK"
            [[subscribers.channels]]
            kind = "chat"
            url_env = "ROOM"
            [[subscribers.channels]]
            kind = "email"
            to = "reader@x.example"
            sender = "b@x.example"
            host = "127.0.0.1"
            port = {port}
            security = "plain"
            username = "b"
            password_env = "MAIL"
            """,
            f"[crawl]\nloopback_sites = ['{httpserver.host}:{httpserver.port}']\n[sending]\nsecrets_file = 'secrets'\n",
        )
        yield desk


def test_no_secret_is_in_the_home_the_logs_the_exports_or_the_errors(leaky: Desk) -> None:
    said = [leaky.say("send"), leaky.say("digest", "--test", "desk"), leaky.say("deliveries", "list", "--json")]
    said += [leaky.say("export", name) for name in ("deliveries", "attempts", "digests", "subscribers")]
    said += [leaky.say("status"), leaky.say("doctor")]
    deliveries = exported(leaky.home, "deliveries")
    assert {row["state"] for row in deliveries} >= {"pending", "dead"}
    assert len(deliveries) == 6
    shown = "".join(answer.out + answer.err for answer in said)
    held = b"".join(path.read_bytes() for path in leaky.home.rglob("*") if path.is_file())
    for secret in PLANTED:
        assert secret not in shown
        assert secret.encode() not in held
    assert "reader@x.example" not in shown
    assert b"reader@x.example" not in held


@pytest.mark.parametrize(
    "line",
    [
        'password = "planted-mail-password"',
        "password_env = planted-mail-password",
        'secret = "planted-mail-password"',
        'url = ["https://hooks.example/planted-mail-password"]',
        "token = 7 # planted-mail-password",
    ],
)
def test_a_secret_put_into_the_configuration_by_mistake_is_not_shown(line: str, desk: Desk) -> None:
    desk.subscribe(
        f'[[subscribers]]\nname = "desk"\n[[subscribers.channels]]\nkind = "webhook"\nsecret_env = "X"\n{line}\n'
    )
    answer = desk.say("send")
    assert answer.code == 1
    assert "subscribers.toml:" in answer.err
    assert "planted" not in answer.err


def test_a_file_of_secrets_that_others_can_read_stops_the_command(leaky: Desk) -> None:
    (leaky.config / "secrets").chmod(0o644)
    answer: Any = leaky.say("send")
    assert (answer.code, "chmod 600" in answer.err) == (1, True)
    assert not any(secret in answer.err for secret in PLANTED)
