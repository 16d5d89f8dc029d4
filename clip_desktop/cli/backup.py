"""``clip-desktop backup``: copies of the library."""

from __future__ import annotations

import click

from clip_desktop.cli import output
from clip_desktop.cli.asking import agreed
from clip_desktop.cli.invocation import Invocation
from clip_desktop.cli.jobs import run_job
from clip_desktop.cli.shell import Branch


@click.group(
    "backup",
    cls=Branch,
    examples="""
    clip-desktop backup
    clip-desktop backup now
    clip-desktop backup restore 1
    """,
)
def command() -> None:
    """Backups of the library: without a command they are listed.

    One is made each day that the program is used, and before anything happens to the whole library. Of the daily ones
    the newest of 7 days, 4 weeks and 6 months are kept; those you ask for are kept until you delete them. The setting
    backup_daily switches the daily ones off.
    """


@command.command("list")
@click.option("--json", "json_", is_flag=True, help="Print the list as JSON.")
@click.pass_obj
def list_(invocation: Invocation, json_: bool) -> None:
    """List the backups, the newest first."""
    from clip_desktop.library.backup import list_backups

    backups = list_backups(invocation.workspace().paths.library_file)
    if json_:
        output.as_json(
            [{"path": b.path, "reason": b.reason, "made_at": b.made_at.isoformat(), "size": b.size} for b in backups]
        )
    elif not backups:
        output.say("There are no backups yet. “clip-desktop backup now” makes one.")
    else:
        rows = (
            (n, f"{b.made_at.astimezone():%Y-%m-%d %H:%M}", b.reason, output.size_in_words(b.size), b.path.name)
            for n, b in enumerate(backups, 1)
        )
        output.table(("", "Made", "Why", "Size", "File"), rows, right=(0, 3))
        output.note(f"They lie in {output.shown(backups[0].path.parent)}")


@command.command("now", examples="clip-desktop backup now")
@click.pass_obj
def now(invocation: Invocation) -> None:
    """Back the library up and check the copy."""
    from clip_desktop.services.backups import back_up

    with invocation.desk() as desk:
        backup = run_job(back_up(desk.library), "Stopped; no backup was made.")
    output.say(f"Backed up to {output.shown(backup.path)}, {output.size_in_words(backup.size)}.")


@command.command("restore", examples="clip-desktop backup restore 1")
@click.argument("backup")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def restore(invocation: Invocation, backup: str, yes: bool) -> None:
    """Put a backup in the place of the library.

    BACKUP is its number in the list, its name, or the path of one that you keep elsewhere. What is there now is backed
    up first, so that this can be taken back.
    """
    from clip_desktop.services.backups import find_backup, restore_backup

    with invocation.desk() as desk:
        chosen = find_backup(desk.library.path, backup)
        made = f"{chosen.made_at.astimezone():%Y-%m-%d %H:%M}"
        question = f"Put the backup of {made} in the place of the library?"
        if not yes and not agreed(question, "Give --yes to restore it without a question."):
            raise click.Abort
        with desk.workspace.indexing_lock():
            point = run_job(restore_backup(desk.library, chosen), "Stopped; the library is as it was.")
    output.say(f"The library is as it was on {made}. “clip-desktop index” reads what is new since.")
    output.say(f"To take this back: clip-desktop backup restore {output.shown(point.path.name)}")
