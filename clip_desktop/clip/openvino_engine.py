"""The image tower run by OpenVINO: an optional extra, ``pip install "clip-desktop[fast]"``.

It is converted from our own module, once, and kept in the cache. The frontend is called directly: OpenVINO's
``convert_model`` would report its use to its makers, and nothing here talks to a network.
"""

from __future__ import annotations

import contextlib
import logging
import os
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import numpy as np
import openvino
import openvino.preprocess
import torch
from torch import Tensor, nn

from clip_desktop.clip.config import PreprocessConfig
from clip_desktop.clip.model import DualEncoder
from clip_desktop.clip.protocol import FloatArray, PixelArray

_PRECISIONS: Final = {"float32": "f32", "bfloat16": "bf16"}
_MOST_AT_ONCE: Final = 1024


class OpenVinoEngine:
    """Prepared pictures to unit vectors by a converted image tower.

    Args:
        model: what is converted.
        dtype: of the arithmetic, "float32" or "bfloat16".
        cache: where the converted tower is kept; None keeps none.
        digest: of the model's weights.

    Raises:
        RuntimeError: the tower cannot be converted, or this machine cannot run it.
    """

    def __init__(self, model: DualEncoder, dtype: str, cache: Path | None, digest: str) -> None:
        core = openvino.Core()
        kept = None if cache is None else cache / f"openvino-{openvino.__version__.split('-')[0]}-{digest[:32]}.xml"
        if kept is not None and kept.is_file():
            converted = core.read_model(kept)
        else:
            converted = convert(model)
            if kept is not None:
                _keep(converted, kept)
        _take_pixels(converted, model.config.preprocess)
        wanted: dict[str, Any] = {"INFERENCE_PRECISION_HINT": _PRECISIONS[dtype], "PERFORMANCE_HINT": "LATENCY"}
        wanted["INFERENCE_NUM_THREADS"] = torch.get_num_threads()
        self._compiled = core.compile_model(converted, "CPU", wanted)

    def __call__(self, pixels: PixelArray) -> FloatArray:
        """Prepared pictures uint8 (n, size, size, 3) → unit vectors float32 (n, dim)."""
        return np.array(self._compiled(pixels)[0], np.float32)


class _ImageEncoder(nn.Module):
    def __init__(self, model: DualEncoder) -> None:
        super().__init__()
        self.model = model

    def forward(self, pictures: Tensor) -> Tensor:
        return self.model.encode_image(pictures)


def convert(model: DualEncoder) -> Any:
    """The image tower and its head as an OpenVINO model for any number of pictures at once."""
    from openvino.frontend import FrontEndManager
    from openvino.frontend.pytorch.fx_decoder import TorchFXPythonDecoder

    size = model.config.preprocess.size
    example = torch.zeros(2, 3, size, size)
    count = torch.export.Dim("count", min=1, max=_MOST_AT_ONCE)
    with _quiet(), torch.no_grad():
        exported = torch.export.export(_ImageEncoder(model), (example,), dynamic_shapes=({0: count},))
        frontend = FrontEndManager().load_by_framework("pytorch")
        decoder = TorchFXPythonDecoder.from_exported_program(exported)  # held until the end: the frontend does not
        converted = frontend.convert(frontend.load(decoder))
    converted.reshape({0: openvino.PartialShape([-1, 3, size, size])})
    return converted


def _take_pixels(converted: Any, preprocess: PreprocessConfig) -> None:
    """Puts the normalising of pixels before a converted tower, where it runs on every processor."""
    steps = openvino.preprocess.PrePostProcessor(converted)
    pixels = steps.input()
    pixels.tensor().set_element_type(openvino.Type.u8).set_layout(openvino.Layout("NHWC"))
    pixels.model().set_layout(openvino.Layout("NCHW"))
    pixels.preprocess().convert_element_type(openvino.Type.f32).mean([*preprocess.mean]).scale([*preprocess.std])
    steps.build()


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Both makers warn of each other's coming changes, which no user can do anything about."""
    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(before)


def _keep(converted: Any, path: Path) -> None:
    """Both files under other names first, the one that is looked for last."""
    partial = path.with_name(f"partial-{os.getpid()}-{path.name}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        openvino.save_model(converted, partial, compress_to_fp16=False)
        os.replace(partial.with_suffix(".bin"), path.with_suffix(".bin"))
        os.replace(partial, path)
    except (OSError, RuntimeError):  # a cache that cannot be written is no reason to fail
        for left in (partial, partial.with_suffix(".bin")):
            left.unlink(missing_ok=True)
