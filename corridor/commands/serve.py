"""``corridor serve``: the scheduler, until stopped."""

from __future__ import annotations

import logging
import threading

import structlog
import typer

from corridor.commands.run import summary
from corridor.logs import configure_logs
from corridor.options import workplace_of
from corridor.scheduler import serve_until_stopped, stop_on_signals
from corridor.stages import run_once

log = structlog.get_logger()


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("serve")(serve)


def serve(context: typer.Context) -> None:
    """Run a pass as often as the settings say, until stopped (Ctrl-C or SIGTERM); a pass under way is finished."""
    workplace = workplace_of(context)
    # Loaded here so that a wrong configuration is told at once, not by the first pass.
    loaded = (workplace.settings, workplace.sources, workplace.subscribers, workplace.rules, workplace.renderer)
    configure_logs(least=logging.INFO)
    stop = threading.Event()
    stop_on_signals(stop)
    log.info("serving", home=str(workplace.home), sources=len(loaded[1]), tick_s=workplace.settings.serve.tick_s)

    def one_pass() -> None:
        log.info("pass_done", **summary(run_once(workplace)))

    serve_until_stopped(one_pass, workplace.settings.serve, stop=stop)
