//! What files say of the situation: new rows, and changes of those there are, by code, area and year.

use super::rows::{self, Indicator, IndicatorValue};
use super::{IndicatorRow, ValueRow, require_amount, require_limit};
use crate::areas::unknown;
use crate::error::Error;
use crate::journal::Edits;
use crate::now::Now;
use crate::rule::{optional, required, within};
use crate::store::Reader;
use crate::{areas, position};
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// New indicators and changes of those there are, by code. A limit for small counts that the file leaves out stays.
pub(super) fn indicators(rows: Vec<IndicatorRow>, there: &[Indicator], now: &mut Now<'_>) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    let mut last = there.last().map(|indicator| indicator.position.clone());
    for (line, row) in rows.into_iter().enumerate() {
        edits.of_line(line);
        let code = required("code", &row.code)?;
        let old = there.iter().find(|indicator| indicator.code == code);
        let (id, place) = match old {
            Some(old) => (old.id, old.position.clone()),
            None => {
                let place = position::after_last(last.as_deref());
                last = Some(place.clone());
                (now.create(), place)
            }
        };
        let new = Indicator {
            id,
            code,
            name: required("name", &row.name)?,
            unit: required("unit", &row.unit)?,
            source: optional("source", row.source.as_deref())?,
            direction: row.direction,
            decimals: within("decimals", row.decimals, 0, 6)?,
            caution: optional("caution", row.caution.as_deref())?,
            smallest_area: optional("smallest_area", row.smallest_area.as_deref())?,
            position: place,
            hide_below: require_limit(row.hide_below)?.or(old.and_then(|old| old.hide_below)),
        };
        match old {
            Some(old) => edits.change(old, &new),
            None => edits.add(&new),
        }
    }
    Ok(edits)
}

/// New values and changes of those there are, by indicator, area and year. Values the file leaves out stay.
pub(super) fn values(rows: Vec<ValueRow>, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let indicators: HashMap<_, _> = rows::indicators(read)?.into_iter().map(|one| (one.code, one.id)).collect();
    let areas = areas::rows::keys(read)?;
    let mut there: HashMap<_, _> =
        rows::values(read)?.into_iter().map(|value| ((value.indicator, value.area, value.year), value)).collect();
    let mut edits = Edits::new();
    for (line, row) in rows.into_iter().enumerate() {
        edits.of_line(line);
        let indicator = *indicators.get(row.indicator.trim()).ok_or_else(|| unknown("indicator", &row.indicator))?;
        let area = *areas.get(row.area.trim()).ok_or_else(|| unknown("area", &row.area))?;
        let year = within("year", row.year, 1900, 2200)?;
        let amount = require_amount(row.amount)?;
        let source = optional("source", row.source.as_deref())?;
        let value = |id| IndicatorValue { id, indicator, area, year, amount, source, example: row.example };
        match there.entry((indicator, area, year)) {
            Entry::Occupied(mut old) => {
                let new = value(old.get().id);
                edits.change(old.get(), &new);
                old.insert(new);
            }
            Entry::Vacant(free) => edits.add(free.insert(value(now.create()))),
        }
    }
    Ok(edits)
}
