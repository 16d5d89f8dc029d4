"""What of the system Qt needs: a display, and libraries, of which missing ones are named. Imports no Qt until asked."""

from __future__ import annotations

import ctypes
import importlib
import os
import re
import sys
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from clip_desktop.errors import UserError
from clip_desktop.sentences import say

_PACKAGES: Final = {  # start of the library's file name: package of Debian and Ubuntu, of Fedora, of Arch
    "libEGL": ("libegl1", "mesa-libEGL", "libglvnd"),
    "libGL": ("libgl1", "mesa-libGL", "libglvnd"),
    "libOpenGL": ("libopengl0", "libglvnd-opengl", "libglvnd"),
    "libxkbcommon-x11": ("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    "libxkbcommon": ("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    "libdbus-1": ("libdbus-1-3", "dbus-libs", "dbus"),
    "libfontconfig": ("libfontconfig1", "fontconfig", "fontconfig"),
    "libfreetype": ("libfreetype6", "freetype", "freetype2"),
    "libglib-2.0": ("libglib2.0-0", "glib2", "glib2"),
    "libgthread-2.0": ("libglib2.0-0", "glib2", "glib2"),
    "libxcb-cursor": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-image": ("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-render-util": ("libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    "libX11-xcb": ("libx11-xcb1", "libX11-xcb", "libx11"),
}
_XCB: Final = ("libxcb1 and the other libxcb packages", "libxcb", "libxcb")


def has_display() -> bool:
    """Whether windows can be seen by anyone here."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def check_system_libraries() -> None:
    """Load what Qt needs to open a window here.

    Raises:
        UserError: a library of the system is missing; names it and the packages that hold it.
    """
    try:
        importlib.import_module("PySide6.QtWidgets")
        importlib.import_module("PySide6.QtDBus")
    except ImportError as error:
        raise_for(str(error), error)
    plugin = _xcb_plugin()
    if plugin is not None:
        try:
            ctypes.CDLL(str(plugin))  # what Qt would do itself, and abort without a word of use
        except OSError as error:
            raise_for(str(error), error)


def raise_for(complaint: str, cause: BaseException) -> None:
    """Turn the dynamic loader's complaint into a sentence; what is no such complaint is raised as it is."""
    found = re.search(r"(lib[\w+.-]+?)\.so[\w.]*: cannot open shared object", complaint)
    if found is None:
        raise cause
    library = found.group(1)
    debian, fedora, arch = _packages_of(library)
    raise UserError(
        say("The window cannot open: the system library {library} is missing.", library=library),
        say(
            "Install {debian} (Debian, Ubuntu), {fedora} (Fedora) or {arch} (Arch).",
            debian=debian,
            fedora=fedora,
            arch=arch,
        ),
    ) from cause


def _packages_of(library: str) -> tuple[str, str, str]:
    known: Iterable[str] = sorted(_PACKAGES, key=len, reverse=True)
    name = next((name for name in known if library.startswith(name)), None)
    if name is not None:
        return _PACKAGES[name]
    return _XCB if library.startswith("libxcb") else (library, library, library)


def _xcb_plugin() -> Path | None:
    """Qt's plugin for X11, where that is the one that will be used."""
    wanted = os.environ.get("QT_QPA_PLATFORM", "")
    x11 = wanted.startswith("xcb") or (
        not wanted and os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY")
    )
    spec = find_spec("PySide6")
    if not sys.platform.startswith("linux") or not x11 or spec is None or spec.origin is None:
        return None
    plugin = Path(spec.origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    return plugin if plugin.is_file() else None
