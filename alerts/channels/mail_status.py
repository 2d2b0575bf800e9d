"""What a mail server's answer, or the lack of one, means for a delivery; addresses in it are masked."""

from __future__ import annotations

import smtplib
import socket

from alerts.masking import masked
from alerts.plain import plain
from alerts.routes import EmailChannel
from pipeline.errors import DeliveryError, PassingFailure, PermanentFailure

#: SMTP answers from here on are final (RFC 5321, section 4.2.1).
PERMANENT_FROM = 500
#: How much of a server's answer is kept, in characters.
ANSWER_MAX = 200


def failure_of(error: Exception, channel: EmailChannel) -> DeliveryError:
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
    if isinstance(error, socket.gaierror):
        return PassingFailure("the name of the mail server cannot be resolved")
    return PassingFailure(f"{type(error).__name__}: {_masked(str(error), channel)}")


def _answered(code: int, answer: bytes | str, channel: EmailChannel) -> DeliveryError:
    text = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
    reason = f"{code} {_masked(text, channel)}"
    return PermanentFailure(reason) if code >= PERMANENT_FROM else PassingFailure(reason)


def _masked(text: str, channel: EmailChannel) -> str:
    return (
        plain(text).replace(channel.to, masked(channel.to)).replace(channel.sender, masked(channel.sender))[:ANSWER_MAX]
    )
