"""Sends a digest by SMTP as text and HTML.

The Message-ID comes from the delivery's key, so that a second copy can be known as one.
"""

from __future__ import annotations

import smtplib
import ssl
from contextlib import suppress
from datetime import datetime
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime

from alerts.channels.message import Means, Message
from alerts.masking import masked
from alerts.plain import plain
from alerts.subscribers import EmailChannel, Security
from pipeline.errors import DeliveryError, PassingFailure, PermanentFailure

#: SMTP answers from here on are final (RFC 5321, section 4.2.1).
PERMANENT_FROM = 500
#: How much of a server's answer is kept, in characters.
ANSWER_MAX = 200


def send(message: Message, channel: EmailChannel, *, means: Means, now: datetime) -> str:
    """Hand the digest to the mail server and return that it took it.

    Raises:
        PassingFailure: no connection, a time-out, a 4xx answer, a refused login.
        PermanentFailure: the server will never take this mail.
    """
    try:
        server = _connect(channel, means)
        try:
            server.sendmail(channel.sender, [channel.to], build_mail(message, channel, now).as_bytes())
        finally:
            with suppress(smtplib.SMTPException, OSError):
                server.quit()
    except (smtplib.SMTPException, OSError) as error:
        raise _failure(error, channel) from error
    return "accepted by the mail server"


def build_mail(message: Message, channel: EmailChannel, now: datetime) -> EmailMessage:
    """Return the mail: plain text first, HTML as its alternative, headers of one line each."""
    mail = EmailMessage(policy=policy.SMTP)
    domain = channel.sender.rpartition("@")[2]
    mail["From"] = f"Corridor <{channel.sender}>"
    mail["To"] = channel.to
    mail["Subject"] = plain(message.subject)
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = f"<{message.key}@{domain}>"
    mail["Auto-Submitted"] = "auto-generated"
    mail["List-Id"] = f"Corridor {message.subscriber} <{message.subscriber}.corridor.{domain}>"
    unsubscribe = channel.unsubscribe or f"mailto:{channel.sender}?subject=unsubscribe%20{message.subscriber}"
    mail["List-Unsubscribe"] = f"<{plain(unsubscribe)}>"
    if unsubscribe.startswith("https://"):
        mail["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"  # RFC 8058
    mail.set_content(message.text)
    mail.add_alternative(message.html, subtype="html")
    return mail


def _connect(channel: EmailChannel, means: Means) -> smtplib.SMTP:
    context = ssl.create_default_context()
    if channel.security is Security.TLS:
        server: smtplib.SMTP = smtplib.SMTP_SSL(channel.host, channel.port, timeout=means.timeout_s, context=context)
    else:
        server = smtplib.SMTP(channel.host, channel.port, timeout=means.timeout_s)
    try:
        if channel.security is Security.STARTTLS:
            server.starttls(context=context)
        if channel.username and channel.password_env:
            server.login(channel.username, means.secret(channel.password_env))
    except BaseException:
        server.close()
        raise
    return server


def _failure(error: Exception, channel: EmailChannel) -> DeliveryError:
    """Return the fate of an attempt. A refused login passes: the operator can mend it before the next attempt."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        code, answer = next(iter(error.recipients.values()))
        return _answered(code, answer, channel)
    if isinstance(error, smtplib.SMTPResponseException) and not isinstance(error, smtplib.SMTPAuthenticationError):
        return _answered(error.smtp_code, error.smtp_error, channel)
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return PermanentFailure(f"the mail server lacks what is configured: {error}")
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return PassingFailure(f"the mail server refused the login ({error.smtp_code})")
    return PassingFailure(f"{type(error).__name__}: {_masked(str(error), channel)}")


def _answered(code: int, answer: bytes | str, channel: EmailChannel) -> DeliveryError:
    text = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
    reason = f"{code} {_masked(text, channel)}"
    return PermanentFailure(reason) if code >= PERMANENT_FROM else PassingFailure(reason)


def _masked(text: str, channel: EmailChannel) -> str:
    return (
        plain(text).replace(channel.to, masked(channel.to)).replace(channel.sender, masked(channel.sender))[:ANSWER_MAX]
    )
