//! What can be done with the situation picture.

use super::{IndicatorField, IndicatorRow, ValueField, ValueRow};
use crate::id::Id;
use crate::party::Party;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};
use ts_rs::TS;

/// How things are: indicators, their values, and each party's own words.
#[allow(missing_docs)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, IntoStaticStr, VariantNames)]
#[serde(tag = "do", deny_unknown_fields)]
pub enum SituationCommand {
    PutIndicators {
        rows: Vec<IndicatorRow>,
    },
    PutValues {
        rows: Vec<ValueRow>,
    },
    /// An indicator, last in order; neither way is better until somebody says which.
    AddIndicator {
        name: String,
        unit: String,
    },
    EditIndicator {
        indicator: Id,
        to: IndicatorField,
    },
    /// To the place after another indicator; to the beginning when none is named.
    MoveIndicator {
        indicator: Id,
        after: Option<Id>,
    },
    /// The indicator with its values.
    RemoveIndicator {
        indicator: Id,
    },
    /// How much it was in an area and a year; none takes the value away.
    SetValue {
        indicator: Id,
        area: Id,
        year: i64,
        amount: Option<f64>,
    },
    EditValue {
        value: Id,
        to: ValueField,
    },
    /// What a party says of an area in its own words; an empty text takes them away.
    SayOwnWords {
        hearing: Id,
        area: Id,
        party: Party,
        text: String,
    },
}
