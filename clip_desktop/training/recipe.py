"""Everything that is turned in training, as one frozen record; users write it as TOML."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

from clip_desktop.errors import UserError

METHOD: Final = "method"  # the key of a recipe file that says which kind of recipe it is
PARTS: Final = ("image", "text", "image_head", "text_head")


def _key(default: Any, help: str, **limits: Any) -> Any:
    return field(default=default, metadata={"help": help, **limits})


@dataclass(frozen=True, slots=True)
class Recipe:
    """All keys of a recipe; each one's metadata says what it is for and what it takes."""

    name: str = _key("trained", "The model's name.")
    start: str = _key("", "Folder of a model to go on from, weights and tokenizer; empty: from scratch.", path=True)
    shape: str = _key("small", "From scratch: a shape by name (see --print-recipe).")
    config: str = _key("", "From scratch: a config.json with the shape, in place of a name.", path=True)
    tokenizer: str = _key("", "A tokenizer.json; empty: that of `start`, or one learned from the captions.", path=True)
    vocabulary: int = _key(8192, "Entries of a tokenizer that is learned, at most.", low=600, high=500_000)
    locked: tuple[str, ...] = _key((), "Parts that stay as they are: image, text, image_head, text_head.", of=PARTS)

    epochs: int = _key(10, "How often every picture is seen.", low=1, high=100_000)
    batch: int = _key(256, "Pairs that are told apart in one step.", low=2, high=1_000_000)
    chunk: int = _key(
        0, "Pairs in memory at once; 0: the whole batch. The gradient is the same (GradCache).", low=0, high=1_000_000
    )
    learning_rate: float = _key(5e-4, "The highest learning rate.", low=0.0, high=10.0)
    warmup: float = _key(0.1, "Share of the steps in which the rate rises.", low=0.0, high=1.0)
    final_rate: float = _key(0.0, "What the rate falls to along a cosine: a share of the highest.", low=0.0, high=1.0)
    weight_decay: float = _key(0.2, "AdamW's, for matrices and kernels only.", low=0.0, high=10.0)
    beta1: float = _key(0.9, "AdamW's memory of gradients.", low=0.0, high=0.9999)
    beta2: float = _key(0.98, "AdamW's memory of their squares.", low=0.0, high=0.999999)
    epsilon: float = _key(1e-6, "AdamW's floor.", low=1e-12, high=1.0)
    clip_gradient: float = _key(1.0, "The gradient's longest norm; 0: any.", low=0.0, high=1e6)

    loss: str = _key("infonce", "infonce (CLIP) or sigmoid (SigLIP).", choices=("infonce", "sigmoid"))
    start_scale: float = _key(
        0.0, "The first logit scale; 0: the model's own, or from scratch 14.3 (infonce), 10 (sigmoid).", low=0, high=100
    )
    smoothing: float = _key(0.0, "Share of infonce's target spread over the batch.", low=0.0, high=0.9)
    same_class_fits: bool = _key(True, "Pictures of one class fit each other's captions (UniCL).")
    teacher: str = _key("", "Folder of a model to learn from as well; empty: none.", path=True)
    teacher_weight: float = _key(1.0, "Weight of what the teacher says beside the loss.", low=0.0, high=1000.0)
    average: float = _key(0.0, "Decay of the running mean of the weights that is kept; 0: none.", low=0.0, high=0.99999)

    crop_area: float = _key(0.5, "Smallest share of a picture that a random crop shows; 1: all.", low=0.01, high=1)
    flip: bool = _key(True, "Pictures are turned about half the time; off where captions say left and right.")
    colour: float = _key(0.2, "How far light, contrast and colour wander, 0 to 1.", low=0.0, high=1.0)
    templates: str = _key("train", "Class folders: the prompts that class names are put into.")
    split: str = _key("train", "Rows of a table with a split column that are learned from.")
    validation_split: str = _key("dev", "Rows of such a table that are held back.")
    holdout: float = _key(0.0, "Without such rows: share of the pictures held back.", low=0.0, high=0.9)

    precision: str = _key("float32", "float32, or bfloat16 inside the towers.", choices=("float32", "bfloat16"))
    device: str = _key("auto", "auto, cpu or cuda.", choices=("auto", "cpu", "cuda"))
    storage: str = _key("float32", "How weights are written: float32, float16.", choices=("float32", "float16"))
    seed: int = _key(0, "Everything random follows from it.", low=0, high=2**31 - 1)
    workers: int = _key(0, "Pictures decoded at once; 0: one for each processor.", low=0, high=256, free=True)
    log_every: int = _key(10, "Steps between two rows of the log.", low=1, high=1_000_000, free=True)
    checkpoint_every: int = _key(200, "Steps between two checkpoints.", low=1, high=10_000_000, free=True)

    def __post_init__(self) -> None:
        for each in fields(self):
            _check(each.name, getattr(self, each.name), each.default, each.metadata)
        if self.start and self.config:
            raise UserError("A recipe has either `start` or `config`: a model to go on from brings its own shape.")
        if set(self.locked) >= set(PARTS):
            raise UserError("The recipe locks every part of the model: nothing is left to train.")

    def deciding(self) -> dict[str, object]:
        """The keys on which the result depends: a checkpoint goes on only where they agree."""
        return {each.name: getattr(self, each.name) for each in fields(self) if not each.metadata.get("free")}

    def to_toml(self) -> str:
        """The recipe as a file, every key with what it is for."""
        lines: list[str] = []
        for each in fields(self):
            lines += [f"# {each.metadata['help']}", f"{each.name} = {_as_toml(getattr(self, each.name))}", ""]
        return "\n".join(lines)


def read_recipe(file: Path | None, changes: Mapping[str, str]) -> Recipe:
    """A recipe from a TOML file (None: the defaults) with some keys set to other values, written as in TOML.

    Paths in a file are relative to it, paths in changes to the working folder.

    Raises:
        UserError: the file cannot be read, a key is unknown, or a value is none of its key's.
    """
    return replace(Recipe(), **given_values(Recipe, file, changes))  # __post_init__ checks every value


def method_of(file: Path | None) -> str:
    """How a recipe file wants a model made: "clip", a dual encoder as a whole, or "bridge", heads on frozen towers."""
    return str(_values_of(file).get(METHOD, "clip"))


def given_values(kind: type, file: Path | None, changes: Mapping[str, str]) -> dict[str, Any]:
    """What a file and changes say of the fields of a frozen dataclass, unchecked but for their names.

    Raises:
        UserError: the file cannot be read, or a key is unknown.
    """
    known = {each.name: each for each in fields(kind)}
    given: dict[str, Any] = {}
    for values, base in ((_values_of(file), file.parent if file else Path()), (_parsed(changes), Path())):
        for key, value in values.items():
            if key == METHOD:
                continue
            if key not in known:
                near = get_close_matches(key, known, n=1)
                meant = f"Did you mean “{near[0]}”?" if near else f"There are: {', '.join(known)}."
                raise UserError(f"A recipe has no key “{key}”.", meant)
            if known[key].metadata.get("path") and isinstance(value, str) and value:
                value = str(base / Path(value).expanduser())
            given[key] = _fitting(value, known[key].default)
    return given


def _values_of(file: Path | None) -> dict[str, Any]:
    if file is None:
        return {}
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"The recipe “{file}” cannot be read: {error}.") from None
    except tomllib.TOMLDecodeError as error:
        raise UserError(f"The recipe “{file}” has a mistake: {error}.") from None


def _parsed(changes: Mapping[str, str]) -> dict[str, Any]:
    """Each value as TOML reads it, or the text itself: nobody wants to quote a name twice in a shell."""
    found: dict[str, Any] = {}
    for key, text in changes.items():
        try:
            found[key] = tomllib.loads(f"value = {text}")["value"]
        except tomllib.TOMLDecodeError:
            found[key] = text
    return found


def _fitting(value: object, default: object) -> object:
    """Whole numbers are fine where fractions are asked for, lists where tuples are, one name where several may be."""
    if isinstance(default, float) and type(value) is int:
        return float(value)
    if isinstance(default, tuple):
        return (value,) if isinstance(value, str) else tuple(value) if isinstance(value, list) else value
    return value


def _check(name: str, value: object, default: object, limits: Mapping[str, Any]) -> None:
    if type(value) is not type(default):
        raise UserError(f"The recipe's “{name}” takes a {_KINDS[type(default)]}, not {value!r}.", str(limits["help"]))
    if isinstance(value, int | float) and "low" in limits and not limits["low"] <= value <= limits["high"]:
        raise UserError(f"The recipe's “{name}” goes from {limits['low']:g} to {limits['high']:g}.")
    allowed = limits.get("choices") or limits.get("of")
    wrong = [v for v in (value if isinstance(value, tuple) else (value,)) if allowed and v not in allowed]
    if wrong:
        raise UserError(f"The recipe's “{name}” cannot be “{wrong[0]}”.", f"There are: {', '.join(allowed or ())}.")


_KINDS: Final = {str: "text", int: "whole number", float: "number", bool: "true or false", tuple: "list of texts"}


def _as_toml(value: object) -> str:
    import tomli_w

    return tomli_w.dumps({"value": list(value) if isinstance(value, tuple) else value}).partition(" = ")[2].strip()
