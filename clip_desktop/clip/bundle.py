"""A model is a folder: config.json, model.safetensors, tokenizer.json, ranking.safetensors, and a card to read."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from clip_desktop.clip.config import ConfigError, ModelConfig
from clip_desktop.clip.preprocess import describe
from clip_desktop.clip.protocol import FloatArray, ModelIdentity
from clip_desktop.clip.weights import read_weights
from clip_desktop.errors import UserError

CONFIG: Final = "config.json"
WEIGHTS: Final = "model.safetensors"
TOKENIZER: Final = "tokenizer.json"
RANKING: Final = "ranking.safetensors"
CARD: Final = "MODEL_CARD.md"

_AGAIN: Final = "Install the model again."


@dataclass(frozen=True, slots=True)
class ModelBundle:
    """A model folder that was looked over; its weights are not in memory.

    Attributes:
        folder: where it lies.
        config: the model's shape.
        identity: what its vectors depend on.
    """

    folder: Path
    config: ModelConfig
    identity: ModelIdentity

    @classmethod
    def open(cls, folder: Path) -> ModelBundle:
        """Look a model folder over.

        The digest of the weights is the one noted in config.json when the folder was written; ``verify`` recomputes it.

        Raises:
            UserError: the folder or one of its files is missing, or the config describes no model of ours.
        """
        if not folder.is_dir():
            raise UserError(f"There is no model at {folder}.", "Choose another model in the settings.")
        missing = [name for name in (CONFIG, WEIGHTS, TOKENIZER) if not (folder / name).is_file()]
        if missing:
            raise UserError(f"The model at {folder} lacks {', '.join(missing)}.", _AGAIN)
        try:
            given = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
            config = ModelConfig.from_json(given)
            digest, scale = str(given["weights_sha256"]), float(given["logit_scale"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            reason = error if isinstance(error, ConfigError) else "it is no config of a model"
            raise UserError(f"The model at {folder} cannot be used: {reason}.", _AGAIN) from None
        return cls(folder, config, ModelIdentity(config.name, digest, describe(config.preprocess), config.dim, scale))

    @property
    def card(self) -> str:
        """What the maker says of the model, as Markdown; empty when nothing."""
        try:
            return (self.folder / CARD).read_text(encoding="utf-8")
        except OSError:
            return ""

    @property
    def weights(self) -> Path:
        return self.folder / WEIGHTS

    def ranking_statistics(self) -> dict[str, FloatArray]:
        """Means of the model's vectors, float32 (dim,): "picture", and "word", "phrase", "caption"; may be empty."""
        path = self.folder / RANKING
        return read_weights(path) if path.is_file() else {}

    def verify(self) -> None:
        """Raises UserError when the weights are not those that were installed. Reads the whole file."""
        if digest_of(self.weights) != self.identity.weights_sha256:
            raise UserError(f"The weights of the model at {self.folder} are not those that were installed.", _AGAIN)


def digest_of(path: Path) -> str:
    """SHA-256 of a file, hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_config(folder: Path, config: ModelConfig, logit_scale: float) -> None:
    """Write config.json beside weights that are already there."""
    noted = {**config.to_json(), "logit_scale": logit_scale, "weights_sha256": digest_of(folder / WEIGHTS)}
    (folder / CONFIG).write_text(json.dumps(noted, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
