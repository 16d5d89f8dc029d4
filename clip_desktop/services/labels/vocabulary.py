"""The vocabulary: labels added, worded, nested, switched on and off, each as an edit that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from clip_desktop.errors import UserError
from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.connection import folded
from clip_desktop.library.labels import WordKind
from clip_desktop.library.library import Library
from clip_desktop.library.records import Label
from clip_desktop.sentences import Name, Sentence, say
from clip_desktop.services.edits import check_certainty, join_edits, make_edit
from clip_desktop.services.names import clean_name, clean_text

_CHANGES: Final = Changes(labels=True, tags=True)


def add_label(library: Library, name: str, prompts: Sequence[str] = ()) -> Edit:
    """Add a label.

    Args:
        prompts: descriptions that say it to a model; without any, the name does.

    Raises:
        UserError: there is one of this name, or the name or a prompt is empty.
    """
    name, wording = clean_name(name, "A label"), _clean_prompts(prompts)
    check_free(library, name)
    return make_edit(
        library,
        say("Add the label “{name}”", name=name),
        _CHANGES,
        lambda lib: lib.labels.add(name, wording),
        lambda lib: _remove_named(lib, name),
    )


def edit_prompts(library: Library, label_id: int, prompts: Sequence[str]) -> Edit:
    """Word a label anew; no prompts at all means its name.

    Raises:
        UserError: there is no such label, or a prompt is empty.
    """
    label, wording = get_label(library, label_id), _clean_prompts(prompts)
    return make_edit(
        library,
        say("Word the label “{name}” anew", name=label.called),
        _CHANGES,
        lambda lib: lib.labels.set_prompts(label_id, wording),
        lambda lib: lib.labels.set_prompts(label_id, label.prompts),
    )


def rename_label(library: Library, label_id: int, name: str, language: str = "") -> Edit:
    """Rename a label.

    Args:
        language: the code of the language in which it is called so; where the label has no name there, its own changes.

    Raises:
        UserError: there is no such label, another has this name, or the name is empty.
    """
    label, name = get_label(library, label_id), clean_name(name, "A label")
    if language in dict(label.names):
        return _rename_in(library, label, name, language)
    check_free(library, name, label_id)
    return make_edit(
        library,
        say("Rename the label “{name}”", name=label.called),
        _CHANGES,
        lambda lib: lib.labels.rename(label_id, name),
        lambda lib: lib.labels.rename(label_id, label.name),
    )


def _rename_in(library: Library, label: Label, name: str, language: str) -> Edit:
    """Change the name that a label has in another language."""
    for other in library.labels.all():
        if other.id != label.id and folded(dict(other.names).get(language, other.name)) == folded(name):
            raise _taken(name)
    before = dict(label.names)
    return make_edit(
        library,
        say("Rename the label “{name}”", name=before[language]),
        _CHANGES,
        lambda lib: lib.labels.set_names(label.id, {**before, language: name}),
        lambda lib: lib.labels.set_names(label.id, before),
    )


def enable_label(library: Library, label_id: int, enabled: bool) -> Edit:
    """Switch a label's suggestions on or off; what the user said of it stays.

    Raises:
        UserError: there is no such label.
    """
    label = get_label(library, label_id)
    return make_edit(
        library,
        say("Switch the label “{name}” on", name=label.called)
        if enabled
        else say("Switch the label “{name}” off", name=label.called),
        _CHANGES,
        lambda lib: lib.labels.set_enabled(label_id, enabled),
        lambda lib: lib.labels.set_enabled(label_id, label.enabled),
    )


def set_threshold(library: Library, label_id: int, threshold: float) -> Edit:
    """Set the certainty, 0 to 1, from which a suggestion counts as a tag.

    Raises:
        UserError: there is no such label, or the number is out of range.
    """
    label = get_label(library, label_id)
    check_certainty(threshold)
    return make_edit(
        library,
        say("Show “{name}” from {threshold:.0%}", name=label.called, threshold=threshold),
        _CHANGES,
        lambda lib: lib.labels.set_threshold(label_id, threshold),
        lambda lib: lib.labels.set_threshold(label_id, label.threshold),
    )


def nest_label(library: Library, label_id: int, parent_id: int | None) -> Edit:
    """Put a label under another, or at the top (None): a search for the upper one finds what has the lower.

    Raises:
        UserError: there is no such label, or the upper one is the lower one itself or lies below it.
    """
    label = get_label(library, label_id)
    if parent_id is not None:
        parent = get_label(library, parent_id)
        if parent_id in library.labels.below(label_id):
            raise UserError(
                say(
                    "“{name}” cannot be above “{name2}”: it is that label, or lies below it.",
                    name=parent.called,
                    name2=label.called,
                )
            )
        name = say("Put “{name}” under “{name2}”", name=label.called, name2=parent.called)
    else:
        name = say("Put “{name}” at the top", name=label.called)

    def take_back(lib: Library) -> None:
        free = lib.labels.ids() - set(lib.labels.below(label_id))
        lib.labels.set_parent(label_id, label.parent_id if label.parent_id in free else None)

    return make_edit(library, name, _CHANGES, lambda lib: lib.labels.set_parent(label_id, parent_id), take_back)


def set_words(library: Library, label_id: int, kind: WordKind, texts: Sequence[str]) -> Edit:
    """Set the aliases of a label, or the descriptions of what it is mistaken for ("contrast").

    Raises:
        UserError: there is no such label, or a text is empty.
    """
    label = get_label(library, label_id)
    said = say("Other words for “{name}”", name=label.called)
    if kind != "alias":
        said = say("What is mistaken for “{name}”", name=label.called)
    wording = _clean_texts(texts, "Another word for a label" if kind == "alias" else "A description")
    before = label.aliases if kind == "alias" else label.contrast
    return make_edit(
        library,
        said,
        _CHANGES,
        lambda lib: lib.labels.set_words(label_id, kind, wording),
        lambda lib: lib.labels.set_words(label_id, kind, before),
    )


def set_names(library: Library, label_id: int, names: Mapping[str, str]) -> Edit:
    """Set the names of a label in other languages, by the languages' codes ("ko", "pt_br").

    Raises:
        UserError: there is no such label, or a name is empty.
    """
    label = get_label(library, label_id)
    cleaned = {code: clean_name(name, "A label") for code, name in names.items()}
    return make_edit(
        library,
        say("Name “{name}” in other languages", name=label.called),
        _CHANGES,
        lambda lib: lib.labels.set_names(label_id, cleaned),
        lambda lib: lib.labels.set_names(label_id, dict(label.names)),
    )


@dataclass(frozen=True, slots=True)
class LabelText:
    """All that is said of a label in words, and from which certainty, 0 to 1, it is suggested."""

    name: str
    prompts: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    contrast: tuple[str, ...] = ()
    names: tuple[tuple[str, str], ...] = ()
    threshold: float = 0.5

    @classmethod
    def of(cls, label: Label) -> LabelText:
        return cls(label.name, label.prompts, label.aliases, label.contrast, label.names, label.threshold)


def write_label(library: Library, label_id: int | None, text: LabelText) -> Edit:
    """Have a label be said so, or add one (None), as one step.

    Raises:
        UserError: another has this name, a text is empty, the threshold is out of range, or the label is gone.
    """
    before = LabelText(text.name) if label_id is None else LabelText.of(get_label(library, label_id))
    makes: list[Callable[[Library], Edit]] = []

    def meant(lib: Library) -> int:
        if label_id is not None:
            return label_id
        found = lib.labels.find(clean_name(text.name, "A label"))
        assert found is not None
        return found.id

    if label_id is None:
        makes.append(lambda lib: add_label(lib, text.name, text.prompts))
    else:
        if text.name != before.name:
            makes.append(lambda lib: rename_label(lib, label_id, text.name))
        if text.prompts != before.prompts:
            makes.append(lambda lib: edit_prompts(lib, label_id, text.prompts))
    if text.aliases != before.aliases:
        makes.append(lambda lib: set_words(lib, meant(lib), "alias", text.aliases))
    if text.contrast != before.contrast:
        makes.append(lambda lib: set_words(lib, meant(lib), "contrast", text.contrast))
    if dict(text.names) != dict(before.names):
        makes.append(lambda lib: set_names(lib, meant(lib), dict(text.names)))
    if text.threshold != before.threshold:
        makes.append(lambda lib: set_threshold(lib, meant(lib), text.threshold))
    return join_edits(library, _writing(Name(text.name, dict(text.names)), label_id), makes)


def set_exclusions(library: Library, label_id: int, others: Sequence[int]) -> Edit:
    """Set the labels that cannot hold together with one: of two, only the surer is suggested on a photo.

    Raises:
        UserError: there is no such label, or it would exclude itself.
    """
    label = get_label(library, label_id)
    if label_id in others:
        raise UserError(say("“{name}” cannot exclude itself.", name=label.called))
    for other in others:
        get_label(library, other)

    def take_back(lib: Library) -> None:
        lib.labels.set_exclusions(label_id, lib.labels.ids() & set(label.excludes))

    return make_edit(
        library,
        say("What excludes “{name}”", name=label.called),
        _CHANGES,
        lambda lib: lib.labels.set_exclusions(label_id, others),
        take_back,
    )


def _remove_named(library: Library, name: str) -> None:
    label = library.labels.find(name)
    if label is not None:
        library.labels.remove(label.id)


def get_label(library: Library, label_id: int) -> Label:
    """A label.

    Raises:
        UserError: it is no longer there.
    """
    label = library.labels.get(label_id)
    if label is None:
        raise UserError("This label is no longer there.")
    return label


def check_free(library: Library, name: str, but: int | None = None) -> None:
    """Refuse a name, in any case, that another label has.

    Raises:
        UserError: one has it.
    """
    known = library.labels.find(name)
    if known is not None and known.id != but:
        raise _taken(known.called)


def _taken(name: str) -> UserError:
    return UserError(say("There is already a label “{name}”.", name=name))


def _clean_prompts(prompts: Sequence[str]) -> list[str]:
    return _clean_texts(prompts, "A description of a label")


def _clean_texts(texts: Sequence[str], of: str) -> list[str]:
    """Texts on one line each, every one once."""
    cleaned = [" ".join(clean_text(text).split()) for text in texts]
    if not all(cleaned):
        raise UserError(say("{of} cannot be empty.", of=of))
    return list(dict.fromkeys(cleaned))


def _writing(name: str, label_id: int | None) -> Sentence:
    if label_id is None:
        return say("Add the label “{name}”", name=name)
    return say("Edit the label “{name}”", name=name)
