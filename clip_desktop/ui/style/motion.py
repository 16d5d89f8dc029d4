"""Whether things may move: the one question that every animation of the window asks first."""

from __future__ import annotations

import ctypes
import sys
from functools import lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QVariantAnimation
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from clip_desktop.settings import Settings

_PORTAL: Final = "org.freedesktop.portal.Desktop"
_WAIT_MS: Final = 200  # for the desktop's answer, once
# (namespace, key, the value that asks for less motion), as desktops tell it.
_TOLD_BY: Final = (
    ("org.freedesktop.appearance", "reduced-motion", 1),
    ("org.gnome.desktop.interface", "enable-animations", False),
)
_CLIENT_AREA_ANIMATION: Final = 0x1042  # of SystemParametersInfo


def reduced(settings: Settings) -> bool:
    """Whether nothing is to move by itself: the user's word, or else the system's."""
    return {"on": True, "off": False}.get(settings.reduced_motion, system_wants_less())


def start(animation: QVariantAnimation, settings: Settings) -> None:
    """Play an animation of ours; where nothing is to move, it is at its end at once."""
    animation.start()
    if reduced(settings):
        animation.setCurrentTime(animation.totalDuration())


@lru_cache(maxsize=1)
def system_wants_less() -> bool:
    """What the system's settings say, asked once; False where they do not say."""
    if sys.platform == "win32":
        return _windows_wants_less()
    if sys.platform == "darwin":
        return _mac_wants_less(Path.home() / "Library/Preferences/com.apple.universalaccess.plist")
    return _desktop_wants_less()


def _windows_wants_less() -> bool:
    moves = ctypes.c_int(1)
    told = ctypes.WinDLL("user32").SystemParametersInfoW(  # type: ignore[attr-defined]  # Windows alone has it
        _CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0
    )
    return bool(told) and not moves.value


def _mac_wants_less(preferences: Path) -> bool:
    import plistlib  # with its XML: on a Mac alone

    try:
        return bool(plistlib.loads(preferences.read_bytes()).get("reduceMotion", False))
    except (OSError, plistlib.InvalidFileException, ValueError):
        return False


def _desktop_wants_less() -> bool:
    """Ask the portal of a freedesktop session."""
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    for namespace, key, less in _TOLD_BY:
        ask = QDBusMessage.createMethodCall(
            _PORTAL, "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "ReadOne"
        )
        ask.setArguments([namespace, key])
        answer = bus.call(ask, timeout=_WAIT_MS)
        if answer.type() == QDBusMessage.MessageType.ReplyMessage:
            value = answer.arguments()[0]
            value = value.variant() if hasattr(value, "variant") else value
            if value == less:
                return True
    return False
