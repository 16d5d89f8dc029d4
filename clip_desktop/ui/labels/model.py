"""The labels as rows under rows, that are renamed, switched and nested where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from clip_desktop.services.labels.listing import LabelRow
from clip_desktop.ui.language.label_names import name_of
from clip_desktop.ui.language.wording import number, percent

ID: Final = Qt.ItemDataRole.UserRole
SORT: Final = Qt.ItemDataRole.UserRole + 1
NAMES: Final = Qt.ItemDataRole.UserRole + 2  # all that a label has, one a line: it is found by each
_MIME: Final = "application/x-clip-desktop-labels"
_AT_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


@dataclass(slots=True)
class _Node:
    """A label, as it is called and whether it is suggested, where it stands, and those below it."""

    row: LabelRow
    called: str
    enabled: bool
    above: int = 0
    place: int = 0
    below: list[int] = field(default_factory=list)


class LabelModel(QAbstractItemModel):
    """One row a label: name, photographs, answers, from which certainty, suggested or not.

    It holds no items of Qt's: those of rows under rows were freed twice when all were read anew.

    Signals:
        renamed: (label id, name) a name was typed over.
        switched: (label id, bool) the label is to be suggested, or no longer.
        nested: (label ids, label id or None) labels were dropped on another, or beside the others.
    """

    renamed = Signal(int, str)
    switched = Signal(int, bool)
    nested = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heads = (self.tr("Label"), self.tr("Photographs"), self.tr("Answers"), self.tr("Shown from"))
        self._nodes: dict[int, _Node] = {}
        self._top: list[int] = []

    def show_rows(self, rows: Sequence[LabelRow]) -> None:
        """Show these, each under the label above it."""
        self.beginResetModel()
        self._nodes = {row.label.id: _Node(row, name_of(row.label), row.label.enabled) for row in rows}
        self._top = []
        for label_id, node in self._nodes.items():
            above = node.row.label.parent_id
            node.above = above if above is not None and above in self._nodes else 0
            beside = self._nodes[node.above].below if node.above else self._top
            node.place = len(beside)
            beside.append(label_id)
        self.endResetModel()

    # Qt's own calls

    def rowCount(self, parent: Index = _ROOT) -> int:
        return len(self._inside(parent))

    def columnCount(self, parent: Index = _ROOT) -> int:
        return len(self._heads)

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        inside = self._inside(parent)
        if not (0 <= row < len(inside) and 0 <= column < len(self._heads)):
            return QModelIndex()
        return self.createIndex(row, column, inside[row])

    def parent(self, child: Index | None = None) -> Any:  # of an index, or of the model
        if child is None:
            return super().parent()
        above = self._nodes[child.internalId()].above if child.isValid() else 0
        return self.createIndex(self._nodes[above].place, 0, above) if above else QModelIndex()

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        here = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled | flag.ItemIsDropEnabled
        return here if index.column() else here | flag.ItemIsEditable | flag.ItemIsUserCheckable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section:  # as the numbers below
            return _AT_RIGHT
        return self._heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self._nodes[index.internalId()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._told(node, index.column())
        return _number(node.row, index.column(), role) if index.column() else _name(node, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """What is said of it shows at once; ``show_rows`` shows what became of it."""
        if not index.isValid() or index.column():
            return False
        label_id = int(index.internalId())
        node = self._nodes[label_id]
        if role == Qt.ItemDataRole.CheckStateRole:
            node.enabled = Qt.CheckState(value) == Qt.CheckState.Checked
            self.dataChanged.emit(index, index)
            self.switched.emit(label_id, node.enabled)
            return True
        name = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or name == node.called:
            return False
        node.called = name
        self.dataChanged.emit(index, index)
        self.renamed.emit(label_id, name)
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        ids = [str(index.internalId()) for index in indexes if index.column() == 0]
        data = QMimeData()
        data.setData(_MIME, QByteArray(",".join(ids).encode()))
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        if data.hasFormat(_MIME):
            ids = [int(part) for part in bytes(data.data(_MIME).data()).decode().split(",") if part]
            self.nested.emit(ids, int(parent.internalId()) if parent.isValid() else None)
        return False  # what is dropped is moved by the library, and read from there again

    def _told(self, node: _Node, column: int) -> str:
        """A cell for those who hear its row and see no heads; an empty one would have no name."""
        if column:
            shown = _number(node.row, column, Qt.ItemDataRole.DisplayRole)
            return f"{self._heads[column]}: {shown or number(0)}"
        return node.called if node.enabled else self.tr("{label}, not suggested").format(label=node.called)

    def _inside(self, parent: Index) -> list[int]:
        if not parent.isValid():
            return self._top
        return [] if parent.column() else self._nodes[parent.internalId()].below


def _name(node: _Node, role: int) -> Any:
    label, called, roles = node.row.label, node.called, Qt.ItemDataRole
    if role in (roles.DisplayRole, roles.EditRole):
        return called
    if role == roles.CheckStateRole:
        return Qt.CheckState.Checked if node.enabled else Qt.CheckState.Unchecked
    if role == roles.ToolTipRole:
        own = () if label.name == called and label.prompts else (label.name,)
        return "\n".join((*own, *label.prompts, *label.aliases))
    if role == NAMES:
        return "\n".join((called, label.name, *(name for _, name in label.names)))
    return {ID: label.id, SORT: called.casefold()}.get(role)


def _number(row: LabelRow, column: int, role: int) -> Any:
    """A cell beside the name."""
    value = (row.photos, row.answers, row.label.threshold)[column - 1]
    if role == SORT:
        return value
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return _AT_RIGHT
    if role == Qt.ItemDataRole.DisplayRole:
        return percent(value) if column == 3 else number(int(value)) if value else ""
    return None
