"""The backups of the library in a dialog: listed, made, restored after a question."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from clip_desktop.library.backup import ASKED, DAILY, Backup
from clip_desktop.library.file_names import shown
from clip_desktop.ui.asking.questions import confirm
from clip_desktop.ui.language.wording import moment, size_of_file
from clip_desktop.ui.style.spacing import space_dialog
from clip_desktop.ui.widgets.emptying import empty

_BACKUP: Final = Qt.ItemDataRole.UserRole
_SIZE: Final = (560, 380)


class BackupsDialog(QDialog):
    """One row a backup. What is done with them is up to whoever opened it.

    Args:
        make: makes a backup.
        restore: puts the chosen one in the place of the library; called after the user has agreed.
        daily: whether one is made each day.
        folder: where they lie.
    """

    def __init__(
        self,
        parent: QWidget,
        make: Callable[[], None],
        restore: Callable[[Backup], None],
        *,
        daily: bool,
        folder: Path,
    ) -> None:
        super().__init__(parent)
        self._restore = restore
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Backups of the library"))
        often = self.tr("One is made each day.") if daily else self.tr("The daily backup is switched off.")
        about = self.tr(
            "Your photographs are not in them: only what you said of them, and the index. They lie in “{folder}”."
        )
        self.about = QLabel(f"{often} {about.format(folder=shown(str(folder)))}", self)
        self.about.setWordWrap(True)
        self.list = QTreeWidget(self)
        self.none = QLabel(self.tr("There is no backup yet. “Back up now” makes one."), self)
        self.none.setObjectName("emptyPlace")
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.none.setWordWrap(True)
        self._set_list_up()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.make = self.buttons.addButton(self.tr("Back up now"), QDialogButtonBox.ButtonRole.ActionRole)
        self.restore = self.buttons.addButton(self.tr("Restore …"), QDialogButtonBox.ButtonRole.ActionRole)
        self.make.clicked.connect(make)
        self.restore.clicked.connect(self._ask)
        self.buttons.rejected.connect(self.close)
        self.list.itemSelectionChanged.connect(self._fit)
        self.none.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.none.hide()
        column = QVBoxLayout(self)
        space_dialog(column)
        for widget in (self.about, self.list, self.none, self.buttons):
            column.addWidget(widget)
        self.resize(*_SIZE)
        self._fit()

    def _set_list_up(self) -> None:
        self.list.setHeaderLabels([self.tr("Made"), self.tr("Why"), self.tr("Size")])
        self.list.setRootIsDecorated(False)
        self.list.setAllColumnsShowFocus(True)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setAccessibleName(self.tr("Backups of the library"))
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.list.headerItem().setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    @property
    def chosen(self) -> Backup | None:
        """The backup that is chosen."""
        items = self.list.selectedItems()
        backup: Backup | None = items[0].data(0, _BACKUP) if items else None
        return backup

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Show these, the newest first, and choose the first."""
        empty(self.list)
        items = []
        for backup in backups:
            made = moment(backup.made_at.astimezone().isoformat())
            item = QTreeWidgetItem([made, self._reason(backup), size_of_file(backup.size)])
            item.setData(0, _BACKUP, backup)
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(0, str(backup.path))
            items.append(item)
        self.list.addTopLevelItems(items)
        self.list.setVisible(bool(items))
        self.none.setHidden(bool(items))
        self.make.setAccessibleDescription("" if items else self.none.text())
        if items:
            self.list.setCurrentItem(items[0])
        else:
            self.make.setFocus()
        self._fit()

    def _fit(self) -> None:
        self.restore.setEnabled(self.chosen is not None)

    def _ask(self) -> None:
        backup = self.chosen
        if backup is None:
            return
        made = moment(backup.made_at.astimezone().isoformat())
        confirm(
            self,
            self.tr("Put the backup of {made} in the place of the library?").format(made=made),
            self.tr(
                "What you said since then is no longer in it. A backup of now is made first, so that you can go back."
            ),
            self.tr("Restore"),
            lambda: self._restore(backup),
        )

    def _reason(self, backup: Backup) -> str:
        known = {
            DAILY: self.tr("Every day"),
            ASKED: self.tr("You asked for it"),
            "before-migration": self.tr("Before an update"),
            "before-restore": self.tr("Before another was restored"),
        }
        return known.get(backup.reason, backup.reason)
