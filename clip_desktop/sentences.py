"""What rooms without Qt say: English sentences that remember how they were made, to be translated in the window."""

from __future__ import annotations

from collections.abc import Mapping
from numbers import Integral, Real
from types import MappingProxyType
from typing import Any, Final

_NONE: Final[Mapping[str, Any]] = MappingProxyType({})


class Sentence(str):
    """The English text itself, for command line, logs and library alike.

    Attributes:
        template: what is translated, with {named} places for the values.
        values: what stands in the places. Sentences among them are translated by themselves.
        one: the template for one thing, where ``n`` are told of; otherwise None.
        n: of how many things it tells, which chooses the plural form; otherwise None.
    """

    __slots__ = ("n", "one", "template", "values")
    template: str
    values: Mapping[str, Any]
    one: str | None
    n: int | None

    def __new__(
        cls, template: str, values: Mapping[str, Any] = _NONE, one: str | None = None, n: int | None = None
    ) -> Sentence:
        form = one if one is not None and n == 1 else template
        made = super().__new__(cls, form.format(**values) if values else form)
        made.template, made.values, made.one, made.n = template, values, one, n
        return made

    def __reduce__(self) -> tuple[type[Sentence], tuple[Any, ...]]:
        """Workers hand their failures over between processes."""
        return Sentence, (self.template, dict(self.values), self.one, self.n)


class Name(str):
    """A name as it is stored, which other languages have others for: of a label.

    Attributes:
        others: the other names, by the languages' codes.
    """

    __slots__ = ("others",)
    others: Mapping[str, str]

    def __new__(cls, name: str, others: Mapping[str, str] = _NONE) -> Name:
        made = super().__new__(cls, name)
        made.others = others
        return made

    def __reduce__(self) -> tuple[type[Name], tuple[Any, ...]]:
        return Name, (str(self), dict(self.others))


def say(template: str, /, **values: object) -> Sentence:
    """ "There is no album “{name}”." with its values: the English sentence, to be translated where it is shown.

    The template is a literal: ``packaging/translations.py`` reads it from the source. Format specs ({share:.0%}) work.
    """
    return Sentence(template, {name: _kept(value) for name, value in values.items()})


def say_count(n: int, one: str, many: str, /, **values: object) -> Sentence:
    """ "{n:,} photographs", or ``one`` where it is one; languages have more forms than two, or fewer."""
    return Sentence(many, {"n": n, **{name: _kept(value) for name, value in values.items()}}, one, n)


def _kept(value: object) -> object:
    """A value as it is kept: what can be formatted anew, or its text (errors and paths may not leave their process)."""
    spoken = getattr(value, "sentence", value)
    if (
        spoken is value
        and isinstance(value, Exception)
        and len(value.args) == 1
        and isinstance(value.args[0], Sentence)
    ):
        spoken = value.args[0]
    if isinstance(spoken, str | int | float):
        return spoken
    if isinstance(spoken, Integral):
        return int(spoken)
    return float(spoken) if isinstance(spoken, Real) else str(spoken)
