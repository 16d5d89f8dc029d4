"""What the user said, written to sidecars: a job plans, the user looks, a job writes, undo takes back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from clip_desktop.errors import UserError
from clip_desktop.library.changes import Edit
from clip_desktop.library.library import Library
from clip_desktop.progress import run_to_end
from clip_desktop.services.words.sidecar_writing import WriteReport, write_sidecars, written_edit
from clip_desktop.services.words.write_back import WritePlan, plan_writes
from clip_desktop.ui.files.sidecar_plan import SidecarPlanDialog
from clip_desktop.ui.language.wording import counted
from clip_desktop.ui.running.jobs import Work
from clip_desktop.ui.running.session import Session


def plan_sidecars(session: Session, parent: QWidget) -> None:
    """Compare the library with the sidecars, show what would be written, and write it if the user says so."""
    name = QCoreApplication.translate("Sidecars", "Comparing with the sidecars")
    session.jobs.add(Work(name, plan_writes, lambda plan: _show(session, parent, plan), key="sidecars"))


def _show(session: Session, parent: QWidget, plan: WritePlan) -> None:
    if not (plan.writes or plan.failures or plan.offline):
        session.noticed.emit(QCoreApplication.translate("Sidecars", "The sidecars say everything already."))
        return
    dialog = SidecarPlanDialog(plan, parent)
    dialog.accepted.connect(lambda: _write(session, parent, plan))
    dialog.open()


def _write(session: Session, parent: QWidget, plan: WritePlan) -> None:
    name = QCoreApplication.translate("Sidecars", "Writing sidecars")
    job = partial(write_sidecars, plan=plan)
    session.jobs.add(Work(name, job, lambda report: _written(session, parent, report)))


def _written(session: Session, parent: QWidget, report: WriteReport) -> None:
    told = counted("Sidecars", report.done, "Wrote 1 sidecar.", "Wrote {n} sidecars.")
    if report.batch is not None:
        session.made(written_edit(report.batch, report.done, _name), _again)
    if report.failures:
        SidecarPlanDialog(WritePlan(failures=report.failures), parent).open()
        left = _not_written(len(report.failures))
        if report.batch is None:
            session.failed.emit(UserError(told, left))
        else:
            session.step_told_in_part.emit(f"{told} {left}")
    else:
        (session.noticed if report.batch is None else session.step_told).emit(told)


def _again(library: Library) -> Edit:
    """Write once more what there is to write now: a redo."""
    report = run_to_end(write_sidecars(library, run_to_end(plan_writes(library))))
    if report.batch is None:
        raise UserError(QCoreApplication.translate("Sidecars", "No sidecar was written."))
    return written_edit(report.batch, report.done, _name)


def _name(files: int) -> str:
    return counted("Sidecars", files, "Write 1 sidecar", "Write {n} sidecars")


def _not_written(files: int) -> str:
    return counted("Sidecars", files, "1 sidecar could not be written.", "{n} sidecars could not be written.")
