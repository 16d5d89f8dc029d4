"""Photographs to try the program on: those that the wheels of scikit-image and scikit-learn bring along.

They are copied as they are from the installed packages into a folder of the user's; nothing is fetched. Their names
there say nothing of what they show, as a camera's would.
"""

from __future__ import annotations

import importlib.util
import shutil
from pathlib import Path
from typing import Final

from clip_desktop.errors import UserError, reason_of
from clip_desktop.sentences import say

# Photographs only: no textures, no drawings, no synthetic test pictures.
PHOTOGRAPHS: Final = (
    ("skimage", "data/chelsea.png"),
    ("skimage", "data/coffee.png"),
    ("skimage", "data/astronaut.png"),
    ("sklearn", "datasets/images/china.jpg"),
    ("skimage", "data/rocket.jpg"),
    ("skimage", "data/motorcycle_left.png"),
    ("skimage", "data/camera.png"),
    ("sklearn", "datasets/images/flower.jpg"),
    ("skimage", "data/hubble_deep_field.jpg"),
    ("skimage", "data/coins.png"),
    ("skimage", "data/moon.png"),
    ("skimage", "data/motorcycle_right.png"),
    ("skimage", "data/page.png"),
    ("skimage", "data/text.png"),
)
_FIRST_NUMBER: Final = 2041
_A_ROLL: Final = 7


def sample_folder(target: Path) -> Path:
    """Copy the photographs into ``target`` (made if need be, files there already are kept) and give it back.

    Raises:
        UserError: the packages that bring them are not installed, or the folder cannot be written.
    """
    found = [(name, path) for name, path in _named() if path is not None]
    if not found:
        raise UserError(
            "The sample photographs are not installed here.",
            "“pip install 'clip-desktop[demo]'” brings them; or add a folder of your own.",
        )
    try:
        for name, path in found:
            copy = target / name
            copy.parent.mkdir(parents=True, exist_ok=True)
            if not copy.exists():
                shutil.copyfile(path, copy)
    except OSError as error:
        raise UserError(
            say("The folder “{target}” cannot be written: {error}.", target=target, error=reason_of(error))
        ) from error
    return target


def origins() -> dict[str, str]:
    """What each photograph of the folder is in the package that brought it: "Roll 1/IMG_2041.png" to "chelsea"."""
    return {name: Path(relative).stem for (name, _), (_, relative) in zip(_named(), PHOTOGRAPHS, strict=True)}


def _named() -> list[tuple[str, Path | None]]:
    """Each photograph's name in the folder, and where it lies in the installation (None: it does not)."""
    named = []
    for n, (package, relative) in enumerate(PHOTOGRAPHS):
        suffix = Path(relative).suffix
        name = f"Roll {n // _A_ROLL + 1}/IMG_{_FIRST_NUMBER + 7 * n}{suffix}"
        named.append((name, _installed(package, relative)))
    return named


def _installed(package: str, relative: str) -> Path | None:
    spec = importlib.util.find_spec(package)  # finds without importing: these packages take a second to import
    for place in spec.submodule_search_locations or () if spec else ():
        path = Path(place) / relative
        if path.is_file():
            return path
    return None
