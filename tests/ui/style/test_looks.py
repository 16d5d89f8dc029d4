"""What somebody saw to be wrong in pictures of the window, and is to stay right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from clip_desktop.ui.labels.pictures import SmallPictures
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.panels.problems_page import ProblemsPage
from clip_desktop.ui.style import theme


def colours_beside(window: MainWindow) -> list[str]:
    """The colours from left to right at the left edge of the details, as they are seen in the window."""
    panel, picture = window.details.panel, window.grab().toImage()
    edge = panel.mapTo(window, QPoint(0, panel.height() // 2))
    return [picture.pixelColor(edge.x() + x, edge.y()).name() for x in (-1, 0, 1, 2)]


def test_the_details_are_parted_from_the_photographs_and_have_a_whole_ring(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    colours = theme.colours()
    assert colours_beside(full_window) == [colours.line, colours.window, colours.window, colours.window]
    full_window.details.panel.setFocus()
    qtbot.waitUntil(full_window.details.panel.hasFocus)
    assert colours_beside(full_window) == [colours.line, colours.pen, colours.pen, colours.window]


def test_the_view_menu_shows_what_is_on(full_window: MainWindow) -> None:
    menu = QMenu(full_window)
    menu.addAction(full_window.actions_.sidebar)

    def seen() -> QImage:
        menu.ensurePolished()
        return menu.grab().toImage()

    on = seen()
    full_window.actions_.sidebar.trigger()
    assert seen() != on
    full_window.actions_.sidebar.trigger()
    assert seen() == on


def test_a_problem_has_room_for_its_sentence_and_for_its_folder(qtbot: QtBot) -> None:
    page = ProblemsPage()
    qtbot.addWidget(page)
    page.resize(500, 300)
    page.show_problems(((Path("/a/folder/with a long name/picture.jpg"), "It is broken. " * 5),))
    page.show()
    row = page.view.visualRect(page.view.model().index(0, 1))
    assert row.height() >= 2 * page.fontMetrics().lineSpacing()


def test_small_pictures_stand_in_one_row_and_keep_their_place_until_they_are_there(qtbot: QtBot) -> None:
    at_hand: dict[int, QPixmap] = {}
    pictures = SmallPictures(at_hand.get, lambda _: {}, "Examples")
    qtbot.addWidget(pictures)
    pictures.in_one_row()
    pictures.resize(342, pictures.height())
    pictures.show_photos([(n, 0.5) for n in range(3)])
    pictures.show()
    places = [pictures.visualItemRect(pictures.item(n)) for n in range(3)]
    assert all(pictures.viewport().rect().contains(place) for place in places)
    blank = pictures.item(0).icon().pixmap(96, 96).toImage()
    assert blank.pixelColor(48, 48).name() == theme.colours().hover
    at_hand[0] = QPixmap(40, 30)
    at_hand[0].fill("#ff0000")
    pictures.refresh()
    assert pictures.item(0).icon().pixmap(96, 96).toImage() != blank
    assert pictures.item(1).icon().pixmap(96, 96).toImage() == blank
