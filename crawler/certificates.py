"""Which certificates are believed that no authority vouches for: each an exception of one source, for its own site."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Annotated

from pydantic import AfterValidator
from scrapy.http import Response

from pipeline.addresses import outlet_of

#: The setting that holds the exceptions: what is accepted, by registered domain.
CERTIFICATES_SETTING = "CORRIDOR_CERTIFICATES"

#: Accepts every certificate.
ANY = "any"

_SEPARATORS = re.compile(r"[:\s]")
_SHA256 = re.compile(r"[0-9a-f]{64}")


def checked(accepted: str) -> str:
    """Return what a source accepts: ``any``, or the SHA-256 of the one certificate in 64 lower-case digits.

    >>> checked("AB:" * 31 + "CD") == "ab" * 31 + "cd"
    True

    Raises:
        ValueError: it is neither.
    """
    folded = _SEPARATORS.sub("", accepted).lower()
    if folded != ANY and not _SHA256.fullmatch(folded):
        raise ValueError(f"input should be {ANY!r} or the certificate's SHA-256: 64 hexadecimal digits")
    return folded


#: The type of the key in ``sources.toml``.
Accepted = Annotated[str, AfterValidator(checked)]


def certificates_of(exceptions: Iterable[tuple[str, str | None]]) -> dict[str, str]:
    """Return what is accepted by registered domain, from the address of each source and what it accepts."""
    return {outlet_of(url): accepted for url, accepted in exceptions if accepted}


def fingerprint_of(response: Response) -> str:
    """Return the SHA-256 of the certificate that a response came with; empty without one."""
    if response.certificate is None:
        return ""
    return _SEPARATORS.sub("", response.certificate.digest("sha256").decode()).lower()
