"""``clip-desktop train``: a model from pictures with captions or classes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from clip_desktop.cli import output
from clip_desktop.cli.exits import DONE, PARTLY
from clip_desktop.cli.invocation import Invocation
from clip_desktop.cli.jobs import run_job
from clip_desktop.cli.shell import Leaf
from clip_desktop.errors import UserError

if TYPE_CHECKING:
    from clip_desktop.services.models.training import Plan
    from clip_desktop.training.running import TrainingReport

_KEPT = "Stopped. The same command goes on from here."
_SHOWN = 5


@click.command(
    "train",
    cls=Leaf,
    examples="""
    clip-desktop train ~/birds                                a folder for each class
    clip-desktop train ~/flickr/captions.csv --out run1       a table with the columns path and caption
    clip-desktop train ~/birds --config recipe.toml --set epochs=30 --set batch=512
    clip-desktop train --print-recipe > recipe.toml           every key, with what it is for
    clip-desktop train DATA --config resources/training/builtin.toml    the built-in model, from its card's data
    """,
)
@click.argument("data", required=False, type=click.Path(path_type=Path))
@click.option("--config", type=click.Path(path_type=Path), metavar="FILE", help="The recipe, a TOML file.")
@click.option("--set", "changes", multiple=True, metavar="KEY=VALUE", help="Set a key of the recipe; may be repeated.")
@click.option("--out", type=click.Path(path_type=Path), metavar="DIR", help="Where to train; else in the profile.")
@click.option("--again", is_flag=True, help="Begin anew where the folder holds an earlier training.")
@click.option("--print-recipe", is_flag=True, help="Print the recipe with all its keys, and do nothing.")
@click.option("--json", "json_", is_flag=True, help="Print the report as JSON.")
@click.pass_obj
def command(
    invocation: Invocation,
    data: Path | None,
    config: Path | None,
    changes: tuple[str, ...],
    out: Path | None,
    again: bool,
    print_recipe: bool,
    json_: bool,
) -> int:
    """Train a model on DATA: a table of captions (CSV or JSON lines), or a folder with a folder for each class.

    From scratch, or going on from a model (start), with towers locked (locked) or taught by another model (teacher).
    Ctrl+C loses nothing: the same command goes on. The model lies in DIR/model at the end, beside the log and its
    curves.
    """
    from clip_desktop.services.models.builtin_training import is_bridge
    from clip_desktop.services.models.training import plan_training, train_model
    from clip_desktop.training.recipe import read_recipe

    if is_bridge(config):
        return _train_builtin(data, config, changes, out, json_)
    recipe = read_recipe(config, dict(_change(change) for change in changes))
    if print_recipe:
        output.say(recipe.to_toml().rstrip())
        return DONE
    if data is None:
        raise click.UsageError("Missing argument 'DATA'.")
    plan = plan_training(data, recipe)
    _tell(plan)
    folder = out or invocation.workspace().paths.data / "training" / recipe.name
    report = run_job(train_model(plan, folder, recipe, again=again), _KEPT)
    if json_:
        output.as_json(report)
    else:
        _print(report)
    return PARTLY if plan.left_out or report.unusable else DONE


def _train_builtin(
    data: Path | None, config: Path | None, changes: tuple[str, ...], out: Path | None, json_: bool
) -> int:
    """Heads on published towers, by a recipe for them; nothing is put into the program itself."""
    from clip_desktop.services.models.builtin_training import read_bridge_recipe, train_builtin

    if data is None:
        raise click.UsageError("Missing argument 'DATA'.")
    recipe, place = read_bridge_recipe(config, dict(_change(change) for change in changes)), out or Path("builtin")
    figures = run_job(train_builtin(data, place, recipe), "Stopped. The features that were computed are kept.")
    if json_:
        output.as_json(figures)
        return DONE
    rows = [
        ("Words to picture, R@1, R@5, R@10", ", ".join(f"{share:.1%}" for share in figures.text_to_image)),
        ("Picture to words, R@1, R@5, R@10", ", ".join(f"{share:.1%}" for share in figures.image_to_text)),
        ("Pictures held out that are named right", f"{figures.named:.1%}"),
    ]
    output.table(("Figure", "Value"), rows, right=[1])
    output.say(f"The model: {output.shown(place / 'model')}")
    return DONE


def _change(text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not equals:
        raise UserError(f"“--set {text}” has no value.", "Write it as --set epochs=30.")
    return key.strip(), value.strip()


def _tell(plan: Plan) -> None:
    for sentence in plan.left_out:
        output.note(f"clip-desktop: left out: {sentence}")
    held = f", {len(plan.held_back):,} held back to judge by" if len(plan.held_back) else ""
    said = f"{len(plan.training.classes):,} classes" if not plan.training.captions else "captions"
    output.note(f"{len(plan.training):,} pictures with {said} to learn from{held}.")


def _print(report: TrainingReport) -> None:
    last = report.last
    output.say(f"Trained {output.counted(report.steps, 'step')} on {output.counted(report.pictures, 'picture')}.")
    rows: list[tuple[str, object]] = [("Loss", f"{last.loss:.4f}"), ("Logit scale", f"{last.logit_scale:.2f}")]
    if last.validation_loss is not None and last.validation_score is not None:
        rows.append(("Loss on pictures held back", f"{last.validation_loss:.4f}"))
        rows.append(("Found among them", f"{last.validation_score:.1%}"))
    output.table(("Figure", "Value"), rows, right=[1])
    if report.unusable:
        output.say(f"{output.counted(len(report.unusable), 'picture')} could not be read:")
        for path, problem in list(report.unusable.items())[:_SHOWN]:
            output.say(f"  {output.shown(path)}: {problem}")
    output.say(f"The model:  {output.shown(report.model)}")
    output.say(f"The curves: {output.shown(report.model.parent / 'curves.png')}")
