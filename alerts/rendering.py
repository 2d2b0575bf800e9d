"""The one home of Jinja2 and css-inline: a digest becomes a subject, an HTML page for mail clients, and a text.

Page text is data in every template: HTML escapes it, both environments are sandboxed, an unknown name is an error.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from unicodedata import bidirectional

import css_inline
from jinja2 import FileSystemLoader, StrictUndefined, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from alerts.digest import Digest, QuoteView, StepView
from alerts.wording import plain
from pipeline.errors import ConfigError
from pipeline.model import Picture as Picture

#: Columns of the text part: what every mail reader shows without breaking lines of its own.
TEXT_COLUMNS = 74
#: RIGHT-TO-LEFT ISOLATE, FIRST STRONG ISOLATE and their end: a quote cannot turn the line around it.
_ISOLATES = {"rtl": "\u2067", "ltr": "\u2068"}
#: The Unicode classes of letters written from right to left.
_TURNED = frozenset({"R", "AL"})
_ISOLATE_END = "\u2069"


@dataclass(frozen=True, slots=True)
class Rendered:
    """A digest as sent. ``subject`` is one line without control characters; ``html`` has its styles inlined.

    ``html`` names each of ``pictures`` as ``cid:CID``. ``problems`` are sentences for the operator.
    """

    subject: str
    html: str
    text: str
    pictures: tuple[Picture, ...] = ()
    problems: tuple[str, ...] = ()


def wrapped(text: str, indent: str = "") -> str:
    """Return ``text`` broken at spaces into lines of at most ``TEXT_COLUMNS``, each after ``indent``."""
    return "\n".join(_lines(text, indent))


def quoted(quote: QuoteView, indent: str = "") -> str:
    """Return a quote for the text part: each line isolated in its own direction, in the quotation marks of English."""
    text = f"“{quote.before}{quote.marked}{quote.after}”"
    if quote.direction != "rtl" and not any(bidirectional(char) in _TURNED for char in text):
        return wrapped(text, indent)
    opening = _ISOLATES[quote.direction]
    return "\n".join(f"{indent}{opening}{line}{_ISOLATE_END}" for line in _lines(text, ""))


def ladder(steps: Sequence[StepView]) -> str:
    """Return an agreement's ladder in one line, the new stage in brackets."""
    return " > ".join(f"[{step.name.upper()}]" if step.state == "now" else step.name for step in steps)


def _lines(text: str, indent: str) -> list[str]:
    return textwrap.wrap(
        text,
        TEXT_COLUMNS,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


class Renderer:
    """Renders digests with the templates of the first of ``template_dirs`` that holds each; built once and reused."""

    def __init__(self, template_dirs: Sequence[Path]) -> None:
        self._html = self._environment(template_dirs, autoescape=True)
        self._text = self._environment(template_dirs, autoescape=False)
        self._inliner = css_inline.CSSInliner(keep_at_rules=True, load_remote_stylesheets=False)

    @staticmethod
    def _environment(template_dirs: Sequence[Path], *, autoescape: bool) -> ImmutableSandboxedEnvironment:
        environment = ImmutableSandboxedEnvironment(
            loader=FileSystemLoader(list(template_dirs)),
            undefined=StrictUndefined,
            autoescape=autoescape,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.filters["wrapped"] = wrapped
        environment.filters["quoted"] = quoted
        environment.filters["ladder"] = ladder
        return environment

    def render(self, digest: Digest) -> Rendered:
        """Return ``digest`` as subject, HTML and text.

        Raises:
            ConfigError: a template is missing or wrong; names it.
        """
        try:
            html = self._html.get_template(f"{digest.template}.html").render(digest=digest)
            text = self._text.get_template(f"{digest.template}.txt").render(digest=digest)
            return Rendered(plain(digest.subject), self._inliner.inline(html), text.rstrip() + "\n")
        except (TemplateError, css_inline.InlineError) as error:
            raise ConfigError(f"template {digest.template!r}: {error}") from error
