//! What the situation sheet of an area shows: the area beside the city and all other areas, on the same scale.

use super::Direction;
use super::rows::{self, Indicator, IndicatorValue};
use crate::areas::rows as areas;
use crate::areas::{AreaKind, AreaView};
use crate::error::{Error, Refusal};
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::party::Party;
use crate::store::Reader;
use serde::Serialize;
use std::collections::HashMap;
use ts_rs::TS;

/// Counts under this are not shown, so that nobody can be recognised in them.
pub const SMALL_COUNT: f64 = 5.0;

/// The situation of one area.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct SituationView {
    pub area: Id,
    pub area_name: String,
    pub city: Option<Id>,
    /// The years of the columns, the oldest first.
    pub years: Vec<i64>,
    pub lines: Vec<IndicatorLine>,
    pub own_words: Vec<OwnWordsView>,
    /// How many of the cells (indicator × year) hold nothing.
    pub missing: i64,
    /// Whether any value shown is made up.
    pub example: bool,
    /// All areas, to choose among.
    pub areas: Vec<AreaView>,
}

/// One indicator in one area.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct IndicatorLine {
    pub indicator: Id,
    pub code: String,
    pub name: String,
    pub unit: String,
    pub source: Option<String>,
    pub caution: Option<String>,
    pub direction: Direction,
    pub decimals: i64,
    /// One for each year of the view.
    pub years: Vec<YearAmount>,
    /// The latest year with a value here, up to the hearing's.
    pub latest_year: Option<i64>,
    pub latest: Option<f64>,
    /// The latest value minus that of the year before it that has one.
    pub change: Option<f64>,
    /// The city's value in the latest year.
    pub city: Option<f64>,
    /// The values of all areas but the city in the latest year, this one among them.
    pub others: Vec<f64>,
    /// The latest value is made up.
    pub example: bool,
}

/// A value of one year; nothing where it is missing.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct YearAmount {
    pub year: i64,
    pub amount: Option<f64>,
    /// A count too small to be shown: there is a value, but nobody sees it.
    pub hidden: bool,
    pub example: bool,
    pub source: Option<String>,
}

/// What a party says of the area.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct OwnWordsView {
    pub party: Party,
    pub text: String,
}

/// How many years the sheet shows.
const YEARS: i64 = 4;

/// Whether an amount is a count of events so small that it is not shown.
pub fn is_small_count(indicator: &Indicator, amount: f64) -> bool {
    indicator.decimals == 0 && indicator.unit.starts_with("antal") && amount > 0.0 && amount < SMALL_COUNT
}

pub(crate) fn view(read: Reader<'_>, hearing: Id, area: Id) -> Result<SituationView, Error> {
    let hearing: Hearing = read.need(hearing)?;
    let all_areas = crate::areas::view(read)?.areas;
    let this = all_areas.iter().find(|one| one.id == area).ok_or(Refusal::Gone { what: "area".to_owned() })?;
    let area_name = this.name.clone();
    let city = all_areas.iter().find(|one| one.kind == AreaKind::Municipality).map(|one| one.id);
    let mut values: HashMap<Id, Vec<IndicatorValue>> = HashMap::new();
    for value in rows::values(read)? {
        values.entry(value.indicator).or_default().push(value);
    }
    let same_kind = same_kind_areas(read, area)?;
    let years: Vec<i64> = (hearing.year - YEARS..hearing.year).collect();
    let lines: Vec<_> = rows::indicators(read)?
        .into_iter()
        .map(|indicator| {
            let values = values.get(&indicator.id).map_or(&[][..], Vec::as_slice);
            line(indicator, values, area, city, &same_kind, &years)
        })
        .collect();
    let own_words = rows::own_words(read, hearing.id)?.into_iter().filter(|words| words.area == area);
    Ok(SituationView {
        area,
        area_name,
        city,
        missing: lines.iter().flat_map(|line| &line.years).filter(|one| one.amount.is_none() && !one.hidden).count()
            as i64,
        example: lines.iter().flat_map(|line| &line.years).any(|one| one.amount.is_some() && one.example),
        years,
        lines,
        own_words: own_words.map(|words| OwnWordsView { party: words.party, text: words.text }).collect(),
        areas: all_areas,
    })
}

/// The areas of the same kind as this one: what it is compared with. For the city, its districts.
fn same_kind_areas(read: Reader<'_>, area: Id) -> Result<Vec<Id>, Error> {
    let all = areas::all(read)?;
    let kind = all.iter().find(|one| one.id == area).map(|one| one.kind);
    let kind = if kind == Some(AreaKind::Municipality) { Some(AreaKind::District) } else { kind };
    Ok(all.into_iter().filter(|one| Some(one.kind) == kind).map(|one| one.id).collect())
}

fn line(
    indicator: Indicator,
    values: &[IndicatorValue],
    area: Id,
    city: Option<Id>,
    same_kind: &[Id],
    years: &[i64],
) -> IndicatorLine {
    let shown = |value: &&IndicatorValue| !is_small_count(&indicator, value.amount);
    let mut here: Vec<_> = values.iter().filter(|value| value.area == area).collect();
    here.sort_by_key(|value| value.year);
    let until = years.last().copied().unwrap_or_default();
    let mut past = here.iter().rev().filter(|value| value.year <= until).copied().filter(shown);
    let (latest, before) = (past.next(), past.next());
    let latest_year = latest.map(|value| value.year);
    let of_latest = |value: &&IndicatorValue| Some(value.year) == latest_year;
    let years = years
        .iter()
        .map(|year| {
            let value = here.iter().find(|value| value.year == *year);
            let hidden = value.is_some_and(|value| is_small_count(&indicator, value.amount));
            YearAmount {
                year: *year,
                amount: value.filter(|_| !hidden).map(|value| value.amount),
                hidden,
                example: value.is_some_and(|value| value.example),
                source: value.and_then(|value| value.source.clone()),
            }
        })
        .collect();
    IndicatorLine {
        indicator: indicator.id,
        years,
        latest_year,
        latest: latest.map(|value| value.amount),
        change: latest.zip(before).map(|(latest, before)| latest.amount - before.amount),
        city: values.iter().filter(of_latest).find(|value| Some(value.area) == city).map(|value| value.amount),
        others: values
            .iter()
            .filter(of_latest)
            .filter(shown)
            .filter(|value| same_kind.contains(&value.area))
            .map(|value| value.amount)
            .collect(),
        example: latest.is_some_and(|value| value.example),
        code: indicator.code,
        name: indicator.name,
        unit: indicator.unit,
        source: indicator.source,
        caution: indicator.caution,
        direction: indicator.direction,
        decimals: indicator.decimals,
    }
}
