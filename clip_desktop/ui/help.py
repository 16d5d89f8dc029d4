"""The help of the window, from ``resources/help``, and what this program is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QTextBrowser, QVBoxLayout, QWidget

import clip_desktop
from clip_desktop.resources import resource
from clip_desktop.ui.languages import spoken


def show_help(parent: QWidget) -> QDialog:
    """Open the help beside the window."""
    folder = ("help",) if spoken() == "en" else ("help", spoken())
    pages = [resource(*folder, name).read_text(encoding="utf-8") for name in ("window.md", "search.md")]
    return _show_page(parent, QCoreApplication.translate("Help", "Help and keys"), "\n\n".join(pages))


def show_about(parent: QWidget) -> QMessageBox:
    """Say what this program is."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(QCoreApplication.translate("Help", "About"))
    box.setText(f"Clip Desktop {clip_desktop.__version__}")
    box.setInformativeText(
        QCoreApplication.translate(
            "Help",
            "Search, tag and gather your own photographs by meaning, on your own machine. Free software under the MIT "
            "licence; the NOTICE file names what it stands on.",
        )
    )
    box.open()
    return box


def _show_page(parent: QWidget, title: str, markdown: str) -> QDialog:
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    text = QTextBrowser(dialog)
    text.setMarkdown(markdown)
    text.setAccessibleName(title)
    text.document().setDocumentMargin(16)
    text.setFrameShape(QTextBrowser.Shape.NoFrame)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.close)
    column = QVBoxLayout(dialog)
    column.addWidget(text)
    column.addWidget(buttons)
    dialog.resize(640, 620)
    dialog.show()
    return dialog
