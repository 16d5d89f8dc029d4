"""The schema as it began: the first of the migrations, whose others are in ``steps``."""

from __future__ import annotations

from typing import Final

FIRST: Final = """
CREATE TABLE folders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path TEXT NOT NULL UNIQUE,
    excludes TEXT NOT NULL DEFAULT '[]',
    added_at TEXT NOT NULL,
    last_scan_at TEXT
) STRICT;

CREATE TABLE photos (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    content_hash TEXT NOT NULL UNIQUE,
    format TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    taken_at TEXT,
    taken_at_source TEXT,
    lat REAL,
    lon REAL,
    camera TEXT,
    rating INTEGER NOT NULL DEFAULT 0,
    favourite INTEGER NOT NULL DEFAULT 0,
    hidden INTEGER NOT NULL DEFAULT 0,
    added_at TEXT NOT NULL
) STRICT;
CREATE INDEX photos_in_order ON photos (taken_at, id, hidden);
CREATE INDEX photos_favourite ON photos (taken_at, id, hidden) WHERE favourite = 1;

CREATE TABLE scans (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    folder_id INTEGER NOT NULL REFERENCES folders (id) ON DELETE CASCADE,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    complete INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE files (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    folder_id INTEGER NOT NULL REFERENCES folders (id) ON DELETE CASCADE,
    photo_id INTEGER REFERENCES photos (id) ON DELETE SET NULL,
    relative_path TEXT NOT NULL,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    stale INTEGER NOT NULL DEFAULT 1,
    scan_id INTEGER NOT NULL,
    missing_since TEXT,
    UNIQUE (folder_id, relative_path)
) STRICT;
CREATE INDEX files_photo ON files (photo_id, missing_since);
CREATE INDEX files_stale ON files (id) WHERE stale = 1;

CREATE TABLE problems (
    id INTEGER PRIMARY KEY,
    folder_id INTEGER NOT NULL REFERENCES folders (id) ON DELETE CASCADE,
    relative_path TEXT NOT NULL,
    stage TEXT NOT NULL,
    message TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    UNIQUE (folder_id, relative_path)
) STRICT;

CREATE TABLE models (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    weights_sha256 TEXT NOT NULL,
    preprocess TEXT NOT NULL,
    dim INTEGER NOT NULL,
    logit_scale REAL NOT NULL,
    UNIQUE (name, weights_sha256, preprocess)
) STRICT;

CREATE TABLE model_statistics (
    model_id INTEGER NOT NULL REFERENCES models (id) ON DELETE CASCADE,
    form TEXT NOT NULL,
    mean BLOB NOT NULL,
    PRIMARY KEY (model_id, form)
) STRICT;

CREATE TABLE embeddings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    model_id INTEGER NOT NULL REFERENCES models (id) ON DELETE CASCADE,
    photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    vector BLOB NOT NULL,
    UNIQUE (model_id, photo_id)
) STRICT;
CREATE INDEX embeddings_in_order ON embeddings (model_id, id);
CREATE INDEX embeddings_photo ON embeddings (photo_id);

CREATE TABLE labels (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    parent_id INTEGER REFERENCES labels (id) ON DELETE SET NULL,
    threshold REAL NOT NULL DEFAULT 0.5,
    enabled INTEGER NOT NULL DEFAULT 1,
    position INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE label_prompts (
    label_id INTEGER NOT NULL REFERENCES labels (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    prompt TEXT NOT NULL,
    PRIMARY KEY (label_id, position)
) STRICT;

CREATE TABLE label_vectors (
    label_id INTEGER NOT NULL REFERENCES labels (id) ON DELETE CASCADE,
    model_id INTEGER NOT NULL REFERENCES models (id) ON DELETE CASCADE,
    prompt_digest TEXT NOT NULL,
    vector BLOB NOT NULL,
    PRIMARY KEY (label_id, model_id)
) STRICT;

CREATE TABLE tag_batches (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    model_id INTEGER REFERENCES models (id) ON DELETE SET NULL,
    source TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT;

CREATE TABLE tag_predictions (
    photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    label_id INTEGER NOT NULL REFERENCES labels (id) ON DELETE CASCADE,
    score REAL NOT NULL,
    model_id INTEGER NOT NULL REFERENCES models (id) ON DELETE CASCADE,
    batch_id INTEGER NOT NULL REFERENCES tag_batches (id) ON DELETE CASCADE,
    PRIMARY KEY (photo_id, label_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_predictions_label ON tag_predictions (label_id, score);
CREATE INDEX tag_predictions_batch ON tag_predictions (batch_id);

CREATE TABLE tag_decisions (
    photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    label_id INTEGER NOT NULL REFERENCES labels (id) ON DELETE CASCADE,
    verdict INTEGER NOT NULL CHECK (verdict IN (-1, 1)),
    source TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    PRIMARY KEY (photo_id, label_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_decisions_label ON tag_decisions (label_id, verdict);

CREATE VIEW photo_tags AS
    SELECT photo_id, label_id, 1.0 AS score, 1 AS decided FROM tag_decisions WHERE verdict = 1
    UNION ALL
    SELECT p.photo_id, p.label_id, p.score, 0 FROM tag_predictions AS p
    JOIN labels AS l ON l.id = p.label_id
    WHERE l.enabled = 1 AND p.score >= l.threshold AND NOT EXISTS (
        SELECT 1 FROM tag_decisions AS d WHERE d.photo_id = p.photo_id AND d.label_id = p.label_id);

CREATE VIEW visible_photos AS
    SELECT p.* FROM photos AS p WHERE p.hidden = 0 AND EXISTS (
        SELECT 1 FROM files AS f WHERE f.photo_id = p.id AND f.missing_since IS NULL);

CREATE TABLE albums (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    description TEXT NOT NULL DEFAULT '',
    taught INTEGER NOT NULL DEFAULT 1,
    threshold REAL NOT NULL DEFAULT 0.5,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE album_examples (
    album_id INTEGER NOT NULL REFERENCES albums (id) ON DELETE CASCADE,
    photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    polarity INTEGER NOT NULL CHECK (polarity IN (-1, 1)),
    added_at TEXT NOT NULL,
    PRIMARY KEY (album_id, photo_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE album_probes (
    album_id INTEGER NOT NULL REFERENCES albums (id) ON DELETE CASCADE,
    model_id INTEGER NOT NULL REFERENCES models (id) ON DELETE CASCADE,
    digest TEXT NOT NULL,
    weights BLOB NOT NULL,
    intercept REAL NOT NULL,
    quality TEXT NOT NULL DEFAULT '{}',
    fitted_at TEXT NOT NULL,
    PRIMARY KEY (album_id, model_id)
) STRICT;

CREATE TABLE saved_searches (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    query TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;
"""
