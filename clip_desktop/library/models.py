"""The models whose vectors the library holds. A vector means nothing without name, weights and preprocessing."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from sqlite_utils import Database

from clip_desktop.library.records import Model


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
