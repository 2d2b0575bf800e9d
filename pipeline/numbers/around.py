"""One number of a text and what stands around it, as the blocking rules look at it."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.numbers.tables import Table
from pipeline.numbers.tables.table import SIGNS
from pipeline.numbers.tokens import Kind, Token

_MUST_BE_CAPITAL = frozenset(["may", "march", "mar", "dec", "sat"])
#: The languages that write their months small even where they are short ("16 may (Agencia)").
_SMALL_MONTHS = frozenset({"es"})
_CURRENCY_CODES = 4  # longer words before a number may be a name: "Euro 2024"
_LONGEST_CODE = 3
_ENDS = frozenset(".!?۔؟;")
#: Longer runs of digits are identifiers.
ID_DIGITS = 10


class Around:
    """One number of a text, in digits or words, and what stands around it.

    ``near(-1)`` is the token before the number, ``near(1)`` the one after it, however many tokens spell it.
    """

    def __init__(
        self, tokens: Sequence[Token], table: Table, text: str, *, named: frozenset[int] = frozenset()
    ) -> None:
        self.tokens = tokens
        self.table = table
        self.text = text
        self._named = named
        self.index = 0
        self.end = 1
        self.low = ""

    def move(self, index: int) -> None:
        """Look at the digits at ``index``."""
        self.index, self.end = index, index + 1
        self.low = self.tokens[index].low

    def cover(self, first: int, end: int, *, value: float) -> None:
        """Look at the number that the words ``tokens[first : end]`` spell."""
        self.index, self.end = first, end
        self.low = str(int(value))

    def at(self, step: int) -> int:
        """Return the index of the token ``step`` places before the number's first or after its last token."""
        return self.index + step if step <= 0 else self.end - 1 + step

    def ends_place(self, step: int) -> bool:
        """Return whether the name of a state, a people or a town ends with the token ``step`` places away."""
        at = self.at(step)
        return 0 <= at < len(self.tokens) and self.tokens[at].end in self._named

    def near(self, step: int) -> str:
        """Return the folded token ``step`` places away, nothing outside the text."""
        at = (self.index if step <= 0 else self.end - 1) + step
        return self.tokens[at].low if 0 <= at < len(self.tokens) else ""

    def kind(self, step: int) -> Kind | None:
        """Return the kind of the token ``step`` places away."""
        at = self.at(step)
        return self.tokens[at].kind if 0 <= at < len(self.tokens) else None

    def glued_left(self, step: int = 0) -> bool:
        """Return whether the token ``step`` places away touches the one before it."""
        at = self.at(step)
        return 0 < at < len(self.tokens) and self.tokens[at].start == self.tokens[at - 1].end

    def glued_right(self, step: int = 0) -> bool:
        """Return whether the token ``step`` places away touches the one after it."""
        return self.glued_left(step + 1)

    def written(self, step: int) -> str:
        """Return the token ``step`` places away as it stands in the text."""
        at = self.at(step)
        return self.text[self.tokens[at].start : self.tokens[at].end] if 0 <= at < len(self.tokens) else ""

    def is_capital(self, step: int) -> bool:
        """Return whether the word ``step`` places away begins with a capital."""
        return self.kind(step) is Kind.WORD and self.written(step)[0].isupper()

    def is_code(self, step: int) -> bool:
        """Return whether a few capitals stand ``step`` places away: the FR of a flight, the A of a road."""
        word = self.written(step)
        return self.kind(step) is Kind.WORD and len(word) <= _LONGEST_CODE and word.isupper()

    def whole(self) -> int:
        """Return the number's value when it is plain digits, -1 otherwise."""
        return int(self.low) if self.low.isdigit() and len(self.low) < ID_DIGITS else -1

    def number_at(self, step: int) -> int:
        """Return the plain value of the number ``step`` places away, -1 when none is there."""
        low = self.near(step)
        return int(low) if low.isdigit() and len(low) < ID_DIGITS else -1

    def is_month(self, step: int) -> bool:
        """Return whether a month's name stands ``step`` places away; English "may" and "march" need a capital."""
        low = self.near(step)
        if low not in self.table.months:
            return False
        return low not in _MUST_BE_CAPITAL or self.table.code in _SMALL_MONTHS or self.is_capital(step)

    def is_sentence_end(self, step: int) -> bool:
        """Return whether a full stop and a space follow the token ``step`` places away, and it is no abbreviation."""
        low = self.near(step)
        return self.near(step + 1) == "." and step + 1 < 0 and len(low) > 5  # noqa: PLR2004 - abbreviations are short

    def before_in_sentence(self, reach: int) -> list[str]:
        """Return the folded tokens before the number, the nearest first, up to ``reach`` or the sentence's begin."""
        found = []
        for step in range(-1, -reach - 1, -1):
            low = self.near(step)
            if not low or low in _ENDS or self.kind(step) is Kind.BREAK:
                break
            found.append(low)
        return found

    def followed_by_noun(self) -> bool:
        """Return whether a counted noun in the plural follows within three words."""
        for step in range(1, 4):
            low = self.near(step)
            if self.kind(step) is not Kind.WORD or (low in self.table.stops and low not in self.table.links):
                return False
            if low in self.table.nouns:
                return self.table.bare_plurals or low not in self.table.singulars
        return False

    def followed_by_plural(self) -> bool:
        """Return whether the next word may be a plural, known or not, where its ending shows it."""
        low = self.near(1)
        return self.followed_by_noun() or (low not in self.table.stops and self.table.is_plural(low))

    def nothing_counted(self) -> bool:
        """Return whether no word that could be counted follows."""
        return self.kind(1) is not Kind.WORD or self.near(1) in self.table.stops

    def measured(self) -> bool:
        """Return whether a currency, a scale, a per cent sign or a unit stands next to the number."""
        table, after = self.table, self.end
        before = self.near(-1)
        if before in SIGNS or (table.money.before(self.tokens, self.index) and len(before) < _CURRENCY_CODES):
            return True
        phrases = (table.percent, table.money, table.measures, table.points)
        if self.near(1) in table.scales or self.near(1) in table.durations:
            return self.near(1) not in table.letters or self.glued_right()
        return self.near(1) in SIGNS or any(found.at(self.tokens, after) for found in phrases)
