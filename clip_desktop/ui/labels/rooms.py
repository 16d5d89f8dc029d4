"""What of labels opens beside the window: the vocabulary, the editor, the reasons."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from clip_desktop.ui.grid.gallery import Gallery
from clip_desktop.ui.jobs import work
from clip_desktop.ui.navigation import Navigation
from clip_desktop.ui.places.search import SearchPlace
from clip_desktop.ui.running.session import Session

if TYPE_CHECKING:
    from clip_desktop.ui.labels.dialog import LabelsDialog
    from clip_desktop.ui.labels.editing import EditorOpener
    from clip_desktop.ui.labels.why import Reasons, WhyDialog


class LabelRooms(QObject):
    """Opens them on the window. Each is imported when it is first opened.

    Args:
        gallery: whose thumbnails are shown.
        review: asks about a label's suggestions.
        go_to: goes to a place of the sidebar by its key.
        open_photo: shows a photograph large.
    """

    def __init__(
        self,
        window: QWidget,
        session: Session,
        gallery: Gallery,
        review: Callable[[int | None], None],
        go_to: Callable[[str], None],
        open_photo: Callable[[int], None],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._review, self._go_to = window, session, review, go_to
        self._gallery, self._open_photo = gallery, open_photo
        self._editors: EditorOpener | None = None
        self._reasons: Reasons | None = None

    @property
    def editors(self) -> EditorOpener:
        """What opens the editor of a label."""
        if self._editors is None:
            from clip_desktop.ui.labels.editing import EditorOpener

            pictures = self._gallery.picture_of, self._gallery.picture_arrived
            self._editors = EditorOpener(self._session, *pictures, self)
        return self._editors

    @property
    def reasons(self) -> Reasons:
        """What says why a photograph is where it is."""
        if self._reasons is None:
            from clip_desktop.ui.labels.why import Reasons

            pictures = self._gallery.picture_of, self._gallery.picture_arrived
            self._reasons = Reasons(self._session, *pictures, self._open_photo)
        return self._reasons

    def show_labels(self) -> LabelsDialog:
        """Open the vocabulary."""
        from clip_desktop.ui.labels.control import LabelsControl
        from clip_desktop.ui.labels.dialog import LabelsDialog

        dialog = LabelsDialog(self._window)
        tag = lambda: work.tag(self._session, only_new=True)  # noqa: E731
        LabelsControl(dialog, self._session, self.editors, self._review, self._go_to, tag)
        dialog.show()
        return dialog

    def new_label(self) -> None:
        """Open the editor on a label that is not there yet."""
        self.editors.open(self._window, None)

    def why_tag(self, photo_id: int, label_id: int) -> WhyDialog:
        """Say why a photograph has a label, or has it not."""
        return self.reasons.of_tag(self._window, photo_id, label_id)

    def why_here(self, navigation: Navigation, photo_id: int) -> WhyDialog | None:
        """Say why a photograph stands where the user is: in a search, or under a label."""
        here = navigation.here
        if isinstance(here, SearchPlace):
            return self.reasons.of_search(self._window, photo_id, here.text)
        kind, *rest = here.key.split(":")
        return self.why_tag(photo_id, int(rest[0])) if kind == "label" else None
