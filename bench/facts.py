"""Prints how fast facts are read: numbers in sentences a second, articles in milliseconds, and where the time goes.

Usage: ``python bench/facts.py [CORPUS.jsonl ...] [--rounds N]`` (the corpora in ``tests/corpus`` when none is named).
Sentences are those of the articles, cut by our own splitter; the first round warms caches and is not counted. Where
``quantulum3`` is installed it reads the English sentences in the same run, and the ratio is printed.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from corridor.workplace import Workplace  # noqa: E402 - after the path
from pipeline.agreements import read_agreements  # noqa: E402 - after the path
from pipeline.document import annotate  # noqa: E402 - after the path
from pipeline.extraction import extract_document  # noqa: E402 - after the path
from pipeline.figures import read_figures  # noqa: E402 - after the path
from pipeline.model import Article  # noqa: E402 - after the path
from pipeline.numbers import read_quantities  # noqa: E402 - after the path
from pipeline.relevance import judge_relevance  # noqa: E402 - after the path
from pipeline.sentences import split_sentences  # noqa: E402 - after the path

#: The steps of reading an article, in their order.
STEPS = ("numbers, places, dates", "relevance", "figures", "agreements")


def articles(paths: Iterable[Path]) -> list[Article]:
    """Return the articles of labelled corpora."""
    found = []
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            article = extract_document(json.loads(line)["doc"])
            if isinstance(article, Article):
                found.append(article)
    return found


def seconds(work: Callable[[], object]) -> float:
    """Return how long ``work`` takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def sentence_rates(texts: list[Article], rounds: int) -> None:
    """Print how many sentences a second the numbers are read from, by language."""
    sentences = defaultdict(list)
    for article in texts:
        for one in split_sentences(article.text, article.language):
            sentences[article.language].append(article.text[one.start : one.end])
    for language, lines in sorted(sentences.items()):
        best = min(seconds(lambda: [read_quantities(line, language) for line in lines]) for _ in range(rounds + 1))  # noqa: B023 - called at once
        print(f"numbers, {language}: {len(lines) / best:8.0f} sentences a second ({len(lines)} sentences)")
    if find_spec("quantulum3") is not None:
        _against_quantulum(sentences["en"])


def _against_quantulum(lines: list[str]) -> None:
    """Print the ratio to quantulum3 on the same sentences."""
    from quantulum3 import parser  # type: ignore[import-not-found] # noqa: PLC0415 - only where it is installed

    ours = seconds(lambda: [read_quantities(line, "en") for line in lines])
    theirs = seconds(lambda: [parser.parse(line) for line in lines])
    print(f"numbers, en: {theirs / ours:8.1f} times as fast as quantulum3")


def article_times(texts: list[Article], rounds: int) -> None:
    """Print what reading an article takes at the median, and the share of each step."""
    rules = Workplace(ROOT / "var", ROOT / "config", None).rules
    spent: Counter[str] = Counter()
    whole = []
    for turn in range(rounds + 1):
        for article in texts:
            marks = [perf_counter()]
            document: Any = annotate(article)
            marks.append(perf_counter())
            judge_relevance(document, rules.topics)
            marks.append(perf_counter())
            read_figures(document, rules.concepts)
            marks.append(perf_counter())
            read_agreements(document)
            marks.append(perf_counter())
            if turn:
                whole.append(marks[-1] - marks[0])
                spent.update({name: end - start for name, start, end in zip(STEPS, marks, marks[1:], strict=False)})
    middle, most = median(whole) * 1000, max(whole) * 1000
    print(f"an article: {middle:.2f} ms at the median, {most:.2f} ms at most ({len(texts)} articles)")
    for name in STEPS:
        print(f"  {name:24} {spent[name] / len(whole) * 1000:6.2f} ms  {spent[name] / sum(whole):6.1%}")


def main() -> None:
    """Print both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    texts = articles(arguments.corpora or sorted((ROOT / "tests" / "corpus").glob("*.jsonl")))
    sentence_rates(texts, arguments.rounds)
    article_times(texts, arguments.rounds)


if __name__ == "__main__":
    main()
