"""Prints whether reading leaks: the memory of this process over many pages, read one after the other.

Usage: ``python bench/reading_memory.py [PAGES] [FOLDER]`` (50,000 pages by turns from ``tests/golden`` when not given).
"""

from __future__ import annotations

import argparse
import sys
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from bench.reading import capture  # noqa: E402 - after the path
from pipeline.extraction import extract  # noqa: E402 - after the path

#: How often the memory is printed.
LINES = 10


def resident_mib() -> float:
    """Return the memory of this process that is resident, in mebibytes."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def main() -> None:
    """Print memory and pages a second at equal steps."""
    arguments = argparse.ArgumentParser(
        description="Whether reading leaks: the memory of this process over many pages."
    )
    arguments.add_argument("pages", nargs="?", type=int, default=50_000)
    arguments.add_argument("folder", nargs="?", type=Path, default=ROOT / "tests" / "golden")
    options = arguments.parse_args()
    pages = options.pages
    bodies = [path.read_bytes() for path in sorted(options.folder.rglob("*.htm*"))]
    if not bodies:
        arguments.error(f"no pages (.html) under {options.folder}")
    started = perf_counter()
    for number, body in enumerate(islice(cycle(bodies), pages), start=1):
        extract(capture(body))
        if number % max(1, pages // LINES) == 0:
            print(f"{number:7} pages  {resident_mib():7.1f} MiB  {number / (perf_counter() - started):6.1f} pages/s")


if __name__ == "__main__":
    main()
