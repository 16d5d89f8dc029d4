"""``clip-desktop describe``: titles and descriptions given to photographs."""

from __future__ import annotations

import click

from clip_desktop.cli import output
from clip_desktop.cli.invocation import Invocation
from clip_desktop.cli.references import photos_meant
from clip_desktop.cli.shell import Leaf
from clip_desktop.errors import UserError


@click.command(
    "describe",
    cls=Leaf,
    examples="""
    clip-desktop describe IMG_2041.jpg --title "Harbour at dusk"
    clip-desktop describe 17 18 --description ""    they have none, whatever their files say
    clip-desktop describe 17 --forget               what the file says counts again
    """,
)
@click.argument("photos", nargs=-1, required=True, metavar="PHOTO...")
@click.option("--title", help="A title of one line; an empty one says that there is none.")
@click.option("--description", help="A description; an empty one says that there is none.")
@click.option("--forget", is_flag=True, help="Take back the title and the description that you gave.")
@click.pass_obj
def command(
    invocation: Invocation, photos: tuple[str, ...], title: str | None, description: str | None, forget: bool
) -> None:
    """Give photographs a title and a description. They count before what the files say, which is not changed.

    “text:” of “search” finds them, and “clip-desktop sidecars write” puts them where other programs read them.
    """
    from clip_desktop.services.photos import describe, forget_description

    said = title is not None or description is not None
    if said == forget:
        raise UserError("Give either --title and --description, or one of them, or --forget.")
    with invocation.desk() as desk:
        ids = photos_meant(desk.library, photos)
        if forget:
            forget_description(desk.library, ids)
        else:
            describe(desk.library, ids, title=title, description=description)
    what = "Forgot what you called" if forget else "Described"
    output.say(f"{what} {output.photographs(len(ids))}.")
