"""The best of each group of duplicates kept: a job plans, the user looks, a job does it, undo takes it back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from clip_desktop.errors import UserError
from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.file_names import shown
from clip_desktop.library.library import Library
from clip_desktop.progress import Job, run_to_end
from clip_desktop.sentences import say
from clip_desktop.services.duplicates.groups import DuplicateGroup, duplicate_groups, groups_of, tell_apart
from clip_desktop.services.duplicates.keeping import KeepPlan, KeepReport, keep_best, kept_edit, plan_keeping
from clip_desktop.services.duplicates.stacking import stack_pending
from clip_desktop.ui.duplicates.keep_plan import KeepPlanDialog
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.language.wording import counted
from clip_desktop.ui.running.jobs import Work
from clip_desktop.ui.running.session import Session


def keep_best_of(session: Session, parent: QWidget, groups: Sequence[DuplicateGroup] | None = None) -> None:
    """Say what would go and why, and move it to the trash if the user agrees.

    Args:
        groups: only these; None: all.
    """
    photo_ids = None if groups is None else {photo_id for group in groups for photo_id in group.photo_ids}
    name = QCoreApplication.translate("Duplicates", "Looking at the copies")
    key = f"duplicates:{sorted(photo_ids)}" if photo_ids is not None else "duplicates"
    job = partial(_plan, photo_ids=photo_ids)
    session.jobs.add(Work(name, job, lambda plan: _ask(session, parent, plan, photo_ids), key=key))


def not_duplicates(session: Session, groups: Sequence[DuplicateGroup]) -> None:
    """Remember that the photographs of each of some groups are no duplicates of one another."""
    for group in groups:
        ids = group.photo_ids
        session.edit(partial(tell_apart, photo_ids=ids))


def compare_anew(session: Session, parent: QWidget) -> None:
    """Put all photographs into stacks again."""

    def job(library: Library) -> Job[int]:
        with session.workspace.indexing_lock():
            with library.transaction():
                library.looks.forget_stacks()
            count = yield from stack_pending(library, session.workspace.thumbnails)
        return count

    name = QCoreApplication.translate("Duplicates", "Comparing photographs")
    session.jobs.add(Work(name, job, lambda _: session.announce(Changes(photos=True)), key="compare"))


def _plan(library: Library, photo_ids: Collection[int] | None = None) -> Job[KeepPlan]:
    groups = duplicate_groups(library)
    return plan_keeping(library, groups if photo_ids is None else groups_of(groups, photo_ids))


def _ask(session: Session, parent: QWidget, plan: KeepPlan, photo_ids: Collection[int] | None) -> None:
    dialog = KeepPlanDialog(plan, parent)
    dialog.accepted.connect(lambda: _keep(session, plan, photo_ids))
    dialog.open()


def _keep(session: Session, plan: KeepPlan, photo_ids: Collection[int] | None) -> None:
    name = QCoreApplication.translate("Duplicates", "Keeping the best of each")
    work = Work(name, partial(keep_best, plan=plan), lambda report: _kept(session, plan, report, photo_ids))
    session.jobs.add(work)


def _kept(session: Session, plan: KeepPlan, report: KeepReport, photo_ids: Collection[int] | None) -> None:
    moved, failures = len(report.trash.moved), report.trash.failures
    told = counted("Duplicates", moved, "Moved 1 file to the trash.", "Moved {n} files to the trash.")
    if report.trash.batch is not None:
        session.made(
            kept_edit(report, len(plan.kept)), lambda library: _again(library, photo_ids), plan.trash.photo_ids
        )
    if not failures:
        (session.noticed if report.trash.batch is None else session.step_told).emit(told)
        return
    first = failures[0]
    stayed = counted("Duplicates", len(failures), "1 file stayed", "{n} files stayed")
    why = say("{stayed}: {file}: {why}", stayed=stayed, file=shown(first.path.name), why=first.message)
    if report.trash.batch is None:
        session.failed.emit(UserError(told, why))
    else:
        session.step_told_in_part.emit(f"{told} {in_language(why)}")


def _again(library: Library, photo_ids: Collection[int] | None) -> Edit:
    """Do it once more with what there is now: a redo."""
    plan = run_to_end(_plan(library, photo_ids))
    return kept_edit(run_to_end(keep_best(library, plan)), len(plan.kept))
