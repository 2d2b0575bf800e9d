"""The declared sources, ``config/sources.toml``: loaded, and checked beyond what their types say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from lxml import etree
from lxml.cssselect import CSSSelector

from corridor.config import find_line, load_toml
from corridor.intake.documents import INGEST
from corridor.intake.files import READERS
from corridor.known import CODES, country_codes
from crawler.sources import QUERY, Kind, Source
from pipeline.addresses import DEFAULT_PORTS, is_loopback_site, refuse_name, refuse_url
from pipeline.errors import ConfigError
from pipeline.ledger.captures import SEEDS
from pipeline.model import LANGUAGES

#: The file of the sources, within the configuration.
SOURCES = "sources.toml"
#: Names that Corridor uses for what is not declared.
RESERVED = frozenset({SEEDS, INGEST})
NAME = re.compile(r"[^\W_][\w.-]{0,59}")
ACCEPT_LANGUAGE = re.compile(r"[A-Za-z*][A-Za-z0-9*,;=. -]{0,99}")
DOCUMENTATION = re.compile(r"https?://[a-z0-9.-]+\.example(?:[/?]|$)")
#: What a public host is asked for at most: a request a second, a listing a minute; in seconds.
LEAST_DELAY_S = 1.0
LEAST_INTERVAL_S = 60
#: No wait is longer than a month, in seconds.
LONGEST_S = 31 * 86_400
#: The longest query, in characters.
QUERY_LENGTH = 200

#: A key of a source, and what is allowed there.
Wrong = tuple[str, str]


@dataclass(frozen=True, slots=True)
class SourceFile:
    """``config/sources.toml``."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    sources: tuple[Source, ...] = ()


def load_sources(path: Path, sites: frozenset[str]) -> tuple[Source, ...]:
    """Return the sources of a file, in its order.

    Args:
        path: the file.
        sites: the ``host:port`` pairs of this machine that may be reached.

    Raises:
        ConfigError: something in it is wrong; each value is named with file, line and key, and what is allowed.
    """
    sources = load_toml(path, SourceFile).sources
    text = path.read_text(encoding="utf-8-sig")
    wrong = [(index, one) for index, source in enumerate(sources) for one in wrong_keys(source, sites)]
    sentences = [
        f"{path}:{find_line(text, ('sources', index, key))}: sources.{index}.{key} = "
        f"{getattr(sources[index], key)!r}: {allowed}"
        for index, (key, allowed) in (*wrong, *_twice(sources))
    ]
    if sentences:
        raise ConfigError("\n".join(sentences))
    return sources


def wrong_keys(source: Source, sites: frozenset[str]) -> Iterator[Wrong]:
    """Yield each key of a source whose value is not allowed, and what is."""
    yield from _wrong_words(source)
    yield from _wrong_address(source, sites)
    yield from _wrong_waits(source, sites)
    yield from _wrong_links(source)


def _twice(sources: Iterable[Source]) -> Iterator[tuple[int, Wrong]]:
    """Yield the sources whose name an earlier one has."""
    names: set[str] = set()
    for index, source in enumerate(sources):
        if source.name in names:
            yield index, ("name", "stands twice; names must be unique")
        names.add(source.name)


def _wrong_words(source: Source) -> Iterator[Wrong]:
    if not NAME.fullmatch(source.name) or source.name in RESERVED:
        yield "name", f"allowed are up to 60 letters, digits, '-', '_' and '.', and not {' or '.join(sorted(RESERVED))}"
    if source.outlet is not None and not source.outlet.strip():
        yield "outlet", "must not be empty; left out, each page's own domain names the outlet"
    if source.language is not None and source.language not in LANGUAGES:
        yield "language", f"there is no reader of it; allowed are {', '.join(LANGUAGES)}"
    if source.country is not None and source.country not in country_codes():
        yield "country", CODES
    if source.zone is not None and not _is_zone(source.zone):
        yield "zone", "allowed is an IANA zone such as Asia/Karachi or Europe/Rome"
    if source.accept_language is not None and not ACCEPT_LANGUAGE.fullmatch(source.accept_language):
        yield "accept_language", "allowed is the value of an Accept-Language header, such as 'ur, en;q=0.5'"


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (LookupError, OSError, ValueError):  # an unknown one, a folder of zones, a path out of their folder
        return False
    return True


def _wrong_address(source: Source, sites: frozenset[str]) -> Iterator[Wrong]:
    if source.kind is Kind.SEEDS:
        kinds = (kind.value for kind in Kind if kind is not Kind.SEEDS)
        yield "kind", f"addresses by hand need no source; allowed are {', '.join(kinds)}"
        return
    if source.kind is not Kind.ARCHIVE and source.path is not None:
        yield "path", "is for kind archive only; other kinds have a url"
    if source.kind is Kind.ARCHIVE and source.path is not None:
        yield from _wrong_path(source)
    elif refusal := _refuse(source.url.replace(QUERY, "q"), sites):
        yield "url", f"{refusal}; allowed is the address of a public site, beginning with https:// or http://"
    elif (source.kind is Kind.SEARCH) != (source.url.count(QUERY) == 1):
        yield "url", f"for kind search, and for no other, {QUERY} stands in it once, where the words go"
    if source.queries and source.kind is not Kind.SEARCH:
        yield "queries", "are for kind search only"
    if any(not query.strip() or len(query) > QUERY_LENGTH for query in source.queries):
        yield "queries", f"allowed are texts of 1 to {QUERY_LENGTH} characters"


def _refuse(url: str, sites: frozenset[str]) -> str | None:
    """Return why an address cannot be a source's; names kept for documentation (RFC 2606) may stand."""
    return refuse_name(url) if DOCUMENTATION.match(url) else refuse_url(url, sites)


def _wrong_path(source: Source) -> Iterator[Wrong]:
    if source.url:
        yield "path", "an archive has a url or a path, not both"
    elif not str(source.path).endswith(tuple(READERS)):
        yield "path", f"allowed is a file whose name ends in one of: {', '.join(READERS)}"


def _wrong_waits(source: Source, sites: frozenset[str]) -> Iterator[Wrong]:
    own = source.path is not None or _is_own(source.url, sites)
    delay_s, interval_s = (0.0, 0) if own else (LEAST_DELAY_S, LEAST_INTERVAL_S)
    for key, least in (("delay_s", delay_s), ("interval_s", interval_s), ("refetch_s", interval_s)):
        if not least <= getattr(source, key) <= LONGEST_S:
            yield key, f"allowed are {least:g} to {LONGEST_S:,} seconds (a public site is a host: be a good guest)"
    if not source.interval_s <= source.interval_max_s <= LONGEST_S:
        yield "interval_max_s", f"allowed are {source.interval_s:,} (interval_s) to {LONGEST_S:,} seconds"


def _is_own(url: str, sites: frozenset[str]) -> bool:
    try:
        parts = urlsplit(url)
        return is_loopback_site(parts.hostname or "", parts.port or DEFAULT_PORTS.get(parts.scheme, 0), sites)
    except ValueError:
        return False


def _wrong_links(source: Source) -> Iterator[Wrong]:
    compilers: dict[str, Callable[[str], object]] = {
        "link_css": CSSSelector,
        "link_xpath": etree.XPath,
    }
    for key, compiled in compilers.items():
        value = getattr(source, key)
        if value is None:
            continue
        if source.kind not in {Kind.SECTION, Kind.SEARCH}:
            yield key, "is for kinds section and search only"
        try:
            compiled(value)
        except (SyntaxError, RuntimeError, etree.XPathError) as error:
            yield key, f"cannot be read: {error}; allowed is {'a CSS selector' if key == 'link_css' else 'an XPath'}"
    if source.link_css is not None and source.link_xpath is not None:
        yield "link_xpath", "says the same as link_css; allowed is one of the two"
