"""The ways out of the house, one file each, in one table.

A new channel is a file here, a record in ``alerts.subscribers`` and a line in ``CHANNELS``.
"""

from __future__ import annotations

from alerts.channels import email, folder, webhook
from alerts.channels.message import Send

CHANNELS: dict[str, Send] = {
    "email": email.send,
    "webhook": webhook.send,
    "folder": folder.send,
}
