"""``clip-desktop labels``: the vocabulary."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from clip_desktop.cli import output
from clip_desktop.cli.invocation import Invocation
from clip_desktop.cli.photo_list import percent
from clip_desktop.cli.references import label_meant
from clip_desktop.cli.shell import Branch

if TYPE_CHECKING:
    from clip_desktop.library.records import Label


@click.group(
    "labels",
    cls=Branch,
    examples="""
    clip-desktop labels
    clip-desktop labels add sailing "a sailing boat" "people on a sailing boat at sea"
    clip-desktop labels install my-labels.toml
    clip-desktop tag --all                         suggest tags for all photographs anew
    """,
)
def command() -> None:
    """The words that photographs are tagged with; without a command they are listed."""


@command.command("list")
@click.option("--json", "json_", is_flag=True, help="Print the list as JSON.")
@click.pass_obj
def list_(invocation: Invocation, json_: bool) -> None:
    """List the labels with their descriptions and how many photographs have each."""
    with invocation.desk() as desk:
        counts = desk.library.tags.counts()
        labels = desk.library.labels.all()
    if json_:
        output.as_json([_record(label, counts.get(label.id, 0)) for label in labels])
    elif not labels:
        output.say("There are no labels yet. “clip-desktop labels install” brings an everyday set.")
    else:
        output.table(
            ("Label", "Photos", "From", "Suggested", "Described as"),
            (
                (
                    label.name,
                    counts.get(label.id, 0),
                    percent(label.threshold),
                    "yes" if label.enabled else "no",
                    "; ".join(label.prompts) or label.name,
                )
                for label in labels
            ),
            right=(1, 2),
        )


@command.command("install", examples="clip-desktop labels install everyday")
@click.argument("label_set", default="everyday", metavar="[SET]")
@click.pass_obj
def install(invocation: Invocation, label_set: str) -> None:
    """Add the labels of a set that you do not have yet.

    SET is the name of one that comes with the program or lies in your own folder of label sets, or a TOML file.
    """
    from clip_desktop.services.label_sets import install_label_set

    own = Path(label_set) if Path(label_set).is_file() else label_set
    with invocation.desk() as desk:
        added, _ = install_label_set(desk.library, own, desk.workspace.paths.labels)
        folder = desk.workspace.paths.labels
    output.say(f"Added {output.counted(added, 'label')}. “clip-desktop tag --all” tags with them.")
    output.note(f"Your own sets go to {output.shown(folder)}")


@command.command("add", examples='clip-desktop labels add sailing "a sailing boat"')
@click.argument("name")
@click.argument("descriptions", nargs=-1, metavar="[DESCRIPTION]...")
@click.pass_obj
def add(invocation: Invocation, name: str, descriptions: tuple[str, ...]) -> None:
    """Add a label; descriptions say it to the model where its name alone does not."""
    from clip_desktop.services.labels import add_label

    with invocation.desk() as desk:
        add_label(desk.library, name, descriptions)
    output.say(f"Added the label “{name}”. “clip-desktop tag --all” tags with it.")


@command.command("describe", examples='clip-desktop labels describe boat "a boat" "a ship at sea"')
@click.argument("name")
@click.argument("descriptions", nargs=-1, metavar="[DESCRIPTION]...")
@click.pass_obj
def describe(invocation: Invocation, name: str, descriptions: tuple[str, ...]) -> None:
    """Describe a label anew to the model; without a description its name says it."""
    from clip_desktop.services.labels import edit_prompts

    with invocation.desk() as desk:
        edit_prompts(desk.library, label_meant(desk.library, name).id, descriptions)
    output.say(f"Described the label “{name}” anew. “clip-desktop tag --all” tags with it.")


@command.command("rename", examples="clip-desktop labels rename puppy dog")
@click.argument("name")
@click.argument("new_name")
@click.pass_obj
def rename(invocation: Invocation, name: str, new_name: str) -> None:
    """Rename a label."""
    from clip_desktop.services.labels import rename_label

    with invocation.desk() as desk:
        rename_label(desk.library, label_meant(desk.library, name).id, new_name)
    output.say(f"The label “{name}” is now “{new_name}”.")


@command.command("threshold", examples="clip-desktop labels threshold dog 0.7")
@click.argument("name")
@click.argument("certainty", type=float)
@click.pass_obj
def threshold(invocation: Invocation, name: str, certainty: float) -> None:
    """Set how certain (0 to 1) a suggestion of a label must be to count as a tag."""
    from clip_desktop.services.labels import set_threshold

    with invocation.desk() as desk:
        set_threshold(desk.library, label_meant(desk.library, name).id, certainty)
    output.say(f"“{name}” counts from {percent(certainty)}.")


@command.command("off", examples="clip-desktop labels off retina")
@click.argument("name")
@click.pass_obj
def off(invocation: Invocation, name: str) -> None:
    """Suggest a label no longer; what you said of it stays."""
    _enable(invocation, name, False)


@command.command("on", examples="clip-desktop labels on retina")
@click.argument("name")
@click.pass_obj
def on(invocation: Invocation, name: str) -> None:
    """Suggest a label again."""
    _enable(invocation, name, True)


@command.command("remove", examples="clip-desktop labels remove retina")
@click.argument("name")
@click.pass_obj
def remove(invocation: Invocation, name: str) -> None:
    """Delete a label, with what was said and suggested of it."""
    from clip_desktop.services.label_removal import remove_label

    with invocation.desk() as desk:
        remove_label(desk.library, label_meant(desk.library, name).id)
    output.say(f"Deleted the label “{name}”.")


def _enable(invocation: Invocation, name: str, enabled: bool) -> None:
    from clip_desktop.services.labels import enable_label

    with invocation.desk() as desk:
        enable_label(desk.library, label_meant(desk.library, name).id, enabled)
    output.say(f"“{name}” is {'suggested again' if enabled else 'suggested no longer'}.")


def _record(label: Label, photos: int) -> dict[str, object]:
    return {
        "name": label.name,
        "photos": photos,
        "threshold": label.threshold,
        "enabled": label.enabled,
        "prompts": label.prompts,
    }
