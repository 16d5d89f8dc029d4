"""Photographs moved to the system's trash: at once where undo gives all of it back, else after a question.

What is asked about is what undo cannot bring back, and what is more than people see of it: files in several places that
are one photograph in the grid, and more photographs than are looked over before a key is pressed.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from clip_desktop.errors import UserError
from clip_desktop.imaging import trash_can
from clip_desktop.library.changes import Edit
from clip_desktop.library.file_names import shown
from clip_desktop.sentences import say
from clip_desktop.services.files.trash import TrashPlan, TrashReport, plan_trash, trash_photos
from clip_desktop.ui.asking.questions import confirm
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.language.wording import counted, photographs
from clip_desktop.ui.running.session import Session

MANY: Final = 20  # photographs that go without a question, at most
_NAMED: Final = 8
_channels = count()  # one for each time: who goes on to the next photograph does not take back the last


def move_to_trash(session: Session, parent: QWidget, ids: Sequence[int]) -> None:
    """Move some photos to the trash, after a question where one is called for: a step that can be undone."""
    photo_ids = list(ids)
    session.ask(
        f"trash:{next(_channels)}",
        lambda desk: plan_trash(desk.library, photo_ids),
        lambda plan: _planned(session, parent, photo_ids, plan),
    )


def _planned(session: Session, parent: QWidget, ids: list[int], plan: TrashPlan) -> None:
    if not plan.files:
        why = plan.failures[0].message if plan.failures else ""
        _refused(session, ids, UserError(QCoreApplication.translate("Trash", "Nothing was moved to the trash."), why))
    elif trash_can.CAN_RESTORE and not plan.scattered and len(plan.photo_ids) <= MANY:
        _move(session, ids, len(plan.photo_ids))
    else:
        _ask(session, parent, ids, plan)


def _ask(session: Session, parent: QWidget, ids: list[int], plan: TrashPlan) -> None:
    translate = QCoreApplication.translate
    names = [shown(str(path) if plan.scattered else path.name) for path in plan.paths]
    more = len(names) - _NAMED
    listed = names[:_NAMED] + ([counted("Trash", more, "… and 1 more", "… and {n} more")] if more > 0 else [])
    why = []
    if plan.scattered:
        why.append(translate("Trash", "Its files lie in several places, and all of them go:"))
    kept = translate("Trash", "What you said of them is kept for when they come back.")
    if not trash_can.CAN_RESTORE:
        kept = translate("Trash", "Only the trash of the system brings them back; what you said of them is kept.")
    confirm(
        parent,
        translate("Trash", "Move {photographs} to the trash?").format(photographs=photographs(len(plan.photo_ids))),
        "\n".join([*why, *listed, "", kept]),
        translate("Trash", "Move to trash"),
        lambda: _move(session, ids, len(plan.photo_ids)),
    )


def _move(session: Session, ids: list[int], photos: int) -> None:
    session.edit(
        lambda library: trash_photos(library, ids),
        done=lambda made: _tell(session, made, photos),
        failed=lambda error: _refused(session, ids, error),
        photo_ids=ids,
    )


def _refused(session: Session, ids: list[int], error: BaseException) -> None:
    """Nothing was moved: told, unless it lies in the trash already, as where the key was pressed twice."""
    if not set(ids) <= set(session.library.trashed.photos()):
        session.failed.emit(error)


def _tell(session: Session, made: tuple[TrashReport, Edit], photos: int) -> None:
    report, _ = made
    if not report.failures:
        session.step_told.emit(_moved(photos, len(report.moved)))
        return
    first, n = report.failures[0], len(report.failures)
    moved = counted("Trash", len(report.moved), "Moved 1 file to the trash.", "Moved {n} files to the trash.")
    stayed = counted("Trash", n, "1 file was not moved to the trash.", "{n} files were not moved to the trash.")
    why = in_language(say("{file}: {why}", file=shown(first.path.name), why=first.message))
    session.step_told_in_part.emit(f"{moved} {stayed} {why}")


def _moved(photos: int, files: int) -> str:
    """What went: how many photographs, and of how many files where these are not as many."""
    translate = QCoreApplication.translate
    if files == photos:
        return translate("Trash", "Moved {photographs} to the trash.").format(photographs=photographs(photos))
    said = translate("Trash", "Moved {photographs} to the trash, {files} in all.")
    return said.format(photographs=photographs(photos), files=counted("Trash", files, "1 file", "{n} files"))
