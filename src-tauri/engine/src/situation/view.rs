//! What the situation sheet of an area shows: the area beside the city and all other areas, on the same scale.

use super::rows::{self, Indicator};
use super::rules;
use super::shown::Shown;
use super::{Direction, Trend};
use crate::areas::rows::Area;
use crate::areas::{AreaKind, AreaView};
use crate::error::{Error, Refusal};
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::party::Party;
use crate::store::Reader;
use serde::Serialize;
use ts_rs::TS;

/// The situation of one area.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct SituationView {
    pub area: Id,
    pub area_name: String,
    pub city: Option<Id>,
    /// The area has a city beside it and others of its kind: there is something to compare with.
    pub compares: bool,
    /// The years of the columns, the oldest first.
    pub years: Vec<i64>,
    /// The years of the trends, the oldest first: further back, as far as there are values.
    pub trend_years: Vec<i64>,
    pub lines: Vec<IndicatorLine>,
    pub own_words: Vec<OwnWordsView>,
    /// How many of the cells (indicator × year) hold nothing.
    pub missing: i64,
    /// Whether any value shown is made up.
    pub example: bool,
    /// The areas of the hearing, to choose among.
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
    /// Values under this are not shown; none: all are.
    pub limit: Option<f64>,
    /// One for each year of the view.
    pub years: Vec<YearAmount>,
    /// The latest year with a value here, up to the hearing's.
    pub latest_year: Option<i64>,
    pub latest: Option<f64>,
    /// The latest value minus that of the year before it that has one, and that year.
    pub change: Option<f64>,
    pub change_since: Option<i64>,
    pub trend: Option<Trend>,
    /// One of the two values the change lies between is made up.
    pub change_example: bool,
    /// The city's value in the latest year.
    pub city: Option<f64>,
    /// The city's value is made up, or computed from values that are.
    pub city_example: bool,
    /// Where the latest value stands among the areas that have one that year.
    pub standing: Option<Standing>,
    /// This area, the others of its kind and the city, with what they had in the latest year and year by year.
    pub among: Vec<AreaLine>,
    /// The latest value is made up.
    pub example: bool,
    /// Some value beside it, of another area or the city, is made up.
    pub example_beside: bool,
}

/// One of the areas on the scale of an indicator.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct AreaLine {
    pub area: Id,
    pub name: String,
    /// It is the area of the sheet.
    pub here: bool,
    /// It is the whole city.
    pub city: bool,
    /// In the latest year of the sheet's area.
    pub latest: Option<YearAmount>,
    /// One for each year of the trends.
    pub years: Vec<YearAmount>,
}

/// A place among others, counted from both ends; those that are alike share it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Standing {
    /// 1 is the highest.
    pub from_top: i64,
    /// 1 is the lowest.
    pub from_bottom: i64,
    /// How many areas have a value.
    pub of: i64,
}

/// A value of one year; nothing where it is missing.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct YearAmount {
    pub year: i64,
    pub amount: Option<f64>,
    /// There is a value, but it is too small to be shown, or would give away one that is.
    pub hidden: bool,
    pub example: bool,
    pub source: Option<String>,
    /// It is missing because the area was not there that year.
    pub no_area: bool,
    /// The value's row, if there is one.
    pub value: Option<Id>,
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
/// How many years back the trends go at most.
const TREND_YEARS: i64 = 10;

impl IndicatorLine {
    /// The values of all areas of the kind but the city in the latest year.
    pub fn others(&self) -> Vec<f64> {
        let parts = self.among.iter().filter(|one| !one.city);
        parts.filter_map(|one| one.latest.as_ref().and_then(|latest| latest.amount)).collect()
    }

    /// The same, each with whether it is made up.
    pub fn others_marked(&self) -> Vec<(f64, bool)> {
        let latest = self.among.iter().filter(|one| !one.city).filter_map(|one| one.latest.as_ref());
        latest.filter_map(|latest| latest.amount.map(|amount| (amount, latest.example))).collect()
    }
}

pub(crate) fn view(read: Reader<'_>, hearing: Id, area: Id) -> Result<SituationView, Error> {
    let shown = Shown::read(read)?;
    of_area(read, &shown, hearing, area)
}

/// The sheet of an area; `shown` is read once for all of them.
pub(crate) fn of_area(read: Reader<'_>, shown: &Shown, hearing: Id, area: Id) -> Result<SituationView, Error> {
    let hearing: Hearing = read.need(hearing)?;
    let this = shown.areas.iter().find(|one| one.id == area).ok_or(Refusal::Gone { what: "area".to_owned() })?;
    let last = hearing.year - 1;
    let years: Vec<i64> = (hearing.year - YEARS..=last).collect();
    let first = shown.years(hearing.year - TREND_YEARS, last).first().copied().unwrap_or(hearing.year - YEARS);
    let sheet = Sheet {
        shown,
        this,
        peers: shown.peers(this, hearing.year),
        trend_years: (first.min(hearing.year - YEARS)..=last).collect(),
        years,
    };
    let lines: Vec<_> = shown.indicators.iter().map(|indicator| sheet.line(indicator)).collect();
    let own_words = rows::own_words(read, hearing.id)?.into_iter().filter(|words| words.area == area);
    let cells = || lines.iter().flat_map(|line| &line.years);
    Ok(SituationView {
        area,
        area_name: this.name.clone(),
        city: shown.city().map(|city| city.id),
        compares: sheet.peers.iter().any(|one| one.id != area),
        missing: cells().filter(|one| one.amount.is_none() && !one.hidden).count() as i64,
        example: lines.iter().any(|line| line.example || line.example_beside),
        own_words: own_words.map(|words| OwnWordsView { party: words.party, text: words.text }).collect(),
        areas: crate::areas::in_hearing(read, hearing.id)?.areas,
        years: sheet.years,
        trend_years: sheet.trend_years,
        lines,
    })
}

/// What the lines of a sheet are made from.
struct Sheet<'a> {
    shown: &'a Shown,
    this: &'a Area,
    peers: Vec<&'a Area>,
    years: Vec<i64>,
    trend_years: Vec<i64>,
}

impl Sheet<'_> {
    fn line(&self, indicator: &Indicator) -> IndicatorLine {
        let at = |area: Id, year: i64| self.shown.amount(indicator.id, area, year);
        let years: Vec<YearAmount> = self.years.iter().map(|year| at(self.this.id, *year)).collect();
        let mut past =
            self.trend_years.iter().rev().map(|year| at(self.this.id, *year)).filter(|one| one.amount.is_some());
        let (latest, before) = (past.next(), past.next());
        let latest_year = latest.as_ref().map(|one| one.year);
        let amount_of = |one: &Option<YearAmount>| one.as_ref().and_then(|one| one.amount);
        let change = amount_of(&latest).zip(amount_of(&before)).map(|(latest, before)| latest - before);
        let among: Vec<AreaLine> = self.among(indicator, latest_year);
        let of_city = among.iter().find(|one| one.city).and_then(|one| one.latest.as_ref());
        let city = of_city.and_then(|latest| latest.amount);
        let city_example = city.is_some() && of_city.is_some_and(|latest| latest.example);
        let mut line = IndicatorLine {
            indicator: indicator.id,
            code: indicator.code.clone(),
            name: indicator.name.clone(),
            unit: indicator.unit.clone(),
            source: indicator.source.clone(),
            caution: indicator.caution.clone(),
            direction: indicator.direction,
            decimals: indicator.decimals,
            limit: indicator.limit(),
            latest_year,
            latest: amount_of(&latest),
            change,
            change_example: change.is_some() && [&latest, &before].into_iter().flatten().any(|one| one.example),
            change_since: before.as_ref().map(|one| one.year).filter(|_| change.is_some()),
            trend: change.map(|change| rules::trend(change, indicator.decimals, indicator.direction)),
            city,
            city_example,
            standing: None,
            example: latest.as_ref().is_some_and(|one| one.example),
            example_beside: among
                .iter()
                .flat_map(|one| &one.years)
                .chain(&years)
                .any(|one| one.amount.is_some() && one.example),
            years,
            among,
        };
        let all = line.others();
        line.standing =
            line.latest.filter(|_| self.this.kind != AreaKind::Municipality && all.len() > 1).map(|latest| {
                let place = rules::place(latest, &all);
                Standing { from_top: place.from_top as i64, from_bottom: place.from_bottom as i64, of: place.of as i64 }
            });
        line
    }

    /// This area, the others of its kind, and the city.
    fn among(&self, indicator: &Indicator, latest_year: Option<i64>) -> Vec<AreaLine> {
        let city = self.shown.city();
        let areas =
            self.peers.iter().copied().chain(city.filter(|city| self.peers.iter().all(|one| one.id != city.id)));
        let line = |area: &Area| AreaLine {
            area: area.id,
            name: area.name.clone(),
            here: area.id == self.this.id,
            city: area.kind == AreaKind::Municipality,
            latest: latest_year.map(|year| self.shown.amount(indicator.id, area.id, year)),
            years: self.trend_years.iter().map(|year| self.shown.amount(indicator.id, area.id, *year)).collect(),
        };
        areas.map(line).collect()
    }
}
