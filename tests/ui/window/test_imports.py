"""Where the window's modules are imported: a place is opened without the window waiting for Python's files."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from clip_desktop.services.albums.albums import create_album
from clip_desktop.services.workspace import Workspace
from tests.ui.conftest import SOON

_OPENS_PLACES = """
import importlib.abc, pathlib, sys, threading
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.workspace import Workspace
from clip_desktop.ui.app import application
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.screenshot import wait_until
from clip_desktop.ui.running.session import Session
from tests.fakes import FakeEncoder

class Told(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.startswith("clip_desktop") and threading.current_thread() is threading.main_thread():
            print(place, name)

application()
workspace = Workspace.open(pathlib.Path(sys.argv[1]))
window = MainWindow(Session(workspace, ActiveModel(workspace, FakeEncoder())))
window.show()
window.start()
window.add_folders([pathlib.Path(sys.argv[2])])
wait_until(lambda: len(window.photos.ids) == 12 and window.settled, SOON)
sys.meta_path.insert(0, Told())
for place in sys.argv[3:]:
    window.go_to(place)
    wait_until(lambda: window.settled, SOON)
window.shut_down()
"""


def test_places_are_opened_without_importing_on_the_windows_thread(
    workspace: Workspace, tmp_path: Path, pictures: Path
) -> None:
    with workspace.open_library() as library:
        create_album(library, "red")
    places = ("map", "favourites", "folder:1:", "album:1", "label:1", "library")
    code = _OPENS_PLACES.replace("SOON", str(SOON))
    command = [sys.executable, "-c", code, str(tmp_path / "profile"), str(pictures), *places]
    done = subprocess.run(command, capture_output=True, text=True, timeout=SOON / 1e3)
    assert (done.returncode, done.stdout.splitlines()) == (0, []), done.stderr
