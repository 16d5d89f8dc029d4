"""``clip-desktop demo``: the whole program on sample photographs, in a profile that is thrown away."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from clip_desktop.cli import output
from clip_desktop.cli.demo_pictures import write_contact_sheet
from clip_desktop.cli.exits import DONE
from clip_desktop.cli.index import look_and_read
from clip_desktop.cli.invocation import Desk, Invocation
from clip_desktop.cli.jobs import run_job
from clip_desktop.cli.photo_list import percent
from clip_desktop.cli.shell import Leaf
from clip_desktop.errors import UserError

if TYPE_CHECKING:
    from clip_desktop.services.searching.searcher import SearchResult

SEARCHES: Final = (
    "a cat",
    "a cup of coffee",
    "a man with a camera",
    "a motorcycle",
    "a rocket",
    "old coins",
    "a flower",
    "buildings",
    "a page of text",
)
ALBUM: Final = "Space"
EXAMPLES: Final = ("astronaut", "rocket", "hubble_deep_field")  # what they are in the packages that bring them
OUTPUT: Final = Path("demo-output")
_SHOWN: Final = 3  # photographs a search in the table


@click.command(
    "demo",
    cls=Leaf,
    examples="""
    clip-desktop demo
    clip-desktop demo --no-window           the tables and pictures only
    clip-desktop demo --keep ~/clip-demo    go on with it later: clip-desktop --profile ~/clip-demo/profile
    """,
)
@click.option("--no-window", is_flag=True, help="Open no window; write pictures of it instead.")
@click.option("--keep", type=click.Path(path_type=Path), metavar="DIR", help="Keep the profile and all pictures there.")
@click.pass_obj
def command(invocation: Invocation, no_window: bool, keep: Path | None) -> int:
    """Try everything on sample photographs: index, search in words, tags, an album taught by three examples.

    The photographs come with scikit-image and scikit-learn, and nothing of yours is touched. At the end the window
    opens on them; where there is no display, a picture of it is written.
    """
    with _place(keep) as place:
        invocation.profile = invocation.profile or place / "profile"
        window = not no_window and invocation.windows.has_display()
        with invocation.desk() as desk:
            answers = _show_everything(desk, place)
            if not window:
                if not no_window:
                    output.say("\nThere is no display here, so the window is drawn into a file.")
                _write_pictures(invocation, desk, answers, keep or OUTPUT)
        if keep is not None:
            output.say(f"\nKept in {output.shown(keep)}: clip-desktop --profile {output.shown(invocation.profile)}")
        if window:
            output.say("\nOpening the window; close it to end the demo.")
            return invocation.windows.open(invocation.profile)
    return DONE


@contextmanager
def _place(keep: Path | None) -> Iterator[Path]:
    """The folder for the profile and the photographs: the one asked for, or one that vanishes at the end."""
    if keep is not None:
        yield keep.expanduser().absolute()
        return
    with tempfile.TemporaryDirectory(prefix="clip-desktop-demo-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def _show_everything(desk: Desk, place: Path) -> list[tuple[str, SearchResult]]:
    """Index, search, tag and gather, and print what came of each; the answers to the searches."""
    from clip_desktop.services.demo import origins, sample_folder
    from clip_desktop.services.folders.roots import add_folder

    photographs = sample_folder(place / "photographs")
    root, _ = add_folder(desk.library, photographs)
    scanned, indexed = look_and_read(desk, [root])
    took = f", {indexed.indexed} read in {indexed.seconds:.1f} s" if indexed.indexed else ""
    output.say(f"Sample photographs: {output.photographs(scanned.seen)}{took}.")
    known = origins()
    rows = desk.library.photos.rows([int(photo) for photo in desk.library.photos.ids()])
    names = {
        photo: f"{row.path.name} ({known.get(row.path.relative_to(root.path).as_posix(), '')})"
        for photo, row in rows.items()
        if row.path.is_relative_to(root.path)
    }
    answers = _search(desk, names)
    _tag(desk, names)
    _gather(desk, names)
    return answers


def _search(desk: Desk, names: dict[int, str]) -> list[tuple[str, SearchResult]]:
    """Answer the searches, from what is seen alone: the files' names say nothing of what they show."""
    answers = [(words, desk.searcher.search(desk.library, words)) for words in SEARCHES]
    output.say("\nSearches, answered by what the photographs show:\n")
    table = []
    for words, result in answers:
        found = list(zip(result.ids, result.certainty if result.certainty is not None else (), strict=False))
        cells = [f"{names.get(int(photo), photo)} {percent(float(share))}" for photo, share in found[:_SHOWN]]
        table.append((words, *cells, *[""] * (_SHOWN - len(cells))))
    output.table(("Search", "first", "second", "third"), table)
    return answers


def _tag(desk: Desk, names: dict[int, str]) -> None:
    from clip_desktop.services.labels.sets import install_label_set
    from clip_desktop.services.labels.tagging import tag_photos

    added, _ = install_label_set(desk.library)
    run_job(tag_photos(desk.library, desk.model, desk.searcher, only_new=False))
    output.say(f"\nTags suggested from {output.counted(added or len(desk.library.labels.all()), 'label')}:\n")
    rows = []
    for photo, name in names.items():
        tags = ", ".join(f"{tag.label} {percent(tag.score)}" for tag in desk.library.tags.of_photo(photo))
        rows.append((name, tags or "none is sure enough"))
    output.table(("Photograph", "Tags"), rows)


def _gather(desk: Desk, names: dict[int, str]) -> None:
    """An album from three examples, picked by hand, as a user would."""
    from clip_desktop.services.albums.albums import album_view, create_album

    examples = [photo for photo, name in names.items() if name.endswith(tuple(f"({origin})" for origin in EXAMPLES))]
    known = desk.library.albums.find(ALBUM)  # a profile that was kept has it already
    album = known.id if known is not None else create_album(desk.library, ALBUM, examples)[0]
    view = album_view(desk.library, desk.model, desk.searcher, album)
    output.say(f"\nThe album “{ALBUM}”, taught by {len(view.accepted)} examples:\n")
    accepted = set(view.accepted)
    output.table(
        ("Photograph", "Certainty", ""),
        (
            (names.get(int(photo), photo), percent(float(share)), "example" if int(photo) in accepted else "")
            for photo, share in zip(view.ids, view.certainty, strict=True)
        ),
        right=[1],
    )
    if view.to_judge:
        asked = ", ".join(names.get(int(photo), str(photo)) for photo in view.to_judge[:_SHOWN])
        output.say(f"It would ask you next about: {asked}.")


def _write_pictures(invocation: Invocation, desk: Desk, answers: list[tuple[str, SearchResult]], folder: Path) -> None:
    """A picture of the window and a contact sheet of the answers.

    Raises:
        UserError: they cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        sheet = write_contact_sheet(desk, answers, folder / "contact-sheet.png")
    except OSError as error:
        raise UserError(
            f"The pictures cannot be written to “{folder}”: {error.strerror or error}.", "Choose a place with --keep."
        ) from error
    window = invocation.windows.picture(desk.workspace, folder / "window.png", SEARCHES[0], desk.model)
    output.say(f"\nA picture of the window:        {output.shown(window)}")
    output.say(f"The answers as a contact sheet: {output.shown(sheet)}")
