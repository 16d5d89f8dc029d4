"""The window: puts sidebar, search, photographs, details and jobs together, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMainWindow, QSplitter, QVBoxLayout, QWidget

from clip_desktop.errors import UserError
from clip_desktop.sentences import say
from clip_desktop.ui import beside
from clip_desktop.ui.actions import PhotoActions
from clip_desktop.ui.announcing import Announcer
from clip_desktop.ui.asking.questions import tell_crash
from clip_desktop.ui.details.control import DetailsControl
from clip_desktop.ui.full_screen import FullScreen
from clip_desktop.ui.jobs import work
from clip_desktop.ui.jobs.bar import JobsBar
from clip_desktop.ui.jobs.control import JobsControl
from clip_desktop.ui.jobs.panel import JobsPanel
from clip_desktop.ui.labels.rooms import LabelRooms
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.menus import WindowActions, WindowVerbs
from clip_desktop.ui.navigation import Navigation
from clip_desktop.ui.pages import Chrome, Pages
from clip_desktop.ui.panels.message_bar import MessageBar
from clip_desktop.ui.panels.vanished_bar import VanishedBar
from clip_desktop.ui.photo_page import Left, PhotoPage
from clip_desktop.ui.places.album import AlbumPlace
from clip_desktop.ui.places.library import FavouritesPlace, LibraryPlace
from clip_desktop.ui.places.map import MapPlace
from clip_desktop.ui.places.place import Command, Place, Shown
from clip_desktop.ui.places.problems import ProblemsPlace
from clip_desktop.ui.running.paced import PacedChanges
from clip_desktop.ui.running.session import Session
from clip_desktop.ui.search.bar import SearchBar
from clip_desktop.ui.search.control import SearchControl
from clip_desktop.ui.search.counts import SearchCounts
from clip_desktop.ui.search.field import holds_picture
from clip_desktop.ui.sidebar.content import SidebarContent, read_sidebar
from clip_desktop.ui.sidebar.sidebar import Sidebar, SidebarActions
from clip_desktop.ui.starting.afterwards import Afterwards
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import TOUCH, space
from clip_desktop.ui.system.clipboard import let_go_of_clipboard
from clip_desktop.ui.system.dragged import holds_photos
from clip_desktop.ui.widgets.menu import Menu

_SIZE: Final = (1280, 800)
_SIDEBAR: Final = 224  # wide at first, at the usual size of text


class MainWindow(QMainWindow):
    """The one window on a profile.

    ``start`` reads the library and looks through its folders; ``shut_down`` (or closing it) stops everything.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._content: SidebarContent | None = None
        self._open = True
        self.navigation = Navigation(session, self._leave, self)
        self.photos = PhotoPage(session, self.run_command, self)
        self.pages = Pages(session, self.photos, self)
        self.photo_actions = PhotoActions(session, self.navigation, lambda: self.pages.chosen, self.pages)
        self.details = DetailsControl(session, self.photo_actions, self)
        self.labels = LabelRooms(self, session, self.photos.gallery, self.review, self.go_to, self.pages.open_viewer)
        self.search_bar = SearchBar(self.photos.gallery.picture_of, self)
        self.searching = SearchControl(session, self.navigation, self.search_bar, self.photos)
        self.counts = SearchCounts(session, self)
        self.message_bar = MessageBar(self)
        self.vanished_bar = VanishedBar(self)
        self.jobs_bar, self.jobs_panel = JobsBar(self), JobsPanel(self)
        self.jobs = JobsControl(session, self.jobs_bar, self.jobs_panel, lambda: self.navigation.go(ProblemsPlace()))
        self.sidebar = Sidebar(self._sidebar_actions(), self)
        self.actions_ = WindowActions(self, session, self._verbs())
        self.actions_.fill_menu_bar(self.photo_actions)
        self.announcer = Announcer(session, self)
        self.photo_menu = Menu(self)
        self.photo_actions.fill(self.photo_menu)
        self.paced = PacedChanges(session, self)
        self.afterwards = Afterwards(session, self.searching.start, self)
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.resize(*_SIZE)

    # What the window does

    @property
    def settled(self) -> bool:
        """Whether everything asked for is on the screen: the place, its thumbnails, the sidebar, the details."""
        there = self._content is not None and self.pages.settled and self.counts.settled and self.details.settled
        return there and self.session.idle and self.navigation.settled and self.afterwards.settled

    def start(self, *, look_through: bool = True) -> None:
        """Show the library, and look through its folders for what changed since."""
        self.afterwards.await_photographs(look_through=look_through)
        self.navigation.go(LibraryPlace())
        self._read_sidebar()
        if self.session.workspace.recovery is not None:
            self.message_bar.failure(self.session.workspace.recovery.sentence)

    def shut_down(self) -> None:
        """Stop the job, wait for the threads, close the library. The window shows nothing after this."""
        if self._open:
            self._open = False
            self.hide()
            self.paced.stop()
            self.afterwards.stop()
            self.counts.stop()
            self.pages.close_threads()
            let_go_of_clipboard()
            self.session.close()

    def search(self, text: str, finished: bool = True) -> None:
        """Search in words; empty text leaves the search."""
        self.searching.search(text, finished)

    def go_to(self, key: str) -> None:
        """Go to a place that the sidebar holds, by its key.

        Raises:
            UserError: there is no such place.
        """
        place = self.sidebar.place(key)
        if place is None:
            raise UserError(say("There is no place “{key}” in the library.", key=key))
        self.navigation.go(place)

    def add_folders(self, paths: Sequence[Path]) -> None:
        """Add folders and index them."""
        for path in paths[:1]:
            self.pages.expect_folder(path)
        work.add_folders(self.session, paths)

    def choose_folder(self) -> None:
        """Ask for a folder and add it."""
        dialog = QFileDialog(self, self.tr("Add a folder with photographs"), str(Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self.add_folders([Path(path)]))
        dialog.open()

    def show_preferences(self) -> None:
        """Open the settings."""
        beside.show_preferences(self, self.session)

    def run_command(self, command: Command) -> None:
        """Do what a place offers."""
        command.run(self.session, self)

    def review(self, label_id: int | None = None) -> None:
        """Ask about suggested tags: of all labels, or one."""
        self.pages.open_review(label_id)

    def edit_label(self, label_id: int) -> None:
        """Open the editor of a label."""
        self.labels.editors.open_by_id(self, label_id)

    def go(self, place: Place) -> None:
        """Go to a place."""
        self.navigation.go(place)

    @property
    def shown_ids(self) -> list[int]:
        """The photographs of the place, in the order shown."""
        return [int(photo) for photo in self.photos.ids]

    # How it hangs together

    def _sidebar_actions(self) -> SidebarActions:
        labels = self.labels
        new_album = self.photo_actions.new_album
        return SidebarActions(self.choose_folder, new_album, labels.new_label, labels.show_labels, self.run_command)

    def _verbs(self) -> WindowVerbs:
        go = self.navigation
        return WindowVerbs(
            self.choose_folder, lambda: work.index(self.session),
            lambda: beside.take_in_album(self.session, self), lambda: beside.show_backups(self, self.session),
            lambda: beside.plan_sidecars(self.session, self),
            self.close, self._focus_search, self._paste, self.searching.clear_history, go.back, go.forward,
            lambda: go.go(LibraryPlace()), lambda: go.go(FavouritesPlace()), self._go_to_date,
            lambda: go.go(MapPlace()),
            lambda: self.pages.zoom(+1), lambda: self.pages.zoom(-1),
            self.photos.grid.selectAll, self.photos.grid.choose_section_here,
            self.review, self.labels.show_labels, lambda _: self.pages.fit_chrome(), self.sidebar.setVisible,
            self.photos.ask_questions, self.pages.show_slides, lambda: self.full_screen.toggle(),
            lambda: beside.show_help(self, self.actions_, self.photo_actions, self.pages, self.navigation.here),
            lambda: beside.show_models(self, self.session), self.show_preferences,
            lambda: beside.show_privacy(self, self.session), lambda: beside.show_about(self, self.session),
            self.jobs.turn, go.go,
        )  # fmt: skip

    def _go_to_date(self) -> None:
        self.pages.back_to_photos()
        self.photos.gallery.go_to_date()

    def _connect(self) -> None:
        session = self.session
        self.paced.due.connect(self._read_around)
        session.failed.connect(self._on_failure)
        self.message_bar.follow(session)
        self.message_bar.left.connect(self.pages.take_keyboard)
        session.scanned.connect(self.vanished_bar.take)
        self.vanished_bar.gone.connect(lambda folder_id: work.let_go(session, folder_id))
        self.navigation.went.connect(self._on_the_way)
        self.navigation.arrived.connect(self._arrived)
        self.announcer.follow_places(self.navigation.arrived, self.pages.told)
        self.sidebar.chosen.connect(self.navigation.go)
        self.sidebar.dropped.connect(self._dropped_on_album)
        self.search_bar.left.connect(self.photos.focus_main)
        self.searching.finished.connect(self.photos.focus_main)
        self.photo_actions.like_wanted.connect(self.searching.more_like)
        self.photo_actions.stacks_wanted.connect(self.photos.turn_stacks)
        self.counts.counted.connect(self.sidebar.show_count)
        self.pages.folder_wanted.connect(self.choose_folder)
        self.pages.suggested_wanted.connect(lambda folder: self.add_folders([folder]))
        self.pages.search_wanted.connect(self.search)
        self.pages.first_read.connect(self.announcer.await_place)
        self.pages.first_read.connect(self.navigation.look_again)
        self.photos.chosen_changed.connect(self._show_details)
        self.photos.menu_wanted.connect(self.photo_menu.popup)
        self.photos.strip.judged.connect(self.photo_actions.judge)
        self.photos.gallery.judged.connect(self.photo_actions.judge)
        self.pages.asking.why_wanted.connect(self.labels.why_tag)
        self.details.why_wanted.connect(self.labels.why_tag)
        self.details.panel.left.connect(self.pages.take_keyboard)
        self.details.panel.album_wanted.connect(lambda album_id: self.go_to(f"album:{album_id}"))
        self.photo_actions.why_wanted.connect(lambda photo_id: self.labels.why_here(self.navigation, photo_id))
        self.pages.viewer.shown.connect(self._show_details)
        self.pages.compare.reached.connect(self._show_details)
        self.pages.compare.closed.connect(self._show_details)  # those chosen are the same; the one reached is none
        self.photo_actions.comparison_wanted.connect(self.pages.open_comparison)
        self.pages.turned.connect(self.photo_actions.fit_chosen)
        self.pages.viewer.film_wanted.connect(self.photo_actions.opening.open)
        for switch in (self.actions_.details, self.actions_.sidebar, self.actions_.ask_me):
            self.announcer.follow(switch)

    def _show_details(self) -> None:
        self.photo_actions.fit_chosen()
        self.details.show(*self.pages.detailed)

    def _leave(self) -> Left:
        self.pages.back_to_photos()
        return self.photos.left

    def _on_the_way(self, place: Place) -> None:
        self.pages.back_to_photos()
        self.sidebar.show_current(place.key)
        self.actions_.back.setEnabled(self.navigation.can_go_back)
        self.actions_.forward.setEnabled(self.navigation.can_go_forward)

    def _arrived(self, place: Place, shown: Shown, again: bool) -> None:
        self.afterwards.photographs_there()
        go = self.navigation
        self.photos.show_place(place, shown, again=again, left=go.left, brought_back=go.brought_back)
        self.setWindowTitle(shown.title or place.title())
        self._fit_page()

    def _read_around(self) -> None:
        """What stands around the photographs."""
        self._read_sidebar()
        self.details.refresh()

    def _on_failure(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.message_bar.failure(in_language(error))
        else:
            from clip_desktop.ui.running.crashes import roots_of, write_crash_report

            folder = self.session.workspace.paths.crash_reports
            tell_crash(self, write_crash_report(folder, error, roots_of(self.session.library)))

    def _dropped_on_album(self, place: AlbumPlace | None, photo_ids: list[int]) -> None:
        if place is None:
            self.photo_actions.new_album(photo_ids)
        else:
            self.photo_actions.add_to_album(place.album_id, photo_ids)

    def _read_sidebar(self) -> None:
        self.session.ask("sidebar", read_sidebar, self._show_sidebar)

    def _show_sidebar(self, content: SidebarContent) -> None:
        self._content = content
        self.sidebar.show_content(content)
        self.vanished_bar.forget_others({node.folder.id for node in content.folders})
        self.counts.show_searches(content.searches)
        self.details.panel.offer_labels([label for label, _ in content.labels])
        self._fit_page()

    def _fit_page(self) -> None:
        content = self._content
        self.pages.fit(empty=content is not None and not content.folders and not content.photos)

    def _focus_search(self) -> None:
        self.pages.back_to_photos()
        self.search_bar.field.setFocus()
        self.search_bar.field.selectAll()

    def _paste(self) -> None:
        if not self.search_bar.field.take(QGuiApplication.clipboard().mimeData()):
            self.message_bar.notice(self.tr("There is no picture on the clipboard to search by."))

    def _lay_out(self) -> None:
        bar, actions = self.search_bar, self.actions_
        for action in (actions.back, actions.forward):
            bar.add_button(action, before=True)
        for action in (actions.ask_me, actions.details):
            bar.add_button(action)
        self.pages.surround(Chrome(bar, self.sidebar, self.details.panel, actions.sidebar, actions.details))
        inner = QSplitter(Qt.Orientation.Horizontal, self)
        inner.setObjectName("besideDetails")
        inner.addWidget(self.pages)
        inner.addWidget(self.details.panel)
        inner.setStretchFactor(0, 1)
        inner.setCollapsible(0, False)
        middle = _column(bar, self.message_bar, self.vanished_bar, inner)
        outer = QSplitter(Qt.Orientation.Horizontal, self)
        outer.addWidget(self.sidebar)
        outer.addWidget(middle)
        outer.setStretchFactor(1, 1)
        outer.setCollapsible(1, False)
        side = _sidebar_at(theme.text_size())
        outer.setSizes([side, _SIZE[0] - side])
        self._outer, self._text_size = outer, theme.text_size()
        inner.setSizes([_SIZE[0] - side - 280, 280])
        foot = _column(self.jobs_panel, self.jobs_bar)
        self.setCentralWidget(_column(outer, foot))
        self.full_screen = FullScreen(self, self.pages, self.pages.slides, (self.menuBar(), foot))

    def _fit_sidebar(self) -> None:
        """The text is of another size: as much of the names is seen as before."""
        side, rest = self._outer.sizes()
        wide = round(side * _sidebar_at(theme.text_size()) / _sidebar_at(self._text_size))
        self._text_size = theme.text_size()
        self._outer.setSizes([wide, side + rest - wide])

    # Qt's own calls

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange and self._text_size != theme.text_size():
            self._fit_sidebar()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.shut_down()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        # Photographs of the grid are let go over the window by mistake; over the search box they are meant.
        if not holds_photos(data) and (_folders_in(event) or holds_picture(data)):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        folders = _folders_in(event) if not holds_photos(event.mimeData()) else []
        if folders:
            self.add_folders(folders)
        else:
            self.search_bar.field.take(event.mimeData())
        event.acceptProposedAction()


def _folders_in(event: QDropEvent) -> list[Path]:
    """The local folders that are dragged."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.is_dir()]


def _sidebar_at(text_size: int) -> int:
    """How wide the sidebar is at first, in logical pixels: names give way before photographs do."""
    return _SIDEBAR * (100 + text_size) // 200


def _column(*widgets: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    space(column, TOUCH)
    for widget in widgets:
        column.addWidget(widget, 1 if isinstance(widget, QSplitter) else 0)
    return box
