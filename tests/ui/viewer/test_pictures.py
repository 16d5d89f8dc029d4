"""Decoding for the viewer: what is looked at comes first, what is passed by is dropped, memory is bounded."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from clip_desktop.errors import UserError
from clip_desktop.imaging.decode import Picture
from clip_desktop.ui.viewer import pictures as pictures_module
from clip_desktop.ui.viewer.pictures import Decoded, PictureLoader, Wish
from clip_desktop.ui.widgets import qimage
from clip_desktop.ui.widgets.qimage import to_qimage


class Source:
    """Pictures of 200 × 100 (or as many as asked for) once the gate is open."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.begun: list[str] = []
        self.missing: set[str] = set()

    def __call__(self, path: Path, at_least: int | None) -> Picture:
        self.begun.append(path.name)
        assert self.gate.wait(20)
        if path.name in self.missing:
            raise UserError(f"{path.name} is not there.")
        edge = 100 if at_least is None else at_least
        return Picture(Image.new("RGB", (2 * edge, edge), "red"), "JPEG", 200, 100)


def wish(name: str, at_least: int | None = None, *others: str) -> Wish:
    return Wish(name, tuple(Path(place) for place in (name, *others)), at_least)


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def loader(qtbot: QtBot, source: Source, no_threads_left: None) -> Iterator[PictureLoader]:
    loader = PictureLoader(source)
    yield loader
    source.gate.set()
    loader.close()


def test_what_was_passed_by_and_not_begun_is_dropped(qtbot: QtBot, loader: PictureLoader, source: Source) -> None:
    loader.want(wish("a"))
    qtbot.waitUntil(lambda: source.begun == ["a"])
    for name in "bcdef":
        loader.want(wish(name))
    source.gate.set()
    qtbot.waitUntil(lambda: not loader.busy)
    assert source.begun == ["a", "f"]
    assert loader.at_hand("f")


def test_neighbours_do_not_hold_up_what_is_looked_at(qtbot: QtBot, loader: PictureLoader, source: Source) -> None:
    loader.expect([wish("b"), wish("c")])
    qtbot.waitUntil(lambda: source.begun == ["b"])
    loader.want(wish("c"))
    qtbot.waitUntil(lambda: source.begun == ["b", "c"])  # though b, before it, is still being decoded
    source.gate.set()
    qtbot.waitUntil(lambda: not loader.busy)
    assert source.begun == ["b", "c"]


def test_what_is_on_its_way_is_not_begun_twice(qtbot: QtBot, loader: PictureLoader, source: Source) -> None:
    loader.expect([wish("b")])
    qtbot.waitUntil(lambda: source.begun == ["b"])
    loader.want(wish("b"))
    loader.want(wish("b"))
    source.gate.set()
    qtbot.waitUntil(lambda: not loader.busy)
    loader.want(wish("b"))
    assert not loader.busy
    assert source.begun == ["b"]


def test_what_is_at_hand_serves_every_smaller_wish(qtbot: QtBot, loader: PictureLoader, source: Source) -> None:
    source.gate.set()
    with qtbot.waitSignal(loader.arrived):
        loader.want(wish("a", 40))
    loader.want(wish("a", 30))
    assert not loader.busy
    with qtbot.waitSignal(loader.arrived):
        loader.want(wish("a", 50))
    with qtbot.waitSignal(loader.arrived):
        loader.want(wish("a"))
    assert [picture.short_edge for picture in loader.at_hand("a")] == [50, 100]
    assert [picture.whole for picture in loader.at_hand("a")] == [False, True]


def test_the_first_place_that_can_be_read_is_taken(qtbot: QtBot, loader: PictureLoader, source: Source) -> None:
    source.gate.set()
    source.missing = {"a"}
    with qtbot.waitSignal(loader.arrived):
        loader.want(wish("a", None, "copy"))
    assert source.begun == ["a", "copy"]


def test_where_no_place_can_be_read_the_first_reason_is_told(
    qtbot: QtBot, loader: PictureLoader, source: Source
) -> None:
    source.gate.set()
    source.missing = {"a", "copy"}
    with qtbot.waitSignal(loader.failed) as failed:
        loader.want(wish("a", None, "copy"))
    assert failed.args[0] == "a"
    assert str(failed.args[1]) == "a is not there."
    with qtbot.waitSignal(loader.failed) as failed:
        loader.want(Wish("nowhere", (), None))
    assert isinstance(failed.args[1], UserError)


def test_a_bug_in_decoding_comes_home(qtbot: QtBot, no_threads_left: None) -> None:
    def broken(path: Path, at_least: int | None) -> Picture:
        raise ZeroDivisionError

    loader = PictureLoader(broken)
    with qtbot.waitSignal(loader.failed) as failed:
        loader.want(wish("a"))
    assert isinstance(failed.args[1], ZeroDivisionError)
    assert not loader.busy
    loader.close()


def test_memory_is_bounded_by_what_was_used_last(
    qtbot: QtBot, loader: PictureLoader, source: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = 200 * 100 * 4
    monkeypatch.setattr(pictures_module, "KEPT_BYTES", 3 * one)
    source.gate.set()
    for name in "abcdef":
        with qtbot.waitSignal(loader.arrived):
            loader.want(wish(name))
        loader.at_hand("a")
        assert loader.bytes_kept <= 3 * one
    assert [name for name in "abcdef" if loader.at_hand(name)] == ["a", "e", "f"]


def test_a_picture_larger_than_all_memory_for_pictures_is_still_shown(
    qtbot: QtBot, loader: PictureLoader, source: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures_module, "KEPT_BYTES", 10)
    source.gate.set()
    for name in "ab":
        with qtbot.waitSignal(loader.arrived):
            loader.want(wish(name))
    assert not loader.at_hand("a")
    assert loader.at_hand("b")


def test_closing_drops_what_waits_and_nothing_arrives_after(
    qtbot: QtBot, loader: PictureLoader, source: Source
) -> None:
    loader.want(wish("a"))
    loader.expect([wish("b"), wish("c"), wish("d")])
    qtbot.waitUntil(lambda: sorted(source.begun) == ["a", "b"])
    loader._underway["d", True].add_done_callback(lambda _: source.gate.set())  # once it is dropped, and no sooner
    loader.close()
    with qtbot.assertNotEmitted(loader.arrived, wait=50):
        loader.want(wish("e"))
    assert sorted(source.begun) == ["a", "b"]
    assert not loader.busy
    assert loader.bytes_kept == 0


def test_every_pixel_keeps_its_colour_and_place() -> None:
    image = Image.new("RGB", (3, 700))
    for y in range(700):
        for x in range(3):
            image.putpixel((x, y), (x * 100, y % 256, y // 256 * 90))
    shown = to_qimage(image)
    image.close()
    assert set(bytes(shown.constBits())[3::4]) == {255}
    assert shown.format() == QImage.Format.Format_RGB32
    assert (shown.width(), shown.height()) == (3, 700)
    for y in (0, 255, 256, 511, 512, 699):
        assert [shown.pixelColor(x, y) for x in range(3)] == [QColor(x * 100, y % 256, y // 256 * 90) for x in range(3)]


def test_a_picture_of_no_memory_is_told_as_that(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(qimage, "QImage", _Refused)
    with pytest.raises(UserError, match="memory"):
        to_qimage(Image.new("RGB", (2, 2)))


class _Refused(QImage):
    def __init__(self, width: int, height: int, format: QImage.Format) -> None:
        super().__init__()


def test_enough_is_told_by_the_shorter_edge() -> None:
    part = Decoded(QImage(200, 100, QImage.Format.Format_RGB32), 400, 200)
    assert part.enough(100)
    assert not part.enough(101)
    assert not part.enough(None)
    assert Decoded(part.image, 200, 100).enough(None)
