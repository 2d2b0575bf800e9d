"""The tables of ``ledger.db``, as append-only migrations: a released one is never edited, a new one is added below.

Times are UTC ISO 8601 text. JSON columns say so by name (``_json``). Booleans are 0 and 1.
"""

from __future__ import annotations

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from pipeline.ledger.database import run_statements
from pipeline.ledger.search import create_index

ledger = Migrations("ledger")


@ledger()
def ledger_0001(database: Database) -> None:
    """Runs, articles, stories, mentions, facts, changes, and the outbox."""
    run_statements(
        database,
        """
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
        """,
    )


@ledger()
def ledger_0002(database: Database) -> None:
    """What pages say of themselves beside title and date, and where each of it was found."""
    run_statements(
        database,
        """
        ALTER TABLE articles ADD COLUMN form TEXT NOT NULL DEFAULT 'article';
        ALTER TABLE articles ADD COLUMN modified TEXT;
        ALTER TABLE articles ADD COLUMN canonical_url TEXT;
        ALTER TABLE articles ADD COLUMN amp_url TEXT;
        ALTER TABLE articles ADD COLUMN captions_json TEXT;
        ALTER TABLE articles ADD COLUMN embeds_json TEXT;
        ALTER TABLE articles ADD COLUMN provenance_json TEXT NOT NULL DEFAULT '{}';
        """,
    )


@ledger()
def ledger_0003(database: Database) -> None:
    """The order in which articles are judged and the way back; decisions of persons; changes that were taken back."""
    run_statements(
        database,
        """
        ALTER TABLE articles ADD COLUMN order_key TEXT;
        ALTER TABLE articles ADD COLUMN judged INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE articles ADD COLUMN records_json TEXT;
        CREATE INDEX articles_order ON articles (order_key) WHERE order_key IS NOT NULL;
        CREATE INDEX articles_waiting ON articles (order_key) WHERE NOT judged;

        ALTER TABLE mentions ADD COLUMN withdrawn_by INTEGER REFERENCES articles (id);
        CREATE INDEX mentions_withdrawn ON mentions (withdrawn_by) WHERE withdrawn_by IS NOT NULL;

        ALTER TABLE changes ADD COLUMN replayed INTEGER NOT NULL DEFAULT 0;

        CREATE TABLE fact_moves (
            id INTEGER PRIMARY KEY,
            article_id INTEGER NOT NULL REFERENCES articles (id),
            fact_id INTEGER NOT NULL,
            before_json TEXT
        ) STRICT;
        CREATE INDEX fact_moves_article ON fact_moves (article_id);
        CREATE INDEX fact_moves_fact ON fact_moves (fact_id);

        CREATE TABLE fact_parties (
            identity TEXT NOT NULL,
            party TEXT NOT NULL,
            fact_id INTEGER NOT NULL,
            size INTEGER NOT NULL,
            PRIMARY KEY (identity, party, fact_id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE read_mark (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            capture_id INTEGER NOT NULL
        ) STRICT;
        INSERT INTO read_mark (id, capture_id) VALUES (1, 0);

        CREATE TABLE retired_changes (
            id INTEGER PRIMARY KEY,
            identity TEXT NOT NULL,
            address_key TEXT NOT NULL,
            quote TEXT NOT NULL,
            verdict TEXT NOT NULL,
            record_json TEXT NOT NULL,
            sent_json TEXT NOT NULL,
            replayed INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX retired_changes_identity ON retired_changes (identity);

        CREATE TABLE decisions (
            id INTEGER PRIMARY KEY,
            made_at TEXT NOT NULL,
            author TEXT NOT NULL,
            action TEXT NOT NULL CHECK (action IN ('confirm', 'reject', 'correct', 'undo')),
            reason TEXT NOT NULL,
            address_key TEXT,
            subject TEXT CHECK (subject IN ('figure', 'agreement')),
            quote TEXT,
            correction_json TEXT,
            undoes INTEGER UNIQUE REFERENCES decisions (id)
        ) STRICT;
        CREATE INDEX decisions_address ON decisions (address_key);

        CREATE TABLE replays (
            id INTEGER PRIMARY KEY,
            made_at TEXT NOT NULL,
            captures INTEGER NOT NULL,
            told INTEGER NOT NULL,
            taken_back INTEGER NOT NULL
        ) STRICT;
        """,
    )
    parties = """
        INSERT OR IGNORE INTO fact_parties (identity, party, fact_id, size)
        SELECT f.identity, p.value, f.id, json_array_length(f.parties_json)
        FROM facts f, json_each(iif(json_array_length(f.parties_json) > 0, f.parties_json, json_array(''))) p
    """
    database.conn.execute(parties)
    database.conn.execute(f"CREATE TRIGGER facts_made AFTER INSERT ON facts BEGIN {parties} WHERE f.id = new.id; END")
    gone = "DELETE FROM fact_parties WHERE fact_id = old.id AND identity = old.identity"
    database.conn.execute(f"CREATE TRIGGER facts_gone AFTER DELETE ON facts BEGIN {gone}; END")


@ledger()
def ledger_0004(database: Database) -> None:
    """The index of full-text search, over all texts that are held. A change of the folding needs it made anew here."""
    create_index(database)


@ledger()
def ledger_0005(database: Database) -> None:
    """What the baseline file said of a fact when it was loaded, so that a later change of the file can be told."""
    run_statements(database, "ALTER TABLE facts ADD COLUMN baseline_json TEXT")


@ledger()
def ledger_0006(database: Database) -> None:
    """Signatures by windows of a text, found by their values, and what is asked of an article that holds one."""
    run_statements(
        database,
        """
        DROP TABLE signature_bands;
        CREATE TABLE signature_bands (
            version INTEGER NOT NULL,
            value INTEGER NOT NULL,
            article_id INTEGER NOT NULL REFERENCES articles (id),
            PRIMARY KEY (version, value, article_id)
        ) STRICT, WITHOUT ROWID;
        ALTER TABLE signatures DROP COLUMN signature;
        ALTER TABLE signatures ADD COLUMN size INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX signatures_version ON signatures (version);
        CREATE INDEX articles_copies ON articles (id, address_key, outlet, copy_of, order_key, relevant, judged)
            WHERE relevant AND judged;
        """,
    )


@ledger()
def ledger_0007(database: Database) -> None:
    """What became of stories; the days of articles, and those that wait for a story."""
    run_statements(
        database,
        """
        CREATE TABLE story_changes (
            id INTEGER PRIMARY KEY,
            changed_at TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('merged', 'split', 'moved', 'renamed')),
            story_id TEXT NOT NULL,
            into_id TEXT NOT NULL,
            addresses_json TEXT NOT NULL
        ) STRICT;
        CREATE INDEX story_changes_story ON story_changes (story_id);
        CREATE INDEX story_changes_into ON story_changes (into_id);
        CREATE INDEX articles_day ON articles (substr(coalesce(published, captured_at), 1, 10)) WHERE relevant;
        ALTER TABLE articles ADD COLUMN names_json TEXT;
        CREATE INDEX articles_storyless ON articles (id) WHERE relevant AND story_id IS NULL;
        """,
    )


@ledger()
def ledger_0008(database: Database) -> None:
    """Which of several like quotes of a text a decision is about; what the judging under way took back."""
    run_statements(
        database,
        """
        ALTER TABLE decisions ADD COLUMN occurrence INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE retired_changes ADD COLUMN occurrence INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE retired_changes ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE retired_changes ADD COLUMN fresh INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX retired_changes_address ON retired_changes (address_key, quote);
        """,
    )


@ledger()
def ledger_0009(database: Database) -> None:
    """Changes that a subscriber may come to be told; digests that follow others; messages that tell no change."""
    run_statements(
        database,
        """
        CREATE TABLE waiting_changes (
            subscriber TEXT NOT NULL REFERENCES subscribers (name),
            change_id INTEGER NOT NULL,
            matches INTEGER NOT NULL,
            stamp TEXT NOT NULL,
            since TEXT NOT NULL,
            PRIMARY KEY (subscriber, change_id)
        ) STRICT, WITHOUT ROWID;

        ALTER TABLE digests ADD COLUMN kind TEXT NOT NULL DEFAULT 'changes'
            CHECK (kind IN ('changes', 'test', 'notice'));
        ALTER TABLE digests ADD COLUMN follows_json TEXT NOT NULL DEFAULT '[]';
        CREATE INDEX digests_made ON digests (subscriber, created_at);
        CREATE INDEX digest_changes_digest ON digest_changes (digest_id);
        CREATE INDEX deliveries_open ON deliveries (state, next_at) WHERE state IN ('pending', 'sending');
        CREATE INDEX delivery_attempts_delivery ON delivery_attempts (delivery_id);
        """,
    )


@ledger()
def ledger_0010(database: Database) -> None:
    """The pictures of digests, and what was wrong when one was rendered."""
    run_statements(
        database,
        """
        CREATE TABLE digest_pictures (
            digest_id TEXT NOT NULL REFERENCES digests (id),
            cid TEXT NOT NULL,
            media_type TEXT NOT NULL,
            data BLOB NOT NULL,
            alt TEXT NOT NULL,
            PRIMARY KEY (digest_id, cid)
        ) STRICT;
        ALTER TABLE digests ADD COLUMN problems_json TEXT NOT NULL DEFAULT '[]';
        """,
    )


@ledger()
def ledger_0011(database: Database) -> None:
    """What is wrong at present, for the operator; why a run failed."""
    run_statements(
        database,
        """
        CREATE TABLE troubles (
            key TEXT PRIMARY KEY,
            kind TEXT NOT NULL,
            line TEXT NOT NULL,
            begun_at TEXT NOT NULL,
            told_at TEXT,
            ended_at TEXT
        ) STRICT;
        ALTER TABLE runs ADD COLUMN error TEXT;
        """,
    )
