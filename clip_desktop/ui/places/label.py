"""A label of the vocabulary: the photographs that have it, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.library import Library
from clip_desktop.services.labels import removal, tagging, vocabulary
from clip_desktop.ui.panels.questions import ask_text
from clip_desktop.ui.places.place import NOTHING_THERE, Command, Judge, Place, Shown, Teaching, Verdict
from clip_desktop.ui.session import Desk, Session
from clip_desktop.ui.wording import photographs

_QUESTIONS = 24


class LabelPlace(Place):
    """The photographs that have a label, decided ones first, then the surest."""

    icon = "tag"

    def __init__(self, label_id: int, name: str) -> None:
        self._label_id, self._name = label_id, name

    @property
    def key(self) -> str:
        return f"label:{self._label_id}"

    def title(self) -> str:
        return self._name

    def find(self, desk: Desk) -> Shown:
        label = next((label for label in desk.library.labels.all() if label.id == self._label_id), None)
        if label is None:
            return NOTHING_THERE
        tags = desk.library.tags.of_label(label.id)
        desk.searcher.refresh(desk.library)
        question = QCoreApplication.translate("Places", "Does this show “{name}”?").format(name=label.name)
        hint = QCoreApplication.translate("Places", "What you say stays, whatever is tagged again later.")
        asked = tuple(tagging.review(desk.library, desk.searcher, label.id, _QUESTIONS))
        return Shown(
            np.fromiter((tag.photo_id for tag in tags), np.int64, len(tags)),
            np.fromiter((tag.score for tag in tags), np.float32, len(tags)),
            photographs(len(tags)),
            teaching=Teaching(question, hint, asked, label.threshold, self._set_threshold),
            title=label.name,
        )

    def concerned_by(self, changes: Changes) -> bool:
        return changes.tags or changes.labels or changes.photos

    def empty_sentence(self) -> str:
        return QCoreApplication.translate("Places", "No photograph has this label.")

    def judge(self) -> Judge:
        return self._judge

    def commands(self) -> list[Command]:
        translate = QCoreApplication.translate
        return [
            Command(translate("Places", "Rename …"), "edit", self._rename),
            Command(translate("Places", "Delete label"), "close", self._remove),
        ]

    def _judge(self, library: Library, photo_ids: Sequence[int], verdict: Verdict) -> Edit:
        return tagging.decide(library, photo_ids, self._label_id, verdict)

    def _set_threshold(self, library: Library, threshold: float) -> Edit:
        return vocabulary.set_threshold(library, self._label_id, threshold)

    def _rename(self, session: Session, parent: QWidget) -> None:
        names = {label.id: label.name for label in session.library.labels.all()}
        ask_text(
            parent,
            QCoreApplication.translate("Places", "Rename label"),
            QCoreApplication.translate("Places", "New name:"),
            lambda name: session.edit(lambda library: vocabulary.rename_label(library, self._label_id, name)),
            names.get(self._label_id, self._name),
        )

    def _remove(self, session: Session, parent: QWidget) -> None:
        session.edit(lambda library: removal.remove_label(library, self._label_id))
