"""A library that an older version wrote is updated before the window opens, with something to see meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from clip_desktop.library.library import Library
from clip_desktop.services.workspace import Workspace
from clip_desktop.ui.running.tasks import Courier, Worker
from clip_desktop.ui.style.spacing import APART, NEAR, space

_WIDTH = 420


class UpdatingWindow(QWidget):
    """Says what goes on. It cannot be closed: half of an update would be none."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.CustomizeWindowHint)
        self.setWindowTitle(self.tr("Updating the library"))
        text = self.tr("Your library is from an older version. It is being updated; a copy of it is kept.")
        self.text = QLabel(text, self)
        self.text.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.windowTitle())
        column = QVBoxLayout(self)
        space(column, NEAR, APART)
        column.addWidget(self.text)
        column.addWidget(self.bar)
        self.setFixedWidth(_WIDTH)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()


def bring_up_to_date(workspace: Workspace) -> None:
    """Update the library on a thread of its own, if it needs that; the event loop runs meanwhile.

    Raises:
        UserError: it cannot be opened or updated; it is as it was then.
    """
    if not workspace.needs_updating:
        return
    window, loop, courier = UpdatingWindow(), QEventLoop(), Courier()
    failures: list[BaseException] = []
    worker = Worker("updating", courier, workspace.open_library, Library.close)

    def failed(error: BaseException) -> None:
        failures.append(error)
        loop.quit()

    window.show()
    worker.run(lambda library: None, lambda _: loop.quit(), failed)
    loop.exec()
    worker.close()
    window.hide()
    window.deleteLater()
    if failures:
        raise failures[0]
