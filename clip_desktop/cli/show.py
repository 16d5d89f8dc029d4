"""``clip-desktop show``: all that is known of a photograph."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from clip_desktop.cli import output
from clip_desktop.cli.invocation import Invocation
from clip_desktop.cli.references import photos_meant
from clip_desktop.cli.shell import Leaf

if TYPE_CHECKING:
    from clip_desktop.services.photos import PhotoDetails

_SOURCES = {
    "exif": "by the camera",
    "sidecar": "by its sidecar",
    "xmp": "by its XMP",
    "iptc": "by its IPTC",
    "file": "the file's time",
}


@click.command(
    "show",
    cls=Leaf,
    examples="""
    clip-desktop show IMG_2041.jpg
    clip-desktop show 17 --json
    """,
)
@click.argument("photos", nargs=-1, required=True, metavar="PHOTO...")
@click.option("--json", "json_", is_flag=True, help="Print it as JSON.")
@click.pass_obj
def command(invocation: Invocation, photos: tuple[str, ...], json_: bool) -> None:
    """Show all that is known of photographs: title, keywords, place, time, camera, files, tags, albums.

    PHOTO is a file of the library or a number as “search” shows it.
    """
    from clip_desktop.services.photos import details

    with invocation.desk() as desk:
        found = [details(desk.library, photo_id) for photo_id in photos_meant(desk.library, photos)]
    if json_:
        output.as_json([_record(each) for each in found])
        return
    for n, each in enumerate(found):
        if n:
            output.say("")
        output.table(("Photo", str(each.photo.id)), list(_rows(each)))


def _rows(each: PhotoDetails) -> Iterator[tuple[str, str]]:
    """What is there to say, line by line."""
    from clip_desktop.services.photos import running_time

    photo, facts, said = each.photo, each.photo.facts, each.caption
    taken = f"{facts.taken_at} ({_SOURCES.get(facts.taken_at_source or '', '')})" if facts.taken_at else ""
    position = f"{facts.lat:.5f}, {facts.lon:.5f}" if facts.lat is not None and facts.lon is not None else ""
    lines = (
        ("Title", said.title),
        ("Description", said.description),
        ("Keywords", "\n".join(" › ".join(path) for path in said.keywords)),
        ("Taken", taken),
        ("Place", said.place),
        ("Position", position),
        ("Camera", facts.camera),
        ("Lens", said.lens),
        ("Exposure", said.exposure),
        ("Picture", f"{facts.width} × {facts.height}, {facts.format}"),
        ("Length", running_time(facts.length) if facts.length else ""),
        ("Stars", "★" * photo.rating),
        ("Favourite", "yes" if photo.favourite else ""),
        ("Hidden", "yes" if photo.hidden else ""),
        ("Tags", ", ".join(tag.label + ("" if tag.decided else f" ({100 * tag.score:.0f} %)") for tag in each.tags)),
        ("Albums", ", ".join(album.name for album in each.albums)),
    )
    yield from ((name, value) for name, value in lines if value)
    for n, file in enumerate(each.files):
        remark = "" if file.online else " (cannot be reached now)"
        yield ("" if n else "Files"), output.shown(file.path) + remark


def _record(each: PhotoDetails) -> dict[str, object]:
    return {
        "photo": each.photo,
        "said": each.caption,
        "files": [{"path": file.path, "size": file.file.size, "online": file.online} for file in each.files],
        "tags": each.tags,
        "albums": [album.name for album in each.albums],
    }
