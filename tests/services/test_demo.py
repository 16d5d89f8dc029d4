"""The sample photographs."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
from PIL import Image

from clip_desktop.errors import UserError
from clip_desktop.services import demo
from clip_desktop.services.demo import PHOTOGRAPHS, sample_folder


def test_every_photograph_is_copied_as_it_is_under_a_name_that_gives_nothing_away(tmp_path: Path) -> None:
    folder = sample_folder(tmp_path / "samples")
    copies = [path for path in folder.rglob("*") if path.is_file()]
    assert len(copies) == len(PHOTOGRAPHS) >= 12
    originals = set()
    for package, relative in PHOTOGRAPHS:
        spec = importlib.util.find_spec(package)
        assert spec is not None
        assert spec.submodule_search_locations is not None
        originals.add((Path(spec.submodule_search_locations[0]) / relative).read_bytes())
        assert not any(Path(relative).stem in str(path.relative_to(folder)) for path in copies)
    assert {path.read_bytes() for path in copies} == originals
    for path in copies:
        with Image.open(path) as image:
            assert min(image.size) >= 150, path


def test_a_second_time_nothing_is_written_again(tmp_path: Path) -> None:
    first = sample_folder(tmp_path)
    times = {path: path.stat().st_mtime_ns for path in first.rglob("*")}
    assert {path: path.stat().st_mtime_ns for path in sample_folder(tmp_path).rglob("*")} == times


def test_without_the_packages_it_is_said_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(UserError, match="not installed"):
        sample_folder(tmp_path / "samples")
    assert not (tmp_path / "samples").exists()


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="cannot be written"):
        sample_folder(tmp_path / "file")
