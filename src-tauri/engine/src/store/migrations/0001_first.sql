-- The first form of the data file. Rules for every synced table: `id` (UUIDv7) is the key; rows are marked
-- `removed_at`, never deleted; no UNIQUE beyond the key, no cascade, no trigger; columns are only ever added.
-- Moments are milliseconds since 1970 UTC, dates are ISO text, times of day are minutes since midnight.

-- Kept on this laptop only ---------------------------------------------------------------------------------
CREATE TABLE local (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- The journal ----------------------------------------------------------------------------------------------
CREATE TABLE entry (
    laptop   BLOB NOT NULL,
    number   INTEGER NOT NULL,              -- 1, 2, 3 … on its laptop, without gaps
    stamp    INTEGER NOT NULL,              -- hybrid logical clock: milliseconds << 16 | counter
    action   TEXT NOT NULL,                 -- the name of the command; of an undo or redo: of what it turns round
    kind     TEXT NOT NULL,                 -- run, undo, redo, record
    turned   INTEGER,                       -- undo and redo: the number of the entry they turn round
    seen     TEXT NOT NULL,                 -- JSON: laptop -> how many of its entries were applied here then
    schema   INTEGER NOT NULL,              -- version of the data file that wrote it
    applied  INTEGER NOT NULL,              -- 0 while something it had seen has not arrived
    PRIMARY KEY (laptop, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE edit (
    laptop   BLOB NOT NULL,
    number   INTEGER NOT NULL,
    ordinal  INTEGER NOT NULL,              -- order within the entry
    tbl      TEXT NOT NULL,
    row      BLOB NOT NULL,
    col      TEXT,                          -- NULL: the whole row is new and `new` holds it as JSON
    old      ANY,
    new      ANY,
    PRIMARY KEY (laptop, number, ordinal),
    FOREIGN KEY (laptop, number) REFERENCES entry (laptop, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX edit_of_cell ON edit (row, col);

-- Lasting: across hearings ---------------------------------------------------------------------------------
CREATE TABLE area (
    id BLOB PRIMARY KEY, key TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, code TEXT, police_area TEXT,
    inhabitants INTEGER, valid_from TEXT, valid_to TEXT, part_of BLOB REFERENCES area (id), becomes TEXT,
    example INTEGER NOT NULL, remark TEXT, removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE problem_area (
    id BLOB PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, description TEXT, removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE indicator (
    id BLOB PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, unit TEXT NOT NULL, source TEXT, direction TEXT NOT NULL,
    decimals INTEGER NOT NULL, caution TEXT, smallest_area TEXT, position TEXT NOT NULL, removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE value (
    id BLOB PRIMARY KEY, indicator BLOB NOT NULL REFERENCES indicator (id), area BLOB NOT NULL REFERENCES area (id),
    year INTEGER NOT NULL, amount REAL NOT NULL, source TEXT, example INTEGER NOT NULL, removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX value_of_indicator ON value (indicator);
CREATE INDEX value_of_area ON value (area);

-- One hearing ----------------------------------------------------------------------------------------------
CREATE TABLE hearing (
    id BLOB PRIMARY KEY, year INTEGER NOT NULL, title TEXT NOT NULL, city TEXT, date TEXT, venue TEXT, organiser TEXT,
    theme TEXT, period_from TEXT, period_to TEXT, starts INTEGER NOT NULL, votes_each INTEGER NOT NULL,
    example INTEGER NOT NULL, remark TEXT, removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE agenda_item (
    id BLOB PRIMARY KEY, hearing BLOB NOT NULL REFERENCES hearing (id), position TEXT NOT NULL, key TEXT, title TEXT NOT NULL,
    kind TEXT NOT NULL, minutes INTEGER NOT NULL, fixed_start INTEGER, venue TEXT, inner_count INTEGER, inner_minutes INTEGER,
    started_at INTEGER, ended_at INTEGER, removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_item_of_hearing ON agenda_item (hearing);
CREATE TABLE method_step (
    id BLOB PRIMARY KEY, hearing BLOB NOT NULL REFERENCES hearing (id), position TEXT NOT NULL, pass INTEGER NOT NULL,
    title TEXT NOT NULL, minutes INTEGER NOT NULL, description TEXT, phase TEXT NOT NULL, removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX method_step_of_hearing ON method_step (hearing);
CREATE TABLE workshop (
    id BLOB PRIMARY KEY, hearing BLOB NOT NULL REFERENCES hearing (id), position TEXT NOT NULL, key TEXT NOT NULL, room TEXT NOT NULL,
    area BLOB NOT NULL REFERENCES area (id), theme TEXT, seats INTEGER, facilitator TEXT, voters_police INTEGER NOT NULL,
    voters_city INTEGER NOT NULL, voters_others INTEGER NOT NULL, step BLOB REFERENCES method_step (id), step_started_at INTEGER,
    tally_closed_at INTEGER, removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX workshop_of_hearing ON workshop (hearing);
CREATE TABLE participant (
    id BLOB PRIMARY KEY, hearing BLOB NOT NULL REFERENCES hearing (id), key TEXT, role TEXT NOT NULL, organisation TEXT NOT NULL,
    party TEXT NOT NULL, area BLOB REFERENCES area (id), wish_1 BLOB REFERENCES workshop (id), wish_2 BLOB REFERENCES workshop (id),
    email TEXT, workshop BLOB REFERENCES workshop (id), attended INTEGER, removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX participant_of_hearing ON participant (hearing);
CREATE TABLE own_words (
    id BLOB PRIMARY KEY, hearing BLOB NOT NULL REFERENCES hearing (id), area BLOB NOT NULL REFERENCES area (id),
    party TEXT NOT NULL, text TEXT NOT NULL, removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX own_words_of_hearing ON own_words (hearing);

-- What a room says -----------------------------------------------------------------------------------------
CREATE TABLE problem (
    id BLOB PRIMARY KEY, workshop BLOB NOT NULL REFERENCES workshop (id), position TEXT NOT NULL, title TEXT NOT NULL,
    problem_area BLOB REFERENCES problem_area (id), concern TEXT, removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX problem_of_workshop ON problem (workshop);
CREATE TABLE card (
    id BLOB PRIMARY KEY, workshop BLOB NOT NULL REFERENCES workshop (id), text TEXT NOT NULL, kind TEXT NOT NULL, party TEXT,
    problem_area BLOB REFERENCES problem_area (id), place TEXT, written_at INTEGER NOT NULL, problem BLOB REFERENCES problem (id),
    cause BLOB REFERENCES cause (id), measure BLOB REFERENCES measure (id), removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX card_of_workshop ON card (workshop);
CREATE TABLE answer (
    id BLOB PRIMARY KEY, problem BLOB NOT NULL REFERENCES problem (id), criterion INTEGER NOT NULL, answer TEXT NOT NULL,
    removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_of_problem ON answer (problem);
CREATE TABLE vote (
    id BLOB PRIMARY KEY, problem BLOB NOT NULL REFERENCES problem (id), party TEXT NOT NULL, removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX vote_of_problem ON vote (problem);

-- What the hearing fixes -----------------------------------------------------------------------------------
CREATE TABLE priority (
    id BLOB PRIMARY KEY, hearing BLOB NOT NULL REFERENCES hearing (id), area BLOB NOT NULL REFERENCES area (id),
    problem BLOB REFERENCES problem (id), position TEXT NOT NULL, title TEXT NOT NULL,
    problem_area BLOB REFERENCES problem_area (id), reason TEXT, state TEXT NOT NULL, example INTEGER NOT NULL, removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX priority_of_hearing ON priority (hearing);
CREATE TABLE signature (
    id BLOB PRIMARY KEY, priority BLOB NOT NULL REFERENCES priority (id), party TEXT NOT NULL, role TEXT NOT NULL,
    signed_at INTEGER NOT NULL, digest TEXT NOT NULL, removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX signature_of_priority ON signature (priority);
CREATE TABLE reopening (
    id BLOB PRIMARY KEY, priority BLOB NOT NULL REFERENCES priority (id), reason TEXT NOT NULL, reopened_at INTEGER NOT NULL,
    removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX reopening_of_priority ON reopening (priority);
CREATE TABLE cause (
    id BLOB PRIMARY KEY, priority BLOB NOT NULL REFERENCES priority (id), position TEXT NOT NULL, text TEXT NOT NULL,
    side TEXT, removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX cause_of_priority ON cause (priority);
CREATE TABLE measure (
    id BLOB PRIMARY KEY, hearing BLOB NOT NULL REFERENCES hearing (id), position TEXT NOT NULL, key TEXT, text TEXT NOT NULL,
    contact_role TEXT, goal_amount REAL, unit TEXT, ceiling INTEGER NOT NULL, baseline REAL, place TEXT, goal_kind TEXT, kind TEXT,
    term TEXT, promise INTEGER NOT NULL, operative_goal TEXT, starts TEXT, ends TEXT, when_words TEXT, source TEXT,
    example INTEGER NOT NULL, removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX measure_of_hearing ON measure (hearing);
CREATE TABLE owner (
    id BLOB PRIMARY KEY, measure BLOB NOT NULL REFERENCES measure (id), position TEXT NOT NULL, name TEXT NOT NULL,
    party TEXT NOT NULL, removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX owner_of_measure ON owner (measure);
CREATE TABLE check_date (
    id BLOB PRIMARY KEY, measure BLOB NOT NULL REFERENCES measure (id), date TEXT NOT NULL, removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX check_date_of_measure ON check_date (measure);
CREATE TABLE measure_priority (
    id BLOB PRIMARY KEY, measure BLOB NOT NULL REFERENCES measure (id), priority BLOB NOT NULL REFERENCES priority (id),
    removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX measure_priority_of_measure ON measure_priority (measure);
CREATE INDEX measure_priority_of_priority ON measure_priority (priority);
CREATE TABLE measure_cause (
    id BLOB PRIMARY KEY, measure BLOB NOT NULL REFERENCES measure (id), cause BLOB NOT NULL REFERENCES cause (id),
    removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX measure_cause_of_measure ON measure_cause (measure);
CREATE INDEX measure_cause_of_cause ON measure_cause (cause);
CREATE TABLE deprioritised (
    id BLOB PRIMARY KEY, hearing BLOB NOT NULL REFERENCES hearing (id), area BLOB NOT NULL REFERENCES area (id),
    problem BLOB REFERENCES problem (id), title TEXT NOT NULL, problem_area BLOB REFERENCES problem_area (id), reason TEXT NOT NULL,
    decided_by TEXT, decided_on TEXT, removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX deprioritised_of_hearing ON deprioritised (hearing);

-- What became of it ----------------------------------------------------------------------------------------
CREATE TABLE follow_up (
    id BLOB PRIMARY KEY, measure BLOB NOT NULL REFERENCES measure (id), noted_at INTEGER NOT NULL, amount REAL, status TEXT NOT NULL,
    colour TEXT, comment TEXT, removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX follow_up_of_measure ON follow_up (measure);
CREATE TABLE export (
    id BLOB PRIMARY KEY, hearing BLOB NOT NULL REFERENCES hearing (id), format TEXT NOT NULL, language TEXT, file_name TEXT NOT NULL,
    document_id TEXT NOT NULL, exported_at INTEGER NOT NULL, removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX export_of_hearing ON export (hearing);
