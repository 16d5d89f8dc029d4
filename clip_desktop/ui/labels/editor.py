"""A label's words in a dialog, with what they would make of the user's own photographs while they are typed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from clip_desktop.library.records import Label
from clip_desktop.services.labels.previewing import Wording, WordingPreview
from clip_desktop.services.labels.vocabulary import LabelText
from clip_desktop.ui.announcing import Later, announce
from clip_desktop.ui.labels.pictures import PictureOf, SmallPictures
from clip_desktop.ui.language.label_names import language, name_of
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.language.wording import photographs
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import CLOSE, EDGE, space, space_dialog
from clip_desktop.ui.viewer.filmstrip import Rows
from clip_desktop.ui.widgets.tabs import Tabs

_PAUSE_MS: Final = 350  # after the last key
_SIZE: Final = (920, 600)
_FORM_WIDTH: Final = 360
_INDENT: Final = 6  # of a number, as of the words of a line


class LabelEditor(QDialog):
    """What is typed changes nothing until it is saved.

    Args:
        label: the label that is worded anew, or None for a new one.
        picture_of, rows_of: photographs to be shown, and what they are called.

    Signals:
        preview_wanted: (Wording) what would it make of the photographs?
        saved: (LabelText).
    """

    preview_wanted = Signal(object)
    saved = Signal(object)

    def __init__(self, parent: QWidget, label: Label | None, picture_of: PictureOf, rows_of: Rows) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = LabelText.of(label) if label is not None else LabelText("")
        self._label_id = label.id if label is not None else None
        self.setWindowTitle(
            self.tr("New label") if label is None else self.tr("Label “{name}”").format(name=name_of(label))
        )
        others = dict(text.names)
        here = others.pop(language(), "")
        self.called = QLineEdit(here, self) if here else None  # the name in the language of the window
        self.name = QLineEdit(text.name, self)
        self.prompts = self._lines(text.prompts, self.tr("One description a line: “people on a sailing boat at sea”"))
        self.contrast = self._lines(text.contrast, self.tr("One a line: what it is mistaken for, or nothing"))
        self.aliases = QLineEdit(", ".join(text.aliases), self)
        self.aliases.setPlaceholderText(self.tr("Other words for it, with commas between"))
        self.names = QLineEdit(", ".join(f"{code}: {name}" for code, name in others.items()), self)
        self.names.setObjectName("manyScripts")
        self.names.setPlaceholderText(self.tr("fr: voile, de: Segeln"))
        self.threshold = self._certainty(text.threshold)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.note = QLabel(self)
        self.note.setObjectName("fault")
        self.note.setWordWrap(True)
        self.note.hide()
        self.surest = SmallPictures(picture_of, rows_of, self.tr("The surest"), self)
        self.come = SmallPictures(picture_of, rows_of, self.tr("Would get it"), self)
        self.go = SmallPictures(picture_of, rows_of, self.tr("Would lose it"), self)
        self.tabs = Tabs(self.tr("What the change does to your photographs"), self)
        self.buttons = QDialogButtonBox(self)
        self.save = self._save_button()
        self._later = Later(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._want_preview)
        self._lay_out()
        self._connect()
        self.resize(*_SIZE)
        self._typed()

    @property
    def text(self) -> LabelText:
        """The label as it is typed."""
        others = [part.partition(":") for part in self.names.text().split(",") if ":" in part]
        names = [(code.strip().lower(), name.strip()) for code, _, name in others]
        if self.called is not None:
            names.append((language(), self.called.text().strip()))
        return LabelText(
            self.name.text().strip(),
            _lines_of(self.prompts),
            tuple(part.strip() for part in self.aliases.text().split(",") if part.strip()),
            _lines_of(self.contrast),
            tuple((code, name) for code, name in names if name),
            self.threshold.value() / 100,
        )

    def show_preview(self, seen: WordingPreview) -> None:
        """Say what the words would make of the photographs."""
        number = QLocale().toString
        said = self.tr("On {after}, now on {before}: {come} would get it, {go} would lose it.")
        self.told.setText(
            said.format(
                after=photographs(seen.after),
                before=number(seen.before),
                come=number(seen.come_count),
                go=number(seen.go_count),
            )
        )
        self.note.setText(in_language(seen.note))
        self.note.setVisible(bool(seen.note))
        self._later.announce(f"{self.told.text()} {self.note.text()}".strip())
        for place, (pictures, photos) in enumerate(
            ((self.surest, seen.surest), (self.come, seen.come), (self.go, seen.go))
        ):
            pictures.show_photos(photos)
            self.tabs.enable(place, bool(photos))

    def refuse(self, sentence: str) -> None:
        """Say why it could not be saved; the dialog stays as it is."""
        self.note.setText(sentence)
        self.note.show()
        announce(self, sentence, urgent=True)

    def refresh_pictures(self) -> None:
        """Thumbnails arrived."""
        for pictures in (self.surest, self.come, self.go):
            pictures.refresh()

    def _typed(self) -> None:
        self.save.setEnabled(bool(self.name.text().strip()))
        self._pause.start()

    def _want_preview(self) -> None:
        text = self.text
        if text.name:
            self.told.setText(self.told.text() or self.tr("Looking …"))
            wording = Wording(self._label_id, text.name, text.prompts, text.contrast, text.threshold)
            self.preview_wanted.emit(wording)

    def _lines(self, texts: tuple[str, ...], hint: str) -> QPlainTextEdit:
        field = QPlainTextEdit("\n".join(texts), self)
        field.setPlaceholderText(hint)
        field.setTabChangesFocus(True)
        return field

    def _certainty(self, value: float) -> QSpinBox:
        field = QSpinBox(self)
        field.setRange(5, 99)
        field.setMinimumHeight(30)
        field.lineEdit().setTextMargins(_INDENT, 0, 0, 0)  # a style sheet's padding does not reach it
        field.setSuffix(self.tr(" % sure"))
        field.setValue(round(100 * value))
        return field

    def _save_button(self) -> QPushButton:
        save = self.buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        save.setDefault(True)
        return save

    def _connect(self) -> None:
        for line in (self.called, self.name, self.aliases, self.names):
            if line is not None:
                line.textEdited.connect(self._typed)
        for lines in (self.prompts, self.contrast):
            lines.textChanged.connect(self._typed)
        self.threshold.valueChanged.connect(self._typed)
        self.buttons.accepted.connect(lambda: self.saved.emit(self.text))
        self.buttons.rejected.connect(self.reject)

    def _fields(self) -> list[tuple[str, QWidget]]:
        """What can be typed, from the top, and what each is called."""
        names: list[tuple[str, QWidget]] = [(self.tr("Name"), self.name)]
        if self.called is not None:
            names = [(self.tr("Name"), self.called), (self.tr("Name in files"), self.name)]
        return [
            *names,
            (self.tr("Described as (without a description its name says it)"), self.prompts),
            (self.tr("Not to be mistaken for"), self.contrast),
            (self.tr("Other words"), self.aliases),
            (self.tr("In other languages"), self.names),
            (self.tr("Show from"), self.threshold),
        ]

    def _lay_out(self) -> None:
        wide = _FORM_WIDTH * max(100, theme.text_size()) // 100
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        space(form, CLOSE)
        for text, field in self._fields():
            label = QLabel(text, self)
            label.setWordWrap(True)
            label.setMinimumWidth(wide - 2 * EDGE)  # else it is broken where half of the line would do
            label.setBuddy(field)
            form.addRow(label, field)
            field.setAccessibleName(text)
        self.names.setMinimumHeight(self.aliases.sizeHint().height())
        left = QWidget(self)
        left.setFixedWidth(wide)
        left.setLayout(form)
        for pictures, text in (
            (self.surest, self.tr("The surest")),
            (self.come, self.tr("Would get it")),
            (self.go, self.tr("Would lose it")),
        ):
            self.tabs.add(pictures, text)
        right = QVBoxLayout()
        space(right, CLOSE)
        for widget in (self.told, self.tabs, self.note):
            right.addWidget(widget)
        row = QHBoxLayout()
        space(row, EDGE)
        row.addWidget(left)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        space_dialog(column)
        column.addLayout(row, 1)
        column.addWidget(self.buttons)


def _lines_of(field: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(line.strip() for line in field.toPlainText().splitlines() if line.strip())
