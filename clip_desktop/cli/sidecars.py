"""``clip-desktop sidecars``: what the user said written to XMP sidecars, planned first and undone exactly."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import click

from clip_desktop.cli import output
from clip_desktop.cli.exits import DONE, PARTLY
from clip_desktop.cli.invocation import Desk, Invocation
from clip_desktop.cli.jobs import run_job
from clip_desktop.cli.references import label_meant, photos_meant
from clip_desktop.cli.shell import Branch

if TYPE_CHECKING:
    from clip_desktop.services.files.failures import FileFailure
    from clip_desktop.services.words.write_back import WritePlan

F = TypeVar("F", bound=Callable[..., Any])


class SidecarBranch(Branch):
    """Without a command it shows what would be written."""

    default = "plan"


@click.group(
    "sidecars",
    cls=SidecarBranch,
    examples="""
    clip-desktop sidecars plan                          what would be written, as a diff; nothing is
    clip-desktop sidecars write                         write it
    clip-desktop sidecars write --suggested dog 17 18   tags that are only suggested too, of two photographs
    clip-desktop sidecars undo                          put every sidecar of the last run back
    """,
)
def command() -> None:
    """Write what you said of photographs to XMP sidecars, for other programs to read.

    Stars, the tags you accepted, titles and descriptions go into “photo.jpg.xmp”, or “photo.xmp” where that is there;
    a favourite is picked there (digiKam's pick label “Accepted”). Whatever else stands in a sidecar stays; the
    photographs themselves are never written to.
    """


def _what(wrapped: F) -> F:
    """The photographs, and the labels whose suggestions count."""
    for decorate in (
        click.option(
            "--suggested", multiple=True, metavar="LABEL", help="Write this tag where it is only suggested, too."
        ),
        click.argument("photos", nargs=-1, metavar="[PHOTO]..."),
    ):
        wrapped = decorate(wrapped)
    return wrapped


@command.command("plan", examples="clip-desktop sidecars plan IMG_2041.jpg")
@_what
@click.option("--json", "json_", is_flag=True, help="Print the plan as JSON.")
@click.pass_obj
def plan(invocation: Invocation, photos: tuple[str, ...], suggested: tuple[str, ...], json_: bool) -> int:
    """Show what would be written, line by line. Nothing is written."""
    with invocation.desk() as desk:
        planned = _plan(desk, photos, suggested)
    if json_:
        output.as_json(planned)
    else:
        for write in planned.writes:
            output.say(f"{output.shown(write.sidecar)}{' (new)' if write.is_new else ''}")
            for line in write.lines:
                output.say(f"  {line}")
        _tell(planned.failures)
        _tell_offline(planned)
        output.say(
            f"{output.counted(len(planned.writes), 'sidecar')} to write; {planned.unchanged:,} say everything already."
        )
    return PARTLY if planned.failures or planned.offline else DONE


@command.command("write", examples="clip-desktop sidecars write --suggested dog")
@_what
@click.option("--json", "json_", is_flag=True, help="Print the report as JSON.")
@click.pass_obj
def write(invocation: Invocation, photos: tuple[str, ...], suggested: tuple[str, ...], json_: bool) -> int:
    """Write what you said to sidecars. “clip-desktop sidecars undo” puts them back."""
    from clip_desktop.services.words.sidecar_writing import write_sidecars

    with invocation.desk() as desk:
        planned = _plan(desk, photos, suggested)
        report = run_job(write_sidecars(desk.library, planned), "Stopped. “clip-desktop sidecars undo” takes it back.")
    if json_:
        output.as_json({"report": report, "offline": planned.offline})
    else:
        _tell(report.failures)
        _tell_offline(planned)
        undo = f" “clip-desktop sidecars undo {report.batch}” puts them back." if report.batch is not None else ""
        output.say(f"Wrote {output.counted(report.done, 'sidecar')}.{undo}")
    return PARTLY if report.failures or planned.offline else DONE


@command.command("undo", examples="clip-desktop sidecars undo 3")
@click.argument("run", type=click.IntRange(1), required=False)
@click.pass_obj
def undo(invocation: Invocation, run: int | None) -> int:
    """Put the sidecars of a run (the last one) back exactly as they were."""
    from clip_desktop.services.words.sidecar_writing import undo_writes

    with invocation.desk() as desk:
        report = run_job(undo_writes(desk.library, run), "Stopped. The same command goes on with the rest.")
    _tell(report.failures)
    output.say(f"Put {output.counted(report.done, 'sidecar')} back.")
    return PARTLY if report.failures else DONE


@command.command("log", examples="clip-desktop sidecars log")
@click.option("--json", "json_", is_flag=True, help="Print the list as JSON.")
@click.pass_obj
def log(invocation: Invocation, json_: bool) -> None:
    """List the runs that wrote sidecars."""
    with invocation.desk() as desk:
        batches = desk.library.sidecars.batches()
    if json_:
        output.as_json(batches)
    elif not batches:
        output.say("No sidecar was written yet.")
    else:
        rows = ((one.batch, one.written_at, one.files, one.undone) for one in batches)
        output.table(("Run", "When", "Sidecars", "Undone"), rows, right=[0, 2, 3])


def _plan(desk: Desk, photos: Sequence[str], suggested: Sequence[str]) -> WritePlan:
    from clip_desktop.services.words.write_back import plan_writes

    ids = photos_meant(desk.library, photos) if photos else None
    labels = [label_meant(desk.library, name).id for name in suggested]
    return run_job(plan_writes(desk.library, ids, labels))


def _tell(failures: Sequence[FileFailure]) -> None:
    for failure in failures:
        output.note(f"clip-desktop: {output.shown(failure.path)}: {failure.message}")


def _tell_offline(planned: WritePlan) -> None:
    from clip_desktop.services.files.failures import OUT_OF_REACH

    for path in planned.offline:
        output.note(f"clip-desktop: {output.shown(path)}: {OUT_OF_REACH}")
