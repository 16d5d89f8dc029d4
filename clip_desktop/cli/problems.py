"""``clip-desktop problems``: the files that could not be read, and why."""

from __future__ import annotations

import click

from clip_desktop.cli import output
from clip_desktop.cli.invocation import Invocation
from clip_desktop.cli.shell import Leaf


@click.command(
    "problems",
    cls=Leaf,
    examples="""
    clip-desktop problems
    clip-desktop problems --json
    """,
)
@click.option("--json", "json_", is_flag=True, help="Print the list as JSON.")
@click.pass_obj
def command(invocation: Invocation, json_: bool) -> None:
    """List the files and folders that could not be read, and why.

    Dates, places and sidecars that make no sense are listed too: they were ignored, and the photographs read.
    “clip-desktop index” tries again those that have changed, and those that it was not allowed to open.
    """
    with invocation.desk() as desk:
        roots = {folder.id: folder.path for folder in desk.library.folders.all()}
        found = [
            {"path": roots[p.folder_id] / p.relative_path, "problem": p.message, "since": p.noted_at}
            for p in desk.library.problems.all()
        ]
    if json_:
        output.as_json(found)
    elif not found:
        output.say("Every file could be read.")
    else:
        output.table(("File", "What is wrong"), ((output.shown(str(f["path"])), f["problem"]) for f in found))
