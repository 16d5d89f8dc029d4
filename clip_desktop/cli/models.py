"""``clip-desktop models``: the model that sees and reads."""

from __future__ import annotations

import click

from clip_desktop.cli import output
from clip_desktop.cli.invocation import Invocation
from clip_desktop.cli.shell import Branch
from clip_desktop.errors import UserError


@click.group(
    "models",
    cls=Branch,
    examples="""
    clip-desktop models
    clip-desktop models show builtin
    clip-desktop models use builtin
    """,
)
def command() -> None:
    """The models that search and tag your photographs; without a command they are listed."""


@command.command("list")
@click.option("--json", "json_", is_flag=True, help="Print the list as JSON.")
@click.pass_obj
def list_(invocation: Invocation, json_: bool) -> None:
    """List the models that are installed; the one in use is marked."""
    from clip_desktop.services.model_list import installed_models

    found = installed_models(invocation.workspace())
    if json_:
        output.as_json(
            [
                {
                    "name": model.name,
                    "in_use": model.active,
                    "folder": model.folder,
                    "dim": model.bundle.identity.dim if model.bundle else None,
                    "problem": model.complaint,
                }
                for model in found
            ]
        )
        return
    output.table(
        ("", "Model", "What it is"),
        (
            ("*" if m.active else "", m.name, m.complaint or (f"{m.bundle.identity.name}" if m.bundle else ""))
            for m in found
        ),
    )


@command.command("show", examples="clip-desktop models show builtin")
@click.argument("name", required=False)
@click.pass_obj
def show(invocation: Invocation, name: str | None) -> None:
    """Print what is known of a model (without a name: of the one in use) and where it comes from."""
    from clip_desktop.services.model_list import find_model

    workspace = invocation.workspace()
    model = find_model(workspace, name or workspace.settings.model)
    if model.bundle is None:
        raise UserError(model.complaint)
    identity = model.bundle.identity
    output.table(
        ("Model", model.name),
        (
            ("Name", identity.name),
            ("Folder", output.shown(model.folder)),
            ("Length of a vector", identity.dim),
            ("Preprocessing", identity.preprocess),
            ("Weights (SHA-256)", identity.weights_sha256),
        ),
    )
    if model.bundle.card:
        output.say(f"\n{model.bundle.card.strip()}")


@command.command("use", examples="clip-desktop models use builtin")
@click.argument("name")
@click.pass_obj
def use(invocation: Invocation, name: str) -> None:
    """Search and tag with another model; nothing of the old one is lost."""
    from clip_desktop.services.model_list import use_model

    use_model(invocation.workspace(), name)
    output.say(f"The model in use is “{name}”. “clip-desktop index” reads the photographs with it.")
