"""Files are written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.files import whole_file, write_whole


def test_a_file_is_there_when_all_of_it_is(tmp_path: Path) -> None:
    path = tmp_path / "made" / "out.bin"
    write_whole(path, b"first")
    with whole_file(path) as stream:
        stream.write(b"second")
        stream.flush()
        assert path.read_bytes() == b"first"
    assert path.read_bytes() == b"second"
    assert [*path.parent.iterdir()] == [path]


def test_what_cannot_be_written_to_its_end_leaves_what_was_there_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "out.bin"
    path.write_bytes(b"before")
    with pytest.raises(TypeError), whole_file(path) as stream:
        stream.writelines([b"half", None])  # type: ignore[list-item] # it fails in the midst
    assert path.read_bytes() == b"before"
    assert [*tmp_path.iterdir()] == [path]
