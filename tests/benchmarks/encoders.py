"""Pictures and texts a second, against other engines on the same weights: ``python -m tests.benchmarks.encoders``.

Every engine runs one batch in turn, round after round, and its best time counts: what else the machine does meanwhile
hits them alike, and a ratio within one run holds where the figures do not. Weights are random (speed does not heed
them), written and read back through a model folder; the built-in model is its own where it is installed.
``transformers``, ``onnxruntime`` (with ``onnx`` and ``onnxscript``) and ``openvino`` take part where installed. On a
busy machine ``--clock cpu`` counts processor time, on one thread.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
from torch.utils.flop_counter import FlopCounterMode

from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.clip.engines import AUTO, ImageRunner, TorchEngine
from clip_desktop.clip.fused import fuse_text
from clip_desktop.clip.model import DualEncoder
from clip_desktop.clip.preprocess import normalise
from clip_desktop.clip.torch_encoder import load_model
from clip_desktop.resources import resource
from tests.unit.clip.checkpoints import save_clip

Run = Callable[[], Any]

PUBLISHED: Final[dict[str, dict[str, Any]]] = {
    "B/32": {"projection_dim": 512},
    "B/16": {"projection_dim": 512, "vision_config": {"patch_size": 16}},
    "L/14": {
        "projection_dim": 768,
        "vision_config": {
            "patch_size": 14,
            "hidden_size": 1024,
            "intermediate_size": 4096,
            "num_hidden_layers": 24,
            "num_attention_heads": 16,
        },
        "text_config": {"hidden_size": 768, "intermediate_size": 3072, "num_attention_heads": 12},
    },
}
BUILTIN: Final = "built-in"
TEXTS: Final = 32  # captions at once
_IN_ONE_TURN: Final = 3
WORDS: Final = 14  # tokens in each, with both ends


def main() -> None:
    parser = argparse.ArgumentParser(description="Compare encoders.")
    parser.add_argument("models", nargs="*", default=[*PUBLISHED, BUILTIN], help="; ".join([*PUBLISHED, BUILTIN]))
    parser.add_argument("--batch", type=int, default=16, help="pictures at once")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--clock", choices=("wall", "cpu"), default="wall")
    given = parser.parse_args()
    if given.clock == "cpu":
        torch.set_num_threads(1)
    clock = time.perf_counter if given.clock == "wall" else time.process_time
    peaks = {dtype: peak(getattr(torch, dtype), clock) for dtype in ("float32", "bfloat16")}
    print(
        f"{torch.get_num_threads()} threads; a product of 2048 x 2048: "
        + ", ".join(f"{dtype} {flops / 1e9:.0f} GFLOP/s" for dtype, flops in peaks.items())
    )
    for name in given.models:
        with tempfile.TemporaryDirectory() as scratch:
            bundle = open_model(name, Path(scratch))
            if bundle is None:
                print(f"{name}: not installed")
                continue
            measure(name, bundle, given.batch, given.rounds, clock, max(peaks.values()))


def open_model(name: str, scratch: Path) -> ModelBundle | None:
    """A published shape with random weights in the folder ``scratch``, or the built-in model."""
    if name == BUILTIN:
        try:
            return ModelBundle.open(resource("models", "builtin"))
        except FileNotFoundError:
            return None
    from transformers import CLIPConfig, CLIPModel

    torch.manual_seed(0)
    return ModelBundle.open(save_clip(CLIPModel(CLIPConfig(**PUBLISHED[name])), scratch))


def measure(name: str, bundle: ModelBundle, batch: int, rounds: int, clock: Callable[[], float], most: float) -> None:
    """Print one table of pictures and one of texts."""
    model = load_model(bundle)
    size = bundle.config.preprocess.size
    pixels = np.random.default_rng(0).integers(0, 256, (batch, size, size, 3), dtype=np.uint8)
    pictures = normalise(pixels, bundle.config.preprocess)
    with FlopCounterMode(display=False) as counter, torch.inference_mode():
        model.encode_image(torch.from_numpy(pictures[:1]))
    with tempfile.TemporaryDirectory() as scratch:
        engines = dict(picture_engines(bundle, model, pixels, pictures, Path(scratch)))
        seconds = in_turn(engines, rounds, clock)
    print_table(f"{name}, pictures a second", seconds, batch, counter.get_total_flops(), most)
    seconds = in_turn(dict(text_engines(bundle, model)), rounds, clock)
    print_table(f"{name}, texts a second", seconds, TEXTS, 0, most)


def picture_engines(
    bundle: ModelBundle, model: DualEncoder, pixels: np.ndarray, pictures: np.ndarray, cache: Path
) -> Iterator[tuple[str, Run]]:
    """What turns one batch into vectors, by name. Ours take pixels, and so count their normalising; others do not."""
    runner = ImageRunner(bundle, model, AUTO, cache)
    while runner.plan is None:
        runner(np.concatenate([pixels] * 8))
    yield f"clip-desktop ({runner.plan.engine} {runner.plan.dtype} by {runner.plan.batch})", lambda: runner(pixels)
    for dtype in ("float32", "bfloat16"):
        engine = TorchEngine(model, dtype)
        yield f"our towers, torch {dtype}", lambda engine=engine: engine(pixels)
    given = torch.from_numpy(pictures)
    if bundle.folder.joinpath("preprocessor_config.json").is_file():
        for dtype in (torch.float32, torch.bfloat16):
            reference, typed = reference_model(bundle).to(dtype), given.to(dtype)
            yield f"transformers {str(dtype)[6:]}", inferring(reference.get_image_features, pixel_values=typed)
    if find_spec("openvino") is not None:
        yield from openvino_engines(model, pictures)
    if all(find_spec(package) for package in ("onnxruntime", "onnxscript")):
        yield from onnx_engines(model, pictures, cache)


def openvino_engines(model: DualEncoder, pictures: np.ndarray) -> Iterator[tuple[str, Run]]:
    """OpenVINO itself, on pictures that are normalised already."""
    import openvino

    from clip_desktop.clip.openvino_engine import convert

    for dtype, precision in (("float32", "f32"), ("bfloat16", "bf16")):
        wanted = {"INFERENCE_PRECISION_HINT": precision, "PERFORMANCE_HINT": "LATENCY"}
        wanted["INFERENCE_NUM_THREADS"] = str(torch.get_num_threads())
        compiled = openvino.Core().compile_model(convert(model), "CPU", wanted)
        yield f"OpenVINO {dtype}", lambda compiled=compiled: compiled(pictures)


def onnx_engines(model: DualEncoder, pictures: np.ndarray, scratch: Path) -> Iterator[tuple[str, Run]]:
    """ONNX Runtime in float32, and with 8-bit weights and activations scaled on the fly."""
    import onnxruntime
    from onnxruntime.quantization import quantize_dynamic

    class Images(torch.nn.Module):
        def forward(self, pictures: torch.Tensor) -> torch.Tensor:
            return model.encode_image(pictures)

    whole, small = scratch / "model.onnx", scratch / "int8.onnx"
    torch.onnx.export(Images().eval(), (torch.from_numpy(pictures),), str(whole), verbose=False)
    quantize_dynamic(whole, small)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = torch.get_num_threads()
    for name, path in (("ONNX Runtime float32", whole), ("ONNX Runtime int8", small)):
        session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        given = {session.get_inputs()[0].name: pictures}
        yield name, lambda session=session, given=given: session.run(None, given)


def text_engines(bundle: ModelBundle, model: DualEncoder) -> Iterator[tuple[str, Run]]:
    """What turns one batch of captions, given as ids, into vectors."""
    ids = torch.randint(1, 90, (TEXTS, WORDS), generator=torch.Generator().manual_seed(0))
    mask = torch.ones(TEXTS, WORDS, dtype=torch.bool)
    model.text = fuse_text(model.text, bundle.config.text)
    yield "clip-desktop (torch float32)", inferring(model.encode_text, ids, mask)
    if bundle.folder.joinpath("preprocessor_config.json").is_file():
        reference = reference_model(bundle)
        yield "transformers float32", inferring(reference.get_text_features, input_ids=ids, attention_mask=mask.long())


def reference_model(bundle: ModelBundle) -> Any:
    from transformers import CLIPModel

    return CLIPModel.from_pretrained(bundle.folder).eval()


def inferring(function: Callable[..., Any], *values: Any, **named: Any) -> Run:
    def run() -> Any:
        with torch.inference_mode():
            return function(*values, **named)

    return run


def in_turn(engines: dict[str, Run], rounds: int, clock: Callable[[], float]) -> dict[str, float]:
    """The best seconds of each; a first round that does not count warms up.

    Each has ``_IN_ONE_TURN`` goes at a time: threads of the engine before it still spin during the first.
    """
    best = dict.fromkeys(engines, float("inf"))
    for round_ in range(rounds + 1):
        for name, run in engines.items():
            for _ in range(_IN_ONE_TURN):
                started = clock()
                run()
                if round_:
                    best[name] = min(best[name], clock() - started)
    return best


def print_table(title: str, seconds: dict[str, float], count: int, flops: int, most: float) -> None:
    """Rates, ratios to our own (the first) and, where the operations are known, the share of the machine's peak."""
    ours = next(iter(seconds.values()))
    print(f"\n{title}")
    for name, took in seconds.items():
        share = f"{flops * count / took / most:7.0%} of the peak" if flops else ""
        print(f"  {name:44}{count / took:8.1f}   ours is {took / ours:5.2f} x as fast {share}")


def peak(dtype: torch.dtype, clock: Callable[[], float]) -> float:
    """Operations a second of a large matrix product."""
    a, b = torch.randn(2048, 2048).to(dtype), torch.randn(2048, 2048).to(dtype)
    return 2 * 2048**3 / in_turn({"": inferring(torch.matmul, a, b)}, 5, clock)[""]


if __name__ == "__main__":
    main()
