"""``clip-desktop trash``: photographs moved to the system's trash, and brought back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clip_desktop.cli import output
from clip_desktop.cli.asking import agreed_to_trash, tell_failures, tell_moved
from clip_desktop.cli.exits import DONE, PARTLY, REFUSED
from clip_desktop.cli.invocation import Invocation
from clip_desktop.cli.jobs import run_job
from clip_desktop.cli.references import files_meant, photos_meant, written_out
from clip_desktop.cli.shell import Leaf
from clip_desktop.errors import UserError

if TYPE_CHECKING:
    pass

_SHOWN = 20


@click.command(
    "trash",
    cls=Leaf,
    examples="""
    clip-desktop trash IMG_2041.jpg           this file, and what belongs to it
    clip-desktop trash 17                     every copy of a photograph
    clip-desktop trash --undo                 bring back what went last
    """,
)
@click.argument("photos", nargs=-1, metavar="[PHOTO]...")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--undo", is_flag=True, help="Bring back what was moved to the trash last.")
@click.pass_obj
def command(invocation: Invocation, photos: tuple[str, ...], yes: bool, undo: bool) -> int:
    """Move photographs to the system's trash, with their sidecars, raw twins and films; nothing is deleted.

    A file named moves that file; the number of a photograph moves every copy of it. All that you said of them is kept,
    and holds again when they come back.
    """
    if undo:
        if photos:
            raise UserError("“--undo” brings back what went last; it takes no photographs.")
        return _bring_back(invocation)
    if not photos:
        raise UserError("No photograph was named.")
    return _move(invocation, photos, yes)


def _move(invocation: Invocation, photos: Sequence[str], yes: bool) -> int:
    from clip_desktop.services.files.trash import move_to_trash, plan_trash

    with invocation.desk() as desk:
        named = written_out(photos)
        ids = photos_meant(desk.library, named)
        plan = plan_trash(desk.library, ids, files_meant(desk.library, named, ids))
        if not plan.files:
            tell_failures(plan.failures)
            raise UserError("Nothing was moved to the trash.")
        if not yes and not _agreed(plan.paths):
            output.say("Nothing was moved.")
            return DONE
        report = run_job(move_to_trash(desk.library, plan), "Stopped. “clip-desktop trash --undo” brings them back.")
    tell_failures(report.failures)
    tell_moved(len(report.moved))
    return DONE if not report.failures else PARTLY if report.moved else REFUSED


def _bring_back(invocation: Invocation) -> int:
    from clip_desktop.services.files.trash import bring_back

    with invocation.desk() as desk:
        report = run_job(bring_back(desk.library))
    tell_failures(report.failures)
    output.say(f"Brought {output.counted(len(report.moved), 'file')} back.")
    return DONE if not report.failures else PARTLY if report.moved else REFUSED


def _agreed(paths: Sequence[Path]) -> bool:
    """Ask, with the files before the eyes.

    Raises:
        UserError: nobody is there to answer.
    """
    for path in paths[:_SHOWN]:
        output.note(f"  {output.shown(path)}")
    if len(paths) > _SHOWN:
        output.note(f"  … and {len(paths) - _SHOWN:,} more")
    return agreed_to_trash(len(paths))
