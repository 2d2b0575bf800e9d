"""Mail: over real SMTP servers on this machine."""

from __future__ import annotations

import socket
import ssl
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import AuthResult

from alerts.channels import email
from alerts.channels.message import Means
from alerts.rendering.renderer import Renderer
from alerts.routes import Security
from alerts.view.composition import build_digest
from pipeline.errors import PassingFailure, PermanentFailure
from pipeline.model import Picture
from tests.factories import sample_changes, sample_health, sample_recalled, subscriber
from tests.receivers import Postbox, drip, mail_server, mailbox, make_certificate, message, talker

TEMPLATES = Path(__file__).parent.parent / "config" / "templates"
VARIABLE = "CHANNEL_SECRET"


@pytest.fixture
def means(tmp_path: Path) -> Means:
    return Means(home=tmp_path, secrets={VARIABLE: "open sesame"}, timeout_s=3.0)


@pytest.fixture
def now() -> datetime:
    """Return the real time: the verifier of Standard Webhooks refuses others."""
    return datetime.now(UTC)


@pytest.fixture
def certificate(tmp_path: Path) -> tuple[Path, ssl.SSLContext]:
    return make_certificate(tmp_path)


def test_a_mail_arrives_as_text_and_html_with_headers_of_its_own(means: Means) -> None:
    postbox = Postbox()
    moment = datetime(2026, 3, 11, 7, 30, tzinfo=UTC)
    with mail_server(postbox) as port:
        answer = email.send(message(), mailbox(port), means=means, now=moment)
    (mail,) = postbox.mails
    assert answer == "accepted by the mail server"
    assert mail["Subject"] == "Italy’s quota: 10,500 → 12,000, +14 %"
    assert mail["Message-ID"] == "<dlv_0123456789abcdef@example.net>"
    assert mail["Date"] == "Wed, 11 Mar 2026 07:30:00 +0000"
    assert mail["List-Unsubscribe"] == "<mailto:corridor@example.net?subject=unsubscribe%20desk>"
    assert [part.get_content_type() for part in mail.iter_parts()] == ["text/plain", "text/html"]
    text, html = (part.get_content() for part in mail.iter_parts())
    assert (text, html.strip()) == ("Quota: 12,000 کوٹہ\r\n", "<p>Quota: <b>12,000</b> کوٹہ</p>")


def test_a_whole_digest_in_five_languages_survives_the_mail(means: Means, now: datetime) -> None:
    digest = build_digest(sample_changes(), subscriber(), health=sample_health(), now=now, recalled=sample_recalled())
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


def test_pictures_stand_inside_the_mail_beside_the_page_that_shows_them(means: Means, now: datetime) -> None:
    pictures = (
        Picture("a1b2", "image/png", b"\x89PNG one", "10,500, then 12,000"),
        Picture("c3d4", "image/png", b"two", "x"),
    )
    sent = message(html='<p>x<img src="cid:a1b2" alt="…"><img src="cid:c3d4" alt="x"></p>', pictures=pictures)
    postbox = Postbox()
    with mail_server(postbox) as port:
        email.send(sent, mailbox(port), means=means, now=now)
    (mail,) = postbox.mails
    assert mail.get_content_type() == "multipart/alternative"
    text, related = mail.iter_parts()
    assert (text.get_content_type(), related.get_content_type()) == ("text/plain", "multipart/related")
    page, *shown = related.iter_parts()
    assert page.get_content_type() == "text/html"
    assert [part["Content-ID"] for part in shown] == ["<a1b2>", "<c3d4>"]
    assert [part.get_content() for part in shown] == [b"\x89PNG one", b"two"]
    assert {part.get_content_disposition() for part in shown} == {"inline"}


def test_a_digest_refers_to_the_mails_of_those_that_it_goes_on_from(now: datetime) -> None:
    mail = email.build_mail(message(follows=("dlv_first", "dlv_second")), mailbox(25), now)
    assert mail["In-Reply-To"] == "<dlv_second@example.net>"
    assert mail["References"] == "<dlv_first@example.net> <dlv_second@example.net>"
    assert email.build_mail(message(), mailbox(25), now)["References"] is None


@pytest.mark.parametrize(
    "subject",
    [
        "=?utf-8?q?News=0D=0ABcc:_all@example.org=0D=0A=0D=0Abody?=",
        "=?utf-8?b?TmV3cw0KQmNjOiBhbGxAZXhhbXBsZS5vcmc=?=",
        "News\u2028Bcc: all@example.org",
        "News\x0bBcc: all@example.org\x85X-Evil: 1",
        "News" + " word" * 400 + "\r\nBcc: all@example.org",
        "خبر\nBcc: all@example.org",
    ],
    ids=["encoded-q", "encoded-b", "line-separator", "vertical-tab", "long", "urdu"],
)
def test_no_subject_makes_a_header_of_its_own(subject: str, means: Means, now: datetime) -> None:
    postbox = Postbox()
    with mail_server(postbox) as port:
        email.send(message(subject=subject), mailbox(port), means=means, now=now)
    (mail,) = postbox.mails
    ours = {name.lower() for name in email.build_mail(message(), mailbox(25), now)}
    assert {name.lower() for name in mail} <= ours | {"x-peer", "x-mailfrom", "x-rcptto"}
    assert mail["To"] == "reader@example.org"
    assert [part.get_content_type() for part in mail.iter_parts()] == ["text/plain", "text/html"]


@pytest.mark.parametrize("security", [Security.PLAIN, Security.TLS, Security.STARTTLS])
@pytest.mark.parametrize("opening", [b"220-", b"220 mail.example.org\r\n250-x\r\n250-"], ids=["greeting", "after-it"])
def test_a_mail_server_that_answers_letter_by_letter_is_cut(
    security: Security, opening: bytes, means: Means, now: datetime
) -> None:
    patient = replace(means, timeout_s=20.0, limit_s=0.3)
    started = time.monotonic()
    with talker(drip(opening)) as port, pytest.raises(PassingFailure) as caught:
        email.send(message(), mailbox(port, security=security), means=patient, now=now)
    assert time.monotonic() - started < 10
    assert "cut after 0.3 s" in str(caught.value) or "SSL" in str(caught.value)


def test_a_mail_server_that_hangs_within_the_handshake_is_cut(means: Means, now: datetime) -> None:
    def hang(connection: socket.socket) -> None:
        connection.sendall(b"220 mail.example.org\r\n")
        connection.recv(1000)
        connection.sendall(b"250-mail.example.org\r\n250 STARTTLS\r\n")
        connection.recv(1000)
        connection.sendall(b"220 go on\r\n")
        while connection.recv(1000):
            pass

    patient = replace(means, timeout_s=20.0, limit_s=0.3)
    with talker(hang) as port, pytest.raises(PassingFailure, match=r"cut after 0\.3 s"):
        email.send(message(), mailbox(port, security=Security.STARTTLS), means=patient, now=now)


def test_a_mail_that_was_taken_is_sent_also_when_the_server_never_says_goodbye(means: Means, now: datetime) -> None:
    def take(connection: socket.socket) -> None:
        lines = connection.makefile("rb")
        connection.sendall(b"220 mail.example.org\r\n")
        while (word := next(lines)[:4].upper()) != b"QUIT":
            if word == b"DATA":
                connection.sendall(b"354 go on\r\n")
                while next(lines) != b".\r\n":
                    pass
            connection.sendall(b"250 taken\r\n")
        drip(b"221-")(connection)

    patient = replace(means, timeout_s=20.0, limit_s=0.5)
    with talker(take) as port:
        assert email.send(message(), mailbox(port), means=patient, now=now) == "accepted by the mail server"
