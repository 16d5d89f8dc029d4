"""``clip-desktop search``: photographs by what they show."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from clip_desktop.cli import output
from clip_desktop.cli.invocation import Desk, Invocation
from clip_desktop.cli.photo_list import Form, Listed, form_options, print_photos
from clip_desktop.cli.references import photos_meant
from clip_desktop.cli.shell import Leaf
from clip_desktop.errors import UserError

if TYPE_CHECKING:
    from clip_desktop.services.searching import SearchResult

_DEFAULT_LIMIT = 20


@click.command(
    "search",
    cls=Leaf,
    examples="""
    clip-desktop search "dog on a beach"
    clip-desktop search "boat -people after:2019-06 sort:date"
    clip-desktop search --like IMG_2041.jpg
    clip-desktop search "red car" -0 | xargs -0 cp -t ~/cars
    clip-desktop search "birthday cake" --save Cakes
    """,
)
@click.argument("words", nargs=-1)
@click.option("--like", multiple=True, metavar="PHOTO", help="Find what looks like this photograph (file or number).")
@click.option("--saved", metavar="NAME", help="Run a search that was kept with --save.")
@click.option("--save", metavar="NAME", help="Keep this search under a name.")
@click.option(
    "--limit", type=click.IntRange(1), default=_DEFAULT_LIMIT, show_default=True, help="At most so many photographs."
)
@click.option("--all", "unlikely", is_flag=True, help="Also those that are probably not meant, as far as --limit.")
@form_options
@click.pass_obj
def command(
    invocation: Invocation,
    words: tuple[str, ...],
    like: tuple[str, ...],
    saved: str | None,
    save: str | None,
    limit: int,
    unlikely: bool,
    paths: bool,
    null: bool,
    json_: bool,
) -> None:
    """Find photographs in words: what they show, joined with filters where you like.

    Words that begin with “-” are left out ("boat -people"), and so are -tag:… and -is:…; put the search in quotes, or
    “--” before it. Filters: tag: album: folder: file: text: keyword: place: camera: lens:
    rating>=4 before: after: is:favourite is:untagged is:offline like: sort:date.
    """
    form = Form(paths, null, json_)
    with invocation.desk() as desk:
        text = _text(desk, " ".join(words), like, saved)
        result = desk.searcher.search(desk.library, text, limit)
        if save is not None:
            _save(desk, save, text)
        _print(desk, result, form, unlikely)


def _text(desk: Desk, text: str, like: tuple[str, ...], saved: str | None) -> str:
    """The search as one text, in the language of queries.

    Raises:
        UserError: nothing is searched for, or there is no saved search of this name.
    """
    if saved is not None:
        known = desk.library.searches.find(saved)
        if known is None:
            names = ", ".join(f"“{search.name}”" for search in desk.library.searches.all())
            raise UserError(f"There is no saved search “{saved}”.", f"There are: {names}." if names else "")
        text = f"{known.query} {text}"
    likes = [f"like:{photo}" for photo in photos_meant(desk.library, like)] if like else []
    text = " ".join([text.strip(), *likes]).strip()
    if not text:
        raise UserError("Say what to look for.", "For example: clip-desktop search “dog on a beach”")
    return text


def _save(desk: Desk, name: str, text: str) -> None:
    from clip_desktop.services.saved_searches import save_search

    save_search(desk.library, name, text)
    output.note(f"Kept as “{name}”.")


def _print(desk: Desk, result: SearchResult, form: Form, unlikely: bool) -> None:
    ranked = result.certainty is not None
    kept = result.relevant + result.maybe if ranked and not unlikely else len(result.ids)
    certainty = [None] * kept if result.certainty is None else [float(share) for share in result.certainty[:kept]]
    listed = [
        Listed(int(photo), share, "maybe" if ranked and result.relevant <= n < result.relevant + result.maybe else "")
        for n, (photo, share) in enumerate(zip(result.ids[:kept], certainty, strict=True))
    ]
    print_photos(desk.library, listed, form)
    if form.for_programs:
        return
    if not listed:
        output.say("Nothing was found." + (" --all shows what comes nearest." if len(result.ids) else ""))
    if result.note:
        output.note(result.note)
    if not desk.library.photos.count():
        output.note("The library holds no photographs yet: clip-desktop index ~/Pictures")
