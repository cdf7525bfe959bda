//! The list of all breaks of a hearing, in groups, each with what it takes to say where it is.

use super::ranks::{self, Ranked, place_name};
use super::rows::{Measure, Priority};
use super::{Break, BreakKind, Plan, breaks};
use crate::areas::rows::{Area, by_id};
use crate::error::Error;
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::store::Reader;
use serde::Serialize;
use std::collections::HashMap;
use ts_rs::TS;

/// Every break of a hearing's plan. The same breaks that the report's first page and `samsyn status` count.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct BreaksView {
    /// The kinds there are any of, those that matter most first.
    pub groups: Vec<BreakGroup>,
    pub total: i64,
}

/// All breaks of a kind, area by area, by rank.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct BreakGroup {
    pub kind: BreakKind,
    pub breaks: Vec<BreakView>,
}

/// A break and where it is.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct BreakView {
    #[serde(flatten)]
    #[ts(flatten)]
    pub at: Break,
    pub area: Option<Id>,
    pub area_name: Option<String>,
    /// The rank of the priority it is mended from.
    pub rank: Option<i64>,
    /// The cause's number under its priority.
    pub cause_number: Option<i64>,
    /// What the thing that lacks something says: the cause, the measure, or else the priority.
    pub text: String,
    /// It stands in something fixed: that is reopened first.
    pub locked: bool,
}

pub(crate) fn view(read: Reader<'_>, hearing: Id) -> Result<BreaksView, Error> {
    let hearing: Hearing = read.need(hearing)?;
    let plan = Plan::of_hearing(read, hearing.id)?;
    let areas = by_id(read)?;
    let ranked = ranks::of_hearing(read, hearing.id)?;
    let places = places(&ranked, &areas);
    let found = breaks(&plan);
    let mut all: Vec<BreakView> = found.iter().map(|one| seen(*one, &plan, &places)).collect();
    let order = |one: &BreakView| {
        let place = one.at.priority.and_then(|priority| places.get(&priority));
        place.map(|place| (place.area.map(Area::order), place.at))
    };
    // The sort is stable: what belongs to one priority stays in the order it was found.
    all.sort_by_key(order);
    let group = |kind: &BreakKind| {
        let breaks: Vec<_> = all.iter().filter(|one| one.at.kind == *kind).cloned().collect();
        (!breaks.is_empty()).then_some(BreakGroup { kind: *kind, breaks })
    };
    Ok(BreaksView { groups: BreakKind::ALL.iter().filter_map(group).collect(), total: found.len() as i64 })
}

/// Where a priority stands.
struct Place<'a> {
    priority: &'a Priority,
    area: Option<&'a Area>,
    /// Its place among all.
    at: usize,
    rank: i64,
    room: Option<&'a str>,
}

fn places<'a>(ranked: &'a [Ranked], areas: &'a HashMap<Id, Area>) -> HashMap<Id, Place<'a>> {
    let place = |(at, one): (usize, &'a Ranked)| {
        let area = areas.get(&one.priority.area);
        (one.priority.id, Place { priority: &one.priority, area, at, rank: one.rank, room: one.room.as_deref() })
    };
    ranked.iter().enumerate().map(place).collect()
}

fn seen(at: Break, plan: &Plan, places: &HashMap<Id, Place<'_>>) -> BreakView {
    let place = at.priority.and_then(|priority| places.get(&priority));
    let measure = at.measure.and_then(|id| plan.measures.iter().find(|one| one.id == id));
    let cause = at
        .priority
        .zip(at.cause)
        .and_then(|(priority, id)| plan.causes_of(priority).zip(1..).find(|(cause, _)| cause.id == id));
    let text = measure.map(|one| &one.text).or(cause.map(|(cause, _)| &cause.text));
    let text = text.or(place.map(|place| &place.priority.title));
    BreakView {
        at,
        area: place.map(|place| place.priority.area),
        area_name: place.and_then(|place| Some(place_name(&place.area?.name, place.room))),
        rank: place.map(|place| place.rank),
        cause_number: cause.map(|(_, number)| number),
        text: text.cloned().unwrap_or_default(),
        locked: at.priority.is_some_and(|priority| plan.is_fixed(priority))
            || measure.is_some_and(|measure| serves_fixed(plan, measure)),
    }
}

fn serves_fixed(plan: &Plan, measure: &Measure) -> bool {
    plan.serving.iter().any(|link| link.measure == measure.id && plan.is_fixed(link.priority))
}
