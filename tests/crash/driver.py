"""Runs one kind of work on a profile and dies in it: ``python -m tests.crash.driver``, one order a line on stdin.

An order is JSON: ``{"work", "profile", "photos", "log", "at", "seconds"}``. A fork of this process does the work and is
killed with SIGKILL just before (``at`` below 0: after) that step that touches the disk (an SQL statement, a rename, a
flush, an unlink), or after so many seconds; with 0 it comes to its end. The answer is how it ended and how many steps
it took, one JSON a line.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import Image

from clip_desktop.errors import UserError
from clip_desktop.library import connection
from clip_desktop.library.backup import DAILY, list_backups
from clip_desktop.progress import run_to_end
from clip_desktop.services import photos
from clip_desktop.services.albums import albums
from clip_desktop.services.backups import back_up, restore_backup
from clip_desktop.services.files.trash import bring_back, move_to_trash, plan_trash
from clip_desktop.services.folders.roots import add_folder
from clip_desktop.services.folders.scanning import scan_all
from clip_desktop.services.indexing.indexing import index_pending
from clip_desktop.services.labels import tagging
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.words.sidecar_writing import undo_writes, write_sidecars
from clip_desktop.services.words.word_files import export_words, import_words
from clip_desktop.services.words.write_back import plan_writes
from clip_desktop.services.workspace import Workspace
from tests.fakes import FakeEncoder

BATCH = 8
_DISK = ("replace", "rename", "fsync", "unlink", "link")


class Fuse:
    """Counts steps and kills this process at one of them."""

    def __init__(self, at: int, log: Path) -> None:
        self._at, self._steps = abs(at), 0
        self._after = at < 0
        self._log = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)

    def around(self, call: Callable[..., Any]) -> Callable[..., Any]:
        """The call, counted."""

        def counted(*args: Any, **kwargs: Any) -> Any:
            self._steps += 1
            last = self._steps == self._at
            os.pwrite(self._log, f"{self._steps:12d}".encode(), 0)
            if last and not self._after:
                os.kill(os.getpid(), signal.SIGKILL)
            try:
                return call(*args, **kwargs)
            finally:
                if last:
                    os.kill(os.getpid(), signal.SIGKILL)

        return counted

    def light(self) -> None:
        """Count every statement and everything else that changes the disk from now on."""
        for name in ("execute", "executemany"):
            setattr(connection._Cursor, name, self.around(getattr(connection._Cursor, name)))
        connection._Connection.backup = self.around(connection._Connection.backup)
        for name in _DISK:
            setattr(os, name, self.around(getattr(os, name)))
        Image.Image.save = self.around(Image.Image.save)  # type: ignore[method-assign]


class CountingEncoder(FakeEncoder):
    """Notes each picture it has encoded in a file that outlives the process."""

    def __init__(self, log: Path) -> None:
        super().__init__()
        self._file = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def encode_images(self, pixels: Any) -> Any:
        os.write(self._file, b"." * len(pixels))
        return super().encode_images(pixels)


def _index(workspace: Workspace, order: dict[str, str]) -> None:
    model = ActiveModel(workspace, CountingEncoder(Path(order["log"]).with_suffix(".encoded")))
    with workspace.open_library() as library:
        add_folder(library, Path(order["photos"]))
        run_to_end(scan_all(library))
        run_to_end(index_pending(library, model, workspace.thumbnails, workers=1, batch=BATCH))


def _edit(workspace: Workspace, order: dict[str, str]) -> None:
    """What the user says, each told to the log only after it was done: what is told must be there later."""
    told = os.open(Path(order["log"]).with_suffix(".told"), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    with workspace.open_library() as library:
        label = library.labels.find("dog")
        album = library.albums.find("Album")
        assert label is not None
        assert album is not None
        for n, photo in enumerate(library.photos.ids().tolist()):
            photos.set_rating(library, [photo], 1 + n % 5)
            os.write(told, f"rating {photo} {1 + n % 5}\n".encode())
            tagging.decide(library, [photo], label.id, 1 if n % 2 else -1)
            os.write(told, f"decision {photo} {1 if n % 2 else -1}\n".encode())
            albums.judge(library, album.id, [photo], 1)
            os.write(told, f"example {photo} 1\n".encode())


def _open(workspace: Workspace, order: dict[str, str]) -> None:
    """Opens, which migrates an old library and recovers a damaged one."""
    workspace.open_library().close()


def _backup(workspace: Workspace, order: dict[str, str]) -> None:
    with workspace.open_library() as library:
        for _ in range(3):
            run_to_end(back_up(library, DAILY))


def _restore(workspace: Workspace, order: dict[str, str]) -> None:
    with workspace.open_library() as library:
        oldest = list_backups(library.path)[-1]
        run_to_end(restore_backup(library, oldest))


def _thumbnails(workspace: Workspace, order: dict[str, str]) -> None:
    store = workspace.thumbnails
    store.limit = 60_000
    picture = Image.effect_noise((96, 96), 80).convert("RGB")
    for n in range(40):
        store.put(f"{n:02x}" * 32, picture)
        store.get_path(f"{n // 2:02x}" * 32)


def _export(workspace: Workspace, order: dict[str, str]) -> None:
    with workspace.open_library() as library:
        for _ in range(3):
            export_words(library, workspace.paths.data / "words.json")


def _import(workspace: Workspace, order: dict[str, str]) -> None:
    with workspace.open_library() as library:
        import_words(library, workspace.paths.data / "words.json")


def _sidecars(workspace: Workspace, order: dict[str, str]) -> None:
    with workspace.open_library() as library:
        run_to_end(write_sidecars(library, run_to_end(plan_writes(library))))


def _unwrite(workspace: Workspace, order: dict[str, str]) -> None:
    with workspace.open_library() as library:
        run_to_end(undo_writes(library))


def _trash(workspace: Workspace, order: dict[str, str]) -> None:
    with workspace.open_library() as library:
        run_to_end(move_to_trash(library, plan_trash(library, library.photos.ids().tolist()[1:])))


def _untrash(workspace: Workspace, order: dict[str, str]) -> None:
    with workspace.open_library() as library:
        run_to_end(bring_back(library))


WORK: dict[str, Callable[[Workspace, dict[str, str]], None]] = {
    "index": _index, "edit": _edit, "migrate": _open, "recover": _open, "backup": _backup, "restore": _restore,
    "thumbnails": _thumbnails, "export": _export, "import": _import, "sidecars": _sidecars, "unwrite": _unwrite,
    "trash": _trash, "untrash": _untrash,
}  # fmt: skip


def _child(order: dict[str, Any]) -> int:
    fuse = Fuse(order["at"], Path(order["log"]))
    workspace = Workspace.open(Path(order["profile"]))
    fuse.light()
    try:
        WORK[order["work"]](workspace, order)
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return 3
    return 0


def main() -> None:
    """Answer orders until stdin ends."""
    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            code = 4
            try:
                code = _child(order)
            except BaseException:
                traceback.print_exc()
            finally:
                os._exit(code)
        if order.get("seconds"):
            timer = threading.Timer(order["seconds"], lambda pid=child: os.kill(pid, signal.SIGKILL))
            timer.start()
            _, status = os.waitpid(child, 0)
            timer.cancel()
            timer.join()
        else:
            _, status = os.waitpid(child, 0)
        steps = int(Path(order["log"]).read_text() or 0) if Path(order["log"]).exists() else 0
        sys.stdout.write(json.dumps({"killed": os.WIFSIGNALED(status), "code": status, "steps": steps}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
