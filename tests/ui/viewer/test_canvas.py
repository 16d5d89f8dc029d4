"""The canvas under the hand, and what it paints, to the pixel."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clip_desktop.ui.style import theme
from clip_desktop.ui.viewer.canvas import STEP, PictureCanvas
from clip_desktop.ui.viewer.viewpoint import Viewpoint

WIDE, HIGH = 300, 200
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def chequered(width: int, height: int) -> QImage:
    """Every pixel says where it is."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    for y in range(height):
        for x in range(width):
            image.setPixelColor(x, y, QColor(x % 256, y % 256, 255 * ((x + y) % 2)))
    return image


@pytest.fixture
def canvas(qtbot: QtBot) -> PictureCanvas:
    canvas = PictureCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(WIDE, HIGH)
    canvas.show()
    return canvas


@pytest.fixture
def filled(canvas: PictureCanvas) -> PictureCanvas:
    """A picture of four times the canvas, all of it at hand."""
    image = chequered(2 * WIDE, 2 * HIGH)
    canvas.show_picture(image.size())
    canvas.show_images([image], image.size())
    return canvas


def seen(canvas: PictureCanvas) -> Viewpoint:
    assert canvas.viewpoint is not None
    return canvas.viewpoint


def wheel(canvas: PictureCanvas, at: QPointF, angle: int) -> None:
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, angle), Qt.MouseButton.NoButton, NO_MODIFIER, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(canvas, event)


def drag(canvas: PictureCanvas, *points: QPointF) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    kinds = [QEvent.Type.MouseButtonPress] + [QEvent.Type.MouseMove] * (len(points) - 1)
    for kind, at in zip(kinds, points, strict=True):
        pressed = left if kind == QEvent.Type.MouseButtonPress else none
        QApplication.sendEvent(canvas, QMouseEvent(kind, at, at, pressed, left, NO_MODIFIER))
    release = QMouseEvent(QEvent.Type.MouseButtonRelease, points[-1], points[-1], left, none, NO_MODIFIER)
    QApplication.sendEvent(canvas, release)


def test_fitted_all_of_it_is_seen(filled: PictureCanvas) -> None:
    assert seen(filled).fitted
    assert seen(filled).shown_scale == 0.5
    assert filled.frame().toRect() == filled.rect()


def test_at_100_percent_every_pixel_is_its_own(filled: PictureCanvas) -> None:
    filled.actual_size()
    left, top = seen(filled).left_top
    grabbed = filled.grab().toImage()
    for x, y in ((0, 0), (17, 5), (WIDE - 1, HIGH - 1), (150, 101)):
        column, line = x - left, y - top
        assert grabbed.pixelColor(x, y) == QColor(column % 256, line % 256, 255 * ((column + line) % 2))


def test_enlarged_pixels_are_squares(filled: PictureCanvas) -> None:
    filled.zoom(20)
    assert seen(filled).shown_scale == 16
    left, top = seen(filled).left_top
    grabbed = filled.grab().toImage()
    x, y = -left // 16 + 2, -top // 16 + 2
    square = {grabbed.pixel(left + 16 * x + across, top + 16 * y + along) for across in (1, 14) for along in (1, 14)}
    assert len(square) == 1


def test_the_wheel_zooms_to_the_cursor(filled: PictureCanvas) -> None:
    at = QPointF(40, 170)
    wheel(filled, at, 120)
    assert seen(filled).shown_scale == 0.5 * STEP
    assert not seen(filled).fitted
    left, top = seen(filled).left_top
    under = ((at.x() - left) / seen(filled).shown_scale, (at.y() - top) / seen(filled).shown_scale)
    assert under == pytest.approx((80, 340), abs=2)
    wheel(filled, at, -120)
    assert seen(filled).fitted
    wheel(filled, at, 0)
    assert seen(filled).fitted


def test_dragging_pushes_the_picture(filled: PictureCanvas) -> None:
    filled.actual_size()
    left, top = seen(filled).left_top
    assert filled.cursor().shape() == Qt.CursorShape.OpenHandCursor
    drag(filled, QPointF(100, 100), QPointF(90, 105), QPointF(70, 120))
    assert seen(filled).left_top == (left - 30, top + 20)
    assert filled.cursor().shape() == Qt.CursorShape.OpenHandCursor
    filled.fit()
    assert filled.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_a_fitted_picture_is_not_dragged(filled: PictureCanvas) -> None:
    drag(filled, QPointF(100, 100), QPointF(10, 10))
    assert seen(filled).fitted


def test_a_double_click_is_told(qtbot: QtBot, filled: PictureCanvas) -> None:
    with qtbot.waitSignal(filled.double_clicked):
        qtbot.mouseDClick(filled, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(filled.double_clicked):
        qtbot.mouseDClick(filled, Qt.MouseButton.RightButton)


def test_another_size_of_the_window_fits_again(filled: PictureCanvas) -> None:
    filled.resize(WIDE // 2, HIGH)
    assert seen(filled).shown_scale == 0.25
    assert filled.frame().top() == HIGH / 4


def test_more_detail_is_wanted_when_what_is_at_hand_is_too_coarse(qtbot: QtBot, canvas: PictureCanvas) -> None:
    size = QSize(8 * WIDE, 8 * HIGH)
    with qtbot.waitSignal(canvas.detail_wanted) as wanted:
        canvas.show_picture(size)
    assert wanted.args == [HIGH]
    with qtbot.waitSignal(canvas.detail_wanted):
        canvas.show_images([chequered(WIDE // 2, HIGH // 2)], size)
    with qtbot.assertNotEmitted(canvas.detail_wanted):
        canvas.show_images([chequered(WIDE, HIGH)], size)
    with qtbot.waitSignal(canvas.detail_wanted) as wanted:
        canvas.actual_size()
    assert wanted.args == [8 * HIGH]


def test_the_coarsest_image_that_is_sharp_is_painted(canvas: PictureCanvas) -> None:
    def of(colour: str, share: int) -> QImage:
        image = QImage(4 * WIDE // share, 4 * HIGH // share, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        return image

    canvas.show_picture(QSize(4 * WIDE, 4 * HIGH))
    canvas.show_images([of("red", 1), of("lime", 4), of("blue", 16)], QSize(4 * WIDE, 4 * HIGH))
    assert canvas.grab().toImage().pixelColor(50, 50) == QColor("lime")
    canvas.actual_size()
    assert canvas.grab().toImage().pixelColor(50, 50) == QColor("red")


def test_without_a_picture_only_the_ground_is_painted(qtbot: QtBot, canvas: PictureCanvas) -> None:
    canvas.show_picture(QSize())
    for act in (canvas.fit, canvas.actual_size, lambda: canvas.zoom(1), lambda: canvas.pan(5, 5)):
        act()
    assert canvas.viewpoint is None
    assert canvas.frame().isNull()
    ground = QColor(theme.colours().ground)
    grabbed = canvas.grab().toImage()
    assert {grabbed.pixel(x, 20) for x in range(0, WIDE, 10)} == {ground.rgb()}


def test_a_picture_that_turns_out_to_have_another_size_is_shown_in_that(canvas: PictureCanvas) -> None:
    canvas.show_picture(QSize(100, 100))
    canvas.show_images([chequered(60, 20)], QSize(60, 20))
    assert (seen(canvas).width, seen(canvas).height) == (60, 20)
    assert canvas.frame().size().toSize() == QSize(60, 20)


_DENSE = """
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from clip_desktop.ui.viewer.canvas import PictureCanvas
from tests.ui.viewer.test_canvas import chequered
app = QApplication([])
canvas = PictureCanvas()
canvas.resize(50, 40)
canvas.show()
image = chequered(200, 160)
canvas.show_picture(image.size())
canvas.show_images([image], image.size())
assert canvas.devicePixelRatioF() == 2, canvas.devicePixelRatioF()
assert canvas.viewpoint.shown_scale == 0.5  # 200 pixels on the 100 that the screen has there
canvas.actual_size()
left, top = canvas.viewpoint.left_top
grabbed = canvas.grab().toImage()
assert (grabbed.width(), grabbed.height()) == (100, 80)
for x, y in ((0, 0), (31, 17), (99, 79)):
    assert grabbed.pixelColor(x, y) == image.pixelColor(x - left, y - top), (x, y)
"""


def test_on_a_dense_screen_100_percent_is_one_pixel_of_the_screen_each(qtbot: QtBot) -> None:
    environment = {**os.environ, "QT_SCALE_FACTOR": "2"}
    subprocess.run([sys.executable, "-c", _DENSE], env=environment, check=True, timeout=120)
