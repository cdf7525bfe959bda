//! What can be done with the rooms.

use super::{Answer, CardField, CardKind, MethodRow, StepField, WorkshopField, WorkshopRow};
use crate::id::Id;
use crate::party::Party;
use crate::time::Minutes;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};
use ts_rs::TS;

/// The rooms: cards, problems, matrix and votes.
#[allow(missing_docs)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, IntoStaticStr, VariantNames)]
#[serde(tag = "do", deny_unknown_fields)]
pub enum WorkshopsCommand {
    PutWorkshops {
        year: i32,
        rows: Vec<WorkshopRow>,
    },
    AddWorkshop {
        hearing: Id,
        room: String,
        area: Id,
    },
    /// One workshop for each of the areas, in rooms numbered from `first`, or from after the last; a number that is
    /// taken is passed by.
    AddWorkshops {
        hearing: Id,
        areas: Vec<Id>,
        room: String,
        first: Option<i64>,
    },
    EditWorkshop {
        workshop: Id,
        to: WorkshopField,
    },
    RemoveWorkshop {
        workshop: Id,
    },
}

/// The steps of the rooms' method.
#[allow(missing_docs)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, IntoStaticStr, VariantNames)]
#[serde(tag = "do", deny_unknown_fields)]
pub enum MethodCommand {
    PutMethod {
        year: i32,
        rows: Vec<MethodRow>,
    },
    /// A step of the rooms' method, after another or first, in the pass of its neighbour.
    AddStep {
        hearing: Id,
        title: String,
        minutes: Minutes,
        after: Option<Id>,
    },
    EditStep {
        step: Id,
        to: StepField,
    },
    MoveStep {
        step: Id,
        after: Option<Id>,
    },
    /// A step that no room is in.
    RemoveStep {
        step: Id,
    },
}

/// Where the rooms are in the method, and their clocks.
#[allow(missing_docs)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, IntoStaticStr, VariantNames)]
#[serde(tag = "do", deny_unknown_fields)]
pub enum StepsCommand {
    /// The room goes to a step of the method; its clock begins now.
    OpenStep {
        workshop: Id,
        step: Id,
    },
    /// Every room that has one goes to its next step; a room that has not begun, to the first.
    OpenNextSteps {
        hearing: Id,
    },
    /// Minutes given to the room's step on the day, or taken from it; the method stays as it was planned.
    GiveStepMinutes {
        workshop: Id,
        minutes: Minutes,
    },
    GiveMinutesToRooms {
        hearing: Id,
        minutes: Minutes,
    },
}

/// Lines from the organiser to the rooms.
#[allow(missing_docs)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, IntoStaticStr, VariantNames)]
#[serde(tag = "do", deny_unknown_fields)]
pub enum MessagesCommand {
    /// A line to a room, or to all when none is named.
    SendMessage {
        hearing: Id,
        workshop: Option<Id>,
        text: String,
    },
    MarkMessageSeen {
        message: Id,
        workshop: Id,
    },
    TakeBackMessage {
        message: Id,
    },
}

/// What is said in a room, a card each.
#[allow(missing_docs)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, IntoStaticStr, VariantNames)]
#[serde(tag = "do", deny_unknown_fields)]
pub enum CardsCommand {
    /// One thing said in the room.
    AddCard {
        workshop: Id,
        text: String,
        kind: CardKind,
        party: Option<Party>,
        problem_area: Option<Id>,
        place: Option<String>,
    },
    EditCard {
        card: Id,
        to: CardField,
    },
    RemoveCard {
        card: Id,
    },
    /// The card stands by itself again.
    SplitCard {
        card: Id,
    },
}

/// What several cards have in common, and the matrix.
#[allow(missing_docs)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, IntoStaticStr, VariantNames)]
#[serde(tag = "do", deny_unknown_fields)]
pub enum ProblemsCommand {
    /// A problem of these cards; originals are kept.
    AddProblem {
        workshop: Id,
        title: String,
        problem_area: Option<Id>,
        cards: Vec<Id>,
    },
    RenameProblem {
        problem: Id,
        title: String,
    },
    /// A note of concern kept with the problem: the sign of dissent that a vote lacks.
    NoteConcern {
        problem: Id,
        text: Option<String>,
    },
    /// Cards that say the same are put to the problem.
    MergeCards {
        problem: Id,
        cards: Vec<Id>,
    },
    /// Two problems are one: what the other holds, cards, answers and votes, goes to the problem.
    MergeProblems {
        problem: Id,
        other: Id,
    },
    RemoveProblem {
        problem: Id,
    },
    /// One ground of Brå's matrix, 1–10; none takes the answer away.
    AnswerCriterion {
        problem: Id,
        criterion: i64,
        answer: Option<Answer>,
    },
}

/// What is proposed as the same, and is not.
#[allow(missing_docs)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, IntoStaticStr, VariantNames)]
#[serde(tag = "do", deny_unknown_fields)]
pub enum ProposalsCommand {
    /// Two cards, two problems, or a card and a problem do not say the same: it is not proposed again.
    KeepApart { one: Id, other: Id },
}

/// The votes of a room.
#[allow(missing_docs)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, IntoStaticStr, VariantNames)]
#[serde(tag = "do", deny_unknown_fields)]
pub enum TallyCommand {
    /// Votes of a party on a problem, as many as are counted.
    CastVotes {
        problem: Id,
        party: Party,
        count: i64,
    },
    TakeBackVote {
        problem: Id,
        party: Party,
    },
    /// The tally is closed and the result shown.
    CloseTally {
        workshop: Id,
    },
    ReopenTally {
        workshop: Id,
    },
}
