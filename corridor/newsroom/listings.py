"""The six kinds of listing by which an outlet makes its pages known, as bytes with their content type."""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Sequence
from email.utils import format_datetime
from string import Template

from corridor.newsroom.outlets import Edition, ListingKind, Outlet

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>$name</title><link>$origin/</link><description>$about</description>
<language>$language</language>
$items
</channel></rss>
"""
RSS_ITEM = (
    '<item><title>$title</title><link>$link</link><guid isPermaLink="false">$path</guid>$dated'
    "<description>$description</description></item>"
)

ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="$language" xml:base="$origin/"><title>$name</title><id>$origin/</id>
<updated>$updated</updated><link rel="self" href="$listing"/>
$items
</feed>
"""
ATOM_ITEM = (
    '<entry><title>$title</title><id>$origin$path</id><link rel="alternate" href="$link"/>$dated'
    "<author><name>$author</name></author><summary>$description</summary></entry>"
)

SITEMAP = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
$items
</urlset>
"""
SITEMAP_ITEM = "<url><loc>$link</loc>$dated</url>"

NEWS_SITEMAP = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
$items
</urlset>
"""
NEWS_ITEM = (
    "<url><loc>$link</loc><news:news><news:publication><news:name>$name</news:name><news:language>$language</news:language>"
    "</news:publication>$dated<news:title>$title</news:title></news:news></url>"
)

#: How each XML kind dates an item, with ``$iso`` (ISO 8601), ``$rfc`` (RFC 5322) and ``$modified`` (ISO 8601).
DATES = {
    ListingKind.RSS: "<pubDate>$rfc</pubDate>",
    ListingKind.ATOM: "<published>$iso</published><updated>$modified</updated>",
    ListingKind.SITEMAP: "<lastmod>$modified</lastmod>",
    ListingKind.NEWS_SITEMAP: "<news:publication_date>$iso</news:publication_date>",
    ListingKind.SECTION: "",
}

XML = {
    ListingKind.RSS: (RSS, RSS_ITEM, "application/rss+xml; charset=utf-8"),
    ListingKind.ATOM: (ATOM, ATOM_ITEM, "application/atom+xml; charset=utf-8"),
    ListingKind.SITEMAP: (SITEMAP, SITEMAP_ITEM, "application/xml"),
    ListingKind.NEWS_SITEMAP: (NEWS_SITEMAP, NEWS_ITEM, "application/xml"),
}


def listing(outlet: Outlet, editions: Sequence[Edition], origin: str) -> tuple[bytes, str]:
    """The outlet's listing of ``editions`` and its content type; ``origin`` is ``http://host:port``."""
    kind = outlet.settings.listing
    if kind is ListingKind.JSON_FEED:
        return _json_feed(outlet, editions, origin), "application/feed+json"
    if kind is ListingKind.SECTION:
        return _section(outlet, editions, origin)
    frame, item, content_type = XML[kind]
    return _filled(outlet, editions, origin, frames=(frame, item)).encode("utf-8"), content_type


def _filled(outlet: Outlet, editions: Sequence[Edition], origin: str, *, frames: tuple[str, str]) -> str:
    frame, item = frames
    around = _around(outlet, editions, origin)
    items = "\n".join(Template(item).substitute({**around, **_item(outlet, edition, origin)}) for edition in editions)
    return Template(frame).substitute(around, items=items)


def _around(outlet: Outlet, editions: Sequence[Edition], origin: str) -> dict[str, str]:
    settings = outlet.settings
    updated = max((edition.modified.isoformat() for edition in editions), default="")
    about = html.escape(settings.description)
    names = {"name": html.escape(settings.name), "about": about, "language": settings.language}
    return {**names, "origin": origin, "listing": origin + settings.listing_path, "updated": updated}


def _item(outlet: Outlet, edition: Edition, origin: str) -> dict[str, str]:
    page = edition.page
    when = page.published
    dates = {"iso": when.isoformat(), "rfc": format_datetime(when), "modified": edition.modified.isoformat()}
    dated = Template(DATES[outlet.settings.listing]).substitute(dates) if page.dated else ""
    text = {
        "title": edition.title,
        "description": page.description,
        "author": page.author,
        "link": _link(outlet, edition, origin),
    }
    escape: Callable[[str], str] = html.escape
    return {**{key: escape(value) for key, value in text.items()}, "dated": dated, "path": edition.path}


def _link(outlet: Outlet, edition: Edition, origin: str) -> str:
    start = "" if outlet.settings.relative_links else origin
    return start + edition.path + outlet.settings.link_suffix


def _json_feed(outlet: Outlet, editions: Sequence[Edition], origin: str) -> bytes:
    settings = outlet.settings
    items = [_json_item(outlet, edition, origin) for edition in editions]
    head = {"version": "https://jsonfeed.org/version/1.1", "title": settings.name, "language": settings.language}
    places = {"home_page_url": f"{origin}/", "feed_url": origin + settings.listing_path}
    return json.dumps({**head, **places, "items": items}, ensure_ascii=False, indent=1).encode("utf-8")


def _json_item(outlet: Outlet, edition: Edition, origin: str) -> dict[str, object]:
    page = edition.page
    item: dict[str, object] = {"id": edition.path, "url": _link(outlet, edition, origin), "title": edition.title}
    item["content_text"] = page.description
    if page.author:
        item["authors"] = [{"name": page.author}]
    if page.dated:
        item["date_published"] = page.published.isoformat()
    return item


def _section(outlet: Outlet, editions: Sequence[Edition], origin: str) -> tuple[bytes, str]:
    settings = outlet.settings
    text = _filled(outlet, editions, origin, frames=(outlet.section, settings.section_item))
    return text.encode(settings.charset, errors="xmlcharrefreplace"), html_type(outlet)


def html_type(outlet: Outlet) -> str:
    """The content type the outlet sends with its HTML: its declared charset, which may be wrong or missing."""
    settings = outlet.settings
    charset = settings.charset if settings.declared_charset is None else settings.declared_charset
    return f"text/html; charset={charset}" if charset else "text/html"
