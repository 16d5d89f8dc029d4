"""Preferences: every setting is there, counts at once, and is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, fields
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QPixmap
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.workspace import Workspace
from clip_desktop.settings import DEFAULTS, Settings, load_settings
from clip_desktop.ui.app import application
from clip_desktop.ui.preferences.dialog import PreferencesDialog
from clip_desktop.ui.running.session import Session
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.colours import DARK, LIGHT
from clip_desktop.ui.style.looks import LookFollower
from tests.fakes import FakeEncoder


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path, no_threads_left: None) -> Iterator[Session]:
    application()
    workspace = Workspace.open(tmp_path / "profile")
    session = Session(workspace, ActiveModel(workspace, FakeEncoder()))
    yield session
    session.close()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app)


@pytest.fixture
def dialog(qtbot: QtBot, session: Session) -> Iterator[PreferencesDialog]:
    host = QWidget()
    qtbot.addWidget(host)
    dialog = PreferencesDialog(host, session, lambda: None, lambda: None)
    dialog.show()
    yield dialog
    host.close()  # it held the dialog until now


def written(session: Session) -> Settings:
    return load_settings(session.workspace.paths.settings_file)


def test_every_setting_has_its_widget_with_name_and_help(dialog: PreferencesDialog) -> None:
    said = {label.text() for label in dialog.findChildren(QLabel)}
    for setting in fields(Settings):
        assert setting.metadata["help"] in said
        if setting.name != "model":
            widget = dialog.findChild(QWidget, f"setting:{setting.name}")
            assert widget.accessibleName() == setting.metadata["label"]


def test_help_describes_its_widget_and_is_not_read_when_the_dialog_opens(dialog: PreferencesDialog) -> None:
    for setting in fields(Settings):
        widget = dialog.findChild(QWidget, f"setting:{setting.name}") or dialog.model
        help_ = setting.metadata["help"]
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description) == help_
        [line] = [label for label in dialog.findChildren(QLabel) if label.text() == help_]
        assert not QAccessible.queryAccessibleInterface(line).text(QAccessible.Text.Name).strip()


def test_switch_choice_and_number_count_at_once_and_are_written(
    qtbot: QtBot, session: Session, dialog: PreferencesDialog
) -> None:
    watch = dialog.findChild(QCheckBox, "setting:watch_folders")
    watch.setFocus()
    qtbot.keyClick(watch, Qt.Key.Key_Space)
    engine = dialog.findChild(QComboBox, "setting:engine")
    qtbot.keyClick(engine, Qt.Key.Key_Down)
    cache = dialog.findChild(QSpinBox, "setting:thumbnail_cache_mb")
    cache.setFocus()
    cache.selectAll()
    qtbot.keyClicks(cache, "512")
    qtbot.waitUntil(lambda: written(session).thumbnail_cache_mb == 512, timeout=5000)
    assert not written(session).watch_folders
    assert written(session).engine == "float32"
    qtbot.waitUntil(lambda: session.workspace.thumbnails.limit == 512_000_000, timeout=5000)


def test_all_can_be_as_it_was_at_first_but_the_model(qtbot: QtBot, session: Session, dialog: PreferencesDialog) -> None:
    assert not dialog.reset.isEnabled()
    session.workspace.update_settings(model="mine")
    session.set(look="dark", text_size=150, tag_new_photos=False)
    qtbot.waitUntil(dialog.reset.isEnabled, timeout=5000)
    assert dialog.findChild(QSpinBox, "setting:text_size").value() == 150
    dialog.reset.click()
    qtbot.waitUntil(lambda: not dialog.reset.isEnabled(), timeout=5000)
    assert asdict(written(session)) == {**asdict(DEFAULTS), "model": "mine"}


def test_the_look_and_the_size_of_text_change_while_the_window_is_open(qtbot: QtBot, session: Session) -> None:
    follower = LookFollower(session)
    button = QPushButton(theme.icon("star"), "A button")
    qtbot.addWidget(button)
    button.show()

    def colour(pixmap: QPixmap) -> int:
        image = pixmap.toImage()
        return max(
            image.pixelColor(x, y).lightness()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() > 200
        )

    before, height = colour(button.icon().pixmap(32, 32)), button.fontMetrics().height()
    session.set(look="dark", text_size=200)
    qtbot.waitUntil(lambda: theme.colours() is DARK, timeout=5000)
    assert colour(button.icon().pixmap(32, 32)) > before + 100, "the icon is drawn in the new colours"
    assert button.fontMetrics().height() > 1.7 * height
    session.set(look="light", text_size=100)
    qtbot.waitUntil(lambda: theme.colours() is LIGHT, timeout=5000)
    assert button.fontMetrics().height() == height
    follower.deleteLater()


def test_a_settings_file_that_cannot_be_written_is_said_and_the_value_stays(
    qtbot: QtBot, session: Session, dialog: PreferencesDialog
) -> None:
    session.workspace.paths.settings_file.mkdir(parents=True)
    with qtbot.waitSignal(session.failed, timeout=5000) as failed:
        session.set(watch_folders=False)
    assert "cannot be written" in str(failed.args[0])
    assert session.workspace.settings.watch_folders


def test_tab_goes_through_the_settings_from_the_top_down(qtbot: QtBot, dialog: PreferencesDialog) -> None:
    dialog.activateWindow()
    first = dialog.findChild(QComboBox, "setting:look")
    first.setFocus()
    seen: list[QWidget] = []
    while len(seen) < len(fields(Settings)):
        seen.append(dialog.focusWidget())
        qtbot.keyClick(seen[-1], Qt.Key.Key_Tab)
    heights = [widget.mapTo(dialog.findChild(QWidget, "preferencesPage"), QPoint()).y() for widget in seen]
    assert heights == sorted(heights) and len(set(seen)) == len(seen)
    assert dialog.model in seen


@pytest.mark.parametrize("size", [100, 150])
def test_the_fields_of_all_groups_stand_in_one_line(
    qtbot: QtBot, qapp: QApplication, session: Session, size: int
) -> None:
    theme.apply(qapp, False, size)
    host = QWidget()
    qtbot.addWidget(host)
    dialog = PreferencesDialog(host, session, lambda: None, lambda: None)
    dialog.show()
    page = dialog.findChild(QWidget, "preferencesPage")
    fields_ = [*dialog.findChildren(QComboBox), *dialog.findChildren(QSpinBox), dialog.model]
    assert len({widget.mapTo(page, QPoint()).x() for widget in fields_}) == 1
    host.close()


def test_a_setting_lies_in_the_group_whose_title_is_said_on_the_way_into_it(dialog: PreferencesDialog) -> None:
    for setting in fields(Settings):
        widget = dialog.findChild(QWidget, f"setting:{setting.name}") or dialog.model
        group = QAccessible.queryAccessibleInterface(widget).parent()
        assert group.role() == QAccessible.Role.Grouping
        assert group.text(QAccessible.Text.Name) == setting.metadata["group"]
        [title] = group.object().findChildren(QLabel, "groupTitle")
        assert title.buddy() is group.object(), "else it is read when the dialog opens"
