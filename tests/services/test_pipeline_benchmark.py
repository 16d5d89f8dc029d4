"""The pipeline's benchmark measures what it says it does; its figures are nobody's test."""

from __future__ import annotations

from pathlib import Path

import pytest

from clip_desktop.errors import UserError
from clip_desktop.services.models.active import ActiveModel
from tests.benchmarks import pipeline
from tests.fakes import FakeEncoder


def test_every_photograph_goes_through_each_part(colour_photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "_ENCODED_S", 0.01)
    before = sorted(colour_photos.rglob("*"))
    encoder = FakeEncoder(seconds_each=0.002)
    [found] = pipeline.measure(colour_photos, encoder, rounds=1, workers=2)
    assert encoder.pictures == 16 * 3 + 24, "a batch to warm up, one before and one after, and each photograph once"
    assert found.encode.wall >= 0.002
    assert found.whole.wall >= 0.002
    assert min(found.read) > 0
    assert found.share == pytest.approx((found.read.wall + found.encode.wall) / found.whole.wall)
    assert sorted(colour_photos.rglob("*")) == before


def test_made_photographs_are_twelve_megapixels_and_no_two_alike(tmp_path: Path) -> None:
    from PIL import Image

    from clip_desktop.imaging.decode import content_hash, decode

    _need_samples(tmp_path)
    root = pipeline.make_photographs(tmp_path, 3)
    paths = sorted(root.iterdir())
    assert len({content_hash(path.read_bytes()) for path in paths}) == 3
    with Image.open(paths[0]) as picture:
        assert picture.width * picture.height == 12_000_000
    assert decode(paths[-1].read_bytes(), at_least=512).width >= 512


def _need_samples(place: Path) -> None:
    from clip_desktop.services.demo import sample_folder

    try:
        sample_folder(place / "samples")
    except UserError as error:
        pytest.skip(str(error))


def test_without_a_model_nothing_is_measured_and_a_sentence_says_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def none(_: ActiveModel) -> FakeEncoder:
        raise UserError("There is no model here.")

    assert pipeline.main([str(tmp_path), "--profile", str(tmp_path / "p")], none) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "There is no model here." in told.err
