"""Why a photograph has a tag, or stands in an answer: the picture with the place of the match, and the reasons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from PIL import Image
from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from clip_desktop.clip.protocol import FloatArray
from clip_desktop.errors import UserError
from clip_desktop.library.records import Label
from clip_desktop.search.query import parse
from clip_desktop.services.labels.heat_pictures import heat_picture
from clip_desktop.services.labels.reasons import (
    NearPhoto,
    Reason,
    direction_of_label,
    direction_of_query,
    in_words,
    why_found,
    why_tag,
)
from clip_desktop.services.labels.vocabulary import get_label
from clip_desktop.ui.announcing import announce
from clip_desktop.ui.asking.dialog_questions import DialogQuestions
from clip_desktop.ui.labels.pictures import PictureOf, SmallPictures
from clip_desktop.ui.language.label_names import name_of
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.running.session import Desk, Session
from clip_desktop.ui.style.spacing import CLOSE, EDGE, space, space_dialog
from clip_desktop.ui.viewer.filmstrip import Rows
from clip_desktop.ui.widgets.qimage import to_qimage

_SIZE: Final = (900, 620)


class WhyDialog(QDialog):
    """Shows the reasons once they are there, and the heat map when it is drawn.

    Args:
        photo_id: whose picture is shown, as soon as its thumbnail is at hand.
        picture_of, rows_of: photographs to be shown, and what they are called.

    Signals:
        heat_wanted: (bool) the heat map is to be seen, or the picture alone.
        opened: (photo id) an example is to be seen large.
    """

    heat_wanted = Signal(bool)
    opened = Signal(int)

    def __init__(self, parent: QWidget, photo_id: int, picture_of: PictureOf, rows_of: Rows) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._photo_id, self._picture_of = photo_id, picture_of
        self.setWindowTitle(self.tr("Why is this here?"))
        self._plain, self._heated = QImage(), QImage()
        self._drawing = False  # the heat map is on its way
        self.picture = QLabel(self)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setMinimumSize(240, 180)
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._where = self.tr("Show where in the picture")
        self.heat = QCheckBox(self._where, self)
        self.heat.setToolTip(self.tr("Where it is warm, the match lies; what the model does not see is dark"))
        self.heat.toggled.connect(self._heat_toggled)
        self.told = QLabel(self.tr("Looking …"), self)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.accepted_title = QLabel(self.tr("Accepted, the nearest"), self)
        self.rejected_title = QLabel(self.tr("Rejected, the nearest"), self)
        self.accepted_photos = SmallPictures(picture_of, rows_of, self.tr("Accepted, the nearest"), self)
        self.rejected_photos = SmallPictures(picture_of, rows_of, self.tr("Rejected, the nearest"), self)
        self._lay_out()
        self.resize(*_SIZE)

    def show_reason(self, reason: Reason) -> None:
        """Say why."""
        self.say("\n\n".join(map(in_language, in_words(reason))))
        for title, photos, examples in (
            (self.accepted_title, self.accepted_photos, reason.accepted),
            (self.rejected_title, self.rejected_photos, reason.rejected),
        ):
            title.setVisible(bool(examples))
            photos.setVisible(bool(examples))
            photos.show_photos(_with_likeness(examples))
        self.refresh_pictures()

    def say(self, text: str) -> None:
        """Say why, or why it is not known."""
        self.told.setText(text)
        if self.isActiveWindow():  # else it is read with the dialog that opens
            announce(self, text)

    def show_heat(self, image: QImage) -> None:
        """The heat map is drawn."""
        self._heated, self._drawing = image, False
        self.heat.setText(self._where)
        self._show_picture()

    def refuse_heat(self, sentence: str) -> None:
        """There is none."""
        self.heat.setChecked(False)
        self.heat.setEnabled(False)
        self.heat.setToolTip(sentence)
        self.heat.setText(sentence)
        announce(self, sentence)

    def refresh_pictures(self) -> None:
        """Thumbnails arrived."""
        picture = self._picture_of(self._photo_id) if self._plain.isNull() else None
        if picture is not None:
            self._plain = picture.toImage()
            self._show_picture()
        self.accepted_photos.refresh()
        self.rejected_photos.refresh()

    def _heat_toggled(self, on: bool) -> None:
        if on and self._heated.isNull() and not self._drawing:
            self._drawing = True
            self.heat.setText(self.tr("Looking where …"))
            self.heat_wanted.emit(on)
        self._show_picture()

    def _show_picture(self) -> None:
        image = self._heated if self.heat.isChecked() and not self._heated.isNull() else self._plain
        if not image.isNull():
            ratio = self.devicePixelRatioF()
            room = self.picture.size() * ratio
            pixmap = QPixmap.fromImage(image).scaled(
                room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            pixmap.setDevicePixelRatio(ratio)
            self.picture.setPixmap(pixmap)

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for side in (left, right):
            space(side, CLOSE)
        left.addWidget(self.picture, 1)
        left.addWidget(self.heat)
        right.addWidget(self.told)
        for title, photos in (
            (self.accepted_title, self.accepted_photos),
            (self.rejected_title, self.rejected_photos),
        ):
            title.setObjectName("section")
            photos.in_one_row()
            photos.opened.connect(self.opened)
            for widget in (title, photos):
                widget.hide()
                right.addWidget(widget)
        right.addStretch(1)
        row = QHBoxLayout()
        space(row, EDGE)
        row.addLayout(left, 3)
        row.addLayout(right, 2)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        space_dialog(column)
        column.addLayout(row, 1)
        column.addWidget(buttons)

    # Qt's own calls

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_picture()

    def sizeHint(self) -> QSize:
        return QSize(*_SIZE)


class Reasons:
    """Opens the dialog and answers it, on the query thread.

    Args:
        picture_of: thumbnails, and ``arrived`` tells when one that was missing is there.
        open_photo: shows a photograph large.
    """

    def __init__(
        self, session: Session, picture_of: PictureOf, arrived: SignalInstance, open_photo: Callable[[int], None]
    ) -> None:
        self._session, self._picture_of, self._arrived, self._open_photo = session, picture_of, arrived, open_photo

    def of_tag(self, parent: QWidget, photo_id: int, label_id: int) -> WhyDialog:
        """Why a photograph has a label, or has it not."""

        def meant(desk: Desk) -> Label:
            return get_label(desk.library, label_id)

        return self._open(
            parent,
            photo_id,
            lambda desk: _called(desk, meant(desk), photo_id),
            lambda desk: _heat(desk, photo_id, direction_of_label(desk.library, desk.searcher, meant(desk))),
        )

    def of_search(self, parent: QWidget, photo_id: int, text: str) -> WhyDialog:
        """Why a photograph stands in the answer to a search, or does not."""
        return self._open(
            parent,
            photo_id,
            lambda desk: why_found(desk.library, desk.model, desk.searcher, parse(text), photo_id),
            lambda desk: _heat(desk, photo_id, direction_of_query(desk.library, desk.searcher, parse(text))),
        )

    def _open(
        self,
        parent: QWidget,
        photo_id: int,
        reason: Callable[[Desk], Reason],
        heat: Callable[[Desk], Image.Image],
    ) -> WhyDialog:
        dialog = WhyDialog(parent, photo_id, self._picture_of, self._session.library.photos.rows)
        questions = DialogQuestions(dialog, self._session)

        def want_heat() -> None:
            questions.ask(
                "heat",
                heat,
                lambda image: dialog.show_heat(to_qimage(image)),
                lambda error: dialog.refuse_heat(_why_not(error)),
            )

        self._arrived.connect(dialog.refresh_pictures)
        dialog.finished.connect(lambda _: self._arrived.disconnect(dialog.refresh_pictures))
        dialog.heat_wanted.connect(want_heat)
        dialog.opened.connect(self._open_photo)
        questions.ask(
            "why",
            reason,
            dialog.show_reason,
            lambda error: dialog.say(_why_not(error)),
        )
        dialog.show()
        return dialog


def _called(desk: Desk, label: Label, photo_id: int) -> Reason:
    """Why a photograph has a label, with labels called as the window calls them."""
    reason = why_tag(desk.library, desk.model, desk.searcher, label, photo_id)
    other = desk.library.labels.find(reason.beaten_by) if reason.beaten_by else None
    beaten_by = reason.beaten_by if other is None else name_of(other)
    return replace(reason, subject=name_of(label), beaten_by=beaten_by)


def _why_not(error: BaseException) -> str:
    return in_language(error) if isinstance(error, UserError) else str(error)


def _heat(desk: Desk, photo_id: int, direction: FloatArray) -> Image.Image:
    return heat_picture(desk.library, desk.model, photo_id, direction)


def _with_likeness(examples: Sequence[NearPhoto]) -> list[tuple[int, float]]:
    return [(example.photo_id, max(example.likeness, 0.0)) for example in examples]
