"""Dies on purpose at a named boundary, so that tests can prove that nothing is lost there."""

from __future__ import annotations

import os
import signal


def boundary(name: str, armed: str | None) -> None:
    """Kill this process and its whole group with SIGKILL when ``name`` is the ``armed`` boundary; else do nothing."""
    if name == armed:
        os.killpg(0, signal.SIGKILL)
