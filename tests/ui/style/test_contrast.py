"""Every word of each look can be read on its ground, and every outline that means something can be seen (WCAG 2.2)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from clip_desktop.settings import Settings
from clip_desktop.ui.app import application
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.colours import HEART_ON_PICTURE, ON_PICTURE, PICTURE_GROUND, Colours, look

WORDS, LINES = 4.5, 3.0
LOOKS = {
    "light": look(dark=False, contrast=False),
    "dark": look(dark=True, contrast=False),
    "light, high contrast": look(dark=False, contrast=True),
    "dark, high contrast": look(dark=True, contrast=True),
}
GROUNDS = ("window", "ground", "raised", "hover")


def rgb(colour: str) -> tuple[float, ...]:
    return tuple(int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))


def contrast(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """WCAG's ratio, 1 to 21."""

    def luminance(colour: tuple[float, ...]) -> float:
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_ratio_is_that_of_the_standard() -> None:
    assert contrast(rgb("#000000"), rgb("#ffffff")) == pytest.approx(21)
    assert contrast(rgb("#767676"), rgb("#ffffff")) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("name", LOOKS)
@pytest.mark.parametrize("words", ["text", "dim", "pen", "yes", "no"])
def test_words_can_be_read_on_every_ground(name: str, words: str) -> None:
    colours = LOOKS[name]
    for ground in GROUNDS:
        assert contrast(rgb(getattr(colours, words)), rgb(getattr(colours, ground))) >= WORDS, ground


@pytest.mark.parametrize("name", LOOKS)
def test_what_is_chosen_can_be_read_and_told_from_the_rest(name: str) -> None:
    colours = LOOKS[name]
    assert contrast(rgb(colours.on_accent), rgb(colours.accent)) >= WORDS
    for ground in ("window", "ground", "raised"):
        assert contrast(rgb(colours.accent), rgb(getattr(colours, ground))) >= LINES, ground
        assert contrast(rgb(colours.edge), rgb(getattr(colours, ground))) >= LINES, ground


@pytest.mark.parametrize("dark", [False, True])
def test_high_contrast_keeps_its_promise(dark: bool) -> None:
    colours = look(dark=dark, contrast=True)
    for words in ("text", "dim", "pen", "yes", "no", "edge"):
        for ground in ("window", "ground", "raised"):
            assert contrast(rgb(getattr(colours, words)), rgb(getattr(colours, ground))) >= 7.0, (words, ground)


@pytest.mark.parametrize("picture", ["#ffffff", "#808080", "#000000", "#ffe9b0"])
def test_marks_can_be_read_on_any_photograph(picture: str) -> None:
    colour, strength = PICTURE_GROUND
    share = strength / 255
    pairs = zip(rgb(colour), rgb(picture), strict=True)
    ground = tuple(share * over + (1 - share) * under for over, under in pairs)
    assert contrast(rgb(ON_PICTURE), ground) >= WORDS
    assert contrast(rgb(HEART_ON_PICTURE), ground) >= LINES


@pytest.mark.parametrize("name", LOOKS)
def test_each_look_dresses_the_program(name: str, qtbot: QtBot) -> None:
    app = application()
    theme.apply(app, "dark" in name, contrast="high" in name)
    worn: Colours = theme.colours()
    assert worn == LOOKS[name]
    assert app.palette().window().color().name() == worn.window
    heart = theme.icon("heart-full").pixmap(64, 64).toImage()
    assert heart.pixelColor(32, 32).name() == worn.no
    marks = [part.split('"')[0] for part in app.styleSheet().split('url("')[1:]]
    assert marks
    for mark in marks:
        assert not QPixmap(mark).isNull(), mark
    theme.apply(app)


def test_icons_are_drawn_for_the_pixels_of_the_screen(qtbot: QtBot) -> None:
    theme.apply(application(), False)
    icon = theme.icon("trash")
    plain, twice = icon.pixmap(QSize(16, 16), 1.0), icon.pixmap(QSize(16, 16), 2.0)
    assert (plain.size(), twice.size()) == (QSize(16, 16), QSize(32, 32))
    assert (plain.devicePixelRatio(), twice.devicePixelRatio()) == (1.0, 2.0)
    assert twice.deviceIndependentSize().toSize() == QSize(16, 16)
    canvas = QImage(40, 40, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.setDevicePixelRatio(2.0)
    canvas.fill(0)
    painter = QPainter(canvas)
    icon.paint(painter, QRect(0, 0, 16, 16))
    painter.end()
    assert canvas.copy(0, 0, 32, 32).pixelColor(16, 16) == twice.toImage().pixelColor(16, 16)
    assert sum(canvas.pixelColor(x, y).alpha() == 255 for x in range(32) for y in range(32)) > 80  # lines, no blur


@pytest.mark.parametrize("size", [QSize(0, 20), QSize(20, 0), QSize(-3, 20)])
def test_an_icon_in_no_room_is_not_drawn(size: QSize, qtbot: QtBot) -> None:
    """As in a button that a small window has squeezed to nothing."""
    theme.apply(application(), False)
    canvas = QImage(20, 20, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.fill(0)
    painter = QPainter(canvas)
    theme.icon("trash").paint(painter, QRect(QPoint(0, 0), size))
    painter.end()
    assert canvas.pixel(10, 10) == 0


def test_contrast_is_a_setting() -> None:
    assert Settings().contrast == "system"


@pytest.mark.parametrize("name", LOOKS)
def test_the_hint_in_an_empty_field_can_be_read(name: str, qtbot: QtBot) -> None:
    theme.apply(application(), "dark" in name, contrast="high" in name)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.ensurePolished()
    hint = field.palette().placeholderText().color()
    assert (hint.name(), hint.alpha()) == (LOOKS[name].dim, 255)
    theme.apply(application())
