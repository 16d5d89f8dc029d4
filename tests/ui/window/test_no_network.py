"""A whole session of the window asks no network for anything: not a name, not a connection, not even a socket."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from clip_desktop.services.albums.albums import create_album
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.places.album import AlbumPlace
from clip_desktop.ui.privacy.dialog import PrivacyDialog
from tests.ui.conftest import SOON, OpenWindow

NETWORK = (socket.AF_INET, socket.AF_INET6)
NAMES = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo")
_watching: list[list[str]] = []  # an audit hook stays for as long as Python runs: it looks only while this holds a list


def _audit(event: str, values: tuple[Any, ...]) -> None:
    if _watching and event.startswith("socket."):
        if event == "socket.__new__" and values[1] in NETWORK:
            _watching[0].append(f"{event} {values[1:]}")
        elif event in NAMES or (event in ("socket.connect", "socket.sendto") and values[0].family in NETWORK):
            _watching[0].append(f"{event} {values[1:] or values}")


sys.addaudithook(_audit)


@pytest.fixture
def asked() -> Iterator[list[str]]:
    """What Python was asked of the network, at its lowest level."""
    asked: list[str] = []
    _watching.append(asked)
    yield asked
    _watching.clear()


def open_sockets() -> set[str]:
    """The sockets to a network that this process holds, also those made without Python (Qt's, a library's)."""
    if not sys.platform.startswith("linux"):
        return set()
    tables = [Path("/proc/self/net", name) for name in ("tcp", "tcp6", "udp", "udp6")]
    known = {line.split()[9] for table in tables if table.exists() for line in table.read_text().splitlines()[1:]}
    held = set()
    for handle in Path("/proc/self/fd").iterdir():
        with suppress(OSError):  # that of the listing itself
            held.add(str(handle.readlink()))
    return {target for target in held if target.startswith("socket:[") and target[8:-1] in known}


def test_what_is_looked_for_would_be_seen(asked: list[str]) -> None:
    before = open_sockets()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as own:
        own.bind(("127.0.0.1", 0))
        own.sendto(b"", own.getsockname())
        if sys.platform.startswith("linux"):
            assert len(open_sockets() - before) == 1
    socket.getaddrinfo("127.0.0.1", 80)
    assert [one.split()[0] for one in asked] == ["socket.__new__", "socket.sendto", "socket.getaddrinfo"]


def test_a_session_asks_no_network(asked: list[str], open_window: OpenWindow, pictures: Path, qtbot: QtBot) -> None:
    before = open_sockets()
    window = open_window()

    def settle() -> None:
        qtbot.waitUntil(lambda: window.settled, timeout=SOON)
        assert open_sockets() <= before

    window.add_folders([pictures])
    qtbot.waitUntil(lambda: len(window.photos.ids) == 12, timeout=SOON)
    settle()
    window.search("red")
    settle()
    assert len(window.photos.ids) >= 4
    tag_one(window, qtbot)
    settle()
    photos = window.shown_ids[:3]
    window.session.edit(lambda library: create_album(library, "Red", photos))
    settle()
    album = window.session.library.albums.find("Red")
    assert album is not None
    window.go(AlbumPlace(album.id, album.name))
    settle()
    window.pages.open_viewer(photos[0])
    settle()
    window.actions_.privacy.trigger()
    page = next(child for child in window.children() if isinstance(child, PrivacyDialog))
    settle()
    assert page.none_yet.isVisible()
    page.close()
    window.close()
    assert asked == []
    assert open_sockets() <= before
    assert not window.session.workspace.paths.connections_file.exists()


def tag_one(window: MainWindow, qtbot: QtBot) -> None:
    """Tag the first photograph by hand."""
    photo = window.shown_ids[0]
    window.photos.grid.setCurrentIndex(window.photos.grid.model().index(0, 0))
    qtbot.waitUntil(lambda: window.settled and window.pages.chosen == [photo], timeout=SOON)
    field = window.details.panel.add_tag
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "sunset at home")
    field.returnPressed.emit()
    library = window.session.library
    qtbot.waitUntil(lambda: any(label.name == "sunset at home" for label in library.labels.all()), timeout=SOON)


def test_no_module_of_the_window_brings_qt_network() -> None:
    code = (
        "import pkgutil, sys, importlib, clip_desktop.ui as ui\n"
        "names = [module.name for module in pkgutil.walk_packages(ui.__path__, 'clip_desktop.ui.')]\n"
        "for name in names: importlib.import_module(name)\n"
        "assert len(names) > 100, names\n"
        "found = {'PySide6.QtNetwork', 'PySide6.QtWebEngineCore', 'huggingface_hub', 'httpx2'} & set(sys.modules)\n"
        "sys.exit(str(found) if found else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, done.stderr
