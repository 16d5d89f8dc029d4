"""Where the program keeps things: configuration, data and cache of one profile."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from clip_desktop.errors import UserError, reason_of
from clip_desktop.sentences import say

_APP = "clip-desktop"


@dataclass(frozen=True, slots=True)
class ProfilePaths:
    """The three directories of a profile. Only ``data`` holds what cannot be made again."""

    config: Path
    data: Path
    cache: Path

    @property
    def settings_file(self) -> Path:
        return self.config / "settings.toml"

    @property
    def library_file(self) -> Path:
        return self.data / "library.sqlite3"

    @property
    def models(self) -> Path:
        return self.data / "models"

    @property
    def labels(self) -> Path:
        return self.config / "labels"

    @property
    def thumbnails(self) -> Path:
        return self.cache / "thumbnails"

    @property
    def pasted(self) -> Path:
        """Pictures without a file of their own that searches were made by."""
        return self.data / "pasted"

    @property
    def crash_reports(self) -> Path:
        return self.data / "crashes"

    @property
    def connections_file(self) -> Path:
        """What was asked of a network, a line for each request."""
        return self.data / "connections.jsonl"

    def create(self) -> None:
        """Make the directories and prove that they can be written.

        Raises:
            UserError: one of them cannot be made or written.
        """
        for directory in (self.config, self.data, self.cache):
            try:
                directory.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise UserError(
                    say(
                        "The profile folder “{directory}” cannot be made: {error}.",
                        directory=directory,
                        error=reason_of(error),
                    ),
                    "Choose another with --profile.",
                ) from error
            if not os.access(directory, os.R_OK | os.W_OK | os.X_OK) or not _takes_a_file(directory):
                raise UserError(
                    say("The profile folder “{directory}” cannot be written to.", directory=directory),
                    "Give yourself the right to write there, or choose another with --profile.",
                )


def _takes_a_file(directory: Path) -> bool:
    """Whether a file can really be made there: access bits say nothing of read-only mounts or of root."""
    probe = directory / f".write-test-{os.getpid()}"
    try:
        probe.touch()
        probe.unlink()
    except OSError:
        return False
    return True


def profile_paths(profile: Path | None = None) -> ProfilePaths:
    """The directories of the user's own profile, or of a self-contained one under ``profile``."""
    if profile is not None:
        root = profile.expanduser().absolute()
        return ProfilePaths(root / "config", root / "data", root / "cache")
    dirs = platformdirs.PlatformDirs(_APP, appauthor=False)
    return ProfilePaths(dirs.user_config_path, dirs.user_data_path, dirs.user_cache_path)
