"""Texts become the ids that transformers gives them, whatever their language, length or oddity."""

from __future__ import annotations

import gzip
import json
import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tokenizers import Tokenizer as FastTokenizer
from tokenizers import decoders, models, normalizers, pre_tokenizers, processors, trainers
from transformers import CLIPTokenizer, Siglip2Tokenizer

from clip_desktop.clip.tokenizer import TextRules, Tokenizer
from clip_desktop.errors import UserError

CONTEXT = 77
CAPTIONS = 10_000
GOLDEN = {
    "a photo of a cat": [49406, 320, 1125, 539, 320, 2368, 49407],
    "a car": [49406, 320, 1615, 49407],
    "": [49406, 49407],
}
ODD = [
    *("", " ", "\n\t ", ".", "...!?", "a  photo\u00a0of\u3000it", "CAPITALS and MixedCase", "it's we're I'LL they'd"),
    *(
        "caf\u00e9",
        "cafe\u0301",
        "ＦＵＬＬ width",
        "ﬁ ligature",
        "İstanbul ı",
        "ß ẞ",
        "ὈΔΥΣΣΕΎΣ",
        "a\x00b",
        "\u200bzero\u200b",
    ),
    *(
        "강아지가 해변에서 뛰어놀고 있다",
        "생일 케이크 🎂",
        "犬が海辺を走る",
        "Собака на пляже",
        "كلب على الشاطئ",
        "कुत्ता",
    ),
    *("👩‍👩‍👧‍👦 family", "🐶🐱", "🏳️‍🌈", "1️⃣2️⃣", "12345 67.89", "2019-06-01", "f/2.8 1/250s", "…“quotes”—dash"),
    *("&amp; &lt;b&gt;", "<|endoftext|> in the middle", "<|startoftext|>", "</w>", "x" * 3000, "강" * 500, "🐶" * 300),
    *("word " * 1000, " ".join(f"word{n}" for n in range(1000)), "don't " * 40, "a" * 76 + " b"),
]
COMMON = ("a", "photo", "of", "the", "dog", "cats", "on", "beach", "with", "two", "people", "red", "night", "street")


def generated(count: int) -> list[str]:
    """Texts of common words, and of letters from everywhere in Unicode."""
    numbers = random.Random(7)
    blocks = [(0x20, 0x7E), (0xA0, 0x17F), (0x370, 0x4FF), (0x3040, 0x30FF), (0xAC00, 0xD7A3), (0x1F300, 0x1F6FF)]

    def word() -> str:
        if numbers.random() < 0.6:
            return numbers.choice(COMMON)
        low, high = numbers.choice(blocks)
        return "".join(chr(numbers.randint(low, high)) for _ in range(numbers.randint(1, 6)))

    return [" ".join(word() for _ in range(numbers.randint(1, 60))) for _ in range(count)]


def real_ids(tokenizer: Tokenizer, texts: list[str]) -> list[list[int]]:
    tokens = tokenizer(texts)
    return [row[mask].tolist() for row, mask in zip(tokens.ids, tokens.mask, strict=True)]


@pytest.fixture(scope="module")
def clip_file(shared_data: Path) -> Path:
    return shared_data / "clip-tokenizer" / "tokenizer.json"


@pytest.fixture(scope="module")
def small_clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tokenizer.json with CLIP's cleaning, splitting and special tokens, and a few hundred words of its own."""
    fast = FastTokenizer(models.BPE(unk_token="<|endoftext|>", continuing_subword_prefix="", end_of_word_suffix="</w>"))
    trainer = trainers.BpeTrainer(
        vocab_size=900,
        special_tokens=["<|startoftext|>", "<|endoftext|>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        end_of_word_suffix="</w>",
        show_progress=False,
    )
    fast.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    fast.train_from_iterator(generated(300), trainer)
    model = json.loads(fast.to_str())["model"]
    published = CLIPTokenizer(vocab=model["vocab"], merges=[tuple(merge) for merge in model["merges"]])
    folder = tmp_path_factory.mktemp("small-clip")
    published.save_pretrained(folder)
    return folder / "tokenizer.json"


@pytest.fixture(scope="module")
def gemma_like(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tokenizer.json as SigLIP 2 comes with: words joined by ▁, bytes for what is unknown, an end-of-text token."""
    special = ["<pad>", "<eos>", "<bos>", "<unk>", "<mask>"]
    fast = FastTokenizer(models.BPE(unk_token="<unk>", fuse_unk=True, byte_fallback=True))
    fast.normalizer = normalizers.Replace(" ", "▁")
    fast.pre_tokenizer = pre_tokenizers.Split(" ", "merged_with_previous")
    fast.decoder = decoders.Replace("▁", " ")
    bytes_ = [f"<0x{n:02X}>" for n in range(256)]
    fast.train_from_iterator(
        [text.lower() for text in generated(300)],
        trainers.BpeTrainer(vocab_size=1500, special_tokens=[*special, *bytes_], show_progress=False),
    )
    fast.post_processor = processors.TemplateProcessing(single="$A <eos>", special_tokens=[("<eos>", 1)])
    path = tmp_path_factory.mktemp("gemma") / "tokenizer.json"
    fast.save(str(path))
    return path


def published_siglip2(path: Path) -> Any:
    """transformers' own class on the vocabulary of a file, adding the end-of-text token as its config says."""
    model = json.loads(path.read_text(encoding="utf-8"))["model"]
    published = Siglip2Tokenizer(vocab=model["vocab"], merges=[tuple(m) for m in model["merges"]], padding_side="right")
    published.backend_tokenizer.post_processor = FastTokenizer.from_file(str(path)).post_processor
    return published


@pytest.mark.parametrize("text", GOLDEN)
def test_golden_ids(clip_file: Path, text: str) -> None:
    assert Tokenizer(clip_file, CONTEXT)([text]).ids.tolist() == [GOLDEN[text]]


def test_captions_get_the_ids_that_transformers_gives_them(clip_file: Path, shared_data: Path) -> None:
    lines: list[str] = []
    for file in sorted((shared_data / "text").glob("*.txt.gz")):
        with gzip.open(file, "rt", encoding="utf-8") as read:
            lines += [line.rstrip("\n") for line in read]
    texts = random.Random(0).sample(lines, CAPTIONS)
    wanted = CLIPTokenizer.from_pretrained(clip_file.parent)(texts, truncation=True, max_length=CONTEXT)["input_ids"]
    assert real_ids(Tokenizer(clip_file, CONTEXT), texts) == wanted


@pytest.mark.parametrize("vocabulary", ["small_clip", "clip_file"])
def test_any_text_gets_the_ids_that_transformers_gives_it(vocabulary: str, request: pytest.FixtureRequest) -> None:
    path: Path = request.getfixturevalue(vocabulary)
    texts = [*ODD, *generated(2000)]
    wanted = CLIPTokenizer.from_pretrained(path.parent)(texts, truncation=True, max_length=CONTEXT)["input_ids"]
    ours = real_ids(Tokenizer(path, CONTEXT), texts)
    assert {text: (a, b) for text, a, b in zip(texts, ours, wanted, strict=True) if a != b} == {}
    assert max(map(len, ours)) == CONTEXT


def test_a_text_beyond_the_context_is_cut_and_keeps_its_end_token(small_clip: Path) -> None:
    tokenizer = Tokenizer(small_clip, 16)
    tokens = tokenizer(["a dog", "a dog " * 100, "the cat " * 50])
    start, end = tokens.ids[0, 0], tokens.ids[0, tokens.mask[0].sum() - 1]
    assert tokens.cut == 2
    assert tokens.ids.shape == (3, 16)
    assert (tokens.ids[1:, 0] == start).all() and (tokens.ids[1:, -1] == end).all()
    assert tokenizer(["a dog"]).cut == 0


def test_texts_of_clip_are_padded_to_the_longest_of_them_only(small_clip: Path) -> None:
    tokens = Tokenizer(small_clip, CONTEXT)(["a", "a dog on the beach"])
    assert tokens.ids.shape[1] == tokens.mask[1].sum() < CONTEXT
    assert not tokens.mask[0, 3:].any() and not tokens.ids[0, 3:].any()
    assert Tokenizer(small_clip, CONTEXT)([]).ids.shape == (0, 0)


def test_texts_of_siglip_2_fill_the_context_in_lower_case(gemma_like: Path) -> None:
    texts = [text.replace("\x00", " ") for text in (*ODD[1:], *generated(300)) if "<|" not in text]
    wanted = published_siglip2(gemma_like)(texts, padding="max_length", truncation=True, max_length=64)["input_ids"]
    tokens = Tokenizer(gemma_like, 64, TextRules(fill=True, lower=True))(texts)
    np.testing.assert_array_equal(tokens.ids, np.array(wanted))
    assert 0 < tokens.cut < len(texts)


def test_texts_of_siglip_are_bared_and_padded_with_its_own_token(gemma_like: Path) -> None:
    rules = TextRules(fill=True, pad=1, bare=True)
    tokens = Tokenizer(gemma_like, 64, rules)(["  A Dog,  on the BEACH!! ", "a dog on the beach"])
    assert tokens.ids[0].tolist() == tokens.ids[1].tolist()
    assert tokens.ids[0, -1] == 1 and not tokens.mask[0, -1]
    assert rules.cleaned("“A Dog”\n#2?") == "“a dog” 2"


@pytest.mark.parametrize("content", [None, "", "{}", "not json"])
def test_a_tokenizer_that_cannot_be_read_is_refused_in_a_sentence(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "tokenizer.json"
    if content is not None:
        path.write_text(content)
    with pytest.raises(UserError, match="tokenizer cannot be read"):
        Tokenizer(path, CONTEXT)
