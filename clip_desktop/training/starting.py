"""What a training sets out from: a model that is there, or towers with random weights and a tokenizer of their own."""

from __future__ import annotations

import json
import math
import shutil
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Final

import torch
from tokenizers import Tokenizer as FastTokenizer
from tokenizers import pre_tokenizers, trainers

from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.clip.config import ConfigError, ModelConfig
from clip_desktop.clip.model import DualEncoder
from clip_desktop.clip.torch_encoder import load_model
from clip_desktop.clip.vocabulary import clip_tokenizer
from clip_desktop.errors import UserError
from clip_desktop.training.recipe import PARTS, Recipe
from clip_desktop.training.shapes import SHAPES

SIGMOID: Final = "sigmoid"
_START, _END, _WORD_ENDS = "<|startoftext|>", "<|endoftext|>", "</w>"


def make_tokenizer(recipe: Recipe, captions: Iterable[str], target: Path) -> None:
    """Put the tokenizer of a training at ``target``: the recipe's, that of the model gone on from, or one learned.

    Raises:
        UserError: there is none where the recipe says.
    """
    given = Path(recipe.tokenizer) if recipe.tokenizer else None
    if given is None and recipe.start:
        given = ModelBundle.open(Path(recipe.start)).tokenizer_file
    if given is None:
        text = json.dumps(learn_tokenizer(captions, recipe.vocabulary), ensure_ascii=False)
        target.write_text(text, encoding="utf-8")
        return
    try:
        shutil.copyfile(given, target)
    except OSError as error:
        raise UserError(f"The tokenizer “{given}” cannot be read: {error.strerror or error}.") from None


def learn_tokenizer(captions: Iterable[str], most: int) -> dict[str, object]:
    """CLIP's kind of byte-pair tokenizer (Sennrich et al. 2016) with at most ``most`` entries, as tokenizer.json."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    single = [*alphabet, *(f"{byte}{_WORD_ENDS}" for byte in alphabet)]
    unlearned = clip_tokenizer({token: number for number, token in enumerate([*single, _START, _END])}, [])
    learner = FastTokenizer.from_str(json.dumps(unlearned))
    trainer = trainers.BpeTrainer(
        vocab_size=most - 2 - len(alphabet),
        initial_alphabet=alphabet,
        end_of_word_suffix=_WORD_ENDS,
        show_progress=False,
        min_frequency=2,
    )
    learner.train_from_iterator(captions, trainer)
    learned = json.loads(learner.to_str())["model"]
    tokens = dict.fromkeys(single)
    tokens.update(dict.fromkeys(sorted(learned["vocab"], key=learned["vocab"].__getitem__)))
    vocabulary = {token: number for number, token in enumerate([*tokens, _START, _END])}
    return clip_tokenizer(vocabulary, [list(pair) for pair in learned["merges"]])


def make_model(recipe: Recipe, tokenizer: Path) -> DualEncoder:
    """The model as training begins, everything locked that the recipe locks; from scratch its seed decides.

    Raises:
        UserError: the recipe names no model, shape or config of ours, or the tokenizer does not fit it.
    """
    torch.manual_seed(recipe.seed)
    entries = _entries(tokenizer)
    if recipe.start:
        bundle = ModelBundle.open(Path(recipe.start))
        model = _begin(replace(bundle.config, name=recipe.name), recipe)
        model.load_state_dict(load_model(bundle).state_dict(), strict=False)  # only a bias of the logits may be new
    else:
        model = _begin(_config(recipe, entries), recipe)
    if entries > model.config.text.vocabulary:
        raise UserError(
            f"The tokenizer has {entries:,} entries, and the text tower takes {model.config.text.vocabulary:,}.",
            "Name the tokenizer that belongs to the model.",
        )
    if recipe.start_scale:
        with torch.no_grad():
            model.log_scale.fill_(math.log(recipe.start_scale))
    for part in PARTS:
        getattr(model, part).requires_grad_(part not in recipe.locked)
    return model


def _begin(config: ModelConfig, recipe: Recipe) -> DualEncoder:
    return DualEncoder(replace(config, sigmoid=recipe.loss == SIGMOID))


def _config(recipe: Recipe, entries: int) -> ModelConfig:
    if not recipe.config:
        if recipe.shape not in SHAPES:
            raise UserError(f"There is no shape “{recipe.shape}”.", f"There are: {', '.join(SHAPES)}.")
        return SHAPES[recipe.shape].config(recipe.name, entries)
    try:
        given = json.loads(Path(recipe.config).read_text(encoding="utf-8"))
        for noted in ("logit_scale", "weights_sha256"):
            given.pop(noted, None)
        return replace(ModelConfig.from_json(given), name=recipe.name)
    except ConfigError as error:
        raise UserError(f"The config “{recipe.config}” cannot be used: {error}.") from None
    except (OSError, ValueError, AttributeError) as error:
        raise UserError(f"The config “{recipe.config}” cannot be read: {error}.") from None


def _entries(tokenizer: Path) -> int:
    try:
        return FastTokenizer.from_file(str(tokenizer)).get_vocab_size()
    except Exception as error:  # the library raises a bare Exception for whatever is wrong
        raise UserError(f"The tokenizer “{tokenizer}” cannot be read: {error}.") from None
