"""What a read file means: content decides when the place changes, place decides when the content changes."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from clip_desktop.library.library import Library
from clip_desktop.library.records import PhotoFacts, StaleFile
from clip_desktop.services.indexing.pairing import take_over
from clip_desktop.services.indexing.reading import Outcome, Read, Said, Unsettled, Unusable

STAGE: Final = "read"
METADATA_STAGE: Final = "metadata"


def settle(library: Library, outcome: Outcome) -> int | None:
    """Write one outcome; the photo that lies in the file now, or None. Call inside a transaction."""
    file = outcome.file
    if not library.files.is_at(file.id, file.folder_id, file.relative_path):
        return None  # its folder was removed from the library, or taken in by another, while it was read
    match outcome:
        case Unsettled():
            return None
        case Unusable(_, message, size, mtime_ns, again, extra):
            if not again:
                # The photo that lay here stays: a file cut short while it is copied keeps what was said of it.
                library.files.link(file.id, file.photo_id, size, mtime_ns)
            if extra:
                library.problems.pass_over(file.folder_id, file.relative_path, extra, message)
            else:
                library.problems.note(file.folder_id, file.relative_path, STAGE, message)
            return None
        case Read():
            return _settle_read(library, outcome)


def _settle_read(library: Library, read: Read) -> int | None:
    file, photo_id = read.file, _photo_for(library, read)
    if photo_id is None:
        return None
    library.files.link(file.id, photo_id, read.size, read.mtime_ns)
    if file.photo_id is None:
        take_over(library, file.id, photo_id)
    library.problems.solved(file.folder_id, file.relative_path)
    library.captions.refresh_names({photo_id, file.photo_id or photo_id})
    if read.facts is not None and read.said is not None:
        describe(library, file, photo_id, read.facts, read.said)
    if read.look is not None:
        library.looks.put(photo_id, read.look)
    return photo_id


def describe(library: Library, file: StaleFile, photo_id: int, facts: PhotoFacts, said: Said) -> None:
    """Write down what a file and its sidecar say of its photo. Call inside a transaction.

    The time of a file alone is taken once: copies of a picture have times of their own, which say nothing of it.
    """
    before = library.photos.get(photo_id)
    if before is not None and facts.taken_at_source == before.facts.taken_at_source == "file":
        facts = replace(facts, taken_at=before.facts.taken_at)
    library.photos.renew(photo_id, facts)
    library.captions.put(photo_id, said.caption)
    library.captions.note_sidecar(file.id, said.sidecar)
    if said.problem:
        library.problems.note(file.folder_id, file.relative_path, METADATA_STAGE, said.problem)


def _photo_for(library: Library, read: Read) -> int | None:
    known = library.photos.by_hash(read.content_hash)
    if known is not None:
        if read.facts is not None:  # it was read whole: for want of a vector, or of anything but what was said of it
            library.photos.renew(known, read.facts)
        return known  # moved, copied or restored: the content decides
    if read.facts is None:
        return None  # its twin was removed since the run began: the file stays on the work list
    return _new_content(library, read.file, read.facts)


def _new_content(library: Library, file: StaleFile, facts: PhotoFacts) -> int:
    if file.photo_id is None:
        return library.photos.insert(facts)
    if library.files.has_other_places(file.photo_id, file.id):  # one copy of several was edited
        copy = library.photos.insert(facts)
        library.photos.copy_words(file.photo_id, copy)
        return copy
    library.photos.renew(file.photo_id, facts)  # edited in its place: the place decides
    library.embeddings.drop(file.photo_id)
    library.tags.forget_predictions([file.photo_id])
    return file.photo_id
