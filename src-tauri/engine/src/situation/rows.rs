//! The rows of indicators, values and own words.

use super::Direction;
use crate::error::Error;
use crate::id::Id;
use crate::journal::Value;
use crate::party::Party;
use crate::store::Reader;
use std::collections::HashMap;

crate::rows! {
    /// An indicator.
    pub struct Indicator in "indicator" {
        code: String,
        name: String,
        unit: String,
        source: Option<String>,
        direction: Direction,
        decimals: i64,
        caution: Option<String>,
        smallest_area: Option<String>,
        position: String,
        hide_below: Option<f64>,
    }

    /// An indicator's value in an area and a year.
    pub struct IndicatorValue in "value" {
        indicator: Id,
        area: Id,
        year: i64,
        amount: f64,
        source: Option<String>,
        example: bool,
    }

    /// What a party says of an area in its own words.
    pub struct OwnWords in "own_words" {
        hearing: Id,
        area: Id,
        party: Party,
        text: String,
    }
}

/// All indicators, in order.
pub(crate) fn indicators(read: Reader<'_>) -> Result<Vec<Indicator>, Error> {
    read.all("TRUE ORDER BY position, id", &[])
}

/// All values, by indicator, area and year.
pub(crate) fn values(read: Reader<'_>) -> Result<Vec<IndicatorValue>, Error> {
    read.all("TRUE ORDER BY indicator, area, year, id", &[])
}

/// The values of one indicator, by area and year.
pub(crate) fn values_of(read: Reader<'_>, indicator: Id) -> Result<Vec<IndicatorValue>, Error> {
    read.all("indicator = ?1 ORDER BY area, year, id", &[Value::Id { id: indicator }])
}

/// How many values each area has.
pub(crate) fn values_by_area(read: Reader<'_>) -> Result<HashMap<Id, i64>, Error> {
    let counts = read.numbers::<1>("SELECT area, count(*) FROM value WHERE removed_at IS NULL GROUP BY area", &[])?;
    Ok(counts.into_iter().map(|(area, [count])| (area, count)).collect())
}

/// The own words of a hearing.
pub(crate) fn own_words(read: Reader<'_>, hearing: Id) -> Result<Vec<OwnWords>, Error> {
    read.all("hearing = ?1 ORDER BY id", &[Value::Id { id: hearing }])
}
