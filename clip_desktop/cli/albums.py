"""``clip-desktop albums``: albums that learn from examples."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import click

from clip_desktop.cli import output
from clip_desktop.cli.album_life import COMMANDS
from clip_desktop.cli.invocation import Desk, Invocation
from clip_desktop.cli.photo_list import Form, Listed, form_options, percent, print_photos
from clip_desktop.cli.references import album_meant, photos_meant
from clip_desktop.cli.shell import Branch
from clip_desktop.errors import UserError

if TYPE_CHECKING:
    from clip_desktop.library.records import Album

_found = click.option(
    "--found", default="", metavar="QUERY", help="All that a search finds: folder:…, keyword:…, tag:…, or words."
)


@click.group(
    "albums",
    cls=Branch,
    examples="""
    clip-desktop albums create Sailing IMG_2041.jpg IMG_2055.jpg 17
    clip-desktop albums show Sailing
    clip-desktop albums ask Sailing               those that are most worth an answer
    clip-desktop albums reject Sailing 23
    clip-desktop albums accept Sailing --found "folder:Regatta"
    clip-desktop albums quality Sailing           how much of it is right
    clip-desktop albums export Sailing ~/sailing --html
    """,
)
def command() -> None:
    """Albums that learn from examples; without a command they are listed.

    Photographs are named by their files, by the numbers that searches show, or “-” reads paths from the input.
    """


for _command in COMMANDS:
    command.add_command(_command)


@command.command("list")
@click.option("--json", "json_", is_flag=True, help="Print the list as JSON.")
@click.pass_obj
def list_(invocation: Invocation, json_: bool) -> None:
    """List the albums."""
    with invocation.desk() as desk:
        found = [_record(desk, album_id=album.id) for album in desk.library.albums.all()]
    if json_:
        output.as_json(found)
    elif not found:
        output.say("There are no albums yet. “clip-desktop albums create NAME PHOTO...” makes one.")
    else:
        columns = ("Album", "Accepted", "Rejected", "From", "Search", "Description")
        rows = ((f["name"], f["accepted"], f["rejected"], f["from"], f["query"], f["description"]) for f in found)
        output.table(columns, rows, right=(1, 2, 3))


@command.command("create", examples='clip-desktop albums create Sailing 17 18 --describe "boats under sail"')
@click.argument("name")
@click.argument("photos", nargs=-1, metavar="[PHOTO]...")
@click.option("--describe", "description", default="", metavar="WORDS", help="What it shows; else its name says that.")
@click.pass_obj
def create(invocation: Invocation, name: str, photos: tuple[str, ...], description: str) -> None:
    """Make an album from a few examples; the rest is found by likeness."""
    from clip_desktop.services.albums.albums import create_album

    with invocation.desk() as desk:
        accepted = photos_meant(desk.library, photos) if photos else []
        create_album(desk.library, name, accepted, description)
    output.say(f"Made the album “{name}” from {output.photographs(len(accepted))}.")


@command.command("show", examples="clip-desktop albums show Sailing --paths")
@click.argument("album")
@form_options
@click.pass_obj
def show(invocation: Invocation, album: str, paths: bool, null: bool, json_: bool) -> None:
    """List the photographs of an album: the examples first, then the surest."""
    from clip_desktop.services.albums.albums import album_view

    with invocation.desk() as desk:
        meant = album_meant(desk.library, album)
        view = album_view(desk.library, desk.model, desk.searcher, meant.id)
        accepted = set(view.accepted)
        listed = [
            Listed(int(photo), float(share), "example" if int(photo) in accepted else "")
            for photo, share in zip(view.ids, view.certainty, strict=True)
        ]
        form = Form(paths, null, json_)
        print_photos(desk.library, listed, form)
    if form.for_programs:
        return
    if not listed:
        output.say(f"The album “{meant.name}” is empty.")
    if view.note:
        output.note(view.note)


@command.command("ask", examples="clip-desktop albums ask Sailing")
@click.argument("album")
@form_options
@click.pass_obj
def ask(invocation: Invocation, album: str, paths: bool, null: bool, json_: bool) -> None:
    """List the photographs on which an answer teaches most: accept or reject them."""
    from clip_desktop.services.albums.albums import album_view

    with invocation.desk() as desk:
        view = album_view(desk.library, desk.model, desk.searcher, album_meant(desk.library, album).id)
        print_photos(desk.library, [Listed(int(photo)) for photo in view.to_judge], Form(paths, null, json_))
    if not view.to_judge and not (paths or null or json_):
        output.say("There is nothing to ask.")


@command.command("accept", examples='clip-desktop albums accept Sailing 17 --found "keyword:regatta"')
@click.argument("album")
@click.argument("photos", nargs=-1, metavar="[PHOTO]...")
@_found
@click.pass_obj
def accept(invocation: Invocation, album: str, photos: tuple[str, ...], found: str) -> None:
    """Say that photographs belong to an album."""
    _judge(invocation, album, photos, 1, found)


@command.command("reject", examples="clip-desktop albums reject Sailing 23")
@click.argument("album")
@click.argument("photos", nargs=-1, metavar="[PHOTO]...")
@_found
@click.pass_obj
def reject(invocation: Invocation, album: str, photos: tuple[str, ...], found: str) -> None:
    """Say that photographs do not belong to an album: it never shows them again, whatever it learns."""
    _judge(invocation, album, photos, -1, found)


@command.command("forget", examples="clip-desktop albums forget Sailing 23")
@click.argument("album")
@click.argument("photos", nargs=-1, required=True, metavar="PHOTO...")
@click.pass_obj
def forget(invocation: Invocation, album: str, photos: tuple[str, ...]) -> None:
    """Take back what you said of photographs and an album."""
    _judge(invocation, album, photos, 0)


@command.command("threshold", examples="clip-desktop albums threshold Sailing 0.7")
@click.argument("album")
@click.argument("certainty", type=float)
@click.pass_obj
def threshold(invocation: Invocation, album: str, certainty: float) -> None:
    """Set how certain (0 to 1) a photograph that you did not judge must be to belong."""
    from clip_desktop.services.albums.albums import set_threshold

    with invocation.desk() as desk:
        set_threshold(desk.library, album_meant(desk.library, album).id, certainty)
    output.say(f"“{album}” takes photographs from {percent(certainty)}.")


@command.command("rename", examples="clip-desktop albums rename Sailing Boats")
@click.argument("album")
@click.argument("name")
@click.pass_obj
def rename(invocation: Invocation, album: str, name: str) -> None:
    """Rename an album."""
    from clip_desktop.services.albums.albums import rename_album

    with invocation.desk() as desk:
        rename_album(desk.library, album_meant(desk.library, album).id, name)
    output.say(f"The album “{album}” is now “{name}”.")


@command.command("remove", examples="clip-desktop albums remove Sailing")
@click.argument("album")
@click.pass_obj
def remove(invocation: Invocation, album: str) -> None:
    """Delete an album with its examples; no photograph is touched."""
    from clip_desktop.services.albums.albums import remove_album

    with invocation.desk() as desk:
        remove_album(desk.library, album_meant(desk.library, album).id)
    output.say(f"Deleted the album “{album}”.")


def _judge(
    invocation: Invocation, album: str, photos: tuple[str, ...], polarity: Literal[-1, 0, 1], found: str = ""
) -> None:
    from clip_desktop.services.albums.albums import judge

    if not (photos or found):
        raise UserError("Name photographs, or --found and a search.")
    with invocation.desk() as desk:
        meant = album_meant(desk.library, album)
        ids = photos_meant(desk.library, photos) if photos else []
        if found:
            more, _ = desk.searcher.all_found(desk.library, found)
            ids += [photo for photo in more.tolist() if photo not in ids]
        edit = judge(desk.library, meant.id, ids, polarity)
    output.say(f"{edit.name}: done.")


def _from(album: Album) -> str:
    """From where on it takes photographs by itself."""
    if not album.taught:
        return ""
    return percent(album.threshold) if album.target is None else f"{percent(album.target)} right"


def _record(desk: Desk, album_id: int) -> dict[str, object]:
    album = desk.library.albums.get(album_id)
    assert album is not None
    examples = desk.library.albums.examples(album_id)
    return {
        "name": album.name,
        "accepted": sum(example.polarity > 0 for example in examples),
        "rejected": sum(example.polarity < 0 for example in examples),
        "threshold": album.threshold,
        "from": _from(album),
        "description": album.description,
        "taught": album.taught,
        "query": album.query,
        "target": album.target,
        "sort": album.sort,
    }
