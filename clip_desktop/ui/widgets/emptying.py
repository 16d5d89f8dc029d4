"""Lists of items are emptied one by one."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget, QTreeWidget


def empty(widget: QListWidget | QTreeWidget) -> None:
    """Take all items out of a list.

    Its own ``clear`` frees them at once; what Python holds of one by then would speak of whatever comes to lie there.
    """
    if isinstance(widget, QListWidget):
        while widget.count():
            widget.takeItem(widget.count() - 1)
    else:
        while widget.topLevelItemCount():
            widget.takeTopLevelItem(widget.topLevelItemCount() - 1)
