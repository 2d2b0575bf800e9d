"""The outlets of a newsroom folder: what they publish on which day, and the check that the folder is whole.

A folder ``outlets/<name>/`` holds ``outlet.toml``, ``template.html`` (and ``section.html`` for a bare section page),
``articles/<slug>.toml`` and the raw files they name. Days are dates; times of publication carry their UTC offset.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from string import Template
from typing import ClassVar

from pydantic import AwareDatetime

from corridor.config import load_toml
from pipeline.errors import ConfigError

FORBID: dict[str, str] = {"extra": "forbid"}


class ListingKind(StrEnum):
    """The ways an outlet lists what it has published."""

    RSS = "rss"
    ATOM = "atom"
    JSON_FEED = "json_feed"
    SITEMAP = "sitemap"
    NEWS_SITEMAP = "news_sitemap"
    SECTION = "section"


class Mangle(StrEnum):
    """How a page's text was spoilt on its way through an old publishing system."""

    NONE = "none"
    DOUBLE = "double"
    LOSSY = "lossy"


@dataclass(frozen=True, slots=True)
class Revision:
    """What an article says from ``appears`` on, in place of its first text."""

    __pydantic_config__: ClassVar[dict[str, str]] = FORBID

    appears: dt.date
    modified: AwareDatetime
    body: str
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One article as its file states it; ``body`` has blank-line paragraphs, ``## `` subheads and ``@ `` teasers.

    ``below`` names a file of raw HTML set under the article, ``path`` overrides the outlet's pattern, ``dated`` says
    whether the page and its listing show any date.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = FORBID

    title: str
    appears: dt.date
    published: AwareDatetime
    body: str
    author: str = ""
    description: str = ""
    path: str | None = None
    dated: bool = True
    below: str | None = None
    mangle: Mangle = Mangle.NONE
    revision: tuple[Revision, ...] = ()


@dataclass(frozen=True, slots=True)
class DayPage:
    """What is served at one address on one day in place of what stands there otherwise."""

    __pydantic_config__: ClassVar[dict[str, str]] = FORBID

    day: dt.date
    path: str
    file: str
    content_type: str
    status: int = 200


@dataclass(frozen=True, slots=True)
class Settings:
    """One ``outlet.toml``: who the outlet is, how it marks up a page and how it lists its pages.

    ``paragraph``, ``subhead`` and ``teaser`` are fragments with ``$text``; ``date_text`` has ``$day $month $year $hour
    $minute``. ``charset`` is what pages are encoded in, ``declared_charset`` what the header says when that differs
    (empty: nothing).
    """

    __pydantic_config__: ClassVar[dict[str, str]] = FORBID

    name: str
    host: str
    language: str
    country: str
    listing: ListingKind
    listing_path: str
    article_path: str
    paragraph: str
    description: str = ""
    subhead: str = "<h2>$text</h2>"
    teaser: str = '<p class="more"><a href="$link">$text</a></p>'
    teaser_link: str = "/"
    date_text: str = "$day $month $year, $hour:$minute"
    months: tuple[str, ...] = ()
    charset: str = "utf-8"
    declared_charset: str | None = None
    link_suffix: str = ""
    relative_links: bool = False
    section_item: str = ""
    day_page: tuple[DayPage, ...] = ()


@dataclass(frozen=True, slots=True)
class Edition:
    """An article as it stands on one day: its address path, title and body, and when they were last changed."""

    slug: str
    path: str
    page: Page
    title: str
    body: str
    modified: dt.datetime


@dataclass(frozen=True, slots=True)
class Outlet:
    """One outlet with its templates, its articles by slug and the raw files they name."""

    folder: Path
    settings: Settings
    template: str
    section: str
    pages: dict[str, Page] = field(default_factory=dict)

    def editions(self, day: dt.date) -> tuple[Edition, ...]:
        """Everything published up to and including ``day``, newest first."""
        shown = [self._edition(slug, page, day) for slug, page in self.pages.items() if page.appears <= day]
        return tuple(sorted(shown, key=lambda edition: (edition.page.published, edition.slug), reverse=True))

    def raw(self, name: str) -> bytes:
        """The bytes of a raw file beside the outlet's articles."""
        return (self.folder / "articles" / name).read_bytes()

    def _edition(self, slug: str, page: Page, day: dt.date) -> Edition:
        path = page.path or Template(self.settings.article_path).substitute(slug=slug)
        title, body, modified = page.title, page.body, page.published
        for revision in page.revision:
            if revision.appears <= day:
                title, body, modified = revision.title or title, revision.body, revision.modified
        return Edition(slug, path, page, title, body, modified)


def load_newsroom(folder: Path) -> tuple[Outlet, ...]:
    """The outlets under ``folder/outlets``, in the order of their names.

    Raises:
        ConfigError: a file is missing or wrong; names the file, the key and what is allowed.
    """
    outlets = tuple(_outlet(path) for path in sorted((folder / "outlets").glob("*")) if path.is_dir())
    if not outlets:
        raise ConfigError(f"{folder}: no outlets found; expected folders under {folder / 'outlets'}")
    _refuse_repeats("host", [(outlet.settings.host, outlet.folder) for outlet in outlets])
    for outlet in outlets:
        _check(outlet)
    return outlets


def _outlet(folder: Path) -> Outlet:
    settings = load_toml(folder / "outlet.toml", Settings)
    section = _text(folder / "section.html") if settings.listing is ListingKind.SECTION else ""
    pages = {path.stem: load_toml(path, Page) for path in sorted((folder / "articles").glob("*.toml"))}
    return Outlet(folder, settings, _text(folder / "template.html"), section, pages)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read as UTF-8 text: {error}") from error


def _check(outlet: Outlet) -> None:
    paths = [
        (edition.path, outlet.folder / "articles" / f"{edition.slug}.toml") for edition in outlet.editions(dt.date.max)
    ]
    _refuse_repeats("path", paths)
    for name in _named_files(outlet):
        if not (outlet.folder / "articles" / name).is_file():
            raise ConfigError(f"{outlet.folder}: file {name} is named but not in articles/")
    months = len(outlet.settings.months)
    if months not in {0, 12}:
        raise ConfigError(f"{outlet.folder / 'outlet.toml'}: key months: 12 names or none, got {months}")


def _named_files(outlet: Outlet) -> Iterator[str]:
    yield from (page.below for page in outlet.pages.values() if page.below)
    yield from (page.file for page in outlet.settings.day_page)


def _refuse_repeats(key: str, named: list[tuple[str, Path]]) -> None:
    seen: dict[str, Path] = {}
    for value, path in named:
        if value in seen:
            raise ConfigError(f"{path}: key {key}: {value!r} is taken by {seen[value]}")
        seen[value] = path
