"""A configuration error names the file, the line, the key, the value and what is allowed; what is shipped loads."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from alerts.subscribers import SubscriberFile
from corridor.config import find_line, load_toml
from corridor.workplace import Settings, SourceFile, Workplace
from pipeline.baseline import Baseline
from pipeline.errors import ConfigError
from tests.commandline import BASELINE, CONFIG, NEWSROOM

FEED = '[[sources]]\nname = "one"\nkind = "feed"\nurl = "https://one.example.com/feed"\n'
READER = '[[subscribers]]\nname = "one"\ncorridors = ["*"]\n[[subscribers.channels]]\nkind = "folder"\n'


def written(folder: Path, text: str) -> Path:
    path = folder / "some.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (FEED + 'flavour = "salty"\n', 5, ["sources.0.flavour", "'salty'", "no such key"]),
        (FEED + FEED.replace('"feed"', '"gopher"'), 7, ["sources.1.kind", "'gopher'", "'feed'", "'sitemap'"]),
        (FEED + "interval_s = 'soon'\n", 5, ["sources.0.interval_s", "'soon'", "integer"]),
        (FEED + '\n[[sources]]\nname = "two"\n', 6, ["sources.1.kind", "is missing"]),
        ("# nothing\n\n[limits]\nsize = 3\n", 3, ["limits", "no such key"]),
    ],
    ids=["unknown key", "value not allowed", "wrong type", "missing key", "unknown table"],
)
def test_a_wrong_value_is_named_with_file_line_key_and_what_is_allowed(
    tmp_path: Path, text: str, line: int, words: list[str]
) -> None:
    path = written(tmp_path, text)
    with pytest.raises(ConfigError) as raised:
        load_toml(path, SourceFile)
    message = str(raised.value)
    assert message.startswith(f"{path}:{line}: ")
    assert [word for word in words if word not in message] == []


def test_every_error_of_a_file_has_its_line(tmp_path: Path) -> None:
    path = written(tmp_path, FEED.replace('"feed"', '"gopher"') + "delay_s = []\n")
    with pytest.raises(ConfigError) as raised:
        load_toml(path, SourceFile)
    assert [text.split(": ")[0] for text in str(raised.value).splitlines()] == [f"{path}:3", f"{path}:5"]


def test_a_key_inside_a_table_is_found_there_and_not_in_an_earlier_one(tmp_path: Path) -> None:
    path = written(tmp_path, "workers = 2\n[crawl]\ndelay_s = 1.0\n\n[serve]\ndelay_s = 1.0\n")
    with pytest.raises(ConfigError, match=r"some\.toml:6: serve\.delay_s"):
        load_toml(path, Settings)


@pytest.mark.parametrize(
    ("text", "words"),
    [("[[sources]\n", r"some\.toml:1: not valid TOML at column"), ("\nname = \n", r"some\.toml:2: .*'name ='")],
    ids=["open bracket", "no value"],
)
def test_what_is_no_toml_is_named_with_its_line(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(ConfigError, match=words):
        load_toml(written(tmp_path, text), SourceFile)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"none\.toml: no such file"):
        load_toml(tmp_path / "none.toml", SourceFile)


@pytest.mark.parametrize("content", [b"name = '\xff\xfe'", None], ids=["no UTF-8", "a folder"])
def test_an_unreadable_file_is_named(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "odd.toml"
    if content is None:
        path.mkdir()
    else:
        path.write_bytes(content)
    with pytest.raises(ConfigError, match=r"odd\.toml: cannot be read"):
        load_toml(path, SourceFile)


def test_a_key_that_stands_nowhere_leads_to_the_table_around_it() -> None:
    text = "[[fact]]\nname = 'a'\n\n[[fact]]\nname = 'b'\n"
    assert find_line(text, ("fact", 1, "value")) == 4
    assert find_line(text, ("other",)) is None


def test_the_shipped_configuration_loads_whole() -> None:
    workplace = Workplace(home=Path("unused"), config=CONFIG, baseline=BASELINE)
    assert workplace.settings == Settings()
    assert workplace.sources
    assert [subscriber.name for subscriber in workplace.subscribers] == ["desk"]
    assert workplace.rules.concepts.measures
    assert workplace.known_at_start.figure


def test_the_shipped_settings_say_each_default_as_it_is() -> None:
    stated = tomllib.loads((CONFIG / "settings.toml").read_text(encoding="utf-8"))
    assert set(stated) == {field.name for field in fields(Settings)}
    assert load_toml(CONFIG / "settings.toml", Settings) == Settings()


def test_the_newsrooms_sources_load() -> None:
    assert len(load_toml(NEWSROOM / "sources.toml", SourceFile).sources) == 12


@pytest.mark.parametrize(
    ("file", "table", "entry"),
    [
        ("sources.toml", "sources", FEED),
        ("subscribers.toml", "subscribers", READER),
    ],
    ids=["sources", "subscribers"],
)
def test_a_name_that_stands_twice_is_refused(tmp_path: Path, file: str, table: str, entry: str) -> None:
    (tmp_path / file).write_text(entry * 2, encoding="utf-8")
    workplace = Workplace(home=tmp_path, config=tmp_path, baseline=None)
    with pytest.raises(ConfigError, match=rf"{file}:.*one.* twice"):
        getattr(workplace, table)


def test_without_a_settings_file_the_defaults_hold(tmp_path: Path) -> None:
    assert Workplace(home=tmp_path, config=tmp_path, baseline=None).settings == Settings()


@pytest.mark.parametrize(
    ("channel", "words"),
    [
        ('kind = "pigeon"', "4: subscribers.0.channels.0: .*'pigeon'.*'email', 'webhook', 'chat', 'folder', 'feed'"),
        ('kind = "folder"\npth = "x"', "6: subscribers.0.channels.0.folder.pth = 'x': no such key here"),
    ],
    ids=["unknown channel", "unknown key of a channel"],
)
def test_a_wrong_channel_is_named_at_its_place(tmp_path: Path, channel: str, words: str) -> None:
    text = f'[[subscribers]]\nname = "one"\n\n[[subscribers.channels]]\n{channel}\n'
    with pytest.raises(ConfigError, match=rf"some\.toml:{words}"):
        load_toml(written(tmp_path, text), SubscriberFile)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('status = "allocated"', 'status = "promised"', ["figure.0.status", "'promised'", "'allocated'"]),
        ("value = 10500", 'value = "many"', ["figure.0.value", "'many'", "number"]),
        ('bound = "exact"', 'limit = "exact"', ["figure.0.limit", "no such key"]),
    ],
    ids=["value not allowed", "wrong type", "unknown key"],
)
def test_a_wrong_baseline_entry_is_named_at_its_own_line(tmp_path: Path, old: str, new: str, words: list[str]) -> None:
    text = BASELINE.read_text(encoding="utf-8")
    assert old in text
    path = written(tmp_path, text.replace(old, new, 1))
    line = text[: text.index(old)].count("\n") + 1
    with pytest.raises(ConfigError) as raised:
        load_toml(path, Baseline)
    message = str(raised.value)
    assert message.startswith(f"{path}:{line}: ")
    assert [word for word in words if word not in message] == []
