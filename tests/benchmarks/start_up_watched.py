"""The program as it starts, watched from inside: the child of ``tests.benchmarks.start_up``.

Nothing of the program, and no Qt, is imported before the program does it.
"""

from __future__ import annotations

import importlib.util
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any, Final

STARTED: Final = "_START_UP_BENCHMARK"  # the parent's monotonic clock when it started this process
_APP: Final = "clip_desktop.ui.app"


def watch(profile: Path) -> None:
    """Open the window as the program does; when it can be used, say when that was, and close it."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program does
    times: dict[str, float] = {}
    sys.meta_path.insert(0, _AfterImport(lambda app: _put_a_watcher_into(app, times)))
    from clip_desktop.__main__ import open_window

    open_window(profile)
    print(json.dumps(times))


class _AfterImport:
    """A finder that does something with the module of the application once it is imported."""

    def __init__(self, act: Callable[[ModuleType], None]) -> None:
        self._act = act

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name != _APP:
            return None
        sys.meta_path.remove(self)  # type: ignore[arg-type]  # a finder by its method
        spec = importlib.util.find_spec(name)
        assert spec is not None and spec.loader is not None
        run, act = spec.loader.exec_module, self._act

        def run_and_act(module: ModuleType) -> None:
            run(module)
            act(module)

        spec.loader.exec_module = run_and_act  # type: ignore[method-assign]
        return spec


def _put_a_watcher_into(app: Any, times: dict[str, float]) -> None:
    from PySide6.QtCore import QEvent, QObject, Qt, QTimer
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    began = float(os.environ[STARTED])

    class Watcher(QObject):
        """Sees the first paint of the window, and asks after each later one whether the grid can be used."""

        def __init__(self, window: Any) -> None:
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
            before = self._grid.currentIndex().row()
            right = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(self._grid, right)
            if self._grid.currentIndex().row() == before + 1:
                times["usable"], times["processor"] = time.monotonic() - began, time.process_time()
                times["torch"] = float("torch" in sys.modules)
                self._window.close()
                QTimer.singleShot(0, QApplication.quit)

    class Watched(app.MainWindow):  # type: ignore[misc, name-defined]
        def __init__(self, *args: object) -> None:
            super().__init__(*args)
            Watcher(self)

    app.MainWindow = Watched


if __name__ == "__main__":
    watch(Path(sys.argv[1]))
