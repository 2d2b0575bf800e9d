"""A Chromium without a network: it runs what a page's scripts say, and is handed what they ask for, or not.

Every name fails to resolve in it and every connection goes to a proxy that does not exist, so nothing it does by
itself, for a page or for its maker, leaves the process: sockets, workers, prefetches, WebRTC and updates included.
Where the system allows it, it also runs in a network of its own that has no way out.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import shlex
import shutil
import signal
import stat
import subprocess
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

from playwright.async_api import Browser, BrowserContext, Error, Playwright, async_playwright

from crawler.web.middlewares import NOT_INSTALLED, RenderError

#: Names of the browser's command, in the order they are looked for.
COMMANDS = ("chromium", "chromium-browser", "google-chrome")

#: What keeps the browser by itself from the network.
SHUT = (
    "--proxy-server=http://nowhere.invalid:9",
    "--proxy-bypass-list=<-loopback>",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-quic",
    "--dns-prefetch-disable",
    "--no-pings",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
    "--block-new-web-contents",
)
#: What it does without.
SPARE = ("--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--mute-audio")

#: Runs a command in a network without an interface that is up (util-linux).
WITHOUT_NETWORK = ("unshare", "--net", "--map-current-user", "--")

#: How often the browser's memory is looked at, and how long it may take to close a page, in seconds.
WATCH_S = 0.2
CLOSING_S = 5.0

PROC = Path("/proc")
MIB_IN_KIB = 1024


def command() -> str | None:
    """Return the browser's command, or None when none is installed."""
    return next((found for name in COMMANDS if (found := shutil.which(name))), None)


def can_leave_network() -> bool:
    """Say whether the system lets a process have a network of its own."""
    try:
        done = subprocess.run([*WITHOUT_NETWORK, "true"], check=False, capture_output=True, timeout=CLOSING_S)  # noqa: S603 - ours
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


class Chromium:
    """One browser, started for the first page and again after it had to be killed.

    Args:
        user_agent: what pages are told of us.
        memory_mib: a page that makes the browser take more is ended.
        sandboxed: whether the browser shuts its processes in; Chromium refuses to do so for root.
    """

    def __init__(self, *, user_agent: str, memory_mib: int, sandboxed: bool) -> None:
        self._user_agent = user_agent
        self._memory_mib = memory_mib
        self._sandboxed = sandboxed and os.geteuid() != 0
        self._folder = tempfile.TemporaryDirectory(prefix="corridor-browser-", ignore_cleanup_errors=True)
        self._driver: Playwright | None = None
        self._browser: Browser | None = None
        self._watch: asyncio.Task[None] | None = None

    @contextlib.asynccontextmanager
    async def visit(self) -> AsyncIterator[BrowserContext]:
        """Open a profile of its own for one page: no cookie, cache or storage is kept from another.

        Raises:
            RenderError: the extra or the browser is missing, or it does not start.
        """
        browser = await self._started()
        context = await browser.new_context(
            user_agent=self._user_agent, service_workers="block", accept_downloads=False, permissions=[]
        )
        try:
            yield context
        finally:
            await self._left(context)

    async def _left(self, context: BrowserContext) -> None:
        """Close a page's profile; kill a browser that cannot."""
        try:
            await asyncio.wait_for(context.close(), CLOSING_S)
        except Exception:  # noqa: BLE001 - whatever keeps it from closing, killing it ends that
            self._kill()

    async def _started(self) -> Browser:
        if self._browser is not None and self._browser.is_connected():
            return self._browser
        path = command()
        if path is None:
            raise RenderError(NOT_INSTALLED.format(missing="Chromium"))
        if self._driver is None:
            self._driver = await async_playwright().start()
        try:
            self._browser = await self._driver.chromium.launch(
                executable_path=self._launcher(path),
                args=[*SHUT, *SPARE, f"--js-flags=--max-old-space-size={self._memory_mib // 2}"],
                chromium_sandbox=self._sandboxed,
                env={"PATH": os.environ.get("PATH", os.defpath), "HOME": self._folder.name},
                handle_sigint=False,
                handle_sigterm=False,
                handle_sighup=False,
            )
        except Error as error:
            raise RenderError(f"the browser {path} does not start: {_first_line(error)}") from error
        if self._watch is None:
            self._watch = asyncio.ensure_future(self._watched())
        return self._browser

    def _launcher(self, path: str) -> str:
        """Return the command that starts the browser without a network, or as it is where the system forbids that."""
        if not can_leave_network():
            return path
        launcher = Path(self._folder.name) / "chromium"
        launcher.write_text(f'#!/bin/sh\nexec {shlex.join([*WITHOUT_NETWORK, path])} "$@"\n')
        launcher.chmod(stat.S_IRWXU)
        return str(launcher)

    async def _watched(self) -> None:
        """End the largest process of a browser that takes too much memory: the page that asked for it."""
        while True:
            await asyncio.sleep(WATCH_S)
            sizes = {pid: _memory_kib(pid) for pid in _browsers()}
            if sum(sizes.values()) > self._memory_mib * MIB_IN_KIB:
                _end(max(sizes, key=lambda pid: sizes[pid]))

    def _kill(self) -> None:
        self._browser = None
        for pid in _browsers():
            _end(pid)

    async def close(self) -> None:
        """End the browser."""
        if self._watch is not None:
            self._watch.cancel()
        if self._browser is not None:
            with contextlib.suppress(Exception):
                await asyncio.wait_for(self._browser.close(), CLOSING_S)
        if self._driver is not None:
            self._kill()
            await self._driver.stop()
        self._folder.cleanup()


def _first_line(error: Error) -> str:
    return str(error).partition("\n")[0]


def _browsers() -> list[int]:
    """Return the browser processes that this one started, and those that they started."""
    return [pid for pid in _descendants(os.getpid()) if _name(pid).startswith("chrom")]


def _descendants(pid: int) -> Iterator[int]:
    for listed in PROC.glob(f"{pid}/task/*/children"):
        with contextlib.suppress(OSError):
            for child in map(int, listed.read_text().split()):
                yield child
                yield from _descendants(child)


def _name(pid: int) -> str:
    with contextlib.suppress(OSError):
        return (PROC / str(pid) / "comm").read_text()
    return ""


def _memory_kib(pid: int) -> int:
    """Return what a process holds of memory that is no file's, in KiB."""
    with contextlib.suppress(OSError):
        lines = (PROC / str(pid) / "status").read_text().splitlines()
        return sum(int(line.split()[1]) for line in lines if line.startswith(("RssAnon", "RssShmem")))
    return 0


def _end(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
