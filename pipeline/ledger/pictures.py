"""The pictures of digests, kept beside them so that every attempt to deliver shows the same."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict

from sqlite_utils import Database

from pipeline.model import Picture


def store_pictures(database: Database, digest_id: str, pictures: Iterable[Picture]) -> None:
    """Record the pictures of a digest; call it inside the transaction that records the digest."""
    database.table("digest_pictures").insert_all({"digest_id": digest_id} | asdict(picture) for picture in pictures)


def load_pictures(database: Database, digest_id: str) -> tuple[Picture, ...]:
    """Return the pictures of a digest, in the order they were stored in."""
    rows = database.query(
        "SELECT cid, media_type, data, alt FROM digest_pictures WHERE digest_id = ? ORDER BY rowid", [digest_id]
    )
    return tuple(Picture(**row) for row in rows)
