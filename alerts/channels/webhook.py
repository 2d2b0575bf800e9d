"""Posts a digest as signed JSON after Standard Webhooks (standardwebhooks.com); ``docs/webhook.md`` documents the body.

The request goes to the very address that was checked: the name is resolved once, every address it has must be public,
and the connection is made to one of them with the name kept in Host and in the TLS handshake. Redirects are not
followed. A receiver that is slow, in whatever way, is cut when the time of the sending is over.
"""

from __future__ import annotations

import asyncio
import ssl
from datetime import datetime
from functools import cache

import httpx

from alerts.channels.message import Means, Message
from alerts.channels.reach import checked_address
from alerts.channels.signature import signed_headers
from alerts.channels.status import failure_of, retry_after
from alerts.routes import WebhookChannel
from pipeline.errors import PassingFailure, PermanentFailure


def send(message: Message, channel: WebhookChannel, *, means: Means, now: datetime) -> str:
    """Post the digest and return the receiver's status.

    Raises:
        PassingFailure: no connection, a time-out, 408, 425, 429 or 5xx; a secret is missing or broken.
        PermanentFailure: the address is not public, the receiver redirects or refuses.
    """
    text = channel.url or means.secret(channel.url_env or "")
    url = _parsed(text)
    address = checked_address(str(url), means.loopback_sites, limit_s=means.limit_s)
    body = message.payload_json.encode()
    headers = signed_headers(message.key, body, now=now, secrets=means.secret(channel.secret_env))
    headers |= {"host": url.netloc.decode(), "content-type": "application/json", "user-agent": "Corridor"}
    request = httpx.Request(
        "POST",
        url.copy_with(host=address),
        content=body,
        headers=headers,
        extensions={"sni_hostname": url.host, "timeout": httpx.Timeout(means.timeout_s).as_dict()},
    )
    try:
        return asyncio.run(_posted(request, now=now, limit_s=means.limit_s))
    except TimeoutError as error:
        raise PassingFailure(f"no answer within {means.limit_s:g} s: cut") from error
    except httpx.HTTPError as error:
        raise PassingFailure(f"no answer: {type(error).__name__}") from error


async def _posted(request: httpx.Request, *, now: datetime, limit_s: float) -> str:
    """Send the request and return the receiver's status when it is a yes; the body is never read."""
    async with asyncio.timeout(limit_s), httpx.AsyncHTTPTransport(verify=_trusted(), retries=0) as transport:
        response = await transport.handle_async_request(request)
        await response.aclose()
    return _accepted(response, now)


@cache
def _trusted() -> ssl.SSLContext:
    """Return the authorities that vouch for receivers; read once, as that takes longer than a request."""
    return ssl.create_default_context()


def _parsed(text: str) -> httpx.URL:
    """Return the address as it is requested; that, and not what was written, is checked."""
    try:
        return httpx.URL(text)
    except httpx.InvalidURL as error:
        raise PermanentFailure(f"not reached: not an address: {error}") from error


def _accepted(response: httpx.Response, now: datetime) -> str:
    if response.is_success:
        return f"HTTP {response.status_code}"
    raise failure_of(response.status_code, retry_after(response.headers.get("retry-after"), now))
