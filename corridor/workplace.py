"""Everything a command works with, loaded from the home, the configuration folder and the baseline file."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import time
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Annotated, ClassVar

from pydantic import Field
from sqlite_utils import Database

from alerts.channels.message import Means
from alerts.operator import OPERATOR, OperatorSettings
from alerts.outbox.sending import SendingSettings
from alerts.rendering.renderer import Renderer
from alerts.secrets import Secrets
from alerts.subscribers import Subscriber, SubscriberFile
from corridor.clock import Clock, system_clock
from corridor.config import load_toml
from corridor.known import load_known
from corridor.readers import ReadingLimits
from corridor.sources.declared import SOURCES, load_sources
from corridor.sources.declared import SourceFile as SourceFile
from crawler.listings.searches import build_queries
from crawler.sources import CrawlSettings, Kind, Source
from pipeline.baseline import Baseline
from pipeline.errors import ConfigError
from pipeline.figures import Concepts
from pipeline.ledger import schema
from pipeline.ledger.baseline import is_seasoned, load_baseline
from pipeline.ledger.database import file_lock, open_database
from pipeline.reading import Rules
from pipeline.record import Gates
from pipeline.topics import Topics

#: The environment variable that arms a crash boundary in tests.
KILL_AT = "CORRIDOR_KILL_AT"
#: What ``--baseline`` takes to start from nothing.
NO_BASELINE = "none"
#: How long a command waits for another that writes to the same home: `serve` holds it for moments only, in seconds.
PATIENCE_S = 10.0


@dataclass(frozen=True, slots=True)
class ServeSettings:
    """How ``corridor serve`` keeps time.

    ``tick_s`` is the time between two crawls of what is due and between two looks at what is to be sent, ``read_s``
    between two looks at what was captured, ``zone`` an IANA name.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    tick_s: Annotated[int, Field(ge=1)] = 60
    read_s: Annotated[float, Field(gt=0)] = 1.0
    zone: str = "UTC"
    misfire_grace_s: int = 300


@dataclass(frozen=True, slots=True)
class MetricsSettings:
    """Where the numbers for Prometheus go: a file after each pass, a port of this machine while ``serve`` runs."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    textfile: str | None = None
    port: Annotated[int, Field(ge=1, le=65535)] | None = None


class Recipient(StrEnum):
    """Where the canary's test delivery goes: into the home's folder ``canary`` alone, or to the operator as well."""

    FOLDER = "folder"
    OPERATOR = "operator"


@dataclass(frozen=True, slots=True)
class CanarySettings:
    """When ``corridor serve`` sends its canary, ``at`` that time on the clock of ``[serve] zone``, and where to."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    enabled: bool = True
    at: time = time(5, 30)
    to: Recipient = Recipient.FOLDER


@dataclass(frozen=True, slots=True)
class IntakeSettings:
    """What is taken in without a command.

    Attributes:
        addresses: the watched file of addresses; empty for none.
        drop: the folder for files to be taken, in the home unless it begins with a slash; empty for none.
        settle_s: a file in it that was changed less than so many seconds ago is left alone: it may not be whole.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    addresses: str = "seeds/urls.txt"
    drop: str = "drop"
    settle_s: Annotated[float, Field(ge=0)] = 5.0


@dataclass(frozen=True, slots=True)
class Settings:
    """``config/settings.toml``."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    crawl: CrawlSettings = field(default_factory=CrawlSettings)
    gates: Gates = field(default_factory=Gates)
    serve: ServeSettings = field(default_factory=ServeSettings)
    reading: ReadingLimits = field(default_factory=ReadingLimits)
    operator: OperatorSettings = field(default_factory=OperatorSettings)
    canary: CanarySettings = field(default_factory=CanarySettings)
    metrics: MetricsSettings = field(default_factory=MetricsSettings)
    sending: SendingSettings = field(default_factory=SendingSettings)
    intake: IntakeSettings = field(default_factory=IntakeSettings)


@dataclass(frozen=True)
class Workplace:
    """The home, the configuration and the clock of one command; files are loaded when first asked for.

    ``baseline`` is None to start from nothing. The overrides stand in for the files where the demo brings its own.
    """

    home: Path
    config: Path
    baseline: Path | None
    clock: Clock = system_clock
    settings_override: Settings | None = None
    sources_override: tuple[Source, ...] | None = None
    subscribers_override: tuple[Subscriber, ...] | None = None

    @cached_property
    def settings(self) -> Settings:
        """The settings; the defaults where the file is missing."""
        if self.settings_override is not None:
            return self.settings_override
        path = self.config / "settings.toml"
        return load_toml(path, Settings) if path.exists() else Settings()

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """The declared sources, in the order of their file."""
        if self.sources_override is not None:
            return self.sources_override
        sites = frozenset(self.settings.crawl.loopback_sites)
        declared = load_sources(self.config / SOURCES, sites)
        return tuple(self._asking(source) for source in declared)

    def _asking(self, source: Source) -> Source:
        """Return a source with what it asks for, where it is a search that leaves this to the topics."""
        if source.kind is not Kind.SEARCH or source.queries:
            return source
        return replace(source, queries=build_queries(source, self.topics.search))

    @cached_property
    def subscribers(self) -> tuple[Subscriber, ...]:
        """The subscribers, in the order of their file."""
        if self.subscribers_override is not None:
            return self.subscribers_override
        path = self.config / "subscribers.toml"
        subscribers = load_toml(path, SubscriberFile).subscribers
        _refuse_twice(path, [subscriber.name for subscriber in subscribers])
        if any(subscriber.name == OPERATOR for subscriber in subscribers):
            raise ConfigError(f"{path}: name = {OPERATOR!r}: is kept for [operator] in settings.toml")
        known = {measure.name for measure in self.rules.concepts.measures}
        for subscriber in subscribers:
            if unknown := sorted(subscriber.named_measures - known):
                raise ConfigError(f"{path}: {subscriber.name}: no such measure in concepts.toml: {', '.join(unknown)}")
        return subscribers

    @cached_property
    def topics(self) -> Topics:
        """The words that make an article relevant, and those that searches are asked for."""
        return load_toml(self.config / "topics.toml", Topics)

    @cached_property
    def rules(self) -> Rules:
        """The topics and concepts that reading goes by."""
        return Rules(topics=self.topics, concepts=load_toml(self.config / "concepts.toml", Concepts))

    @cached_property
    def renderer(self) -> Renderer:
        """The digest renderer; templates in the configuration's folder ``templates`` override those shipped."""
        return Renderer((self.config / "templates",))

    @cached_property
    def secrets(self) -> Secrets:
        """The secrets of the channels.

        Raises:
            ConfigError: the file of secrets can be read by others, or not at all.
        """
        file = self.settings.sending.secrets_file
        return Secrets(os.environ, file=self.config / file if file else None)

    @property
    def means(self) -> Means:
        """What the channels may use."""
        sending = self.settings.sending
        return Means(
            self.home,
            secrets=self.secrets,
            loopback_sites=frozenset(self.settings.crawl.loopback_sites),
            timeout_s=sending.timeout_s,
            limit_s=sending.limit_s,
            pace=sending.pace,
        )

    @property
    def armed(self) -> str | None:
        """The boundary at which a test kills the program, or None."""
        return os.environ.get(KILL_AT) or None

    def at(self, clock: Clock) -> Workplace:
        """Return the same workplace under another clock."""
        return replace(self, clock=clock)

    @contextmanager
    def ledger(self) -> Iterator[Database]:
        """Open the ledger; a new one is given the baseline first, once: one that began with none stays without."""
        database = open_database(self.home / "ledger.db", schema.ledger)
        try:
            if not is_seasoned(database):
                load_baseline(database, self.known_at_start, self.rules.concepts, only_into_new=True)
            yield database
        finally:
            database.conn.close()

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """Open the ledger as its one writer.

        Raises:
            BusyError: another run is writing to this home, and does not end within ``PATIENCE_S``.
        """
        with file_lock(self.home / "ledger.lock", wait=False, patience_s=PATIENCE_S), self.ledger() as database:
            yield database

    @cached_property
    def known_at_start(self) -> Baseline:
        """The baseline file's facts; none when there is no baseline."""
        return load_known(self.baseline, self.rules.concepts) if self.baseline is not None else Baseline()


def _refuse_twice(path: Path, names: list[str]) -> None:
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise ConfigError(f"{path}: name = {', '.join(twice)}: stands twice; names must be unique")
