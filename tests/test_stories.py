"""Stories: one event, one group, in any order of arrival and in any language."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.stories import StoryItem, group_stories, nearness, skeleton, skeletons

REPORTS = {
    "en": (
        "Pakistan and Italy sign fishing crew accord",
        "ROME: Ministers Kamran Daudzai and Silvio Brandolini signed in Civitavecchia for 1,350 fishing crew.",
    ),
    "it": (
        "Pescatori, firmato l'accordo col Pakistan",
        "A Civitavecchia i ministri Silvio Brandolini e Kamran Daudzai hanno firmato per 1.350 marinai.",
    ),
    "el": (
        "Συμφωνία Ιταλίας και Πακιστάν για ψαράδες",
        "Στην Τσιβιταβέκια οι υπουργοί Σίλβιο Μπραντολίνι και Καμράν Νταουντζάι υπέγραψαν για 1.350 ψαράδες.",
    ),
    "es": (
        "Italia y Pakistán firman un acuerdo de pesca",
        "Los ministros Silvio Brandolini y Kamran Daudzai firmaron en Civitavecchia el acuerdo para 1.350 marineros.",
    ),
    "ur": (
        "اٹلی اور پاکستان میں ماہی گیروں کا معاہدہ",
        "وزیر کامران داؤدزئی اور سلویو برانڈولینی نے 1,350 ماہی گیروں کے معاہدے پر دستخط کیے۔",
    ),
}


def report(language: str, published: str | None = "2026-03-03", key: str = "") -> StoryItem:
    title, text = REPORTS[language]
    return StoryItem(
        key=key or language,
        published=published,
        language=language,
        names=skeletons(title, text),
        numbers=frozenset({1350.0}),
        places=frozenset({"IT", "PK"}),
    )


def item(key: str, names: str, numbers: tuple[float, ...] = (), published: str | None = "2026-03-03") -> StoryItem:
    return StoryItem(key, published, "en", frozenset(names.split()), frozenset(numbers))


@pytest.mark.parametrize(
    "spellings",
    [
        ("Piantedosi", "Πιαντεντόσι", "پیانتیدوسی"),
        ("Brandolini", "Μπραντολίνι", "برانڈولینی"),
        ("Kamran", "Καμράν", "کامران"),
        ("Naqvi", "Νάκβι", "نقوی"),
    ],
    ids=lambda spellings: spellings[0],
)
def test_a_name_has_one_skeleton_in_three_scripts(spellings: tuple[str, ...]) -> None:
    assert len({skeleton(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize("language", ["it", "el", "es", "ur"])
def test_one_event_in_two_languages_is_one_story(language: str) -> None:
    assert len(group_stories([report("en"), report(language)])) == 1


def test_one_event_in_five_languages_is_one_story() -> None:
    stories = group_stories(report(language) for language in REPORTS)
    assert [keys for _, keys in stories] == [("el", "en", "es", "it", "ur")]


def test_the_same_names_a_month_later_are_another_story() -> None:
    stories = group_stories([report("en"), report("it", "2026-04-03")])
    assert [len(keys) for _, keys in stories] == [1, 1]


def test_an_article_of_other_people_and_numbers_is_another_story() -> None:
    other = StoryItem(
        "z", "2026-03-03", "en", skeletons("", "The mayor Tullio Ferrer met Aldo Kuhn."), frozenset({40.0})
    )
    assert len(group_stories([report("en"), report("it"), other])) == 2


def test_an_undated_article_joins_only_what_it_is_very_near_to() -> None:
    assert len(group_stories([report("en"), report("en", None, key="undated")])) == 1
    loose = item("loose", "kmrn dzs x1 x2 x3 x4 x5 x6 x7", (), None)
    assert nearness(loose, item("dated", "kmrn dzs y1 y2 y3 y4 y5")) == 0.0


def test_a_chain_of_half_alike_articles_is_not_one_story() -> None:
    chain = [item(f"k{step}", f"a{step} b{step} a{step + 1} b{step + 1}") for step in range(8)]
    assert max(len(keys) for _, keys in group_stories(chain)) <= 3


def test_a_story_keeps_its_id_when_a_later_article_joins() -> None:
    before = group_stories([report("en", "2026-03-03")])
    after = group_stories([report("en", "2026-03-03"), report("it", "2026-03-05")])
    assert before[0][0] == after[0][0]


ITEMS = st.lists(
    st.builds(
        StoryItem,
        key=st.integers(0, 60).map(str),
        published=st.sampled_from(
            [None, "2026-03-01", "2026-03-04T10:00:00Z", "2026-03-07", "2026-03-12", "2026-04-30"]
        ),
        language=st.just("en"),
        names=st.frozensets(st.sampled_from(["brn", "klm", "mts", "pds", "nkv", "srt", "gln", "trp"]), max_size=5),
        numbers=st.frozensets(st.sampled_from([10.0, 350.0, 1350.0]), max_size=2),
        places=st.frozensets(st.sampled_from(["IT", "PK", "GR"]), max_size=2),
    ),
    max_size=14,
    unique_by=lambda item: item.key,
)


@given(ITEMS, st.randoms(use_true_random=False))
def test_stories_do_not_depend_on_the_order_of_arrival(items: list[StoryItem], dice: random.Random) -> None:
    shuffled = list(items)
    dice.shuffle(shuffled)
    assert group_stories(shuffled) == group_stories(items)


@given(ITEMS)
def test_every_article_is_in_one_story(items: list[StoryItem]) -> None:
    stories = group_stories(items)
    assert sorted(key for _, keys in stories for key in keys) == sorted(item.key for item in items)
    assert len({story for story, _ in stories}) == len(stories)
