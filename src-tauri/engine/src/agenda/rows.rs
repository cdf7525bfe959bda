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
    }
}

/// The items of a hearing, day by day, in order.
pub(crate) fn of_hearing(read: Reader<'_>, hearing: Id) -> Result<Vec<AgendaItem>, Error> {
    read.all("hearing = ?1 ORDER BY day, position, id", &[Value::Id { id: hearing }])
}
