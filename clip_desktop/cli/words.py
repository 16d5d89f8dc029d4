"""``clip-desktop words``: everything the user said, to and from a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from clip_desktop.cli import output
from clip_desktop.cli.invocation import Invocation
from clip_desktop.cli.shell import Branch

if TYPE_CHECKING:
    from clip_desktop.library.merging import Merged

_SHOWN: Final = 20
_KINDS: Final = {
    "labels": ("label", "labels"),
    "decisions": ("decision on a tag", "decisions on tags"),
    "albums": ("album", "albums"),
    "examples": ("example", "examples"),
    "searches": ("saved search", "saved searches"),
    "marks": ("mark", "marks"),
    "apart": ("set told apart", "sets told apart"),
    "folders": ("folder", "folders"),
}


@click.group(
    "words",
    cls=Branch,
    examples="""
    clip-desktop words export my-words.json
    clip-desktop words import my-words.json
    """,
)
def command() -> None:
    """All you said of your photographs: labels, decisions, albums with examples, searches, stars, favourites, folders.

    Without a command it is counted.
    """


@command.command("list")
@click.pass_obj
def list_(invocation: Invocation) -> None:
    """Count what you said."""
    from clip_desktop.library.words import read_words

    with invocation.desk() as desk:
        said = read_words(desk.library.db)
    rows = [
        ("Labels", len(said.labels)),
        ("Tags accepted and rejected", len(said.decisions)),
        ("Albums", len(said.albums)),
        ("Examples in them", sum(len(album.examples) for album in said.albums)),
        ("Saved searches", len(said.searches)),
        ("Photographs with stars", sum(photo.rating > 0 for photo in said.photos)),
        ("Favourites", sum(photo.favourite for photo in said.photos)),
        ("Hidden", sum(photo.hidden for photo in said.photos)),
        ("Folders", len(said.folders)),
    ]
    output.table(("What you said", ""), rows, right=(1,))


@command.command("export", examples="clip-desktop words export my-words.json")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.pass_obj
def export(invocation: Invocation, file: Path) -> None:
    """Write all you said into a JSON file, for safe keeping or for another machine."""
    from clip_desktop.services.words.word_files import export_words

    with invocation.desk() as desk:
        said = export_words(desk.library, file)
    output.say(f"Wrote {output.counted(said.count(), 'thing')} you said to {output.shown(file)}.")


def _counts(merged: Merged) -> list[tuple[str, int]]:
    """What was added, in words, and how many of it."""
    return [(_KINDS[kind][count != 1], count) for kind, count in merged.added.items() if count]


@command.command("import", examples="clip-desktop words import my-words.json")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.pass_obj
def import_(invocation: Invocation, file: Path) -> None:
    """Take in what such a file says.

    What is new is added; what your library says otherwise stays as it is, and is listed. What is said of photographs
    that are not in the library yet waits until they are read.
    """
    from clip_desktop.services.words.word_files import import_words

    with invocation.desk() as desk:
        done, _ = import_words(desk.library, file)
    added = [f"{count:,} {kind}" for kind, count in _counts(done.merged)]
    output.say(f"Added {', '.join(added)}." if added else "There was nothing new in it.")
    if done.merged.waiting:
        output.say(f"{output.photographs(done.merged.waiting)} spoken of will be known when read.")
    told = [*done.left_out, *done.merged.kept]
    for sentence in told[:_SHOWN]:
        output.note(sentence)
    if len(told) > _SHOWN:
        output.note(f"… and {len(told) - _SHOWN:,} more of this kind.")
