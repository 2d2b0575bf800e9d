"""``corridor explain``: what was read from an address, or what became of a fact, and why each was told or not."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any

import typer

from alerts.plain import plain
from corridor.commands.explain_fact import say_fact
from corridor.options import Json, workplace_of
from corridor.output import print_json, say
from corridor.workplace import Workplace
from pipeline.ledger.captures import Course, open_captures
from pipeline.ledger.explain import explain as explain_url
from pipeline.ledger.explain_fact import explain_fact


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("explain")(explain)


def explain(
    context: typer.Context,
    url: Annotated[str | None, typer.Argument(help="The address of a page that was read.")] = None,
    *,
    fact: Annotated[int | None, typer.Option(metavar="ID", help="A fact, by its id in 'export facts'.")] = None,
    as_json: Json = False,
) -> None:
    """Say what was read from an address, or what became of a fact, and why each mention was told or not."""
    if (url is None) == (fact is None):
        raise typer.BadParameter("give one address, or --fact and the id of one fact")
    workplace = workplace_of(context)
    if url is not None:
        _explain_url(workplace, url, as_json=as_json)
    elif fact is not None:
        _explain_fact(workplace, fact, as_json=as_json)


def _explain_fact(workplace: Workplace, fact_id: int, *, as_json: bool) -> None:
    with workplace.ledger() as database:
        found = explain_fact(database, fact_id)
    if found is None:
        raise typer.BadParameter(f"there is no fact {fact_id}; 'corridor export facts' lists them with their ids")
    if as_json:
        print_json(found)
        return
    say_fact(found)


def _explain_url(workplace: Workplace, url: str, *, as_json: bool) -> None:
    with workplace.ledger() as database:
        found = explain_url(database, url)
    if found is None:
        _explain_unread(workplace, url, as_json=as_json)
        return
    if as_json:
        print_json(found)
        return
    say(url)
    for capture in found["captures"]:
        if capture["outcome"] != "article":
            say(f"  capture {capture['capture_id']}: {capture['outcome']}: {capture['reason']}")
    for article in found["articles"]:
        _say_article(article)


def _explain_unread(workplace: Workplace, url: str, *, as_json: bool) -> None:
    """Say how far an address has come that was not read."""
    with open_captures(workplace.home) as captures:
        course = captures.course(url)
    if course.captured is None and course.state is None:
        raise typer.BadParameter(f"{url} has not been read; 'corridor check' reads it now, 'corridor seed' queues it")
    if as_json:
        print_json({"url": url, "captures": [], "articles": [], "unread": asdict(course)})
        return
    say(url)
    if course.source is not None:
        say(f"  named by {course.source}, {course.discovered_at}")
    say(f"  not read: {plain(_halt(course))}")


def _halt(course: Course) -> str:
    """Return why an address was not read so far."""
    because = f": {course.reason}" if course.reason else ""
    if course.captured is not None:
        return f"capture {course.captured} waits for the next 'corridor run' or 'corridor process'"
    if course.led_to is not None:
        return f"it led to another address; see corridor explain {course.led_to}"
    if course.state == "queued":
        return f"waits to be fetched from {course.next_at} on{because}"
    if course.state == "leased":
        return "is being fetched, or was when a crawl ended"
    if course.state == "failed":
        return f"given up{because}"
    return course.reason or "it was asked for, and nothing of it was kept"


def _say_article(article: dict[str, Any]) -> None:
    dated = article["published"] or "no date"
    origin = f"{plain(article['outlet'])}, {article['language']}, {dated}, from {article['published_source']}"
    say(f"  revision {article['revision']}: {plain(article['title'])} ({origin})")
    for change in article["changed"] or ():
        _say_change(change)
    if article["copied_url"]:
        say(f"    {article['copy_relation'].replace('_', ' ')} of {article['copied_url']} ({article['copied_outlet']})")
    say(f"    {'relevant' if article['relevant'] else 'not relevant'}: {'; '.join(article['reasons'])}")
    if article["relevant"] and not article["mentions"]:
        say("    no figure or agreement in it")
    for mention in article["mentions"]:
        _say_mention(mention)


def _say_change(change: dict[str, str | None]) -> None:
    """Print a paragraph that differs from the revision before, as far as it is new or gone."""
    if change["old"] is not None:
        say(f"    {change['kind']}: - {plain(change['old'])}")
    if change["new"] is not None:
        say(f"    {change['kind']}: + {plain(change['new'])}")


def _say_mention(mention: dict[str, Any]) -> None:
    fate = "told" if mention["told"] else "noted" if mention["note"] else "not told"
    say(f"    {mention['subject']}: “{plain(mention['quote'])}”")
    say(f"      {mention['verdict']} ({fate}): {mention['why']}")
    if mention["fact_id"] is not None:
        say(f"      its fact: {mention['fact_id']}{f' ({name})' if (name := mention['fact_name']) else ''}")
    if mention["sent_to"]:
        say(f"      sent to {', '.join(mention['sent_to'])}")
    elif mention["told"]:
        say("      sent to nobody yet")
