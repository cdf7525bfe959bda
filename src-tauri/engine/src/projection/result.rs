//! What a room has voted: its first three problems, police beside city, and where they differ most. Nothing at all until
//! the tally is closed, so that nobody in the hall votes after the wall.

use super::rooms;
use crate::error::Error;
use crate::id::Id;
use crate::store::Reader;
use crate::workshops::rows::Workshop;
use crate::workshops::{self, ProblemView, TOP};
use serde::Serialize;
use ts_rs::TS;

/// A room's result.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ProjectedResult {
    pub area: String,
    pub theme: Option<String>,
    pub room: String,
    /// The votes are counted and shown; until then there are no problems here.
    pub closed: bool,
    /// The first three, and all who share the third's votes.
    pub top: Vec<ProjectedProblem>,
    /// The problem on which police and city differ most, wherever it came.
    pub gap: Option<ProjectedProblem>,
}

/// A problem with its votes.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ProjectedProblem {
    pub id: Id,
    pub title: String,
    pub place: i64,
    pub police: i64,
    pub city: i64,
    pub others: i64,
}

pub(super) fn view(read: Reader<'_>, workshop: Id) -> Result<ProjectedResult, Error> {
    let workshop: Workshop = read.need(workshop)?;
    let named = rooms::named(read, &workshop)?;
    let closed = workshop.tally_closed_at.is_some();
    let (mut top, gap) = if closed { votes(read, workshop.id)? } else { (Vec::new(), None) };
    top.sort_by_key(|one| one.place);
    Ok(ProjectedResult { area: named.area, theme: named.theme, room: named.room, closed, top, gap })
}

fn votes(read: Reader<'_>, workshop: Id) -> Result<(Vec<ProjectedProblem>, Option<ProjectedProblem>), Error> {
    let view = workshops::view(read, workshop)?;
    let all = || view.problems.iter().filter_map(problem);
    let gap = all().find(|one| Some(one.id) == view.tally.largest_gap);
    Ok((all().filter(|one| one.place <= TOP as i64 && has_votes(one)).collect(), gap))
}

fn has_votes(problem: &ProjectedProblem) -> bool {
    problem.police + problem.city + problem.others > 0
}

fn problem(one: &ProblemView) -> Option<ProjectedProblem> {
    Some(ProjectedProblem {
        id: one.id,
        title: one.title.clone(),
        place: one.place?,
        police: one.votes_police,
        city: one.votes_city,
        others: one.votes_others,
    })
}
