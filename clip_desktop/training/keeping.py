"""A trained model as a folder that the program can use, with what its ranking needs and what was done to it."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from clip_desktop.clip.bundle import CARD, RANKING, TOKENIZER, WEIGHTS, write_config
from clip_desktop.clip.model import DualEncoder
from clip_desktop.clip.protocol import Encoder, FloatArray
from clip_desktop.clip.weights import Storage, write_weights
from clip_desktop.errors import UserError
from clip_desktop.progress import Job
from clip_desktop.training.dataset import Dataset, OpenPicture, filled
from clip_desktop.training.encoding import encode_pictures, encode_texts
from clip_desktop.training.evaluation import unit
from clip_desktop.training.texts import as_query, common_words, phrases_of

_ENOUGH: Final = 1000  # pictures, and texts of each form, that a mean is taken over


def write_model(
    target: Path,
    model: DualEncoder,
    tokenizer: Path,
    statistics: Mapping[str, FloatArray],
    noted: Mapping[str, str],
    storage: Storage,
) -> None:
    """Write the model folder; one that is there is replaced once the new one is whole.

    Args:
        tokenizer: a tokenizer.json.
        statistics: the means that ranking subtracts.
        noted: stands in the metadata of the weights, and in the card.

    Raises:
        UserError: the folder cannot be written.
    """
    partial, old = target.with_name(f"{target.name}.partial"), target.with_name(f"{target.name}.old")
    try:
        for left in (partial, old):
            shutil.rmtree(left, ignore_errors=True)
        partial.mkdir(parents=True)
        tensors = {name: tensor.cpu().numpy() for name, tensor in model.state_dict().items()}
        write_weights(partial / WEIGHTS, tensors, noted, {"": storage})
        if statistics:
            write_weights(partial / RANKING, statistics, {}, {})
        shutil.copyfile(tokenizer, partial / TOKENIZER)
        (partial / CARD).write_text(_card(model.config.name, noted), encoding="utf-8")
        write_config(partial, model.config, float(model.logit_scale.detach()))
        if target.exists():
            os.replace(target, old)
        os.replace(partial, target)
        shutil.rmtree(old, ignore_errors=True)
    except OSError as error:
        raise UserError(f"The model folder “{target}” cannot be written: {error.strerror or error}.") from None


def ranking_statistics(
    encoder: Encoder, dataset: Dataset, open_picture: OpenPicture, templates: Mapping[str, Sequence[str]]
) -> Job[dict[str, FloatArray]]:
    """The means that ranking subtracts, float32 (dim,): of pictures, and of the captions' words, phrases and sentences.

    Args:
        dataset: what was trained on, with captions; a sample of it is enough.
        templates: the prompt templates that queries are put into, by form.
    """
    rows = np.linspace(0, len(dataset) - 1, min(_ENOUGH, len(dataset))).round().astype(int)
    sample = dataset.chosen([int(row) for row in rows])
    encoded = yield from encode_pictures(encoder, sample, open_picture)
    found = {"picture": encoded.vectors.mean(0)}
    captions = [as_query(caption) for several in sample.captions for caption in several]
    banks = {
        "word": common_words(captions, _ENOUGH),
        "phrase": phrases_of(captions, _ENOUGH),
        "caption": captions[:: max(1, len(captions) // _ENOUGH)],
    }
    for form, bank in banks.items():
        if bank:
            prompts = [filled(template, text) for template in templates[form] for text in bank]
            vectors = yield from encode_texts(encoder, prompts)
            found[form] = unit(vectors.reshape(len(templates[form]), len(bank), -1).mean(0)).mean(0)
    return found


def _card(name: str, noted: Mapping[str, str]) -> str:
    rows = [f"- {key}: {value}" for key, value in noted.items() if key != "recipe"]
    recipe = json.loads(noted.get("recipe", "{}"))
    keys = [f"    {key} = {json.dumps(value, ensure_ascii=False)}" for key, value in recipe.items()]
    return "\n".join(
        [f"# {name}", "", "Trained with `clip-desktop train`.", "", *rows, "", "The recipe:", "", *keys, ""]
    )
