"""What would be written to sidecars, before it is: a line for each word, and why some cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtWidgets import QWidget

from clip_desktop.library.file_names import shown
from clip_desktop.services.words.write_back import WritePlan
from clip_desktop.ui.asking.plan_dialog import PlanDialog
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.language.wording import counted

_SHOWN: Final = 500  # sidecars listed: a window of a hundred thousand lines helps nobody


class SidecarPlanDialog(PlanDialog):
    """Says what is written where."""

    def __init__(self, plan: WritePlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Write what you said to sidecars"))
        self.text.setAccessibleName(self.tr("What would be written"))
        self.fill(self._summary(plan), self._lines(plan), self.tr("Write") if plan.writes else "")

    def _summary(self, plan: WritePlan) -> str:
        parts = []
        if plan.writes:
            parts.append(
                counted(
                    "SidecarPlanDialog",
                    len(plan.writes),
                    "1 sidecar would be written. Your photographs are not touched.",
                    "{n} sidecars would be written. Your photographs are not touched.",
                )
            )
        problems = len(plan.failures) + len(plan.offline)
        if problems:
            parts.append(
                counted("SidecarPlanDialog", problems, "1 cannot be written now.", "{n} cannot be written now.")
            )
        return " ".join(parts)

    def _lines(self, plan: WritePlan) -> Iterator[str]:
        for failure in plan.failures[:_SHOWN]:
            yield f"{shown(str(failure.path))}: {in_language(failure.message)}"
        for path in plan.offline[:_SHOWN]:
            yield self.tr("{path}: its drive is not plugged in").format(path=shown(str(path)))
        for write in plan.writes[:_SHOWN]:
            new = self.tr(" (new)") if write.is_new else ""
            yield f"{shown(str(write.sidecar))}{new}"
            yield from (f"    {line}" for line in write.lines)
        left = sum(max(0, len(part) - _SHOWN) for part in (plan.failures, plan.offline, plan.writes))
        if left:
            yield counted("SidecarPlanDialog", left, "… and 1 more", "… and {n} more")
