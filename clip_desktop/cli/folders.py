"""``clip-desktop folders``: the roots of the library."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from clip_desktop.cli import output
from clip_desktop.cli.invocation import Invocation
from clip_desktop.cli.shell import Branch


@click.group(
    "folders",
    cls=Branch,
    examples="""
    clip-desktop folders
    clip-desktop folders add ~/Pictures --exclude 'Screenshots'
    clip-desktop folders exclude ~/Pictures 'Screenshots' 'drafts/'
    clip-desktop folders relocate /media/me/PHOTOS /mnt/disk/photos
    clip-desktop folders remove ~/Pictures
    """,
)
def command() -> None:
    """The folders of the library; without a command they are listed."""


@command.command("list")
@click.option("--json", "json_", is_flag=True, help="Print the list as JSON.")
@click.pass_obj
def list_(invocation: Invocation, json_: bool) -> None:
    """List the folders, and whether each can be reached now."""
    from clip_desktop.services.folders.presence import is_online

    with invocation.desk() as desk:
        found = [
            {
                "path": folder.path,
                "online": is_online(folder),
                "last_scan": folder.last_scan_at,
                "photos": sum(desk.library.files.counts_by_subfolder(folder.id).values()),
                "excludes": folder.excludes,
            }
            for folder in desk.library.folders.all()
        ]
    if json_:
        output.as_json(found)
    elif not found:
        output.say("The library has no folders yet. Add one: clip-desktop index ~/Pictures")
    else:
        output.table(
            ("Folder", "Files", "Reachable", "Last looked at"),
            (
                (output.shown(str(f["path"])), f["photos"], "yes" if f["online"] else "no", _moment(f["last_scan"]))
                for f in found
            ),
            right=[1],
        )


def _moment(utc: object) -> str:
    """A time of the library as the clock here shows it."""
    return f"{datetime.fromisoformat(str(utc)).astimezone():%Y-%m-%d %H:%M}" if utc else "never"


@command.command("add", examples="clip-desktop folders add ~/Pictures")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--exclude", "excludes", multiple=True, metavar="PATTERN", help="Leave out what matches.")
@click.pass_obj
def add(invocation: Invocation, folder: Path, excludes: tuple[str, ...]) -> None:
    """Add a folder without reading it yet; “clip-desktop index FOLDER” does both."""
    from clip_desktop.services.folders.first_folder import add_with_labels

    with invocation.desk() as desk:
        root, changes = add_with_labels(desk.library, folder, excludes, desk.workspace.paths.labels)
    done = "Added" if changes else "Already in the library:"
    output.say(f"{done} “{output.shown(root.path)}”. “clip-desktop index” reads what is new in it.")


@command.command("remove", examples="clip-desktop folders remove ~/Pictures")
@click.argument("folder", type=click.Path(path_type=Path))
@click.pass_obj
def remove(invocation: Invocation, folder: Path) -> None:
    """Take a folder out of the library. No file is touched, and what you said of its photographs is kept."""
    from clip_desktop.errors import UserError
    from clip_desktop.services.folders.roots import find_folder, remove_folder

    with invocation.desk() as desk:
        root = find_folder(desk.library, folder)
        if root.path.resolve() != folder.expanduser().resolve():
            raise UserError(f"“{folder}” is only a part of the folder “{root.path}”.", "Name that one to remove it.")
        remove_folder(desk.library, root.id)
    output.say(f"Removed “{output.shown(root.path)}” from the library; its files were not touched.")


@command.command("forget-missing", examples="clip-desktop folders forget-missing")
@click.pass_obj
def forget_missing_(invocation: Invocation) -> None:
    """Forget the places of files that a scan found gone. No file is touched, and what you said of them is kept."""
    from clip_desktop.services.folders.removal import forget_missing

    with invocation.desk() as desk:
        count = desk.library.missing.count()
        forget_missing(desk.library)
    output.say(f"Forgot {output.counted(count, 'file')} that {'is' if count == 1 else 'are'} gone.")


@command.command("exclude", examples="clip-desktop folders exclude ~/Pictures 'Screenshots' '*.tmp.jpg'")
@click.argument("folder", type=click.Path(path_type=Path))
@click.argument("patterns", nargs=-1)
@click.pass_obj
def exclude(invocation: Invocation, folder: Path, patterns: tuple[str, ...]) -> None:
    """Say anew what is left out of a folder, in the patterns of a .gitignore; without any, nothing is.

    A file named .clipignore in any folder does the same for what lies in it. What is left out keeps all you said of it,
    and has it again when it is taken in again.
    """
    from clip_desktop.services.folders.roots import find_folder, set_excludes

    with invocation.desk() as desk:
        root = find_folder(desk.library, folder)
        set_excludes(desk.library, root.id, patterns)
    left_out = ", ".join(f"“{pattern}”" for pattern in patterns) or "nothing"
    output.say(f"Left out of “{output.shown(root.path)}”: {left_out}. “clip-desktop index” looks through it again.")


@command.command("relocate", examples="clip-desktop folders relocate /media/me/PHOTOS/2019 /mnt/disk/2019")
@click.argument("folder", type=click.Path(path_type=Path))
@click.argument("path", type=click.Path(path_type=Path))
@click.pass_obj
def relocate(invocation: Invocation, folder: Path, path: Path) -> None:
    """Say where a folder lies now that was moved whole, or copied to another drive. Nothing is read again.

    A drive that is plugged in again is found by itself, also under another path.
    """
    from clip_desktop.services.folders.roots import find_folder, relocate_folder

    with invocation.desk() as desk:
        root = find_folder(desk.library, folder)
        relocate_folder(desk.library, root, path)
    output.say(f"“{output.shown(root.path)}” is “{output.shown(path)}” now.")


@command.command("mark", examples="clip-desktop folders mark /media/me/PHOTOS")
@click.argument("folder", type=click.Path(path_type=Path))
@click.pass_obj
def mark(invocation: Invocation, folder: Path) -> None:
    """Write a small marker file into a folder, so that it is recognised wherever its drive turns up.

    Folders are recognised by their drive and their files without it. It helps where a drive has no identity of its own.
    """
    from clip_desktop.services.folders.roots import find_folder, mark_folder

    with invocation.desk() as desk:
        root = find_folder(desk.library, folder)
        mark_folder(desk.library, root)
    output.say(f"“{output.shown(root.path)}” is marked.")
