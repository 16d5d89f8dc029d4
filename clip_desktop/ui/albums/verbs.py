"""What can be done with an album, from the menu of its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from clip_desktop.library.library import Library
from clip_desktop.library.records import Album, AlbumSort
from clip_desktop.progress import Job
from clip_desktop.services.albums import albums, arranging
from clip_desktop.services.albums.gallery import write_gallery
from clip_desktop.services.albums.quality import album_quality
from clip_desktop.services.albums.sharing import Shared, import_album, share_album
from clip_desktop.services.files.copying import copy_photos
from clip_desktop.ui.albums.quality_dialog import QualityDialog
from clip_desktop.ui.asking.dialog_questions import DialogQuestions
from clip_desktop.ui.asking.questions import ask_text
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.language.wording import counted
from clip_desktop.ui.running.jobs import Work
from clip_desktop.ui.running.session import Session


def rename(session: Session, parent: QWidget, album: Album) -> None:
    """Ask for another name."""
    ask_text(
        parent,
        _tr("Rename album"),
        _tr("New name:"),
        lambda name: session.edit(lambda library: albums.rename_album(library, album.id, name)),
        album.name,
    )


def describe(session: Session, parent: QWidget, album: Album) -> None:
    """Ask what it shows."""
    _ask_line(
        parent,
        _tr("Describe album"),
        _tr("What does it show? Without a description its name says it:"),
        album.description,
        lambda text: session.edit(lambda library: albums.describe_album(library, album.id, text)),
    )


def keep_within(session: Session, parent: QWidget, album: Album) -> None:
    """Ask for a search that limits it, or says what is in it."""
    question = _tr("Take photographs only from what this search finds (nothing: from everywhere):")
    if not album.taught:
        question = _tr("All that this search finds is in it (nothing: only what you put in):")
    _ask_line(
        parent,
        _tr("Search of the album"),
        question,
        album.query,
        lambda text: session.edit(lambda library: arranging.set_query(library, album.id, text)),
    )


def aim(session: Session, parent: QWidget, album: Album) -> None:
    """Ask how much of what it finds is to be right."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(_tr("Aim of the album"))
    dialog.setLabelText(_tr("How much of what it finds is to be right, in per cent (0: by the line that you draw):"))
    dialog.setInputMode(QInputDialog.InputMode.IntInput)
    dialog.setIntRange(0, 99)
    dialog.setIntValue(round(100 * album.target) if album.target else 80)
    dialog.intValueSelected.connect(
        lambda value: session.edit(lambda library: arranging.set_target(library, album.id, value / 100 or None))
    )
    dialog.open()


def sort(session: Session, album: Album, order: AlbumSort) -> None:
    """Show it in this order."""
    session.edit(lambda library: arranging.set_sort(library, album.id, order))


def learn(session: Session, album: Album, taught: bool) -> None:
    """Have it learn from its examples, or no longer."""
    session.edit(lambda library: arranging.set_query(library, album.id, album.query, taught=taught))


def show_quality(session: Session, parent: QWidget, album: Album) -> QualityDialog:
    """Say how good it is."""
    dialog = QualityDialog(parent, album.name)
    questions = DialogQuestions(dialog, session)
    questions.ask("quality", lambda desk: album_quality(desk.library, desk.searcher, album.id), dialog.show_quality)
    dialog.show()
    return dialog


def export(session: Session, parent: QWidget, album: Album, photo_ids: Sequence[int], *, pages: bool) -> None:
    """Ask for a folder, and write the photographs into it."""
    dialog = QFileDialog(parent, _tr("A new or empty folder") if pages else _tr("A folder"), str(Path.home()))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.fileSelected.connect(lambda path: export_to(session, album, photo_ids, Path(path), pages=pages))
    dialog.open()


def export_to(session: Session, album: Album, photo_ids: Sequence[int], folder: Path, *, pages: bool) -> None:
    """Write photographs into a folder as a job, as copies or as web pages."""
    ids = [int(photo) for photo in photo_ids]

    def job(library: Library) -> Job[tuple[int, tuple[str, ...]]]:
        if pages:
            written = yield from write_gallery(library, album.name, album.description, ids, folder)
            return written.photos, written.problems
        copied = yield from copy_photos(library, ids, folder)
        return copied.copied + copied.there, copied.problems

    def told(result: tuple[int, tuple[str, ...]]) -> None:
        count, problems = result
        said = counted(
            "Albums", count, "1 photograph is in “{folder}”.", "{n} photographs are in “{folder}”.", folder=folder
        )
        session.noticed.emit(" ".join((said, *map(in_language, problems[:1]))))

    session.jobs.add(Work(_tr("Exporting “{name}”").format(name=album.name), job, told))


def share(session: Session, parent: QWidget, album: Album) -> None:
    """Ask for a file, and write what the album has learned into it."""
    dialog = QFileDialog(parent, _tr("Share the album"), str(Path.home() / f"{album.name}.clipalbum"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("clipalbum")
    dialog.fileSelected.connect(lambda path: share_to(session, album, Path(path)))
    dialog.open()


def share_to(session: Session, album: Album, file: Path) -> None:
    """Write what an album has learned into a file."""

    def told(count: int) -> None:
        written = counted(
            "Albums",
            count,
            "1 example is in “{file}”; no photograph.",
            "{n} examples are in “{file}”; no photograph.",
            file=file.name,
        )
        session.noticed.emit(written)

    session.ask("share", lambda desk: share_album(desk.library, desk.model, desk.searcher, album.id, file), told)


def take_in(session: Session, parent: QWidget) -> None:
    """Ask for a file that was shared, and take the album in."""
    dialog = QFileDialog(parent, _tr("An album that was shared"), str(Path.home()), _tr("Albums (*.clipalbum)"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda path: take_in_file(session, Path(path)))
    dialog.open()


def take_in_file(session: Session, file: Path) -> None:
    """Take an album in from a file."""

    def told(result: tuple[Shared, object]) -> None:
        done = result[0]
        said = _tr("“{name}” was taken in: {found} of {all} examples are here.")
        session.noticed.emit(said.format(name=done.name, found=done.found, all=done.found + done.missing))

    session.edit(lambda library: import_album(library, session.model, file), None, told)


def new_rule(session: Session, parent: QWidget, query: str) -> None:
    """Ask for a name, and make an album of all that a search finds."""
    ask_text(
        parent,
        _tr("Album of a search"),
        _tr("Its name:"),
        lambda name: session.edit(lambda library: arranging.create_rule(library, name, query)),
        query,
    )


def _ask_line(parent: QWidget, title: str, question: str, text: str, answered: Callable[[str], Any]) -> None:
    """Ask for a line that may be empty."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(question)
    dialog.setTextValue(text)
    dialog.textValueSelected.connect(lambda line: answered(line.strip()))
    dialog.resize(460, dialog.sizeHint().height())
    dialog.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Albums", text)
