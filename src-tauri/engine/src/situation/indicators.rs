//! The indicators themselves, for whoever keeps them.

use super::shown::Shown;
use super::{Direction, rows};
use crate::error::Error;
use crate::id::Id;
use crate::store::Reader;
use serde::Serialize;
use ts_rs::TS;

/// All indicators, in order.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct IndicatorsView {
    pub indicators: Vec<IndicatorView>,
}

/// An indicator.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct IndicatorView {
    pub id: Id,
    pub code: String,
    pub name: String,
    pub unit: String,
    pub source: Option<String>,
    pub direction: Direction,
    pub decimals: i64,
    pub caution: Option<String>,
    /// What the organiser says of small counts; none: the usual limit.
    pub hide_below: Option<f64>,
    /// Under which amount its values are not shown now; none: all are shown.
    pub limit: Option<f64>,
    /// How many values it has.
    pub values: i64,
    /// How many of them are not shown.
    pub hidden: i64,
}

pub(crate) fn view(read: Reader<'_>) -> Result<IndicatorsView, Error> {
    let shown = Shown::read(read)?;
    let values = rows::values(read)?;
    let indicators = shown.indicators.iter().map(|one| {
        let own = || values.iter().filter(|value| value.indicator == one.id);
        IndicatorView {
            id: one.id,
            code: one.code.clone(),
            name: one.name.clone(),
            unit: one.unit.clone(),
            source: one.source.clone(),
            direction: one.direction,
            decimals: one.decimals,
            caution: one.caution.clone(),
            hide_below: one.hide_below,
            limit: one.limit(),
            values: own().count() as i64,
            hidden: own().filter(|value| shown.is_hidden(value)).count() as i64,
        }
    });
    Ok(IndicatorsView { indicators: indicators.collect() })
}
