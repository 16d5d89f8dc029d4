"""What is known of a model, as lines, as a table and as JSON; what is not known is said not to be stated."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

from clip_desktop.cli import output

if TYPE_CHECKING:
    from clip_desktop.services.models.listing import ModelEntry

NOT_STATED: Final = "not stated"


def row_of(entry: ModelEntry) -> tuple[str, ...]:
    """A line of the list."""
    model, published = entry.installed, entry.published
    return (
        "*" if model and model.active else "",
        entry.name,
        _state(entry),
        output.size_in_words(entry.size) if entry.size else NOT_STATED,
        _percent(published.imagenet if published else None),
        ", ".join(entry.languages) or NOT_STATED,
        _licence(entry),
        model.complaint if model and model.complaint else entry.title,
    )


def fields_of(entry: ModelEntry) -> dict[str, Any]:
    """All that is known, for scripts; null is what is not."""
    model, published = entry.installed, entry.published
    identity = model.bundle.identity if model and model.bundle else None
    return {
        "name": entry.name,
        "title": entry.title,
        "installed": model is not None,
        "in_use": model is not None and model.active,
        "folder": model.folder if model else None,
        "problem": model.complaint if model else "",
        "size": entry.size,
        "downloaded": entry.begun,
        "licence": entry.licence or None,
        "free": published.free if published else None,
        "languages": list(entry.languages) or None,
        "dim": identity.dim if identity else published.dim if published else None,
        "weights_sha256": identity.weights_sha256 if identity else None,
        "preprocess": identity.preprocess if identity else None,
        "repository": published.repository if published else None,
        "revision": published.revision if published else None,
        "pixels": published.pixels if published else None,
        "memory": published.memory if published else None,
        **{name: getattr(published, name, None) for name in ("imagenet", "flickr30k", "coco", "crossmodal3600")},
        "origin": asdict(model.origin) if model and model.origin else None,
    }


def card_of(entry: ModelEntry, figures: Mapping[str, str]) -> Iterator[tuple[str, object]]:
    """Lines of name and value, for reading.

    Args:
        figures: what each published figure is, and where it comes from.
    """
    model, published = entry.installed, entry.published
    yield "What it is", entry.title
    yield "State", _state(entry)
    yield "Size", output.size_in_words(entry.size) if entry.size else NOT_STATED
    yield "Licence", _licence(entry)
    yield "Languages", ", ".join(entry.languages) or NOT_STATED
    if model is not None:
        yield "Folder", output.shown(model.folder)
        if model.origin is not None:
            yield "From", output.shown(f"{model.origin.source} {model.origin.revision}".strip())
            yield "Installed", model.origin.installed_at
        if model.bundle is not None:
            yield "Length of a vector", model.bundle.identity.dim
            yield "Preprocessing", model.bundle.identity.preprocess
            yield "Weights (SHA-256)", model.bundle.identity.weights_sha256
    if published is not None:
        yield "Repository", f"{published.repository} {published.revision or '(the newest revision)'}"
        if model is None:
            yield "Length of a vector", published.dim
        yield "Sees", f"{published.pixels} × {published.pixels} pixels"
        if published.memory:
            yield "Memory", f"{output.size_in_words(published.memory)} ({figures['memory']})"
        for name, title in (("imagenet", "ImageNet"), ("flickr30k", "Flickr30k"), ("coco", "COCO")):
            yield title, f"{_percent(getattr(published, name))} ({figures[name]})"
        yield "Crossmodal-3600", f"{_percent(published.crossmodal3600)} ({figures['crossmodal3600']})"
        if published.note:
            yield "Note", published.note


def _state(entry: ModelEntry) -> str:
    if entry.installed is not None:
        return "in use" if entry.installed.active else "installed"
    if entry.begun:
        return f"begun ({output.size_in_words(entry.begun)})"
    return "to download"


def _licence(entry: ModelEntry) -> str:
    mark = " !" if entry.published and not entry.published.free else ""
    return f"{entry.licence or NOT_STATED}{mark}"


def _percent(figure: float | None) -> str:
    return f"{figure:.1f} %" if figure is not None else NOT_STATED
