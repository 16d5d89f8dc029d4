"""The centred space in which pictures are ranked.

Plain cosine ranks badly: a short prompt points partly at "short prompt", and every picture has its own closeness to
that direction. Subtracting the mean picture from pictures and the mean prompt *of the same form* from prompts, and
normalising again, mends it at no cost (Distribution Normalization, Zhou et al. 2023). The means come with a model.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.resources import resource

FloatArray = NDArray[np.float32]

WORD: Final = "word"
PHRASE: Final = "phrase"
CAPTION: Final = "caption"
FORMS: Final = (WORD, PHRASE, CAPTION)

_EXAMPLE: Final = np.float32(0.5)  # what an example picture weighs beside a description
_ALIKE: Final = np.float32(0.7)  # from which likeness on a photo counts as what a rejected one shows
# "a photo of a dog" asks for dogs; the words before are no part of what is looked for, and cost 1 to 3 AP.
_WRAPPING: Final = re.compile(
    r"(?:(?:a|an|the|some|all|my)\s+)?(?:photo|photograph|picture|image|pic|snapshot)s?\s+of\s+(?:(?:a|an|the|some)\s+)?(?=\S)",
    re.IGNORECASE,
)
_PHRASE_WORDS: Final = 3  # "birthday cake candles" is a list of things, "a dog on a beach" says something of them
_NEAREST: Final = {WORD: (PHRASE, CAPTION), PHRASE: (WORD, CAPTION), CAPTION: (PHRASE, WORD)}


@dataclass(frozen=True, slots=True, eq=False)
class RankingSpace:
    """Where one model's vectors are compared. Without statistics it is the model's own space.

    Attributes:
        dim: width of the vectors.
        picture_mean: mean of unit picture vectors, float32 (dim,).
        prompt_means: mean of unit prompt vectors by form, float32 (dim,); a missing form takes the nearest one's.
    """

    dim: int
    picture_mean: FloatArray
    prompt_means: Mapping[str, FloatArray] = field(default_factory=dict)

    def pictures(self, vectors: NDArray[np.float32] | NDArray[np.float16]) -> FloatArray:
        """Unit picture vectors (n, dim), centred and of unit length again: float32 (n, dim)."""
        return _unit(np.subtract(vectors, self.picture_mean, dtype=np.float32))

    def text(self, vector: FloatArray, form: str) -> FloatArray:
        """A prompt's unit vector (dim,), or (n, dim) of one form, centred and of unit length again."""
        return _unit(np.subtract(vector, self._mean(form), dtype=np.float32))

    def _mean(self, form: str) -> FloatArray:
        for name in (form, *_NEAREST[form]):
            if name in self.prompt_means:
                return self.prompt_means[name]
        return np.zeros(self.dim, np.float32)


def form_of(text: str) -> str:
    """What a text is to a model: a word, a phrase of up to three, or a caption; "a photo of a dog" is a word."""
    words = len(subject_of(text).split())
    if words <= 1:
        return WORD
    return PHRASE if words <= _PHRASE_WORDS else CAPTION


def prompts_for(text: str, templates: Mapping[str, Sequence[str]] | None = None) -> list[str]:
    """The prompts whose vectors are averaged for a text: an ensemble for words and phrases, a caption as it is.

    Args:
        templates: by form, each with one ``{}``; by default those of ``resources/prompts``.
    """
    subject = subject_of(text)
    chosen = (prompt_templates() if templates is None else templates).get(form_of(subject), ())
    return [template.replace("{}", subject) for template in chosen] or [subject]


def subject_of(text: str) -> str:
    """What is looked for, without "a photo of a" before it."""
    return _WRAPPING.sub("", text, count=1) if _WRAPPING.match(text) else text


@dataclass(frozen=True, slots=True, eq=False)
class Aim:
    """What is looked for, as one direction.

    Attributes:
        direction: unit vector, float32 (dim,).
        likeness: how much of it example pictures made up, from 0 to 1.
    """

    direction: FloatArray
    likeness: float


def aim_of(texts: FloatArray, weights: FloatArray, pictures: FloatArray) -> Aim:
    """Descriptions and example pictures together (Rocchio 1971); at least one is given.

    One picture counts half as much as a description: measured on the development sets after one and three accepted
    results, any weight from a third to one is within 1 AP, and words still say which side of the picture is meant.

    Args:
        texts: directions, float32 (t, dim); weights: how much each counts, float32 (t,).
        pictures: directions of photos, float32 (p, dim).
    """
    said = (weights[:, None] * texts).sum(axis=0)
    shown = _EXAMPLE * pictures.sum(axis=0)
    words, looks = float(np.linalg.norm(said)), float(np.linalg.norm(shown))
    return Aim(_unit(said + shown), looks / max(words + looks, 1e-12))


def less_alike(scores: FloatArray, rejected: FloatArray, accepted: FloatArray) -> FloatArray:
    """The scores (n,) of photos, lower where one looks like a rejected photo, and more so than like an accepted one.

    What a photo was rejected for is not known, so only photos that look like it sink. Taking the rejected vectors from
    the query itself, as Rocchio's formula does, costs 1 to 5 AP here: they lie close to what is looked for.

    Args:
        rejected, accepted: how alike each photo is to the nearest rejected and accepted one, float32 (n,); -1 where
            there is none.
    """
    return np.asarray(scores - np.maximum(rejected - np.maximum(accepted, _ALIKE), 0), np.float32)


@lru_cache(maxsize=1)
def prompt_templates() -> Mapping[str, tuple[str, ...]]:
    """The prompt templates that come with the program, by form."""
    found = tomllib.loads(resource("prompts", "search.toml").read_text(encoding="utf-8"))
    return {form: tuple(found[form]) for form in FORMS}


def _unit(vectors: FloatArray) -> FloatArray:
    """Rows of length one, in place: on ten thousand vectors it is the new arrays that take the time."""
    length = np.sqrt(np.einsum("...d,...d->...", vectors, vectors))
    vectors /= np.maximum(length, np.float32(1e-12))[..., None]
    return vectors
