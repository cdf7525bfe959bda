//! Årshjulet, the calendar of the year: the hearing's day, and when its measures begin, are looked at and are to be done.

use super::chain::Chains;
use super::rules::{self, DateKind, DateState};
use super::{Colour, Status};
use crate::areas::rows::{Area, all as all_areas};
use crate::error::Error;
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::priorities::rows::Measure;
use crate::priorities::{OwnerView, Plan};
use crate::store::Reader;
use crate::time::Moment;
use chrono::{Datelike, Months, NaiveDate};
use serde::Serialize;
use std::collections::BTreeSet;
use ts_rs::TS;

/// All dates of a hearing's year.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct YearView {
    pub year: i64,
    pub today: String,
    /// The month in which the hearing's year begins, `2019-02`, and the eleven after it.
    pub months: Vec<String>,
    /// By date.
    pub dates: Vec<YearDate>,
    /// The areas that dates are about, in their order.
    pub areas: Vec<YearArea>,
    pub passed: i64,
    pub due: i64,
    pub coming: i64,
    pub answered: i64,
    /// Dates before the hearing that agreed on them.
    pub before_hearing: i64,
    pub measures: i64,
    /// Measures with no date at all: the calendar knows nothing of them.
    pub measures_without_date: i64,
}

/// One date.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct YearDate {
    /// The same on every reading, so that the keyboard stays where it is.
    pub id: String,
    pub date: String,
    /// Its month, `2019-06`.
    pub month: String,
    pub kind: DateKind,
    pub state: DateState,
    /// It lies before the hearing that agreed on it.
    pub is_before_hearing: bool,
    /// None for the hearing itself.
    pub measure: Option<Id>,
    pub text: String,
    pub areas: Vec<YearArea>,
    pub owners: Vec<OwnerView>,
    /// Who is asked, as a role.
    pub contact_role: Option<String>,
    /// The latest result of the measure.
    pub status: Option<Status>,
    pub colour: Option<Colour>,
}

/// An area that dates are about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs)]
pub struct YearArea {
    pub area: Id,
    pub name: String,
}

pub(crate) fn view(read: Reader<'_>, now: Moment, hearing: Id) -> Result<YearView, Error> {
    let hearing: Hearing = read.need(hearing)?;
    let plan = Plan::of_hearing(read, hearing.id)?;
    let dates = dates(read, &hearing, &plan, &Chains::read(read)?, now.date())?;
    let count = |state| dates.iter().filter(|one| one.state == state).count() as i64;
    let used: BTreeSet<Id> = dates.iter().flat_map(|one| &one.areas).map(|area| area.area).collect();
    let dated: BTreeSet<Id> = dates.iter().filter_map(|one| one.measure).collect();
    Ok(YearView {
        year: hearing.year,
        today: now.date().to_string(),
        months: months(&hearing),
        passed: count(DateState::Passed),
        due: count(DateState::Due),
        coming: count(DateState::Coming),
        answered: count(DateState::Answered),
        before_hearing: dates.iter().filter(|one| one.is_before_hearing).count() as i64,
        measures: plan.measures.len() as i64,
        measures_without_date: plan.measures.iter().filter(|one| !dated.contains(&one.id)).count() as i64,
        areas: all_areas(read)?
            .into_iter()
            .filter(|area| used.contains(&area.id))
            .map(|area| YearArea { area: area.id, name: area.name })
            .collect(),
        dates,
    })
}

/// Twelve months from the hearing's; from January of its year where it has no day.
fn months(hearing: &Hearing) -> Vec<String> {
    let january = || i32::try_from(hearing.year).ok().and_then(|year| NaiveDate::from_ymd_opt(year, 1, 1));
    let first = hearing.date.or_else(january).and_then(|date| date.with_day(1)).unwrap_or_default();
    (0..12).filter_map(|later| first.checked_add_months(Months::new(later))).map(month).collect()
}

fn month(date: NaiveDate) -> String {
    date.format("%Y-%m").to_string()
}

/// Every date of the hearing and of its measures, by date.
pub(super) fn dates(
    read: Reader<'_>,
    hearing: &Hearing,
    plan: &Plan,
    chains: &Chains,
    today: NaiveDate,
) -> Result<Vec<YearDate>, Error> {
    let areas = all_areas(read)?;
    let mut all: Vec<(NaiveDate, YearDate)> = Vec::new();
    if let Some(date) = hearing.date {
        all.push((date, of_hearing(hearing, date, today)));
    }
    for measure in &plan.measures {
        let results = chains.results(measure.id);
        let latest = results.last().map(|latest| (latest.noted_at.date(), latest.status));
        let noted: Vec<NaiveDate> = results.iter().map(|one| one.noted_at.date()).collect();
        let is_closed = chains.closing(measure.id).is_some();
        let bare = of_measure(measure, plan, &areas, chains);
        let mut put = |date: NaiveDate, kind: DateKind, state: DateState| {
            let one = YearDate {
                id: format!("{}-{}-{date}", measure.id, kind.code()),
                date: date.to_string(),
                month: month(date),
                kind,
                state: if is_closed { DateState::Closed } else { state },
                // What goes on already is agreed on too, so a start may lie before the hearing.
                is_before_hearing: kind != DateKind::Start && hearing.date.is_some_and(|day| date < day),
                ..bare.clone()
            };
            all.push((date, one));
        };
        if let Some(date) = measure.starts {
            put(date, DateKind::Start, rules::start(date, latest, today));
        }
        let mut before = None;
        for date in check_dates(plan, measure.id) {
            put(date, DateKind::Check, rules::check(date, before, &noted, today));
            before = Some(date);
        }
        if let Some(date) = measure.ends {
            put(date, DateKind::End, rules::end(date, latest, today));
        }
    }
    all.sort_by(|(one, a), (other, b)| (one, a.kind, &a.text, &a.id).cmp(&(other, b.kind, &b.text, &b.id)));
    Ok(all.into_iter().map(|(_, one)| one).collect())
}

fn of_hearing(hearing: &Hearing, date: NaiveDate, today: NaiveDate) -> YearDate {
    YearDate {
        id: hearing.id.to_string(),
        date: date.to_string(),
        month: month(date),
        kind: DateKind::Hearing,
        state: rules::awaited(date, today),
        is_before_hearing: false,
        measure: None,
        text: hearing.title.clone(),
        areas: Vec::new(),
        owners: Vec::new(),
        contact_role: None,
        status: None,
        colour: None,
    }
}

/// What all dates of a measure share.
fn of_measure(measure: &Measure, plan: &Plan, areas: &[Area], chains: &Chains) -> YearDate {
    let latest = chains.results(measure.id).last();
    let of: BTreeSet<Id> = plan.served_by(measure.id).map(|one| one.area).collect();
    YearDate {
        id: String::new(),
        date: String::new(),
        month: String::new(),
        kind: DateKind::Check,
        state: DateState::Coming,
        is_before_hearing: false,
        measure: Some(measure.id),
        text: measure.text.clone(),
        areas: areas
            .iter()
            .filter(|area| of.contains(&area.id))
            .map(|area| YearArea { area: area.id, name: area.name.clone() })
            .collect(),
        owners: plan
            .owners_of(measure.id)
            .map(|owner| OwnerView { name: owner.name.clone(), party: owner.party })
            .collect(),
        contact_role: measure.contact_role.clone(),
        status: latest.map(|latest| latest.status),
        colour: latest.and_then(|latest| latest.colour),
    }
}

/// The days on which a measure is looked at, the earliest first.
fn check_dates(plan: &Plan, measure: Id) -> BTreeSet<NaiveDate> {
    plan.check_dates.iter().filter(|one| one.measure == measure).map(|one| one.date).collect()
}
