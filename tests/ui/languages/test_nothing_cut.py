"""Nothing that the window says is cut off: in either language, and in one whose texts are 40 % longer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from clip_desktop.services.albums.albums import create_album
from clip_desktop.ui.language import languages
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.style import theme
from tests.ui.conftest import SOON

LONGER = "longer"
ELIDED = "elided"
"""Property of a widget whose text may be long by nature (a path, a name), and says the rest in its tool tip."""
DIALOGS = ("preferences", "labels", "models", "backups", "help", "about", "privacy", "a new label")


class Longer(QTranslator):
    """Every text 40 % longer, in brackets."""

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str:
        if "yyyy" in source or "MMMM" in source or not source.strip():
            return source
        return f"[{source}{'~' * (len(source) * 2 // 5)}]"

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The window speaks a language, at a size of text."""
    language, size = request.param
    languages.speak(qapp, "en" if language == LONGER else language)
    longer = Longer(qapp)
    if language == LONGER:
        qapp.installTranslator(longer)
    theme.apply(qapp, False, size)
    yield language
    theme.apply(qapp)


def cut(root: QWidget) -> list[str]:
    """The texts in a window that get less width than they need."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or widget.property(ELIDED) or widget.width() == 0:
            continue
        if isinstance(widget, QTabBar):
            texts = [widget.tabText(n) for n in range(widget.count())]
            found += [f"tab: {text}" for n, text in enumerate(texts) if widget.tabRect(n).right() > widget.width()]
        elif (text := text_of(widget)) and needed(widget) > widget.width():
            found.append(f"{type(widget).__name__} {widget.objectName()}: {text} ({widget.width()} px)")
    return found


def text_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return "" if widget.wordWrap() else widget.text()
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def needed(widget: QWidget) -> int:
    return widget.minimumSizeHint().width() if isinstance(widget, QLabel) else widget.sizeHint().width()


@pytest.mark.parametrize(
    "spoken",
    [(language, size) for language in ("en", "ko", LONGER) for size in (100, 150)],
    indirect=True,
    ids=lambda one: "-".join(map(str, one)),
)
def test_nothing_is_cut_off(spoken: str, full_window: MainWindow, qtbot: QtBot) -> None:
    window = full_window
    window.resize(1280, 800)
    assert window.actions_.about.text().startswith("[") == (spoken == LONGER), "the language is heard"
    found, said = [], 0
    red = [int(photo_id) for photo_id in window.photos.ids[:2]]
    window.session.edit(lambda library: create_album(library, "Red", red))
    qtbot.waitUntil(lambda: window.settled and window.sidebar.place("album:1") is not None, timeout=SOON)
    for place in ("library", "favourites", "map", "red", "album:1"):
        go = window.search if place == "red" else window.go_to
        go(place)
        qtbot.waitUntil(lambda: window.settled, timeout=SOON)
        window.photos.grid.selectAll()
        QApplication.processEvents()
        found += [f"{place}: {text}" for text in cut(window)]
        said += len([widget for widget in window.findChildren(QWidget) if widget.isVisible() and text_of(widget)])
    for name in DIALOGS:
        open_it = window.labels.new_label if name == "a new label" else getattr(window.actions_, name).trigger
        open_it()
        qtbot.waitUntil(lambda: bool(window.findChildren(QDialog)), timeout=SOON)
        qtbot.waitUntil(lambda: window.session.idle, timeout=SOON)
        QApplication.processEvents()  # what was told just now is laid out
        for dialog in window.findChildren(QDialog):
            found += [f"{name}: {text}" for text in cut(dialog)]
            said += len([widget for widget in dialog.findChildren(QWidget) if text_of(widget)])
            dialog.close()
        qtbot.waitUntil(lambda: not window.findChildren(QDialog), timeout=SOON)
    assert said > 60, "there was something to look at"
    assert found == []


def test_a_cut_text_is_found(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    label = QLabel("A sentence that wants more room than it gets", root)
    label.setFixedWidth(40)
    root.show()
    assert cut(root)
    label.setFixedWidth(800)
    assert cut(root) == []
