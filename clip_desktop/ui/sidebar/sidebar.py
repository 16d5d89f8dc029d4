"""The sidebar: every place of the library as one tree."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QElapsedTimer,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSignalBlocker,
    QSize,
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
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QTreeView, QWidget

from clip_desktop.ui.places.album import AlbumPlace
from clip_desktop.ui.places.duplicates import DuplicatesPlace
from clip_desktop.ui.places.library import FavouritesPlace, LibraryPlace
from clip_desktop.ui.places.map import MapPlace
from clip_desktop.ui.places.place import Command, Place
from clip_desktop.ui.places.problems import ProblemsPlace
from clip_desktop.ui.places.search import SearchPlace
from clip_desktop.ui.places.trash import HiddenPlace, TrashPlace
from clip_desktop.ui.sidebar.content import SidebarContent
from clip_desktop.ui.sidebar.delegate import HEADING, Index, SidebarDelegate, paint_arrow
from clip_desktop.ui.sidebar.rows import (
    ACTION,
    KEY,
    PLACE,
    Branch,
    Row,
    Rows,
    branch_row,
    few_rows,
    folder_rows,
    label_rows,
    place_row,
    verb_row,
)
from clip_desktop.ui.sidebar.tree import SidebarTree
from clip_desktop.ui.style import theme
from clip_desktop.ui.system.dragged import holds_photos, photos_in
from clip_desktop.ui.widgets.menu import Menu

_NARROWEST: Final = 112  # in which a name can still be told, at the usual size of text


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
        self._typed, self._typing = "", QElapsedTimer()
        self._tree = SidebarTree(self)
        self.setModel(self._tree)
        self.setItemDelegate(SidebarDelegate(self))
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Places"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.clicked.connect(self._click)
        self.activated.connect(self._go)
        self.expanded.connect(self._open_branch)
        self.collapsed.connect(lambda index: self._expanded.discard(index.data(KEY)))
        self.selectionModel().currentChanged.connect(lambda index, _: self._go(index))
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)

    def show_content(self, content: SidebarContent) -> None:
        """Show what was read, with the same branches open and the same place marked; only what is new is made."""
        if content == self._content:
            return
        self._content = content
        top = self.verticalScrollBar().value()
        with QSignalBlocker(self.selectionModel()), QSignalBlocker(self):
            self._tree.show_sections(list(self._sections(content)))
            self._open_again()
        self.show_current(self._current)
        self.verticalScrollBar().setValue(top)

    def show_count(self, search_id: int, found: int) -> None:
        """Show how many photographs a saved search finds."""
        self._found[search_id] = found
        self._tree.show_count(f"saved:{search_id}", found)

    def show_current(self, key: str) -> None:
        """Mark the place of a key, or none when it is not in the tree. Opens nothing."""
        self._current = key
        with QSignalBlocker(self.selectionModel()):
            self.setCurrentIndex(self._tree.index_of(key))
        self.viewport().update()

    def place(self, key: str) -> Place | None:
        """The place of a key, if the tree holds it, in a branch that was never opened too."""
        index = self._tree.index_of(key)
        if index.isValid():
            place: Place | None = index.data(PLACE)
            return place
        return self._content.place(key) if self._content is not None else None

    def keyboardSearch(self, search: str) -> None:
        # Qt would ask every row for its name, and know none of those that nobody has seen.
        again = self._typing.isValid() and self._typing.elapsed() < QApplication.keyboardInputInterval()
        self._typed = f"{self._typed if again else ''}{search.casefold()}"
        self._typing.start()
        here, text = self.currentIndex(), self._typed
        if len(text) > 1 and text == len(text) * text[0]:
            text = text[0]  # the same letter goes from one to the next
        elif again and here.isValid() and (here.data() or "").casefold().startswith(text):
            return
        found = self._tree.starting_with(text, self._expanded, here)
        if found.isValid():
            self.setCurrentIndex(found)

    def _open_again(self, key: str = "") -> None:
        for inner in self._tree.branches_under(key):
            index = self._tree.index_of(inner)
            if inner in self._expanded and self._tree.rowCount(index):
                self._tree.make(self._tree.index(0, 0, index))
                self.setExpanded(index, True)
                self._open_again(inner)

    def _fill_sight(self) -> None:
        """Make what is seen and was not made."""
        index, below, some = self.indexAt(QPoint(0, 0)), self.viewport().height(), False
        while index.isValid() and self.visualRect(index).top() < below:
            some |= self._tree.make(index)
            index = self.indexBelow(index)
        if some:
            with QSignalBlocker(self):
                self._open_again()
            self.show_current(self._current)

    def _open_branch(self, index: QModelIndex) -> None:
        self._expanded.add(index.data(KEY))
        self._tree.make(self._tree.index(0, 0, index))
        self.show_current(self._current)

    def _go(self, index: QModelIndex) -> None:
        self._tree.make(index)
        place = index.data(PLACE) if index.isValid() else None
        if place is not None and place.key != self._current:
            self._current = place.key
            self.chosen.emit(place)

    def _click(self, index: QModelIndex) -> None:
        action = index.data(ACTION)
        if action is not None:
            action()
        elif index.data(HEADING):
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self._go(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._fill_sight()
        super().paintEvent(event)

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
        if self._under and index.data(KEY) == self._under:
            painter.save()
            painter.setPen(QPen(QColor(theme.colours().pen), 2))
            painter.drawRoundedRect(self.visualRect(index).adjusted(1, 1, -6, -1), 6, 6)
            painter.restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.currentIndex().data(ACTION)
        if action is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            action()
        else:
            super().keyPressEvent(event)

    def _open_menu(self, at: QPoint) -> None:
        place = self.indexAt(at).data(PLACE)
        commands = place.commands() if place is not None else []
        if not commands:
            return
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in commands:
            action = menu.addAction(theme.icon(command.icon), command.text)
            action.triggered.connect(lambda _=False, chosen=command: self._actions.run(chosen))
        menu.popup(self.viewport().mapToGlobal(at))

    def _sections(self, content: SidebarContent) -> Iterator[Branch]:
        """Every section with the rows in it; a row is made when it is seen."""
        library = [
            place_row(LibraryPlace(), content.photos),
            place_row(FavouritesPlace(), content.favourites),
            place_row(MapPlace()),
        ]
        for place, count in (
            (DuplicatesPlace(), content.duplicates),
            (ProblemsPlace(), content.problems),
            (HiddenPlace(), content.hidden),
            (TrashPlace(), content.trashed),
        ):
            library += [place_row(place, count)] if count else []
        yield self._section("library", self.tr("Library"), library)
        add = self._actions
        folders = [verb_row(self.tr("Add folder …"), "folder-add", add.add_folder)]
        yield self._section("folders", self.tr("Folders"), folder_rows(content.folders), folders)
        albums = [place_row(AlbumPlace(album.id, album.name)) for album in content.albums]
        yield self._section(
            "albums", self.tr("Albums"), albums, [verb_row(self.tr("New album …"), "plus", add.new_album)]
        )
        if content.searches:
            searches = [
                place_row(SearchPlace(saved.query, saved), self._found.get(saved.id, 0)) for saved in content.searches
            ]
            yield self._section("searches", self.tr("Saved searches"), searches)
        found = [counted for counted in content.labels if counted[1]]
        unseen = [counted for counted in content.labels if not counted[1]]
        verbs = [
            verb_row(self.tr("New label …"), "plus", add.new_label),
            verb_row(self.tr("All labels …"), "tag", add.all_labels),
        ]
        rest = (
            [branch_row(Branch("section:unseen", self.tr("Not found yet"), label_rows(unseen), (), False))]
            if unseen
            else []
        )
        yield self._section("labels", self.tr("Labels"), label_rows(found), [*rest, *verbs])

    def _section(self, key: str, text: str, rows: Rows | list[Row], after: Sequence[Row] = ()) -> Branch:
        return Branch(f"section:{key}", text, rows if isinstance(rows, Rows) else few_rows(rows), after, True)

    def keys_made(self) -> list[str]:
        """The keys of the rows that were made."""
        return [index.data(KEY) for index in self._tree.made()]

    # Qt's own calls

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST * theme.text_size() // 100, super().minimumSizeHint().height())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_photos(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()  # folders are the window's

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if holds_photos(event.mimeData()) and self._takes(index):
            self._under = index.data(KEY)
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
            self.dropped.emit(index.data(PLACE), photos)

    def _takes(self, index: QModelIndex) -> bool:
        """Whether photographs can be dropped there: on an album, or on what makes a new one."""
        if isinstance(index.data(PLACE), AlbumPlace):
            return True
        return index.isValid() and index.data(KEY) in ("section:albums", self.tr("New album …"))
