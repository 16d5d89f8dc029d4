"""The command line from its arguments to its exit code."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import click

import clip_desktop
from clip_desktop.cli.exits import DONE, INTERRUPTED, REFUSED, Interrupted
from clip_desktop.cli.invocation import Invocation
from clip_desktop.cli.shell import Root, write_examples
from clip_desktop.cli.windows import Windows
from clip_desktop.errors import UserError

if TYPE_CHECKING:
    from clip_desktop.clip.protocol import Encoder

PROGRAM: Final = "clip-desktop"
_COMPLETE: Final = "_CLIP_DESKTOP_COMPLETE"

MODULES: Final = {
    "demo": ("clip_desktop.cli.demo", "Try everything on sample photographs, in a throw-away profile."),
    "index": ("clip_desktop.cli.index", "Add folders and read the photographs that are new or changed."),
    "watch": ("clip_desktop.cli.watch", "Follow the folders; read what is new or changed, until Ctrl+C."),
    "search": ("clip_desktop.cli.search", "Find photographs by what they show, in words."),
    "searches": ("clip_desktop.cli.searches", "The searches that are kept by name: list, rename, forget."),
    "show": ("clip_desktop.cli.show", "Show all that is known of a photograph."),
    "mark": ("clip_desktop.cli.mark", "Give photographs stars, and make favourites of them."),
    "describe": ("clip_desktop.cli.describe", "Give photographs a title and a description."),
    "status": ("clip_desktop.cli.status", "Say how the library stands."),
    "folders": ("clip_desktop.cli.folders", "The library's folders: list, add, remove, exclude, relocate."),
    "labels": ("clip_desktop.cli.labels", "The words that photographs are tagged with."),
    "tag": ("clip_desktop.cli.tag", "Suggest tags; accept and reject them."),
    "albums": ("clip_desktop.cli.albums", "Albums that learn from examples."),
    "duplicates": ("clip_desktop.cli.duplicates", "Photographs that are here more than once: keep the best."),
    "problems": ("clip_desktop.cli.problems", "The files that could not be read, and why."),
    "backup": ("clip_desktop.cli.backup", "Backups of the library: make, list, restore."),
    "words": ("clip_desktop.cli.words", "All you said of your photographs, to and from a file."),
    "doctor": ("clip_desktop.cli.doctor", "Look the library over, and mend what can be mended."),
    "sidecars": ("clip_desktop.cli.sidecars", "Write what you said to XMP sidecars; undo it."),
    "trash": ("clip_desktop.cli.trash", "Move photographs to the system's trash, and bring them back."),
    "models": ("clip_desktop.cli.models", "The models that see and read: list, download, import, choose."),
    "train": ("clip_desktop.cli.train", "Train a model on pictures with captions or classes."),
    "evaluate": ("clip_desktop.cli.evaluate", "Measure a model: zero-shot, retrieval, linear probe."),
    "settings": ("clip_desktop.cli.settings", "Show and change the settings."),
}

EXAMPLES: Final = """
    clip-desktop                                  open the window
    clip-desktop index ~/Pictures                 add a folder and read its photographs
    clip-desktop search "dog on a beach"          find photographs
    clip-desktop search "red car" --paths | head  for scripts: one path a line
    clip-desktop --profile /tmp/try demo          keep everything in a folder of its own
"""

EXIT_CODES: Final = (
    ("0", "done"),
    ("1", "refused or failed; a sentence on the error output says why"),
    ("2", "the command line was wrong"),
    ("3", "done, but some files or folders could not be used"),
    ("4", "a search found nothing"),
    ("130", "interrupted with Ctrl+C; what was finished is kept"),
)


def _write_epilog(formatter: click.HelpFormatter) -> None:
    write_examples(EXAMPLES, formatter)
    with formatter.section("Exit codes"):
        formatter.write_dl(EXIT_CODES)


@click.command(
    PROGRAM,
    cls=Root,
    modules=MODULES,
    epilog_writer=_write_epilog,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(clip_desktop.__version__, "-V", "--version", prog_name=PROGRAM)
@click.pass_context
def program(ctx: click.Context) -> int | None:
    """Search, tag and gather your own photographs by what they show, on this machine alone.

    Without a command the window opens. Your files are never changed.
    """
    invocation: Invocation = ctx.obj
    return invocation.windows.open(invocation.profile) if ctx.invoked_subcommand is None else None


def run(arguments: Sequence[str], windows: Windows, encoder: Encoder | None = None) -> int:
    """Run the command line; its exit code.

    Args:
        arguments: what stands after the program's name.
        windows: opens windows.
        encoder: used in place of the model that the settings name.
    """
    if _COMPLETE in os.environ:  # a shell asks for the ends of words; click answers and exits
        program.main(prog_name=PROGRAM)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a file name must never end the program for want of a letter
            stream.reconfigure(errors="backslashreplace")
    try:
        with program.make_context(PROGRAM, list(arguments), obj=Invocation(windows, encoder)) as context:
            result = program.invoke(context)
        sys.stdout.flush()
        return result if isinstance(result, int) else DONE
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except UserError as error:
        click.echo(f"{PROGRAM}: {error}", err=True)
        return REFUSED
    except Interrupted as stopped:
        click.echo(stopped.kept, err=True)
        return INTERRUPTED
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped.", err=True)
        return INTERRUPTED
    except BrokenPipeError:
        return _reader_left()


def _reader_left() -> int:
    """Whoever read our output has had enough (``| head``): nothing more is written, and that is no failure."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains when it flushes at exit
    return DONE
