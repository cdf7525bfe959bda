-- What deciding and following up need. The rules of 0001 hold; what older entries do not name gets the default here.

ALTER TABLE hearing ADD COLUMN most_priorities INTEGER NOT NULL DEFAULT 3; -- so many an area should have at most; more is said, not refused
ALTER TABLE measure ADD COLUMN follows BLOB REFERENCES measure (id);     -- the measure of an earlier year that it carries on

-- An indicator value that a priority rests on.
CREATE TABLE evidence (
    id BLOB PRIMARY KEY, priority BLOB NOT NULL REFERENCES priority (id), indicator BLOB NOT NULL REFERENCES indicator (id),
    area BLOB NOT NULL REFERENCES area (id), year INTEGER NOT NULL, removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_of_priority ON evidence (priority);

-- That a measure is not carried on, and why.
CREATE TABLE closing (
    id BLOB PRIMARY KEY, measure BLOB NOT NULL REFERENCES measure (id), reason TEXT NOT NULL, closed_at INTEGER NOT NULL,
    removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX closing_of_measure ON closing (measure);

-- What an export was of: the edition of a report and its chapters, and how much of the hearing was fixed by then.
ALTER TABLE export ADD COLUMN edition TEXT;
ALTER TABLE export ADD COLUMN chapters TEXT;                             -- by code, divided by spaces
ALTER TABLE export ADD COLUMN priorities INTEGER;
ALTER TABLE export ADD COLUMN priorities_fixed INTEGER;
