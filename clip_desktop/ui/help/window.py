"""The window of the user manual: its contents at the left, a page at the right, and finding in it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut, QTextBlock, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QSplitter,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from clip_desktop.ui.help.context import FIRST, page_here
from clip_desktop.ui.help.finding import FindBar
from clip_desktop.ui.help.keys import KeySources, with_keys
from clip_desktop.ui.help.pages import NAMES, linked_page, read_page
from clip_desktop.ui.help.typesetting import typeset
from clip_desktop.ui.places.place import Place
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import CLOSE, EDGE, TOUCH, space, space_dialog
from clip_desktop.ui.widgets.reading import Reading

_SIZE: Final = (880, 640)
_PAGE: Final = Qt.ItemDataRole.UserRole
_HEADING: Final = _PAGE + 1  # which of the page's headings; -1 for the page itself


def show_help(parent: QWidget, sources: KeySources, place: Place) -> HelpWindow:
    """Open the manual at the page on what the user is doing, or go there in the one that is open."""
    open_one = next((one for one in parent.findChildren(HelpWindow) if one.isVisible()), None)
    if open_one is not None and open_one.isActiveWindow():
        return open_one
    page = page_here(sources.pages.currentWidget(), place)
    window = open_one or HelpWindow(parent, sources)
    window.go(page)
    window.show()
    window.raise_()
    window.activateWindow()
    return window


class HelpWindow(QDialog):
    """The manual. Nothing of it is remembered.

    Args:
        sources: where the page of keys has its tables from.
    """

    def __init__(self, parent: QWidget, sources: KeySources) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("Help", "Help and keys"))
        self._sources = sources
        self._pages = {name: read_page(name) for name in NAMES}
        self._items: dict[str, QTreeWidgetItem] = {}
        self._before: list[str] = []
        self.page = ""
        self.contents = QTreeWidget(self)
        self.contents.setObjectName("contents")
        self.contents.ensurePolished()  # rows have the height of the first that is asked for
        self.contents.setHeaderHidden(True)
        self.contents.setUniformRowHeights(True)
        self.contents.setAccessibleName(self.tr("Contents"))
        self.text = Reading(self)
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(EDGE)
        self.find_bar = FindBar(self.text, self)
        self._fill()
        self._lay_out()
        # A method, which ends with this window, and no items: the contents tell of those that go with them.
        self.contents.itemSelectionChanged.connect(self._go_to_chosen)
        self.text.anchorClicked.connect(self._follow)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self, self.go_back)
        self.go(FIRST)
        self.contents.setFocus()

    def go(self, name: str, heading: int = -1) -> None:
        """Show a page, from one of its headings on.

        Args:
            name: the page; one of ``pages.NAMES``.
            heading: which of the headings below the title; -1 shows the page from the top.
        """
        if name != self.page:
            self._before += [self.page] if self.page else []
            self._show(name)
        title = self._items[name]
        item = (title.child(heading) if heading >= 0 else None) or title
        self.contents.blockSignals(True)  # it is told what is shown; it does not ask for it
        self.contents.setCurrentItem(item)
        title.setExpanded(True)
        self.contents.blockSignals(False)
        self._scroll_to(heading)

    def go_back(self) -> None:
        """Show the page that was shown before."""
        if self._before:
            name = self._before.pop()
            self.page = ""
            self.go(name)

    def _show(self, name: str) -> None:
        self.page = name
        page = self._pages[name]
        self.text.setMarkdown(with_keys(page.text, self._sources))
        typeset(self.text.document(), theme.colours())
        self.text.setAccessibleName(page.title)
        self.find_bar.seek()

    def _scroll_to(self, heading: int) -> None:
        at = _headings(self.text)[heading] if heading >= 0 else self.text.document().begin()
        self.text.setTextCursor(QTextCursor(at))
        top = self.text.document().documentLayout().blockBoundingRect(at).top() if heading >= 0 else 0
        self.text.verticalScrollBar().setValue(round(top))

    def _go_to_chosen(self) -> None:
        item = self.contents.currentItem()
        if item is not None:
            self.go(item.data(0, _PAGE), item.data(0, _HEADING))

    def _follow(self, link: QUrl) -> None:
        page = linked_page(link.toString())
        if page is None:
            QDesktopServices.openUrl(link)
        else:
            self.go(page)

    def _fill(self) -> None:
        for name in NAMES:
            page = self._pages[name]
            item = self._item(page.title, name, -1)
            item.addChildren([self._item(text, name, n) for n, text in enumerate(page.headings)])
            self.contents.addTopLevelItem(item)
            self._items[name] = item

    def _item(self, text: str, name: str, heading: int) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text])
        item.setData(0, _PAGE, name)
        item.setData(0, _HEADING, heading)
        return item

    def _lay_out(self) -> None:
        middle = QSplitter(Qt.Orientation.Horizontal, self)
        page = QWidget(middle)
        column = QVBoxLayout(page)
        space(column, CLOSE, CLOSE, TOUCH, TOUCH, TOUCH)
        column.addWidget(self.find_bar)
        column.addWidget(self.text, 1)
        middle.addWidget(self.contents)
        middle.addWidget(page)
        middle.setStretchFactor(1, 1)
        middle.setChildrenCollapsible(False)
        middle.setSizes([_SIZE[0] // 4, _SIZE[0] - _SIZE[0] // 4])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        whole = QVBoxLayout(self)
        space_dialog(whole)
        whole.addWidget(middle, 1)
        whole.addWidget(buttons)
        for button in buttons.buttons():
            button.setAutoDefault(False)  # type: ignore[attr-defined]  # Enter in the field finds; it does not close
        self.resize(*_SIZE)


def _headings(text: QTextBrowser) -> list[QTextBlock]:
    """The blocks of the headings below the title, in order."""
    found, block = [], text.document().begin()
    while block.isValid():
        if block.blockFormat().headingLevel() == 2:
            found.append(block)
        block = block.next()
    return found
