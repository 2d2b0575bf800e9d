"""Sends a digest by SMTP as text and HTML, with its pictures inside.

The Message-ID comes from the delivery's key, so that a second copy can be known as one, and so that a digest can name
the mails of the digests that it goes on from: mail clients show them as one thread.
"""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from email import policy
from email.message import EmailMessage, MIMEPart
from email.utils import format_datetime

from alerts.channels.line import MailLine
from alerts.channels.mail_status import failure_of
from alerts.channels.message import Means, Message
from alerts.plain import plain
from alerts.routes import EmailChannel, Security

#: Lines of seven bits: a server on the way that takes no others would have to change the mail.
_POLICY = policy.SMTP.clone(cte_type="7bit")


def send(message: Message, channel: EmailChannel, *, means: Means, now: datetime) -> str:
    """Hand the digest to the mail server and return that it took it.

    Raises:
        PassingFailure: no connection, a time-out, a 4xx answer, a refused login.
        PermanentFailure: the server will never take this mail.
    """
    mail = build_mail(message, channel, now).as_bytes()
    try:
        with _connected(channel, means) as line:
            line.sendmail(channel.sender, [channel.to], mail)
    except (smtplib.SMTPException, OSError) as error:
        raise failure_of(error, channel) from error
    return "accepted by the mail server"


def build_mail(message: Message, channel: EmailChannel, now: datetime) -> EmailMessage:
    """Return the mail: plain text first, HTML with its pictures as the alternative, headers of one line each."""
    mail = EmailMessage(policy=_POLICY)
    domain = channel.sender.rpartition("@")[2]
    mail["From"] = f"Corridor <{channel.sender}>"
    mail["To"] = channel.to
    mail["Subject"] = _literal(message.subject)
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = f"<{message.key}@{domain}>"
    if message.follows:
        mail["In-Reply-To"] = f"<{message.follows[-1]}@{domain}>"
        mail["References"] = " ".join(f"<{key}@{domain}>" for key in message.follows)
    mail["Auto-Submitted"] = "auto-generated"
    mail["List-Id"] = f"Corridor {message.subscriber} <{message.subscriber}.corridor.{domain}>"
    unsubscribe = channel.unsubscribe or f"mailto:{channel.sender}?subject=unsubscribe%20{message.subscriber}"
    mail["List-Unsubscribe"] = f"<{unsubscribe}>"
    if unsubscribe.startswith("https://"):
        mail["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"  # RFC 8058
    mail.set_content(message.text)
    mail.add_alternative(message.html, subtype="html")
    _add_pictures(mail, message)
    return mail


def _literal(text: str) -> str:
    """Return a header's text as it is to be read: what looks like an encoded word (RFC 2047) would be decoded.

    A line end in such a word would come out as one, and begin a header of its own.
    """
    return plain(text).replace("=?", "= ?")


def _add_pictures(mail: EmailMessage, message: Message) -> None:
    """Put the pictures beside the HTML part that shows them (RFC 2387)."""
    html = mail.get_payload(1)
    for picture in message.pictures:
        if not isinstance(html, MIMEPart):
            raise TypeError("a mail's second part is its HTML")
        kind, _, subtype = picture.media_type.partition("/")
        html.add_related(
            picture.data,
            kind,
            subtype,
            cid=f"<{picture.cid}>",
            disposition="inline",
            filename=f"{picture.cid}.{subtype}",
        )


@contextmanager
def _connected(channel: EmailChannel, means: Means) -> Iterator[MailLine]:
    """Yield a connection to the mail server, logged in; whatever is done with it is cut at the time limit."""
    context = ssl.create_default_context()
    line = MailLine(timeout=means.timeout_s, tls=context if channel.security is Security.TLS else None)
    with line.cut_after(means.limit_s):
        try:
            line.connect(channel.host, channel.port)
            if channel.security is Security.STARTTLS:
                line.starttls(context=context)
            if channel.username and channel.password_env:
                line.login(channel.username, means.secret(channel.password_env))
            yield line
            with suppress(smtplib.SMTPException, OSError):
                line.quit()
        finally:
            line.close()
