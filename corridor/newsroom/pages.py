"""An article of the newsroom as the bytes its outlet would send."""

from __future__ import annotations

import datetime as dt
import html
import json
from string import Template

from corridor.newsroom.outlets import Edition, Mangle, Outlet

#: Line starts of the articles' small markup, and the outlet's fragment each is set in.
SUBHEAD = "## "
TEASER = "@ "

#: What a careless system turns typographic marks into: one sign for all of them, so no table alone can undo it.
LOST_MARKS = str.maketrans(dict.fromkeys("’‘“”–—…", "�"))


def page_bytes(outlet: Outlet, edition: Edition, origin: str) -> bytes:
    """The whole page of ``edition`` in the outlet's charset; ``origin`` is ``http://host:port``."""
    settings = outlet.settings
    text = Template(outlet.template).substitute(_fields(outlet, edition, origin))
    return _spoilt(text, edition.page.mangle).encode(settings.charset, errors="xmlcharrefreplace")


def _fields(outlet: Outlet, edition: Edition, origin: str) -> dict[str, str]:
    page = edition.page
    stamp = {"published": page.published, "modified": edition.modified}
    shown = {key: value.isoformat() if page.dated else "" for key, value in stamp.items()}
    plain = {
        "title": edition.title,
        "description": page.description,
        "author": page.author,
        "outlet": outlet.settings.name,
    }
    quoted = {f"{key}_json": _json(value) for key, value in {**plain, **shown}.items()}
    escaped = {key: html.escape(value) for key, value in plain.items()}
    below = outlet.raw(page.below).decode("utf-8") if page.below else ""
    url = origin + edition.path
    text = {"published_text": _date_text(outlet, page.published) if page.dated else "", "below": below}
    return {**escaped, **quoted, **shown, **text, "body": _body(outlet, edition.body), "url": url, "origin": origin}


def _json(value: str) -> str:
    return json.dumps(value, ensure_ascii=False).replace("</", "<\\/")


def _body(outlet: Outlet, body: str) -> str:
    blocks = (block.strip() for block in body.strip().split("\n\n"))
    return "\n".join(_block(outlet, " ".join(block.split())) for block in blocks if block)


def _block(outlet: Outlet, text: str) -> str:
    settings = outlet.settings
    for mark, fragment in ((SUBHEAD, settings.subhead), (TEASER, settings.teaser)):
        if text.startswith(mark):
            shown = html.escape(text.removeprefix(mark), quote=False)
            return Template(fragment).substitute(text=shown, link=settings.teaser_link)
    return Template(settings.paragraph).substitute(text=html.escape(text, quote=False))


def _date_text(outlet: Outlet, when: dt.datetime) -> str:
    settings = outlet.settings
    month = settings.months[when.month - 1] if settings.months else f"{when.month:02d}"
    clock = {"hour": f"{when.hour:02d}", "minute": f"{when.minute:02d}"}
    return Template(settings.date_text).substitute(day=when.day, month=month, year=when.year, **clock)


def _spoilt(text: str, mangle: Mangle) -> str:
    if mangle is Mangle.DOUBLE:
        return text.encode("utf-8").decode("cp1252", errors="replace")
    return text.translate(LOST_MARKS) if mangle is Mangle.LOSSY else text
