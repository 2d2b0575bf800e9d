"""The tables that ``ledger.db`` began with: the first step of :mod:`pipeline.ledger.schema`, never edited."""

from __future__ import annotations

from typing import Final

FIRST_TABLES: Final = """
CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    counts_json TEXT
) STRICT;

CREATE TABLE articles (
    id INTEGER PRIMARY KEY,
    capture_id INTEGER NOT NULL UNIQUE,
    url TEXT NOT NULL,
    address_key TEXT NOT NULL,
    revision INTEGER NOT NULL,
    source TEXT NOT NULL,
    outlet TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT,
    language TEXT NOT NULL,
    authors_json TEXT NOT NULL DEFAULT '[]',
    published TEXT,
    published_source TEXT NOT NULL,
    captured_at TEXT NOT NULL,
    content_sha256 TEXT NOT NULL,
    relevant INTEGER NOT NULL,
    reasons_json TEXT NOT NULL,
    copy_of INTEGER REFERENCES articles (id),
    copy_relation TEXT CHECK (copy_relation IN ('same', 'copy', 'part_of')),
    story_id TEXT,
    UNIQUE (address_key, revision)
) STRICT;
CREATE INDEX articles_content ON articles (content_sha256);
CREATE INDEX articles_story ON articles (story_id);

CREATE TABLE capture_readings (
    capture_id INTEGER PRIMARY KEY,
    url TEXT NOT NULL,
    address_key TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('article', 'unchanged', 'rejected')),
    article_id INTEGER REFERENCES articles (id),
    reason TEXT
) STRICT;
CREATE INDEX capture_readings_address ON capture_readings (address_key);

CREATE TABLE signatures (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id),
    version INTEGER NOT NULL,
    signature BLOB NOT NULL
) STRICT;

CREATE TABLE signature_bands (
    band INTEGER NOT NULL,
    value INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES articles (id),
    PRIMARY KEY (band, value, article_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE facts (
    id INTEGER PRIMARY KEY,
    subject TEXT NOT NULL CHECK (subject IN ('figure', 'agreement')),
    identity TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('baseline', 'press', 'recalled')),
    name TEXT UNIQUE,
    measure TEXT,
    kind TEXT,
    parties_json TEXT NOT NULL,
    state_json TEXT NOT NULL,
    event_date TEXT,
    as_of TEXT,
    source_title TEXT,
    source_url TEXT,
    uncertain TEXT,
    article_id INTEGER REFERENCES articles (id)
) STRICT;
CREATE INDEX facts_identity ON facts (identity);

CREATE TABLE mentions (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id),
    position INTEGER NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN ('figure', 'agreement')),
    record_json TEXT NOT NULL,
    quote TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    why TEXT NOT NULL,
    fact_id INTEGER REFERENCES facts (id),
    UNIQUE (article_id, position)
) STRICT;
CREATE INDEX mentions_fact ON mentions (fact_id);

CREATE TABLE changes (
    id INTEGER PRIMARY KEY,
    detected_at TEXT NOT NULL,
    verdict TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN ('figure', 'agreement')),
    fact_id INTEGER REFERENCES facts (id),
    mention_id INTEGER NOT NULL UNIQUE REFERENCES mentions (id),
    previous_json TEXT,
    corrects INTEGER REFERENCES changes (id),
    told INTEGER NOT NULL,
    note INTEGER NOT NULL,
    note_key TEXT UNIQUE,
    why TEXT NOT NULL
) STRICT;
CREATE INDEX changes_fact ON changes (fact_id);
CREATE INDEX changes_detected ON changes (detected_at);

CREATE TABLE subscribers (
    name TEXT PRIMARY KEY,
    after_change INTEGER NOT NULL,
    last_digest_at TEXT
) STRICT;

CREATE TABLE digests (
    id TEXT PRIMARY KEY,
    subscriber TEXT NOT NULL REFERENCES subscribers (name),
    created_at TEXT NOT NULL,
    subject TEXT NOT NULL,
    html TEXT NOT NULL,
    text TEXT NOT NULL,
    payload_json TEXT NOT NULL
) STRICT;

CREATE TABLE digest_changes (
    subscriber TEXT NOT NULL REFERENCES subscribers (name),
    change_id INTEGER NOT NULL REFERENCES changes (id),
    digest_id TEXT NOT NULL REFERENCES digests (id),
    PRIMARY KEY (subscriber, change_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE deliveries (
    id TEXT PRIMARY KEY,
    digest_id TEXT NOT NULL REFERENCES digests (id),
    channel TEXT NOT NULL,
    address TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'sending', 'sent', 'dead')),
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at TEXT NOT NULL,
    sent_at TEXT,
    UNIQUE (digest_id, channel, address)
) STRICT;

CREATE TABLE delivery_attempts (
    id INTEGER PRIMARY KEY,
    delivery_id TEXT NOT NULL REFERENCES deliveries (id),
    attempted_at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('started', 'sent', 'passing', 'permanent')),
    answer TEXT NOT NULL
) STRICT;
"""
