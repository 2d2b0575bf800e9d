"""What is found in a listing of whatever kind: its entries, further listings, and what was wrong with it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.ledger.captures import Listed

#: A longer title is cut, in characters.
TITLE_LENGTH = 300
#: How often a title may have been escaped: once by its writer, once more by the program that made the listing.
ESCAPED = 2

#: Control characters, which a terminal would obey, each a blank.
CONTROLS = dict.fromkeys([*range(32), *range(127, 160)], " ")

_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,300}>")


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in a listing.

    Attributes:
        entries: the pages it names, each address once, in its order.
        further: the sitemaps an index names, each with the day of its last change where that is stated, in its order.
        fault: what was wrong with it, when it was read all the same; else None.
    """

    entries: tuple[Listed, ...] = ()
    further: tuple[Listed, ...] = ()
    fault: str | None = None


def once(entries: Iterable[Listed]) -> tuple[Listed, ...]:
    """Return ``entries`` with each address once, as it is first named."""
    first: dict[str, Listed] = {}
    for entry in entries:
        first.setdefault(entry.url, entry)
    return tuple(first.values())


def clean_title(text: object) -> str | None:
    """Return a title as a reader would see it, without the tags and entities it was wrapped in; None when it is empty.

    >>> clean_title("Boats &amp;amp; visas: <b>10,500</b> &#8217;jobs&#8217;")
    'Boats & visas: 10,500 ’jobs’'
    """
    if not isinstance(text, str):
        return None
    for _ in range(ESCAPED):
        text = _TAG.sub("", html.unescape(text))
    return " ".join(text.translate(CONTROLS).split())[:TITLE_LENGTH] or None
