"""Handing photographs to other programs: which there are, how they are called, and what is told when it fails."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.system.opening import Opening
from clip_desktop.ui.system.programs import Places, Program, programs_for
from tests.ui.conftest import SOON

Write = Callable[[str, str], None]
PYTHON = sys.executable


def _entry(name: str, command: str, more: str = "") -> str:
    return f"[Desktop Entry]\nType=Application\nName={name}\nExec={command}\n{more}\n"


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(name: str, text: str) -> None:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    return write


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places((tmp_path / "config",), (tmp_path / "own", tmp_path / "all"))


def _names(places: Places, *types: str) -> list[str]:
    return [program.name for program in programs_for(types, places)]


def test_the_default_comes_first_and_what_was_taken_out_stays_out(write: Write, places: Places) -> None:
    for name in ("a", "b", "c", "d"):
        write(f"all/applications/{name}.desktop", _entry(name.upper(), f"{PYTHON} %f"))
    write("all/applications/mimeinfo.cache", "[MIME Cache]\nimage/png=a.desktop;b.desktop;c.desktop;\n")
    write(
        "config/mimeapps.list",
        "[Default Applications]\nimage/png=c.desktop\n[Added Associations]\nimage/png=d.desktop;\n"
        "[Removed Associations]\nimage/png=a.desktop;\n",
    )
    assert _names(places, "image/png") == ["C", "D", "B"]
    assert _names(places, "image/gif") == []
    assert _names(places, "image/gif", "image/png") == ["C", "D", "B"]


def test_ones_own_entry_counts_before_the_systems_and_a_dash_may_be_a_folder(write: Write, places: Places) -> None:
    write("all/applications/mimeinfo.cache", "[MIME Cache]\nimage/png=x.desktop;kde-view.desktop;\n")
    write("all/applications/x.desktop", _entry("System's", f"{PYTHON} %f"))
    write("own/applications/x.desktop", _entry("Own", f"{PYTHON} %f"))
    write("all/applications/kde/view.desktop", _entry("Viewer", f"{PYTHON} %U"))
    assert _names(places, "image/png") == ["Own", "Viewer"]


@pytest.mark.parametrize(
    "entry",
    [
        _entry("X", "/no/such/program %f"),
        _entry("X", f"{PYTHON} %f", "Terminal=true"),
        _entry("X", f"{PYTHON} %f", "Hidden=true"),
        _entry("X", f"{PYTHON} %f", "TryExec=/no/such/program"),
        _entry("X", PYTHON),
        _entry("X", f'{PYTHON} "never closed %f'),
        "no entry at all",
        "[Other]\nName=X\n",
    ],
)
def test_what_cannot_be_started_is_not_offered(write: Write, places: Places, entry: str) -> None:
    write("all/applications/mimeinfo.cache", "[MIME Cache]\nimage/png=x.desktop;\n")
    write("all/applications/x.desktop", entry)
    assert _names(places, "image/png") == []


def test_a_command_takes_the_file_as_its_code_says(write: Write, places: Places) -> None:
    write("all/applications/mimeinfo.cache", "[MIME Cache]\nimage/png=x.desktop;\n")
    write("all/applications/x.desktop", _entry("X", f'{PYTHON} --at "100 %%" %i %U'))
    (program,) = programs_for(["image/png"], places)
    assert program.on(Path("/a b/ü.png")) == [PYTHON, "--at", "100 %", "file:///a%20b/%C3%BC.png"]
    assert Program("Y", ("y", "%f")).on(Path("/a b.png")) == ["y", "/a b.png"]


def test_the_variables_of_the_system_name_the_places() -> None:
    named = Places.of({"XDG_DATA_HOME": "/d", "XDG_CONFIG_DIRS": "/c:/e"}, Path("/home"))
    assert named.data[0] == Path("/d")
    assert named.config == (Path("/home/.config"), Path("/c"), Path("/e"))
    assert Places.of({}, Path("/home")).data[1:] == (Path("/usr/local/share"), Path("/usr/share"))


def test_programs_are_offered_and_one_that_does_not_start_is_told(
    qtbot: QtBot, full_window: MainWindow, monkeypatch: pytest.MonkeyPatch, write: Write, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "all"))
    write("all/applications/mimeinfo.cache", "[MIME Cache]\nimage/png=x.desktop;\n")
    write("all/applications/x.desktop", _entry("Painter & Co", f"{PYTHON} -c pass %f"))
    window, opening = full_window, full_window.photo_actions.opening
    window.photos.choose(int(window.photos.ids[0]))
    opening.menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: "Painter && Co" in [action.text() for action in opening.menu.actions()], timeout=SOON)
    with qtbot.waitSignal(window.session.noticed, timeout=SOON) as noticed:
        opening.start(Program("Gone", ("/no/such/program", "%f")), tmp_path)
    assert "“Gone” could not be started." in noticed.args[0]


def test_a_photograph_is_opened_and_where_nothing_opens_it_that_is_told(
    qtbot: QtBot, full_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or len(opened) < 2)
    window = full_window
    window.photos.choose(int(window.photos.ids[0]))
    window.photo_actions.open_file.trigger()
    qtbot.waitUntil(lambda: len(opened) == 1, timeout=SOON)
    assert Path(opened[0]).is_file()
    with qtbot.waitSignal(window.session.noticed, timeout=SOON) as noticed:
        window.photo_actions.open_file.trigger()
    assert "No program of this system opens" in noticed.args[0]


def test_the_picture_itself_is_copied_with_its_file_and_path(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    window.photos.choose(int(window.photos.ids[0]))
    with qtbot.waitSignal(window.session.noticed, timeout=SOON):
        window.photo_actions.copy_picture.trigger()
    data = QGuiApplication.clipboard().mimeData()
    path = Path(data.text())
    assert path.is_file()
    assert [url.toLocalFile() for url in data.urls()] == [str(path)]
    assert (data.imageData().width(), data.imageData().height()) == (48, 32)


def test_a_film_is_played_elsewhere_and_a_picture_is_not(
    qtbot: QtBot, full_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, viewer = full_window, full_window.pages.viewer
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    window.pages.open_viewer(int(window.photos.ids[0]))
    qtbot.keyClick(viewer, Qt.Key.Key_P)
    assert not viewer.play.isVisible()
    library = window.session.library
    library.photos._db.execute("UPDATE photos SET format = 'VIDEO' WHERE id = ?", [int(window.photos.ids[1])])
    library.photos._db.conn.commit()
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.play.isVisible()
    qtbot.keyClick(viewer, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: len(opened) == 1, timeout=SOON)
    assert Path(opened[0]).name == viewer.bar.name.text()


def test_what_was_copied_outlives_python() -> None:
    """Qt frees what Python put on the clipboard after Python has ended: every copying ended in a crash on leaving."""
    code = (
        "from PySide6.QtCore import QMimeData\nfrom PySide6.QtWidgets import QApplication\n"
        "from clip_desktop.ui.system.clipboard import let_go_of_clipboard, put_on_clipboard\n"
        "app, data = QApplication([]), QMimeData()\ndata.setText('x')\n"
        "put_on_clipboard(data)\nlet_go_of_clipboard()\nassert app.clipboard().text() == 'x'\n"
    )
    assert subprocess.run([PYTHON, "-c", code]).returncode == 0


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="programs are found by desktop entries")
def test_programs_found_for_a_menu_that_is_filled_anew_are_dropped(
    qtbot: QtBot, full_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("clip_desktop.ui.system.programs.programs_for", lambda *_: [Program("Viewer", (PYTHON, "%f"))])
    chosen = [int(full_window.photos.ids[0])]
    opening = Opening(full_window.session, lambda: chosen, full_window)
    held = threading.Event()
    full_window.session.ask("a long question", lambda _: held.wait(SOON / 1000), lambda _: None)
    opening.menu.aboutToShow.emit()
    chosen.clear()
    opening.menu.aboutToShow.emit()
    held.set()
    qtbot.waitUntil(lambda: full_window.session.idle, timeout=SOON)
    assert [action.isEnabled() for action in opening.menu.actions() if action.text()] == [False, False]
