"""The schema, as named and ordered migrations. CONTRIBUTING.md says how to add one.

The user's words (tag_decisions, albums, album_examples, labels, label_prompts, label_words, label_exclusions,
saved_searches, told_apart, and favourite, rating, hidden, title, description of photos) are touched by no job. All else
is derived: it may be thrown away, and comes back; but for search_history, which is the user's too, and private: no
export has it.

A photo's ``rating`` is what the user said: 1 to 5, -1 for no stars, 0 for nothing said, where its file's word counts.
So it is with ``title`` and ``description``: NULL for nothing said, an empty text for none, whatever its file says.
"""

from __future__ import annotations

from typing import Final

from clip_desktop.library.database import Database
from clip_desktop.library.schema.first_step import FIRST
from clip_desktop.library.schema.label_steps import VOCABULARY, WORDINGS
from clip_desktop.library.schema.migrations import Migrations

APPLICATION_ID: Final = 0x434C4950  # "CLIP": marks the file as ours
COMPATIBILITY: Final = 1  # raised only when an older program could no longer read the file

MIGRATIONS = Migrations()

_SOURCES: Final = """
CREATE TABLE model_sources (
    model_id INTEGER PRIMARY KEY REFERENCES models (id) ON DELETE CASCADE,
    source TEXT NOT NULL,
    revision TEXT NOT NULL,
    installed_at TEXT NOT NULL
) STRICT;

CREATE TABLE model_files (
    model_id INTEGER NOT NULL REFERENCES models (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (model_id, name)
) STRICT, WITHOUT ROWID;
"""

_PLACES: Final = """
ALTER TABLE folders ADD COLUMN volumes TEXT NOT NULL DEFAULT '[]';

ALTER TABLE folders ADD COLUMN marker TEXT NOT NULL DEFAULT '';

CREATE TABLE companions (
    file_id INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
    relative_path TEXT NOT NULL,
    kind TEXT NOT NULL,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    PRIMARY KEY (file_id, relative_path)
) STRICT, WITHOUT ROWID;
"""

# The index and its triggers are written as sqlite-utils would make them (its own call would commit half a migration),
# so that it finds and rebuilds them.
_TEXTS: Final = """
CREATE TABLE photo_texts (
    photo_id INTEGER PRIMARY KEY REFERENCES photos (id) ON DELETE CASCADE,
    names TEXT NOT NULL DEFAULT '',
    title TEXT,
    description TEXT,
    keywords TEXT NOT NULL DEFAULT '',
    place TEXT,
    lens TEXT,
    exposure TEXT,
    rating INTEGER
) STRICT;

CREATE TABLE photo_keywords (
    photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    PRIMARY KEY (photo_id, path)
) STRICT, WITHOUT ROWID;
CREATE INDEX photo_keywords_path ON photo_keywords (path);

CREATE TABLE sidecars_read (
    file_id INTEGER PRIMARY KEY REFERENCES files (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE photo_texts_fts USING fts5 (
    names, title, description, keywords, place, tokenize='unicode61 remove_diacritics 2', content="photo_texts"
);

CREATE TRIGGER photo_texts_ai AFTER INSERT ON photo_texts BEGIN
  INSERT INTO photo_texts_fts (rowid, names, title, description, keywords, place)
  VALUES (new.photo_id, new.names, new.title, new.description, new.keywords, new.place); END;

CREATE TRIGGER photo_texts_ad AFTER DELETE ON photo_texts BEGIN
  INSERT INTO photo_texts_fts (photo_texts_fts, rowid, names, title, description, keywords, place)
  VALUES ('delete', old.photo_id, old.names, old.title, old.description, old.keywords, old.place); END;

CREATE TRIGGER photo_texts_au AFTER UPDATE ON photo_texts BEGIN
  INSERT INTO photo_texts_fts (photo_texts_fts, rowid, names, title, description, keywords, place)
  VALUES ('delete', old.photo_id, old.names, old.title, old.description, old.keywords, old.place); INSERT INTO
  photo_texts_fts (rowid, names, title, description, keywords, place)
  VALUES (new.photo_id, new.names, new.title, new.description, new.keywords, new.place); END;
"""

_WRITTEN: Final = """
CREATE TABLE sidecar_writes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch INTEGER NOT NULL,
    photo_id INTEGER REFERENCES photos (id) ON DELETE SET NULL,
    path TEXT NOT NULL,
    said TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('begun', 'written', 'undoing', 'undone')),
    written_at TEXT NOT NULL,
    before BLOB,
    after BLOB NOT NULL
) STRICT;
CREATE INDEX sidecar_writes_unfinished ON sidecar_writes (id) WHERE state IN ('begun', 'undoing');
CREATE INDEX sidecar_writes_batch ON sidecar_writes (batch);
CREATE INDEX sidecar_writes_path ON sidecar_writes (path, id);
CREATE INDEX sidecar_writes_photo ON sidecar_writes (photo_id);

CREATE TABLE trashed_files (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch INTEGER NOT NULL,
    file_id INTEGER REFERENCES files (id) ON DELETE SET NULL,
    path TEXT NOT NULL,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    trashed_at TEXT NOT NULL,
    restored_at TEXT
) STRICT;
CREATE INDEX trashed_files_batch ON trashed_files (batch);
CREATE INDEX trashed_files_file ON trashed_files (file_id);
"""

# A look is empty where a picture shows too little to be compared. A stack is the number of one of its photos; NULL is
# work to do. What was told apart at once has one batch: no two of it are duplicates.
_LOOKS: Final = """
CREATE TABLE photo_looks (
    photo_id INTEGER PRIMARY KEY REFERENCES photos (id) ON DELETE CASCADE,
    look BLOB NOT NULL,
    stack INTEGER
) STRICT;
CREATE INDEX photo_looks_stack ON photo_looks (stack);

CREATE TABLE told_apart (
    batch INTEGER NOT NULL,
    photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    told_at TEXT NOT NULL,
    PRIMARY KEY (batch, photo_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX told_apart_photo ON told_apart (photo_id);
"""


_CAPTIONS: Final = """
ALTER TABLE photos ADD COLUMN title TEXT;

ALTER TABLE photos ADD COLUMN description TEXT;
"""

# With the indexes each value that photos have is found by one step, however many photos have it (see ``vocabulary``).
_SEARCHED: Final = """
CREATE TABLE search_history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    query TEXT NOT NULL UNIQUE,
    searched_at TEXT NOT NULL
) STRICT;

CREATE INDEX photos_camera ON photos (camera) WHERE camera NOT NULL;
CREATE INDEX photo_texts_place ON photo_texts (place) WHERE place NOT NULL;
CREATE INDEX photo_texts_lens ON photo_texts (lens) WHERE lens NOT NULL;
"""


# An album's query limits who can be a member of a taught one, and says who is one of another. The precision to aim at
# sets the threshold of a taught one each time it has learned; without it, the threshold is the user's.
_ALBUMS: Final = """
ALTER TABLE albums ADD COLUMN query TEXT NOT NULL DEFAULT '';
ALTER TABLE albums ADD COLUMN sort TEXT NOT NULL DEFAULT 'surest';
ALTER TABLE albums ADD COLUMN cover_id INTEGER REFERENCES photos (id) ON DELETE SET NULL;
ALTER TABLE albums ADD COLUMN target REAL;
CREATE INDEX albums_cover ON albums (cover_id) WHERE cover_id NOT NULL;
"""

# In seconds; 0 is a film that does not say, NULL a picture, or a film that is still to be asked (the index has those).
_LENGTHS: Final = """
ALTER TABLE photos ADD COLUMN length REAL;
CREATE INDEX photos_unmeasured ON photos (id) WHERE format = 'VIDEO' AND length IS NULL;
"""


@MIGRATIONS(name="0001 the first schema")
def _first(db: Database) -> None:
    _execute(db, FIRST)


@MIGRATIONS(name="0002 where models come from, and the checksums of their files")
def _sources(db: Database) -> None:
    _execute(db, _SOURCES)


@MIGRATIONS(name="0003 the drives that folders lie on, and the files that belong to a photograph")
def _places(db: Database) -> None:
    _execute(db, _PLACES)


@MIGRATIONS(name="0004 what files say of their pictures, in words")
def _texts(db: Database) -> None:
    _execute(db, _TEXTS)


@MIGRATIONS(name="0005 what was written to sidecars, and what was moved to the trash")
def _written(db: Database) -> None:
    _execute(db, _WRITTEN)


@MIGRATIONS(name="0006 how photographs look, and which were told apart")
def _looks(db: Database) -> None:
    _execute(db, _LOOKS)


@MIGRATIONS(name="0007 titles and descriptions that the user gave")
def _captions(db: Database) -> None:
    _execute(db, _CAPTIONS)


@MIGRATIONS(name="0008 what was searched for, and what there is to search for")
def _searched(db: Database) -> None:
    _execute(db, _SEARCHED)


@MIGRATIONS(name="0009 other words of labels, what excludes what, and what a batch of tagging replaced")
def _vocabulary(db: Database) -> None:
    _execute(db, VOCABULARY)


@MIGRATIONS(name="0010 by which wording labels were looked for")
def _wordings(db: Database) -> None:
    _execute(db, WORDINGS)


@MIGRATIONS(name="0011 albums within a search, with a cover, an order and a precision to aim at")
def _albums(db: Database) -> None:
    _execute(db, _ALBUMS)


@MIGRATIONS(name="0012 how long films are")
def _lengths(db: Database) -> None:
    _execute(db, _LENGTHS)


def _execute(db: Database, script: str) -> None:
    # Not executescript: it commits, and would tear the migration's transaction.
    for statement in script.split(";\n"):
        if statement.strip():
            db.execute(statement)
