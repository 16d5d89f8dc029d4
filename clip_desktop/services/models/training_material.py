"""What training and evaluation are given: pictures opened as the program opens them, and prompts by name."""

from __future__ import annotations

import tomllib
from difflib import get_close_matches
from pathlib import Path

from PIL import Image

from clip_desktop.errors import UserError, reason_of
from clip_desktop.imaging.decode import ImageProblem, decode, read_bytes
from clip_desktop.resources import resource
from clip_desktop.training.dataset import UnusablePicture


def open_picture(path: Path, edge: int) -> Image.Image:
    """A picture of any format that the library reads, upright in sRGB, its shorter edge ``edge`` pixels if it has them.

    Raises:
        UnusablePicture: it cannot be read.
    """
    try:
        return decode(read_bytes(path), at_least=edge).image
    except ImageProblem as problem:
        raise UnusablePicture(str(problem)) from None
    except OSError as error:
        raise UnusablePicture(f"It cannot be read: {reason_of(error)}.") from None


def prompt_set(name: str) -> tuple[str, ...]:
    """Prompt templates, each with ``{}`` where a class name goes.

    Args:
        name: a set of ``resources/prompts/classes.toml``, one template itself, or a text file with one a line.

    Raises:
        UserError: there is no such set or file, or a line has no ``{}``.
    """
    sets: dict[str, list[str]] = tomllib.loads(resource("prompts", "classes.toml").read_text(encoding="utf-8"))
    if name in sets:
        return tuple(sets[name])
    if "{}" in name:
        return (name,)
    if not Path(name).is_file():
        near = get_close_matches(name, sets, n=1)
        meant = f"Did you mean “{near[0]}”?" if near else f"There are: {', '.join(sets)}; or name a file."
        raise UserError(f"There are no prompts “{name}”.", meant)
    try:
        lines = [line.strip() for line in Path(name).read_text(encoding="utf-8").splitlines()]
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"The prompts “{name}” cannot be read: {error}.") from None
    templates = tuple(line for line in lines if line and not line.startswith("#"))
    wrong = [line for line in templates if "{}" not in line]
    if wrong or not templates:
        raise UserError(
            f"The prompts “{name}” need “{{}}” in every line, where the class name goes.",
            f"This line has none: {wrong[0]}" if wrong else "The file holds no prompts.",
        )
    return templates
