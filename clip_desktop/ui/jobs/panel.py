"""What is being done and what follows: pace, time left, problems met, and how gently it goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clip_desktop.progress import BYTES
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.language.wording import counted, duration, number, size_of_file
from clip_desktop.ui.running.jobs import JobState
from clip_desktop.ui.style.spacing import CLOSE, EDGE, TIGHT, space
from clip_desktop.ui.widgets.buttons import icon_button, link_button

GENTLE: Final = ("on battery", "always", "never")
_LISTED: Final = 6  # of the jobs that wait


class JobsPanel(QWidget):
    """Opens above the bar of jobs, and stays until it is closed.

    Signals:
        gentle_wanted: one of ``GENTLE``.
        dropped: (place in the queue) a job that waits is not to be done.
        problems_wanted: the user asks which files could not be read.
        closed: the panel is no longer wanted.
    """

    gentle_wanted = Signal(str)
    dropped = Signal(int)
    problems_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("jobsPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Jobs"))
        self.title = QLabel(self)
        self.title.setObjectName("strong")
        self.close_button = icon_button("close", self.tr("Close"), self)
        self.close_button.clicked.connect(self.closed)
        self.facts = {name: _Fact(text, self) for name, text in self._facts()}
        self.problems = link_button("", self)
        self.problems.clicked.connect(self.problems_wanted)
        self.gentle = QComboBox(self)
        self.gentle.setAccessibleName(self.tr("Go gently"))
        for wish, text in self._wishes():
            self.gentle.addItem(text, wish)
        self.gentle.activated.connect(lambda row: self.gentle_wanted.emit(self.gentle.itemData(row)))
        self.gently = QLabel(self)
        self.gently.setObjectName("dim")
        self._rows = QVBoxLayout()
        space(self._rows, TIGHT)
        self._waiting: list[_Waiting] = []
        self._lay_out()
        self.show_state(None)
        self.hide()

    def show_state(self, state: JobState | None) -> None:
        """Show what runs and what waits; None: nothing does."""
        self.title.setText(state.name if state is not None else self.tr("Nothing is being done."))
        values = _told(state) if state is not None else {}
        for name, fact in self.facts.items():
            fact.show_value(values.get(name, ""))
        self.gently.setText(self.tr("It leaves pauses now.") if state is not None and state.gentle else "")
        self._show_waiting(state.queue if state is not None else ())

    def show_problems(self, count: int) -> None:
        """How many files could not be used."""
        self.problems.setVisible(count > 0)
        text = counted("JobsPanel", count, "1 file could not be used", "{n} files could not be used")
        self.problems.setText(text)
        self.problems.setAccessibleName(text)

    def show_gentle(self, wish: str) -> None:
        """What the setting says."""
        self.gentle.setCurrentIndex(self.gentle.findData(wish))

    def _facts(self) -> list[tuple[str, str]]:
        return [
            ("stage", self.tr("Now")),
            ("done", self.tr("Done")),
            ("pace", self.tr("Pace")),
            ("left", self.tr("Time left")),
        ]

    def _wishes(self) -> list[tuple[str, str]]:
        texts = self.tr("Gently on battery"), self.tr("Gently, always"), self.tr("As fast as it goes")
        return list(zip(GENTLE, texts, strict=True))

    def _show_waiting(self, names: tuple[str, ...]) -> None:
        if [row.name for row in self._waiting] == list(names[:_LISTED]):
            return
        for row in self._waiting:
            self._rows.removeWidget(row)
            row.deleteLater()
        drop: Callable[[int], None] = self.dropped.emit
        self._waiting = [_Waiting(name, place, drop, self) for place, name in enumerate(names[:_LISTED])]
        for row in self._waiting:
            self._rows.addWidget(row)

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        for line in (head, foot):
            space(line, CLOSE)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        facts = QGridLayout()
        space(facts, TIGHT)
        facts.setHorizontalSpacing(EDGE)
        facts.setColumnStretch(1, 1)
        for row, fact in enumerate(self.facts.values()):
            facts.addWidget(fact.name, row, 0)
            facts.addWidget(fact.value, row, 1)
        foot.addWidget(self.gentle)
        foot.addWidget(self.gently, 1)
        foot.addWidget(self.problems)
        column = QVBoxLayout(self)
        space(column, CLOSE, EDGE, CLOSE, CLOSE, CLOSE)
        column.addLayout(head)
        column.addLayout(facts)
        column.addLayout(self._rows)
        column.addLayout(foot)


class _Fact:
    """A line of the panel: what, and how much."""

    def __init__(self, text: str, parent: QWidget) -> None:
        self.name, self.value = QLabel(text, parent), QLabel(parent)
        self.name.setObjectName("dim")
        self.value.setTextFormat(Qt.TextFormat.PlainText)

    def show_value(self, text: str) -> None:
        self.value.setText(text)
        for label in (self.name, self.value):
            label.setVisible(bool(text))


class _Waiting(QWidget):
    """A job that waits, and the button that has it not done."""

    def __init__(self, name: str, place: int, drop: Callable[[int], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        label = QLabel(self.tr("Then: {name}").format(name=name), self)
        label.setObjectName("dim")
        button = icon_button("close", self.tr("Do not do this: {name}").format(name=name), self)
        button.clicked.connect(lambda: drop(place))
        row = QHBoxLayout(self)
        space(row, CLOSE)
        row.addWidget(label, 1)
        row.addWidget(button)


def _told(state: JobState) -> dict[str, str]:
    translate = QCoreApplication.translate
    progress = state.progress
    if progress is None:
        return {}
    say = size_of_file if progress.unit == BYTES else number
    of = translate("JobsPanel", "{done} of {total}").format(done=say(progress.done), total=say(progress.total))
    told = {"stage": in_language(progress.stage), "done": of if progress.total else say(progress.done)}
    if state.paused:
        told["pace"] = translate("JobsPanel", "paused")
    elif state.per_second > 0:
        shown = say(round(state.per_second)) if state.per_second >= 10 or progress.unit == BYTES else _small(state)
        told["pace"] = translate("JobsPanel", "{n} in a second").format(n=shown)
    if state.seconds_left is not None and not state.paused:
        told["left"] = translate("JobsPanel", "about {time}").format(time=duration(state.seconds_left))
    return told


def _small(state: JobState) -> str:
    return QLocale().toString(state.per_second, "f", 1)
