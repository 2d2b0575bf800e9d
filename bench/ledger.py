"""Prints what storing and judging an article costs in ledgers of growing size, and how many bytes one takes.

Usage: ``python bench/ledger.py [SIZE...]`` (10000 100000 1000000 when none is named). A ledger is filled with synthetic
rows of real length: 600 words an article, one in twenty relevant, three mentions each, five articles to a fact. Then
articles are stored and judged in it by the recorder, each in durable transactions of its own, as a crawl does.

Columns, times being medians in milliseconds:
  irrelevant  storing one
  relevant    storing and judging one
  late        storing one that comes behind time, and judging it and the ten that were judged behind its place
  group       grouping the stories of a pass, once for all its articles
  bytes       what an irrelevant one adds to the file
  wait        the longest that a reader waited while a writer held the database
Compare the rows of one run.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from sqlite_utils import Database  # noqa: E402 - after the path

from corridor.workplace import Workplace  # noqa: E402 - after the path
from pipeline.copies import SIGNATURE_VERSION  # noqa: E402 - after the path
from pipeline.ledger.database import immediate, open_database  # noqa: E402 - after the path
from pipeline.ledger.order import late_place, rewind, waiting  # noqa: E402 - after the path
from pipeline.ledger.schema import ledger  # noqa: E402 - after the path
from pipeline.ledger.stories import regroup  # noqa: E402 - after the path
from pipeline.model import Article, Capture, Reading  # noqa: E402 - after the path
from pipeline.reading import read  # noqa: E402 - after the path
from pipeline.record import Gates, Recorder  # noqa: E402 - after the path

SIZES = (10_000, 100_000, 1_000_000)
#: One article in so many is relevant; so many words make one; so many articles tell one fact; so many mentions each.
RELEVANT, WORDS, TELLERS, MENTIONS = 20, 600, 5, 3
#: Values of a signature of so many words, and the days over which a ledger is filled.
VALUES, DAYS = 72, 1500
#: How many articles are timed, and how far back a late one comes.
TIMED, BACK = 60, 10
FIRST_DAY = date(2022, 1, 1)
COUNTRIES = ("PK", "IN", "BD", "EG", "MA", "TN", "SN", "GM", "PH", "LK", "NP", "AL", "GH", "NG", "ML", "DZ", "LY", "PE")
HOSTS = ("IT", "GR", "ES", "DE", "FR", "MT", "PT", "AT")
STOCK = ("harbour", "council", "meeting", "market", "season", "village", "road", "budget", "school", "field", "summer")
WORKPLACE = Workplace(home=Path("unused"), config=ROOT / "config", baseline=None)


def words(dice: random.Random, count: int = WORDS) -> str:
    """Return so many words that mean nothing, in sentences of twelve."""
    drawn = [f"{dice.choice(STOCK)}{dice.randrange(400)}" for _ in range(count)]
    return " ".join(" ".join(drawn[at : at + 12]).capitalize() + "." for at in range(0, count, 12))


@dataclass
class Press:
    """Writes articles: each with a day, an outlet and an address of its own."""

    dice: random.Random
    count: int = 0

    def reading(self, day: date, *, relevant: bool) -> tuple[Capture, Reading]:
        """Return a capture and what is read from it; a relevant one states a quota and an agreement."""
        self.count += 1
        outlet = f"outlet{self.dice.randrange(400)}.example"
        url = (
            f"https://www.{outlet}/news/{day:%Y/%m/%d}/{self.count}-{self.dice.choice(STOCK)}-{self.dice.choice(STOCK)}"
        )
        at = f"{day}T{8 + self.count % 12:02}:{self.count % 60:02}:00+00:00"
        told = words(self.dice, 12)
        if relevant:
            host, home = self.dice.choice(["Italy", "Greece", "Spain"]), self.dice.choice(["Pakistan", "Egypt"])
            visas = f"{self.dice.randrange(500, 90_000):,} visas to workers from {home}"
            told = f"{host} will issue {visas}, it said. {host} and {home} signed an agreement on labour mobility."
        article = Article(url, told[:60], f"{told} {words(self.dice)}", outlet, "en", at)
        captured = f"{day}T21:00:00Z"
        capture = Capture(self.count, "page", url, outlet, None, None, captured, 200, "text/html", None, None, b"")
        return capture, read(article, WORKPLACE.rules)


def fill(database: Database, size: int, dice: random.Random) -> None:
    """Fill a ledger with rows like those that its first articles make."""
    templates = {row["relevant"]: row for row in database.query("SELECT * FROM articles")}
    mention = next(database.query("SELECT * FROM mentions WHERE subject = 'figure'"))
    fact = next(database.query("SELECT * FROM facts WHERE subject = 'figure'"))
    text = templates[1]["text"]
    database.conn.execute("PRAGMA synchronous = OFF")
    start = database.execute("SELECT max(id) FROM articles").fetchone()[0] + 1
    with immediate(database):
        _insert(database, "facts", _facts(fact, size, dice))
        _insert(
            database, "articles", (_article(templates, number, size, text, dice) for number in range(start, size + 1))
        )
        _insert(
            database,
            "capture_readings",
            (
                {"capture_id": n, "url": f"u{n}", "address_key": f"k{n}", "outcome": "article", "article_id": n}
                for n in range(start, size + 1)
            ),
        )
        held = range(start + -start % RELEVANT, size + 1, RELEVANT)
        _insert(database, "mentions", _mentions(mention, held, size))
        _insert(database, "signatures", ({"article_id": n, "version": SIGNATURE_VERSION, "size": VALUES} for n in held))
        values = ((SIGNATURE_VERSION, dice.getrandbits(62), n) for n in held for _ in range(VALUES))
        database.conn.executemany("INSERT INTO signature_bands (version, value, article_id) VALUES (?, ?, ?)", values)
    database.conn.execute("PRAGMA synchronous = FULL")
    database.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _insert(database: Database, table: str, rows: Iterator[dict[str, Any]]) -> None:
    while some := list(islice(rows, 5000)):
        names = ", ".join(f'"{name}"' for name in some[0])
        marks = ", ".join(f":{name}" for name in some[0])
        database.conn.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", some)  # noqa: S608 - our own names


def _day(number: int, size: int) -> date:
    return FIRST_DAY + timedelta(days=number * DAYS // size)


def _article(  # noqa: PLR0917 - the parts of one row
    templates: dict[int, dict[str, Any]], number: int, size: int, text: str, dice: random.Random
) -> dict[str, Any]:
    relevant = int(number % RELEVANT == 0)
    day = _day(number, size)
    key = f"www.outlet{number % 400}.example/news/{day:%Y/%m/%d}/{number}-harbour-council"
    at = f"{day}T{8 + number % 12:02}:00:00+00:00"
    return templates[relevant] | {
        "id": number,
        "capture_id": number,
        "url": f"https://{key}",
        "address_key": key,
        "outlet": f"outlet{number % 400}.example",
        "title": f"Title {number} {dice.choice(STOCK)}",
        "text": f"{dice.getrandbits(64)} {text}" if relevant else None,
        "published": at,
        "captured_at": f"{day}T21:00:00Z",
        "content_sha256": f"{dice.getrandbits(256):064x}",
        "order_key": f"{day} {at} {key} {number:012d}" if relevant else None,
        "story_id": f"{number // (RELEVANT * TELLERS):016x}" if relevant else None,
    }


def _facts(fact: dict[str, Any], size: int, dice: random.Random) -> Iterator[dict[str, Any]]:
    first = fact["id"] + 10
    for number in range(size // (RELEVANT * TELLERS)):
        parties = sorted([dice.choice(HOSTS), dice.choice(COUNTRIES)])
        state = json.loads(fact["state_json"]) | {"parties": parties}
        state["state"]["value"] = float(dice.randrange(500, 90_000))
        state["state"]["since"] = str(_day(number, max(1, size // (RELEVANT * TELLERS))))
        yield fact | {
            "id": first + number,
            "name": None,
            "parties_json": json.dumps(parties),
            "state_json": json.dumps(state),
            "article_id": None,
        }


def _mentions(mention: dict[str, Any], held: range, size: int) -> Iterator[dict[str, Any]]:
    facts = max(1, size // (RELEVANT * TELLERS))
    for number in held:
        for position in range(MENTIONS):
            fact = mention["fact_id"] + 10 + number // (RELEVANT * TELLERS) % facts
            yield mention | {"id": None, "article_id": number, "position": position, "fact_id": fact}


def milliseconds(run: Callable[[], object]) -> float:
    """Return how long a call took."""
    start = time.perf_counter()
    run()
    return (time.perf_counter() - start) * 1000


def _store(database: Database, recorder: Recorder, pair: tuple[Capture, Reading]) -> None:
    with immediate(database):
        recorder.store(*pair)


def _record(database: Database, recorder: Recorder, pair: tuple[Capture, Reading]) -> None:
    """Store one article and judge what waits, as a pass does."""
    _store(database, recorder, pair)
    place = late_place(database)
    with immediate(database):
        if place is not None:
            rewind(database, place)
        for _, article_id in waiting(database):
            recorder.judge(article_id)


def _group(database: Database) -> None:
    with immediate(database):
        regroup(database)


def reader_wait(path: Path, database: Database) -> float:
    """Return the longest of many reads by another connection while a writer holds the database."""
    waits: list[float] = []
    done = threading.Event()

    def look() -> None:
        other = open_database(path, ledger)
        while not done.is_set():
            waits.append(milliseconds(lambda: other.execute("SELECT max(id) FROM changes").fetchone()))
        other.conn.close()

    database.conn.execute("BEGIN EXCLUSIVE")
    thread = threading.Thread(target=look)
    thread.start()
    database.conn.execute("UPDATE articles SET captured_at = captured_at WHERE id <= 5000")
    time.sleep(1)
    database.conn.execute("COMMIT")
    done.set()
    thread.join()
    return max(waits)


def measure(size: int) -> tuple[float, ...]:
    """Return the row of a ledger of ``size`` articles, in the order of the columns."""
    dice = random.Random(size)  # noqa: S311 - repeatable texts, no secret
    press = Press(dice)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ledger.db"
        database = open_database(path, ledger)
        recorder = Recorder(database, WORKPLACE.rules.concepts, Gates(burst=10**9))
        for relevant in (True, False):
            _record(database, recorder, press.reading(FIRST_DAY, relevant=relevant))
        fill(database, size, dice)
        database.conn.close()
        os.sync()  # so that what filled the ledger is not still on its way to the disk
        database = open_database(path, ledger)
        recorder = Recorder(database, WORKPLACE.rules.concepts, Gates(burst=10**9))
        press.count = size
        found = _times(database, recorder, press)
        wait = reader_wait(path, database)
        database.conn.close()
    return (*found, wait)


def _times(database: Database, recorder: Recorder, press: Press) -> tuple[float, ...]:
    """Return the medians of storing, storing and judging, judging late, and grouping; and the bytes of one article."""
    today = FIRST_DAY + timedelta(days=DAYS + 1)
    plain = [press.reading(today, relevant=False) for _ in range(TIMED * 10)]
    news = [press.reading(today, relevant=True) for _ in range(TIMED)]
    news.sort(key=lambda pair: pair[1].article.published or "")

    def record(pair: tuple[Capture, Reading]) -> tuple[float, float]:
        took = milliseconds(lambda: _record(database, recorder, pair))
        return took, milliseconds(lambda: _group(database))

    before = database.execute("PRAGMA page_count").fetchone()[0]
    irrelevant = [milliseconds(lambda pair=pair: _store(database, recorder, pair)) for pair in plain]  # type: ignore[misc]
    grown = database.execute("PRAGMA page_count").fetchone()[0] - before
    relevant, group = zip(*map(record, news[:-BACK]), strict=True)
    late, _ = zip(*map(record, reversed(news[-BACK:])), strict=True)
    bytes_each = grown * database.execute("PRAGMA page_size").fetchone()[0] / len(plain)
    return (*map(statistics.median, (irrelevant, relevant, late, group)), bytes_each)


def main() -> None:
    """Print a row for each size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES, metavar="SIZE")
    sizes = parser.parse_args().sizes
    print(f"{'articles':>10} {'irrelevant':>10} {'relevant':>8} {'late':>8} {'group':>8} {'bytes':>6} {'wait':>6}")
    for size in sizes:
        irrelevant, relevant, late, group, grown, wait = measure(size)
        row = f"{size:10,} {irrelevant:10.2f} {relevant:8.2f} {late:8.2f} {group:8.2f} {grown:6.0f} {wait:6.1f}"
        print(row, flush=True)


if __name__ == "__main__":
    main()
