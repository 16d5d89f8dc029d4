"""The place of problems: files that want an extra are a sentence, not a list."""

from __future__ import annotations

from pathlib import Path

from clip_desktop.library.library import Library
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.ui.places.problems import ProblemsPlace
from clip_desktop.ui.running.session import Desk
from clip_desktop.ui.sidebar.content import read_sidebar


def test_files_that_want_an_extra_are_counted(library: Library, model: ActiveModel, tmp_path: Path) -> None:
    folder = library.folders.add(tmp_path)
    library.problems.note(folder, "half.jpg", "read", "This picture is cut short.")
    for n in range(3):
        library.problems.pass_over(folder, f"{n}.dng", "raw", "This file needs the extra “raw”.")
    desk = Desk(library, lambda: model)
    shown = ProblemsPlace().find(desk)
    assert shown.problems == ((tmp_path / "half.jpg", "This picture is cut short."),)
    assert shown.line == (
        "Something is wrong with 1 file. It is tried again when it changes. 3 files want the extra “raw”."
    )
    assert read_sidebar(desk).problems == 2
