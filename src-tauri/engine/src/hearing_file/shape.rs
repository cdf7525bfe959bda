//! The shape of the file, documented in `assets/schema/hearing-1.schema.json`.

use crate::agenda::AgendaRow;
use crate::areas::{AreaRow, ProblemAreaRow, SuccessionRow};
use crate::exported::Edition;
use crate::follow_up::{Colour, FollowedRow, NotedRow, PlanClosing, PlanRow, Status};
use crate::hearing::HearingRow;
use crate::party::Party;
use crate::priorities::{CauseSide, GoalKind, MeasureKind, OwnerRow, State, Term};
use crate::situation::{IndicatorRow, ValueRow};
use crate::workshops::{Answer, CardKind, MethodRow, WorkshopRow};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// All of one hearing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct HearingFile {
    #[serde(rename = "$schema")]
    pub schema: String,
    /// Always [`super::FORMAT`].
    pub format: String,
    /// The version of the shape.
    pub version: i64,
    pub document: DocumentLine,
    /// Whether its content is made up.
    pub example: bool,
    pub hearing: HearingRow,
    pub areas: Vec<AreaRow>,
    /// What follows what when the division changes.
    #[serde(default)]
    pub successions: Vec<SuccessionRow>,
    pub problem_areas: Vec<ProblemAreaRow>,
    pub indicators: Vec<IndicatorRow>,
    pub values: Vec<ValueRow>,
    /// Values there are, but too small to leave the house, or such that they would give away one that is.
    #[serde(default)]
    pub hidden_values: Vec<HiddenValueLine>,
    pub own_words: Vec<OwnWordsLine>,
    pub agenda: Vec<AgendaLine>,
    pub method: Vec<MethodRow>,
    pub attendance: Vec<AttendanceLine>,
    pub workshops: Vec<RoomLine>,
    pub priorities: Vec<PriorityLine>,
    pub measures: Vec<MeasureLine>,
    pub deprioritised: Vec<DeprioritisedLine>,
    /// The plan of the hearing before, with what became of it.
    pub earlier: Option<EarlierLine>,
    /// The plans of the hearings before that one, the latest first: what is carried on goes back through them.
    #[serde(default)]
    pub before_earlier: Vec<EarlierLine>,
}

/// Which document it belongs to. Not a part of the content: the same content may be written twice.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct DocumentLine {
    pub id: String,
    /// Milliseconds since 1970 UTC.
    pub written_at: i64,
    pub program: String,
    /// The edition of the report that carries it; none where it lies beside the report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<Edition>,
}

/// A value that is not written out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct HiddenValueLine {
    pub indicator: String,
    pub area: String,
    pub year: i64,
}

/// What a party says of an area.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct OwnWordsLine {
    pub area: String,
    pub party: Party,
    pub text: String,
}

/// A block of the day, with the times it really had: minutes since midnight.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct AgendaLine {
    #[serde(flatten)]
    pub planned: AgendaRow,
    pub actual_start: Option<i64>,
    pub actual_end: Option<i64>,
    /// Minutes given to it on the day; negative when taken. The plan's minutes are as they were.
    #[serde(default)]
    pub given: i64,
}

/// How many of a role were registered and came.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct AttendanceLine {
    pub party: Party,
    pub role: String,
    pub registered: i64,
    pub attended: i64,
}

/// A room with what was said in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct RoomLine {
    #[serde(flatten)]
    pub workshop: WorkshopRow,
    pub tally_closed: bool,
    pub problems: Vec<ProblemLine>,
    pub cards: Vec<CardLine>,
}

/// A problem of a room.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct ProblemLine {
    pub title: String,
    pub problem_area: Option<String>,
    pub concern: Option<String>,
    /// The answers to the ten grounds of Brå's matrix.
    pub matrix: Vec<Option<Answer>>,
    /// None while the tally is open.
    pub votes: Option<VotesLine>,
    /// The key of the priority made of it.
    pub priority: Option<String>,
}

/// Votes by party.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct VotesLine {
    pub police: i64,
    pub city: i64,
    pub others: i64,
}

/// A card.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct CardLine {
    pub text: String,
    pub kind: CardKind,
    pub party: Option<Party>,
    pub problem_area: Option<String>,
    pub place: Option<String>,
    /// The title of the room's problem it was put to.
    pub problem: Option<String>,
    /// The cause or the measure it was put to.
    pub cause: Option<String>,
    pub measure: Option<String>,
}

/// A priority.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct PriorityLine {
    /// Area and rank: `AN-1`; room and rank where several rooms have priorities for the area: `W11-1`.
    pub key: String,
    pub area: String,
    pub rank: i64,
    pub title: String,
    pub problem_area: Option<String>,
    pub workshop: Option<String>,
    pub reason: Option<String>,
    /// The values it rests on.
    #[serde(default)]
    pub evidence: Vec<EvidenceLine>,
    pub state: State,
    pub signatures: Vec<SignatureLine>,
    pub causes: Vec<CauseLine>,
    pub example: bool,
}

/// A value that a priority rests on: one of `values` or of `hidden_values`, unless it has gone since it was chosen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct EvidenceLine {
    pub indicator: String,
    pub area: String,
    pub year: i64,
}

/// A role's signature.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct SignatureLine {
    pub party: Party,
    pub role: String,
    /// Milliseconds since 1970 UTC.
    pub signed_at: i64,
    /// Whether what was signed is what stands there.
    pub is_current: bool,
}

/// A numbered cause.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct CauseLine {
    /// Priority and number: `AN-1:2`.
    pub key: String,
    pub number: i64,
    pub text: String,
    pub side: Option<CauseSide>,
}

/// A measure, once, with all it serves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct MeasureLine {
    pub key: String,
    pub text: String,
    pub priorities: Vec<String>,
    pub causes: Vec<String>,
    pub owners: Vec<OwnerRow>,
    pub joint: bool,
    pub contact_role: Option<String>,
    pub goal_amount: Option<f64>,
    pub unit: Option<String>,
    /// The goal is a ceiling: lower is better.
    pub ceiling: bool,
    pub baseline: Option<f64>,
    pub place: Option<String>,
    pub goal_kind: Option<GoalKind>,
    pub kind: Option<MeasureKind>,
    pub term: Option<Term>,
    pub promise: bool,
    pub operative_goal: Option<String>,
    pub starts: Option<NaiveDate>,
    pub ends: Option<NaiveDate>,
    pub when_words: Option<String>,
    pub check_dates: Vec<NaiveDate>,
    pub result: Option<ResultLine>,
    /// The measure of an earlier year that it carries on.
    #[serde(default)]
    pub follows: Option<FollowedRow>,
    /// All results, the earliest first, with when they were noted; `result` is the last of them.
    #[serde(default)]
    pub noted: Vec<NotedRow>,
    /// That it is not carried on, and why.
    #[serde(default)]
    pub closing: Option<PlanClosing>,
    pub source: Option<String>,
    pub example: bool,
}

/// The latest result of a measure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct ResultLine {
    pub amount: Option<f64>,
    pub status: Status,
    pub colour: Option<Colour>,
    pub comment: Option<String>,
}

/// What was not prioritised.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct DeprioritisedLine {
    pub area: String,
    pub title: String,
    pub reason: String,
    pub decided_by: Option<String>,
}

/// An earlier year's plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct EarlierLine {
    pub year: i64,
    pub plan: Vec<PlanRow>,
}
