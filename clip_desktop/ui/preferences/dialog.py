"""The preferences: every setting by its group, changed at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import Field, asdict, fields
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from clip_desktop.settings import DEFAULTS, Settings
from clip_desktop.ui.announcing import silence
from clip_desktop.ui.preferences.fields import Editor, editor_of, said
from clip_desktop.ui.running.session import Session
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import CLOSE, EDGE, NEAR, TIGHT, TOUCH, space, space_dialog
from clip_desktop.ui.widgets.group import Group

_SIZE: Final = (620, 640)
_MODEL: Final = "model"
_LABEL_WIDTH: Final = 200  # the widgets of all groups in one line


class PreferencesDialog(QDialog):
    """What is changed counts at once, so that there is nothing to confirm; all can be put back to what it was at first.

    Args:
        show_models: opens the models, which are chosen there.
        show_privacy: opens the page on what is kept where.
    """

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        show_models: Callable[[], object],
        show_privacy: Callable[[], object],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._session = session
        self._editors: dict[str, Editor] = {}
        self._last: QWidget | None = None  # of those that Tab goes through, from the top down
        self.model = QPushButton(self.tr("Models …"), self)
        self.model.clicked.connect(show_models)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.reset = buttons.addButton(self.tr("Restore the defaults"), QDialogButtonBox.ButtonRole.ResetRole)
        self.reset.clicked.connect(self._reset)
        self.privacy = buttons.addButton(self.tr("Privacy …"), QDialogButtonBox.ButtonRole.ActionRole)
        self.privacy.clicked.connect(lambda: show_privacy())
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        space_dialog(column)
        column.addWidget(self._page(), 1)
        column.addWidget(buttons)
        session.settings_changed.connect(self.show_settings)
        self.show_settings(session.workspace.settings)
        self.resize(_scaled(_SIZE[0]), _SIZE[1])
        next(iter(self._editors.values())).widget.setFocus()

    def show_settings(self, settings: Settings) -> None:
        """Show these values."""
        values = asdict(settings)
        for name, editor in self._editors.items():
            editor.show_value(values[name])
        self.model.setText(self.tr("“{name}” – models …").format(name=settings.model))
        kept = {"model": settings.model}  # a model is changed where it can be seen what that means
        self.reset.setEnabled(values != {**asdict(DEFAULTS), **kept})

    def _page(self) -> QScrollArea:
        page = QWidget(self)
        page.setObjectName("preferencesPage")
        column = QVBoxLayout(page)
        space(column, CLOSE, TOUCH, TOUCH, EDGE, TOUCH)
        for group, settings in _groups():
            box = Group(said(group), page)
            column.addWidget(box)
            form = QFormLayout()
            space(form, TIGHT, TOUCH, TOUCH, TOUCH, NEAR)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
            for setting in settings:
                self._add(form, setting, box)
            box.column.addLayout(form)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setObjectName("preferences")
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its widgets bring themselves into sight
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(page)
        return scroll

    def _add(self, form: QFormLayout, setting: Field[Any], group: QWidget) -> None:
        editor = editor_of(setting, lambda value: self._session.set(**{setting.name: value}), group)
        widget = editor.widget if editor is not None else self.model
        widget.setAccessibleDescription(said(setting.metadata["help"]))
        if editor is not None:
            self._editors[setting.name] = editor
        if self._last is not None:
            self.setTabOrder(self._last, widget)
        self._last = widget
        if isinstance(setting.default, bool):
            form.addRow(widget)
        else:
            label = QLabel(said(setting.metadata["label"]), group)
            label.setBuddy(widget)
            label.setMinimumSize(_scaled(_LABEL_WIDTH), widget.sizeHint().height())
            form.addRow(label, widget)
        help_ = QLabel(said(setting.metadata["help"]), group)
        help_.setObjectName("dim")
        silence(help_)  # it describes the widget
        help_.setWordWrap(True)
        help_.setContentsMargins(TOUCH, TOUCH, TOUCH, CLOSE)
        form.addRow(help_)

    def _reset(self) -> None:
        self._session.set(**{name: value for name, value in asdict(DEFAULTS).items() if name != _MODEL})


def _scaled(width: int) -> int:
    """A width that suits the usual size of text, for the size in use; never less."""
    return width * max(100, theme.text_size()) // 100


def _groups() -> Iterator[tuple[str, list[Field[Any]]]]:
    """The settings by group, groups in the order of their first."""
    every = fields(Settings)
    for group in dict.fromkeys(setting.metadata["group"] for setting in every):
        yield group, [setting for setting in every if setting.metadata["group"] == group]
