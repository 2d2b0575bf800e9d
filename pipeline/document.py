"""Annotates an article once, for all readers: sentences, places, dates, quantities, with offsets into its text."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.dates import DateMention, find_dates
from pipeline.model import Article, Quantity
from pipeline.numbers import read_quantities
from pipeline.places import PlaceMention, find_places
from pipeline.sentences import Sentence, split_sentences


@dataclass(frozen=True, slots=True)
class Document:
    """An article with its annotations, each sorted by its start in ``article.text``.

    ``title_places`` are found in ``article.title`` and carry offsets into that.
    """

    article: Article
    sentences: tuple[Sentence, ...]
    places: tuple[PlaceMention, ...]
    title_places: tuple[PlaceMention, ...]
    dates: tuple[DateMention, ...]
    quantities: tuple[Quantity, ...]


def every_quantity(document: Document) -> tuple[Quantity, ...]:
    """Return what any reader would count in ``document``: more than what can be a figure of migration news."""
    article = document.article
    named = frozenset(place.end for place in document.places)
    return read_quantities(article.text, article.language, named=named, general=True)


def annotate(article: Article) -> Document:
    """Return ``article`` with its sentences, places, dates and quantities."""
    text, language = article.text, article.language
    places = find_places(text, language)
    return Document(
        article=article,
        sentences=split_sentences(text, language),
        places=places,
        title_places=find_places(article.title, language),
        dates=find_dates(text, language, published=article.published),
        quantities=read_quantities(text, language, named=frozenset(place.end for place in places)),
    )
