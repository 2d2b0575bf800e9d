"""Prints what each step of reading a page is worth: the F1 of texts with the step left out, on labelled pages.

Usage: ``python bench/reading_steps.py [FOLDER...]``. A folder holds cases as ``tests/golden`` does (``page.html`` and
``article.json``); that one is read when none is named. F1 is over 4-word shingles, of mean precision and mean recall.
Speed is measured by ``bench/reading.py``.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from bench.reading import capture  # noqa: E402 - after the path
from pipeline.extraction import extract, page  # noqa: E402 - after the path
from pipeline.extraction.content import lines, pruning, region, text  # noqa: E402 - after the path
from pipeline.extraction.content.apart import Apart  # noqa: E402 - after the path
from pipeline.model import Article  # noqa: E402 - after the path

SHINGLE = 4
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Case:
    """A page as it came and the text that is its article's."""

    body: bytes
    stated: dict[str, Any]
    text: str


def cases(folders: list[Path]) -> Iterator[Case]:
    """Yield the labelled articles in ``folders``; pages that hold none are left out."""
    for folder in folders:
        for label in sorted(folder.glob("*/article.json")):
            expected = json.loads(label.read_text(encoding="utf-8"))
            if "article" in expected:
                body = (label.parent / "page.html").read_bytes()
                yield Case(body, expected["capture"], "\n".join(expected["article"]["text"]))


def shingles(written: str) -> Counter[tuple[str, ...]]:
    """Return the runs of four words in a text, or all its words where there are fewer."""
    words = _WORD.findall(written)
    return Counter(tuple(words[start : start + SHINGLE]) for start in range(max(1, len(words) - SHINGLE + 1)))


def f1(labelled: list[Case]) -> tuple[float, float, float]:
    """Return F1, mean precision and mean recall of the texts read."""
    precision = recall = 0.0
    for case in labelled:
        found = extract(capture(case.body, **case.stated))
        read = shingles(found.text if isinstance(found, Article) else "")
        true = shingles(case.text)
        hit = (read & true).total()
        precision += hit / read.total()
        recall += hit / true.total()
    precision, recall = precision / len(labelled), recall / len(labelled)
    return 2 * precision * recall / (precision + recall), precision, recall


def _nothing(*_: object, **__: object) -> None:
    """Do nothing, in the place of a step."""


def _no(*_: object) -> bool:
    """Say no, in the place of a question."""
    return False


#: What stands in a step's place when it is left out: module, name, and the substitute.
STEPS: dict[str, list[tuple[Any, str, Callable[..., Any] | float]]] = {
    "nothing left out": [],
    "appended stories cut": [(page, "cut_later_stories", _nothing)],
    "embeds and captions apart": [(page, "set_apart", lambda _: Apart((), ()))],
    "pruning": [(page, "prune", _nothing)],
    "  comment threads": [(pruning, "_is_thread", _no)],
    "  asides by name": [(pruning, "_is_core", lambda *_: True)],
    "  layout tables": [(pruning, "_clear_table", _nothing)],
    "  teasers": [(pruning, "_cut_teasers", _nothing)],
    "  linked lines": [(pruning, "_is_linked_line", _no)],
    "  paragraphs from breaks": [(pruning, "paragraphs_from_breaks", _nothing)],
    "region": [(text, "find_region", lambda tree: region.Region(tree, sys.maxsize))],
    "  paragraphs from frames": [(region, "paragraphs_from_frames", _nothing)],
    "plain frames read at once": [(text, "read_plain", _nothing)],
    "slow comparison": [(text, "DOUBT", float("inf"))],
    "rescue by resiliparse": [(text, "RESCUE", float("inf"))],
    "standfirst": [(page, "find_standfirst", lambda *_: "")],
    "furniture lines": [(lines, "is_furniture", _no)],
    "repeats": [(lines, "_without_repeats", iter)],
    "seam of a second story": [(lines, "_seam", len)],
}


def main() -> None:
    """Print the scores with all steps, and with each left out."""
    arguments = argparse.ArgumentParser(description="What each step of reading a page is worth, on labelled pages.")
    arguments.add_argument("folders", nargs="*", type=Path, default=[ROOT / "tests" / "golden"])
    options = arguments.parse_args()
    labelled = list(cases(options.folders))
    if not labelled:
        arguments.error(f"no cases (page.html beside article.json) under {', '.join(map(str, options.folders))}")
    whole = 0.0
    print(f"{len(labelled)} labelled pages\n{'left out':28} {'F1':>7} {'prec.':>7} {'recall':>7} {'worth':>8}")
    for name, changes in STEPS.items():
        with ExitStack() as stack:
            for module, attribute, substitute in changes:
                stack.enter_context(patch.object(module, attribute, substitute))
            score, precision, recall = f1(labelled)
        whole = whole or score
        print(f"{name:28} {score:7.4f} {precision:7.4f} {recall:7.4f} {whole - score:+8.4f}")


if __name__ == "__main__":
    main()
