"""The one home of Jinja2 and css-inline: from a digest and folders of templates to HTML for mail clients, and text.

Page text is data in every template: HTML escapes it, both environments are sandboxed, an unknown name is an error.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import css_inline
from jinja2 import FileSystemLoader, StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from alerts.rendering.text_filters import isolated, ladder, quoted, wrapped
from alerts.view.digest import Digest
from pipeline.errors import RenderingError

#: The templates that come with the program; a folder of the user's own may replace any of them.
SHIPPED = Path(__file__).parent / "templates"
#: The template that stands in for one that is wrong.
DEFAULT = "digest"
#: What a template's file name ends in.
SUFFIXES = frozenset({".html", ".txt", ".css"})
#: What a rendered part may come to, in characters: beyond it a template is taken to have gone wild.
OUTPUT_MAX = 4_000_000


class Templates:
    """The templates of the first of ``folders`` that holds each, compiled once."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._html = _environment(folders, autoescape=True)
        self._text = _environment(folders, autoescape=False)
        self._inliner = css_inline.CSSInliner(load_remote_stylesheets=False)

    def html(self, name: str, digest: Digest) -> str:
        """Return the HTML part, its styles inlined.

        Raises:
            RenderingError: the template is missing, wrong, or writes too much.
        """
        try:
            return self._inliner.inline(_limited(self._html.get_template(f"{name}.html").generate(digest=digest)))
        except (TemplateError, css_inline.InlineError, *_PYTHON) as error:
            raise RenderingError(_reason(f"{name}.html", error)) from error

    def text(self, name: str, digest: Digest) -> str:
        """Return the text part.

        Raises:
            RenderingError: the template is missing, wrong, or writes too much.
        """
        try:
            return _limited(self._text.get_template(f"{name}.txt").generate(digest=digest)).rstrip() + "\n"
        except (TemplateError, *_PYTHON) as error:
            raise RenderingError(_reason(f"{name}.txt", error)) from error


#: What the expressions of a wrong template raise, beside Jinja's own errors: it is a program that someone else wrote.
_PYTHON = (
    ArithmeticError,
    AttributeError,
    LookupError,
    MemoryError,
    OSError,
    RecursionError,
    TypeError,
    UnicodeError,
    ValueError,
)


def _environment(folders: Sequence[Path], *, autoescape: bool) -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(list(folders)),
        undefined=StrictUndefined,
        autoescape=autoescape,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"wrapped": wrapped, "quoted": quoted, "ladder": ladder, "isolated": isolated}
    return environment


def _limited(parts: Iterable[str]) -> str:
    """Return the parts as one text.

    Raises:
        OverflowError: they come to more than ``OUTPUT_MAX`` characters.
    """
    written, kept = 0, []
    for part in parts:
        written += len(part)
        if written > OUTPUT_MAX:
            raise OverflowError(f"writes more than {OUTPUT_MAX:,} characters")
        kept.append(part)
    return "".join(kept)


def _reason(name: str, error: BaseException) -> str:
    """Return what is wrong with a template, and in which file and line, as far as that is known."""
    return f"template {_place(error) or name}: {type(error).__name__}: {error}"


def _place(error: BaseException) -> str | None:
    """Return the file and line of the template in which an error arose: Jinja writes both into the traceback."""
    if isinstance(error, TemplateSyntaxError):
        return f"{error.name}:{error.lineno}"
    place, step = None, error.__traceback__
    while step is not None:
        file = Path(step.tb_frame.f_code.co_filename)
        place = f"{file.name}:{step.tb_lineno}" if file.suffix in SUFFIXES else place
        step = step.tb_next
    return place
