"""Descriptions in a script that the model was not trained with are answered, and said to mean little."""

from __future__ import annotations

from pathlib import Path

import pytest

from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.searching.scripts import note_on_script, scripts_of
from clip_desktop.services.searching.searcher import Searcher
from clip_desktop.services.workspace import Workspace
from tests.fakes import FakeEncoder


@pytest.mark.parametrize(
    ("text", "languages", "said"),
    [
        ("해변의 개", ("en",), "Korean"),
        ("a dog 바다", ("en",), "Korean"),
        ("собака", ("en",), "Cyrillic"),
        ("海", ("en", "ru"), "Chinese"),
        ("ಸಮುದ್ರ", ("en",), "this script"),
        ("해변의 개", ("mul",), ""),
        ("해변의 개", ("en", "ko"), ""),
        ("해변의 개", (), ""),
        ("Müller in Kraków, 2019 ★", ("en",), ""),
    ],
)
def test_the_script_tells(text: str, languages: tuple[str, ...], said: str) -> None:
    note = note_on_script([text], languages)
    assert said in note
    assert bool(note) == bool(said)


def test_scripts_are_told_apart() -> None:
    assert scripts_of("dog 개 犬 12") == ["LATIN", "HANGUL", "CJK"]


def test_what_a_model_knows_is_what_is_published(workspace: Workspace) -> None:
    assert ActiveModel(workspace).languages == ("en",)
    assert ActiveModel(workspace, name="siglip2-b-16").languages == ("mul",)
    assert ActiveModel(workspace, name="a-model-of-mine").languages == ()


@pytest.mark.parametrize(("languages", "told"), [(("en",), True), (("mul",), False)])
def test_a_search_says_so_and_answers_all_the_same(
    workspace: Workspace, colour_photos: Path, monkeypatch: pytest.MonkeyPatch, languages: tuple[str, ...], told: bool
) -> None:
    from clip_desktop.progress import run_to_end
    from clip_desktop.services.folders.roots import add_folder
    from clip_desktop.services.folders.scanning import scan_all
    from clip_desktop.services.indexing.indexing import index_pending

    monkeypatch.setattr(ActiveModel, "languages", property(lambda _: languages))
    model = ActiveModel(workspace, FakeEncoder())
    with workspace.open_library() as library:
        add_folder(library, colour_photos)
        run_to_end(scan_all(library))
        run_to_end(index_pending(library, model, workspace.thumbnails))
        result = Searcher(model).search(library, "빨강")
    assert ("multilingual" in result.note) == told
    assert len(result.ids)
