"""Another model made ready beside the one in use: its vectors are built while that one goes on answering."""

from __future__ import annotations

from dataclasses import dataclass

from clip_desktop.clip.protocol import Encoder
from clip_desktop.errors import UserError
from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.library import Library
from clip_desktop.progress import Job
from clip_desktop.sentences import say
from clip_desktop.services.indexing.indexing import IndexReport, index_pending
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.models.listing import InstalledModel, find_model, use_model
from clip_desktop.services.workspace import Workspace

_ALL_SEEN: Changes = Changes(photos=True, tags=True, albums=True, labels=True, searches=True)


@dataclass(frozen=True, slots=True)
class Readiness:
    """How far a model has come with a library.

    Attributes:
        ready: photographs that can be searched with it.
        photos: all that can be seen.
    """

    ready: int
    photos: int

    @property
    def is_whole(self) -> bool:
        return self.ready >= self.photos


def readiness(library: Library, model: InstalledModel) -> Readiness:
    """How many photographs have a vector of a model. One that cannot be opened has none."""
    seen = library.photos.visible()
    if model.bundle is None:
        return Readiness(0, len(seen))
    identity = model.bundle.identity
    row = library.models.find(identity.name, identity.weights_sha256, identity.preprocess)
    if row is None:
        return Readiness(0, len(seen))
    have = set(library.embeddings.photo_ids(row.id).tolist())
    return Readiness(sum(photo in have for photo in seen.tolist()), len(seen))


def prepare_model(
    workspace: Workspace, library: Library, name: str, encoder: Encoder | None = None
) -> Job[IndexReport]:
    """Read every photograph with another model than the one in use, which stays in use meanwhile.

    Closing the job keeps what was read; the next one goes on from there.

    Args:
        encoder: used in place of the model on disk (tests hand one in).

    Raises:
        UserError: there is no such model, it cannot be used, or another program is indexing.
    """
    model = find_model(workspace, name)
    if model.bundle is None:
        raise UserError(model.complaint)
    with workspace.indexing_lock():
        workers = workspace.settings.decode_workers
        made_ready = ActiveModel(workspace, encoder, name=name)
        report = yield from index_pending(library, made_ready, workspace.thumbnails, workers=workers)
    return report


def switch_model(workspace: Workspace, models: ActiveModel, name: str) -> Edit:
    """Search and tag with another model from now on; undone by going back to the one before.

    Nothing of the old model is lost: its vectors stay, and what was said of photographs belongs to no model.

    Args:
        models: what the program's searches are made with; it opens the other model at its next use.

    Raises:
        UserError: there is no such model, or it cannot be used.
    """
    before = workspace.settings.model

    def turn_to(wanted: str) -> Changes:
        use_model(workspace, wanted)
        models.renew()
        return _ALL_SEEN

    changes = turn_to(name)
    return Edit(say("Use the model “{name}”", name=name), changes, lambda library: turn_to(before))
