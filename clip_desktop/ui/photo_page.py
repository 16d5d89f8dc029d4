"""The page of a place: its head, its questions, and its photographs (or the list of problems, or why there is none)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from clip_desktop.ui.panels.header import PlaceHeader
from clip_desktop.ui.panels.problems_page import ProblemsPage
from clip_desktop.ui.panels.teach_strip import TeachStrip
from clip_desktop.ui.places.place import Command, Place, Shown
from clip_desktop.ui.session import Session


class PhotoPage(QWidget):
    """Shows what a place found.

    Signals:
        opened: (photo id) to be seen large.
        chosen_changed: other photographs are chosen.
        menu_wanted: (QPoint on the screen) the menu of the chosen photographs.
    """

    opened = Signal(int)
    chosen_changed = Signal()
    menu_wanted = Signal(QPoint)
