"""Fixtures that every test may use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The development data beside the checkout; a fresh clone has none, and the test says so."""
    if not SHARED.is_dir():
        pytest.skip("development data (../shared/data) is not beside this checkout")
    return SHARED
