"""Reads one article: whether it matters, and the figures and agreements in it. Pure and deterministic."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.agreements import read_agreements
from pipeline.document import annotate
from pipeline.figures import Concepts, read_figures
from pipeline.model import Article, Reading
from pipeline.relevance import Topics, judge_relevance


@dataclass(frozen=True, slots=True)
class Rules:
    """The words and concepts that reading goes by, from ``config/topics.toml`` and ``config/concepts.toml``."""

    topics: Topics
    concepts: Concepts


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
        quantities=document.quantities,
    )
