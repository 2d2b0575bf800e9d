"""The feeds of changes: valid, stable, and whole whatever pages say."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import feedparser
import pytest

from alerts.channels import feed
from alerts.channels.message import Means, Message
from alerts.payload import payload
from alerts.routes import FeedChannel
from alerts.view.composition import build_digest
from pipeline.errors import PassingFailure
from pipeline.model import Change
from tests.factories import NOW, figure_change, sample_changes, sample_health, subscriber
from tests.receivers import message

ATOM = "{http://www.w3.org/2005/Atom}"


def told(*changes: Change, now: datetime = NOW) -> Message:
    digest = build_digest(changes, subscriber(), health=sample_health(), now=now)
    return message(subject=digest.subject, payload_json=payload("digest-1", digest, changes=changes, now=now))


def written(home: Path, *messages: Message, **fields: Any) -> tuple[dict[str, Any], Any]:
    """Return the JSON feed as read, and the Atom feed as a reader of feeds takes it."""
    channel = FeedChannel(kind="feed", **fields)
    for one in messages:
        feed.send(one, channel, means=Means(home), now=NOW)
    atom = feedparser.parse((home / "feed" / "atom.xml").read_bytes())
    assert not atom.bozo, atom.get("bozo_exception")
    return json.loads((home / "feed" / "feed.json").read_text(encoding="utf-8")), atom


def test_both_feeds_hold_the_changes_of_a_digest(tmp_path: Path) -> None:
    changes = sample_changes()
    shown, atom = written(tmp_path, told(*changes), title="Quotas", url="https://feeds.example/corridor/")
    assert (shown["version"], shown["title"]) == ("https://jsonfeed.org/version/1.1", "Quotas")
    assert shown["feed_url"] == "https://feeds.example/corridor/feed.json"
    assert len(shown["items"]) == len(atom.entries) == len(changes)
    first, entry = shown["items"][0], atom.entries[0]
    assert first["title"] == entry.title == "Italy’s quota for Pakistani workers: 10,500 → 12,000, +14 %"
    assert first["url"] == entry.link == "https://corrieredelporto.example/quote/2026"
    assert (first["id"], first["date_published"]) == (entry.id, "2026-03-11T07:30:00Z")
    assert entry.updated == entry.published == "2026-03-11T07:30:00Z"
    assert "12.000 lavoratori pakistani" in entry.content[0].value
    assert "3 outlets: corrieredelporto.example, subhnama.example, karachiledger.example" in first["content_text"]
    assert {"changed", "figure", "labour_quota", "IT", "PK"} == {tag.term for tag in entry.tags} == set(first["tags"])
    assert entry.author == "corrieredelporto.example"
    assert atom.feed.id.startswith("urn:uuid:")
    assert {link.rel: link.href for link in atom.feed.links} == {"self": "https://feeds.example/corridor/atom.xml"}


def test_atom_has_what_the_standard_asks_for_once(tmp_path: Path) -> None:
    written(tmp_path, told(*sample_changes()))
    root = ET.parse(tmp_path / "feed" / "atom.xml").getroot()  # noqa: S314 - our own
    assert root.tag == f"{ATOM}feed"
    for parent in (root, *root.findall(f"{ATOM}entry")):
        assert [len(parent.findall(f"{ATOM}{name}")) for name in ("id", "title", "updated")] == [1, 1, 1]
    ids = [entry.findtext(f"{ATOM}id") for entry in root.findall(f"{ATOM}entry")]
    assert len(set(ids)) == len(ids)


def test_newer_digests_come_first_and_the_oldest_entries_go(tmp_path: Path) -> None:
    days = [told(figure_change(id=day, value=float(day)), now=NOW + timedelta(days=day)) for day in (1, 2, 3)]
    shown, atom = written(tmp_path, *days, entries=2)
    assert [item["date_published"][:10] for item in shown["items"]] == ["2026-03-14", "2026-03-13"]
    assert [entry.id for entry in atom.entries] == [item["id"] for item in shown["items"]]
    assert atom.feed.updated == "2026-03-14T07:30:00Z"


def test_a_digest_that_comes_twice_changes_nothing(tmp_path: Path) -> None:
    first = written(tmp_path, told(figure_change(id=1)))
    again = written(tmp_path, told(figure_change(id=1), now=NOW + timedelta(hours=1)))
    assert first[0] == again[0]
    added = written(tmp_path, told(figure_change(id=2)))
    assert added[0]["items"][1] == first[0]["items"][0]


@pytest.mark.parametrize(
    "hostile",
    [
        "]]></content><script>alert(1)</script>",
        "a\x00b\x0bc\ufffe\uffffd",
        "<!ENTITY x SYSTEM 'file:///etc/passwd'>&x;",
        "\ud800 half a letter",
        'quote" onload="x',
        "\u202eturned",
    ],
)
def test_what_a_page_says_is_text_in_both_feeds(hostile: str, tmp_path: Path) -> None:
    change = figure_change(quote=hostile, title=hostile, outlet=hostile, scope=hostile, why=hostile, url="javascript:x")
    shown, atom = written(tmp_path, told(change))
    (item,) = shown["items"]
    (entry,) = atom.entries
    assert "url" not in item
    assert "links" not in entry
    root = ET.parse(tmp_path / "feed" / "atom.xml").getroot()  # noqa: S314 - our own
    names = {element.tag.removeprefix(ATOM) for element in root.iter()}
    assert names <= {"feed", "entry", "id", "title", "updated", "published", "author", "name", "category", "content"}
    assert root.find(f"{ATOM}entry/{ATOM}content").text == item["content_text"]  # type: ignore[union-attr] # it is there


def test_an_empty_digest_leaves_a_valid_feed(tmp_path: Path) -> None:
    shown, atom = written(tmp_path, told())
    assert (shown["items"], atom.entries) == ([], [])
    assert atom.feed.updated == "2026-03-11T07:30:00Z"


def test_a_notice_is_an_entry_of_its_own(tmp_path: Path) -> None:
    body = {
        "type": "digest.test",
        "version": 1,
        "timestamp": "2026-03-11T07:30:00Z",
        "data": {"id": "d", "subscriber": "desk", "subject": "[Test] x", "text": "a test"},
    }
    shown, atom = written(tmp_path, message(kind="test", payload_json=json.dumps(body)))
    assert [(item["title"], item["content_text"]) for item in shown["items"]] == [("[Test] x", "a test")]
    assert atom.entries[0].title == "[Test] x"


@pytest.mark.parametrize("content", ["not a feed", '{"items": 3}', '{"items": [{"id": ""}]}', "[]"])
def test_a_file_that_is_no_feed_of_ours_is_left_alone(content: str, tmp_path: Path) -> None:
    (tmp_path / "feed").mkdir()
    path = tmp_path / "feed" / "feed.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(PassingFailure, match=r"feed\.json"):
        written(tmp_path, told(figure_change()))
    assert path.read_text(encoding="utf-8") == content


def test_a_folder_that_cannot_be_written_is_a_passing_failure(tmp_path: Path) -> None:
    (tmp_path / "feed").write_text("a file stands here", encoding="utf-8")
    with pytest.raises(PassingFailure, match="cannot write"):
        written(tmp_path, told(figure_change()))
