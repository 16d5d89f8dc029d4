"""What can be told of a photo from its rows alone, each as a condition of SQL on ``p``, which is photos.

A picture is taken for a screenshot when no camera, lens or place is named in it, and either its file's name says so or
it is a PNG or WebP picture of exactly the pixels of a common screen, upright or lying. Photographs name their camera,
so that none is taken for one; a screenshot that was cropped and renamed is missed, and its looks are not asked.
"""

from __future__ import annotations

from typing import Final
from unicodedata import normalize

from clip_desktop.library.records import Mark

_SCREENS: Final = (
    # computers
    (1024, 768), (1280, 720), (1280, 800), (1280, 1024), (1366, 768), (1440, 900), (1600, 900), (1680, 1050),
    (1920, 1080), (1920, 1200), (2048, 1152), (2160, 1440), (2256, 1504), (2304, 1440), (2560, 1080), (2560, 1440),
    (2560, 1600), (2736, 1824), (2880, 1620), (2880, 1800), (2880, 1864), (3000, 2000), (3024, 1964), (3200, 1800),
    (3240, 2160), (3440, 1440), (3456, 2234), (3840, 1600), (3840, 2160), (4096, 2304), (4480, 2520), (5120, 1440),
    (5120, 2160), (5120, 2880), (6016, 3384),
    # telephones
    (1136, 640), (1334, 750), (1792, 828), (2208, 1242), (2340, 1080), (2340, 1125), (2400, 1080), (2436, 1125),
    (2532, 1170), (2556, 1179), (2560, 1440), (2622, 1206), (2688, 1242), (2778, 1284), (2796, 1290), (2868, 1320),
    (2220, 1080), (2280, 1080), (2310, 1080), (2408, 1080), (2412, 1080), (2424, 1080), (2960, 1440), (2992, 1344),
    (3040, 1440), (3088, 1440), (3120, 1440), (3168, 1440), (3200, 1440),
    # tablets
    (2048, 1536), (2160, 1620), (2224, 1668), (2266, 1488), (2360, 1640), (2388, 1668), (2420, 1668), (2732, 2048),
    (2752, 2064), (2000, 1200), (2800, 1752), (2960, 1848),
)  # fmt: skip
# As systems name them, as patterns of SQL: "_" is any character, "%" any few; accents may be written in two ways.
_NAMES: Final = (
    "screenshot", "screen_shot", "screencapture", "screen_capture", "screengrab", "bildschirmfoto", "capture d%cran",
    "captura de pantalla", "captura de ecr%", "captura de tela", "schermafbeelding", "schermata", "sk%rmavbild",
    "zrzut ekranu", "Снимок экрана", "スクリーンショット", "屏幕截图", "螢幕截圖", "스크린샷",
)  # fmt: skip

_SIZES: Final = ", ".join(f"({w}, {h})" for pair in _SCREENS for w, h in (pair, pair[::-1]))
_SPELLINGS: Final = sorted({normalize(form, name) for name in _NAMES for form in ("NFC", "NFD")})
_NAMED: Final = " OR ".join(f"f.relative_path LIKE '%{name}%'" for name in _SPELLINGS)
_LIVE: Final = "f.missing_since IS NULL AND f.photo_id NOT NULL"

MARKS: Final[dict[Mark, str]] = {
    # A raw picture beside its JPEG is a companion of that.
    "raw": (
        "(p.format = 'RAW' OR p.id IN (SELECT f.photo_id FROM files AS f JOIN companions AS c ON c.file_id = f.id "
        f"WHERE {_LIVE} AND c.kind = 'raw'))"
    ),
    "video": "p.format = 'VIDEO'",
    "portrait": "p.height > p.width",  # as they are shown: photos are kept upright
    "landscape": "p.width > p.height",
    "screenshot-like": (
        "(p.camera IS NULL AND p.lat IS NULL AND p.format NOT IN ('RAW', 'VIDEO') "
        "AND NOT EXISTS (SELECT 1 FROM photo_texts AS t WHERE t.photo_id = p.id AND t.lens NOT NULL) "
        f"AND ((p.format IN ('PNG', 'WEBP') AND (p.width, p.height) IN (VALUES {_SIZES})) "
        f"OR p.id IN (SELECT f.photo_id FROM files AS f WHERE {_LIVE} AND ({_NAMED}))))"
    ),
    "coordinates": "(p.lat NOT NULL AND p.lon NOT NULL)",
    "caption": (
        "p.id IN (SELECT t.photo_id FROM photo_texts AS t "
        "WHERE trim(coalesce(t.title, '')) <> '' OR trim(coalesce(t.description, '')) <> '')"
    ),
    "sidecar": f"p.id IN (SELECT f.photo_id FROM files AS f JOIN sidecars_read AS s ON s.file_id = f.id WHERE {_LIVE})",
}
