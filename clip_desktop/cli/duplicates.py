"""``clip-desktop duplicates``: what is there more than once, and the best of each kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from clip_desktop.cli import output
from clip_desktop.cli.asking import agreed_to_trash, tell_failures, tell_moved
from clip_desktop.cli.exits import DONE, PARTLY, REFUSED
from clip_desktop.cli.invocation import Desk, Invocation
from clip_desktop.cli.jobs import run_job
from clip_desktop.cli.references import photos_meant
from clip_desktop.cli.shell import Leaf
from clip_desktop.errors import UserError

if TYPE_CHECKING:
    from clip_desktop.services.duplicates.groups import DuplicateGroup
    from clip_desktop.services.duplicates.keep_rules import Copy
    from clip_desktop.services.duplicates.keeping import KeepPlan

_RULES = ("largest", "original", "said", "oldest", "newest", "shortest")


@click.command(
    "duplicates",
    cls=Leaf,
    examples="""
    clip-desktop duplicates                         list them, the one to keep first
    clip-desktop duplicates --exact --json          only files of the same content, for scripts
    clip-desktop duplicates --trash --dry-run       say what would go and why; nothing is moved
    clip-desktop duplicates --trash --keep oldest   move the others to the trash, after a question
    clip-desktop duplicates --apart 17 18           these two are no duplicates
    """,
)
@click.argument("photos", nargs=-1, metavar="[PHOTO]...")
@click.option("--exact", is_flag=True, help="Only files of the same content, byte for byte.")
@click.option("--near", is_flag=True, help="Only pictures that look the same: other sizes, slight crops, bursts.")
@click.option("--keep", type=click.Choice(_RULES), metavar="RULE", help=f"What counts first: {', '.join(_RULES)}.")
@click.option("--trash", is_flag=True, help="Keep the best of each, and move the others to the system's trash.")
@click.option("--dry-run", is_flag=True, help="With --trash: say what would go and why, and move nothing.")
@click.option("--yes", is_flag=True, help="With --trash: do not ask.")
@click.option("--apart", is_flag=True, help="Remember that the photographs named are no duplicates of one another.")
@click.option("--again", is_flag=True, help="Compare all photographs anew first.")
@click.option("--json", "json_", is_flag=True, help="Print the list, or the plan, as JSON.")
@click.pass_obj
def command(invocation: Invocation, /, photos: tuple[str, ...], json_: bool, **wanted: Any) -> int:
    """List photographs that are in the library more than once, of each the one to keep first.

    Without PHOTO, all of them. The best copy has the most pixels; then it is the raw picture or has one beside it, then
    most is said of it, then its file is the oldest, then its path the shortest. What you said of the others is said of
    it too. Files that cannot be reached now take no part.
    """
    _check(photos, json_, wanted)
    from clip_desktop.services.duplicates.groups import duplicate_groups, groups_of, tell_apart
    from clip_desktop.services.duplicates.keep_rules import rule_named
    from clip_desktop.services.folders.presence import is_online

    with invocation.desk() as desk:
        meant = photos_meant(desk.library, photos) if photos else []
        if wanted["apart"]:
            output.say(f"{tell_apart(desk.library, meant).name}: they are no duplicates from now on.")
            return DONE
        _compare(desk, wanted["again"])
        either = wanted["exact"] == wanted["near"]
        keep = rule_named(wanted["keep"]) if wanted["keep"] else None
        groups = duplicate_groups(
            desk.library, exact=either or wanted["exact"], near=either or wanted["near"], keep=keep
        )
        if photos:
            groups = groups_of(groups, meant)
        if wanted["trash"]:
            return _keep_best(desk, groups, json_, ask=not wanted["yes"], dry=wanted["dry_run"])
        away = [folder.path for folder in desk.library.folders.all() if not is_online(folder)]
    _list(groups, json_, away=bool(away))
    for path in away:
        output.note(f"“{output.shown(path)}” cannot be reached now: its files take no part.")
    return DONE


def _check(photos: Sequence[str], json_: bool, wanted: dict[str, Any]) -> None:
    """Refuse what makes no sense together."""
    if (wanted["yes"] or wanted["dry_run"]) and not wanted["trash"]:
        raise click.UsageError("“--yes” and “--dry-run” go with “--trash”.")
    if wanted["apart"] and (wanted["trash"] or not photos):
        raise click.UsageError("“--apart” takes the photographs that are no duplicates, and nothing else.")
    if wanted["trash"] and json_ and not (wanted["dry_run"] or wanted["yes"]):
        raise click.UsageError("“--trash --json” asks no question: give --dry-run or --yes.")


def _compare(desk: Desk, again: bool) -> None:
    """Compare what is new, unless another program does it now."""
    from clip_desktop.services.duplicates.stacking import stack_pending

    try:
        with desk.workspace.indexing_lock():
            if again:
                with desk.library.transaction():
                    desk.library.looks.forget_stacks()
            run_job(
                stack_pending(desk.library, desk.workspace.thumbnails), "Stopped. The same command goes on with it."
            )
    except UserError as taken:
        if again:
            raise
        output.note(f"clip-desktop: {taken} What it has not compared yet is left out.")


def _list(groups: Sequence[DuplicateGroup], json_: bool, *, away: bool) -> None:
    if json_:
        output.as_json([_record(group) for group in groups])
    elif not groups:
        output.say("There are no duplicates among what can be reached now." if away else "There are no duplicates.")
    else:
        rows = [
            (
                n if copy is group.copies[0] else "",
                copy.photo.id,
                _size(copy),
                _mark(group, copy),
                output.shown(copy.path),
            )
            for n, group in enumerate(groups, 1)
            for copy in group.copies
        ]
        output.table(("Group", "Photo", "Size", "", "File"), rows, right=[0, 1, 2])
        extra = sum(len(group.copies) - 1 for group in groups)
        output.say(f"{output.counted(len(groups), 'group')}, {output.counted(extra, 'file')} beside the best of each.")


def _keep_best(desk: Desk, groups: Sequence[DuplicateGroup], json_: bool, *, ask: bool, dry: bool) -> int:
    from clip_desktop.services.duplicates.keeping import keep_best, plan_keeping

    plan = run_job(plan_keeping(desk.library, groups))
    if dry and json_:
        output.as_json(_planned(plan))
        return DONE
    if not json_:
        _tell_plan(plan)
    if dry or not plan.trash.files:
        tell_failures(plan.trash.failures)
        if not plan.trash.files:
            output.say("Nothing would be moved to the trash." if dry else "Nothing was moved to the trash.")
        return DONE
    if ask and not agreed_to_trash(len(plan.trash.paths)):
        output.say("Nothing was moved.")
        return DONE
    report = run_job(keep_best(desk.library, plan), "Stopped. “clip-desktop trash --undo” brings them back.").trash
    if json_:
        output.as_json({"moved": report.moved, "failures": report.failures})
    else:
        tell_failures(report.failures)
        tell_moved(len(report.moved))
    return DONE if not report.failures else PARTLY if report.moved else REFUSED


def _tell_plan(plan: KeepPlan) -> None:
    goes = {one.path: one for one in plan.trash.files}
    for kept in plan.kept:
        output.say(f"keep   {output.shown(kept.copy.path)} ({kept.why})")
        for copy in kept.gone:
            if copy.path in goes:
                output.say(f"  goes {output.shown(copy.path)} ({_size(copy)})")
                for companion in goes[copy.path].companions:
                    output.say(f"       with {output.shown(companion)}")
    for left in plan.left:
        output.say(f"stays  {output.shown(left.path)}: {left.message}")
    files, size = output.counted(len(plan.trash.paths), "file"), output.size_in_words(plan.size)
    output.say(f"{files}, {size}.")


def _size(copy: Copy) -> str:
    return f"{copy.photo.facts.width} × {copy.photo.facts.height}"


def _mark(group: DuplicateGroup, copy: Copy) -> str:
    """Why a copy is the one to keep; what kind of duplicate it is otherwise."""
    if copy is group.copies[0]:
        return f"keep: {group.why}"
    return "same content" if copy.photo.id == group.copies[0].photo.id else "looks the same"


def _record(group: DuplicateGroup) -> dict[str, object]:
    best = group.copies[0]
    return {
        "exact": group.is_exact,
        "why": group.why,
        "copies": [
            {
                "photo": copy.photo.id,
                "path": copy.path,
                "keep": copy is best,
                "width": copy.photo.facts.width,
                "height": copy.photo.facts.height,
                "format": copy.photo.facts.format,
                "bytes": copy.file.size,
                "said": copy.said,
            }
            for copy in group.copies
        ],
    }


def _planned(plan: KeepPlan) -> dict[str, object]:
    return {
        "kept": [
            {"path": one.copy.path, "why": one.why, "goes": [copy.path for copy in one.gone]} for one in plan.kept
        ],
        "goes": plan.trash.paths,
        "stays": [{"path": left.path, "why": left.message} for left in (*plan.left, *plan.trash.failures)],
        "bytes": plan.size,
    }
