"""Finds what a text was copied from among the ledger's articles, and stores what it is found by.

Cheap whatever the size of the ledger: a few dozen look-ups by value, each of which reads a bounded number of holders,
and a bounded number of texts to compare.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from sqlite_utils import Database

from pipeline.addresses import address_key
from pipeline.copies import SIGNATURE_VERSION, Signature, bands, comparable, relation, signature
from pipeline.model import CopyRelation

#: How many articles that hold a value are read, the earliest: an original is the first to hold what is its own.
HOLDERS = 32

#: A passage that so many texts hold which are no copies, or so many addresses of one outlet, is a commonplace: it makes
#: no copy. The latter because texts that are little more than a footer are taken for copies until it is known as one.
ORIGINALS, ADDRESSES = 3, 4

#: How many texts are compared at most, those that share most, and the share of the smaller signature that they share:
#: a text edited so much that it is just not a copy any more keeps a quarter of its values.
CANDIDATES, SHARED = 8, 0.1


@dataclass(frozen=True, slots=True)
class CopyOf:
    """The earlier article a text was copied from, and how."""

    article_id: int
    relation: CopyRelation


@dataclass(frozen=True, slots=True)
class _Holder:
    """An article that holds a value: ``copy_of`` is the id of its own original, or None; ``place`` is its order key."""

    id: int
    address_key: str
    outlet: str
    copy_of: int | None
    place: str


_HOLDERS = """
    SELECT a.id, a.address_key, a.outlet, a.copy_of, coalesce(a.order_key, '')
    FROM signature_bands b JOIN articles a INDEXED BY articles_copies ON a.id = b.article_id AND a.relevant AND a.judged
    WHERE b.version = ? AND b.value = ? ORDER BY b.article_id LIMIT ?
"""


def find_copy(database: Database, text: str, *, url: str) -> CopyOf | None:
    """Return the judged article at another address that ``text`` is a copy of, or None.

    Of several it is the one that shares most, the earliest of those that share as much, or what that was copied from.
    Call it inside a transaction: signatures of an earlier version are made anew first.
    """
    _renew_signatures(database)
    holders = {value: _holders(database, value) for value in bands(signature(text))}
    common = _common(holders)
    for candidate in _candidates(database, holders, common=common, address=address_key(url)):
        if found := _relation(database, text, candidate.id, common=common):
            return _origin(database, text, candidate, found=found, common=common)
    return None


def _relation(database: Database, text: str, article_id: int, *, common: frozenset[int]) -> CopyRelation | None:
    """Return how a text stands to a stored one; ``common`` are the commonplaces of the text.

    Where they share too little, what the stored one has of commonplaces is left out as well: a brief above a footer.
    """
    old = _text(database, article_id)
    if found := relation(comparable(text, common=common), comparable(old, common=common)):
        return found
    both = common | _common({value: _holders(database, value) for value in bands(signature(old))})
    return relation(comparable(text, common=both), comparable(old, common=both)) if both != common else None


def _holders(database: Database, value: int) -> list[_Holder]:
    """Return the earliest articles that hold a value."""
    rows = database.conn.execute(_HOLDERS, (SIGNATURE_VERSION, value, HOLDERS))
    return [_Holder(*row) for row in rows]


def _common(holders: Mapping[int, list[_Holder]]) -> frozenset[int]:
    """Return the values that are commonplaces."""
    return frozenset(value for value, found in holders.items() if _is_commonplace(found))


def _is_commonplace(holders: list[_Holder]) -> bool:
    """Return whether a passage is nobody's own."""
    if len(holders) < min(ORIGINALS, ADDRESSES):
        return False
    originals = {holder.address_key for holder in holders if holder.copy_of is None}
    outlets = Counter(outlet for outlet, _ in {(holder.outlet, holder.address_key) for holder in holders})
    return len(originals) >= ORIGINALS or max(outlets.values()) >= ADDRESSES


def _candidates(
    database: Database, holders: Mapping[int, list[_Holder]], *, common: frozenset[int], address: str
) -> list[_Holder]:
    """Return the articles that share most with a text, at other addresses and not copied from its own."""
    own = {row[0] for row in database.conn.execute("SELECT id FROM articles WHERE address_key = ?", [address])}
    shared = Counter(
        holder
        for value, found in holders.items()
        if value not in common
        for holder in found
        if holder.id not in own and holder.copy_of not in own
    )
    likely = sorted(shared, key=lambda holder: (-shared[holder], holder.place, holder.id))[:CANDIDATES]
    count = len(holders) - len(common)
    return [holder for holder in likely if shared[holder] >= SHARED * min(count, _size(database, holder.id))]


def _size(database: Database, article_id: int) -> int:
    """Return how many values an article was signed with."""
    return int(database.conn.execute("SELECT size FROM signatures WHERE article_id = ?", [article_id]).fetchone()[0])


def _origin(
    database: Database, text: str, candidate: _Holder, *, found: CopyRelation, common: frozenset[int]
) -> CopyOf:
    """Return what a text that is related to ``candidate`` was copied from: the candidate or its own original.

    A copy of a copy is a copy, though it may have little left of the original; a part of a part need not be one.
    """
    if candidate.copy_of is None:
        return CopyOf(candidate.id, found)
    if direct := _relation(database, text, candidate.copy_of, common=common):
        return CopyOf(candidate.copy_of, direct)
    (step,) = database.conn.execute("SELECT copy_relation FROM articles WHERE id = ?", [candidate.id]).fetchone()
    parts = CopyRelation.PART_OF in {found, CopyRelation(step)}
    return CopyOf(candidate.id if parts else candidate.copy_of, found)


def _text(database: Database, article_id: int) -> str:
    """Return the text of a relevant article."""
    return str(database.conn.execute("SELECT text FROM articles WHERE id = ?", [article_id]).fetchone()[0])


def store_signature(database: Database, article_id: int, signed: Signature) -> None:
    """Store the values of a relevant article's signature, so that later copies find it."""
    values = bands(signed)
    row = {"article_id": article_id, "version": signed.version, "size": len(values)}
    database.table("signatures").upsert(row, pk="article_id")
    database.conn.executemany(
        "INSERT OR IGNORE INTO signature_bands (version, value, article_id) VALUES (?, ?, ?)",
        [(signed.version, value, article_id) for value in values],
    )


def _renew_signatures(database: Database) -> None:
    """Sign anew the texts whose signatures are of another version, and forget those signatures."""
    ends = "SELECT (SELECT min(version) FROM signatures), (SELECT max(version) FROM signatures)"  # each from the index
    oldest, newest = database.conn.execute(ends).fetchone()
    if {oldest, newest} <= {None, SIGNATURE_VERSION}:
        return
    stale = "SELECT article_id FROM signatures WHERE version != ? ORDER BY article_id"
    for (article_id,) in database.conn.execute(stale, [SIGNATURE_VERSION]).fetchall():
        store_signature(database, article_id, signature(_text(database, article_id)))
    database.conn.execute("DELETE FROM signature_bands WHERE version != ?", [SIGNATURE_VERSION])
