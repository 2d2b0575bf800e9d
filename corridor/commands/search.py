"""``corridor search``: the articles that hold some words, however their letters and digits are written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date
from typing import Annotated, Any

import typer

from alerts.plain import plain
from corridor.options import Json, workplace_of
from corridor.output import print_json, say
from pipeline.ledger.search import Found, Wanted
from pipeline.ledger.search import search as search_ledger
from pipeline.search import Query, parse_query

#: The length of a day as ISO 8601 writes it.
DAY_LENGTH = 10


def register(app: typer.Typer) -> None:
    """Add the command to ``app``; what looks like an option and is none is a word to exclude."""
    app.command("search", context_settings={"ignore_unknown_options": True})(search)


def _day(typed: str) -> str:
    try:
        if len(typed) == DAY_LENGTH:
            return date.fromisoformat(typed).isoformat()
    except ValueError:
        pass
    raise typer.BadParameter(f"{typed!r} is not a day; write it as 2026-03-09")


def search(  # noqa: PLR0913 - each is an option of the command line
    context: typer.Context,
    query: Annotated[
        list[str],
        typer.Argument(
            metavar="QUERY", help='Words, all of them: word, word* (a beginning), "a phrase", -word (without it).'
        ),
    ],
    *,
    language: Annotated[str | None, typer.Option(help="Only articles in this language: en, ur, it, el, es.")] = None,
    since: Annotated[
        str | None, typer.Option(metavar="DAY", parser=_day, help="Published on this day or later.")
    ] = None,
    until: Annotated[
        str | None, typer.Option(metavar="DAY", parser=_day, help="Published on this day or earlier.")
    ] = None,
    outlet: Annotated[str | None, typer.Option(metavar="NAME", help="Only articles of this outlet.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="How many are shown at most.")] = 20,
    as_json: Json = False,
) -> None:
    """Find articles by the words of title and text: accents, letter variants and digits of other scripts are one.

    Only relevant articles are found: the text of others is not kept in the ledger. Of an address only the newest text
    is found. The best come first; a word in the title weighs more.
    """
    asked = _asked(query)
    if since and until and until < since:
        raise typer.BadParameter(f"--until {until} is before --since {since}")
    wanted = Wanted(language.lower() if language else None, since, until, outlet, limit)
    with workplace_of(context).ledger() as database:
        found = search_ledger(database, asked, wanted)
    if as_json:
        print_json(asdict(found))
        return
    for line in _lines(found):
        say(line)


def _asked(typed: Sequence[str]) -> Query:
    """Return the query; arguments in which the shell has eaten the quotation marks count as words."""
    for argument in typed:
        if argument.startswith("--"):
            raise typer.BadParameter(f"No such option: {argument}")
    try:
        return parse_query(" ".join(typed))
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="QUERY") from error


def _lines(found: Found) -> Iterator[str]:
    for number, result in enumerate(found.results, start=1):
        yield f"{number}. {_marked(result['title'], result['title_hits'], start=0)}"
        day = result["published"] or f"no date, captured {result['captured_at'][:DAY_LENGTH]}"
        yield f"   {plain(result['outlet'])} · {day} · {result['language']} · {result['url']}"
        snippet = result["snippet"]
        yield f"   {_marked(snippet['text'], result['hits'], start=snippet['start'])}"
    shown = len(found.results)
    if not shown:
        yield "no article holds that"
    elif shown < found.total:
        yield f"{shown} of {found.total} articles; --limit shows more"
    else:
        yield "1 article" if shown == 1 else f"{shown} articles"


def _marked(text: str, hits: Sequence[dict[str, Any]], *, start: int) -> str:
    """Return a stretch of a text, which begins at ``start`` of it, on one line with its hits set off."""
    parts, done = [], 0
    for hit in hits:
        first, last = hit["start"] - start, hit["end"] - start
        if first >= done and last <= len(text):
            parts += [_between(text[done:first]), typer.style(plain(text[first:last]), bold=True, reverse=True)]
            done = last
    return "".join((*parts, _between(text[done:]))).strip()


def _between(text: str) -> str:
    """Return the words between two hits, with the blanks that part them from the hits."""
    line = plain(text)
    if not line:
        return " " if text else ""
    return f"{' ' if text[0].isspace() else ''}{line}{' ' if text[-1].isspace() else ''}"
