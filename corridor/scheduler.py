"""Does duties again and again until it is told to stop. The one home of APScheduler.

Each duty has a thread of its own, which does it whenever it is woken: by its trigger, or by another duty. A duty never
overlaps with itself, and whatever wakes it meanwhile becomes one further turn.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import time
from types import FrameType
from zoneinfo import ZoneInfo

import structlog
from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.base import BaseTrigger
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from corridor.workplace import ServeSettings
from pipeline.errors import BusyError

log = structlog.get_logger()


def every(seconds: float) -> BaseTrigger:
    """Return the trigger that wakes a duty each ``seconds``."""
    return IntervalTrigger(seconds=seconds)


def daily(at: time, zone: str) -> BaseTrigger:
    """Return the trigger that wakes a duty once a day, when it is ``at`` on the clock of ``zone`` (IANA)."""
    return CronTrigger(hour=at.hour, minute=at.minute, timezone=ZoneInfo(zone))


@dataclass(slots=True)
class Duty:
    """Something to do whenever it is woken: at the start (unless it is ``patient``), by ``trigger``, by others.

    ``fault`` says why the last turn failed, or is None.
    """

    name: str
    job: Callable[[], None]
    trigger: BaseTrigger
    patient: bool = False
    fault: str | None = None
    _woken: threading.Event = field(default_factory=threading.Event)
    _skipped: bool = False

    def wake(self) -> None:
        """Have the duty done soon; one that is under way is done once more after it."""
        self._woken.set()

    def keep(self, stop: threading.Event) -> None:
        """Do the duty each time it is woken, until ``stop`` is set; a turn that fails is logged, the next one comes."""
        while True:
            self._woken.wait()
            self._woken.clear()
            if stop.is_set():
                return
            self._turn()

    def _turn(self) -> None:
        try:
            self.job()
        except BusyError as error:
            if not self._skipped:  # said once, not at each turn until the home is free
                log.warning("duty_skipped", duty=self.name, reason=str(error))
            self._skipped = True
        except Exception as error:  # the outermost loop of the schedule: recorded, and the next turn comes
            log.exception("duty_failed", duty=self.name)
            self.fault = f"{type(error).__name__}: {error}"
        else:
            self._skipped, self.fault = False, None


def keep_until_stopped(duties: Sequence[Duty], settings: ServeSettings, *, stop: threading.Event) -> None:
    """Do ``duties`` until ``stop`` is set; those under way are finished first.

    What is due is read from the databases by the duties themselves, so nothing of the schedule needs to outlive the
    process.
    """
    threads = [threading.Thread(target=duty.keep, args=(stop,), name=duty.name) for duty in duties]
    scheduler = BackgroundScheduler(
        jobstores={"default": MemoryJobStore()},
        executors={"default": ThreadPoolExecutor(1)},
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": settings.misfire_grace_s},
        timezone=ZoneInfo(settings.zone),
    )
    for duty, thread in zip(duties, threads, strict=True):
        scheduler.add_job(duty.wake, duty.trigger, id=duty.name)
        thread.start()
        if not duty.patient:
            duty.wake()
    scheduler.start()
    try:
        stop.wait()
    finally:
        scheduler.shutdown(wait=True)
        stop.set()
        for duty, thread in zip(duties, threads, strict=True):
            duty.wake()
            thread.join()


def stop_on_signals(stop: threading.Event) -> None:
    """Set ``stop`` on SIGTERM and SIGINT."""

    def ask(number: int, _frame: FrameType | None) -> None:
        log.info("stopping", signal=signal.Signals(number).name)
        stop.set()

    signal.signal(signal.SIGTERM, ask)
    signal.signal(signal.SIGINT, ask)
