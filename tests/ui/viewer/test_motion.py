"""Pictures that move, in the viewer: played, stopped, and put away with the photograph."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from clip_desktop.imaging.animation import Frame
from clip_desktop.ui.running.session import Session
from clip_desktop.ui.viewer.motion import AHEAD
from clip_desktop.ui.viewer.page import ViewerPage
from tests.ui.viewer.conftest import SOON, OpenOne

Key = Qt.Key
COLOURS = [(220, 30, 30), (30, 180, 40), (40, 60, 220)]


def moving(path: Path, seconds: float = 0.04, count: int = 3, **options: object) -> None:
    frames = [Image.new("RGB", (300, 200), COLOURS[n % 3]) for n in range(count)]
    for n, frame in enumerate(frames):
        frame.putpixel((n, 0), (255, 255, 255))  # no two are alike: they would be saved as one
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=round(1000 * seconds), **options)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """a.gif moves without end, b.png is still, c.webp moves twice, d.gif is still, e.jpg too."""
    root = tmp_path / "pictures"
    root.mkdir()
    moving(root / "a.gif", loop=0)
    Image.new("RGB", (300, 200), (90, 90, 90)).save(root / "b.png")
    moving(root / "c.webp", loop=2, lossless=True)
    Image.new("RGB", (300, 200), (120, 90, 90)).save(root / "d.gif")
    Image.new("RGB", (300, 200), (90, 120, 90)).save(root / "e.jpg")
    return root


@pytest.fixture
def may_move(session: Session) -> Iterator[Session]:
    session.workspace.update_settings(reduced_motion="off")
    yield session


def seen(page: ViewerPage) -> tuple[int, int, int]:
    image = page.canvas.grab().toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2).getRgb()[:3]  # type: ignore[return-value]


def near(colour: tuple[int, ...]) -> int:
    """Which of the three it is; -1 for none."""
    return next(
        (n for n, one in enumerate(COLOURS) if max(abs(a - b) for a, b in zip(colour, one, strict=True)) < 9), -1
    )


def test_it_plays_by_itself_and_all_its_frames_are_seen(qtbot: QtBot, may_move: Session, open_page: OpenOne) -> None:
    page = open_page("a")
    found: set[int] = set()

    def all_seen() -> bool:
        found.add(near(seen(page)))
        return found >= {0, 1, 2}

    qtbot.waitUntil(all_seen, timeout=SOON)
    assert page.bar.motion.isVisible()
    assert page.bar.motion.accessibleName() == "Stop moving (P)"


def test_p_and_the_button_stop_it_and_play_it(qtbot: QtBot, may_move: Session, open_page: OpenOne) -> None:
    page = open_page("a")
    qtbot.waitUntil(lambda: page.moving.playing, timeout=SOON)
    qtbot.keyClick(page, Key.Key_P)
    assert not page.moving.playing
    assert page.bar.motion.accessibleName() == "Play (P)"
    before = page.moving.image.copy()
    qtbot.wait(200)
    assert page.moving.image == before
    qtbot.mouseClick(page.bar.motion, Qt.MouseButton.LeftButton)
    assert page.moving.playing
    qtbot.waitUntil(lambda: page.moving.image != before, timeout=SOON)


def test_where_less_is_to_move_it_waits_for_its_key(qtbot: QtBot, session: Session, open_page: OpenOne) -> None:
    session.workspace.update_settings(reduced_motion="on")
    page = open_page("a")
    qtbot.waitUntil(lambda: page.bar.motion.isVisible(), timeout=SOON)
    qtbot.wait(150)
    assert not page.moving.playing
    assert page.moving.image.isNull()
    qtbot.keyClick(page, Key.Key_P)
    qtbot.waitUntil(lambda: near(seen(page)) == 1, timeout=SOON)


def test_it_ends_as_often_as_the_file_says_and_can_be_played_again(
    qtbot: QtBot, may_move: Session, open_page: OpenOne
) -> None:
    page = open_page("c")
    qtbot.waitUntil(lambda: page.moving.playing, timeout=SOON)
    qtbot.waitUntil(lambda: not page.moving.playing, timeout=SOON)
    assert near(seen(page)) == 2
    qtbot.keyClick(page, Key.Key_P)
    qtbot.waitUntil(lambda: near(seen(page)) == 0, timeout=SOON)


def test_another_photograph_and_leaving_stop_it(qtbot: QtBot, may_move: Session, open_page: OpenOne) -> None:
    page = open_page("a")
    qtbot.waitUntil(lambda: page.moving.playing, timeout=SOON)
    qtbot.keyClick(page, Key.Key_Right)
    assert not page.moving.playing
    assert page.moving.image.isNull()
    qtbot.waitUntil(lambda: page.settled, timeout=SOON)
    qtbot.wait(150)
    assert seen(page) == (90, 90, 90)
    assert not page.bar.motion.isVisible()
    qtbot.keyClick(page, Key.Key_Left)
    qtbot.waitUntil(lambda: page.moving.playing, timeout=SOON)
    page.hide()
    assert not page.moving.playing
    assert not page.moving._time.isActive()


@pytest.mark.parametrize("name", ["b", "d", "e"])
def test_what_is_still_stays_so(qtbot: QtBot, may_move: Session, open_page: OpenOne, name: str) -> None:
    page = open_page(name)
    qtbot.wait(150)
    assert not page.moving.moves
    qtbot.keyClick(page, Key.Key_P)
    assert not page.moving.playing
    assert not page.bar.motion.isVisible()


def test_a_photograph_that_cannot_move_asks_no_thread(may_move: Session, open_page: OpenOne) -> None:
    open_page("e")
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("moving picture")]


def test_a_late_sharper_picture_does_not_take_the_frame_away(
    qtbot: QtBot, may_move: Session, open_page: OpenOne
) -> None:
    page = open_page("a")
    qtbot.waitUntil(lambda: page.moving.playing and near(seen(page)) == 1, timeout=SOON)
    qtbot.keyClick(page, Key.Key_P)
    shown = seen(page)
    assert near(shown) in (1, 2)  # the still picture is the first
    photo = may_move.library.photos.get(page.photo_id)
    assert photo is not None
    page._arrived(photo.facts.content_hash)
    assert seen(page) == shown


def test_few_frames_are_decoded_ahead(qtbot: QtBot, may_move: Session, open_page: OpenOne, folder: Path) -> None:
    class Endless:
        given = 0

        def shown(self) -> Iterator[Frame]:
            while True:
                self.given += 1
                yield Frame(Image.new("RGB", (30, 20), COLOURS[0]), 60.0)

    endless = Endless()
    page = open_page("e")
    page.moving._read = lambda path: endless  # type: ignore[assignment,return-value]
    page.moving.open([folder / "a.gif"])
    qtbot.waitUntil(lambda: endless.given == 1 + AHEAD, timeout=SOON)  # the one that is seen, and those ahead of it
    qtbot.wait(200)
    assert endless.given == 1 + AHEAD


def test_a_mistake_of_ours_is_told(qtbot: QtBot, may_move: Session, open_page: OpenOne, folder: Path) -> None:
    page = open_page("e")

    def broken(path: Path) -> None:
        raise ValueError("a mistake")

    page.moving._read = broken
    with qtbot.waitSignal(may_move.failed, timeout=SOON) as told:
        page.moving.open([folder / "a.gif"])
    assert isinstance(told.args[0], ValueError)


def test_turned_it_plays_turned(qtbot: QtBot, may_move: Session, open_page: OpenOne) -> None:
    page = open_page("a")
    qtbot.waitUntil(lambda: page.moving.playing, timeout=SOON)
    qtbot.keyClick(page, Key.Key_R)
    before = page.moving.image.copy()
    qtbot.waitUntil(lambda: page.moving.image != before, timeout=SOON)
    view = page.canvas.viewpoint
    assert view is not None
    assert view.turn == 1
