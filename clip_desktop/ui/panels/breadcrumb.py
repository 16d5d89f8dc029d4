"""Where a place lies: the places above it, each of which can be gone to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QSizePolicy, QWidget

from clip_desktop.ui.places.place import Crumb, Place
from clip_desktop.ui.style.spacing import TOUCH, space
from clip_desktop.ui.widgets.buttons import link_button

_SEPARATOR: Final = "›"
_GAP: Final = TOUCH


class Breadcrumb(QWidget):
    """A line of crumbs, the outermost first. Where there is no room for all, those in the middle give way.

    Args:
        go: goes to a place.
    """

    def __init__(self, go: Callable[[Place], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._go = go
        self._crumbs: tuple[Crumb, ...] = ()
        self._parts: list[tuple[QWidget, QLabel]] = []  # each with the mark after it
        self._left_out = QLabel("…", self)
        self._left_out.setObjectName("dim")
        self._row = QHBoxLayout(self)
        space(self._row, _GAP)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # narrower, some give way
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Where this is"))
        self.hide()

    def show_crumbs(self, crumbs: Sequence[Crumb]) -> None:
        """Show where a place lies; nothing where it lies in no other."""
        before, self._crumbs = self._crumbs, tuple(crumbs)
        if _said(crumbs) == _said(before):
            return  # what has the keyboard or the mouse stays
        while self._row.count():
            self._row.takeAt(0)
        for crumb, mark in self._parts:
            crumb.deleteLater()
            mark.deleteLater()
        self._parts = [(self._part(crumb), self._mark()) for crumb in crumbs]
        for n, (crumb, mark) in enumerate(self._parts):
            self._row.addWidget(crumb)
            self._row.addWidget(mark)
            if n == 0:
                self._row.addWidget(self._left_out)
        self._row.addStretch(1)
        self.setVisible(bool(crumbs))
        self._fit()

    def _part(self, crumb: Crumb) -> QWidget:
        place = crumb.place
        if place is None:
            label = QLabel(crumb.text, self)
            label.setObjectName("crumbText")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setIndent(0)  # where the sheet gives a label padding, Qt would indent it too
            return label
        button = link_button(crumb.text.replace("&", "&&"), self)
        button.setObjectName("crumb")
        button.setAccessibleName(self.tr("Go to {name}").format(name=crumb.text))
        button.clicked.connect(lambda: self._go(place))
        return button

    def _mark(self) -> QLabel:
        mark = QLabel(_SEPARATOR, self)
        mark.setObjectName("dim")
        return mark

    def _fit(self) -> None:
        """Show as many as there is room for: the last before the first, and both before those between them."""
        widths = [crumb.sizeHint().width() + mark.sizeHint().width() + 2 * _GAP for crumb, mark in self._parts]
        room = self.width() - self._left_out.sizeHint().width() - _GAP
        shown = set(range(len(widths)))
        for n in (*range(1, len(widths) - 1), *range(min(1, len(widths) - 1))):
            if sum(widths[i] for i in shown) <= (self.width() if len(shown) == len(widths) else room):
                break
            shown.discard(n)
        for n, (crumb, mark) in enumerate(self._parts):
            crumb.setVisible(n in shown)
            mark.setVisible(n in shown)
        left_out = [self._crumbs[n].text for n in range(len(widths)) if n not in shown]
        self._left_out.setVisible(bool(left_out))
        self._left_out.setToolTip(f" {_SEPARATOR} ".join(left_out))

    # Qt's own calls

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())


def _said(crumbs: Sequence[Crumb]) -> list[tuple[str, str | None]]:
    """What crumbs say and lead to: places of one key are the same."""
    return [(crumb.text, crumb.place.key if crumb.place is not None else None) for crumb in crumbs]
