"""Says in words why an answer or a failed request gives nothing to keep."""

from __future__ import annotations

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)
from scrapy.http import Response
from twisted.internet.error import ConnectError

from crawler.troubles import Miss
from crawler.web.middlewares import Refused, RenderError, Resting
from crawler.web.walls import find_wall

#: Content types that are never an article or a listing.
MEDIA_TYPES = ("audio/", "font/", "image/", "video/")

#: Failures with words of their own; others are named by their class.
SAYINGS: dict[type[Exception], str] = {
    CannotResolveHostError: "the host has no public address",
    DownloadCancelledError: "the body is larger than allowed",
    DownloadConnectionRefusedError: "the connection was refused",
    DownloadTimeoutError: "no whole answer in time",
    ResponseDataLossError: "the body broke off",
    RenderError: "not rendered",
    DownloadFailedError: "the answer broke off",
}

#: Failures without any sign of the host.
UNANSWERED = (CannotResolveHostError, DownloadConnectionRefusedError, DownloadTimeoutError, ConnectError)

#: The status of an answer that may be another one later.
FORBIDDEN = 403

#: What Scrapy says of redirects without an end; the site may mend them.
ENDLESS = "max redirections reached"

#: What a body is that unpacks to more than allowed.
UNPACKED_TOO_LARGE = "exceeded DOWNLOAD_MAXSIZE"

#: How far the reason of an error is told, in characters: addresses may be long.
REASON_LENGTH = 300

#: Failures that another attempt does not mend.
FINAL_FAILURES = (Refused, DownloadCancelledError)


def miss_of_response(response: Response) -> Miss | None:
    """Return why a response is not worth keeping, or None when it is."""
    wall = wall_of(response, redirected="redirect_urls" in response.meta)
    if not 200 <= response.status < 300:  # noqa: PLR2004 - the range of success
        reason = f"HTTP {response.status}: {wall}" if wall else f"HTTP {response.status}"
        # A challenge may come with a status that would be final.
        return Miss(reason, FORBIDDEN if wall else response.status, response.meta.get("wait_s"))
    if not response.body:
        return Miss("the body is empty", response.status)
    if wall:
        return Miss(wall, response.status)
    kind = content_type(response) or ""
    if kind.startswith(MEDIA_TYPES):
        return Miss(f"the content type is {kind}", response.status, final=True)
    return None


def wall_of(response: Response, *, redirected: bool) -> str | None:
    """Return what stands in the place of what was asked for, or None."""
    challenged = header_text(response, "Cf-Mitigated") == "challenge"
    return find_wall(body=response.body, url=response.url, redirected=redirected, challenged=challenged)


def content_type(response: Response) -> str | None:
    """Return the response's content type as sent, with its charset."""
    value = response.headers.get("Content-Type")
    return value.decode("latin-1").strip() if value else None


def header_text(response: Response, name: str) -> str | None:
    """Return a header as text, or None."""
    value = response.headers.get(name)
    return value.decode("latin-1") if value else None


def is_endless(error: Exception) -> bool:
    """Say whether a request was given up for its many redirects."""
    return isinstance(error, IgnoreRequest) and str(error) == ENDLESS


def miss_of_error(error: Exception) -> Miss:
    """Return why a request got no answer."""
    if isinstance(error, Resting):
        return Miss(str(error), error.status, error.wait_s, unsent=True)
    if isinstance(error, Refused):
        return Miss(f"refused: {error}", final=True)
    if isinstance(error, IgnoreRequest):
        return _ignored(str(error))
    words = next((saying for kind, saying in SAYINGS.items() if isinstance(error, kind)), type(error).__name__)
    final, unanswered = isinstance(error, FINAL_FAILURES), isinstance(error, UNANSWERED)
    return Miss(f"{words}: {_said(error)}"[:REASON_LENGTH], final=final, unanswered=unanswered)


def _said(error: Exception) -> str:
    """Return what an error says; where it stands for several of Twisted's, what they say."""
    reasons = getattr(error.__cause__, "reasons", None) or ()
    return "; ".join(reason.getErrorMessage() for reason in reasons) or str(error)


def _ignored(words: str) -> Miss:
    if words == ENDLESS:
        return Miss(words)
    if UNPACKED_TOO_LARGE in words:
        return Miss("the body is larger than allowed, once unpacked", final=True)
    return Miss(words or "the request was dropped", final=True)
