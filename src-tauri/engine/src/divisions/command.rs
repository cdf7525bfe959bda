//! What can be done with divisions.

use super::Division;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};
use ts_rs::TS;

/// The divisions that come with the program.
#[allow(missing_docs)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, IntoStaticStr, VariantNames)]
#[serde(tag = "do", deny_unknown_fields)]
pub enum DivisionsCommand {
    /// A division that comes with the program: what is missing is added, what is there is kept.
    AddDivision { division: Division },
}
