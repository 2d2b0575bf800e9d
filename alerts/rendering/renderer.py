"""A digest becomes a subject, an HTML page for mail clients, a text, and the pictures that the page shows.

Shipped templates are rendered here; with templates of the user's own all is rendered in a confined child process, and
what is wrong with one is a problem told to the operator, never a digest that is not sent.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from alerts.plain import plain
from alerts.rendering.confined import Confines, Task, render_confined
from alerts.rendering.environments import DEFAULT, SHIPPED, SUFFIXES, Templates
from alerts.rendering.fitting import fitted
from alerts.rendering.pictures import draw, planned
from alerts.view.digest import ChangeView, Digest, HistoryView, PictureView
from pipeline.errors import RenderingError
from pipeline.model import Picture as Picture

#: Pictures a digest has, at most: those of its most important changes.
PICTURES_MAX = 8

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

    Built once and reused. A folder that holds no template counts as none; one that is put there counts from then on.
    """

    def __init__(
        self,
        template_dirs: Sequence[Path] = (),
        *,
        confines: Confines | None = None,
        drawing: Callable[[HistoryView], Picture] = draw,
    ) -> None:
        self._folders = tuple(template_dirs)
        self._confines = confines or Confines()
        self._shipped = Templates([SHIPPED])
        self._drawing = drawing

    def render(self, digest: Digest, *, pictures_max: int = PICTURES_MAX) -> Rendered:
        """Return ``digest`` as subject, HTML, text and pictures; what is wrong with a template or picture is told.

        Args:
            digest: all of it in full; it is shortened here where its HTML would be cut.
            pictures_max: pictures drawn, at most.

        Raises:
            RenderingError: a shipped template is wrong.
        """
        problems: list[str] = []
        views = {view.id: view.history for view in _views(digest) if view.history}
        chosen = tuple(planned(id_, history) for id_, history in list(views.items())[:pictures_max])
        html, text = self._parts(replace(digest, pictures=chosen), problems)
        drawn, failed = self._drawn(views, [picture for picture in chosen if picture.address in html])
        if failed:
            kept = tuple(picture for picture in chosen if picture.change_id not in failed)
            html, text = self._parts(replace(digest, pictures=kept), [])
        problems += [f"change {id_}: {reason}" for id_, reason in failed.items()]
        return Rendered(plain(digest.subject), html, text, drawn, tuple(problems))

    def _drawn(
        self, histories: Mapping[int, HistoryView], wanted: Iterable[PictureView]
    ) -> tuple[tuple[Picture, ...], dict[int, RenderingError]]:
        """Return the pictures that are shown, each once, and why others could not be drawn, by their change."""
        drawn: dict[str, Picture] = {}
        failed: dict[int, RenderingError] = {}
        for picture in wanted:
            try:
                drawn[picture.address] = self._drawing(histories[picture.change_id])
            except RenderingError as error:
                failed[picture.change_id] = error
        return tuple(drawn.values()), failed

    def _parts(self, digest: Digest, problems: list[str]) -> Parts:
        """Return HTML and text by the user's template where there is one and it works, else by the shipped one."""
        own = tuple(folder.resolve() for folder in self._folders if _holds_templates(folder))
        if own or digest.template != DEFAULT:
            try:
                return render_confined(Task((*own, SHIPPED), digest.template, digest, self._confines))
            except RenderingError as error:
                problems.append(f"{error}; the digest was made with the shipped template")
        return fitted(digest, self._shipped, DEFAULT)


def _holds_templates(folder: Path) -> bool:
    return any(path.suffix in SUFFIXES for path in folder.rglob("*"))


def _views(digest: Digest) -> list[ChangeView]:
    """Return what is told, the most important first."""
    told = (view for corridor in digest.corridors for story in corridor.stories for view in story.changes)
    return sorted(told, key=lambda view: view.rank)
