"""Looks for pages that break the reader: damaged golden pages, made by hypothesis, each to be read or refused in time.

Usage: ``python bench/reading_fuzz.py [EXAMPLES]`` (2,000 when not given). Prints the slowest; a crash is printed with
the page that caused it, made as small as hypothesis can.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from time import perf_counter

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from bench.reading import capture  # noqa: E402 - after the path
from pipeline.extraction import extract  # noqa: E402 - after the path
from pipeline.model import Article, Rejected  # noqa: E402 - after the path

PAGES = [path.read_bytes() for path in sorted((ROOT / "tests" / "golden").glob("*/page.html"))]

#: What is put into a page: markup that opens or ends something, broken text, dates and names out of order.
SPLINTERS = [
    *(b"<", b">", b"</", b"<!--", b"-->", b"<![CDATA[", b"&#x110000;", b"&#0;", b"\x00", b"\xff\xfe", b"\xc3"),
    *(b"\xed\xa0\x80", b"<table><tr><td>", b"</table>", b"<h1>", b"</h1>", b"<article>", b"</article>", b"<p>"),
    *(b"<blockquote class='twitter-tweet'>", b"<br><br>", b"<figcaption>", b"<div class='comments'>"),
    *(b"<base href='http://[x'>", b"<form><textarea>", b"<meta property='og:title' content='", b"'>", b"%PDF-1.4\n"),
    *(b'<script type="application/ld+json">{"@type":"NewsArticle","author":[[{"name":[]}]],', b"</script>"),
    *(b"<time datetime='9999-99-99T99:99:99+99:99'>", "ساڑھے ".encode(), "\u202e".encode(), b"x" * 5000),
    *("Ά".encode("iso8859-7"), "é".encode("cp1252")),
]

#: One damage: where (a share of the page's length), how many bytes go, what comes in their place.
DAMAGE = st.tuples(st.floats(0, 1), st.integers(0, 4000), st.sampled_from(SPLINTERS) | st.binary(max_size=40))

slowest = (0.0, b"")


def damaged(page: bytes, damages: list[tuple[float, int, bytes]]) -> bytes:
    """Return ``page`` with each damage done to it in turn."""
    for share, length, splinter in damages:
        place = int(share * len(page))
        page = page[:place] + splinter + page[place + length :]
    return page


@given(st.sampled_from(PAGES), st.lists(DAMAGE, min_size=1, max_size=12))
def fuzz(page: bytes, damages: list[tuple[float, int, bytes]]) -> None:
    """Read a damaged page; anything but an article or a refusal is a finding."""
    global slowest  # noqa: PLW0603 - the record of the whole run
    body = damaged(page, damages)
    started = perf_counter()
    found = extract(capture(body))
    slowest = max(slowest, (perf_counter() - started, body))
    if isinstance(found, Article):
        found.text.encode()
    elif not isinstance(found, Rejected):
        raise TypeError(found)


def main() -> None:
    """Run as many examples as asked for."""
    arguments = argparse.ArgumentParser(description="Looks for pages that break the reader.")
    arguments.add_argument("examples", nargs="?", type=int, default=2000)
    examples = arguments.parse_args().examples
    quiet = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]
    run = settings(
        max_examples=examples,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=quiet,
    )
    run(fuzz)()
    print(f"{examples} damaged pages read or refused; the slowest took {slowest[0]:.2f} s ({len(slowest[1])} bytes)")


if __name__ == "__main__":
    main()
