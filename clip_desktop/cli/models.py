"""``clip-desktop models``: the models that see and read, on this disk and published ones."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clip_desktop.cli import output
from clip_desktop.cli.invocation import Invocation
from clip_desktop.cli.jobs import run_job
from clip_desktop.cli.model_card import card_of, fields_of, row_of
from clip_desktop.cli.model_comparison import (
    comparison_fields,
    comparison_rows,
    comparison_sentence,
    nothing_to_compare,
)
from clip_desktop.cli.shell import Branch
from clip_desktop.errors import UserError

if TYPE_CHECKING:
    from clip_desktop.services.models.listing import InstalledModel


@click.group(
    "models",
    cls=Branch,
    examples="""
    clip-desktop models
    clip-desktop models show siglip2-b-32-256
    clip-desktop models download siglip2-b-32-256
    clip-desktop models import ~/Downloads/my-model
    clip-desktop models prepare siglip2-b-32-256      read your photographs with it, beside the one in use
    clip-desktop models compare siglip2-b-32-256      which finds better what you tagged yourself?
    clip-desktop models use siglip2-b-32-256
    clip-desktop models remove tinyclip-8m-16
    """,
)
def command() -> None:
    """The models that search and tag your photographs; without a command they are listed.

    Only “download” uses the network, and only to fetch the model you name.
    """


@command.command("list")
@click.option("--json", "json_", is_flag=True, help="Print the list as JSON.")
@click.pass_obj
def list_(invocation: Invocation, json_: bool) -> None:
    """List the models that are installed and those to be had; the one in use is marked."""
    from clip_desktop.services.models.listing import model_entries

    entries = model_entries(invocation.workspace())
    if json_:
        output.as_json([fields_of(entry) for entry in entries])
        return
    output.table(
        ("", "Model", "State", "Size", "ImageNet", "Languages", "Licence", "What it is"),
        (row_of(entry) for entry in entries),
        right=(3, 4),
    )
    if any(entry.published and not entry.published.free for entry in entries):
        output.note("\n! This licence does not allow every use.")
    output.note("\n“models show NAME” says more of one, “models download NAME” fetches one.")


@command.command("show", examples="clip-desktop models show builtin")
@click.argument("name", required=False)
@click.option("--json", "json_", is_flag=True, help="Print it as JSON.")
@click.pass_obj
def show(invocation: Invocation, name: str | None, json_: bool) -> None:
    """Print what is known of a model (without a name: of the one in use) and where it comes from."""
    from clip_desktop.hub.registry import read_registry
    from clip_desktop.services.models.listing import model_entries

    workspace, registry = invocation.workspace(), read_registry()
    name = name or workspace.settings.model
    entry = next((one for one in model_entries(workspace, registry) if one.name == name), None)
    if entry is None:
        registry.find(name)  # says which names are near
        raise AssertionError("the registry knows a model that is not listed")
    if json_:
        output.as_json(fields_of(entry))
        return
    output.table(("Model", entry.name), card_of(entry, registry.figures))
    if entry.installed is None:
        return
    if entry.installed.bundle is None:
        raise UserError(entry.installed.complaint)
    if entry.installed.bundle.card:
        output.say(f"\n{entry.installed.bundle.card.strip()}")


@command.command("download", examples="clip-desktop models download siglip2-b-32-256")
@click.argument("name")
@click.option("--use", is_flag=True, help="Use it from now on.")
@click.pass_obj
def download(invocation: Invocation, name: str, use: bool) -> None:
    """Fetch a published model; a download that was stopped goes on where it was.

    HF_ENDPOINT names another hub, HF_TOKEN is your access token where one is asked for, and HTTPS_PROXY a proxy.
    """
    from clip_desktop.hub.registry import read_registry
    from clip_desktop.services.models.install import download_model
    from clip_desktop.services.models.listing import use_model

    workspace, registry = invocation.workspace(), read_registry()
    model = registry.find(name)
    if not model.free:
        output.note(f"The licence of this model ({model.licence}) does not allow every use.")
    job = download_model(workspace, name, registry)
    installed = run_job(job, "Stopped. What came in is kept; the same command goes on from there.")
    if use:
        use_model(workspace, name)
    _say_installed(installed, in_use=use)


@command.command("import", examples="clip-desktop models import ~/Downloads/ViT-B-32.pt --name vit-b-32")
@click.argument("source", metavar="FOLDER|FILE", type=click.Path(path_type=Path))
@click.option("--name", default="", help="What to call it; otherwise it is called like the folder or file.")
@click.option("--use", is_flag=True, help="Use it from now on.")
@click.pass_obj
def import_(invocation: Invocation, source: Path, name: str, use: bool) -> None:
    """Copy a model from this disk: a folder as published, one you trained, or an archive of OpenAI's (.pt)."""
    from clip_desktop.services.models.install import import_model
    from clip_desktop.services.models.listing import use_model

    workspace = invocation.workspace()
    installed = run_job(import_model(workspace, source, name), "Stopped. Nothing was installed.")
    if use:
        use_model(workspace, installed.name)
    _say_installed(installed, in_use=use)


@command.command("remove", examples="clip-desktop models remove tinyclip-8m-16")
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--in-use", is_flag=True, help="Remove it even when it is in use; the built-in one is used then.")
@click.option("--vectors", is_flag=True, help="Forget its vectors too; otherwise they are kept in case it comes back.")
@click.pass_obj
def remove(invocation: Invocation, name: str, yes: bool, in_use: bool, vectors: bool) -> None:
    """Remove a model from this disk, or what a download that was stopped left of it."""
    from clip_desktop.services.models.removal import forget_vectors, loss_of_removing, remove_model

    workspace = invocation.workspace()
    with workspace.open_library() as library:
        loss = loss_of_removing(workspace, library, name)
    output.note(f"{output.size_in_words(loss.size)} become free.")
    if loss.vectors:
        kept = "are forgotten" if vectors else "are kept"
        output.note(f"Its vectors of {output.photographs(loss.vectors)} {kept}.")
    if not yes and sys.stdin.isatty():
        click.confirm(f"Remove “{name}”?", abort=True, err=True)
    if vectors and loss.vectors:
        run_job(forget_vectors(workspace, name), "Stopped. The model was not removed.")
    remove_model(workspace, name, in_use_too=in_use)
    output.say(f"“{name}” was removed.")


@command.command("use", examples="clip-desktop models use builtin")
@click.argument("name")
@click.pass_obj
def use(invocation: Invocation, name: str) -> None:
    """Search and tag with another model; nothing of the old one is lost."""
    from clip_desktop.services.models.listing import use_model

    use_model(invocation.workspace(), name)
    output.say(f"The model in use is “{name}”. “clip-desktop index” reads the photographs with it.")


@command.command("prepare", examples="clip-desktop models prepare siglip2-b-32-256")
@click.argument("name")
@click.pass_obj
def prepare(invocation: Invocation, name: str) -> None:
    """Read every photograph with another model, while the one in use goes on answering.

    Afterwards “models use” changes at once, and “models compare” says whether it is worth it.
    """
    from clip_desktop.services.models.listing import find_model
    from clip_desktop.services.models.preparing import prepare_model, readiness

    with invocation.desk() as desk:
        job = prepare_model(desk.workspace, desk.library, name)
        run_job(job, "Stopped. What was read is kept; the same command goes on from there.")
        ready = readiness(desk.library, find_model(desk.workspace, name))
    output.say(f"“{name}” has read {ready.ready:,} of {output.photographs(ready.photos)}.")
    output.note(f"“clip-desktop models use {name}” searches with it.")


@command.command("compare", examples="clip-desktop models compare siglip2-b-32-256")
@click.argument("name")
@click.argument("other", required=False)
@click.option("--json", "json_", is_flag=True, help="Print it as JSON.")
@click.pass_obj
def compare(invocation: Invocation, name: str, other: str | None, json_: bool) -> None:
    """Compare two models (one: with the model in use) on what you tagged and put into albums yourself.

    The words of each label and album are asked of both; how far in front your own photographs stand is the figure
    (average precision, in per cent). Both must have read the photographs (“models prepare”).
    """
    from clip_desktop.services.models.active import ActiveModel
    from clip_desktop.services.models.comparing import compare_models
    from clip_desktop.services.models.listing import find_model

    with invocation.desk() as desk:
        names = (other or desk.workspace.settings.model, name)
        models = [ActiveModel(desk.workspace, name=find_model(desk.workspace, one).name) for one in names]
        found = run_job(compare_models(desk.library, models[0], models[1], names), quiet=json_)
    if json_:
        output.as_json(comparison_fields(found))
        return
    if not found.questions:
        raise UserError(nothing_to_compare(found))
    output.table(("", *names, "Photographs"), comparison_rows(found), right=(1, 2, 3))
    output.note(f"\n{comparison_sentence(found)}")


@command.command("measure", examples="clip-desktop models measure builtin")
@click.argument("name", required=False)
@click.pass_obj
def measure(invocation: Invocation, name: str | None) -> None:
    """Measure how many pictures a second a model (the one in use) reads on this machine, decoding aside."""
    from clip_desktop.services.models.listing import find_model
    from clip_desktop.services.models.speed import measure_speed

    workspace = invocation.workspace()
    model = find_model(workspace, name or workspace.settings.model)
    rate = run_job(measure_speed(workspace, model), "Stopped. Nothing was measured.")
    output.say(f"“{model.name}” reads {rate:,.0f} pictures a second here.")


def _say_installed(model: InstalledModel, *, in_use: bool) -> None:
    output.say(f"“{model.name}” is installed ({model.title}, {output.size_in_words(model.size)}).")
    then = "index" if in_use else f"models use {model.name}"
    output.note(f"“clip-desktop {then}” {'reads the photographs with it' if in_use else 'searches with it'}.")
