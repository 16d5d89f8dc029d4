"""Opening a photograph in another program, and taking its picture to one by the clipboard."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QMimeDatabase, QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from clip_desktop.errors import UserError
from clip_desktop.services.photos import existing_path, load_picture
from clip_desktop.ui.running.session import Desk, Session
from clip_desktop.ui.style import theme
from clip_desktop.ui.system.clipboard import put_on_clipboard
from clip_desktop.ui.widgets.menu import Menu
from clip_desktop.ui.widgets.qimage import to_qimage

if TYPE_CHECKING:
    from clip_desktop.ui.system.programs import Program


class Opening(QObject):
    """Hands photographs to other programs. Disks are asked on the query thread, and failures told in a sentence.

    Args:
        chosen: the ids of the photographs that are meant, in the order shown.
        ground: the widget that the menu and the dialog belong to.
    """

    def __init__(self, session: Session, chosen: Callable[[], list[int]], ground: QWidget) -> None:
        super().__init__(ground)
        self._session, self._chosen, self._ground = session, chosen, ground
        self.menu = Menu(self.tr("Open with"), ground)
        self.menu.setIcon(theme.icon("forward"))
        self.menu.aboutToShow.connect(self._fill)

    def open(self, photo_id: int) -> None:
        """In the program that the system opens such files with."""
        self._with_path(photo_id, self._open_path)

    def copy_picture(self, photo_id: int) -> None:
        """The picture itself to the clipboard, for programs that take pictures; for others its file, and its path."""

        def read(desk: Desk) -> tuple[Path, QImage]:
            path = existing_path(desk.library, photo_id)
            if path is None:
                raise UserError("The file cannot be reached now.")
            return path, to_qimage(load_picture(path).image)

        self._session.ask("copy picture", read, lambda found: self._to_clipboard(*found))

    def start(self, program: Program, path: Path) -> None:
        """Open a file in a program, without waiting for it."""
        command, *arguments = program.on(path)
        if not QProcess.startDetached(command, arguments)[0]:
            self._session.noticed.emit(self.tr("“{name}” could not be started.").format(name=program.name))

    def _to_clipboard(self, path: Path, image: QImage) -> None:
        data = QMimeData()
        data.setImageData(image)
        data.setUrls([QUrl.fromLocalFile(str(path))])
        data.setText(str(path))
        put_on_clipboard(data)
        self._session.noticed.emit(self.tr("The picture “{name}” is on the clipboard.").format(name=path.name))

    def _fill(self) -> None:
        """The default program at once, the others as soon as they are found."""
        self.menu.clear()
        self._session.forget("programs")  # what was asked for the menu before
        photo_id = next(iter(self._chosen()), -1)
        usual = self.menu.addAction(self.tr("Its usual program"), lambda: self.open(photo_id))
        usual.setEnabled(photo_id >= 0)
        self.menu.addSeparator()
        other = self.menu.addAction(self.tr("Another program …"), lambda: self._with_path(photo_id, self._choose))
        other.setEnabled(photo_id >= 0)
        row = self._session.library.photos.rows([photo_id]).get(photo_id)
        if row is not None and sys.platform not in ("win32", "darwin"):
            kind = QMimeDatabase().mimeTypeForFile(row.path.name, QMimeDatabase.MatchMode.MatchExtension)
            types = [kind.name(), *kind.aliases()]

            def find(desk: Desk) -> list[Program]:
                from clip_desktop.ui.system.programs import Places, programs_for

                return programs_for(types, Places.of(os.environ, Path.home()))

            def offer(programs: list[Program]) -> None:
                for program in programs:
                    action = self.menu.addAction(program.name.replace("&", "&&"))
                    action.triggered.connect(lambda _=False, one=program: self._open_in(one, photo_id))
                    self.menu.insertAction(other, action)

            self._session.ask("programs", find, offer)

    def _open_in(self, program: Program, photo_id: int) -> None:
        self._with_path(photo_id, lambda path: self.start(program, path))

    def _open_path(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._session.noticed.emit(self.tr("No program of this system opens “{name}”.").format(name=path.name))

    def _choose(self, path: Path) -> None:
        dialog = QFileDialog(self._ground, self.tr("Open “{name}” with").format(name=path.name))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.start(_chosen_program(Path(chosen)), path))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _with_path(self, photo_id: int, use: Callable[[Path], None]) -> None:
        def found(path: Path | None) -> None:
            if path is None:
                self._session.noticed.emit(self.tr("The file cannot be reached now."))
            else:
                use(path)

        self._session.ask("open", lambda desk: existing_path(desk.library, photo_id), found)


def _chosen_program(file: Path) -> Program:
    """A program that the user pointed at; the applications of a Mac are folders, and opened by ``open``."""
    from clip_desktop.ui.system.programs import Program

    command = ("open", "-a", str(file)) if sys.platform == "darwin" else (str(file),)
    return Program(file.stem, (*command, "%f"))
