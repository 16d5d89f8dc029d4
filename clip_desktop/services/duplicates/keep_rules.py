"""Which of several copies of a photograph is the one to keep: rules by name; the first that tells two apart decides."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from clip_desktop.errors import UserError
from clip_desktop.imaging.formats import RAW
from clip_desktop.library.records import FileRecord, Photo
from clip_desktop.sentences import say

_ORIGINALS: Final = frozenset({"raw", "video"})  # what lies beside a photograph as the camera wrote it


@dataclass(frozen=True, slots=True)
class Copy:
    """A file in which a photograph lies.

    Attributes:
        said: how much the user or the file says of the photograph.
        beside: kinds of the files that belong to it there: "raw", "video", "sidecar".
    """

    file: FileRecord
    path: Path
    photo: Photo
    said: int
    beside: frozenset[str] = frozenset()

    @property
    def pixels(self) -> int:
        return self.photo.facts.width * self.photo.facts.height

    @property
    def has_original(self) -> bool:
        """Whether it is what the camera wrote, or has that beside it: a raw picture, the film of a Live Photo."""
        return self.photo.facts.format == RAW.name or bool(self.beside & _ORIGINALS)


@dataclass(frozen=True, slots=True)
class KeepRule:
    """A reason to keep one copy rather than another.

    Attributes:
        name: as it is asked for.
        help: what it prefers.
        why: why a copy was kept, said of it.
        value: the lower, the rather it is kept.
    """

    name: str
    help: str
    why: str
    value: Callable[[Copy], int]


LARGEST: Final = KeepRule("largest", "the one with the most pixels", "it has the most pixels", lambda c: -c.pixels)
ORIGINAL: Final = KeepRule(
    "original", "the raw picture, or the one with a raw picture or a film beside it",
    "it is the camera's original, or has it beside it", lambda c: not c.has_original,
)  # fmt: skip
SAID: Final = KeepRule(
    "said", "the one of which most is said: stars, tags, albums, titles", "most is said of it", lambda c: -c.said
)
OLDEST: Final = KeepRule("oldest", "the oldest file", "its file is the oldest", lambda c: c.file.mtime_ns)
NEWEST: Final = KeepRule("newest", "the newest file", "its file is the newest", lambda c: -c.file.mtime_ns)
SHORTEST: Final = KeepRule("shortest", "the shortest path", "its path is the shortest", lambda c: len(str(c.path)))

RULES: Final = {rule.name: rule for rule in (LARGEST, ORIGINAL, SAID, OLDEST, NEWEST, SHORTEST)}
ORDER: Final = (LARGEST, ORIGINAL, SAID, OLDEST, SHORTEST)
_NONE: Final = say("it comes first by name")


def rule_named(name: str) -> KeepRule:
    """A rule by its name.

    Raises:
        UserError: there is none of this name.
    """
    if name not in RULES:
        raise UserError(
            say("There is no rule “{name}”.", name=name), say("The rules are {names}.", names=", ".join(RULES))
        )
    return RULES[name]


def best_first(copies: Iterable[Copy], first: KeepRule | None = None) -> tuple[list[Copy], str]:
    """Copies from the one to keep to the least, and why the first is kept.

    Args:
        first: the rule that is asked before all others.
    """
    rules = [*([first] if first else []), *(rule for rule in ORDER if rule is not first)]
    ordered = sorted(copies, key=lambda copy: (*(rule.value(copy) for rule in rules), str(copy.path)))
    return ordered, _why(ordered, rules)


def _why(ordered: Sequence[Copy], rules: Sequence[KeepRule]) -> str:
    """What tells the first from the second."""
    if len(ordered) < 2:
        return ""
    best, second = ordered[:2]
    return next((rule.why for rule in rules if rule.value(best) != rule.value(second)), _NONE)
