//! What can be done with the day's programme.

use super::{AgendaField, AgendaRow, ItemKind};
use crate::id::Id;
use crate::time::{Minutes, TimeOfDay};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};
use ts_rs::TS;

/// The day's programme.
#[allow(missing_docs)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, IntoStaticStr, VariantNames)]
#[serde(tag = "do", deny_unknown_fields)]
pub enum AgendaCommand {
    /// The programme of the year's hearing, item by item.
    PutAgenda {
        year: i32,
        starts: Option<TimeOfDay>,
        rows: Vec<AgendaRow>,
    },
    /// After another item; last of a day, or of all days, when none is named.
    AddItem {
        hearing: Id,
        day: Option<i64>,
        after: Option<Id>,
        title: String,
        kind: ItemKind,
        minutes: Minutes,
    },
    EditItem {
        item: Id,
        to: AgendaField,
    },
    /// To the place after another item, on its day; to the beginning of a day when none is named.
    MoveItem {
        item: Id,
        day: Option<i64>,
        after: Option<Id>,
    },
    /// In two after some minutes: the first part keeps its title, the second gets its own.
    SplitItem {
        item: Id,
        at: Minutes,
        title: String,
    },
    /// The same once more, right after it.
    DuplicateItem {
        item: Id,
    },
    RemoveItem {
        item: Id,
    },
    /// The item begins now, also when it has been before; the one that was going on ends.
    StartItem {
        item: Id,
    },
    /// The item ends now.
    EndItem {
        item: Id,
    },
    /// The item's clock stands still.
    PauseItem {
        item: Id,
    },
    /// The item's clock goes on.
    ResumeItem {
        item: Id,
    },
    /// Minutes more for an item, or less; the plan stays as it is.
    GiveItemMinutes {
        item: Id,
        minutes: Minutes,
    },
    /// One of the item's turns begins now, from 1: a room that reports back.
    BeginTurn {
        item: Id,
        turn: i64,
    },
    /// The day is to end at another time than planned; none takes that back.
    MoveEnd {
        hearing: Id,
        day: i64,
        ends: Option<TimeOfDay>,
    },
}
