"""The files for servers: units that systemd takes and finds hardened, and a guide that speaks of what there is."""

from __future__ import annotations

import json
import logging
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import structlog

from corridor.app import build_app
from corridor.logs import configure_logs
from tests.commandline import ROOT

DEPLOY = ROOT / "deploy"
UNITS = sorted(path.name for path in (*DEPLOY.glob("*.service"), *DEPLOY.glob("*.timer")))
SERVICES = [name for name in UNITS if name.endswith(".service")]
GUIDE = (ROOT / "docs" / "server.md").read_text(encoding="utf-8")
ANALYZE = shutil.which("systemd-analyze")
#: The exposure that a service may have at most, as systemd-analyze counts it: from 0 to 10, "OK" below 5.
EXPOSURE_MAX = 1.5

needs_systemd = pytest.mark.skipif(ANALYZE is None, reason="systemd-analyze is not on this machine")


def analyze(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    assert ANALYZE is not None
    return subprocess.run([ANALYZE, *arguments], capture_output=True, check=False, text=True)


@pytest.fixture
def units(tmp_path: Path) -> Path:
    """The units, with a program that is on this machine in the place of the installed one."""
    for name in UNITS:
        text = (DEPLOY / name).read_text(encoding="utf-8")
        (tmp_path / name).write_text(text.replace("/opt/corridor/.venv/bin/corridor", "/bin/true"), encoding="utf-8")
    return tmp_path


def test_there_are_units() -> None:
    assert {"corridor.service", "corridor-run.timer", "corridor-backup.timer", "corridor-canary.timer"} <= set(UNITS)


@needs_systemd
@pytest.mark.parametrize("name", UNITS)
def test_systemd_finds_nothing_wrong_with_a_unit(units: Path, name: str) -> None:
    done = analyze("verify", "--man=no", "--recursive-errors=one", units / name)
    assert (done.returncode, done.stderr) == (0, "")


@needs_systemd
@pytest.mark.parametrize("name", SERVICES)
def test_a_service_is_hardened(units: Path, name: str) -> None:
    done = analyze("security", "--offline=yes", f"--threshold={EXPOSURE_MAX * 10:.0f}", units / name)
    assert done.returncode == 0, done.stdout


@needs_systemd
@pytest.mark.parametrize("command", ["systemd-sysusers", "systemd-tmpfiles"])
def test_users_and_folders_can_be_made(tmp_path: Path, command: str) -> None:
    program = shutil.which(command)
    if program is None:
        pytest.skip(f"{command} is not on this machine")
    (tmp_path / "etc").mkdir()
    users = subprocess.run(
        ["systemd-sysusers", f"--root={tmp_path}", DEPLOY / "corridor.sysusers.conf"],  # noqa: S607 - found above
        capture_output=True,
        check=False,
        text=True,
    )
    assert users.returncode == 0, users.stderr
    assert re.search(r"^corridor:", (tmp_path / "etc" / "passwd").read_text(encoding="utf-8"), flags=re.MULTILINE)
    if command == "systemd-tmpfiles":
        folders = subprocess.run(
            [program, "--create", f"--root={tmp_path}", DEPLOY / "corridor.tmpfiles.conf"],
            capture_output=True,
            check=False,
            text=True,
        )
        assert folders.returncode == 0, folders.stderr
        assert (tmp_path / "etc" / "corridor" / "secrets").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_runs_a_command_that_there_is(name: str) -> None:
    text = (DEPLOY / name).read_text(encoding="utf-8")
    (line,) = re.findall(r"^ExecStart=(.*)$", text, flags=re.MULTILINE)
    command = re.sub(r"--\w+ \S+", "", line).split()[1]
    assert command in {group.name for group in build_app().registered_groups} | {
        one.name for one in build_app().registered_commands
    }


def test_the_guide_names_only_files_that_there_are() -> None:
    named = set(re.findall(r"\bdeploy/([\w.-]+\w)", GUIDE)) - {"corridor"}
    assert named >= {"Containerfile", "corridor.sysusers.conf", "corridor.tmpfiles.conf", "corridor.sh"}
    assert [name for name in sorted(named) if not (DEPLOY / name).exists()] == []


def test_the_container_file_copies_only_what_there_is() -> None:
    text = (DEPLOY / "Containerfile").read_text(encoding="utf-8")
    sources = [one for line in re.findall(r"^COPY (.*) \S+$", text, flags=re.MULTILINE) for one in line.split()]
    assert {"alerts", "corridor", "crawler", "pipeline", "config", "requirements.lock"} <= set(sources)
    assert [name for name in sources if not (ROOT / name).exists()] == []


def test_the_short_command_is_a_script_that_the_shell_takes() -> None:
    done = subprocess.run(["/bin/sh", "-n", DEPLOY / "corridor.sh"], capture_output=True, check=False, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_log_is_json_with_the_journals_priority(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(least=logging.INFO, environment={"CORRIDOR_LOG": "json", "JOURNAL_STREAM": "8:1"})
    structlog.get_logger().info("read", read=3, outlet="Καθημερινά")
    structlog.get_logger().error("duty_failed", exc_info=ValueError("two\nlines"))
    first, second = capsys.readouterr().err.splitlines()
    assert (first[:3], second[:3]) == ("<6>", "<3>")
    told = json.loads(first[3:])
    assert (told["event"], told["level"], told["read"], told["outlet"]) == ("read", "info", 3, "Καθημερινά")
    assert "ValueError: two\nlines" in json.loads(second[3:])["exception"]


def test_elsewhere_the_log_is_logfmt_without_a_priority(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(environment={})
    structlog.get_logger().warning("duty_skipped", duty="read")
    assert re.fullmatch(r"timestamp=\S+Z level=warning event=duty_skipped duty=read\n", capsys.readouterr().err)
