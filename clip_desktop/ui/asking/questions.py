"""The few questions asked in a dialog. Each opens and returns; the answer comes through a call."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QInputDialog, QLineEdit, QMessageBox, QWidget

from clip_desktop.ui.style.spacing import EDGE, TOUCH, space_dialog

_INDENT: Final = 14  # Qt's own, of the words


def ask_text(
    parent: QWidget,
    title: str,
    question: str,
    answered: Callable[[str], None],
    suggestion: str = "",
    beside: QWidget | None = None,
) -> QInputDialog:
    """Ask for a line of text; ``answered`` gets it without the blanks around it, and never an empty one.

    Args:
        beside: asked along with it, below the line; it is there until ``answered`` has been called.
    """
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(question)
    dialog.setTextValue(suggestion)
    dialog.setOkButtonText(QCoreApplication.translate("Questions", "OK"))
    dialog.setCancelButtonText(QCoreApplication.translate("Questions", "Cancel"))
    dialog.textValueSelected.connect(lambda text: answered(text.strip()) if text.strip() else None)
    dialog.setVisible(False)  # it has its layout only once it is asked for
    layout = dialog.layout()
    if isinstance(layout, QBoxLayout):
        space_dialog(layout)
        if beside is not None:
            layout.insertWidget(layout.count() - 1, beside)
            for line in dialog.findChildren(QLineEdit):
                QWidget.setTabOrder(line, beside)
    dialog.resize(380, dialog.sizeHint().height())
    dialog.open()
    return dialog


def confirm(parent: QWidget, question: str, detail: str, button: str, agreed: Callable[[], None]) -> QMessageBox:
    """Ask before something that cannot be undone, or is more than is seen; Cancel is the default."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(QCoreApplication.translate("Questions", "Please confirm"))
    box.setText(question)
    box.setInformativeText(detail)
    yes = box.addButton(button, QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(QCoreApplication.translate("Questions", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    _space(box)
    box.buttonClicked.connect(lambda clicked: agreed() if clicked is yes else None)
    box.open()
    return box


def tell_crash(parent: QWidget, report: Path | None) -> QMessageBox:
    """Say that something went wrong on our side, and where the report lies."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(QCoreApplication.translate("Questions", "Something went wrong"))
    box.setText(QCoreApplication.translate("Questions", "This is a fault of the program, not yours. Nothing was lost."))
    if report is not None:
        where = QCoreApplication.translate("Questions", "A report was written to “{path}”. It stays on this machine.")
        box.setInformativeText(where.format(path=report))
    box.addButton(QCoreApplication.translate("Questions", "Go on"), QMessageBox.ButtonRole.AcceptRole)
    _space(box)
    box.open()
    return box


def _space(box: QMessageBox) -> None:
    """Qt leaves the room of an icon, and an indent beside it, where there is none."""
    layout = box.layout()
    if isinstance(layout, QGridLayout):
        space_dialog(layout)
        if box.icon() == QMessageBox.Icon.NoIcon:
            layout.setHorizontalSpacing(TOUCH)
            layout.setContentsMargins(EDGE - _INDENT, EDGE, EDGE, EDGE)
