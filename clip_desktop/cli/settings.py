"""``clip-desktop settings``: show and change the settings."""

from __future__ import annotations

from dataclasses import asdict, fields

import click

from clip_desktop.cli import output
from clip_desktop.cli.invocation import Invocation
from clip_desktop.cli.shell import Branch
from clip_desktop.errors import UserError
from clip_desktop.settings import DEFAULTS, Settings, check_setting

_YES_AND_NO = {"yes": True, "true": True, "on": True, "no": False, "false": False, "off": False}


@click.group(
    "settings",
    cls=Branch,
    examples="""
    clip-desktop settings
    clip-desktop settings set thumbnail_cache_mb 4096
    clip-desktop settings reset thumbnail_cache_mb
    """,
)
def command() -> None:
    """The settings; without a command they are listed."""


@command.command("list")
@click.option("--json", "json_", is_flag=True, help="Print the values as JSON.")
@click.pass_obj
def list_(invocation: Invocation, json_: bool) -> None:
    """List every setting with its value and what it does."""
    workspace = invocation.workspace()
    values = asdict(workspace.settings)
    if json_:
        output.as_json(values)
        return
    output.table(
        ("Setting", "Value", "What it does"),
        ((f.name, _word(values[f.name]), f.metadata["help"]) for f in fields(Settings)),
    )
    output.note(f"\nKept in {output.shown(workspace.paths.settings_file)}")


@command.command("get", examples="clip-desktop settings get model")
@click.argument("name")
@click.pass_obj
def get(invocation: Invocation, name: str) -> None:
    """Print the value of one setting."""
    values = asdict(invocation.workspace().settings)
    if name not in values:
        check_setting(name, None)
    output.say(_word(values[name]))


@command.command("set", examples="clip-desktop settings set tag_new_photos no")
@click.argument("name")
@click.argument("value")
@click.pass_obj
def set_(invocation: Invocation, name: str, value: str) -> None:
    """Change one setting."""
    workspace = invocation.workspace()
    workspace.update_settings(**{name: _value(name, value)})
    output.say(f"{name} is now {_word(getattr(workspace.settings, name))}.")


@command.command("reset", examples="clip-desktop settings reset cell_size")
@click.argument("name")
@click.pass_obj
def reset(invocation: Invocation, name: str) -> None:
    """Put one setting back to what it was at first."""
    workspace = invocation.workspace()
    workspace.update_settings(**{name: getattr(DEFAULTS, name, None)})
    output.say(f"{name} is {_word(getattr(workspace.settings, name))} again.")


def _value(name: str, text: str) -> object:
    """What was typed, as the type of the setting; an unknown name is left for ``update_settings`` to refuse."""
    wanted = type(getattr(DEFAULTS, name, text))
    if wanted is bool:
        if text.lower() not in _YES_AND_NO:
            raise UserError(f"The setting “{name}” is yes or no, not “{text}”.")
        return _YES_AND_NO[text.lower()]
    if wanted is int:
        try:
            return int(text)
        except ValueError as error:
            raise UserError(f"The setting “{name}” is a whole number, not “{text}”.") from error
    return text


def _word(value: object) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)
