"""Titles and descriptions asked for and kept: of the chosen photographs, as one step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from clip_desktop.services.photos import PhotoDetails, describe, details, forget_description
from clip_desktop.ui.files.caption_dialog import CaptionDialog
from clip_desktop.ui.language.wording import photographs
from clip_desktop.ui.running.session import Session


def ask_caption(session: Session, parent: QWidget, photo_ids: Sequence[int]) -> None:
    """Open the dialog on what is said of the first of some photographs."""
    ids = list(photo_ids)

    def show(known: PhotoDetails) -> None:
        name = known.files[0].path.name if len(ids) == 1 and known.files else photographs(len(ids))
        caption = known.caption
        dialog = CaptionDialog(parent, name, caption.title or "", caption.description or "")
        dialog.said.connect(
            lambda title, text: session.edit(
                lambda lib: describe(lib, ids, title=title, description=text), photo_ids=ids
            )
        )
        dialog.forgotten.connect(lambda: session.edit(lambda lib: forget_description(lib, ids), photo_ids=ids))
        dialog.open()

    session.ask("caption", lambda desk: details(desk.library, ids[0]), show)
