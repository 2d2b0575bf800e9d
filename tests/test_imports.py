"""Every runtime module imports without a warning, and the lock brings what the stock pip would leave out."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib

import pytest

from tests.commandline import DEADLINE_S, ROOT

PACKAGES = ("corridor", "crawler", "pipeline", "alerts")
#: An entry of the lock: name, version, and the hashes on the lines below it.
ENTRY = re.compile(
    r"^([a-z0-9][a-z0-9._-]*)==(\S+)[^\n]*\\\n((?:    --hash=sha256:[0-9a-f]{64}[^\n]*\n)+)", re.MULTILINE
)


def modules(package: str) -> list[str]:
    paths = sorted((ROOT / package).rglob("*.py"))
    dotted = (".".join(path.relative_to(ROOT).with_suffix("").parts) for path in paths)
    return [name.removesuffix(".__init__") for name in dotted]


@pytest.mark.parametrize("package", PACKAGES)
def test_every_module_imports_without_a_warning(package: str) -> None:
    names = modules(package)
    assert package in names
    script = f"import importlib\nfor name in {names!r}:\n    importlib.import_module(name)\n"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        timeout=DEADLINE_S,
    )
    assert (done.returncode, done.stderr) == (0, "")


def lock() -> str:
    return (ROOT / "requirements.lock").read_text(encoding="utf-8")


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def declared() -> dict[str, str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    return {canonical(re.split(r"[<>=\[ ]", one, maxsplit=1)[0]): one for one in asked}


def locked() -> dict[str, str]:
    return {canonical(name): version for name, version, _ in ENTRY.findall(lock())}


def test_what_trafilatura_needs_and_does_not_bring_is_declared_and_locked() -> None:
    assert "lxml-html-clean" in declared()
    assert "lxml-html-clean" in locked()


def test_every_declared_dependency_is_locked_with_hashes() -> None:
    assert sorted(set(declared()) - set(locked())) == []


def test_every_entry_of_the_lock_has_its_hashes() -> None:
    pinned = {canonical(name) for name in re.findall(r"^([a-z0-9][a-z0-9._-]*)==", lock(), re.MULTILINE)}
    assert pinned == set(locked())


def test_the_lock_names_no_index_and_no_address() -> None:
    assert [line for line in lock().splitlines() if "://" in line or line.startswith("-")] == []
