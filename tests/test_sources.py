"""Sources as data: each key is checked with its line, changes of the file lose nothing, searches find their words."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corridor.config import load_toml
from corridor.sources.declared import load_sources
from corridor.sources.file import SourceEditor
from corridor.sources.proposals import Proposer, toml_lines
from corridor.workplace import Workplace
from crawler.discovery.offers import Offer, Site, Way
from crawler.discovery.site import Discovery
from crawler.listings.samples import Sample
from crawler.listings.searches import build_queries
from crawler.sources import Kind, Side, Source
from pipeline.errors import ConfigError
from pipeline.topics import SearchWords, Topics
from tests.commandline import CONFIG

NOW = "2026-03-10T08:00:00Z"
NONE: frozenset[str] = frozenset()
ONE = '[[sources]]\nname = "one"\nkind = "{kind}"\nurl = "{url}"\n{more}\n'


def table(more: str = "", *, kind: str = "feed", url: str = "https://one.example.com/feed") -> str:
    return ONE.format(kind=kind, url=url, more=more)


def written(folder: Path, text: str) -> Path:
    path = folder / "sources.toml"
    path.write_text(text, encoding="utf-8")
    return path


WRONG = {
    "language": (table('language = "fr"'), 5, "language = 'fr': there is no reader of it; allowed are en, ur"),
    "country": (table('country = "Greece"'), 5, "country = 'Greece': allowed are ISO 3166"),
    "zone": (table('zone = "Rome"'), 5, "zone = 'Rome': allowed is an IANA zone"),
    "zone above its folder": (table('zone = "../../etc/passwd"'), 5, "allowed is an IANA zone"),
    "accept_language": (table('accept_language = "en\\nX: y"'), 5, "accept_language = 'en\\nX: y': allowed is"),
    "delay": (table("delay_s = 0.5"), 5, "delay_s = 0.5: allowed are 1 to"),
    "delay of no number": (table("delay_s = nan"), 5, "delay_s = nan: allowed are 1 to"),
    "interval": (table("interval_s = 5"), 5, "interval_s = 5: allowed are 60 to"),
    "longest interval": (table("interval_max_s = 60"), 5, "interval_max_s = 60: allowed are 180 (interval_s) to"),
    "scheme": (table(url="ftp://one.example.com/feed"), 4, "url = 'ftp://one.example.com/feed': scheme 'ftp'"),
    "no address": (table(url="one.example.com"), 4, "beginning with https:// or http://"),
    "a private host": (table(url="http://10.0.0.8/feed"), 4, "10.0.0.8 is not a public address"),
    "empty outlet": (table('outlet = " "'), 5, "outlet = ' ': must not be empty"),
    "css": (table('link_css = "a["', kind="section"), 5, "link_css = 'a[': cannot be read"),
    "xpath": (table('link_xpath = "//a["', kind="section"), 5, "link_xpath = '//a[': cannot be read"),
    "a path for a feed": (table('link_css = "a"'), 5, "link_css = 'a': is for kinds section and search only"),
    "two paths": (table('link_css = "a"\nlink_xpath = "//a"', kind="section"), 6, "allowed is one of the two"),
    "a search without words": (table(kind="search"), 4, "for kind search, and for no other, {query} stands in it once"),
    "words without a search": (table(url="https://one.example.com/?q={query}"), 4, "{query} stands in it once"),
    "queries of a feed": (table('queries = ["x"]'), 5, "queries = ('x',): are for kind search only"),
    "an empty query": (table('queries = [""]', kind="search", url="https://a.example.com/{query}"), 5, "1 to 200"),
    "an archive twice": (table('path = "a.warc"', kind="archive"), 5, "an archive has a url or a path, not both"),
    "an archive of pictures": (table('path = "a.png"', kind="archive", url=""), 5, "whose name ends in one of"),
    "a feed's path": (table('path = "a.warc"'), 5, "path = 'a.warc': is for kind archive only"),
    "by hand": (table(kind="seeds"), 3, "kind = <Kind.SEEDS: 'seeds'>: addresses by hand need no source"),
    "name": (table().replace('"one"', '"a b"'), 2, "name = 'a b': allowed are up to 60 letters"),
    "name of ours": (table().replace('"one"', '"ingest"'), 2, "and not ingest or seeds"),
}


@pytest.mark.parametrize(("text", "line", "words"), WRONG.values(), ids=WRONG)
def test_a_wrong_key_is_named_with_file_line_value_and_what_is_allowed(
    tmp_path: Path, text: str, line: int, words: str
) -> None:
    path = written(tmp_path, "\n\n" + text)
    with pytest.raises(ConfigError) as raised:
        load_sources(path, NONE)
    messages = str(raised.value).splitlines()
    assert [
        message for message in messages if message.startswith(f"{path}:{line + 2}: sources.0.") and words in message
    ]


def test_every_wrong_key_of_a_file_is_named_at_once(tmp_path: Path) -> None:
    second = table("delay_s = 0.1", url="https://two.example.com/").replace('"one"', '"two"')
    path = written(tmp_path, table('language = "xx"\nzone = "Mars"') + second)
    with pytest.raises(ConfigError) as raised:
        load_sources(path, NONE)
    assert [line.split(": ")[0] for line in str(raised.value).splitlines()] == [f"{path}:{n}" for n in (5, 6, 11)]


def test_a_name_kept_for_documentation_may_stand_in_a_sources_address(tmp_path: Path) -> None:
    assert len(load_sources(written(tmp_path, table(url="https://daily.example/feed")), NONE)) == 1


def test_a_site_of_this_machine_may_be_asked_without_a_pause(tmp_path: Path) -> None:
    path = written(tmp_path, table("delay_s = 0\ninterval_s = 0\nrefetch_s = 0", url="http://127.0.0.1:8123/feed"))
    assert load_sources(path, frozenset({"127.0.0.1:8123"}))[0].delay_s == 0
    with pytest.raises(ConfigError):
        load_sources(path, NONE)


def test_the_shipped_sources_cover_the_corridors_and_claim_nothing() -> None:
    sources = load_sources(CONFIG / "sources.toml", NONE)
    assert len({source.outlet for source in sources}) >= 60
    assert not [source.name for source in sources if source.verified]
    languages = {(source.country, source.language) for source in sources}
    assert languages >= {("PK", "en"), ("PK", "ur"), ("IT", "it"), ("GR", "el"), ("ES", "es"), ("EU", "en")}
    assert {source.kind for source in sources} == {Kind.FEED, Kind.SECTION, Kind.SEARCH}
    homes = {"PK": "Asia/Karachi", "IT": "Europe/Rome", "GR": "Europe/Athens", "ES": "Europe/Madrid"}
    wrong = [one.name for one in sources if one.home_zone not in {homes.get(one.country or "", one.home_zone), "UTC"}]
    assert wrong == []


def test_a_search_asks_for_the_countries_at_the_other_end_in_its_own_language() -> None:
    words = load_toml(CONFIG / "topics.toml", Topics).search
    there = build_queries(Source("a", Kind.SEARCH, language="el", country="GR", side=Side.DESTINATION), words)
    assert there == ("μετανάστες Πακιστάν", "εργάτες Πακιστάν", "συμφωνία Πακιστάν")
    here = build_queries(Source("b", Kind.SEARCH, language="ur", country="PK", side=Side.ORIGIN), words)
    assert len(here) == 12
    assert "ویزے اٹلی" in here


def test_the_queries_that_a_source_states_are_its_own(tmp_path: Path) -> None:
    search = table(kind="search", url="https://one.example.com/?q={query}")
    (tmp_path / "topics.toml").write_text((CONFIG / "topics.toml").read_text(encoding="utf-8"), encoding="utf-8")
    written(tmp_path, search + search.replace('"one"', '"two"').replace("one.", "two.") + 'queries = ["sbarchi"]\n')
    built, stated = Workplace(home=tmp_path, config=tmp_path, baseline=None).sources
    assert (len(built.queries), stated.queries) == (3, ("sbarchi",))


COMMENTED = """# Kept with care.
[[sources]] # the first
name = "one"
kind = "feed"
url = "https://one.example.com/feed" # it moved in March
verified = false # not yet

# ---- Greece

[[sources]]
name = "two"
kind = "section"
url = "https://two.example.com/" # a page

# last words
"""


def editor(path: Path) -> SourceEditor:
    return SourceEditor(path, lock=path.parent / "lock", sites=NONE)


def test_verifying_a_source_changes_nothing_else_in_the_file(tmp_path: Path) -> None:
    path = written(tmp_path, COMMENTED)
    path.chmod(0o640)
    assert editor(path).verify(["one", "two", "nobody"]) == 2
    expected = COMMENTED.replace("verified = false # not yet", "verified = true # not yet").replace(
        '"https://two.example.com/" # a page\n', '"https://two.example.com/" # a page\nverified = true\n'
    )
    assert path.read_text(encoding="utf-8") == expected
    assert path.stat().st_mode & 0o777 == 0o640
    assert editor(path).verify(["one"]) == 0
    assert sorted(one.name for one in tmp_path.iterdir()) == ["lock", "sources.toml"]


@pytest.mark.parametrize("ending", ["\n", "\r\n"], ids=["unix", "windows"])
def test_a_source_is_added_behind_all_that_was_there(tmp_path: Path, ending: str) -> None:
    path = tmp_path / "sources.toml"
    path.write_bytes(COMMENTED.replace("\n", ending).encode())
    source = Source("three", Kind.FEED, "https://three.example.com/", outlet='Η "Νέα"\\', language="el", country="GR")
    editor(path).add([source])
    after = path.read_bytes().decode()
    assert after.startswith(COMMENTED.rstrip().replace("\n", ending))
    assert load_sources(path, NONE)[2] == source
    assert ("\r\n" in after) == (ending == "\r\n")
    assert after.count("\n") == after.count(ending)


def test_a_file_that_declares_none_takes_its_first(tmp_path: Path) -> None:
    path = written(tmp_path, "sources = []\n")
    editor(path).add([Source("one", Kind.FEED, "https://one.example.com/")])
    assert [source.name for source in load_sources(path, NONE)] == ["one"]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (Source("one", Kind.FEED, "https://new.example.com/"), "stands twice"),
        (Source("new", Kind.FEED, "http://127.0.0.1/"), "not a public address"),
    ],
    ids=["a name that is taken", "an address that is refused"],
)
def test_what_cannot_stand_in_the_file_leaves_it_as_it_was(tmp_path: Path, source: Source, words: str) -> None:
    path = written(tmp_path, COMMENTED)
    with pytest.raises(ConfigError, match=rf"^{path}:.*{words}"):
        editor(path).add([source])
    assert path.read_text(encoding="utf-8") == COMMENTED


def test_a_link_to_the_file_stays_a_link(tmp_path: Path) -> None:
    path = written(tmp_path, COMMENTED)
    link = tmp_path / "link.toml"
    link.symlink_to(path)
    assert editor(link).verify(["one"]) == 1
    assert link.is_symlink()
    assert load_sources(path, NONE)[0].verified


@given(st.text(max_size=40), st.text(min_size=1, max_size=40))
def test_a_proposal_reads_back_whatever_a_site_calls_itself(name: str, title: str) -> None:
    site = Site(name=name or None, language="it", country="IT")
    offer = Offer(f"https://giornale.example.it/{title}", Way.LINK, Kind.FEED, title, sample=Sample(1, 1, NOW, "it"))
    (proposal,) = Proposer([], SearchWords(), NOW).propose(Discovery("https://giornale.example.it/", site, (offer,)))
    (read,) = tomllib.loads(toml_lines(proposal.source))["sources"]
    assert (read["kind"], read["country"], read["zone"]) == ("feed", "IT", "Europe/Rome")
    assert read["name"].startswith("example")


SITE = Site("Η Ημερήσια | Ειδήσεις", "el", "GR")
RECENT = Sample(9, 9, "2026-03-10T07:00:00Z", "el", ("Νέα",))


def offered(path: str, kind: Kind, sample: Sample = RECENT, **more: object) -> Offer:
    return replace(Offer(f"https://imerisia.example.gr{path}", Way.LINK, kind, language="el", sample=sample), **more)


def test_of_what_a_site_offers_the_best_kind_is_proposed() -> None:
    other = replace(RECENT, titles=("Άλλα",))
    offers = (
        offered("/ellada", Kind.SECTION),
        offered("/feed/", Kind.FEED),
        offered("/rss", Kind.FEED),
        offered("/kosmos/feed/", Kind.FEED, other),
        offered("/old/feed", Kind.FEED, replace(other, newest="2019-01-01T00:00:00Z", entries=3)),
        offered("/fr/feed", Kind.FEED, replace(other, entries=4), language="fr"),
        offered("/empty/feed", Kind.FEED, Sample()),
        offered("/known/feed", Kind.FEED, replace(other, entries=5)),
        offered("/news.xml", Kind.SITEMAP, news=True),
        Offer("https://imerisia.example.gr/gone", Way.LINK, error="HTTP 404"),
    )
    declared = [Source("daily", Kind.FEED, "https://imerisia.example.gr/known/feed/")]
    words = SearchWords(origins=("PK",), destinations=("GR",))
    found = Proposer(declared, words, NOW).propose(Discovery("https://imerisia.example.gr/", SITE, offers))
    reasons = {proposal.source.url.removeprefix("https://imerisia.example.gr"): proposal.why_not for proposal in found}
    assert reasons == {
        "/feed/": None,
        "/rss": "lists what 'example' lists",
        "/kosmos/feed/": None,
        "/old/feed": "has had nothing new since 2019-01-01",
        "/fr/feed": "is in 'fr', which has no reader",
        "/empty/feed": "lists nothing now",
        "/known/feed": "is source 'daily' already",
        "/news.xml": "lists what better kinds list",
        "/ellada": "lists what better kinds list",
    }
    first, *_, third = (proposal.source for proposal in found if proposal.why_not is None)
    assert (first.name, first.outlet, first.side, first.zone) == (
        "example",
        "Η Ημερήσια",
        Side.DESTINATION,
        "Europe/Athens",
    )
    assert third.name == "example-kosmos"
