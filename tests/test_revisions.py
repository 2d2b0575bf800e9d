"""A later text at the same address: what changed is found by paragraph."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model import ParagraphChangeKind
from pipeline.revisions import ParagraphChange, changed_paragraphs

HEAD = "The harbour office will take on forty welders from Sialkot this spring, it said on Monday."
HEAD_AGAIN = "The harbour office will take on sixty welders from Sialkot this spring, it said on Tuesday."
MIDDLE = "Employers pay for the course, which lasts nine weeks."
ISTANBUL = "The office counts 100 welders at the yard of Istanbul"
ATHENS = "The office counts 200 welders at the yard of Athens"
ATHENS_AGAIN = "The office counts 250 welders at the yard of Athens"
END = "A union asked to see the contracts."
CORRECTION = "An earlier version of this text named another number."


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ((HEAD, MIDDLE), (HEAD, MIDDLE), ()),
        ((HEAD, MIDDLE), (HEAD_AGAIN, MIDDLE), (("changed", HEAD, HEAD_AGAIN),)),
        ((HEAD, MIDDLE), (HEAD, MIDDLE, CORRECTION), (("added", None, CORRECTION),)),
        ((HEAD, MIDDLE, END), (HEAD, END), (("removed", MIDDLE, None),)),
        (
            (HEAD, END),
            (MIDDLE, HEAD_AGAIN),
            (("added", None, MIDDLE), ("changed", HEAD, HEAD_AGAIN), ("removed", END, None)),
        ),
        ((MIDDLE, HEAD), (HEAD_AGAIN,), (("removed", MIDDLE, None), ("changed", HEAD, HEAD_AGAIN))),
        ((ISTANBUL, ATHENS), (ATHENS_AGAIN,), (("removed", ISTANBUL, None), ("changed", ATHENS, ATHENS_AGAIN))),
        ((END, END, HEAD), (END, END, HEAD_AGAIN), (("changed", HEAD, HEAD_AGAIN),)),
        ((HEAD, END, END), (HEAD, END), (("removed", END, None),)),
    ],
    ids=[
        "same",
        "number",
        "correction",
        "cut",
        "rewritten",
        "lead cut",
        "one of a list",
        "after a repeat",
        "a repeat cut",
    ],
)
def test_what_changed_is_found_by_paragraph(
    old: tuple[str, ...], new: tuple[str, ...], expected: tuple[tuple[str, str | None, str | None], ...]
) -> None:
    found = changed_paragraphs("\n".join(old), "\n".join(new))
    assert found == tuple(ParagraphChange(ParagraphChangeKind(kind), was, now) for kind, was, now in expected)


PARAGRAPHS = st.lists(st.sampled_from([HEAD, HEAD_AGAIN, MIDDLE, END, CORRECTION, ""]), max_size=8)


@given(PARAGRAPHS, PARAGRAPHS)
def test_the_changes_lead_from_the_old_text_to_the_new(old: list[str], new: list[str]) -> None:
    changes = changed_paragraphs("\n".join(old), "\n".join(new))
    gone = [change.old for change in changes if change.old is not None]
    come = [change.new for change in changes if change.new is not None]
    kept_old, kept_new = list(old or [""]), list(new or [""])
    for paragraph in gone:
        kept_old.remove(paragraph)
    for paragraph in come:
        kept_new.remove(paragraph)
    assert sorted(kept_old) == sorted(kept_new)
