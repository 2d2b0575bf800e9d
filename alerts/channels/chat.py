"""Posts a digest into a room of Slack, Teams, Discord or Telegram, through Apprise (the extra ``chat``).

Apprise does the posting in a process of its own (:mod:`alerts.channels.chat_post`): there it can be cut whatever it
waits for, and every connection it makes is checked without touching this process. The room's address, a secret, goes
in by standard input.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from datetime import datetime
from importlib.util import find_spec
from typing import Any

from alerts.channels.chat_text import ROOMS, chat_text
from alerts.channels.message import Means, Message
from alerts.channels.status import failure_of
from alerts.routes import ChatChannel
from pipeline.errors import PassingFailure, PermanentFailure

#: What of the environment the posting process gets: which authorities vouch for servers, and nothing else.
KEPT = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")


def send(message: Message, channel: ChatChannel, *, means: Means, now: datetime) -> str:  # noqa: ARG001 - every channel is called alike
    """Post the digest as one message and return the service's status.

    Raises:
        PassingFailure: the extra or the secret is missing, no answer in time, or one that may be another later.
        PermanentFailure: the address is of no service we know, or leads where nothing may be sent; the service refuses.
    """
    if find_spec("apprise") is None:
        raise PassingFailure('chat needs the package apprise: pip install "corridor[chat]"')
    url = means.secret(channel.url_env)
    room = ROOMS.get(url.partition("://")[0].lower())
    if room is None:
        raise PermanentFailure(f"the address in {channel.url_env} must begin with one of: {', '.join(ROOMS)}")
    job = {"url": url, "body": chat_text(message, room), "format": room.format, "sites": sorted(means.loopback_sites)}
    return _judged(_posted(job | {"timeout_s": means.timeout_s}, means))


def _posted(job: Mapping[str, Any], means: Means) -> dict[str, Any]:
    """Return what the posting process says of its job."""
    environment = {name: means.secrets[name] for name in KEPT if name in means.secrets}
    try:
        done = subprocess.run(
            [sys.executable, "-m", "alerts.channels.chat_post"],
            input=json.dumps(job),
            capture_output=True,
            text=True,
            env=environment | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            timeout=means.limit_s,
            check=True,
        )
        said: dict[str, Any] = json.loads(done.stdout)
    except subprocess.TimeoutExpired as error:
        raise PassingFailure(f"no answer within {means.limit_s:g} s: cut") from error
    except (subprocess.CalledProcessError, ValueError) as error:
        # What it printed may hold the address.
        raise PassingFailure(f"the posting process failed ({type(error).__name__})") from None
    return said


def _judged(said: Mapping[str, Any]) -> str:
    """Return the status when the service took the message.

    Raises:
        PassingFailure, PermanentFailure: it did not.
    """
    if said["refused"]:
        raise PermanentFailure(said["refused"])
    status = said["status"]
    if said["taken"]:
        return f"HTTP {status}"
    if status is None:
        raise PassingFailure("the service did not answer")
    raise failure_of(status, said["retry_after_s"])
