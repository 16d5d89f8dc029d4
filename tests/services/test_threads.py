"""The threads of the forward pass share the cores with decode workers: waiting, they sleep."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

_OPEN = """
import sys
from types import SimpleNamespace
from clip_desktop.clip.encoder import open_encoder
assert "torch" not in sys.modules
try:
    open_encoder(SimpleNamespace(folder="nowhere", config=None, weights="nowhere"))
except Exception:
    pass
assert "torch" in sys.modules
"""


@pytest.mark.skipif(sys.platform != "linux", reason="GNU's OpenMP, which can tell, comes with torch on Linux")
@pytest.mark.parametrize(("given", "policy"), [({}, "PASSIVE"), ({"OMP_WAIT_POLICY": "ACTIVE"}, "ACTIVE")])
def test_openmp_waits_without_spinning_unless_the_user_says_otherwise(given: dict[str, str], policy: str) -> None:
    known = {key: value for key, value in os.environ.items() if key != "OMP_WAIT_POLICY"}
    environment = {**known, "OMP_DISPLAY_ENV": "TRUE", **given}
    done = subprocess.run([sys.executable, "-c", _OPEN], cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert f"OMP_WAIT_POLICY = '{policy}'" in done.stderr
