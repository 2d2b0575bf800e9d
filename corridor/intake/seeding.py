"""Addresses given by hand: on the command line, in files of addresses, in the file that is watched, as shortcuts.

All are held to one guard (:func:`pipeline.addresses.refuse_url`), and each is answered for: what became of it, and why.
"""

from __future__ import annotations

import codecs
import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pipeline.addresses import address_key, refuse_url
from pipeline.errors import PageError
from pipeline.ledger.captures import Captures, Seeded
from pipeline.ledger.database import immediate
from pipeline.ledger.handed import forget_lines, note_lines, queued_lines

#: What may stand where an address is wanted.
ALLOWED = "allowed are http and https addresses of public sites, ports 80 and 443, one a line; # begins a comment"
#: The longest address, in characters, and how much of a refused one is shown.
LONGEST, SHOWN = 2000, 200
#: The largest file of addresses, and the largest shortcut, in bytes.
FILE_BYTES, SHORTCUT_BYTES = 10_000_000, 65_536
#: A last line without an end, in a file changed less than so many seconds ago, may still be being written.
SETTLED_S = 5.0
_LINE_END = re.compile(r"\r\n|\r|\n")
_COMMENT = re.compile(r"(?:^|\s)#.*$")
_SHORTCUT = re.compile(r"^\s*URL\s*=\s*(\S+)\s*$", re.IGNORECASE | re.MULTILINE)


class Fate(StrEnum):
    """What became of an address given by hand."""

    QUEUED = "queued"
    AGAIN = "queued_again"
    WAITING = "waiting"
    FETCHING = "fetching"
    REPEATED = "repeated"
    REFUSED = "refused"


#: What is known of an address by the state it was in.
FATES = {None: Fate.QUEUED, "queued": Fate.WAITING, "leased": Fate.WAITING, "done": Fate.AGAIN, "failed": Fate.AGAIN}


@dataclass(frozen=True, slots=True)
class Given:
    """An address as it was given; ``place`` is its file and line, or empty for the command line."""

    url: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of an address; ``why`` says more for a person, or is empty."""

    given: Given
    fate: Fate
    why: str = ""

    def sentence(self) -> str:
        """Return the answer as a line for a person."""
        place = f"{self.given.place}: " if self.given.place else ""
        shown = self.given.url[:SHOWN] if self.given.url.isprintable() else repr(self.given.url[:SHOWN])
        return f"{place}{shown}: {self.fate.value.replace('_', ' ')}{f': {self.why}' if self.why else ''}"


def seed_given(captures: Captures, given: Iterable[Given], *, sites: frozenset[str], now: str) -> tuple[Answer, ...]:
    """Queue addresses for the next crawl and return what became of each, in their order.

    Args:
        captures: where they are queued.
        given: the addresses.
        sites: the ``host:port`` pairs on this machine that may be reached.
        now: the UTC time they are queued at.
    """
    answers: list[Answer] = []
    first: dict[str, str] = {}
    with immediate(captures.database):
        for one in given:
            key = address_key(one.url)
            if reason := refuse_given(one.url, sites):
                answers.append(Answer(one, Fate.REFUSED, f"{reason}; {ALLOWED}"))
            elif key in first:
                answers.append(Answer(one, Fate.REPEATED, f"the same page as {first[key]}"))
            else:
                first[key] = one.url
                (seeded,) = captures.seed([one.url], now)
                answers.append(_answer(one, seeded))
    return tuple(answers)


def refuse_given(url: str, sites: frozenset[str]) -> str | None:
    """Return why an address given by hand is not asked for, or None when it is."""
    if len(url) > LONGEST:
        return f"longer than {LONGEST:,} characters"
    return refuse_url(url, sites)


def _answer(given: Given, seeded: Seeded) -> Answer:
    known = {
        Fate.AGAIN: f"was {seeded.state}",
        Fate.WAITING: "was queued already",
        Fate.FETCHING: "is being fetched now",
    }
    fate = Fate.FETCHING if not seeded.queued else FATES[seeded.state]
    said = [known[fate]] if fate in known else []
    return Answer(given, fate, ": ".join([*said, *([seeded.reason] if seeded.reason else [])]))


def read_addresses(path: Path) -> tuple[Given, ...]:
    """Return the addresses of a file, one a line, without blank lines and comments.

    Raises:
        PageError: it cannot be read, or is larger than any list of addresses.
    """
    return tuple(_addresses(_text(path, FILE_BYTES), path))


def _addresses(text: str, path: Path) -> Iterator[Given]:
    for number, line in enumerate(_LINE_END.split(text), start=1):
        url = _COMMENT.sub("", line).strip()
        if url:
            yield Given(url, f"{path}:{number}")


def _text(path: Path, limit: int) -> str:
    try:
        with path.open("rb") as stream:
            data = stream.read(limit + 1)
    except OSError as error:
        raise PageError(f"{path}: cannot be read: {error.strerror or error}") from error
    if len(data) > limit:
        raise PageError(f"{path}: larger than {limit:,} bytes")
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return data.decode("utf-16" if wide else "utf-8-sig", "replace")


def read_shortcut(path: Path) -> str:
    """Return the address in a shortcut: behind ``URL=``, as browsers write it, or alone in the first line.

    Raises:
        PageError: it cannot be read, or holds none.
    """
    text = _text(path, SHORTCUT_BYTES)
    found = _SHORTCUT.search(text)
    url = found[1] if found else next((given.url for given in _addresses(text, path)), "")
    if "://" not in url:
        raise PageError(f"{path}: holds no address; wanted is one line, an address or URL=address")
    return url


def watch(captures: Captures, path: Path, *, sites: frozenset[str], now: str) -> tuple[Answer, ...]:
    """Queue the lines of a watched file that are new in it; return what became of these, and of the bad lines.

    A line is queued once while it stands there; taken out and added again, it is asked for again. A file that is not
    there, or cannot be read at this moment, says nothing of its lines. Arguments as of :func:`seed_given`.

    Raises:
        PageError: the file is there and cannot be read.
    """
    if not path.exists():
        return ()
    file = path.resolve().as_uri()
    lines = _settled_lines(path)
    good = [line for line in lines if refuse_given(line.url, sites) is None]
    with immediate(captures.database):
        before = queued_lines(captures.database, file)
        forget_lines(captures.database, file, before - {line.url for line in lines})
        new = [line for line in lines if line.url not in before]
        note_lines(captures.database, file, {line.url for line in good if line.url not in before}, at=now)
        return seed_given(captures, new, sites=sites, now=now)


def _settled_lines(path: Path) -> tuple[Given, ...]:
    """Return the addresses of a file, but for a last line that may still be being written."""
    text = _text(path, FILE_BYTES)
    if text and not text.endswith("\n") and 0 <= time.time() - path.stat().st_mtime < SETTLED_S:
        text = text[: text.rfind("\n") + 1]
    return tuple(_addresses(text, path))
