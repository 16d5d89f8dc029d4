"""``clip-desktop labels quality``: how good one label's suggestions are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from clip_desktop.cli import output
from clip_desktop.cli.invocation import Invocation
from clip_desktop.cli.photo_list import Form, Listed, percent, print_photos
from clip_desktop.cli.references import label_meant
from clip_desktop.cli.shell import Leaf

if TYPE_CHECKING:
    from clip_desktop.library.library import Library
    from clip_desktop.services.labels.quality import LabelQuality

_LISTED = 12


@click.command("quality", cls=Leaf, examples="clip-desktop labels quality dog")
@click.argument("name")
@click.option(
    "--limit", type=click.IntRange(1), default=_LISTED, show_default=True, help="At most so many photographs."
)
@click.option("--json", "json_", is_flag=True, help="Print it as JSON.")
@click.pass_obj
def command(invocation: Invocation, name: str, limit: int, json_: bool) -> None:
    """Say how many of a label's suggestions are right, and list the likely mistakes, the likeliest first."""
    from clip_desktop.services.labels.quality import label_quality

    with invocation.desk() as desk:
        quality = label_quality(desk.library, desk.model, desk.searcher, label_meant(desk.library, name).id)
        if json_:
            output.as_json(_record(desk.library, quality, limit))
            return
        for line in _said(quality):
            output.say(line)
        listed = [Listed(photo, remark="likely mistake") for photo in quality.mistakes[:limit]]
        listed += [Listed(photo, remark="not suggested, accepted") for photo in quality.missed[: limit - len(listed)]]
        print_photos(desk.library, listed, Form(paths=False, null=False, json=False))


def _said(quality: LabelQuality) -> list[str]:
    label = quality.label
    if quality.precision is None:
        return [f"“{label.name}” is on no photograph from {percent(label.threshold)} on."]
    return [
        f"About {percent(quality.precision)} of what “{label.name}” is shown on is right "
        f"({percent(quality.low)} to {percent(quality.high)}).",
        f"Shown on {output.photographs(quality.shown)} from {percent(label.threshold)} on, beside "
        f"{quality.accepted} that you accepted; you rejected {quality.rejected}.",
    ]


def _record(library: Library, quality: LabelQuality, limit: int) -> dict[str, object]:
    listed = {"mistakes": quality.mistakes[:limit], "missed": quality.missed[:limit]}
    rows = library.photos.rows([photo for photos in listed.values() for photo in photos])
    return {
        "label": quality.label.name,
        "threshold": quality.label.threshold,
        "precision": quality.precision,
        "low": quality.low,
        "high": quality.high,
        "shown": quality.shown,
        "accepted": quality.accepted,
        "rejected": quality.rejected,
        **{kind: [str(rows[photo].path) for photo in photos if photo in rows] for kind, photos in listed.items()},
    }
