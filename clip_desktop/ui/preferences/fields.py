"""One widget for each kind of setting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import Field
from typing import Any, Final, Protocol

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QWidget

Changed = Callable[[object], None]

_INDENT: Final = 6  # of a number, as of the words of a choice
_TYPING_MS: Final = 500  # a number is taken once it is no longer being typed


class Editor(Protocol):
    """Shows a setting's value and tells of another."""

    @property
    def widget(self) -> QWidget: ...

    def show_value(self, value: Any) -> None:
        """Show a value without telling of it."""
        ...


def editor_of(setting: Field[Any], changed: Changed, parent: QWidget) -> Editor | None:
    """The widget for a setting; None where a line of text alone would not do (the model)."""
    name = said(setting.metadata["label"])
    editor: Editor
    if isinstance(setting.default, bool):
        editor = _Switch(name, changed, parent)
    elif "choices" in setting.metadata:
        editor = _Choice(setting.metadata["choices"], setting.metadata.get("names", {}), changed, parent)
    elif isinstance(setting.default, int):
        editor = _Number(setting.metadata["low"], setting.metadata["high"], changed, parent)
    else:
        return None
    if not isinstance(setting.default, bool):
        editor.widget.setMinimumSize(140, 30)
    editor.widget.setObjectName(f"setting:{setting.name}")
    editor.widget.setAccessibleName(name)
    return editor


def said(text: str) -> str:
    """A label or help text of a setting in the language of the window."""
    return QCoreApplication.translate("Settings", text)


class _Switch:
    def __init__(self, name: str, changed: Changed, parent: QWidget) -> None:
        self.widget = self._box = QCheckBox(name, parent)
        self._box.clicked.connect(changed)

    def show_value(self, value: Any) -> None:
        self._box.setChecked(value)


class _Choice:
    def __init__(self, choices: tuple[str, ...], names: dict[str, str], changed: Changed, parent: QWidget) -> None:
        self.widget = self._box = QComboBox(parent)
        for choice in choices:
            word = names.get(choice) or said(choice)
            self._box.addItem(word[:1].upper() + word[1:], choice)
        self._box.activated.connect(lambda row: changed(self._box.itemData(row)))

    def show_value(self, value: Any) -> None:
        self._box.setCurrentIndex(self._box.findData(value))


class _Number:
    def __init__(self, low: int, high: int, changed: Changed, parent: QWidget) -> None:
        self.widget = self._box = QSpinBox(parent)
        self._box.setRange(low, high)
        self._box.setGroupSeparatorShown(True)
        self._box.lineEdit().setTextMargins(_INDENT, 0, 0, 0)  # a style sheet's padding does not reach it
        self._pause = QTimer(parent, singleShot=True, interval=_TYPING_MS)
        self._pause.timeout.connect(lambda: changed(self._box.value()))
        self._box.valueChanged.connect(lambda _: self._pause.start())

    def show_value(self, value: Any) -> None:
        if not self._pause.isActive():  # what is being typed is newer
            self._box.blockSignals(True)
            self._box.setValue(value)
            self._box.blockSignals(False)
