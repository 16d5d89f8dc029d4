"""What is known of a model, to be read: facts as they are stated here, and figures with where they come from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale

from clip_desktop.services.models.active import BUILTIN
from clip_desktop.services.models.listing import ModelEntry
from clip_desktop.services.models.overview import ModelState
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.language.wording import name_of_language, percent, photographs, size_of_file


def title_of(entry: ModelEntry) -> str:
    """What a model is called in the window."""
    return QCoreApplication.translate("Models", "Built-in model") if entry.name == BUILTIN else in_language(entry.title)


def state_line(state: ModelState) -> str:
    """One line for the list: what can be done with the model now."""
    entry, tr = state.entry, QCoreApplication.translate
    if entry.installed is None:
        if entry.begun:
            return tr("Models", "begun, {size} are here").format(size=size_of_file(entry.begun))
        return tr("Models", "to be downloaded, {size}").format(size=size_of_file(entry.size or 0))
    if entry.installed.bundle is None:
        return tr("Models", "cannot be used")
    ready = state.readiness
    if entry.installed.active:
        return tr("Models", "in use")
    if ready is not None and ready.photos and ready.is_whole:
        return tr("Models", "ready")
    if ready is not None and ready.ready:
        return tr("Models", "installed, has read {share}").format(share=percent(ready.ready / ready.photos))
    return tr("Models", "installed")


def card(state: ModelState, figures: Mapping[str, str]) -> str:
    """The model as HTML; only what is known is said."""
    entry = state.entry
    parts = [f"<h3>{escape(title_of(entry))}</h3>"]
    if entry.installed is not None and entry.installed.complaint:
        parts.append(f"<p><b>{escape(in_language(entry.installed.complaint))}</b></p>")
    if entry.published is not None and entry.published.note:
        parts.append(f"<p>{escape(in_language(entry.published.note))}</p>")
    parts.append(_table(_facts(state)))
    measured = list(_figures(state, figures))
    if measured:
        title = QCoreApplication.translate("Models", "Published figures")
        parts += [f"<h4>{escape(title)}</h4>", _table(measured)]
    return "".join(parts)


def _table(rows: Iterable[tuple[str, str]]) -> str:
    """Rows of two cells, flush with the words above them."""
    cell = "<td style='padding: 3px 18px 3px 0'>"
    lines = (f"<tr>{cell}{escape(name)}</td>{cell}{escape(value)}</td></tr>" for name, value in rows)
    return f"<table cellspacing='0'>{''.join(lines)}</table>"


def _facts(state: ModelState) -> Iterator[tuple[str, str]]:
    entry, tr = state.entry, QCoreApplication.translate
    yield tr("Models", "Name"), entry.name
    if entry.name == BUILTIN:
        yield tr("Models", "What it is"), in_language(entry.title)
    yield tr("Models", "State"), state_line(state)
    if entry.size:
        yield tr("Models", "Disk"), size_of_file(entry.size)
    if state.readiness is not None:
        read = tr("Models", "{n} of {photographs}")
        n = QLocale().toString(state.readiness.ready)
        yield tr("Models", "Has read"), read.format(n=n, photographs=photographs(state.readiness.photos))
        speed = tr("Models", "not measured yet")
        if state.speed is not None:
            speed = tr("Models", "{n} pictures a second").format(n=QLocale().toString(round(state.speed)))
        yield tr("Models", "Speed on this machine"), speed
    if "mul" in entry.languages:
        yield tr("Models", "Languages"), tr("Models", "many")
    elif entry.languages:
        yield tr("Models", "Languages"), ", ".join(map(_language, entry.languages))
    published = entry.published
    if published is not None:
        yield tr("Models", "Sees"), tr("Models", "{n} × {n} pixels").format(n=published.pixels)
    licence = in_language(entry.licence) if entry.licence else tr("Models", "not stated")
    if published is not None and not published.free:
        licence += " – " + tr("Models", "does not allow every use")
    yield tr("Models", "Licence"), licence
    if published is not None:
        yield tr("Models", "From"), f"{published.repository} {(published.revision or '')[:8]}".strip()


def _figures(state: ModelState, figures: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    published = state.entry.published
    if published is None:
        return
    for name in ("imagenet", "flickr30k", "coco", "crossmodal3600"):
        value = getattr(published, name)
        if value is not None:
            yield percent(value / 100, 1), in_language(figures[name])
    if published.memory:
        yield size_of_file(published.memory), in_language(figures["memory"])


def _language(code: str) -> str:
    """A language that a model understands: its own name, but of the one they all do."""
    return QCoreApplication.translate("Models", "English") if code == "en" else name_of_language(QLocale(code))
