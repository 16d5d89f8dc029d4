"""Sentences are English text that remembers how it was made."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path

from clip_desktop.errors import UserError
from clip_desktop.sentences import Sentence, say, say_count


def test_a_sentence_is_its_english_text() -> None:
    sentence = say("{share:.0%} of “{name}”", share=0.25, name="Sailing")
    assert sentence == "25% of “Sailing”"
    assert (sentence.template, sentence.values) == ("{share:.0%} of “{name}”", {"share": 0.25, "name": "Sailing"})


def test_text_without_values_may_hold_braces() -> None:
    assert Sentence("{name} stays") == "{name} stays"


def test_one_and_many() -> None:
    assert say_count(1, "1 photograph of {who}", "{n:,} photographs of {who}", who="you") == "1 photograph of you"
    assert say_count(1204, "1 photograph", "{n:,} photographs") == "1,204 photographs"


def test_sentences_within_sentences_keep_their_templates() -> None:
    inner = say_count(2, "1 file", "{n} files")
    outer = say("Moved {files}.", files=inner)
    assert outer == "Moved 2 files."
    assert outer.values["files"].template == "{n} files"


def test_an_error_within_a_sentence_is_told_with_its_hint() -> None:
    error = UserError(say("“{name}” is away.", name="Sea"), "Plug it in.")
    outer = say("Not yet: {error}", error=error)
    assert outer == "Not yet: “Sea” is away. Plug it in."
    assert outer.values["error"].values["message"].template == "“{name}” is away."


def test_they_go_from_process_to_process() -> None:
    sentence = say_count(3, "1 file in {path}", "{n} files in {path}", path=Path("/sea"))
    for twin in (pickle.loads(pickle.dumps(sentence)), copy.deepcopy(sentence)):
        assert twin == sentence
        assert (twin.template, twin.one, twin.n, dict(twin.values)) == (
            sentence.template,
            sentence.one,
            3,
            dict(sentence.values),
        )
