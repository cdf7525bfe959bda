//! The city on one page: areas against problem areas, what recurs, how alike police and city voted and where they differ
//! most, and the measures that are shared. Made from what each area has; nothing here is decided for the city.

mod rules;

use super::{AreaPriorities, Break, BreakKind, Counts, MeasureView, OwnerView, PrioritiesView, PriorityView, State};
use crate::areas::AreaKind;
use crate::error::Error;
use crate::id::Id;
use crate::store::Reader;
use crate::workshops::rows::{self as rooms, Problem, Workshop};
use crate::workshops::{Votes, counted, largest_gap, standing};
pub use rules::{agreement, agreement_of_rooms};
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::HashMap;
use ts_rs::TS;

/// So many gaps are told.
const MOST_GAPS: usize = 5;

/// The city on one page.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct CityView {
    pub counts: Counts,
    /// The kinds of breaks there are any of, those that matter most first.
    pub breaks: Vec<BreakCount>,
    /// The problem areas that are prioritised anywhere, the most widespread first; those without one last.
    pub problem_areas: Vec<CityProblemArea>,
    /// The districts in their order, the city last.
    pub areas: Vec<CityArea>,
    /// The problem areas that two areas or more prioritise.
    pub recurring: Vec<RecurringView>,
    /// How alike police and city voted in all rooms, 0–1; none before any tally is closed. See [`agreement_of_rooms`].
    pub agreement: Option<f64>,
    pub rooms: i64,
    pub rooms_closed: i64,
    /// Where police and city differ most, one problem a room, the largest first.
    pub gaps: Vec<GapView>,
    /// The measures that are joint or serve several priorities, each once; those shared by most areas first.
    pub shared: Vec<SharedMeasure>,
}

/// How many breaks there are of a kind.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct BreakCount {
    pub kind: BreakKind,
    pub count: i64,
}

/// A column of the table.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct CityProblemArea {
    /// None: the priorities that are of no problem area.
    pub code: Option<String>,
    pub name: Option<String>,
    /// How many districts prioritise it; where there are none, whether the city does.
    pub areas: i64,
}

/// A row of the table.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct CityArea {
    pub area: Id,
    pub name: String,
    pub is_city: bool,
    /// For each problem area, in their order, the priorities of it.
    pub cells: Vec<Vec<PlacedPriority>>,
    /// How alike police and city voted in the area's rooms, 0–1; none before a tally is closed.
    pub agreement: Option<f64>,
}

/// A priority and where it stands.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct PlacedPriority {
    pub area: Id,
    pub area_name: String,
    pub priority: Id,
    pub rank: i64,
    pub title: String,
    pub state: State,
}

/// A problem area that recurs.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct RecurringView {
    pub name: String,
    pub areas: i64,
    /// In how many of them it is ranked first.
    pub first: i64,
    pub priorities: Vec<PlacedPriority>,
}

/// The problem on which police and city differ most in a room.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct GapView {
    pub workshop: Id,
    pub area_name: String,
    pub problem: Id,
    pub title: String,
    pub police: i64,
    pub city: i64,
}

/// A measure of several.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct SharedMeasure {
    pub measure: Id,
    pub text: String,
    pub owners: Vec<OwnerView>,
    /// It has owners of both parties.
    pub joint: bool,
    /// How many areas share it.
    pub areas: i64,
    /// The priorities it serves.
    pub serves: Vec<PlacedPriority>,
}

pub(crate) fn view(read: Reader<'_>, hearing: Id) -> Result<CityView, Error> {
    let plan = super::view(read, hearing)?;
    let rooms = rooms::of_hearing(read, hearing)?;
    let closed = closed_rooms(read, &rooms)?;
    let problem_areas = spread(&plan);
    let all: Vec<_> = closed.iter().map(Room::pairs).collect();
    let row = |area: &AreaPriorities| {
        let own: Vec<_> = closed.iter().filter(|room| room.room.area == area.area).map(Room::pairs).collect();
        CityArea {
            area: area.area,
            name: area.name.clone(),
            is_city: area.kind == AreaKind::Municipality,
            cells: problem_areas.iter().map(|column| cell(area, column)).collect(),
            agreement: agreement_of_rooms(&own),
        }
    };
    let areas = plan.areas.iter().map(row).collect();
    Ok(CityView {
        breaks: break_counts(&plan.breaks),
        areas,
        recurring: recurring(&plan, &problem_areas),
        agreement: agreement_of_rooms(&all),
        rooms: rooms.len() as i64,
        rooms_closed: closed.len() as i64,
        gaps: gaps(&closed, &plan),
        shared: shared(&plan),
        problem_areas,
        counts: plan.counts,
    })
}

/// How many there are of each kind that there is any of, those that matter most first.
pub(crate) fn break_counts(breaks: &[Break]) -> Vec<BreakCount> {
    let count = |kind: &BreakKind| BreakCount {
        kind: *kind,
        count: breaks.iter().filter(|one| one.kind == *kind).count() as i64,
    };
    BreakKind::ALL.iter().map(count).filter(|one| one.count > 0).collect()
}

fn placed(area: &AreaPriorities, one: &PriorityView) -> PlacedPriority {
    PlacedPriority {
        area: area.area,
        area_name: one.place_name(&area.name),
        priority: one.id,
        rank: one.rank,
        title: one.title.clone(),
        state: one.state,
    }
}

impl CityProblemArea {
    /// Whether a priority is of this problem area.
    pub(crate) fn has(&self, priority: &PriorityView) -> bool {
        priority.problem_area_code == self.code
    }
}

fn cell(area: &AreaPriorities, column: &CityProblemArea) -> Vec<PlacedPriority> {
    area.priorities.iter().filter(|one| column.has(one)).map(|one| placed(area, one)).collect()
}

/// The problem areas that are prioritised anywhere, the most widespread first; those without one last.
pub(crate) fn spread(plan: &PrioritiesView) -> Vec<CityProblemArea> {
    let has_districts =
        plan.areas.iter().any(|area| area.kind != AreaKind::Municipality && !area.priorities.is_empty());
    let mut names: HashMap<&str, &str> = HashMap::new();
    let mut found = Vec::new();
    let mut without = None;
    for (area, at) in plan.areas.iter().zip(0..) {
        let counted = (area.kind != AreaKind::Municipality || !has_districts).then_some(at);
        for priority in &area.priorities {
            match &priority.problem_area_code {
                Some(code) => {
                    names.insert(code, priority.problem_area_name.as_deref().unwrap_or(code));
                    found.push((counted, code.as_str(), priority.rank));
                }
                None => without.get_or_insert_with(Vec::new).push((counted, "", priority.rank)),
            }
        }
    }
    let named = rules::by_spread(&found).into_iter().map(|(code, areas)| CityProblemArea {
        code: Some(code.to_owned()),
        name: names.get(code).map(|name| (*name).to_owned()),
        areas: areas as i64,
    });
    let without = without.map(|found| rules::by_spread(&found)).unwrap_or_default();
    let without = without.into_iter().map(|(_, areas)| CityProblemArea { code: None, name: None, areas: areas as i64 });
    named.chain(without).collect()
}

fn recurring(plan: &PrioritiesView, columns: &[CityProblemArea]) -> Vec<RecurringView> {
    let again = columns.iter().filter(|column| column.areas > 1);
    let view = |column: &CityProblemArea| {
        let priorities: Vec<_> = plan.areas.iter().flat_map(|area| cell(area, column)).collect();
        // The same areas as are counted: the city is not one of its parts.
        let is_part = |area: &&AreaPriorities| area.kind != AreaKind::Municipality;
        let counted: Vec<_> = plan.areas.iter().filter(is_part).flat_map(|area| cell(area, column)).collect();
        Some(RecurringView {
            name: column.name.clone()?,
            areas: column.areas,
            first: counted.iter().filter(|one| one.rank == 1).count() as i64,
            priorities,
        })
    };
    again.filter_map(view).collect()
}

fn shared(plan: &PrioritiesView) -> Vec<SharedMeasure> {
    let mut found: Vec<SharedMeasure> = Vec::new();
    let place = |area, one: &PriorityView, measure: &MeasureView, found: &mut Vec<SharedMeasure>| match found
        .iter_mut()
        .find(|there| there.measure == measure.id)
    {
        Some(there) => there.serves.push(placed(area, one)),
        None => found.push(SharedMeasure {
            measure: measure.id,
            text: measure.text.clone(),
            owners: measure.owners.clone(),
            joint: measure.joint,
            areas: 0,
            serves: vec![placed(area, one)],
        }),
    };
    for area in &plan.areas {
        for one in &area.priorities {
            let several = one.measures.iter().filter(|measure| measure.joint || measure.priorities.len() > 1);
            several.for_each(|measure| place(area, one, measure, &mut found));
        }
    }
    for measure in &mut found {
        let mut areas: Vec<Id> = measure.serves.iter().map(|one| one.area).collect();
        areas.dedup();
        measure.areas = areas.len() as i64;
    }
    // The sort is stable: those of one area stay in the order of the plan.
    found.sort_by_key(|one| Reverse(one.areas));
    found
}

/// A room whose tally is closed, with its problems and their votes. Before that nobody is to see them.
struct Room<'a> {
    room: &'a Workshop,
    problems: Vec<(Problem, Votes)>,
}

impl Room<'_> {
    fn pairs(&self) -> Vec<(i64, i64)> {
        self.problems.iter().map(|(_, votes)| (votes.police, votes.city)).collect()
    }
}

fn closed_rooms<'a>(read: Reader<'_>, all: &'a [Workshop]) -> Result<Vec<Room<'a>>, Error> {
    let with_votes = |room: &'a Workshop| Ok(Room { room, problems: counted(read, room.id)? });
    all.iter().filter(|room| room.tally_closed_at.is_some()).map(with_votes).collect()
}

fn gaps(rooms: &[Room<'_>], plan: &PrioritiesView) -> Vec<GapView> {
    let names: HashMap<Id, &str> = plan.areas.iter().map(|area| (area.area, area.name.as_str())).collect();
    let gap = |room: &Room<'_>| {
        let counted: Vec<_> = room.problems.iter().map(|(problem, votes)| (problem.id, *votes)).collect();
        let most = largest_gap(&standing(&counted))?;
        let (problem, votes) = room.problems.iter().find(|(problem, _)| problem.id == most)?;
        Some(GapView {
            workshop: room.room.id,
            area_name: names.get(&room.room.area).map(|name| (*name).to_owned()).unwrap_or_default(),
            problem: most,
            title: problem.title.clone(),
            police: votes.police,
            city: votes.city,
        })
    };
    let mut gaps: Vec<_> = rooms.iter().filter_map(gap).collect();
    gaps.sort_by_key(|one| Reverse((one.police - one.city).abs()));
    gaps.truncate(MOST_GAPS);
    gaps
}
