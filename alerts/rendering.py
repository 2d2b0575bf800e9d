"""A digest becomes a subject, an HTML page for mail clients, a text, and the pictures that the page shows.

Shipped templates are rendered here; with templates of the user's own all is rendered in a confined child process, and
what is wrong with one is a problem told to the operator, never a digest that is not sent.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from alerts.composition import shorten
from alerts.confined import Confines, Task, render_confined
from alerts.digest import ChangeView, Digest, PictureView, Shown
from alerts.environments import DEFAULT, SHIPPED, Templates
from alerts.pictures import WIDTH, draw, height
from alerts.plain import plain
from pipeline.errors import RenderingError
from pipeline.model import Picture as Picture

#: A large mail client cuts a mail's HTML at 102 kB and hides the rest behind a link.
HTML_MAX = 100_000
#: Changes told in full and in one line, at most, and how few are told in full before lines give way, while the HTML is
#: shortened to ``HTML_MAX``.
FULL_MAX, FULL_MIN, LINES_MAX = 40, 5, 400
#: About what a change costs in bytes of HTML, in full and in one line: the steps in which a digest is shortened.
FULL_BYTES, LINE_BYTES = 3_000, 300
#: Pictures a digest has, at most: those of its most important changes.
PICTURES_MAX = 8
#: How often a digest is shortened further; the last time nothing is told in full and few lines are left.
ROUNDS_MAX = 8

Parts = tuple[str, str]


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


class Renderer:
    """Renders digests with the templates of the first of ``template_dirs`` that holds each, else with those shipped.

    Built once and reused. A folder that holds no template counts as none.
    """

    def __init__(self, template_dirs: Sequence[Path] = (), *, confines: Confines | None = None) -> None:
        self._own = tuple(folder.resolve() for folder in template_dirs if _holds_templates(folder))
        self._confines = confines or Confines()
        self._shipped = Templates([SHIPPED])

    def render(self, digest: Digest, *, pictures_max: int = PICTURES_MAX) -> Rendered:
        """Return ``digest`` as subject, HTML, text and pictures; what is wrong with a template or picture is told.

        Args:
            digest: all of it in full; it is shortened here where its HTML would be cut.
            pictures_max: pictures drawn, at most.

        Raises:
            RenderingError: a shipped template is wrong.
        """
        problems: list[str] = []
        drawn = _draw(digest, pictures_max, problems)
        pictured = replace(digest, pictures=tuple(_picture_view(view, picture) for view, picture in drawn))
        html, text = self._parts(pictured, problems)
        shown = tuple(dict.fromkeys(picture for _, picture in drawn if f"cid:{picture.cid}" in html))
        return Rendered(plain(digest.subject), html, text, shown, tuple(problems))

    def _parts(self, digest: Digest, problems: list[str]) -> Parts:
        """Return HTML and text by the user's template where there is one and it works, else by the shipped one."""
        if self._own or digest.template != DEFAULT:
            try:
                return _fitted(digest, self._confined)
            except RenderingError as error:
                problems.append(f"{error}; the digest was made with the shipped template")
        return _fitted(digest, self._by_shipped)

    def _by_shipped(self, digest: Digest) -> Parts:
        return self._shipped.html(DEFAULT, digest), self._shipped.text(DEFAULT, digest)

    def _confined(self, digest: Digest) -> Parts:
        return render_confined(Task((*self._own, SHIPPED), digest.template, digest, self._confines))


def _holds_templates(folder: Path) -> bool:
    return any(path.suffix in {".html", ".txt", ".css"} for path in folder.rglob("*"))


def _fitted(digest: Digest, render: Callable[[Digest], Parts]) -> Parts:
    """Return the parts of the digest, shortened until its HTML is not cut by a mail client."""
    total = digest.count + len(digest.notes) + len(digest.undated)
    full, lines = min(FULL_MAX, total), LINES_MAX
    for _ in range(ROUNDS_MAX):
        html, text = render(shorten(digest, full=full, lines=lines))
        over = len(html.encode()) - HTML_MAX
        if over <= 0:
            break
        lines = min(lines, total - full)
        if full > FULL_MIN:
            fewer = min(full - FULL_MIN, 1 + over // FULL_BYTES)
            full -= fewer
            lines += fewer
        else:
            full, lines = max(full - 1, 0), max(lines - 1 - over // LINE_BYTES, 0)
    return html, text


def _draw(digest: Digest, most: int, problems: list[str]) -> list[tuple[ChangeView, Picture]]:
    """Return the pictures of the most important changes that have a history; one that fails is left out and told."""
    drawn: list[tuple[ChangeView, Picture]] = []
    for view in sorted(_views(digest), key=lambda view: view.rank):
        if view.history is None or len(drawn) >= most:
            continue
        try:
            drawn.append((view, draw(view.history)))
        except RenderingError as error:
            problems.append(f"change {view.id}: {error}")
    return drawn


def _views(digest: Digest) -> Iterator[ChangeView]:
    return (
        view
        for corridor in digest.corridors
        for story in corridor.stories
        for view in story.changes
        if view.shown is Shown.FULL
    )


def _picture_view(view: ChangeView, picture: Picture) -> PictureView:
    tall = height(view.history) if view.history else 0
    return PictureView(view.id, f"cid:{picture.cid}", picture.alt, WIDTH, tall)
