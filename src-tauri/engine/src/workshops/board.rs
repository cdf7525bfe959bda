//! The board of rooms: each room at a glance. What the rooms of a hearing share, and how much each has written, is read
//! once, whatever their number.

use super::messages::MessageView;
use super::needs::{Facts, NeedView, behind, needs};
use super::rows::{self, MethodStep, Workshop, Written};
use super::script::next_of;
use super::{Phase, messages};
use crate::areas::AreaKind;
use crate::areas::rows::{Area, by_id};
use crate::error::Error;
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::participants::rows::{Seated, seated};
use crate::party::Party;
use crate::priorities::{PrioritiesView, PriorityView, State};
use crate::stage::{FORGOTTEN_AFTER, StagesView};
use crate::store::Reader;
use crate::time::{Minutes, Moment};
use serde::Serialize;
use std::collections::HashMap;
use ts_rs::TS;

/// All rooms of a hearing, in order.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct WorkshopsView {
    pub rooms: Vec<RoomView>,
    pub steps: Vec<StepView>,
    /// How many rooms have a step to go to.
    pub to_come: i64,
    /// The latest first.
    pub messages: Vec<MessageView>,
}

/// One room on the board.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct RoomView {
    pub id: Id,
    pub key: String,
    pub room: String,
    pub area: Id,
    pub area_key: String,
    pub area_name: String,
    pub area_kind: AreaKind,
    pub theme: Option<String>,
    pub seats: Option<i64>,
    pub facilitator: Option<String>,
    pub placed: i64,
    /// How many of those placed here have come.
    pub attended: i64,
    pub voters_police: i64,
    pub voters_city: i64,
    pub voters_others: i64,
    pub step: Option<Id>,
    pub step_title: Option<String>,
    /// All the minutes the step has: by the method, and what was given on the day.
    pub step_minutes: Option<Minutes>,
    pub step_given: Minutes,
    /// When the step's minutes are up.
    pub step_ends_at: Option<Moment>,
    /// When they are nearly so.
    pub step_stages: Option<StagesView>,
    pub cards: i64,
    pub loose_cards: i64,
    pub problems: i64,
    pub votes_cast: i64,
    pub votes_there_are: i64,
    pub tally_closed: bool,
    pub priorities: i64,
    pub priorities_without_cause: i64,
    pub priorities_without_measure: i64,
    pub priorities_fixed: i64,
    /// When anything was last written here.
    pub heard_at: Option<Moment>,
    /// From then on that says nothing any more.
    pub heard_until: Option<Moment>,
    /// What the room lacks: what asks for somebody first, what stands in the way of its next step last.
    pub needs: Vec<NeedView>,
}

/// A step of the method.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct StepView {
    pub id: Id,
    pub pass: i64,
    pub title: String,
    pub minutes: Minutes,
    pub description: Option<String>,
    pub phase: Phase,
}

pub(crate) fn board(read: Reader<'_>, hearing: Id) -> Result<WorkshopsView, Error> {
    let workshops = rows::of_hearing(read, hearing)?;
    let rooms = Rooms::of(read, hearing, rows::written_in_hearing(read, hearing)?, rows::heard(read)?)?;
    let places: Vec<_> = workshops.iter().map(|one| rooms.place(one.step)).collect();
    let steps: Vec<Id> = rooms.steps.iter().map(|step| step.id).collect();
    Ok(WorkshopsView {
        rooms: workshops.iter().zip(behind(&places)).map(|(workshop, behind)| rooms.view(workshop, behind)).collect(),
        steps: rooms.steps(),
        to_come: workshops.iter().filter(|one| next_of(&steps, one.step).is_some()).count() as i64,
        messages: messages::on_board(read, hearing, &workshops)?,
    })
}

/// What the rooms of a hearing are drawn from.
pub(super) struct Rooms {
    pub priorities: PrioritiesView,
    votes_each: i64,
    areas: HashMap<Id, Area>,
    steps: Vec<MethodStep>,
    seated: HashMap<Id, Seated>,
    written: HashMap<Id, Written>,
    heard: HashMap<Id, Moment>,
}

impl Rooms {
    /// For one room alone: what the others have written is neither counted nor compared.
    pub fn only(read: Reader<'_>, workshop: &Workshop) -> Result<Self, Error> {
        Self::of(read, workshop.hearing, rows::written_in(read, workshop.id)?, HashMap::new())
    }

    /// For all rooms, each as if it were alone.
    pub fn apart(read: Reader<'_>, hearing: Id) -> Result<Self, Error> {
        Self::of(read, hearing, rows::written_in_hearing(read, hearing)?, HashMap::new())
    }

    fn of(
        read: Reader<'_>,
        hearing: Id,
        written: HashMap<Id, Written>,
        heard: HashMap<Id, Moment>,
    ) -> Result<Self, Error> {
        Ok(Self {
            priorities: crate::priorities::view(read, hearing)?,
            votes_each: read.need::<Hearing>(hearing)?.votes_each,
            areas: by_id(read)?,
            steps: rows::steps(read, hearing)?,
            seated: seated(read, hearing)?,
            written,
            heard,
        })
    }

    /// The method's steps, in order.
    pub fn steps(&self) -> Vec<StepView> {
        let steps = self.steps.iter().map(|step| StepView {
            id: step.id,
            pass: step.pass,
            title: step.title.clone(),
            minutes: step.minutes,
            description: step.description.clone(),
            phase: step.phase,
        });
        steps.collect()
    }

    /// Which of the steps it is, from 0.
    fn place(&self, step: Option<Id>) -> Option<i64> {
        self.steps.iter().position(|one| Some(one.id) == step).map(|place| place as i64)
    }

    /// One of the rooms, so many steps behind most of them.
    pub fn view(&self, workshop: &Workshop, behind: i64) -> RoomView {
        let area = self.areas.get(&workshop.area);
        let at = self.steps.iter().position(|step| Some(step.id) == workshop.step);
        let step = at.map(|at| &self.steps[at]);
        let phases: Vec<Phase> = self.steps.iter().skip(at.unwrap_or(0)).map(|step| step.phase).collect();
        let seated = self.seated.get(&workshop.id).copied().unwrap_or_default();
        let written = self.written.get(&workshop.id).copied().unwrap_or_default();
        let heard_at = self.heard.get(&workshop.id).copied().max(written.last_card_at);
        let minutes = step.map(|step| Minutes(step.minutes.0 + workshop.step_given.0));
        let ends_at = minutes.zip(workshop.step_started_at).map(|(all, at)| at + all.into());
        let own = priorities_of(workshop, &self.priorities);
        let count = |is: &dyn Fn(&PriorityView) -> bool| own.iter().filter(|one| is(one)).count() as i64;
        let facts = Facts {
            has_facilitator: workshop.facilitator.is_some(),
            to_come: at.map(|_| phases.as_slice()),
            step_ends_at: ends_at,
            heard_at: heard_at.max(workshop.step_started_at),
            behind,
            cards: written.cards,
            loose_cards: written.loose_cards,
            problems: written.problems,
            votes_there_are: Party::VOTING.iter().map(|party| workshop.voters(*party) * self.votes_each).sum(),
            votes_cast: written.votes,
            tally_closed: workshop.tally_closed_at.is_some(),
            priorities: own.len() as i64,
            without_cause: count(&|one| one.causes.is_empty()),
            without_measure: count(&|one| one.measures.is_empty()),
            fixed: count(&|one| one.state == State::Fixed),
        };
        RoomView {
            id: workshop.id,
            key: workshop.key.clone(),
            room: workshop.room.clone(),
            area: workshop.area,
            area_key: area.map(|area| area.key.clone()).unwrap_or_default(),
            area_name: area.map(|area| area.name.clone()).unwrap_or_default(),
            area_kind: area.map_or(AreaKind::Municipality, |area| area.kind),
            theme: workshop.theme.clone(),
            seats: workshop.seats,
            facilitator: workshop.facilitator.clone(),
            placed: seated.placed,
            attended: seated.attended,
            voters_police: workshop.voters_police,
            voters_city: workshop.voters_city,
            voters_others: workshop.voters_others,
            step: workshop.step,
            step_title: step.map(|step| step.title.clone()),
            step_minutes: minutes,
            step_given: workshop.step_given,
            step_ends_at: ends_at,
            step_stages: minutes.zip(ends_at).map(|(all, ends_at)| StagesView::new(all, ends_at)),
            cards: facts.cards,
            loose_cards: facts.loose_cards,
            problems: facts.problems,
            votes_cast: facts.votes_cast,
            votes_there_are: facts.votes_there_are,
            tally_closed: facts.tally_closed,
            priorities: facts.priorities,
            priorities_without_cause: facts.without_cause,
            priorities_without_measure: facts.without_measure,
            priorities_fixed: facts.fixed,
            heard_at,
            heard_until: heard_at.map(|at| at + FORGOTTEN_AFTER.into()),
            needs: needs(&facts),
        }
    }
}

/// The priorities a room has made: from its problems, or by itself for its area.
pub(super) fn priorities_of<'a>(workshop: &Workshop, priorities: &'a PrioritiesView) -> Vec<&'a PriorityView> {
    let all = priorities.areas.iter().flat_map(|area| &area.priorities);
    all.filter(|one| one.workshop.map_or(one.area == workshop.area, |room| room == workshop.id)).collect()
}
