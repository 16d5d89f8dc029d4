"""Which page of the manual tells of what the user is doing."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QApplication, QWidget

from clip_desktop.ui.places.place import Place

PAGES: Final = {
    "clip_desktop.ui.albums": "albums",
    "clip_desktop.ui.compare": "viewer",
    "clip_desktop.ui.details": "photographs",
    "clip_desktop.ui.details.tag_row": "labels",
    "clip_desktop.ui.duplicates": "duplicates",
    "clip_desktop.ui.jobs": "jobs",
    "clip_desktop.ui.labels": "labels",
    "clip_desktop.ui.map": "map",
    "clip_desktop.ui.models": "models",
    "clip_desktop.ui.panels.problems_page": "trouble",
    "clip_desktop.ui.panels.vanished_bar": "duplicates",
    "clip_desktop.ui.places": "photographs",
    "clip_desktop.ui.places.album": "albums",
    "clip_desktop.ui.places.duplicates": "duplicates",
    "clip_desktop.ui.places.label": "labels",
    "clip_desktop.ui.places.map": "map",
    "clip_desktop.ui.places.problems": "trouble",
    "clip_desktop.ui.places.search": "search",
    "clip_desktop.ui.places.trash": "duplicates",
    "clip_desktop.ui.privacy": "privacy",
    "clip_desktop.ui.review": "labels",
    "clip_desktop.ui.search": "search",
    "clip_desktop.ui.starting": "begin",
    "clip_desktop.ui.viewer": "viewer",
}
"""Rooms of the window and places of the library, and the page on each; dialogs to be answered first have none."""
FIRST: Final = "begin"


def page_here(shown: QWidget | None, place: Place) -> str:
    """The page on what has the keyboard; else on the window that is used, on ``shown``, on the place; else the first.

    Args:
        shown: the page of the main window that is seen.
        place: what it shows.
    """
    for widget in (QApplication.focusWidget(), QApplication.activeWindow(), shown):
        page = page_of(widget)
        if page:
            return page
    return _page_on(place) or FIRST


def page_of(widget: QWidget | None) -> str:
    """The page on a widget or the nearest thing that it is part of; empty where there is none."""
    while widget is not None:
        page = _page_on(widget)
        if page:
            return page
        widget = None if widget.isWindow() else widget.parentWidget()
    return ""


def _page_on(thing: object) -> str:
    room = type(thing).__module__
    while room and room not in PAGES:
        room = room.rpartition(".")[0]
    return PAGES.get(room, "")
