"""A connection to a mail server that is cut when its time is over, at whatever point it hangs.

The time-outs of sockets are for one read or write each: a server that sends a byte now and then is never too late for
them.
"""

from __future__ import annotations

import smtplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from threading import Event, Timer


@cache
def _own_name() -> str | None:
    """Return the name that the machine gives itself, asked for once; None leaves it to smtplib to give an address."""
    name = socket.getfqdn()
    return name if "." in name else None


class MailLine(smtplib.SMTP):
    """An SMTP connection, under TLS from its first byte when ``tls`` is given; ``timeout`` in seconds."""

    def __init__(self, *, timeout: float, tls: ssl.SSLContext | None) -> None:
        super().__init__(local_hostname=_own_name(), timeout=timeout)
        self._tls = tls
        self._lifeline: socket.socket | None = None
        self._over = Event()

    @contextmanager
    def cut_after(self, seconds: float) -> Iterator[None]:
        """Cut the connection when the block takes longer than ``seconds``.

        Raises:
            TimeoutError: it did, in the place of what that did to the block.
        """
        timer = Timer(seconds, self._cut)
        timer.daemon = True
        timer.start()
        try:
            yield
        except (smtplib.SMTPException, OSError) as error:
            if self._over.is_set():
                raise TimeoutError(f"cut after {seconds:g} s") from error
            raise
        finally:
            timer.cancel()
            if self._lifeline is not None:
                self._lifeline.close()

    def _cut(self) -> None:
        self._over.set()
        if self._lifeline is not None:
            with suppress(OSError):
                self._lifeline.shutdown(socket.SHUT_RDWR)

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        """Return the connection; a second descriptor of it stays ours, whatever TLS makes of the first."""
        self._host = host  # STARTTLS holds the certificate against it
        plain = socket.create_connection((host, port), timeout)
        self._lifeline = plain.dup()
        if self._over.is_set():
            plain.close()
            raise TimeoutError("the time was over before the connection stood")
        return self._tls.wrap_socket(plain, server_hostname=host) if self._tls is not None else plain
