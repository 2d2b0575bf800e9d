"""``corridor serve``: the scheduler, until stopped."""

from __future__ import annotations

import logging
import threading

import structlog
import typer

from corridor.logs import configure_logs
from corridor.options import workplace_of
from corridor.scheduler import keep_until_stopped, stop_on_signals
from corridor.service import Service
from corridor.upkeep.metrics import metrics_served

log = structlog.get_logger()


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("serve")(serve)


def serve(context: typer.Context) -> None:
    """Crawl, read and send whatever is due, until stopped (Ctrl-C or SIGTERM); what is under way is finished."""
    workplace = workplace_of(context)
    # Loaded here so that a wrong configuration is told at once, not by the first pass.
    loaded = (workplace.settings, workplace.sources, workplace.subscribers, workplace.rules, workplace.renderer)
    configure_logs(least=logging.INFO)
    stop = threading.Event()
    stop_on_signals(stop)
    with Service(workplace, stop) as service, metrics_served(workplace):
        service.register()
        log.info("serving", home=str(workplace.home), sources=len(loaded[1]), tick_s=workplace.settings.serve.tick_s)
        keep_until_stopped(service.duties, workplace.settings.serve, stop=stop)
