"""The bar at the foot, shown states that no job of the tests would reach."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from clip_desktop.progress import BYTES, Progress
from clip_desktop.ui.jobs.bar import JobsBar
from clip_desktop.ui.running.jobs import JobState


def test_bytes_are_told_in_words_and_may_be_more_than_a_bar_counts(qtbot: QtBot) -> None:
    bar = JobsBar()
    qtbot.addWidget(bar)
    progress = Progress(3_000_000_000, 6_000_000_000, "Downloading", unit=BYTES)
    bar.show_state(JobState("Model", progress, paused=False, cancelling=False, waiting=0))
    assert abs(bar.bar.value() / bar.bar.maximum() - 0.5) < 0.001
    assert "GiB" in bar.note.text() or "GB" in bar.note.text()


def test_things_are_counted_as_they_are(qtbot: QtBot) -> None:
    bar = JobsBar()
    qtbot.addWidget(bar)
    bar.show_state(JobState("Index", Progress(7, 10, "Indexing"), paused=False, cancelling=False, waiting=0))
    assert (bar.bar.value(), bar.bar.maximum()) == (7, 10)
    assert "7 of 10" in bar.note.text()
