"""Decodes the bytes of a page: mark or wide header, then valid UTF-8, then what is declared, then what the letters say.

Bytes that form valid UTF-8 beyond ASCII are UTF-8 whatever the page declares: other encodings do not do so by chance.
Bytes that break UTF-8 are forgiven while more of its letters are whole than broken. A declared single-byte encoding is
believed only while it reads as words of one script.
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

#: Encodings that give each letter two bytes or four, so that markup in them holds NUL bytes.
WIDE = frozenset({"utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"})

#: So many bytes of a body tell whether it is markup in a wide encoding; a multiple of four.
WIDE_HEAD = 1024

#: A start of markup, and a letter, that every other encoding of pages reads as markup.
PROBE = b"<p>\xe9"

#: Single-byte encodings of the languages we read, tried when nothing declared holds.
LIKELY = ("cp1252", "cp1253", "cp1256", "iso8859-7")

#: What browsers read when a page names the first (the WHATWG encoding standard).
AS_BROWSERS_DO = {
    "iso8859-1": "cp1252",
    "latin-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "utf-16": "utf-16-le",
}

#: What a decoder puts in the place of what it cannot read.
LOST = "\ufffd"

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
    wide = _declared_wide(body, content_type)
    if wide is not None:
        return body.decode(wide, "replace")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_other(body, content_type)


def is_wide(body: bytes, content_type: str | None) -> bool:
    """Say whether ``body`` is text in UTF-16 or UTF-32: by its mark, or as the header says and the bytes bear out."""
    marked = any(body.startswith(mark) for mark, name in MARKS if name in WIDE)
    return marked or _declared_wide(body, content_type) is not None


def _declared_wide(body: bytes, content_type: str | None) -> str | None:
    """Return the wide encoding that the header names, if the start of ``body`` is markup in it."""
    name = _known(http_content_type_encoding(content_type))
    head = body[:WIDE_HEAD]
    return name if name in WIDE and "<" in head.decode(name, "replace") else None


def _decode_other(body: bytes, content_type: str | None) -> str:
    """Return the text of bytes that are not wholly valid UTF-8."""
    lenient = body.decode("utf-8", "replace")
    lost = lenient.count(LOST) - body.count(LOST.encode())
    if lost <= LOST_SHARE * len(lenient) and lost < _beyond_ascii(lenient) - lost:
        return lenient
    declared = [name for name in _declared(body, content_type) if name != "utf-8"]
    for name in declared:
        reading = body.decode(name, "replace")
        if _wholeness(reading) >= WHOLE_SHARE:
            return reading
    return max((body.decode(name, "replace") for name in dict.fromkeys((*declared, *LIKELY))), key=_wholeness)


def _beyond_ascii(text: str) -> int:
    return sum(1 for char in text if char > "\x7f")


def _declared(body: bytes, content_type: str | None) -> Iterator[str]:
    """Yield the encodings that the header and the page name and that a page can be in, as Python knows them."""
    for stated in (http_content_type_encoding(content_type), html_body_declared_encoding(body[:4096])):
        name = _known(stated)
        if name is not None and _reads_markup(name):
            yield name


def _known(name: str | None) -> str | None:
    """Return an encoding's name as Python has it, of two that are mixed up the one that browsers read; or None."""
    try:
        known = codecs.lookup(name or "").name
    except LookupError:
        return None
    return AS_BROWSERS_DO.get(known, known)


def _reads_markup(name: str) -> bool:
    """Say whether an encoding reads markup as markup; Python has some that are of no text, or never of a page's."""
    try:
        return PROBE.decode(name, "replace").startswith("<p>")
    except (LookupError, UnicodeError):
        return False


def _wholeness(text: str) -> float:
    """Return the share, 0 to 1, of words beyond ASCII that look like words of one script in ``text``."""
    written = islice((word for word in text.split() if not word.isascii()), SAMPLE)
    words = [word for piece in written for word in _LETTERS.findall(piece) if not word.isascii()]
    if not words:
        return 1.0
    return sum(map(_is_whole, words)) / len(words) - text.count(LOST) / len(text)


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
