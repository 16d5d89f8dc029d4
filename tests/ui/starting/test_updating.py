"""An old library is updated beside the event loop, and what goes wrong is told."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clip_desktop.errors import UserError
from clip_desktop.library import library as library_module
from clip_desktop.library.database import Database
from clip_desktop.library.schema.migrations import Migrations
from clip_desktop.library.schema.steps import MIGRATIONS
from clip_desktop.services.workspace import Workspace
from clip_desktop.ui.starting.updating import UpdatingWindow, bring_up_to_date

Step = Callable[[Database], None]
Release = Callable[[Step], None]


@pytest.fixture
def next_release(monkeypatch: pytest.MonkeyPatch) -> Release:
    """Makes this the program of the next release, whose schema has a step more."""

    def release(step: Step) -> None:
        longer = Migrations(MIGRATIONS.steps)
        longer(name="9999 one more")(step)
        monkeypatch.setattr(library_module, "MIGRATIONS", longer)

    return release


def _windows() -> list[UpdatingWindow]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, UpdatingWindow) and w.isVisible()]


def test_the_loop_goes_on_while_a_library_is_updated(
    qtbot: QtBot, workspace: Workspace, next_release: Release, no_threads_left: None
) -> None:
    workspace.open_library().close()
    seen: list[int] = []
    threads: list[str] = []

    def slow(db: Database) -> None:
        threads.append(threading.current_thread().name)
        time.sleep(0.4)

    next_release(slow)
    assert workspace.needs_updating
    beat = QTimer(interval=10)
    beat.timeout.connect(lambda: seen.append(len(_windows())))
    beat.start()
    bring_up_to_date(workspace)
    beat.stop()
    assert [name.rsplit("_", 1)[0] for name in threads] == ["updating"]
    assert seen.count(1) > 10
    assert _windows() == []
    assert not workspace.needs_updating
    assert list((workspace.paths.library_file.parent / "backups").iterdir())


def test_what_goes_wrong_is_told_and_the_library_is_as_it_was(
    qtbot: QtBot, workspace: Workspace, next_release: Release, no_threads_left: None
) -> None:
    workspace.open_library().close()

    def full(db: Database) -> None:
        raise UserError("The disk is full.")

    next_release(full)
    with pytest.raises(UserError, match="full"):
        bring_up_to_date(workspace)
    assert _windows() == []
    assert workspace.needs_updating


def test_nothing_is_shown_where_there_is_nothing_to_update(
    qtbot: QtBot, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(UpdatingWindow, "show", lambda self: pytest.fail("a window was shown"))
    bring_up_to_date(workspace)
    assert not workspace.paths.library_file.exists()
    workspace.open_library().close()
    bring_up_to_date(workspace)


def test_a_file_that_is_no_library_is_left_to_whoever_opens_it(workspace: Workspace) -> None:
    workspace.paths.library_file.write_bytes(b"no database at all" * 100)
    assert not workspace.needs_updating
