from __future__ import annotations

import base64
import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from ipaddress import ip_address
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pytest_httpserver import HTTPServer
from standardwebhooks.webhooks import Webhook, WebhookVerificationError
from werkzeug import Request, Response

from alerts.channels import CHANNELS, email, folder, webhook
from alerts.channels.message import Means, Message
from alerts.channels.reach import fit_address
from alerts.channels.status import retry_after
from alerts.composition import build_digest
from alerts.masking import ledger_address, masked
from alerts.payload import payload
from alerts.rendering import Renderer
from alerts.routes import Channel, EmailChannel, FolderChannel, Security, WebhookChannel
from alerts.subscribers import Subscriber
from pipeline.errors import PassingFailure, PermanentFailure
from tests.factories import sample_changes, sample_earlier, sample_health, subscriber

TEMPLATES = Path(__file__).parent.parent / "config" / "templates"
VARIABLE = "CHANNEL_SECRET"
HOOK_SECRETS = tuple(
    "whsec_" + base64.b64encode(key).decode() for key in (b"the newer of the two keys", b"the older one")
)
TAKEN = "250 taken"


def message(**fields: Any) -> Message:
    blank = {
        "key": "dlv_0123456789abcdef",
        "digest_id": "20260311T073000Z-desk-0a1b2c3d",
        "subscriber": "desk",
        "subject": "Italy’s quota: 10,500 → 12,000 (+14 %)",
        "html": "<p>Quota: <b>12,000</b> کوٹہ</p>",
        "text": "Quota: 12,000 کوٹہ\n",
        "payload_json": '{"type": "digest.created"}',
    }
    return Message(**blank | fields)


class Postbox:
    """An SMTP handler that keeps mails, and answers as it is told."""

    def __init__(self, *, rcpt: str = TAKEN, data: str = TAKEN) -> None:
        self.mails: list[EmailMessage] = []
        self.rcpt = rcpt
        self.data = data

    async def handle_RCPT(  # noqa: N802 - the names and order of aiosmtpd
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        del server, session, options
        envelope.rcpt_tos.append(address)
        return self.rcpt

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - as above
        del server, session
        assert isinstance(envelope.content, bytes)
        mail = message_from_bytes(envelope.content, policy=policy.default)
        assert isinstance(mail, EmailMessage)
        self.mails.append(mail)
        return self.data


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def mail_server(postbox: Postbox, **settings: Any) -> Iterator[int]:
    controller = Controller(postbox, hostname="127.0.0.1", port=_free_port(), **settings)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


def mailbox(port: int, **fields: Any) -> EmailChannel:
    blank = {
        "to": "reader@example.org",
        "sender": "corridor@example.net",
        "host": "127.0.0.1",
        "security": Security.PLAIN,
    }
    return EmailChannel(kind="email", port=port, **blank | fields)


@pytest.fixture
def means(tmp_path: Path) -> Means:
    return Means(home=tmp_path, secrets={VARIABLE: "open sesame"}, timeout_s=3.0)


@pytest.fixture
def now() -> datetime:
    """Return the real time: the verifier of Standard Webhooks refuses others."""
    return datetime.now(UTC)


@pytest.fixture
def certificate(tmp_path: Path) -> tuple[Path, ssl.SSLContext]:
    """Return a self-signed certificate for 127.0.0.1 and a server's context that shows it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    moment = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(moment - timedelta(days=1))
        .not_valid_after(moment + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (tmp_path / "cert.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (tmp_path / "key.pem").write_bytes(secret)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    return tmp_path / "cert.pem", context


def test_a_mail_arrives_as_text_and_html_with_headers_of_its_own(means: Means) -> None:
    postbox = Postbox()
    moment = datetime(2026, 3, 11, 7, 30, tzinfo=UTC)
    with mail_server(postbox) as port:
        answer = email.send(message(), mailbox(port), means=means, now=moment)
    (mail,) = postbox.mails
    assert answer == "accepted by the mail server"
    assert mail["Subject"] == "Italy’s quota: 10,500 → 12,000 (+14 %)"
    assert mail["Message-ID"] == "<dlv_0123456789abcdef@example.net>"
    assert mail["Date"] == "Wed, 11 Mar 2026 07:30:00 +0000"
    assert mail["List-Unsubscribe"] == "<mailto:corridor@example.net?subject=unsubscribe%20desk>"
    assert [part.get_content_type() for part in mail.iter_parts()] == ["text/plain", "text/html"]
    text, html = (part.get_content() for part in mail.iter_parts())
    assert (text, html.strip()) == ("Quota: 12,000 کوٹہ\r\n", "<p>Quota: <b>12,000</b> کوٹہ</p>")


def test_a_whole_digest_in_five_languages_survives_the_mail(means: Means, now: datetime) -> None:
    digest = build_digest(sample_changes(), subscriber(), health=sample_health(), now=now, earlier=sample_earlier())
    rendered = Renderer([TEMPLATES]).render(digest)
    sent = message(subject=rendered.subject, html=rendered.html, text=rendered.text)
    postbox = Postbox()
    with mail_server(postbox) as port:
        email.send(sent, mailbox(port), means=means, now=now)
    text, html = (part.get_content() for part in postbox.mails[0].iter_parts())
    assert text.replace("\r\n", "\n") == rendered.text
    assert html.replace("\r\n", "\n").strip() == rendered.html.strip()


def test_two_attempts_at_one_delivery_carry_one_message_id(means: Means, now: datetime) -> None:
    postbox = Postbox()
    with mail_server(postbox) as port:
        email.send(message(), mailbox(port), means=means, now=now)
        email.send(message(), mailbox(port), means=means, now=now + timedelta(hours=1))
    first, second = postbox.mails
    assert first["Message-ID"] == second["Message-ID"]


def test_an_https_unsubscribe_address_offers_one_click(now: datetime) -> None:
    mail = email.build_mail(message(), mailbox(25, unsubscribe="https://lists.example.net/u?x=1"), now)
    assert mail["List-Unsubscribe"] == "<https://lists.example.net/u?x=1>"
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


def test_a_subject_cannot_add_a_header_or_a_recipient(means: Means, now: datetime) -> None:
    postbox = Postbox()
    with mail_server(postbox) as port:
        hostile = message(subject="News\r\nBcc: all@example.org\r\n\r\nbody\u202e")
        email.send(hostile, mailbox(port), means=means, now=now)
    (mail,) = postbox.mails
    assert mail["Bcc"] is None
    assert mail["Subject"] == "News Bcc: all@example.org body"


@pytest.mark.parametrize(
    ("postbox", "fate"),
    [
        (Postbox(rcpt="550 no such user reader@example.org"), PermanentFailure),
        (Postbox(rcpt="450 reader@example.org is busy"), PassingFailure),
        (Postbox(data="554 reader@example.org refused"), PermanentFailure),
        (Postbox(data="451 reader@example.org try later"), PassingFailure),
    ],
    ids=["rcpt-550", "rcpt-450", "data-554", "data-451"],
)
def test_the_servers_answer_decides_the_fate_and_is_kept_masked(
    postbox: Postbox, fate: type[Exception], means: Means, now: datetime
) -> None:
    with mail_server(postbox) as port, pytest.raises(fate, match=r"r\*\*\*@example\.org") as caught:
        email.send(message(), mailbox(port), means=means, now=now)
    assert "reader@" not in str(caught.value)


def test_a_mail_server_that_is_not_there_is_a_passing_failure(means: Means, now: datetime) -> None:
    with mail_server(Postbox()) as port:
        pass
    with pytest.raises(PassingFailure):
        email.send(message(), mailbox(port), means=means, now=now)


def _authenticator(*given: Any) -> AuthResult:
    data = given[-1]
    return AuthResult(success=(data.login, data.password) == (b"corridor", b"open sesame"), handled=False)


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
def test_a_mail_goes_over_tls_after_a_login(
    security: Security,
    certificate: tuple[Path, ssl.SSLContext],
    means: Means,
    now: datetime,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path, context = certificate
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    settings: dict[str, Any] = {"authenticator": _authenticator}
    if security is Security.TLS:
        settings |= {"ssl_context": context, "auth_require_tls": False}
    else:
        settings |= {"tls_context": context, "require_starttls": True, "auth_required": True}
    postbox = Postbox()
    with mail_server(postbox, **settings) as port:
        channel = mailbox(port, security=security, username="corridor", password_env=VARIABLE)
        email.send(message(), channel, means=means, now=now)
        wrong = Means(home=means.home, secrets={VARIABLE: "wrong"}, timeout_s=3.0)
        with pytest.raises(PassingFailure, match="refused the login") as caught:
            email.send(message(), channel, means=wrong, now=now)
    assert len(postbox.mails) == 1
    assert "wrong" not in str(caught.value)


def test_a_certificate_nobody_vouches_for_gets_no_mail(
    certificate: tuple[Path, ssl.SSLContext], means: Means, now: datetime
) -> None:
    _, context = certificate
    postbox = Postbox()
    with mail_server(postbox, tls_context=context) as port, pytest.raises(PassingFailure, match="SSL"):
        email.send(message(), mailbox(port, security=Security.STARTTLS), means=means, now=now)
    assert postbox.mails == []


def test_a_server_without_starttls_gets_no_mail_in_the_clear(means: Means, now: datetime) -> None:
    postbox = Postbox()
    with mail_server(postbox) as port, pytest.raises(PermanentFailure, match="lacks"):
        email.send(message(), mailbox(port, security=Security.STARTTLS), means=means, now=now)
    assert postbox.mails == []


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
    digest = build_digest(changes, subscriber(), health=sample_health(), now=now, earlier=sample_earlier())
    body = json.loads(payload("digest-1", digest, changes=changes, now=now))
    assert (body["type"], body["version"], body["data"]["id"]) == ("digest.created", 1, "digest-1")
    entries = body["data"]["changes"]
    assert [entry["id"] for entry in entries] == [change.id for change in changes]
    assert entries[0]["headline"] == "Italy’s quota for Pakistani workers: 10,500 → 12,000 (+14 %)"
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
