"""Numbers on their way to figures: a quantity, the noun it counts and the measure it was given."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from pipeline.figures.ground.concepts import Measure
from pipeline.figures.ground.lexicon import Cue
from pipeline.model import Quantity, UnitClass
from pipeline.sentences import Sentence

#: The measure of a percentage that is a part of what another figure counts.
SHARE: Final = "share"


@dataclass(frozen=True, slots=True)
class Counted:
    """What stands at a number: its sentence, its own stretch of it, and the noun it counts, if one is known.

    ``left``/``right`` bound the stretch between the numbers beside it, ``index`` is the sentence's. ``noun`` is the cue
    of the counted noun, or None; ``shared`` says it stands at the next number of a list ("5,000 and 6,000 workers").
    """

    quantity: Quantity
    sentence: Sentence
    index: int
    left: int
    right: int
    noun: Cue | None
    shared: bool = False

    @property
    def start(self) -> int:
        """Return where the number and its noun begin."""
        return self.quantity.start

    @property
    def end(self) -> int:
        """Return where the number, and the noun if it follows, end."""
        return max(self.quantity.end, self.noun.end) if self.noun and not self.shared else self.quantity.end


@dataclass(frozen=True, slots=True)
class Measured:
    """A counted number that measures something; ``antecedent`` is the one it continues ("71 from Gujranwala")."""

    counted: Counted
    measure: Measure
    antecedent: Measured | None = None


def is_change_of_level(measured: Measured) -> bool:
    """Return whether a percentage is the change of the figure it continues, and no part of it."""
    level = measured.antecedent
    percent = measured.counted.quantity.unit_class is UnitClass.PERCENT
    if level is None or measured.measure.name == SHARE:
        return False
    return percent and level.counted.quantity.unit_class is not UnitClass.PERCENT


def is_level_of_change(measured: Measured) -> bool:
    """Return whether a number is what the percentage it continues has led to: "claims fell 41 % to 4,100"."""
    change = measured.antecedent
    percent = change is not None and change.counted.quantity.unit_class is UnitClass.PERCENT
    return percent and measured.counted.quantity.unit_class is not UnitClass.PERCENT


def told_lately(found: Sequence[Measured], counted: Counted, *, reach: int) -> Iterator[Measured]:
    """Yield the figures of a number's sentence and of ``reach`` before it, the last first."""
    return takewhile(lambda one: counted.index - one.counted.index <= reach, reversed(found))
