"""Importing torch, which takes more than a second: when it is wanted, and whether that has been done."""

from __future__ import annotations

import gc
import os
import sys


def import_torch() -> None:
    """Import torch, set up as this program wants it."""
    # Read by OpenMP when torch loads it: its threads are to sleep while they wait for each other, not to spin on cores
    # that decode workers need (measured: 91 % of the pipeline's bound instead of 85 %).
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    first = "torch" not in sys.modules
    import torch  # noqa: F401

    if first:
        gc.freeze()  # its 160,000 objects stay: no pass that collects garbage need look through them


def torch_is_loaded() -> bool:
    """Whether torch is there, wholly: while another thread imports it, whoever touches it waits."""
    module = sys.modules.get("torch")
    return module is not None and not getattr(module.__spec__, "_initializing", False)
