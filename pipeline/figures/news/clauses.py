"""Parts the clauses of a sentence by the time that each names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipeline.figures.ground.lexicon import Cue
from pipeline.figures.ground.mention import Counted
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import Word
from pipeline.spans import Spanned

#: Commas of the languages we read.
COMMAS: Final = (",", "،")
#: The word that opens a relative clause and a comparison alike.
THAT: Final = re.compile(r"(?:que|che)\s", re.IGNORECASE)
#: What parts two clauses, and the year that the second one names.
SEMICOLON: Final = re.compile(r"[;·؛]|[,،](?!\d)")
NAMED_YEAR: Final = re.compile(r"(?<![\d.,])20\d\d(?![\d.,]?\d)")


def is_timed_apart(scene: Scene, counted: Counted, time: Spanned, *, present: str | None) -> bool:
    """Return whether a word of the past stands in a clause before that of a number, which names a year of its own.

    "El año pasado viajaron 410; para 2026 van tramitadas 900 plazas". Another number stands in the clause before.
    """
    marks = list(SEMICOLON.finditer(scene.text, time.end, counted.start))
    if not marks or present is None or not scene.quantities_in(time.end, marks[-1].start()):
        return False
    named = NAMED_YEAR.search(scene.text, marks[-1].end(), counted.start)
    return named is not None and named[0] >= present


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
