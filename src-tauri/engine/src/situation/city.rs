//! The city-wide page: the areas beside each other, indicator by indicator, each with its latest value.

use super::Direction;
use super::rows::Indicator;
use super::rules;
use super::shown::Shown;
use super::view::YearAmount;
use crate::areas::rows::Area;
use crate::error::Error;
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::store::Reader;
use serde::Serialize;
use ts_rs::TS;

/// All areas of the city beside each other.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct CitySituationView {
    /// The columns: the parts of the city, in order.
    pub areas: Vec<AreaName>,
    pub city: Option<AreaName>,
    pub rows: Vec<CityRow>,
    /// Whether any value shown is made up.
    pub example: bool,
}

/// An area and what it is called.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct AreaName {
    pub area: Id,
    pub name: String,
}

/// One indicator across the areas.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct CityRow {
    pub indicator: Id,
    pub name: String,
    pub unit: String,
    pub source: Option<String>,
    pub caution: Option<String>,
    pub direction: Direction,
    pub decimals: i64,
    pub limit: Option<f64>,
    /// The latest year in which any of the areas has a value that is shown: those of that year are compared.
    pub year: Option<i64>,
    /// One for each area of the view.
    pub cells: Vec<CityCell>,
    pub city: Option<CityCell>,
}

/// The latest value of an area.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct CityCell {
    pub amount: Option<YearAmount>,
    /// It is from an earlier year than the row's, and so is not compared.
    pub earlier: bool,
    /// How far up between the lowest and the highest, 0–4; none where it is not compared.
    pub step: Option<i64>,
    pub extreme: Option<Extreme>,
}

crate::words! {
    /// An end of the scale.
    pub enum Extreme {
        /// No other area has more.
        Highest = "highest",
        /// No other area has less.
        Lowest = "lowest",
    }
}

/// How many years back a latest value may lie.
const YEARS_BACK: i64 = 10;
/// How many shades there are.
const STEPS: i64 = 5;
/// Fewer areas than this have no highest and lowest.
const FEWEST_COMPARED: usize = 3;

pub(crate) fn view(read: Reader<'_>, hearing: Id) -> Result<CitySituationView, Error> {
    let hearing: Hearing = read.need(hearing)?;
    let shown = Shown::read(read)?;
    let named = |area: &Area| AreaName { area: area.id, name: area.name.clone() };
    let city = shown.city();
    let areas: Vec<&Area> = city.map(|city| shown.peers(city, hearing.year)).unwrap_or_default();
    let rows: Vec<CityRow> =
        shown.indicators.iter().map(|indicator| row(&shown, indicator, &areas, city, hearing.year - 1)).collect();
    let cells = || rows.iter().flat_map(|row| row.cells.iter().chain(&row.city));
    Ok(CitySituationView {
        example: cells().filter_map(|cell| cell.amount.as_ref()).any(|one| one.amount.is_some() && one.example),
        areas: areas.into_iter().map(named).collect(),
        city: city.map(named),
        rows,
    })
}

fn row(shown: &Shown, indicator: &Indicator, areas: &[&Area], city: Option<&Area>, last: i64) -> CityRow {
    // The latest year with a value; a count that is hidden is one too.
    let latest = |area: &Area| {
        let years = (last - YEARS_BACK..=last).rev().map(|year| shown.amount(indicator.id, area.id, year));
        years.into_iter().find(|one| one.amount.is_some() || one.hidden)
    };
    let found: Vec<Option<YearAmount>> = areas.iter().map(|area| latest(area)).collect();
    let year = found.iter().flatten().filter(|one| one.amount.is_some()).map(|one| one.year).max();
    let compared: Vec<f64> =
        found.iter().flatten().filter(|one| Some(one.year) == year).filter_map(|one| one.amount).collect();
    let cell = |amount: Option<YearAmount>, is_part: bool| {
        let of_year = amount.as_ref().is_some_and(|one| Some(one.year) == year);
        let number = amount.as_ref().and_then(|one| one.amount).filter(|_| of_year && is_part);
        let enough = compared.len() >= FEWEST_COMPARED;
        CityCell {
            earlier: amount.is_some() && !of_year,
            step: number.filter(|_| enough).map(|number| rules::step(number, &compared, STEPS)),
            extreme: number.filter(|_| enough).and_then(|number| extreme(number, &compared)),
            amount,
        }
    };
    // The city stands beside its parts, so in the year they are compared in, if it has a value then.
    let of_city = city.map(|city| {
        let same = year.map(|year| shown.amount(indicator.id, city.id, year));
        same.filter(|one| one.amount.is_some() || one.hidden).or_else(|| latest(city))
    });
    CityRow {
        indicator: indicator.id,
        name: indicator.name.clone(),
        unit: indicator.unit.clone(),
        source: indicator.source.clone(),
        caution: indicator.caution.clone(),
        direction: indicator.direction,
        decimals: indicator.decimals,
        limit: indicator.limit(),
        year,
        city: of_city.map(|amount| cell(amount, false)),
        cells: found.into_iter().map(|amount| cell(amount, true)).collect(),
    }
}

fn extreme(number: f64, compared: &[f64]) -> Option<Extreme> {
    let place = rules::place(number, compared);
    match (place.from_top, place.from_bottom) {
        (1, 1) => None,
        (1, _) => Some(Extreme::Highest),
        (_, 1) => Some(Extreme::Lowest),
        _ => None,
    }
}
