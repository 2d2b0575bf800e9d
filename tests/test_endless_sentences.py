"""A text twice as long takes twice the steps to read, though it be one sentence: counted, so that no clock decides."""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from corridor.workplace import Workplace
from pipeline.agreements import read_agreements
from pipeline.document import Document, annotate
from pipeline.extraction import extract_document
from pipeline.figures import read_figures
from pipeline.model import Article
from pipeline.relevance import judge_relevance
from pipeline.sentences import LONGEST
from tests.commandline import BASELINE, CONFIG

RULES = Workplace(home=Path("unused"), config=CONFIG, baseline=BASELINE).rules

#: What a sentence without end repeats, by what it is of: its language and words, {n} a number that grows, {s} a state.
SENTENCES = {
    "a list with commas": ("en", "{n} workers from {s}, "),
    "a chain of and": ("en", "{n} Fijians and "),
    "numbers of one noun": ("en", "{n} migrants "),
    "semicolons": ("en", "{s} sent {n} nurses; "),
    "brackets that open": ("en", "({n} migrants from {s} ("),
    "brackets behind states": ("en", "{s} ({n}) and "),
    "years beside numbers": ("en", "{n} landed in 2024, last year {n} had been returned, "),
    "what had been said": ("en", "it had said in May that {n} visas had been granted, "),
    "what is denied": ("en", "not {n} visas, never {n} returns to {s}, "),
    "shares": ("en", "{n}% of migrants were from {s}, "),
    "losses": ("en", "{n} migrants drowned off {s} and {n} are missing, "),
    "items of a list": ("en", "{n} from {s}, "),
    "relative clauses": ("en", "whose {n} claims, which had hit {n} in 2022, "),
    "greek": ("el", "{n} εργάτες από την Αίγυπτο, "),
    "urdu": ("ur", "مصر سے {n} مزدور اور "),
    "italian": ("it", "{n} lavoratori provenienti dal Ghana, "),
    "spanish": ("es", "{n} trabajadores de Ghana y "),
}
#: The same of texts that tell of agreements, or of nothing at all.
TEXTS = SENTENCES | {
    "states": ("en", "{s}, "),
    "peoples": ("en", "Fijians, Malians and Samoan workers "),
    "agreements": ("en", "{s} and Egypt signed an agreement on labour migration with Italy, "),
    "verbs of agreeing": ("en", "signed agreed ratified concluded an agreement on visas "),
    "proposals": ("en", "proposed that an agreement be signed and talks on a pact closed, "),
    "days": ("en", "on 5 March 2026, "),
    "ministers": ("en", "the minister of {s} said that last year {n} had been told, compared with {n}, "),
    "quotes in quotes": ("en", "he said “she said ‘{n} migrants had landed in {s} "),
    "greek agreements": ("el", "η Ελλάδα και η Αίγυπτος υπέγραψαν συμφωνία για {n} άδειες εργασίας και "),
    "urdu agreements": ("ur", "مصر اور پاکستان نے {n} ویزوں کے معاہدے پر دستخط کیے اور "),
    "italian agreements": ("it", "l’Italia e il Ghana hanno firmato un accordo per {n} lavoratori e "),
    "spanish agreements": ("es", "España y Ghana firmaron un acuerdo para {n} trabajadores, "),
    "numbers in words": ("en", "five thousand two hundred "),
    "one word": ("en", "migration"),
    "no spaces": ("en", "{n}workersfrom{s},"),
    "no letters": ("en", ",;:-("),
    "short sentences": ("en", "{n} workers from {s} landed. "),
    "rows of a list": ("en", "{n} from {s}\n"),
}
#: What nearly tells of an agreement, so that a rule looks around itself for states, numbers and days again and again.
NEARLY = {
    "offers of jobs": ("ur", "{s} فجی کے مزدوروں کو ملازمت دینے کی پیشکش کی۔ "),
    "workers who came": ("en", "{n} nurses landed, as laid down in the agreement. "),
    "papers likened": ("en", "similar to the one {s} signed, "),
}
STATES = ("Fiji", "Samoa", "Italy", "Malta", "Greece", "Pakistan", "Egypt", "Kenya")
#: How much more a text twice as long may take, and a sentence twice as long, up to the longest that is read whole.
TWICE, SENTENCE_TWICE = 2.4, 2.8
#: The same of a text so long that only what looks at all of it for each of its sentences takes more.
LONG_TWICE = 2.1
#: What is taken up once for a text, whatever its length, in steps.
ONCE = 4000


def document(language: str, piece: str, length: int) -> Document:
    """Return a document of whole pieces, about so long."""
    text = ""
    for at in count():
        if len(text) > length - len(piece):
            break
        text += piece.format(n=100 + at, s=STATES[at % len(STATES)])
    return written(language, text, title="Migrants land")


def written(language: str, text: str, *, title: str) -> Document:
    found = extract_document({"url": "https://a.example/x", "text": text, "title": title, "language": language})
    assert isinstance(found, Article)
    return annotate(found)


READERS: dict[str, Callable[[Document], object]] = {
    "annotations": lambda document: annotate(document.article),
    "relevance": lambda document: judge_relevance(document, RULES.topics),
    "figures": lambda document: read_figures(document, RULES.concepts),
    "agreements": read_agreements,
}


def steps(reader: Callable[[Document], object], document: Document) -> int:
    """Return how many lines of code a reader takes for a document; a turn of a loop is one, too."""
    taken = 0

    def step(_frame: FrameType, _event: str, _argument: Any) -> Callable[..., Any]:
        nonlocal taken
        taken += 1
        return step

    before = sys.gettrace()
    sys.settrace(step)
    try:
        reader(document)
    finally:
        sys.settrace(before)
    return taken


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_twice_as_long_takes_twice_the_steps(name: str) -> None:
    language, piece = TEXTS[name]
    short, long = (document(language, piece, length) for length in (3 * LONGEST, 6 * LONGEST))
    for of, reader in READERS.items():
        reader(short)  # what is built at the first use
        assert steps(reader, long) <= TWICE * steps(reader, short) + ONCE, of


@pytest.mark.parametrize("name", NEARLY)
def test_a_rule_on_agreements_does_not_look_at_the_whole_text(name: str) -> None:
    language, piece = NEARLY[name]
    short, long = (document(language, piece, length) for length in (10 * LONGEST, 20 * LONGEST))
    read_agreements(short)
    assert steps(read_agreements, long) <= LONG_TWICE * steps(read_agreements, short)


@pytest.mark.parametrize("name", SENTENCES)
def test_a_number_does_not_look_at_its_whole_sentence(name: str) -> None:
    language, piece = SENTENCES[name]
    short, long = (document(language, piece, length) for length in (LONGEST // 2, LONGEST))
    reader = READERS["figures"]
    reader(short)
    assert steps(reader, long) <= SENTENCE_TWICE * steps(reader, short)


def test_a_list_of_a_thousand_items_counts_what_its_first_line_does() -> None:
    text = "900 workers came.\n" + "".join(f"{100 + at} from {STATES[at % len(STATES)]}.\n" for at in range(1500))
    figures = read_figures(written("en", text, title="Workers came"), RULES.concepts)
    assert {figure.unit for figure in figures} == {"workers"}
    assert len(figures) > 1000
