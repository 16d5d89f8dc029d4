"""Sidecars: what they say is changed, all else in them stays byte for byte."""

from __future__ import annotations

import codecs
import difflib
import os
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clip_desktop.imaging.sidecar import (
    SidecarWords,
    WordsChange,
    changed_sidecar,
    read_sidecar,
    read_words,
)
from clip_desktop.imaging.xmp_document import SidecarProblem
from tests.unit.imaging.sidecars import CAPTURE_ONE, DARKTABLE, DIGIKAM, LIGHTROOM, SHAPES

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
CHANGES = {
    "stars": WordsChange(rating=5),
    "no stars": WordsChange(rating=0),
    "keywords": WordsChange(add=(("animals", "dog"), ("sea",))),
    "texts": WordsChange(title="A <b>", description='"d" & é\nsecond line'),
    "no texts": WordsChange(title="", description=""),
    "picked": WordsChange(pick=3),
    "not picked": WordsChange(pick=0),
    "everything": WordsChange(1, (("sea",),), (("Lisbon",), ("Böjti",), ("studio",)), "T", "D", 3),
}


def lost_and_new(before: str, after: bytes) -> tuple[list[str], list[str]]:
    """The lines that a change took away and those that it brought."""
    diff = list(difflib.ndiff(before.splitlines(keepends=True), after.decode().splitlines(keepends=True)))
    return [line[2:] for line in diff if line[0] == "-"], [line[2:] for line in diff if line[0] == "+"]


@pytest.mark.parametrize(
    ("shape", "words"),
    [
        (LIGHTROOM, SidecarWords(3, ("harbour", "Lisbon"), ("Places|Portugal|Lisbon", "harbour"), (), "Boats & nets")),
        (DIGIKAM, SidecarWords(4, ("Böjti",), ("Pets|Böjti",), ("Pets/Böjti",), "The cat")),
        (DARKTABLE, SidecarWords(1)),
        (CAPTURE_ONE, SidecarWords(2, ("studio",), ("work|studio",), (), None, "Second <take>")),
    ],
    ids=list(SHAPES),
)
def test_what_other_programs_wrote_is_read(shape: str, words: SidecarWords) -> None:
    assert read_words(shape.encode()) == words


@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
@pytest.mark.parametrize("shape", [*SHAPES.values(), None], ids=[*SHAPES, "new"])
def test_a_change_says_what_it_should_and_is_valid_xml(shape: str | None, change: WordsChange) -> None:
    before = None if shape is None else shape.encode()
    after = changed_sidecar(before, change)
    assert read_words(after) == change.applied_to(read_words(before))
    ElementTree.fromstring(after)
    assert changed_sidecar(after, change) == after, "said once, it is not said again"


@pytest.mark.parametrize("shape", SHAPES.values(), ids=list(SHAPES))
def test_stars_change_one_line_and_nothing_else(shape: str) -> None:
    lost, new = lost_and_new(shape, changed_sidecar(shape.encode(), CHANGES["stars"]))
    assert [len(lost), len(new)] == [1, 1]
    assert "Rating" in lost[0]
    digits = str.maketrans("", "", "012345")
    assert lost[0].translate(digits) == new[0].translate(digits)


@pytest.mark.parametrize("shape", SHAPES.values(), ids=list(SHAPES))
def test_keywords_only_add_lines(shape: str) -> None:
    lost, new = lost_and_new(shape, changed_sidecar(shape.encode(), CHANGES["keywords"]))
    gone = [line for line in lost if not any(line.rstrip(">\n") in other for other in new)]
    assert gone == [], "a start tag may get a declaration; nothing else goes"
    assert sum("dog" in line for line in new) == 3


@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
@pytest.mark.parametrize("shape", SHAPES.values(), ids=list(SHAPES))
def test_what_is_not_ours_stays_as_another_parser_sees_it(shape: str, change: WordsChange) -> None:
    assert foreign(changed_sidecar(shape.encode(), change)) == foreign(shape.encode())


def foreign(data: bytes) -> list[str]:
    """All properties that are none of those we write, with all in them."""
    ours = ("}Rating", "}subject", "}hierarchicalSubject", "}TagsList", "}title", "}description", "}PickLabel")
    found = []
    for description in ElementTree.fromstring(data).iter(f"{RDF}Description"):
        found += [f"{name}={value}" for name, value in description.items() if not name.endswith(ours)]
        found += [ElementTree.tostring(child).decode() for child in description if not child.tag.endswith(ours)]
    return sorted(text.strip() for text in found if "}about=" not in text)


def test_other_languages_of_a_title_stay() -> None:
    after = changed_sidecar(DIGIKAM.encode(), WordsChange(title="Our cat"))
    assert '<rdf:li xml:lang="de-DE">Die Katze</rdf:li>' in after.decode()
    assert read_words(after).title == "Our cat"
    without = changed_sidecar(after, WordsChange(title=""))
    assert '<rdf:li xml:lang="de-DE">Die Katze</rdf:li>' in without.decode()
    assert read_words(without).title is None


def test_a_title_in_one_language_alone_is_no_default_and_stays() -> None:
    german = DIGIKAM.replace('     <rdf:li xml:lang="x-default">The cat</rdf:li>\n', "").encode()
    assert read_words(german).title is None
    after = changed_sidecar(german, WordsChange(title="Our cat"))
    assert lost_and_new(german.decode(), after) == ([], ['     <rdf:li xml:lang="x-default">Our cat</rdf:li>\n'])
    assert changed_sidecar(after, WordsChange(title="")) == german


def test_a_title_without_a_language_does_not_speak_beside_ours() -> None:
    bare = LIGHTROOM.replace('<rdf:li xml:lang="x-default">Boats', "<rdf:li>Boats").encode()
    assert read_words(bare).title == "Boats & nets"
    after = changed_sidecar(bare, WordsChange(title="Ours"))
    assert "Boats" not in after.decode()
    assert "dc:title" not in changed_sidecar(after, WordsChange(title="")).decode()


def test_an_empty_list_of_languages_is_filled() -> None:
    empty = LIGHTROOM.replace('     <rdf:li xml:lang="x-default">Boats &amp; nets</rdf:li>\n', "")
    for shape in (empty, empty.replace("<rdf:Alt>\n    </rdf:Alt>", "<rdf:Alt/>")):
        assert read_words(changed_sidecar(shape.encode(), WordsChange(title="Ours"))).title == "Ours"


def test_a_new_list_takes_over_what_the_others_knew() -> None:
    """digiKam reads TagsList alone where there is one: with only our tag in it, it would lose Lightroom's."""
    words = read_words(changed_sidecar(LIGHTROOM.encode(), WordsChange(add=(("sea",),))))
    assert words.tags == ("Places/Portugal/Lisbon", "harbour", "sea")


def test_keywords_are_the_same_in_any_case_and_spelling_of_accents() -> None:
    before = changed_sidecar(None, WordsChange(add=(("E\u0301te\u0301",),)))
    assert changed_sidecar(before, WordsChange(add=(("ÉTÉ",),))) == before
    assert read_words(changed_sidecar(before, WordsChange(remove=(("été",),)))).keywords == ()


def test_what_was_added_and_removed_again_leaves_the_other_properties_alone() -> None:
    added = changed_sidecar(DARKTABLE.encode(), WordsChange(add=(("sea",),)))
    removed = changed_sidecar(added, WordsChange(remove=(("sea",),)))
    assert read_words(removed) == read_words(DARKTABLE.encode())
    assert "darktable:operation" in removed.decode()


@pytest.mark.parametrize(
    "inner",
    [
        "",
        "<rdf:Description/>",
        '<rdf:Description rdf:about=""/>',
        '<rdf:Description rdf:about=""></rdf:Description>',
        '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:subject="a" dc:title="b"/>',
        '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:subject>a</dc:subject><dc:title/></rdf:Description>',
        '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:subject><rdf:Bag/></dc:subject></rdf:Description>',
        '<rdf:Description xmlns:xmp="urn:something-else" xmp:Rating="x>y"/>',
        "<rdf:Description xmlns:p=\"http://ns.adobe.com/xap/1.0/\" p:Rating = '-1' />",
    ],
)
@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
def test_unusual_documents_are_changed_too(inner: str, change: WordsChange) -> None:
    data = f'<rdf:RDF xmlns:rdf="{RDF[1:-1]}">{inner}</rdf:RDF>'.encode()
    after = changed_sidecar(data, change)
    assert read_words(after) == change.applied_to(read_words(data))
    ElementTree.fromstring(after)


def test_an_empty_rdf_is_filled() -> None:
    after = changed_sidecar(f'<rdf:RDF xmlns:rdf="{RDF[1:-1]}"/>'.encode(), CHANGES["everything"])
    assert read_words(after).rating == 1


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "iso-8859-1", "utf-16-be"])
def test_a_sidecar_stays_in_its_encoding(codec: str) -> None:
    text = DIGIKAM.replace("UTF-8", {"iso-8859-1": "ISO-8859-1", "utf-8-sig": "UTF-8"}.get(codec, "UTF-16"))
    data = (codecs.BOM_UTF16_BE if codec == "utf-16-be" else b"") + text.encode(codec)
    after = changed_sidecar(data, WordsChange(rating=2, add=(("海",),)))
    assert read_words(after) == WordsChange(rating=2, add=(("海",),)).applied_to(read_words(data))
    without = changed_sidecar(changed_sidecar(after, WordsChange(remove=(("海",),))), WordsChange(rating=4))
    assert without == data


def test_line_ends_of_windows_stay() -> None:
    after = changed_sidecar(LIGHTROOM.replace("\n", "\r\n").encode(), CHANGES["everything"])
    assert after.count(b"\n") == after.count(b"\r\n")


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    f'<rdf:RDF xmlns:rdf="{RDF[1:-1]}"><rdf:Description>&b;</rdf:Description></rdf:RDF>'
)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xd8\xff\xe0 a photograph",
        b"<rdf:RDF>",
        b"<html/>",
        BOMB.encode(),
        BOMB.replace("&b;", "").encode(),
        LIGHTROOM.encode()[:-40],
        LIGHTROOM.replace("xmlns:crs", "xmlns:other").encode(),
        LIGHTROOM.encode("utf-16-le"),
        b'<?xml version="1.0" encoding="martian"?>' + LIGHTROOM.encode(),
        DIGIKAM.encode("latin-1"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(SidecarProblem, match=r"^[A-Z][^\n]+\.$"):
        changed_sidecar(data, WordsChange(rating=1))


WORDS = st.text(st.characters(blacklist_categories=["Cs", "Cc"]), min_size=1, max_size=12).filter(
    lambda text: text.strip() == text and not {"\ufffe", "\uffff"} & set(text)
)


@given(
    shape=st.sampled_from([*SHAPES.values()]),
    add=st.lists(st.lists(WORDS, min_size=1, max_size=3).map(tuple), max_size=4).map(tuple),
    remove=st.lists(st.sampled_from([("harbour",), ("Places", "Portugal", "Lisbon"), ("studio",)]), max_size=2),
    rating=st.none() | st.integers(0, 5),
    title=st.none() | st.just("") | WORDS,
)
def test_any_change_of_any_shape_keeps_what_is_not_ours(
    shape: str, add: tuple[tuple[str, ...], ...], remove: list[tuple[str, ...]], rating: int | None, title: str | None
) -> None:
    change = WordsChange(rating, add, tuple(remove), title)
    after = changed_sidecar(shape.encode(), change)
    assert read_words(after) == change.applied_to(read_words(shape.encode()))
    assert foreign(after) == foreign(shape.encode())


def test_what_lies_in_the_place_of_a_sidecar_is_not_waited_for(tmp_path: Path) -> None:
    assert read_sidecar(tmp_path / "none.xmp") is None
    os.mkfifo(tmp_path / "pipe.xmp")
    with pytest.raises(SidecarProblem):
        read_sidecar(tmp_path / "pipe.xmp")
