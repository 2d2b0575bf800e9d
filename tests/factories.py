"""Builds records with harmless defaults, so that a test names only what it is about. All texts are our own."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from alerts.subscribers import Channel, FolderChannel, Subscriber, WhenEmpty
from alerts.view.changes import Recalled
from pipeline.model import (
    AgreementKind,
    Bound,
    Change,
    Direction,
    FactSource,
    Per,
    Previous,
    SourceHealth,
    SourceState,
    Stage,
    Subject,
    Telling,
    UnitClass,
    Verdict,
)

#: The moment at which tests make digests, unless they say otherwise.
NOW = datetime(2026, 3, 11, 7, 30, tzinfo=UTC)

_FIGURE = Change(
    id=1,
    detected_at="2026-03-11T07:00:00Z",
    verdict=Verdict.NEW,
    subject=Subject.FIGURE,
    fact_id=1,
    measure="labour_quota",
    kind=None,
    stage=None,
    name=None,
    value=12000.0,
    value_max=None,
    bound=Bound.EXACT,
    direction=Direction.NONE,
    unit="workers",
    unit_class=UnitClass.COUNT,
    per=Per.NONE,
    period=None,
    scope="none",
    speaker=None,
    parties=("IT", "PK"),
    previous=None,
    article_id=1,
    url="https://courier.example/quota",
    outlet="courier.example",
    title="Quota for Pakistan grows",
    language="en",
    published="2026-03-11T06:00:00Z",
    quote="12,000 Pakistani workers",
    sentence="Rome will let in 12,000 Pakistani workers under the new decree.",
    sources=(),
    story_id="",
    corrects=None,
    told=True,
    note=False,
    why="no fact of that identity was known",
)


def figure_change(**fields: Any) -> Change:
    return replace(_FIGURE, **fields)


def agreement_change(**fields: Any) -> Change:
    agreement = replace(
        _FIGURE,
        subject=Subject.AGREEMENT,
        measure=None,
        value=None,
        bound=None,
        unit=None,
        unit_class=None,
        kind=AgreementKind.MIGRATION_COOPERATION,
        stage=Stage.SIGNED,
        parties=("GR", "PK"),
        quote="signed the migration agreement",
        sentence="In Athens both ministers signed the migration agreement.",
        url="https://aegean.example/signed",
        outlet="aegean.example",
    )
    return replace(agreement, **fields)


def previous(value: float | None = None, *, stage: Stage | None = None, **fields: Any) -> Previous:
    blank = Previous(
        value=value,
        value_max=None,
        bound=Bound.EXACT if value is not None else None,
        per=Per.NONE,
        stage=stage,
        source="Decree on entry flows",
        url="https://gazette.example/decree",
        since="2026-02-04",
    )
    return replace(blank, **fields)


def source(article_id: int, outlet: str, *, quote: str = "", **fields: Any) -> FactSource:
    blank = FactSource(
        article_id=article_id,
        url=f"https://{outlet}/{article_id}",
        outlet=outlet,
        title=f"Page {article_id}",
        language="en",
        published="2026-03-11",
        quote=quote,
        sentence=quote,
        start=0,
        end=len(quote),
        copy_of=None,
    )
    return replace(blank, **fields)


def subscriber(name: str = "desk", *channels: Channel, **fields: Any) -> Subscriber:
    blank = Subscriber(
        name=name,
        channels=channels or (FolderChannel(kind="folder"),),
        corridors=("PK-IT", "PK-GR", "PK-ES", "PK-EU"),
        when_empty=WhenEmpty.SILENT,
    )
    return replace(blank, **fields)


def source_health(name: str, state: SourceState = SourceState.HEALTHY) -> SourceHealth:
    return SourceHealth(name, f"{name}.example", state, "2026-03-11T06:00:00Z", None, None, 12)


def sample_changes() -> tuple[Change, ...]:
    """Return a rich day: five languages, a raised quota, a signing, a denial, a correction, and three notes."""
    return (
        figure_change(
            id=11,
            verdict=Verdict.CHANGED,
            previous=previous(10500.0),
            period="2026/2028",
            speaker="Italy's labour minister",
            title="Quota in aumento",
            outlet="corrieredelporto.example",
            url="https://corrieredelporto.example/quote/2026",
            language="it",
            quote="12.000 lavoratori pakistani",
            sentence="Il nuovo decreto apre le porte a 12.000 lavoratori pakistani nel triennio, più di prima.",
            article_id=1,
            story_id="s1",
            sources=(
                source(1, "corrieredelporto.example", quote="12.000 lavoratori pakistani", language="it"),
                source(
                    2,
                    "subhnama.example",
                    quote="اٹلی نے پاکستانی محنت کشوں کا کوٹہ ساڑھے دس ہزار سے بڑھا کر بارہ ہزار کر دیا",
                    language="ur",
                ),
                source(3, "karachiledger.example", quote="raise the ceiling to 12,000 Pakistani workers"),
                source(4, "gulfwire.example", quote="raise the ceiling to 12,000", copy_of=3),
                source(5, "portnews.example", quote="raise the ceiling to 12,000", copy_of=3),
            ),
            why="12,000 against 10,500 known, newer, same scope",
        ),
        agreement_change(
            id=12,
            fact_id=12,
            verdict=Verdict.CHANGED,
            previous=previous(stage=Stage.AGREED, source="Joint statement of the two ministries", since="2024-05"),
            outlet="foniaigaiou.example",
            url="https://foniaigaiou.example/symfonia",
            language="el",
            title="Υπογραφές στην Αθήνα",
            quote="υπέγραψαν χθες τη συμφωνία για τη μετανάστευση",
            sentence="Στην Αθήνα οι δύο υπουργοί υπέγραψαν χθες τη συμφωνία για τη μετανάστευση, έπειτα από χρόνια.",
            article_id=6,
            story_id="s2",
            sources=(
                source(6, "foniaigaiou.example", quote="υπέγραψαν χθες", language="el"),
                source(
                    7, "correoiberico.example", quote="Grecia y Pakistán firmaron el acuerdo migratorio", language="es"
                ),
            ),
        ),
        figure_change(
            id=13,
            fact_id=13,
            verdict=Verdict.NEW,
            measure="visas_issued",
            parties=("GR", "PK"),
            value=5000.0,
            bound=Bound.UP_TO,
            per=Per.YEAR,
            title="Υπογραφές στην Αθήνα",
            outlet="foniaigaiou.example",
            url="https://foniaigaiou.example/symfonia",
            language="el",
            quote="έως 5.000 θεωρήσεις τον χρόνο",
            sentence="Το κείμενο προβλέπει έως 5.000 θεωρήσεις τον χρόνο για Πακιστανούς εργάτες γης.",
            scope="seasonal",
            article_id=6,
            story_id="s2",
        ),
        figure_change(
            id=14,
            fact_id=14,
            corrects=9,
            verdict=Verdict.CHANGED,
            measure="returns",
            parties=("ES", "PK"),
            value=340.0,
            previous=previous(430.0, source="correoiberico.example", since="2026-03-10"),
            outlet="correoiberico.example",
            url="https://correoiberico.example/retornos",
            language="es",
            quote="340 personas fueron devueltas",
            sentence="Según el ministerio, 340 personas fueron devueltas a Pakistán, y no la cifra publicada ayer.",
            article_id=8,
            story_id="s3",
        ),
        agreement_change(
            id=15,
            fact_id=15,
            verdict=Verdict.DENIED,
            kind=AgreementKind.READMISSION,
            parties=("IT", "PK"),
            outlet="subhnama.example",
            url="https://subhnama.example/tardid",
            language="ur",
            title="دفتر خارجہ کی تردید",
            quote="واپسی کے کسی نئے معاہدے پر دستخط نہیں ہوئے",
            sentence="دفتر خارجہ نے واضح کیا کہ اٹلی کے ساتھ واپسی کے کسی نئے معاہدے پر دستخط نہیں ہوئے۔",
            speaker="Foreign Office spokesperson",
            article_id=9,
            story_id="s4",
        ),
        figure_change(
            id=16,
            fact_id=16,
            verdict=Verdict.CONFLICT,
            told=False,
            note=True,
            measure="irregular_arrivals",
            parties=("EU", "PK"),
            value=8100.0,
            previous=previous(7400.0, source="Brussels Dispatch", since="2026-03-09"),
            outlet="karachiledger.example",
            url="https://karachiledger.example/arrivals",
            quote="8,100 arrivals",
            sentence="The agency counted 8,100 arrivals from Pakistan last year.",
            article_id=10,
            why="two outlets give different numbers for the same period",
        ),
        figure_change(
            id=17,
            fact_id=17,
            verdict=Verdict.UNDATED,
            told=False,
            note=True,
            measure="residents",
            parties=("IT", "PK"),
            value=159000.0,
            bound=Bound.ABOUT,
            published=None,
            outlet="archive.example",
            url="https://archive.example/p/77",
            quote="about 159,000 Pakistanis",
            sentence="Italy is home to about 159,000 Pakistanis.",
            article_id=11,
            why="the page carries no trustworthy date",
        ),
    )


def sample_recalled() -> Recalled:
    """Return the telling that one of ``sample_changes`` corrects, and when the reader had it."""
    wrong = figure_change(
        id=9, measure="returns", parties=("ES", "PK"), value=430.0, detected_at="2026-03-10T07:00:00Z"
    )
    return Recalled(corrected={9: wrong}, tellings={9: Telling("an-earlier-digest", "2026-03-10T07:30:00Z")})


def sample_health() -> tuple[SourceHealth, ...]:
    return (
        *(source_health(f"source-{place}") for place in range(1, 10)),
        source_health("brussels-dispatch", SourceState.FAILING),
    )
