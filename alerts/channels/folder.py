"""Writes a digest as NAME.html with its pictures, NAME.txt and NAME.json into a folder; needs no account.

Writing again is harmless.
"""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path

from alerts.channels.message import Means, Message
from alerts.pictures import file_name, placed
from alerts.subscribers import FolderChannel
from pipeline.errors import PassingFailure


def send(message: Message, channel: FolderChannel, *, means: Means, now: datetime) -> str:  # noqa: ARG001 - every channel is called alike
    """Write the files, the pictures first and the JSON last: where it stands, the digest is whole.

    Raises:
        PassingFailure: the folder cannot be written now.
    """
    folder = means.home / Path(channel.path).expanduser()
    beside = partial(file_name, message.digest_id)
    html = placed(message.html, message.pictures, beside)
    parts = {"html": html, "txt": message.text, "json": message.payload_json}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for picture in message.pictures:
            _write(folder / beside(picture), picture.data)
        for suffix, content in parts.items():
            _write(folder / f"{message.digest_id}.{suffix}", content.encode())
    except OSError as error:
        raise PassingFailure(f"cannot write: {error.strerror or error}") from error
    return f"written as {message.digest_id}"


def _write(path: Path, content: bytes) -> None:
    """Write a file so that a reader sees all of it or none, also after a power cut."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with draft.open("wb") as handle:
            handle.write(content)
            handle.flush()
            os.fsync(handle.fileno())
        draft.replace(path)
    finally:
        with suppress(FileNotFoundError):
            draft.unlink()
