"""What rooms without Qt say, in the language of the window: sentences with their values, and kept ones."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from clip_desktop.errors import UserError
from clip_desktop.resources import resource
from clip_desktop.sentences import Name, Sentence
from clip_desktop.ui.language.label_names import language
from clip_desktop.ui.language.wording import percent

SENTENCES = "Sentences"
_TELLING = 8  # letters beside its values by which a template can be told
_BETWEEN = re.compile(r"(?<=[.!?]) (?=[A-Z“])")  # two sentences
_PLACE = re.compile(r"\{(\w+)[^{}]*\}")


def in_language(text: str | UserError) -> str:
    """A sentence of a service, or an error with what to do about it, in the language of the window.

    Text that was kept is English without its values; it is told by the template that it fits, if there is one.
    """
    if isinstance(text, UserError):
        text = text.sentence
    if isinstance(text, Name):
        return str(_Value(text))
    if not isinstance(text, Sentence):
        return " ".join(map(_translated, _kept_sentences(str(text))))
    return _translated(text)


def _translated(sentence: Sentence) -> str:
    form = QCoreApplication.translate(SENTENCES, sentence.template, None, -1 if sentence.n is None else sentence.n)
    if form == sentence.template and sentence.one is not None and sentence.n == 1:
        form = sentence.one
    if not sentence.values:
        return form
    quoted = {name for name in sentence.values if f"“{{{name}" in sentence.template}
    return form.format(**{name: _Value(_said(value, name in quoted)) for name, value in sentence.values.items()})


def _said(value: Any, quoted: bool) -> Any:
    """A value, as a sentence where it is one of ours that came as plain text: the reason in “{file}: {why}”."""
    is_sentence = type(value) is str and not quoted and value.endswith(".") and value in _plain()
    return Sentence(value) if is_sentence else value


class _Value:
    """A value in a sentence: numbers as the locale writes them, sentences translated."""

    def __init__(self, value: Any) -> None:
        self._value = value

    def __str__(self) -> str:
        return format(self, "")

    def __repr__(self) -> str:
        return repr(self._value)

    def __format__(self, spec: str) -> str:
        value = self._value
        if isinstance(value, Sentence):
            return _translated(value)
        if isinstance(value, Name):
            return value.others.get(language(), str(value))
        if isinstance(value, int) and spec == ",":
            return QLocale().toString(value)
        if isinstance(value, float) and (digits := re.fullmatch(r",?\.(\d)f", spec)):
            return QLocale().toString(value, "f", int(digits[1]))
        if isinstance(value, float) and spec == ".0%":
            return percent(value)
        return format(value, spec)


def _kept_sentences(text: str) -> list[Sentence]:
    """The sentences of a text, where each of them is one of ours; else the text as one."""
    if text in _plain():  # before templates: what is stated of models may fit one ("… photographs")
        return [Sentence(text)]
    parts = [_recognised(part) for part in _BETWEEN.split(text)]
    known = all(part.values or str(part) in _plain() for part in parts)
    return parts if known else [_recognised(text)]


def _recognised(text: str) -> Sentence:
    """A text as a sentence: its values are found by the template it fits, the one with the most words first."""
    for pattern, template in _patterns():
        if found := pattern.fullmatch(text):
            values = found.groupdict().items()
            return Sentence(template, {name: _part(value, f"“{{{name}" in template) for name, value in values})
    return Sentence(text)


def _part(text: str, quoted: bool) -> Sentence | _Part:
    """A part of kept text: a sentence or words of ours within it, or what it is about, as whatever is quoted."""
    if quoted:
        return _Part(text)
    inner = _recognised(text) if " " in text else Sentence(text)
    return inner if inner.values or text in _templates() else _Part(text)


class _Part(str):
    """A part of kept text, which is shown as it stands, whatever its template would have made of it."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        return str(self)


@cache
def _templates() -> frozenset[str]:
    """Every template there is, read from the English translations: they hold all."""
    import xml.etree.ElementTree as ET  # rarely wanted, and a start would wait for it

    root = ET.parse(resource("translations", "clip_desktop_en.ts")).getroot()
    spoken = [context for context in root.iter("context") if context.findtext("name") == SENTENCES]
    return frozenset(message.findtext("source", "") for context in spoken for message in context.iter("message"))


@cache
def _plain() -> frozenset[str]:
    """The sentences without places, of more than one word."""
    return frozenset(template for template in _templates() if " " in template and not _PLACE.search(template))


@cache
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    """What a sentence of each template looks like."""
    words = {template: len(re.findall(r"[A-Za-z]", _PLACE.sub("", template))) for template in _templates()}
    by_words = sorted(words, key=lambda template: (-words[template], template))
    by_words = [template for template in by_words if words[template] >= _TELLING and _PLACE.search(template)]
    return [(re.compile(_pattern(template), re.DOTALL), template) for template in by_words]


def _pattern(template: str) -> str:
    pattern, end, named = "", 0, set()
    for place in _PLACE.finditer(template):
        name = place[1]
        pattern += re.escape(template[end : place.start()])
        pattern += f"(?P={name})" if name in named else f"(?P<{name}>.+?)"
        named.add(name)
        end = place.end()
    return pattern + re.escape(template[end:])
