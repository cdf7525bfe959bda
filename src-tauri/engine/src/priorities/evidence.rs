//! What a priority rests on: values of the situation picture, chosen by hand. What may be shown of a number is for the
//! situation picture to say; a value that has gone since it was chosen is told as gone, and never lost.

use super::EvidenceCommand;
use super::Plan;
use super::open;
use super::rows::{self, Evidence, Priority};
use crate::areas::rows::Area;
use crate::error::{Error, Refusal};
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::journal::Edits;
use crate::now::Now;
use crate::situation::rows::{self as situation, Indicator, IndicatorValue};
use crate::situation::{Shown, YearAmount};
use crate::store::Reader;
use serde::Serialize;
use std::collections::{BTreeSet, HashMap};
use ts_rs::TS;

/// A value that a priority rests on.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct EvidenceView {
    pub id: Id,
    pub indicator: Id,
    pub name: String,
    pub unit: String,
    pub decimals: i64,
    pub area: Id,
    /// Where it is another area than the priority's: the city as reference.
    pub area_name: Option<String>,
    pub year: i64,
    /// None where it may not be shown, or is gone.
    pub amount: Option<f64>,
    /// It is there, but too small to be shown, or would give away one that is.
    pub hidden: bool,
    /// The value or its indicator has been removed since it was chosen.
    pub gone: bool,
    /// The city's value of that year, for the value of another area.
    pub city: Option<f64>,
    /// The city's value is made up, or computed from values that are.
    pub city_example: bool,
    pub source: Option<String>,
    pub caution: Option<String>,
    pub example: bool,
}

/// What a priority may rest on.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct EvidenceChoiceView {
    /// The latest year first; in it the area's own values before the city's, in the order of the indicators.
    pub values: Vec<CitableView>,
}

/// A value that may be chosen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct CitableView {
    pub indicator: Id,
    pub name: String,
    pub unit: String,
    pub decimals: i64,
    pub area: Id,
    /// Where it is another area than the priority's.
    pub area_name: Option<String>,
    pub year: i64,
    pub amount: Option<f64>,
    pub hidden: bool,
    pub example: bool,
    pub city: Option<f64>,
    pub city_example: bool,
    /// It has been chosen: as this evidence.
    pub evidence: Option<Id>,
}

pub(crate) fn decide(command: EvidenceCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    match command {
        EvidenceCommand::CiteValue { priority, indicator, area, year } => {
            open(priority, read)?;
            let indicator: Indicator = read.need(indicator)?;
            let area: Area = read.need(area)?;
            let cited = Evidence { id: Id::new(), priority, indicator: indicator.id, area: area.id, year };
            let values = situation::values_of(read, indicator.id)?;
            if !values.iter().any(|value| cited.is_of(value)) {
                return Err(Refusal::NoSuchValue { indicator: indicator.name, area: area.name, year }.into());
            }
            if !rows::evidence(read, priority)?.iter().any(|there| there.is_same(&cited)) {
                now.created(cited.id);
                edits.add(&cited);
            }
        }
        EvidenceCommand::DropEvidence { evidence } => {
            let old: Evidence = read.need(evidence)?;
            open(old.priority, read)?;
            // Two laptops may have chosen the same value, each for itself.
            for one in rows::evidence(read, old.priority)?.iter().filter(|one| one.is_same(&old)) {
                edits.remove::<Evidence>(one.id, now.at);
            }
        }
    }
    Ok(edits)
}

impl Evidence {
    /// Whether both name the same value for the same priority.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        (self.priority, self.indicator, self.area, self.year)
            == (other.priority, other.indicator, other.area, other.year)
    }

    /// Whether this is the value it names.
    pub(super) fn is_of(&self, value: &IndicatorValue) -> bool {
        (self.indicator, self.area, self.year) == (value.indicator, value.area, value.year)
    }
}

/// The evidence of a hearing's priorities, each value once for a priority, and those of the values that are there.
pub(super) fn of_hearing(read: Reader<'_>, hearing: Id) -> Result<(Vec<Evidence>, Vec<IndicatorValue>), Error> {
    let mut evidence: Vec<Evidence> = Vec::new();
    for one in rows::by_priority::<Evidence>(read, hearing)? {
        if !evidence.iter().any(|there| there.is_same(&one)) {
            evidence.push(one);
        }
    }
    let mut cited = Vec::new();
    for indicator in indicators_of(&evidence) {
        let values = situation::values_of(read, indicator)?;
        cited.extend(values.into_iter().filter(|value| evidence.iter().any(|one| one.is_of(value))));
    }
    Ok((evidence, cited))
}

fn indicators_of(evidence: &[Evidence]) -> BTreeSet<Id> {
    evidence.iter().map(|one| one.indicator).collect()
}

/// What evidence is shown with: the values around it, and what things are called, those that are removed too.
pub(super) struct Around {
    shown: Shown,
    indicators: HashMap<Id, Indicator>,
    areas: HashMap<Id, String>,
}

impl Around {
    pub(super) fn of(read: Reader<'_>, plan: &Plan) -> Result<Self, Error> {
        let cited = indicators_of(&plan.evidence);
        let mut indicators = HashMap::new();
        for id in &cited {
            indicators.extend(read.find_ever::<Indicator>(*id)?.map(|indicator| (*id, indicator)));
        }
        let mut areas = HashMap::new();
        for id in plan.evidence.iter().map(|one| one.area).collect::<BTreeSet<_>>() {
            areas.extend(read.find_ever::<Area>(id)?.map(|area| (id, area.name)));
        }
        Ok(Self { shown: Shown::of_indicators(read, &cited)?, indicators, areas })
    }

    /// The evidence of a priority, in the order it was chosen.
    pub(super) fn views(&self, plan: &Plan, priority: &Priority) -> Vec<EvidenceView> {
        plan.evidence_of(priority.id).filter_map(|one| self.view(plan, priority, one)).collect()
    }

    fn view(&self, plan: &Plan, priority: &Priority, one: &Evidence) -> Option<EvidenceView> {
        let indicator = self.indicators.get(&one.indicator)?;
        let value = plan.value_of(one);
        let shown = self.shown.amount(one.indicator, one.area, one.year);
        let city = self.shown.beside(one.indicator, one.area, one.year);
        Some(EvidenceView {
            id: one.id,
            indicator: one.indicator,
            name: indicator.name.clone(),
            unit: indicator.unit.clone(),
            decimals: indicator.decimals,
            area: one.area,
            area_name: self.areas.get(&one.area).filter(|_| one.area != priority.area).cloned(),
            year: one.year,
            amount: shown.amount,
            hidden: shown.hidden,
            gone: value.is_none(),
            city: city.as_ref().and_then(|city| city.amount),
            city_example: city.is_some_and(|city| city.example),
            source: shown.source.or_else(|| indicator.source.clone()),
            caution: indicator.caution.clone(),
            example: shown.example,
        })
    }
}

/// The values that a priority may rest on: its area's and the city's, up to the hearing's year.
pub(crate) fn choice(read: Reader<'_>, priority: Id) -> Result<EvidenceChoiceView, Error> {
    let priority: Priority = read.need(priority)?;
    let last = read.need::<Hearing>(priority.hearing)?.year;
    let there = rows::evidence(read, priority.id)?;
    let shown = Shown::read(read)?;
    let own = shown.areas().iter().find(|area| area.id == priority.area);
    let city = shown.city().filter(|city| city.id != priority.area);
    let mut values = Vec::new();
    for area in own.into_iter().chain(city) {
        for indicator in shown.indicators() {
            for YearAmount { year, amount, hidden, example, .. } in shown.years_of(indicator.id, area.id, last) {
                let is_it = |one: &&Evidence| (one.indicator, one.area, one.year) == (indicator.id, area.id, year);
                let city = shown.beside(indicator.id, area.id, year);
                values.push(CitableView {
                    indicator: indicator.id,
                    name: indicator.name.clone(),
                    unit: indicator.unit.clone(),
                    decimals: indicator.decimals,
                    area: area.id,
                    area_name: (area.id != priority.area).then(|| area.name.clone()),
                    year,
                    amount,
                    hidden,
                    example,
                    city: city.as_ref().and_then(|city| city.amount),
                    city_example: city.is_some_and(|city| city.example),
                    evidence: there.iter().find(is_it).map(|one| one.id),
                });
            }
        }
    }
    // The sort is stable: within a year the order of areas and indicators stays.
    values.sort_by_key(|value| std::cmp::Reverse(value.year));
    Ok(EvidenceChoiceView { values })
}
