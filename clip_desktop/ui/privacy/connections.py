"""The requests that were made of a network, a row for each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from clip_desktop.hub.connection_log import Connection
from clip_desktop.ui.language.wording import moment, size_of_file
from clip_desktop.ui.widgets.emptying import empty


class ConnectionList(QTreeWidget):
    """The newest first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        tr = self.tr
        self.setHeaderLabels([tr("When"), tr("Whom"), tr("What for"), tr("Received"), tr("How it ended")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAccessibleName(tr("Connections"))
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def show_connections(self, made: Sequence[Connection]) -> None:
        """Show these."""
        empty(self)
        items = []
        for one in made:
            purpose = one.purpose or self.tr("Not known")
            cells = [_local(one.at), one.host, purpose, size_of_file(one.received), self._outcome(one)]
            item = QTreeWidgetItem(cells)
            item.setTextAlignment(3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(2, purpose)
            items.append(item)
        self.addTopLevelItems(items)

    def _outcome(self, connection: Connection) -> str:
        said = {
            "begun": self.tr("Not ended"),
            "answered": self.tr("Answered"),
            "redirected": self.tr("Sent on to another"),
            "refused": self.tr("Refused ({status})"),
            "cut": self.tr("Cut off"),
            "unreachable": self.tr("Not reached"),
            "stopped": self.tr("Stopped by you"),
        }
        return said[connection.outcome].format(status=connection.status)


def _local(at: str) -> str:
    """A moment in the time of this place; what is none stands as it is."""
    try:
        return moment(datetime.fromisoformat(at).astimezone().isoformat())
    except ValueError:
        return at
