"""The program as it starts, watched from inside: the child of ``tests.benchmarks.start_up``."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from clip_desktop.ui.main_window import MainWindow

STARTED: Final = "_START_UP_BENCHMARK"  # the parent's monotonic clock when it started this process


def watch(profile: Path) -> None:
    """Open the window as the program does; when it can be used, say when that was, and close it."""
    from PySide6.QtCore import QEvent, QObject, Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    import clip_desktop.ui.app as program
    from clip_desktop.__main__ import open_window

    began, times = float(os.environ[STARTED]), dict[str, float]()

    class Watcher(QObject):
        """Sees the first paint of the window, and asks after each later one whether the grid can be used."""

        def __init__(self, window: MainWindow) -> None:
            super().__init__(window)
            self._window, self._grid = window, window.photos.grid
            window.installEventFilter(self)
            self._grid.viewport().installEventFilter(self)

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                if "painted" not in times and watched is self._window:
                    QTimer.singleShot(0, self._painted)  # once this paint and those of the children are over
                QTimer.singleShot(0, self._look)
            return False

        def _painted(self) -> None:
            times.setdefault("painted", time.monotonic() - began)

        def _look(self) -> None:
            gallery = self._window.photos.gallery
            if "usable" in times or not len(gallery.ids) or not gallery.settled:
                return
            QTest.keyClick(self._grid, Qt.Key.Key_Right)
            QTest.keyClick(self._grid, Qt.Key.Key_Right)
            if self._grid.currentIndex().row() == 1:
                times["usable"], times["processor"] = time.monotonic() - began, time.process_time()
                times["torch"] = float("torch" in sys.modules)
                self._window.close()
                QTimer.singleShot(0, QApplication.quit)

    class Watched(program.MainWindow):  # type: ignore[misc, name-defined]
        def __init__(self, *args: object) -> None:
            super().__init__(*args)
            Watcher(self)

    program.MainWindow = Watched  # type: ignore[attr-defined, misc]
    open_window(profile)
    print(json.dumps(times))


if __name__ == "__main__":
    watch(Path(sys.argv[1]))
