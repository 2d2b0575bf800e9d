"""What a site offers, as sources to add: names, countries and zones guessed, those worth adding told from the rest."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, fields
from urllib.parse import unquote, urlsplit

from crawler.discovery.offers import Offer, Site
from crawler.discovery.site import Discovery
from crawler.sources import ZONES, Kind, Side, Source
from pipeline.addresses import address_key, outlet_of
from pipeline.model import LANGUAGES
from pipeline.topics import SearchWords
from pipeline.utc import later

#: A listing whose newest entry is older than this is dead, in seconds: 60 days.
DEAD_S = 60 * 86_400
#: The countries of national domains; others tell nothing.
DOMAINS = {"pk": "PK", "it": "IT", "gr": "GR", "ελ": "GR", "es": "ES", "eu": "EU"}
#: What a source is written with in its file, in this order.
WRITTEN = ("name", "kind", "url", "outlet", "language", "country", "side", "zone", "verified")
NAME_LENGTH = 60
#: Folders of an address that say nothing of what it lists.
GENERAL = re.compile(r"\.(?:xml|rss|json|php|aspx?|html?|gz)\b|\b(?:rss\d*|feeds?|atom|index|sitemap|default|home)\b")


@dataclass(frozen=True, slots=True)
class Proposal:
    """An offer as a source. ``why_not`` says why it is not worth adding, or is None."""

    source: Source
    offer: Offer
    why_not: str | None


class Proposer:
    """Makes sources of what sites offer.

    Args:
        declared: the sources there are, whose names and addresses are taken.
        words: which countries people leave, and where they go.
        now: the UTC time.
    """

    def __init__(self, declared: Sequence[Source], words: SearchWords, now: str) -> None:
        self._words = words
        self._now = now
        self._names = {source.name for source in declared}
        self._places = {address_key(source.url): f"is source {source.name!r} already" for source in declared}
        self._contents: dict[tuple[object, ...], str] = {}

    def propose(self, discovery: Discovery) -> tuple[Proposal, ...]:
        """Return what a site offers as sources, the best kind first; only those of the best kind are worth adding."""
        offers = sorted((offer for offer in discovery.offers if offer.kind), key=_rank)
        best = min((_rank(offer) for offer in offers if self._fault(offer) is None), default=0)
        return tuple(self._proposal(offer, discovery.site, best=best) for offer in offers)

    def _proposal(self, offer: Offer, site: Site, *, best: int) -> Proposal:
        source = self._source(offer, site)
        place, content = address_key(offer.url), _content(offer)
        lesser = None if _rank(offer) == best else "lists what better kinds list"
        why_not = self._places.get(place) or self._contents.get(content) or self._fault(offer) or lesser
        self._names.add(source.name)
        self._places.setdefault(place, f"is {source.name!r} above")
        self._contents.setdefault(content, f"lists what {source.name!r} lists")
        return Proposal(source, offer, why_not)

    def _fault(self, offer: Offer) -> str | None:
        """Return why an offer is not worth adding whatever else there is."""
        newest = offer.sample.newest
        if offer.language and offer.language not in LANGUAGES:
            return f"is in {offer.language!r}, which has no reader"
        if not offer.sample.entries:
            return "lists nothing now"
        if newest and newest < later(self._now, -DEAD_S):
            return f"has had nothing new since {newest[:10]}"
        return None

    def _source(self, offer: Offer, site: Site) -> Source:
        country = _country(offer, site)
        language = offer.language or site.language
        return Source(
            name=_name(offer, frozenset(self._names)),
            kind=offer.kind or Kind.SECTION,
            url=offer.url,
            outlet=_outlet(offer, site),
            language=language if language in LANGUAGES else None,
            country=country,
            side=_side(country, self._words),
            zone=ZONES.get(country or ""),
            verified=True,
        )


def _rank(offer: Offer) -> int:
    """Return how good a way an offer is: feeds say most, then sitemaps of news; sections say least."""
    return {Kind.FEED: 0, Kind.SITEMAP: 1 if offer.news else 2}.get(offer.kind or Kind.SECTION, 3)


def _content(offer: Offer) -> tuple[object, ...]:
    """Return by what an offer is known to list the same as another."""
    sample = offer.sample
    return (_rank(offer), sample.entries, sample.newest, sample.titles) if sample.titles else (offer.url,)


def _outlet(offer: Offer, site: Site) -> str:
    """Return the outlet's name: the site's, without what stands behind a dash in a page's title."""
    named = site.name or offer.title or outlet_of(offer.url)
    return re.split(r"\s+[|–—-]\s+|\s*[|»]\s*", named)[0].strip() or outlet_of(offer.url)


def _country(offer: Offer, site: Site) -> str | None:
    domain = (urlsplit(offer.url).hostname or "").rpartition(".")[2]
    return DOMAINS.get(domain) or (site.country if site.country in ZONES else None)


def _side(country: str | None, words: SearchWords) -> Side | None:
    if country in words.origins:
        return Side.ORIGIN
    return Side.DESTINATION if country in words.destinations else None


def _name(offer: Offer, taken: frozenset[str]) -> str:
    """Return a name of the site's domain and what is particular in the address, which no other source has."""
    parts = urlsplit(offer.url)
    domain = outlet_of(offer.url).partition(".")[0]
    folders = GENERAL.sub(" ", unquote(f"{parts.path} {parts.query}").lower())
    kind = "" if offer.kind is Kind.FEED else f" {offer.kind}"
    words = re.findall(r"[^\W_]+", f"{domain} {folders}{kind}")
    name = "-".join(dict.fromkeys(words))[:NAME_LENGTH].strip("-") or "source"
    numbered = (f"{name[: NAME_LENGTH - 4]}-{number}" for number in range(2, 1000))
    return next(one for one in (name, *numbered) if one not in taken)


def toml_lines(source: Source) -> str:
    """Return a source as a table for ``sources.toml``, without the keys that have their default."""
    defaults = {field.name: field.default for field in fields(Source)}
    values = {key: getattr(source, key) for key in WRITTEN}
    lines = [f"{key} = {_toml(value)}" for key, value in values.items() if value != defaults[key]]
    return "\n".join(["[[sources]]", *lines]) + "\n"


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    plain = "".join(char for char in str(value) if char.isprintable())
    return json.dumps(plain, ensure_ascii=False)
