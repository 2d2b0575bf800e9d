"""The one home of vl-convert: the history of a figure as a small picture, and where pictures lie when they are shown.

A picture is a card of its own, white in light and dark mode, as wide as a narrow telephone shows without scaling.
The same history gives the same bytes.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Callable, Iterable
from functools import lru_cache
from hashlib import sha256
from typing import Any

import vl_convert

from alerts.view.digest import HistoryView, PictureView
from pipeline.errors import RenderingError
from pipeline.model import Picture

#: The card's width and the height of its frame and of a row, in CSS pixels; it is drawn twice as sharp.
WIDTH, FRAME, ROW = 304, 20, 24
SCALE = 2
#: Where the bars begin and how long the longest is at least, in CSS pixels.
BARS_FROM, BARS_MIN = 94, 30
#: About how wide a letter of a value is, and the room around it, in CSS pixels.
LETTER, ROOM = 6.7, 16
FONT = "Liberation Sans, Arial, Helvetica, sans-serif"
INK, MUTED, NOW, BEFORE, PAPER = "#1d1b18", "#6b655b", "#9c2b1f", "#c9bfa9", "#ffffff"
#: How histories are cached: one is drawn for all subscribers of a pass.
CACHED = 256
_PNG_HEAD = 8


def height(history: HistoryView) -> int:
    """Return the height of a history's card in CSS pixels."""
    return FRAME + ROW * len(history.points)


def planned(change_id: int, history: HistoryView) -> PictureView:
    """Return the picture of a history as templates see it, before it is drawn."""
    return PictureView(change_id, f"cid:{_name(_specification(history))}", _alt(history), WIDTH, height(history))


def draw(history: HistoryView) -> Picture:
    """Return the picture of a history.

    Raises:
        RenderingError: the picture could not be drawn.
    """
    card = _specification(history)
    return Picture(_name(card), "image/png", _drawn(card), _alt(history))


def _alt(history: HistoryView) -> str:
    return f"{history.label}: {history.line}"


def _specification(history: HistoryView) -> str:
    return json.dumps(_card(history), ensure_ascii=False)


def _name(card: str) -> str:
    return f"{sha256(card.encode()).hexdigest()[:24]}@corridor"


@lru_cache(maxsize=CACHED)
def _drawn(card: str) -> bytes:
    try:
        png = vl_convert.vegalite_to_png(card, scale=SCALE, allowed_base_urls=[])
        return _packed(png)
    except (ValueError, TypeError, RuntimeError, zlib.error) as error:
        raise RenderingError(f"a picture could not be drawn: {type(error).__name__}") from error


def _rows(history: HistoryView) -> list[dict[str, Any]]:
    """Return a row a value, with the ends of its bar; the longest bar leaves room for the longest text."""
    last = history.points[-1]
    letters = max(len(point.text) for point in history.points)
    length = max(BARS_MIN, WIDTH - BARS_FROM - ROOM - LETTER * letters)
    longest = max(point.value for point in history.points) or 1.0
    return [
        {
            "row": row,
            "since": point.short,
            "text": point.text,
            "now": point is last,
            "from": BARS_FROM,
            "to": BARS_FROM + length * max(point.value, 0.0) / longest,
        }
        for row, point in enumerate(history.points)
    ]


def _card(history: HistoryView) -> dict[str, Any]:
    """Return the Vega-Lite specification: a row a value, the oldest on top, all bars from nought."""
    tall = height(history)
    room = WIDTH - BARS_FROM - BARS_MIN - ROOM
    place = {"field": "row", "type": "quantitative", "axis": None, "scale": _scale(len(history.points), tall)}
    across: dict[str, Any] = {"axis": None, "scale": {"domain": [0, WIDTH], "range": [0, WIDTH], "nice": False}}
    colour = {"condition": {"test": "datum.now", "value": NOW}, "value": BEFORE}
    ink = {"condition": {"test": "datum.now", "value": NOW}, "value": INK}
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
        "width": WIDTH,
        "height": tall,
        "padding": 0,
        "autosize": "none",
        "background": PAPER,
        "view": {"stroke": None},
        "data": {"values": _rows(history)},
        "encoding": {"y": place},
        "layer": [
            {
                "mark": {"type": "text", "align": "left", "font": FONT, "fontSize": 12, "color": MUTED},
                "encoding": {"x": {"value": 12}, "text": {"field": "since"}},
            },
            {
                "mark": {"type": "bar", "height": 10, "cornerRadiusEnd": 1},
                "encoding": {
                    "x": across | {"field": "from", "type": "quantitative"},
                    "x2": {"field": "to"},
                    "color": colour,
                },
            },
            {
                "mark": {
                    "type": "text",
                    "align": "left",
                    "dx": 6,
                    "font": FONT,
                    "fontSize": 12,
                    "fontWeight": "bold",
                    "limit": room,
                },
                "encoding": {
                    "x": across | {"field": "to", "type": "quantitative"},
                    "text": {"field": "text"},
                    "color": ink,
                },
            },
        ],
    }


def _scale(rows: int, tall: int) -> dict[str, Any]:
    """Return the scale that sets each row's middle, the first on top."""
    margin = FRAME / 2 / ROW + 0.5
    return {"domain": [-margin, rows - 1 + margin], "range": [0, tall], "nice": False, "zero": False}


def _packed(png: bytes) -> bytes:
    """Return the same picture with its pixels packed as tightly as zlib can: a fifth of what the vendor writes."""
    chunks, place = [], _PNG_HEAD
    while place < len(png):
        length = int.from_bytes(png[place : place + 4])
        chunks.append((png[place + 4 : place + 8], png[place + 8 : place + 8 + length]))
        place += length + 12
    pixels = b"".join(body for kind, body in chunks if kind == b"IDAT")
    header = next(body for kind, body in chunks if kind == b"IHDR")
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(zlib.decompress(pixels), 9)), (b"IEND", b""))
    return png[:_PNG_HEAD] + b"".join(_chunk(kind, body) for kind, body in parts)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return len(body).to_bytes(4) + kind + body + zlib.crc32(kind + body).to_bytes(4)


def placed(html: str, pictures: Iterable[Picture], address: Callable[[Picture], str]) -> str:
    """Return ``html`` with each picture's ``cid:`` address replaced by what ``address`` gives, as in a folder."""
    for picture in pictures:
        html = html.replace(f'src="cid:{picture.cid}"', f'src="{address(picture)}"')
    return html


def data_address(picture: Picture) -> str:
    """Return the picture itself as an address, for a page that stands alone."""
    return f"data:{picture.media_type};base64,{base64.b64encode(picture.data).decode()}"


def file_name(digest_id: str, picture: Picture) -> str:
    """Return the name of the picture's file beside a digest's HTML."""
    return f"{digest_id}-{picture.cid.partition('@')[0]}.png"
