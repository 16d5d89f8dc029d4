"""Importing torch, which takes more than a second: when it is wanted, and whether that has been done."""

from __future__ import annotations

import ctypes
import gc
import os
import sys
from importlib.util import find_spec
from pathlib import Path


def import_torch() -> None:
    """Import torch, set up as this program wants it."""
    # Read by OpenMP when torch loads it: its threads are to sleep while they wait for each other, not to spin on cores
    # that decode workers need (measured: 91 % of the pipeline's bound instead of 85 %).
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    first = "torch" not in sys.modules
    if first:
        _load_library()
    import torch  # noqa: F401

    if first:
        gc.freeze()  # its 160,000 objects stay: no pass that collects garbage need look through them


def _load_library() -> bool:
    """Have the system load torch's largest library; whether it did.

    ``import`` does it with the interpreter's lock in its hands, which stops all threads, a window's too, for 300 to
    600 ms. A foreign function runs without the lock, and ``import`` finds the library in memory.
    """
    spec = find_spec("torch")
    if os.name != "posix" or spec is None or spec.submodule_search_locations is None:
        return False
    suffix = "dylib" if sys.platform == "darwin" else "so"
    library = Path(spec.submodule_search_locations[0], "lib", f"libtorch_cpu.{suffix}")
    load = ctypes.CDLL(None).dlopen
    load.argtypes, load.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
    return library.is_file() and bool(load(os.fsencode(library), os.RTLD_NOW))


def torch_is_loaded() -> bool:
    """Whether torch is there, wholly: while another thread imports it, whoever touches it waits."""
    module = sys.modules.get("torch")
    return module is not None and not getattr(module.__spec__, "_initializing", False)
