"""The details panel on one photograph: what its file says is there to read."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from clip_desktop.library.records import Caption, Photo, PhotoFacts
from clip_desktop.services.albums.albums import create_album
from clip_desktop.services.photos import PhotoDetails
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.panels.details import DetailsPanel
from tests.ui.conftest import SOON


def _texts(panel: DetailsPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel)]


def test_what_a_file_says_is_listed_and_what_it_does_not_say_is_not(qtbot: QtBot) -> None:
    panel = DetailsPanel()
    qtbot.addWidget(panel)
    facts = PhotoFacts("0" * 64, "JPEG", 40, 30, "2019-07-08T09:10:11", "sidecar", 38.72, -9.14, "Nikon D40")
    said = Caption("Tram", "Uphill", (("City", "Tram"), ("old",)), "Lisbon, Portugal", "50mm", "ISO 400 · 60 mm", 4)
    photo = Photo(1, facts, 4, False, False, "2020-01-01T00:00:00+00:00")
    panel.show_details(PhotoDetails(photo, (), (), (), said))
    texts = _texts(panel)
    for words in (
        "Tram",
        "Uphill",
        "City › Tram\nold",
        "Lisbon, Portugal",
        "Nikon D40",
        "50mm",
        "ISO 400 · 60\N{NO-BREAK SPACE}mm",
        "Taken",
    ):
        assert words in texts
    panel.show_details(PhotoDetails(photo, (), (), ()))
    texts = _texts(panel)
    assert "Nikon D40" in texts
    assert not {"Title", "Keywords", "Lens", "Place"} & set(texts)


def test_a_film_says_how_long_it_is_where_that_is_known(qtbot: QtBot) -> None:
    panel = DetailsPanel()
    qtbot.addWidget(panel)
    for length, shown in ((725.4, True), (0.0, False), (None, False)):
        facts = PhotoFacts("0" * 64, "VIDEO", 40, 30, None, None, None, None, None, length)
        panel.show_details(PhotoDetails(Photo(1, facts, 0, False, False, "2020-01-01T00:00:00+00:00"), (), (), ()))
        assert ("Length" in _texts(panel), "12:05" in _texts(panel)) == (shown, shown)


def test_an_album_the_photograph_is_in_is_a_way_to_it(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    photo_id = int(window.photos.ids[0])
    window.session.edit(lambda library: create_album(library, "Sailing & sea", [photo_id]))
    window.photos.choose(photo_id)

    def button() -> QPushButton | None:
        every = window.details.panel.findChildren(QPushButton)
        return next((one for one in every if one.text() == "Sailing && sea" and one.isVisible()), None)

    qtbot.waitUntil(lambda: button() is not None and window.sidebar.place("album:1") is not None, timeout=SOON)
    found = button()
    assert found is not None
    assert found.accessibleName() == "Go to the album “Sailing & sea”"
    found.click()
    qtbot.waitUntil(lambda: window.navigation.here.key == "album:1" and window.settled, timeout=SOON)
