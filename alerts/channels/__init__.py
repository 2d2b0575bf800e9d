"""The ways out of the house, one file each, in one table.

A new channel is a file here, a record in :mod:`alerts.routes` and a line in ``CHANNELS``.
"""

from __future__ import annotations

from alerts.channels import chat, email, feed, folder, webhook
from alerts.channels.message import Send

CHANNELS: dict[str, Send] = {
    "email": email.send,
    "webhook": webhook.send,
    "chat": chat.send,
    "folder": folder.send,
    "feed": feed.send,
}
