"""``clip-desktop status``: how the library stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from clip_desktop.cli import output
from clip_desktop.cli.invocation import Invocation
from clip_desktop.cli.shell import Leaf

if TYPE_CHECKING:
    from clip_desktop.services.status import Status


@click.command(
    "status",
    cls=Leaf,
    examples="""
    clip-desktop status
    clip-desktop status --json | jq .photos
    clip-desktop status --connections
    """,
)
@click.option("--connections", "connections_", is_flag=True, help="Print what was asked of a network instead.")
@click.option("--json", "json_", is_flag=True, help="Print it as JSON.")
@click.pass_obj
def command(invocation: Invocation, connections_: bool, json_: bool) -> None:
    """Say how the library stands: photographs, folders, what is still to be read, problems, the model."""
    from clip_desktop.services.status import status

    if connections_:
        _print_connections(invocation, json_)
        return
    with invocation.desk() as desk:
        now = status(desk.library, desk.model)
        thumbnails = desk.workspace.paths.thumbnails
    if json_:
        folders = [{"path": folder.path, "online": online} for folder, online in now.folders]
        values = {name: getattr(now, name) for name in type(now).__slots__}
        output.as_json({**values, "folders": folders, "problems": len(now.problems), "thumbnails": thumbnails})
        return
    output.table(("Library", ""), _rows(now))
    if not now.folders:
        output.say("\nAdd a folder to begin: clip-desktop index ~/Pictures")


def _print_connections(invocation: Invocation, json_: bool) -> None:
    from clip_desktop.services.privacy import connections

    made = connections(invocation.workspace().paths)
    if json_:
        output.as_json(made)
        return
    if not made:
        output.say("No connections so far. Only “clip-desktop models download” makes any.")
        return
    rows = (
        (one.at, one.host, one.purpose, output.size_in_words(one.received), f"{one.outcome} {one.status or ''}".strip())
        for one in made
    )
    output.table(("When", "Host", "What for", "Received", "Outcome"), rows, right=(3,))


def _missing(now: Status) -> list[str]:
    """A sentence for each extra that is not installed: how many files want it, or what it would read."""
    wanted = {each.extra: each.files for each in now.passed_over}
    sentences = []
    for kind in now.formats:
        if not kind.is_there:
            who = output.counted(wanted[kind.extra], "file") if kind.extra in wanted else kind.name
            sentences.append(f"{who} would need: {output.install(kind.extra)}")
    return sentences


def _rows(now: Status) -> list[tuple[str, str]]:
    offline = sum(not online for _, online in now.folders)
    folders = f"{len(now.folders):,}" + (f", {offline:,} out of reach" if offline else "")
    files = f"{now.files:,}" + (f", {now.missing:,} gone since" if now.missing else "")
    to_read = now.stale + now.unindexed + now.undescribed
    return [
        ("Photographs", f"{now.photos:,}"),
        *([("Hidden", f"{now.hidden:,}")] if now.hidden else []),
        ("Files", files),
        ("Still to be read", f"{to_read:,}" + (" (“clip-desktop index” reads them)" if to_read else "")),
        ("Can be searched", f"{now.vectors:,}"),
        ("Folders", folders),
        ("Labels", f"{now.labels:,}"),
        ("Albums", f"{now.albums:,}"),
        ("Saved searches", f"{now.searches:,}"),
        ("Problems", f"{len(now.problems):,}" + (" (“clip-desktop problems” lists them)" if now.problems else "")),
        ("Formats", ", ".join(kind.name for kind in now.formats if kind.is_there)),
        *(("", sentence) for sentence in _missing(now)),
        ("Model", now.model or now.model_problem),
        ("Kept in", f"{output.shown(now.library_file)}, {output.size_in_words(now.library_bytes)}"),
    ]
