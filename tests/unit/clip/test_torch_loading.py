"""Torch's largest library is in memory before ``import torch`` would load it with the interpreter's lock held."""

from __future__ import annotations

import subprocess
import sys

import pytest

LOAD = """
import sys
from pathlib import Path
from clip_desktop.clip import torch_loading

assert torch_loading._load_library()
assert "libtorch_cpu" in Path("/proc/self/maps").read_text()
assert not torch_loading.torch_is_loaded() and "torch" not in sys.modules
torch_loading.import_torch()
assert torch_loading.torch_is_loaded()
import torch
assert torch.nn.functional.linear(torch.eye(3), 2 * torch.eye(3)).sum() == 6
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_library_is_loaded_first_and_torch_works_with_it() -> None:
    done = subprocess.run([sys.executable, "-c", LOAD], capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, done.stderr


def test_without_torch_nothing_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    from clip_desktop.clip import torch_loading

    monkeypatch.setattr(torch_loading, "find_spec", lambda name: None)
    assert not torch_loading._load_library()
