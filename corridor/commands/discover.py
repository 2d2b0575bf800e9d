"""``corridor sources discover``: what a site offers to follow it by, as lines for ``sources.toml``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Annotated, Any

import typer

from corridor.clock import now_text
from corridor.options import Json, workplace_of
from corridor.output import print_json, progress, say
from corridor.sources.declared import SOURCES
from corridor.sources.file import SourceEditor
from corridor.sources.proposals import Proposal, Proposer, toml_lines
from corridor.workplace import Workplace
from crawler.discovery.site import Discovery, Search, discover
from crawler.sources import Kind
from pipeline.addresses import refuse_url

#: The kinds that a site can offer.
OFFERED = (Kind.FEED.value, Kind.SITEMAP.value, Kind.SECTION.value)


def discover_site(
    context: typer.Context,
    url: Annotated[
        str, typer.Argument(help="A site's front page, a section of it, a feed, a sitemap, or an OPML file.")
    ],
    *,
    kind: Annotated[list[str] | None, typer.Option("--kind", help="Only feed, sitemap or section; repeatable.")] = None,
    add: Annotated[bool, typer.Option("--add", help="Append those worth adding to sources.toml.")] = False,
    as_json: Json = False,
) -> None:
    """Find a site's feeds, sitemaps and sections, try each, propose the lines to add; exit 1 when there are none."""
    workplace = workplace_of(context)
    kinds = frozenset(kind or OFFERED)
    if not kinds <= frozenset(OFFERED):
        raise typer.BadParameter(f"allowed are {', '.join(OFFERED)}", param_hint="--kind")
    settings = workplace.settings.crawl
    if reason := refuse_url(url, frozenset(settings.loopback_sites)):
        raise typer.BadParameter(f"{url}: {reason}")
    now = now_text(workplace.clock)
    with progress("addresses") as tick:
        found = discover(Search(url, settings, now, tuple(Kind(one) for one in sorted(kinds))), tick)
    proposals = Proposer(workplace.sources, workplace.topics.search, now).propose(found)
    wanted = [proposal for proposal in proposals if proposal.why_not is None]
    if add and wanted:
        _add(workplace, wanted)
    if as_json:
        print_json(_document(found, proposals, added=add))
    else:
        _print(found, proposals, added=add)
    if not wanted:
        raise typer.Exit(1)


def _add(workplace: Workplace, proposals: Sequence[Proposal]) -> None:
    lock = workplace.home / "locks" / f"{SOURCES}.lock"
    sites = frozenset(workplace.settings.crawl.loopback_sites)
    editor = SourceEditor(workplace.config / SOURCES, lock=lock, sites=sites)
    editor.add([proposal.source for proposal in proposals])


def _document(found: Discovery, proposals: Sequence[Proposal], *, added: bool) -> dict[str, Any]:
    return {
        "url": found.url,
        "site": asdict(found.site),
        "stopped": found.stopped,
        "offers": [_offer(proposal, added=added) for proposal in proposals],
        "failed": [{"url": offer.url, "way": offer.way, "error": offer.error} for offer in found.offers if offer.error],
    }


def _offer(proposal: Proposal, *, added: bool) -> dict[str, Any]:
    source, offer = proposal.source, proposal.offer
    return {
        "name": source.name,
        "kind": source.kind.value,
        "url": source.url,
        "way": offer.way.value,
        "title": offer.title,
        **asdict(offer.sample),
        "language": source.language,
        "country": source.country,
        "hubs": list(offer.hubs),
        "fault": offer.fault,
        "why_not": proposal.why_not,
        "added": added and proposal.why_not is None,
        "toml": toml_lines(source),
    }


def _print(found: Discovery, proposals: Sequence[Proposal], *, added: bool) -> None:
    for proposal in proposals:
        if proposal.why_not is None:
            say(f"{_what(proposal)}\n{toml_lines(proposal.source)}")
    others = [proposal for proposal in proposals if proposal.why_not is not None]
    if others:
        say("# Not proposed:")
    for proposal in others:
        say(f"{_what(proposal)}: {proposal.why_not}")
    for offer in found.offers:
        if offer.error:
            say(f"# {offer.url} ({offer.way}): {offer.error}")
    if found.stopped:
        say(f"# The search was ended early: {found.stopped}")
    count = sum(proposal.why_not is None for proposal in proposals)
    where = "added to sources.toml" if added else "to paste into sources.toml, or to add with --add"
    say(f"# {count} {'source' if count == 1 else 'sources'} {where}" if count else "# nothing to follow was found")


def _what(proposal: Proposal) -> str:
    """Return in a line, as a comment, what an offer gives."""
    offer, sample = proposal.offer, proposal.offer.sample
    newest = f", the newest of {sample.newest}" if sample.newest else ""
    title = f" “{sample.titles[0]}”" if sample.titles else ""
    hubs = f"; hub {', '.join(offer.hubs)}" if offer.hubs else ""
    fault = f"; {offer.fault}" if offer.fault else ""
    kind = "news sitemap" if offer.news else str(proposal.source.kind)
    given = f"{sample.entries} entries, {sample.dated} dated{newest}{hubs}{fault}{title}"
    return f"# {kind} {offer.url} (from {offer.way}): {given}"
