"""The look: one restrained theme, light and dark, its colours by name, and the icons."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from clip_desktop.resources import resource


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one look, as #rrggbb."""

    window: str  # behind bars and panels
    ground: str  # behind photographs
    raised: str  # fields, menus, buttons
    line: str
    text: str
    dim: str
    accent: str
    on_accent: str
    yes: str
    no: str


LIGHT: Final = Colours(
    "#f4f4f2", "#fbfbfa", "#ffffff", "#dededa", "#23262b", "#666b73", "#2f6fb3", "#ffffff", "#2c7d4f", "#b0413e"
)
DARK: Final = Colours(
    "#202226", "#17181b", "#2a2d32", "#383c43", "#e6e7ea", "#a0a5ae", "#3f7fc4", "#ffffff", "#5cc18a", "#ea7d78"
)
_SIZES: Final = (16, 18, 24, 32, 48, 96, 144)

_current: list[Colours] = [LIGHT]


def colours() -> Colours:
    """The colours in use."""
    return _current[0]


def apply(app: QApplication, dark: bool | None = None) -> None:
    """Dress the program: light or dark, or as the system has it (None)."""
    if dark is None:
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    _current[0] = DARK if dark else LIGHT
    app.setStyle("Fusion")
    app.setPalette(_palette(colours()))
    app.setStyleSheet(_style_sheet(colours()))


def icon(name: str) -> QIcon:
    """An icon of ``resources/icons`` in the colours in use: plain, faded where disabled, light on a chosen row."""
    return _icon(name, colours())


@lru_cache(maxsize=256)
def _icon(name: str, look: Colours) -> QIcon:
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    plain = {"heart-full": look.no, "accept": look.yes, "reject": look.no}.get(name, look.text)
    result = QIcon()
    for mode, colour in (
        (QIcon.Mode.Normal, plain),
        (QIcon.Mode.Disabled, look.line),
        (QIcon.Mode.Selected, look.on_accent),
    ):
        renderer = QSvgRenderer(QByteArray(drawing.replace("#000", colour).encode()))
        for size in _SIZES:
            pixmap = QPixmap(size, size)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter, QRectF(0, 0, size, size))
            painter.end()
            result.addPixmap(pixmap, mode)
    return result


def _palette(look: Colours) -> QPalette:
    palette = QPalette()
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    for colour, roles in (
        (look.window, (role.Window, role.Button)),
        (look.raised, (role.Base, role.ToolTipBase)),
        (look.window, (role.AlternateBase,)),
        (look.text, (role.WindowText, role.Text, role.ButtonText, role.ToolTipText)),
        (look.accent, (role.Highlight, role.Link)),
        (look.on_accent, (role.HighlightedText, role.BrightText)),
        (look.dim, (role.PlaceholderText,)),
        (look.line, (role.Mid, role.Midlight, role.Light, role.Dark)),
    ):
        for one in roles:
            palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, one, QColor(look.dim))
    return palette


def _style_sheet(look: Colours) -> str:
    return resource("themes", "window.qss").read_text(encoding="utf-8").format_map(_tokens(look))


def _tokens(look: Colours) -> dict[str, str]:
    return {name: getattr(look, name) for name in Colours.__slots__}
