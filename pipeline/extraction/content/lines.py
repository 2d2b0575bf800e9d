"""Cleans an article's lines: drops what repeats the title or belongs to the page, and cuts at another story's head."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from pipeline.extraction.content.furniture import is_furniture
from pipeline.extraction.content.prose import STORY_LENGTH
from pipeline.extraction.metadata.bylines import is_byline, speaks
from pipeline.extraction.metadata.timestamps import printed_dates
from pipeline.extraction.mojibake import repair
from pipeline.extraction.phrases import CHANGE_WORDS, STORY_MARKS
from pipeline.fold import fold

#: Characters that are no part of a text: soft hyphens, byte order marks, C0 and C1 controls but tab.
_UNSEEN = re.compile("[\u00ad\ufeff\u200b\x00-\x08\x0b-\x1f\x7f-\x9f]")

#: What stands in front of a list item.
_BULLET = re.compile(r"^(?:[-*•·▪●◦»]\s+)+")

_SPACE = re.compile(r"[^\S\n]+")

#: Lines at the top that may be byline or date; how long a date, and the line of a change, may be, in characters.
HEAD_LINES, DATE_LENGTH, CHANGE_LENGTH = 4, 40, 80

#: A headline has so many words, and another story's marks follow within so many lines.
HEADLINE_WORDS = (4, 28)
NEAR = 5

#: How a sentence, not a headline, ends.
SENTENCE_ENDS = (".", "!", "۔", ":", ";", ",", "…", "”", '"')

#: A line that stands again within a longer one has so many characters, and the other is so many lines away; a
#: standfirst, one of so many first lines, is repeated by one of as many next ones. An equal line, which may be a
#: chorus, is a repeat only from a greater length.
REPEAT_LENGTH = (50, 400)
REPEAT_NEAR = 6
REPEATED = 80
STANDFIRSTS = 2

#: What may stand around the same words in another place.
QUOTES = "\"'“”‘’«»‹›„‟.,"

#: A line longer than this, in characters, is neither title nor furniture.
LONG = 400

#: What parts a table's head from its rows.
_RULE = re.compile(r":?-{3,}:?")

#: A time of day that stands alone, as above the entries of a live blog.
_CLOCK = re.compile(r"[0-2]?\d[:.][0-5]\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s?(?:[A-Z]{2,4}|[hH]|Uhr))?")

#: The dateline of a news text: a place in capitals, perhaps an agency or date, then a colon or dash.
_DATELINE = re.compile(r"^[A-ZΑ-ΩÀ-Þ][A-ZΑ-ΩÀ-Þ .,’'/-]{2,40}(?:\([^)]{2,30}\)|,[^:—–-]{2,30})?\s?(?::|[—–-]\s)")


def clean(text: str, title: str, authors: tuple[str, ...] = ()) -> str:
    """Return ``text`` in NFC, its lines stripped, without those that do not belong to the article ``title``."""
    text = unicodedata.normalize("NFC", _UNSEEN.sub("", repair(text.replace("\r", "\n"))))
    lines = [_BULLET.sub("", _SPACE.sub(" ", _row(line)).strip()) for line in text.split("\n")]
    lines = [line for line in lines if line]
    lines = lines[: _seam(lines)]
    return "\n".join(_without_repeats(list(_kept(lines, fold(title).strip(), authors))))


def _row(line: str) -> str:
    """Return a table's row, which comes with bars between its cells, as its cells; another line as it is."""
    if not line.startswith("|"):
        return line
    return " ".join(cell for part in line.split("|") if (cell := part.strip()) and not _RULE.fullmatch(cell))


def _kept(lines: list[str], title: str, authors: tuple[str, ...]) -> Iterator[str]:
    """Yield the lines that belong; ``title`` is folded."""
    for index, line in enumerate(lines):
        if len(line) > LONG and index >= HEAD_LINES:
            yield line
            continue
        folded = fold(line).strip()
        head = index < HEAD_LINES and (is_byline(line) or _is_date(line, folded) or _is_names(folded, authors))
        if folded != title and not head and not is_furniture(folded) and not _CLOCK.fullmatch(line):
            yield line


def _without_repeats(lines: list[str]) -> Iterator[str]:
    """Yield the lines without those that stand again, whole, in the text: standfirsts and quotes set large.

    Of equal lines the first stays; of a line and a longer one near it that holds it, the longer.
    """
    seen: set[str] = set()
    least, most = REPEAT_LENGTH
    for index, line in enumerate(lines):
        if len(line) >= REPEATED and line in seen:
            continue
        seen.add(line)
        first = max(0, index - REPEAT_NEAR) if index >= STANDFIRSTS else index + 1
        last = index + 1 + (REPEAT_NEAR if index >= STANDFIRSTS else STANDFIRSTS)
        words = line.strip(QUOTES)
        near = (other for other in lines[first:last] if len(other) > len(line))
        if not (least <= len(line) <= most and any(words in other for other in near)):
            yield line


def _is_names(folded: str, authors: tuple[str, ...]) -> bool:
    """Say whether a folded line names the authors and says nothing else but a date, a place or what they are."""
    rest = folded
    for author in authors:
        rest = rest.replace(fold(author), "")
    return rest != folded and len(rest) <= DATE_LENGTH and not speaks(rest)


def _is_date(line: str, folded: str) -> bool:
    """Say whether a line is a date and little else, or says when the page was last changed."""
    longest = CHANGE_LENGTH if folded.startswith(CHANGE_WORDS) else DATE_LENGTH
    if len(line) > longest:
        return False
    stated = next(printed_dates(line), None)
    return stated is not None and not speaks(line.replace(stated, " "))


def _seam(lines: list[str]) -> int:
    """Return the index of the line where another story's head begins; the number of lines when none does."""
    above = 0
    for index, line in enumerate(lines):
        if above >= STORY_LENGTH and _is_headline(line) and _heads_a_story(lines, index):
            return index
        above += len(line)
    return len(lines)


def _is_headline(line: str) -> bool:
    """Say whether a line may be a headline: some words, no end of a sentence."""
    least, most = HEADLINE_WORDS
    return least <= len(line.split()) <= most and not line.endswith(SENTENCE_ENDS)


def _heads_a_story(lines: list[str], index: int) -> bool:
    """Say whether a headline is another story's: two of a repeat, a story mark and a dateline follow."""
    following = lines[index + 1 : index + 1 + NEAR]
    repeated = lines[index] in following
    marked = any(fold(line).startswith(STORY_MARKS) and not line.endswith(SENTENCE_ENDS) for line in following[:3])
    dateline = any(_DATELINE.match(line) for line in following)
    return repeated + marked + dateline > 1
