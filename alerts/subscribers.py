"""Who is told what and when: the records of ``config/subscribers.toml``; where to is in :mod:`alerts.routes`.

The front door loads the file with ``pydantic.TypeAdapter(SubscriberFile)``; unknown keys are refused. Secrets never
stand here: a channel names the secret that it needs (:mod:`alerts.secrets`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from typing import Annotated, ClassVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Discriminator

from alerts.routes import Channel as Channel
from alerts.routes import EmailChannel as EmailChannel
from alerts.routes import FolderChannel as FolderChannel
from alerts.routes import WebhookChannel as WebhookChannel
from pipeline.model import LANGUAGES, AgreementKind, Stage, Subject, Verdict

#: What a subscriber's name may be: it becomes part of file names and identifiers.
NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}\Z")
#: A corridor: two ISO 3166 alpha-2 codes (or EU), either of which may be ``*``, or ``*`` for all.
CORRIDOR = re.compile(r"(?:\*|(?:[A-Z]{2}|\*)-(?:[A-Z]{2}|\*))\Z")
#: What a template's name may be: a file stem, never a path.
TEMPLATE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}\Z")
#: A time of day, on the wall clock.
AT = re.compile(r"\d\d:\d\d\Z")
#: Quiet hours: from when to when, on the wall clock.
QUIET = re.compile(r"(\d\d:\d\d)-(\d\d:\d\d)\Z")
#: A word that a rule of urgency may hold, besides verdicts, subjects, kinds and stages: a measure's name.
MEASURE = re.compile(r"[a-z][a-z_]*\Z")
#: The word for a change that corrects an earlier telling.
CORRECTION = "correction"
#: The words of a rule of urgency that are no measure.
RULE_WORDS = frozenset({*Verdict, *Subject, *AgreementKind, *Stage, CORRECTION})

_STRICT: dict[str, str] = {"extra": "forbid"}


class Schedule(StrEnum):
    """How often a subscriber is told."""

    IMMEDIATE = "immediate"
    HOURLY = "hourly"
    DAILY = "daily"
    WEEKLY = "weekly"


class Weekday(StrEnum):
    """The day of a weekly digest, Monday first as in ``datetime.weekday``."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


class WhenEmpty(StrEnum):
    """What happens when a digest is due and there is nothing new."""

    SEND = "send"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Subscriber:
    """A reader: what it wants to hear (an empty filter takes all that is told), when, and on which channels.

    ``corridors`` are pairs such as ``PK-IT`` (either direction) or ``*``; the first named is shown first. ``at`` is
    ``HH:MM`` on the clock of ``zone`` (IANA); ``weekday`` counts for weekly digests only. ``urgent`` lists rules such
    as ``changed labour_quota``: a change for which every word of one rule holds does not wait for the schedule. In the
    ``quiet`` hours (``22:00-07:00``, same clock) nothing is sent; what they held back goes out at their end. When
    ``max_per_day`` digests were made on a day of that clock, the rest goes into the first of the next day; one that
    says "nothing new" is not counted.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = _STRICT
    name: str
    channels: tuple[Annotated[Channel, Discriminator("kind")], ...]
    corridors: tuple[str, ...] = ("*",)
    measures: tuple[str, ...] = ()
    kinds: tuple[AgreementKind, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    min_outlets: int = 1
    languages: tuple[str, ...] = ()
    schedule: Schedule = Schedule.IMMEDIATE
    at: str = "08:00"
    weekday: Weekday = Weekday.MONDAY
    zone: str = "UTC"
    urgent: tuple[str, ...] = ()
    quiet: str | None = None
    max_per_day: int | None = None
    when_empty: WhenEmpty = WhenEmpty.SILENT
    template: str = "digest"

    def __post_init__(self) -> None:
        if not NAME.match(self.name):
            raise ValueError(f"name: {self.name!r} must be 1 to 40 of a-z, 0-9, - and _")
        if not TEMPLATE.match(self.template):
            raise ValueError(f"template: {self.template!r} must be a file stem, not a path")
        for corridor in self.corridors:
            if not CORRIDOR.match(corridor):
                raise ValueError(f"corridors: {corridor!r} must be a pair such as PK-IT, or *")
        if self.max_per_day is not None and self.max_per_day < 1:
            raise ValueError(f"max_per_day: {self.max_per_day} must be 1 or more; leave it out for no limit")
        if self.min_outlets < 1:
            raise ValueError(f"min_outlets: {self.min_outlets} must be 1 or more")
        if unknown := sorted(set(self.languages) - set(LANGUAGES)):
            raise ValueError(
                f"languages: {', '.join(unknown)}: no source is read in it; allowed are {', '.join(LANGUAGES)}"
            )
        for rule in self.urgent:
            check_rule(rule)
        refuse_alike(self.channels)
        self._check_clock()

    @property
    def named_measures(self) -> set[str]:
        """The measures that the filters and the rules of urgency name."""
        return {*self.measures, *(word for rule in self.urgent for word in rule.split() if word not in RULE_WORDS)}

    @property
    def quiet_hours(self) -> tuple[time, time] | None:
        """When the quiet hours begin and end, on the wall clock; None when there are none."""
        match = QUIET.match(self.quiet or "")
        return (time.fromisoformat(match[1]), time.fromisoformat(match[2])) if match else None

    def _check_clock(self) -> None:
        try:
            at = time.fromisoformat(self.at) if AT.match(self.at) else None
        except ValueError:
            at = None
        if at is None:
            raise ValueError(f"at: {self.at!r} must be a time such as 08:00")
        try:
            hours = self.quiet_hours
        except ValueError as error:
            raise ValueError(f"quiet: {self.quiet!r} must be hours such as 22:00-07:00") from error
        if self.quiet is not None and (hours is None or hours[0] == hours[1]):
            raise ValueError(f"quiet: {self.quiet!r} must be hours such as 22:00-07:00")
        try:
            ZoneInfo(self.zone)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError(f"zone: {self.zone!r} must be an IANA zone such as Europe/Rome") from error


def check_rule(rule: str) -> None:
    """Refuse a rule of urgency that is empty or holds what cannot be a word of one.

    Raises:
        ValueError: says what a rule is.
    """
    words = rule.split()
    if not words or not all(word in RULE_WORDS or MEASURE.match(word) for word in words):
        raise ValueError(
            f"urgent: {rule!r} must be words such as 'new agreement' or 'changed labour_quota': verdicts, figure, "
            "agreement, measures, kinds, stages, correction"
        )


def refuse_alike(channels: tuple[Channel, ...]) -> None:
    """Refuse two channels of one kind to one address: they would be one delivery, of one key.

    Raises:
        ValueError: says which kind; the address may be a secret.
    """
    ways = [(channel.kind, channel.address) for channel in channels]
    if twice := sorted({kind for kind, address in ways if ways.count((kind, address)) > 1}):
        raise ValueError(f"channels: two of kind {', '.join(twice)} have the same address; one is enough")


@dataclass(frozen=True, slots=True)
class SubscriberFile:
    """The whole of ``config/subscribers.toml``: an array of tables named ``subscribers``."""

    __pydantic_config__: ClassVar[dict[str, str]] = _STRICT
    subscribers: tuple[Subscriber, ...] = ()

    def __post_init__(self) -> None:
        names = [subscriber.name for subscriber in self.subscribers]
        if twice := sorted({name for name in names if names.count(name) > 1}):
            raise ValueError(f"subscribers: {', '.join(twice)} stands there twice")
        if mute := [subscriber.name for subscriber in self.subscribers if not subscriber.channels]:
            raise ValueError(
                f"subscribers: {', '.join(mute)} has no channel; give one [[subscribers.channels]] or more"
            )
