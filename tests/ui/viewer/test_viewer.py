"""The viewer as a person uses it."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from clip_desktop.library.changes import Changes
from clip_desktop.services import photos
from clip_desktop.ui.running.session import Session
from clip_desktop.ui.viewer import pictures as pictures_module
from clip_desktop.ui.viewer.page import ViewerPage
from clip_desktop.ui.viewer.viewpoint import Viewpoint
from tests.ui.viewer.conftest import SIZE, SOON, Gated, OpenOne, index, squares
from tests.unit.imaging.pictures import BLUE, GREEN, RED, WITH_EXIF, YELLOW, encoded, quarters, turned

Key = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def _seen(page: ViewerPage) -> Viewpoint:
    assert page.canvas.viewpoint is not None
    return page.canvas.viewpoint


def _name(page: ViewerPage) -> str:
    return page.bar.name.text().removesuffix(".jpg")


def _settle(qtbot: QtBot, page: ViewerPage) -> None:
    qtbot.waitUntil(lambda: page.settled, timeout=SOON)


def _colours(page: ViewerPage) -> list[QColor]:
    """The middles of the four quarters of the picture as they are painted."""
    frame, grabbed = page.canvas.frame(), page.canvas.grab().toImage()
    places = ((0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75))
    return [
        grabbed.pixelColor(
            QPoint(round(frame.x() + x * frame.width()), round(frame.y() + y * frame.height()))
            * grabbed.devicePixelRatio()
        )
        for x, y in places
    ]


def _assert_quarters(page: ViewerPage, tolerance: int = 24) -> None:
    for found, wanted in zip(_colours(page), (RED, GREEN, BLUE, YELLOW), strict=True):
        assert max(abs(a - b) for a, b in zip(found.getRgb()[:3], wanted, strict=True)) <= tolerance


def test_it_shows_the_picture_its_name_its_place_in_the_row_and_its_date(open_page: OpenOne, session: Session) -> None:
    page = open_page("b")
    _assert_quarters(page)
    assert page.bar.name.text() == "b.jpg"
    assert page.bar.facts.text().startswith("2 of 5 · ")
    assert not page.message.isVisible()
    assert page.bar.scale.text() == "33 %"


def test_keys_go_through_the_row_and_stop_at_its_ends(qtbot: QtBot, open_page: OpenOne) -> None:
    page = open_page("a")
    plain = Qt.KeyboardModifier.NoModifier
    for key, modifiers, name in (
        (Key.Key_Left, plain, "a"), (Key.Key_Right, plain, "b"), (Key.Key_Space, plain, "c"),
        (Key.Key_Space, SHIFT, "b"), (Key.Key_PageDown, plain, "c"), (Key.Key_Left, plain, "b"),
        (Key.Key_PageUp, plain, "a"), (Key.Key_End, plain, "e"), (Key.Key_Right, plain, "e"),
        (Key.Key_Home, plain, "a"),
    ):  # fmt: skip
        qtbot.keyClick(page, key, modifiers)
        assert _name(page) == name


def test_each_photograph_shown_is_told(qtbot: QtBot, open_page: OpenOne, session: Session) -> None:
    page = open_page("a")
    with qtbot.waitSignal(page.shown) as shown:
        qtbot.keyClick(page, Key.Key_Right)
    assert shown.args == [page.photo_id]
    with qtbot.assertNotEmitted(page.shown):
        page.step(0)
    assert page.bar.previous.isEnabled()
    qtbot.keyClick(page, Key.Key_End)
    assert not page.bar.next.isEnabled()


@pytest.mark.parametrize("way", ["escape", "button", "double click"])
def test_there_are_three_ways_back(qtbot: QtBot, open_page: OpenOne, way: str) -> None:
    page = open_page()
    with qtbot.waitSignal(page.closed):
        if way == "escape":
            qtbot.keyClick(page, Key.Key_Escape)
        elif way == "button":
            qtbot.mouseClick(page.bar.back, Qt.MouseButton.LeftButton)
        else:
            qtbot.mouseDClick(page.canvas, Qt.MouseButton.LeftButton)


def test_keys_zoom_and_push(qtbot: QtBot, open_page: OpenOne) -> None:
    page = open_page()
    fitted = _seen(page).shown_scale
    qtbot.keyClick(page, Key.Key_Plus)
    assert _seen(page).shown_scale == pytest.approx(fitted * 1.25)
    qtbot.keyClick(page, Key.Key_Minus)
    assert _seen(page).fitted
    qtbot.keyClick(page, Key.Key_Z)
    assert _seen(page).shown_scale == 1
    assert page.bar.scale.text() == "100 %"
    left, top = _seen(page).left_top
    qtbot.keyClick(page, Key.Key_Right, SHIFT)
    qtbot.keyClick(page, Key.Key_Down, SHIFT)
    assert _seen(page).left_top == (left - 80, top - 80)
    qtbot.keyClick(page, Key.Key_Left, SHIFT)
    qtbot.keyClick(page, Key.Key_Up, SHIFT)
    assert _seen(page).left_top == (left, top)
    qtbot.keyClick(page, Key.Key_Z)
    assert _seen(page).fitted
    qtbot.keyClick(page, Key.Key_1, CTRL)
    assert _seen(page).shown_scale == 1
    qtbot.keyClick(page, Key.Key_0, CTRL)
    assert _seen(page).fitted


def test_buttons_do_what_keys_do(qtbot: QtBot, open_page: OpenOne) -> None:
    page, left = open_page(), Qt.MouseButton.LeftButton
    qtbot.mouseClick(page.bar.larger, left)
    assert not _seen(page).fitted
    qtbot.mouseClick(page.bar.smaller, left)
    assert _seen(page).fitted
    qtbot.mouseClick(page.bar.fit, left)
    assert _seen(page).shown_scale == 1
    qtbot.mouseClick(page.bar.next, left)
    assert _name(page) == "b"
    assert _seen(page).fitted
    qtbot.mouseClick(page.bar.previous, left)
    assert _name(page) == "a"


def test_digits_are_left_to_the_rating(qtbot: QtBot, open_page: OpenOne) -> None:
    page = open_page()
    for key in (Key.Key_0, Key.Key_1, Key.Key_5):
        qtbot.keyClick(page, key)
        assert _seen(page).fitted


def test_the_thumbnail_is_there_at_once_and_the_window_is_never_held_up(
    qtbot: QtBot, open_page: OpenOne, gated: Gated
) -> None:
    page = open_page(held=True)
    qtbot.waitUntil(lambda: gated.names == ["a"], timeout=SOON)
    assert not page.settled
    _assert_quarters(page, 40)
    for name in "bcde":
        qtbot.keyClick(page, Key.Key_Right)
        assert _name(page) == name
        _assert_quarters(page, 40)
    qtbot.keyClick(page, Key.Key_Z)
    assert _seen(page).shown_scale == 1
    assert gated.names == ["a"]
    assert "MainThread" not in gated.threads
    gated.gate.set()
    _settle(qtbot, page)
    assert "c" not in gated.names  # passed by
    assert gated.names[1] == "e"
    assert page.canvas._images[-1].width() == 2400


def test_no_more_is_decoded_than_the_view_needs_until_it_is_zoomed(
    qtbot: QtBot, open_page: OpenOne, gated: Gated
) -> None:
    gated.gate.set()
    page = open_page(held=True)
    _settle(qtbot, page)
    least = [at_least for name, at_least in gated.begun if name == "a"]
    needed = _seen(page).short_edge
    assert len(least) == 1
    assert least[0] is not None
    assert needed <= least[0] < 1600
    assert page.canvas._images[-1].height() == 800  # half of it, which a JPEG decoder gives for less
    qtbot.keyClick(page, Key.Key_Z)
    _settle(qtbot, page)
    assert [at_least for name, at_least in gated.begun if name == "a"][1:] == [None]
    assert page.canvas._images[-1].height() == 1600


def test_neighbours_are_decoded_ahead_the_one_in_front_first(qtbot: QtBot, open_page: OpenOne, gated: Gated) -> None:
    gated.gate.set()
    page = open_page("c", held=True)
    _settle(qtbot, page)
    assert gated.names == ["c", "d", "b"]
    qtbot.keyClick(page, Key.Key_Left)
    assert len(page.canvas._images) == 2  # the thumbnail and the picture, without waiting
    _settle(qtbot, page)
    assert gated.names == ["c", "d", "b", "a"]


def test_memory_for_pictures_is_bounded(qtbot: QtBot, open_page: OpenOne, monkeypatch: pytest.MonkeyPatch) -> None:
    one = 1200 * 800 * 4
    monkeypatch.setattr(pictures_module, "KEPT_BYTES", 2 * one)
    page = open_page()
    for _ in range(4):
        qtbot.keyClick(page, Key.Key_Right)
        _settle(qtbot, page)
        assert page._loader.bytes_kept <= 2 * one


def test_a_larger_window_gets_a_sharper_picture(qtbot: QtBot, open_page: OpenOne, gated: Gated) -> None:
    gated.gate.set()
    page = open_page(held=True)
    page.resize(300, 240)
    page.step(4)
    _settle(qtbot, page)
    small = page.canvas._images[-1].height()
    page.resize(2000, 1600)
    _settle(qtbot, page)
    assert page.canvas._images[-1].height() > small


def test_a_file_that_is_gone_is_told_over_its_thumbnail(qtbot: QtBot, open_page: OpenOne, folder: Path) -> None:
    (folder / "c.jpg").unlink()
    page = open_page("b")
    qtbot.keyClick(page, Key.Key_Right)
    _settle(qtbot, page)
    assert page.message.isVisible()
    assert "“c.jpg” is no longer there." in page.message.text()
    assert page.message.accessibleName() == page.message.text()
    _assert_quarters(page, 40)
    qtbot.keyClick(page, Key.Key_Right)
    _settle(qtbot, page)
    assert not page.message.isVisible()
    _assert_quarters(page)


def test_an_unplugged_folder_is_told_and_every_thumbnail_still_seen(
    qtbot: QtBot, open_page: OpenOne, folder: Path
) -> None:
    shutil.move(folder, folder.with_name("unplugged"))
    page = open_page()
    for _ in range(4):
        assert page.message.isVisible()
        _assert_quarters(page, 40)
        qtbot.keyClick(page, Key.Key_Right)
        _settle(qtbot, page)


def test_a_file_damaged_since_is_told_in_a_sentence(qtbot: QtBot, open_page: OpenOne, folder: Path) -> None:
    whole = (folder / "a.jpg").read_bytes()
    (folder / "a.jpg").write_bytes(whole[: len(whole) // 3])
    page = open_page()
    assert "cut short" in page.message.text()
    assert page.message.isVisible()
    for _ in range(3):  # and is not tried again at each move
        qtbot.keyClick(page, Key.Key_Plus)
        assert page.settled
    _assert_quarters(page, 40)


def test_another_copy_is_taken_where_one_is_gone(open_page: OpenOne, folder: Path, session: Session) -> None:
    shutil.copy(folder / "a.jpg", folder / "z.jpg")
    index(session)
    (folder / "a.jpg").unlink()
    page = open_page()
    assert not page.message.isVisible()
    _assert_quarters(page)


def test_without_a_thumbnail_the_picture_still_comes(open_page: OpenOne, session: Session) -> None:
    shutil.rmtree(session.workspace.thumbnails.root)
    page = open_page()
    _assert_quarters(page)


def test_a_bug_is_told_to_the_session_and_in_the_viewer(
    qtbot: QtBot, session: Session, open_page: OpenOne, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(path: Path, at_least: int | None) -> None:
        raise ZeroDivisionError

    page = open_page()
    monkeypatch.setattr(page._loader, "_load", broken)
    with qtbot.waitSignal(session.failed) as failed:
        qtbot.keyClick(page, Key.Key_End)
    assert isinstance(failed.args[0], ZeroDivisionError)
    assert page.message.isVisible()


def test_a_photograph_that_left_the_library_is_told(qtbot: QtBot, open_page: OpenOne) -> None:
    page = open_page()
    page.open(np.array([999_999]), 999_999)
    assert "no longer in the library" in page.message.text()
    assert page.bar.facts.text() == "1 of 1"
    assert page.canvas.grab().width() == SIZE[0]


def test_a_photograph_outside_the_row_stands_alone(open_page: OpenOne) -> None:
    page = open_page("b")
    photo_id = page.photo_id
    page.open(np.array([999_999]), photo_id)
    assert _name(page) == "b"
    assert page.bar.facts.text().startswith("1 of 1")


def test_hidden_it_leaves_the_row_and_the_next_one_follows(qtbot: QtBot, open_page: OpenOne, session: Session) -> None:
    page = open_page("b")
    for name, place in (("c", "2 of 4"), ("d", "2 of 3"), ("e", "2 of 2"), ("a", "1 of 1")):
        photos.hide(session.library, [page.photo_id], True)
        session.announce(Changes(photos=True))
        assert _name(page) == name
        assert page.bar.facts.text().startswith(place)
    photos.hide(session.library, [page.photo_id], True)
    with qtbot.waitSignal(page.closed):
        session.announce(Changes(photos=True))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_turn_of_the_camera_is_honoured(
    open_page: OpenOne, session: Session, folder: Path, orientation: int
) -> None:
    (folder / "turned.jpg").write_bytes(turned(quarters(1400, 1000), orientation))
    index(session)
    page = open_page("turned")
    frame = page.canvas.frame()
    assert frame.width() > frame.height()
    _assert_quarters(page)


@pytest.mark.parametrize("format", ["HEIF", "AVIF", "WEBP", "TIFF", "PNG"])
def test_every_format_is_seen_upright_as_it_is_indexed(
    open_page: OpenOne, session: Session, folder: Path, format: str
) -> None:
    assert format in WITH_EXIF
    (folder / f"other.{format.lower()}").write_bytes(turned(quarters(700, 500), 6, format))
    index(session)
    page = open_page("other")
    _assert_quarters(page)


def test_printers_colours_and_deep_greys_are_seen(open_page: OpenOne, session: Session, folder: Path) -> None:
    (folder / "print.jpg").write_bytes(encoded(Image.new("CMYK", (700, 500), (0, 255, 255, 0))))
    deep = Image.fromarray(np.full((500, 700), 0x8080, np.uint16))
    (folder / "deep.png").write_bytes(encoded(deep, "PNG"))
    index(session)
    for name, wanted in (("print", (255, 0, 0)), ("deep", (128, 128, 128))):
        page = open_page(name)
        for colour in _colours(page):
            assert max(abs(a - b) for a, b in zip(colour.getRgb()[:3], wanted, strict=True)) <= 24


def test_a_picture_of_forty_million_pixels_is_painted_by_the_part_in_sight(
    qtbot: QtBot, open_page: OpenOne, session: Session, folder: Path
) -> None:
    squares(8000, 5000).save(folder / "huge.jpg")
    index(session)
    page = open_page("huge")
    assert page.canvas._images[-1].width() == 1000  # an eighth, decoded in place of all of it
    qtbot.keyClick(page, Key.Key_Z)
    assert _seen(page).shown_scale == 1
    assert not page.settled
    _settle(qtbot, page)
    assert page.canvas._images[-1].width() == 8000
    shown = page.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    left, top = _seen(page).left_top
    whole = page.canvas._images[-1]
    assert shown == whole.copy(-left, -top, shown.width(), shown.height())


def test_every_button_has_a_name_and_the_page_says_what_it_shows(open_page: OpenOne) -> None:
    page = open_page("d")
    assert page.accessibleName().startswith("d.jpg, 4 of 5")
    assert page.canvas.accessibleName() == "d.jpg"
    for button in page.findChildren(QAbstractButton):
        assert button.accessibleName()
        assert button.toolTip()


def test_closed_no_thread_is_left_and_nothing_breaks(qtbot: QtBot, open_page: OpenOne, gated: Gated) -> None:
    page = open_page(held=True)
    qtbot.waitUntil(lambda: gated.names == ["a"], timeout=SOON)
    gated.gate.set()
    page.close_threads()
    qtbot.keyClick(page, Key.Key_Right)
    assert _name(page) == "b"
    assert page.settled
