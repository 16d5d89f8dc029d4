"""An album written for another library, and one of another library taken in.

Examples are found again by the content of their files. Where none of them is here, and the model is the same, the probe
stands in for them; otherwise the album begins with its words. The weights of a probe say roughly what its examples have
in common, and nothing of any one of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

import numpy as np

from clip_desktop.errors import UserError
from clip_desktop.library.albums import StoredProbe
from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.library import Library
from clip_desktop.library.records import Model
from clip_desktop.sentences import say
from clip_desktop.services.albums.albums import check_free, get_album
from clip_desktop.services.albums.shared_file import (
    SharedAlbum,
    SharedExample,
    SharedProbe,
    read_shared,
    write_shared,
)  # fmt: skip
from clip_desktop.services.edits import make_edit
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.names import clean_name
from clip_desktop.services.searching.searcher import Searcher

STAND_IN: Final = "stand-in"  # digest of a probe that came with a file, for an album without examples of its own

_CHANGES: Final = Changes(albums=True)

Begins = Literal["examples", "probe", "words"]


@dataclass(frozen=True, slots=True)
class Shared:
    """What became of a file.

    Attributes:
        name: of the album.
        found, missing: examples that this library has, and that it has not.
        begins: with what the album begins: its examples, the probe of the file, or its words alone.
    """

    name: str
    found: int
    missing: int
    begins: Begins


def share_album(library: Library, models: ActiveModel, searcher: Searcher, album_id: int, to: Path) -> int:
    """Write an album into a file; how many examples it holds.

    Raises:
        UserError: there is no such album, or the file cannot be written.
    """
    album = get_album(library, album_id)
    searcher.refresh(library)
    examples = tuple(
        SharedExample(photo.facts.content_hash, example.polarity)
        for example in library.albums.examples(album_id)
        if (photo := library.photos.get(example.photo_id)) is not None
    )
    fitted, identity, probe = searcher.memberships.probe(library, album), models.identity, None
    if fitted is not None:
        weights = tuple(round(float(value), 6) for value in fitted.coef_)
        who = (identity.name, identity.weights_sha256, identity.preprocess)
        probe = SharedProbe(*who, weights, fitted.intercept_)
    said = SharedAlbum(
        album.name, album.description, album.query, album.taught, album.threshold, album.target, album.sort,
        examples, probe,
    )  # fmt: skip
    write_shared(said, to)
    return len(examples)


def import_album(library: Library, models: ActiveModel, file: Path, name: str = "") -> tuple[Shared, Edit]:
    """Take an album in from a file.

    Args:
        name: what to call it here; without one, as it is called in the file.

    Raises:
        UserError: the file is no such file, is of a newer version, holds what cannot be, or the name is taken. Nothing
            is changed then.
    """
    said = read_shared(file)
    name = clean_name(name or said.name, "An album")
    check_free(library, name)
    here = library.photos.ids_of_contents([one.content_hash for one in said.examples])
    found = [(here[one.content_hash], one.polarity) for one in said.examples if one.content_hash in here]
    model = models.register(library)
    probe = _stored(said.probe, model) if said.taught else None
    ids: list[int] = []

    def do(lib: Library) -> None:
        album_id = lib.albums.add(name, said.description, taught=said.taught)
        ids.append(album_id)
        lib.albums.set_threshold(album_id, said.threshold)
        lib.albums.set_target(album_id, said.target)
        lib.albums.set_sort(album_id, said.sort)
        lib.albums.set_query(album_id, said.query, taught=said.taught)
        lib.albums.set_examples(album_id, [photo for photo, polarity in found if polarity > 0], 1)
        lib.albums.set_examples(album_id, [photo for photo, polarity in found if polarity < 0], -1)
        if probe is not None:
            lib.albums.store_probe(album_id, model.id, probe)

    edit = make_edit(
        library, say("Import the album “{name}”", name=name), _CHANGES, do, lambda lib: lib.albums.remove(ids[-1])
    )
    accepted = any(polarity > 0 for _, polarity in found)
    begins: Begins = "examples" if accepted else "probe" if probe is not None else "words"
    return Shared(name, len(found), len(said.examples) - len(found), begins), edit


def _stored(said: SharedProbe | None, model: Model) -> StoredProbe | None:
    """A probe for the model in use; None where it is of another."""
    mine = (model.name, model.weights_sha256, model.preprocess)
    if said is None or (said.model, said.weights_sha256, said.preprocess) != mine:
        return None
    if len(said.weights) != model.dim:
        raise UserError("The probe in this file is not as long as the model's vectors.")
    return StoredProbe(STAND_IN, np.array(said.weights, np.float32), said.intercept, {})
