"""The command line as a process, with a model that sees colours: ``python -m tests.cli.program SECONDS ARGUMENTS``.

SECONDS is how long that model takes for a picture, so that there is time to interrupt it.
"""

from __future__ import annotations

import sys

from clip_desktop.__main__ import QtWindows
from clip_desktop.cli.main import run
from tests.fakes import FakeEncoder

if __name__ == "__main__":
    sys.exit(run(sys.argv[2:], QtWindows(), FakeEncoder(seconds_each=float(sys.argv[1]))))
