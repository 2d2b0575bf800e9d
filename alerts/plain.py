"""Page text made fit to stand anywhere: one line, nothing in it that turns, hides or ends what is around it. Pure."""

from __future__ import annotations

import re

#: What page text may not bring along. Joiners, which Urdu and emoji need, and variation selectors stay.
_HARMFUL = re.compile(
    "["
    r"\x00-\x1f\x7f-\x9f"  # controls, the start of terminal commands among them
    r"\xad\u034f\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0"  # what is not seen
    r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f"  # what turns or isolates direction
    r"\u2028\u2029\ufff9-\ufffb"  # ends of lines, anchors of annotations
    r"\ud800-\udfff\ue000-\uf8ff\U000e0000-\U000e0fff\U000f0000-\U0010ffff"  # lone surrogates, tags, private use
    "]"
)
_SPACES = re.compile(r"\s+")
_MARK = r"[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
#: More marks than this on one letter are a tower over the lines around, not writing.
_TOWER = re.compile(rf"({_MARK}{{4}}){_MARK}+")


def plain(text: str) -> str:
    r"""Return page text as one line of harmless characters.

    Line ends, controls, lone surrogates, and marks that are not seen or turn the direction of what follows go; runs of
    space become one.

    >>> plain("a\r\nBcc: b\u202ec \u200bd\x1b[31m")
    'a Bcc: bc d[31m'
    """
    line = _SPACES.sub(" ", text)
    if not line.isprintable() or not line.isascii():
        line = _SPACES.sub(" ", _TOWER.sub(r"\1", _HARMFUL.sub("", line)))
    return line.strip()
