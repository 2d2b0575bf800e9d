"""The numbers for Prometheus: as a file for node_exporter's textfile collector, and on a port of this machine.

The one home of prometheus_client. ``docs/server.md`` lists the metrics. What is known only from the databases is asked
of them anew each time, so that nothing is lost when the program starts again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from prometheus_client import CollectorRegistry, generate_latest, start_http_server
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from sqlite_utils import Database

from corridor import __version__
from corridor.upkeep.overview import Overview, overview
from corridor.workplace import Workplace
from pipeline.files import write_whole
from pipeline.model import SourceHealth, SourceState
from pipeline.utc import utc_moment

LOOPBACK = "127.0.0.1"


class Numbers:
    """A collector in the sense of prometheus_client: the metrics of an overview, made anew whenever asked for."""

    def __init__(self, look: Callable[[], Overview]) -> None:
        self._look = look

    def collect(self) -> Iterator[Metric]:
        """Yield the metrics."""
        found = self._look()
        yield from _of_program(found)
        yield _gauge("offline", "1 while no source can be reached, else 0.", float(found.offline_since is not None))
        yield from _of_sources(found.sources)
        yield from _of_ledger(found)
        yield from _of_canary(found)


def write_metrics(workplace: Workplace, database: Database) -> None:
    """Write the metrics' file, where the settings name one; a relative path lies in the home.

    Raises:
        OSError: it cannot be written.
    """
    if (name := workplace.settings.metrics.textfile) is None:
        return
    collectors = _collectors(lambda: overview(workplace, database))
    write_whole(workplace.home / Path(name).expanduser(), generate_latest(collectors))


@contextmanager
def metrics_served(workplace: Workplace) -> Iterator[None]:
    """Answer on the port of this machine that the settings name, if they do, while the block runs.

    Raises:
        OSError: the port is taken.
    """
    if (port := workplace.settings.metrics.port) is None:
        yield
        return

    def look() -> Overview:
        with workplace.ledger() as database:
            return overview(workplace, database)

    server, thread = start_http_server(port, LOOPBACK, _collectors(look))
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _collectors(look: Callable[[], Overview]) -> CollectorRegistry:
    collectors = CollectorRegistry(auto_describe=False)
    collectors.register(Numbers(look))
    return collectors


def _gauge(name: str, text: str, values: Mapping[str, float] | float, *, label: str | None = None) -> Metric:
    """Return a gauge of one value, or of one a value of ``label``."""
    return _filled(GaugeMetricFamily(f"corridor_{name}", text, labels=[label] if label else None), values)


def _counter(name: str, text: str, values: Mapping[str, float] | float, *, label: str | None = None) -> Metric:
    return _filled(CounterMetricFamily(f"corridor_{name}", text, labels=[label] if label else None), values)


def _filled(
    family: GaugeMetricFamily | CounterMetricFamily, values: Mapping[str, float] | float
) -> GaugeMetricFamily | CounterMetricFamily:
    if isinstance(values, Mapping):
        for label, value in values.items():
            family.add_metric([label], value)
    else:
        family.add_metric([], values)
    return family


def _seconds(moment: str) -> float:
    return utc_moment(moment).timestamp()


def _of_program(found: Overview) -> Iterable[Metric]:
    yield _gauge("build_info", "1; the version that wrote this.", {__version__: 1}, label="version")
    yield _gauge("home_free_bytes", "Free space where the home lies.", found.free_bytes)
    yield _gauge("database_size_bytes", "Size of each database.", found.sizes_bytes, label="file")
    if found.run is not None:
        yield _gauge("run_started_timestamp_seconds", "When the newest run began.", _seconds(found.run.started_at))
        yield _gauge("run_failed", "1 when the newest run failed, else 0.", float(found.run.error is not None))
        if found.run.finished_at:
            ended = _seconds(found.run.finished_at)
            yield _gauge("run_finished_timestamp_seconds", "When the newest run ended, once it has.", ended)


def _of_sources(sources: tuple[SourceHealth, ...]) -> Iterable[Metric]:
    counts = {state.value: sum(source.state is state for source in sources) for state in SourceState}
    yield _gauge("sources", "Enabled sources by state: healthy, silent, failing, never.", counts, label="state")
    up = {source.name: float(source.state is SourceState.HEALTHY) for source in sources}
    yield _gauge("source_healthy", "1 for a healthy source, else 0.", up, label="source")
    failures = {source.name: source.failures for source in sources}
    yield _gauge("source_failures", "Failed polls in a row.", failures, label="source")
    answered = {source.name: _seconds(source.last_success) for source in sources if source.last_success}
    yield _gauge("source_last_success_timestamp_seconds", "When a source answered last.", answered, label="source")
    gave = {source.name: _seconds(source.last_article) for source in sources if source.last_article}
    yield _gauge(
        "source_last_article_timestamp_seconds", "When a source gave a new article last.", gave, label="source"
    )
    pages = {source.name: source.captures for source in sources}
    yield _counter("source_pages", "Pages captured of a source.", pages, label="source")
    day = {source.name: source.last_24h for source in sources}
    yield _gauge("source_articles_last_day", "New articles of the last 24 hours.", day, label="source")
    usual = {source.name: source.usual for source in sources if source.usual is not None}
    yield _gauge("source_articles_usual_day", "New articles that such a day usually brings.", usual, label="source")


def _of_ledger(found: Overview) -> Iterable[Metric]:
    counts = found.counts
    yield _counter("articles", "Articles read.", counts["articles"])
    yield _gauge("articles_relevant", "Articles about migration between watched countries.", counts["relevant"])
    yield _gauge("facts", "Facts known.", counts["facts"])
    yield _gauge("changes_told", "Changes found worth telling.", counts["told"])
    yield _gauge("review_waiting", "Changes that wait for a person.", counts["waiting_for_review"])
    yield _gauge("captures_unread", "Captures that wait to be read.", found.unread)
    states = {state: counts[f"deliveries_{state}"] for state in ("sent", "waiting", "given_up")}
    yield _gauge("deliveries", "Deliveries by state: sent, waiting, given_up.", states, label="state")
    kinds = {trouble.kind: sum(one.kind == trouble.kind for one in found.troubles) for trouble in found.troubles}
    yield _gauge("troubles", "What is wrong now, by kind, as the operator is told.", kinds, label="kind")


def _of_canary(found: Overview) -> Iterable[Metric]:
    if found.canary is None:
        return
    yield _gauge("canary_timestamp_seconds", "When the last canary was sent.", _seconds(found.canary.at))
    yield _gauge("canary_success", "1 when the last canary came through, else 0.", float(found.canary.well))
    yield _gauge("canary_duration_seconds", "How long the last canary took.", found.canary.seconds)
