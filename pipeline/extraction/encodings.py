"""Decodes the bytes of a page: byte order mark, then valid UTF-8, then what is declared, then what the letters say.

Bytes that form valid UTF-8 beyond ASCII are UTF-8 whatever the page declares: other encodings do not do so by chance.
A declared single-byte encoding is believed only while it reads as words of one script.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator
from itertools import islice

from w3lib.encoding import html_body_declared_encoding, http_content_type_encoding

#: Byte order marks, the longer ones first.
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

#: Single-byte encodings of the languages we read, tried when nothing declared holds.
LIKELY = ("cp1252", "cp1253", "cp1256", "iso8859-7")

#: What browsers read when a page names the first (the WHATWG encoding standard).
AS_BROWSERS_DO = {"iso8859-1": "cp1252", "latin-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254"}

#: A page that is UTF-8 but for a few broken bytes: at most this share of its characters may be lost.
LOST_SHARE = 0.01

#: A declared encoding is kept when at least this share of the words it gives are of one script.
WHOLE_SHARE = 0.9

#: How many words with letters beyond ASCII are looked at.
SAMPLE = 400

_LETTERS = re.compile(r"[^\W\d_]+")


def decode(body: bytes, content_type: str | None) -> str:
    """Return the text of ``body``; never raises, whatever the bytes."""
    for mark, name in MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_other(body, content_type)


def _decode_other(body: bytes, content_type: str | None) -> str:
    """Return the text of bytes that are not wholly valid UTF-8."""
    declared = tuple(_declared(body, content_type))
    lenient = body.decode("utf-8", "replace")
    lost = lenient.count("\ufffd")
    if lost <= LOST_SHARE * len(lenient) and (lost < _multibyte(lenient) or "utf-8" in declared):
        return lenient
    readings = [body.decode(name, "replace") for name in dict.fromkeys((*declared, *LIKELY)) if name != "utf-8"]
    for reading in readings[: len(declared)]:
        if _wholeness(reading) >= WHOLE_SHARE:
            return reading
    return max(readings, key=_wholeness)


def _multibyte(text: str) -> int:
    """Return how many characters of a lenient reading took more than one byte and were not lost."""
    return sum(1 for char in text if "\x7f" < char != "\ufffd")


def _declared(body: bytes, content_type: str | None) -> Iterator[str]:
    """Yield the encodings that the header and the page name, as Python knows them."""
    for name in (http_content_type_encoding(content_type), html_body_declared_encoding(body[:4096])):
        if name is None:
            continue
        try:
            known = codecs.lookup(name).name
        except LookupError:
            continue
        yield AS_BROWSERS_DO.get(known, known)


def _wholeness(text: str) -> float:
    """Return the share, 0 to 1, of words beyond ASCII that look like words of one script in ``text``."""
    written = islice((word for word in text.split() if not word.isascii()), SAMPLE)
    words = [word for piece in written for word in _LETTERS.findall(piece) if not word.isascii()]
    if not words:
        return 1.0
    return sum(map(_is_whole, words)) / len(words) - text.count("\ufffd") / len(text)


def _is_whole(word: str) -> bool:
    """Say whether a word keeps to one script, has its capitals in front, and, if Latin, is not mostly accents."""
    letters = [char for char in word if char.isalpha()]
    scripts = {script(char) for char in letters}
    if len(scripts) != 1:
        return False
    if not (word.isupper() or word[1:] == word[1:].lower()):
        return False
    accented = sum(1 for char in letters if char > "\x7f")
    return scripts != {"LATIN"} or accented * 2 <= len(letters)


def script(char: str) -> str:
    """Return the script of a letter: the first word of its Unicode name.

    >>> script("ж"), script("a")
    ('CYRILLIC', 'LATIN')
    """
    return unicodedata.name(char, "UNKNOWN").partition(" ")[0]
