"""The contact sheet of the demo: what each search found, to be judged by eye."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from clip_desktop.cli.invocation import Desk
from clip_desktop.cli.photo_list import percent

if TYPE_CHECKING:
    from clip_desktop.services.searching.searcher import SearchResult

_COLUMNS: Final = 5
_EDGE: Final = 256


def write_contact_sheet(desk: Desk, answers: list[tuple[str, SearchResult]], target: Path) -> Path:
    """Write what each search found as a PNG, a row a search, with how sure it is.

    Raises:
        OSError: the file cannot be written.
    """
    from clip_desktop.imaging.contact_sheet import SheetRow, contact_sheet
    from clip_desktop.services.photos import existing_path, load_picture

    rows = []
    for words, result in answers:
        pictures = []
        for n, photo in enumerate(result.ids[:_COLUMNS]):
            path = existing_path(desk.library, int(photo))
            if path is not None:
                certainty = "" if result.certainty is None else percent(float(result.certainty[n]))
                pictures.append((load_picture(path, at_least=_EDGE).image, certainty))
        rows.append(SheetRow(f"“{words}”", pictures))
    contact_sheet(rows, _COLUMNS).save(target)
    return target
