"""A model is a folder: config.json, model.safetensors, tokenizer.json, ranking.safetensors, and a card to read.

That is our own layout; those that models are published in are read as they are (``clip.layouts``).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from clip_desktop.clip.config import ConfigError, ModelConfig
from clip_desktop.clip.digest import digest_of, digest_of_weights, kept_digest
from clip_desktop.clip.layouts.layout import Layout, read_json
from clip_desktop.clip.layouts.own import CONFIG, WEIGHTS
from clip_desktop.clip.layouts.recognise import DIGEST_KEY, open_layout
from clip_desktop.clip.preprocess import describe
from clip_desktop.clip.protocol import FloatArray, ModelIdentity
from clip_desktop.clip.vocabulary import TOKENIZER, has_tokenizer, tokenizer_file
from clip_desktop.clip.weights import QuantisedFile, read_weights
from clip_desktop.errors import UserError
from clip_desktop.sentences import say

__all__ = ["CARD", "CONFIG", "RANKING", "TOKENIZER", "WEIGHTS", "ModelBundle", "digest_of", "write_config"]

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
        layout: where its tensors lie, and under which names.
    """

    folder: Path
    config: ModelConfig
    identity: ModelIdentity
    layout: Layout

    @classmethod
    def open(cls, folder: Path) -> ModelBundle:
        """Look a model folder over, in any layout of ``clip.layouts``.

        The digest of the weights is the one noted when the folder was written or first opened; ``verify`` renews it.

        Raises:
            UserError: the folder or one of its files is missing, or they describe no model of ours.
        """
        if not folder.is_dir():
            raise UserError(
                say("There is no model at {folder}.", folder=folder), "Choose another model in the settings."
            )
        try:
            layout = open_layout(folder)
            layout.check_names()
            digest, scale = _digest_and_scale(folder, layout)
        except ConfigError as error:
            raise UserError(
                say("The model at {folder} cannot be used: {error}.", folder=folder, error=error), _AGAIN
            ) from None
        except (KeyError, TypeError, ValueError):
            raise UserError(
                say("The model at {folder} cannot be used: it is no config of a model.", folder=folder), _AGAIN
            ) from None
        if not has_tokenizer(folder):
            raise UserError(say("The model at {folder} lacks {tokenizer}.", folder=folder, tokenizer=TOKENIZER), _AGAIN)
        config = layout.config
        identity = ModelIdentity(config.name, digest, describe(config.preprocess), config.dim, scale)
        return cls(folder, config, identity, layout)

    @property
    def card(self) -> str:
        """What the maker says of the model, as Markdown; empty when nothing."""
        try:
            return (self.folder / CARD).read_text(encoding="utf-8")
        except OSError:
            return ""

    @property
    def tokenizer_file(self) -> Path:
        """tokenizer.json; made from the older vocabulary files where the model was published with those alone.

        Raises:
            UserError: those cannot be read.
        """
        return tokenizer_file(self.folder)

    def read_weights(self, part: str = "") -> dict[str, FloatArray]:
        """Tensors whose names in ``DualEncoder`` begin with ``part``, float32, under their names without it.

        Only those are read from disk. They may be views of the mapped file.
        """
        return self.layout.read(part)

    def ranking_statistics(self) -> dict[str, FloatArray]:
        """Means of the model's vectors, float32 (dim,): "picture", and "word", "phrase", "caption"; may be empty."""
        path = self.folder / RANKING
        return read_weights(path) if path.is_file() else {}

    def verify(self) -> None:
        """Raises UserError when the weights are not those that were installed. Reads the whole of them."""
        if digest_of_weights(self.layout.stored.files) != self.identity.weights_sha256:
            raise UserError(
                say("The weights of the model at {folder} are not those that were installed.", folder=self.folder),
                _AGAIN,
            )


def _digest_and_scale(folder: Path, layout: Layout) -> tuple[str, float]:
    """Our own config.json notes both; elsewhere the digest is taken, and the scale stands among the weights."""
    if isinstance(layout.stored, QuantisedFile):
        noted = read_json(folder / CONFIG)
        return str(noted[DIGEST_KEY]), float(noted["logit_scale"])
    return kept_digest(folder, layout.stored.files), float(np.exp(layout.read("log_scale")[""]))


def write_config(folder: Path, config: ModelConfig, logit_scale: float) -> None:
    """Write config.json beside weights that are already there."""
    noted = {**config.to_json(), "logit_scale": logit_scale, "weights_sha256": digest_of(folder / WEIGHTS)}
    (folder / CONFIG).write_text(json.dumps(noted, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
