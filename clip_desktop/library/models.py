"""The models whose vectors the library holds. A vector means nothing without name, weights and preprocessing."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from clip_desktop.library.database import Database
from clip_desktop.library.records import Model, ModelFile, ModelSource


class Models:
    def __init__(self, db: Database) -> None:
        self._db = db

    def find(self, name: str, weights_sha256: str, preprocess: str) -> Model | None:
        """The model of exactly this identity."""
        row = self._db.execute(
            "SELECT * FROM models WHERE name = ? AND weights_sha256 = ? AND preprocess = ?",
            [name, weights_sha256, preprocess],
        ).fetchone()
        return Model(*row) if row else None

    def add(self, name: str, weights_sha256: str, preprocess: str, dim: int, logit_scale: float) -> Model:
        """Register a model, or find it if it is there."""
        self._db.execute(
            "INSERT OR IGNORE INTO models (name, weights_sha256, preprocess, dim, logit_scale) VALUES (?, ?, ?, ?, ?)",
            [name, weights_sha256, preprocess, dim, logit_scale],
        )
        model = self.find(name, weights_sha256, preprocess)
        assert model is not None
        return model

    def all(self) -> list[Model]:
        return [Model(*row) for row in self._db.execute("SELECT * FROM models ORDER BY id")]

    def statistics(self, model_id: int) -> dict[str, NDArray[np.float32]]:
        """Mean vectors by form ("picture", "word", …): the centre of the space that ranking works in."""
        rows = self._db.execute("SELECT form, mean FROM model_statistics WHERE model_id = ?", [model_id])
        return {form: np.frombuffer(mean, np.float32) for form, mean in rows}

    def set_statistics(self, model_id: int, means: Mapping[str, NDArray[np.float32]]) -> None:
        self._db.conn.executemany(
            "INSERT OR REPLACE INTO model_statistics VALUES (?, ?, ?)",
            [(model_id, form, mean.astype(np.float32).tobytes()) for form, mean in means.items()],
        )

    def note_source(self, model_id: int, source: ModelSource) -> None:
        """Note where an installed model comes from and what its files are, in place of what was noted before."""
        self._db.execute(
            "INSERT OR REPLACE INTO model_sources VALUES (?, ?, ?, ?)",
            [model_id, source.source, source.revision, source.installed_at],
        )
        self._db.execute("DELETE FROM model_files WHERE model_id = ?", [model_id])
        self._db.conn.executemany(
            "INSERT INTO model_files VALUES (?, ?, ?, ?)",
            [(model_id, file.name, file.size, file.sha256) for file in source.files],
        )

    def source(self, model_id: int) -> ModelSource | None:
        """Where a model comes from; None for one that was not installed by this program."""
        row = self._db.execute(
            "SELECT source, revision, installed_at FROM model_sources WHERE model_id = ?", [model_id]
        ).fetchone()
        files = self._db.execute(
            "SELECT name, size, sha256 FROM model_files WHERE model_id = ? ORDER BY name", [model_id]
        )
        if row is None:
            return None
        source, revision, installed_at = row
        return ModelSource(source, revision, installed_at, tuple(ModelFile(*file) for file in files))
