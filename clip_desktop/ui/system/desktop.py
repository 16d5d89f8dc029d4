"""What the desktop around the window can do with a file."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtGui import QDesktopServices


def show_in_file_manager(path: Path) -> None:
    """Open the file manager with the file marked, or at least its folder."""
    if path.is_dir():
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
    elif sys.platform == "win32":
        QProcess.startDetached("explorer", ["/select,", str(path)])
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", str(path)])
    elif not _ask_the_bus(path):
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def show_trash() -> None:
    """Open the system's trash."""
    if sys.platform == "win32":
        QProcess.startDetached("explorer", ["shell:RecycleBinFolder"])
    elif sys.platform == "darwin":
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path.home() / ".Trash")))
    else:
        QDesktopServices.openUrl(QUrl("trash:///"))


def _ask_the_bus(path: Path) -> bool:
    """Ask the freedesktop file manager to show a file; whether anyone could be asked."""
    bus = QDBusConnection.sessionBus()
    interface = bus.interface() if bus.isConnected() else None
    name = "org.freedesktop.FileManager1"
    if interface is None or name not in interface.activatableServiceNames().value():
        return False
    message = QDBusMessage.createMethodCall(name, "/org/freedesktop/FileManager1", name, "ShowItems")
    message.setArguments([[QUrl.fromLocalFile(str(path)).toString()], ""])
    return bus.send(message)
