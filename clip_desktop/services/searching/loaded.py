"""The vectors of the model in use: those kept in the cache, and what the library got since, loaded as it is new."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.clip.half_products import half_products
from clip_desktop.clip.torch_loading import torch_is_loaded
from clip_desktop.library.library import Library
from clip_desktop.library.records import Model
from clip_desktop.search.index import VectorIndex
from clip_desktop.search.ranking import RankingSpace
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.searching.kept_vectors import KeptVectors

Mask = NDArray[np.bool_]

_LARGE: Final = 100_000  # vectors that NumPy multiplies in some 25 ms, and torch in 4
_AT_ONCE: Final = 4  # blocks of the library that are added to the index together, so that fewer are copied


class LoadedVectors:
    """Belongs to one thread. Vectors are kept in the centred space, where everything is compared.

    Attributes:
        index: the vectors by photo id, also of photos that are hidden or missing now.
        generation: another number after every change of the index, the space or what can be seen.
        visible: bool (n,), which rows of the index can be seen: not hidden, in a file that is not missing.
        unindexed: how many photos that can be seen have no vector yet.
    """

    def __init__(self, models: ActiveModel) -> None:
        self._models = models
        self._model_id, self._row = 0, 0
        self._read_at: tuple[Library, tuple[int, int]] | None = None
        self._space: RankingSpace | None = None
        self._kept: KeptVectors | None = None
        self.generation = 0
        self.index = VectorIndex.empty(0)
        self.visible: Mask = np.empty(0, np.bool_)
        self._ids = self.index.ids  # as they were at the last ``refresh``
        self.unindexed = 0

    @property
    def model_id(self) -> int:
        """The row of the model in the library; 0 before the first ``refresh``."""
        return self._model_id

    @property
    def wants_torch(self) -> bool:
        """Whether searches are so slow without torch that it pays to import it, while nobody waits."""
        return len(self.index) >= _LARGE and not torch_is_loaded()

    @property
    def space(self) -> RankingSpace:
        """The space the vectors are in; known after the first ``refresh``."""
        if self._space is None:
            raise RuntimeError("vectors are used before they were loaded")
        return self._space

    def refresh(self, library: Library) -> int:
        """Load what is new, forget what is gone; how many vectors were loaded. Cheap when nothing was written.

        Raises:
            UserError: the model cannot be used.
        """
        model = self._models.register(library)
        self.index = self.index.using(half_products())
        if model.id != self._model_id:
            self._begin(library, model)
        version = library.version  # read first: what is written meanwhile is loaded the next time
        if self._read_at == (library, version):
            return 0
        if self._row and not library.embeddings.holds(model.id, self._row):
            self._begin(library, model)  # dropped, or a backup was restored: who knows which rows are still the same
        loaded = self._load(library, model)
        seen = library.photos.visible()
        ids, visible = self.index.ids, np.isin(self.index.ids, seen)
        same = self._read_at is not None and not loaded
        # Most writes are the user's words: what was computed of the vectors holds all the same.
        if not (same and np.array_equal(ids, self._ids) and np.array_equal(visible, self.visible)):
            self.generation += 1
        self._ids, self.visible = ids, visible
        self.unindexed = len(seen) - int(self.visible.sum())
        self._read_at = (library, version)
        return loaded

    def _begin(self, library: Library, model: Model) -> None:
        """Another model: what is kept of its vectors, in its space."""
        self._space = self._models.space(library)
        self._kept = KeptVectors(self._models.cache, model, self._space)
        index, self._row = self._kept.load(library.embeddings) or (VectorIndex.empty(model.dim), 0)
        self.index = index.using(self.index.products)
        self._model_id, self._read_at = model.id, None

    def _load(self, library: Library, model: Model) -> int:
        """Take in the rows that were stored since, and forget those that are gone; how many were new."""
        loaded, new = 0, library.embeddings.since(model.id, self._row)
        while blocks := list(islice(new, _AT_ONCE)):
            ids = np.concatenate([block.photo_ids for block in blocks])
            vectors = np.concatenate([self.space.pictures(block.vectors) for block in blocks])
            self.index = self.index.add(ids, vectors)
            self._row = blocks[-1].last_row
            loaded += len(ids)
        if library.embeddings.count(model.id) != len(self.index):
            self.index = self.index.remove(np.setdiff1d(self.index.ids, library.embeddings.photo_ids(model.id)))
        if loaded and self._kept is not None:
            self._kept.keep(self.index, self._row, loaded, library.embeddings)
        return loaded

    def vectors_of(self, photo_ids: Sequence[int] | NDArray[np.int64]) -> NDArray[np.float32]:
        """The vectors of those of these photos that have one, in their order: float32 (m, dim)."""
        rows = self.index.positions(photo_ids)
        return self.index.vectors_at(rows[rows >= 0])

    def has(self, photo_ids: Sequence[int] | NDArray[np.int64]) -> Mask:
        """Which of these photos have a vector: bool (m,)."""
        return np.asarray(self.index.positions(photo_ids) >= 0)
