//! The kinds of tables the import knows, and what their columns can hold: two closed lists of words.

use super::form::{FACTS, FORMS, Form};
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantNames};
use ts_rs::TS;

/// A kind of table the import knows, in the order in which they are taken in: what others point at comes first. Its code,
/// after `table-kind-`, is the key of its name.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    TS,
    IntoStaticStr,
    EnumString,
    VariantNames,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[ts(rename = "TableKind")]
pub enum Kind {
    /// Districts and the city.
    Areas,
    /// Codes that are stable across years.
    ProblemAreas,
    /// What is measured.
    Indicators,
    /// What was measured.
    Values,
    /// The facts of the day, as keys and values.
    Hearing,
    /// The day's items.
    Agenda,
    /// The rooms.
    Workshops,
    /// Who comes.
    Participants,
    /// The steps in the rooms.
    Method,
    /// An earlier year's priorities.
    PlanPriorities,
    /// An earlier year's measures.
    Plan,
    /// Outcome: what was said in a room.
    Cards,
    /// Outcome: which problem, cause or measure each card became.
    Merges,
    /// Outcome: votes by problem and party.
    Votes,
    /// Outcome: Brå's matrix.
    Matrix,
    /// Outcome: what was prioritised.
    Priorities,
    /// Outcome: why.
    Causes,
    /// Outcome: what will be done.
    Measures,
    /// Outcome: what was deliberately not prioritised.
    Deprioritised,
    /// Outcome: who came, and to which room.
    Attendance,
    /// Outcome: when each item really began.
    Times,
}

impl Kind {
    /// The kinds that are taken in, in the order a person meets them.
    pub const TAKEN_IN: [Kind; 11] = [
        Kind::Agenda,
        Kind::Participants,
        Kind::Workshops,
        Kind::Method,
        Kind::Areas,
        Kind::ProblemAreas,
        Kind::Indicators,
        Kind::Values,
        Kind::Plan,
        Kind::PlanPriorities,
        Kind::Hearing,
    ];

    /// Is this something that is said during the day, and not prepared before it?
    pub fn is_outcome(self) -> bool {
        self >= Kind::Cards
    }

    /// What its tables look like.
    pub fn form(self) -> &'static Form {
        FORMS.iter().find(|form| form.kind == self).unwrap_or(&FACTS)
    }
}

/// What a column holds. Its code, after `column-`, is the key of its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS, IntoStaticStr, EnumString)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[ts(rename = "TableField")]
#[allow(missing_docs)]
pub enum Field {
    ActualMinutes,
    ActualStart,
    Amount,
    Answer,
    Area,
    Becomes,
    CardNumber,
    Category,
    Cause,
    CauseNumbers,
    Caution,
    Check,
    City,
    Code,
    Colour,
    Contact,
    Criterion,
    Date,
    Day,
    Decimals,
    DecidedBy,
    Description,
    Direction,
    End,
    Example,
    Fixed,
    FixedAt,
    Goal,
    Ground,
    HideBelow,
    Indicator,
    Inhabitants,
    InnerCount,
    InnerMinutes,
    Joint,
    Key,
    Kind,
    Mail,
    Measure,
    Minutes,
    Name,
    Number,
    Organisation,
    Organiser,
    Owners,
    PartOf,
    Party,
    PeriodFrom,
    PeriodTo,
    Place,
    PlannedMinutes,
    PlannedStart,
    PoliceArea,
    Present,
    Priorities,
    Priority,
    Problem,
    ProblemArea,
    Promise,
    Published,
    Rank,
    Reason,
    Remark,
    Result,
    Role,
    Room,
    Seats,
    SmallestArea,
    Source,
    Start,
    StartValue,
    State,
    Status,
    Step,
    Target,
    Text,
    Theme,
    Title,
    Unit,
    ValidFrom,
    ValidTo,
    Value,
    Venue,
    VotersCity,
    VotersOthers,
    VotersPolice,
    Votes,
    VotesCity,
    VotesEach,
    MostPriorities,
    VotesOthers,
    VotesPolice,
    When,
    Wish1,
    Wish2,
    Workshop,
    SignedByPolice,
    SignedByCity,
    Session,
    GoalKind,
    Horizon,
    Became,
    Outcome,
    Year,
}
