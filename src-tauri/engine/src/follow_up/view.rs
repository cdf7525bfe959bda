//! Last year's promises beside their results, by the areas of this hearing, and what has been decided about each.

use super::chain::{ChainYearView, Chains, ClosingView, UsualView};
use super::lineage::{AreaChangeView, Found, Lineage};
use super::offers::{OfferView, offers};
use super::rules::{Decision, Outcome, outcome};
use crate::error::Error;
use crate::hearing::rows::{Hearing, before};
use crate::id::Id;
use crate::priorities::{MeasureView, PrioritiesView, PriorityView, State, view as priorities};
use crate::store::Reader;
use serde::Serialize;
use std::collections::{HashMap, HashSet};
use ts_rs::TS;

/// The plan of the hearing before this one, with what became of it and what was decided about it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct FollowUpView {
    /// The year that is followed up; none when the file has no earlier hearing.
    pub year: Option<i64>,
    /// The year of the hearing that follows it up.
    pub this_year: i64,
    pub areas: Vec<FollowUpArea>,
    /// Measures, each counted once also where it serves several priorities.
    pub promises: i64,
    pub without_result: i64,
    pub without_goal: i64,
    pub undecided: i64,
    pub carried_over: i64,
    pub rewritten: i64,
    pub closed: i64,
}

/// What was promised for one area of this hearing: also what was promised for the areas that it follows.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct FollowUpArea {
    pub area: Id,
    pub key: String,
    pub name: String,
    pub promises: Vec<PromiseView>,
    /// What this area has come of, and where parts of that went.
    pub changes: Vec<AreaChangeView>,
    /// The area is of an earlier division, and nobody has said what follows it.
    pub is_gone: bool,
}

/// A measure that was promised, with the priority it served.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct PromiseView {
    pub priority: Id,
    pub priority_title: String,
    /// The other priorities of the area that it served.
    pub also_serves: Vec<String>,
    /// The area it was promised for, where that is called something else now.
    pub area_then: Option<String>,
    pub measure: MeasureView,
    /// The result reaches the goal; nothing where it goes on, or where there is no goal or no result.
    pub is_reached: Option<bool>,
    pub decision: Decision,
    /// The measure of this hearing that carries it on.
    pub carried: Option<CarriedView>,
    pub closing: Option<ClosingView>,
    pub usual: UsualView,
    /// The years it has gone on, the earliest first, the year that is followed up last.
    pub chain: Vec<ChainYearView>,
    /// Where it can be carried over to, the one that fits best first.
    pub offers: Vec<OfferView>,
}

/// The measure of this hearing that carries a promise on.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct CarriedView {
    pub measure: Id,
    pub text: String,
    pub operative_goal: Option<String>,
    pub goal_amount: Option<f64>,
    pub unit: Option<String>,
    pub ceiling: bool,
    pub area: Option<Id>,
    pub area_name: Option<String>,
    pub priority: Option<Id>,
    pub priority_title: Option<String>,
    /// What it serves is fixed: it cannot be taken back.
    pub is_fixed: bool,
}

/// What became of a measure, by its latest result.
pub(crate) fn outcome_of(measure: &MeasureView) -> Outcome {
    let latest = measure.result.as_ref().map(|result| (result.status, result.amount));
    outcome(measure.goal_amount, measure.ceiling, latest)
}

pub(crate) fn view(read: Reader<'_>, hearing: Id) -> Result<FollowUpView, Error> {
    let hearing: Hearing = read.need(hearing)?;
    let Some(earlier) = before(read, hearing.year)? else {
        return Ok(FollowUpView { this_year: hearing.year, ..FollowUpView::default() });
    };
    let lineage = Lineage::read(read, hearing.year)?;
    let (then, now) = (priorities(read, earlier.id)?, priorities(read, hearing.id)?);
    let found: HashMap<Id, Found> = then.areas.iter().map(|area| (area.area, lineage.find(area.area))).collect();
    let frame = Frame { chains: Chains::read(read)?, lineage, then, now, found };
    let areas: Vec<FollowUpArea> = frame.lineage.areas().iter().filter_map(|area| frame.area(area.id)).collect();
    let mut seen = HashSet::new();
    let all: Vec<&PromiseView> =
        areas.iter().flat_map(|area| &area.promises).filter(|one| seen.insert(one.measure.id)).collect();
    let count = |is: &dyn Fn(&PromiseView) -> bool| all.iter().filter(|one| is(one)).count() as i64;
    Ok(FollowUpView {
        year: Some(earlier.year),
        this_year: hearing.year,
        promises: all.len() as i64,
        without_result: count(&|one| one.measure.result.as_ref().is_none_or(|result| result.amount.is_none())),
        without_goal: count(&|one| one.measure.goal_amount.is_none()),
        undecided: count(&|one| one.decision == Decision::Undecided),
        carried_over: count(&|one| one.decision == Decision::CarriedOver),
        rewritten: count(&|one| one.decision == Decision::Rewritten),
        closed: count(&|one| one.decision == Decision::Closed),
        areas,
    })
}

struct Frame {
    chains: Chains,
    lineage: Lineage,
    then: PrioritiesView,
    now: PrioritiesView,
    /// Where each area of the earlier plan is found again.
    found: HashMap<Id, Found>,
}

impl Frame {
    /// What is followed up in an area; none where nothing was promised, and nothing that it comes of either.
    fn area(&self, area: Id) -> Option<FollowUpArea> {
        let home = |then: Id| self.found.get(&then).is_some_and(|found| found.home.contains(&area));
        let mut promises: Vec<PromiseView> = Vec::new();
        for then in self.then.areas.iter().filter(|then| home(then.area)) {
            for priority in &then.priorities {
                for measure in &priority.measures {
                    match promises.iter_mut().find(|one| one.measure.id == measure.id) {
                        Some(there) => there.also_serves.push(priority.title.clone()),
                        None => promises.push(self.promise(priority, measure, then.area, &then.name, area)),
                    }
                }
            }
        }
        let mut changes = Vec::new();
        for then in &self.then.areas {
            let found = self.found.get(&then.area).map_or(&[][..], |found| &found.changes);
            // Of an area that goes on here, where its parts went; of another, the part that came here.
            let is_told =
                |(to, change): &&(Id, AreaChangeView)| *to == area || (home(then.area) && change.part.is_some());
            changes.extend(found.iter().filter(is_told).map(|(_, change)| change.clone()));
        }
        let known = self.lineage.areas().iter().find(|one| one.id == area)?;
        let is_gone = self.found.get(&area).is_some_and(|found| found.is_gone);
        (self.found.values().any(|found| found.home.contains(&area)) || !changes.is_empty()).then(|| FollowUpArea {
            area,
            key: known.key.clone(),
            name: known.name.clone(),
            promises,
            changes,
            is_gone,
        })
    }

    fn promise(
        &self,
        priority: &PriorityView,
        measure: &MeasureView,
        then: Id,
        name_then: &str,
        area: Id,
    ) -> PromiseView {
        let found = self.found.get(&then);
        let homes = found.filter(|found| !found.is_gone).map_or(&[][..], |found| found.home.as_slice());
        PromiseView {
            priority: priority.id,
            priority_title: priority.title.clone(),
            also_serves: Vec::new(),
            area_then: (then != area).then(|| name_then.to_owned()),
            is_reached: outcome_of(measure).is_reached(),
            decision: self.chains.decision(measure.id),
            carried: self.chains.next(measure.id).and_then(|next| self.carried(next)),
            closing: self.chains.closing_view(measure.id),
            usual: self.chains.usual(measure.id),
            chain: self.chains.years(measure.id),
            offers: offers(priority, homes, &self.now, |area| self.lineage.name(area)),
            measure: measure.clone(),
        }
    }

    fn carried(&self, measure: Id) -> Option<CarriedView> {
        let mut places = self.now.areas.iter().flat_map(|area| area.priorities.iter().map(move |one| (area, one)));
        let serving = places.find_map(|(area, priority)| {
            let found = priority.measures.iter().find(|one| one.id == measure)?;
            Some((Some((area, priority)), found))
        });
        let loose = || self.now.loose_measures.iter().find(|one| one.id == measure).map(|found| (None, found));
        let (place, found) = serving.or_else(loose)?;
        let serves_fixed = |priority: &PriorityView| {
            priority.state == State::Fixed && priority.measures.iter().any(|one| one.id == measure)
        };
        Some(CarriedView {
            measure,
            text: found.text.clone(),
            operative_goal: found.operative_goal.clone(),
            goal_amount: found.goal_amount,
            unit: found.unit.clone(),
            ceiling: found.ceiling,
            area: place.map(|(area, _)| area.area),
            area_name: place.map(|(area, _)| area.name.clone()),
            priority: place.map(|(_, priority)| priority.id),
            priority_title: place.map(|(_, priority)| priority.title.clone()),
            is_fixed: self.now.areas.iter().flat_map(|area| &area.priorities).any(serves_fixed),
        })
    }
}
