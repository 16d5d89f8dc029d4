"""The panel at the right: what is known of the chosen photograph, and a click to say what is right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCompleter,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from clip_desktop.library.records import Album, Label, SharedMarks, Tag
from clip_desktop.services.photos import PhotoDetails, running_time
from clip_desktop.ui.details.album_row import AlbumRow
from clip_desktop.ui.details.marks import Marks
from clip_desktop.ui.details.tag_row import TagRow
from clip_desktop.ui.language.label_names import names_of
from clip_desktop.ui.language.wording import moment, photographs, size_of_file
from clip_desktop.ui.style.spacing import CLOSE, EDGE, HAIR, TIGHT, space

if TYPE_CHECKING:
    from clip_desktop.services.albums.containing import FoundIn

WIDTH: Final = 272


class DetailsPanel(QScrollArea):
    """Shows one photograph, or how many are chosen.

    Signals:
        favourite_set: (bool) the heart was pressed.
        rated: (0 to 5) a star was pressed.
        decided: (label id, +1 or -1) a tag was accepted or rejected.
        why_wanted: (label id) the user asks why a tag is there.
        tag_added: (name) a tag was typed.
        album_wanted: (album id) the user goes to an album that the photograph is in.
        appeared: it can be seen from now on.
        map_wanted: the user asks where on the map it was taken.
        left: Escape was pressed: the keyboard is to go back to the photograph.
    """

    favourite_set = Signal(bool)
    rated = Signal(int)
    decided = Signal(int, int)
    why_wanted = Signal(int)
    tag_added = Signal(str)
    album_wanted = Signal(int)
    map_wanted = Signal()
    appeared = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detailsPanel")
        self.setAccessibleName(self.tr("Details"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(WIDTH)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.title = _label("strong", wrap=True)
        self.place = _label("dim", wrap=True)
        self.marks = Marks()
        self.marks.favourite_set.connect(self.favourite_set)
        self.marks.rated.connect(self.rated)
        self._facts, self._said = QFormLayout(), list[str]()
        self._facts.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        space(self._facts, TIGHT)
        self._tags_heading = _label("section", self.tr("Tags"))
        # By Python's own lists: what ``itemAt`` gives of a layout outlives the item, and is taken for what comes there.
        self._to_map: list[QWidget] = []
        self._tag_rows: list[QWidget] = []
        self._album_rows: list[QWidget] = []
        self._tags = QVBoxLayout()
        space(self._tags, HAIR)
        self._albums_heading = _label("section", self.tr("Albums"))
        self._albums = QVBoxLayout()
        space(self._albums, HAIR)
        self._names = QStringListModel(self)
        self.add_tag = self._tag_field()
        self._lay_out()
        self._called: dict[int, str] = {}
        self._in_albums: tuple[Album, ...] = ()
        self._shown: tuple[PhotoDetails, list[str], list[FoundIn]] | None = None  # and what its tags are called
        self.show_nothing()

    def offer_labels(self, labels: Sequence[Label]) -> None:
        """The labels that are offered while a tag is typed, and by whose names tags are called."""
        called = names_of(labels)
        if called != self._called:
            self._called = called
            self._names.setStringList(list(called.values()))

    def show_nothing(self) -> None:
        """Nothing is chosen."""
        self._show_parts(0)
        self.marks.hide()
        self.title.setText(self.tr("No photograph chosen"))
        self.place.setText(self.tr("Choose one to see when and where it was taken, and its tags."))
        self.setAccessibleDescription(self._told())

    def show_many(self, n: int) -> None:
        """Several are chosen."""
        self._show_parts(n)
        self.marks.show()
        self.marks.show_unknown()
        self.title.setText(photographs(n))
        self.place.setText(self.tr("What you press here is said of all of them."))
        self.setAccessibleDescription(self._told())

    def show_shared(self, shared: SharedMarks) -> None:
        """Show the hearts and stars of those that are chosen."""
        self.marks.show_shared(shared)
        self._said[:] = self.marks.mixed()
        self.setAccessibleDescription(self._told())

    def show_details(self, details: PhotoDetails, found: Sequence[FoundIn] = ()) -> None:
        """Show one photograph, and the albums that are known to have found it.

        What is shown already stays, under the mouse and the keys that may be at it.
        """
        shown = details, [self._called.get(tag.label_id, tag.label) for tag in details.tags], list(found)
        if shown == self._shown:
            return
        self._show_parts(1)
        self._shown = shown
        photo, facts = details.photo, details.photo.facts
        first = details.files[0] if details.files else None
        self.title.setText(first.path.name if first else self.tr("No file"))
        self.title.setToolTip(str(first.path) if first else "")
        self.place.setText(self._place_of(details))
        self.marks.show()
        self.marks.show_values(photo.favourite, photo.rating)
        self._clear_facts()
        if facts.taken_at:
            taken = self.tr("File date") if facts.taken_at_source == "file" else self.tr("Taken")
            self._fact(taken, moment(facts.taken_at))
        self._show_caption(details)
        self._fact(self.tr("Picture"), f"{facts.width} × {facts.height} · {facts.format}")
        if facts.length:
            self._fact(self.tr("Length"), running_time(facts.length))
        if first is not None:
            self._fact(self.tr("File size"), size_of_file(first.file.size))
            if first.companions:
                self._fact(self.tr("With it"), "\n".join(path.name for path in first.companions))
        if facts.lat is not None and facts.lon is not None:
            self._facts.addRow(_label("dim", self.tr("Position")), self._way_to_map(facts.lat, facts.lon))
        self._show_tags(details.tags)
        self._in_albums = details.albums
        self.show_found(found)
        self.setAccessibleDescription(self._told())

    def _told(self) -> str:
        """What no key goes to, for whoever comes here by Tab: title, place and facts."""
        return ", ".join((self.title.text(), *self._said, self.place.text())).replace("\n", ", ")

    def show_found(self, found: Sequence[FoundIn]) -> None:
        """The albums that found the photograph by themselves, after those into which the user put it."""
        surest = sorted(found, key=lambda one: (-one.certainty, one.album.name.casefold()))
        self._show_albums([(a, None) for a in self._in_albums] + [(one.album, one.certainty) for one in surest])

    def _show_caption(self, details: PhotoDetails) -> None:
        """What the file says in words, as far as it says anything."""
        said = details.caption
        for name, value in (
            (self.tr("Title"), said.title),
            (self.tr("Text"), said.description),
            (self.tr("Keywords"), "\n".join(" › ".join(path) for path in said.keywords)),
            (self.tr("Place"), said.place),
            (self.tr("Camera"), details.photo.facts.camera),
            (self.tr("Lens"), said.lens),
            (self.tr("Exposure"), said.exposure and _unbroken(said.exposure)),
        ):
            if value:
                self._fact(name, value)

    def _place_of(self, details: PhotoDetails) -> str:
        if not details.files:
            return ""
        lines = [str(details.files[0].path.parent)]
        if not details.files[0].online:
            lines.append(self.tr("Cannot be reached now."))
        if len(details.files) > 1:
            lines.append(self.tr("In {n} places").format(n=len(details.files)))
        return "\n".join(lines)

    def _show_tags(self, tags: Sequence[Tag]) -> None:
        _empty(self._tags)
        self._tag_rows = []
        for tag in tags:
            row = TagRow(tag, self._called.get(tag.label_id, tag.label), self.widget())
            row.decided.connect(self.decided)
            row.why_wanted.connect(self.why_wanted)
            self._tags.addWidget(row)
            self._tag_rows.append(row)

    def _show_albums(self, albums: Sequence[tuple[Album, float | None]]) -> None:
        _empty(self._albums)
        self._album_rows = []
        self._albums_heading.setVisible(bool(albums))
        for album, certainty in albums:
            row = AlbumRow(album, certainty, self.widget())
            row.wanted.connect(self.album_wanted)
            self._albums.addWidget(row)
            self._album_rows.append(row)
        self._order()

    def _way_to_map(self, lat: float, lon: float) -> QPushButton:
        button = QPushButton(", ".join(QLocale().toString(part, "f", 4) for part in (lat, lon)))
        button.setObjectName("tagName")
        button.setFlat(True)
        button.setToolTip(self.tr("Show on the map"))
        button.setAccessibleDescription(self.tr("Show on the map"))
        button.clicked.connect(self.map_wanted)
        self._to_map = [button]
        return button

    def _order(self) -> None:
        """Tab goes down the panel: what is made anew would come last of all, behind the sidebar."""
        before: QWidget = self.marks.stars[-1]
        above = _buttons_in([*self._to_map, *self._tag_rows])
        for widget in (*above, self.add_tag, *_buttons_in(self._album_rows)):
            QWidget.setTabOrder(before, widget)
            before = widget

    def _show_parts(self, chosen: int) -> None:
        """The parts that only one photograph has, and those that several have."""
        self._shown = None
        self._clear_facts()
        self._show_tags(())
        self._show_albums(())
        self._tags_heading.setVisible(chosen == 1)
        self.add_tag.setVisible(chosen > 0)

    def _clear_facts(self) -> None:
        self._said.clear()
        self._to_map = []
        while self._facts.rowCount():
            self._facts.removeRow(0)

    def _fact(self, name: str, value: str) -> None:
        self._said.append(f"{name} {value}")
        self._facts.addRow(_label("dim", name), _label("", value, wrap=True))

    def _type_tag(self) -> None:
        name = self.add_tag.text().strip()
        if name:
            self.add_tag.clear()
            self.tag_added.emit(name)

    def _tag_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Add a tag …"))
        field.setAccessibleName(self.tr("Add a tag"))
        completer = QCompleter(self._names, field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        field.setCompleter(completer)
        field.returnPressed.connect(self._type_tag)
        return field

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("detailsPage")
        column = QVBoxLayout(page)
        space(column, CLOSE, EDGE)
        for part in (self.title, self.place, self.marks):
            column.addWidget(part)
        column.addSpacing(TIGHT)
        column.addLayout(self._facts)
        column.addSpacing(CLOSE)
        column.addWidget(self._tags_heading)
        column.addLayout(self._tags)
        column.addWidget(self.add_tag)
        column.addSpacing(CLOSE)
        column.addWidget(self._albums_heading)
        column.addLayout(self._albums)
        column.addStretch()
        self.setWidget(page)

    # Qt's own calls

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.appeared.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is in it lets Escape pass, once the names that are offered for a tag are closed."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _label(name: str, text: str = "", *, wrap: bool = False) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setWordWrap(wrap)
    label.setIndent(0)  # where the sheet gives a label padding, Qt would indent it too
    label.setTextFormat(Qt.TextFormat.PlainText)
    if wrap:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _buttons_in(rows: Sequence[QWidget]) -> list[QAbstractButton]:
    """From the top down; a row's from its left on, as they were made."""
    inside = [[row] if isinstance(row, QAbstractButton) else row.findChildren(QAbstractButton) for row in rows]
    return [button for buttons in inside for button in buttons]


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()


def _unbroken(exposure: str) -> str:
    """ "1/250 s · 60 mm" for a narrow place: no line ends before a unit."""
    return re.sub(r" (?=(?:mm|s)\b)", "\N{NO-BREAK SPACE}", exposure)
