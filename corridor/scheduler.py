"""Runs a pass again and again until it is told to stop. The one home of APScheduler."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
from types import FrameType
from zoneinfo import ZoneInfo

import structlog
from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.interval import IntervalTrigger

from corridor.workplace import ServeSettings
from pipeline.errors import BusyError

log = structlog.get_logger()


def serve_until_stopped(job: Callable[[], None], settings: ServeSettings, *, stop: threading.Event) -> None:
    """Run ``job`` now and every ``settings.tick_s`` seconds until ``stop`` is set; a pass under way is finished first.

    Passes never overlap, and ticks missed meanwhile become one. What is due is read from the ledger by the job itself,
    so nothing of the schedule needs to outlive the process.
    """
    zone = ZoneInfo(settings.zone)
    scheduler = BackgroundScheduler(
        jobstores={"default": MemoryJobStore()},
        executors={"default": ThreadPoolExecutor(1)},
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": settings.misfire_grace_s},
        timezone=zone,
    )
    guarded = _guarded(job)
    scheduler.add_job(guarded, IntervalTrigger(seconds=settings.tick_s, timezone=zone), id="pass")
    scheduler.add_job(guarded, id="first-pass")
    scheduler.start()
    try:
        stop.wait()
    finally:
        scheduler.shutdown(wait=True)


def _guarded(job: Callable[[], None]) -> Callable[[], None]:
    """Return ``job`` so that a pass that fails is logged and the next one runs."""

    def run() -> None:
        try:
            job()
        except BusyError as error:
            log.warning("pass_skipped", reason=str(error))
        except Exception:  # the outermost loop of the schedule: recorded, and the next pass goes on
            log.exception("pass_failed")

    return run


def stop_on_signals(stop: threading.Event) -> None:
    """Set ``stop`` on SIGTERM and SIGINT."""

    def ask(number: int, _frame: FrameType | None) -> None:
        log.info("stopping", signal=signal.Signals(number).name)
        stop.set()

    signal.signal(signal.SIGTERM, ask)
    signal.signal(signal.SIGINT, ask)
