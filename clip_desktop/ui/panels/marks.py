"""The heart and the stars of a photograph."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from clip_desktop.ui import theme
from clip_desktop.ui.spacing import CLOSE, HAIR, TOUCH, space

BEST = 5


class Marks(QWidget):
    """A heart and five stars; pressing the star that is already the rating takes it away.

    Signals:
        favourite_set: (bool) the heart was pressed.
        rated: (0 to 5) a star was pressed.
    """

    favourite_set = Signal(bool)
    rated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._favourite, self._rating = False, 0
        self.heart = self._button(self.tr("Favourite"), "F")
        self.heart.clicked.connect(self._press_heart)
        row = QHBoxLayout(self)
        space(row, TOUCH, TOUCH, HAIR)
        row.addWidget(self.heart)
        row.addSpacing(CLOSE)
        self.stars = [self._button(self.tr("Rate {n}").format(n=n), str(n)) for n in range(1, BEST + 1)]
        for n, star in enumerate(self.stars, 1):
            star.clicked.connect(lambda _=False, stars=n: self._press_star(stars))
            row.addWidget(star)
        row.addStretch()
        self.show_values(False, 0)

    def show_values(self, favourite: bool, rating: int) -> None:
        """Show what was said of a photograph."""
        self._favourite, self._rating = favourite, rating
        self.heart.setIcon(theme.icon("heart-full" if favourite else "heart"))
        self.heart.setChecked(favourite)
        for n, star in enumerate(self.stars, 1):
            star.setIcon(theme.icon("star-full" if n <= rating else "star"))
            star.setChecked(n == rating)

    def _press_heart(self) -> None:
        self.show_values(self._favourite, self._rating)  # as it was, until it was said
        self.favourite_set.emit(not self._favourite)

    def _press_star(self, stars: int) -> None:
        self.show_values(self._favourite, self._rating)
        self.rated.emit(0 if stars == self._rating else stars)

    def _button(self, text: str, key: str) -> QToolButton:
        """Checked where it holds, for screen readers: the icon says so to all others."""
        button = QToolButton(self)
        button.setObjectName("mark")
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolTip(f"{text} ({key})")
        button.setAccessibleName(text)
        button.setAccessibleDescription(key)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
