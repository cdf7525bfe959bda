//! What can be done with a hearing.

use super::{HearingField, HearingRow};
use crate::id::Id;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};
use ts_rs::TS;

/// The yearly event itself.
#[allow(missing_docs)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, IntoStaticStr, VariantNames)]
#[serde(tag = "do", deny_unknown_fields)]
pub enum HearingCommand {
    /// A new hearing of a year that has none.
    StartHearing { facts: HearingRow },
    /// The hearing's facts from a file: of the year's hearing, which is made when it is missing.
    PutHearing { facts: HearingRow },
    /// One field of a hearing.
    EditHearing { hearing: Id, to: HearingField },
    /// The hearing and all that was said at it; what lasts across hearings stays.
    RemoveHearing { hearing: Id },
}
