"""The vocabulary of a model: tokenizer.json, or made from what older CLIPs were published with.

That is vocab.json and merges.txt in folders, and bpe_simple_vocab_16e6.txt.gz beside OpenAI's archives.
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any, Final

from clip_desktop.errors import UserError
from clip_desktop.sentences import say

TOKENIZER: Final = "tokenizer.json"
VOCABULARY, MERGES, ARCHIVED = "vocab.json", "merges.txt", "bpe_simple_vocab_16e6.txt.gz"
_USED: Final = 49152 - 256 - 2  # of the merges in OpenAI's file, so that the vocabulary has 49,408 entries
_START, _END = "<|startoftext|>", "<|endoftext|>"
_PIECES: Final = r"<\|startoftext\|>|<\|endoftext\|>|'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+"


def has_tokenizer(folder: Path) -> bool:
    """Whether a model folder holds what words are cut with."""
    older = (folder / ARCHIVED).is_file() or all((folder / name).is_file() for name in (VOCABULARY, MERGES))
    return older or (folder / TOKENIZER).is_file()


def tokenizer_file(folder: Path) -> Path:
    """tokenizer.json of a model folder, made at the first call where there are only older files.

    Raises:
        UserError: those cannot be read, or the folder cannot be written.
    """
    target = folder / TOKENIZER
    if target.is_file() or not has_tokenizer(folder):
        return target
    try:
        made = json.dumps(clip_tokenizer(*_older_files(folder)), ensure_ascii=False)
        partial = target.with_suffix(".part")
        partial.write_text(made, encoding="utf-8")
        partial.replace(target)
    except (OSError, EOFError, ValueError, KeyError, TypeError) as error:
        raise UserError(
            say("{tokenizer} cannot be made from the older files in {folder}.", tokenizer=TOKENIZER, folder=folder),
            say("({error})", error=error),
        ) from None
    return target


def _older_files(folder: Path) -> tuple[dict[str, int], list[list[str]]]:
    """The vocabulary and the merges."""
    if all((folder / name).is_file() for name in (VOCABULARY, MERGES)):
        vocabulary = json.loads((folder / VOCABULARY).read_text(encoding="utf-8"))
        return vocabulary, _merges((folder / MERGES).read_text(encoding="utf-8"))
    merges = _merges(gzip.decompress((folder / ARCHIVED).read_bytes()).decode("utf-8"))[:_USED]
    letters = byte_letters()
    words = [*letters, *(f"{letter}</w>" for letter in letters), *("".join(pair) for pair in merges), _START, _END]
    return {word: number for number, word in enumerate(words)}, merges


def _merges(text: str) -> list[list[str]]:
    lines = text.splitlines()[1:]  # the first names the version
    return [line.split() for line in lines if line.strip()]


def byte_letters() -> list[str]:
    """A visible letter for every byte, in the order of the vocabulary: printable ones stand for themselves."""
    printable = [*range(ord("!"), ord("~") + 1), *range(ord("¡"), ord("¬") + 1), *range(ord("®"), ord("ÿ") + 1)]
    return [chr(code) for code in printable] + [chr(256 + n) for n in range(256 - len(printable))]


def clip_tokenizer(vocabulary: dict[str, int], merges: list[list[str]]) -> dict[str, Any]:
    """CLIP's byte-pair tokenizer (Radford et al. 2021) in the form of tokenizer.json.

    Raises:
        KeyError: the vocabulary has no start or end of text.
    """
    bytes_of_pieces = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}
    spaces = {"type": "Replace", "pattern": {"Regex": r"\s+"}, "content": " "}
    pieces = {"type": "Split", "pattern": {"Regex": _PIECES}, "behavior": "Removed", "invert": True}
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [_special(token, vocabulary[token]) for token in (_START, _END)],
        "normalizer": {"type": "Sequence", "normalizers": [{"type": "NFC"}, spaces, {"type": "Lowercase"}]},
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [pieces, bytes_of_pieces]},
        "post_processor": {
            "type": "RobertaProcessing",
            "sep": [_END, vocabulary[_END]],
            "cls": [_START, vocabulary[_START]],
            "trim_offsets": False,
            "add_prefix_space": False,
        },
        "decoder": bytes_of_pieces,
        "model": {
            "type": "BPE",
            "unk_token": _END,
            "continuing_subword_prefix": "",
            "end_of_word_suffix": "</w>",
            "fuse_unk": False,
            "vocab": vocabulary,
            "merges": merges,
        },
    }


def _special(token: str, number: int) -> dict[str, Any]:
    return {
        "id": number,
        "content": token,
        "single_word": False,
        "lstrip": False,
        "rstrip": False,
        "normalized": False,
        "special": True,
    }
