"""What the window does where there is little room: on small screens, and with large text."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPixmap
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from clip_desktop.services.albums import albums
from clip_desktop.ui.grid.scrubber import DateScrubber
from clip_desktop.ui.labels.pictures import EDGE, SmallPictures
from clip_desktop.ui.language import languages
from clip_desktop.ui.language.wording import year_of
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.panels.breadcrumb import Breadcrumb
from clip_desktop.ui.places.album import AlbumPlace
from clip_desktop.ui.places.library import LibraryPlace
from clip_desktop.ui.places.map import MapPlace
from clip_desktop.ui.places.place import Crumb, Teaching
from clip_desktop.ui.style import theme
from clip_desktop.ui.widgets.elided import ElidedLabel
from tests.ui.conftest import SOON

NARROW = 900  # logical pixels


@pytest.fixture
def large_text(qapp: QApplication, full_window: MainWindow) -> Iterator[MainWindow]:
    theme.apply(qapp, False, 150)
    yield full_window
    theme.apply(qapp, False)


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    qtbot.wait(30)


def test_large_text_fits_a_small_screen(large_text: MainWindow, qtbot: QtBot) -> None:
    window = large_text
    reds = [int(photo) for photo in window.photos.ids[:2]]
    window.session.edit(lambda library: albums.create_album(library, "Reds", reds))
    qtbot.waitUntil(lambda: bool(window.session.library.albums.all()), timeout=SOON)
    for go in (
        lambda: window.go(AlbumPlace(1, "Reds")),
        lambda: window.go(MapPlace()),
        lambda: window.search("red"),
        lambda: window.pages.open_viewer(reds[0]),
        lambda: window.pages.open_comparison(reds),
    ):
        go()
        settle(window, qtbot)
        qtbot.waitUntil(lambda: window.minimumSizeHint().width() <= NARROW, timeout=SOON)
        window.resize(NARROW, 700)
        settle(window, qtbot)
        assert window.width() == NARROW
    assert window.sidebar.minimumSizeHint().width() > 150


def test_a_window_with_questions_can_be_made_narrower(full_window: MainWindow, qtbot: QtBot) -> None:
    window = full_window
    reds = [int(photo) for photo in window.photos.ids[:1]]
    window.session.edit(lambda library: albums.create_album(library, "Reds", reds))
    qtbot.waitUntil(lambda: bool(window.session.library.albums.all()), timeout=SOON)
    window.resize(1400, 800)
    every = tuple(int(photo) for photo in window.photos.ids)
    window.go(AlbumPlace(1, "Reds"))
    strip = window.photos.strip
    qtbot.waitUntil(lambda: strip.isVisible() and window.settled, timeout=SOON)
    strip.show_teaching(Teaching("Does this belong?", "", every), new_place=True)
    many = len(strip.asked)
    assert many > 3
    window.resize(800, 700)
    qtbot.waitUntil(lambda: 0 < len(strip.asked) < many, timeout=SOON)
    assert window.width() == 800
    assert all(card.geometry().right() <= strip.width() for card in strip._cards)


def test_what_a_search_has_goes_below_a_title_that_would_have_no_room(full_window: MainWindow, qtbot: QtBot) -> None:
    window, header = full_window, full_window.photos.header
    for wide, beside in ((1280, True), (760, False), (1280, True)):
        window.resize(wide, 800)
        window.search("red")
        settle(window, qtbot)
        assert header.cut.isVisible()
        below = header.cut.mapTo(header, header.cut.rect().topLeft()).y() >= header.line.geometry().bottom()
        assert below is not beside
        assert header.title.width() > 200


def test_a_line_that_gives_way_says_all_of_it_in_its_tip(qtbot: QtBot) -> None:
    label = ElidedLabel("dim")
    qtbot.addWidget(label)
    label.tell("26 November 2026, 15:21")
    assert label.toolTip() == label.text() == "26 November 2026, 15:21"
    label.tell("a.jpg", "/photos/a.jpg")
    assert (label.text(), label.toolTip()) == ("a.jpg", "/photos/a.jpg")
    label.resize(400, 30)
    whole = label.grab().toImage()
    label.resize(label.minimumSizeHint())
    assert label.width() < QFontMetrics(label.font()).horizontalAdvance("26 November 2026")
    assert label.grab().toImage() != whole.copy(label.rect())


def test_of_a_long_way_the_nearest_place_stays(qtbot: QtBot) -> None:
    trail = Breadcrumb(lambda _: None)
    qtbot.addWidget(trail)
    names = ("All photographs", "Search", "Children playing at the sea")
    trail.show_crumbs([Crumb(name, LibraryPlace()) for name in names])
    trail.show()

    def seen() -> list[str]:
        return [crumb.accessibleName().removeprefix("Go to ") for crumb, _ in trail._parts if crumb.isVisible()]

    trail.resize(2000, 30)
    assert seen() == list(names)
    first, second, third = (crumb.sizeHint().width() + mark.sizeHint().width() for crumb, mark in trail._parts)
    trail.resize(first + second + third - 8, 30)
    assert seen() == [names[0], names[2]]
    trail.resize(first + third - 8, 30)
    assert seen() == [names[2]]
    assert [label.toolTip() for label in trail.findChildren(QLabel) if label.text() == "…"] == [" › ".join(names[:2])]


def test_the_years_have_the_room_their_language_needs(qapp: QApplication) -> None:
    languages.speak(qapp, "ko")
    font = QFont(QApplication.font())
    font.setPixelSize(11)
    year = year_of(date(2026, 1, 1).toordinal())
    assert year == "2026년"
    assert DateScrubber.wanted_width() >= QFontMetrics(font).horizontalAdvance(year) + 10
    languages.speak(qapp, "en")
    QLocale.setDefault(QLocale("en_US"))


def test_small_pictures_of_any_shape_stand_over_one_line(qtbot: QtBot) -> None:
    wide = QPixmap(200, 100)
    wide.fill(QColor("#ff0000"))
    pictures = SmallPictures(lambda _: wide, lambda _: {}, "Some")
    qtbot.addWidget(pictures)
    pictures.show_photos([(1, 0.5)])
    drawn = pictures.item(0).icon().pixmap(QSize(EDGE, EDGE), 1.0)
    assert drawn.size() == QSize(EDGE, EDGE)
    assert drawn.toImage().pixelColor(EDGE // 2, EDGE // 2) == QColor("#ff0000")
    assert drawn.toImage().pixelColor(EDGE // 2, 2).alpha() == 0
    assert pictures.item(0).textAlignment() == Qt.AlignmentFlag.AlignHCenter
