"""The letters of the language that is spoken come from one font, where the machine has one."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from clip_desktop.ui.app import application
from clip_desktop.ui.style.fonts import family_with_letters, font_for

NOTO = "Noto Sans CJK KR"


@pytest.mark.parametrize(
    ("own", "having", "family"),
    [
        ("DejaVu Sans", ("Baekmuk Batang", "NanumGothic", NOTO), NOTO),
        ("NanumGothic", ("NanumGothic", NOTO), "NanumGothic"),  # the user's own is good enough
        ("DejaVu Sans", ("Baekmuk Batang",), "DejaVu Sans"),  # no serifs
        ("DejaVu Sans", (), "DejaVu Sans"),
    ],
)
def test_a_font_without_the_letters_gives_way(own: str, having: tuple[str, ...], family: str) -> None:
    assert family_with_letters(own, having) == family


def test_korean_alone_asks_for_another_font(monkeypatch: pytest.MonkeyPatch) -> None:
    system = QFont(application().font())
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: [NOTO])
    assert font_for("en", system, 150).family() == system.family()
    assert font_for("ko", system, 150).family() == NOTO
    assert font_for("ko", system, 150).pointSizeF() == 1.5 * system.pointSizeF()
    monkeypatch.setattr(QFontDatabase, "writingSystems", lambda *_: [])  # as of the fonts that macOS does not name
    assert font_for("ko", system, 100).family() == system.family()
    assert QFontInfo(system).family() != NOTO
