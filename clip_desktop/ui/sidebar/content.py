"""What the sidebar shows, read in one go on the query thread."""

from __future__ import annotations

from dataclasses import dataclass

from clip_desktop.library.records import Album, Folder, Label, PhotoFilter, SavedSearch
from clip_desktop.ui.language.label_names import name_of
from clip_desktop.ui.places.folder import FolderPlace
from clip_desktop.ui.places.label import LabelPlace
from clip_desktop.ui.places.place import Place
from clip_desktop.ui.running.session import Desk


@dataclass(frozen=True, slots=True)
class FolderNode:
    """A folder with what lies under it.

    Attributes:
        relative: the path under the root; empty for the root itself.
        name: the last part of the path.
        count: files with a photograph in it and in all that lies under it.
    """

    folder: Folder
    relative: str
    name: str
    count: int
    children: tuple[FolderNode, ...] = ()
    online: bool = True


@dataclass(frozen=True, slots=True)
class SidebarContent:
    """Everything the sidebar shows, comparable, so that nothing is rebuilt for nothing."""

    photos: int
    favourites: int
    folders: tuple[FolderNode, ...]
    albums: tuple[Album, ...]
    labels: tuple[tuple[Label, int], ...]
    searches: tuple[SavedSearch, ...]
    problems: int
    duplicates: int = 0
    trashed: int = 0
    hidden: int = 0

    def place(self, key: str) -> Place | None:
        """The place of a folder or label by its key, if there is one."""
        kind, _, rest = key.partition(":")
        if kind == "label":
            return next(
                (LabelPlace(label.id, name_of(label)) for label, _ in self.labels if str(label.id) == rest), None
            )
        root_id, _, relative = rest.partition(":")
        node = next((root for root in self.folders if kind == "folder" and str(root.folder.id) == root_id), None)
        while node is not None and node.relative != relative:
            node = next((child for child in node.children if _holds(child, relative)), None)
        return FolderPlace(node.folder, node.relative) if node is not None else None


def _holds(node: FolderNode, relative: str) -> bool:
    return f"{relative}/".startswith(f"{node.relative}/")


def read_sidebar(desk: Desk) -> SidebarContent:
    """Read all of it. On the query thread."""
    from clip_desktop.services.duplicates.groups import count_groups

    library = desk.library
    counts = library.tags.counts()
    labels = [(label, counts.get(label.id, 0)) for label in library.labels.all() if label.enabled]
    return SidebarContent(
        library.photos.count(),
        len(library.photos.ids(PhotoFilter(favourite=True))),
        tuple(folder_tree(folder, library.files.counts_by_subfolder(folder.id)) for folder in library.folders.all()),
        tuple(library.albums.all()),
        tuple(sorted(labels, key=lambda pair: (-pair[1], pair[0].name.casefold()))),
        tuple(sorted(library.searches.all(), key=lambda saved: (saved.name.casefold(), saved.id))),
        library.problems.count() + len(library.problems.passed_over()),  # one for each extra that files want
        count_groups(library),
        len(library.trashed.photos()),
        len(library.photos.hidden()),
    )


def folder_tree(folder: Folder, counts: dict[str, int]) -> FolderNode:
    """Subfolders with the files directly in each, as a tree whose counts take in all that lies under.

    Args:
        counts: relative folder path ("" is the root) to the number of files directly in it.
    """
    totals: dict[str, int] = {"": 0}
    children: dict[str, set[str]] = {}
    for path, count in counts.items():
        place = path
        while True:
            totals[place] = totals.get(place, 0) + count
            if not place:
                break
            parent = place.rpartition("/")[0]
            children.setdefault(parent, set()).add(place)
            place = parent

    def node(place: str) -> FolderNode:
        name = place.rpartition("/")[2] or folder.path.name or str(folder.path)
        inside = sorted(children.get(place, ()), key=lambda child: (child.casefold(), child))
        return FolderNode(folder, place, name, totals[place], tuple(node(child) for child in inside), online)

    from clip_desktop.services.folders.presence import is_online

    online = is_online(folder)
    return node("")
