-- What preparing a hearing needs. The rules of 0001 hold; what older entries do not name gets the default here.

ALTER TABLE hearing ADD COLUMN ends INTEGER;                             -- when a day must be over
ALTER TABLE agenda_item ADD COLUMN day INTEGER NOT NULL DEFAULT 1;       -- 1, 2 …: a hearing may last several days
ALTER TABLE participant ADD COLUMN chosen INTEGER NOT NULL DEFAULT 0;    -- the place was chosen by hand: the allotment keeps it
ALTER TABLE participant ADD COLUMN purged_at INTEGER;                    -- what was personal is gone, here and in the journal
ALTER TABLE indicator ADD COLUMN hide_below REAL;                        -- counts under it are not shown; NULL: the usual limit

-- The division changes: an area goes on as another, or as parts of several.
CREATE TABLE succession (
    id BLOB PRIMARY KEY, area BLOB NOT NULL REFERENCES area (id), successor BLOB NOT NULL REFERENCES area (id),
    part TEXT,                                                           -- which part, in words; NULL: the area itself
    removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX succession_of_area ON succession (area);

-- What a header in the organiser's files was taken for: remembered for the next file with the same header.
CREATE TABLE mapping (
    id BLOB PRIMARY KEY, kind TEXT NOT NULL, header TEXT NOT NULL,
    field TEXT,                                                          -- NULL: the column is left out
    removed_at INTEGER
) STRICT, WITHOUT ROWID;
