"""Copies: signatures that stay comparable, a shared passage that is always found, commonplaces that make no copy."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from pipeline.copies import PASSAGE, SIGNATURE_VERSION, bands, comparable, relation, signature
from pipeline.ledger.copies import CANDIDATES, HOLDERS, find_copy, store_signature
from pipeline.ledger.database import immediate, open_database
from pipeline.ledger.schema import ledger
from pipeline.model import CopyRelation
from tests.copy_desk import CopyDesk, stream
from tests.copy_texts import EDITS, LANGUAGES, STOCKS, outlets, story

#: The first values of one text's signature: a stored signature must be comparable with one made later.
PINNED = (2150156536180578975, 4885607641528152039)

#: What a stream of pages has to reach.
RECALL, PRECISION = 0.995, 0.998


def related(new: str, old: str, common: frozenset[int] = frozenset()) -> CopyRelation | None:
    return relation(comparable(new, common=common), comparable(old, common=common))


def text(seed: str, language: str = "en") -> str:
    return " ".join(story(seed, language))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[CopyDesk]:
    opened = CopyDesk(tmp_path)
    yield opened
    opened.database.conn.close()


def test_copies_are_found_and_nothing_else_among_pages_that_share_what_the_press_shares(desk: CopyDesk) -> None:
    pages, missed, wrong, called = [], [], [], 0
    for page in stream(5, "test"):
        copy = desk.hears(page.text, outlet=page.outlet)
        pointed = pages[copy.article_id - 1].told if copy else None
        called += copy is not None
        if any(earlier.told == page.told for earlier in pages) and pointed != page.told:
            missed.append((page.told, page.edit))
        if copy is not None and pointed != page.told:
            wrong.append((page.told, pointed))
        pages.append(page)
    assert len(missed) <= (1 - RECALL) * len(pages) / 2, missed
    assert len(wrong) <= (1 - PRECISION) * called, wrong
    assert called >= RECALL * len(pages) / 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("edit", EDITS)
def test_every_edit_of_a_text_is_related_to_it(edit: str, language: str) -> None:
    dice = random.Random(edit)  # noqa: S311 - texts to copy, no secrets
    for seed in range(12):
        told = story(str(seed), language)
        edited = " ".join(EDITS[edit](told, dice, language))
        assert set(bands(signature(edited))) & set(bands(signature(" ".join(told))))
        assert related(edited, " ".join(told)) is not None


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_made_of_the_same_words_are_not_copies(language: str) -> None:
    texts = [text(str(seed), language) for seed in range(25)]
    assert [pair for pair in combinations(texts, 2) if related(*pair) is not None] == []


WORDS = st.lists(st.sampled_from(sorted("abcdefghijkl")), max_size=40)


@given(WORDS, WORDS, WORDS, WORDS, st.lists(st.integers(0, 500), min_size=PASSAGE, max_size=PASSAGE))
def test_two_texts_that_share_a_passage_share_a_value_whatever_stands_around_it(
    above: list[str], below: list[str], over: list[str], under: list[str], passage: list[int]
) -> None:
    shared = [f"word{number}" for number in passage]
    one, other = (" ".join([*before, *shared, *after]) for before, after in ((above, below), (over, under)))
    assert set(signature(one).values) & set(signature(other).values)


@pytest.mark.parametrize(
    ("new", "old", "expected"),
    [
        ("Rome grants 10,500 visas.", "ROME GRANTS 10,500 VISAS", CopyRelation.SAME),
        ("Άδειες εργασίας", "αδειες ΕΡΓΑΣΙΑΣ", CopyRelation.SAME),
        ("", "", None),
        ("Rome grants 10,500 visas.", "", None),
        (
            "The coast guard rescued 48 people south of Gavdos on Sunday and took them to Paleochora.",
            "The coast guard rescued 61 people south of Gavdos on Monday and took them to Paleochora.",
            None,
        ),
        (
            "The coast guard rescued 48 people south of Gavdos on Sunday and took them to Paleochora.",
            "GAVDOS: The coast guard rescued 48 people south of Gavdos on Sunday and took them to Paleochora, it said.",
            CopyRelation.COPY,
        ),
    ],
    ids=["case and points", "accents", "both empty", "one empty", "two briefs alike", "one brief twice"],
)
def test_short_texts_are_told_apart(new: str, old: str, expected: CopyRelation | None) -> None:
    assert related(new, old) == expected


def test_a_part_is_a_part_and_a_light_edit_a_copy() -> None:
    told = story("1", "en")
    brief = " ".join(told[: len(told) // 3])
    assert related(brief, " ".join(told)) is CopyRelation.PART_OF
    assert related(" ".join(told), brief) is CopyRelation.PART_OF
    assert related(" ".join(EDITS["light edit"](told, random.Random(1), "en")), " ".join(told)) is CopyRelation.COPY  # noqa: S311 - as above


def test_what_is_common_is_no_part_of_either_text() -> None:
    (paper,) = outlets("en", 1)
    footer = f"{paper.footer} {' '.join(paper.teasers)}"
    one, other = (f"{' '.join(story(seed, 'en')[:3])} {footer}" for seed in ("x", "y"))
    assert related(one, other) is CopyRelation.COPY
    common = frozenset(bands(signature(footer)))
    assert related(one, other, common) is None
    assert related(one, f"{one} {other}", common) is CopyRelation.COPY
    assert related(footer, f"{' '.join(story('x', 'en'))} {footer}", common) is None
    assert related(footer, footer, common) is CopyRelation.SAME


def test_a_signature_is_the_same_for_ever() -> None:
    signed = signature("Rome grants visas to farm hands from Pakistan")
    assert (*signed.values, signed.whole) == PINNED


@given(st.text(max_size=200), st.text(max_size=200))
def test_relation_does_not_depend_on_which_came_first(one: str, other: str) -> None:
    assert related(one, other) == related(other, one)


@given(st.text(max_size=200))
def test_bands_fit_signed_integers_and_a_text_without_words_has_none(written: str) -> None:
    found = bands(signature(written))
    assert bool(found) is bool(comparable(written).words)
    assert all(-(2**63) <= value < 2**63 for value in found)
    assert list(found) == sorted(set(found))


def test_a_copy_of_a_copy_points_to_the_first_text(desk: CopyDesk) -> None:
    told = story("chain", "it")
    desk.hears(" ".join(told))
    desk.hears(" ".join(told[: len(told) * 7 // 10]))
    found = desk.hears(" ".join(told[: len(told) // 2]))
    assert (found and (found.article_id, found.relation)) == (1, CopyRelation.COPY)


def test_a_roundup_that_shares_one_item_with_another_is_a_copy_of_the_item_alone(desk: CopyDesk) -> None:
    item = text("item")
    desk.hears(f"{text('a')} {text('b')} {text('c')} {item}")
    assert (found := desk.hears(item)) is not None
    assert found.article_id == 1
    assert (found := desk.hears(f"{item} {text('d')} {text('e')} {text('f')}")) is not None
    assert (found.article_id, found.relation) == (2, CopyRelation.PART_OF)


def test_an_original_that_is_revised_is_not_a_copy_of_its_copies(desk: CopyDesk) -> None:
    told = story("revised", "es")
    desk.hears(" ".join(told), url="https://first.example/1")
    copied = desk.hears(" ".join(told), url="https://second.example/1")
    assert copied is not None
    assert desk.hears(" ".join([*told, "Una frase más."]), url="https://first.example/1") is None


def test_a_text_that_everybody_copied_still_points_to_the_first(desk: CopyDesk) -> None:
    told = text("wire", "el")
    copies = [desk.hears(told, outlet=f"paper {number}") for number in range(2 * HOLDERS)]
    assert copies[0] is None
    assert {copy and copy.article_id for copy in copies[1:]} == {1}


def test_a_footer_longer_than_the_texts_above_it_makes_no_copies(desk: CopyDesk) -> None:
    (paper,) = outlets("en", 1)
    footer = f"{paper.footer} {' '.join(paper.teasers)}"
    found = [desk.hears(f"{' '.join(story(f'f{number}', 'en')[:3])} {footer}", outlet="one") for number in range(12)]
    assert found[4:] == [None] * 8


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_background_that_agencies_recall_in_every_story_makes_no_copies(desk: CopyDesk, language: str) -> None:
    background = STOCKS[language]["background"][0]
    texts = [f"{' '.join(story(f'b{number}', language)[:5])} {background}" for number in range(12)]
    papers = outlets(language, 12)
    found = [desk.hears(f"{told} {paper.footer}", outlet=paper.name) for told, paper in zip(texts, papers, strict=True)]
    assert found == [None] * 12
    copied = desk.hears(f"{texts[2]} {papers[7].footer}", outlet=papers[7].name)
    assert (copied and copied.article_id) == 3


def test_few_texts_are_compared_however_many_share_a_passage(desk: CopyDesk) -> None:
    (paper,) = outlets("en", 1)
    for number in range(60):
        desk.hears(f"{text(f's{number}')} {paper.footer}", outlet=f"paper {number % 7}")
    asked: list[str] = []
    desk.database.conn.set_trace_callback(asked.append)
    found = desk.hears(f"{text('s7')} {paper.footer}", outlet="another")
    desk.database.conn.set_trace_callback(None)
    assert found is not None
    assert 1 <= sum("SELECT text" in statement for statement in asked) <= CANDIDATES + 1


def test_a_copy_is_sought_by_look_ups_alone(desk: CopyDesk) -> None:
    desk.hears(text("stored"))
    asked: list[str] = []
    desk.database.conn.set_trace_callback(asked.append)
    desk.hears(text("plan"))
    desk.database.conn.set_trace_callback(None)
    reads = {" ".join(statement.split()) for statement in asked if statement.strip().startswith("SELECT")}
    plans = {read: [row[3] for row in desk.database.execute(f"EXPLAIN QUERY PLAN {read}").fetchall()] for read in reads}
    assert [read for read, plan in plans.items() if any("B-TREE" in step for step in plan)] == []
    assert [
        read for read, plan in plans.items() if any(step.startswith("SCAN") and "CONSTANT" not in step for step in plan)
    ] == []
    holders = next(plan for read, plan in plans.items() if "signature_bands b" in read)
    assert any("COVERING INDEX articles_copies" in step for step in holders), "the articles' rows hold their texts"


def test_signatures_of_an_earlier_version_are_made_anew_before_they_are_asked(tmp_path: Path) -> None:
    path, told = tmp_path / "ledger.db", text("old")
    old = Database(path)
    ledger.apply(old, stop_before="ledger_0004")
    assert "signature" in old["signatures"].columns_dict
    article = {"id": 1, "capture_id": 1, "url": "https://one.example/1", "address_key": "one.example/1", "revision": 1}
    article |= {"source": "one", "outlet": "one", "title": "", "text": told, "language": "en", "captured_at": ""}
    article |= {"published_source": "none", "content_sha256": "", "relevant": 1, "reasons_json": "[]"}
    old["articles"].insert(article)
    old["signatures"].insert({"article_id": 1, "version": 1, "signature": b"old"})
    old["signature_bands"].insert({"band": 1, "value": 7, "article_id": 1})
    old.conn.close()
    database = open_database(path, ledger)
    with immediate(database):
        found = find_copy(database, told, url="https://two.example/1")
    assert (found and found.article_id) == 1
    assert {row["version"] for row in database.query("SELECT version FROM signature_bands")} == {SIGNATURE_VERSION}
    assert [(row["version"], row["size"]) for row in database["signatures"].rows] == [
        (SIGNATURE_VERSION, len(bands(signature(told))))
    ]
    database.conn.close()


def test_a_signature_of_another_version_is_never_compared(desk: CopyDesk) -> None:
    told = text("foreign")
    desk.hears("Something else altogether.")
    desk.database.execute("UPDATE signatures SET version = ?", [SIGNATURE_VERSION + 1])
    for value in bands(signature(told)):
        row = {"version": SIGNATURE_VERSION + 1, "value": value, "article_id": 1}
        desk.database["signature_bands"].insert(row)
    with immediate(desk.database):
        assert find_copy(desk.database, told, url="https://two.example/1") is None
        assert {row[0] for row in desk.database.execute("SELECT version FROM signature_bands")} == {SIGNATURE_VERSION}


def test_an_article_signed_twice_is_stored_once(desk: CopyDesk) -> None:
    told = text("twice")
    desk.hears(told)
    before = desk.database.execute("SELECT count(*) FROM signature_bands").fetchone()
    with immediate(desk.database):
        store_signature(desk.database, 1, signature(told))
    assert desk.database.execute("SELECT count(*) FROM signature_bands").fetchone() == before
