"""The tokens of one text with what is needed to read them, and the numerals found among them."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from pipeline.numbers.tables import Table
from pipeline.numbers.tokens import Kind, Token


@dataclass(frozen=True, slots=True)
class Numeral:
    """A value and the tokens that spell it: ``tokens[first : end]``.

    ``high`` is the upper end of a vague interval. ``scale`` is the last scale word's value, 0 without one.
    ``about`` says the word itself rounds ("una cinquantina").
    """

    first: int
    end: int
    value: float
    high: float | None = None
    scale: float = 0.0
    about: bool = False
    vague: bool = False
    digits: bool = False
    fraction: bool = False


@dataclass(frozen=True, slots=True)
class Scan:
    """One text's tokens with the table they are read by, the document's decimal mark and the blocked numbers.

    ``named`` holds where the names of states, peoples and towns end.
    """

    tokens: Sequence[Token]
    table: Table
    mark: str
    blocked: AbstractSet[int]
    text: str
    named: AbstractSet[int] = frozenset()

    def low(self, index: int) -> str:
        """Return the folded token at ``index``, nothing outside the text."""
        if index < 0:
            return ""
        try:
            return self.tokens[index].low
        except IndexError:
            return ""

    def glued(self, index: int) -> bool:
        """Return whether the token at ``index`` touches the one before it."""
        return 0 < index < len(self.tokens) and self.tokens[index].start == self.tokens[index - 1].end

    def is_capital(self, index: int) -> bool:
        """Return whether the token at ``index`` begins with a capital."""
        return 0 <= index < len(self.tokens) and self.text[self.tokens[index].start].isupper()

    def is_number(self, index: int) -> bool:
        """Return whether digits that are not blocked stand at ``index``."""
        return 0 <= index < len(self.tokens) and self.tokens[index].kind is Kind.NUMBER and index not in self.blocked
