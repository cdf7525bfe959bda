//! The rows of agenda items.

use super::ItemKind;
use crate::error::Error;
use crate::id::Id;
use crate::journal::Value;
use crate::store::Reader;
use crate::time::{Minutes, Moment, TimeOfDay};

crate::rows! {
    /// A block of the day.
    pub struct AgendaItem in "agenda_item" {
        hearing: Id,
        day: i64,
        position: String,
        key: Option<String>,
        title: String,
        kind: ItemKind,
        minutes: Minutes,
        fixed_start: Option<TimeOfDay>,
        venue: Option<String>,
        inner_count: Option<i64>,
        inner_minutes: Option<Minutes>,
        started_at: Option<Moment>,
        ended_at: Option<Moment>,
        given: Minutes,
        turn: Option<i64>,
        turn_started_at: Option<Moment>,
    }

    /// The clock of an item stood still; it still does when no end is said.
    pub struct Pause in "pause" {
        item: Id,
        began_at: Moment,
        ended_at: Option<Moment>,
    }

    /// The end of a day, decided anew on the day.
    pub struct MovedEnd in "moved_end" {
        hearing: Id,
        day: i64,
        ends: TimeOfDay,
    }
}

/// The items of a hearing, day by day, in order.
pub(crate) fn of_hearing(read: Reader<'_>, hearing: Id) -> Result<Vec<AgendaItem>, Error> {
    read.all("hearing = ?1 ORDER BY day, position, id", &[Value::Id { id: hearing }])
}

/// The pauses of all items of a hearing.
pub(crate) fn pauses(read: Reader<'_>, hearing: Id) -> Result<Vec<Pause>, Error> {
    read.all("item IN (SELECT id FROM agenda_item WHERE hearing = ?1) ORDER BY id", &[Value::Id { id: hearing }])
}

/// The pauses of an item that have not ended: one, or more where two laptops paused it at once.
pub(super) fn open_pauses(read: Reader<'_>, item: Id) -> Result<Vec<Pause>, Error> {
    read.all("item = ?1 AND ended_at IS NULL ORDER BY id", &[Value::Id { id: item }])
}

/// What was decided of a day's end; the last one holds.
pub(crate) fn moved_ends(read: Reader<'_>, hearing: Id, day: i64) -> Result<Vec<MovedEnd>, Error> {
    read.all("hearing = ?1 AND day = ?2 ORDER BY id", &[Value::Id { id: hearing }, Value::Integer(day)])
}
