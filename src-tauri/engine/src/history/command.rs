//! What can be done with the history.

use crate::id::Id;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};
use ts_rs::TS;

/// The way back, from the history.
#[allow(missing_docs)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, IntoStaticStr, VariantNames)]
#[serde(tag = "do", deny_unknown_fields)]
pub enum HistoryCommand {
    /// The field gets back what stood there before an edit: the entry's laptop and number, and the edit's place in it.
    RestoreValue { laptop: Id, number: i64, ordinal: i64 },
    /// All of an entry that nobody has changed since is taken back.
    TakeBackEntry { laptop: Id, number: i64 },
}
