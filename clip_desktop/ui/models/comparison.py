"""What came out of comparing two models, in a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from clip_desktop.services.models.comparing import Comparison
from clip_desktop.ui.language.wording import percent, photographs


def comparison_sentence(found: Comparison) -> str:
    """What came out of comparing two models."""
    if not found.photos:
        return _tr("No photograph was read with both models yet: read yours with “{name}” first.").format(
            name=found.names[1]
        )
    if not found.questions:
        return _tr("There is nothing to compare by: tag two photographs with a label, or put two into an album.")
    (first, second), (a, b) = found.names, found.means
    said = _tr(
        "On {n} of your labels and albums over {photographs}, your own words find what you chose to {a} with “{first}” "
        "and to {b} with “{second}” (mean average precision)."
    ).format(
        n=len(found.questions),
        photographs=photographs(found.photos),
        a=percent(a),
        b=percent(b),
        first=first,
        second=second,
    )
    if found.interval is None:
        return said + " " + _tr("These are too few to say which is better.")
    low, high = found.interval
    if low <= 0 <= high:
        return said + " " + _tr("Neither is surely better.")
    return said + " " + _tr("“{name}” is better.").format(name=second if b > a else first)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Models", text)
