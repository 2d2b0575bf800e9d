"""Compares two texts of one address by paragraph: what a later one says anew, no longer, or otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher

from pipeline.model import ParagraphChangeKind

#: Two paragraphs are one, changed, when they share this much of their words, in order.
ALIKE = 0.5


@dataclass(frozen=True, slots=True)
class ParagraphChange:
    """One paragraph that differs: ``old`` is None where it was added, ``new`` where it was removed."""

    kind: ParagraphChangeKind
    old: str | None
    new: str | None


def changed_paragraphs(old: str, new: str) -> tuple[ParagraphChange, ...]:
    r"""Return how the paragraphs (lines) of ``new`` differ from those of ``old``, in the order of the text.

    >>> [change.kind.value for change in changed_paragraphs("a b c d\ne", "a b c 5\ne\nf")]
    ['changed', 'added']
    """
    before, after = old.split("\n"), new.split("\n")
    found: list[ParagraphChange] = []
    for tag, start, end, new_start, new_end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag != "equal":
            found += _paired(before[start:end], after[new_start:new_end])
    return tuple(found)


def _paired(removed: list[str], added: list[str]) -> list[ParagraphChange]:
    """Return the changes between two stretches of paragraphs, each old one paired with the next new one like it."""
    found: list[ParagraphChange] = []
    for new in added:
        partner = next((index for index, old in enumerate(removed) if _are_alike(old, new)), None)
        if partner is None:
            found.append(ParagraphChange(ParagraphChangeKind.ADDED, None, new))
            continue
        found += (ParagraphChange(ParagraphChangeKind.REMOVED, old, None) for old in removed[:partner])
        found.append(ParagraphChange(ParagraphChangeKind.CHANGED, removed[partner], new))
        removed = removed[partner + 1 :]
    return found + [ParagraphChange(ParagraphChangeKind.REMOVED, old, None) for old in removed]


def _are_alike(old: str, new: str) -> bool:
    """Say whether two paragraphs are one, changed."""
    return SequenceMatcher(None, old.split(), new.split(), autojunk=False).ratio() >= ALIKE
