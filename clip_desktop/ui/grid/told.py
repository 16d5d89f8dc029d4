"""What a screen reader is told of a photograph in the grid, and of moving about in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QItemSelection
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView

from clip_desktop.library.photos import NO_DAY, day_number
from clip_desktop.library.records import PhotoRow
from clip_desktop.ui.announcing import announce
from clip_desktop.ui.language.wording import counted, day_in_year, duration, percent


def name_of(photo: PhotoRow, certainty: float | None) -> str:
    """A photograph in one breath: "IMG_1.jpg, Friday, 3 May 2019, favourite, 4 stars, 87 % certain"."""
    translate = QCoreApplication.translate
    parts, day = [photo.path.name], day_number(photo.taken_at)
    if day != NO_DAY:
        parts.append(day_in_year(day))
    if photo.favourite:
        parts.append(translate("Grid", "favourite"))
    if photo.rating > 0:
        parts.append(counted("Grid", photo.rating, "1 star", "{n} stars"))
    if certainty is not None:
        parts.append(translate("Grid", "{share} certain").format(share=percent(certainty)))
    return ", ".join(parts)


def description_of(photo: PhotoRow, behind: int) -> str:
    """What else its badges say."""
    translate = QCoreApplication.translate
    video = translate("Grid", "video")
    if photo.length:
        video = translate("Grid", "video of {length}").format(length=duration(photo.length))
    kinds = {"VIDEO": video, "RAW": translate("Grid", "raw picture"), "GIF": "GIF"}
    parts = [kinds[photo.format]] if photo.format in kinds else []
    if photo.raw_beside:
        parts.append(translate("Grid", "with its raw picture"))
    if photo.copies > 1:
        parts.append(translate("Grid", "in {n} places").format(n=photo.copies))
    if behind:
        parts.append(counted("Grid", behind, "1 near-duplicate behind it", "{n} near-duplicates behind it"))
    if photo.offline:
        parts.append(translate("Grid", "out of reach"))
    return ", ".join(parts)


def tell_current(view: QAbstractItemView) -> None:
    """The keys are at another cell."""
    if QAccessible.isActive() and view.hasFocus() and view.currentIndex().isValid():
        _send(view, QAccessible.Event.Focus, view.currentIndex().row())


def tell_chosen(view: QAbstractItemView, chosen: QItemSelection, no_longer: QItemSelection) -> None:
    """Other cells are chosen: one by its number, several as a change within the whole, and how many they are by now."""
    if not QAccessible.isActive():
        return
    kinds = QAccessible.Event
    for selection, kind in ((chosen, kinds.SelectionAdd), (no_longer, kinds.SelectionRemove)):
        parts = selection.toList()
        if len(parts) == 1 and parts[0].height() == 1:
            _send(view, kind, parts[0].top())
        elif parts:
            _send(view, kinds.SelectionWithin, -1)
    n = _count(view.selectionModel().selection())
    if n > 1:
        announce(view, counted("Grid", n, "1 chosen", "{n} chosen"))
    elif n == 0 and _count(no_longer) > 1:
        announce(view, QCoreApplication.translate("Grid", "None chosen"))


def _count(selection: QItemSelection) -> int:
    return sum(part.height() for part in selection.toList())


def _send(view: QAbstractItemView, kind: QAccessible.Event, child: int) -> None:
    event = QAccessibleEvent(view, kind)
    if child >= 0:
        event.setChild(child)
    QAccessible.updateAccessibility(event)
