"""The command line: global options, the commands, and what an error prints.

Exit status: 0 done, 1 failed, 2 wrong use.
"""

from __future__ import annotations

import sqlite3
import sys
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

from corridor import __version__
from corridor.logs import configure_logs
from corridor.options import make_workplace
from corridor.output import warn
from pipeline.errors import CorridorError
from pipeline.ledger.database import is_outward

#: The modules of :mod:`corridor.commands`, in the order that ``--help`` lists them. Each has ``register(app)``.
COMMANDS = (
    "demo",
    "run",
    "serve",
    "crawl",
    "process",
    "send",
    "check",
    "seed",
    "read",
    "ingest",
    "export",
    "digest",
    "deliveries",
    "explain",
    "review",
    "replay",
    "search",
    "baseline",
    "sources",
    "backup",
    "restore",
    "canary",
    "doctor",
    "status",
)


def _version(asked: bool) -> None:  # noqa: FBT001 - typer calls it so
    if asked:
        typer.echo(f"corridor {__version__}")
        raise typer.Exit


def _globals(
    context: typer.Context,
    *,
    home: Annotated[Path, typer.Option(help="Where captures, ledger and digests are kept.")] = Path("var"),
    config: Annotated[
        Path, typer.Option(help="The folder of settings, sources, topics, concepts and subscribers.")
    ] = Path("config"),
    baseline: Annotated[
        str, typer.Option(help="The known facts, loaded once into a new home; 'none' for nothing.")
    ] = "seeds/baseline.toml",
    version: Annotated[  # noqa: ARG001 - its callback acts before the command does
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Watch the news on migration between countries, and tell each new agreement or number once."""
    if context.resilient_parsing or "--help" in sys.argv[1:]:
        return
    context.obj = make_workplace(home, config, baseline)


def build_app() -> typer.Typer:
    """Return the command line application."""
    app = typer.Typer(no_args_is_help=True, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.callback()(_globals)
    for name in COMMANDS:
        import_module(f"corridor.commands.{name}").register(app)
    return app


def run() -> None:
    """Run the command line and exit with its status."""
    configure_logs()
    try:
        build_app()()
    except CorridorError as error:
        warn(f"corridor: {error}")
        sys.exit(1)
    except OSError as error:
        warn(f"corridor: {error}")
        sys.exit(1)
    except sqlite3.Error as error:
        if not is_outward(error):
            raise
        warn(f"corridor: the home's databases cannot be used now: {error}")
        sys.exit(1)
