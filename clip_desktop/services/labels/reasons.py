"""Why a photo has a tag or stands in an answer: what it lies nearest to, and where the line is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from clip_desktop.errors import UserError
from clip_desktop.library.library import Library
from clip_desktop.library.records import Label
from clip_desktop.search.cutoff import RELEVANT
from clip_desktop.search.query import Query, format_query
from clip_desktop.search.ranking import form_of, prompts_for
from clip_desktop.search.terms import Like
from clip_desktop.sentences import Sentence, say, say_count
from clip_desktop.services.labels.scores import LEAST_KEPT
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.photos import photographs
from clip_desktop.services.searching.meaning import unit
from clip_desktop.services.searching.searcher import ALL, Searcher

FloatArray = NDArray[np.float32]

_EXAMPLES: Final = 3  # the nearest ones that are named


@dataclass(frozen=True, slots=True)
class NearPrompt:
    """A description, and its cosine with the photo in the space where everything is compared."""

    text: str
    likeness: float


@dataclass(frozen=True, slots=True)
class NearPhoto:
    """An example: its number, the name of its file, and its cosine with the photo."""

    photo_id: int
    name: str
    likeness: float


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a photo is where it is, or is not.

    Attributes:
        subject: the label's name, or the query.
        certainty: 0 to 1; None where nothing was compared.
        threshold: from which certainty on it is shown, or relevant.
        verdict: what the user said of it: 1 yes, -1 no, 0 nothing.
        rank: its place in the answer, from 1; None of a tag, and of what the query's conditions leave out.
        prompts: the descriptions, the nearest first.
        accepted, rejected: the nearest examples, nearest first; accepted_count, rejected_count: how many there are.
        of_label: whether a tag is asked for.
        off: whether the label is switched off: it is suggested on no photograph.
        beaten_by: the name of a label that excludes this one and is surer, or the user's own word; empty where none is.
    """

    subject: str
    photo_id: int
    certainty: float | None
    threshold: float
    verdict: Literal[-1, 0, 1] = 0
    rank: int | None = None
    prompts: tuple[NearPrompt, ...] = ()
    accepted: tuple[NearPhoto, ...] = ()
    rejected: tuple[NearPhoto, ...] = ()
    accepted_count: int = 0
    rejected_count: int = 0
    of_label: bool = False
    off: bool = False
    beaten_by: str = ""


def why_tag(library: Library, models: ActiveModel, searcher: Searcher, label: Label, photo_id: int) -> Reason:
    """Why a photo has a tag, or has it not.

    Raises:
        UserError: the photo has no vector yet, or the model cannot be used.
    """
    vector = _vector(library, searcher, photo_id)
    verdicts = {
        one.photo_id: one.verdict for one in library.tags.decisions(library.tags.decided(label.id).tolist(), label.id)
    }
    yes, no = ([photo for photo, said in verdicts.items() if said == sign] for sign in (1, -1))
    return Reason(
        label.name,
        photo_id,
        library.tags.score(photo_id, label.id),
        label.threshold,
        verdicts.get(photo_id, 0),
        None,
        _near_prompts(models, searcher, vector, _wordings(label)),
        _near_photos(library, searcher, vector, yes, photo_id),
        _near_photos(library, searcher, vector, no, photo_id),
        len(set(yes) - {photo_id}),
        len(set(no) - {photo_id}),
        of_label=True,
        off=not label.enabled,
        beaten_by=_excluding(library, label, photo_id),
    )


def why_found(library: Library, models: ActiveModel, searcher: Searcher, query: Query, photo_id: int) -> Reason:
    """Why a photo is in the answer to a query, or is not.

    Raises:
        UserError: the photo has no vector yet, an example cannot be read, or the model cannot be used.
    """
    result = searcher.answer(library, query, ALL)
    vector = _vector(library, searcher, photo_id)
    clauses = result.trace.plan.clauses if result.trace is not None else ()
    texts = [text for clause in clauses for text, _ in clause.descriptions]
    yes, no = (
        [like for clause in clauses for like in (clause.likes if wanted else clause.rejected)]
        for wanted in (True, False)
    )
    places = np.flatnonzero(result.ids == photo_id)
    certainty = None if result.certainty is None or not len(places) else float(result.certainty[places[0]])
    accepted, rejected = _photos(library, searcher, yes), _photos(library, searcher, no)
    return Reason(
        format_query(query),
        photo_id,
        certainty,
        RELEVANT if query.line is None else query.line,
        1 if photo_id in accepted else -1 if photo_id in rejected else 0,
        int(places[0]) + 1 if len(places) else None,
        _near_prompts(models, searcher, vector, [prompt for text in texts for prompt in prompts_for(text)]),
        _near_photos(library, searcher, vector, accepted, photo_id),
        _near_photos(library, searcher, vector, rejected, photo_id),
        len(set(accepted) - {photo_id}),
        len(set(rejected) - {photo_id}),
    )


def direction_of_label(library: Library, searcher: Searcher, label: Label) -> FloatArray:
    """Where a label points in the space of the model in use: float32 (dim,), unit length.

    Raises:
        UserError: the model cannot be used.
    """
    searcher.refresh(library)
    return searcher.meaning.of_texts(label.prompts or (label.name,))


def direction_of_query(library: Library, searcher: Searcher, query: Query) -> FloatArray:
    """Where the descriptions of a query point, that of its first way to be answered: float32 (dim,), unit length.

    Raises:
        UserError: it describes nothing, or the model cannot be used.
    """
    trace = searcher.answer(library, query, 1).trace
    for clause in trace.plan.clauses if trace is not None else ():
        said = [weight * searcher.meaning.of_text(text) for text, weight in clause.descriptions]
        if said:
            return unit(np.sum(said, axis=0))
    raise UserError("This search describes nothing that could be seen in a picture.")


def in_words(reason: Reason) -> list[str]:
    """A reason in sentences."""
    lines = [_standing(reason)]
    if reason.prompts:
        nearest, count = reason.prompts[0], len(reason.prompts)
        lines.append(
            say_count(
                count,
                "Its description is “{text}”: likeness {likeness:.2f}.",
                "Of {n} descriptions the nearest is “{text}”: likeness {likeness:.2f}.",
                text=nearest.text,
                likeness=nearest.likeness,
            )
        )
    for examples, count, accepted in (
        (reason.accepted, reason.accepted_count, True),
        (reason.rejected, reason.rejected_count, False),
    ):
        if examples:
            known = {"photographs": photographs(count), "name": examples[0].name, "likeness": examples[0].likeness}
            lines.append(
                say("Of {photographs} you accepted the nearest is “{name}”: likeness {likeness:.2f}.", **known)
                if accepted
                else say("Of {photographs} you rejected the nearest is “{name}”: likeness {likeness:.2f}.", **known)
            )
    return lines


def _standing(reason: Reason) -> str:
    """What holds of the photo, and on whose word."""
    subject = f"“{reason.subject}”"
    if reason.verdict:
        if reason.verdict > 0:
            return say("You said that it is {subject}.", subject=subject)
        return say("You said that it is not {subject}.", subject=subject)
    if reason.certainty is None:
        if reason.rank is not None:
            return say("It is in the answer to {subject} by its conditions alone.", subject=subject)
        if reason.of_label:
            return say(
                "{subject} is less than {least_kept:.0f} % certain here, or was not looked for yet.",
                subject=subject,
                least_kept=100 * LEAST_KEPT,
            )
        return say("It is not in {subject}: a condition leaves it out, or it was not compared yet.", subject=subject)
    said = _measured(reason, reason.certainty)
    if reason.off:
        return say("{said} It is not shown, as the label is switched off.", said=said)
    if reason.beaten_by and reason.certainty >= reason.threshold:
        return say(
            "{said} It is not shown, as “{beaten_by}” excludes it and is the surer.",
            said=said,
            beaten_by=reason.beaten_by,
        )
    return said


def _measured(reason: Reason, certainty: float) -> Sentence:
    """How sure it is, and whether that is enough."""
    known = {"subject": f"“{reason.subject}”", "sure": 100 * certainty, "line": 100 * reason.threshold}
    if reason.rank is None:
        if certainty >= reason.threshold:
            return say("{subject} is {sure:.0f} % certain here: over the line of {line:.0f} %.", **known)
        return say("{subject} is {sure:.0f} % certain here: below the line of {line:.0f} %.", **known)
    known["place"] = reason.rank
    if certainty >= reason.threshold:
        return say(
            "{subject} is {sure:.0f} % certain here, place {place:,} of the answer: over the line of {line:.0f} %.",
            **known,
        )
    return say(
        "{subject} is {sure:.0f} % certain here, place {place:,} of the answer: below the line of {line:.0f} %.",
        **known,
    )


def _excluding(library: Library, label: Label, photo_id: int) -> str:
    """The label that keeps another from being shown on a photo, as the view ``photo_tags`` has it; or empty."""
    mine = library.tags.score(photo_id, label.id)
    if mine is None or not label.excludes:
        return ""
    found: list[tuple[float, int, str]] = []
    for other in library.labels.some(label.excludes):
        verdict = next((one.verdict for one in library.tags.decisions([photo_id], other.id)), 0)
        score = library.tags.score(photo_id, other.id) if other.enabled and verdict == 0 else None
        if verdict > 0:
            found.append((2.0, 0, other.name))
        elif score is not None and score >= other.threshold and (score, label.id) > (mine, other.id):
            found.append((score, -other.id, other.name))
    return max(found)[2] if found else ""


def _wordings(label: Label) -> list[str]:
    return [wording for prompt in label.prompts or (label.name,) for wording in prompts_for(prompt)]


def _vector(library: Library, searcher: Searcher, photo_id: int) -> FloatArray:
    searcher.refresh(library)
    vectors = searcher.loaded.vectors_of([photo_id])
    if not len(vectors):
        raise UserError("This photograph has not been indexed with the model in use.", "“clip-desktop index” does it.")
    vector: FloatArray = vectors[0]
    return vector


def _near_prompts(
    models: ActiveModel, searcher: Searcher, vector: FloatArray, texts: Sequence[str]
) -> tuple[NearPrompt, ...]:
    """Prompts by how near a photo lies to each of them by itself."""
    different = list(dict.fromkeys(texts))
    vectors = models.text_encoder().encode_texts(different)
    found = [
        NearPrompt(text, float(unit(searcher.loaded.space.text(row, form_of(text))) @ vector))
        for text, row in zip(different, vectors, strict=True)
    ]
    return tuple(sorted(found, key=lambda prompt: -prompt.likeness))


def _near_photos(
    library: Library, searcher: Searcher, vector: FloatArray, photo_ids: Sequence[int], but: int
) -> tuple[NearPhoto, ...]:
    """The nearest of some photos, beside the one that is asked about."""
    ids = np.array([photo for photo in dict.fromkeys(photo_ids) if photo != but], np.int64)
    ids = ids[searcher.loaded.has(ids)]
    likeness = searcher.loaded.vectors_of(ids) @ vector
    order = np.argsort(-likeness, kind="stable")[:_EXAMPLES]
    rows = library.photos.rows(ids[order].tolist())
    return tuple(
        NearPhoto(int(ids[n]), rows[int(ids[n])].path.name, float(likeness[n])) for n in order if int(ids[n]) in rows
    )


def _photos(library: Library, searcher: Searcher, likes: Sequence[Like]) -> list[int]:
    return [photo for like in likes if (photo := searcher.examples.photo(library, like)) is not None]
