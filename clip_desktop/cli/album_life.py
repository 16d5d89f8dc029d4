"""``clip-desktop albums``: what an album asks for, how it is shown, how good it is, and where it goes."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path
from typing import Final

import click

from clip_desktop.cli import output
from clip_desktop.cli.exits import PARTLY
from clip_desktop.cli.invocation import Desk, Invocation
from clip_desktop.cli.jobs import run_job
from clip_desktop.cli.photo_list import percent
from clip_desktop.cli.references import album_meant, photos_meant
from clip_desktop.cli.shell import Leaf
from clip_desktop.errors import UserError

_SORTS: Final = ("surest", "newest", "oldest", "name", "rating")


@click.command("rule", cls=Leaf, examples='clip-desktop albums rule "Best of Lisbon" "near:Lisbon rating>=4"')
@click.argument("name")
@click.argument("query")
@click.pass_obj
def rule(invocation: Invocation, name: str, query: str) -> None:
    """Make an album of all that a search finds, now and later."""
    from clip_desktop.services.albums.arranging import create_rule

    with invocation.desk() as desk:
        create_rule(desk.library, name, query)
    output.say(f"Made the album “{name}” of all that “{query}” finds.")


@click.command("within", cls=Leaf, examples='clip-desktop albums within Sailing "2019..2021 rating>=3"')
@click.argument("album")
@click.argument("query", default="")
@click.pass_obj
def within(invocation: Invocation, album: str, query: str) -> None:
    """Have an album take photographs only from what a search finds; without one, from everywhere."""
    from clip_desktop.services.albums.arranging import set_query

    with invocation.desk() as desk:
        edit = set_query(desk.library, album_meant(desk.library, album).id, query)
    output.say(f"{edit.name}: done.")


@click.command("learning", cls=Leaf, examples="clip-desktop albums learning Sailing off")
@click.argument("album")
@click.argument("switch", type=click.Choice(["on", "off"]))
@click.pass_obj
def learning(invocation: Invocation, album: str, switch: str) -> None:
    """Have an album learn from its examples, or hold only what you put into it (or what its search finds)."""
    from clip_desktop.services.albums.arranging import set_query

    with invocation.desk() as desk:
        meant = album_meant(desk.library, album)
        edit = set_query(desk.library, meant.id, meant.query, taught=switch == "on")
    output.say(f"{edit.name}: done.")


@click.command("describe", cls=Leaf, examples='clip-desktop albums describe Sailing "boats under sail"')
@click.argument("album")
@click.argument("words", default="")
@click.pass_obj
def describe(invocation: Invocation, album: str, words: str) -> None:
    """Say in words what an album shows; without any, its name says it."""
    from clip_desktop.services.albums.albums import describe_album

    with invocation.desk() as desk:
        edit = describe_album(desk.library, album_meant(desk.library, album).id, words)
    output.say(f"{edit.name}: done.")


@click.command("sort", cls=Leaf, examples="clip-desktop albums sort Sailing newest")
@click.argument("album")
@click.argument("order", type=click.Choice(_SORTS))
@click.pass_obj
def sort(invocation: Invocation, album: str, order: str) -> None:
    """Set the order in which an album is shown."""
    from clip_desktop.services.albums.arranging import SORTS, set_sort

    with invocation.desk() as desk:
        wanted = next(one for one in SORTS if one == order)
        edit = set_sort(desk.library, album_meant(desk.library, album).id, wanted)
    output.say(f"{edit.name}: done.")


@click.command("cover", cls=Leaf, examples="clip-desktop albums cover Sailing IMG_2041.jpg")
@click.argument("album")
@click.argument("photo", required=False)
@click.pass_obj
def cover(invocation: Invocation, album: str, photo: str | None) -> None:
    """Choose the photograph that stands for an album; without one, its first."""
    from clip_desktop.services.albums.arranging import set_cover

    with invocation.desk() as desk:
        chosen = None if photo is None else photos_meant(desk.library, [photo])[0]
        edit = set_cover(desk.library, album_meant(desk.library, album).id, chosen)
    output.say(f"{edit.name}: done.")


@click.command("aim", cls=Leaf, examples="clip-desktop albums aim Sailing 0.9")
@click.argument("album")
@click.argument("precision", type=click.FloatRange(0, 1), required=False)
@click.pass_obj
def aim(invocation: Invocation, album: str, precision: float | None) -> None:
    """Have so large a share (0 to 1) of what an album finds be right; without one, its threshold is fixed."""
    from clip_desktop.services.albums.arranging import set_target

    with invocation.desk() as desk:
        meant = album_meant(desk.library, album)
        edit = set_target(desk.library, meant.id, precision)
        desk.searcher.refresh(desk.library)
        members = desk.searcher.memberships.of(desk.library, album_meant(desk.library, album))
    output.say(f"{edit.name}: done. It takes photographs from {percent(members.threshold)} on.")


@click.command("quality", cls=Leaf, examples="clip-desktop albums quality Sailing")
@click.argument("album")
@click.option("--json", "json_", is_flag=True, help="Print the figures as JSON.")
@click.pass_obj
def quality(invocation: Invocation, album: str, json_: bool) -> None:
    """Estimate how much of an album is right, what it misses, and whether more examples would help."""
    from clip_desktop.services.albums.quality import album_quality, in_words

    with invocation.desk() as desk:
        found = album_quality(desk.library, desk.searcher, album_meant(desk.library, album).id)
    if json_:
        output.as_json(asdict(found))
        return
    for line in in_words(found):
        output.say(line)
    if found.curve:
        points = ((point.examples, percent(point.recall)) for point in found.curve)
        output.table(("Examples", "Finds of the others"), points, right=(0, 1))


@click.command("teach", cls=Leaf, examples="clip-desktop albums teach Sailing")
@click.argument("album")
@click.pass_obj
def teach(invocation: Invocation, album: str) -> None:
    """Answer questions in the terminal: y(es), n(o), s(kip), u(ndo), q(uit). Each teaches the album."""
    if not sys.stdin.isatty():
        raise UserError("Teaching asks in a terminal.", "“albums ask”, “accept” and “reject” do it in scripts.")
    with invocation.desk() as desk:
        answers = _questions(desk, album_meant(desk.library, album).id)
    output.say(f"{output.counted(answers, 'answer')}.")


def _questions(desk: Desk, album_id: int) -> int:
    """Ask until there is nothing to ask, or the user has had enough; how many answers were given."""
    from clip_desktop.library.changes import Edit
    from clip_desktop.services.albums.albums import album_view, judge

    given: list[Edit] = []
    passed: set[int] = set()
    while True:
        view = album_view(desk.library, desk.model, desk.searcher, album_id)
        photo = next((photo for photo in view.to_judge if photo not in passed), None)
        row = desk.library.photos.rows([photo]).get(photo) if photo is not None else None
        if photo is None or row is None:
            output.say("There is nothing more to ask.")
            return len(given)
        question = f"{output.shown(row.path)}\n  Does it belong to “{view.album.name}”?"
        answer = click.prompt(question, type=click.Choice(["y", "n", "s", "u", "q"]), err=True)
        if answer == "q":
            return len(given)
        if answer == "u" and given:
            given.pop().undo(desk.library)
        elif answer in "yn":
            given.append(judge(desk.library, album_id, [photo], 1 if answer == "y" else -1))
        elif answer == "s":
            passed.add(photo)


@click.command("export", cls=Leaf, examples="clip-desktop albums export Sailing ~/sailing --html")
@click.argument("album")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--html", is_flag=True, help="As web pages that open from the disk, without place and camera.")
@click.option("--no-dates", is_flag=True, help="With --html: do not say when photographs were taken.")
@click.option("--link", is_flag=True, help="Hard links instead of copies, where both lie on one disk.")
@click.pass_obj
def export(invocation: Invocation, album: str, folder: Path, html: bool, no_dates: bool, link: bool) -> int:
    """Copy the photographs of an album into a folder, or write it as web pages. Nothing there is overwritten."""
    from clip_desktop.services.albums.albums import album_view
    from clip_desktop.services.albums.gallery import write_gallery
    from clip_desktop.services.files.copying import copy_photos

    if (html and link) or (no_dates and not html):
        raise click.UsageError("These options do not go together.")
    folder = folder.expanduser()
    with invocation.desk() as desk:
        view = album_view(desk.library, desk.model, desk.searcher, album_meant(desk.library, album).id)
        ids, library = view.ids.tolist(), desk.library
        if html:
            job = write_gallery(library, view.album.name, view.album.description, ids, folder, dates=not no_dates)
            written = run_job(job, "Stopped. The gallery is not whole.")
            problems, done = written.problems, written.photos
        else:
            copied = run_job(copy_photos(library, ids, folder, link=link), "Stopped. What was copied is whole.")
            problems, done = copied.problems, copied.copied + copied.there
    for sentence in problems:
        output.note(f"clip-desktop: {sentence}")
    where = folder / "index.html" if html else folder
    output.say(f"{output.photographs(done)} in {output.shown(where)}.")
    return PARTLY if problems else 0


@click.command("share", cls=Leaf, examples="clip-desktop albums share Sailing sailing.clipalbum")
@click.argument("album")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.pass_obj
def share(invocation: Invocation, album: str, file: Path) -> None:
    """Write what an album has learned, and its examples by their contents, into a file for another library.

    No photograph is in it.
    """
    from clip_desktop.services.albums.sharing import share_album

    file = file.expanduser()
    if file.exists():
        raise UserError(f"“{file}” is there already, and is left as it is.", "Give the name of a new file.")
    with invocation.desk() as desk:
        count = share_album(desk.library, desk.model, desk.searcher, album_meant(desk.library, album).id, file)
    output.say(f"Wrote “{album}” with {output.counted(count, 'example')} to {output.shown(file)}.")


@click.command("import", cls=Leaf, examples="clip-desktop albums import sailing.clipalbum --name Boats")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--name", default="", help="What to call it here.")
@click.pass_obj
def import_(invocation: Invocation, file: Path, name: str) -> None:
    """Take in an album that was shared. Its examples are found again by their contents."""
    from clip_desktop.services.albums.sharing import import_album

    with invocation.desk() as desk:
        done, _ = import_album(desk.library, desk.model, file.expanduser(), name)
    said = {
        "examples": "it learns from them",
        "probe": "it goes by what it had learned, until you accept photographs of your own",
        "words": "it goes by its words, as its model is another",
    }[done.begins]
    output.say(f"Took in “{done.name}”: {done.found:,} of {done.found + done.missing:,} examples are here; {said}.")


COMMANDS: Final = (
    rule, within, learning, describe, sort, cover, aim, quality, teach, export, share, import_,
)  # fmt: skip
