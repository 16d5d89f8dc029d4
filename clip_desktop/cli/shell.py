"""The commands as click knows them: loaded when called, each with ``--profile``, each with its examples."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from clip_desktop.cli.invocation import Invocation


def _take_profile(ctx: click.Context, _: click.Parameter, profile: Path | None) -> None:
    if profile is not None:
        ctx.ensure_object(Invocation).profile = profile


def profile_option() -> click.Option:
    """``--profile DIR``, which may stand before or after the command's name; the last one counts."""
    return click.Option(
        ["--profile"],
        type=click.Path(file_okay=True, path_type=Path),
        metavar="DIR",
        expose_value=False,
        callback=_take_profile,
        is_eager=True,
        help="Keep everything in this folder instead of your own profile.",
    )


class Leaf(click.Command):
    """A command that does something.

    Args:
        examples: lines shown under the options.
    """

    def __init__(self, *args: Any, examples: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.examples = examples
        self.params.append(profile_option())

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        write_examples(self.examples, formatter)


class Branch(click.Group):
    """A group of commands on one kind of thing; without a command it runs ``list``.

    Args:
        examples: lines shown under the commands.
    """

    command_class = Leaf
    default = "list"

    def __init__(self, *args: Any, examples: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.examples = examples
        self.params.append(profile_option())

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        return super().parse_args(ctx, args if _says_more(args) else [self.default, *args])

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands, each with the whole of its first sentence: click would break it off."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, _first_sentence(one.help or "")) for name, one in sorted(self.commands.items())])

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        write_examples(self.examples, formatter)


def _first_sentence(help_text: str) -> str:
    return " ".join(help_text.split("\n\n")[0].split())


def _says_more(args: list[str]) -> bool:
    """Whether these begin with a command or a call for help; options that come first are those of the default."""
    words = [arg for before, arg in zip(["", *args], args, strict=False) if "--profile" not in (before, arg)]
    return bool(words) and (words[0] in ("--help", "-h") or not words[0].startswith("-"))


class Root(click.Group):
    """The program: the modules of its commands are imported only when called.

    Args:
        modules: command name to (module, one line of help). The module's ``command`` is the command.
        epilog_writer: writes what stands under the list of commands.
    """

    def __init__(
        self,
        *args: Any,
        modules: Mapping[str, tuple[str, str]],
        epilog_writer: Callable[[click.HelpFormatter], None],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.modules, self._epilog_writer = modules, epilog_writer
        self.params.append(profile_option())

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.modules:
            return None
        command: click.Command = import_module(self.modules[cmd_name][0]).command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name not in self.modules and not name.startswith("-"):
            near = get_close_matches(name, self.modules, n=1)
            meant = f"Did you mean “{near[0]}”?" if near else f"There are: {', '.join(self.modules)}."
            ctx.fail(f"There is no command “{name}”. {meant}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in self.modules.items()])

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        self._epilog_writer(formatter)


def write_examples(examples: str, formatter: click.HelpFormatter) -> None:
    """The examples exactly as they are written, one a line."""
    lines = [line.strip() for line in examples.strip().splitlines()]
    if lines:
        with formatter.section("Examples"):
            for line in lines:
                formatter.write(f"{' ' * formatter.current_indent}{line}\n")
