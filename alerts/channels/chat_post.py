"""The process that posts one message through Apprise: a job as JSON comes in, what came of it goes out.

Every connection goes to an address that was checked (:mod:`alerts.channels.reach`). Here, in a process that does
nothing else, the two libraries below Apprise are told so: urllib3 makes the connections, requests sees the answers.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from alerts.channels.reach import checked_address
from alerts.channels.status import retry_after
from pipeline.errors import DeliveryError, PermanentFailure


def post(job: dict[str, Any]) -> dict[str, Any]:
    """Post the message of a job; return whether it was ``taken``, the last ``status``, and why it was ``refused``."""
    import apprise  # noqa: PLC0415 - an extra, and slow to load

    said: dict[str, Any] = {"taken": False, "status": None, "retry_after_s": None, "refused": None}
    with _watched(said, frozenset(job["sites"]), job["timeout_s"]):
        room = apprise.Apprise()
        if not room.add(job["url"]):
            return said | {"refused": "the address is not a complete one for its service"}
        said["taken"] = bool(room.notify(body=job["body"], body_format=job["format"]))
    return said


@contextmanager
def _watched(said: dict[str, Any], sites: frozenset[str], timeout_s: float) -> Iterator[None]:
    """Check each connection of the block before it is made, follow no redirect, note the last answer in ``said``."""
    from requests.adapters import HTTPAdapter  # noqa: PLC0415 - comes with the extra
    from urllib3.util import connection  # noqa: PLC0415 - as above

    connect, send = connection.create_connection, HTTPAdapter.send

    def connect_checked(address: tuple[str, int], *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - passed through
        host, port = address
        shown = f"[{host}]" if ":" in host else host
        try:
            ip = checked_address(f"https://{shown}:{port}/", sites, limit_s=timeout_s)
        except DeliveryError as error:
            if isinstance(error, PermanentFailure):
                said["refused"] = str(error)
            raise OSError(str(error)) from error
        return connect((ip, port), *args, **kwargs)

    def send_noted(adapter: Any, request: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - passed through
        response = send(adapter, request, **kwargs | {"timeout": timeout_s})
        said["status"] = response.status_code
        said["retry_after_s"] = retry_after(response.headers.get("retry-after"), datetime.now(UTC))
        if response.is_redirect:
            response.headers.pop("location")
        return response

    connection.create_connection, HTTPAdapter.send = connect_checked, send_noted  # type: ignore[assignment, method-assign] # on purpose
    try:
        yield
    finally:
        connection.create_connection, HTTPAdapter.send = connect, send  # type: ignore[method-assign] # on purpose


if __name__ == "__main__":
    sys.stdout.write(json.dumps(post(json.load(sys.stdin))))
