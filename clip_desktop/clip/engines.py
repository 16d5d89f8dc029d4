"""The ways in which an image tower can be run on this machine, and the pictures' way through them.

Arithmetic in 8 bits is none of them, though it is twice as fast as any. It keeps a cosine of 0.9999 with random
weights, but in trained transformers single channels are a hundred times as large as the rest. On the built-in
model's text tower the mean cosine was 0.98 with one scale for an activation (ONNX Runtime's dynamic quantisation),
0.998 with one for each token, 0.999 with channels evened out first (SmoothQuant, Xiao et al. 2023): too little.
"""

from __future__ import annotations

import copy
import hashlib
import platform
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import numpy as np
import torch

from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.clip.calibration import Calibration, Plan
from clip_desktop.clip.fused import fuse
from clip_desktop.clip.model import DualEncoder
from clip_desktop.clip.protocol import FloatArray, PixelArray
from clip_desktop.clip.towers.efficientnet import EfficientNetLite
from clip_desktop.errors import UserError
from clip_desktop.sentences import say

Engine = Callable[[PixelArray], FloatArray]  # prepared pictures uint8 (n, size, size, 3) → unit vectors (n, dim)

AUTO: Final = "auto"
CHOICES: Final = (AUTO, "float32", "bfloat16", "openvino")
LEAST_COSINE: Final = 0.999  # to torch in float32: beyond it no ranking changes
_BATCHES: Final = (4, 8, 16)
_PLAIN: Final = ("torch", "float32")  # the way that all others are compared with


class ImageRunner:
    """Pictures to vectors by the fastest way that gives the same vectors. Belongs to one thread at a time.

    Args:
        bundle: the model's folder.
        model: the model itself, float32.
        choice: one of ``CHOICES``: a way that the user settled on, or "auto".
        cache: a folder for what was measured and converted; None keeps nothing.
    """

    def __init__(self, bundle: ModelBundle, model: DualEncoder, choice: str = AUTO, cache: Path | None = None) -> None:
        self._bundle, self._model, self._choice, self._cache = bundle, model, choice, cache
        self._engines: dict[tuple[str, str], Engine] = {}
        self._calibration = Calibration(plans_for(choice), self._file(choice))

    @property
    def plan(self) -> Plan | None:
        """How pictures are run, once that is settled."""
        return self._calibration.chosen

    def __call__(self, pixels: PixelArray) -> FloatArray:
        """Prepared pictures uint8 (n, size, size, 3) → unit vectors, float32 (n, dim).

        Raises:
            UserError: the way that the user settled on does not run on this machine.
        """
        vectors = np.empty((len(pixels), self._bundle.config.dim), np.float32)
        start = 0
        while start < len(pixels):
            plan = self._calibration.next(len(pixels) - start)
            stop = min(start + plan.batch, len(pixels))
            found = self._run(plan, pixels[start:stop])
            if found is None:
                self._calibration.drop(plan)  # the next plan takes these pictures
                continue
            vectors[start:stop] = found
            start = stop
        self._let_go()
        return vectors

    def _run(self, plan: Plan, pictures: PixelArray) -> FloatArray | None:
        """The vectors by one plan; None where it cannot be used. Until a plan is chosen each batch is compared."""
        try:
            engine = self._engine(plan.way)
            began = time.perf_counter()
            vectors = engine(pictures)
            took = time.perf_counter() - began
        except (RuntimeError, ImportError, OSError) as error:
            if plan.way == _PLAIN:
                raise
            if self._choice != AUTO:
                raise UserError(
                    say("This machine cannot run the model by {choice}.", choice=self._choice), "Set engine to auto."
                ) from error
            return None
        if self._calibration.chosen is None and plan.way != _PLAIN and self._choice == AUTO:
            cosines = (vectors * self._engine(_PLAIN)(pictures)).sum(axis=1)
            if not (cosines >= LEAST_COSINE).all():
                return None
        self._calibration.note(plan, len(pictures), took)
        return vectors

    def _engine(self, way: tuple[str, str]) -> Engine:
        if way not in self._engines:
            self._engines[way] = self._build(*way)
        return self._engines[way]

    def _build(self, engine: str, dtype: str) -> Engine:
        if engine == "torch":
            return TorchEngine(self._model, dtype)
        from clip_desktop.clip.openvino_engine import OpenVinoEngine

        return OpenVinoEngine(self._model, dtype, self._cache, self._bundle.identity.weights_sha256)

    def _let_go(self) -> None:
        """Once the way is settled the others give back their memory."""
        if self.plan is not None:
            self._engines = {way: engine for way, engine in self._engines.items() if way == self.plan.way}

    def _file(self, choice: str) -> Path | None:
        """Where the choice is kept: under another name for another model, machine or version of an engine."""
        if self._cache is None:
            return None
        machine = (platform.machine(), platform.processor(), torch.get_num_threads(), torch.__version__, _BATCHES)
        told = repr((self._bundle.identity.weights_sha256, machine, choice, find_spec("openvino") is not None))
        return self._cache / f"engine-{hashlib.sha256(told.encode()).hexdigest()[:32]}.json"


class TorchEngine:
    """The image tower in PyTorch, in float32 or bfloat16; its small head in float32 always."""

    def __init__(self, model: DualEncoder, dtype: str) -> None:
        self._dtype = getattr(torch, dtype)
        self._head, self._preprocess = model.image_head, model.config.preprocess
        self._tower = model.image if self._dtype == torch.float32 else copy.deepcopy(model.image).to(self._dtype)
        self._fused = False
        self._format = torch.contiguous_format
        if isinstance(self._tower, EfficientNetLite):
            self._format = torch.channels_last
            self._tower.to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # its stubs forgot it

    def __call__(self, pixels: PixelArray) -> FloatArray:
        """Prepared pictures uint8 (n, size, size, 3) → unit vectors float32 (n, dim)."""
        if not self._fused and len(pixels) >= min(_BATCHES):  # it takes longer than one picture
            own = self._dtype != torch.float32
            self._tower, self._fused = fuse(self._tower, self._preprocess.size, max(_BATCHES), own), True
        mean, std = (torch.tensor(three)[:, None, None] for three in (self._preprocess.mean, self._preprocess.std))
        with torch.inference_mode():
            whole = torch.from_numpy(np.require(pixels, requirements="W")).permute(0, 3, 1, 2)
            given = whole.to(torch.float32, memory_format=self._format).sub_(mean).div_(std).to(self._dtype)
            vectors = torch.nn.functional.normalize(self._head(self._tower(given).float()), dim=-1)
        found: FloatArray = vectors.numpy()
        return found


def plans_for(choice: str) -> list[Plan]:
    """The plans among which to choose.

    Raises:
        UserError: the choice needs an extra that is not installed, or is none.
    """
    ways = [("torch", "float32"), ("torch", "bfloat16")]
    if find_spec("openvino") is not None:
        ways += [("openvino", "float32"), ("openvino", "bfloat16")]
    wanted = {
        AUTO: ways,
        "float32": ways[:1],
        "bfloat16": ways[1:2],
        "openvino": [way for way in ways if way[0] == "openvino"],
    }
    if choice not in wanted:
        raise UserError(
            say("There is no way “{choice}” of running a model.", choice=choice),
            say("There are: {names}.", names=", ".join(CHOICES)),
        )
    if not wanted[choice]:
        raise UserError("OpenVINO is not installed.", "Install “clip-desktop[fast]”, or set engine to auto.")
    return [Plan(engine, dtype, batch) for engine, dtype in wanted[choice] for batch in _BATCHES]
