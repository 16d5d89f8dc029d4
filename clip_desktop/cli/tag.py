"""``clip-desktop tag``: tags suggested by the model, accepted and rejected by the user."""

from __future__ import annotations

from typing import Literal

import click

from clip_desktop.cli import output
from clip_desktop.cli.invocation import Invocation
from clip_desktop.cli.jobs import run_job
from clip_desktop.cli.photo_list import Form, Listed, form_options, percent, print_photos
from clip_desktop.cli.reasons import why_command
from clip_desktop.cli.references import label_meant, photos_meant
from clip_desktop.cli.tag_folder import FolderBranch, folder_command
from clip_desktop.errors import UserError

_QUESTIONS = 12


class TagBranch(FolderBranch):
    """Without a command it suggests tags for the new photographs, or tags the folder that is named."""

    default = "suggest"


@click.group(
    "tag",
    cls=TagBranch,
    examples="""
    clip-desktop tag                                 suggest tags for what is new
    clip-desktop tag folder ~/Pictures/2019 --json   a folder as it lies, with no library
    clip-desktop tag show dog                        the photographs with a tag
    clip-desktop tag review dog                      those that are most worth an answer
    clip-desktop tag accept dog IMG_2041.jpg 17
    clip-desktop search "wolf" --paths | clip-desktop tag reject dog -
    """,
)
def command() -> None:
    """Suggest tags from the labels; accept and reject them. What you say outlives every later suggestion.

    “clip-desktop tag FOLDER” tags a folder as it lies, with no library.

    Photographs are named by their files, by the numbers that searches show, or “-” reads paths from the input.
    """


@command.command("suggest", examples="clip-desktop tag suggest --all")
@click.option("--all", "all_", is_flag=True, help="All photographs anew, not only those that are new.")
@click.option("--json", "json_", is_flag=True, help="Print the numbers as JSON.")
@click.pass_obj
def suggest(invocation: Invocation, all_: bool, json_: bool) -> None:
    """Suggest tags for the photographs that have none yet."""
    from clip_desktop.services.tagging import tag_photos

    with invocation.desk() as desk:
        if not desk.library.labels.all():
            raise UserError("There are no labels to tag with.", "“clip-desktop labels install” brings an everyday set.")
        job = tag_photos(desk.library, desk.model, desk.searcher, only_new=not all_)
        report = run_job(job, "Stopped. The tags suggested until now are kept.")
        tags = sum(desk.library.tags.counts().values())
    if json_:
        output.as_json({"photos": report.photos, "tags": tags})
    else:
        output.say(f"Suggested tags for {output.photographs(report.photos)}; {output.counted(tags, 'tag')} in all.")


@command.command("show", examples="clip-desktop tag show dog --paths")
@click.argument("label")
@form_options
@click.pass_obj
def show(invocation: Invocation, label: str, paths: bool, null: bool, json_: bool) -> None:
    """List the photographs that have a tag: those you accepted first, then the surest."""
    with invocation.desk() as desk:
        tags = desk.library.tags.of_label(label_meant(desk.library, label).id)
        listed = [
            Listed(t.photo_id, None if t.decided else t.score, "accepted" if t.decided else "suggested") for t in tags
        ]
        print_photos(desk.library, listed, Form(paths, null, json_))
        if not listed and not (paths or null or json_):
            output.say(f"No photograph has the tag “{label}”.")


@command.command("of", examples="clip-desktop tag of IMG_2041.jpg")
@click.argument("photo")
@click.option("--json", "json_", is_flag=True, help="Print the list as JSON.")
@click.pass_obj
def of(invocation: Invocation, photo: str, json_: bool) -> None:
    """List the tags of one photograph."""
    with invocation.desk() as desk:
        tags = desk.library.tags.of_photo(photos_meant(desk.library, [photo])[0])
    if json_:
        output.as_json([{"label": tag.label, "score": tag.score, "accepted": tag.decided} for tag in tags])
    elif not tags:
        output.say("It has no tags.")
    else:
        rows = (
            (tag.label, "" if tag.decided else percent(tag.score), "accepted" if tag.decided else "") for tag in tags
        )
        output.table(("Tag", "Certainty", ""), rows, right=[1])


@command.command("review", examples="clip-desktop tag review dog")
@click.argument("label")
@click.option("--limit", type=click.IntRange(1), default=_QUESTIONS, show_default=True, help="At most so many.")
@form_options
@click.pass_obj
def review(invocation: Invocation, label: str, limit: int, paths: bool, null: bool, json_: bool) -> None:
    """List the photographs on which an answer teaches most: accept or reject them."""
    from clip_desktop.services.tagging import review

    with invocation.desk() as desk:
        meant = label_meant(desk.library, label)
        ids = review(desk.library, desk.searcher, meant.id, limit)
        print_photos(desk.library, [Listed(int(photo)) for photo in ids], Form(paths, null, json_))
        if not ids and not (paths or null or json_):
            suggested = len(desk.library.tags.suggestions(meant.id)[0])
            hint = "" if suggested else " The label is suggested on no photograph yet: clip-desktop tag"
            output.say(f"There is nothing to ask.{hint}")


@command.command("accept", examples="clip-desktop tag accept dog IMG_2041.jpg")
@click.argument("label")
@click.argument("photos", nargs=-1, required=True, metavar="PHOTO...")
@click.pass_obj
def accept(invocation: Invocation, label: str, photos: tuple[str, ...]) -> None:
    """Say that photographs have a tag."""
    _decide(invocation, label, photos, 1)


@command.command("reject", examples="clip-desktop tag reject dog IMG_2041.jpg")
@click.argument("label")
@click.argument("photos", nargs=-1, required=True, metavar="PHOTO...")
@click.pass_obj
def reject(invocation: Invocation, label: str, photos: tuple[str, ...]) -> None:
    """Say that photographs do not have a tag."""
    _decide(invocation, label, photos, -1)


@command.command("forget", examples="clip-desktop tag forget dog IMG_2041.jpg")
@click.argument("label")
@click.argument("photos", nargs=-1, required=True, metavar="PHOTO...")
@click.pass_obj
def forget(invocation: Invocation, label: str, photos: tuple[str, ...]) -> None:
    """Take back what you said of a tag on photographs."""
    _decide(invocation, label, photos, 0)


def _decide(invocation: Invocation, label: str, photos: tuple[str, ...], verdict: Literal[-1, 0, 1]) -> None:
    from clip_desktop.services.tagging import decide

    with invocation.desk() as desk:
        meant = label_meant(desk.library, label)
        edit = decide(desk.library, photos_meant(desk.library, photos), meant.id, verdict)
    output.say(f"{edit.name}: done.")


command.add_command(folder_command)
command.add_command(why_command)
