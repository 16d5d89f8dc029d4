"""Opens the editor of a label, answers what it asks, and saves what it says."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QWidget

from clip_desktop.errors import UserError
from clip_desktop.library.library import Library
from clip_desktop.library.records import Label
from clip_desktop.services.labels.previewing import Wording, preview_wording
from clip_desktop.services.labels.vocabulary import LabelText, get_label, write_label
from clip_desktop.ui.asking.dialog_questions import DialogQuestions
from clip_desktop.ui.labels.editor import LabelEditor
from clip_desktop.ui.labels.pictures import PictureOf
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.running.session import Session


class EditorOpener(QObject):
    """Makes editors.

    Args:
        picture_of: thumbnails, and ``arrived`` tells when one that was missing is there.
    """

    def __init__(self, session: Session, picture_of: PictureOf, arrived: SignalInstance, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._picture_of, self._arrived = session, picture_of, arrived

    def open(self, parent: QWidget, label: Label | None) -> LabelEditor:
        """Open the editor on a label, or on a new one (None)."""
        session = self._session
        editor = LabelEditor(parent, label, self._picture_of, session.library.photos.rows)
        questions = DialogQuestions(editor, session)

        def preview(wording: Wording) -> None:
            questions.ask(
                "wording",
                lambda desk: preview_wording(desk.library, desk.model, desk.searcher, wording),
                editor.show_preview,
            )

        def save(text: LabelText) -> None:
            editor.setEnabled(False)
            questions.edit(_writer(label, text), lambda _: editor.accept(), refused)

        def refused(error: BaseException) -> None:
            editor.setEnabled(True)
            if isinstance(error, UserError):
                editor.refuse(in_language(error))
            else:
                session.failed.emit(error)

        editor.preview_wanted.connect(preview)
        editor.saved.connect(save)
        self._arrived.connect(editor.refresh_pictures)
        editor.finished.connect(lambda _: self._arrived.disconnect(editor.refresh_pictures))
        editor.show()
        return editor

    def open_by_id(self, parent: QWidget, label_id: int) -> None:
        """Open the editor on a label as it is now."""

        def found(label: Label) -> None:
            self.open(parent, label)

        self._session.ask("label to edit", lambda desk: get_label(desk.library, label_id), found)


def _writer(label: Label | None, text: LabelText) -> Callable[[Library], object]:
    return lambda library: write_label(library, None if label is None else label.id, text)
