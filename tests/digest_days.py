"""A day that holds every kind of change, with its quotes in one language. All sentences are our own.

The golden digests are made of these: ``python -m tests.digest_days`` writes them anew.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

from alerts.rendering.renderer import Rendered, Renderer
from alerts.view.changes import Recalled
from alerts.view.composition import build_digest
from pipeline.model import (
    LANGUAGES,
    AgreementKind,
    Bound,
    Change,
    Direction,
    FigureStatus,
    Per,
    SourceHealth,
    SourceState,
    Stage,
    Telling,
    UnitClass,
    Verdict,
)
from tests.factories import NOW, agreement_change, figure_change, previous, source, source_health, subscriber

GOLDEN = Path(__file__).parent / "golden_digest"

#: What each outlet of a language is called, where it stands, and from which side it looks.
OUTLETS = {
    "en": ("Karachi Ledger", "PK", "origin"),
    "ur": ("صبح نامہ", "PK", "origin"),
    "it": ("Corriere del Porto", "IT", "destination"),
    "el": ("Φωνή του Αιγαίου", "GR", "destination"),
    "es": ("Correo Ibérico", "ES", "destination"),
}
#: Of each language and kind of change, a sentence with what proves it in brackets.
SENTENCES: dict[str, dict[str, str]] = tomllib.loads(
    (Path(__file__).parent / "digest_sentences.toml").read_text(encoding="utf-8")
)


def sentence_of(language: str, kind: str) -> tuple[str, str]:
    """Return a sentence and the words in it that prove what it tells."""
    before, quote, after = re.split(r"[\[\]]", SENTENCES[language][kind])
    return before + quote + after, quote


def day_in(language: str) -> tuple[Change, ...]:
    """Return a day with every kind of change, its telling quotes in ``language``."""
    return (
        _figure(
            language,
            "changed",
            1,
            verdict=Verdict.CHANGED,
            previous=previous(10500.0),
            period="2026/2028",
            status=FigureStatus.ALLOCATED,
            speaker="Labour minister",
            sources=_sources(language),
        ),
        _agreement(
            language,
            "ladder",
            2,
            verdict=Verdict.CHANGED,
            story_id="athens",
            place="Athens",
            event_date="2026-03-10",
            previous=previous(stage=Stage.AGREED, source="Joint statement", since="2024-05"),
        ),
        _figure(
            language,
            "new",
            3,
            measure="visas_issued",
            parties=("GR", "PK"),
            value=5000.0,
            bound=Bound.UP_TO,
            per=Per.YEAR,
            scope="seasonal",
            story_id="athens",
            status=FigureStatus.PLANNED,
            why="no known fact on this",
        ),
        _figure(
            language,
            "toll",
            4,
            verdict=Verdict.CHANGED,
            measure="deaths",
            parties=("PK",),
            place="LY",
            value=21.0,
            previous=previous(16.0, source="Khyber Meridian", since="2026-03-10"),
        ),
        _agreement(
            language,
            "denied",
            5,
            verdict=Verdict.DENIED,
            kind=AgreementKind.READMISSION,
            parties=("IT", "PK"),
            speaker="Spokeswoman of the ministry",
        ),
        _figure(
            language,
            "corrected",
            6,
            verdict=Verdict.CHANGED,
            corrects=90,
            measure="returns",
            parties=("ES", "PK"),
            value=340.0,
            previous=previous(430.0, source=OUTLETS[language][0], since="2026-03-10"),
        ),
        _figure(
            language,
            "withdrawn",
            7,
            verdict=Verdict.DENIED,
            withdrawn=True,
            corrects=91,
            measure="visas_issued",
            parties=("ES", "PK"),
            value=20000.0,
        ),
        _figure(
            language,
            "claimed",
            8,
            measure="irregular_migration_change",
            parties=("EU", "PK"),
            value=47.0,
            unit="percentage",
            unit_class=UnitClass.PERCENT,
            direction=Direction.DOWN,
            status=FigureStatus.CLAIMED,
            speaker="Interior minister",
            why="no known fact on this",
        ),
        _figure(
            language,
            "conflict",
            9,
            verdict=Verdict.CONFLICT,
            told=False,
            note=True,
            measure="irregular_arrivals",
            parties=("EU", "PK"),
            value=8100.0,
            why="two outlets give different numbers for the same period",
            previous=previous(7400.0, source="Brussels Dispatch", since="2026-03-09"),
        ),
        _figure(
            language,
            "undated",
            10,
            verdict=Verdict.UNDATED,
            told=False,
            note=True,
            measure="residents",
            value=159000.0,
            bound=Bound.ABOUT,
            published=None,
            why="the page carries no trustworthy date",
        ),
    )


def recalled() -> Recalled:
    """Return what the ledger holds beside such a day: two earlier tellings, one to this reader; histories."""
    returns = figure_change(
        id=90, measure="returns", parties=("ES", "PK"), value=430.0, published="2026-03-10", fact_id=6
    )
    visas = figure_change(
        id=91, measure="visas_issued", parties=("ES", "PK"), value=20000.0, published="2026-03-09", fact_id=7
    )
    return Recalled(
        corrected={90: returns, 91: visas},
        tellings={90: Telling("20260310T073000Z-desk-0a1b2c3d", "2026-03-10T07:30:00Z")},
        histories={
            1: (previous(3500.0, since="2023"), previous(7000.0, since="2025-01-20"), previous(10500.0)),
            2: (previous(stage=Stage.NEGOTIATING, since="2023"), previous(stage=Stage.AGREED, since="2024-05")),
            4: (previous(14.0, since="2026-03-09"), previous(16.0, since="2026-03-10")),
        },
    )


def health() -> tuple[SourceHealth, ...]:
    """Return seven sources, one failing and one never asked."""
    well = (
        replace(source_health(f"source-{language}"), outlet=name, country=country, side=side)
        for language, (name, country, side) in OUTLETS.items()
    )
    failing = replace(source_health("brussels-dispatch", SourceState.FAILING), error="answers 503")
    return (*well, failing, replace(source_health("new-one", SourceState.NEVER), last_success=None))


def render(language: str) -> Rendered:
    """Return the digest of :func:`day_in` by the shipped templates."""
    digest = build_digest(
        day_in(language), subscriber(zone="Europe/Rome"), health=health(), now=NOW, recalled=recalled()
    )
    return Renderer().render(digest)


def _figure(language: str, of: str, id_: int, **fields: Any) -> Change:
    return figure_change(**{"id": id_, "fact_id": id_} | _told(language, of, id_) | fields)


def _agreement(language: str, of: str, id_: int, **fields: Any) -> Change:
    return agreement_change(**{"id": id_, "fact_id": id_} | _told(language, of, id_) | fields)


def _told(language: str, kind: str, id_: int) -> dict[str, Any]:
    sentence, quote = sentence_of(language, kind)
    title = sentence.partition(quote)[0].strip() or quote
    return {
        "language": language,
        "outlet": OUTLETS[language][0],
        "url": f"https://{language}.example/{kind}",
        "article_id": id_,
        "sentence": sentence,
        "quote": quote,
        "title": title,
    }


def _sources(language: str) -> tuple[Any, ...]:
    """Return two other outlets that state a change, in the next language and in English, and a copy."""
    other = LANGUAGES[(LANGUAGES.index(language) + 1) % len(LANGUAGES)]
    sentence, quote = sentence_of(other, "changed")
    return (
        source(1, OUTLETS[language][0], quote=sentence_of(language, "changed")[1], language=language),
        replace(
            source(21, OUTLETS[other][0], quote=quote, language=other),
            url=f"https://{other}.example/21",
            sentence=sentence,
        ),
        source(22, "Gulf Wire", quote="raise the ceiling to 12,000", url="https://gulfwire.example/22"),
        source(23, "Port News", quote="raise the ceiling to 12,000", url="https://port.example/23", copy_of=22),
    )


def write_golden() -> None:
    """Write the golden digests anew."""
    for language in LANGUAGES:
        rendered = render(language)
        (GOLDEN / f"{language}.html").write_text(rendered.html, encoding="utf-8")
        (GOLDEN / f"{language}.txt").write_text(f"Subject: {rendered.subject}\n\n{rendered.text}", encoding="utf-8")


if __name__ == "__main__":
    write_golden()
