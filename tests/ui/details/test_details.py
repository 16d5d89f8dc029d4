"""The details panel on one photograph: what its file says is there to read."""

from __future__ import annotations

import threading
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clip_desktop.library.changes import Changes
from clip_desktop.library.library import Library
from clip_desktop.library.records import Album, Caption, Photo, PhotoFacts, Tag
from clip_desktop.progress import Job, Progress
from clip_desktop.services import photos
from clip_desktop.services.albums.albums import create_album, judge
from clip_desktop.services.photos import PhotoDetails, set_rating
from clip_desktop.ui.details.album_row import AlbumRow
from clip_desktop.ui.details.panel import DetailsPanel
from clip_desktop.ui.details.tag_row import TagRow
from clip_desktop.ui.language.wording import percent
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.running.jobs import Work
from clip_desktop.ui.widgets.elided import ElidedButton
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


def _albums(window: MainWindow) -> list[tuple[str, float | None]]:
    rows = window.details.panel.findChildren(AlbumRow)
    return [(row.album.name, row.certainty) for row in rows if row.isVisible()]


@pytest.fixture
def taught(qtbot: QtBot, full_window: MainWindow) -> MainWindow:
    """A window with an album of three red photographs, and one of three blue ones into which a red one was put."""
    reds, blues = (_of(full_window, colour) for colour in ("red", "blue"))
    full_window.session.edit(lambda library: create_album(library, "Red & warm", reds[:3]))
    full_window.session.edit(lambda library: create_album(library, "Blue", [*blues[:3], reds[3]]))
    qtbot.waitUntil(lambda: full_window.sidebar.place("album:2") is not None and full_window.settled, timeout=SOON)
    return full_window


def _of(window: MainWindow, colour: str) -> list[int]:
    rows = window.session.library.photos.rows(window.photos.ids.tolist())
    return sorted(photo for photo, row in rows.items() if row.path.parent.name == colour)


def test_albums_that_found_a_photograph_come_after_its_own_and_say_how_sure_they_are(
    qtbot: QtBot, taught: MainWindow
) -> None:
    last_red = _of(taught, "red")[3]
    taught.photos.choose(last_red)
    qtbot.waitUntil(lambda: len(_albums(taught)) == 2 and taught.settled, timeout=SOON)
    (own, none), (found, certainty) = _albums(taught)
    assert (own, none, found) == ("Blue", None, "Red & warm")
    assert certainty is not None
    assert 0.5 <= certainty <= 1
    row = taught.details.panel.findChildren(AlbumRow)[-1]
    assert [label.text() for label in row.findChildren(QLabel)] == [percent(certainty)]
    [name] = row.findChildren(QPushButton)
    assert (name.text(), name.accessibleName()) == ("Red && warm", "Go to the album “Red & warm”")
    assert name.accessibleDescription() == f"Found by what the album has learned. {percent(certainty)}"
    name.click()
    qtbot.waitUntil(lambda: taught.navigation.here.key == f"album:{row.album.id}" and taught.settled, timeout=SOON)


def test_what_is_known_of_albums_is_shown_at_once_and_stays_while_things_are_said(
    qtbot: QtBot, taught: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    reds = _of(taught, "red")
    taught.photos.choose(reds[3])
    qtbot.waitUntil(lambda: len(_albums(taught)) == 2, timeout=SOON)
    monkeypatch.setattr("clip_desktop.services.albums.membership.Memberships._computed", _never)
    taught.photos.choose(reds[0])
    qtbot.waitUntil(lambda: _albums(taught) == [("Red & warm", None)] and taught.settled, timeout=SOON)
    taught.photos.choose(reds[3])
    qtbot.waitUntil(lambda: len(_albums(taught)) == 2, timeout=SOON)
    emptied: list[bool] = []
    taught.details._albums.changed.connect(lambda: emptied.append(True))
    taught.session.edit(lambda library: set_rating(library, [reds[3]], 4))
    qtbot.waitUntil(lambda: taught.details.panel.marks.stars[3].isChecked() and taught.settled, timeout=SOON)
    assert (len(_albums(taught)), emptied) == (2, [])


def _never(*_: object) -> None:
    raise AssertionError("it was known already")


def test_an_answer_changes_what_is_listed(qtbot: QtBot, taught: MainWindow) -> None:
    reds = _of(taught, "red")
    taught.photos.choose(reds[3])
    qtbot.waitUntil(lambda: len(_albums(taught)) == 2, timeout=SOON)
    album = next(album for album in taught.session.library.albums.all() if album.name == "Red & warm")
    taught.session.edit(lambda library: judge(library, album.id, [reds[3]], -1))
    qtbot.waitUntil(lambda: _albums(taught) == [("Blue", None)], timeout=SOON)
    taught.session.undo_stack.undo()
    qtbot.waitUntil(lambda: len(_albums(taught)) == 2, timeout=SOON)


def test_while_nobody_sees_the_panel_no_album_is_asked(qtbot: QtBot, taught: MainWindow) -> None:
    taught.actions_.details.setChecked(False)
    taught.photos.choose(_of(taught, "red")[3])
    qtbot.waitUntil(lambda: taught.settled, timeout=SOON)
    qtbot.wait(600)
    assert taught.details._albums.found == []
    taught.actions_.details.setChecked(True)
    qtbot.waitUntil(lambda: len(_albums(taught)) == 2, timeout=SOON)


def test_albums_are_asked_when_the_job_is_over(qtbot: QtBot, taught: MainWindow) -> None:
    held = threading.Event()

    def waiting(library: Library) -> Job[None]:
        while not held.is_set():
            yield Progress(0, 1, "Waiting")
            time.sleep(0.01)

    taught.session.jobs.add(Work("waiting", waiting, lambda _: None))
    taught.photos.choose(_of(taught, "red")[3])
    qtbot.waitUntil(lambda: _albums(taught) == [("Blue", None)], timeout=SOON)
    qtbot.wait(600)
    assert _albums(taught) == [("Blue", None)]
    held.set()
    qtbot.waitUntil(lambda: len(_albums(taught)) == 2 and taught.settled, timeout=SOON)


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


def test_what_is_pressed_is_said_of_the_photograph_that_is_told_of(qtbot: QtBot, full_window: MainWindow) -> None:
    window, session = full_window, full_window.session
    first, second = (int(photo) for photo in window.photos.ids[:2])
    window.photos.choose(first)
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    answered = threading.Event()
    session.ask("a long question", lambda _: answered.wait(SOON / 1000), lambda _: None)
    window.photos.choose(second)
    window.details.panel.rated.emit(4)  # the panel still tells of the first
    answered.set()
    qtbot.waitUntil(lambda: session.idle, timeout=SOON)
    assert session.library.photos.values([first, second], "rating") == {first: 4, second: 0}


def test_a_tag_is_typed_for_all_that_are_chosen(qtbot: QtBot, full_window: MainWindow) -> None:
    window, session = full_window, full_window.session
    window.photos.grid.selectAll()
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    field = window.details.panel.add_tag
    assert field.isVisible()
    qtbot.keyClicks(field, "Attic")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    every = [int(photo) for photo in window.photos.ids]
    assert len(every) > 1
    qtbot.waitUntil(session.undo_stack.canUndo, timeout=SOON)
    assert _with(session.library, every, "Attic") == every
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: _with(session.library, every, "Attic") == [], timeout=SOON)


def _with(library: Library, photo_ids: list[int], label: str) -> list[int]:
    return [one for one in photo_ids if any(tag.label == label for tag in library.tags.of_photo(one))]


def test_one_tag_after_another_can_be_typed_for_several(qtbot: QtBot) -> None:
    window, panel = QWidget(), DetailsPanel()
    row = QHBoxLayout(window)
    row.addWidget(QLineEdit())
    row.addWidget(panel)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    panel.show_many(2)
    panel.add_tag.setFocus()
    assert panel.add_tag.hasFocus()
    panel.show_many(2)  # what was said of them is read again
    assert panel.add_tag.hasFocus()


def test_what_is_shown_already_stays_as_it_is(qtbot: QtBot, full_window: MainWindow) -> None:
    window, panel = full_window, full_window.details.panel
    window.photos.choose(int(window.photos.ids[0]))
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    before = panel.findChildren(QLabel)
    assert len(before) > 5
    window.details.refresh()
    qtbot.waitUntil(lambda: window.session.idle, timeout=SOON)
    assert panel.findChildren(QLabel) == before


def test_the_details_are_not_read_at_each_step_of_a_job(
    qtbot: QtBot, full_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, read = full_window, []
    window.photos.choose(int(window.photos.ids[0]))
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    monkeypatch.setattr(photos, "details", lambda *_: read.append(1))
    monkeypatch.setattr(window.details, "_tell", lambda _: None)
    for _ in range(50):
        window.session.announce(Changes(photos=True), window.session.jobs)
        qtbot.waitUntil(lambda: window.session.idle, timeout=SOON)
    assert len(read) <= 1


def test_nothing_is_explained_of_no_photograph(qtbot: QtBot, full_window: MainWindow) -> None:
    window, asked = full_window, list[tuple[int, int]]()
    window.details.why_wanted.connect(lambda photo_id, label_id: asked.append((photo_id, label_id)))
    first = int(window.photos.ids[0])
    window.photos.choose(first)
    qtbot.waitUntil(lambda: window.details._told == [first] and window.settled, timeout=SOON)
    window.details.panel.why_wanted.emit(1)
    window.photos.grid.clearSelection()
    window.details.panel.why_wanted.emit(2)
    window.photos.grid.selectAll()
    window.details.panel.why_wanted.emit(3)
    assert asked == [(first, 1)]


@pytest.mark.parametrize("row", [AlbumRow, TagRow], ids=["album", "tag"])
def test_a_name_too_long_says_that_its_end_is_left_out(qtbot: QtBot, row: type[QWidget]) -> None:
    name = "Rock & roll on my grandmother’s seventieth birthday in the garden"
    made = (
        AlbumRow(Album(1, name, "", False, 0.5, ""), None)
        if row is AlbumRow
        else TagRow(Tag(1, 1, name, 0.5, False), name)
    )
    qtbot.addWidget(made)
    made.resize(200, 30)
    made.show()
    button = made.findChild(ElidedButton)
    assert button.shown.startswith("Rock & roll") and button.shown.endswith("…")
    assert button.fontMetrics().horizontalAdvance(button.shown) < button.width()
    made.resize(900, 30)
    assert button.shown == name
