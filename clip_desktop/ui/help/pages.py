"""The pages of the user manual: Markdown under ``resources/help``, in the language that the window speaks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from clip_desktop.resources import resource
from clip_desktop.ui.language.languages import spoken

NAMES: Final = (
    "begin", "photographs", "search", "labels", "albums", "viewer", "map", "duplicates", "jobs", "privacy", "models",
    "trouble", "keys",
)  # fmt: skip
"""Every page, in the order of the contents."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the manual.

    Attributes:
        name: its file without the suffix.
        title: its first heading.
        headings: those below it, in order.
        text: all of it as Markdown, the title included.
    """

    name: str
    title: str
    headings: tuple[str, ...]
    text: str

    @property
    def body(self) -> str:
        """The Markdown below the title, for a place that has one."""
        return self.text.split("\n", 1)[1].strip()


def read_page(name: str) -> Page:
    """A page in the language of the window.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    folder = ("help",) if spoken() == "en" else ("help", spoken())
    text = resource(*folder, f"{name}.md").read_text(encoding="utf-8")
    title, *headings = (found.strip() for found in re.findall(r"^##? (.+)$", text, re.MULTILINE))
    return Page(name, title, tuple(headings), text)


def linked_page(link: str) -> str | None:
    """The page that a link of a page names ("labels.md"), or None where it leads out of the manual."""
    name = link.removesuffix(".md")
    return name if link.endswith(".md") and name in NAMES else None
