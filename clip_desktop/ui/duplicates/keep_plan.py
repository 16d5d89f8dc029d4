"""What would be kept and what would go, and why, before anything does."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

from PySide6.QtWidgets import QWidget

from clip_desktop.library.file_names import shown
from clip_desktop.services.duplicates.keeping import KeepPlan
from clip_desktop.ui.asking.plan_dialog import PlanDialog
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.language.wording import counted, size_of_file

_SHOWN: Final = 2_000  # lines: a window of a hundred thousand helps nobody


class KeepPlanDialog(PlanDialog):
    """Says which copies go to the trash."""

    def __init__(self, plan: KeepPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keep the best of each"))
        self.text.setAccessibleName(self.tr("What would go, and why"))
        go = self.tr("Move to trash") if plan.trash.files else ""
        self.fill(self._summary(plan), islice(self._lines(plan), _SHOWN), go, careful=True)

    def _summary(self, plan: KeepPlan) -> str:
        files = len(plan.trash.paths)
        if not files:
            return self.tr("Nothing can go.")
        moved = counted(
            "KeepPlanDialog", files, "1 file would be moved to the trash", "{n} files would be moved to the trash"
        )
        rest = self.tr("What you said of the photographs that go is said of those that stay. This can be undone.")
        return f"{moved} ({size_of_file(plan.size)}). {rest}"

    def _lines(self, plan: KeepPlan) -> Iterator[str]:
        goes = {one.path: one for one in plan.trash.files}
        for kept in plan.kept:
            yield self.tr("Keep {path}: {why}").format(path=shown(str(kept.copy.path)), why=in_language(kept.why))
            for copy in kept.gone:
                if copy.path in goes:
                    facts = copy.photo.facts
                    line = self.tr("    goes: {path} ({width} × {height}, {size})")
                    size = size_of_file(copy.file.size)
                    path = shown(str(copy.path))
                    yield line.format(path=path, width=facts.width, height=facts.height, size=size)
                    for beside in goes[copy.path].companions:
                        yield self.tr("        with {path}").format(path=shown(str(beside)))
        for failure in (*plan.left, *plan.trash.failures):
            yield self.tr("Stays: {path}: {why}").format(
                path=shown(str(failure.path)), why=in_language(failure.message)
            )
