"""What tests of the whole share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import structlog

#: What is put into other programs to watch them, and is no test.
collect_ignore = ["probe"]


@pytest.fixture(autouse=True)
def _logs_as_they_come() -> Iterator[None]:
    """Undo what a command that ran in this process made of the logging."""
    yield
    structlog.reset_defaults()
