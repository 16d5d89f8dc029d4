"""Fixtures that every test may use."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from clip_desktop.library.library import Library
from tests.fakes import COLOURS, FakeEncoder

if TYPE_CHECKING:
    from clip_desktop.services.models.active import ActiveModel
    from clip_desktop.services.workspace import Workspace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The development data beside the checkout; a fresh clone has none, and the test says so."""
    if not SHARED.is_dir():
        pytest.skip("development data (../shared/data) is not beside this checkout")
    return SHARED


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library of its own."""
    with Library(tmp_path / "library.sqlite3") as library:
        yield library


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """An empty throw-away profile."""
    from clip_desktop.services.workspace import Workspace

    return Workspace.open(tmp_path / "profile")


@pytest.fixture
def encoder() -> FakeEncoder:
    return FakeEncoder()


@pytest.fixture
def model(workspace: Workspace, encoder: FakeEncoder) -> ActiveModel:
    """The fake encoder as the active model of ``workspace``."""
    from clip_desktop.services.models.active import ActiveModel

    return ActiveModel(workspace, encoder)


@pytest.fixture
def colour_photos(tmp_path: Path) -> Path:
    """A folder with three pictures of each colour in subfolders of its name, no two of the same content."""
    return make_colour_photos(tmp_path / "photos")


def make_colour_photos(root: Path, each: int = 3) -> Path:
    """``each`` small PNG files of every colour that ``FakeEncoder`` knows: ``root/red/red-0.png`` and so on."""
    for name, colour in COLOURS.items():
        for n in range(each):
            make_picture(root / name / f"{name}-{n}.png", tuple(abs(value - 5 * n) for value in colour))
    return root


def make_picture(path: Path, colour: tuple[int, ...] | str, size: tuple[int, int] = (24, 18)) -> Path:
    """A picture of one colour, in the format its name says."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, colour).save(path)
    return path
