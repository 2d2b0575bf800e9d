"""The way into the program, and its end when it is asked to: at once, with what is open closed and its processes ended.

Exit status: that of the command line; where a signal ended it, 128 and its number (130 for Ctrl-C, 143 for SIGTERM).
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from threading import Timer
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

#: Signals that ask a program to end, and what their number is added to for its exit status, as shells do.
ENDING = (signal.SIGINT, signal.SIGTERM)
SIGNALLED = 128
#: How long after it was lost a signal is sent again, in seconds.
AGAIN_S = 0.01


def main() -> None:
    """Run the command line and exit with its status."""
    with ended_by_signals():
        import_module("corridor.app").run()  # loaded only here: it takes long enough for a first Ctrl-C


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Leave the block by SystemExit when SIGINT or SIGTERM comes, unless the program was started to ignore it.

    Signals that follow are ignored: what is open is being closed.
    """
    asked = 0

    def end(number: int, _frame: FrameType | None) -> None:
        nonlocal asked
        if not asked:
            asked = number
            # A reader of our output that has stopped reading does not hold up the end.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(SIGNALLED + number)

    def ask_again(ignored: UnraisableHookArgs) -> None:
        nonlocal asked
        if not isinstance(ignored.exc_value, SystemExit):
            hook(ignored)
            return
        # The signal came while Python cleared something away, where an exception is lost.
        Timer(AGAIN_S, os.kill, (os.getpid(), asked)).start()
        asked = 0

    hook, sys.unraisablehook = sys.unraisablehook, ask_again
    before = {one: signal.signal(one, end) for one in ENDING if signal.getsignal(one) is not signal.SIG_IGN}
    try:
        yield
    finally:
        sys.unraisablehook = hook
        for one, handler in before.items():
            signal.signal(one, signal.SIG_IGN if asked else handler)


if __name__ == "__main__":
    main()
