"""Grounds to play on: a real window over pictures in a temporary folder, cut off from all else of the machine."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QProcess
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog

from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.workspace import Workspace
from clip_desktop.ui.app import application
from clip_desktop.ui.jobs.following import FolderFollower
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.running.interpreter import smooth
from clip_desktop.ui.running.session import Session
from clip_desktop.ui.screenshot import wait_until
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.looks import LookFollower
from tests.fakes import COLOURS, FakeEncoder
from tests.services.trash_of_ones_own import own_trash

SETTLE_MS: Final = 60_000


class Grounds:
    """A window over pictures in a folder of its own. No dialog for files, other program, network or real trash.

    Attributes:
        pictures: the folder that the library holds.
        kept: digests of the pictures that must still lie there or in the trash.
    """

    def __init__(self, scratch: Path, patch: pytest.MonkeyPatch, each: int) -> None:
        home = scratch / "home"
        home.mkdir()
        for name in ("HOME", "XDG_DOWNLOAD_DIR"):
            patch.setenv(name, str(home))
        patch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")  # nobody answers there
        patch.setattr(QFileDialog, "open", QFileDialog.deleteLater)
        patch.setattr(QDesktopServices, "openUrl", lambda url: True)
        patch.setattr(QProcess, "startDetached", lambda *command: (True, 1))
        patch.setattr("clip_desktop.ui.system.desktop._ask_the_bus", lambda path: True)
        self.pictures, self._trash, self.kept = scratch / "pictures", own_trash(scratch, patch), Counter[str]()
        for n in range(each * len(COLOURS)):
            self.add(n)
        application()
        workspace = Workspace.open(scratch / "profile")
        self.session = Session(workspace, ActiveModel(workspace, FakeEncoder(seconds_each=0.005)))
        LookFollower(self.session)
        self.window = MainWindow(self.session)
        self.window.actions_.quit.setEnabled(False)
        self._follower = FolderFollower(self.session)
        self.window.show()
        self.window.start()
        self._follower.start()
        self.window.add_folders([self.pictures])
        wait_until(lambda: len(self.window.photos.ids) > 0 and self.window.settled, SETTLE_MS)

    def add(self, n: int) -> Path:
        """A picture of one of the colours, some with a day and a place; no two alike."""
        name, colour = list(COLOURS.items())[n % len(COLOURS)]
        picture = Image.new("RGB", (48, 32), colour)
        picture.putpixel((n % 48, n // 48 % 32), (n % 251, 90, 90))
        exif = Image.Exif()
        if n % 3:
            exif[0x0132] = exif.get_ifd(0x8769)[0x9003] = f"{2005 + n % 20}:{1 + n % 12:02}:{1 + n % 28:02} 10:00:00"
        if n % 5 == 0:
            exif.get_ifd(0x8825).update({1: "N", 2: (n % 60, 30.0, 0.0), 3: "E", 4: (n * 7 % 170, 15.0, 0.0)})
        path = self.pictures / name / f"{name}-{n}.jpg"
        path.parent.mkdir(parents=True, exist_ok=True)
        picture.save(path, exif=exif)
        self.kept[_digest(path)] += 1
        return path

    def remove(self, path: Path) -> None:
        """Take a picture away as another program would, if it is still there."""
        if path.exists():
            self.kept[_digest(path)] -= 1
            path.unlink()

    def missing(self) -> Counter[str]:
        """What is neither where it was nor in the trash, byte for byte."""
        found = Counter(_digest(path) for path in (*self.pictures.rglob("*.jpg"), *self._trash.rglob("*.jpg")))
        return self.kept - found

    def close(self) -> None:
        self.window.shut_down()
        self._follower.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        theme.apply(application())


@contextmanager
def grounds(scratch: Path, each: int = 8) -> Iterator[Grounds]:
    """Grounds to play on, put away at the end."""
    application()  # timers want it
    with pytest.MonkeyPatch.context() as patch, smooth():
        made = Grounds(scratch, patch, each)
        try:
            yield made
        finally:
            made.close()


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
