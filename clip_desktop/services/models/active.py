"""The model in use: its encoders, loaded when first needed, and the space in which its vectors are compared."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.clip.encoder import open_encoder, open_heat_maps, open_text_encoder
from clip_desktop.clip.protocol import Encoder, FloatArray, HeatMaps, ModelIdentity, TextEncoder
from clip_desktop.errors import UserError
from clip_desktop.hub.registry import read_registry
from clip_desktop.library.library import Library
from clip_desktop.library.records import Model
from clip_desktop.resources import resource
from clip_desktop.search.ranking import RankingSpace
from clip_desktop.services.workspace import Workspace

BUILTIN = "builtin"
BUILTIN_LANGUAGES = ("en",)


class ActiveModel:
    """The model that the settings name. Safe to share between threads: each encoder is opened once.

    Args:
        workspace: the profile whose settings name the model.
        encoder: used in place of the model on disk (tests hand one in).
        name: another model than the settings name: one that is made ready, or compared.
    """

    def __init__(self, workspace: Workspace, encoder: Encoder | None = None, *, name: str = "") -> None:
        self._workspace, self._name = workspace, name
        self._opening = threading.Lock()
        self._opening_words = threading.Lock()  # another: the first query need not wait while torch is loading
        self._bundle: ModelBundle | None = None
        self._encoder = encoder
        self._text_encoder: TextEncoder | None = encoder
        self._given = encoder is not None

    @property
    def bundle(self) -> ModelBundle:
        """The model's folder, checked.

        Raises:
            UserError: the folder is missing or broken.
        """
        if self._bundle is None:
            self._bundle = ModelBundle.open(self._folder())
        return self._bundle

    @property
    def identity(self) -> ModelIdentity:
        """What the model's vectors depend on; no weights are read for it."""
        return self.text_encoder().identity if self._given else self.bundle.identity

    @property
    def languages(self) -> tuple[str, ...]:
        """ISO 639 codes of the languages whose words the model knows, "mul" for many; empty where nothing is stated."""
        name = self._name or self._workspace.settings.model
        if self._given:
            return ()
        if name == BUILTIN:
            return BUILTIN_LANGUAGES
        return next((model.languages for model in read_registry().models if model.name == name), ())

    @property
    def cache(self) -> Path:
        """Where things are kept that come from a model and can be made again; perhaps not there yet."""
        return self._workspace.paths.cache / "models"

    def text_encoder(self) -> TextEncoder:
        """Words to vectors without importing torch, so that the first query does not wait for it."""
        with self._opening_words:
            if self._text_encoder is None:
                self._text_encoder = open_text_encoder(self.bundle)
            return self._text_encoder

    def encoder(self) -> Encoder:
        """Pictures to vectors; the first call imports torch and loads the weights."""
        with self._opening:
            if self._encoder is None:
                self._encoder = open_encoder(self.bundle, self._workspace.settings.engine, self.cache)
            return self._encoder

    def heat_maps(self) -> HeatMaps:
        """Where pictures match texts. Each call reads the weights.

        Raises:
            UserError: the model cannot be used.
        """
        if not self._given:
            return open_heat_maps(self.bundle)
        given: object = self._encoder
        if isinstance(given, HeatMaps):
            return given
        raise UserError("This model cannot show where in a picture the match lies.")

    def renew(self) -> None:
        """The settings name another model: what was opened of the one before is let go."""
        if not self._given:
            with self._opening, self._opening_words:
                self._bundle = self._encoder = self._text_encoder = None

    def register(self, library: Library) -> Model:
        """The model's row in the library, with its ranking statistics; made at the first call."""
        return registered(library, self.identity, {} if self._given else self.bundle.ranking_statistics())

    def space(self, library: Library) -> RankingSpace:
        """The centred space of this model; a model without statistics is compared as it is."""
        model = self.register(library)
        return _space(model.dim, library.models.statistics(model.id))

    def own_space(self) -> RankingSpace:
        """The same by the statistics that lie beside the model: no library is asked."""
        return _space(self.identity.dim, {} if self._given else self.bundle.ranking_statistics())

    def _folder(self) -> Path:
        name = self._name or self._workspace.settings.model
        return resource("models", BUILTIN) if name == BUILTIN else self._workspace.paths.models / name


def _space(dim: int, means: Mapping[str, FloatArray]) -> RankingSpace:
    prompts = {form: mean for form, mean in means.items() if form != "picture"}
    return RankingSpace(dim, means.get("picture", np.zeros(dim, np.float32)), prompts)


def registered(library: Library, identity: ModelIdentity, statistics: Mapping[str, FloatArray]) -> Model:
    """A model's row in the library with its ranking statistics; made where it is not there yet."""
    known = library.models.find(identity.name, identity.weights_sha256, identity.preprocess)
    if known is not None:
        return known
    with library.transaction():
        model = library.models.add(
            identity.name, identity.weights_sha256, identity.preprocess, identity.dim, identity.logit_scale
        )
        library.models.set_statistics(model.id, statistics)
    return model
