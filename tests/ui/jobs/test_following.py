"""The window follows its folders, unless it is told not to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from clip_desktop.imaging.walk import WHOLE, Place
from clip_desktop.library.library import Library
from clip_desktop.services.folders.roots import add_folder
from clip_desktop.services.folders.watching import Watcher
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.workspace import Workspace
from clip_desktop.ui.jobs.following import FolderFollower
from clip_desktop.ui.running.session import Session
from tests.conftest import make_picture
from tests.fakes import FakeEncoder


class FakeWatcher(Watcher):
    """Says what a test has it say."""

    def __init__(self) -> None:
        super().__init__()
        self.says: dict[int, tuple[Place, ...]] = {}
        self.renewed = self.closed = 0

    def renew(self, library: Library) -> None:
        self.renewed += 1

    def due(self) -> dict[int, tuple[Place, ...]]:
        said, self.says = self.says, {}
        return said

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def session(qtbot: QtBot, workspace: Workspace, no_threads_left: None) -> Iterator[Session]:
    session = Session(workspace, ActiveModel(workspace, FakeEncoder()))
    yield session
    session.close()


@pytest.fixture
def root(session: Session, tmp_path: Path) -> Path:
    root = tmp_path / "followed"
    make_picture(root / "sub" / "a.png", "red")
    make_picture(root / "other" / "b.png", "blue")
    add_folder(session.library, root)
    return root


def test_what_changed_is_read_and_shown(session: Session, root: Path, qtbot: QtBot) -> None:
    watcher = FakeWatcher()
    follower = FolderFollower(session, watcher)
    [folder] = session.library.folders.all()
    watcher.says = {folder.id: (Place("sub"),)}
    follower.look()
    qtbot.waitUntil(lambda: session.library.photos.count() == 1 and session.idle, timeout=30_000)
    watcher.says = {folder.id: (WHOLE,)}
    follower.look()
    qtbot.waitUntil(lambda: session.library.photos.count() == 2 and session.idle, timeout=30_000)
    follower.close()
    assert watcher.closed == 1


def test_the_setting_turns_it_off_and_on(session: Session, root: Path, qtbot: QtBot) -> None:
    watcher = FakeWatcher()
    follower = FolderFollower(session, watcher)
    session.workspace.update_settings(watch_folders=False)
    follower.look()
    qtbot.waitUntil(lambda: watcher.closed == 1 and session.idle, timeout=30_000)
    assert watcher.renewed == 0
    session.workspace.update_settings(watch_folders=True)
    follower.look()
    qtbot.waitUntil(lambda: watcher.renewed == 1 and session.idle, timeout=30_000)
    follower.close()


def test_a_fault_ends_it_and_is_told(
    session: Session, root: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    watcher = FakeWatcher()
    follower = FolderFollower(session, watcher)
    fault = RuntimeError("a bug")

    def broken(library: Library) -> None:
        raise fault

    monkeypatch.setattr(watcher, "renew", broken)
    follower.start()
    with qtbot.waitSignal(session.failed, timeout=30_000) as told:
        pass
    assert told.args == [fault]
    follower.close()


def test_the_real_watcher_ends_with_the_window(session: Session, root: Path, qtbot: QtBot) -> None:
    watcher = Watcher()
    follower = FolderFollower(session, watcher)
    follower.start()
    qtbot.waitUntil(lambda: watcher.followed != [], timeout=30_000)
    make_picture(root / "new.png", "green")
    qtbot.waitUntil(lambda: session.library.photos.count() == 1 and session.idle, timeout=30_000)
    session.close()
    follower.close()
    assert watcher.followed == []
