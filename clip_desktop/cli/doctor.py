"""``clip-desktop doctor``: the library looked over and mended."""

from __future__ import annotations

import click

from clip_desktop.cli import output
from clip_desktop.cli.exits import DONE, PARTLY
from clip_desktop.cli.invocation import Invocation
from clip_desktop.cli.jobs import run_job
from clip_desktop.cli.shell import Leaf


@click.command(
    "doctor",
    cls=Leaf,
    examples="""
    clip-desktop doctor
    clip-desktop doctor --repair
    """,
)
@click.option("--repair", is_flag=True, help="Mend what can be mended.")
@click.option("--json", "json_", is_flag=True, help="Print what is found as JSON.")
@click.pass_obj
def command(invocation: Invocation, repair: bool, json_: bool) -> int:
    """Look the library over: its file, references, vectors, files, thumbnails, models and left-overs.

    What you said is never touched: only what comes back by itself is deleted or made anew.
    """
    from clip_desktop.services.doctor import look_over

    with invocation.desk() as desk:
        found = run_job(look_over(desk.workspace, desk.library, repair=repair), "Stopped.")
    if json_:
        output.as_json(found)
    elif not found:
        output.say("Everything is as it should be.")
    for finding in () if json_ else found:
        output.say(f"{'Mended: ' if finding.mended else ''}{finding.sentence}")
    left = [finding for finding in found if finding.serious and not finding.mended]
    if left and not repair and not json_:
        output.note("“clip-desktop doctor --repair” mends what can be mended.")
    return PARTLY if left else DONE
