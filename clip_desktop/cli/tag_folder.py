"""``clip-desktop tag FOLDER``: a folder tagged as it lies, with no library."""

from __future__ import annotations

import csv
import io
import json
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from clip_desktop.cli import output
from clip_desktop.cli.exits import DONE, PARTLY
from clip_desktop.cli.invocation import Invocation
from clip_desktop.cli.jobs import run_job
from clip_desktop.cli.photo_list import percent
from clip_desktop.cli.shell import Branch, Leaf

if TYPE_CHECKING:
    from clip_desktop.services.files.failures import FileFailure
    from clip_desktop.services.labels.folder_tagging import FolderReport, FolderTagger, TaggedFile
    from clip_desktop.services.models.active import ActiveModel
    from clip_desktop.services.words.write_back import PlannedWrite
    from clip_desktop.services.workspace import Workspace


class FolderBranch(Branch):
    """A group that takes a folder for its command ``folder``."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        return super().parse_args(ctx, ["folder", *args] if self._names_a_folder(args) else args)

    def _names_a_folder(self, args: list[str]) -> bool:
        """Whether a folder stands where a command would."""
        words = [arg for before, arg in zip(["", *args], args, strict=False) if "--profile" not in (before, arg)]
        if not words or words[0] in self.commands:
            return False
        values = zip(["", *words], words, strict=False)
        named = [word for before, word in values if not word.startswith("-") and before != "--label"]
        return "--labels" in words or any(os.sep in word or Path(word).expanduser().is_dir() for word in named)


@click.command(
    "folder",
    cls=Leaf,
    examples="""
    clip-desktop tag folder ~/Pictures/2019
    clip-desktop tag folder ~/Pictures/2019 --labels everyday --least 0.8 --json > tags.jsonl
    clip-desktop tag folder ~/Pictures/2019 --sidecars --dry-run     what would be written; nothing is
    clip-desktop tag folder ~/Pictures/2019 --sidecars
    clip-desktop tag folder ~/Pictures/2019 --undo                   put the sidecars of the last run back
    """,
)
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--labels", "label_set", default="everyday", show_default=True, metavar="SET", help="A set, or its file.")
@click.option(
    "--label", "only", multiple=True, metavar="LABEL", help="Of this label of the set alone; may be repeated."
)
@click.option(
    "--least",
    type=click.FloatRange(0, 1),
    help="Tags from this certainty on; otherwise from each label's own, or 0.5 where the set says none.",
)
@click.option("--json", "json_", is_flag=True, help="Print JSON, one object a line.")
@click.option("--csv", "csv_", is_flag=True, help="Print CSV: path, tag, certainty.")
@click.option("--sidecars", is_flag=True, help="Write the tags to XMP sidecars, as keywords.")
@click.option("--dry-run", is_flag=True, help="With --sidecars: show what would be written, and write nothing.")
@click.option("--undo", is_flag=True, help="Put the sidecars of the last run on this folder back.")
@click.pass_obj
def folder_command(
    invocation: Invocation,
    folder: Path,
    label_set: str,
    only: tuple[str, ...],
    least: float | None,
    json_: bool,
    csv_: bool,
    sidecars: bool,
    dry_run: bool,
    undo: bool,
) -> int:
    """Tag the photographs of a folder that is in no library, as it lies.

    Each file is told as soon as it is done. Photographs are never written to. What “--sidecars” writes can be put back
    with “--undo”: what is needed for that is kept in the profile.
    """
    if (json_ and csv_) or (csv_ and sidecars) or (dry_run and not sidecars) or (undo and sidecars):
        raise click.UsageError("These options do not go together.")
    workspace = invocation.workspace()
    if undo:
        return _undo(workspace, folder)
    tagger, model = _tagger(invocation, workspace, label_set, only, least)
    lines = Lines(sys.stdout, folder, json_, csv_)
    if sidecars:
        return _write(workspace, folder, model, tagger, lines, dry_run)
    return _list(workspace, folder, model, tagger, lines)


class Lines:
    """What is printed of each file, as soon as it is known.

    Args:
        out: where to. A progress bar takes the name ``sys.stdout`` for itself while it is there.
    """

    def __init__(self, out: TextIO, folder: Path, json_: bool, csv_: bool) -> None:
        self._out, self._json, self._csv = out, json_, csv_
        self._root = folder.expanduser().absolute()
        if csv_:
            self._row("path", "tag", "certainty")

    @property
    def on_terminal(self) -> bool:
        """Whether a progress bar would be drawn among the lines."""
        return self._out.isatty()

    def tagged(self, one: TaggedFile | FileFailure) -> None:
        """A file with its tags, or why it could not be read."""
        from clip_desktop.services.files.failures import FileFailure

        if isinstance(one, FileFailure):
            self.failed(one)
        elif self._json:
            tags = [{"label": t.label, "path": t.path, "certainty": round(t.certainty, 4)} for t in one.tags]
            self._say(json.dumps({"path": str(one.path), "tags": tags}))
        elif self._csv:
            for tag in one.tags:
                self._row(str(one.path), tag.label, f"{tag.certainty:.4f}")
        else:
            said = ", ".join(f"{tag.label} {percent(tag.certainty)}" for tag in one.tags)
            self._say(f"{self._name(one.path)}: {said or 'no tags'}")

    def written(self, one: PlannedWrite | FileFailure) -> None:
        """A sidecar that was written or would be, or what went wrong with a file."""
        from clip_desktop.services.files.failures import FileFailure

        if isinstance(one, FileFailure):
            self.failed(one)
        elif self._json:
            plan = {"path": str(one.picture), "sidecar": str(one.sidecar), "new": one.is_new, "lines": one.lines}
            self._say(json.dumps(plan))
        else:
            self._say(f"{self._name(one.sidecar)}{' (new)' if one.is_new else ''}")
            for line in one.lines:
                self._say(f"  {line}")

    def failed(self, failure: FileFailure) -> None:
        """One line on stderr."""
        output.note(f"clip-desktop: {output.shown(failure.path)}: {failure.message}")

    def _name(self, path: Path) -> str:
        return output.shown(path.relative_to(self._root) if path.is_relative_to(self._root) else path)

    def _row(self, *cells: str) -> None:
        row = io.StringIO()
        csv.writer(row, lineterminator="").writerow(cells)
        self._say(row.getvalue())

    def _say(self, line: str) -> None:
        click.echo(line, file=self._out)


def _tagger(
    invocation: Invocation, workspace: Workspace, label_set: str, only: Sequence[str], least: float | None
) -> tuple[FolderTagger, ActiveModel]:
    """The label set, ready to be compared with pictures, and the model in use.

    Raises:
        UserError: there is no such set, or its file has a mistake.
    """
    from clip_desktop.services.labels.files import find_label_file, read_label_file, some_of
    from clip_desktop.services.labels.folder_tagging import FolderTagger
    from clip_desktop.services.models.active import ActiveModel

    own = Path(label_set) if Path(label_set).is_file() else label_set
    entries = read_label_file(find_label_file(own, workspace.paths.labels))
    if only:
        entries = some_of(entries, only)
    model = ActiveModel(workspace, invocation.encoder)
    return FolderTagger(model, entries, least), model


def _list(workspace: Workspace, folder: Path, model: ActiveModel, tagger: FolderTagger, lines: Lines) -> int:
    from clip_desktop.services.labels.folder_tagging import tag_folder

    job = tag_folder(model, folder, tagger, lines.tagged, workers=workspace.settings.decode_workers)
    kept = "Stopped. Every line printed is whole; the rest of the folder was not looked at."
    report = run_job(job, kept, quiet=lines.on_terminal)
    return _end(report, 0)


def _write(
    workspace: Workspace, folder: Path, model: ActiveModel, tagger: FolderTagger, lines: Lines, dry_run: bool
) -> int:
    from clip_desktop.services.labels.folder_sidecars import journal_of, write_folder_tags
    from clip_desktop.services.labels.folder_tagging import tag_folder

    tagging = partial(tag_folder, model, folder, tagger, workers=workspace.settings.decode_workers)
    kept = "Stopped. Sidecars are whole or were not begun; --undo puts those that were written back."
    with journal_of(workspace.paths, folder, dry_run=dry_run) as journal:
        job = write_folder_tags(journal, tagging, tagger.paths, lines.written, dry_run=dry_run)
        report = run_job(job, kept, quiet=lines.on_terminal)
    verb = "would be written" if dry_run else "written; --undo puts them back" if report.written else "written"
    output.note(f"{output.counted(report.written, 'sidecar')} {verb}; {report.unchanged:,} say everything already.")
    return _end(report.tagging, report.failed)


def _end(report: FolderReport, failed: int) -> int:
    for extra in sorted(report.extras):
        output.note(f"Some files were passed over for want of the extra “{extra}”: {output.install(extra)}")
    if not report.files and not report.failed:
        output.note("There are no photographs in this folder.")
    return PARTLY if report.failed or failed else DONE


def _undo(workspace: Workspace, folder: Path) -> int:
    from clip_desktop.services.labels.folder_sidecars import undo_folder_tags

    report = run_job(undo_folder_tags(workspace.paths, folder), "Stopped. The same command goes on with the rest.")
    for failure in report.failures:
        output.note(f"clip-desktop: {output.shown(failure.path)}: {failure.message}")
    output.say(f"Put {output.counted(report.done, 'sidecar')} back.")
    return PARTLY if report.failures else DONE
