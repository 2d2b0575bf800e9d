"""Posts a digest as signed JSON after Standard Webhooks (standardwebhooks.com); ``docs/webhook.md`` documents the body.

The request goes to the very address that was checked: the name is resolved once, every address it has must be public,
and the
connection is made to one of them with the name kept in Host and in the TLS handshake. Redirects are not followed.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import socket
from contextlib import suppress
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from hashlib import sha256
from http import HTTPStatus

import httpx

from alerts.channels.message import Means, Message
from alerts.subscribers import WebhookChannel
from pipeline.addresses import DEFAULT_PORTS, is_loopback_site, is_public_address, refuse_url
from pipeline.errors import DeliveryError, PassingFailure, PermanentFailure

#: Answers below 500 that may be different later.
PASSING_STATUS = frozenset({HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_EARLY, HTTPStatus.TOO_MANY_REQUESTS})
SECRET_PREFIX = "whsec_"  # noqa: S105 - the public prefix of such secrets, not one


def send(message: Message, channel: WebhookChannel, *, means: Means, now: datetime) -> str:
    """Post the digest and return the receiver's status.

    Raises:
        PassingFailure: no connection, a time-out, 408, 425, 429 or 5xx; a secret is missing or broken.
        PermanentFailure: the address is not public, the receiver redirects or refuses.
    """
    body = message.payload_json.encode()
    url = _checked_url(channel.url, means.loopback_sites)
    address = _checked_address(url, means.loopback_sites)
    headers = signed_headers(message.key, body, now=now, secrets=means.secret(channel.secret_env))
    headers |= {"host": url.netloc.decode(), "content-type": "application/json", "user-agent": "Corridor"}
    try:
        with (
            httpx.Client(trust_env=False, follow_redirects=False, timeout=means.timeout_s) as client,
            client.stream(
                "POST",
                url.copy_with(host=address),
                content=body,
                headers=headers,
                extensions={"sni_hostname": url.host},
            ) as response,
        ):
            return _accepted(response, now)
    except httpx.HTTPError as error:
        raise PassingFailure(f"no answer: {type(error).__name__}") from error


def signed_headers(key: str, body: bytes, *, now: datetime, secrets: str) -> dict[str, str]:
    """Return the three headers of Standard Webhooks.

    Several secrets, parted by spaces, give several signatures: one for the old and one for the new while they rotate.

    Raises:
        PassingFailure: a secret is not ``whsec_`` and base64; the operator can mend it before the next attempt.
    """
    seconds = int(now.timestamp())
    content = b".".join([key.encode(), str(seconds).encode(), body])
    signatures = []
    for secret in secrets.split():
        try:
            raw = base64.b64decode(secret.removeprefix(SECRET_PREFIX), validate=True)
        except binascii.Error as error:
            raise PassingFailure(f"a webhook secret is not {SECRET_PREFIX} and base64") from error
        signatures.append("v1," + base64.b64encode(hmac.new(raw, content, sha256).digest()).decode())
    return {"webhook-id": key, "webhook-timestamp": str(seconds), "webhook-signature": " ".join(signatures)}


def _checked_url(text: str, loopback_sites: frozenset[str]) -> httpx.URL:
    """Return the address as it is requested; both what was written and what is made of it are found fit."""
    try:
        url = httpx.URL(text)
    except httpx.InvalidURL as error:
        raise PermanentFailure(f"not reached: not an address: {error}") from error
    if reason := refuse_url(text, loopback_sites) or refuse_url(str(url), loopback_sites):
        raise PermanentFailure(f"not reached: {reason}")
    return url


def _checked_address(url: httpx.URL, loopback_sites: frozenset[str]) -> str:
    """Return the address to connect to, once all addresses of the name were found fit to be reached."""
    port = url.port or DEFAULT_PORTS[url.scheme]
    try:
        found = socket.getaddrinfo(url.host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise PassingFailure("the name of the webhook's host cannot be resolved") from error
    addresses = [str(place[4][0]) for place in found]
    return addresses[0] if is_loopback_site(url.host, port, loopback_sites) else fit_address(addresses)


def fit_address(addresses: list[str]) -> str:
    """Return the first of a name's addresses, provided that all of them are public.

    Raises:
        PermanentFailure: one is not.
    """
    if not all(map(is_public_address, addresses)):
        raise PermanentFailure("not reached: the webhook's host has an address that is not public")
    return addresses[0]


def _accepted(response: httpx.Response, now: datetime) -> str:
    """Return the status when it is a yes; the body is never read."""
    if response.is_success:
        return f"HTTP {response.status_code}"
    raise _refused(response, now)


def _refused(response: httpx.Response, now: datetime) -> DeliveryError:
    reason = f"HTTP {response.status_code}"
    if response.is_server_error or response.status_code in PASSING_STATUS:
        return PassingFailure(reason, retry_after_s=retry_after(response.headers.get("retry-after"), now))
    return PermanentFailure(f"{reason}: redirects are not followed" if response.is_redirect else reason)


def retry_after(value: str | None, now: datetime) -> float | None:
    """Return the wait in seconds that a Retry-After header asks for (RFC 9110, section 10.2.3), or None."""
    if value is None:
        return None
    if value.isascii() and value.isdigit():
        return float(value)
    with suppress(ValueError):
        moment = parsedate_to_datetime(value)
        return max(0.0, (moment.replace(tzinfo=moment.tzinfo or UTC) - now).total_seconds())
    return None
