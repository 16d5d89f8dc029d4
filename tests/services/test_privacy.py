"""What is kept where: every byte of the profile is accounted for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from clip_desktop.errors import UserError
from clip_desktop.library.backup import ASKED, make_backup
from clip_desktop.services.privacy import clear_connections, privacy
from clip_desktop.services.searching.history import remember_search
from tests.services.conftest import Stocked


def test_sizes_are_those_of_the_files(stocked: Stocked, tmp_path: Path) -> None:
    paths = stocked.workspace.paths
    own = stocked.workspace.open_library()
    make_backup(own.db, own.path, ASKED)
    remember_search(own, "red")
    paths.crash_reports.mkdir()
    (paths.crash_reports / "crash-20200101-000000-000000.txt").write_text("1234567")
    (paths.crash_reports / "of my own.txt").write_text("not a report")
    paths.pasted.mkdir()
    (paths.pasted / "a.png").write_bytes(b"12345")
    paths.connections_file.write_bytes(b"{}\n")
    if os.name == "posix":
        (paths.thumbnails / "elsewhere").symlink_to(tmp_path, target_is_directory=True)
    found = privacy(paths, own)
    sizes = {kept.kind: kept.size for kept in found.kept}

    assert (sizes["crashes"], sizes["pasted"], sizes["connections"]) == (7, 5, 3)
    assert sizes["library"] == sum(path.stat().st_size for path in paths.data.glob("library.sqlite3*"))
    assert sizes["backups"] == sum(path.stat().st_size for path in (paths.data / "backups").iterdir())
    thumbnails = [path for path in paths.thumbnails.rglob("*") if path.is_file() and "elsewhere" not in path.parts]
    assert sizes["thumbnails"] == sum(path.stat().st_size for path in thumbnails) > 0
    assert (found.searches, found.reports, found.connections) == (1, 1, ())
    own.close()


def test_all_that_the_profile_holds_is_listed(stocked: Stocked) -> None:
    """Whatever is added to a profile has to be added to this list, too."""
    paths = stocked.workspace.paths
    with stocked.workspace.open_library() as own:
        make_backup(own.db, own.path, ASKED)
        listed = [kept.path for kept in privacy(paths, own).kept]
    there = [path for root in (paths.config, paths.data, paths.cache) for path in root.rglob("*") if path.is_file()]
    left = [p for p in there if not any(p == one or one in p.parents for one in listed)]
    beside = [path for path in left if path.name.startswith("library.sqlite3-") or path.suffix == ".lock"]
    assert len(there) > 50
    assert [path for path in left if path not in beside] == []


def test_a_list_that_cannot_be_deleted_is_a_sentence(stocked: Stocked) -> None:
    paths = stocked.workspace.paths
    paths.connections_file.mkdir()
    with pytest.raises(UserError, match="cannot be deleted"):
        clear_connections(paths)
