"""The options that commands share, and the workplace made of the global ones."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from corridor.workplace import NO_BASELINE, Workplace

Json = Annotated[bool, typer.Option("--json", help="Print JSON instead of text.")]


def workplace_of(context: typer.Context) -> Workplace:
    """Return the workplace that the global options name."""
    workplace = context.obj
    if not isinstance(workplace, Workplace):
        raise TypeError("the command was started without its global options")
    return workplace


def make_workplace(home: Path, config: Path, baseline: str) -> Workplace:
    """Return the workplace of ``--home``, ``--config`` and ``--baseline``.

    Raises:
        typer.BadParameter: the configuration folder or the baseline file is not there.
    """
    if not config.is_dir():
        raise typer.BadParameter(
            f"{config} is not a folder; run corridor where its configuration lies, or name it", param_hint="--config"
        )
    path = None if baseline == NO_BASELINE else Path(baseline)
    if path is not None and not path.is_file():
        raise typer.BadParameter(
            f"{path} is not a file; name one, or 'none' to start from nothing", param_hint="--baseline"
        )
    return Workplace(home=home, config=config, baseline=path)
