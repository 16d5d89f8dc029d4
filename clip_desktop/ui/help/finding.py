"""Finding words in a page of the manual."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QColor, QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QTextBrowser, QTextEdit, QWidget

from clip_desktop.ui.announcing import Later
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import CLOSE, space
from clip_desktop.ui.widgets.buttons import icon_button


class FindBar(QWidget):
    """A field, and ways to the next and the previous place; all places are marked.

    Args:
        text: where words are found.
        parent: the window in which Ctrl+F and F3 work.
    """

    def __init__(self, text: QTextBrowser, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self._places: list[QTextCursor] = []
        self._at = -1
        self.field = QLineEdit(self)
        self._later = Later(self.field)
        self.field.setPlaceholderText(self.tr("Find in this page"))
        self.field.setAccessibleName(self.tr("Find in this page"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self.seek)
        self.field.returnPressed.connect(self.next)
        self.told = QLabel(self)
        self.told.setObjectName("dim")
        previous = icon_button("previous", self.tr("Previous place (Shift+F3)"), self)
        previous.clicked.connect(self.previous)
        following = icon_button("next", self.tr("Next place (F3)"), self)
        following.clicked.connect(self.next)
        row = QHBoxLayout(self)
        space(row, CLOSE)
        row.addWidget(self.field, 1)
        row.addWidget(self.told)
        row.addWidget(previous)
        row.addWidget(following)
        standard = QKeySequence.StandardKey
        for keys, act in ((standard.Find, self.begin), (QKeySequence("F3"), self.next)):
            QShortcut(keys, parent, act)
        QShortcut(QKeySequence("Shift+F3"), parent, self.previous)
        QShortcut(QKeySequence("Shift+Return"), self.field, self.previous, context=Qt.ShortcutContext.WidgetShortcut)

    def begin(self) -> None:
        """Put the keyboard into the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def seek(self) -> None:
        """Find the words of the field in the page as it is now, and go to the first place in sight or below."""
        words = self.field.text().strip()
        self._places = _places(self._text.document(), words) if words else []
        top = self._text.cursorForPosition(self._text.viewport().rect().topLeft()).position()
        below = (n for n, place in enumerate(self._places) if place.selectionStart() >= top)
        self._show(next(below, 0))

    def next(self) -> None:
        """Go to the next place, after the last to the first."""
        self._show(self._at + 1)

    def previous(self) -> None:
        """Go to the place before, before the first to the last."""
        self._show(self._at - 1)

    def _show(self, at: int) -> None:
        self._at = at % len(self._places) if self._places else -1
        self._mark()
        if self._places:
            shown = QTextCursor(self._places[self._at])
            shown.setPosition(shown.selectionStart())
            self._text.setTextCursor(shown)
            self._text.ensureCursorVisible()
            number = self.locale().toString
            said = self.tr("{n} of {all}").format(n=number(self._at + 1), all=number(len(self._places)))
        else:
            said = self.tr("Not on this page") if self.field.text().strip() else ""
        self.told.setText(said)
        self._later.announce(said)

    def _mark(self) -> None:
        look = theme.colours()
        marks = []
        for n, place in enumerate(self._places):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = place
            here = n == self._at
            mark.format.setBackground(QColor(look.accent if here else look.hover))
            mark.format.setForeground(QColor(look.on_accent if here else look.text))
            marks.append(mark)
        self._text.setExtraSelections(marks)


def _places(document: QTextDocument, words: str) -> list[QTextCursor]:
    """Every place of the words, whatever their case and however the blanks between them are broken."""
    pattern = r"\s+".join(QRegularExpression.escape(word) for word in words.split())
    seek = QRegularExpression(pattern, QRegularExpression.PatternOption.CaseInsensitiveOption)
    found, at = [], document.find(seek, 0)
    while not at.isNull():
        found.append(at)
        at = document.find(seek, at)
    return found
