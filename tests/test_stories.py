"""Stories: one event, one group, in any order of arrival and in any language, and a log of what became of them."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from itertools import count, permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from corridor.workplace import Workplace
from pipeline.ledger.database import immediate, open_database
from pipeline.ledger.exports import EXPORTS
from pipeline.ledger.schema import ledger
from pipeline.ledger.stories import REACH_DAYS, WAITING, regroup
from pipeline.stories import NEAR, StoryItem, group_stories, near_pairs, nearness, skeleton, skeletons
from tests.commandline import CONFIG
from tests.story_scores import EVENTS, adjusted_rand, load, read_into

#: What grouping scores on our own events; not to be lost again.
FLOOR = 0.97

PAIR = frozenset({"IT", "PK"})

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


def report(language: str, day: str = "2026-03-03", key: str = "", *, dated: bool = True) -> StoryItem:
    title, text = REPORTS[language]
    return StoryItem(
        key=key or language,
        day=day,
        dated=dated,
        language=language,
        names=skeletons(title, text),
        numbers=frozenset({1350.0}),
        places=frozenset({"IT", "PK"}),
    )


def item(key: str, names: str, numbers: tuple[float, ...] = (), *, dated: bool = True) -> StoryItem:
    return StoryItem(key, "2026-03-03", "en", frozenset(names.split()), frozenset(numbers), dated=dated)


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
    assert len(group_stories([report("en"), report("en", key="undated", dated=False)])) == 1
    other = item("other", "kmrn dzs mrs y1 y2 y3 y4 y5")
    assert nearness(item("dated", "kmrn dzs mrs x1 x2 x3 x4 x5"), other) >= NEAR
    assert nearness(item("loose", "kmrn dzs mrs x1 x2 x3 x4 x5", dated=False), other) == 0.0


def test_an_exact_number_of_two_countries_is_shared_by_the_reports_of_one_event_only() -> None:
    one, other = (StoryItem(key, "2026-03-03", "en", frozenset(), frozenset({10_500.0}), PAIR) for key in "ab")
    assert nearness(one, other) >= NEAR
    one, other = (StoryItem(key, "2026-03-03", "en", frozenset(), frozenset({5_000.0}), PAIR) for key in "ab")
    assert nearness(one, other) == 0.0


def test_a_number_and_many_countries_make_one_event() -> None:
    four = PAIR | {"ES", "GR"}
    one, other = (StoryItem(key, "2026-03-03", "en", frozenset(), frozenset({47.0}), four) for key in "ab")
    assert nearness(one, other) >= NEAR


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
        day=st.sampled_from(["2026-03-01", "2026-03-04", "2026-03-07", "2026-03-12", "2026-04-30"]),
        dated=st.booleans(),
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


@given(ITEMS)
def test_the_stories_of_what_is_connected_are_the_stories_of_all(items: list[StoryItem]) -> None:
    near = near_pairs(items)
    whole = set(group_stories(items))
    for one in items:
        among = near_pairs(items, about=[one.key])
        assert among.items() <= near.items()
        reached = {one.key}.union(*among)
        assert set(group_stories([other for other in items if other.key in reached], among)) <= whole


def test_a_big_component_is_grouped_in_seconds() -> None:
    dice = random.Random(1)  # noqa: S311 - texts to group, no secrets
    often = [f"often{number}" for number in range(12)]
    items = []
    for number in range(2000):
        own = [f"event{number // 5}x{name}" for name in range(6)]
        names = frozenset([*dice.sample(own, 5), *dice.sample(often, 4)])
        items.append(StoryItem(f"a{number:04}", f"2026-03-{1 + number // 80:02}", "en", names, frozenset(), PAIR))
    near = near_pairs(items)
    assert near_pairs(items, about=["a0000"]) == near
    assert len({key for pair in near for key in pair}) == 2000
    stories = group_stories(items, near)
    assert adjusted_rand([(str(int(key[1:]) // 5), story) for story, keys in stories for key in keys]) > 0.95


@pytest.fixture(scope="module")
def labelled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A ledger into which our own events were read, day by day, through the real reader."""
    workplace = Workplace(home=tmp_path_factory.mktemp("home"), config=CONFIG, baseline=None)
    with workplace.writing() as database:
        read_into(database, workplace, load(EVENTS))
        yield database


def test_what_has_no_story_is_found_by_its_own_index_not_among_all_articles(labelled: Database) -> None:
    plan = [row[3] for row in labelled.execute(f"EXPLAIN QUERY PLAN {WAITING}")]
    assert plan
    assert all("articles_storyless" in step for step in plan)


def stories_of(database: Database) -> dict[str, str]:
    return {row["url"]: row["story_id"] for row in database.query("SELECT url, story_id FROM articles WHERE relevant")}


def test_our_own_events_are_told_apart_across_languages(labelled: Database) -> None:
    events = {row["doc"]["url"]: row["event"] for row in load(EVENTS)}
    found = stories_of(labelled)
    assert set(found) == set(events), "all of them are relevant"
    assert adjusted_rand([(events[url], story) for url, story in found.items()]) >= FLOOR


@pytest.mark.parametrize("seed", range(6))
def test_stories_are_the_same_in_whatever_order_and_portions_articles_arrive(labelled: Database, seed: int) -> None:
    expected = stories_of(labelled)
    dice = random.Random(seed)  # noqa: S311 - an order, no secret
    urls = sorted(expected)
    dice.shuffle(urls)
    labelled.execute("UPDATE articles SET relevant = 0, story_id = NULL")
    while urls:
        portion = [urls.pop() for _ in range(min(len(urls), dice.choice([1, 3, 20])))]
        with immediate(labelled):
            labelled.execute(
                "UPDATE articles SET relevant = 1 WHERE url IN (SELECT value FROM json_each(?))", [json.dumps(portion)]
            )
            assert regroup(labelled) == len(portion)
    assert stories_of(labelled) == expected


#: Words that have a skeleton each.
NAMES = [f"Ba{first}a{second}a{third}a" for first, second, third in permutations("dfgklpz", 3)]


class Archive:
    """A ledger of articles that are nothing but names, a letter each."""

    def __init__(self, path: Path) -> None:
        self.database = open_database(path / "ledger.db", ledger)
        self.ids = count(1)

    def add(self, key: str, letters: str, day: str = "2026-03-10", *, revision: int = 1) -> None:
        """Store an article and group what has no story."""
        number = next(self.ids)
        names = " and ".join(NAMES[ord(letter)] for letter in letters)
        row = {"id": number, "capture_id": number, "url": f"https://{key}", "address_key": key, "revision": revision}
        row |= {"source": "s", "outlet": key, "title": "", "text": f"here came {names}", "language": "en"}
        row |= {"published": day, "published_source": "meta", "captured_at": f"2026-05-01T00:00:{number:02}Z"}
        row |= {"content_sha256": str(number), "relevant": 1, "reasons_json": "[]"}
        with immediate(self.database):
            self.database["articles"].insert(row)
            assert regroup(self.database) == 1

    def groups(self) -> list[str]:
        """Return the keys of each story's articles."""
        rows = self.database.query("SELECT address_key, story_id FROM articles ORDER BY address_key, revision")
        groups: dict[str, str] = {}
        for row in rows:
            groups[row["story_id"]] = groups.get(row["story_id"], "") + row["address_key"]
        return sorted(groups.values())

    def story(self, key: str) -> str:
        return str(next(self.database.query("SELECT story_id FROM articles WHERE address_key = ?", [key]))["story_id"])

    def log(self) -> list[tuple[str, str, str, list[str]]]:
        rows = self.database.query("SELECT * FROM story_changes ORDER BY id")
        return [(row["kind"], row["story_id"], row["into_id"], json.loads(row["addresses_json"])) for row in rows]


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    opened = Archive(tmp_path)
    yield opened
    opened.database.conn.close()


def test_a_story_is_known_by_its_earliest_address_and_keeps_its_id(archive: Archive, tmp_path: Path) -> None:
    archive.add("a", "ABCDE", "2026-03-10")
    first = archive.story("a")
    archive.add("b", "ABCDE", "2026-03-11")
    archive.add("c", "ABCDE", "2026-03-12")
    assert archive.groups() == ["abc"]
    assert archive.story("c") == first
    assert archive.log() == []
    (tmp_path / "other").mkdir()
    other = Archive(tmp_path / "other")
    for key, day in (("c", "2026-03-12"), ("b", "2026-03-11"), ("a", "2026-03-10")):
        other.add(key, "ABCDE", day)
    assert other.story("c") == first
    other.database.conn.close()


def test_a_story_whose_first_article_comes_late_is_renamed_in_the_log(archive: Archive) -> None:
    archive.add("b", "ABCDE", "2026-03-11")
    before = archive.story("b")
    archive.add("a", "ABCDE", "2026-03-10")
    assert archive.log() == [("renamed", before, archive.story("a"), ["b"])]


def test_a_merge_of_stories_is_logged_with_the_time_of_what_caused_it(archive: Archive) -> None:
    archive.add("a", "ABCDEFGHIJ", "2026-03-10")
    archive.add("b", "KLMNOPQRST", "2026-03-11")
    gone = archive.story("b")
    archive.add("c", "ABCDEFGHIJKLMNOPQRST", "2026-03-12")
    assert archive.groups() == ["abc"]
    assert archive.log() == [("merged", gone, archive.story("a"), ["b"])]
    (row,) = archive.database.query("SELECT changed_at FROM story_changes")
    assert row["changed_at"] == "2026-05-01T00:00:03Z"


def test_a_split_of_a_story_is_logged(archive: Archive) -> None:
    archive.add("a", "ABCDEFGHIJ", "2026-03-10")
    archive.add("b", "ABCDQRSTUV", "2026-03-11")
    assert archive.groups() == ["ab"]
    archive.add("c", "ABEFGHIJKL", "2026-03-12")
    assert archive.groups() == ["ac", "b"]
    assert archive.log() == [("split", archive.story("a"), archive.story("b"), ["b"])]


def test_an_article_that_moves_to_another_story_is_logged(archive: Archive) -> None:
    archive.add("d", "QRSTwxyzkl", "2026-03-09")
    archive.add("a", "ABCDEFGHIJ", "2026-03-10")
    archive.add("b", "ABCDEQRSTU", "2026-03-11")
    assert archive.groups() == ["ab", "d"]
    archive.add("c", "AEFGHIJKLM", "2026-03-12")
    assert archive.groups() == ["ac", "bd"]
    assert archive.log() == [("moved", archive.story("a"), archive.story("d"), ["b"])]


def test_the_export_of_stories_tells_their_history(archive: Archive) -> None:
    archive.add("a", "ABCDEFGHIJ", "2026-03-10")
    archive.add("b", "KLMNOPQRST", "2026-03-11")
    gone = archive.story("b")
    archive.add("c", "ABCDEFGHIJKLMNOPQRST", "2026-03-12")
    (row,) = EXPORTS["stories"](archive.database)
    move = {"at": "2026-05-01T00:00:03Z", "kind": "merged", "from": gone, "into": row["id"], "addresses": ["b"]}
    assert row["history"] == [move]


def test_all_revisions_of_an_address_are_in_one_story(archive: Archive) -> None:
    archive.add("a", "ABCDE", "2026-03-10")
    archive.add("b", "VWXYZ", "2026-03-10")
    archive.add("a", "VWXYZ", "2026-03-12", revision=2)
    assert archive.database.execute(
        "SELECT count(DISTINCT story_id) FROM articles WHERE address_key = 'a'"
    ).fetchone() == (1,)


def test_a_chain_of_articles_is_followed_far_back_and_no_story_is_cut_at_a_window(archive: Archive) -> None:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghij"
    for step in range(8):
        archive.add(f"k{step}", letters[step * 3 : step * 3 + 6], f"2026-{3 + step // 5:02}-{1 + step % 5 * 6:02}")
    chained = archive.groups()
    archive.add("z", "ghij", "2026-04-20")
    assert archive.groups() == [*chained, "z"]
    assert [kind for kind, *_ in archive.log() if kind == "split"] == []


def test_what_lies_beyond_the_reach_is_left_as_it_is(archive: Archive) -> None:
    archive.add("old", "ABCDE", "2026-01-01")
    archive.database.execute("UPDATE articles SET story_id = 'kept'")
    archive.add("new", "ABCDE", "2026-06-01")
    assert archive.story("old") == "kept"
    assert archive.story("new") != "kept"
    assert REACH_DAYS < 150
