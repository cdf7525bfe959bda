//! How things are: indicators with their source and caution, values per area and year, each party's own words.

pub(crate) mod rows;
mod view;

pub(crate) use view::view;
pub use view::{IndicatorLine, OwnWordsView, SituationView, YearAmount};

use crate::areas::unknown;
use crate::command::{Now, SituationCommand};
use crate::error::{Error, Refusal};
use crate::journal::Edits;
use crate::rule::{optional, required, within};
use crate::store::Reader;
use crate::{areas, hearing, position};
use rows::{Indicator, IndicatorValue, OwnWords};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

crate::words! {
    /// Which way is better.
    pub enum Direction {
        /// A lower value is better.
        Lower = "lower",
        /// A higher value is better.
        Higher = "higher",
        /// Neither: the value mirrors effort as much as need.
        Neutral = "neutral",
    }
}

/// An indicator as a file gives it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct IndicatorRow {
    /// Its code, the same in all files.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What it is counted in.
    pub unit: String,
    /// Where it comes from.
    pub source: Option<String>,
    /// Which way is better.
    pub direction: Direction,
    /// How many decimals it is shown with.
    pub decimals: i64,
    /// What to beware of; travels with the indicator.
    pub caution: Option<String>,
    /// The smallest kind of area it is known for.
    pub smallest_area: Option<String>,
}

/// A value as a file gives it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ValueRow {
    /// The indicator's code.
    pub indicator: String,
    /// The area's key.
    pub area: String,
    /// The year.
    pub year: i64,
    /// How much, in the indicator's unit.
    pub amount: f64,
    /// Where this value comes from.
    pub source: Option<String>,
    /// Whether it is made up.
    pub example: bool,
}

pub(crate) fn decide(command: SituationCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    match command {
        SituationCommand::PutIndicators { rows } => put_indicators(rows, &rows::indicators(read)?, now),
        SituationCommand::PutValues { rows } => put_values(rows, read, now),
        SituationCommand::SayOwnWords { hearing, area, party, text } => {
            let _: hearing::rows::Hearing = read.need(hearing)?;
            let _: areas::rows::Area = read.need(area)?;
            let text = optional("text", Some(&text))?;
            let old =
                rows::own_words(read, hearing)?.into_iter().find(|words| words.area == area && words.party == party);
            let mut edits = Edits::new();
            match (old, text) {
                (None, None) => {}
                (Some(old), None) => edits.remove::<OwnWords>(old.id, now.at),
                (Some(old), Some(text)) => edits.change(&old, &OwnWords { text, ..old.clone() }),
                (None, Some(text)) => edits.add(&OwnWords { id: now.create(), hearing, area, party, text }),
            }
            Ok(edits)
        }
    }
}

fn put_indicators(rows: Vec<IndicatorRow>, there: &[Indicator], now: &mut Now<'_>) -> Result<Edits, Error> {
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
        };
        match old {
            Some(old) => edits.change(old, &new),
            None => edits.add(&new),
        }
    }
    Ok(edits)
}

/// New values and changes of those there are, by indicator, area and year. Values the file leaves out stay.
fn put_values(rows: Vec<ValueRow>, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
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
        if !row.amount.is_finite() {
            return Err(Refusal::OutOfRange { field: "amount".to_owned(), least: f64::MIN, most: f64::MAX }.into());
        }
        let old = there.get(&(indicator, area, year)).cloned();
        let new = IndicatorValue {
            id: old.as_ref().map_or_else(|| now.create(), |old| old.id),
            indicator,
            area,
            year,
            amount: row.amount,
            source: optional("source", row.source.as_deref())?,
            example: row.example,
        };
        match &old {
            Some(old) => edits.change(old, &new),
            None => edits.add(&new),
        }
        there.insert((indicator, area, year), new);
    }
    Ok(edits)
}
