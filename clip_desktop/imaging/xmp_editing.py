"""Properties of an XMP document set, filled and taken away by splices into its text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from clip_desktop.imaging.xmp import NAMESPACES
from clip_desktop.imaging.xmp_document import RDF, XML, Node, XmpDocument

_NAMESPACE_OF: Final = {prefix: namespace for namespace, prefix in NAMESPACES.items()}
_CONTAINERS: Final = frozenset(f"{{{RDF}}}{kind}" for kind in ("Bag", "Seq", "Alt"))
_LI: Final = f"{{{RDF}}}li"
_LANG: Final = f"{{{XML}}}lang"
_LAST_ATTRIBUTE: Final = re.compile(rb"(\s+)[^\s=]+\s*=\s*(?:\"[^\"]*\"|'[^']*')\s*/?>\Z")
_NO_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def expanded(name: str) -> str:
    """ "dc:subject" as "{http://purl.org/dc/elements/1.1/}subject"."""
    prefix, _, local = name.partition(":")
    return f"{{{_NAMESPACE_OF[prefix]}}}{local}"


def simple_value(document: XmpDocument, name: str) -> str | None:
    """The text of a property that is one value, or what an Alt of languages says to whoever asks for none of them.

    A text that is there in some languages only, without a default, counts as none: it is not what a change replaces.
    """
    for description in document.descriptions:
        if (attribute := description.attributes.get(expanded(name))) is not None:
            return attribute.value
        if (node := description.child(expanded(name))) is not None:
            container = _container(node)
            if container is None:
                return node.text
            return next((item.text for item in _defaults_of(container)), None)
    return None


def list_values(document: XmpDocument, name: str) -> tuple[str, ...]:
    """The items of a property that is an array; a lone text counts as one item."""
    for description in document.descriptions:
        if (attribute := description.attributes.get(expanded(name))) is not None:
            return (attribute.value.strip(),) if attribute.value.strip() else ()
        if (node := description.child(expanded(name))) is not None:
            container = _container(node)
            texts = [node.text] if container is None else [item.text for item in _items(container)]
            return tuple(text.strip() for text in texts if text.strip())
    return ()


class XmpEditor:
    """Gathers changes to a document; ``result`` is its text with all of them made."""

    def __init__(self, document: XmpDocument) -> None:
        self._document, self._text = document, document.text
        self._splices: list[tuple[int, int, bytes]] = []
        self._declared: dict[str, str] = {}  # namespace to prefix, of those declared by us
        self._attributes: list[str] = []
        self._properties: list[str] = []
        self._newline = "\r\n" if b"\r\n" in self._text else "\n"

    def set_simple(self, name: str, value: str | None) -> None:
        """Set a property that is one value; None takes it away."""
        description, node = self._find(name)
        if description is None:
            if value is not None:
                self._attributes.append(f'{self._prefixed(name)}="{_quoted(value)}"')
        elif node is not None:
            self._remove(description, node) if value is None else self._set_content(node, _escaped(value))
        else:
            attribute = description.attributes[expanded(name)]
            if value is None:
                self._splice(attribute.start, attribute.end, "")
            else:
                self._splice(attribute.value_start, attribute.value_end, _quoted(value))

    def set_text(self, name: str, value: str | None) -> None:
        """Set the default of a property that is text in several languages; None takes it away. The others stay."""
        description, node = self._find(name)
        container = None if node is None else _container(node)
        if description is None or node is None or container is None:
            self._renew_array(name, "Alt", () if value is None else (value,))
            return
        items, defaults = _items(container), _defaults_of(container)
        if value is None and len(defaults) == len(items):
            self._remove(description, node)
            return
        said = next((item for item in defaults if _LANG in item.attributes), None)
        for item in defaults:
            if item is not said or value is None:  # without a language it would speak in the place of the default
                self._remove(container, item)
        if value is not None and said is not None:
            self._set_content(said, _escaped(value))
        elif value is not None and container.empty:
            self._set_content(container, self._item(value, language=True))
        elif value is not None:
            gap = self._gap_before(container, items[0]) if items else ""
            self._splice(container.open_end, container.open_end, gap + self._item(value, language=True))

    def set_list(self, name: str, kind: str, values: Sequence[str]) -> None:
        """Make an array hold these items: those it has stay as they are written, new ones follow, others go.

        Args:
            kind: "Bag" or "Seq", where the property is new; an array that is there stays of its kind.
        """
        description, node = self._find(name)
        container = None if node is None else _container(node)
        if description is not None and node is not None and not values:
            self._remove(description, node)
        elif container is None:
            self._renew_array(name, kind, values)
        else:
            self._fill(container, values)

    def result(self) -> bytes:
        """The file with all changes made, spelt as it was."""
        self._place_new()
        pieces, at = [], 0
        for start, end, replacement in sorted(self._splices, key=lambda splice: splice[:2]):
            pieces += [self._text[at:start], replacement]
            at = end
        return self._document.encoded(b"".join([*pieces, self._text[at:]]))

    # Where things are

    def _find(self, name: str) -> tuple[Node | None, Node | None]:
        """The description that holds a property, and the property's element unless it is written as an attribute."""
        for description in self._document.descriptions:
            if expanded(name) in description.attributes:
                return description, None
            if (node := description.child(expanded(name))) is not None:
                return description, node
        return None, None

    def _gap_before(self, parent: Node, child: Node) -> str:
        """The blanks between a child and what is before it: a line break and an indentation, mostly."""
        at = parent.children.index(child)
        start = parent.children[at - 1].end if at else parent.open_end
        gap = self._text[start : child.start].decode("utf-8")
        return gap if not gap.strip() else ""

    def _indentation(self, node: Node) -> str:
        line = self._text[: node.start].rpartition(b"\n")[2].decode("utf-8")
        return line if not line.strip() else ""

    def _prefixed(self, name: str) -> str:
        """A property's name with the prefix that the first description knows, declared there where it knows none."""
        prefix, _, local = name.partition(":")
        return f"{self._prefix(_NAMESPACE_OF[prefix], prefix)}:{local}"

    def _prefix(self, namespace: str, wanted: str) -> str:
        descriptions = self._document.descriptions
        scope = descriptions[0].prefixes if descriptions else self._document.rdf.prefixes
        bound = {**scope, **{prefix: known for known, prefix in self._declared.items()}}
        for prefix, known in bound.items():
            if known == namespace and prefix:
                return prefix
        while wanted in bound:
            wanted += "_"
        self._declared[namespace] = wanted
        return wanted

    # What is changed

    def _splice(self, start: int, end: int, text: str) -> None:
        self._splices.append((start, end, text.encode("utf-8")))

    def _set_content(self, node: Node, content: str) -> None:
        if node.empty:
            self._splice(node.open_end - 2, node.open_end, f">{content}</{node.tag}>")
        else:
            self._splice(node.open_end, node.close, content)

    def _remove(self, parent: Node, node: Node) -> None:
        self._splice(node.start - len(self._gap_before(parent, node).encode("utf-8")), node.end, "")

    def _fill(self, container: Node, values: Sequence[str]) -> None:
        items = _items(container)
        for item in items:
            if item.text.strip() and item.text.strip() not in values:
                self._remove(container, item)
        there = {item.text.strip() for item in items}
        new = [self._item(value) for value in values if value not in there]
        if items and new:
            gap = self._gap_before(container, items[-1])
            self._splice(items[-1].end, items[-1].end, "".join(gap + item for item in new))
        elif new:
            self._set_content(container, "".join(new))

    def _renew_array(self, name: str, kind: str, values: Sequence[str]) -> None:
        """Write a whole array; what stood under its name in another form is replaced."""
        description, node = self._find(name)
        if node is not None and description is not None:
            self._remove(description, node)
        elif description is not None:
            attribute = description.attributes[expanded(name)]
            self._splice(attribute.start, attribute.end, "")
        if values:
            rdf, tag = self._prefix(RDF, "rdf"), self._prefixed(name)
            gap = self._property_gap()
            deeper = gap + " " if gap else ""
            deepest = gap + "  " if gap else ""
            items = "".join(deepest + self._item(value, language=kind == "Alt") for value in values)
            self._properties.append(f"{gap}<{tag}>{deeper}<{rdf}:{kind}>{items}{deeper}</{rdf}:{kind}>{gap}</{tag}>")

    def _item(self, value: str, *, language: bool = False) -> str:
        tag = f"{self._prefix(RDF, 'rdf')}:li"
        default = ' xml:lang="x-default"' if language else ""
        return f"<{tag}{default}>{_escaped(value)}</{tag}>"

    def _property_gap(self) -> str:
        """What stands before each property of the first description."""
        descriptions = self._document.descriptions
        if not descriptions:
            return self._newline + "   "
        first = descriptions[0]
        if first.children:
            return self._gap_before(first, first.children[-1])
        return f"{self._newline}{self._indentation(first)} "

    def _place_new(self) -> None:
        """Put the properties that are new into the first description, or into one of their own."""
        declared = [f'xmlns:{prefix}="{namespace}"' for namespace, prefix in self._declared.items()]
        attributes, properties = [*declared, *self._attributes], "".join(self._properties)
        self._declared, self._attributes, self._properties = {}, [], []
        descriptions = self._document.descriptions
        if not attributes and not properties:
            return
        if not descriptions:
            self._place_description(attributes, properties)
            return
        first = descriptions[0]
        gap = self._attribute_gap(first)
        tag_end = first.open_end - (2 if first.empty else 1)
        tag_end -= len(self._text[:tag_end]) - len(self._text[:tag_end].rstrip())
        self._splice(tag_end, tag_end, "".join(gap + attribute for attribute in attributes))
        if properties and first.empty:
            end = f"{self._newline}{self._indentation(first)}</{first.tag}>"
            self._splice(first.open_end - 2, first.open_end, f">{properties}{end}")
        elif properties:
            at = first.children[-1].end if first.children else first.open_end
            self._splice(at, at, properties)

    def _place_description(self, attributes: list[str], properties: str) -> None:
        rdf_node = self._document.rdf
        rdf = next((p for p, known in rdf_node.prefixes.items() if known == RDF and p), "rdf")
        own = [] if rdf in rdf_node.prefixes else [f'xmlns:{rdf}="{RDF}"']
        start = " ".join([f"{rdf}:Description", f'{rdf}:about=""', *own, *attributes])
        line = f"{self._newline}  <{start}>{properties}{self._newline}  </{rdf}:Description>"
        if rdf_node.empty:
            self._set_content(rdf_node, line + self._newline)
        else:
            self._splice(rdf_node.open_end, rdf_node.open_end, line)

    def _attribute_gap(self, node: Node) -> str:
        """What stands before the last attribute of a start tag: a blank, or a line break and an indentation."""
        found = _LAST_ATTRIBUTE.search(self._text[node.start : node.open_end])
        return found[1].decode("utf-8") if found else " "


def _container(node: Node) -> Node | None:
    return next((child for child in node.children if child.name in _CONTAINERS), None)


def _items(container: Node) -> list[Node]:
    return [child for child in container.children if child.name == _LI]


def _defaults_of(container: Node) -> list[Node]:
    """The items for whoever asks for no language: the one that says so, then those that name none."""
    items = _items(container)
    said = [item for item in items if (lang := item.attributes.get(_LANG)) is not None and lang.value == "x-default"]
    return said + [item for item in items if _LANG not in item.attributes]


def _escaped(value: str) -> str:
    plain = _NO_XML.sub("", value).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return plain.replace("\r", "&#13;")  # a parser would read it as a line feed


def _quoted(value: str) -> str:
    return _escaped(value).replace('"', "&quot;").replace("'", "&apos;")
