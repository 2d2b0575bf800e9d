"""Parts the clauses of a sentence by the time that each names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipeline.figures.ground.lexicon import Cue
from pipeline.figures.ground.mention import Counted
from pipeline.figures.ground.scene import Scene
from pipeline.figures.measure.settled import gets_papers
from pipeline.figures.tables import Word
from pipeline.spans import Spanned

#: Commas of the languages we read.
COMMAS: Final = (",", "،")
#: The word that opens a relative clause and a comparison alike.
THAT: Final = re.compile(r"(?:que|che)\s", re.IGNORECASE)
#: What parts two clauses, and the year that the second one names.
SEMICOLON_ONLY: Final = re.compile(r"[;·؛]")
SEMICOLON: Final = re.compile(r"[;·؛]|[,،](?!\d)")
#: How far before its relative pronoun a noun in apposition opens ("a country with which"), in characters, and what
#: leads on behind such an aside to a number: a comma and a few words.
APPOSED: Final = 28
AFTER_ASIDE: Final = re.compile(r"[,،](?!\d)\s(?:[^\s,،;]+\s){0,4}$")
#: What opens, right behind a date, the clause of what happened then ("in May 2015, when").
THEN_WHEN: Final = re.compile(r"[,،]?\s(?:(?:میں|کو)\s)?(?:when|quando|cuando|όταν|οπότε|جب)\s", re.IGNORECASE)
NAMED_YEAR: Final = re.compile(r"(?<![\d.,])20\d\d(?![\d.,]?\d)")

#: What bounds, before a date, who of the people counted is meant ("who came before", "που ήρθαν πριν από το").
BOUND: Final = re.compile(
    r"\b(?:who|that)\b[^,;:.]*\b(?:before|prior to|by|since|until)(?: the(?: end of)?)?\s$|"
    r"\b(?:che|entrat[ie]|arrivat[ie]|giunt[ie]|residenti)\b[^,;:.]*\b(?:prima del?|entro(?: il)?|dal)\s$|"
    r"\b(?:que|llegad[oa]s|entrad[oa]s|residentes)\b[^,;:.]*\b(?:antes del?|desde)\s$|"
    r"\b(?:που|όσ(?:οι|ους|ες))\b[^,;:.]*\b(?:πριν(?: από)?(?: το)?|έως το|από το)\s$",
    re.IGNORECASE,
)
#: The same behind it, where the verb comes last ("2024 سے پہلے آنے والے").
BOUND_LAST: Final = re.compile(r"\sسے\s(?:پہلے|قبل)\s(?:\S+\s){0,3}?(?:آنے|پہنچنے|داخل ہونے|مقیم|رہنے)\s?")


def bounds_people(scene: Scene, counted: Counted, date: Spanned) -> bool:
    """Return whether a date only tells which people get papers: "to legalise 900 Fijians who came before 2024"."""
    behind = date.start >= counted.quantity.number_end
    if not (behind and BOUND.search(scene.text, counted.quantity.number_end, date.start)):
        before = date.end <= counted.quantity.number_start
        if not (before and BOUND_LAST.match(scene.text, date.end, counted.quantity.number_start)):
            return False
    return gets_papers(scene, counted)


def is_timed_apart(scene: Scene, counted: Counted, time: Spanned, *, present: str | None) -> bool:
    """Return whether a word of the past stands in a clause before that of a number, which names a year of its own.

    "El año pasado viajaron 410; para 2026 van tramitadas 900 plazas". Another number stands in the clause before.
    """
    marks = list(SEMICOLON.finditer(scene.text, time.end, counted.start))
    if not marks or present is None or not scene.quantities_in(time.end, marks[-1].start()):
        return False
    named = NAMED_YEAR.search(scene.text, marks[-1].end(), counted.start)
    return named is not None and named[0] >= present


def is_while_then(scene: Scene, counted: Counted, time: Spanned) -> bool:
    """Return whether "while" leads from a number of now to a time before, and another number is told of that.

    "This year 2,000 were sent back, while last year they were 900".
    """
    whens = scene.tagged(Word.WHEN, counted.quantity.number_end, time.start)[-1:]
    now = scene.tagged(Word.SO_FAR, counted.left, whens[0].start) if whens else []
    return bool(now) and bool(scene.quantities_in(time.end, counted.sentence.end))


def in_aside(scene: Scene, counted: Counted, times: Sequence[Cue]) -> bool:
    """Return whether a relative clause behind a comma holds both a word of the past and the number behind it.

    "Praised the pilot scheme, que el año pasado trajo a 300 temporeras".
    """
    ahead = [*times, *scene.tagged(Word.COMPARED, counted.sentence.start, counted.start)]
    for time in (one for one in ahead if one.end <= counted.start):
        opening = scene.tagged(Word.RELATIVE, counted.sentence.start, time.start)[-1:]
        led = opening and not scene.text[opening[0].end : time.start].strip()
        begin = opening[0].start if led else time.start
        opens = led or THAT.match(scene.text, begin)
        if opens and scene.is_behind(COMMAS, begin):
            return True
    return False


def in_closed_aside(scene: Scene, counted: Counted, time: Spanned) -> bool:
    """Return whether a word of time stands in a relative clause between commas, which ends before the number.

    "From Mali, a country with which a pact has been in force for years, 900 came"; what "which" itself is the subject
    or object of may be the paper that gives the number.
    """
    if time.end > counted.start or not any(comma in scene.text[time.end : counted.start] for comma in COMMAS):
        return False
    opening = scene.tagged(Word.RELATIVE, counted.sentence.start, time.start)[-1:]
    begin = max(counted.sentence.start, opening[0].start - APPOSED) if opening else 0
    opened = max((scene.text.rfind(comma, begin, opening[0].start) for comma in COMMAS), default=-1) if opening else -1
    aside = opened >= 0 and bool(scene.text[opened + 1 : opening[0].start].strip())
    aside = aside and not scene.quantities_in(opened, counted.start)
    return aside and bool(AFTER_ASIDE.search(scene.text, time.end, counted.start))


def is_of_year_when(scene: Scene, counted: Counted) -> bool:
    """Return whether "when" leads from a year now over to a number: "Many recall May 2015, when Oslo sent 60 back".

    No other date and no semicolon stand between them.
    """
    present = scene.present_year
    dates = scene.dates_in(counted.sentence.start, counted.start)[-1:]
    if present is None or not dates or dates[0].relative or dates[0].value[: len(present)] >= present:
        return False
    when = THEN_WHEN.match(scene.text, dates[0].end)
    return when is not None and not SEMICOLON_ONLY.search(scene.text, when.end(), counted.start)
