"""``clip-desktop evaluate``: how good a model is on pictures of the user's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from clip_desktop.cli import output
from clip_desktop.cli.exits import DONE, PARTLY
from clip_desktop.cli.invocation import Invocation
from clip_desktop.cli.jobs import run_job
from clip_desktop.cli.shell import Branch
from clip_desktop.errors import UserError

if TYPE_CHECKING:
    from clip_desktop.clip.protocol import Encoder
    from clip_desktop.services.models.evaluating import Classification, Evaluation, Retrieval

_WORST = 5  # classes shown that are found least


@click.group(
    "evaluate",
    cls=Branch,
    examples="""
    clip-desktop evaluate zero-shot ~/birds
    clip-desktop evaluate retrieval ~/flickr/captions.csv
    clip-desktop evaluate linear-probe ~/birds
    """,
)
def command() -> None:
    """Measure a model on pictures with classes or captions."""


command.default = "--help"  # there is nothing to list


def _options(function: Callable[..., Any]) -> Callable[..., Any]:
    """What all three take."""
    for option in (
        click.argument("data", type=click.Path(path_type=Path)),
        click.option("--model", default="", metavar="NAME", help="A model or a model folder; else the one in use."),
        click.option("--split", default="", metavar="NAME", help="Only these rows, where a table has a split column."),
        click.option("--plot", type=click.Path(path_type=Path), metavar="FILE", help="Draw the result into this PNG."),
        click.option("--json", "json_", is_flag=True, help="Print the figures as JSON."),
        click.pass_obj,
    )[::-1]:
        function = option(function)
    return function


@command.command(
    "zero-shot",
    examples="""
    clip-desktop evaluate zero-shot ~/birds --prompts nature --plot confusion.png
    clip-desktop evaluate zero-shot ~/birds --prompts "a drawing of a {}" --centred
    """,
)
@click.option("--prompts", default="everyday", metavar="SET", help="A set of prompts, a template with {}, or a file.")
@click.option("--centred", is_flag=True, help="Also with what all pictures and all prompts share taken away.")
@_options
def zero_shot(
    invocation: Invocation,
    data: Path,
    model: str,
    split: str,
    plot: Path | None,
    json_: bool,
    prompts: str,
    centred: bool,
) -> int:
    """Name the class of each picture by prompts alone: with one prompt, then with an ensemble.

    DATA is a folder with a folder for each class, or a table with the columns path and label.
    """
    from clip_desktop.services.models.evaluating import evaluate_zero_shot

    encoder = _encoder(invocation, model)
    found = run_job(evaluate_zero_shot(encoder, data, prompts, split=split, centre=centred))
    return _show(found, plot, json_)


@command.command("retrieval", examples="clip-desktop evaluate retrieval ~/flickr/captions.csv --split dev --json")
@click.option("--centred", is_flag=True, help="With what all pictures and all captions share taken away.")
@_options
def retrieval(
    invocation: Invocation, data: Path, model: str, split: str, plot: Path | None, json_: bool, centred: bool
) -> int:
    """Find pictures by their captions, and captions by their pictures: recall at 1, 5 and 10.

    DATA is a table with the columns path and caption; a picture may have several rows.
    """
    from clip_desktop.services.models.evaluating import evaluate_retrieval

    encoder = _encoder(invocation, model)
    return _show(run_job(evaluate_retrieval(encoder, data, split=split, centre=centred)), plot, json_)


@command.command(
    "linear-probe",
    examples="""
    clip-desktop evaluate linear-probe ~/birds --shots 16
    clip-desktop evaluate linear-probe ~/birds --share 0.8 --plot confusion.png
    """,
)
@click.option("--shots", type=click.IntRange(1), metavar="N", help="Learn from N pictures of each class.")
@click.option("--share", type=click.FloatRange(0.01, 0.99), default=0.5, show_default=True, help="Or from this share.")
@click.option("--seed", type=click.IntRange(0), default=0, help="Which pictures are learned from follows from it.")
@_options
def linear_probe(
    invocation: Invocation,
    data: Path,
    model: str,
    split: str,
    plot: Path | None,
    json_: bool,
    shots: int | None,
    share: float,
    seed: int,
) -> int:
    """Learn the classes from the vectors of some pictures, and name those of the others.

    DATA is a folder with a folder for each class, or a table with the columns path and label.
    """
    from clip_desktop.services.models.evaluating import evaluate_linear_probe

    encoder = _encoder(invocation, model)
    return _show(
        run_job(evaluate_linear_probe(encoder, data, each=shots or share, split=split, seed=seed)), plot, json_
    )


def _encoder(invocation: Invocation, model: str) -> Encoder:
    from clip_desktop.services.models.evaluating import encoder_of

    if invocation.encoder is not None and not model:
        return invocation.encoder
    return encoder_of(invocation.workspace(), model)


def _show(found: Evaluation, plot: Path | None, json_: bool) -> int:
    from clip_desktop.services.models.evaluating import Retrieval

    last = found.results[-1]
    if plot is not None:
        try:
            last.chart().save(plot, "PNG")
        except OSError as error:
            raise UserError(f"“{plot}” cannot be written: {error.strerror or error}.") from None
    if json_:
        output.as_json(found)
    elif isinstance(last, Retrieval):
        _print_retrieval(last)
    else:
        _print_classification([result for result in found.results if not isinstance(result, Retrieval)])
    for sentence in found.left_out:
        output.note(f"clip-desktop: left out: {sentence}")
    for path, problem in found.unusable.items():
        output.note(f"clip-desktop: {output.shown(path)}: {problem}")
    return PARTLY if found.left_out or found.unusable else DONE


def _print_classification(results: list[Classification]) -> None:
    rows = [(r.name, f"{r.pictures:,}", f"{r.top1:.1%}", f"{r.top5:.1%}") for r in results]
    output.table(("", "Pictures", "Top 1", "Top 5"), rows, right=[1, 2, 3])
    worst = sorted(results[-1].by_class.items(), key=lambda each: each[1])[:_WORST]
    output.say(f"Found least: {', '.join(f'{name} {share:.0%}' for name, share in worst)}.")


def _print_retrieval(result: Retrieval) -> None:
    ways = (
        (f"{result.pictures:,} pictures to text", result.image_to_text),
        (f"{result.captions:,} captions to picture", result.text_to_image),
    )
    rows = [(way, *(f"{share:.1%}" for share in shares)) for way, shares in ways]
    output.table(("", "R@1", "R@5", "R@10"), rows, right=[1, 2, 3])
