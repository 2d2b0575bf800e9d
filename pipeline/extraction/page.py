"""Reads one page: markup in, an article or the reason why not out. The steps and their order stand here."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.extraction import refusals
from pipeline.extraction.content.apart import Apart, set_apart
from pipeline.extraction.content.appended import cut_later_stories
from pipeline.extraction.content.lines import clean
from pipeline.extraction.content.live import find_live, take_entries
from pipeline.extraction.content.pruning import prune
from pipeline.extraction.content.standfirst import find_standfirst, with_standfirst
from pipeline.extraction.content.text import read_text
from pipeline.extraction.documents import TITLE_LENGTH
from pipeline.extraction.markup import Page, parse, size
from pipeline.extraction.metadata.headline import Headline
from pipeline.extraction.metadata.links import registered_domain
from pipeline.extraction.metadata.reader import Metadata, headline_of, language_of, read_metadata, with_guesses
from pipeline.extraction.mojibake import repair, repair_each
from pipeline.extraction.notices import find_notice, is_notice, is_walled, may_be_stub
from pipeline.extraction.refusals import Refusal
from pipeline.model import Article, ArticleForm, Capture, Origin, Provenance, Rejected


def read_page(html: str, capture: Capture) -> Article | Rejected:
    """Return the article in a page's markup, or why there is none."""
    refusal = refusals.refuse_markup(html)
    page = None if refusal else parse(html, capture.url, capture.fetched_at)
    if page is None:
        return Rejected(capture.url, refusal or Refusal.NOT_HTML)
    if size(page) > refusals.MAX_ELEMENTS:
        return Rejected(capture.url, Refusal.TOO_LARGE)
    headline = headline_of(page, capture)
    notice = find_notice(page, headline.text)
    refusal = refusals.refuse_page(page)
    found = Rejected(capture.url, refusal) if refusal else _read(page, headline, capture)
    if notice is not None and is_notice(notice, found):
        return Rejected(capture.url, notice.reason)
    return Rejected(capture.url, Refusal.PAYWALL) if _is_stub(found, html, capture) else found


def _is_stub(found: Article | Rejected, html: str, capture: Capture) -> bool:
    """Say whether what was read is little, and its page, parsed anew, sells the rest."""
    page = parse(html, capture.url, capture.fetched_at) if may_be_stub(found) else None
    return page is not None and is_walled(page)


def _read(page: Page, headline: Headline, capture: Capture) -> Article | Rejected:
    """Return the article of a parsed page. What the page states is read before pruning changes its tree."""
    linked, live = refusals.headlines(page), find_live(page)
    if not live.entries:
        cut_later_stories(page.tree, headline.text)
    stated = read_metadata(page, headline, capture)
    standfirst = find_standfirst(page, headline.element, stated.near)
    apart = set_apart(page)
    prune(page)
    stated = with_guesses(stated)
    entries = take_entries(live)
    raw = "\n".join(filter(None, (with_standfirst(read_text(page.tree), standfirst), entries)))
    if len(raw) > refusals.MAX_TEXT:
        return Rejected(capture.url, Refusal.TOO_LARGE)
    title = repair(headline.text, raw)
    text = clean(raw, title, stated.authors.names)
    named = _is_named(page, stated)
    refusal = refusals.refuse_text(text, title=title, named=named, linked=linked, declared=bool(page.article_nodes()))
    if refusal:
        return Rejected(capture.url, refusal)
    return _article(_Found(title, text, live.form, apart), stated, capture)


def _is_named(page: Page, stated: Metadata) -> bool:
    """Say whether a page shows itself to be an article: it is dated, or of a declared kind."""
    return bool(stated.published.at or page.article_nodes() or page.meta.get("og:type", ("",))[0] == "article")


@dataclass(frozen=True, slots=True)
class _Found:
    """What was found in a page beside what it states."""

    title: str
    text: str
    form: ArticleForm
    apart: Apart


def _article(found: _Found, stated: Metadata, capture: Capture) -> Article:
    """Return the article of what was found and what the page states."""
    language, spoken = language_of(found.text, stated, capture)
    apart = _repaired(found.apart, found.text)
    return Article(
        url=capture.url,
        title=found.title or found.text.partition("\n")[0][:TITLE_LENGTH],
        text=found.text,
        outlet=capture.outlet or registered_domain(capture.url),
        language=language,
        published=stated.published.at,
        published_source=stated.published.source,
        modified=stated.modified.at,
        authors=stated.authors.names,
        canonical_url=stated.canonical.url,
        amp_url=stated.amp_url,
        form=found.form,
        captions=apart.captions,
        embeds=apart.embeds,
        provenance=Provenance(
            title=stated.headline.source if found.title else Origin.TEXT,
            authors=stated.authors.source,
            language=spoken,
            modified=stated.modified.source,
            canonical=stated.canonical.source,
        ),
    )


def _repaired(apart: Apart, text: str) -> Apart:
    """Return what was set apart, repaired as parts of a page with this ``text``."""
    repaired = repair_each((*apart.embeds, *apart.captions), text)
    return Apart(repaired[: len(apart.embeds)], repaired[len(apart.embeds) :])
