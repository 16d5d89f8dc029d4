"""Sets of labels: those that are shipped, taken in, and the user's own written and read again."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.clip.tokenizer import Tokenizer
from clip_desktop.errors import UserError
from clip_desktop.library.connection import folded
from clip_desktop.library.library import Library
from clip_desktop.resources import resource
from clip_desktop.services.labels.files import LabelEntry, read_label_file
from clip_desktop.services.labels.sets import entries_of, export_labels, import_labels, install_label_set
from tests.contents import contents

SHIPPED = sorted(resource("labels").glob("*.toml"))
NAMES = ["everyday", "family", "nature", "travel", "documents"]


def _write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_the_sets_are_all_there_and_share_no_name() -> None:
    assert [path.stem for path in SHIPPED] == sorted(NAMES)
    names = [folded(entry.name) for path in SHIPPED for entry in read_label_file(path)]
    assert sorted({name for name in names if names.count(name) > 1}) == []


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_set_is_whole(path: Path) -> None:
    entries = read_label_file(path)  # refuses a name that is there twice, and a circle
    assert 30 <= len(entries) <= 150
    names = {folded(entry.name) for entry in entries}
    bundle = ModelBundle.open(resource("models", "builtin"))
    tokens = Tokenizer(bundle.tokenizer_file, bundle.config.text.context)
    for entry in entries:
        assert not entry.parent or folded(entry.parent) in names, entry
        assert {folded(other) for other in entry.excludes} <= names, entry
        assert any("가" <= sign <= "힣" for sign in entry.names.get("ko", "")), f"{entry.name} has no Korean name"
        assert 2 <= len(entry.prompts) <= 4, entry
        assert folded(entry.name) not in map(folded, entry.aliases), entry
        assert not set(entry.prompts) & set(entry.contrast), entry
        assert tokens([*entry.prompts, *entry.contrast]).cut == 0, f"a prompt of {entry.name} is too long"
    korean = [entry.names["ko"] for entry in entries]
    assert sorted({name for name in korean if korean.count(name) > 1}) == []


def test_all_of_a_set_arrives(library: Library, tmp_path: Path) -> None:
    for name in NAMES:
        install_label_set(library, name)
    shipped = {entry.name: entry for path in SHIPPED for entry in read_label_file(path)}
    found = {entry.name: entry for entry in entries_of(library)}
    assert found.keys() == shipped.keys()
    for name, entry in shipped.items():
        mine = found[name]
        assert (mine.prompts, mine.parent, mine.aliases) == (entry.prompts, entry.parent, entry.aliases)
        assert (mine.names, mine.contrast) == (entry.names, entry.contrast)
        assert set(mine.excludes) >= set(entry.excludes)
    [wet] = library.labels.meant("강")
    assert wet.name == "river"


_NAME = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=8).map(
    lambda text: " ".join(unicodedata.normalize("NFC", text).split()) or "x"
)
_WORDS = st.lists(st.sampled_from(['a "dog"', "a|b", "\\", "\\|", "🐕", "كلب", "x, y", "'", "=1+1", "#"]), max_size=3)


@st.composite
def _vocabulary(draw: st.DrawFn) -> list[LabelEntry]:
    names = draw(st.lists(_NAME, max_size=6, unique_by=folded))
    entries = []
    for n, name in enumerate(names):
        entries.append(
            LabelEntry(
                name,
                tuple(dict.fromkeys(draw(_WORDS))),
                draw(st.sampled_from(["", *names[:n]])),
                tuple(dict.fromkeys(draw(_WORDS))),
                draw(st.dictionaries(st.sampled_from(["ko", "pt_br"]), st.sampled_from(["개", "|", "cão"]))),
                tuple(dict.fromkeys(draw(_WORDS))),
                tuple(draw(st.lists(st.sampled_from(names[:n]), max_size=2))) if n else (),
                draw(st.sampled_from([None, 0.0, 0.3, 1.0])),
                draw(st.booleans()),
            )
        )
    return entries


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(entries=_vocabulary(), ending=st.sampled_from(["toml", "csv"]))
def test_what_is_written_is_read_again(
    entries: list[LabelEntry], ending: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    place = tmp_path_factory.mktemp("labels")
    with Library(place / "a.sqlite3") as library, Library(place / "b.sqlite3") as new:
        import_labels(library, entries)
        before = entries_of(library)
        file = place / f"labels.{ending}"
        assert export_labels(library, file) == len(entries)
        if not entries:
            return
        done, edit = import_labels(new, read_label_file(file))
        assert done.added == len(entries)
        assert _clean(entries_of(new)) == _clean(before)
        edit.undo(new)
        assert entries_of(new) == []
        written = contents(library)
        assert import_labels(library, read_label_file(file), update=True)[0].changed == 0
        assert contents(library) == written


def _clean(entries: list[LabelEntry]) -> list[LabelEntry]:
    """Without the order of exclusions, which goes by numbers."""
    return [replace(entry, excludes=tuple(sorted(entry.excludes))) for entry in entries]


def test_labels_that_are_there_stay_or_are_brought_up_to_date(library: Library, tmp_path: Path) -> None:
    dog, pet = library.labels.add("Dog", ["my dog"], 0.8), library.labels.add("pet", [])
    library.labels.set_exclusions(dog, [pet])
    before = contents(library)
    file = _write(
        tmp_path / "more.csv",
        "Name,name_ko,parent,prompts,excludes,threshold,enabled\r\ndog,개,animal,a dog|a\\|b,cat,,no\r\n"
        "cat,고양이,animal,,,0.7,\r\n,,,,,,\r\nanimal,동물\r\n",
    )
    entries = read_label_file(file)
    done, edit = import_labels(library, entries)
    assert (done.added, done.changed) == (2, 0)
    assert library.labels.get(dog).prompts == ("my dog",)  # type: ignore[union-attr]
    edit.undo(library)
    assert contents(library) == before
    done, edit = import_labels(library, entries, update=True)
    assert (done.added, done.changed) == (2, 1)
    [label] = library.labels.meant("개")
    assert (label.prompts, label.enabled, label.threshold) == (("a dog", "a|b"), False, 0.8)
    assert [x.name for x in library.labels.some(label.excludes)] == ["cat"]
    edit.undo(library)
    assert contents(library) == before


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("a.toml", "[[label]]\nname='a'\nparent='b'\n\n[[label]]\nname='b'\nparent='A'", "line 1: “a” lies below"),
        ("a.toml", "[[label]]\nname='b'\n[[label]]\nname='a'\nexcludes=['A']", "line 3: “a” cannot exclude itself"),
        ("a.toml", "[[label]]\nname = 'a'\nthreshold = 2", "line 1: A certainty goes from 0 to 1"),
        ("a.toml", "[[label]]\nname = 'a'\nthreshold = true", "line 1: A threshold is a number"),
        ("a.toml", "[[label]]\nname = 'a'\nenabled = 'no'", "line 1: Whether a label is enabled"),
        ("a.toml", "[[label]]\nname = 'a'\ncontrast = ['']", "line 1: A contrast is empty"),
        ("a.csv", "name,colour\na,red", "line 2: “colour” is not known here"),
        ("a.csv", "name\na\nb\nA", "line 4: The label “A” is there twice"),
        ("a.csv", "name,threshold\na,much", "line 2: A threshold is a number"),
        ("a.csv", "name,enabled\na,perhaps", "line 2: Whether a label is enabled"),
        ("a.csv", "name\na,b", "line 2: There are more cells than headings"),
        ("a.csv", 'name\n"a', "line 2: this is no table"),
        ("a.csv", "parent\na", "line 2: A label needs a name"),
        ("a.csv", "name\n", "holds no labels"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line(library: Library, tmp_path: Path, name: str, text: str, reason: str) -> None:
    with pytest.raises(UserError) as caught:
        install_label_set(library, _write(tmp_path / name, text))
    assert reason in str(caught.value)
    assert library.labels.all() == []


def test_a_circle_with_labels_that_are_there_is_refused(library: Library, tmp_path: Path) -> None:
    a = library.labels.add("a", [])
    library.labels.add("b", [], parent_id=a)
    before = contents(library)
    with pytest.raises(UserError, match="below itself"):
        import_labels(library, [LabelEntry("a", (), "b")], update=True)
    assert contents(library) == before


def test_only_tables_and_toml_are_written(library: Library, tmp_path: Path) -> None:
    for target, reason in (
        (tmp_path / "labels.txt", "toml or .csv"),
        (tmp_path / "none" / "a.csv", "cannot be written"),
    ):
        with pytest.raises(UserError, match=reason) as caught:
            export_labels(library, target)
        assert caught.value
        assert not target.exists()


def test_five_thousand_labels(library: Library, tmp_path: Path) -> None:
    entries = [
        LabelEntry(f"label {n}", (f"a thing {n}",), f"label {n // 10}" if n else "", (f"t{n}",)) for n in range(5000)
    ]
    assert import_labels(library, entries)[0].added == 5000
    assert len(library.labels.below(library.labels.meant("T1")[0].id)) == 1111
    assert export_labels(library, tmp_path / "all.csv") == 5000
    assert len(read_label_file(tmp_path / "all.csv")) == 5000
