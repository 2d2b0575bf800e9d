"""Writes a digest as NAME.html, NAME.txt and NAME.json into a folder, its pictures beside them; needs no account.

Writing again is harmless.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from alerts.channels.message import Means, Message
from alerts.rendering.pictures import file_name, placed
from alerts.routes import FolderChannel
from pipeline.errors import PassingFailure
from pipeline.files import write_whole


def send(message: Message, channel: FolderChannel, *, means: Means, now: datetime) -> str:  # noqa: ARG001 - every channel is called alike
    """Write the pictures and the three files, the JSON last: where it stands, the digest is whole.

    Raises:
        PassingFailure: the folder cannot be written now.
    """
    folder = means.home / Path(channel.path).expanduser()
    beside = partial(file_name, message.digest_id)
    html = placed(message.html, message.pictures, beside)
    try:
        for picture in message.pictures:
            write_whole(folder / beside(picture), picture.data)
        for suffix, content in (("html", html), ("txt", message.text), ("json", message.payload_json)):
            write_whole(folder / f"{message.digest_id}.{suffix}", content.encode())
    except OSError as error:
        raise PassingFailure(f"cannot write: {error.strerror or error}") from error
    return f"written as {message.digest_id}"
