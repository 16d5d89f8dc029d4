"""``clip-desktop mark``: stars and hearts given to photographs."""

from __future__ import annotations

import click

from clip_desktop.cli import output
from clip_desktop.cli.invocation import Invocation
from clip_desktop.cli.references import photos_meant
from clip_desktop.cli.shell import Leaf
from clip_desktop.errors import UserError


@click.command(
    "mark",
    cls=Leaf,
    examples="""
    clip-desktop mark IMG_2041.jpg --stars 5 --favourite
    clip-desktop search "harbour at dusk" --paths | clip-desktop mark - --stars 4
    clip-desktop mark 17 --stars 0                  none
    """,
)
@click.argument("photos", nargs=-1, required=True, metavar="PHOTO...")
@click.option("--stars", type=click.IntRange(0, 5), help="From 1 to 5; 0 takes them away, whatever the file says.")
@click.option("--favourite/--no-favourite", default=None, help="Whether they are favourites.")
@click.pass_obj
def command(invocation: Invocation, photos: tuple[str, ...], stars: int | None, favourite: bool | None) -> None:
    """Give photographs stars, and make favourites of them. “rating:” and “is:favourite” of “search” find them.

    “clip-desktop sidecars write” puts both where other programs read them.
    """
    from clip_desktop.services.photos import set_favourite, set_rating

    if stars is None and favourite is None:
        raise UserError("Give --stars, --favourite or --no-favourite.")
    with invocation.desk() as desk:
        ids = photos_meant(desk.library, photos)
        if stars is not None:
            set_rating(desk.library, ids, stars)
        if favourite is not None:
            set_favourite(desk.library, ids, favourite)
    output.say(f"Marked {output.photographs(len(ids))}.")
