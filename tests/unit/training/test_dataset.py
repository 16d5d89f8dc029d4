"""Data as users have it: tables and class folders, right and wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from clip_desktop.errors import UserError
from clip_desktop.training.dataset import Dataset, filled, read_dataset
from clip_desktop.training.tables import splits_of
from tests.unit.training.drawn import write_classes


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    for name in ("a", "b", "c", "d"):
        Image.new("RGB", (8, 8)).save(tmp_path / f"{name}.png")
    return tmp_path


def table(folder: Path, text: str, name: str = "captions.csv") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def names(dataset: Dataset) -> list[str]:
    return [path.name for path in dataset.pictures]


def test_captions_of_a_picture_are_gathered_in_order(pictures: Path) -> None:
    table(pictures, "path,caption\na.png,one\nb.png,“two”  spaced\na.png,three\na.png,one\n")
    found = read_dataset(pictures)
    assert names(found) == ["a.png", "b.png"]
    assert found.captions == (("one", "three"), ("“two” spaced",))
    assert found.left_out == ()
    assert read_dataset(pictures / "captions.csv") == found


def test_json_lines_with_other_names_and_several_captions(pictures: Path) -> None:
    records = [{"file_name": "a.png", "text": "한국어 caption"}, {"image": "b.png", "captions": ["x", "y", ""]}]
    table(pictures, "\n".join([json.dumps(records[0]), "", json.dumps(records[1])]), "metadata.jsonl")
    found = read_dataset(pictures)
    assert found.captions == (("한국어 caption",), ("x", "y"))


def test_a_byte_order_mark_is_no_part_of_a_column(pictures: Path) -> None:
    (pictures / "captions.csv").write_bytes("\ufeffpath,caption\na.png,one\n".encode())
    assert names(read_dataset(pictures)) == ["a.png"]


def test_what_cannot_be_used_is_counted_and_said(pictures: Path) -> None:
    table(pictures, "path,caption\na.png,one\nb.png,\nc.png,   \n,lost\ngone.png,x\naway.png,y\n")
    found = read_dataset(pictures)
    assert names(found) == ["a.png"]
    assert found.left_out == (
        "2 rows with no caption",
        "1 row with no path",
        "2 files of the table cannot be found, the first gone.png",
    )


def test_a_table_of_classes(pictures: Path) -> None:
    found = read_dataset(table(pictures, "path,label\na.png,sea_gull\nb.png,crow\nc.png,sea_gull\n", "index.csv"))
    assert found.classes == ("crow", "sea gull")
    assert found.labels == (1, 0, 1)
    assert found.captions == ()
    prompted = found.with_prompts(("a {}", "{}"))
    assert prompted.captions[0] == ("a sea gull", "sea gull")
    assert prompted.with_prompts(("other {}",)) == prompted, "captions that are there stay"


def test_captions_come_before_classes_where_a_table_has_both(pictures: Path) -> None:
    found = read_dataset(table(pictures, "path,label,caption\na.png,x,one\nb.png,y,\nc.png,y,three\n"))
    assert names(found) == ["a.png", "c.png"]
    assert (found.labels, found.classes) == ((0, 1), ("x", "y"))
    assert found.left_out == ("1 picture with a class and no caption",)


def test_rows_of_one_split(pictures: Path) -> None:
    path = table(pictures, "path,split,caption\na.png,train,one\nb.png,dev,two\nc.png,train,three\n")
    assert names(read_dataset(path, "train")) == ["a.png", "c.png"]
    assert names(read_dataset(path, "dev")) == ["b.png"]
    assert len(read_dataset(path)) == 3
    assert splits_of(path) == {"train", "dev"}
    with pytest.raises(UserError, match=r"no rows of the split “test”\. There are: train, dev"):
        read_dataset(path, "test")


def test_a_table_without_splits_gives_all_whatever_split_is_asked_for(pictures: Path) -> None:
    assert len(read_dataset(table(pictures, "path,caption\na.png,one\nb.png,two\n"), "train")) == 2


def test_class_folders(tmp_path: Path) -> None:
    root = write_classes(tmp_path / "data", 2)
    (root / "sea_gull" / "deep").mkdir(parents=True)
    Image.new("RGB", (8, 8)).save(root / "sea_gull" / "deep" / "x.PNG")
    (root / "red" / "notes.txt").write_text("no picture")
    (root / "empty").mkdir()
    (root / ".hidden").mkdir()
    found = read_dataset(root)
    assert found.classes == ("green", "red", "sea gull")
    assert len(found) == 17
    assert found.labels[-1] == 2
    assert found.left_out == ("The folder empty holds no pictures",)


@pytest.mark.parametrize(
    ("text", "name", "sentence"),
    [
        (
            "file,words\na.png,one\n",
            "captions.csv",
            "needs the columns path and caption (or label). It has: file, wo",
        ),
        ("", "captions.csv", "It has: nothing"),
        ("path,caption\ngone.png,one\n", "captions.csv", "can be used: 1 file of the table cannot be found"),
        ("path,caption\na.png,\n", "captions.csv", "can be used: 1 row with no caption"),
        ('{"path": "a.png", "caption": "x"}\n{"path"', "captions.jsonl", "Line 2 of"),
        ('["a.png"]\n', "captions.jsonl", "Line 1 of"),
    ],
)
def test_wrong_tables_are_refused_in_words(text: str, name: str, sentence: str, pictures: Path) -> None:
    with pytest.raises(UserError) as refused:
        read_dataset(table(pictures, text, name))
    assert sentence in str(refused.value)


def test_a_table_in_another_encoding_is_refused(pictures: Path) -> None:
    (pictures / "captions.csv").write_bytes("path,caption\na.png,Möwe\n".encode("utf-16"))
    with pytest.raises(UserError, match="no text in UTF-8"):
        read_dataset(pictures)


def test_nothing_there_and_nothing_in_it(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is nothing at"):
        read_dataset(tmp_path / "none")
    with pytest.raises(UserError, match=r"it holds no pictures.*one folder of pictures a class"):
        read_dataset(tmp_path)


def test_a_part_held_back_is_of_every_class_and_the_same_each_time(tmp_path: Path) -> None:
    dataset = read_dataset(write_classes(tmp_path / "data", 3))
    kept, held = dataset.parted(0.25, 5)
    assert (len(kept), len(held)) == (18, 6)
    assert [held.labels.count(label) for label in range(3)] == [2, 2, 2]
    assert not set(kept.pictures) & set(held.pictures)
    assert dataset.parted(0.25, 5) == (kept, held)
    assert dataset.parted(0.25, 6)[1] != held


def test_a_digest_sees_every_word(pictures: Path) -> None:
    one = Dataset((pictures / "a.png",), (("x",),))
    assert one.digest != Dataset((pictures / "a.png",), (("y",),)).digest
    assert one.digest == Dataset((pictures / "a.png",), (("x",),)).digest


def test_a_name_goes_where_the_braces_are() -> None:
    assert filled("a {} and {}", "dog {x}") == "a dog {x} and dog {x}"
