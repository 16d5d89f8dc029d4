"""The font of the window: the system's, or one that has the letters of the language that the window speaks."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

# Made for screens and coming with systems, the usual one of each first; serifs are not among them.
_KOREAN: Final = (
    "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans CJK KR", "Noto Sans KR", "Pretendard", "Spoqa Han Sans Neo",
    "NanumBarunGothic", "NanumGothic", "Nanum Gothic", "UnDotum", "Baekmuk Dotum",
)  # fmt: skip


def font_for(language: str, system: QFont, text_size: int) -> QFont:
    """The font for all words of the window.

    A font that lacks letters has others fill in for it, which are higher than its lines: words in both are cut off at
    the foot of their fields, and stand at two heights.

    Args:
        language: "en" or "ko".
        system: the system's own.
        text_size: in per cent of the system's.
    """
    font = QFont(system)
    font.setPointSizeF(system.pointSizeF() * text_size / 100)
    own = QFontInfo(system).family()
    if language == "ko" and QFontDatabase.writingSystems(own):  # else it is the system's secret, and left alone
        font.setFamily(family_with_letters(own, QFontDatabase.families(QFontDatabase.WritingSystem.Korean)))
    return font


def family_with_letters(own: str, having: Collection[str]) -> str:
    """Of the families that have the letters of Korean, ``own`` if it is one, or the usual one, or ``own`` after all."""
    return own if own in having else next((family for family in _KOREAN if family in having), own)
