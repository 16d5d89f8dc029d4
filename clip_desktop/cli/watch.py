"""``clip-desktop watch``: folders followed as they change."""

from __future__ import annotations

import click

from clip_desktop.cli.invocation import Invocation
from clip_desktop.cli.jobs import run_job
from clip_desktop.cli.shell import Leaf

_KEPT = "Stopped. What was read until now is kept."


@click.command(
    "watch",
    cls=Leaf,
    examples="""
    clip-desktop watch
    """,
)
@click.pass_obj
def command(invocation: Invocation) -> None:
    """Follow the folders of the library and read what is new or changed, until Ctrl+C.

    All are looked through first. Folders on network shares, of which the system announces nothing, are looked through
    every ten minutes. While the window is open it does the same, unless the setting watch_folders is off.
    """
    from clip_desktop.errors import UserError
    from clip_desktop.services.folders.watching import Watcher, keep_watching

    with invocation.desk() as desk:
        if not desk.library.folders.all():
            raise UserError("The library has no folders yet.", "Name one: clip-desktop index ~/Pictures")
        workspace = desk.workspace
        run_job(
            keep_watching(
                desk.library,
                desk.model,
                workspace.thumbnails,
                Watcher(),
                workspace.indexing_lock,
                workspace.settings.decode_workers,
            ),
            _KEPT,
        )
