"""The bar at the foot: what is being done, how far it is, and the way to pause or stop it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from clip_desktop.progress import BYTES
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.language.wording import number, size_of_file
from clip_desktop.ui.running.jobs import JobState
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import CLOSE, EDGE, NEAR, TIGHT, space
from clip_desktop.ui.widgets.buttons import icon_button

_MOST: Final = 2**30  # a bar counts in 32 bits; bytes are more


class JobsBar(QWidget):
    """Shows the running job; hidden while there is none.

    Signals:
        pause_wanted: True to pause, False to go on.
        cancel_wanted: end the running job.
        panel_wanted: show more of it.
    """

    pause_wanted = Signal(bool)
    cancel_wanted = Signal()
    panel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("jobsBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name = QLabel(self)
        self.name.setObjectName("jobName")
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setMinimumWidth(160)
        self.note = QLabel(self)
        self.note.setObjectName("dim")
        self._paused = False
        self.pause = icon_button("pause", self.tr("Pause"), self)
        self.pause.clicked.connect(lambda: self.pause_wanted.emit(not self._paused))
        self.cancel = icon_button("close", self.tr("Stop; what is done stays"), self)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.more = icon_button("more", self.tr("Pace, time left, and what follows"), self)
        self.more.clicked.connect(self.panel_wanted)
        row = QHBoxLayout(self)
        space(row, NEAR, EDGE, TIGHT, CLOSE, TIGHT)
        row.addWidget(self.name)
        row.addWidget(self.bar, 1)
        row.addWidget(self.note)
        row.addWidget(self.more)
        row.addWidget(self.pause)
        row.addWidget(self.cancel)
        self.hide()

    def show_state(self, state: JobState | None) -> None:
        """Show a job, or hide for None."""
        self.setVisible(state is not None)
        if state is None:
            return
        self.name.setText(state.name)
        self.bar.setAccessibleName(state.name)
        show_in(self.bar, state)
        self.note.setText(note_of(state))
        self._paused = state.paused
        self.pause.setIcon(theme.icon("play" if state.paused else "pause"))
        word = self.tr("Go on") if state.paused else self.tr("Pause")
        self.pause.setToolTip(word)
        self.pause.setAccessibleName(word)
        self.pause.setEnabled(not state.cancelling)
        self.cancel.setEnabled(not state.cancelling)


def show_in(bar: QProgressBar, state: JobState) -> None:
    """Show how far a job is. Without a known total the bar wanders; paused, it stands."""
    progress = state.progress
    total, done = (progress.total, progress.done) if progress else (0, 0)
    scale = total // _MOST + 1
    bar.setRange(0, total // scale if total or not state.paused else 1)
    bar.setValue(min(done, total) // scale)


def note_of(state: JobState) -> str:
    """ "Indexing · 1,204 of 9,000 · 34 photographs/s, 2 min left"."""
    translate = QCoreApplication.translate
    if state.cancelling:
        return translate("JobsBar", "Stopping …")
    parts = []
    progress = state.progress
    if progress is not None:
        parts.append(in_language(progress.stage))
        say = size_of_file if progress.unit == BYTES else number
        if progress.total:
            parts.append(
                translate("JobsBar", "{done} of {total}").format(done=say(progress.done), total=say(progress.total))
            )
        elif progress.done:
            parts.append(say(progress.done))
        if state.paused:
            parts.append(translate("JobsBar", "paused"))
        elif progress.note:
            parts.append(in_language(progress.note))
    elif state.paused:
        parts.append(translate("JobsBar", "paused"))
    if state.waiting:
        parts.append(translate("JobsBar", "{n} more to do").format(n=number(state.waiting)))
    return " · ".join(parts)
