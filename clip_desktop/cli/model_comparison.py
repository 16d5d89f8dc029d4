"""What two models make of the user's own words, as a table, a sentence and JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from clip_desktop.cli import output

if TYPE_CHECKING:
    from clip_desktop.services.models.comparing import Comparison


def comparison_rows(found: Comparison) -> Iterator[tuple[str, ...]]:
    """A line for each question, the largest difference first, and the means."""
    for one in found.questions:
        a, b = one.precisions
        yield f"{one.question.kind} {one.question.name}", f"{a:.0%}", f"{b:.0%}", f"{len(one.question.yes):,}"
    a, b = found.means
    yield "all of them", f"{a:.1%}", f"{b:.1%}", ""


def comparison_sentence(found: Comparison) -> str:
    """Which is better, as far as that can be said."""
    (first, second), (a, b) = found.names, found.means
    on = f"on {len(found.questions)} of your labels and albums over {output.photographs(found.photos)}"
    if found.interval is None:
        return f"Measured {on}: too few to say which is better; five are needed."
    low, high = found.interval
    spread = f"the difference lies between {100 * low:+.0f} and {100 * high:+.0f} points (95 %)"
    if low <= 0 <= high:
        return f"Measured {on}, neither is surely better: {spread}."
    better = second if b > a else first
    return f"Measured {on}, “{better}” finds better what you chose: {spread}."


def nothing_to_compare(found: Comparison) -> str:
    """Why nothing could be asked."""
    if not found.photos:
        return f"No photograph was read with both models; “clip-desktop models prepare {found.names[1]}” does it."
    return "Nothing to compare by: tag two photographs with a label, or put two into an album, and try again."


def comparison_fields(found: Comparison) -> dict[str, Any]:
    """All of it, for scripts; the interval is null where there are too few questions."""
    return {
        "models": list(found.names),
        "photos": found.photos,
        "mean_average_precision": list(found.means),
        "difference_95": list(found.interval) if found.interval else None,
        "questions": [
            {
                "kind": one.question.kind,
                "name": one.question.name,
                "photos": len(one.question.yes),
                "average_precision": list(one.precisions),
            }
            for one in found.questions
        ],
    }
