"""Lists of photographs: as a table, as paths for other programs, or as JSON."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from clip_desktop.cli import output

if TYPE_CHECKING:
    from clip_desktop.library.library import Library

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Form:
    """How a list is wanted: as a table unless one of these."""

    paths: bool
    null: bool
    json: bool

    @property
    def for_programs(self) -> bool:
        return self.paths or self.null or self.json


@dataclass(frozen=True, slots=True)
class Listed:
    """One photograph of a list. ``certainty`` is 0..1, or None where none is asked for; ``remark`` may be empty."""

    photo_id: int
    certainty: float | None = None
    remark: str = ""


def form_options(command: F) -> F:
    """``--paths``, ``-0`` (``--paths0``) and ``--json``."""
    for option in (
        click.option("--json", "json_", is_flag=True, help="Print the list as JSON."),
        click.option(
            "-0",
            "--paths0",
            "--null",
            "null",
            is_flag=True,
            help="Print paths, each ended by a zero byte (for xargs -0).",
        ),
        click.option("--paths", is_flag=True, help="Print paths only, one a line."),
    ):
        command = option(command)
    return command


def print_photos(library: Library, photos: Sequence[Listed], form: Form) -> None:
    """Print a list of photographs in the order given; a photo that is no longer in the library is left out."""
    rows = library.photos.rows([photo.photo_id for photo in photos])
    there = [(photo, rows[photo.photo_id]) for photo in photos if photo.photo_id in rows]
    if form.json:
        output.as_json([_record(rank, photo, row.path, row.taken_at) for rank, (photo, row) in enumerate(there, 1)])
    elif form.paths or form.null:
        output.paths((row.path for _, row in there), null=form.null)
    elif there:
        certain = any(photo.certainty is not None for photo, _ in there)
        remarks = any(photo.remark for photo, _ in there)
        columns = ["#", "Photo", *(["Certainty"] if certain else []), *([""] if remarks else []), "Date", "File"]
        cells = [
            [
                rank,
                photo.photo_id,
                *([percent(photo.certainty)] if certain else []),
                *([photo.remark] if remarks else []),
                (row.taken_at or "")[:10],
                output.shown(row.path),
            ]
            for rank, (photo, row) in enumerate(there, 1)
        ]
        output.table(columns, cells, right=range(2 + certain))


def percent(share: float | None) -> str:
    """0.873 as "87 %"; None as nothing."""
    return "" if share is None else f"{100 * share:.0f} %"


def _record(rank: int, photo: Listed, path: Path, taken_at: str | None) -> dict[str, object]:
    return {
        "rank": rank,
        "photo": photo.photo_id,
        "certainty": None if photo.certainty is None else round(float(photo.certainty), 4),
        "remark": photo.remark,
        "taken_at": taken_at,
        "path": path,
    }
