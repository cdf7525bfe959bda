//! What can be done with what the hearing fixes.

use super::{CauseSide, MeasureField, OwnerRow, State};
use crate::id::Id;
use crate::party::Party;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};
use ts_rs::TS;

/// What the hearing fixes: priorities, causes, measures.
#[allow(missing_docs)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, IntoStaticStr, VariantNames)]
#[serde(tag = "do", deny_unknown_fields)]
pub enum PrioritiesCommand {
    /// A priority of an area, last in rank; from a problem of a room or by itself.
    AddPriority {
        hearing: Id,
        area: Id,
        title: String,
        problem: Option<Id>,
        problem_area: Option<Id>,
        reason: Option<String>,
    },
    EditPriorityTitle {
        priority: Id,
        title: String,
    },
    EditPriorityReason {
        priority: Id,
        reason: Option<String>,
    },
    /// To the rank after another priority of the area; to the first when none is named.
    MovePriority {
        priority: Id,
        after: Option<Id>,
    },
    /// The priority with all it holds, last in rank in another area of the hearing's year.
    MovePriorityToArea {
        priority: Id,
        area: Id,
    },
    RemovePriority {
        priority: Id,
    },
    /// Draft, proposed or anchored. Fixed is not set: it is what two signatures make.
    SetState {
        priority: Id,
        to: State,
    },
    /// A role signs for its party. With police and city both, the priority is fixed and locked.
    SignPriority {
        priority: Id,
        party: Party,
        role: String,
    },
    /// Takes the signatures away; the reason stays in the history.
    ReopenPriority {
        priority: Id,
        reason: String,
    },
    /// Deliberately not prioritised, with the reason.
    Deprioritise {
        hearing: Id,
        area: Id,
        title: String,
        problem: Option<Id>,
        problem_area: Option<Id>,
        reason: String,
        decided_by: Option<String>,
    },
    RemoveDeprioritised {
        deprioritised: Id,
    },
}

/// The values a priority rests on.
#[allow(missing_docs)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, IntoStaticStr, VariantNames)]
#[serde(tag = "do", deny_unknown_fields)]
pub enum EvidenceCommand {
    /// The priority rests on a value of the situation picture.
    CiteValue { priority: Id, indicator: Id, area: Id, year: i64 },
    /// It does not rest on it any more.
    DropEvidence { evidence: Id },
}

/// Why a priority's problem is as it is.
#[allow(missing_docs)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, IntoStaticStr, VariantNames)]
#[serde(tag = "do", deny_unknown_fields)]
pub enum CausesCommand {
    AddCause {
        priority: Id,
        text: String,
        side: Option<CauseSide>,
        cards: Vec<Id>,
    },
    EditCause {
        cause: Id,
        text: String,
        side: Option<CauseSide>,
    },
    /// To the place after another cause of the priority; to the first when none is named. The numbers follow.
    MoveCause {
        cause: Id,
        after: Option<Id>,
    },
    RemoveCause {
        cause: Id,
    },
}

/// What is to be done, by whom, until when.
#[allow(missing_docs)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, IntoStaticStr, VariantNames)]
#[serde(tag = "do", deny_unknown_fields)]
pub enum MeasuresCommand {
    /// A measure for a priority, against causes of it.
    AddMeasure {
        priority: Id,
        text: String,
        causes: Vec<Id>,
        cards: Vec<Id>,
    },
    EditMeasure {
        measure: Id,
        to: MeasureField,
    },
    /// Who does it; replaces those there were. Owners of both parties make it a joint measure.
    SetOwners {
        measure: Id,
        owners: Vec<OwnerRow>,
    },
    /// The causes it acts on; replaces those there were.
    AimMeasure {
        measure: Id,
        causes: Vec<Id>,
    },
    /// The measure serves another priority too; it is still counted once.
    LinkMeasure {
        measure: Id,
        priority: Id,
    },
    UnlinkMeasure {
        measure: Id,
        priority: Id,
    },
    /// The days on which it is looked at; replaces those there were.
    SetCheckDates {
        measure: Id,
        dates: Vec<NaiveDate>,
    },
    RemoveMeasure {
        measure: Id,
    },
}
