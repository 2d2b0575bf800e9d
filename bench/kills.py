"""Kills the job at random moments and says whether anything was lost or told twice.

Usage: ``python bench/kills.py [KILLS]`` (default 200). Documents are ingested in portions and sent, in one home calmly;
in another each of these commands is killed with SIGKILL at random moments, its children with it, and started again. At
the end both must hold the same, pass SQLite's integrity check, and have told each change in one digest.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from corridor.app import build_app  # noqa: E402 - after the path

#: How many portions the documents come in, and how many documents there are.
PORTIONS, DOCUMENTS = 3, 36
STATES = (("Italy", "Rome"), ("Greece", "Athens"), ("Spain", "Madrid"))
HOMES = ("Pakistan", "Egypt", "India", "Morocco")
Row = dict[str, Any]


def documents(dice: random.Random) -> list[Row]:
    """Return documents that lean on each other: repeats, changes and signings over some days."""
    made = []
    for number in range(DOCUMENTS):
        (state, town), home = dice.choice(STATES), dice.choice(HOMES)
        visas = dice.choice([4000, 5000, 6500])
        text = f"{state} will issue {visas:,} visas to workers from {home}, the labour ministry in {town} said."
        if number % 3 == 0:
            text = f"{state} and {home} signed an agreement on labour mobility in {town} on Monday."
        filler = " ".join(f"{dice.choice(HOMES).lower()}{dice.randrange(10**6)}" for _ in range(60))
        url = f"https://outlet{number % 7}.example/{number}"
        day = f"2026-03-{9 + number % 5:02}"
        made.append({"id": url, "url": url, "text": f"{text} {filler}", "language": "en", "published": day})
    return made


def command(*arguments: str | Path, kill_after_s: float | None = None) -> float:
    """Run a command in a process of its own; return how long it took, or -1 when it was killed."""
    started = time.monotonic()
    child = os.fork()
    if not child:
        os.setsid()
        os.chdir(ROOT)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.dup2(1, 2)
        status = 1
        try:
            build_app()(list(map(str, arguments)), standalone_mode=False)
            status = 0
        finally:
            os._exit(status)
    if kill_after_s is not None:
        while time.monotonic() - started < kill_after_s and os.waitpid(child, os.WNOHANG) == (0, 0):
            time.sleep(0.002)
        try:
            os.killpg(child, signal.SIGKILL)
            os.waitpid(child, 0)
        except (ProcessLookupError, ChildProcessError):
            return time.monotonic() - started
        return -1
    _, status = os.waitpid(child, 0)
    if status:
        raise SystemExit(f"{arguments}: ended with {status}")
    return time.monotonic() - started


def steps(home: Path, portions: list[Path]) -> list[tuple[str | Path, ...]]:
    """Return the commands of one home, in their order."""
    made: list[tuple[str | Path, ...]] = []
    for portion in portions:
        made += [("--home", home, "ingest", portion), ("--home", home, "send")]
    return made


def state(home: Path) -> tuple[list[str], list[str], Counter[int]]:
    """Return a home's facts and tellings, without what counts rows, and in how many digests each change stands."""
    with closing(sqlite3.connect(home / "ledger.db")) as ledger:
        check = ledger.execute("PRAGMA integrity_check").fetchone()[0]
        if check != "ok":
            raise SystemExit(f"{home}: {check}")
        facts = sorted(row[0] for row in ledger.execute("SELECT identity || state_json FROM facts"))
        query = "SELECT c.verdict || m.quote || a.url || c.why FROM changes c JOIN mentions m ON m.id = c.mention_id"
        told = sorted(row[0] for row in ledger.execute(f"{query} JOIN articles a ON a.id = m.article_id"))
        waiting = ledger.execute("SELECT count(*) FROM articles WHERE NOT judged").fetchone()[0]
        unsent = ledger.execute("SELECT count(*) FROM deliveries WHERE state != 'sent'").fetchone()[0]
        if waiting or unsent:
            raise SystemExit(f"{home}: {waiting} articles wait, {unsent} deliveries are not sent")
    digests = [json.loads(path.read_text(encoding="utf-8")) for path in (home / "digests").glob("*.json")]
    return facts, told, Counter(change["id"] for digest in digests for change in digest["data"]["changes"])


def main() -> None:
    """Kill as often as asked and print what became of it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kills", nargs="?", type=int, default=200, metavar="KILLS")
    wanted = parser.parse_args().kills
    dice = random.Random(wanted)  # noqa: S311 - repeatable moments, no secret
    killed = homes = 0
    while killed < wanted:
        with tempfile.TemporaryDirectory() as folder:
            made = documents(dice)
            paths = []
            for number in range(PORTIONS):
                paths.append(Path(folder) / f"portion{number}.jsonl")
                lines = (json.dumps(row) + "\n" for row in made[number::PORTIONS])
                paths[-1].write_text("".join(lines), encoding="utf-8")
            calm, shaken = Path(folder) / "calm", Path(folder) / "shaken"
            lengths = [command(*step) for step in steps(calm, paths)]
            for step, length in zip(steps(shaken, paths), lengths, strict=True):
                while killed < wanted and command(*step, kill_after_s=dice.uniform(0, 1.2 * length)) < 0:
                    killed += 1
                    if dice.random() < 0.4:  # noqa: PLR2004 - on with it, now and then
                        break
                command(*step)
            if state(calm)[:2] != state(shaken)[:2]:
                raise SystemExit(f"after {killed} kills: the ledgers differ")
            twice = [change for change, count in state(shaken)[2].items() if count > 1]
            if twice:
                raise SystemExit(f"after {killed} kills: told twice: {twice}")
            homes += 1
    print(f"{killed} kills in {homes} homes: nothing lost, nothing told twice, every integrity check clean")


if __name__ == "__main__":
    main()
