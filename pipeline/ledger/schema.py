"""The tables of ``ledger.db``, as append-only migrations: a released one is never edited, a new one is added below.

Times are UTC ISO 8601 text. JSON columns say so by name (``_json``). Booleans are 0 and 1.
"""

from __future__ import annotations

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from pipeline.ledger.database import run_statements
from pipeline.ledger.first_tables import FIRST_TABLES
from pipeline.ledger.search import create_index

ledger = Migrations("ledger")


@ledger()
def ledger_0001(database: Database) -> None:
    """Runs, articles, stories, mentions, facts, changes, and the outbox."""
    run_statements(database, FIRST_TABLES)


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


@ledger()
def ledger_0012(database: Database) -> None:
    """Figures by value and day: what outlets tell of another place or under another measure has the same numbers."""
    run_statements(
        database,
        """
        CREATE INDEX facts_stated ON facts
            (json_extract(state_json, '$.state.value'), json_extract(state_json, '$.state.since'))
            WHERE subject = 'figure';
        """,
    )


@ledger()
def ledger_0013(database: Database) -> None:
    """Figures are found by their group and parties together, or by their value; agreements alone by each party.

    What has no story is found by an index of its own: in that of stories it would stand beside all that never gets one.
    """
    run_statements(
        database,
        """
        DROP INDEX articles_story;
        CREATE INDEX articles_story ON articles (story_id) WHERE story_id IS NOT NULL;

        CREATE INDEX facts_known ON facts (identity, parties_json);
        DROP INDEX facts_identity;
        DELETE FROM fact_parties WHERE fact_id IN (SELECT id FROM facts WHERE subject = 'figure');
        DROP TRIGGER facts_made;
        """,
    )
    database.conn.execute(
        """
        CREATE TRIGGER facts_made AFTER INSERT ON facts WHEN new.subject = 'agreement' BEGIN
            INSERT OR IGNORE INTO fact_parties (identity, party, fact_id, size)
            SELECT new.identity, p.value, new.id, json_array_length(new.parties_json)
            FROM json_each(iif(json_array_length(new.parties_json) > 0, new.parties_json, json_array(''))) p;
        END
        """
    )
