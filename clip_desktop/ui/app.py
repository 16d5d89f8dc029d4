"""Start-up: the application object, the window on a profile, and what happens to faults. Loads no torch."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

import clip_desktop
from clip_desktop.errors import UserError
from clip_desktop.services.workspace import Workspace
from clip_desktop.ui.language import languages
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.running.crashes import hard_crashes_told
from clip_desktop.ui.running.interpreter import smooth
from clip_desktop.ui.running.session import Session
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.looks import LookFollower

REFUSED = 1
_FRAME: Final = QSize(16, 48)  # what a desktop puts around a window, or somewhat more


def application() -> QApplication:
    """The one application object, dressed in the theme."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([clip_desktop.__name__])
    app.setApplicationName("clip-desktop")
    app.setApplicationDisplayName("Clip Desktop")
    app.setApplicationVersion(clip_desktop.__version__)
    app.setDesktopFileName("clip-desktop")
    app.setWindowIcon(theme.icon("photos"))
    theme.apply(app)
    return app


def run(workspace: Workspace) -> int:
    """Open the window on a profile and stay until it is closed; the exit code of the program."""
    app = application()
    languages.speak(app, workspace.settings.language)
    try:
        with workspace.window_lock(), hard_crashes_told(workspace.paths.crash_reports):
            if workspace.needs_updating:
                from clip_desktop.ui.starting.updating import bring_up_to_date

                bring_up_to_date(workspace)
            session = Session(workspace)
            LookFollower(session)
            with _faults_to(session.failed.emit):
                window = MainWindow(session)
                keep_within_screen(window)
                window.show()
                window.start()
                from clip_desktop.ui.jobs.following import FolderFollower  # once the window is painted: see below

                follower = FolderFollower(session)
                follower.start()
                try:
                    with smooth():
                        return app.exec()
                finally:
                    window.shut_down()
                    follower.close()
    except UserError as error:
        return refuse(error)


def keep_within_screen(window: QWidget) -> None:
    """No larger than its screen has room for: the progress of long work stands at the foot of the window."""
    room = window.screen().availableGeometry().size() - _FRAME
    window.resize(window.size().boundedTo(room))


def refuse(error: UserError) -> int:
    """Say why no window opens, where the user can read it; the exit code."""
    sys.stderr.write(f"{error}\n")
    app = application()
    if app.platformName() not in ("offscreen", "minimal"):
        title = QCoreApplication.translate("App", "Clip Desktop cannot start")
        box = QMessageBox(QMessageBox.Icon.Warning, title, in_language(error.message))
        box.setInformativeText(in_language(error.hint))
        box.exec()
    return REFUSED


@contextmanager
def _faults_to(report: Callable[[BaseException], None]) -> Iterator[None]:
    """While the window is open, a bug anywhere in the GUI thread is reported there; Ctrl+C in a terminal ends it."""
    hook, interrupt = sys.excepthook, signal.getsignal(signal.SIGINT)

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        hook(kind, error, trace)
        report(error)

    sys.excepthook = caught
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would never look at Python's handler
    try:
        yield
    finally:
        sys.excepthook = hook
        signal.signal(signal.SIGINT, interrupt)
