"""What stood in the way of an answer, and what kind of trouble that is: by its status, or the words of its reason."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.model import ErrorClass

#: Statuses that keep programs out rather than say that something is missing.
FORBIDDEN_STATUSES = frozenset({401, 403, 407, 429, 451})

#: How the reasons of the guard begin; a certificate that it does not take is a matter of TLS.
GUARDED = "refused: "

#: Words of a reason, in lower case, and what they mean; the first that stands in it counts.
WORDS = (
    ("challenge page", ErrorClass.FORBIDDEN),
    ("consent page", ErrorClass.FORBIDDEN),
    ("robots.txt", ErrorClass.ROBOTS),
    ("asked for a pause", ErrorClass.FORBIDDEN),
    ("no public address", ErrorClass.DNS),
    ("cannotresolvehost", ErrorClass.DNS),
    ("dnslookup", ErrorClass.DNS),
    ("ssl", ErrorClass.TLS),
    ("certificate", ErrorClass.TLS),
    ("handshake", ErrorClass.TLS),
    ("larger than allowed", ErrorClass.TOO_LARGE),
    ("in time", ErrorClass.TIMEOUT),
    ("timeout", ErrorClass.TIMEOUT),
    ("timed out", ErrorClass.TIMEOUT),
    ("body is empty", ErrorClass.EMPTY),
    ("the crawl ended", ErrorClass.CRASH),
    ("was stopped", ErrorClass.CRASH),
    ("connection", ErrorClass.CONNECT),
    ("broke off", ErrorClass.CONNECT),
)


@dataclass(frozen=True, slots=True)
class Miss:
    """Why there is nothing to keep.

    ``status`` is None when no answer came. ``wait_s`` is the pause the host asked for, ``unsent`` says that the request
    was held back for its sake. ``final`` says that no attempt will help, ``unanswered`` that the host could not be
    reached or kept silent, which may as well be our own line's fault.
    """

    reason: str
    status: int | None = None
    wait_s: float | None = None
    unsent: bool = False
    final: bool = False
    unanswered: bool = False


def trouble_of(reason: str, status: int | None = None) -> ErrorClass:
    """Return what kind of trouble a reason names.

    Args:
        reason: as a miss gives it.
        status: of the answer, or None when there was none. An answer of success that gives nothing cannot be read.

    >>> trouble_of("HTTP 503", 503), trouble_of("no whole answer in time: …"), trouble_of("not a feed", 200)
    (<ErrorClass.HTTP_5XX: 'http_5xx'>, <ErrorClass.TIMEOUT: 'timeout'>, <ErrorClass.PARSE: 'parse'>)
    """
    folded = reason.lower()
    if folded.startswith(GUARDED) and "certificate" not in folded:
        return ErrorClass.GUARD
    if (found := next((kind for words, kind in WORDS if words in folded), None)) is not None:
        return found
    if status is None:
        return ErrorClass.OTHER
    if status in FORBIDDEN_STATUSES:
        return ErrorClass.FORBIDDEN
    families = {4: ErrorClass.HTTP_4XX, 5: ErrorClass.HTTP_5XX}
    return families.get(status // 100, ErrorClass.PARSE)
