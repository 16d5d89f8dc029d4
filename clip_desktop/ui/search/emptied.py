"""Which filters left an answer empty, and the searches without them that find something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from clip_desktop.errors import UserError
from clip_desktop.search.term_edits import TypedFilter, filters_in, without, words_of
from clip_desktop.ui.panels.empty_page import MOST_WAYS
from clip_desktop.ui.running.session import Desk, Session
from clip_desktop.ui.search.understood import described

_CHANNEL: Final = "emptied"
_LONGEST: Final = 48  # letters of a filter


@dataclass(frozen=True, slots=True)
class Way:
    """A search that finds something: the text, and the filters that were taken out of it."""

    text: str
    without: tuple[TypedFilter, ...]

    def said(self) -> str:
        """What a button says that leads there."""
        if not self.text:
            return _tr("Show all photographs")
        if len(self.without) > 1:
            return _tr("Search without filters")
        return _tr("Search without “{filter}”").format(filter=_short(self.without[0]))


class Emptied(QObject):
    """Tries a search that found nothing without each of its filters, and without all of them where that is not enough.

    One is asked for at a time, so that what the user asks meanwhile waits for one at most.

    Signals:
        changed: ``ways`` are others.

    Attributes:
        ways: the searches that find something.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._left: list[Way] = []
        self._all: Way | None = None
        self._met: list[Way] = []
        self.ways: tuple[Way, ...] = ()

    def forget(self) -> None:
        """There is no empty answer."""
        self._session.forget(_CHANNEL)
        self._tell(())

    def look(self, text: str) -> None:
        """A search found nothing. What was known of the one before holds until this is answered."""
        filters = filters_in(text)
        self._met = []
        self._left = [Way(without(text, one.start, one.stop), (one,)) for one in filters[:MOST_WAYS]]
        words = words_of(text)
        self._all = Way(words, filters) if words and len(filters) > 1 else None
        self._session.forget(_CHANNEL)
        self._ask_next()

    def _ask_next(self) -> None:
        if not self._left and self._all is not None and not self._met:
            self._left, self._all = [self._all], None
        if not self._left:
            self._tell(tuple(self._met))
            return
        way = self._left.pop(0)
        self._session.ask(_CHANNEL, lambda desk: _finds_any(desk, way.text), lambda any_: self._answered(way, any_))

    def _answered(self, way: Way, finds_any: bool) -> None:
        if finds_any:
            self._met.append(way)
        self._ask_next()

    def _tell(self, ways: tuple[Way, ...]) -> None:
        if ways != self.ways:
            self.ways = ways
            self.changed.emit()


def blamed(ways: Sequence[Way]) -> str:
    """Which filters left nothing, in one sentence; empty where none did, and of the line, of which the answer tells."""
    typed = [one for way in ways for one in way.without]
    filters = [_tr("“{filter}”").format(filter=_short(one)) for one in typed]
    if all(one.key == "score" for one in typed):
        return ""
    if len(filters) == 1:
        return _tr("The filter {filter} leaves no photograph.").format(filter=filters[0])
    said = _tr("The filters {filters} together leave no photograph.")
    return said.format(filters=QLocale().createSeparatedList(filters))


def _finds_any(desk: Desk, text: str) -> bool:
    from clip_desktop.services.searching.counting import finds_any

    try:
        return finds_any(desk.library, desk.searcher, text)
    except UserError:  # too much is asked for, or the model cannot be used: the answer itself says so
        return False


def _short(typed: TypedFilter) -> str:
    said = described(typed)
    return said if len(said) <= _LONGEST else said[: _LONGEST - 1] + "…"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Emptied", text)
