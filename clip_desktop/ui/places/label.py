"""A label of the vocabulary: the photographs that have it, how sure that is, and where it is likely wrong."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final, Literal

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.library import Library
from clip_desktop.library.records import Label
from clip_desktop.ui.language.label_names import name_of
from clip_desktop.ui.language.wording import percent, photographs
from clip_desktop.ui.places.place import (
    NOTHING_THERE,
    Command,
    Crumb,
    Judge,
    Place,
    PlaceWindow,
    Shown,
    Teaching,
    Verdict,
    turn_to,
)
from clip_desktop.ui.running.session import Desk, Session

if TYPE_CHECKING:
    from clip_desktop.services.labels.quality import LabelQuality

Part = Literal["all", "check", "twins", "missed", "rejected"]

_QUESTIONS: Final = 24


class LabelPlace(Place):
    """The photographs that have a label, decided ones first, then the surest.

    Args:
        part: show only the likely mistakes ("check"), near-duplicates that disagree ("twins"), what was accepted and is
            not found by its words ("missed"), or what was rejected ("rejected").
    """

    icon = "tag"

    def __init__(self, label_id: int, name: str, part: Part = "all") -> None:
        self._label_id, self._name, self._part = label_id, name, part

    @property
    def key(self) -> str:
        return f"label:{self._label_id}" if self._part == "all" else f"label:{self._label_id}:{self._part}"

    def title(self) -> str:
        return self._titled(self._name)

    def find(self, desk: Desk) -> Shown:
        from clip_desktop.services.labels import tagging
        from clip_desktop.services.labels.quality import label_quality

        label = desk.library.labels.get(self._label_id)
        if label is None:
            return NOTHING_THERE
        desk.searcher.refresh(desk.library)
        quality = label_quality(desk.library, desk.model, desk.searcher, label.id)
        ids, certainty = self._photos(desk, quality)
        question = QCoreApplication.translate("Places", "Does this show “{name}”?").format(name=name_of(label))
        hint = QCoreApplication.translate("Places", "What you say stays, whatever is tagged again later.")
        asked = tuple(tagging.review(desk.library, desk.searcher, label.id, _QUESTIONS))
        return Shown(
            ids,
            certainty,
            self._line(label, quality, len(ids)),
            teaching=Teaching(question, hint, asked, label.threshold, self._set_threshold),
            title=self._titled(name_of(label)),
            trail=self._trail(desk.library, label),
        )

    def trail(self) -> tuple[Crumb, ...]:
        return (Crumb(QCoreApplication.translate("Places", "Labels")),)

    def _trail(self, library: Library, label: Label) -> tuple[Crumb, ...]:
        """The labels that this one lies below."""
        above = [label] if self._part != "all" else []
        parent = library.labels.get(label.parent_id) if label.parent_id is not None else None
        while parent is not None and parent not in above:
            above.append(parent)
            parent = library.labels.get(parent.parent_id) if parent.parent_id is not None else None
        return (*self.trail(), *(Crumb(name_of(one), LabelPlace(one.id, name_of(one))) for one in reversed(above)))

    def concerned_by(self, changes: Changes) -> bool:
        return changes.tags or changes.labels or changes.photos

    def empty_sentence(self) -> str:
        translate = QCoreApplication.translate
        said: dict[Part, str] = {
            "all": translate("Places", "No photograph has this label."),
            "check": translate("Places", "Nothing is suggested that could be a mistake."),
            "twins": translate("Places", "Near-duplicates agree: all of them have the label, or none."),
            "missed": translate("Places", "Its words find every photograph that you accepted."),
            "rejected": translate("Places", "You rejected this label on no photograph."),
        }
        return said[self._part]

    def judge(self) -> Judge:
        return self._judge

    def commands(self) -> list[Command]:
        other = partial(LabelPlace, self._label_id, self._name)
        translate = QCoreApplication.translate
        parts: list[tuple[Part, str]] = [
            ("all", translate("Places", "Show all")),
            ("check", translate("Places", "Show likely mistakes")),
            ("twins", translate("Places", "Show near-duplicates that disagree")),
            ("missed", translate("Places", "Show what its words miss")),
            ("rejected", translate("Places", "Show what you rejected")),
        ]
        return [
            Command(translate("Places", "Edit …"), "edit", self._edit),
            Command(translate("Places", "Review its suggestions"), "teach", self._review),
            *(Command(text, "tag", turn_to(other(part))) for part, text in parts if part != self._part),
            Command(translate("Places", "Switch off"), "hide", self._switch_off),
            Command(translate("Places", "Delete label"), "close", self._remove),
        ]

    def _photos(self, desk: Desk, quality: LabelQuality) -> tuple[np.ndarray, np.ndarray | None]:
        if self._part == "all":
            tags = desk.library.tags.of_label(self._label_id)
            ids = np.fromiter((tag.photo_id for tag in tags), np.int64, len(tags))
            return ids, np.fromiter((tag.score for tag in tags), np.float32, len(tags))
        if self._part == "rejected":
            photos, _, verdicts = desk.library.tags.verdicts([self._label_id])
            return photos[verdicts < 0], None
        from clip_desktop.services.labels.quality import disagreeing

        some = {
            "check": quality.mistakes,
            "missed": quality.missed,
            "twins": disagreeing(desk.library, self._label_id),
        }[self._part]
        return np.array(some, np.int64), None

    def _line(self, label: Label, quality: LabelQuality, shown: int) -> str:
        translate = QCoreApplication.translate
        line = photographs(shown)
        if not label.enabled:
            return f"{line} · " + translate("Places", "switched off: it is suggested on none")
        if quality.precision is None:
            return line
        said = translate("Places", "of those suggested about {share} are right ({low} to {high})")
        return f"{line} · " + said.format(
            share=percent(quality.precision), low=percent(quality.low), high=percent(quality.high)
        )

    def _titled(self, name: str) -> str:
        translate = QCoreApplication.translate
        said: dict[Part, str] = {
            "all": "{name}",
            "check": translate("Places", "{name}: likely mistakes"),
            "twins": translate("Places", "{name}: near-duplicates that disagree"),
            "missed": translate("Places", "{name}: missed by its words"),
            "rejected": translate("Places", "{name}: rejected"),
        }
        return said[self._part].format(name=name)

    def _judge(self, library: Library, photo_ids: Sequence[int], verdict: Verdict) -> Edit:
        from clip_desktop.services.labels import tagging

        return tagging.decide(library, photo_ids, self._label_id, verdict)

    def _set_threshold(self, library: Library, threshold: float) -> Edit:
        from clip_desktop.services.labels import vocabulary

        return vocabulary.set_threshold(library, self._label_id, threshold)

    def _edit(self, session: Session, window: QWidget) -> None:
        if isinstance(window, PlaceWindow):
            window.edit_label(self._label_id)

    def _review(self, session: Session, window: QWidget) -> None:
        if isinstance(window, PlaceWindow):
            window.review(self._label_id)

    def _switch_off(self, session: Session, window: QWidget) -> None:
        from clip_desktop.services.labels import vocabulary

        session.edit(lambda library: vocabulary.enable_label(library, self._label_id, False))

    def _remove(self, session: Session, window: QWidget) -> None:
        from clip_desktop.services.labels import removal

        session.edit(lambda library: removal.remove_label(library, self._label_id))
