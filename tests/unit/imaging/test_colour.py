"""Colours of every kind of pixel."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageCms

from clip_desktop.imaging.colour import to_srgb
from clip_desktop.imaging.decode import decode
from tests.unit.imaging.pictures import (
    RED,
    assert_close,
    assert_quarters,
    encoded,
    ink_profile,
    quarters,
    srgb_profile,
    swapped_profile,
)


def one(image: Image.Image, format: str = "PNG", **options: object) -> object:
    """The colour of the middle of a picture after it went through a file."""
    decoded = decode(encoded(image, format, **options)).image
    assert decoded.mode == "RGB"
    return decoded.getpixel((decoded.width // 2, decoded.height // 2))


def test_what_is_transparent_lies_on_white() -> None:
    assert one(Image.new("RGBA", (8, 8), (255, 0, 0, 0))) == (255, 255, 255)
    assert_close(one(Image.new("RGBA", (8, 8), (255, 0, 0, 128))), (255, 127, 127))
    assert one(Image.new("LA", (8, 8), (0, 0))) == (255, 255, 255)
    assert_close(one(Image.new("LA", (8, 8), (0, 128))), (127, 127, 127))
    assert one(Image.new("RGBA", (8, 8), (10, 20, 30, 255))) == (10, 20, 30)
    assert one(Image.new("RGBA", (8, 8), (255, 0, 0, 0)), "WEBP") == (255, 255, 255)
    assert_close(one(Image.new("RGBA", (64, 64), (255, 0, 0, 0)), "AVIF"), (255, 255, 255))
    assert_close(one(Image.new("RGBA", (64, 64), (255, 0, 0, 0)), "HEIF"), (255, 255, 255))


@pytest.mark.parametrize("format", ["PNG", "GIF"])
def test_a_colour_of_the_palette_may_be_transparent(format: str) -> None:
    palette = Image.new("P", (8, 8), 1)
    palette.putpalette([0, 0, 0, *RED])
    assert one(palette, format) == RED
    assert one(palette, format, transparency=1) == (255, 255, 255)


def test_a_plain_colour_may_be_transparent() -> None:
    assert one(Image.new("RGB", (8, 8), RED), transparency=RED) == (255, 255, 255)
    assert one(Image.new("L", (8, 8), 40), transparency=40) == (255, 255, 255)
    assert one(Image.new("L", (8, 8), 40), transparency=41) == (40, 40, 40)


def test_palettes_with_half_transparent_colours_are_mixed() -> None:
    palette = Image.new("P", (8, 8), 1)
    palette.putpalette([0, 0, 0, 255, 0, 0])
    assert_close(one(palette, transparency=bytes([255, 128])), (255, 127, 127))


@pytest.mark.parametrize("format", ["PNG", "TIFF"])
def test_one_bit_is_black_and_white(format: str) -> None:
    assert one(Image.new("1", (8, 8), 1), format) == (255, 255, 255)
    assert one(Image.new("1", (8, 8), 0), format) == (0, 0, 0)


@pytest.mark.parametrize("format", ["PNG", "TIFF"])
def test_sixteen_bit_grey_keeps_its_shades(format: str) -> None:
    ramp = np.tile(np.linspace(0, 65_535, 256).astype(np.uint16), (4, 1))
    decoded = np.asarray(decode(encoded(Image.fromarray(ramp), format)).image)
    assert np.abs(decoded[0, :, 0].astype(int) - np.arange(256)).max() <= 1


def test_twelve_bits_in_a_tiff_are_not_nearly_black_but_a_dark_png_is() -> None:
    ramp = np.tile(np.linspace(0, 4095, 256).astype(np.uint16), (4, 1))
    assert np.asarray(decode(encoded(Image.fromarray(ramp), "TIFF")).image).max() == 255
    assert np.asarray(decode(encoded(Image.fromarray(ramp), "PNG")).image).max() == 15


@pytest.mark.parametrize(("low", "high"), [(0, 1), (0, 255), (0, 65_535), (0, 1e6), (-1, 1), (-500, 3000)])
def test_floating_grey_of_any_range_keeps_its_shades(low: float, high: float) -> None:
    ramp = np.tile(np.linspace(low, high, 256, dtype=np.float32), (4, 1))
    decoded = np.asarray(decode(encoded(Image.fromarray(ramp), "TIFF")).image)[0, :, 0]
    assert np.abs(decoded.astype(int) - np.arange(256)).max() <= 1


def test_floating_grey_without_numbers_is_black_there() -> None:
    values = np.array([[np.nan, np.inf, -np.inf, 1.0]], np.float32)
    assert np.asarray(decode(encoded(Image.fromarray(values), "TIFF")).image)[0, :, 0].tolist() == [0, 0, 0, 255]
    assert not np.asarray(decode(encoded(Image.fromarray(np.zeros((4, 4), np.float32)), "TIFF")).image).any()


def test_whole_grey_of_32_bits_keeps_its_shades() -> None:
    for top in (255, 65_535, 10**8):
        ramp = np.tile(np.linspace(0, top, 256).astype(np.int32), (4, 1))
        decoded = np.asarray(decode(encoded(Image.fromarray(ramp), "TIFF")).image)[0, :, 0]
        assert np.abs(decoded.astype(int) - np.arange(256)).max() <= 1
    assert one(Image.fromarray(np.ones((4, 4), np.int32)), "TIFF") == (1, 1, 1)


@pytest.mark.parametrize("format", ["JPEG", "TIFF"])
def test_cmyk_without_a_profile_is_printed_plainly(format: str) -> None:
    """JPEG holds its inks inverted, as Adobe's programs write them."""
    assert_close(one(Image.new("CMYK", (16, 16), (255, 0, 0, 0)), format), (0, 255, 255))
    assert_close(one(Image.new("CMYK", (16, 16), (0, 0, 0, 0)), format), (255, 255, 255))
    assert_close(one(Image.new("CMYK", (16, 16), (0, 0, 0, 255)), format), (0, 0, 0))
    assert_quarters(decode(encoded(quarters().convert("CMYK"), format)).image)


@pytest.mark.parametrize("format", ["JPEG", "TIFF"])
def test_cmyk_with_a_profile_is_printed_with_its_inks(format: str) -> None:
    profile = ink_profile()
    assert_close(one(Image.new("CMYK", (16, 16), (255, 0, 0, 0)), format, icc_profile=profile), (255, 0, 0), 12)
    assert_close(one(Image.new("CMYK", (16, 16), (0, 255, 0, 0)), format, icc_profile=profile), (0, 0, 0), 12)
    assert_close(one(Image.new("CMYK", (16, 16), (0, 0, 0, 0)), format, icc_profile=profile), (255, 255, 255), 12)


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_a_profile_is_honoured(format: str) -> None:
    assert_close(one(Image.new("RGB", (64, 64), (255, 0, 0)), format, icc_profile=swapped_profile()), (0, 0, 255), 8)


def test_a_profile_is_honoured_behind_palettes_and_transparency() -> None:
    palette = Image.new("P", (8, 8), 1)
    palette.putpalette([0, 0, 0, 255, 0, 0])
    assert_close(one(palette, icc_profile=swapped_profile()), (0, 0, 255))
    half = Image.new("RGBA", (8, 8), (255, 0, 0, 0))
    assert_close(one(half, icc_profile=swapped_profile()), (255, 255, 255))


def test_the_profile_of_srgb_changes_not_a_pixel() -> None:
    noise = Image.fromarray(np.random.default_rng(1).integers(0, 256, (32, 32, 3), np.uint8))
    assert decode(encoded(noise, "PNG", icc_profile=srgb_profile())).image.tobytes() == noise.tobytes()


@pytest.mark.parametrize(
    "profile",
    [b"garbage", b"\0" * 200, srgb_profile()[:100], ink_profile(), ink_profile()[:300]],
    ids=["garbage", "zeros", "half of sRGB", "ink", "half of ink"],
)
def test_a_profile_that_is_damaged_or_for_other_pixels_is_passed_over(profile: bytes) -> None:
    assert_quarters(decode(encoded(quarters(), icc_profile=profile)).image)
    assert_close(one(Image.new("L", (16, 16), 99), "JPEG", icc_profile=profile), (99, 99, 99))


def test_lab_is_turned_into_rgb() -> None:
    to_lab = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB")
    lab = ImageCms.applyTransform(quarters(), to_lab)
    assert lab is not None and lab.mode == "LAB"
    assert_quarters(decode(encoded(lab, "TIFF")).image)
    assert_quarters(decode(encoded(lab.resize((960, 640)), "TIFF"), at_least=64).image)


@pytest.mark.parametrize(
    "mode", ["1", "L", "LA", "La", "P", "PA", "RGB", "RGBA", "RGBa", "RGBX", "CMYK", "YCbCr", "HSV"]
)
def test_every_mode_of_pillow_comes_out_as_rgb(mode: str) -> None:
    if mode in ("1", "LA", "La", "RGBA", "RGBa"):
        image = Image.new(mode, (9, 7), 1 if mode == "1" else (255,) * len(mode))
    else:
        image = Image.new("RGB", (9, 7), "white").convert("P" if mode == "PA" else mode).convert(mode)
    result = to_srgb(image)
    assert (result.mode, result.size) == ("RGB", (9, 7))
    assert_close(result.getpixel((4, 3)), (255, 255, 255))


@pytest.mark.parametrize("mode", ["I", "F", "I;16", "I;16B", "I;16L"])
def test_every_wide_grey_of_pillow_comes_out_as_rgb(mode: str) -> None:
    assert to_srgb(Image.new(mode, (9, 7), 0)).getpixel((4, 3)) == (0, 0, 0)
