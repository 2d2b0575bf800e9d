"""Texts without end or made to be slow are read within the limits that one page has."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from corridor.readers import Readers, ReadingLimits
from corridor.workplace import Workplace
from pipeline.extraction import extract, extract_document
from pipeline.model import Article, Reading
from pipeline.reading import read
from pipeline.revisions import changed_paragraphs
from tests.commandline import BASELINE, CONFIG
from tests.test_extraction import capture, page

MEGABYTE = 1_000_000
RULES = Workplace(home=Path("unused"), config=CONFIG, baseline=BASELINE).rules

#: What is repeated to a megabyte: numbers, places, verbs and marks that the readers look at again and again.
PIECES = {
    "numbers in one sentence": "%1 migrants ",
    "places and numbers": "Italy 5,000 visas ",
    "a list without end": "5,000, 6,000, 7,000 and ",
    "signings in one sentence": "Italy and Pakistan signed an agreement on visas ",
    "sentences": "Italy and Pakistan signed an agreement on 5,000 visas. ",
    "one word": "1",
    "brackets": "(((( ",
    "quotes": "“",
    "moves": "from 5,000 to 6,000 ",
    "days": "on 5 March 2026 ",
    "lines": "a\n",
    "urdu": "ساڑھے دس ہزار ویزے ",
    "greek": "Η Ελλάδα και το Πακιστάν υπέγραψαν συμφωνία για 5.000 άδειες. ",
}


@pytest.fixture(scope="module")
def readers() -> Iterator[Readers]:
    with Readers(ReadingLimits(processes=2)) as pool:
        yield pool


def article(piece: str) -> Article:
    text = (piece * (MEGABYTE // len(piece) + 1))[:MEGABYTE]
    found = extract_document({"url": "https://a.example/x", "text": text, "title": "T"})
    assert isinstance(found, Article)
    return found


@pytest.mark.parametrize("name", PIECES)
def test_a_megabyte_is_read_within_the_limits_of_a_page(readers: Readers, name: str) -> None:
    reading = readers.submit(read, article(PIECES[name]), RULES, irrelevant_too=True).result()
    assert isinstance(reading, Reading)


def test_many_captions_beside_many_rare_letters_are_read_within_the_limits_of_a_page(readers: Readers) -> None:
    letters = " ".join(chr(code) for code in range(0x20000, 0x2A000))
    captions = "".join(f"<figcaption>The café on quay {number}</figcaption>" for number in range(100))
    found = readers.submit(extract, capture(page(below=f"<p>{letters}</p>{captions}"))).result()
    assert isinstance(found, Article)
    assert found.captions[-1] == "The café on quay 99"


#: Two texts at one address: what repeats in one of them, and in the other.
REVISIONS = {
    "nothing kept": ("Welders sail on day {0}\n", "Cooks land at quay {0}\n"),
    "one word": ("a\n", "a\nb\n"),
    "one paragraph": ("w{0} ", "v w{0} "),
}


@pytest.mark.parametrize("name", REVISIONS)
def test_two_long_texts_are_compared_within_the_limits_of_a_page(readers: Readers, name: str) -> None:
    old, new = ("".join(piece.format(number) for number in range(20_000)) for piece in REVISIONS[name])
    assert readers.submit(changed_paragraphs, old, new).result()


HOSTILE = {
    "nested as deep as markup is read": page(
        below=("<div>" * 200 + "<p>A second group is to sail in the autumn.</p>") * 9
    ),
    "titled with the name of the site again and again": page(title="Welders sail today" + " | quayside" * 3000),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_page_without_end_is_read_all_the_same(name: str) -> None:
    assert isinstance(extract(capture(HOSTILE[name])), Article)
