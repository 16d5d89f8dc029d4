"""No arguments: the window; otherwise the command line. Neither is imported before it is needed."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from clip_desktop.errors import UserError

if TYPE_CHECKING:
    from clip_desktop.services.models.active import ActiveModel
    from clip_desktop.services.workspace import Workspace

REFUSED = 1
COMPLETE = "_CLIP_DESKTOP_COMPLETE"  # set by a shell that asks for the ends of words: the command line answers


class QtWindows:
    """The windows of this program, as the command line asks for them (``clip_desktop.cli.windows.Windows``)."""

    def has_display(self) -> bool:
        if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
            return False
        _check_system_libraries()
        from clip_desktop.ui.starting.system_libraries import has_display

        return has_display()

    def open(self, profile: Path | None) -> int:
        return open_window(profile)

    def picture(self, workspace: Workspace, target: Path, search: str, model: ActiveModel) -> Path:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _check_system_libraries()
        from clip_desktop.ui.screenshot import screenshot

        return screenshot(workspace, target, search=search, model=model)


def open_window(profile: Path | None = None) -> int:
    """Open the window on a profile (None: the user's own) and stay until it is closed; the exit code.

    Where it cannot open at all, the reason is one sentence: on the terminal, and in a box where there is a display.
    """
    try:
        _check_system_libraries()
        _check_display()
    except UserError as error:
        sys.stderr.write(f"clip-desktop: {error}\n")
        return REFUSED
    gc.disable()  # of the hundreds of modules that come now nothing goes; the window collects on its own thread
    from clip_desktop.services.workspace import Workspace

    try:
        workspace = Workspace.open(profile)
        workspace.look_early()
    except UserError as error:
        from clip_desktop.ui.app import refuse

        return refuse(error)
    from clip_desktop.ui.app import run  # last: meanwhile the library is looked over

    return run(workspace)


def main() -> int:
    """The program; its exit code."""
    # Before NumPy is loaded: its products here are small, and threads that wait for each other by spinning make them
    # ten times slower wherever torch or the decoders have work. Torch's own threads do not heed this.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if len(sys.argv) == 1 and COMPLETE not in os.environ:
        return open_window()
    from clip_desktop.cli.main import run

    return run(sys.argv[1:], QtWindows())


def _check_system_libraries() -> None:
    from clip_desktop.ui.starting.system_libraries import check_system_libraries

    check_system_libraries()


def _check_display() -> None:
    """Qt aborts where it finds no display; a sentence is better."""
    from clip_desktop.ui.starting.system_libraries import has_display

    if not has_display() and "QT_QPA_PLATFORM" not in os.environ:
        raise UserError(
            "There is no display here, so no window can open.",
            "The command line needs none: “clip-desktop --help” lists what it does.",
        )


if __name__ == "__main__":
    sys.exit(main())
