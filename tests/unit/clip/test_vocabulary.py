"""tokenizer.json is made from the files that older CLIPs were published with."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from clip_desktop.clip.tokenizer import Tokenizer
from clip_desktop.clip.vocabulary import (
    ARCHIVED,
    MERGES,
    TOKENIZER,
    VOCABULARY,
    byte_letters,
    has_tokenizer,
    tokenizer_file,
)
from clip_desktop.errors import UserError

PAIRS = ("c a", "ca t</w>", "d o", "do g</w>")


def write_older(folder: Path) -> None:
    letters = byte_letters()
    words = [*letters, *(letter + "</w>" for letter in letters), *(pair.replace(" ", "") for pair in PAIRS)]
    words += ["<|startoftext|>", "<|endoftext|>"]
    (folder / VOCABULARY).write_text(json.dumps({word: n for n, word in enumerate(words)}), encoding="utf-8")
    (folder / MERGES).write_text("\n".join(["#version: 0.2", *PAIRS, ""]), encoding="utf-8")


def write_archived(folder: Path) -> None:
    content = "\n".join(['"bpe_simple_vocab_16e6.txt#version: 0.2', *PAIRS]) + "\n"
    (folder / ARCHIVED).write_bytes(gzip.compress(content.encode()))


@pytest.mark.parametrize("write", [write_older, write_archived])
def test_words_are_cut_by_the_merges(tmp_path: Path, write: object) -> None:
    assert not has_tokenizer(tmp_path)
    write(tmp_path)  # type: ignore[operator]
    assert has_tokenizer(tmp_path)
    ids = Tokenizer(tokenizer_file(tmp_path), 77)(["A  Cat\nand dog"]).ids[0].tolist()
    cat, dog, start, end = 513, 515, 516, 517
    letters = byte_letters()
    a, alone, n, d = letters.index("a"), 256 + letters.index("a"), letters.index("n"), 256 + letters.index("d")
    assert ids == [start, alone, cat, a, n, d, dog, end]


def test_every_byte_has_a_letter_of_its_own() -> None:
    letters = byte_letters()
    assert len(set(letters)) == 256
    assert letters[0] == "!"
    assert all(letter.isprintable() and not letter.isspace() for letter in letters)


def test_damaged_files_are_named(tmp_path: Path) -> None:
    write_older(tmp_path)
    (tmp_path / VOCABULARY).write_text("{}")
    with pytest.raises(UserError, match=r"tokenizer\.json cannot be made"):
        tokenizer_file(tmp_path)
    assert not (tmp_path / TOKENIZER).exists()


@pytest.mark.parametrize("names", [[VOCABULARY, MERGES], [ARCHIVED]])
def test_clips_own_vocabulary_comes_out_as_published(tmp_path: Path, shared_data: Path, names: list[str]) -> None:
    published = shared_data / "clip-tokenizer"
    for name in names:
        (tmp_path / name).write_bytes((published / name).read_bytes())
    made = json.loads(tokenizer_file(tmp_path).read_text(encoding="utf-8"))
    wanted = json.loads((published / TOKENIZER).read_text(encoding="utf-8"))
    for part in ("vocab", "merges", "end_of_word_suffix", "unk_token"):
        assert made["model"][part] == wanted["model"][part]
    for part in ("normalizer", "pre_tokenizer", "post_processor"):
        assert made[part] == wanted[part]
