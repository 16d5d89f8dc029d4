"""The files that could not be used, each with the reason."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from clip_desktop.library.changes import Changes
from clip_desktop.ui.jobs import work
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.language.wording import counted
from clip_desktop.ui.places.library import LibraryPlace
from clip_desktop.ui.places.place import Command, Crumb, Page, Place, Shown
from clip_desktop.ui.running.session import Desk


class ProblemsPlace(Place):
    """Files and folders that could not be read. Shown as a list on a page of its own."""

    page: Page = "problems"
    icon = "problem"

    @property
    def key(self) -> str:
        return "problems"

    def title(self) -> str:
        return QCoreApplication.translate("Places", "Problems")

    def trail(self) -> tuple[Crumb, ...]:
        return (Crumb(QCoreApplication.translate("Places", "Library"), LibraryPlace()),)

    def find(self, desk: Desk) -> Shown:
        roots = {folder.id: folder.path for folder in desk.library.folders.all()}
        problems = tuple(
            (roots[problem.folder_id] / problem.relative_path, in_language(problem.message))
            for problem in desk.library.problems.all()
            if problem.folder_id in roots
        )
        lines = [
            counted(
                "Places",
                len(problems),
                "Something is wrong with 1 file. It is tried again when it changes.",
                "Something is wrong with {n} files. Each is tried again when it changes.",
            )
        ]
        lines += [
            counted(
                "Places",
                wanted.files,
                "1 file wants the extra “{name}”.",
                "{n} files want the extra “{name}”.",
                name=wanted.extra,
            )
            for wanted in desk.library.problems.passed_over()
        ]
        line = " ".join(lines)
        return Shown(np.empty(0, np.int64), line=line, problems=problems)

    def concerned_by(self, changes: Changes) -> bool:
        return changes.photos or changes.folders

    def empty_sentence(self) -> str:
        return QCoreApplication.translate("Places", "Every file could be read.")

    def commands(self) -> list[Command]:
        text = QCoreApplication.translate("Places", "Look through all folders again")
        return [Command(text, "refresh", lambda session, _: work.index(session))]
