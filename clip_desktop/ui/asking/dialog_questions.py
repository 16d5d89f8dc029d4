"""What a dialog asks of the library: an answer that comes after it was closed is dropped."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from clip_desktop.ui.running.edits import Make
from clip_desktop.ui.running.session import Desk, Session

T = TypeVar("T")


class DialogQuestions(QObject):
    """The questions of one dialog: another of its kind does not drop them."""

    def __init__(self, dialog: QDialog, session: Session) -> None:
        super().__init__(dialog)
        self._session = session
        self._channels: set[str] = set()
        self._open = True
        dialog.finished.connect(lambda _: self._forget())
        dialog.destroyed.connect(lambda _: self._forget())  # with the window it lay over: then it is not finished

    def ask(
        self,
        channel: str,
        question: Callable[[Desk], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """``Session.ask`` for as long as the dialog is open; an older question of the same channel is dropped."""
        if not self._open:
            return
        own = f"{channel}:{id(self)}"
        self._channels.add(own)
        self._session.ask(own, question, done, failed)

    def edit(self, make: Make, done: Callable[[Any], None], failed: Callable[[BaseException], None]) -> None:
        """``Session.edit``; what came of it is the dialog's while that is open; a failure, else the window's."""
        self._session.edit(
            make,
            done=lambda made: done(made) if self._open else None,
            failed=lambda error: (failed if self._open else self._session.failed.emit)(error),
        )

    def _forget(self) -> None:
        self._open = False
        for channel in self._channels:
            self._session.forget(channel)
