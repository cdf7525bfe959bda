//! How things are: indicators with their source and caution, values per area and year, each party's own words.

mod city;
mod command;
mod indicators;
mod put;
pub(crate) mod rows;
pub mod rules;
mod shown;
mod view;

pub(crate) use city::view as city;
pub use city::{AreaName, CityCell, CityRow, CitySituationView, Extreme};
pub use command::SituationCommand;
pub(crate) use indicators::view as indicators;
pub use indicators::{IndicatorView, IndicatorsView};
pub(crate) use shown::Shown;
pub use view::{AreaLine, IndicatorLine, OwnWordsView, SituationView, Standing, YearAmount};
pub(crate) use view::{of_area, view};

use crate::error::{Error, Refusal};
use crate::journal::Edits;
use crate::now::Now;
use crate::rule::{optional, required, within};
use crate::store::Reader;
use crate::{areas, hearing, position};
use rows::{Indicator, IndicatorValue, OwnWords};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

crate::words! {
    /// Which way is better.
    pub enum Direction in "direction" {
        /// A lower value is better.
        Lower = "lower",
        /// A higher value is better.
        Higher = "higher",
        /// Neither: the value mirrors effort as much as need.
        Neutral = "neutral",
    }
}

crate::words! {
    /// What a change means.
    pub enum Trend {
        /// It went the better way.
        Better = "better",
        /// It went the worse way.
        Worse = "worse",
        /// It rose, and neither way is better.
        More = "more",
        /// It fell, and neither way is better.
        Less = "less",
        /// As far as is shown, nothing changed.
        Same = "same",
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
    /// Values under it are not shown; nought: all are. None: the usual limit for counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub hide_below: Option<f64>,
}

/// One field of an indicator with its new content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum IndicatorField {
    Name(String),
    Unit(String),
    Source(Option<String>),
    Direction(Direction),
    Decimals(i64),
    Caution(Option<String>),
    HideBelow(Option<f64>),
}

/// What stands beside the number of a value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum ValueField {
    Source(Option<String>),
    Example(bool),
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
    let mut edits = Edits::new();
    match command {
        SituationCommand::PutIndicators { rows } => return put::indicators(rows, &rows::indicators(read)?, now),
        SituationCommand::PutValues { rows } => return put::values(rows, read, now),
        SituationCommand::AddIndicator { name, unit } => {
            let there = rows::indicators(read)?;
            let (name, unit) = (required("name", &name)?, required("unit", &unit)?);
            edits.add(&Indicator {
                id: now.create(),
                code: free_code(&name, &there),
                name,
                unit,
                source: None,
                direction: Direction::Neutral,
                decimals: 0,
                caution: None,
                smallest_area: None,
                position: position::after_last(there.last().map(|one| one.position.as_str())),
                hide_below: None,
            });
        }
        SituationCommand::EditIndicator { indicator, to } => {
            let old: Indicator = read.need(indicator)?;
            edits.change(&old, &with_field(old.clone(), to)?);
        }
        SituationCommand::MoveIndicator { indicator, after } => {
            let old: Indicator = read.need(indicator)?;
            let there = rows::indicators(read)?;
            let list: Vec<_> = there.iter().map(|one| (one.id, one.position.as_str())).collect();
            if let Some(position) = position::moved_after(&list, indicator, after) {
                edits.change(&old, &Indicator { position, ..old.clone() });
            }
        }
        SituationCommand::RemoveIndicator { indicator } => {
            let _: Indicator = read.need(indicator)?;
            edits.remove::<Indicator>(indicator, now.at);
            for value in rows::values(read)?.iter().filter(|value| value.indicator == indicator) {
                edits.remove::<IndicatorValue>(value.id, now.at);
            }
        }
        SituationCommand::SetValue { indicator, area, year, amount } => {
            let (_, _): (Indicator, areas::rows::Area) = (read.need(indicator)?, read.need(area)?);
            let year = within("year", year, 1900, 2200)?;
            let is_here =
                |value: &IndicatorValue| value.indicator == indicator && value.area == area && value.year == year;
            let old = rows::values(read)?.into_iter().find(is_here);
            match (old, amount.map(require_amount).transpose()?) {
                (None, None) => {}
                (Some(old), None) => edits.remove::<IndicatorValue>(old.id, now.at),
                // Where it comes from and that it is made up stays said until somebody says otherwise.
                (Some(old), Some(amount)) => edits.change(&old, &IndicatorValue { amount, ..old.clone() }),
                (None, Some(amount)) => {
                    let id = now.create();
                    edits.add(&IndicatorValue { id, indicator, area, year, amount, source: None, example: false });
                }
            }
        }
        SituationCommand::EditValue { value, to } => {
            let old: IndicatorValue = read.need(value)?;
            let mut new = old.clone();
            match to {
                ValueField::Source(source) => new.source = optional("source", source.as_deref())?,
                ValueField::Example(example) => new.example = example,
            }
            edits.change(&old, &new);
        }
        SituationCommand::SayOwnWords { hearing, area, party, text } => {
            let _: hearing::rows::Hearing = read.need(hearing)?;
            let _: areas::rows::Area = read.need(area)?;
            let text = optional("text", Some(&text))?;
            let old =
                rows::own_words(read, hearing)?.into_iter().find(|words| words.area == area && words.party == party);
            match (old, text) {
                (None, None) => {}
                (Some(old), None) => edits.remove::<OwnWords>(old.id, now.at),
                (Some(old), Some(text)) => edits.change(&old, &OwnWords { text, ..old.clone() }),
                (None, Some(text)) => edits.add(&OwnWords { id: now.create(), hearing, area, party, text }),
            }
        }
    }
    Ok(edits)
}

fn with_field(mut indicator: Indicator, to: IndicatorField) -> Result<Indicator, Refusal> {
    match to {
        IndicatorField::Name(name) => indicator.name = required("name", &name)?,
        IndicatorField::Unit(unit) => indicator.unit = required("unit", &unit)?,
        IndicatorField::Source(source) => indicator.source = optional("source", source.as_deref())?,
        IndicatorField::Direction(direction) => indicator.direction = direction,
        IndicatorField::Decimals(decimals) => indicator.decimals = within("decimals", decimals, 0, 6)?,
        IndicatorField::Caution(caution) => indicator.caution = optional("caution", caution.as_deref())?,
        IndicatorField::HideBelow(limit) => indicator.hide_below = require_limit(limit)?,
    }
    Ok(indicator)
}

/// A code of the name's letters that no indicator has: `nya_brott`, `nya_brott_2` …
fn free_code(name: &str, there: &[Indicator]) -> String {
    let words = name.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).take(4);
    let stem = words.collect::<Vec<_>>().join("_").to_lowercase();
    let stem = if stem.is_empty() { "indikator".to_owned() } else { stem };
    let taken = |code: &str| there.iter().any(|one| one.code == code);
    std::iter::once(stem.clone())
        .chain((2..).map(|number| format!("{stem}_{number}")))
        .find(|code| !taken(code))
        .unwrap_or(stem)
}

/// The amount, if it is a number.
fn require_amount(amount: f64) -> Result<f64, Refusal> {
    let range = Refusal::OutOfRange { field: "amount".to_owned(), least: f64::MIN, most: f64::MAX };
    if amount.is_finite() { Ok(amount) } else { Err(range) }
}

/// The limit for small counts, if it can be one.
fn require_limit(limit: Option<f64>) -> Result<Option<f64>, Refusal> {
    const MOST: f64 = 1_000_000.0;
    match limit {
        Some(limit) if !(0.0..=MOST).contains(&limit) => {
            Err(Refusal::OutOfRange { field: "hide_below".to_owned(), least: 0.0, most: MOST })
        }
        limit => Ok(limit),
    }
}
