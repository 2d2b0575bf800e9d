"""Scores reading and telling on labelled sets, and writes the table of ``bench/scores.md``.

    python bench/scores.py tests/corpus/*.jsonl             print the scores
    python bench/scores.py tests/corpus/*.jsonl --write     and write them to bench/scores.md
    python bench/scores.py tests/corpus/*.jsonl --floors    and raise tests/floors.toml to them

A set is of articles, of lines with numbers, of sentences of any news (:mod:`bench.sentences`), or the gold of the
project's first documents (:mod:`bench.gold`).

``tests/corpus/README.md`` describes the labels. Figures of an article count once a value; an agreement is found when a
mention of an admissible kind shares a party with it. The same functions hold the floors of ``tests/floors.toml``.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.gold import score_documents, score_numbers  # noqa: E402 - after the path
from bench.sentences import score_events, score_quantities  # noqa: E402 - after the path
from corridor.intake.documents import document  # noqa: E402 - after the path
from corridor.workplace import Workplace  # noqa: E402 - after the path
from pipeline.extraction import extract_document  # noqa: E402 - after the path
from pipeline.ledger.captures import open_captures  # noqa: E402 - after the path
from pipeline.ledger.exports import export_changes  # noqa: E402 - after the path
from pipeline.model import Agreement, Figure, Reading, Rejected  # noqa: E402 - after the path
from pipeline.reading import Rules, read  # noqa: E402 - after the path
from pipeline.run import Pass, process  # noqa: E402 - after the path

FLOORS = ROOT / "tests" / "floors.toml"
#: The labelled sets: our own, and those that may lie beside the repository.
ALL_SETS = "tests/corpus/*.jsonl tests/corpus/sentences/*.jsonl ../shared/corpus/*.jsonl ../shared/seeds/gold.jsonl"
#: Scores that are better when they are lower.
FEWER_IS_BETTER = frozenset({"repeats", "figures_beyond"})

Label = dict[str, Any]

MIGRATION_KINDS = ("labour_mobility", "migration_cooperation", "security_cooperation")
#: Our kinds that answer to a label's kind.
ANSWERS: dict[str, tuple[str, ...]] = {
    "visa_quota": ("labour_quota",),
    "labour_mobility": ("labour_mobility", "labour_quota"),
    "readmission": ("readmission",),
    "joint_working_group": ("working_group",),
    "talent_partnership": ("talent_partnership", "labour_mobility"),
    "visa_waiver": ("visa_waiver",),
    "mou": MIGRATION_KINDS,
    "joint_declaration": MIGRATION_KINDS,
    "police_cooperation": ("security_cooperation",),
    "other": (*MIGRATION_KINDS, "capacity_building"),
}
#: Bounds that say as much as a label's.
BOUNDS = {
    "exact": ("exact",),
    "about": ("about",),
    "at_least": ("at_least", "more_than"),
    "more_than": ("at_least", "more_than"),
    "up_to": ("up_to", "less_than"),
    "less_than": ("up_to", "less_than"),
}
UNIT_CLASSES = {"percent": "percent", "years": "duration", "months": "duration", "EUR": "money", "USD": "money"}
COUNTED = ("workers", "people", "jobs", "visas", "smugglers")
#: Kinds outside what is scored: steps of one side, and what lies outside migration.
UNSCORED = ("measure", "other")


@dataclass(slots=True)
class Tally:
    """Hits, answers and labels of one thing, and how often its attributes were right among the hits."""

    hit: int = 0
    found: int = 0
    gold: int = 0
    right: Counter[str] = field(default_factory=Counter)

    @property
    def precision(self) -> float:
        """The share of answers that are right; 1 when there are none."""
        return self.hit / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of labels that are found; 1 when there are none."""
        return self.hit / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def share(self, attribute: str) -> float:
        """The share of hits whose attribute is right."""
        return self.right[attribute] / self.hit if self.hit else 1.0


@dataclass(slots=True)
class Scores:
    """All scores on one corpus."""

    relevance: Tally = field(default_factory=Tally)
    figures: Tally = field(default_factory=Tally)
    languages: dict[str, Tally] = field(default_factory=dict)
    agreements: Tally = field(default_factory=Tally)
    tellings: Tally = field(default_factory=Tally)
    facts: Tally = field(default_factory=Tally)
    repeats: int = 0

    def flat(self) -> dict[str, float]:
        """Return every score by its name in ``tests/floors.toml``, rounded down to three places."""
        named = {
            "relevance_f1": self.relevance.f1,
            "figures_f1": self.figures.f1,
            **{f"figures_f1_{language}": tally.f1 for language, tally in sorted(self.languages.items())},
            **{f"figures_{name}": self.figures.share(name) for name in ("bound", "unit", "role", "parties")},
            "agreements_f1": self.agreements.f1,
            **{f"agreements_{name}": self.agreements.share(name) for name in ("stage", "parties", "role")},
            "told_precision": self.tellings.precision,
            "told_recall": self.facts.recall,
        }
        return {name: int(value * 1000) / 1000 for name, value in named.items()}


def load(path: Path) -> list[Label]:
    """Return the labelled articles of a corpus file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def value_of(label: Label) -> float:
    """Return the value a figure's label stands for: the value, else the lower end, else the upper."""
    return float(next(label[name] for name in ("value", "low", "high") if label[name] is not None))


def once(figures: Iterable[Any], value: Callable[[Any], float], is_news: Callable[[Any], bool]) -> list[Any]:
    """Return one figure a value; one that is news goes before one that is recalled."""
    kept: dict[float, Any] = {}
    for figure in sorted(figures, key=lambda one: not is_news(one)):
        kept.setdefault(round(value(figure), 6), figure)
    return list(kept.values())


def score_reading(corpus: Sequence[Label], rules: Rules) -> Scores:
    """Return how well the articles of a corpus are read."""
    scores = Scores()
    for row in corpus:
        article = extract_document(row["doc"])
        reading = None if isinstance(article, Rejected) else read(article, rules)
        _score_one(scores, row, reading)
    return scores


def _score_one(scores: Scores, row: Label, reading: Reading | None) -> None:
    gold = row["gold"]
    relevant = reading is not None and reading.relevant
    scores.relevance.gold += gold["relevant"]
    scores.relevance.found += relevant
    scores.relevance.hit += relevant and gold["relevant"]
    tally = scores.languages.setdefault(row["doc"]["language"], Tally())
    for each in (tally, scores.figures):
        _score_figures(each, gold["figures"], reading.figures if reading else ())
    _score_agreements(scores.agreements, gold["agreements"], reading.agreements if reading else ())


def _score_figures(tally: Tally, labels: Sequence[Label], figures: Sequence[Figure]) -> None:
    wanted = once(labels, value_of, lambda label: label["status"] == "news")
    answers = once(figures, lambda figure: figure.value, lambda figure: figure.role.value == "news")
    by_value = {round(figure.value, 6): figure for figure in answers}
    tally.gold += len(wanted)
    tally.found += len(answers)
    for label in wanted:
        figure = by_value.get(round(value_of(label), 6))
        if figure is None:
            continue
        tally.hit += 1
        tally.right["bound"] += figure.bound.value in BOUNDS[label["modifier"]]
        tally.right["unit"] += figure.unit_class.value == unit_class(label["unit"])
        tally.right["role"] += figure.role.value == label["status"]
        tally.right["parties"] += set(figure.parties) == set(label["parties"])


def unit_class(unit: str) -> str:
    """Return the unit class of a label's unit."""
    return UNIT_CLASSES.get(unit, "count" if unit in COUNTED else "other")


def _score_agreements(tally: Tally, labels: Sequence[Label], agreements: Sequence[Agreement]) -> None:
    free = [agreement for agreement in agreements if agreement.kind.value not in UNSCORED]
    tally.gold += len(labels)
    tally.found += len(free)
    for label in labels:
        found = next((one for one in free if _answers(one, label)), None)
        if found is None:
            continue
        free.remove(found)
        tally.hit += 1
        tally.right["stage"] += found.stage.value == label["stage"]
        tally.right["parties"] += set(found.parties) == set(label["parties"])
        tally.right["role"] += found.role.value == label["status"]


def _answers(agreement: Agreement, label: Label) -> bool:
    return agreement.kind.value in ANSWERS[label["kind"]] and bool(set(agreement.parties) & set(label["parties"]))


Key = tuple[Any, ...]


def _news_keys(row: Label) -> dict[Key, Label]:
    gold = row["gold"]
    figures = {
        (round(value_of(label), 6), tuple(sorted(label["parties"])), unit_class(label["unit"])): label
        for label in gold["figures"]
        if label["status"] == "news"
    }
    agreements = {(gold["story"], label["kind"]): label for label in gold["agreements"] if label["status"] == "news"}
    return figures | agreements


def score_telling(corpus: Sequence[Label], workplace: Workplace, scores: Scores) -> None:
    """Add to ``scores`` what is told of a corpus read in date order into an empty ledger."""
    rows = {row["doc"]["url"]: row for row in corpus}
    wanted = {key for row in corpus if row["doc"]["published"] for key in _news_keys(row)}
    hits: Counter[Key] = Counter()
    told = [change for change in _changes(corpus, workplace) if change["told"]]
    for change in told:
        key = next((key for key, label in _news_keys(rows[change["url"]]).items() if _tells(change, key, label)), None)
        if key is not None:
            hits[key] += 1
    # Precision counts each telling, recall each fact once.
    scores.tellings = Tally(hit=hits.total(), found=len(told))
    scores.facts = Tally(hit=len(hits), gold=len(wanted))
    scores.repeats = hits.total() - len(hits)


def _tells(change: Label, key: Key, label: Label) -> bool:
    if change["subject"] == "figure":
        return "modifier" in label and key[0] == round(change["value"], 6)
    return "modifier" not in label and change["kind"] in ANSWERS[label["kind"]]


def _changes(corpus: Sequence[Label], workplace: Workplace) -> list[Label]:
    documents = [
        document(json.dumps(row["doc"]).encode(), place=row["doc"]["id"], now="2100-01-01T00:00:00Z") for row in corpus
    ]
    with workplace.writing() as database, open_captures(workplace.home) as captures:
        for capture in sorted(documents, key=lambda capture: capture.listed_published or "9999"):
            captures.store_capture(capture)
        process(captures, database, Pass(workplace.rules, workplace.settings.gates))
        return list(export_changes(database))


def score(path: Path) -> Scores:
    """Return all scores on one corpus file."""
    corpus = load(path)
    with tempfile.TemporaryDirectory() as home:
        workplace = _workplace(Path(home))
        scores = score_reading(corpus, workplace.rules)
        score_telling(corpus, workplace, scores)
    return scores


def _workplace(home: Path) -> Workplace:
    return Workplace(home=home, config=ROOT / "config", baseline=None)


def main() -> None:
    """Print the scores of the corpora named on the command line, and write them down when asked."""
    arguments = argparse.ArgumentParser(description="Scores reading and telling on labelled articles.")
    arguments.add_argument("corpora", nargs="+", type=Path)
    arguments.add_argument("--write", action="store_true", help="write bench/scores.md")
    arguments.add_argument("--floors", action="store_true", help="raise tests/floors.toml to these scores")
    arguments.add_argument(
        "--lower", action="store_true", help="with --floors: lower them too (say why in CHANGELOG.md)"
    )
    options = arguments.parse_args()
    table = {path.stem: scores_of(path) for path in options.corpora}
    for name, scores in table.items():
        print(name, json.dumps(scores))
    if options.floors:
        old = tomllib.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() and not options.lower else {}
        FLOORS.write_text(_floors(table, options.corpora, old), encoding="utf-8")
    if options.write:
        (ROOT / "bench" / "scores.md").write_text(_page(table, options.corpora), encoding="utf-8")


def scores_of(path: Path) -> dict[str, float]:
    """Return every score of a labelled set: articles, lines with numbers, sentences of any news, first documents."""
    first = load(path)[0]
    if "class" in first:
        return score_events(path)
    if "expect" in first:
        return score_numbers(path) if "lang" in first else score_quantities(path)
    if "doc" in first and "gold" not in first:
        return score_documents(path, _workplace(Path("unused")).rules.concepts)
    scores = score(path)
    return scores.flat() | {"repeats": float(scores.repeats)}


def _floors(table: dict[str, dict[str, float]], paths: Sequence[Path], old: dict[str, Label]) -> str:
    """Return the floors file: each score, or the floor it had when that is better, with the set's place and digest."""
    lines = [f"# Written by `bench/scores.py {ALL_SETS} --floors`; lowering needs --lower and a CHANGELOG line."]
    for path in paths:
        before = old.get(path.stem, {})
        lines += ["", f"[{path.stem}]", f'path = "{os.path.relpath(path, ROOT)}"']
        lines += [f'sha256 = "{hashlib.sha256(path.read_bytes()).hexdigest()}"']
        for name, value in table[path.stem].items():
            better = min if name in FEWER_IS_BETTER else max
            lines += [f"{name} = {better(value, before.get(name, value))}"]
    return "\n".join(lines) + "\n"


PAGE = """# Scores

Written by `python bench/scores.py {sets} --write`, over: {corpora}.

The corpora in `tests/corpus/` are our own; rules were fitted on all but the judges: `held_out_10`, `held_out_15`,
`held_out_20`, `quantities_judge` and `events_judge` (`tests/corpus/README.md` says what others scored before they
were opened).
`dev`, `numbers` and `gold` are labelled sets kept beside this repository: articles with their own `score.py`,
lines with numbers, and the documents the project began from (of 16 figures and 32 agreements).

    corridor read --jsonl < docs.jsonl > read.jsonl
    score.py read dev.jsonl read.jsonl
    corridor --home H --baseline none ingest docs.jsonl
    corridor --home H --baseline none export changes > changes.jsonl
    score.py changes dev.jsonl changes.jsonl

Both ways of scoring agree on it to the third place.

{table}
"""


def _page(table: dict[str, dict[str, float]], paths: Sequence[Path]) -> str:
    names = list(dict.fromkeys(key for scores in table.values() for key in scores))
    lines = ["| score | " + " | ".join(table) + " |", "|---|" + "---|" * len(table)]
    for name in names:
        cells = (f"{scores[name]:g}" if name in scores else "–" for scores in table.values())
        lines += [f"| {name} | {' | '.join(cells)} |"]
    return PAGE.format(sets=ALL_SETS, corpora=" ".join(path.name for path in paths), table="\n".join(lines))


if __name__ == "__main__":
    main()
