"""The look: one restrained theme in the colours of ``ui/style/colours.py``, and the icons."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from clip_desktop.resources import resource
from clip_desktop.ui.language.languages import spoken
from clip_desktop.ui.style.colours import DARK, HEART_ON_PICTURE, LIGHT, ON_PICTURE, PICTURE_GROUND, Colours, look
from clip_desktop.ui.style.fonts import font_for

_SIZES: Final = (16, 18, 24, 32, 48, 96, 144)

_ON_PICTURE: Final = replace(DARK, text=ON_PICTURE, yes=ON_PICTURE, no=HEART_ON_PICTURE)
_FONT_SIZE: Final = re.compile(r"font-size: (\d+)px")

_current: list[Colours] = [LIGHT]
_text_size: list[int] = [100]
_own_font: list[QFont] = []  # the system's, before any other size was asked for


def colours() -> Colours:
    """The colours in use."""
    return _current[0]


def text_size() -> int:
    """The size of text in use, in per cent of the system's."""
    return _text_size[0]


def apply(app: QApplication, dark: bool | None = None, text_size: int = 100, contrast: bool | None = None) -> None:
    """Dress the program, also while its window is open.

    Args:
        dark: the dark or the light look; None takes the system's.
        text_size: in per cent of the system's.
        contrast: the colours of high contrast or the usual ones; None takes the system's.
    """
    hints = QGuiApplication.styleHints()
    if dark is None:
        dark = hints.colorScheme() == Qt.ColorScheme.Dark
    _current[0] = look(dark=dark, contrast=system_wants_contrast() if contrast is None else contrast)
    _text_size[0] = text_size
    if not _own_font:
        _own_font.append(QFont(app.font()))
    app.setStyle("Fusion")
    app.setFont(font_for(spoken(), _own_font[0], text_size))
    app.setPalette(_palette(colours()))
    sheet = _style_sheet(colours(), text_size)
    if app.styleSheet() != sheet:  # each widget is dressed anew by it
        app.setStyleSheet(sheet)


def system_wants_contrast() -> bool:
    """Whether the system asks programs for high contrast; not known before Qt 6.10."""
    hints = getattr(QGuiApplication.styleHints(), "accessibility", None)
    return hints is not None and hints().contrastPreference() == Qt.ContrastPreference.HighContrast


@lru_cache(maxsize=256)
def icon(name: str) -> QIcon:
    """An icon of ``resources/icons`` in the colours in use: plain, faded where disabled, light on a chosen row."""
    engine = _LiveIcon(name)
    _engines.append(engine)
    return QIcon(engine)


class _LiveIcon(QIconEngine):
    """Draws an icon in the colours of the moment, so that widgets need not be told when the look changes."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, painter.device().devicePixelRatioF()))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """Drawn for just so many pixels: a picture of another size would be blurred.

        Args:
            size: in logical pixels, as Qt gives it from 6.8 on.
        """
        edge = round(min(size.width(), size.height()) * scale)
        if edge < 1:
            return QPixmap()  # a button in no room
        pixmap = QPixmap(_drawn(self._name, _shade(self._name, colours(), mode), edge))
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def clone(self) -> QIconEngine:
        engine = _LiveIcon(self._name)
        _engines.append(engine)
        return engine


def icon_on_picture(name: str) -> QIcon:
    """An icon that lies on a photograph, over ``picture_ground``: the same in each look."""
    return _icon(name, _ON_PICTURE)


def picture_ground() -> QColor:
    """What lies under words and marks on a photograph, so that they are readable on each."""
    colour, strength = PICTURE_GROUND
    ground = QColor(colour)
    ground.setAlpha(strength)
    return ground


def paint_focus(painter: QPainter, rect: QRect, *, chosen: bool = False) -> None:
    """The ring of what has the keyboard, for widgets that paint themselves; the style sheet gives it to all others.

    Args:
        chosen: it lies on what is chosen.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours().text if chosen else colours().pen), 2.0))
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6)
    painter.restore()


_engines: Final[list[_LiveIcon]] = []  # Qt owns them, but does not keep what is Python of them


@lru_cache(maxsize=256)
def _icon(name: str, look: Colours) -> QIcon:
    result = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled, QIcon.Mode.Selected):
        for size in _SIZES:
            result.addPixmap(_drawn(name, _shade(name, look, mode), size), mode)
    return result


def _shade(name: str, look: Colours, mode: QIcon.Mode) -> str:
    """The colour of an icon in a look: plain, faded where disabled, light on a chosen row."""
    own = {"heart-full": look.no, "heart-half": look.no, "accept": look.yes, "reject": look.no}
    faded = {QIcon.Mode.Disabled: look.off, QIcon.Mode.Selected: look.on_accent}
    return faded.get(mode) or own.get(name, look.text)


@lru_cache(maxsize=1024)
def _drawn(name: str, colour: str, edge: int) -> QPixmap:
    """An icon in a colour, ``edge`` pixels wide and high."""
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("#000", colour)
    pixmap = QPixmap(edge, edge)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    return pixmap


def _palette(look: Colours) -> QPalette:
    palette = QPalette()
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    for colour, roles in (
        (look.window, (role.Window, role.Button)),
        (look.raised, (role.Base, role.ToolTipBase)),
        (look.window, (role.AlternateBase,)),
        (look.text, (role.WindowText, role.Text, role.ButtonText, role.ToolTipText)),
        (look.accent, (role.Highlight,)),
        (look.pen, (role.Link, role.LinkVisited)),
        (look.on_accent, (role.HighlightedText, role.BrightText)),
        (look.dim, (role.PlaceholderText,)),
        (look.line, (role.Midlight, role.Light)),
        (look.edge, (role.Mid, role.Dark)),
    ):
        for one in roles:
            palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, one, QColor(look.dim))
    return palette


def _style_sheet(look: Colours, text_size: int) -> str:
    sheet = resource("themes", "window.qss").read_text(encoding="utf-8").format_map(_tokens(look))
    return _FONT_SIZE.sub(lambda size: f"font-size: {round(int(size[1]) * text_size / 100)}px", sheet)


def _tokens(look: Colours) -> dict[str, str]:
    """The colours by name, and where the marks of boxes and arrows lie that suit them, as style sheets take files."""
    marks = resource("themes", "marks").as_posix()
    tone = {ground: "light" if QColor(ground).lightnessF() > 0.5 else "dark" for ground in (look.raised, look.accent)}
    return {
        **{name: getattr(look, name) for name in Colours.__slots__},
        "marks": f"{marks}/on-{tone[look.raised]}",
        "chosen_marks": f"{marks}/on-{tone[look.accent]}",
    }
