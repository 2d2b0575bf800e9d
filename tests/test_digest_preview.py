"""``corridor digest --preview``: a page that stands alone, its pictures in it, and what is wrong with a template."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.commandline import CONFIG, here
from tests.factories import figure_change, previous
from tests.ledger_rows import add_changes, open_ledger

STATE = (
    '{"state": {"value": 10500.0, "value_max": null, "bound": "exact", "per": "none", "since": "2026-02-04",'
    ' "source": "Gazette", "url": null}, "earlier": []}'
)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    database = open_ledger(tmp_path)
    add_changes(database, figure_change(id=1, previous=previous(10500.0)))
    database.execute("UPDATE facts SET state_json = ?", [STATE])
    database.conn.execute("PRAGMA user_version = 1")
    database.conn.close()
    return tmp_path


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return Path(shutil.copytree(CONFIG, tmp_path / "config"))


def preview(home: Path, config: Path, *options: str) -> str:
    answer = here("--home", home, "--config", config, "digest", "--preview", "desk", *options)
    assert (answer.code, answer.err) == (0, "")
    return answer.out


def test_the_page_is_written_with_its_pictures_and_named(home: Path, config: Path) -> None:
    printed = preview(home, config)
    path = home / "previews" / "desk.html"
    assert printed.endswith(f"\nHTML: {path.resolve()}\n")
    assert "Italy’s quota for Pakistani workers: 10,500 → 12,000, +14 %" in printed
    page = path.read_text(encoding="utf-8")
    assert 'src="data:image/png;base64,' in page
    assert page == preview(home, config, "--html").removesuffix("\n")


def test_the_text_alone_is_printed_and_no_file_is_written(home: Path, config: Path) -> None:
    assert "HTML: " not in preview(home, config, "--text")
    assert not (home / "previews").exists()


def test_the_page_is_opened_in_the_browser_that_is_set(
    home: Path, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = home / "seen"
    browser = home / "browser"
    browser.write_text(f'#!/bin/sh\necho "$1" > {seen}\n', encoding="utf-8")
    browser.chmod(0o755)
    monkeypatch.setattr("webbrowser._tryorder", None)
    monkeypatch.setenv("BROWSER", f"{browser} %s")
    preview(home, config, "--open")
    assert seen.read_text(encoding="utf-8").strip() == (home / "previews" / "desk.html").resolve().as_uri()


def test_a_wrong_template_is_told_and_the_preview_shown_all_the_same(home: Path, config: Path) -> None:
    (config / "templates" / "digest.txt").write_text("\n{{ digest.headlines }}", encoding="utf-8")
    answer = here("--home", home, "--config", config, "digest", "--preview", "desk")
    assert answer.code == 0
    assert "desk: template digest.txt:2: UndefinedError" in answer.err
    assert "headlines" in answer.err
    assert "10,500 → 12,000" in answer.out


def test_a_template_in_the_configuration_folder_is_taken(home: Path, config: Path) -> None:
    (config / "templates" / "digest.txt").write_text("{{ digest.count }} for us", encoding="utf-8")
    assert "\n\n1 for us\n" in preview(home, config, "--text")
