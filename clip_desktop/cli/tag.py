"""``clip-desktop tag``: tags suggested by the model, accepted and rejected by the user."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

import click

from clip_desktop.cli import output
from clip_desktop.cli.invocation import Desk, Invocation
from clip_desktop.cli.jobs import run_job
from clip_desktop.cli.photo_list import Form, Listed, form_options, percent, print_photos
from clip_desktop.cli.reasons import why_command
from clip_desktop.cli.references import label_meant, photos_meant
from clip_desktop.cli.tag_folder import FolderBranch, folder_command
from clip_desktop.errors import UserError

if TYPE_CHECKING:
    from clip_desktop.library.records import PhotoRow
    from clip_desktop.library.tag_batches import TagEvent

_QUESTIONS = 12
_EVENTS = 50


class TagBranch(FolderBranch):
    """Without a command it suggests tags for the new photographs, or tags the folder that is named."""

    default = "suggest"


@click.group(
    "tag",
    cls=TagBranch,
    examples="""
    clip-desktop tag                                 suggest tags for what is new
    clip-desktop tag suggest --label sailing         of this label alone
    clip-desktop tag folder ~/Pictures/2019 --json   a folder as it lies, with no library
    clip-desktop tag show dog                        the photographs with a tag
    clip-desktop tag review dog                      those that are most worth an answer
    clip-desktop tag accept dog IMG_2041.jpg 17
    clip-desktop search "wolf" --paths | clip-desktop tag reject dog -
    clip-desktop tag history IMG_2041.jpg            who said what of it, and when
    clip-desktop tag undo-batch 12                   as if that run had never been
    """,
)
def command() -> None:
    """Suggest tags from the labels; accept and reject them. What you say outlives every later suggestion.

    “clip-desktop tag FOLDER” tags a folder as it lies, with no library.

    Photographs are named by their files, by the numbers that searches show, or “-” reads paths from the input.
    """


@command.command("suggest", examples="clip-desktop tag suggest --all")
@click.option("--all", "all_", is_flag=True, help="All photographs anew, not only those that are new.")
@click.option("--label", "labels", multiple=True, metavar="LABEL", help="Of this label alone; may be given again.")
@click.option("--dry-run", is_flag=True, help="Say what --all would change for each label, and change nothing.")
@click.option("--json", "json_", is_flag=True, help="Print the numbers as JSON.")
@click.pass_obj
def suggest(invocation: Invocation, all_: bool, labels: tuple[str, ...], dry_run: bool, json_: bool) -> None:
    """Suggest tags: for photographs that have none yet, and of labels that are new or worded otherwise since."""
    from clip_desktop.services.labels.tagging import tag_photos

    with invocation.desk() as desk:
        if not desk.library.labels.all():
            raise UserError("There are no labels to tag with.", "“clip-desktop labels install” brings an everyday set.")
        some = [label_meant(desk.library, name).id for name in labels] or None
        if dry_run:
            _preview(desk, some, json_)
            return
        job = tag_photos(desk.library, desk.model, desk.searcher, only_new=not all_, label_ids=some)
        with desk.workspace.tagging_lock():
            report = run_job(job, "Stopped. The tags suggested until now are kept.")
        counts = desk.library.tags.counts()
        tags = sum(n for label_id, n in counts.items() if some is None or label_id in some)
    if json_:
        output.as_json({"photos": report.photos, "tags": tags})
    else:
        of = " of these labels" if labels else ""
        output.say(f"Looked at {output.photographs(report.photos)}; there are {output.counted(tags, 'tag')}{of} now.")


def _preview(desk: Desk, label_ids: Sequence[int] | None, json_: bool) -> None:
    from clip_desktop.services.labels.refitting import refit_preview

    changes = run_job(refit_preview(desk.library, desk.model, desk.searcher), "Stopped. Nothing was changed.")
    changes = [one for one in changes if label_ids is None or one.label.id in label_ids]
    rows = [(one.label.name, one.before, one.come, one.go, one.after) for one in changes]
    if json_:
        output.as_json([dict(zip(("label", "before", "come", "go", "after"), row, strict=True)) for row in rows])
    elif any(come or go for _, _, come, go, _ in rows):
        moved = [row for row in rows if row[2] or row[3]]
        output.table(("Label", "Now", "Come", "Go", "Then"), moved, right=(1, 2, 3, 4))
        output.note("Nothing was changed. “clip-desktop tag --all” does it.")
    else:
        output.say("No suggestion would change.")


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
        said = [{"label": t.label, "score": t.score, "accepted": t.decided, "source": t.source} for t in tags]
        output.as_json(said)
    elif not tags:
        output.say("It has no tags.")
    else:
        rows = (
            (tag.label, "" if tag.decided else percent(tag.score), "accepted" if tag.decided else "") for tag in tags
        )
        output.table(("Tag", "Certainty", ""), rows, right=[1])


@command.command("history", examples="clip-desktop tag history dog")
@click.argument("label_or_photo", metavar="LABEL|PHOTO")
@click.option("--limit", type=click.IntRange(1), default=_EVENTS, show_default=True, help="At most so many.")
@click.option("--json", "json_", is_flag=True, help="Print the list as JSON.")
@click.pass_obj
def history(invocation: Invocation, label_or_photo: str, limit: int, json_: bool) -> None:
    """List who said what of a label, or of a photograph, and when; the newest first."""
    with invocation.desk() as desk:
        library = desk.library
        if library.labels.meant(label_or_photo):
            events = library.batches.history(label_id=label_meant(library, label_or_photo).id, limit=limit)
        else:
            events = library.batches.history(photo_id=photos_meant(library, [label_or_photo])[0], limit=limit)
        rows = library.photos.rows([event.photo_id for event in events])
    if json_:
        output.as_json(events)
    elif not events:
        output.say("Nothing was said or suggested.")
    else:
        output.table(
            ("When", "Photo", "Label", "", "By", "Certainty", "Model", "Run", ""), (_event(e, rows) for e in events)
        )


@command.command("batches", examples="clip-desktop tag batches")
@click.option("--json", "json_", is_flag=True, help="Print the list as JSON.")
@click.pass_obj
def batches(invocation: Invocation, json_: bool) -> None:
    """List the runs that suggested tags or took suggestions away, the newest first."""
    with invocation.desk() as desk:
        found = desk.library.batches.all()
    if json_:
        output.as_json(found)
    elif not found:
        output.say("Nothing was tagged yet.")
    else:
        rows = ((b.id, b.made_at, b.source, b.model or "", b.standing, "undone" if b.undone_at else "") for b in found)
        output.table(("Run", "When", "By", "Model", "Suggestions", ""), rows, right=[0, 4])


@command.command("undo-batch", examples="clip-desktop tag undo-batch 12")
@click.argument("number", type=int)
@click.pass_obj
def undo_batch(invocation: Invocation, number: int) -> None:
    """Take a run back, whatever was run after it; “tag batches” lists them. What you said stays."""
    from clip_desktop.services.labels.runs import undo_batch

    with invocation.desk() as desk:
        run_job(undo_batch(desk.library, number), "Stopped. The same command goes on where it was.")
    output.say(f"Run {number} is undone.")


@command.command("remove-suggested", examples="clip-desktop tag remove-suggested dog")
@click.argument("labels", nargs=-1, metavar="[LABEL]...")
@click.option("--photo", "photos", multiple=True, metavar="PHOTO", help="On this photograph; may be given again.")
@click.option("--all", "all_", is_flag=True, help="Of all labels, on all photographs.")
@click.pass_obj
def remove_suggested(invocation: Invocation, labels: tuple[str, ...], photos: tuple[str, ...], all_: bool) -> None:
    """Take suggested tags away until all is tagged anew. What you said, and what your files say, stays."""
    from clip_desktop.services.labels.runs import remove_suggestions

    if not (labels or photos or all_):
        raise UserError("Say of which labels, on which photographs, or --all.")
    with invocation.desk() as desk:
        label_ids = [label_meant(desk.library, label).id for label in labels] or None
        photo_ids = photos_meant(desk.library, photos) if photos else None
        edit = remove_suggestions(desk.library, photo_ids, label_ids)
    output.say(f"{edit.name}: done. “clip-desktop tag batches” lists it, to be undone.")


@command.command("review", examples="clip-desktop tag review dog")
@click.argument("label")
@click.option("--limit", type=click.IntRange(1), default=_QUESTIONS, show_default=True, help="At most so many.")
@form_options
@click.pass_obj
def review(invocation: Invocation, label: str, limit: int, paths: bool, null: bool, json_: bool) -> None:
    """List the photographs on which an answer teaches most: accept or reject them."""
    from clip_desktop.services.labels.tagging import review

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


def _event(event: TagEvent, rows: Mapping[int, PhotoRow]) -> tuple[object, ...]:
    row = rows.get(event.photo_id)
    return (
        event.at,
        output.shown(row.path.name) if row else event.photo_id,
        event.label,
        {1: "yes", -1: "no", None: ""}[event.verdict],
        event.source,
        "" if event.score is None else percent(event.score),
        event.model or "",
        event.batch or "",
        "" if event.replaced_by is None else f"until run {event.replaced_by}",
    )


def _decide(invocation: Invocation, label: str, photos: tuple[str, ...], verdict: Literal[-1, 0, 1]) -> None:
    from clip_desktop.services.labels.tagging import decide

    with invocation.desk() as desk:
        meant = label_meant(desk.library, label)
        edit = decide(desk.library, photos_meant(desk.library, photos), meant.id, verdict)
    output.say(f"{edit.name}: done.")


command.add_command(folder_command)
command.add_command(why_command)
