"""A library whose photographs are indexed, and how it is asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from clip_desktop.library.library import Library
from clip_desktop.progress import run_to_end
from clip_desktop.services.albums.albums import AlbumView, album_view
from clip_desktop.services.folders.roots import add_folder
from clip_desktop.services.folders.scanning import scan_all
from clip_desktop.services.indexing.indexing import index_pending
from clip_desktop.services.labels.tagging import TagReport, tag_photos
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.searching.searcher import Searcher
from clip_desktop.services.workspace import Workspace
from tests.conftest import make_picture
from tests.fakes import COLOURS


@dataclass
class Stocked:
    """A profile with 96 photographs, no two alike, in folders by colour: eight each of four colours, the rest dark."""

    library: Library
    workspace: Workspace
    model: ActiveModel
    searcher: Searcher
    root: Path

    def update(self, *, confirmed: bool = False) -> None:
        run_to_end(scan_all(self.library, confirmed=confirmed))
        run_to_end(index_pending(self.library, self.model, self.workspace.thumbnails))

    def tag(self, *, only_new: bool = False) -> TagReport:
        return run_to_end(tag_photos(self.library, self.model, self.searcher, only_new=only_new))

    def view(self, album_id: int) -> AlbumView:
        return album_view(self.library, self.model, self.searcher, album_id)

    def of(self, colour: str) -> list[int]:
        """The photos in the folder of a colour, in the order of their ids."""
        under = f"{colour}/%"
        rows = self.library.db.execute(
            "SELECT DISTINCT photo_id FROM files WHERE relative_path LIKE ? ORDER BY photo_id", [under]
        )
        return [row[0] for row in rows]

    def colours(self, ids: Iterable[int]) -> set[str]:
        """The folders that photos lie in."""
        rows = self.library.photos.rows([int(i) for i in ids])
        return {row.path.parent.name for row in rows.values()}


@pytest.fixture
def stocked(library: Library, workspace: Workspace, model: ActiveModel, tmp_path: Path) -> Iterator[Stocked]:
    root = tmp_path / "photos"
    rng = np.random.default_rng(0)
    for name, count in {"red": 8, "green": 8, "blue": 8, "yellow": 8, "black": 64}.items():
        for n in range(count):
            shade = np.clip(np.array(COLOURS[name]), 25, 230) + rng.integers(-25, 26, 3)
            make_picture(root / name / f"{n}.png", tuple(int(v) for v in shade))
    add_folder(library, root)
    stocked = Stocked(library, workspace, model, Searcher(model), root)
    stocked.update()
    yield stocked
