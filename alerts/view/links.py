"""Links to the exact passage of a page, as text fragments (wicg.github.io/scroll-to-text-fragment). Pure."""

from __future__ import annotations

from urllib.parse import quote as percent
from urllib.parse import urlsplit

#: Words at each end of a long passage; the browser finds what lies between.
_END_WORDS = 5
#: Passages up to this many words are given whole.
_WHOLE_WORDS = 12


def page_link(url: str | None) -> str | None:
    """Return ``url`` when it is one a reader may follow (http or https, a host, no spaces), else None.

    >>> page_link("javascript:alert(1)") is None
    True
    """
    if url is None or any(char.isspace() or not char.isprintable() for char in url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and parts.hostname else None


def passage_link(url: str, passage: str) -> str | None:
    """Return a link that opens ``url`` at ``passage``, or None when the address is not one to follow.

    >>> passage_link("https://example.org/a", "12,000 workers a year")
    'https://example.org/a#:~:text=12%2C000%20workers%20a%20year'
    """
    link = page_link(url)
    words = passage.split()
    if link is None or not words:
        return link
    ends = [words] if len(words) <= _WHOLE_WORDS else [words[:_END_WORDS], words[-_END_WORDS:]]
    fragment = ",".join(_escaped(" ".join(part)) for part in ends)
    bare, mark, anchor = link.partition("#")
    return f"{bare}#{anchor.partition(':~:')[0] if mark else ''}:~:text={fragment}"


def _escaped(text: str) -> str:
    """Return ``text`` percent-encoded, lone surrogates left out; the dash has its own meaning in a text fragment."""
    return percent(text, safe="", errors="ignore").replace("-", "%2D")
