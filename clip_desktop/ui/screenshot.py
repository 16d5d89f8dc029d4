"""A picture of the real window, taken without showing it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QMessageLogContext, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from clip_desktop.errors import UserError
from clip_desktop.sentences import say
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.workspace import Workspace
from clip_desktop.ui.starting.system_libraries import has_display

_LIMIT_MS: Final = 60_000
_LOOK_MS: Final = 40
_LOOKS: Final = 2


def screenshot(
    workspace: Workspace,
    target: Path,
    size: tuple[int, int] = (1280, 800),
    search: str | None = None,
    *,
    place: str = "library",
    dark: bool | None = None,
    model: ActiveModel | None = None,
) -> Path:
    """Render the window on a profile into a PNG once its photographs are there and the search is answered.

    Args:
        target: where the PNG goes.
        size: width and height in pixels.
        search: words to search for first.
        place: key of the place to show when nothing is searched for ("library", "album:1").
        dark: the dark or the light look; None follows the system.
        model: used in place of the model that the settings name.

    Raises:
        UserError: the window was not ready in time, or the file cannot be written.
    """
    if QApplication.instance() is None and not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from clip_desktop.ui.app import application
    from clip_desktop.ui.main_window import MainWindow
    from clip_desktop.ui.running.session import Session
    from clip_desktop.ui.style import theme

    app = application()
    theme.apply(app, dark)
    handler = qInstallMessageHandler(_tell)
    window = MainWindow(Session(workspace, model))
    try:
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.resize(*size)
        window.show()
        window.start(look_through=False)
        wait_until(lambda: window.settled, _LIMIT_MS)
        if search:
            window.search(search)
        elif place != "library":
            window.go_to(place)
        wait_until(lambda: window.settled, _LIMIT_MS)
        if not window.grab().save(str(target), "PNG"):
            raise UserError(say("The picture of the window cannot be written to “{target}”.", target=target))
    finally:
        window.shut_down()
        window.deleteLater()
        qInstallMessageHandler(handler)
    return target


def _tell(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Qt's messages as it prints them itself, but for the remark that a plugin without a screen has no size hints."""
    if not message.startswith("This plugin does not support"):
        sys.stderr.write(f"{message}\n")


def wait_until(condition: Callable[[], bool], limit_ms: int) -> None:
    """Run the event loop until ``condition`` holds at two looks in a row: what came last has been laid out by then.

    Raises:
        UserError: it did not hold in time.
    """
    loop, held = QEventLoop(), 0

    def looked() -> None:
        nonlocal held
        held = held + 1 if condition() else 0
        if held == _LOOKS:
            loop.quit()

    look, limit = QTimer(), QTimer(singleShot=True)
    look.timeout.connect(looked)
    limit.timeout.connect(lambda: loop.exit(1))
    look.start(_LOOK_MS)
    limit.start(limit_ms)
    late = loop.exec() != 0
    look.stop()
    limit.stop()
    if late:
        raise UserError("The window was not ready in time.", "Try again when this machine has less to do.")
