"""What is taken in without a command, once a pass: the watched file of addresses, and the drop folder."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path

from corridor.clock import now_text
from corridor.intake.drop import REFUSED, Dropped, take_dropped
from corridor.intake.seeding import Answer, Fate, watch
from corridor.workplace import Workplace
from pipeline.errors import PageError
from pipeline.ledger.captures import open_captures


@dataclass(frozen=True, slots=True)
class Handed:
    """What one look came to: the answers to new and bad lines, what became of files, why the lines were not read."""

    answers: tuple[Answer, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    unread: str | None = None

    @property
    def queued(self) -> int:
        """How many addresses the next crawl fetches because of this."""
        return sum(answer.fate in {Fate.QUEUED, Fate.AGAIN, Fate.WAITING} for answer in self.answers)

    @property
    def taken(self) -> int:
        """How many files were taken."""
        return sum(dropped.folder not in {"", REFUSED} for dropped in self.dropped)

    @property
    def complaints(self) -> tuple[str, ...]:
        """What a person has to look at, one sentence each."""
        bad = [answer.sentence() for answer in self.answers if answer.fate is Fate.REFUSED]
        refused = [dropped.sentence() for dropped in self.dropped if dropped.folder == REFUSED or dropped.stuck]
        return (*([self.unread] if self.unread else []), *bad, *refused)


def take_handed(workplace: Workplace, readers: Executor, *, stopping: Callable[[], bool] = lambda: False) -> Handed:
    """Queue the new lines of the watched file and take the files in the drop folder; return what became of them.

    ``readers`` read the pages among the files; ``stopping`` says when to leave the rest for later.
    """
    settings = workplace.settings
    answers: tuple[Answer, ...] = ()
    unread = None
    if settings.intake.addresses:
        path, sites = Path(settings.intake.addresses), frozenset(settings.crawl.loopback_sites)
        try:
            with open_captures(workplace.home) as captures:
                answers = watch(captures, path, sites=sites, now=now_text(workplace.clock))
        except PageError as error:
            unread = str(error)
    return Handed(answers, take_dropped(workplace, readers, stopping=stopping), unread)
