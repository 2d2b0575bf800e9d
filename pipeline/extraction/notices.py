"""Tells pages that say something to their readers in an article's place: it is gone, agree first, log in, pay.

The same words stand at the top of whole articles ("Already a subscriber?"), so each is held against what was read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lxml import etree

from pipeline.extraction.elements import squeeze, text_of
from pipeline.extraction.marks import WALL_MARKS
from pipeline.extraction.markup import Page
from pipeline.extraction.phrases import CONSENT, DENIED, LOGIN, PAYWALL, SOFT_404
from pipeline.extraction.refusals import Refusal
from pipeline.fold import fold
from pipeline.model import Article, Rejected

#: A page with a notice has at most so many words of its own; one whose article is gone, so many.
NOTICE_WORDS, GONE_WORDS = 120, 250

#: A heading that says so has at most so many other words.
OTHER_WORDS = 2

#: A text of fewer words on a page that sells the rest is a stub.
STUB_WORDS = 120

#: So much of a text is looked at for an offer to buy the rest, in characters: what 120 words may take.
STUB_LENGTH = 1500

#: An offer is no longer than this, in characters; so many lines of such a length behind it are the rest of the text.
OFFER_LENGTH, LINES_BEHIND, LINE_LENGTH = 200, 3, 80

#: Why nothing was read, where it may be that a notice stood there.
NOTHING_READ = frozenset({Refusal.TOO_SHORT, Refusal.EMPTY})

#: All text of a page, and what follows its headline.
_STRING = etree.XPath("string()", smart_strings=False)
_BELOW = etree.XPath("(//h1)[1]/following::text()", smart_strings=False)


@dataclass(frozen=True, slots=True)
class Notice:
    """What a page may be in an article's place: ``reason``, and the phrases of which ``least`` must stand in its text.

    Without phrases, and where nothing was read, the page is that whatever its text says.
    """

    reason: Refusal
    phrases: tuple[str, ...] = ()
    least: int = 1

    def stands_in(self, text: str) -> bool:
        """Say whether a text is the notice itself."""
        if not self.phrases:
            return True
        folded = fold(text)
        short = len(text.split(maxsplit=NOTICE_WORDS)) <= NOTICE_WORDS
        return short and sum(phrase in folded for phrase in self.phrases) >= self.least


def find_notice(page: Page, title: str) -> Notice | None:
    """Return the notice that a page of few words may be, or None. Call it before pruning."""
    body = page.tree.find("body")
    if body is None or len(_STRING(body).split(maxsplit=GONE_WORDS)) > GONE_WORDS:
        return None
    heads = (title, page.tree.findtext(".//title") or "", *map(text_of, page.tree.iter("h1", "h2")))
    heads = tuple(fold(head).strip() for head in heads)
    if any(map(_says_gone, heads)):
        return Notice(Refusal.SOFT_404)
    words = text_of(body)
    folded = fold(words)
    if words.count(" ") >= NOTICE_WORDS:
        return None
    if sum(phrase in folded for phrase in CONSENT) > 1:
        return Notice(Refusal.CONSENT_WALL, CONSENT, least=2)
    if any(head.startswith(DENIED) for head in heads):
        return Notice(Refusal.LOGIN_PAGE)
    password = any(element.get("type") == "password" for element in body.iter("input"))
    return Notice(Refusal.LOGIN_PAGE, LOGIN) if password or any(phrase in folded for phrase in LOGIN) else None


def _says_gone(head: str) -> bool:
    """Say whether a folded heading says that nothing is here, and hardly anything else."""
    words = len(head.split())
    fitting = (phrase for phrase in SOFT_404 if head.startswith(phrase) or head.endswith(phrase))
    return any(words - len(phrase.split()) <= OTHER_WORDS for phrase in fitting)


def is_notice(notice: Notice | None, found: Article | Rejected) -> bool:
    """Say whether what was read of a page is its notice, and no article."""
    if notice is None:
        return False
    if isinstance(found, Rejected):
        return found.reason in NOTHING_READ
    return notice.stands_in(f"{found.title} {found.text}")


def may_be_stub(found: Article | Rejected) -> bool:
    """Say whether so little was read that it may be the beginning of a text whose rest is sold."""
    if isinstance(found, Rejected):
        return found.reason in NOTHING_READ
    text = found.text
    if len(text.split(maxsplit=STUB_WORDS)) <= STUB_WORDS:
        return True
    lines = text[:STUB_LENGTH].split("\n")
    wall = next((index for index, line in enumerate(lines) if is_offer(line)), None)
    if wall is None or sum(len(line.split()) for line in lines[:wall]) > STUB_WORDS:
        return False
    behind = text.split("\n")[wall + 1 :]
    return sum(len(line) >= LINE_LENGTH for line in behind) < LINES_BEHIND


def is_walled(page: Page) -> bool:
    """Say whether a page sells the rest of its text: below its headline, or declared and marked. Before pruning."""
    declared = any(str(node.get("isAccessibleForFree")).lower() == "false" for node in page.nodes)
    if declared and page.marked(WALL_MARKS):
        return True
    return any(is_offer(stretch) for stretch in _stretches(page.tree))


def _stretches(tree: Any) -> list[str]:  # noqa: ANN401 - lxml ships no types
    """Return the stretches of text below the headline, or of the whole body where there is none."""
    below = _BELOW(tree) or list(tree.find("body").itertext())
    return [words for stretch in below if (words := squeeze(stretch))]


def is_offer(line: str) -> bool:
    """Say whether a line sells the rest of a text."""
    folded = fold(line)
    return len(line) <= OFFER_LENGTH and any(phrase in folded for phrase in PAYWALL)
