"""Pictures dropped on the window or pasted, from files, browsers and the grid, are searched by."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.search.pasted import keep_pasted
from clip_desktop.ui.system.dragged import DraggedPhotos
from tests.ui.conftest import SOON


def dropped(window: MainWindow, data: QMimeData) -> bool:
    """Drag over the window and let go; whether it is taken."""
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(window.rect().center(), Qt.DropAction.CopyAction, data, buttons, keys)
    enter.ignore()
    window.dragEnterEvent(enter)
    if enter.isAccepted():
        point = QPointF(window.rect().center())
        window.dropEvent(QDropEvent(point, Qt.DropAction.CopyAction, data, buttons, keys))
    return enter.isAccepted()


def test_a_picture_from_a_browser_is_dropped_anywhere(qtbot: QtBot, full_window: MainWindow) -> None:
    image = QImage(2000, 1000, QImage.Format.Format_RGB32)
    image.fill(QColor(220, 30, 30))
    data = QMimeData()
    data.setImageData(image)
    data.setUrls([QUrl("https://example.org/red.png")])
    assert dropped(full_window, data)
    qtbot.waitUntil(lambda: full_window.settled and bool(full_window.search_bar.chips.chips), timeout=SOON)
    [kept] = full_window.session.workspace.paths.pasted.iterdir()
    assert QImage(str(kept)).width() == 1024
    assert kept.name in full_window.search_bar.field.text()


def test_an_image_file_is_dropped_on_the_window(qtbot: QtBot, full_window: MainWindow, pictures: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(pictures / "blue" / "blue-0.png"))])
    assert dropped(full_window, data)
    qtbot.waitUntil(lambda: "blue-0.png" in full_window.search_bar.field.text(), timeout=SOON)


def test_photographs_of_the_grid_are_examples_on_the_box_alone(qtbot: QtBot, full_window: MainWindow) -> None:
    photo = full_window.shown_ids[2]
    data = DraggedPhotos([photo], lambda: [Path("/nowhere/photo.png")])
    assert not dropped(full_window, data)
    assert full_window.search_bar.field.take(data)
    qtbot.waitUntil(lambda: full_window.search_bar.field.text() == f"like:{photo}", timeout=SOON)


def test_a_picture_that_a_search_names_is_kept(tmp_path: Path, qtbot: QtBot) -> None:
    def shade(n: int) -> QImage:
        image = QImage(4, 4, QImage.Format.Format_RGB32)
        image.fill(QColor(n, 0, 0))
        return image

    named, unnamed = (keep_pasted(shade(n), tmp_path, []) for n in (1, 2))
    for n, path in enumerate((named, unnamed)):
        os.utime(path, (n, n))
    for n in range(3, 30):
        keep_pasted(shade(n), tmp_path, [f"like:{named}"])
    assert named.exists()
    assert not unnamed.exists()
    assert len(list(tmp_path.iterdir())) == 21


def test_nothing_to_paste_is_said(full_window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    full_window.actions_.paste.trigger()
    assert "no picture" in full_window.message_bar.text


def test_the_chip_of_a_picture_shows_it(qtbot: QtBot, full_window: MainWindow, pictures: Path) -> None:
    full_window.search(f"like:{pictures / 'blue' / 'blue-0.png'}")
    qtbot.waitUntil(lambda: full_window.settled and bool(full_window.search_bar.chips.chips), timeout=SOON)
    [chip] = full_window.search_bar.chips.chips
    middle = chip.icon().pixmap(16, 16).toImage().pixelColor(8, 8)
    assert middle.blue() > 180 > 100 > middle.red()
