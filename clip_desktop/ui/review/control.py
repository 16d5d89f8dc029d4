"""Where the questions of the review come from, and what becomes of the answers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand

from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.library import Library
from clip_desktop.ui.language.label_names import name_of
from clip_desktop.ui.places.place import Verdict
from clip_desktop.ui.review.page import ReviewPage
from clip_desktop.ui.running.session import Desk, Session

if TYPE_CHECKING:
    from clip_desktop.services.labels.reviewing import ReviewQuestion

_QUESTIONS: Final = 48  # fetched at once


class ReviewControl(QObject):
    """Fills a page with questions while it is open.

    Signals:
        why_wanted: (photo id, label id).
    """

    why_wanted = Signal(int, int)

    def __init__(self, session: Session, page: ReviewPage) -> None:
        super().__init__(page)
        self._session, self._page = session, page
        self._label_id: int | None = None
        self._open = False
        self._on_the_way: list[list[bool]] = []  # of each answer being written: is it taken back?
        self._steps: dict[QUndoCommand, tuple[ReviewQuestion, int]] = {}  # and what was answered by each
        self._index = session.undo_stack.index()
        page.answered.connect(self._answered)
        page.taken_back.connect(self._take_back)
        page.more_wanted.connect(self._ask)
        page.why_wanted.connect(lambda question: self.why_wanted.emit(question.photo_id, question.label_id))
        session.changed.connect(self._on_change)
        session.undo_stack.indexChanged.connect(self._on_step)

    def open(self, label_id: int | None = None) -> None:
        """Ask about all labels, or one."""
        self._label_id, self._open = label_id, True
        self._steps.clear()
        self._page.begin()
        self._ask()

    def close(self) -> None:
        """Ask no more."""
        self._open = False
        self._session.forget("review")

    def _ask(self) -> None:
        passed, label_id = self._page.passed, self._label_id

        def questions(desk: Desk) -> list[ReviewQuestion]:
            from clip_desktop.services.labels.reviewing import review_questions

            library = desk.library
            asked = review_questions(library, desk.searcher, _QUESTIONS, label_id=label_id, passed=passed)
            called = {label.id: name_of(label) for label in library.labels.some({one.label_id for one in asked})}
            return [replace(one, label=called.get(one.label_id, one.label)) for one in asked]

        self._session.ask("review", questions, self._page.show_questions)

    def _answered(self, asked: ReviewQuestion, verdict: Verdict) -> None:
        back = [False]
        self._on_the_way.append(back)

        def written(_: object) -> None:
            self._on_the_way = [one for one in self._on_the_way if one is not back]
            stack = self._session.undo_stack
            self._steps[stack.command(stack.index() - 1)] = asked, verdict
            if back[0]:
                self._session.undo_stack.undo()

        def answer(library: Library) -> Edit:
            from clip_desktop.services.labels import tagging

            return tagging.decide(library, [asked.photo_id], asked.label_id, verdict)

        self._session.edit(answer, self, written, photo_ids=[asked.photo_id])

    def _take_back(self) -> None:
        """Undo the last answer, as soon as it is written."""
        left = [back for back in self._on_the_way if not back[0]]
        if left:
            left[-1][0] = True
        else:
            self._session.undo_stack.undo()

    def _on_step(self, index: int) -> None:
        """An answer that is undone by the window's own undo is asked about again; done again, it is answered."""
        before, self._index = self._index, index
        for at in range(min(before, index), max(before, index)) if self._open else ():
            answer = self._steps.get(self._session.undo_stack.command(at))
            if answer is not None and index < before:
                self._page.ask_again(answer[0])
            elif answer is not None:
                self._page.take_answer(*answer)

    def _on_change(self, changes: Changes, initiator: object) -> None:
        if self._open and initiator is not self and (changes.labels or changes.tags):
            self._ask()
