"""The closed vocabularies: lower case, as stored and as printed in JSON."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

#: The languages that are read, as ISO 639-1.
LANGUAGES: Final = ("en", "ur", "it", "el", "es")


class Bound(StrEnum):
    """How the stated value limits the true one."""

    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more_than"
    AT_LEAST = "at_least"
    LESS_THAN = "less_than"
    UP_TO = "up_to"


class Direction(StrEnum):
    """Which way a quantity is said to have moved."""

    UP = "up"
    DOWN = "down"
    NONE = "none"


class ChangeKind(StrEnum):
    """Whether a number is a level, a difference, a ratio, or one end of a from-to pair."""

    LEVEL = "level"
    DELTA = "delta"
    RATIO = "ratio"
    FROM_TO = "from_to"


class UnitClass(StrEnum):
    """The dimension of a unit; quantities of different classes are never compared."""

    COUNT = "count"
    PERCENT = "percent"
    MONEY = "money"
    DURATION = "duration"
    OTHER = "other"


class Nature(StrEnum):
    """How a measure behaves in time, which decides what a different number means.

    A *level* (a quota, a community) is replaced by the next number. A *flow* (arrests, returns) is counted anew for
    each period, so another number is another count. A *toll* (deaths, missing) belongs to one incident and only grows.
    """

    LEVEL = "level"
    FLOW = "flow"
    TOLL = "toll"


class Per(StrEnum):
    """The span of time a rate is stated for."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    NONE = "none"


class FigureStatus(StrEnum):
    """How firmly a figure is stated."""

    ANNOUNCED = "announced"
    PLANNED = "planned"
    ALLOCATED = "allocated"
    OBSERVED = "observed"
    ESTIMATED = "estimated"
    CLAIMED = "claimed"
    TARGET = "target"


class Role(StrEnum):
    """Whether the article tells a thing as its news or recalls it."""

    NEWS = "news"
    BACKGROUND = "background"


class AgreementKind(StrEnum):
    """What an agreement is about; ``measure`` binds one side alone, ``other`` lies outside migration."""

    LABOUR_QUOTA = "labour_quota"
    LABOUR_MOBILITY = "labour_mobility"
    READMISSION = "readmission"
    WORKING_GROUP = "working_group"
    TALENT_PARTNERSHIP = "talent_partnership"
    VISA_WAIVER = "visa_waiver"
    MIGRATION_COOPERATION = "migration_cooperation"
    SECURITY_COOPERATION = "security_cooperation"
    CAPACITY_BUILDING = "capacity_building"
    MEASURE = "measure"
    OTHER = "other"


class Stage(StrEnum):
    """How far an agreement has come: a ladder of seven steps, and three ways to leave it.

    The steps follow the United Nations treaty glossary; an initialled text counts as agreed.
    """

    PROPOSED = "proposed"
    NEGOTIATING = "negotiating"
    AGREED = "agreed"
    SIGNED = "signed"
    RATIFIED = "ratified"
    IN_FORCE = "in_force"
    IMPLEMENTED = "implemented"
    SUSPENDED = "suspended"
    TERMINATED = "terminated"
    REJECTED = "rejected"


#: The stages an agreement climbs, lowest first.
LADDER = (
    Stage.PROPOSED,
    Stage.NEGOTIATING,
    Stage.AGREED,
    Stage.SIGNED,
    Stage.RATIFIED,
    Stage.IN_FORCE,
    Stage.IMPLEMENTED,
)


#: PLOVER event codes for interchange, by stage (the PLOVER codebook's AGREE, SUPPORT-057 and CONSULT).
PLOVER = {
    Stage.PROPOSED: "CONSULT",
    Stage.NEGOTIATING: "CONSULT",
    Stage.AGREED: "AGREE",
    Stage.SIGNED: "SUPPORT-057",
    Stage.RATIFIED: "SUPPORT-057",
    Stage.IN_FORCE: "SUPPORT-057",
    Stage.IMPLEMENTED: "SUPPORT-057",
}


class Verdict(StrEnum):
    """What a mention is, held against the ledger."""

    NEW = "new"
    CHANGED = "changed"
    REFINED = "refined"
    KNOWN = "known"
    CONFLICT = "conflict"
    DENIED = "denied"
    BACKGROUND = "background"
    UNDATED = "undated"
    HELD = "held"


class Subject(StrEnum):
    """The two kinds of thing an article can state."""

    FIGURE = "figure"
    AGREEMENT = "agreement"


class CopyRelation(StrEnum):
    """How one text stands to an earlier one."""

    SAME = "same"
    COPY = "copy"
    PART_OF = "part_of"


class Origin(StrEnum):
    """Where something that an article says of itself was found, most trusted first."""

    GIVEN = "given"
    JSON_LD = "json_ld"
    META = "meta"
    TIME = "time"
    HEADING = "heading"
    LINK = "link"
    FEED = "feed"
    URL = "url"
    TEXT = "text"
    FILE = "file"
    GUESS = "guess"
    NONE = "none"


class ArticleForm(StrEnum):
    """What kind of thing was read: one text, a live blog's entries, or a document such as a PDF."""

    ARTICLE = "article"
    LIVE_BLOG = "live_blog"
    DOCUMENT = "document"


class ParagraphChangeKind(StrEnum):
    """How a paragraph of a later text at an address differs from the earlier one's."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class SourceState(StrEnum):
    """How a source is: ``silent`` answers, but has given nothing new for longer than its own rhythm allows."""

    HEALTHY = "healthy"
    SILENT = "silent"
    FAILING = "failing"
    NEVER = "never"


class ErrorClass(StrEnum):
    """What kind of trouble keeps a source or page away."""

    DNS = "dns"
    CONNECT = "connect"
    TLS = "tls"
    TIMEOUT = "timeout"
    FORBIDDEN = "forbidden"
    HTTP_4XX = "http_4xx"
    HTTP_5XX = "http_5xx"
    ROBOTS = "robots"
    GUARD = "guard"
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    PARSE = "parse"
    CRASH = "crash"
    OTHER = "other"
