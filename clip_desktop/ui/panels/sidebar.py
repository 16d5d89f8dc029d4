"""The sidebar: every place of the library as one tree."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSignalBlocker,
    Qt,
    Signal,
)  # fmt: skip
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPalette,
    QPen,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QMenu, QStyleOptionViewItem, QTreeView, QWidget

from clip_desktop.ui import theme
from clip_desktop.ui.dragged import photos_in
from clip_desktop.ui.label_names import name_of
from clip_desktop.ui.panels.sidebar_content import FolderNode, SidebarContent
from clip_desktop.ui.panels.sidebar_delegate import COUNT, HEADING, OFFLINE, Index, SidebarDelegate, paint_arrow
from clip_desktop.ui.places.album import AlbumPlace
from clip_desktop.ui.places.duplicates import DuplicatesPlace
from clip_desktop.ui.places.folder import FolderPlace
from clip_desktop.ui.places.label import LabelPlace
from clip_desktop.ui.places.library import FavouritesPlace, LibraryPlace
from clip_desktop.ui.places.map import MapPlace
from clip_desktop.ui.places.place import Command, Place
from clip_desktop.ui.places.problems import ProblemsPlace
from clip_desktop.ui.places.search import SearchPlace
from clip_desktop.ui.places.trash import HiddenPlace, TrashPlace

_PLACE = Qt.ItemDataRole.UserRole + 10
_KEY = Qt.ItemDataRole.UserRole + 11
_ACTION = Qt.ItemDataRole.UserRole + 12


@dataclass(frozen=True, slots=True)
class SidebarActions:
    """What the sidebar offers beside going to places."""

    add_folder: Callable[[], None]
    new_album: Callable[[], None]
    new_label: Callable[[], object]
    all_labels: Callable[[], object]
    run: Callable[[Command], None]


class Sidebar(QTreeView):
    """A tree of places. Choosing one with mouse or keys goes there.

    Signals:
        chosen: the Place the user went to.
        dropped: (Place of an album, or None for a new one; photo ids) photographs were dropped there.
    """

    chosen = Signal(object)
    dropped = Signal(object, object)

    def __init__(self, actions: SidebarActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._actions = actions
        self._content: SidebarContent | None = None
        self._expanded = {f"section:{name}" for name in ("library", "folders", "albums", "labels", "searches")}
        self._current = ""
        self._under = ""  # key of the album over which photographs are dragged
        self._found: dict[int, int] = {}  # by saved search, as they were counted last
        self._tree = QStandardItemModel(self)
        self.setModel(self._tree)
        self.setItemDelegate(SidebarDelegate(self))
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Places"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.clicked.connect(self._click)
        self.activated.connect(self._go)
        self.expanded.connect(lambda index: self._expanded.add(index.data(_KEY)))
        self.collapsed.connect(lambda index: self._expanded.discard(index.data(_KEY)))
        self.selectionModel().currentChanged.connect(lambda index, _: self._go(index))
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)

    def show_content(self, content: SidebarContent) -> None:
        """Show what was read, with the same branches open and the same place marked."""
        if content == self._content:
            return
        self._content = content
        top = self.verticalScrollBar().value()
        with QSignalBlocker(self.selectionModel()), QSignalBlocker(self):
            self._tree.clear()
            for section in self._sections(content):
                self._tree.appendRow(section)
            for item in self._items():
                if item.data(_KEY) in self._expanded:
                    self.setExpanded(item.index(), True)
        self.show_current(self._current)
        self.verticalScrollBar().setValue(top)

    def show_count(self, search_id: int, found: int) -> None:
        """Show how many photographs a saved search finds."""
        self._found[search_id] = found
        key = f"saved:{search_id}"
        item = next((item for item in self._items() if item.data(_KEY) == key), None)
        if item is not None:
            item.setData(found, COUNT)

    def show_current(self, key: str) -> None:
        """Mark the place of a key, or none when it is not in the tree. Opens nothing."""
        self._current = key
        index = next((item.index() for item in self._items() if item.data(_KEY) == key), QModelIndex())
        with QSignalBlocker(self.selectionModel()):
            self.setCurrentIndex(index)
        self.viewport().update()

    def place(self, key: str) -> Place | None:
        """The place of a key, if the tree holds it."""
        return next((item.data(_PLACE) for item in self._items() if item.data(_KEY) == key), None)

    def _go(self, index: QModelIndex) -> None:
        place = index.data(_PLACE) if index.isValid() else None
        if place is not None and place.key != self._current:
            self._current = place.key
            self.chosen.emit(place)

    def _click(self, index: QModelIndex) -> None:
        action = index.data(_ACTION)
        if action is not None:
            action()
        elif index.data(HEADING):
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self._go(index)

    def drawRow(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # The delegate paints the mark of the chosen row; the style would add a second one at its left.
        plain = QStyleOptionViewItem(option)
        plain.palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        super().drawRow(painter, plain, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        if self.model().rowCount(index) and index.parent().isValid():  # headings open without an arrow
            paint_arrow(painter, rect, self.palette(), self.isExpanded(index))
        if self._under and index.data(_KEY) == self._under:
            painter.save()
            painter.setPen(QPen(QColor(theme.colours().pen), 2))
            painter.drawRoundedRect(self.visualRect(index).adjusted(1, 1, -6, -1), 6, 6)
            painter.restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.currentIndex().data(_ACTION)
        if action is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            action()
        else:
            super().keyPressEvent(event)

    def _open_menu(self, at: QPoint) -> None:
        place = self.indexAt(at).data(_PLACE)
        commands = place.commands() if place is not None else []
        if not commands:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in commands:
            action = menu.addAction(theme.icon(command.icon), command.text)
            action.triggered.connect(lambda _=False, chosen=command: self._actions.run(chosen))
        menu.popup(self.viewport().mapToGlobal(at))

    def _sections(self, content: SidebarContent) -> Iterator[QStandardItem]:
        yield self._section(
            "library",
            self.tr("Library"),
            [
                _item(LibraryPlace(), content.photos),
                _item(FavouritesPlace(), content.favourites),
                _item(MapPlace()),
                *([_item(DuplicatesPlace(), content.duplicates)] if content.duplicates else []),
                *([_item(ProblemsPlace(), content.problems)] if content.problems else []),
                *([_item(HiddenPlace(), content.hidden)] if content.hidden else []),
                *([_item(TrashPlace(), content.trashed)] if content.trashed else []),
            ],
        )
        add = self._actions
        yield self._section(
            "folders",
            self.tr("Folders"),
            [*map(_folder_item, content.folders), _verb(self.tr("Add folder …"), "folder-add", add.add_folder)],
        )
        albums = [_item(AlbumPlace(album.id, album.name)) for album in content.albums]
        yield self._section(
            "albums", self.tr("Albums"), [*albums, _verb(self.tr("New album …"), "plus", add.new_album)]
        )
        if content.searches:
            searches = [
                _item(SearchPlace(saved.query, saved), self._found.get(saved.id, 0)) for saved in content.searches
            ]
            yield self._section("searches", self.tr("Saved searches"), searches)
        found = [_item(LabelPlace(label.id, name_of(label)), count) for label, count in content.labels if count]
        unseen = [_item(LabelPlace(label.id, name_of(label))) for label, count in content.labels if not count]
        if unseen:
            rest = self._section("unseen", self.tr("Not found yet"), unseen, heading=False)
            found.append(rest)
        verbs = [
            _verb(self.tr("New label …"), "plus", add.new_label),
            _verb(self.tr("All labels …"), "tag", add.all_labels),
        ]
        yield self._section("labels", self.tr("Labels"), [*found, *verbs])

    def _section(self, key: str, text: str, rows: list[QStandardItem], *, heading: bool = True) -> QStandardItem:
        item = QStandardItem(text)
        item.setData(f"section:{key}", _KEY)
        item.setData(heading, HEADING)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.appendRows(rows)
        return item

    def _items(self) -> Iterator[QStandardItem]:
        waiting = [self._tree.item(row) for row in range(self._tree.rowCount())]
        while waiting:
            item = waiting.pop()
            yield item
            waiting.extend(item.child(row) for row in range(item.rowCount()))

    # Qt's own calls

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if photos_in(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()  # folders are the window's

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if photos_in(event.mimeData()) and self._takes(index):
            self._under = index.data(_KEY)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            self._under = ""
            event.ignore()
        self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._under = ""
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        index, photos = self.indexAt(event.position().toPoint()), photos_in(event.mimeData())
        self._under = ""
        self.viewport().update()
        if photos and self._takes(index):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(index.data(_PLACE), photos)

    def _takes(self, index: QModelIndex) -> bool:
        """Whether photographs can be dropped there: on an album, or on what makes a new one."""
        if isinstance(index.data(_PLACE), AlbumPlace):
            return True
        return index.isValid() and index.data(_KEY) in ("section:albums", self.tr("New album …"))


def _item(place: Place, count: int = 0) -> QStandardItem:
    item = QStandardItem(theme.icon(place.icon), place.title())
    item.setData(place, _PLACE)
    item.setData(place.key, _KEY)
    item.setData(count, COUNT)
    item.setToolTip(place.title())
    item.setEditable(False)
    return item


def _folder_item(node: FolderNode) -> QStandardItem:
    item = _item(FolderPlace(node.folder, node.relative), node.count)
    item.setText(node.name)
    path = str(node.folder.path / node.relative)
    if not node.online:
        item.setData(True, OFFLINE)
        path += "\n" + QCoreApplication.translate(
            "Sidebar", "This folder cannot be reached now. What was found in it is kept."
        )
    item.setToolTip(path)
    for child in node.children:
        item.appendRow(_folder_item(child))
    return item


def _verb(text: str, icon: str, action: Callable[[], object]) -> QStandardItem:
    item = QStandardItem(theme.icon(icon), text)
    item.setData(action, _ACTION)
    item.setData(text, _KEY)
    item.setEditable(False)
    return item
