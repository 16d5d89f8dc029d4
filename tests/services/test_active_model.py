"""The model in use: its encoders are opened once, and words do not wait for pictures."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from clip_desktop.services.models import active as active_model
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.workspace import Workspace
from tests.fakes import FakeEncoder


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace.open(tmp_path / "profile")


def test_words_are_answered_while_the_picture_encoder_is_still_loading(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    loading, go_on = threading.Event(), threading.Event()

    def slow(*_: Any) -> FakeEncoder:
        loading.set()
        assert go_on.wait(60)
        return FakeEncoder("pictures")

    monkeypatch.setattr(active_model, "open_encoder", slow)
    monkeypatch.setattr(active_model, "open_text_encoder", lambda _: FakeEncoder("words"))
    active = ActiveModel(workspace)
    with ThreadPoolExecutor(2) as pool:
        pictures = pool.submit(active.encoder)
        try:
            assert loading.wait(60)
            assert pool.submit(active.text_encoder).result(60).identity.name == "words"
            assert not pictures.done()
        finally:
            go_on.set()
        assert pictures.result(60) is active.encoder(), "it is opened once"
