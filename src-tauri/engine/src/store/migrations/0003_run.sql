-- What running the day needs. The rules of 0001 hold; what older entries do not name gets the default here.

ALTER TABLE agenda_item ADD COLUMN given INTEGER NOT NULL DEFAULT 0;     -- minutes given on the day, negative when taken; the plan is `minutes`
ALTER TABLE agenda_item ADD COLUMN turn INTEGER;                         -- which of its turns goes on, from 1: a room that reports back
ALTER TABLE agenda_item ADD COLUMN turn_started_at INTEGER;
ALTER TABLE workshop ADD COLUMN step_given INTEGER NOT NULL DEFAULT 0;   -- minutes given to the step that goes on

-- The plenary clock stood still from one moment to another; NULL: it still does.
CREATE TABLE pause (
    id BLOB PRIMARY KEY, item BLOB NOT NULL REFERENCES agenda_item (id), began_at INTEGER NOT NULL, ended_at INTEGER,
    removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX pause_of_item ON pause (item);

-- Somebody decided that a day ends later (or earlier) than planned.
CREATE TABLE moved_end (
    id BLOB PRIMARY KEY, hearing BLOB NOT NULL REFERENCES hearing (id), day INTEGER NOT NULL, ends INTEGER NOT NULL,
    removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX moved_end_of_hearing ON moved_end (hearing);

-- A room was in a step of the method from this moment.
CREATE TABLE step_visit (
    id BLOB PRIMARY KEY, workshop BLOB NOT NULL REFERENCES workshop (id), step BLOB NOT NULL REFERENCES method_step (id),
    began_at INTEGER NOT NULL, removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX step_visit_of_workshop ON step_visit (workshop);

-- A line from the organiser to a room, or to all; and that a room has seen it.
CREATE TABLE message (
    id BLOB PRIMARY KEY, hearing BLOB NOT NULL REFERENCES hearing (id),
    workshop BLOB REFERENCES workshop (id),                              -- NULL: all rooms
    text TEXT NOT NULL, sent_at INTEGER NOT NULL, removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX message_of_hearing ON message (hearing);
CREATE TABLE message_seen (
    id BLOB PRIMARY KEY, message BLOB NOT NULL REFERENCES message (id), workshop BLOB NOT NULL REFERENCES workshop (id),
    seen_at INTEGER NOT NULL, removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX message_seen_of_message ON message_seen (message);

-- What was proposed as saying the same, and the room says does not: two cards, two problems, or a card and a problem.
CREATE TABLE kept_apart (
    id BLOB PRIMARY KEY, workshop BLOB NOT NULL REFERENCES workshop (id), one BLOB NOT NULL, other BLOB NOT NULL,
    removed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX kept_apart_of_workshop ON kept_apart (workshop);

-- What a laptop is called in the history; `id` is the laptop's own.
CREATE TABLE laptop (id BLOB PRIMARY KEY, name TEXT NOT NULL, removed_at INTEGER) STRICT, WITHOUT ROWID;
