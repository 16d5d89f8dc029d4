"""“Why is this here?”: ``clip-desktop tag why`` and ``search --why``."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clip_desktop.cli import output
from clip_desktop.cli.invocation import Invocation
from clip_desktop.cli.references import label_meant, photos_meant
from clip_desktop.cli.shell import Leaf

if TYPE_CHECKING:
    from clip_desktop.services.labels.reasons import Reason


@click.command("why", cls=Leaf, examples="clip-desktop tag why dog IMG_2041.jpg --heat-map dog.png")
@click.argument("label")
@click.argument("photo")
@click.option(
    "--heat-map",
    type=click.Path(path_type=Path),
    metavar="FILE.png",
    help="Write the photograph with the place where the match lies into a new file.",
)
@click.option("--json", "json_", is_flag=True, help="Print the reason as JSON.")
@click.pass_obj
def why_command(invocation: Invocation, label: str, photo: str, heat_map: Path | None, json_: bool) -> None:
    """Say why a photograph has a tag or has it not: what it lies nearest to, and where the line is."""
    from clip_desktop.services.labels.heat_pictures import write_heat_picture
    from clip_desktop.services.labels.reasons import direction_of_label, why_tag

    with invocation.desk() as desk:
        meant, photo_id = label_meant(desk.library, label), photos_meant(desk.library, [photo])[0]
        reason = why_tag(desk.library, desk.model, desk.searcher, meant, photo_id)
        if heat_map is not None:
            to = heat_map.expanduser()
            write_heat_picture(
                desk.library, desk.model, photo_id, direction_of_label(desk.library, desk.searcher, meant), to
            )
            output.note(f"Wrote {output.shown(heat_map)}.")
    print_reason(reason, json_)


def print_reason(reason: Reason, json_: bool) -> None:
    """A reason in sentences or, for scripts, with all that it rests on."""
    from clip_desktop.services.labels.reasons import in_words

    if json_:
        output.as_json({**asdict(reason), "words": in_words(reason)})
        return
    for line in in_words(reason):
        output.say(output.shown(line))
