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


def _say_installed(model: InstalledModel, *, in_use: bool) -> None:
    output.say(f"“{model.name}” is installed ({model.title}, {output.size_in_words(model.size)}).")
    then = "index" if in_use else f"models use {model.name}"
    output.note(f"“clip-desktop {then}” {'reads the photographs with it' if in_use else 'searches with it'}.")
