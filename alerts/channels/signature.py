"""Signs a webhook after Standard Webhooks (standardwebhooks.com): its id, its time and its body."""

from __future__ import annotations

import base64
import binascii
import hmac
from datetime import datetime
from hashlib import sha256

from pipeline.errors import PassingFailure

SECRET_PREFIX = "whsec_"  # noqa: S105 - the public prefix of such secrets, not one


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
