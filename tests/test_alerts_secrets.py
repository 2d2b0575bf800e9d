"""Secrets: where they may come from, and that they go nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from alerts.secrets import Secrets, scrubbed
from pipeline.errors import ConfigError


def secrets_file(folder: Path, text: str, *, mode: int = 0o600) -> Path:
    path = folder / "secrets"
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)
    return path


def test_the_environment_comes_before_credentials_and_these_before_the_file(tmp_path: Path) -> None:
    path = secrets_file(tmp_path, "A=file\nB=file\nC=file\n")
    folder = tmp_path / "credentials"
    folder.mkdir()
    for name in ("A", "B"):
        (folder / name).write_text("credential\n", encoding="utf-8")
    held = Secrets({"A": "environment", "B": "", "CREDENTIALS_DIRECTORY": str(folder)}, file=path)
    assert (held["A"], held["B"], held["C"]) == ("environment", "credential", "file")
    assert held.get("D") is None
    assert "D" not in held


def test_a_file_holds_lines_of_names_and_values(tmp_path: Path) -> None:
    text = "# of the desk\n\nPASSWORD = 'a=b # c'\nHOOK=whsec_one whsec_two\nQUOTED=\"x\"\n"
    held = Secrets({}, file=secrets_file(tmp_path, text))
    assert (held["PASSWORD"], held["HOOK"], held["QUOTED"]) == ("a=b # c", "whsec_one whsec_two", "x")


def test_the_environment_may_name_the_file(tmp_path: Path) -> None:
    path = secrets_file(tmp_path, "A=1\n")
    assert Secrets({"CORRIDOR_SECRETS_FILE": str(path)}, file=tmp_path / "missing")["A"] == "1"


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o620, 0o602])
def test_a_file_that_others_can_read_or_change_is_refused(mode: int, tmp_path: Path) -> None:
    path = secrets_file(tmp_path, "A=topsecret\n", mode=mode)
    with pytest.raises(ConfigError, match=f"chmod 600 {path}") as caught:
        Secrets({}, file=path)
    assert "topsecret" not in str(caught.value)


def test_a_file_among_the_credentials_is_guarded_by_their_folder(tmp_path: Path) -> None:
    path = secrets_file(tmp_path, "A=1\n", mode=0o440)
    environment = {"CREDENTIALS_DIRECTORY": str(tmp_path), "CORRIDOR_SECRETS_FILE": str(path)}
    assert Secrets(environment)["A"] == "1"
    with pytest.raises(ConfigError, match="chmod 600"):
        Secrets(environment | {"CREDENTIALS_DIRECTORY": str(tmp_path / "elsewhere")})


@pytest.mark.parametrize("line", ["topsecret", "1A=topsecret", "a b=topsecret", "=topsecret"])
def test_a_wrong_line_is_named_and_not_shown(line: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=":2: must be NAME=value") as caught:
        Secrets({}, file=secrets_file(tmp_path, f"A=1\n{line}\n"))
    assert "topsecret" not in str(caught.value)


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read: FileNotFoundError"):
        Secrets({}, file=tmp_path / "missing")


def test_a_file_that_is_mended_is_read_again_and_one_that_is_spoilt_is_not(tmp_path: Path) -> None:
    held = Secrets({}, file=secrets_file(tmp_path, "A=1\n"))
    secrets_file(tmp_path, "A=2\nB=3\n")
    assert (held["A"], held["B"]) == ("2", "3")
    secrets_file(tmp_path, "A=4\nB=5 and more\n", mode=0o644)
    assert (held["A"], held["B"]) == ("2", "3")


def test_a_credential_is_a_file_of_its_folder_and_no_other(tmp_path: Path) -> None:
    folder = tmp_path / "credentials"
    folder.mkdir()
    (tmp_path / "outside").write_text("x", encoding="utf-8")
    held = Secrets({"CREDENTIALS_DIRECTORY": str(folder)})
    assert held.get("../outside") is None
    assert held.get("") is None


def test_secrets_are_taken_out_of_texts_whole_and_in_parts() -> None:
    assert scrubbed("535 hunter22 refused", ["hunter22"]) == "535 [secret] refused"
    assert scrubbed("bad whsec_two", ["whsec_one whsec_two"]) == "bad [secret]"
    assert scrubbed("abc", ["a", ""]) == "abc"
    assert scrubbed("longer and long", ["long", "longer"]) == "[secret] and [secret]"
