"""The menu bar: everything the window can do, for whoever looks for it, and the keys that do it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from clip_desktop.ui.actions import PhotoActions
from clip_desktop.ui.places.duplicates import DuplicatesPlace
from clip_desktop.ui.places.place import Place
from clip_desktop.ui.places.problems import ProblemsPlace
from clip_desktop.ui.places.trash import HiddenPlace, TrashPlace
from clip_desktop.ui.running.session import Session
from clip_desktop.ui.style import theme
from clip_desktop.ui.widgets.menu import Menu

Key = str | QKeySequence.StandardKey | QKeySequence


@dataclass(frozen=True, slots=True)
class WindowVerbs:
    """What the window itself can do; each is called without arguments."""

    add_folder: Callable[[], None]
    look_again: Callable[[], None]
    take_in_album: Callable[[], object]
    backups: Callable[[], object]
    write_sidecars: Callable[[], None]
    close: Callable[[], object]
    search: Callable[[], None]
    paste: Callable[[], None]
    clear_history: Callable[[], None]
    back: Callable[[], None]
    forward: Callable[[], None]
    go_library: Callable[[], None]
    go_favourites: Callable[[], None]
    go_to_date: Callable[[], None]
    go_map: Callable[[], None]
    larger: Callable[[], None]
    smaller: Callable[[], None]
    select_all: Callable[[], None]
    select_day: Callable[[], None]
    review: Callable[[], object]
    labels: Callable[[], object]
    show_details: Callable[[bool], None]
    show_sidebar: Callable[[bool], None]
    ask_me: Callable[[bool], None]
    slides: Callable[[], object]
    full_screen: Callable[[], object]
    open_help: Callable[[], object]
    models: Callable[[], object]
    preferences: Callable[[], object]
    privacy: Callable[[], object]
    about: Callable[[], object]
    jobs: Callable[[], None]
    go: Callable[[Place], None]


class WindowActions(QObject):
    """The window's own actions, and the menu bar that holds them with those on photographs."""

    def __init__(self, window: QMainWindow, session: Session, verbs: WindowVerbs) -> None:
        super().__init__(window)
        self._window = window
        tr, keys = self.tr, QKeySequence.StandardKey
        self.add_folder = self._action(tr("Add folder …"), "folder-add", "Ctrl+O", verbs.add_folder)
        self.look_again = self._action(tr("Look through all folders again"), "refresh", "F5", verbs.look_again)
        self.take_in_album = self._action(tr("Take in a shared album …"), "album", "", verbs.take_in_album)
        self.backups = self._action(tr("Backups …"), "", "", verbs.backups)
        write = tr("Write what you said to sidecars …")
        self.write_sidecars = self._action(write, "", "", verbs.write_sidecars)
        self.quit = self._action(tr("Close"), "close", "Ctrl+Q", verbs.close)
        self.undo, self.redo = self._undo_and_redo(session)
        self.select_all = self._action(tr("Choose all"), "", keys.SelectAll, verbs.select_all)
        self.select_day = self._action(tr("Choose this day or month"), "", "Ctrl+D", verbs.select_day)
        self.search = self._action(tr("Search"), "search", keys.Find, verbs.search)
        paste = tr("Search by the picture on the clipboard")
        self.paste = self._action(paste, "similar", keys.Paste, verbs.paste)
        self.clear_history = self._action(tr("Clear the search history"), "", "", verbs.clear_history)
        self.back, self.forward = self._back_and_forward(verbs)
        self.library = self._action(tr("All photographs"), "photos", "Alt+Home", verbs.go_library)
        self.favourites = self._action(tr("Favourites"), "heart", "Ctrl+Shift+F", verbs.go_favourites)
        self.map = self._action(tr("Map"), "map", "Ctrl+Shift+M", verbs.go_map)
        self.to_date = self._action(tr("Go to date …"), "calendar", "Ctrl+G", verbs.go_to_date)
        self.places = self._places(verbs.go)
        self.larger = self._action(tr("Larger pictures"), "zoom-in", "Ctrl++", verbs.larger)
        self.smaller = self._action(tr("Smaller pictures"), "zoom-out", "Ctrl+-", verbs.smaller)
        self.review = self._action(tr("Review suggested tags"), "teach", "Ctrl+R", verbs.review)
        self.labels = self._action(tr("Labels …"), "tag", "Ctrl+L", verbs.labels)
        self.details = self._switch(tr("Details"), "info", "Ctrl+I", verbs.show_details)
        self.sidebar = self._switch(tr("Sidebar"), "sidebar", "F9", verbs.show_sidebar)
        self.ask_me = self._switch(tr("Ask me about photographs"), "teach", "Ctrl+T", verbs.ask_me)
        self.slides = self._action(tr("Slide show"), "slides", "Ctrl+Shift+S", verbs.slides)
        self.full_screen = self._action(tr("Full screen"), "full-screen", "F11", verbs.full_screen)
        self.models = self._action(tr("Models …"), "", "", verbs.models)
        self.preferences = self._action(tr("Preferences …"), "", "Ctrl+,", verbs.preferences)
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.jobs = self._action(tr("Jobs"), "refresh", "Ctrl+J", verbs.jobs)
        self.help, self.privacy, self.about = self._help(verbs)

    def _back_and_forward(self, verbs: WindowVerbs) -> tuple[QAction, QAction]:
        back = self._action(self.tr("Back"), "back", "Alt+Left", verbs.back)
        return back, self._action(self.tr("Forward"), "forward", "Alt+Right", verbs.forward)

    def _help(self, verbs: WindowVerbs) -> tuple[QAction, QAction, QAction]:
        help_ = self._action(self.tr("Help and keys"), "info", QKeySequence.StandardKey.HelpContents, verbs.open_help)
        help_.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)  # from the dialogs beside the window, too
        privacy = self._action(self.tr("Privacy …"), "", "", verbs.privacy)
        return help_, privacy, self._action(self.tr("About"), "", "", verbs.about)

    def _places(self, go: Callable[[Place], None]) -> list[QAction]:
        """The way to places that the sidebar shows only while there is something in them."""
        keys = (
            (DuplicatesPlace(), "Alt+3"),
            (ProblemsPlace(), "Alt+4"),
            (HiddenPlace(), "Alt+5"),
            (TrashPlace(), "Alt+6"),
        )
        return [self._action(place.title(), place.icon, key, partial(go, place)) for place, key in keys]

    def fill_menu_bar(self, photo_actions: PhotoActions) -> None:
        """Lay the menus out."""
        tr = self.tr
        file = self._menu(tr("&File"))
        file.addActions([self.add_folder, self.look_again, self.take_in_album])
        file.addSeparator()
        file.addAction(self.backups)
        file.addAction(self.write_sidecars)
        file.addSeparator()
        file.addAction(self.quit)
        edit = self._menu(tr("&Edit"))
        edit.addActions([self.undo, self.redo])
        edit.addSeparator()
        edit.addActions([self.select_all, self.select_day, self.search, self.paste, self.clear_history])
        edit.addSeparator()
        edit.addActions([self.models, self.preferences])
        photo_actions.fill(self._menu(tr("&Photograph")))
        go = self._menu(tr("&Go"))
        go.addActions([self.back, self.forward])
        go.addSeparator()
        go.addActions([self.library, self.favourites, self.map, *self.places, self.to_date])
        go.addSeparator()
        go.addActions([self.review, self.labels])
        view = self._menu(tr("&View"))
        view.addActions([self.sidebar, self.details, self.ask_me, self.jobs])
        view.addSeparator()
        view.addActions([self.larger, self.smaller])
        view.addSeparator()
        view.addActions([self.slides, self.full_screen])
        self._menu(tr("&Help")).addActions([self.help, self.privacy, self.about])

    def _menu(self, title: str) -> Menu:
        """A menu of the bar, at its end."""
        menu = Menu(title, self._window)
        self._window.menuBar().addMenu(menu)
        return menu

    def _undo_and_redo(self, session: Session) -> tuple[QAction, QAction]:
        """Named after what they take back and do again."""
        undo = session.undo_stack.createUndoAction(self, self.tr("Undo"))
        redo = session.undo_stack.createRedoAction(self, self.tr("Redo"))
        for action, icon, key in (
            (undo, "undo", QKeySequence.StandardKey.Undo),
            (redo, "redo", QKeySequence.StandardKey.Redo),
        ):
            action.setIcon(theme.icon(icon))
            action.setShortcuts(key)
            self._window.addAction(action)
        return undo, redo

    def _action(self, text: str, icon: str, key: Key, act: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        if icon:
            action.setIcon(theme.icon(icon))
        if isinstance(key, QKeySequence.StandardKey):
            action.setShortcuts(key)
        elif key:
            action.setShortcut(QKeySequence(key))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{text} ({keys})" if keys else text)
        action.triggered.connect(lambda: act())
        self._window.addAction(action)
        return action

    def _switch(self, text: str, icon: str, key: Key, act: Callable[[bool], None]) -> QAction:
        action = self._action(text, icon, key, lambda: None)
        action.setCheckable(True)
        action.setChecked(True)
        action.setIconVisibleInMenu(False)  # its place is that of the tick, without which nobody sees what is on
        action.toggled.connect(act)
        return action
