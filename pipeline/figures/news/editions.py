"""Tells which edition of a list a year names: the new one is the news, whatever its year; old ones are not."""

from __future__ import annotations

import re
from typing import Final

from pipeline.dates import DateMention
from pipeline.figures.ground.mention import Counted
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import Word

#: What comes out again and again under the year it covers.
_ISSUE: Final = (
    r"(?:editions?|red book|book|yearbook|handbook|list|register|index|issue|"
    r"edizione|annuario|elenco|lista|edición|anuario|listado|έκδοση|λίστα|κατάλογος|ایڈیشن|فہرست|ریڈ بک|شمارہ)"
)
#: What leads from it to its year: "edition for 2018", "the book, which covers 2018", "the edition, the one of 2018".
_FOR: Final = (
    r"(?:(?:,? (?:which|that) covers|,? covering|(?:, (?:the one|that))? (?:for|of|from))(?: the year)?|"
    r"(?:,? quell[ao])? (?:per il|del|relativ[oa] al)|(?:, (?:la|el|que cubre))? (?:de|del|para|correspondiente a)|"
    r"(?:,? (?:εκείνη|αυτή|που καλύπτει))? (?:του|για το|το))"
)
#: A year with its edition behind it ("the 2018 edition") or before it.
EDITION: Final = re.compile(
    rf"\b(?P<a>20\d\d)(?: (?:(?:most[ -]wanted|wanted|new|red) ){{0,2}}| (?:کے|کی|کا) (?:(?:نئی|نئے|انتہائی|مطلوب) )*)"
    rf"{_ISSUE}(?!\w)|{_ISSUE}[^.۔]{{0,40}}? جو (?P<c>20\d\d) (?:کا احاطہ|سے متعلق|کے لیے)|"
    rf"(?<!\w){_ISSUE}(?: of (?:\w+ ){{0,4}}\w+)??(?:{_FOR})? (?P<b>20\d\d)\b",
    re.IGNORECASE,
)
#: How many years an edition is old that the article does not open with.
OLD: Final = 2
#: The length of a year.
YEAR: Final = 4
#: What parts the clause of an old edition from another's.
_CLAUSE: Final = re.compile(r"[;:]|, (?:but|while|whereas|ma|mentre|pero|mientras|αλλά|ενώ)\b|\bجبکہ\b", re.IGNORECASE)
#: What sets a number against an old edition, so that it is a difference and none of its own.
AGAINST: Final = (Word.COMPARED, Word.CHANGE, Word.VERSUS)


def is_new_edition(scene: Scene, date: DateMention) -> bool:
    """Return whether a date only names the newest edition of a list, which is what the article tells of."""
    newest = scene.once(_newest)
    if newest is None or date.value != newest:
        return False
    return any(one.start() <= date.start < one.end() for one in EDITION.finditer(scene.text))


def is_of_old_edition(scene: Scene, counted: Counted) -> bool:
    """Return whether a number is of an edition before the newest one the article names.

    "The 2018 edition lists 60 names. Of the 50 in the 2017 edition 9 were caught".
    """
    newest = scene.once(_newest)
    if newest is None:
        return False
    named = EDITION.finditer(scene.text, counted.sentence.start, counted.sentence.end)
    return any(_is_of(scene, counted, one) for one in named if _year(one) < newest)


def _is_of(scene: Scene, counted: Counted, edition: re.Match[str]) -> bool:
    """Return whether a number stands in the clause of an edition, and is no difference from it."""
    start, end = min(counted.quantity.number_end, edition.end()), max(counted.start, edition.start())
    if _CLAUSE.search(scene.text, start, end) or any(scene.tagged(word, start, end) for word in AGAINST):
        return False
    return edition.start() < counted.start or not scene.quantities_in(counted.end, edition.start())


def _newest(scene: Scene) -> str | None:
    """Return the year of the newest edition that the title or the text names."""
    texts = (scene.document.article.title, scene.text)
    named = max((_year(one) for text in texts for one in EDITION.finditer(text)), default=None)
    published = scene.document.article.published
    if named is None or published is None or int(published[:YEAR]) - int(named) < OLD:
        return named
    lead = f"{texts[0]}. {scene.text[: scene.sentences[scene.lead].end]}" if scene.sentences else texts[0]
    return named if EDITION.search(lead) else published[:YEAR]


def _year(edition: re.Match[str]) -> str:
    return edition["a"] or edition["b"] or edition["c"]
