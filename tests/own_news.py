"""News in our own words for tests of the whole: short texts whose figures and agreements are plain."""

from __future__ import annotations

import json

from pipeline.model import Capture
from tests.commandline import document

GREEK_VISAS = (
    "Greece will issue 5,000 visas to Pakistani workers, the migration ministry in Athens said on Monday. "
    "The permits are meant for farms on Crete and for hotels on the islands."
)
GREEK_SIGNING = (
    "Greece and Pakistan signed the migration agreement on Tuesday in Athens. "
    "The two ministers put their names under a text that had waited for two years."
)
ITALIAN_QUOTA = (
    "Italy raises its quota for Pakistani workers to 12,000. "
    "The interior minister told parliament on Wednesday that employers had asked for more hands."
)
CRICKET = (
    "Pakistan's cricket team waits for 17 visas to Italy, where it is to play three matches in Rome in April. "
    "The board said that the bats had already left."
)


def news() -> list[dict[str, object]]:
    """Return the documents, in order of publication."""
    told = [
        ("lamp", "Greece opens jobs to Pakistanis", GREEK_VISAS, "2026-03-09"),
        ("quill", "Athens and Islamabad sign", GREEK_SIGNING, "2026-03-10"),
        ("lamp", "Bats without a passport", CRICKET, "2026-03-10"),
        ("quill", "Rome wants more hands", ITALIAN_QUOTA, "2026-03-11"),
    ]
    return [
        document(
            f"https://{outlet}.example/{number}", text, published=day, title=title, outlet=f"The {outlet.capitalize()}"
        )
        for number, (outlet, title, text, day) in enumerate(told)
    ]


def captured(fields: dict[str, object], *, at: str) -> Capture:
    """Return a document as ``ingest`` captures it ``at`` that UTC time."""
    return Capture(
        id=0,
        kind="document",
        url=str(fields["url"]),
        source="ingest",
        outlet=None,
        language=None,
        fetched_at=at,
        status=200,
        content_type="application/json",
        listed_title=None,
        listed_published=None,
        body=json.dumps(fields).encode(),
    )
