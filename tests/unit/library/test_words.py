"""What the user said: labels, tags, albums, saved searches. And what is derived beside it: vectors, probes, models."""

from __future__ import annotations

import sqlite3

import numpy as np
import pytest

from clip_desktop.library.albums import StoredProbe
from clip_desktop.library.changes import NOTHING, Changes
from clip_desktop.library.library import Library
from clip_desktop.library.records import Model
from tests.contents import add_photo, contents, words


@pytest.fixture
def model(library: Library) -> Model:
    return library.models.add("m", "0" * 64, "224 bicubic", 4, 100.0)


@pytest.fixture
def photos(library: Library) -> list[int]:
    return [add_photo(library, f"{n}.jpg") for n in range(4)]


def _predict(library: Library, model: Model, *rows: tuple[int, int, float]) -> int:
    batch = library.tags.begin_batch(model.id, "zero-shot")
    library.tags.predict(batch, model.id, rows)
    return batch


class TestLabels:
    def test_in_the_users_order_with_their_prompts(self, library: Library) -> None:
        dog = library.labels.add("dog", ["a dog", "a puppy"], 0.7)
        cat = library.labels.add("cat", ["a cat"], parent_id=dog)
        library.labels.set_prompts(dog, ["a hound"])
        library.labels.set_enabled(cat, False)
        library.labels.rename(cat, "Kitten")
        library.labels.set_threshold(cat, 0.9)
        assert [(x.name, x.prompts, x.threshold, x.enabled, x.parent_id) for x in library.labels.all()] == [
            ("dog", ("a hound",), 0.7, True, None),
            ("Kitten", ("a cat",), 0.9, False, dog),
        ]

    def test_found_in_any_case_of_any_script(self, library: Library) -> None:
        label = library.labels.add("Été", [])
        for name in ("été", "ÉTÉ", "E\u0301te\u0301"):
            found = library.labels.find(name)
            assert found is not None
            assert found.id == label
        assert library.labels.find("ete") is None

    def test_two_of_one_name_are_refused(self, library: Library) -> None:
        library.labels.add("dog", [])
        with pytest.raises(sqlite3.IntegrityError):
            library.labels.add("DOG", [])

    def test_removed_and_put_back_to_the_last_row(self, library: Library, model: Model, photos: list[int]) -> None:
        dog = library.labels.add("dog", ["a dog", "a puppy"])
        library.labels.add("puppy", ["p"], parent_id=dog)
        other = library.labels.add("other", ["o"])
        library.labels.set_words(dog, "alias", ["hound"])
        library.labels.set_exclusions(dog, [other])
        library.labels.cache_vector(dog, model.id, "digest", np.ones(4, np.float32))
        _predict(library, model, (photos[0], dog, 0.8))
        library.tags.decide(photos[:2], dog, -1)
        before = contents(library)
        kept = library.labels.keep(dog)
        library.labels.remove(dog)
        assert [label.parent_id for label in library.labels.all()] == [None, None]
        assert library.tags.decisions(photos, dog) == []
        library.labels.put_back(kept)
        assert contents(library) == before

    def test_a_vector_is_good_for_its_model_and_prompts_only(self, library: Library, model: Model) -> None:
        other = library.models.add("other", "0" * 64, "p", 4, 1.0)
        dog = library.labels.add("dog", ["a dog"])
        vector = np.array([1, 0, 0, 0.5], np.float32)
        library.labels.cache_vector(dog, model.id, "digest", vector)
        found = library.labels.cached_vector(dog, model.id, "digest")
        assert found is not None
        assert found.tolist() == vector.tolist()
        assert library.labels.cached_vector(dog, model.id, "another digest") is None
        assert library.labels.cached_vector(dog, other.id, "digest") is None

    def test_aliases_and_names_in_other_languages_lead_to_a_label(self, library: Library) -> None:
        dog, cat = library.labels.add("dog", []), library.labels.add("cat", [])
        for label, aliases in ((dog, ["Pet", "hound"]), (cat, ["pet"])):
            library.labels.set_words(label, "alias", aliases)
        library.labels.set_words(dog, "contrast", ["a wolf"])
        library.labels.set_names(dog, {"ko": "개", "fr": "chien"})
        found = {name: [label.id for label in library.labels.meant(name)] for name in ("HOUND", "개", "PET", "a wolf")}
        assert found == {"HOUND": [dog], "개": [dog], "PET": [dog, cat], "a wolf": []}
        library.labels.rename(cat, "Hound")
        assert [label.id for label in library.labels.meant("hound")] == [cat], "a name comes before an alias"
        label = library.labels.get(dog)
        assert label is not None
        assert (label.aliases, label.contrast) == (("Pet", "hound"), ("a wolf",))
        assert label.names == (("fr", "chien"), ("ko", "개"))
        library.labels.set_names(dog, {})
        assert library.labels.meant("개") == []
        assert [x.aliases for x in library.labels.all()] == [("Pet", "hound"), ("pet",)]

    def test_what_lies_below_a_label_ends_even_in_a_circle(self, library: Library) -> None:
        a, b, c = (library.labels.add(name, []) for name in "abc")
        for label, parent in ((b, a), (c, b), (a, c)):
            library.labels.set_parent(label, parent)
        assert library.labels.below(b)[0] == b
        assert set(library.labels.below(b)) == {a, b, c}


class TestTags:
    def test_what_excludes_one_another_is_not_suggested_together(
        self, library: Library, model: Model, photos: list[int]
    ) -> None:
        dog, cat, cow = (library.labels.add(name, []) for name in ("dog", "cat", "cow"))
        library.labels.set_exclusions(dog, [cat, dog])
        both, equal, weak, other = photos[0], photos[1], photos[2], photos[3]
        _predict(library, model, *((p, label, 0.9) for p in photos for label in (dog, cow)))
        _predict(library, model, (both, cat, 0.95), (equal, cat, 0.9), (weak, cat, 0.3), (other, cat, 0.99))
        assert [t.label for t in library.tags.of_photo(both)] == ["cat", "cow"]
        assert [t.label for t in library.tags.of_photo(equal)] == ["cow", "dog"]
        assert [t.label for t in library.tags.of_photo(weak)] == ["cow", "dog"]
        library.tags.decide([both, other], cat, -1)  # what it has not excludes nothing
        assert [t.label for t in library.tags.of_photo(both)] == ["cow", "dog"]
        library.tags.decide([weak], cat, 1)
        assert [t.label for t in library.tags.of_photo(weak)] == ["cat", "cow"]
        library.tags.decide([weak], dog, 1)  # the user's word stands, whatever it contradicts
        assert [t.label for t in library.tags.of_photo(weak)] == ["cat", "dog", "cow"]
        library.labels.set_enabled(cat, False)
        library.tags.restore([other], cat, [])
        assert "dog" in [t.label for t in library.tags.of_photo(other)]

    def test_a_decision_outweighs_every_prediction(self, library: Library, model: Model, photos: list[int]) -> None:
        dog = library.labels.add("dog", [])
        _predict(library, model, (photos[0], dog, 0.9), (photos[1], dog, 0.9), (photos[2], dog, 0.1))
        library.tags.decide([photos[1]], dog, -1)
        library.tags.decide([photos[2]], dog, 1)
        assert [(t.photo_id, t.score, t.decided) for t in library.tags.of_label(dog)] == [
            (photos[2], 1.0, True),
            (photos[0], 0.9, False),
        ]
        _predict(library, model, (photos[1], dog, 1.0), (photos[2], dog, 0.0))  # run again
        assert {t.photo_id for t in library.tags.of_label(dog)} == {photos[0], photos[2]}
        assert library.tags.counts() == {dog: 2}

    def test_a_disabled_label_suggests_nothing_but_keeps_what_was_said(
        self, library: Library, model: Model, photos: list[int]
    ) -> None:
        dog = library.labels.add("dog", [])
        _predict(library, model, (photos[0], dog, 0.9))
        library.tags.decide([photos[1]], dog, 1)
        library.labels.set_enabled(dog, False)
        assert [t.photo_id for t in library.tags.of_label(dog)] == [photos[1]]

    def test_of_a_photo_decided_ones_first_then_the_surest(
        self, library: Library, model: Model, photos: list[int]
    ) -> None:
        a, b, c = (library.labels.add(name, []) for name in "abc")
        _predict(library, model, (photos[0], a, 0.6), (photos[0], b, 0.8))
        library.tags.decide([photos[0]], c, 1)
        assert [t.label for t in library.tags.of_photo(photos[0])] == ["c", "b", "a"]

    def test_forgetting_predictions_touches_no_word(self, library: Library, model: Model, photos: list[int]) -> None:
        dog = library.labels.add("dog", [])
        _predict(library, model, *((photo, dog, 0.9) for photo in photos))
        library.tags.decide(photos[:2], dog, -1)
        before = words(library)
        assert library.tags.forget_predictions(photos[:1]) == 1
        assert library.tags.forget_predictions() == 3
        assert words(library) == before

    def test_decisions_are_restored_exactly(self, library: Library, photos: list[int]) -> None:
        dog = library.labels.add("dog", [])
        library.tags.decide(photos[:1], dog, -1, "keyword")
        before, kept = contents(library), library.tags.decisions(photos, dog)
        library.tags.decide(photos, dog, 1)
        library.tags.restore(photos, dog, kept)
        assert contents(library) == before

    def test_hidden_photos_are_not_counted(self, library: Library, photos: list[int]) -> None:
        dog = library.labels.add("dog", [])
        library.tags.decide(photos, dog, 1)
        library.photos.set_values("hidden", {photos[0]: 1})
        assert library.tags.counts() == {dog: 3}
        assert photos[0] not in {t.photo_id for t in library.tags.of_label(dog)}


class TestAlbums:
    def test_made_changed_and_found(self, library: Library) -> None:
        album = library.albums.add("Sailing", "boats on the sea", taught=False)
        library.albums.set_threshold(album, 0.8)
        library.albums.rename(album, "Segeln")
        library.albums.describe(album, "boats")
        known = library.albums.find("SEGELN")
        assert known == library.albums.get(album)
        assert known is not None
        assert (known.name, known.description, known.taught, known.threshold) == ("Segeln", "boats", False, 0.8)
        assert library.albums.find("Sailing") is None

    def test_examples_are_replaced_taken_back_and_restored(self, library: Library, photos: list[int]) -> None:
        album = library.albums.add("a")
        library.albums.set_examples(album, photos[:2], 1)
        before, kept = contents(library), library.albums.examples(album, photos)
        library.albums.set_examples(album, photos[1:3], -1)
        assert {(e.photo_id, e.polarity) for e in library.albums.examples(album)} == {
            (photos[0], 1),
            (photos[1], -1),
            (photos[2], -1),
        }
        assert [a.id for a in library.albums.of_photo(photos[0])] == [album]
        assert library.albums.of_photo(photos[1]) == []
        library.albums.restore_examples(album, photos, kept)
        assert contents(library) == before

    def test_removed_and_put_back_to_the_last_row(self, library: Library, model: Model, photos: list[int]) -> None:
        album = library.albums.add("a", "words")
        library.albums.set_examples(album, photos[:2], 1)
        library.albums.store_probe(
            album, model.id, StoredProbe("digest", np.arange(4, dtype=np.float32), 0.5, {"precision": 0.9})
        )
        before, kept = contents(library), library.albums.keep(album)
        library.albums.remove(album)
        assert (library.albums.all(), library.albums.examples(album)) == ([], [])
        library.albums.put_back(kept)
        assert contents(library) == before

    def test_a_probe_comes_back_and_goes_with_its_album(self, library: Library, model: Model) -> None:
        album = library.albums.add("a")
        for digest in ("one", "two"):
            library.albums.store_probe(
                album, model.id, StoredProbe(digest, np.full(4, 2, np.float32), -1.5, {"recall": 0.5})
            )
        probe = library.albums.probe(album, model.id)
        assert probe is not None
        assert (probe.digest, probe.weights.tolist(), probe.intercept, probe.quality) == (
            "two",
            [2, 2, 2, 2],
            -1.5,
            {"recall": 0.5},
        )
        library.albums.remove(album)
        assert library.albums.probe(album, model.id) is None


class TestSearches:
    def test_saved_replaced_and_forgotten_in_any_case(self, library: Library) -> None:
        library.searches.save("Été", "beach")
        library.searches.save("ÉTÉ", "beach -dog")
        assert [(s.name, s.query) for s in library.searches.all()] == [("Été", "beach -dog")]
        assert library.searches.remove("été")
        assert not library.searches.remove("été")

    def test_removed_and_put_back_to_the_last_row(self, library: Library) -> None:
        library.searches.save("a", "1")
        library.searches.save("b", "2")
        before, found = contents(library), library.searches.find("A")
        assert found is not None
        kept = library.searches.keep(found.id)
        library.searches.remove("a")
        library.searches.put_back(kept)
        assert contents(library) == before


class TestVectors:
    def _put(self, library: Library, model: Model, photos: list[int], value: float) -> None:
        library.embeddings.put(model.id, photos, np.full((len(photos), model.dim), value))

    def test_vectors_come_in_the_order_they_were_stored(
        self, library: Library, model: Model, photos: list[int]
    ) -> None:
        self._put(library, model, photos[2:], 0.5)
        self._put(library, model, photos[:1], 0.25)
        [block] = library.embeddings.since(model.id)
        assert block.photo_ids.tolist() == [photos[2], photos[3], photos[0]]
        assert block.vectors.dtype == np.float16
        assert block.vectors.tolist() == [[0.5] * 4, [0.5] * 4, [0.25] * 4]
        assert list(library.embeddings.since(model.id, block.last_row)) == []

    def test_a_replaced_vector_is_new_and_nothing_else_is(
        self, library: Library, model: Model, photos: list[int]
    ) -> None:
        self._put(library, model, photos, 0.5)
        [block] = library.embeddings.since(model.id)
        self._put(library, model, photos[1:2], 0.75)
        [new] = library.embeddings.since(model.id, block.last_row)
        assert (new.photo_ids.tolist(), new.vectors.tolist()) == ([photos[1]], [[0.75] * 4])
        assert library.embeddings.count(model.id) == 4

    def test_the_row_of_the_newest_vector_is_never_given_again(
        self, library: Library, model: Model, photos: list[int]
    ) -> None:
        """Else a search index that has seen the newest row would miss what takes its place."""
        self._put(library, model, photos[:1], 0.5)
        [block] = library.embeddings.since(model.id)
        library.embeddings.drop(photos[0])
        self._put(library, model, photos[:1], 0.75)
        assert [b.photo_ids.tolist() for b in library.embeddings.since(model.id, block.last_row)] == [[photos[0]]]

    def test_models_are_kept_apart_and_dropping_forgets_all(
        self, library: Library, model: Model, photos: list[int]
    ) -> None:
        other = library.models.add("other", "1" * 64, "224 bicubic", 2, 1.0)
        self._put(library, model, photos, 0.5)
        self._put(library, other, photos[:1], 0.5)
        assert (library.embeddings.count(model.id), library.embeddings.count(other.id)) == (4, 1)
        assert len(list(library.photos.hashes_with_vector(model.id))) == 4
        library.embeddings.drop(photos[0])
        assert (library.embeddings.count(model.id), library.embeddings.count(other.id)) == (3, 0)

    def test_many_vectors_come_in_blocks_that_join_to_all(self, library: Library, model: Model) -> None:
        with library.transaction():
            library.db.conn.executemany(
                "INSERT INTO photos (content_hash, format, width, height, added_at) VALUES (?, 'JPEG', 1, 1, 'now')",
                ((f"{n:064x}",) for n in range(20_000)),
            )
            vectors = np.arange(80_000).reshape(20_000, 4) / 80_000
            library.embeddings.put(model.id, range(1, 20_001), vectors)
        blocks = list(library.embeddings.since(model.id))
        assert [len(b.photo_ids) for b in blocks] == [8192, 8192, 3616]
        assert np.concatenate([b.photo_ids for b in blocks]).tolist() == list(range(1, 20_001))
        assert np.array_equal(np.concatenate([b.vectors for b in blocks]), vectors.astype(np.float16))


def test_a_model_is_known_by_name_weights_and_preprocessing(library: Library, model: Model) -> None:
    assert library.models.add("m", "0" * 64, "224 bicubic", 4, 100.0) == model
    assert library.models.find("m", "0" * 64, "256 bicubic") is None
    assert library.models.find("m", "1" * 64, "224 bicubic") is None
    library.models.set_statistics(model.id, {"picture": np.ones(4, np.float32), "word": np.zeros(4, np.float32)})
    library.models.set_statistics(model.id, {"word": np.full(4, 2, np.float32)})
    means = library.models.statistics(model.id)
    assert {form: mean.tolist() for form, mean in means.items()} == {"picture": [1] * 4, "word": [2] * 4}


def test_changes_join() -> None:
    assert Changes(photos=True) | Changes(tags=True) == Changes(photos=True, tags=True)
    assert not NOTHING
    assert NOTHING | Changes(labels=True)
