"""What commands that change much at once ask first, and what those that move files to the trash tell."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from clip_desktop.cli import output
from clip_desktop.errors import UserError

if TYPE_CHECKING:
    from clip_desktop.services.files.failures import FileFailure


def agreed(question: str, hint: str) -> bool:
    """Ask whether something may be done.

    Args:
        hint: how it is done without a question.

    Raises:
        UserError: nobody is there to answer.
    """
    try:
        return click.confirm(question, err=True)
    except click.Abort as nobody:
        if sys.stdin.isatty():
            raise
        output.note("")  # the question ends its line
        raise UserError("Nobody is there to be asked.", hint) from nobody


def agreed_to_trash(files: int) -> bool:
    """Ask whether so many files may go, with the plan before the eyes.

    Raises:
        UserError: nobody is there to answer.
    """
    question = f"Move {output.counted(files, 'file')} to the trash?"
    return agreed(question, "Give --yes to move them without a question.")


def tell_failures(failures: Iterable[FileFailure]) -> None:
    """A line for each file that stayed, and why."""
    for failure in failures:
        output.note(f"clip-desktop: {output.shown(failure.path)}: {failure.message}")


def tell_moved(files: int) -> None:
    """How many files went, and how they come back."""
    undo = f" “clip-desktop trash --undo” brings {'it' if files == 1 else 'them'} back." if files else ""
    output.say(f"Moved {output.counted(files, 'file')} to the trash.{undo}")
