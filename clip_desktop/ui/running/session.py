"""What the window stands on: one profile, its threads, one signal of change, one undo stack."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any, Final, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoStack

from clip_desktop.library.changes import Changes, Edit, PartlyUndone
from clip_desktop.library.library import Library
from clip_desktop.services.power import Gentleness
from clip_desktop.services.workspace import Workspace
from clip_desktop.ui.running.edits import EditCommand, Make, edit_of
from clip_desktop.ui.running.jobs import JobQueue
from clip_desktop.ui.running.tasks import Courier, Worker

if TYPE_CHECKING:
    from clip_desktop.services.models.active import ActiveModel
    from clip_desktop.services.searching.completion import Completer
    from clip_desktop.services.searching.searcher import Searcher

T = TypeVar("T")

_UNDONE: Final = 1000  # steps that can be: each keeps what it changed, of up to all photographs


class Desk:
    """What a question is answered from, on the query thread.

    What searches is imported and made when it is first asked for: the first photographs are shown without.
    """

    def __init__(self, library: Library, find_model: Callable[[], ActiveModel]) -> None:
        self.library = library
        self._find_model = find_model
        self._searcher: Searcher | None = None
        self._completer: Completer | None = None

    @property
    def model(self) -> ActiveModel:
        return self._find_model()

    @property
    def searcher(self) -> Searcher:
        if self._searcher is None:
            from clip_desktop.services.searching.searcher import Searcher

            self._searcher = Searcher(self.model)
        return self._searcher

    @property
    def searcher_if_made(self) -> Searcher | None:
        """What searches; None where nothing was searched yet."""
        return self._searcher

    @property
    def completer(self) -> Completer:
        if self._completer is None:
            from clip_desktop.services.searching.completion import Completer

            self._completer = Completer()
        return self._completer

    @property
    def wants_torch(self) -> bool:
        """Whether the next answer would be quicker with torch imported."""
        return self._searcher is not None and self._searcher.loaded.wants_torch


class Session(QObject):
    """One open profile.

    Threads: writer (the user's edits), query (questions, newest per channel), job (one long job at a time); each has a
    library of its own. ``library`` is the GUI thread's, for bounded reads.

    Signals:
        changed: (Changes, initiator): something in the library is not as it was; widgets decide whether they care. The
            initiator of what is undone or done again is its ``EditCommand``.
        noticed: a sentence worth reading, about something that is no failure.
        step_told: a sentence about what the last step of the undo stack did.
        step_told_in_part: the same, where something went wrong with the rest.
        scanned: the ScanReport of a job that looked through folders.
        failed: the exception of an edit, a question or a job. A ``UserError`` is a sentence, all else is a bug.
        settings_changed: (Settings) one of the settings is another.
    """

    changed = Signal(object, object)
    noticed = Signal(str)
    step_told = Signal(str)
    step_told_in_part = Signal(str)
    scanned = Signal(object)
    failed = Signal(object)
    settings_changed = Signal(object)

    def __init__(self, workspace: Workspace, model: ActiveModel | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._model, self._making_model = model, threading.Lock()
        self.library = workspace.open_library()
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(_UNDONE)
        self._courier = Courier(self)
        self._writer = Worker("writer", self._courier, workspace.open_library, Library.close)
        self._query = Worker("query", self._courier, self._open_desk, lambda desk: desk.library.close())
        self._job = Worker("job", self._courier, workspace.open_library, Library.close)
        gentle = Gentleness(lambda: self.workspace.settings.gentle)
        self.jobs = JobQueue(self._job, self._courier, self, gentle)
        # Methods of its own, and no lambdas or signals: a connection would keep those, and they keep the session.
        self.jobs.failed.connect(self._tell_failed)
        self.jobs.stepped.connect(self._tell_step)
        self._asked: dict[str, int] = {}
        self._on_the_way = 0
        self._has_asked_for_torch = False

    @property
    def model(self) -> ActiveModel:
        """The model in use, imported and opened when it is first asked for. Any thread may ask."""
        with self._making_model:
            if self._model is None:
                from clip_desktop.services.models.active import ActiveModel

                self._model = ActiveModel(self.workspace)
            return self._model

    @property
    def idle(self) -> bool:
        """Whether no question or edit is on its way and no job runs."""
        return self._on_the_way == 0 and self.jobs.state is None

    def announce(self, changes: Changes, initiator: object = None) -> None:
        """Tell every widget what is no longer as it was."""
        if changes:
            self.changed.emit(changes, initiator)

    def ask(
        self,
        channel: str,
        question: Callable[[Desk], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Answer a question on the query thread; an older one of the same channel is dropped, answered or not."""
        number = self._asked[channel] = self._asked.get(channel, 0) + 1

        def current() -> bool:
            return self._asked[channel] == number

        def answer(desk: Desk) -> T | None:
            result = question(desk) if current() else None
            self._prepare_for_more(desk)
            return result

        def arrived(result: T | None) -> None:
            self._on_the_way -= 1
            if current():
                done(result)  # type: ignore[arg-type]  # None stands for a dropped answer only

        def broke(error: BaseException) -> None:
            self._on_the_way -= 1
            if current():
                (failed or self.failed.emit)(error)

        self._on_the_way += 1
        self._query.run(answer, arrived, broke)

    def forget(self, channel: str) -> None:
        """Whatever was asked on a channel is no longer wanted."""
        self._asked[channel] = self._asked.get(channel, 0) + 1

    def edit(
        self,
        make: Make,
        initiator: object = None,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        photo_ids: Collection[int] = (),
    ) -> None:
        """Make an edit on the writer thread, put it on the undo stack, and announce it.

        Args:
            make: gives the ``Edit``, or a tuple that ends in it; called again by a redo.
            done: given all that ``make`` gave, after the announcement.
            failed: given the exception it raised, in place of the signal.
            photo_ids: what it is about; those that its undoing brings back to where the user is are chosen there.
        """

        def made(result: Any) -> None:
            edit = edit_of(result)
            self.undo_stack.push(EditCommand(edit, make, self._on_writer, photo_ids))
            self.announce(edit.changes, initiator)
            if done is not None:
                done(result)

        self._write(make, made, failed)

    def made(self, edit: Edit, make: Make, photo_ids: Collection[int] = ()) -> None:
        """Put an edit that a job has made on the undo stack, and announce it.

        Args:
            make: makes it again, for a redo.
            photo_ids: as those of ``edit``.
        """
        self.undo_stack.push(EditCommand(edit, make, self._on_writer, photo_ids))
        self.announce(edit.changes)

    def change(
        self,
        make: Callable[[Library], tuple[T, Changes]],
        done: Callable[[T], None] | None = None,
    ) -> None:
        """Change the library on the writer thread in a way that is not undone (a folder added, say)."""

        def made(result: tuple[T, Changes]) -> None:
            self.announce(result[1])
            if done is not None:
                done(result[0])

        self._write(make, made)

    def set(self, **values: object) -> None:
        """Change settings; they are written by the writer thread."""
        self._write(lambda _: self.workspace.update_settings(**values), self.settings_changed.emit)

    def start_afresh(self) -> None:
        """The library was exchanged as a whole: what was read of it is forgotten, and nothing can be undone."""
        self.undo_stack.clear()
        self._query.renew()

    def close(self) -> None:
        """Stop the job, wait for every thread, close every library. Nothing arrives after this."""
        self.jobs.close()
        for worker in (self._job, self._query, self._writer):
            worker.close()
        self._courier.forget()
        self.undo_stack.clear()
        self.library.close()

    @Slot(object)
    def _tell_failed(self, error: BaseException) -> None:
        self.failed.emit(error)

    @Slot(object)
    def _tell_step(self, changes: Changes) -> None:
        self.announce(changes, self.jobs)

    def _on_writer(self, change: Callable[[Library], Changes], step: EditCommand) -> None:
        self._write(change, lambda changes: self.announce(changes, step), lambda error: self._undo_failed(error, step))

    def _write(
        self,
        work: Callable[[Library], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        def arrived(result: T) -> None:
            self._on_the_way -= 1
            done(result)

        def broke(error: BaseException) -> None:
            self._on_the_way -= 1
            (failed or self.failed.emit)(error)

        self._on_the_way += 1
        self._writer.run(work, arrived, broke)

    def _prepare_for_more(self, desk: Desk) -> None:
        """On the query thread, after an answer: have torch imported where it makes the next one quicker."""
        if not self._has_asked_for_torch and desk.wants_torch:
            from clip_desktop.clip.torch_loading import import_torch

            self._has_asked_for_torch = True
            self._job.run(lambda library: import_torch(), lambda nothing: None, self.failed.emit)

    def _undo_failed(self, error: BaseException, step: EditCommand) -> None:
        if isinstance(error, PartlyUndone):
            rest = EditCommand(error.rest, step.make, self._on_writer, step.photo_ids)
            self.undo_stack.push(rest)  # to be tried again
            self.announce(error.changes, step)
        else:
            self.undo_stack.clear()  # its steps no longer agree with the library
        self.failed.emit(error)

    def _open_desk(self) -> Desk:
        return Desk(self.workspace.open_library(), lambda: self.model)
