"""Going to a date in the grid: what is written into the field leads to the first photograph of that time."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, QObject

from clip_desktop.library.photos import NO_DAY
from clip_desktop.services.timeline import Timeline
from clip_desktop.ui.grid.date_field import DateField
from clip_desktop.ui.grid.view import PhotoGridView
from clip_desktop.ui.grid.when import When, when_of
from clip_desktop.ui.language.wording import day_in_year


class DateTravel(QObject):
    """Opens the field over a grid, and scrolls as a date is written."""

    def __init__(self, view: PhotoGridView) -> None:
        super().__init__(view)
        self._view = view
        self.field = DateField(view)
        self.field.wanted.connect(self._go)
        self.field.left.connect(view.setFocus)
        view.date_wanted.connect(self.ask)

    def ask(self) -> bool:
        """Ask for a date; False where the photographs are not in order of time."""
        if self._view.timeline is None:
            return False
        self.field.ask()
        return True

    def _go(self, text: str) -> None:
        timeline, when = self._view.timeline, when_of(text, date.today(), month_names())
        row, exact = _row_of(timeline, when) if timeline is not None and when is not None else (-1, False)
        if timeline is None or row < 0:
            self.field.say("" if when is None else self.tr("No photograph is from then."), settled=False)
            return
        self._view.go_to_row(row)
        day = timeline.day_of(row)
        there = "" if day == NO_DAY else day_in_year(day)
        said = there if exact else self.tr("Nothing is from then. The nearest: {date}").format(date=there)
        self.field.say(said, settled=True)


def _row_of(timeline: Timeline, when: When) -> tuple[int, bool]:
    if when.month:
        row = timeline.first_row_of_month(when.month)
        return row, row >= 0
    return timeline.first_row(when.begin, when.end)


def month_names() -> dict[str, int]:
    """The names of the months in small letters, in English and in the user's language."""
    kinds = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
    return {
        name.lower().rstrip("."): month
        for locale in (QLocale.c(), QLocale())
        for kind in kinds
        for month in range(1, 13)
        for name in (locale.monthName(month, kind), locale.standaloneMonthName(month, kind))
        if name
    }
