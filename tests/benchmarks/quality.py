"""How good models are: ``python -m tests.benchmarks.quality [MODEL ...]``, one table for all of them.

The built-in model and every other that is installed, unless some are named (or model folders given). Pictures and words
go the program's own way: decoded as indexing does, encoded by the model's encoder, prompts and centred space as a
search has them. The data is ``../shared/data``; nothing of it or of the vectors is kept.

"Cosine" compares the vectors as they are; "centred" takes away the means that came with the model (``search.ranking``).
Speed is a ratio to our own ViT-B/32 with random weights, batch after batch in turn, each by the way that calibration
chose for it; a busy machine slows both.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from operator import itemgetter
from pathlib import Path
from typing import Final

import numpy as np

from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.clip.encoder import open_encoder
from clip_desktop.clip.engines import ImageRunner
from clip_desktop.clip.protocol import Encoder, FloatArray
from clip_desktop.clip.torch_encoder import load_model
from clip_desktop.errors import UserError
from clip_desktop.progress import run_to_end
from clip_desktop.search.ranking import RankingSpace, form_of, prompts_for
from clip_desktop.services.indexing.indexing import BATCH
from clip_desktop.services.models.listing import installed_models
from clip_desktop.services.models.training_material import open_picture, prompt_set
from clip_desktop.services.workspace import Workspace
from clip_desktop.training.dataset import Dataset, filled
from clip_desktop.training.encoding import encode_pictures, encode_texts
from clip_desktop.training.evaluation import (
    class_vectors,
    image_to_text_recall,
    text_to_image_recall,
    top_accuracy,
    unit,
)
from tests.benchmarks import development_data as data
from tests.benchmarks.encoders import in_turn, open_model
from tests.benchmarks.short_queries import Judged, ShortQuery, Verdict, read_short_queries

ROOT: Final = Path(__file__).resolve().parents[2]
AT: Final = 10  # pictures of an answer that are looked at
WORST: Final = 40  # short queries that are named
ROUNDS: Final = 25  # of the speed, short ones: a busy machine leaves some of them alone
BATCHES: Final = 4  # of BATCH pictures, while the way is being chosen
CAVEAT: Final = (
    "ImageNet: the image tower of the built-in model was trained on ImageNet, and training distils the very "
    "pictures of this sample without their names; the figure compares models, it is no boast."
)
_LOADING: Final = """
import sys
from pathlib import Path
import numpy, torch
from PIL import Image
from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.clip.encoder import open_encoder
def held(what):
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith(what)) * 1024
torch.ones(64, 64) @ torch.ones(64, 64)
before = held("VmRSS:")
encoder = open_encoder(ModelBundle.open(Path(sys.argv[1])), "float32")
loaded = held("VmRSS:")
pixels = encoder.prepare(Image.new("RGB", (300, 200)))
encoder.encode_images(numpy.stack([pixels] * int(sys.argv[2])))
encoder.encode_texts(["a dog on a beach"])
print(loaded - before, held("VmHWM:") - before)
"""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table: what was measured, its figure for reading, and what it should be."""

    measure: str
    figure: str
    target: str = ""


class Measured:
    """One model, with the pictures and words that several measures need encoded once."""

    def __init__(self, bundle: ModelBundle, root: Path) -> None:
        self.bundle, self.root = bundle, root
        self.encoder: Encoder = open_encoder(bundle)
        means = bundle.ranking_statistics()
        picture = means.pop("picture", np.zeros(bundle.config.dim, np.float32))
        self.space = RankingSpace(bundle.config.dim, picture, means)
        self.remarks: list[str] = []
        self._seen: dict[Path, FloatArray] = {}

    def pictures(self, paths: Sequence[Path]) -> FloatArray:
        """Unit vectors float32 (n, dim); a picture is read once."""
        new = tuple(path for path in paths if path not in self._seen)
        if new:
            encoded = run_to_end(encode_pictures(self.encoder, Dataset(new), open_picture))
            if encoded.unusable:
                raise UserError(f"A picture cannot be read: {next(iter(encoded.unusable))}.")
            self._seen.update(zip(new, encoded.vectors, strict=True))
        return np.stack([self._seen[path] for path in paths])

    def texts(self, texts: Sequence[str]) -> FloatArray:
        """Unit vectors float32 (n, dim)."""
        return run_to_end(encode_texts(self.encoder, texts))

    def classes(self, names: Sequence[str], templates: Sequence[str]) -> tuple[FloatArray, FloatArray]:
        """The vectors of names under templates, as they are and centred: float32 (n, dim) each."""
        prompts = [filled(template, name) for name in names for template in templates]
        vectors = self.texts(prompts).reshape(len(names), len(templates), -1)
        centred = [self.space.text(rows, form_of(name)) for rows, name in zip(vectors, names, strict=True)]
        return class_vectors(vectors), class_vectors(np.stack(centred))

    def queries(self, texts: Sequence[str]) -> FloatArray:
        """Directions of queries as a search takes them, float32 (n, dim)."""
        prompts = [prompts_for(text) for text in texts]
        vectors = iter(self.texts([prompt for several in prompts for prompt in several]))
        means = []
        for text, several in zip(texts, prompts, strict=True):
            rows = np.stack([next(vectors) for _ in several])
            means.append(self.space.text(rows, form_of(text)).mean(0))
        return unit(np.stack(means))

    @cached_property
    def pool(self) -> tuple[FloatArray, list[Judged]]:
        """The pictures of the short queries, centred, and what is known of them."""
        paths, known = data.query_pool(self.root)
        return self.space.pictures(self.pictures(paths)), known


def retrieval(model: Measured) -> Iterator[Row]:
    found = data.captioned(model.root)
    images = model.pictures(found.paths)
    captions = [caption for several in found.captions for caption in several]
    owner = np.repeat(np.arange(len(images)), [len(several) for several in found.captions])
    texts = model.texts(captions)
    centred = model.space.pictures(images), model.space.text(texts, "caption")
    for way, (pictures, words) in {"cosine": (images, texts), "centred": centred}.items():
        there, back = text_to_image_recall(pictures, words, owner), image_to_text_recall(pictures, words, owner)
        target = way == "cosine"
        yield Row(f"Flickr8k dev, text to image R@1/5/10, {way}", shares(*there), "28 / 58 / 72" if target else "")
        yield Row(f"Flickr8k dev, image to text R@1/10, {way}", shares(back[0], back[2]), "36 / 78" if target else "")


def zero_shot(model: Measured) -> Iterator[Row]:
    for title, named, ensemble, target in (
        ("Caltech dev, top-1", data.caltech(model.root), "everyday", "58"),
        ("100 sports held out, top-1", data.sports(model.root), "actions", "55"),
    ):
        for prompts in ("single", ensemble):
            (figures,) = accuracies(model, named, prompt_set(prompts), (1,))
            yield Row(f"{title}, prompts “{prompts}”, cosine / centred", shares(*figures), target)
    found = data.imagenet(model.root)
    for top, figures in zip((1, 5), accuracies(model, found, prompt_set("train"), (1, 5)), strict=True):
        yield Row(f"ImageNet-1k sample, top-{top}, prompts “train”, cosine / centred", shares(*figures), "see below")


def accuracies(
    model: Measured, named: data.Named, templates: Sequence[str], tops: Sequence[int]
) -> list[tuple[float, float]]:
    """Zero-shot accuracy by cosine, and in the centred space, for each of ``tops``."""
    images = model.pictures(named.paths)
    plain, centred = model.classes(named.names, templates)
    scores = images @ plain.T, model.space.pictures(images) @ centred.T
    return [(top_accuracy(scores[0], named.truth, top), top_accuracy(scores[1], named.truth, top)) for top in tops]


def short_queries(model: Measured) -> Iterator[Row]:
    """The mean share of right pictures among the first ten, over all queries and over those of several words."""
    images, known = model.pool
    queries = read_short_queries()
    scores = images @ model.queries([query.text for query in queries]).T
    found = [precision(query, known, column) for query, column in zip(queries, scores.T, strict=True)]
    several = [value for query, value in zip(queries, found, strict=True) if " " in query.text]
    yield Row(f"{len(found)} short queries, precision@{AT}", f"{np.mean(found):.3f}", "0.60")
    yield Row(f"of these {len(several)} of several words", f"{np.mean(several):.3f}")
    worst = [
        f"{query.text} {value:.1f}" for value, query in sorted(zip(found, queries, strict=True), key=itemgetter(0))
    ]
    model.remarks.append(f"Short queries that find least: {', '.join(worst[:WORST])}.")


def precision(query: ShortQuery, known: Sequence[Judged], scores: FloatArray) -> float:
    """The share of right pictures among the first ten of those about which it can be told."""
    verdicts = (query.judge(known[n]) for n in np.argsort(-scores, kind="stable"))
    first = islice((verdict for verdict in verdicts if verdict is not Verdict.OPEN), AT)
    return sum(verdict is Verdict.YES for verdict in first) / AT


def unseen_words(model: Measured) -> Iterator[Row]:
    classes, labelled = data.imagenet(model.root), data.caltech(model.root)
    images = model.space.pictures(model.pictures([*classes.paths, *labelled.paths]))
    words = data.read_unseen_words()
    of_label = [labelled.labels[n] for n in labelled.truth]
    order = np.argsort(-(model.queries([word.text for word in words]) @ images.T), axis=1, kind="stable")[:, :AT]
    right = np.array(
        [[n in word.classes for n in classes.truth] + [label in word.labels for label in of_label] for word in words]
    )
    hits = np.take_along_axis(right, order, axis=1)
    yield Row(
        f"{len(words)} unseen words: the first picture is right / one of the first {AT}",
        shares(hits[:, 0].mean(), hits.any(1).mean()),
    )


def cost(model: Measured) -> Iterator[Row]:
    size = sum(path.stat().st_size for path in model.bundle.folder.rglob("*") if path.is_file())
    yield Row("Size on disk, MB", f"{size / 1e6:.1f}", "at most 45")
    if Path("/proc/self/status").is_file():
        command = [sys.executable, "-c", _LOADING, str(model.bundle.folder.resolve()), str(BATCH)]
        told = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split()
        loaded, peak = (int(value) / 1e6 for value in told)
        yield Row("Memory added by loading, MB", f"{loaded:.0f}", "at most 300")
        yield Row(f"and at its peak over {BATCH} pictures, float32, MB", f"{peak:.0f}")


def speed(model: Measured) -> Iterator[Row]:
    """Ready pictures through the image tower, against our ViT-B/32."""
    with tempfile.TemporaryDirectory() as scratch:
        other = open_model("B/32", Path(scratch))
        assert other is not None
        runs: dict[str, Callable[[], object]] = {}
        ways = {}
        for name, bundle in (("this", model.bundle), ("B/32", other)):
            runner = ImageRunner(bundle, load_model(bundle))
            edge = bundle.config.preprocess.size
            pixels = np.random.default_rng(0).integers(0, 256, (BATCH * BATCHES, edge, edge, 3), dtype=np.uint8)
            while runner.plan is None:
                runner(pixels)
            ways[name] = f"{runner.plan.engine} {runner.plan.dtype} by {runner.plan.batch}"
            runs[name] = lambda runner=runner, pixels=pixels[:BATCH]: runner(pixels)
        seconds = in_turn(runs, ROUNDS, time.perf_counter)
    rate = BATCH / seconds["this"]
    yield Row("Image tower, times as fast as our ViT-B/32", f"{seconds['B/32'] / seconds['this']:.2f}", "2.5")
    yield Row("  pictures a second, and the way chosen", f"{rate:.0f} ({ways['this']}; ViT-B/32: {ways['B/32']})")


MEASURES: Final = (retrieval, zero_shot, short_queries, unseen_words, cost, speed)


def shares(*values: float) -> str:
    """Shares in per cent."""
    return " / ".join(f"{100 * value:.1f}" for value in values)


def chosen_models(names: Sequence[str], profile: Path | None) -> dict[str, ModelBundle]:
    """The bundles to measure, by the name they are shown under.

    Raises:
        UserError: one cannot be used, or there is none of this name.
    """
    folders = {name: ModelBundle.open(Path(name)) for name in names if Path(name).is_dir()}
    installed = {model.name: model for model in installed_models(Workspace.open(profile))}
    wanted = [name for name in names if name not in folders] if names else list(installed)
    for name in wanted:
        model = installed.get(name)
        if model is None or model.bundle is None:
            raise UserError(model.complaint if model else f"There is no model “{name}”.")
        folders[name] = model.bundle
    return folders


def main(arguments: Sequence[str]) -> int:
    """Print the table; 1 where there is no data or a model cannot be used."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.quality", description=__doc__.split("\n")[0])
    parser.add_argument("models", nargs="*", help="names of installed models, or model folders; by default all")
    parser.add_argument("--profile", type=Path, help="whose models; by default the user's own")
    given = parser.parse_args(arguments)
    if not data.SHARED.is_dir():
        print(f"Nothing was measured: the data is not there ({data.SHARED}).", file=sys.stderr)
        return 1
    try:
        columns: dict[str, list[Row]] = {}
        remarks: list[str] = []
        for name, bundle in chosen_models(given.models, given.profile).items():
            started, model = time.perf_counter(), Measured(bundle, data.SHARED)
            columns[name] = [row for measure in MEASURES for row in measure(model)]
            model.remarks.append(f"Measured in {time.perf_counter() - started:.0f} s.")
            remarks += [f"{name}: {remark}" for remark in model.remarks]
    except UserError as error:
        print(f"Nothing was measured: {error}", file=sys.stderr)
        return 1
    show(columns)
    print("", CAVEAT, *remarks, sep="\n")
    return 0


def show(columns: dict[str, list[Row]]) -> None:
    """One line a measure, one column a model."""
    first = next(iter(columns.values()))
    width = max(len(row.measure) for row in first)
    cells = {name: [row.figure for row in rows] for name, rows in columns.items()}
    wide = {name: max(len(name), *(len(figure) for figure in figures)) for name, figures in cells.items()}
    print("measure".ljust(width), "target".ljust(12), *(name.ljust(wide[name]) for name in cells), sep="  ")
    for n, row in enumerate(first):
        figures = (cells[name][n].ljust(wide[name]) for name in cells)
        print(row.measure.ljust(width), row.target.ljust(12), *figures, sep="  ")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
