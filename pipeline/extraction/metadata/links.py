"""Reads the addresses a page gives for itself: canonical and AMP; and whose address one is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from courlan import extract_domain

from pipeline.extraction.markup import Page
from pipeline.model import Origin


@dataclass(frozen=True, slots=True)
class Link:
    """An address, or None, and where it was found."""

    url: str | None
    source: Origin


def read_canonical(page: Page) -> Link:
    """Return the page's canonical address, when it lies on the same domain and is not the site's front page."""
    stated = [(href, Origin.LINK) for href in _linked(page, "canonical")]
    stated += [(href, Origin.META) for href in page.meta.get("og:url", ())]
    for href, source in stated:
        address = _address(page.url, href)
        if address and _is_believable(address, page.url):
            return Link(address, source)
    return Link(None, Origin.NONE)


def read_amp(page: Page) -> str | None:
    """Return the address of the page's AMP form, on whatever domain (AMP is often served elsewhere), or None."""
    return next((address for href in _linked(page, "amphtml") if (address := _address(page.url, href))), None)


def _linked(page: Page, relation: str) -> Iterator[str]:
    """Yield the addresses of the page's ``link`` elements of a relation."""
    for link in page.tree.iter("link"):
        if relation in (link.get("rel") or "").lower().split():
            yield link.get("href") or ""


def _address(base: str, href: str) -> str | None:
    """Return ``href`` as an absolute web address without fragment, or None."""
    try:
        address = urljoin(base, href.strip()).partition("#")[0]
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if href and parts.scheme in {"http", "https"} and parts.hostname else None


def _is_believable(address: str, url: str) -> bool:
    """Say whether ``address`` may stand for the page at ``url``."""
    same = registered_domain(address) == registered_domain(url)
    return same and (not _has_no_path(address) or _has_no_path(url))


def is_front(href: str, url: str) -> bool:
    """Say whether a link on the page at ``url`` leads to the front page of its site."""
    address = _address(url, href)
    return address is not None and _has_no_path(address) and registered_domain(address) == registered_domain(url)


def _has_no_path(address: str) -> bool:
    """Say whether an address is that of a site's front page."""
    parts = urlsplit(address)
    return parts.path.strip("/") == "" and not parts.query


def registered_domain(url: str) -> str:
    """Return the registered domain of an address, or its host (with the port) where none is registered.

    >>> registered_domain("https://www.interior.gob.es/a"), registered_domain("http://127.0.0.1:8000/a")
    ('interior.gob.es', '127.0.0.1:8000')
    """
    try:
        domain = extract_domain(url)
        return str(domain) if domain else urlsplit(url).netloc.lower().removeprefix("www.")
    except ValueError:
        return ""
