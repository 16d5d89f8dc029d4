"""The page that asks: does this photograph show that? Yes, no, skip and back, by key or button."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from clip_desktop.ui.language.wording import counted, percent
from clip_desktop.ui.review.picture import FittedPicture
from clip_desktop.ui.running.session import Session
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import CLOSE, EDGE, space

if TYPE_CHECKING:
    from clip_desktop.services.labels.reviewing import ReviewQuestion

FEW: Final = 6  # questions left: more are asked for
_AHEAD: Final = 3  # pictures decoded before they are asked about

Key = Qt.Key


class ReviewPage(QWidget):
    """Shows one question at a time.

    Signals:
        answered: (ReviewQuestion, +1 or -1).
        taken_back: the last answer is to be undone.
        more_wanted: few questions are left.
        why_wanted: (ReviewQuestion) the user asks why this is suggested.
        closed: the user goes back to the photographs.
    """

    answered = Signal(object, int)
    taken_back = Signal()
    more_wanted = Signal()
    why_wanted = Signal(object)
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewPage")
        self._waiting: deque[ReviewQuestion] = deque()
        self._past: list[tuple[ReviewQuestion, int]] = []  # with the answer; 0: it was passed over
        self._asking: ReviewQuestion | None = None
        self.picture = FittedPicture(session, self)
        self.question, self.sure, self.done = QLabel(self), QLabel(self), QLabel(self)
        self.question.setObjectName("reviewQuestion")
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setWordWrap(True)
        self.question.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for label in (self.sure, self.done):
            label.setObjectName("dim")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.buttons: dict[str, QPushButton] = {}
        self.keys = self._key_map()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self._show()

    @property
    def asking(self) -> ReviewQuestion | None:
        """What is asked now."""
        return self._asking

    @property
    def passed(self) -> set[tuple[int, int]]:
        """(Photo id, label id) of all that was answered or passed over since the page was opened, and is asked now."""
        every = [question for question, _ in self._past] + ([self._asking] if self._asking else [])
        return {(question.photo_id, question.label_id) for question in every}

    def begin(self) -> None:
        """Begin anew: nothing was asked."""
        self._waiting.clear()
        self._past.clear()
        self._asking = None
        self._show()

    def show_questions(self, questions: Sequence[ReviewQuestion]) -> None:
        """These are asked after what is asked now, in place of those that waited."""
        known = self.passed
        self._waiting = deque(one for one in questions if (one.photo_id, one.label_id) not in known)
        if self._asking is None:
            self._next()
        else:
            self._expect()

    def answer(self, verdict: int) -> None:
        """The user says yes (+1), no (-1), or passes the question over (0)."""
        asked = self._asking
        if asked is None:
            return
        self._past.append((asked, verdict))
        self._asking = None
        self._next()
        if verdict:
            self.answered.emit(asked, verdict)
        if len(self._waiting) < FEW:
            self.more_wanted.emit()

    def take_back(self) -> None:
        """Back to the question before; an answer to it is undone."""
        if not self._past:
            return
        if self._asking is not None:
            self._waiting.appendleft(self._asking)
        self._asking, verdict = self._past.pop()
        self._show()
        if verdict:
            self.taken_back.emit()

    def ask_again(self, question: ReviewQuestion) -> None:
        """The answer to a question was undone elsewhere."""
        answered = [one for one, verdict in self._past if verdict and one == question]
        if answered:
            self._past = [(one, verdict) for one, verdict in self._past if one != question]
            if self._asking is not None:
                self._waiting.appendleft(self._asking)
            self._asking = question
            self._show()

    def take_answer(self, question: ReviewQuestion, verdict: int) -> None:
        """A question was answered elsewhere: where it is asked now, the next one is."""
        if self._asking == question:
            self._past.append((question, verdict))
            self._next()

    def let_go(self) -> None:
        """Keep no picture: the page is left."""
        self.picture.let_go()

    def close_threads(self) -> None:
        """Wait for the threads that decode."""
        self.picture.close_threads()

    def _next(self) -> None:
        self._asking = self._waiting.popleft() if self._waiting else None
        self._show()
        self._expect()

    def _expect(self) -> None:
        self.picture.expect([question.photo_id for question in list(self._waiting)[:_AHEAD]])

    def _show(self) -> None:
        asked = self._asking
        given = sum(1 for _, verdict in self._past if verdict)
        self.done.setText(counted("ReviewPage", given, "1 answer", "{n} answers"))
        for name in ("yes", "no", "skip", "why"):
            self.buttons[name].setEnabled(asked is not None)
        self.buttons["back"].setEnabled(bool(self._past))
        if asked is None:
            self.picture.show_photo(-1)
            self.question.setText(self.tr("There is nothing to ask about now."))
            self.sure.setText(self.tr("Questions come when photographs are tagged."))
        else:
            self.picture.show_photo(asked.photo_id)
            self.question.setText(self.tr("Does this show “{label}”?").format(label=asked.label))
            self.sure.setText(self.tr("{share} sure").format(share=percent(asked.certainty)))
        self.setAccessibleName(f"{self.question.text()} {self.sure.text()}")
        self.setAccessibleDescription(self.picture.told)

    def _key_map(self) -> dict[Qt.Key, Callable[[], None]]:
        return {
            **dict.fromkeys((Key.Key_Y, Key.Key_A, Key.Key_Right), lambda: self.answer(1)),
            **dict.fromkeys((Key.Key_N, Key.Key_X, Key.Key_Left), lambda: self.answer(-1)),
            **dict.fromkeys((Key.Key_S, Key.Key_Space, Key.Key_Down), lambda: self.answer(0)),
            **dict.fromkeys((Key.Key_Z, Key.Key_U, Key.Key_Backspace, Key.Key_Up), self.take_back),
            Key.Key_W: self._ask_why,
            Key.Key_Escape: self.closed.emit,
        }

    def _ask_why(self) -> None:
        if self._asking is not None:
            self.why_wanted.emit(self._asking)

    def _lay_out(self) -> None:
        back = QToolButton(self)
        back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        back.setIcon(theme.icon("back"))
        back.setToolTip(self.tr("Back to the photographs (Esc)"))
        back.setAccessibleName(self.tr("Back to the photographs"))
        back.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(back)
        head.addStretch(1)
        head.addWidget(self.done)
        row = QHBoxLayout()
        space(row, CLOSE)
        row.addStretch(1)
        for name, text, icon, act in (
            ("back", self.tr("Back (Z)"), "undo", self.take_back),
            ("no", self.tr("No (N)"), "reject", lambda: self.answer(-1)),
            ("yes", self.tr("Yes (Y)"), "accept", lambda: self.answer(1)),
            ("skip", self.tr("Skip (S)"), "next", lambda: self.answer(0)),
            ("why", self.tr("Why? (W)"), "info", self._ask_why),
        ):
            button = self.buttons[name] = QPushButton(theme.icon(icon), text, self)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a press leaves the keys with the page
            button.clicked.connect(lambda _=False, do=act: do())
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        space(column, CLOSE, EDGE, CLOSE, EDGE, EDGE)
        column.addLayout(head)
        column.addWidget(self.picture, 1)
        column.addWidget(self.question)
        column.addWidget(self.sure)
        column.addLayout(row)

    def _meant(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What a key does here; None where it does nothing."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        return self.keys.get(Qt.Key(event.key())) if plain else None

    # Qt's own calls

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._meant(event):
            event.accept()  # the same keys are shortcuts of the photographs behind this page
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._meant(event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()
