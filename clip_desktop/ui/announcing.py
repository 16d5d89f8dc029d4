"""What screen readers say although the keyboard stays where it is, and where in a list the keyboard has come to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSysInfo, QTimer, SignalInstance
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLabel, QToolButton, QWidget

if TYPE_CHECKING:
    from clip_desktop.ui.running.jobs import JobState
    from clip_desktop.ui.running.session import Session

_REST_MS: Final = 600  # whoever types is told once no key follows
_FOLLOWED: Final = "choiceTold"  # property of a box of choices
_LONG_MS: Final = 3000  # a job that takes less is not worth a word


def announce(source: QObject, sentence: str, *, urgent: bool = False) -> None:
    """Have a screen reader say a sentence; an urgent one interrupts what it says."""
    if sentence and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(source, sentence)
        if urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)


def silence(label: QLabel) -> None:
    """Its words are told with what they belong to: screen readers say all labels of a dialog that opens."""
    label.setAccessibleName(" ")  # an empty one would be its text again


class Later(QObject):
    """Says the last of several sentences, once no other follows for a moment."""

    def __init__(self, source: QWidget) -> None:
        super().__init__(source)
        self._source = source
        self._sentence: str | Callable[[], str] = ""
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._say)

    @property
    def waits(self) -> bool:
        """Whether something is still to be said."""
        return self._rest.isActive()

    def announce(self, sentence: str | Callable[[], str]) -> None:
        """Say this after a moment, or what it gives by then, in place of what waits; empty: nothing."""
        self._sentence = sentence
        self._rest.start()

    def _say(self) -> None:
        announce(self._source, self._sentence if isinstance(self._sentence, str) else self._sentence())


class Announcer(QObject):
    """Tells of edits and their undoing, of jobs that take long, of what a place shows, of switches turned by key."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._stack = window, session.undo_stack
        self._steps, self._job, self._told_job = self._stack.index(), "", ""
        self._untold = False  # what a place shows that the user has gone to
        self._place_told: Callable[[], str | None] = lambda: None
        self.later = Later(window)
        self._long = QTimer(self, singleShot=True, interval=_LONG_MS)
        self._long.timeout.connect(self._tell_job)
        self._stack.indexChanged.connect(self._tell_edit)
        session.jobs.state_changed.connect(self._follow_job)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_came)

    def follow(self, switch: QAction) -> None:
        """Tell when a switch is turned."""
        switch.toggled.connect(self._tell_switch)

    def follow_places(self, arrived: SignalInstance, told: Callable[[], str | None]) -> None:
        """Tell what is there where the user goes.

        Args:
            arrived: (place, shown, again) of the navigation.
            told: what the place shows; None while it is not for the user to see, and told when it is next looked at.
        """
        self._place_told = told
        arrived.connect(self._place_came)

    def await_place(self) -> None:
        """The place can be seen from now on: tell what it shows as soon as it was looked at again."""
        self._untold = True
        self.later.announce("")

    def _place_came(self, place: object, shown: object, again: bool) -> None:
        self._untold = self._untold or not again
        if self._untold:
            self.later.announce(self._tell_place)

    def _tell_place(self) -> str:
        sentence = self._place_told()
        self._untold = sentence is None
        return sentence or ""

    def _tell_edit(self, steps: int) -> None:
        before, self._steps = self._steps, steps
        if steps > before:
            announce(self._window, self._stack.text(steps - 1))
        elif self._stack.count():  # else all was cleared
            announce(self._window, self.tr("Undone: {edit}").format(edit=self._stack.text(steps)))

    def _follow_job(self, state: JobState | None) -> None:
        name = state.name if state is not None else ""
        if name != self._job:
            if self._told_job:
                announce(self._window, self.tr("Finished: {job}").format(job=self._told_job))
            self._job, self._told_job = name, ""
            self._long.start()

    def _tell_job(self) -> None:
        self._told_job = self._job
        announce(self._window, self._job)  # nothing where none runs by now

    def _tell_switch(self, on: bool) -> None:
        switch, button = self.sender(), QApplication.focusWidget()
        if isinstance(switch, QAction) and not (isinstance(button, QToolButton) and button.defaultAction() is switch):
            text = self.tr("{name}: on") if on else self.tr("{name}: off")
            announce(self._window, text.format(name=switch.text()))

    def _focus_came(self, old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QAbstractItemView) and QAccessible.isActive():
            QTimer.singleShot(0, _tell_item)  # Qt tells of the list itself after this
        elif isinstance(now, QComboBox) and not now.property(_FOLLOWED) and QSysInfo.kernelType() == "linux":
            now.setProperty(_FOLLOWED, True)
            now.currentTextChanged.connect(self._tell_choice)

    def _tell_choice(self, text: str) -> None:
        """Orca lets pass what Qt says of a closed box whose value changes; other systems' readers say it."""
        box = self.sender()
        if isinstance(box, QComboBox) and box.hasFocus():
            announce(box, text)


def _tell_item() -> None:
    """The keyboard came to a list: Qt tells of the list, and not which of its items the keys are at."""
    view = QApplication.focusWidget()
    if not isinstance(view, QAbstractItemView):
        return
    seen = QAccessible.queryAccessibleInterface(view)
    item = seen.focusChild()
    if item is not None:
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild(seen.indexOfChild(item))
        QAccessible.updateAccessibility(event)
