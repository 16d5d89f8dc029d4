"""The heart and the stars of a photograph, or of several."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from clip_desktop.library.records import SharedMarks
from clip_desktop.ui.language.wording import number, photographs
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import CLOSE, HAIR, TOUCH, space

BEST = 5


class Marks(QWidget):
    """A heart and five stars; pressing the star that is already the rating takes it away.

    Of several photographs, what only some of them have is drawn by half, and pressing it gives it to all.

    Signals:
        favourite_set: (bool) the heart was pressed.
        rated: (0 to 5) a star was pressed.
    """

    favourite_set = Signal(bool)
    rated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = SharedMarks(1, 0, 0, 0)
        self._known = True
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
        self.show_shared(SharedMarks(1, int(favourite), rating, rating))

    def show_unknown(self) -> None:
        """What was said of the photographs is still to be read: what is pressed is given to all of them."""
        self.show_values(False, 0)
        self._known = False

    def show_shared(self, shared: SharedMarks) -> None:
        """Show what was said of several photographs."""
        self._shown, self._known = shared, True
        some = 0 < shared.favourites < shared.photos
        self.heart.setIcon(theme.icon("heart-half" if some else "heart-full" if shared.favourites else "heart"))
        self.heart.setChecked(shared.favourites > 0 and not some)
        self._tell(self.heart, self._hearts() if some else "")
        for n, star in enumerate(self.stars, 1):
            some = shared.fewest < n <= shared.most
            star.setIcon(theme.icon("star-half" if some else "star-full" if n <= shared.fewest else "star"))
            star.setChecked(n == shared.fewest == shared.most)
            self._tell(star, self._stars() if some else "")

    def mixed(self) -> list[str]:
        """What only some of the photographs have, in words."""
        hearts = [self._hearts()] if 0 < self._shown.favourites < self._shown.photos else []
        return hearts + ([self._stars()] if self._shown.fewest < self._shown.most else [])

    def _hearts(self) -> str:
        many = photographs(self._shown.photos)
        return self.tr("Favourites: {n} of {photographs}").format(n=number(self._shown.favourites), photographs=many)

    def _stars(self) -> str:
        return self.tr("Rated from {fewest} to {most}").format(fewest=self._shown.fewest, most=self._shown.most)

    def _press_heart(self) -> None:
        self._stay()
        self.favourite_set.emit(not (self._known and self._shown.favourites == self._shown.photos))

    def _press_star(self, stars: int) -> None:
        self._stay()
        have_it = self._known and stars == self._shown.fewest == self._shown.most
        self.rated.emit(0 if have_it else stars)

    def _stay(self) -> None:
        """As it was, until it was said: the button that is pressed has turned already."""
        if self._known:
            self.show_shared(self._shown)
        else:
            self.show_unknown()

    def _tell(self, button: QToolButton, mixed: str) -> None:
        """The key of a button, and what only some photographs have of it."""
        key = button.property("key")
        button.setToolTip("\n".join(filter(None, (f"{button.accessibleName()} ({key})", mixed))))
        button.setAccessibleDescription(", ".join(filter(None, (key, mixed))))

    def _button(self, text: str, key: str) -> QToolButton:
        """Checked where it holds, for screen readers: the icon says so to all others."""
        button = QToolButton(self)
        button.setObjectName("mark")
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setAccessibleName(text)
        button.setProperty("key", key)
        self._tell(button, "")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
