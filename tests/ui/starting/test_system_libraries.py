"""A missing library of the system is named in one sentence with the packages that hold it."""

from __future__ import annotations

import pytest

from clip_desktop.errors import UserError
from clip_desktop.ui.starting.system_libraries import check_system_libraries, raise_for


@pytest.mark.parametrize(
    ("complaint", "library", "packages"),
    [
        ("libEGL.so.1: cannot open shared object file: No such file", "libEGL", ("libegl1", "mesa-libEGL", "libglvnd")),
        (
            "libxcb-cursor.so.0: cannot open shared object file: x",
            "libxcb-cursor",
            ("libxcb-cursor0", "xcb-util-cursor"),
        ),
        ("libxkbcommon-x11.so.0: cannot open shared object file", "libxkbcommon-x11", ("libxkbcommon-x11-0",)),
        ("libxcb-shape.so.0: cannot open shared object file", "libxcb-shape", ("libxcb1", "Fedora", "Arch")),
        ("libstrange.so.7: cannot open shared object file", "libstrange", ("libstrange",)),
    ],
)
def test_the_library_and_its_packages_are_named(complaint: str, library: str, packages: tuple[str, ...]) -> None:
    with pytest.raises(UserError) as caught:
        raise_for(complaint, ImportError(complaint))
    assert library in caught.value.message
    assert "Debian" in caught.value.hint
    for package in packages:
        assert package in caught.value.hint


def test_any_other_import_error_stays_what_it_is() -> None:
    with pytest.raises(ImportError, match="no module"):
        raise_for("no module named x", ImportError("no module named x"))


def test_where_tests_run_nothing_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    check_system_libraries()
