"""The tables of steps 0009 and 0010 of ``steps``: other words of labels, exclusions, what batches of tagging replaced,
and by which wording each label was looked for."""

from __future__ import annotations

from typing import Final

# A word of a label is an "alias", a "contrast" (a description of what it is mistaken for) or its name in another
# language ("name_ko"). An exclusion stands in both directions. What a batch put something else, or nothing, in the
# place of is kept until it is too old to be undone: for a photo and a label that is a pile, with the prediction on top.
# A suggestion does not count where a label that excludes it was accepted, or is suggested more surely.
VOCABULARY: Final = """
CREATE TABLE label_words (
    label_id INTEGER NOT NULL REFERENCES labels (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (label_id, kind, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE label_exclusions (
    label_id INTEGER NOT NULL REFERENCES labels (id) ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES labels (id) ON DELETE CASCADE,
    PRIMARY KEY (label_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX label_exclusions_other ON label_exclusions (other_id);
CREATE INDEX labels_parent ON labels (parent_id);

CREATE TABLE tag_replaced (
    batch_id INTEGER NOT NULL REFERENCES tag_batches (id) ON DELETE CASCADE,
    photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    label_id INTEGER NOT NULL REFERENCES labels (id) ON DELETE CASCADE,
    score REAL NOT NULL,
    model_id INTEGER NOT NULL REFERENCES models (id) ON DELETE CASCADE,
    former_batch INTEGER NOT NULL REFERENCES tag_batches (id) ON DELETE CASCADE,
    PRIMARY KEY (photo_id, label_id, batch_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_replaced_batch ON tag_replaced (batch_id);
CREATE INDEX tag_replaced_former ON tag_replaced (former_batch);
CREATE INDEX tag_replaced_label ON tag_replaced (label_id);

ALTER TABLE tag_batches ADD COLUMN kept INTEGER NOT NULL DEFAULT 0;

ALTER TABLE tag_batches ADD COLUMN undone_at TEXT;

DROP VIEW photo_tags;

CREATE VIEW photo_tags AS
    SELECT photo_id, label_id, 1.0 AS score, 1 AS decided FROM tag_decisions WHERE verdict = 1
    UNION ALL
    SELECT p.photo_id, p.label_id, p.score, 0 FROM tag_predictions AS p
    JOIN labels AS l ON l.id = p.label_id
    WHERE l.enabled = 1 AND p.score >= l.threshold AND NOT EXISTS (
        SELECT 1 FROM tag_decisions AS d WHERE d.photo_id = p.photo_id AND d.label_id = p.label_id)
    AND NOT EXISTS (
        SELECT 1 FROM label_exclusions AS e
        LEFT JOIN tag_decisions AS d ON d.photo_id = p.photo_id AND d.label_id = e.other_id
        LEFT JOIN labels AS o ON o.id = e.other_id AND o.enabled = 1
        LEFT JOIN tag_predictions AS s ON s.photo_id = p.photo_id AND s.label_id = o.id AND s.score >= o.threshold
        WHERE e.label_id = p.label_id
        AND (d.verdict = 1 OR (d.verdict IS NULL AND (s.score, p.label_id) > (p.score, s.label_id))));
"""

# By which wording a label was looked for on all photos last, and in which batch: worded otherwise since, it is to be
# looked for again. No row: as it is worded now.
WORDINGS: Final = """
CREATE TABLE label_scored (
    label_id INTEGER NOT NULL REFERENCES labels (id) ON DELETE CASCADE,
    model_id INTEGER NOT NULL REFERENCES models (id) ON DELETE CASCADE,
    wording TEXT NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES tag_batches (id) ON DELETE CASCADE,
    PRIMARY KEY (label_id, model_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX label_scored_batch ON label_scored (batch_id);
"""
