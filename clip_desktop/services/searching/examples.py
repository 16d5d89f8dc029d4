"""The pictures that a search is shown as examples: photos of the library, and any file that holds a picture."""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.clip.protocol import ModelIdentity
from clip_desktop.errors import UserError
from clip_desktop.imaging.decode import ImageProblem, decode_file
from clip_desktop.library.file_names import from_text
from clip_desktop.library.library import Library
from clip_desktop.search.terms import Like
from clip_desktop.sentences import say
from clip_desktop.services.folders.roots import photo_at_path, photo_named
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.searching.loaded import LoadedVectors

FloatArray = NDArray[np.float32]

_MOST_TIMES: Final = 20  # that one example counts as much as another
_REMEMBERED: Final = 64  # pictures whose vectors are kept: a search is typed on while they stay


class Examples:
    """Turns examples into vectors of the loaded space. Belongs to the same thread as they."""

    def __init__(self, models: ActiveModel, loaded: LoadedVectors) -> None:
        self._models, self._loaded = models, loaded
        self._kept: OrderedDict[tuple[ModelIdentity, Path, int, int], FloatArray] = OrderedDict()

    def photo(self, library: Library, like: Like) -> int | None:
        """The photo of the library that is meant; None for a picture from elsewhere.

        Raises:
            UserError: a name that is no whole path is that of no photo here, or of several.
        """
        if like.number is not None:
            return like.number
        path = _path(like)
        if path.is_absolute():
            return photo_at_path(library, path)
        return photo_named(library, path)

    def vectors(self, library: Library, likes: Sequence[Like], notes: list[str]) -> FloatArray:
        """Vectors of examples, float32 (m, dim), each as long as it counts.

        What has no vector yet is noted and left out.

        Raises:
            UserError: a file is missing, may not be read, or holds no picture.
        """
        found = [np.empty((0, self._loaded.index.dim), np.float32)]
        for like in likes:
            photo = self.photo(library, like)
            vector = found[0] if photo is None else self._loaded.vectors_of([photo])
            if not len(vector) and like.number is None and _path(like).is_absolute():
                vector = self._of_file(_path(like))
            if len(vector):
                found.append(vector * np.float32(min(_MOST_TIMES, like.weight)))
            else:
                notes.append(say("Photograph {photo} has not been indexed.", photo=photo))
        return np.concatenate(found)

    def _of_file(self, path: Path) -> FloatArray:
        """The vector of a picture outside of the library, float32 (1, dim), centred; the file is seen once."""
        try:
            stat = os.stat(path)
            key = (self._models.identity, path, stat.st_size, stat.st_mtime_ns)
            if key not in self._kept:
                self._kept[key] = self._seen(path)
        except ImageProblem as problem:
            raise UserError(
                say("“{name}” cannot be an example: {message}", name=path.name, message=problem.message), problem.hint
            ) from problem
        except (OSError, ValueError) as error:  # ValueError: a zero byte in a path
            reason = getattr(error, "strerror", None) or error
            hint = "Give the path of a picture; one with blanks stands in quotes."
            raise UserError(say("“{name}” cannot be read: {reason}.", name=path.name, reason=reason), hint) from error
        self._kept.move_to_end(key)
        while len(self._kept) > _REMEMBERED:
            self._kept.popitem(last=False)
        return self._loaded.space.pictures(self._kept[key])

    def _seen(self, path: Path) -> FloatArray:
        from clip_desktop.services.indexing.reading import (
            edge_for,  # with all that reads files, which few searches need
        )

        encoder = self._models.encoder()
        picture = decode_file(path, at_least=edge_for(encoder.size))
        return encoder.encode_images(encoder.prepare(picture.image)[None])


def _path(like: Like) -> Path:
    return Path(os.path.normpath(Path(from_text(like.photo)).expanduser()))
