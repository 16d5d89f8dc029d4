"""Searches in words and by photographs, and those that were kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from clip_desktop.library.changes import Changes
from clip_desktop.library.library import Library
from clip_desktop.library.records import SavedSearch
from clip_desktop.search.term_edits import filters_in, likes_only, without_line, words_of
from clip_desktop.search.terms import Filter
from clip_desktop.services.searching import saved_searches
from clip_desktop.services.timeline import timeline_of
from clip_desktop.ui.asking.questions import ask_text
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.language.wording import above, found, nothing_found, percent, photographs
from clip_desktop.ui.places.library import LibraryPlace
from clip_desktop.ui.places.place import NOTHING_THERE, Answer, Command, Crumb, Place, Shown
from clip_desktop.ui.running.session import Desk, Session
from clip_desktop.ui.search.understood import described

if TYPE_CHECKING:
    from clip_desktop.services.duplicates.folding import Folded
    from clip_desktop.services.searching.searcher import SearchResult

LIMIT: Final = 5000
NEAREST: Final = 12  # shown where nothing is relevant
_DUPLICATES: Final = ("is", "duplicate")
_REST: Final = 500  # less likely ones that may be shown


class SearchPlace(Place):
    """What a search finds, best first.

    Searches that differ only in the line that their text draws (``score>0.42``) are one place.

    Args:
        text: the search as it was typed.
        saved: the saved search that it is, as it was when the user went there; None where it is none.
        origin: the saved search that it was made from, or None.
    """

    def __init__(self, text: str, saved: SavedSearch | None = None, origin: SavedSearch | None = None) -> None:
        self.text, self.saved, self.origin = text, saved, origin or saved
        self.icon = "bookmark" if saved else "search"

    @property
    def key(self) -> str:
        return f"saved:{self.saved.id}" if self.saved else f"search:{without_line(self.text)}"

    def title(self) -> str:
        if self.saved is not None:
            return self.saved.name
        if likes_only(self.text):
            return QCoreApplication.translate("Places", "More like this")
        words, filters = words_of(self.text), filters_in(self.text)
        if words or not filters:
            return f"“{words or self.text}”"  # its filters stand under the box
        said = ", ".join(map(described, filters))
        return said[:1].upper() + said[1:]

    def changed(self, text: str) -> SearchPlace:
        """This search with another text: no longer the saved one, but made from it."""
        return SearchPlace(text, origin=self.origin)

    def find(self, desk: Desk) -> Shown:
        text, title = self.text, ""
        if self.saved is not None:
            saved = desk.library.searches.get(self.saved.id)
            if saved is None:
                return NOTHING_THERE
            text, title = saved.query, saved.name
        desk.searcher.refresh(desk.library)
        result = desk.searcher.search(desk.library, text, LIMIT)
        shown = shown_of(result, text, title, _folded(desk.library, result))
        if result.certainty is None and result.query.sort in ("relevance", "date"):  # by filters alone: newest first
            shown = replace(shown, timeline=timeline_of(desk.library, shown.ids))
        return shown

    def trail(self) -> tuple[Crumb, ...]:
        translate = QCoreApplication.translate
        if self.saved is not None:
            return (Crumb(translate("Places", "Saved searches")),)
        library = Crumb(translate("Places", "All photographs"), LibraryPlace())
        if self.origin is None:
            return library, Crumb(translate("Places", "Search"))
        origin = SearchPlace(self.origin.query, self.origin)
        return library, Crumb(translate("Places", "Search")), Crumb(self.origin.name, origin)

    def concerned_by(self, changes: Changes) -> bool:
        return changes.photos or changes.tags or changes.albums or (changes.searches and self.saved is not None)

    def empty_sentence(self) -> str:
        if filters_in(self.text) and not words_of(self.text):
            return QCoreApplication.translate("Places", "Nothing was found.")
        return QCoreApplication.translate("Places", "Nothing was found. Try other words, or fewer.")

    def commands(self) -> list[Command]:
        translate = QCoreApplication.translate
        if self.saved is not None:
            return [
                Command(translate("Places", "Rename …"), "edit", self._rename),
                Command(translate("Places", "Change what it looks for …"), "search", self._change),
                Command(translate("Places", "Forget this search"), "close", self._forget),
            ]
        commands = [
            Command(translate("Places", "Save search …"), "bookmark", self._save),
            Command(translate("Places", "Make an album of it …"), "album", self._make_album),
        ]
        if self.origin is not None:
            text = translate("Places", "Keep it as “{name}”").format(name=self.origin.name)
            commands.insert(0, Command(text.replace("&", "&&"), "accept", self._keep))
        return commands

    def _make_album(self, session: Session, parent: QWidget) -> None:
        from clip_desktop.ui.albums import verbs

        verbs.new_rule(session, parent, self.text)

    def _save(self, session: Session, parent: QWidget) -> None:
        ask_text(
            parent,
            QCoreApplication.translate("Places", "Save search"),
            QCoreApplication.translate("Places", "Keep it under the name:"),
            lambda name: session.edit(lambda library: saved_searches.save_search(library, name, self.text)),
            without_line(self.text),
        )

    def _keep(self, session: Session, parent: QWidget) -> None:
        origin = self.origin
        assert origin is not None
        session.edit(lambda library: saved_searches.change_search(library, origin.id, self.text))

    def _rename(self, session: Session, parent: QWidget) -> None:
        saved = self._present(session)
        ask_text(
            parent,
            QCoreApplication.translate("Places", "Rename search"),
            QCoreApplication.translate("Places", "New name:"),
            lambda name: session.edit(lambda library: saved_searches.rename_search(library, saved.id, name)),
            saved.name,
        )

    def _change(self, session: Session, parent: QWidget) -> None:
        saved = self._present(session)
        ask_text(
            parent,
            saved.name,
            QCoreApplication.translate("Places", "What it looks for:"),
            lambda text: session.edit(lambda library: saved_searches.change_search(library, saved.id, text)),
            saved.query,
        )

    def _forget(self, session: Session, parent: QWidget) -> None:
        name = self._present(session).name
        session.edit(lambda library: saved_searches.forget_search(library, name))

    def _present(self, session: Session) -> SavedSearch:
        """The saved search as it is kept now."""
        assert self.saved is not None
        return session.library.searches.get(self.saved.id) or self.saved


def shown_of(result: SearchResult, text: str, title: str, folded: Folded | None) -> Shown:
    """What was found, cut where the text says, or where the search says, with near-duplicates behind the first of them.

    Without anything relevant, the nearest are shown as such.
    """
    from clip_desktop.search.cutoff import MAYBE

    ids = np.asarray(result.ids, np.int64)
    if result.certainty is None or folded is None:
        return Shown(ids, line=in_language(result.note) or photographs(len(ids)), title=title, text=text)
    kept, line = folded.rows < result.relevant + result.maybe, result.query.line
    ids, certainty = ids[folded.rows], result.certainty[folded.rows]
    rest, why = np.flatnonzero(~kept)[:_REST], ""
    if line is not None:
        said = above(int(folded.counts[kept].sum()), line)
        why = QCoreApplication.translate("Places", "Nothing is above the line at {share}.").format(share=percent(line))
    elif result.relevant:
        said = found(result.relevant, result.maybe)
    else:
        said = nothing_found(result.maybe)
        kept = np.arange(len(ids)) < NEAREST
        rest = np.arange(NEAREST, min(len(ids), NEAREST + _REST))
    note = in_language(result.note)
    if not len(ids):
        said, note = note or photographs(0), ""
    return Shown(
        ids[kept],
        certainty[kept],
        said,
        note,
        more=ids[rest],
        title=title,
        text=text,
        why=why,
        stacks=folded.members,
        answer=Answer(ids, certainty, MAYBE if line is None else line) if len(ids) else None,
    )


def _folded(library: Library, result: SearchResult) -> Folded | None:
    """An answer by looks with its near-duplicates folded; whoever asks for duplicates sees each of them."""
    if result.certainty is None:
        return None
    from clip_desktop.services.duplicates.folding import FOLDED, fold

    asked = any(isinstance(leaf, Filter) and (leaf.key, leaf.value) == _DUPLICATES for leaf in result.query.leaves())
    return fold(library, result.ids, 0 if asked else FOLDED)
