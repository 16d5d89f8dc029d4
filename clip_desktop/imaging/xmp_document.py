"""An XMP document as bytes that can be changed in places: all that is not asked for stays byte for byte as it was.

A parser that writes its tree back loses prefixes, comments, packet padding and the order of attributes, which other
programs put there. Here expat only says where each element lies, and changes are splices into the text (RDF/XML of the
XMP specification, part 1: properties as attributes or elements of ``rdf:Description``, arrays as Bag, Seq or Alt).
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

from clip_desktop.errors import UserError

RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XML: Final = "http://www.w3.org/XML/1998/namespace"
MOST_BYTES: Final = 64 * 1024**2

_START_TAG: Final = re.compile(
    rb"<[^\s/>]+(?P<attributes>(?:\s+[^\s=>/]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)\s*(?P<empty>/?)>"
)
_ATTRIBUTE: Final = re.compile(rb"\s+([^\s=>/]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_DECLARED: Final = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._-]+)[\"']")
_BOMS: Final = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


class SidecarProblem(UserError):  # noqa: N818  # a value as often as an exception: it is what is wrong with a file
    """A sidecar that cannot be read or changed: the message is one sentence to show beside its name."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute: its value, the span of the whole with the blanks before it, and that of what is in the quotes."""

    value: str
    start: int
    end: int
    value_start: int
    value_end: int


@dataclass(slots=True)
class Node:
    """An element: names as "{namespace}local", and where in the UTF-8 text it lies.

    Attributes:
        tag: its name as it is written, with the prefix.
        start, open_end: of its start tag.
        close, end: of its end tag; both are ``open_end`` where it is written as an empty element.
        prefixes: the namespaces in scope, by prefix.
        text: the character data directly in it.
    """

    name: str
    tag: str
    start: int
    open_end: int
    empty: bool
    attributes: dict[str, Attribute]
    prefixes: dict[str, str]
    close: int = 0
    end: int = 0
    text: str = ""
    children: list[Node] = field(default_factory=list)

    def child(self, name: str) -> Node | None:
        return next((child for child in self.children if child.name == name), None)


@dataclass(frozen=True, slots=True)
class XmpDocument:
    """A parsed document.

    Attributes:
        text: all of it in UTF-8, without a byte order mark.
        codec, bom: how the file spells it.
        rdf: its ``rdf:RDF``.
    """

    text: bytes
    codec: str
    bom: bytes
    rdf: Node

    @property
    def descriptions(self) -> list[Node]:
        """The elements that hold properties: one, or one for each namespace, as programs like it."""
        return [node for node in self.rdf.children if node.name == f"{{{RDF}}}Description"]

    def encoded(self, text: bytes) -> bytes:
        """A text in UTF-8 as a file spelt like this one; a letter that its encoding lacks as a character reference."""
        if self.codec == "utf-8":
            return self.bom + text
        return self.bom + text.decode("utf-8").encode(self.codec, "xmlcharrefreplace")


def parse(data: bytes) -> XmpDocument:
    """Find out where everything lies in a sidecar.

    Raises:
        SidecarProblem: it is not well-formed, declares a document type (which could expand to anything), is larger
            than 64 MB, or holds no XMP.
    """
    if len(data) > MOST_BYTES:
        raise SidecarProblem("This sidecar is larger than any that is written by a photo program.")
    text, codec, bom = _decoded(data)
    try:
        root = _Reader(text).root()
    except (expat.ExpatError, KeyError) as error:
        raise SidecarProblem("This sidecar is not well-formed XML; it is left as it is.") from error
    rdf = root if root.name == f"{{{RDF}}}RDF" else root.child(f"{{{RDF}}}RDF")
    if rdf is None:
        raise SidecarProblem("This file is no XMP sidecar; it is left as it is.")
    return XmpDocument(text, codec, bom, rdf)


class _Reader:
    """Builds nodes as expat goes along."""

    def __init__(self, text: bytes) -> None:
        self._text = text
        self._open: list[Node] = []
        self._root: Node | None = None
        self._parser = expat.ParserCreate("utf-8")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        self._parser.StartDoctypeDeclHandler = self._doctype

    def root(self) -> Node:
        """Read all of the text.

        Raises:
            ExpatError: it is not well-formed.
            KeyError: a prefix stands for nothing.
            SidecarProblem: it declares a document type.
        """
        self._parser.Parse(self._text, True)
        assert self._root is not None  # expat refuses a document without a root
        return self._root

    def _start(self, tag: str, _: dict[str, str]) -> None:
        at = self._parser.CurrentByteIndex
        found = _START_TAG.match(self._text, at)
        if found is None:
            raise KeyError(tag)
        spans = _attributes(self._text, found)
        prefixes = self._open[-1].prefixes if self._open else {"xml": XML}
        declared = {name.partition(":")[2]: a.value for name, a in spans.items() if name.partition(":")[0] == "xmlns"}
        prefixes = {**prefixes, **declared} if declared else prefixes
        attributes = {
            _expanded(name, prefixes, default=""): attribute
            for name, attribute in spans.items()
            if name.partition(":")[0] != "xmlns"
        }
        name = _expanded(tag, prefixes, default=prefixes.get("", ""))
        node = Node(name, tag, at, found.end(), bool(found["empty"]), attributes, prefixes)
        if self._open:
            self._open[-1].children.append(node)
        else:
            self._root = node
        self._open.append(node)

    def _end(self, _: str) -> None:
        node = self._open.pop()
        node.close = node.open_end if node.empty else self._parser.CurrentByteIndex
        node.end = node.open_end if node.empty else self._text.index(b">", node.close) + 1

    def _characters(self, data: str) -> None:
        self._open[-1].text += data

    def _doctype(self, *_: object) -> None:
        raise SidecarProblem("This sidecar declares a document type, which is not trusted; it is left as it is.")


def _attributes(text: bytes, tag: re.Match[bytes]) -> dict[str, Attribute]:
    """The attributes of a start tag by their names as they are written."""
    found = {}
    for one in _ATTRIBUTE.finditer(text, *tag.span("attributes")):
        quoted = 2 if one[2] is not None else 3
        value = _unescaped(one[quoted].decode("utf-8"))
        found[one[1].decode("utf-8")] = Attribute(value, *one.span(), *one.span(quoted))
    return found


def _expanded(name: str, prefixes: dict[str, str], *, default: str) -> str:
    prefix, colon, local = name.partition(":")
    return f"{{{prefixes[prefix]}}}{local}" if colon else f"{{{default}}}{name}" if default else name


_NAMED: Final = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}


def _unescaped(value: str) -> str:
    def one(found: re.Match[str]) -> str:
        name = found[1]
        if name.startswith("#"):
            return chr(int(name[2:], 16) if name[1] in "xX" else int(name[1:]))
        return _NAMED[name]  # expat has refused any other

    return re.sub(r"&([^;]+);", one, re.sub(r"[\t\r\n]", " ", value))


def _decoded(data: bytes) -> tuple[bytes, str, bytes]:
    """A file's text in UTF-8, its codec and its byte order mark.

    Raises:
        SidecarProblem: it is in no encoding that is known, or not in the one it says.
    """
    bom, codec = next(((bom, codec) for bom, codec in _BOMS if data.startswith(bom)), (b"", "utf-8"))
    declared = _DECLARED.match(data)
    if not bom and declared is not None:
        codec = declared[1].decode("ascii").lower()
    try:
        codec = "utf-8" if codecs.lookup(codec).name == "utf-8" else codec
        return data[len(bom) :].decode(codec).encode("utf-8"), codec, bom
    except (LookupError, UnicodeError) as error:
        raise SidecarProblem("This sidecar is not in the encoding that it says; it is left as it is.") from error
