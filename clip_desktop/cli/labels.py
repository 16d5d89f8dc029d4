"""``clip-desktop labels``: the vocabulary."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from clip_desktop.cli import output
from clip_desktop.cli.invocation import Desk, Invocation
from clip_desktop.cli.label_quality import command as quality
from clip_desktop.cli.photo_list import percent
from clip_desktop.cli.references import label_meant
from clip_desktop.cli.shell import Branch

if TYPE_CHECKING:
    from clip_desktop.library.labels import WordKind
    from clip_desktop.library.records import Label


@click.group(
    "labels",
    cls=Branch,
    examples="""
    clip-desktop labels
    clip-desktop labels add sailing "a sailing boat" "people on a sailing boat at sea"
    clip-desktop labels install travel             everyday, travel, family, nature, documents, or a set of your own
    clip-desktop labels nest sailing sport         a search for sport finds what shows sailing
    clip-desktop labels merge boat sailing
    clip-desktop labels from-keywords              what the keywords in your files could teach
    clip-desktop labels export my-labels.csv
    clip-desktop tag --all                         suggest tags for all photographs anew
    """,
)
def command() -> None:
    """The words that photographs are tagged with; without a command they are listed."""


command.add_command(quality)


@command.command("list")
@click.option("--json", "json_", is_flag=True, help="Print the list as JSON.")
@click.pass_obj
def list_(invocation: Invocation, json_: bool) -> None:
    """List the labels with their descriptions and how many photographs have each."""
    with invocation.desk() as desk:
        counts = desk.library.tags.counts()
        labels = desk.library.labels.all()
    if json_:
        names = {label.id: label.name for label in labels}
        output.as_json([_record(label, counts.get(label.id, 0), names) for label in labels])
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
    from clip_desktop.services.labels.sets import install_label_set

    own = Path(label_set) if Path(label_set).is_file() else label_set
    with invocation.desk() as desk:
        added, _ = install_label_set(desk.library, own, desk.workspace.paths.labels)
        folder = desk.workspace.paths.labels
    output.say(f"Added {output.counted(added, 'label')}. “clip-desktop tag” tags with them.")
    output.note(f"Your own sets go to {output.shown(folder)}")


@command.command("add", examples='clip-desktop labels add sailing "a sailing boat"')
@click.argument("name")
@click.argument("descriptions", nargs=-1, metavar="[DESCRIPTION]...")
@click.pass_obj
def add(invocation: Invocation, name: str, descriptions: tuple[str, ...]) -> None:
    """Add a label; descriptions say it to the model where its name alone does not."""
    from clip_desktop.services.labels.vocabulary import add_label

    with invocation.desk() as desk:
        add_label(desk.library, name, descriptions)
        _tell_of_length(desk, descriptions or (name,))
    output.say(f"Added the label “{name}”. “clip-desktop tag” tags with it.")


@command.command("describe", examples='clip-desktop labels describe boat "a boat" "a ship at sea"')
@click.argument("name")
@click.argument("descriptions", nargs=-1, metavar="[DESCRIPTION]...")
@click.pass_obj
def describe(invocation: Invocation, name: str, descriptions: tuple[str, ...]) -> None:
    """Describe a label anew to the model; without a description its name says it."""
    from clip_desktop.services.labels.vocabulary import edit_prompts

    with invocation.desk() as desk:
        edit_prompts(desk.library, label_meant(desk.library, name).id, descriptions)
        _tell_of_length(desk, descriptions or (name,))
    output.say(f"Described the label “{name}” anew. “clip-desktop tag” tags with it.")


@command.command("rename", examples="clip-desktop labels rename puppy dog")
@click.argument("name")
@click.argument("new_name")
@click.pass_obj
def rename(invocation: Invocation, name: str, new_name: str) -> None:
    """Rename a label."""
    from clip_desktop.services.labels.vocabulary import rename_label

    with invocation.desk() as desk:
        rename_label(desk.library, label_meant(desk.library, name).id, new_name)
    output.say(f"The label “{name}” is now “{new_name}”.")


@command.command("threshold", examples="clip-desktop labels threshold dog 0.7")
@click.argument("name")
@click.argument("certainty", type=float)
@click.pass_obj
def threshold(invocation: Invocation, name: str, certainty: float) -> None:
    """Set how certain (0 to 1) a suggestion of a label must be to count as a tag."""
    from clip_desktop.services.labels.vocabulary import set_threshold

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
@click.option(
    "--children",
    type=click.Choice(["lift", "top", "delete"]),
    default="lift",
    show_default=True,
    help="What becomes of the labels under it: they go one up, to the top, or with it.",
)
@click.pass_obj
def remove(invocation: Invocation, name: str, children: Literal["lift", "top", "delete"]) -> None:
    """Delete a label, with what was said and suggested of it."""
    from clip_desktop.services.labels.removal import remove_label

    with invocation.desk() as desk:
        edit = remove_label(desk.library, label_meant(desk.library, name).id, children)
    output.say(f"{edit.name}: done.")


@command.command("merge", examples="clip-desktop labels merge boat sailing")
@click.argument("name")
@click.argument("into")
@click.pass_obj
def merge(invocation: Invocation, name: str, into: str) -> None:
    """Make one label of two: what you said of the first is said of the second."""
    from clip_desktop.services.labels.removal import merge_labels

    with invocation.desk() as desk:
        edit = merge_labels(desk.library, label_meant(desk.library, name).id, label_meant(desk.library, into).id)
    output.say(f"{edit.name}: done.")


@command.command("nest", examples="clip-desktop labels nest sailing sport")
@click.argument("name")
@click.argument("parent", required=False)
@click.pass_obj
def nest(invocation: Invocation, name: str, parent: str | None) -> None:
    """Put a label under another; without one, at the top."""
    from clip_desktop.services.labels.vocabulary import nest_label

    with invocation.desk() as desk:
        above = None if parent is None else label_meant(desk.library, parent).id
        edit = nest_label(desk.library, label_meant(desk.library, name).id, above)
    output.say(f"{edit.name}: done.")


@command.command("alias", examples="clip-desktop labels alias dog hound puppy")
@click.argument("name")
@click.argument("words", nargs=-1, metavar="[WORD]...")
@click.pass_obj
def alias(invocation: Invocation, name: str, words: tuple[str, ...]) -> None:
    """Set the other words by which a label is found; without any, it has none."""
    _words(invocation, name, "alias", words)


@command.command("contrast", examples='clip-desktop labels contrast dog "a wolf" "a cat"')
@click.argument("name")
@click.argument("descriptions", nargs=-1, metavar="[DESCRIPTION]...")
@click.pass_obj
def contrast(invocation: Invocation, name: str, descriptions: tuple[str, ...]) -> None:
    """Describe what a label is mistaken for; without a description, nothing."""
    _words(invocation, name, "contrast", descriptions)


@command.command("exclude", examples="clip-desktop labels exclude indoors beach forest")
@click.argument("name")
@click.argument("others", nargs=-1, metavar="[LABEL]...")
@click.pass_obj
def exclude(invocation: Invocation, name: str, others: tuple[str, ...]) -> None:
    """Set the labels that cannot hold together with one: only the surer of two is suggested."""
    from clip_desktop.services.labels.vocabulary import set_exclusions

    with invocation.desk() as desk:
        ids = [label_meant(desk.library, other).id for other in others]
        edit = set_exclusions(desk.library, label_meant(desk.library, name).id, ids)
    output.say(f"{edit.name}: done.")


@command.command("name", examples="clip-desktop labels name dog ko 개")
@click.argument("label")
@click.argument("language")
@click.argument("name", required=False)
@click.pass_obj
def name_(invocation: Invocation, label: str, language: str, name: str | None) -> None:
    """Set the name of a label in another language, by the language's code; without a name, it has none there."""
    from clip_desktop.services.labels.vocabulary import set_names

    with invocation.desk() as desk:
        meant = label_meant(desk.library, label)
        others = {code: text for code, text in meant.names if code != language}
        edit = set_names(desk.library, meant.id, others if name is None else {**others, language: name})
    output.say(f"{edit.name}: done.")


@command.command("export", examples="clip-desktop labels export my-labels.csv")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.pass_obj
def export(invocation: Invocation, file: Path) -> None:
    """Write all labels into a file, TOML or a table for a spreadsheet: its name ends in .toml or .csv."""
    from clip_desktop.services.labels.sets import export_labels

    with invocation.desk() as desk:
        count = export_labels(desk.library, file)
    output.say(f"Wrote {output.counted(count, 'label')} to {output.shown(file)}.")


@command.command("import", examples="clip-desktop labels import my-labels.csv --update")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--update", is_flag=True, help="Have labels that are there, too, be as the file says.")
@click.pass_obj
def import_(invocation: Invocation, file: Path, update: bool) -> None:
    """Add the labels of a file that you do not have yet."""
    from clip_desktop.services.labels.files import read_label_file
    from clip_desktop.services.labels.sets import import_labels

    with invocation.desk() as desk:
        entries = read_label_file(file)
        done, _ = import_labels(desk.library, entries, update=update)
        _tell_of_length(desk, [text for entry in entries for text in (*entry.prompts, *entry.contrast)])
    changed = f", changed {output.counted(done.changed, 'label')}" if update else ""
    output.say(f"Added {output.counted(done.added, 'label')}{changed}. “clip-desktop tag” tags with them.")


@command.command("from-keywords", examples="clip-desktop labels from-keywords sailing Places/Lisbon")
@click.argument("keywords", nargs=-1, metavar="[KEYWORD]...")
@click.option("--min", "least", type=click.IntRange(1), help="All keywords that so many photographs have.")
@click.option("--json", "json_", is_flag=True, help="Print the list as JSON.")
@click.pass_obj
def from_keywords(invocation: Invocation, keywords: tuple[str, ...], least: int | None, json_: bool) -> None:
    """Make labels of keywords in your files, and tags on the photographs that have them.

    Without a KEYWORD or --min, the keywords are listed, the most used first.
    """
    from clip_desktop.services.labels.from_keywords import keywords_meant, learn_keywords

    with invocation.desk() as desk:
        meant = keywords_meant(desk.library, keywords, least or 1)
        if keywords or least:
            done, _ = learn_keywords(desk.library, meant)
            tags = output.counted(done.tags, "tag")
            output.say(f"Added {output.counted(done.labels, 'label')}, and {tags} that your files say.")
        elif json_:
            output.as_json([{"keyword": "/".join(one.path), "photos": one.photos, "label": one.name} for one in meant])
        elif not meant:
            output.say("Your files have no keywords.")
        else:
            rows = (("/".join(o.path), o.photos, o.name, "" if o.label is None else "there") for o in meant)
            output.table(("Keyword", "Photos", "Label", ""), rows, right=[1])


def _words(invocation: Invocation, name: str, kind: WordKind, texts: tuple[str, ...]) -> None:
    from clip_desktop.services.labels.vocabulary import set_words

    with invocation.desk() as desk:
        edit = set_words(desk.library, label_meant(desk.library, name).id, kind, texts)
        if kind == "contrast":
            _tell_of_length(desk, texts)
    output.say(f"{edit.name}: done.")


def _tell_of_length(desk: Desk, texts: Sequence[str]) -> None:
    """Where the model in use does not read all of a description, say so; it is kept whole for other models."""
    from clip_desktop.services.labels.wording import note_on_wording

    note = note_on_wording(desk.model.text_encoder(), texts)
    if note:
        output.note(note)


def _enable(invocation: Invocation, name: str, enabled: bool) -> None:
    from clip_desktop.services.labels.vocabulary import enable_label

    with invocation.desk() as desk:
        enable_label(desk.library, label_meant(desk.library, name).id, enabled)
    output.say(f"“{name}” is {'suggested again' if enabled else 'suggested no longer'}.")


def _record(label: Label, photos: int, names: dict[int, str]) -> dict[str, object]:
    return {
        "name": label.name,
        "photos": photos,
        "threshold": label.threshold,
        "enabled": label.enabled,
        "prompts": label.prompts,
        "parent": names.get(label.parent_id or 0),
        "names": dict(label.names),
        "aliases": label.aliases,
        "contrast": label.contrast,
        "excludes": [names[other] for other in label.excludes],
    }
