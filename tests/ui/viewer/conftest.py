"""The viewer over a library of pictures really read from disk, and over one whose decoding the test lets go."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from clip_desktop.imaging.decode import Picture
from clip_desktop.progress import run_to_end
from clip_desktop.services.folders.roots import add_folder
from clip_desktop.services.folders.scanning import scan_all
from clip_desktop.services.indexing.indexing import index_pending
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.photos import load_picture
from clip_desktop.services.workspace import Workspace
from clip_desktop.ui.app import application
from clip_desktop.ui.running.session import Session
from clip_desktop.ui.viewer.filmstrip import HEIGHT
from clip_desktop.ui.viewer.page import ViewerPage
from tests.fakes import FakeEncoder
from tests.unit.imaging.pictures import quarters

SOON = 15_000
SIZE = (800, 600 + HEIGHT)
OpenOne = Callable[..., ViewerPage]


class Gated:
    """``load_picture`` that waits for the test; what was asked for, and on which thread."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.begun: list[tuple[str, int | None]] = []
        self.threads: set[str] = set()

    def __call__(self, path: Path, at_least: int | None) -> Picture:
        self.begun.append((path.stem, at_least))
        self.threads.add(threading.current_thread().name)
        assert self.gate.wait(20)
        return load_picture(path, at_least)

    @property
    def names(self) -> list[str]:
        return [name for name, _ in self.begun]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Five large JPEG pictures, a to e, no two alike."""
    root = tmp_path / "pictures"
    root.mkdir()
    for n, name in enumerate("abcde"):
        image = quarters(2400, 1600)
        image.paste((20 * n, 20 * n, 20 * n), (1190, 0, 1210, 1600))
        image.save(root / f"{name}.jpg")
    return root


@pytest.fixture
def session(qtbot: QtBot, workspace: Workspace, folder: Path, no_threads_left: None) -> Iterator[Session]:
    application()
    session = Session(workspace, ActiveModel(workspace, FakeEncoder()))
    add_folder(session.library, folder)
    index(session)
    yield session
    session.close()


def index(session: Session) -> None:
    run_to_end(scan_all(session.library))
    run_to_end(index_pending(session.library, session.model, session.workspace.thumbnails))


@pytest.fixture
def gated() -> Iterator[Gated]:
    gated = Gated()
    yield gated
    gated.gate.set()


@pytest.fixture
def open_page(qtbot: QtBot, session: Session, gated: Gated) -> Iterator[OpenOne]:
    """Opens viewers on the whole library in the order of names; with ``gated`` decoding if wanted."""
    opened: list[ViewerPage] = []

    def open_one(name: str = "a", *, held: bool = False) -> ViewerPage:
        page = ViewerPage(session, None, gated if held else load_picture)
        qtbot.addWidget(page)
        opened.append(page)
        page.resize(*SIZE)
        page.show()
        ids = session.library.photos.ids(order="name")
        names = {row.path.stem: photo_id for photo_id, row in session.library.photos.rows(ids.tolist()).items()}
        page.open(ids, names[name])
        if not held:
            qtbot.waitUntil(lambda: page.settled, timeout=SOON)
        return page

    yield open_one
    gated.gate.set()
    for page in opened:
        page.close_threads()


def squares(width: int, height: int) -> Image.Image:
    """Squares of 32 pixels whose colour says where they are."""
    across, along = np.arange(width) // 32 % 256, np.arange(height) // 32 % 256
    pixels = np.zeros((height, width, 3), np.uint8)
    pixels[..., 0], pixels[..., 1] = across, along[:, None]
    return Image.fromarray(pixels)
