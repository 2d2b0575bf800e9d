"""Says in words why an answer or a failed request gives nothing to keep."""

from __future__ import annotations

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadTimeoutError,
    IgnoreRequest,
)
from scrapy.http import Response
from twisted.internet.error import ConnectError

from crawler.middlewares import Refused, Resting
from crawler.round import Miss

#: Content types that are never an article or a listing.
MEDIA_TYPES = ("audio/", "font/", "image/", "video/")

#: Failures with words of their own; others are named by their class.
SAYINGS: dict[type[Exception], str] = {
    CannotResolveHostError: "the host has no public address",
    DownloadCancelledError: "the body is larger than allowed",
    DownloadTimeoutError: "no whole answer in time",
}

#: Failures without any sign of the host.
UNANSWERED = (CannotResolveHostError, DownloadConnectionRefusedError, DownloadTimeoutError, ConnectError)

#: Failures that another attempt does not mend.
FINAL_FAILURES = (Refused, DownloadCancelledError)


def miss_of_response(response: Response) -> Miss | None:
    """Return why a response is not worth keeping, or None when it is."""
    if not 200 <= response.status < 300:  # noqa: PLR2004 - the range of success
        wait_s = response.meta.get("wait_s")
        return Miss(f"HTTP {response.status}", response.status, wait_s)
    if not response.body:
        return Miss("the body is empty", response.status)
    kind = content_type(response) or ""
    if kind.startswith(MEDIA_TYPES):
        return Miss(f"the content type is {kind}", response.status, final=True)
    return None


def content_type(response: Response) -> str | None:
    """Return the response's content type as sent, with its charset."""
    value = response.headers.get("Content-Type")
    return value.decode("latin-1").strip() if value else None


def header_text(response: Response, name: str) -> str | None:
    """Return a header as text, or None."""
    value = response.headers.get(name)
    return value.decode("latin-1") if value else None


def miss_of_error(error: Exception) -> Miss:
    """Return why a request got no answer."""
    if isinstance(error, Resting):
        return Miss(str(error), wait_s=error.wait_s, unsent=True)
    if isinstance(error, Refused):
        return Miss(f"refused: {error}", final=True)
    if isinstance(error, IgnoreRequest):
        return Miss(str(error) or "the request was dropped", final=True)
    words = next((saying for kind, saying in SAYINGS.items() if isinstance(error, kind)), type(error).__name__)
    final, unanswered = isinstance(error, FINAL_FAILURES), isinstance(error, UNANSWERED)
    return Miss(f"{words}: {error}", final=final, unanswered=unanswered)
