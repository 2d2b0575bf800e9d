"""The pictures of a digest: when a figure has a history, what its picture is, and where it lies."""

from __future__ import annotations

import json
import subprocess
import sys
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from alerts.channels import folder
from alerts.channels.message import Means, Message
from alerts.outbox.composing import compose
from alerts.rendering.pictures import WIDTH, data_address, draw, height, placed
from alerts.rendering.renderer import PICTURES_MAX, Picture, Rendered, Renderer
from alerts.subscribers import FolderChannel
from alerts.view.composition import build_digest
from alerts.view.digest import HistoryView, PointView
from alerts.view.histories import POINTS_MAX, history_view
from pipeline.errors import RenderingError
from pipeline.ledger.outbox import digest_row
from pipeline.ledger.pictures import load_pictures
from pipeline.model import Change, ChangeKind, Direction, Per, Previous, UnitClass, Verdict
from tests import digest_days
from tests.factories import NOW, figure_change, previous, sample_health, subscriber
from tests.ledger_rows import add_changes, open_ledger

STATES = (previous(3500.0, since="2023"), previous(10500.0, since="2026-02-04"), previous(12000.0, since="2026-03-11"))
RAISED = figure_change(fact_id=1, verdict=Verdict.CHANGED, previous=previous(10500.0))


def history_of(change: Change, states: tuple[Previous, ...] = STATES) -> HistoryView | None:
    return history_view(change, states, label="Quota")


def points(change: Change, states: tuple[Previous, ...] = STATES) -> list[tuple[str, str]]:
    history = history_of(change, states)
    return [] if history is None else [(point.text, point.since) for point in history.points]


def test_a_history_is_the_dated_values_up_to_the_changes_own() -> None:
    assert points(RAISED) == [("3,500", "2023"), ("10,500", "4 February 2026"), ("12,000", "11 March 2026")]


def test_the_new_value_of_a_from_to_pair_is_one_of_the_series() -> None:
    assert points(replace(RAISED, change_kind=ChangeKind.FROM_TO)) == points(RAISED)


def test_what_the_ledger_knows_of_later_days_is_no_part_of_it() -> None:
    later = (*STATES, previous(15000.0, since="2026-03-12"))
    assert points(RAISED, later) == points(RAISED)


def test_a_value_stated_again_stands_once_with_its_first_day() -> None:
    again = (previous(10500.0, since="2025-01"), previous(10500.0, since="2026-02-04"))
    assert points(RAISED, again) == [("10,500", "January 2025"), ("12,000", "11 March 2026")]


def test_of_a_long_history_the_latest_values_are_shown_and_the_others_counted() -> None:
    long = tuple(previous(1000.0 + year, since=str(year)) for year in range(2000, 2020))
    history = history_of(replace(RAISED, previous=None), long)
    assert history is not None
    assert len(history.points) == POINTS_MAX
    assert history.left_out == 20 + 1 - POINTS_MAX
    assert history.line.startswith("15 earlier, then 3,015 (2015)")


@pytest.mark.parametrize(
    "change",
    [
        replace(RAISED, previous=None, value=10500.0, published="2022-12-31"),
        replace(RAISED, corrects=7),
        replace(RAISED, verdict=Verdict.DENIED),
        replace(RAISED, verdict=Verdict.CONFLICT),
        replace(RAISED, per=Per.YEAR, previous=None),
        replace(RAISED, change_kind=ChangeKind.DELTA),
        replace(RAISED, value=47.0, unit_class=UnitClass.PERCENT, direction=Direction.DOWN),
    ],
    ids=["nothing before", "correction", "denial", "conflict", "other span", "difference", "rate of change"],
)
def test_what_is_no_series_has_no_history(change: Change) -> None:
    assert history_of(change) is None


HISTORY = HistoryView(
    "Italy’s quota",
    (PointView("3,500", 3500.0, "2023", "2023"), PointView("12,000", 12000.0, "11 March 2026", "11 Mar 2026")),
    0,
    "3,500 (2023), 12,000 (11 March 2026)",
)


def pixels(png: bytes) -> tuple[int, int, list[bytes]]:
    """Return width, height and the rows of a PNG, each with the filter byte before it."""
    place, packed, size = 8, b"", (0, 0)
    while place < len(png):
        length, kind = int.from_bytes(png[place : place + 4]), png[place + 4 : place + 8]
        body = png[place + 8 : place + 8 + length]
        assert int.from_bytes(png[place + 8 + length : place + 12 + length]) == zlib.crc32(kind + body)
        if kind == b"IHDR":
            size = int.from_bytes(body[:4]), int.from_bytes(body[4:8])
        packed += body if kind == b"IDAT" else b""
        place += length + 12
    rows = zlib.decompress(packed)
    step = len(rows) // size[1]
    return *size, [rows[start : start + step] for start in range(0, len(rows), step)]


def test_a_picture_is_a_small_png_twice_as_sharp_as_it_is_shown() -> None:
    picture = draw(HISTORY)
    assert picture.media_type == "image/png"
    assert picture.alt == "Italy’s quota: 3,500 (2023), 12,000 (11 March 2026)"
    wide, tall, rows = pixels(picture.data)
    assert (wide, tall) == (2 * WIDTH, 2 * height(HISTORY))
    assert len(set(rows)) > 10
    assert len(picture.data) < 20_000


def test_the_same_history_gives_the_same_bytes_in_another_process() -> None:
    code = (
        "from tests.test_digest_pictures import HISTORY, draw; import sys; sys.stdout.buffer.write(draw(HISTORY).data)"
    )
    root = Path(__file__).parent.parent
    again = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, check=True)
    assert again.stdout == draw(HISTORY).data


def many_histories(count: int) -> tuple[tuple[Change, ...], dict[int, tuple[Previous, ...]]]:
    changes = tuple(replace(RAISED, id=place, fact_id=place, value=12000.0 + place) for place in range(1, count + 1))
    return changes, dict.fromkeys(range(1, count + 1), STATES)


def rendered_of(count: int, renderer: Renderer | None = None) -> Rendered:
    changes, histories = many_histories(count)
    recalled = replace(digest_days.recalled(), histories=histories)
    digest = build_digest(changes, subscriber(), health=sample_health(), now=NOW, recalled=recalled)
    return (renderer or Renderer()).render(digest)


def test_a_digest_has_only_so_many_pictures_and_says_the_other_histories_in_words() -> None:
    rendered = rendered_of(PICTURES_MAX + 2)
    assert len(rendered.pictures) == PICTURES_MAX
    assert rendered.html.count('src="cid:') == PICTURES_MAX
    assert rendered.html.count("Over time") == 2
    assert rendered.text.count("Over time") == PICTURES_MAX + 2


def test_one_picture_that_fails_holds_neither_the_digest_nor_the_others() -> None:
    def failing(history: HistoryView) -> Picture:
        if "12,001" in history.line:
            raise RenderingError("a picture could not be drawn: ValueError")
        return draw(history)

    rendered = rendered_of(3, Renderer(drawing=failing))
    assert len(rendered.pictures) == 2
    assert rendered.problems == ("change 1: a picture could not be drawn: ValueError",)
    assert rendered.html.count("Over time") == 1


def test_what_cannot_be_drawn_is_an_error_of_ours() -> None:
    broken = replace(HISTORY, points=(replace(HISTORY.points[0], value=float("nan")), HISTORY.points[1]))
    with pytest.raises(RenderingError, match="could not be drawn"):
        draw(broken)


def test_the_folder_holds_each_picture_beside_the_html_that_shows_it(tmp_path: Path) -> None:
    rendered = digest_days.render("en")
    message = Message("dlv_1", "digest-1", "desk", rendered.subject, rendered.html, "text", "{}", rendered.pictures)
    folder.send(message, FolderChannel(kind="folder", path="out"), means=Means(home=tmp_path), now=NOW)
    html = (tmp_path / "out" / "digest-1.html").read_text(encoding="utf-8")
    assert "cid:" not in html
    for picture in rendered.pictures:
        name = f"digest-1-{picture.cid.partition('@')[0]}.png"
        assert f'src="{name}"' in html
        assert (tmp_path / "out" / name).read_bytes() == picture.data


def test_a_page_that_stands_alone_holds_its_pictures() -> None:
    rendered = digest_days.render("en")
    page = placed(rendered.html, rendered.pictures, data_address)
    assert page.count('src="data:image/png;base64,') == 2
    assert "cid:" not in page


def test_the_ledger_keeps_a_digests_pictures_for_every_attempt(tmp_path: Path) -> None:
    database = open_ledger(tmp_path)
    add_changes(database, replace(RAISED, id=1))
    blank = {"value_max": None, "bound": "exact", "per": "none", "source": "Gazette", "url": None}
    states = [blank | {"value": 3500.0, "since": "2023"}, blank | {"value": 10500.0, "since": "2026-02-04"}]
    known = {"earlier": states[:1], "state": states[1]}
    database.execute("UPDATE facts SET state_json = ?", [json.dumps(known)])
    compose(database, subscribers=(subscriber(),), renderer=Renderer(), health=sample_health(), now=NOW)
    (digest_id,) = database.execute("SELECT id FROM digests").fetchone()
    (picture,) = load_pictures(database, digest_id)
    assert f'src="cid:{picture.cid}"' in digest_row(database, digest_id).html
    assert picture.alt.endswith("3,500 (2023), 10,500 (4 February 2026), 12,000 (11 March 2026)")
