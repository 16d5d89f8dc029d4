"""Keywords that the files bring, offered as labels."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from clip_desktop.library.changes import Edit
from clip_desktop.services.labels.from_keywords import KeywordLabel, Learned, keyword_labels, learn_keywords
from clip_desktop.ui.asking.dialog_questions import DialogQuestions
from clip_desktop.ui.language.wording import counted
from clip_desktop.ui.running.session import Session
from clip_desktop.ui.style.spacing import space_dialog

_KEYWORD = Qt.ItemDataRole.UserRole


class KeywordsDialog(QDialog):
    """Keywords with how many photographs have each; those that are ticked become labels when it is accepted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Labels from keywords"))
        self.told = QLabel(self.tr("Looking at what your files say …"), self)
        self.told.setWordWrap(True)
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels([self.tr("Keyword"), self.tr("Photographs")])
        self.list.setRootIsDecorated(False)
        self.list.setAllColumnsShowFocus(True)
        self.list.setAccessibleName(self.tr("Keywords"))
        self.list.header().resizeSection(0, 320)
        self.list.headerItem().setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.buttons = QDialogButtonBox(self)
        self.learn = self.buttons.addButton(self.tr("Make labels of these"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.list.model().dataChanged.connect(self._fit)
        self.learn.setEnabled(False)
        column = QVBoxLayout(self)
        space_dialog(column)
        for widget in (self.told, self.list, self.buttons):
            column.addWidget(widget)
        self.resize(480, 520)

    @property
    def ticked(self) -> list[KeywordLabel]:
        """The keywords that are ticked."""
        items = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        return [i.data(0, _KEYWORD) for i in items if i and i.checkState(0) == Qt.CheckState.Checked]

    def _fit(self) -> None:
        self.learn.setEnabled(bool(self.ticked))

    def show_keywords(self, found: Sequence[KeywordLabel]) -> None:
        """Offer these."""
        new = [one for one in found if one.label is None]
        self.told.setText(
            counted(
                "KeywordsDialog",
                len(new),
                "1 keyword of your files is no label yet.",
                "{n} keywords of your files are no labels yet.",
            )
        )
        for one in new:
            item = QTreeWidgetItem(self.list, [" › ".join(one.path), QLocale().toString(one.photos)])
            item.setCheckState(0, Qt.CheckState.Unchecked)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
            item.setData(0, _KEYWORD, one)


def show_keywords(parent: QWidget, session: Session) -> KeywordsDialog:
    """Open the keywords of the files."""
    dialog = KeywordsDialog(parent)
    questions = DialogQuestions(dialog, session)
    questions.ask("keywords", lambda desk: keyword_labels(desk.library), dialog.show_keywords)

    def learn() -> None:
        chosen = dialog.ticked

        def told(result: tuple[Learned, Edit]) -> None:
            tags = result[0].tags
            session.noticed.emit(counted("Labels", tags, "Your files say 1 tag.", "Your files say {n} tags."))

        session.edit(lambda library: learn_keywords(library, chosen), None, told)

    dialog.accepted.connect(learn)
    dialog.open()
    return dialog
