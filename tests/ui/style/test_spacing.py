"""Layouts keep to the one scale of distances, in the window and in what opens beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QInputDialog,
    QLayout,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from clip_desktop.ui import beside
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.style import spacing
from tests.ui.conftest import SOON

SCALE = {spacing.TOUCH, spacing.HAIR, spacing.TIGHT, spacing.CLOSE, spacing.NEAR, spacing.EDGE, spacing.APART}
QTS_OWN = (QDialogButtonBox, QMessageBox, QInputDialog)

DIALOGS: dict[str, Callable[[MainWindow], object]] = {
    "preferences": lambda window: window.show_preferences(),
    "labels": lambda window: window.labels.show_labels(),
    "label": lambda window: window.labels.new_label(),
    "models": lambda window: beside.show_models(window, window.session),
    "help": lambda window: window.actions_.help.trigger(),
    "about": lambda window: beside.show_about(window, window.session),
    "privacy": lambda window: beside.show_privacy(window, window.session),
    "backups": lambda window: beside.show_backups(window, window.session),
    "caption": lambda window: beside.ask_caption(window.session, window, window.shown_ids[:1]),
}


def layouts(widget: QWidget) -> Iterator[QLayout]:
    """The layouts of a widget that are ours, the nested ones too."""
    for layout in widget.findChildren(QLayout):
        ours = isinstance(layout, QHBoxLayout | QVBoxLayout | QGridLayout | QFormLayout)
        owner = layout.parentWidget()
        if ours and not isinstance(owner, QTS_OWN) and layout.count():
            yield layout


def distances(layout: QLayout) -> set[int]:
    """What a layout keeps between things and around them, in logical pixels."""
    sides = layout.contentsMargins()
    around = {sides.left(), sides.top(), sides.right(), sides.bottom()}
    if isinstance(layout, QFormLayout | QGridLayout):
        return around | {layout.horizontalSpacing(), layout.verticalSpacing()}
    return around | {layout.spacing()}


def off_the_scale(widget: QWidget) -> dict[str, set[int]]:
    return {
        f"{type(layout.parentWidget()).__name__} {type(layout).__name__}": odd
        for layout in layouts(widget)
        if (odd := distances(layout) - SCALE)
    }


def test_every_distance_of_the_window_is_of_the_scale(full_window: MainWindow) -> None:
    full_window.photos.map  # noqa: B018  # made when it is first looked at
    assert len(list(layouts(full_window))) > 30
    assert off_the_scale(full_window) == {}


@pytest.mark.parametrize("name", DIALOGS)
def test_every_distance_of_a_dialog_is_of_the_scale(name: str, full_window: MainWindow, qtbot: QtBot) -> None:
    def opened() -> list[QDialog]:
        return [dialog for dialog in full_window.findChildren(QDialog) if dialog.isVisible()]

    DIALOGS[name](full_window)
    qtbot.waitUntil(lambda: bool(opened()) and full_window.settled, timeout=SOON)
    (dialog,) = opened()
    assert list(layouts(dialog))
    assert off_the_scale(dialog) == {}
    margins = dialog.layout().contentsMargins()
    assert {margins.left(), margins.top(), margins.right(), margins.bottom()} == {spacing.EDGE}
    dialog.close()


def test_margins_are_one_two_or_four(full_window: MainWindow) -> None:
    layout = QHBoxLayout()
    for margins, expected in (
        ((), (0, 0, 0, 0)),
        ((16,), (16, 16, 16, 16)),
        ((16, 8), (16, 8, 16, 8)),
        ((1, 2, 3, 4), (1, 2, 3, 4)),
    ):
        spacing.space(layout, spacing.CLOSE, *margins)
        sides = layout.contentsMargins()
        assert (sides.left(), sides.top(), sides.right(), sides.bottom()) == expected
    with pytest.raises(ValueError, match="3 margins"):
        spacing.space(layout, spacing.CLOSE, 1, 2, 3)
