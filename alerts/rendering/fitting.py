"""Shortens a digest until a mail client shows all of its HTML: a large one cuts a mail at 102 kB."""

from __future__ import annotations

from alerts.rendering.environments import Templates
from alerts.view.composition import shorten
from alerts.view.digest import Digest

#: The most bytes of HTML.
HTML_MAX = 100_000
#: Changes told in full at most, and how many are before lines give way; changes in one line at most.
FULL_MAX, FULL_MIN, LINES_MAX = 40, 5, 400
#: About what a change in one line costs, in bytes of HTML.
LINE_BYTES = 240


def fitted(digest: Digest, templates: Templates, name: str) -> tuple[str, str]:
    """Return HTML and text of a digest: as many changes in full as fit, then in one line, the others counted.

    Raises:
        RenderingError: a template is missing, wrong, or writes too much.
    """
    total = digest.count + len(digest.notes) + len(digest.undated)
    full, lines, html = _most_in_full(digest, templates, name, total=total)
    while (over := -_room(html)) > 0 and (full or lines):
        full, lines = (full - 1 if lines == 0 else full), max(min(lines, total - full) - 1 - over // LINE_BYTES, 0)
        html = templates.html(name, shorten(digest, full=full, lines=lines))
    return html, templates.text(name, shorten(digest, full=full, lines=lines))


def _most_in_full(digest: Digest, templates: Templates, name: str, *, total: int) -> tuple[int, int, str]:
    """Return how many changes to tell in full and in one line, and the HTML; the fewest where even these do not fit.

    How many fit is guessed from the sizes of two attempts, between which it lies, as if all changes were equally long.
    """

    def html_of(full: int) -> str:
        return templates.html(name, shorten(digest, full=full, lines=LINES_MAX))

    least, most = min(FULL_MIN, total), min(FULL_MAX, total)
    too_long = html_of(most)
    if _room(too_long) >= 0:
        return most, LINES_MAX, too_long
    best = html_of(least)
    while most - least > 1 and _room(best) > 0:
        share = _room(best) / (_room(best) - _room(too_long))
        middle = min(max(least + int(share * (most - least)), least + 1), most - 1)
        html = html_of(middle)
        if _room(html) >= 0:
            least, best = middle, html
        else:
            most, too_long = middle, html
    return least, LINES_MAX, best


def _room(html: str) -> int:
    """Return how many bytes are left; fewer than none when the HTML is too long."""
    return HTML_MAX - len(html.encode())
