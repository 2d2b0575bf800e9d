"""How the sources are, in numbers and in one sentence. Pure."""

from __future__ import annotations

from datetime import tzinfo

from alerts.plain import plain
from alerts.view import vocabulary as words
from alerts.view import wording
from alerts.view.digest import SourcesView, TroubleView
from pipeline.model import SourceHealth, SourceState
from pipeline.utc import utc_moment

#: Sources of one state named in the sentence before the rest are counted; ``silent`` names them all.
NAMED_MAX = 8


def sources_view(health: tuple[SourceHealth, ...], zone: tzinfo) -> SourcesView:
    """Return how the sources are; days are those of the reader's ``zone``."""
    if not health:
        return SourcesView(0, 0, (), "No source has been asked yet.", ())
    troubles = tuple(_trouble(source, zone) for source in health if source.state is not SourceState.HEALTHY)
    healthy = len(health) - len(troubles)
    line = f"{healthy:,} of {len(health):,} sources healthy{''.join(_groups(troubles))}."
    return SourcesView(len(health), healthy, tuple(trouble.name for trouble in troubles), line, troubles)


def _trouble(source: SourceHealth, zone: tzinfo) -> TroubleView:
    last = source.last_success if source.state is SourceState.FAILING else source.last_article
    return TroubleView(
        name=plain(source.name),
        outlet=plain(source.outlet),
        state=words.TROUBLES.get(source.state.value, source.state.value),
        since=wording.day(utc_moment(last).astimezone(zone).isoformat()) if last else None,
    )


def _groups(troubles: tuple[TroubleView, ...]) -> list[str]:
    """Return the names of each state as the sentence goes on with them."""
    groups = []
    for state in dict.fromkeys(trouble.state for trouble in troubles):
        members = [trouble for trouble in troubles if trouble.state == state]
        named = [_named(trouble) for trouble in members[:NAMED_MAX]]
        rest = len(members) - len(named)
        groups.append(f"; {state}: {', '.join(named)}{f' and {rest} more' if rest else ''}")
    return groups


def _named(trouble: TroubleView) -> str:
    return f"{trouble.name} (since {trouble.since})" if trouble.since else trouble.name
