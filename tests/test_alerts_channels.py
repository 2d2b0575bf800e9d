from __future__ import annotations

import base64
import json
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args, get_type_hints

import pytest
from pytest_httpserver import HTTPServer
from standardwebhooks.webhooks import Webhook, WebhookVerificationError
from werkzeug import Request, Response

from alerts.channels import CHANNELS, folder, webhook
from alerts.channels.message import Means
from alerts.channels.reach import fit_address
from alerts.channels.status import retry_after
from alerts.masking import ledger_address, masked
from alerts.payload import payload
from alerts.routes import Channel, FolderChannel, WebhookChannel
from alerts.subscribers import Subscriber
from alerts.view.composition import build_digest
from pipeline.errors import PassingFailure, PermanentFailure
from tests.factories import sample_changes, sample_health, sample_recalled, subscriber
from tests.receivers import drip, mailbox, message, talker

TEMPLATES = Path(__file__).parent.parent / "config" / "templates"
VARIABLE = "CHANNEL_SECRET"
HOOK_SECRETS = tuple(
    "whsec_" + base64.b64encode(key).decode() for key in (b"the newer of the two keys", b"the older one")
)


@pytest.fixture
def means(tmp_path: Path) -> Means:
    return Means(home=tmp_path, secrets={VARIABLE: "open sesame"}, timeout_s=3.0)


@pytest.fixture
def now() -> datetime:
    """Return the real time: the verifier of Standard Webhooks refuses others."""
    return datetime.now(UTC)


def hook(server: HTTPServer) -> WebhookChannel:
    return WebhookChannel(kind="webhook", url=server.url_for("/hook"), secret_env=VARIABLE)


@pytest.fixture
def hook_means(tmp_path: Path, httpserver: HTTPServer) -> Means:
    site = f"{httpserver.host}:{httpserver.port}"
    environment = {VARIABLE: " ".join(HOOK_SECRETS)}
    return Means(home=tmp_path, secrets=environment, loopback_sites=frozenset({site}), timeout_s=2.0)


def test_a_webhook_is_accepted_by_the_verifier_with_the_new_and_the_old_secret(
    httpserver: HTTPServer, hook_means: Means, now: datetime
) -> None:
    httpserver.expect_request("/hook", method="POST").respond_with_data("ok")
    assert webhook.send(message(), hook(httpserver), means=hook_means, now=now) == "HTTP 200"
    ((request, _),) = httpserver.log
    headers = {name: request.headers[name] for name in ("webhook-id", "webhook-timestamp", "webhook-signature")}
    for secret in HOOK_SECRETS:
        assert Webhook(secret).verify(request.get_data(), headers) == {"type": "digest.created"}
    with pytest.raises(WebhookVerificationError):
        Webhook(HOOK_SECRETS[0]).verify(request.get_data() + b" ", headers)
    assert headers["webhook-id"] == "dlv_0123456789abcdef"
    assert request.headers["content-type"] == "application/json"
    assert request.host == f"{httpserver.host}:{httpserver.port}"


@pytest.mark.parametrize(
    ("status", "fate"),
    [
        (500, PassingFailure),
        (503, PassingFailure),
        (429, PassingFailure),
        (408, PassingFailure),
        (400, PermanentFailure),
        (404, PermanentFailure),
        (410, PermanentFailure),
    ],
)
def test_the_status_decides_the_fate(
    status: int, fate: type[Exception], httpserver: HTTPServer, hook_means: Means, now: datetime
) -> None:
    httpserver.expect_request("/hook").respond_with_data("", status=status)
    with pytest.raises(fate, match=str(status)):
        webhook.send(message(), hook(httpserver), means=hook_means, now=now)


def test_a_redirect_is_not_followed(httpserver: HTTPServer, hook_means: Means, now: datetime) -> None:
    httpserver.expect_request("/hook").respond_with_data(
        "", status=307, headers={"Location": httpserver.url_for("/other")}
    )
    httpserver.expect_request("/other").respond_with_data("")
    with pytest.raises(PermanentFailure, match="redirects"):
        webhook.send(message(), hook(httpserver), means=hook_means, now=now)
    assert [request.path for request, _ in httpserver.log] == ["/hook"]


def test_a_receiver_that_hangs_is_cut(httpserver: HTTPServer, tmp_path: Path, now: datetime, hook_means: Means) -> None:
    released: list[Callable[[], None]] = []

    def hang(_: Request) -> Response:
        gate = threading.Event()
        released.append(gate.set)
        gate.wait(5)
        return Response("late")

    httpserver.expect_request("/hook").respond_with_handler(hang)
    quick = Means(tmp_path, hook_means.secrets, hook_means.loopback_sites, timeout_s=0.2)
    with pytest.raises(PassingFailure, match="Timeout"):
        webhook.send(message(), hook(httpserver), means=quick, now=now)
    for release in released:
        release()


@pytest.mark.parametrize("opening", [b"", b"HTTP/1.1 200 OK\r\nX-Slow: "], ids=["silent-start", "in-the-headers"])
def test_a_receiver_that_answers_letter_by_letter_is_cut(opening: bytes, tmp_path: Path, now: datetime) -> None:
    with talker(drip(opening)) as port:
        channel = WebhookChannel(kind="webhook", url=f"http://127.0.0.1:{port}/hook", secret_env=VARIABLE)
        sites = frozenset({f"127.0.0.1:{port}"})
        means = Means(tmp_path, {VARIABLE: HOOK_SECRETS[0]}, sites, timeout_s=20.0, limit_s=0.3)
        with pytest.raises(PassingFailure, match=r"within 0\.3 s: cut|RemoteProtocolError"):
            webhook.send(message(), channel, means=means, now=now)


def test_the_address_of_a_webhook_may_be_a_secret(httpserver: HTTPServer, hook_means: Means, now: datetime) -> None:
    httpserver.expect_request("/hook/T0K3N").respond_with_data("", status=404)
    means = replace(hook_means, secrets={**hook_means.secrets, "HOOK_URL": httpserver.url_for("/hook/T0K3N")})
    channel = WebhookChannel(kind="webhook", url_env="HOOK_URL", secret_env=VARIABLE)
    with pytest.raises(PermanentFailure) as caught:
        webhook.send(message(), channel, means=means, now=now)
    assert len(httpserver.log) == 1
    assert ledger_address(channel) == "secret:HOOK_URL"
    assert "T0K3N" not in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/hook",
        "http://localhost/hook",
        "http://[::1]/hook",
        "http://10.0.0.5/hook",
        "http://169.254.169.254/latest",
        "http://[::ffff:127.0.0.1]/hook",
        "http://0x7f000001/hook",
        "http://2130706433/hook",
        "https://hooks.example.org:8443/hook",
        "http://user:word@example.org/hook",
    ],
)
def test_a_webhook_reaches_public_addresses_on_web_ports_only(url: str, means: Means, now: datetime) -> None:
    channel = WebhookChannel(kind="webhook", url=url, secret_env=VARIABLE)
    with pytest.raises(PermanentFailure, match="not reached"):
        webhook.send(message(), channel, means=means, now=now)


def test_a_name_is_judged_by_the_address_it_leads_to() -> None:
    with pytest.raises(PermanentFailure, match="not public"):
        fit_address(["93.184.215.14", "127.0.0.1"])
    assert fit_address(["93.184.215.14"]) == "93.184.215.14"


def test_loopback_is_reached_at_the_named_port_only(httpserver: HTTPServer, tmp_path: Path, now: datetime) -> None:
    httpserver.expect_request("/hook").respond_with_data("")
    other = Means(tmp_path, {VARIABLE: HOOK_SECRETS[0]}, frozenset({f"{httpserver.host}:1"}))
    with pytest.raises(PermanentFailure):
        webhook.send(message(), hook(httpserver), means=other, now=now)
    assert httpserver.log == []


def test_a_broken_secret_is_not_shown(httpserver: HTTPServer, hook_means: Means, now: datetime) -> None:
    broken = Means(hook_means.home, {VARIABLE: "whsec_not*base64"}, hook_means.loopback_sites)
    with pytest.raises(PassingFailure) as caught:
        webhook.send(message(), hook(httpserver), means=broken, now=now)
    assert "not*base64" not in str(caught.value)


def test_retry_after_is_read_as_seconds_and_as_a_date() -> None:
    moment = datetime(2026, 3, 11, 7, 30, tzinfo=UTC)
    assert retry_after("120", moment) == 120.0
    assert retry_after("Wed, 11 Mar 2026 07:31:00 GMT", moment) == 60.0
    assert retry_after("soon", moment) is None
    assert retry_after(None, moment) is None


def test_the_payload_holds_every_change_with_its_evidence_and_no_inner_ids(now: datetime) -> None:
    changes = sample_changes()
    digest = build_digest(changes, subscriber(), health=sample_health(), now=now, recalled=sample_recalled())
    body = json.loads(payload("digest-1", digest, changes=changes, now=now))
    assert (body["type"], body["version"], body["data"]["id"]) == ("digest.created", 1, "digest-1")
    entries = body["data"]["changes"]
    assert [entry["id"] for entry in entries] == [change.id for change in changes]
    assert entries[0]["headline"] == "Italy’s quota for Pakistani workers: 10,500 → 12,000, +14 %"
    assert [source["copy"] for source in entries[0]["sources"]] == [False, False, False, True, True]
    assert not {"fact_id", "article_id"} & set(entries[0])
    assert body["data"]["sources"]["silent"] == ["brussels-dispatch"]


def test_every_field_of_the_payload_stands_in_its_documentation(now: datetime) -> None:
    changes = sample_changes()
    digest = build_digest(changes, subscriber(), health=sample_health(), now=now)
    body = json.loads(payload("digest-1", digest, changes=changes, now=now))
    entry = body["data"]["changes"][0]
    named = {*body, *body["data"], *body["data"]["sources"], *entry, *entry["sources"][0], *entry["previous"]}
    page = (TEMPLATES.parent.parent / "docs" / "webhook.md").read_text(encoding="utf-8")
    assert [name for name in sorted(named) if f"`{name}`" not in page] == []


def test_writing_a_digest_again_changes_nothing(tmp_path: Path, means: Means, now: datetime) -> None:
    channel = FolderChannel(kind="folder", path="out")
    for _ in range(2):
        folder.send(message(), channel, means=means, now=now)
    assert sorted(path.suffix for path in (tmp_path / "out").iterdir()) == [".html", ".json", ".txt"]
    assert next((tmp_path / "out").glob("*.txt")).read_text(encoding="utf-8") == "Quota: 12,000 کوٹہ\n"


def test_a_folder_that_cannot_be_written_is_a_passing_failure(tmp_path: Path, means: Means, now: datetime) -> None:
    (tmp_path / "out").write_text("a file stands here", encoding="utf-8")
    with pytest.raises(PassingFailure, match="cannot write"):
        folder.send(message(), FolderChannel(kind="folder", path="out"), means=means, now=now)


def test_every_kind_of_channel_has_its_sender() -> None:
    kinds = {get_type_hints(record)["kind"].__args__[0] for record in get_args(Channel)}
    assert set(CHANNELS) == kinds
    assert Subscriber(name="x", channels=()).channels == ()


def test_addresses_are_masked_and_still_told_apart() -> None:
    assert masked("anna.b@example.org") == "a***@example.org"
    assert masked("https://user:key@hooks.example.org/T0/secret?x=1") == "https://hooks.example.org/…"
    one, other = (ledger_address(mailbox(25, to=f"{name}@example.org")) for name in ("anna", "aldo"))
    assert one != other
    assert "anna" not in one
