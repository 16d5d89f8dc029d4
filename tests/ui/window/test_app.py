"""Start-up: one window a profile, sentences instead of tracebacks, no torch on the way."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from clip_desktop.errors import UserError
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.workspace import Workspace
from clip_desktop.ui.app import REFUSED, keep_within_screen, refuse, run
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.screenshot import screenshot
from tests.fakes import FakeEncoder


def test_a_second_window_on_the_profile_is_refused_in_a_sentence(
    qtbot: QtBot, workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    with workspace.window_lock():
        assert run(workspace) == REFUSED
    said = capsys.readouterr().err
    assert "Another window is open" in said
    assert "Traceback" not in said


def test_a_profile_that_cannot_be_written_is_refused_in_a_sentence(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file stands where the profile's folder should be: no rights in the world make that writable."""
    blocked = tmp_path / "profile"
    blocked.write_text("in the way")
    with pytest.raises(UserError) as caught:
        Workspace.open(blocked)
    assert refuse(caught.value) == REFUSED
    said = capsys.readouterr().err
    assert "profile" in said
    assert len(said.splitlines()) == 1


def test_a_window_is_no_larger_than_its_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableGeometry().size()
    window.resize(room.width(), room.height())
    keep_within_screen(window)
    assert window.width() < room.width() and window.height() < room.height()
    window.resize(300, 200)
    keep_within_screen(window)
    assert (window.width(), window.height()) == (300, 200)


def test_the_first_paint_waits_for_nothing_that_is_needed_later(tmp_path: Path) -> None:
    """``python -m tests.benchmarks.start_up`` says what each of them costs."""
    later = (
        "torch", "tokenizers", "watchdog", "pathspec", "PIL", "sqlite_utils",
        "clip_desktop.clip.bundle", "clip_desktop.hub.connection", "clip_desktop.library.merging",
        "clip_desktop.services.searching.searcher", "clip_desktop.services.indexing.indexing",
        "clip_desktop.services.labels.tagging", "clip_desktop.services.albums.albums",
        "clip_desktop.ui.labels.dialog", "clip_desktop.ui.models.dialog", "clip_desktop.ui.preferences.dialog",
        "clip_desktop.ui.privacy.dialog", "clip_desktop.services.privacy",
        "clip_desktop.ui.map.page", "clip_desktop.ui.starting.first_run", "clip_desktop.ui.system.programs",
    )  # fmt: skip
    code = (
        "import sys, pathlib, clip_desktop.ui.app as app, clip_desktop.__main__ as program\n"
        f"app.run = lambda workspace: print({{*{later!r}}} & {{*sys.modules}}) or 0\n"
        f"program.open_window(pathlib.Path({str(tmp_path)!r}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_importing_the_window_loads_no_torch() -> None:
    code = "import sys, clip_desktop.ui.app, clip_desktop.ui.main_window; sys.exit('torch' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=120)


def test_a_screenshot_shows_what_was_searched_for(
    full_window: MainWindow, workspace: Workspace, tmp_path: Path
) -> None:
    full_window.close()
    model = ActiveModel(workspace, FakeEncoder())
    plain = screenshot(workspace, tmp_path / "plain.png", (900, 600), model=model)
    found = screenshot(workspace, tmp_path / "found.png", (900, 600), search="red", model=model)
    assert plain.read_bytes().startswith(b"\x89PNG")
    assert found.read_bytes() != plain.read_bytes()
