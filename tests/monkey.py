"""A user who knows nothing and never tires: ``python -m tests.monkey --minutes 30 --seed 1``.

Keys, clicks, drags, typed words, actions, settings, jobs stopped, files that come and go, by a seed, on a real window
over a library of small pictures (``tests/grounds.py``). What it did is told when something breaks: the same seed does
the same again, as far as threads allow.
"""

from __future__ import annotations

import argparse
import faulthandler
import gc
import os
import random
import statistics
import sys
import tempfile
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QMessageLogContext, QObject, QPoint, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAction, QDrag, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from clip_desktop.errors import UserError
from clip_desktop.progress import run_to_end
from clip_desktop.services.models.active import BUILTIN
from clip_desktop.services.models.listing import find_model
from clip_desktop.services.models.speed import measure_speed
from clip_desktop.ui.places.library import LibraryPlace
from clip_desktop.ui.screenshot import wait_until
from tests.grounds import SETTLE_MS, Grounds, grounds

KEPT_STEPS: Final = 50
HELD_S: Final = 0.4  # a menu or a drag has a loop of its own, which a user would end sooner or later
HUNG_S: Final = 120
FLAT: Final = 1.05
MINUTE_S: Final = 60
_TEXTS: Final = (
    "red", "blue sea", "rating:>3", "NOT green", '"', "is:favourite", "before:2020", "(", "-red OR white", "빨간 꽃",
    "🌸🌊", "date:", "near:Seoul", "((", "red AND (blue OR", "box:1,2,3", "camera:x",
    "\u202egnp", "is:duplicate", "*", "",
)  # fmt: skip
_KEYS: Final = (
    "Right", "Left", "Down", "Up", "Home", "End", "Tab", "Backtab", "Return", "Escape", "Space", "F", "5", "0", "A",
    "X", "U", "B", "M", "N", "S", "W", "T", "H", "I", "Z", "PageDown", "PageUp", "Plus", "Minus", "Delete", "Insert",
    "F2", "F11", "Backspace",
)  # fmt: skip
# Of the platform that has no screen, and of QTest itself.
_NOT_OURS: Final = ("This plugin does not support", "Mouse event", "Unimplemented code")
_SETTINGS: Final[dict[str, tuple[object, ...]]] = {
    "look": ("light", "dark", "system"),
    "contrast": ("usual", "high"),
    "text_size": (75, 100, 150, 200),
    "cell_size": (64, 192, 512),
    "reduced_motion": ("on", "off"),
    "filmstrip": (True, False),
    "watch_folders": (True, False),
}


class Fault(AssertionError):  # noqa: N818  # what is found, by its plain name
    """Something went wrong, with the steps that led there."""


class Monkey:
    """Does things to a window, one after another.

    Args:
        grounds: what it plays on.
        seed: of what it does. Each step has a seed of its own, so that one that finds nothing to do changes no other.
    """

    def __init__(self, grounds: Grounds, seed: int) -> None:
        self._grounds, self._window, self._session = grounds, grounds.window, grounds.session
        self._seed, self.count = seed, 0
        self._random = random.Random(seed)
        self._steps: deque[str] = deque(maxlen=KEPT_STEPS)
        self._complaints: list[str] = []
        self._added: list[Path] = []
        self._begun = time.monotonic()
        self._acts: list[tuple[int, Callable[[], str]]] = [
            (6, self._press), (6, self._click), (2, self._drag), (3, self._type), (5, self._act), (2, self._go),
            (1, self._resize), (1, self._set), (1, self._files), (2, self._jobs), (2, self._turn), (3, self._close),
        ]  # fmt: skip

    def live(self, seconds: float) -> int:
        """Do things for so long; how many.

        Raises:
            Fault: Qt complained, or Python raised what is no ``UserError``.
        """
        before, end = self.count, time.monotonic() + seconds
        with self._listening():
            while time.monotonic() < end:
                self._step()
        return self.count - before

    def rest(self) -> None:
        """What lies over the window is closed, the folder is in the library, and all that was asked for is there."""
        with self._listening():
            for _ in range(10):
                self._session.jobs.resume()
                for _ in range(5):
                    self._close()
                QTest.keyClick(self._window, Qt.Key.Key_Escape)
                QTest.qWait(10)
            self._window.showNormal()
            self._window.resize(1280, 800)
            self._window.add_folders([self._grounds.pictures])
            self._window.go(LibraryPlace())
            self._settle()
        gc.collect()

    def _settle(self) -> None:
        try:
            wait_until(lambda: self._window.settled, SETTLE_MS)
        except UserError:
            faulthandler.dump_traceback(all_threads=True)
            self._complaints.append(f"not settled: {self._unsettled()}, jobs: {self._session.jobs.state}")
        self._tell()

    def _unsettled(self) -> list[str]:
        window, pages = self._window, self._window.pages
        parts = {
            "gallery": window.photos.gallery.settled, "quick look": window.photos.look.settled,
            "line": window.photos.header.cut.settled, "photos": window.photos.settled,
            "viewer": pages.viewer.settled, "compare": pages.compare.settled,
            "review": pages.review.picture.settled, "counts": window.counts.settled,
            "details": window.details.settled, "session": self._session.idle, "navigation": window.navigation.settled,
        }  # fmt: skip
        return [name for name, settled in parts.items() if not settled]

    def _step(self) -> None:
        self._random = random.Random(f"{self._seed}:{self.count}")
        weights, acts = zip(*self._acts, strict=True)
        self._begun = time.monotonic()
        act = self._random.choices(acts, weights)[0]
        self._steps.append(f"{self.count}: {act.__name__} …")
        self._steps[-1] = f"{self.count}: {act()}"
        QTest.qWait(self._random.choice((0, 1, 5, 20)))
        self.count += 1
        self._tell()

    def _tell(self) -> None:
        if self._complaints:
            raise Fault("\n".join([f"seed {self._seed}", *self._steps, "then", *self._complaints]))

    @contextmanager
    def _listening(self) -> Iterator[None]:
        handler, hook, watch = qInstallMessageHandler(self._told), sys.excepthook, QTimer(interval=100)
        sys.excepthook = self._raised
        self._session.failed.connect(self._failed)
        watch.timeout.connect(self._let_go)
        watch.start()
        try:
            yield
        finally:
            watch.stop()
            self._session.failed.disconnect(self._failed)
            qInstallMessageHandler(handler)
            sys.excepthook = hook

    def _raised(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._complaints.append("".join(traceback.format_exception(kind, error, trace)))

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            self._raised(type(error), error, error.__traceback__)

    def _told(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if not message.startswith(_NOT_OURS):
            self._complaints.append(f"Qt: {message} ({context.function})")

    def _let_go(self) -> None:
        if time.monotonic() - self._begun > HELD_S:
            QDrag.cancel()
            popup = QApplication.activePopupWidget()
            if popup is not None:
                popup.close()

    # What it does; each gives its name

    def _ground(self) -> QWidget:
        """Where a user could click now."""
        seen = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one.windowHandle()]
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        return top or self._random.choice(seen or [self._window])

    def _somewhere(self) -> tuple[QWidget, QWidget, QPoint]:
        """A window, what is hit of it, and the place, in the window's coordinates."""
        ground = self._ground()
        target = self._random.choice([ground, *(one for one in ground.findChildren(QWidget) if one.isVisible())])
        at = QPoint(self._random.randrange(max(1, target.width())), self._random.randrange(max(1, target.height())))
        window = target.window()
        return window, target, target.mapTo(window, at)

    def _click(self) -> str:
        window, target, at = self._somewhere()
        step = f"click {_name(target)} of {_name(window)} at {at.toTuple()}"
        button = self._random.choice([Qt.MouseButton.LeftButton] * 6 + [Qt.MouseButton.RightButton])
        for _ in range(self._random.choice((1, 1, 1, 2))):
            self._mouse(QTest.mousePress, window, at, button)
            self._mouse(QTest.mouseRelease, window, at, button)
        return f"{step} with {button.name}"

    def _drag(self) -> str:
        window, target, at = self._somewhere()
        step, end = f"drag {_name(target)} from {at.toTuple()}", self._somewhere()[2]
        self._mouse(QTest.mousePress, window, at, Qt.MouseButton.LeftButton)
        for part in (0.1, 0.5, 1.0):
            if isValid(window) and window.windowHandle():
                QTest.mouseMove(window.windowHandle(), at + (end - at) * part)
        self._mouse(QTest.mouseRelease, window, end, Qt.MouseButton.LeftButton)
        return f"{step} to {end.toTuple()}"

    def _mouse(self, send: Callable[..., None], window: QWidget, at: QPoint, button: Qt.MouseButton) -> None:
        if isValid(window) and window.windowHandle():
            send(window.windowHandle(), button, Qt.KeyboardModifier.NoModifier, at)

    def _press(self) -> str:
        name, ground = self._random.choice(_KEYS), self._ground()
        modifier = self._random.choice([Qt.KeyboardModifier.NoModifier] * 5 + [Qt.KeyboardModifier.ShiftModifier])
        step = f"press {modifier.name} {name} on {_name(ground)}, {_name(QApplication.focusWidget())}"
        if ground.windowHandle():
            QTest.keyClick(ground.windowHandle(), getattr(Qt.Key, f"Key_{name}"), modifier)
        return step

    def _type(self) -> str:
        text, field = self._random.choice(_TEXTS), self._window.search_bar.field
        if QApplication.activeModalWidget() is not None or not field.isVisible():
            return self._close()
        if self._random.random() < 0.3:
            field.clear()
        if text.isascii():
            QTest.keyClicks(field, text)
        else:
            typed = QInputMethodEvent()
            typed.setCommitString(text)
            QApplication.sendEvent(field, typed)
        if self._random.random() < 0.6:
            QTest.keyClick(field, Qt.Key.Key_Return)
        return f"type {text!r}"

    def _act(self) -> str:
        if QApplication.activeModalWidget() is not None:
            return self._close()
        actions = self._window.findChildren(QAction)
        action = self._random.choice([one for one in actions if one.isEnabled() and one.text() and not one.menu()])
        step = f"do {action.text()!r}"
        action.trigger()
        return step

    def _turn(self) -> str:
        stack = self._session.undo_stack
        back = self._random.random() < 0.6
        stack.undo() if back else stack.redo()
        return "undo" if back else "redo"

    def _go(self) -> str:
        key = self._random.choice(self._window.sidebar.keys_made())
        place = self._window.sidebar.place(key)
        if place is not None and QApplication.activeModalWidget() is None:
            self._window.go(place)
        return f"go to {key}"

    def _resize(self) -> str:
        size = self._random.randint(640, 1600), self._random.randint(480, 1000)
        self._window.resize(*size)
        return f"resize to {size}"

    def _set(self) -> str:
        name = self._random.choice(list(_SETTINGS))
        value = self._random.choice(_SETTINGS[name])
        self._session.set(**{name: value})
        return f"set {name} to {value}"

    def _files(self) -> str:
        if self._added and self._random.random() < 0.5:
            path = self._added.pop()
            self._grounds.remove(path)
            return f"remove {path.name}"
        self._added.append(self._grounds.add(10_000 + self.count))
        return f"add {self._added[-1].name}"

    def _jobs(self) -> str:
        jobs = self._session.jobs
        turn = self._random.choice((jobs.pause, jobs.resume, jobs.resume, jobs.cancel))
        turn()
        return f"jobs: {turn.__name__}"

    def _close(self) -> str:
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        others = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not self._window]
        found = top or next(iter(others), None)
        step = f"close {_name(found)}"
        if found is not None:
            found.close()
        return step


def _name(widget: QWidget | None) -> str:
    return "nothing" if widget is None else f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()}"


def objects(window: QWidget) -> tuple[int, int]:
    """How many windows there are, and how many objects below this one."""
    return len(QApplication.topLevelWidgets()), len(window.findChildren(QObject))


def resident() -> int:
    """Bytes of memory that this process holds (Linux)."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


def main() -> None:
    """Play for some minutes, and say each minute how much memory is held.

    Raises:
        Fault: something broke, was lost, or memory grew.
    """
    parser = argparse.ArgumentParser(description="Let a monkey use the window.")
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch, grounds(Path(scratch)) as played:
        _load_once(played)
        monkey, held, end = Monkey(played, given.seed), list[int](), time.monotonic() + MINUTE_S * given.minutes
        while time.monotonic() < end:
            faulthandler.dump_traceback_later(MINUTE_S + HUNG_S, exit=True)
            monkey.live(min(MINUTE_S, max(1.0, end - time.monotonic())))
            monkey.rest()
            held.append(resident())
            sys.stdout.write(
                f"{monkey.count} steps, {held[-1] / 1e6:.0f} MB, windows, objects: {objects(played.window)}\n"
            )
            sys.stdout.flush()
        faulthandler.cancel_dump_traceback_later()
        if played.missing():
            raise Fault(f"pictures lost or changed: {played.missing()}")
        _look_at_memory(held)


def _load_once(played: Grounds) -> None:
    """Have torch and the built-in model loaded, 0.7 GB that would otherwise come when the models are measured first."""
    workspace = played.session.workspace
    run_to_end(measure_speed(workspace, find_model(workspace, BUILTIN)))


def _look_at_memory(held: list[int]) -> None:
    """The last quarter of the time against the second: by then all that is made once has been made."""
    quarter = len(held) // 4
    if quarter:
        warm, last = statistics.median(held[quarter : 2 * quarter]), statistics.median(held[-quarter:])
        sys.stdout.write(f"memory: {warm / 1e6:.0f} MB warm, {last / 1e6:.0f} MB in the end\n")
        if last > FLAT * warm:
            raise Fault(f"memory grew from {warm / 1e6:.0f} to {last / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
