"""What can be done with the chosen photographs: one ``QAction`` each, for menus, keys and buttons alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QCheckBox, QMenu, QWidget

from clip_desktop.library.changes import Edit
from clip_desktop.library.library import Library
from clip_desktop.services import photos
from clip_desktop.ui import beside
from clip_desktop.ui.asking.questions import ask_text
from clip_desktop.ui.compare.page import FEWEST, MOST
from clip_desktop.ui.language.wording import counted
from clip_desktop.ui.navigation import Navigation
from clip_desktop.ui.places.map import MapPlace
from clip_desktop.ui.places.place import Place, Verdict
from clip_desktop.ui.places.search import SearchPlace
from clip_desktop.ui.running.edits import Make
from clip_desktop.ui.running.session import Desk, Session
from clip_desktop.ui.style import theme
from clip_desktop.ui.system.clipboard import put_on_clipboard
from clip_desktop.ui.system.desktop import show_in_file_manager
from clip_desktop.ui.system.opening import Opening
from clip_desktop.ui.widgets.menu import Menu

BEST: Final = 5


class PhotoActions(QObject):
    """The actions on photographs.

    Args:
        session: where edits go.
        navigation: tells the place, whose verdicts accept and reject give.
        chosen: the ids of the photographs acted on, in the order shown.
        parent: the widget on whose ground the keys work.

    Signals:
        judged: (ids, verdict) photographs were accepted or rejected for the place.
        like_wanted: (ids, wanted) the search is to find more like these, or less.
        stacks_wanted: (ids) what lies behind these is to be shown, or no longer.
        comparison_wanted: (ids) two to four are to be seen side by side.
        why_wanted: (photo id) the user asks why it stands here.
    """

    judged = Signal(object, int)
    like_wanted = Signal(object, bool)
    stacks_wanted = Signal(object)
    comparison_wanted = Signal(object)
    why_wanted = Signal(int)

    def __init__(
        self, session: Session, navigation: Navigation, chosen: Callable[[], Sequence[int]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._navigation, self._chosen, self._ground = session, navigation, chosen, parent
        tr = self.tr
        self.favourite = self._action(tr("Favourite"), "heart", "F", self._toggle_favourite)
        self.ratings = [self._rating(stars) for stars in range(BEST + 1)]
        say = lambda ids: beside.ask_caption(self._session, self._ground, ids)  # noqa: E731
        self.caption = self._action(tr("Title and description …"), "edit", "T", say)
        self.accept = self._action(tr("Accept"), "accept", "A", lambda ids: self.judge(ids, 1))
        self.reject = self._action(tr("Reject"), "reject", "X", lambda ids: self.judge(ids, -1))
        self.take_back = self._action(tr("Take my answer back"), "undo", "U", lambda ids: self.judge(ids, 0))
        self.album = self._action(tr("Add to album …"), "album", "B", lambda _: self.album_menu_at_centre())
        self.like = self._action(tr("More like this"), "similar", "M", lambda ids: self.like_wanted.emit(ids, True))
        unlike = lambda ids: self.like_wanted.emit(ids, False)  # noqa: E731
        self.unlike = self._action(tr("Not this"), "not-similar", "N", unlike)
        self.stack = self._action(tr("Show near-duplicates behind it"), "stack", "S", self.stacks_wanted.emit)
        self.compare = self._action(tr("Compare"), "compare", "C", self.comparison_wanted.emit)
        self.why = self._action(tr("Why is this here?"), "info", "W", lambda ids: self.why_wanted.emit(ids[0]))
        self.opening = Opening(session, lambda: list(chosen()), parent)
        open_ = lambda ids: self.opening.open(ids[0])  # noqa: E731
        self.open_file = self._action(tr("Open in its usual program"), "forward", "Ctrl+Return", open_)
        copy = lambda ids: self.opening.copy_picture(ids[0])  # noqa: E731
        self.copy_picture = self._action(tr("Copy the picture itself"), "copy", "Ctrl+Alt+C", copy)
        self.on_map = self._action(tr("Show on the map"), "place", "Ctrl+M", self.show_on_map)
        self.show_file = self._action(tr("Show in file manager"), "folder", "Ctrl+Shift+O", self._show_file)
        self.copy_path = self._action(tr("Copy path"), "copy", "Ctrl+Shift+C", self._copy_path)
        self.copy_files = self._action(tr("Copy"), "copy", "Ctrl+C", self._copy_files)
        self.restore = self._action(tr("Bring back"), "undo", "Ins", self._restore)
        self.hide = self._action(tr("Hide from library"), "hide", "H", self._hide)
        self.trash = self._action(tr("Move to trash"), "trash", "Del", self._trash)
        self.album_menu = self._menu(tr("Add to album"), "album")
        self._first_offer: QAction | None = None
        self.album_menu.aboutToShow.connect(self._fill_album_menu)
        self.rating_menu = self._menu(tr("Rating"), "star")
        self.rating_menu.addActions(self.ratings)
        navigation.arrived.connect(lambda place, _shown, _again: self._fit(place))
        self._fit(navigation.here)

    def fill(self, menu: QMenu) -> None:
        """Put everything into a menu, in one order everywhere."""
        menu.addAction(self.favourite)
        menu.addMenu(self.rating_menu)
        menu.addAction(self.caption)
        menu.addSeparator()
        menu.addActions([self.accept, self.reject, self.take_back])
        menu.addMenu(self.album_menu)
        menu.addSeparator()
        menu.addActions([self.like, self.unlike, self.stack, self.compare, self.why, self.on_map])
        menu.addSeparator()
        menu.addActions([self.copy_files, self.copy_picture, self.copy_path, self.show_file])
        menu.addAction(self.open_file)
        menu.addMenu(self.opening.menu)
        menu.addSeparator()
        menu.addActions([self.restore, self.hide, self.trash])

    def fit_chosen(self) -> None:
        """Others are chosen: what needs a number of them can be had, or not."""
        self.compare.setEnabled(FEWEST <= len(self._chosen()) <= MOST)

    def judge(self, ids: Sequence[int], verdict: Verdict) -> None:
        """Accept (1), reject (-1) or leave open (0) photographs in the present place."""
        judge = self._navigation.here.judge()
        if judge is not None and ids:
            photo_ids = list(ids)
            self._edit(photo_ids, lambda library: judge(library, photo_ids, verdict))
            self.judged.emit(photo_ids, verdict)

    def set_favourite(self, ids: Sequence[int], favourite: bool) -> None:
        photo_ids = list(ids)
        self._edit(photo_ids, lambda library: photos.set_favourite(library, photo_ids, favourite))

    def set_rating(self, ids: Sequence[int], rating: int) -> None:
        photo_ids = list(ids)
        self._edit(photo_ids, lambda library: photos.set_rating(library, photo_ids, rating))

    def add_to_album(self, album_id: int, ids: Sequence[int]) -> None:
        photo_ids = list(ids)

        def add(library: Library) -> Edit:
            from clip_desktop.services.albums import albums

            return albums.judge(library, album_id, photo_ids, 1)

        album = self._session.library.albums.get(album_id)
        told = counted(
            "PhotoActions",
            len(photo_ids),
            "Put 1 photograph into “{album}”.",
            "Put {n} photographs into “{album}”.",
            album=album.name if album is not None else "",
        )
        self._session.edit(add, done=lambda _: self._session.step_told.emit(told), photo_ids=photo_ids)

    def new_album(self, ids: Sequence[int] | None = None) -> None:
        """Ask for a name, and whether photographs are put in: those given, or else those that are chosen.

        One that is chosen and was not given may only be the one looked at last: it is offered, not taken for granted.
        """
        photo_ids = list(self._chosen() if ids is None else ids)
        put_in = _offer(len(photo_ids), checked=ids is not None or len(photo_ids) > 1) if photo_ids else None

        def make(name: str) -> None:
            examples = photo_ids if put_in is not None and put_in.isChecked() else []
            self._session.edit(lambda library: _made(library, name, examples))

        ask_text(
            self._ground,
            self.tr("New album"),
            self.tr("What does it show? A few plain words help to find what belongs:"),
            make,
            beside=put_in,
        )

    def album_menu_at_centre(self) -> None:
        """The menu of albums, opened by its key."""
        self.album_menu.popup(self._ground.mapToGlobal(self._ground.rect().center()))
        if self._first_offer is not None:  # who opened it by a key goes on by keys: Enter takes it, arrows go from it
            self.album_menu.setActiveAction(self._first_offer)
        self._first_offer = None

    def _action(self, text: str, icon: str, key: str, act: Callable[[list[int]], None]) -> QAction:
        action = QAction(theme.icon(icon), text, self)
        action.setShortcut(QKeySequence(key))
        action.setAutoRepeat(False)  # Delete held down takes one photograph, not all those after it
        action.triggered.connect(lambda: self._on_chosen(act))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._ground.addAction(action)
        return action

    def _menu(self, title: str, icon: str) -> Menu:
        menu = Menu(title, self._ground)
        menu.setIcon(theme.icon(icon))
        return menu

    def _rating(self, stars: int) -> QAction:
        text = "★" * stars if stars else self.tr("No rating")
        return self._action(text, "star", str(stars), lambda ids: self.set_rating(ids, stars))

    def _edit(self, ids: list[int], make: Make) -> None:
        """Make an edit of photographs."""
        self._session.edit(make, photo_ids=ids)

    def _on_chosen(self, act: Callable[[list[int]], None]) -> None:
        ids = list(self._chosen())
        if ids:
            act(ids)

    def _fit(self, place: Place) -> None:
        """Only what means something at a place: verdicts where it takes them, “not this” in a search."""
        for action in (self.unlike, self.stack):
            action.setVisible(isinstance(place, SearchPlace))
            action.setEnabled(isinstance(place, SearchPlace))
        restore = place.restore()
        self.restore.setVisible(restore is not None)
        self.restore.setEnabled(restore is not None)
        self.restore.setText(restore.text if restore is not None else self.tr("Bring back"))
        for action in (self.hide, self.trash):
            action.setVisible(restore is None)
            action.setEnabled(restore is None)
        explained = isinstance(place, SearchPlace) or place.key.startswith("label:")
        self.why.setVisible(explained)
        self.why.setEnabled(explained)
        for action in (self.accept, self.reject, self.take_back):
            action.setVisible(place.judge() is not None)
            action.setEnabled(place.judge() is not None)
        for action, text in ((self.accept, self.tr("Belongs to “{name}”")), (self.reject, self.tr("Not “{name}”"))):
            action.setText(text.format(name=place.title()))

    def _restore(self, ids: list[int]) -> None:
        restore = self._navigation.here.restore()
        if restore is not None:
            make = restore.make
            self._edit(ids, lambda library: make(library, ids))

    def _toggle_favourite(self, ids: list[int]) -> None:
        def toggle(library: Library) -> Edit:
            values = library.photos.values(ids, "favourite")
            return photos.set_favourite(library, ids, not all(values.values()))

        self._edit(ids, toggle)

    def _fill_album_menu(self) -> None:
        self.album_menu.clear()
        ids = list(self._chosen())
        first: QAction | None = None
        for album in self._session.library.albums.all():
            action = self.album_menu.addAction(theme.icon("album"), album.name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, album_id=album.id: self.add_to_album(album_id, ids))
            first = first or action
        self.album_menu.addSeparator()
        new = self.album_menu.addAction(theme.icon("plus"), self.tr("New album …"))
        new.triggered.connect(lambda: self.new_album(ids))
        self._first_offer = first or new  # not asked of the menu: Python would go on holding its separator

    def show_on_map(self, ids: Sequence[int]) -> None:
        """Go to where the first of some photographs was taken."""
        photo = self._session.library.photos.get(ids[0])
        if photo is not None and photo.facts.lat is not None and photo.facts.lon is not None:
            self._navigation.go(MapPlace((photo.facts.lat, photo.facts.lon), photo.id))
        else:
            self._session.noticed.emit(self.tr("This photograph does not say where it was taken."))

    def _hide(self, ids: list[int]) -> None:
        told = counted("PhotoActions", len(ids), "1 photograph is hidden.", "{n} photographs are hidden.")

        def hide(library: Library) -> Edit:
            return photos.hide(library, ids, True)

        self._session.edit(hide, done=lambda _: self._session.step_told.emit(told), photo_ids=ids)

    def _trash(self, ids: list[int]) -> None:
        beside.move_to_trash(self._session, self._ground, ids)

    def _with_paths(self, ids: Sequence[int], use: Callable[[list[Path]], None]) -> None:
        """Find where photographs lie (disks may be slow: not on this thread), and go on with it."""

        def find(desk: Desk) -> list[Path]:
            found = (photos.existing_path(desk.library, photo_id) for photo_id in ids)
            return [path for path in found if path is not None]

        def found(paths: list[Path]) -> None:
            if paths:
                use(paths)
            else:
                self._session.noticed.emit(self.tr("The file cannot be reached now."))

        self._session.ask("paths", find, found)

    def _show_file(self, ids: list[int]) -> None:
        self._with_paths(ids[:1], lambda paths: show_in_file_manager(paths[0]))

    def _copy_path(self, ids: list[int]) -> None:
        self._with_paths(ids, lambda paths: QGuiApplication.clipboard().setText("\n".join(map(str, paths))))

    def _copy_files(self, ids: list[int]) -> None:
        self._with_paths(ids, _to_clipboard)


def _offer(count: int, *, checked: bool) -> QCheckBox:
    """Whether so many photographs are put into an album."""
    text = counted(
        "PhotoActions",
        count,
        "Put the chosen photograph in as an example",
        "Put the {n} chosen photographs in as examples",
    )
    box = QCheckBox(text)
    box.setChecked(checked)
    return box


def _made(library: Library, name: str, photo_ids: list[int]) -> tuple[int, Edit]:
    from clip_desktop.services.albums import albums

    return albums.create_album(library, name, photo_ids)


def _to_clipboard(paths: list[Path]) -> None:
    """Files for other programs to paste; as text, their paths."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("\n".join(map(str, paths)))
    put_on_clipboard(data)
