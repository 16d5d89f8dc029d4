"""The README's pictures are those that the script makes, and all that the README points to is there."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image

from clip_desktop.services.demo import origins

ROOT = Path(__file__).resolve().parents[2]


def script() -> ModuleType:
    """``packaging/pictures.py``, which is no package."""
    spec = importlib.util.spec_from_file_location("pictures_script", ROOT / "packaging" / "pictures.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


pictures = script()


def test_the_pictures_are_those_of_the_script() -> None:
    assert pictures.check() == []
    for name in pictures.NAMES:
        with Image.open(pictures.FOLDER / f"{name}.webp") as picture:
            assert picture.size == pictures.SIZE


def test_what_is_missing_or_left_over_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "old.webp").write_bytes(b"x" * (pictures.MOST_BYTES + 1))
    monkeypatch.setattr(pictures, "FOLDER", tmp_path)
    told = pictures.check()
    assert {"search: missing", "old: left over", "old: too large"} <= set(told)


def test_every_photograph_shown_is_one_of_the_demo_and_named_in_the_notice() -> None:
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    assert set(pictures.SHOWN) <= set(origins().values())
    assert [name for name in pictures.SHOWN if name not in notice] == []
    assert {*pictures.EXAMPLES, *pictures.FAVOURITES} <= set(pictures.SHOWN)


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md"])
def test_what_a_document_points_to_is_there(name: str) -> None:
    links = re.findall(r"\]\(([^)#]+)\)", (ROOT / name).read_text(encoding="utf-8"))
    here = [link for link in links if "://" not in link]
    assert [link for link in here if not (ROOT / link).exists()] == []
    assert here or name == "ARCHITECTURE.md"
