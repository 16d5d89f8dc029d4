"""Searches in words, and those that were kept."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from clip_desktop.library.changes import Changes
from clip_desktop.services import saved_searches
from clip_desktop.services.searching import SearchResult
from clip_desktop.ui.panels.questions import ask_text
from clip_desktop.ui.places.place import Command, Place, Shown
from clip_desktop.ui.session import Desk, Session
from clip_desktop.ui.wording import found, photographs

LIMIT = 500


class SearchPlace(Place):
    """What a search finds, best first.

    Args:
        text: the search as it was typed.
        name: the name under which it is kept, or empty.
    """

    icon = "search"

    def __init__(self, text: str, name: str = "") -> None:
        self.text, self.name = text, name

    @property
    def key(self) -> str:
        return f"saved:{self.name}" if self.name else f"search:{self.text}"

    def title(self) -> str:
        return self.name or f"“{self.text}”"

    def find(self, desk: Desk) -> Shown:
        desk.searcher.refresh(desk.library)
        return shown_of(desk.searcher.search(desk.library, self.text, LIMIT))

    def concerned_by(self, changes: Changes) -> bool:
        return changes.photos or changes.tags or changes.albums

    def empty_sentence(self) -> str:
        return QCoreApplication.translate("Places", "Nothing was found. Try other words, or fewer.")

    def commands(self) -> list[Command]:
        translate = QCoreApplication.translate
        if self.name:
            return [Command(translate("Places", "Forget this search"), "close", self._forget)]
        return [Command(translate("Places", "Save search …"), "bookmark", self._save)]

    def _save(self, session: Session, parent: QWidget) -> None:
        ask_text(
            parent,
            QCoreApplication.translate("Places", "Save search"),
            QCoreApplication.translate("Places", "Keep it under the name:"),
            lambda name: session.edit(lambda library: saved_searches.save_search(library, name, self.text)),
            self.text,
        )

    def _forget(self, session: Session, parent: QWidget) -> None:
        session.edit(lambda library: saved_searches.forget_search(library, self.name))


def shown_of(result: SearchResult) -> Shown:
    """The relevant ones and the maybes; the rest may be asked for. Without either, the nearest are shown as such."""
    ids = np.asarray(result.ids, np.int64)
    if result.scores is None:
        return Shown(ids, line=result.note or photographs(len(ids)))
    kept = result.relevant + result.maybe
    line = found(result.relevant, result.maybe)
    return Shown(ids[:kept], line=f"{line} · {result.note}" if result.note else line, more=ids[kept:])
