"""XMP sidecars: what one says of its photograph, and the change of that with all else in it kept byte for byte.

Keywords are written where every program looks for them: ``dc:subject`` (the words alone), ``lr:hierarchicalSubject``
("animals|dog") and ``digiKam:TagsList`` ("animals/dog"). A favourite is a picture that was picked, "accepted" in
``digiKam:PickLabel``; the colours of ``xmp:Label`` mean something else to every user.
"""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from clip_desktop.imaging.xmp_document import MOST_BYTES, SidecarProblem, XmpDocument, parse
from clip_desktop.imaging.xmp_editing import XmpEditor, list_values, simple_value

PICKED: Final = 3
KeywordPath = tuple[str, ...]
"""A keyword below its parents: ("animals", "dog")."""

_EMPTY: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Clip Desktop">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:lr="http://ns.adobe.com/lightroom/1.0/"
    xmlns:digiKam="http://www.digikam.org/ns/1.0/">
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""


@dataclass(frozen=True, slots=True)
class SidecarWords:
    """What a sidecar says.

    Attributes:
        rating: stars, 0 to 5, or -1 for rejected; None where it says none.
        keywords: ``dc:subject``.
        paths: ``lr:hierarchicalSubject``, with "|" between parent and child.
        tags: ``digiKam:TagsList``, with "/" between them.
        title, description: of the default language.
        pick: ``digiKam:PickLabel``: 1 rejected, 2 pending, 3 accepted; None where it says none.
    """

    rating: int | None = None
    keywords: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    title: str | None = None
    description: str | None = None
    pick: int | None = None


@dataclass(frozen=True, slots=True)
class WordsChange:
    """What to change in a sidecar; what is None or empty here stays as it is there.

    Attributes:
        rating: stars to set; 0 takes the rating away.
        add, remove: keywords.
        title, description: texts to set; "" takes the text away.
        pick: pick label to set; 0 takes it away.
    """

    rating: int | None = None
    add: tuple[KeywordPath, ...] = ()
    remove: tuple[KeywordPath, ...] = ()
    title: str | None = None
    description: str | None = None
    pick: int | None = None

    def applied_to(self, words: SidecarWords) -> SidecarWords:
        """What a sidecar says after the change. A list that is new takes over what the others knew already: a program
        that reads that one alone must not find less than before."""
        known_paths = words.paths or tuple(tag.replace("/", "|") for tag in words.tags) or words.keywords
        known_tags = words.tags or tuple(path.replace("|", "/") for path in words.paths) or words.keywords
        grows = bool(self.add)
        return SidecarWords(
            words.rating if self.rating is None else self.rating or None,
            self._changed(words.keywords, ""),
            self._changed(known_paths if grows else words.paths, "|"),
            self._changed(known_tags if grows else words.tags, "/"),
            words.title if self.title is None else self.title or None,
            words.description if self.description is None else self.description or None,
            words.pick if self.pick is None else self.pick or None,
        )

    def _changed(self, known: tuple[str, ...], between: str) -> tuple[str, ...]:
        gone = {_folded(form) for path in self.remove for form in (_joined(path, between), path[-1])}
        kept = [word for word in known if _folded(word) not in gone]
        there = {_folded(word) for word in kept}
        new: dict[str, str] = {}
        for word in (_joined(path, between) for path in self.add):
            if _folded(word) not in there:
                new.setdefault(_folded(word), word)
        return (*kept, *new.values())


def read_words(data: bytes | None) -> SidecarWords:
    """What a sidecar says; None stands for one that is not there.

    Raises:
        SidecarProblem: it cannot be read.
    """
    return SidecarWords() if data is None else _words_of(parse(data))


def changed_sidecar(data: bytes | None, change: WordsChange) -> bytes:
    """A sidecar with a change made; the same bytes where it says all of it already.

    Args:
        data: the sidecar as it is; None where there is none yet.

    Raises:
        SidecarProblem: it cannot be read, or is built so that it cannot be changed safely.
    """
    document = parse(_EMPTY.encode() if data is None else data)
    before = _words_of(document)
    wanted = change.applied_to(before)
    if wanted == before and data is not None:
        return data
    result = _written(document, before, wanted)
    if _words_of(parse(result)) != wanted:
        raise SidecarProblem("This sidecar is built in a way that cannot be changed safely; it is left as it is.")
    return result


def read_sidecar(path: Path) -> bytes | None:
    """The content of a sidecar; None where there is none. A pipe or device is never waited for.

    Raises:
        SidecarProblem: it is no ordinary file, or too large.
        OSError: the system does not give it.
    """
    try:
        status = os.stat(path)
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(status.st_mode):
        raise SidecarProblem("What lies in the sidecar's place is no ordinary file.")
    if status.st_size > MOST_BYTES:
        raise SidecarProblem("This sidecar is larger than any that is written by a photo program.")
    return path.read_bytes()


def _words_of(document: XmpDocument) -> SidecarWords:
    return SidecarWords(
        _stars(simple_value(document, "xmp:Rating")),
        list_values(document, "dc:subject"),
        list_values(document, "lr:hierarchicalSubject"),
        list_values(document, "digiKam:TagsList"),
        simple_value(document, "dc:title") or None,
        simple_value(document, "dc:description") or None,
        _pick(simple_value(document, "digiKam:PickLabel")),
    )


def _written(document: XmpDocument, before: SidecarWords, wanted: SidecarWords) -> bytes:
    editor = XmpEditor(document)
    if wanted.rating != before.rating:
        editor.set_simple("xmp:Rating", None if wanted.rating is None else str(wanted.rating))
    if wanted.pick != before.pick:
        editor.set_simple("digiKam:PickLabel", None if wanted.pick is None else str(wanted.pick))
    lists: tuple[tuple[str, str, Sequence[str], Sequence[str]], ...] = (
        ("dc:subject", "Bag", before.keywords, wanted.keywords),
        ("lr:hierarchicalSubject", "Bag", before.paths, wanted.paths),
        ("digiKam:TagsList", "Seq", before.tags, wanted.tags),
    )
    for name, kind, old, new in lists:
        if old != new:
            editor.set_list(name, kind, new)
    for name, was, text in (
        ("dc:title", before.title, wanted.title),
        ("dc:description", before.description, wanted.description),
    ):
        if text != was:
            editor.set_text(name, text)
    return editor.result()


def _stars(text: str | None) -> int | None:
    try:
        stars = int(float(text)) if text is not None else None
    except (ValueError, OverflowError):
        return None
    return stars if stars is not None and -1 <= stars <= 5 and stars != 0 else None


def _pick(text: str | None) -> int | None:
    return int(text) if text is not None and text.strip() in ("1", "2", "3") else None


def _joined(path: KeywordPath, between: str) -> str:
    """A keyword as one of the lists spells it; without ``between`` the word alone."""
    if not between:
        return path[-1].strip()
    return between.join(word.replace(between, "-").strip() for word in path)


def _folded(word: str) -> str:
    return unicodedata.normalize("NFC", word).casefold()
