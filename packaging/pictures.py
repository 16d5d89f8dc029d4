#!/usr/bin/env python3
"""The pictures of the README, taken of the real window on the sample photographs that may be shown.

    .venv/bin/python packaging/pictures.py            # take them anew, into packaging/pictures
    .venv/bin/python packaging/pictures.py --check    # say what is missing, left over, too large or not shown

The window is drawn without a display, in a profile that is thrown away. Times, arithmetic, language and look are
fixed, so that two runs on a machine give the same pictures; fonts are the machine's. What is shown of whom, and under
which licence, stands in NOTICE.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from clip_desktop.services.workspace import Workspace
    from clip_desktop.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "packaging" / "pictures"
NAMES = ("search", "album", "labels", "viewer", "viewer-dark")
SIZE = (1280, 800)
MOST_BYTES = 250_000
QUALITY = 86
PATIENCE_MS = 60_000

# Free, by what scikit-image and scikit-learn say of each; when each is said to have been taken, and its stars.
SHOWN = {
    "chelsea": ("2024-06-02", 4),
    "coffee": ("2024-06-02", 3),
    "astronaut": ("2024-05-19", 5),
    "china": ("2024-05-19", 4),
    "rocket": ("2024-05-18", 0),
    "camera": ("2024-04-07", 0),
    "flower": ("2024-04-07", 5),
    "hubble_deep_field": ("2024-03-30", 0),
    "coins": ("2024-03-30", 0),
}
FAVOURITES = ("chelsea", "flower")
SEARCH = "(cat OR flower OR building OR coffee) rating>=3"
ALBUM, EXAMPLES = "Space", ("astronaut", "rocket")


def check() -> list[str]:
    """What is wrong with the pictures that are there: none is missing, left over, too large, or not in the README."""
    there = {path.stem: path for path in FOLDER.iterdir()} if FOLDER.is_dir() else {}
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = re.findall(r"packaging/pictures/([\w-]+)\.webp", readme)
    faults = [f"{name}: missing" for name in NAMES if name not in there]
    faults += [f"{name}: left over" for name in there if name not in NAMES]
    faults += [f"{name}: too large" for name, path in there.items() if path.stat().st_size > MOST_BYTES]
    faults += [f"{name}: not shown in the README" for name in NAMES if name not in shown]
    return faults + [f"{name}: shown in the README and not made here" for name in shown if name not in NAMES]


def main(arguments: list[str]) -> int:
    """Take the pictures, or check those that are there; the exit code."""
    if "--check" not in arguments:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        folder = Path(tempfile.gettempdir()) / "clip-desktop"  # it is seen in the pictures: always the same
        folder.mkdir()
        try:
            take_all(folder)
        finally:
            shutil.rmtree(folder)
    faults = check()
    print("\n".join(faults) or f"All {len(NAMES)} pictures are there.")
    return 1 if faults else 0


def take_all(folder: Path) -> None:
    """Make the library in ``folder`` and write every picture."""
    from PySide6.QtCore import QLocale

    from clip_desktop.ui.app import application
    from clip_desktop.ui.language import languages
    from clip_desktop.ui.style import theme

    workspace, known = make_library(folder)
    app = application()
    languages.speak(app, "en")
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    FOLDER.mkdir(exist_ok=True)
    for name in NAMES:
        theme.apply(app, name.endswith("-dark"))
        write(in_window(workspace, lambda window, name=name: take(window, name, known)), FOLDER / f"{name}.webp")


def make_library(folder: Path) -> tuple[Workspace, dict[str, int]]:
    """A profile in which the photographs are read and tagged, one album taught; and the id of each photograph."""
    from clip_desktop.services import photos
    from clip_desktop.services.albums.albums import create_album
    from clip_desktop.services.demo import origins, sample_folder
    from clip_desktop.services.folders.roots import add_folder
    from clip_desktop.services.folders.scanning import scan
    from clip_desktop.services.indexing.indexing import index_pending
    from clip_desktop.services.labels.sets import install_label_set
    from clip_desktop.services.labels.tagging import tag_photos
    from clip_desktop.services.models.active import ActiveModel
    from clip_desktop.services.searching.searcher import Searcher
    from clip_desktop.services.workspace import Workspace

    place = sample_folder(folder / "Photographs")
    for relative, origin in origins().items():
        keep(place / relative, SHOWN.get(origin))
    workspace = Workspace.open(folder / "profile")
    workspace.update_settings(engine="float32", decode_workers=1, backup_daily=False, language="en")
    model = ActiveModel(workspace)
    with workspace.open_library() as library:
        root, _ = add_folder(library, place)
        through(scan(library, root))
        through(index_pending(library, model, workspace.thumbnails, workers=1))
        rows = library.photos.rows([int(photo) for photo in library.photos.ids()])
        names = origins()
        known = {names[row.path.relative_to(root.path).as_posix()]: photo for photo, row in rows.items()}
        install_label_set(library)
        searcher = Searcher(model)
        searcher.refresh(library)
        through(tag_photos(library, model, searcher, only_new=False))
        photos.set_favourite(library, [known[name] for name in FAVOURITES], True)
        for name, (_, stars) in SHOWN.items():
            photos.set_rating(library, [known[name]], stars)
        create_album(library, ALBUM, [known[name] for name in EXAMPLES])
    return workspace, known


def keep(path: Path, shown: tuple[str, int] | None) -> None:
    """Give a photograph its day, or take it away where it is not to be shown."""
    if shown is None:
        path.unlink(missing_ok=True)
    else:
        noon = datetime.fromisoformat(shown[0]).replace(hour=12, tzinfo=UTC).timestamp()
        os.utime(path, (noon, noon))


def through(job: Any) -> None:
    """Run a job to its end."""
    for _ in job:
        pass


def in_window(workspace: Workspace, use: Callable[[MainWindow], QPixmap]) -> QPixmap:
    """What ``use`` makes of a window on the profile that is settled."""
    from PySide6.QtCore import Qt

    from clip_desktop.ui.main_window import MainWindow
    from clip_desktop.ui.running.session import Session

    window = MainWindow(Session(workspace))
    try:
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.resize(*SIZE)
        window.show()
        window.start(look_through=False)
        settle(window)
        return use(window)
    finally:
        window.shut_down()
        window.deleteLater()


def take(window: MainWindow, name: str, known: dict[str, int]) -> QPixmap:
    """The window as it is to be seen in one of the pictures."""
    if name == "search":
        window.search(SEARCH)
        settle(window)
        window.photos.choose(known["chelsea"])
    elif name == "album":
        window.go_to(f"album:{album_of(window)}")
    elif name == "labels":
        window.photos.choose(known["china"])
        settle(window)
        window.labels.show_labels()
        return with_dialog(window)
    else:
        window.pages.open_viewer(known["flower" if name == "viewer" else "chelsea"])
    settle(window)
    return window.grab()


def album_of(window: MainWindow) -> int:
    """The id of the one album."""
    (album,) = window.session.library.albums.all()
    return album.id


def with_dialog(window: MainWindow) -> QPixmap:
    """The window, and the dialog that is open beside it, over its middle."""
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QDialog

    from clip_desktop.ui.style import theme

    settle(window)
    (dialog,) = (one for one in window.findChildren(QDialog) if one.isVisible())
    whole, over = window.grab(), dialog.grab()
    at = QRect((whole.width() - over.width()) // 2, (whole.height() - over.height()) // 2, over.width(), over.height())
    painter = QPainter(whole)
    painter.setPen(theme.colours().edge)
    painter.drawPixmap(at.topLeft(), over)
    painter.drawRect(at.adjusted(-1, -1, 0, 0))
    painter.end()
    dialog.close()
    return whole


def settle(window: MainWindow) -> None:
    """Wait until all that was asked for is on the screen."""
    from clip_desktop.ui.screenshot import wait_until

    wait_until(lambda: window.settled, PATIENCE_MS)


def write(picture: QPixmap, target: Path) -> None:
    """Write a picture as WebP."""
    from PIL import Image
    from PySide6.QtGui import QImage

    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = Image.frombuffer(
        "RGB", (image.width(), image.height()), image.constBits(), "raw", "RGB", image.bytesPerLine(), 1
    )
    rows.save(target, "WEBP", quality=QUALITY, method=6)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
