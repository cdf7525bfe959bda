//! What the screens and the report show of a hearing's priorities: one computation for both.

mod measure;

use super::evidence::{Around, EvidenceView};
use super::ranks::{self, Ranked, place_name};
use super::rows::{Measure, Reopening, by_priority};
use super::steps::{PriorityDoubt, StateStep, doubts, steps};
use super::{Break, CauseSide, Counts, Plan, State, Thread, breaks, counts, digest, thread};
use crate::areas::AreaKind;
use crate::areas::rows::{Area, by_id, problem_areas};
use crate::error::Error;
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::laptops::LaptopView;
use crate::party::Party;
use crate::store::Reader;
use crate::time::Moment;
use crate::workshops;
use chrono::NaiveDate;
pub use measure::{CheckDateView, MeasureView, OwnerView, ResultView};
use serde::Serialize;
use std::collections::HashMap;
use ts_rs::TS;

/// The priorities of a hearing, area by area.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct PrioritiesView {
    /// The districts in their order, the city last; areas without priorities too, when a workshop works on them.
    pub areas: Vec<AreaPriorities>,
    pub counts: Counts,
    pub breaks: Vec<Break>,
    /// So many priorities an area should have at most.
    pub most_priorities: i64,
    /// Measures that serve no priority.
    pub loose_measures: Vec<MeasureView>,
}

/// The priorities of one area, by rank.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct AreaPriorities {
    pub area: Id,
    pub key: String,
    pub name: String,
    pub kind: AreaKind,
    pub priorities: Vec<PriorityView>,
    /// So many it should have at most: as many as an area should, for each room that works on it.
    pub most: i64,
    /// How many it has beyond that.
    pub above_most: i64,
    pub deprioritised: Vec<DeprioritisedView>,
}

/// A priority with all that hangs on it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct PriorityView {
    pub id: Id,
    pub area: Id,
    /// Among those of its room where one is named below, of its area otherwise.
    pub rank: i64,
    /// The room whose rank it is, where several rooms have priorities for the area: nobody has ranked theirs together.
    pub room: Option<String>,
    pub title: String,
    pub problem: Option<Id>,
    pub workshop: Option<Id>,
    pub problem_area: Option<Id>,
    pub problem_area_code: Option<String>,
    pub problem_area_name: Option<String>,
    pub reason: Option<String>,
    /// The values it rests on, in the order they were chosen.
    pub evidence: Vec<EvidenceView>,
    pub state: State,
    /// What each state after draft asks for.
    pub steps: Vec<StateStep>,
    /// What makes one stop and look.
    pub doubts: Vec<PriorityDoubt>,
    /// When it was opened again after being signed, the latest first.
    pub reopenings: Vec<ReopeningView>,
    /// Signed, but what was signed has changed since.
    pub changed_since_signed: bool,
    pub signatures: Vec<SignatureView>,
    pub votes_police: i64,
    pub votes_city: i64,
    pub votes_others: i64,
    pub votes_total: i64,
    pub causes: Vec<CauseView>,
    pub measures: Vec<MeasureView>,
    pub thread: Thread,
    pub example: bool,
}

/// A signature.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct SignatureView {
    pub party: Party,
    pub role: String,
    pub signed_at: Moment,
    /// Whether what was signed is what stands there now.
    pub is_current: bool,
}

/// That it was opened again after being signed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ReopeningView {
    pub reason: String,
    pub reopened_at: Moment,
    /// On which laptop.
    pub laptop: Option<LaptopView>,
}

/// A numbered cause.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct CauseView {
    pub id: Id,
    pub number: i64,
    pub text: String,
    pub side: Option<CauseSide>,
    pub has_measure: bool,
}

/// What was not prioritised.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct DeprioritisedView {
    pub id: Id,
    pub title: String,
    pub problem_area_name: Option<String>,
    pub reason: String,
    pub decided_by: Option<String>,
}

impl PriorityView {
    /// The name of its area where its rank stands: with the room, where the rank is the room's own.
    pub(crate) fn place_name(&self, area: &str) -> String {
        place_name(area, self.room.as_deref())
    }
}

pub(crate) fn view(read: Reader<'_>, hearing: Id) -> Result<PrioritiesView, Error> {
    let hearing: Hearing = read.need(hearing)?;
    let plan = Plan::of_hearing(read, hearing.id)?;
    let frame = Frame {
        breaks: breaks(&plan),
        ranked: ranks::of_hearing(read, hearing.id)?,
        votes: votes(read, hearing.id)?,
        problem_areas: problem_areas(read)?.into_iter().map(|area| (area.id, (area.code, area.name))).collect(),
        around: Around::of(read, &plan)?,
        reopenings: reopenings(read, hearing.id)?,
        most_priorities: hearing.most_priorities,
        day: hearing.date,
        worked_on: workshops::rows::of_hearing(read, hearing.id)?.iter().map(|one| one.area).collect(),
        plan,
    };
    let by_id = by_id(read)?;
    let mut order: Vec<&Area> = by_id.values().collect();
    order.sort_by_key(|area| area.order());
    let areas = order
        .into_iter()
        .filter(|area| {
            frame.worked_on.contains(&area.id)
                || frame.plan.priorities.iter().any(|one| one.area == area.id)
                || frame.plan.deprioritised.iter().any(|one| one.area == area.id)
        })
        .map(|area| frame.area(area))
        .collect();
    let loose: Vec<&Measure> =
        frame.plan.measures.iter().filter(|measure| frame.plan.served_by(measure.id).next().is_none()).collect();
    Ok(PrioritiesView {
        areas,
        counts: counts(&frame.plan),
        most_priorities: frame.most_priorities,
        loose_measures: loose
            .into_iter()
            .map(|measure| measure::measure(&frame.plan, &frame.breaks, measure, &[]))
            .collect(),
        breaks: frame.breaks,
    })
}

/// The votes of each problem of the hearing, with its workshop.
fn votes(read: Reader<'_>, hearing: Id) -> Result<HashMap<Id, (Id, workshops::Votes)>, Error> {
    let mut votes: HashMap<Id, (Id, workshops::Votes)> = HashMap::new();
    for workshop in workshops::rows::of_hearing(read, hearing)? {
        for problem in workshops::rows::problems(read, workshop.id)? {
            votes.insert(problem.id, (workshop.id, workshops::Votes::default()));
        }
        for vote in workshops::rows::votes(read, workshop.id)? {
            if let Some((_, votes)) = votes.get_mut(&vote.problem) {
                votes.add(vote.party);
            }
        }
    }
    Ok(votes)
}

/// When and why priorities were opened again, the latest first.
fn reopenings(read: Reader<'_>, hearing: Id) -> Result<Vec<(Id, ReopeningView)>, Error> {
    let mut found = Vec::new();
    for one in by_priority::<Reopening>(read, hearing)? {
        let laptop = crate::laptops::maker_of(read, one.id)?;
        found.push((one.priority, ReopeningView { reason: one.reason, reopened_at: one.reopened_at, laptop }));
    }
    found.sort_by_key(|(_, one)| std::cmp::Reverse(one.reopened_at));
    Ok(found)
}

/// What the parts of the view are made from.
struct Frame {
    plan: Plan,
    ranked: Vec<Ranked>,
    breaks: Vec<Break>,
    votes: HashMap<Id, (Id, workshops::Votes)>,
    problem_areas: HashMap<Id, (String, String)>,
    around: Around,
    reopenings: Vec<(Id, ReopeningView)>,
    most_priorities: i64,
    day: Option<NaiveDate>,
    /// The area of each room.
    worked_on: Vec<Id>,
}

impl Frame {
    fn area(&self, area: &Area) -> AreaPriorities {
        let ranked = self.ranked.iter().filter(|one| one.priority.area == area.id);
        let priorities: Vec<_> = ranked.map(|one| self.priority(one)).collect();
        let rooms = self.worked_on.iter().filter(|worked_on| **worked_on == area.id).count() as i64;
        let most = self.most_priorities * rooms.max(1);
        let not = self.plan.deprioritised.iter().filter(|one| one.area == area.id);
        AreaPriorities {
            area: area.id,
            key: area.key.clone(),
            name: area.name.clone(),
            kind: area.kind,
            most,
            above_most: (priorities.len() as i64 - most).max(0),
            priorities,
            deprioritised: not
                .map(|one| DeprioritisedView {
                    id: one.id,
                    title: one.title.clone(),
                    problem_area_name: self.problem_area(one.problem_area).map(|(_, name)| name),
                    reason: one.reason.clone(),
                    decided_by: one.decided_by.clone(),
                })
                .collect(),
        }
    }

    fn problem_area(&self, id: Option<Id>) -> Option<(String, String)> {
        id.and_then(|id| self.problem_areas.get(&id).cloned())
    }

    fn priority(&self, Ranked { priority, rank, room }: &Ranked) -> PriorityView {
        let now = digest::of_priority(&self.plan, priority);
        let signatures: Vec<_> = self
            .plan
            .signatures_of(priority.id)
            .into_iter()
            .map(|one| SignatureView {
                party: one.party,
                role: one.role,
                signed_at: one.signed_at,
                is_current: one.digest == now,
            })
            .collect();
        let changed = signatures.iter().any(|one| !one.is_current);
        let (workshop, votes) = priority.problem.and_then(|problem| self.votes.get(&problem).copied()).unzip();
        let votes = votes.unwrap_or_default();
        let causes: Vec<_> = self
            .plan
            .causes_of(priority.id)
            .zip(1..)
            .map(|(cause, number)| CauseView {
                id: cause.id,
                number,
                text: cause.text.clone(),
                side: cause.side,
                has_measure: self.plan.is_aimed_at(cause.id),
            })
            .collect();
        let measures: Vec<_> = self
            .plan
            .measures_of(priority.id)
            .map(|measure| measure::measure(&self.plan, &self.breaks, measure, &causes))
            .collect();
        let evidence = self.around.views(&self.plan, priority);
        let (code, name) = self.problem_area(priority.problem_area).unzip();
        PriorityView {
            id: priority.id,
            area: priority.area,
            rank: *rank,
            room: room.clone(),
            title: priority.title.clone(),
            problem: priority.problem,
            workshop,
            problem_area: priority.problem_area,
            problem_area_code: code,
            problem_area_name: name,
            reason: priority.reason.clone(),
            steps: steps(&self.plan, priority, changed),
            doubts: doubts(&self.plan, priority, self.day),
            reopenings: self
                .reopenings
                .iter()
                .filter(|(of, _)| *of == priority.id)
                .map(|(_, one)| one.clone())
                .collect(),
            state: if self.plan.is_fixed(priority.id) { State::Fixed } else { priority.state },
            changed_since_signed: changed,
            signatures,
            votes_police: votes.police,
            votes_city: votes.city,
            votes_others: votes.others,
            votes_total: votes.total(),
            thread: thread(&self.plan, priority, &self.breaks),
            evidence,
            causes,
            measures,
            example: priority.example,
        }
    }
}
