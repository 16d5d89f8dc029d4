"""Photographs moved to the system's trash, after a question that names the files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from clip_desktop.errors import UserError
from clip_desktop.library.changes import Edit
from clip_desktop.library.file_names import shown
from clip_desktop.sentences import say
from clip_desktop.services.files.trash import TrashPlan, TrashReport, plan_trash, trash_photos
from clip_desktop.ui.panels.questions import confirm
from clip_desktop.ui.session import Session
from clip_desktop.ui.wording import counted, photographs

_NAMED: Final = 8


def ask_and_trash(session: Session, parent: QWidget, ids: Sequence[int]) -> None:
    """Ask whether some photos are to go, and move them to the trash if so: a step that can be undone."""
    photo_ids = list(ids)
    session.ask(
        "trash",
        lambda desk: plan_trash(desk.library, photo_ids),
        lambda plan: _ask(session, parent, photo_ids, plan),
    )


def _ask(session: Session, parent: QWidget, ids: list[int], plan: TrashPlan) -> None:
    translate = QCoreApplication.translate
    if not plan.files:
        why = plan.failures[0].message if plan.failures else ""
        session.failed.emit(UserError(translate("Trash", "Nothing was moved to the trash."), why))
        return
    names = [shown(path.name) for path in plan.paths]
    more = len(names) - _NAMED
    listed = names[:_NAMED] + ([counted("Trash", more, "… and 1 more", "… and {n} more")] if more > 0 else [])
    confirm(
        parent,
        translate("Trash", "Move {photographs} to the trash?").format(photographs=photographs(len(ids))),
        "\n".join([*listed, "", translate("Trash", "What you said of them is kept for when they come back.")]),
        translate("Trash", "Move to trash"),
        lambda: session.edit(lambda library: trash_photos(library, ids), done=lambda made: _tell(session, made)),
    )


def _tell(session: Session, made: tuple[TrashReport, Edit]) -> None:
    report, _ = made
    if report.failures:
        first = report.failures[0]
        session.failed.emit(
            UserError(
                counted(
                    "Trash",
                    len(report.failures),
                    "1 file was not moved to the trash.",
                    "{n} files were not moved to the trash.",
                ),
                say("{file}: {why}", file=shown(first.path.name), why=first.message),
            )
        )
