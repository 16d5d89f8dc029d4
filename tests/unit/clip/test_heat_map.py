"""Heat maps: what a place says by itself, and that the built-in model's lie where the text points."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from torch.nn import functional

from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.clip.config import (
    BertConfig,
    EfficientNetLiteConfig,
    HeadConfig,
    ModelConfig,
    ModifiedResNetConfig,
    PreprocessConfig,
    SiglipVisionConfig,
    ViTConfig,
)
from clip_desktop.clip.encoder import open_text_encoder
from clip_desktop.clip.heat_map import HeatMapper, fit_of_places, scaled
from clip_desktop.clip.model import DualEncoder
from clip_desktop.clip.preprocess import seen_box
from clip_desktop.resources import resource
from clip_desktop.search.ranking import RankingSpace, form_of, prompts_for
from tests.scenes import page

_TEXT = BertConfig(width=16, layers=1, heads=2, hidden=16, vocabulary=32, context=8)
_DIM = 12


def random_model(image: object, size: int) -> DualEncoder:
    """A model of random weights in float64, whose heads are linear."""
    torch.manual_seed(5)
    head = HeadConfig(hidden=0, linear=True, bias=False)
    config = ModelConfig("random", _DIM, image, _TEXT, head, head, PreprocessConfig(size=size))  # type: ignore[arg-type]
    return DualEncoder(config).double().eval()


def some(*shape: int, seed: int = 1) -> torch.Tensor:
    return torch.from_numpy(np.random.default_rng(seed).standard_normal(shape))


def unit(*shape: int, seed: int = 2) -> torch.Tensor:
    return functional.normalize(some(*shape, seed=seed), dim=-1)


def fits(features: torch.Tensor, model: DualEncoder, direction: torch.Tensor, centre: torch.Tensor) -> torch.Tensor:
    vectors = functional.normalize(model.image_head(features), dim=-1) - centre
    return functional.normalize(vectors, dim=-1) @ direction


def test_a_place_by_itself_is_what_attention_to_itself_alone_gives() -> None:
    vit = ViTConfig("gelu", size=48, patch=16, width=32, layers=2, heads=1, hidden=64)
    model = random_model(vit, 48)
    last = model.image.layers[-1]
    with torch.no_grad():  # query and key are the token itself, much enlarged: every token attends to itself
        last.attention.stacked.weight[:64] = 1e3 * torch.eye(32).repeat(2, 1)
        last.attention.stacked.bias[:64] = 0
    picture, direction, centre = some(1, 3, 48, 48), unit(_DIM), 0.1 * unit(_DIM, seed=3)
    kept: list[torch.Tensor] = []
    hook = last.register_forward_hook(lambda _, __, out: kept.append(out))
    with torch.inference_mode():
        model.image(picture)
        hook.remove()
        wanted = fits(model.image.norm_after(kept[0][0, 1:]), model, direction, centre).view(3, 3)
    found = fit_of_places(model, picture, direction, centre)
    assert found.std() > 1e-3
    torch.testing.assert_close(found, wanted, rtol=0, atol=1e-9)


def test_the_last_attention_sees_nothing_beside_a_place() -> None:
    model = random_model(ViTConfig("gelu", size=48, patch=16, width=32, layers=1, heads=2, hidden=64), 48)
    picture, direction, centre = some(1, 3, 48, 48), unit(_DIM), torch.zeros(_DIM, dtype=torch.float64)
    changed = picture.clone()
    changed[..., 16:32, :16] += 1
    differs = fit_of_places(model, picture, direction, centre) != fit_of_places(model, changed, direction, centre)
    assert differs.nonzero().tolist() == [[1, 0]]


def test_places_that_are_exchanged_are_exchanged_in_the_map() -> None:
    model = random_model(ViTConfig("gelu", size=48, patch=16, width=32, layers=2, heads=2, hidden=64), 48)
    with torch.no_grad():
        model.image.positions.zero_()
    picture, direction, centre = some(1, 3, 48, 48), unit(_DIM), torch.zeros(_DIM, dtype=torch.float64)
    turned = picture.clone()
    turned[..., :16, 32:], turned[..., 32:, :16] = picture[..., 32:, :16], picture[..., :16, 32:]
    before, after = (fit_of_places(model, one, direction, centre) for one in (picture, turned))
    assert abs(before[0, 2] - before[2, 0]) > 1e-3
    torch.testing.assert_close(after[[0, 2], [2, 0]], before[[2, 0], [0, 2]])
    torch.testing.assert_close(after[1, 1], before[1, 1])


@pytest.mark.parametrize(
    "tower",
    [
        SiglipVisionConfig("gelu", size=32, patch=32, width=32, layers=1, heads=2, hidden=64),
        ModifiedResNetConfig(size=32, stem=8, layers=(1, 1, 1, 1), heads=4),
    ],
)
def test_where_there_is_one_place_it_is_the_picture(tower: object) -> None:
    model = random_model(tower, 32)
    if isinstance(tower, ModifiedResNetConfig):
        with torch.no_grad():
            model.image.pooling.positions.zero_()  # else the mean of all places stands elsewhere than the place
    picture, direction, centre = some(1, 3, 32, 32), unit(_DIM), 0.1 * unit(_DIM, seed=3)
    with torch.inference_mode():
        whole = fits(model.image(picture), model, direction, centre)
    torch.testing.assert_close(fit_of_places(model, picture, direction, centre), whole.view(1, 1))


def test_activation_is_what_the_match_gains_where_a_place_grows() -> None:
    tower = EfficientNetLiteConfig(width_multiplier=0.3, depth_multiplier=0.3, channels=32, classes=7)
    model = random_model(tower, 64).float()
    picture, direction, centre = (x.float() for x in (some(1, 3, 64, 64), unit(_DIM), 0.1 * unit(_DIM, seed=3)))
    found = fit_of_places(model, picture, direction, centre)
    assert found.shape == (2, 2)
    for row, column in ((0, 0), (0, 1), (1, 0)):
        step, grown = 1e-2, []
        for factor in (1 - step, 1 + step):

            def grow(_: object, __: object, out: torch.Tensor, factor: float = factor) -> torch.Tensor:
                out = out.clone()
                out[..., row, column] *= factor  # noqa: B023 (called at once)
                return out

            hook = model.image.head.register_forward_hook(grow)
            with torch.no_grad():
                grown.append(fits(model.image(picture), model, direction, centre)[0])
            hook.remove()
        assert float(found[row, column]) == pytest.approx(float(grown[1] - grown[0]) / (2 * step), rel=0.02, abs=1e-5)
    assert found.abs().max() > 1e-3


def test_heat_is_from_nothing_to_one() -> None:
    heat = scaled(np.array([[0.1, 0.2, 0.3], [0.1, 0.1, 0.5]], np.float32))
    assert (heat.dtype, float(heat.min()), float(heat.max())) == (np.float32, 0.0, 1.0)
    assert heat[1, 2] == 1
    assert not scaled(np.full((3, 3), 0.2, np.float32)).any()


def test_what_is_seen_is_the_middle_square_or_all() -> None:
    assert seen_box(300, 100, PreprocessConfig(fit="crop")) == (100, 0, 200, 100)
    assert seen_box(300, 100, PreprocessConfig(fit="squash")) == (0, 0, 300, 100)


class Pointing:
    """The built-in model, asked where in a picture of two halves a text points."""

    def __init__(self) -> None:
        bundle = ModelBundle.open(resource("models", "builtin"))
        means = dict(bundle.ranking_statistics())
        self._centre = means.pop("picture")
        self._space = RankingSpace(bundle.identity.dim, self._centre, means)
        self._texts, self._mapper = open_text_encoder(bundle), HeatMapper(bundle)

    def share_left(self, left: Image.Image, right: Image.Image, text: str) -> float:
        """How much of the heat lies on the left half."""
        both = Image.new("RGB", (520, 260))
        both.paste(left.convert("RGB").resize((260, 260)), (0, 0))
        both.paste(right.convert("RGB").resize((260, 260)), (260, 0))
        direction = self._space.text(self._texts.encode_texts(prompts_for(text)), form_of(text)).mean(axis=0)
        heat = self._mapper.heat_map(both, direction / np.linalg.norm(direction), self._centre)
        assert heat.shape == (9, 9)
        return float(heat[:, :4].sum() / (heat[:, :4].sum() + heat[:, 5:].sum()))


@pytest.fixture(scope="module")
def pointing() -> Iterator[Pointing]:
    yield Pointing()


def test_the_built_in_model_points_at_what_is_drawn(pointing: Pointing) -> None:
    text, sky = page(3, (260, 260)), Image.linear_gradient("L").resize((260, 260))
    sky = Image.merge("RGB", (sky.point(lambda v: v // 2), sky.point(lambda v: 120 + v // 3), sky.point(lambda _: 250)))
    assert pointing.share_left(text, sky, "a page of text") > 0.6
    assert pointing.share_left(sky, text, "a page of text") < 0.4


def test_the_built_in_model_points_at_the_half_that_is_named(pointing: Pointing, shared_data: Path) -> None:
    names = [
        "Motorbikes",
        "airplanes",
        "flamingo",
        "laptop",
        "umbrella",
        "strawberry",
        "schooner",
        "pagoda",
        "dalmatian",
    ]
    pictures = {name: sorted((shared_data / "caltech-dev" / name).glob("*.jpg"))[3] for name in names}
    right = 0
    for first, second in zip(names, names[1:] + names[:1], strict=True):
        halves = [Image.open(pictures[name]) for name in (first, second)]
        right += pointing.share_left(*halves, first.lower().rstrip("s")) > 0.5
        right += pointing.share_left(*halves, second.lower().rstrip("s")) < 0.5
    assert right >= 13, f"{right} of 16"
