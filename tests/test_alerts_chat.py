"""Chat rooms: through Apprise, to servers on this machine.

Teams' addresses name a host, so its posts go to a real local server as they are. Those of Slack, Discord and Telegram
are fixed in Apprise: here their names lead to a local server that shows a certificate for them.
"""

from __future__ import annotations

import json
import os
import re
import socket
import ssl
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from alerts.channels import chat
from alerts.channels.chat_post import post
from alerts.channels.chat_text import ROOMS, chat_text, harmless
from alerts.channels.message import Means, Message
from alerts.payload import payload
from alerts.routes import ChatChannel
from alerts.view.composition import build_digest
from pipeline.errors import PassingFailure, PermanentFailure
from pipeline.model import Change, Verdict
from tests.factories import NOW, figure_change, previous, sample_changes, sample_health, subscriber
from tests.receivers import make_certificate, message, talker

CHANNEL = ChatChannel(kind="chat", url_env="ROOM")
#: The fixed hosts, and an address of each service that has one.
HOSTS = ("hooks.slack.com", "discord.com", "api.telegram.org")
ADDRESSES = {
    "slack": "slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ",
    "discord": "discord://4174216298/JHMHI8qBe7bk2ZwO5U711o3dV_js?avatar=no",
    "tgram": "tgram://123456789:abcdefg_hijklmnop/12315544/",
}
HOSTILE = (
    "@everyone @here <!channel> <@U123> <@&77> <#C1> [click](https://evil.example) `code` ```fence``` **bold** "
    "~~gone~~ ||spoiler|| <at>all</at> www.evil.example evil.example/x :smile: <t:1> # head\n> quote\n- item"
)


def told(*changes: Change) -> Message:
    digest = build_digest(changes, subscriber(), health=sample_health(), now=NOW)
    return message(subject=digest.subject, payload_json=payload("digest-1", digest, changes=changes, now=NOW))


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """A server's context whose certificate the posting process trusts, in this process or in its own."""
    path, context = make_certificate(tmp_path, *HOSTS)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(path))
    return context


@pytest.fixture
def service(trusted: ssl.SSLContext) -> Iterator[HTTPServer]:
    with HTTPServer(host="127.0.0.1", ssl_context=trusted) as server:
        yield server


def teams(port: int) -> str:
    return f"workflows://127.0.0.1:{port}/abc643/TIiajkdnlazkcOXrIdevi7FQ?image=no"


def means_of(home: Path, port: int, **fields: Any) -> Means:
    secrets = {**os.environ, "ROOM": teams(port)}
    blank = Means(home, secrets=secrets, loopback_sites=frozenset({f"127.0.0.1:{port}"}), timeout_s=10.0)
    return replace(blank, **fields)


def test_a_digest_is_posted_to_teams_by_a_process_of_its_own(service: HTTPServer, tmp_path: Path) -> None:
    service.expect_request("/workflows/abc643/triggers/manual/paths/invoke").respond_with_data("", status=202)
    assert chat.send(told(figure_change()), CHANNEL, means=means_of(tmp_path, service.port), now=NOW) == "HTTP 202"
    ((request, _),) = service.log
    (card,) = json.loads(request.get_data())["attachments"]
    shown = " ".join(block["text"] for block in card["content"]["body"])
    assert "12,000" in shown
    assert "https://courier.example/quota" in shown


@pytest.mark.filterwarnings("ignore:'imghdr' is deprecated:DeprecationWarning")  # Apprise imports it for PGP
@pytest.mark.parametrize(("service_name", "host"), list(zip(ADDRESSES, HOSTS, strict=True)))
def test_slack_discord_and_telegram_get_posts_of_their_shape_in_which_nothing_acts(
    service_name: str, host: str, service: HTTPServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    look_up = socket.getaddrinfo
    here = ("127.0.0.1", service.port)

    def led_here(name: Any, port: Any, *args: Any, **kwargs: Any) -> Any:
        return (
            look_up(*here, *args, **kwargs) if name in {*HOSTS, "127.0.0.1"} else look_up(name, port, *args, **kwargs)
        )

    monkeypatch.setattr(socket, "getaddrinfo", led_here)
    service.expect_request(re.compile(".*")).respond_with_data('{"ok": true}' if host != "hooks.slack.com" else "ok")
    text = chat_text(told(figure_change(quote=HOSTILE, title=HOSTILE)), ROOMS[service_name])
    job = {"url": ADDRESSES[service_name], "body": text, "format": ROOMS[service_name].format}
    said = post(job | {"sites": [f"{host}:443"], "timeout_s": 5.0})
    assert (said["taken"], said["status"]) == (True, 200)
    ((request, _),) = service.log
    assert request.headers["host"] == host
    body = request.get_data().decode()
    posted = json.loads(body)
    written = {
        "slack": lambda: posted["attachments"][0]["text"],
        "discord": lambda: posted["content"],
        "tgram": lambda: posted["text"],
    }[service_name]()
    assert "12,000" in written
    assert "https://courier.example/quota" in written.replace("&#58;", ":")
    for acting in ("@everyone", "@here", "<!channel>", "<@U123>", "<@&77>", "<#C1>", "https://evil", "www.evil"):
        assert acting not in written
    if service_name == "discord":
        assert not re.search(r"(?<!\\)(?:```|\*\*|\|\||~~|\]\()", written)


def test_every_sign_that_could_act_is_broken_or_escaped() -> None:
    for room in ROOMS.values():
        shown = harmless(HOSTILE, room)
        assert "\n" not in shown
        assert "@e" not in shown
        assert "://" not in shown
        assert "evil.example" not in shown
    assert harmless("10,500 – 3.5 %", ROOMS["slack"]) == "10,500 – 3.5 %"
    assert harmless("کوٹہ ۱۰٬۵۰۰", ROOMS["slack"]) == "کوٹہ ۱۰٬۵۰۰"


@pytest.mark.parametrize("room", list(ROOMS.values()), ids=list(ROOMS))
def test_a_long_digest_is_one_message_that_counts_the_rest(room: Any) -> None:
    changes = tuple(figure_change(id=place, value=float(place)) for place in range(1, 101))
    text = chat_text(told(*changes), room)
    assert len(text) <= room.limit + 40
    shown = text.count("courier.example/quota")
    assert 0 < shown < 100
    assert text.endswith(f"{100 - shown} more in the digest")
    assert chat_text(told(*sample_changes()), room)


def test_a_notice_and_an_empty_digest_are_posted_too() -> None:
    notice = message(kind="notice", subject="Disk full", text="Make room.", payload_json='{"data": {"text": "x"}}')
    assert chat_text(notice, ROOMS["slack"]) == "Disk full\n\nMake room."
    assert "9 of 10 sources healthy" in chat_text(told(), ROOMS["slack"])
    several = message(
        kind="notice", subject="Trouble", text="Wrong:\n- a\n- b\n\n\n2 in all.\n", payload_json='{"data": {}}'
    )
    assert chat_text(several, ROOMS["slack"]) == "Trouble\n\nWrong:\n- a\n- b\n\n2 in all."


def test_the_most_important_stands_first_and_a_note_says_that_it_is_one() -> None:
    held = figure_change(id=1, fact_id=1, verdict=Verdict.HELD, note=True, told=False, value=7.0)
    lesser = figure_change(id=2, fact_id=2, value=8.0)
    first = figure_change(id=3, fact_id=3, value=9.0, verdict=Verdict.CHANGED, previous=previous(5.0))
    text = chat_text(told(held, lesser, first), ROOMS["slack"])
    heads = [line for line in text.splitlines() if "quota" in line and not line.startswith(("“", "https://"))]
    assert ["5 → 9" in heads[0], heads[1].endswith(": 8"), heads[2].startswith("Held for a check: ")] == [True] * 3


@pytest.mark.parametrize(
    ("status", "headers", "fate", "said"),
    [
        (500, {}, PassingFailure, "HTTP 500"),
        (429, {"Retry-After": "120"}, PassingFailure, "HTTP 429"),
        (404, {}, PermanentFailure, "HTTP 404"),
        (302, {"Location": "http://127.0.0.1:9/"}, PermanentFailure, "redirects are not followed"),
    ],
)
def test_the_services_status_decides_the_fate(
    status: int, headers: dict[str, str], fate: type[Exception], said: str, service: HTTPServer, tmp_path: Path
) -> None:
    service.expect_request(re.compile(".*")).respond_with_data("", status=status, headers=headers)
    with pytest.raises(fate, match=said) as caught:
        chat.send(told(figure_change()), CHANNEL, means=means_of(tmp_path, service.port), now=NOW)
    assert getattr(caught.value, "retry_after_s", None) == (120.0 if status == 429 else None)
    assert "TIiajkdnlazkcOXrIdevi7FQ" not in str(caught.value)


def test_no_room_leads_to_an_address_that_is_not_public(service: HTTPServer, tmp_path: Path) -> None:
    means = means_of(tmp_path, service.port, loopback_sites=frozenset())
    with pytest.raises(PermanentFailure, match="not reached"):
        chat.send(told(figure_change()), CHANNEL, means=means, now=NOW)
    assert service.log == []


def test_a_service_that_never_answers_is_cut_with_its_process(tmp_path: Path, trusted: ssl.SSLContext) -> None:
    del trusted

    def hang(connection: socket.socket) -> None:
        while connection.recv(1000):
            pass

    with talker(hang) as port:
        means = means_of(tmp_path, port, timeout_s=60.0, limit_s=1.5)
        started = time.monotonic()
        with pytest.raises(PassingFailure, match=r"within 1\.5 s: cut"):
            chat.send(told(figure_change()), CHANNEL, means=means, now=NOW)
        assert time.monotonic() - started < 20


@pytest.mark.parametrize("url", ["json://example.org/hook", "mailto://a:b@example.org", "exec://x", "nonsense"])
def test_an_address_of_another_service_is_refused(url: str, tmp_path: Path) -> None:
    with pytest.raises(PermanentFailure, match="slack, discord") as caught:
        chat.send(told(figure_change()), CHANNEL, means=Means(tmp_path, secrets={"ROOM": url}), now=NOW)
    assert url not in str(caught.value)


def test_a_missing_secret_and_a_missing_extra_are_said_and_may_be_mended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(PassingFailure, match="ROOM"):
        chat.send(told(figure_change()), CHANNEL, means=Means(tmp_path), now=datetime.now(UTC))
    monkeypatch.setitem(sys.modules, "apprise", None)
    with pytest.raises(PassingFailure, match=r"corridor\[chat\]"):
        chat.send(told(figure_change()), CHANNEL, means=means_of(tmp_path, 9), now=NOW)
