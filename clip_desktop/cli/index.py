"""``clip-desktop index``: folders added, looked through and read."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clip_desktop.cli import output
from clip_desktop.cli.exits import DONE, PARTLY
from clip_desktop.cli.invocation import Desk, Invocation
from clip_desktop.cli.jobs import run_job
from clip_desktop.cli.output import counted, install, photographs
from clip_desktop.cli.shell import Leaf
from clip_desktop.errors import UserError

if TYPE_CHECKING:
    from clip_desktop.library.records import Folder
    from clip_desktop.services.folders.scanning import ScanReport
    from clip_desktop.services.indexing.indexing import IndexReport

_KEPT = "Stopped. What was read until now is kept; the same command goes on with the rest."
_CONFIRM = "If you removed them, confirm it: clip-desktop index --confirm-missing"
_SHOWN_PROBLEMS = 5


@click.command(
    "index",
    cls=Leaf,
    examples="""
    clip-desktop index ~/Pictures
    clip-desktop index                                     look through all folders again
    clip-desktop index /mnt/photos --exclude '*.tmp.jpg'   leave some files out
    """,
)
@click.argument("folders", nargs=-1, type=click.Path(path_type=Path), metavar="[FOLDER]...")
@click.option(
    "--exclude", "excludes", multiple=True, metavar="PATTERN", help="Leave out what matches; for folders added now."
)
@click.option(
    "--confirm-missing", is_flag=True, help="The many files that are gone at once were removed on purpose: let them go."
)
@click.option("--no-tags", is_flag=True, help="Suggest no tags for the new photographs.")
@click.option("--json", "json_", is_flag=True, help="Print the report as JSON.")
@click.pass_obj
def command(
    invocation: Invocation,
    folders: tuple[Path, ...],
    excludes: tuple[str, ...],
    confirm_missing: bool,
    no_tags: bool,
    json_: bool,
) -> int:
    """Add folders to the library and read the photographs in them that are new or changed.

    Without a folder, all folders of the library are looked through again. Ctrl+C stops without loss: what was read is
    kept, and the same command goes on with the rest. Ctrl+Z pauses, and the shell's “fg” goes on.
    """
    with invocation.desk() as desk, desk.workspace.indexing_lock():
        refused: list[str] = []
        roots = _add(desk, folders, excludes, refused) if folders else desk.library.folders.all()
        if not roots:
            raise UserError("The library has no folders yet.", "Name one: clip-desktop index ~/Pictures")
        scanned, indexed = look_and_read(desk, roots, confirm_missing)
        tagged = 0 if no_tags or not indexed.indexed else _tag(desk)
        _back_up(desk)
        if json_:
            _print_json(desk, scanned, indexed, tagged, refused)
        else:
            _print(desk, scanned, indexed, tagged)
    return PARTLY if refused or not scanned.complete or scanned.unreadable or indexed.failed else DONE


def _add(desk: Desk, folders: tuple[Path, ...], excludes: tuple[str, ...], refused: list[str]) -> list[Folder]:
    """The roots that hold the folders named, added where they are new; those that cannot be are told of.

    Raises:
        UserError: there was one folder only, or none of them can be used.
    """
    from clip_desktop.services.folders.first_folder import add_with_labels

    roots: dict[int, Folder] = {}
    for folder in folders:
        try:
            root, _ = add_with_labels(desk.library, folder, excludes, desk.workspace.paths.labels)
        except UserError as error:
            if len(folders) == 1:
                raise
            refused.append(error.message)
            output.note(f"clip-desktop: {error}")
        else:
            roots[root.id] = root
    if not roots:
        raise UserError("None of these folders can be used.")
    return [root for root in desk.library.folders.all() if root.id in roots]  # a later one may have taken some in


def look_and_read(desk: Desk, roots: list[Folder], confirmed: bool = False) -> tuple[ScanReport, IndexReport]:
    """Look through some folders and read all that is new in the library.

    Args:
        confirmed: files that are gone are so on purpose, however many.

    Raises:
        Interrupted: the user stopped it; what was read is kept.
    """
    from clip_desktop.imaging.walk import WHOLE
    from clip_desktop.services.folders.scanning import scan_places
    from clip_desktop.services.indexing.indexing import index_pending

    places = {root.id: (WHOLE,) for root in roots}
    scanned = run_job(scan_places(desk.library, places, confirmed=confirmed), _KEPT)
    workers = desk.workspace.settings.decode_workers
    return scanned, run_job(index_pending(desk.library, desk.model, desk.workspace.thumbnails, workers=workers), _KEPT)


def _back_up(desk: Desk) -> None:
    """The backup of the day, unless it is switched off; that there is none is no failure of indexing."""
    from clip_desktop.services.backups import back_up_daily

    if not desk.workspace.settings.backup_daily:
        return
    try:
        run_job(back_up_daily(desk.library), _KEPT)
    except UserError as error:
        output.note(str(error))


def _tag(desk: Desk) -> int:
    """Suggest tags for the new photographs, where the settings ask for it; how many were looked at."""
    from clip_desktop.services.labels.tagging import tag_photos

    if not desk.workspace.settings.tag_new_photos or not desk.library.labels.all():
        return 0
    if desk.workspace.is_locked("tagging"):
        output.note("Another clip-desktop is tagging this library; “clip-desktop tag” tags what it leaves.")
        return 0
    with desk.workspace.tagging_lock():
        return run_job(tag_photos(desk.library, desk.model, desk.searcher, only_new=True), _KEPT).photos


def _print(desk: Desk, scanned: ScanReport, indexed: IndexReport, tagged: int) -> None:
    for sentence in (*scanned.found_again, *scanned.skipped):
        output.note(f"clip-desktop: {sentence}")
    for vanished in scanned.vanished:
        output.note(f"clip-desktop: {vanished.sentence} {_CONFIRM}")
    found = [f"{scanned.new:,} new", f"{scanned.changed:,} changed", f"{scanned.missing:,} gone"]
    output.say(f"Looked at {counted(scanned.seen, 'file')}: {', '.join(found)}.")
    if indexed.indexed or indexed.linked:
        speed = f", {indexed.indexed / indexed.seconds:.1f} a second" if indexed.seconds > 0 and indexed.indexed else ""
        known = f"; {counted(indexed.linked, 'file')} moved, copied or come back" if indexed.linked else ""
        output.say(f"Read {photographs(indexed.indexed)} in {indexed.seconds:.0f} s{speed}{known}.")
    if tagged:
        output.say(f"Suggested tags for {photographs(tagged)}.")
    if indexed.described:
        output.say(f"Read what was written about {photographs(indexed.described)} anew.")
    for wanted in desk.library.problems.passed_over():
        files = counted(wanted.files, "file")
        output.say(f"{files} passed over for want of the extra “{wanted.extra}”: {install(wanted.extra)}")
    if indexed.left:
        output.say(f"{counted(indexed.left, 'file')} out of reach or being written: left for the next time.")
    if indexed.failed:
        output.say(f"{counted(indexed.failed, 'file')} could not be read:")
        for problem in desk.library.problems.all()[:_SHOWN_PROBLEMS]:
            output.say(f"  {output.shown(problem.relative_path)}: {problem.message}")
        output.say("“clip-desktop problems” lists all of them.")
    output.say(f"The library holds {photographs(desk.library.photos.count())}.")


def _print_json(desk: Desk, scanned: ScanReport, indexed: IndexReport, tagged: int, refused: list[str]) -> None:
    output.as_json(
        {
            "refused": refused,
            "scanned": {**asdict(scanned), "held": scanned.held},
            "indexed": asdict(indexed),
            "tagged": tagged,
            "photos": desk.library.photos.count(),
            "problems": desk.library.problems.count(),
            "passed_over": desk.library.problems.passed_over(),
        }
    )
