"""What the sidebar costs with 5,000 folders and 10,000 labels: ``python -m tests.benchmarks.sidebar``.

Milliseconds of the processor, on the thread that does it: what is read on the query thread, and what the window's own
thread does when the content comes, when it comes again with other counts, when a place is marked, and when branches
open.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication

from clip_desktop.library.files import Seen
from clip_desktop.library.records import Label, PhotoFacts
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.workspace import Workspace
from clip_desktop.ui.app import application
from clip_desktop.ui.running.session import Desk
from clip_desktop.ui.sidebar.content import SidebarContent, folder_tree, read_sidebar
from clip_desktop.ui.sidebar.sidebar import Sidebar, SidebarActions

FOLDERS: Final = 5000
LABELS: Final = 10_000
_FILES: Final = 4  # in each folder


def main() -> None:
    application()
    with tempfile.TemporaryDirectory() as folder:
        content = _read(Path(folder))
    labels = tuple((Label(n, f"label {n:05}", None, 0.5, True, ()), (LABELS - n) // 2) for n in range(LABELS))
    content = replace(content, labels=labels)
    other = replace(content, photos=7, labels=tuple((label, count + 1) for label, count in labels))
    moved = replace(other, labels=other.labels[1:])
    nothing = lambda *_: None  # noqa: E731
    sidebar = Sidebar(SidebarActions(nothing, nothing, nothing, nothing, nothing))
    sidebar.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    sidebar.resize(240, 900)
    sidebar.show()

    def told(what: str, act: Callable[[], object]) -> None:
        began = time.thread_time()
        act()
        sidebar.repaint()
        QApplication.processEvents()
        print(f"{what:44} {1000 * (time.thread_time() - began):8.1f} ms")

    told("shown", lambda: sidebar.show_content(content))
    root = _index(sidebar, f"folder:{content.folders[0].folder.id}:")
    told("a folder of 5,000 opened", lambda: sidebar.expand(root))
    told("the same content again", lambda: sidebar.show_content(replace(content)))
    told("other counts", lambda: sidebar.show_content(other))
    told("a label gone", lambda: sidebar.show_content(moved))
    told("a label marked", lambda: sidebar.show_current("label:40"))
    told("a folder marked that is not made", lambda: sidebar.show_current(content.folders[0].children[-1].relative))
    told("a count of a search", lambda: sidebar.show_count(1, 3))
    told("scrolled to the end", lambda: sidebar.verticalScrollBar().setValue(sidebar.verticalScrollBar().maximum()))
    told("typed: the first letter reads all names", lambda: sidebar.keyboardSearch("l"))
    told("typed on, to the far end", lambda: sidebar.keyboardSearch("abel 09998"))
    told("other counts, there", lambda: sidebar.show_content(content))


def _index(sidebar: Sidebar, key: str) -> QModelIndex:
    index = sidebar._tree.index_of(key)
    assert index.isValid()
    return index


def _read(folder: Path) -> SidebarContent:
    """A library of many folders, read as the window does."""
    workspace = Workspace.open(folder / "profile")
    pictures = folder / "pictures"
    pictures.mkdir()
    with workspace.open_library() as library:
        with library.transaction():
            root = library.folders.add(pictures)
            scan = library.folders.begin_scan(root)
            names = [f"trip {n // _FILES:04}/IMG_{n:06}.jpg" for n in range(FOLDERS * _FILES)]
            library.files.mark_seen(root, scan, [Seen(name, 1000 + n, n) for n, name in enumerate(names)])
            for n, file in enumerate(library.files.stale(len(names))):
                facts = PhotoFacts(f"{n:064x}", "JPEG", 40, 30, None, None, None, None, None)
                library.files.link(file.id, library.photos.insert(facts), file.size, file.mtime_ns)
            library.folders.end_scan(root, scan, complete=True)
        counts = library.files.counts_by_subfolder(root)
        began = time.thread_time()
        folder_tree(library.folders.all()[0], counts)
        middle = time.thread_time()
        content = read_sidebar(Desk(library, lambda: ActiveModel(workspace)))
        ended = time.thread_time()
    print(f"query thread: folder_tree {1000 * (middle - began):.1f} ms, all of it {1000 * (ended - middle):.1f} ms")
    return content


if __name__ == "__main__":
    main()
