"""Reads one article: whether it matters, and the figures and agreements in it. Pure and deterministic."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from pipeline.agreements import read_agreements
from pipeline.document import annotate, every_quantity
from pipeline.figures import Concepts, read_figures
from pipeline.model import Article, Reading
from pipeline.relevance import judge_relevance
from pipeline.topics import Topics


@dataclass(frozen=True, slots=True)
class Rules:
    """The words and concepts that reading goes by, from ``config/topics.toml`` and ``config/concepts.toml``.

    They are large and go with every page to the process that reads it: packed once, and unpacked once there, so that
    what is built from them is built once, too.
    """

    topics: Topics
    concepts: Concepts

    def __reduce__(self) -> tuple[Callable[[bytes], Rules], tuple[bytes]]:
        return _unpacked, (_packed(self.topics, self.concepts),)


@lru_cache(maxsize=4)
def _packed(topics: Topics, concepts: Concepts) -> bytes:
    """Return topics and concepts as one block of bytes."""
    return pickle.dumps((topics, concepts))


@lru_cache(maxsize=4)
def _unpacked(packed: bytes) -> Rules:
    """Return the rules that were packed so, the same object for the same bytes."""
    topics, concepts = pickle.loads(packed)  # noqa: S301 - our own bytes, from the process that started this one
    return Rules(topics, concepts)


def read(article: Article, rules: Rules, *, irrelevant_too: bool = False) -> Reading:
    """Return what ``article`` says.

    Args:
        article: the article, its text as it is stored.
        rules: topics and concepts.
        irrelevant_too: read figures and agreements even when the article is not relevant.
    """
    document = annotate(article)
    relevance = judge_relevance(document, rules.topics)
    wanted = relevance.relevant or irrelevant_too
    return Reading(
        article=article,
        relevant=relevance.relevant,
        reasons=relevance.reasons,
        figures=read_figures(document, rules.concepts) if wanted else (),
        agreements=read_agreements(document) if wanted else (),
        quantities=every_quantity(document) if irrelevant_too else document.quantities,
    )
