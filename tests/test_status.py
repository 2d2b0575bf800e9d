"""The state of a home in a screenful, worst first; whole as JSON; and as metrics that Prometheus can read."""

from __future__ import annotations

import shutil
import socket
import urllib.request
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from corridor.upkeep.canary_record import CanaryReport, save_canary
from corridor.upkeep.metrics import metrics_served
from corridor.workplace import MetricsSettings, Settings, Workplace
from pipeline.ledger.captures import Poll, open_captures
from pipeline.model import Capture, ErrorClass
from pipeline.utc import utc_text
from tests.commandline import CONFIG, ROOT, Answer, here, really

NOW = datetime.now(UTC).replace(microsecond=0)
LONG = "no whole answer in time: the server at the other end of a very long wire said nothing whatever for ever so long"
#: How many of the 80 sources fail, and how many are silent.
FAILING, SILENT = 30, 25


def ago(days: float) -> str:
    return utc_text(NOW - timedelta(days=days))


def page(source: str, at: str) -> Capture:
    return Capture(
        id=0,
        kind="page",
        url=f"https://{source}.example/{at}",
        source=source,
        outlet=None,
        language="en",
        fetched_at=at,
        status=200,
        content_type="text/html",
        listed_title=None,
        listed_published=None,
        body=b"one",
    )


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A configuration of 80 sources, with metrics in a file."""
    folder = shutil.copytree(CONFIG, tmp_path_factory.mktemp("config") / "config")
    (folder / "sources.toml").write_text(
        "".join(
            f"[[sources]]\nname = 'a-source-of-a-long-name-{number:02}'\nkind = 'feed'\nurl = 'https://n{number:02}.org/'\n"
            for number in range(80)
        ),
        encoding="utf-8",
    )
    (folder / "settings.toml").write_text("[metrics]\ntextfile = 'metrics/corridor.prom'\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home in which 30 sources fail, the first the longest, 25 are silent, and 25 are well."""
    folder = tmp_path_factory.mktemp("home")
    with open_captures(folder) as captures:
        for number in range(80):
            name, silent = f"a-source-of-a-long-name-{number:02}", FAILING <= number < FAILING + SILENT
            captures.record_poll(Poll(name, ago(20), next_due=ago(-1)))
            captures.store_capture(page(name, ago(20 if silent else 0.1)))
            captures.record_poll(Poll(name, ago(0), next_due=ago(-1)))
            for _ in range(FAILING - number if number < FAILING else 0):
                captures.record_poll(Poll(name, ago(0), ago(-1), error=LONG, error_class=ErrorClass.TIMEOUT))
    save_canary(folder, CanaryReport(ago(0.1), well=True, seconds=4.2, done=("captured",), failure=None))
    return folder


def asked(home: Path, config: Path, *arguments: str) -> Answer:
    return here("--home", home, "--config", config, *arguments)


@pytest.mark.parametrize("command", ["status", "doctor"])
def test_it_is_a_screenful_with_eighty_sources_the_worst_first(home: Path, config: Path, command: str) -> None:
    answer = asked(home, config, command)
    lines = answer.out.splitlines()
    assert len(lines) <= 24
    assert [line for line in lines if len(line) > 100 and str(home) not in line and str(config) not in line] == []
    named = [line.split()[0] for line in lines if "name-" in line]
    assert named == [f"a-source-of-a-long-name-{number:02}" for number in range(10)]
    assert "25 of 80 healthy; 25 silent, 30 failing" in answer.out
    assert "and 45 more (--all names them)" in answer.out
    assert answer.code == (1 if command == "doctor" else 0)


@pytest.mark.parametrize("command", ["status", "doctor"])
def test_all_of_them_are_named_when_asked_for(home: Path, config: Path, command: str) -> None:
    out = asked(home, config, command, "--all").out
    assert sum("a-source-of-a-long-name-" in line for line in out.splitlines()) == FAILING + SILENT
    assert LONG in out
    assert "answers, but has given nothing new for 20 days" in out


def test_the_whole_of_it_is_in_the_json(home: Path, config: Path) -> None:
    found = asked(home, config, "status", "--json").json()
    assert (found["sources"], found["sources_healthy"]) == (80, 25)
    assert len(found["sources_not_healthy"]) == FAILING + SILENT
    worst = found["sources_not_healthy"][0]
    assert (worst["state"], worst["error_class"], worst["failures"]) == ("failing", "timeout", 30)
    assert found["canary"]["well"] is True
    assert found["free_bytes"] > 0
    assert found["next_due"] == ago(-1)


def test_the_json_of_the_doctor_names_each_source_that_is_not_well(home: Path, config: Path) -> None:
    (sources,) = [one for one in asked(home, config, "doctor", "--json").json() if one["what"] == "sources"]
    assert (sources["well"], len(sources["named"])) == (False, FAILING + SILENT)


Values = dict[tuple[str, ...], float]


def values(text: str) -> Values:
    """Return what Prometheus's own parser reads: by name and labels."""
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def expected(found: Values) -> None:
    assert found["corridor_sources", "failing"] == FAILING
    assert found["corridor_sources", "silent"] == SILENT
    assert found["corridor_source_healthy", "a-source-of-a-long-name-79"] == 1
    assert found["corridor_source_healthy", "a-source-of-a-long-name-00"] == 0
    assert found["corridor_source_failures", "a-source-of-a-long-name-00"] == FAILING
    assert found["corridor_source_pages_total", "a-source-of-a-long-name-00"] == 1
    assert found["corridor_source_last_article_timestamp_seconds", "a-source-of-a-long-name-31"] == (
        (NOW - timedelta(days=20)).timestamp()
    )
    assert found["corridor_canary_success",] == 1
    assert found["corridor_canary_duration_seconds",] == 4.2
    assert found["corridor_home_free_bytes",] > 0


def test_each_pass_writes_the_metrics_whole(home: Path, config: Path, tmp_path: Path) -> None:
    own = shutil.copytree(home, tmp_path / "home")
    answer = asked(own, config, "run")
    assert answer.code == 0, answer.err
    found = values((own / "metrics" / "corridor.prom").read_text(encoding="utf-8"))
    expected(found)
    assert (found["corridor_run_failed",], found["corridor_deliveries", "sent"]) == (0, 1)
    assert found["corridor_run_finished_timestamp_seconds",] >= NOW.timestamp()
    assert [path.name for path in (own / "metrics").iterdir()] == ["corridor.prom"]


def test_they_are_served_on_this_machine_while_the_program_runs(home: Path, config: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    workplace = Workplace(home, config, None, settings_override=Settings(metrics=MetricsSettings(port=port)))
    with metrics_served(workplace):
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics") as answer:
            expected(values(answer.read().decode()))
        with socket.socket() as other:
            other.settimeout(2)
            assert other.connect_ex(("127.0.0.2", port)) != 0
    with socket.socket() as after:
        assert after.connect_ex(("127.0.0.1", port)) != 0


def test_every_metric_is_described_in_the_guide(home: Path, config: Path, tmp_path: Path) -> None:
    own = shutil.copytree(home, tmp_path / "home")
    asked(own, config, "run")
    text = (own / "metrics" / "corridor.prom").read_text(encoding="utf-8")
    guide = (ROOT / "docs" / "server.md").read_text(encoding="utf-8")
    names = {family.name for family in text_string_to_metric_families(text)}
    assert [name for name in sorted(names) if f"`{name}" not in guide] == []


def test_the_canary_comes_through_and_leaves_the_home_as_it_was(tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert here("--home", home, "status").code == 0
    before = sorted(path.name for path in home.iterdir())
    answer = really("--home", home, "canary", "--json")
    assert answer.code == 0, answer.out + answer.err
    assert answer.json()["done"] == ["captured", "read and found new", "delivered (1)"]
    (text,) = (home / "canary").glob("*.txt")
    assert text.read_text(encoding="utf-8").startswith("TEST: ")
    assert "4,317" in text.read_text(encoding="utf-8")
    (html,) = (home / "canary").glob("*.html")
    assert "TEST: this digest is made of an invented article" in html.read_text(encoding="utf-8")
    after = sorted(path.name for path in home.iterdir())
    assert set(after) - set(before) <= {"canary", "canary.json", "ledger.lock"}
    found = here("--home", home, "status", "--json").json()
    assert (found["articles"], found["deliveries_sent"], found["last_run"]) == (0, 0, None)
    assert found["canary"]["well"] is True


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("templates/digest.txt", "{{ digest.nonsense }}", "nonsense"),
        ("topics.toml", "nonsense = 1", "topics.toml:1: nonsense"),
    ],
    ids=["template", "topics"],
)
def test_a_canary_that_does_not_arrive_says_where_it_stopped(tmp_path: Path, file: str, text: str, said: str) -> None:
    config = shutil.copytree(CONFIG, tmp_path / "config")
    (config / file).parent.mkdir(exist_ok=True)
    (config / file).write_text(text, encoding="utf-8")
    answer = here("--home", tmp_path / "home", "--config", config, "canary", "--json")
    assert answer.code == 1
    assert said in answer.json()["failure"]
