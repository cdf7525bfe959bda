//! What the hearing exists for: priorities ranked per area, with numbered causes and measures, fixed by two roles,
//! and the red thread that shows where a link is missing.

mod breaks;
pub(crate) mod causes;
mod city;
mod command;
mod digest;
pub(crate) mod evidence;
pub(crate) mod measures;
mod owners;
mod plan;
mod proposals;
pub(crate) mod ranks;
mod read_back;
pub(crate) mod rows;
mod signing;
mod steps;
mod thread;
mod view;

pub(crate) use breaks::view as breaks_view;
pub use breaks::{BreakGroup, BreakView, BreaksView};
pub use city::{
    BreakCount, CityArea, CityProblemArea, CityView, GapView, PlacedPriority, RecurringView, SharedMeasure, agreement,
    agreement_of_rooms,
};
pub(crate) use city::{break_counts, spread, view as city};
pub use command::{CausesCommand, EvidenceCommand, MeasuresCommand, PrioritiesCommand};
pub(crate) use evidence::choice as evidence_choice;
pub use evidence::{CitableView, EvidenceChoiceView, EvidenceView};
pub use measures::MeasureField;
pub(crate) use measures::{blank as blank_measure, set_owners};
pub use owners::{OwnerRow, parties_of};
pub use plan::Plan;
pub use proposals::ProposalsView;
pub(crate) use proposals::proposals;
pub(crate) use read_back::view as read_back;
pub use read_back::{ReadBackPage, ReadBackView};
pub(crate) use signing::roles as signing_roles;
pub use signing::{SigningRoles, SigningRolesView};
pub use steps::{Needed, PriorityDoubt, PriorityDoubtKind, StateNeed, StateStep};
use thread::thread;
pub use thread::{Break, BreakKind, Counts, Station, StationView, Thread, breaks, counts};
pub(crate) use view::view;
pub use view::{
    AreaPriorities, CauseView, CheckDateView, DeprioritisedView, MeasureView, OwnerView, PrioritiesView, PriorityView,
    ReopeningView, ResultView, SignatureView,
};

use crate::error::{Error, Refusal};
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::journal::Edits;
use crate::now::Now;
use crate::rule::{optional, required};
use crate::store::{Reader, Stored};
use crate::workshops::rows::Problem;
use crate::{areas, position};
use rows::{Deprioritised, Priority, Reopening, Signature};

crate::words! {
    /// How far a priority has come.
    pub enum State in "state" {
        /// Being written.
        Draft = "draft",
        /// The room proposes it.
        Proposed = "proposed",
        /// Those who decide have agreed to it.
        Anchored = "anchored",
        /// Signed by city and police: locked. Never stored; it is what the signatures make.
        Fixed = "fixed",
    }
}

crate::words! {
    /// A side of the crime triangle that a cause stands on.
    pub enum CauseSide in "side" {
        /// The place and the opportunity.
        Situation = "situation",
        /// The exposed person or object.
        Exposed = "exposed",
        /// The offender's motivation.
        Offender = "offender",
    }
}

crate::words! {
    /// What a goal measures.
    pub enum GoalKind in "goal-kind" {
        /// What changes in the world.
        Effect = "effect",
        /// How things are done.
        Process = "process",
        /// How many times something is done.
        Production = "production",
    }
}

crate::words! {
    /// What a measure works on.
    pub enum MeasureKind in "measure-kind" {
        /// Place and opportunity.
        Situational = "situational",
        /// Attitudes and support.
        Social = "social",
    }
}

crate::words! {
    /// When a measure is to be felt.
    pub enum Term in "term" {
        /// Soon.
        Short = "short",
        /// In years.
        Long = "long",
    }
}

pub(crate) fn decide(command: PrioritiesCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    use PrioritiesCommand as C;
    let mut edits = Edits::new();
    match command {
        C::AddPriority { hearing, area, title, problem, problem_area, reason } => {
            let of: Hearing = read.need(hearing)?;
            areas::need_in(read, area, of.year)?;
            let problem = problem.map(|problem| read.need::<Problem>(problem)).transpose()?;
            let last = rows::of_area(read, hearing, area)?.pop().map(|last| last.position);
            edits.add(&Priority {
                id: now.create(),
                hearing,
                area,
                problem: problem.as_ref().map(|problem| problem.id),
                position: position::after_last(last.as_deref()),
                title: required("title", &title)?,
                problem_area: problem_area.or(problem.and_then(|problem| problem.problem_area)),
                reason: optional("reason", reason.as_deref())?,
                state: State::Draft,
                example: of.example,
            });
        }
        C::EditPriorityTitle { priority, title } => {
            let old = open(priority, read)?;
            edits.change(&old, &Priority { title: required("title", &title)?, ..old.clone() });
        }
        C::EditPriorityReason { priority, reason } => {
            let old = open(priority, read)?;
            edits.change(&old, &Priority { reason: optional("reason", reason.as_deref())?, ..old.clone() });
        }
        C::MovePriority { priority, after } => {
            let old = open(priority, read)?;
            let list = rows::of_area(read, old.hearing, old.area)?;
            let places: Vec<_> = list.iter().map(|one| (one.id, one.position.as_str())).collect();
            if let Some(position) = position::moved_after(&places, priority, after) {
                edits.change(&old, &Priority { position, ..old.clone() });
            }
        }
        C::MovePriorityToArea { priority, area } => {
            let old = open(priority, read)?;
            let hearing: Hearing = read.need(old.hearing)?;
            areas::need_in(read, area, hearing.year)?;
            if area != old.area {
                let last = rows::of_area(read, old.hearing, area)?.pop().map(|last| last.position);
                let position = position::after_last(last.as_deref());
                edits.change(&old, &Priority { area, position, ..old.clone() });
            }
        }
        C::RemovePriority { priority } => {
            let old = open(priority, read)?;
            edits.append(measures::unlink_all(&old, read, now)?);
            edits.remove::<Priority>(priority, now.at);
        }
        C::SetState { priority, to } => {
            let old = open(priority, read)?;
            if to == State::Fixed {
                return Err(Refusal::FixedBySignatures { title: old.title }.into());
            }
            edits.change(&old, &Priority { state: to, ..old.clone() });
        }
        C::SignPriority { priority, party, role } => {
            let old: Priority = read.need(priority)?;
            if !party.can_sign() {
                return Err(Refusal::PartyCannotSign.into());
            }
            if old.state == State::Draft {
                return Err(Refusal::DraftNotSigned { title: old.title }.into());
            }
            let role = optional("role", Some(&role))?
                .ok_or_else(|| Refusal::RoleMissing { party: party.code().to_owned() })?;
            let digest = digest::of_priority(&Plan::of_hearing(read, old.hearing)?, &old);
            let signed = rows::signatures(read, priority)?;
            for signature in signed.iter().filter(|one| one.party == party) {
                if signature.digest == digest {
                    return Err(Refusal::AlreadySigned { party: party.code().to_owned() }.into());
                }
                // What was signed has changed since: the new signature takes the old one's place.
                edits.remove::<Signature>(signature.id, now.at);
            }
            edits.add(&Signature { id: now.create(), priority, party, role, signed_at: now.at, digest });
        }
        C::ReopenPriority { priority, reason } => {
            let _: Priority = read.need(priority)?;
            let signed = rows::signatures(read, priority)?;
            if signed.is_empty() {
                return Err(Refusal::NotFixed.into());
            }
            for signature in signed {
                edits.remove::<Signature>(signature.id, now.at);
            }
            let reason = required("reason", &reason)?;
            edits.add(&Reopening { id: now.create(), priority, reason, reopened_at: now.at });
        }
        C::Deprioritise { hearing, area, title, problem, problem_area, reason, decided_by } => {
            areas::need_in(read, area, read.need::<Hearing>(hearing)?.year)?;
            edits.add(&Deprioritised {
                id: now.create(),
                hearing,
                area,
                problem,
                title: required("title", &title)?,
                problem_area,
                reason: required("reason", &reason)?,
                decided_by: optional("decided_by", decided_by.as_deref())?,
                decided_on: Some(now.at.date()),
            });
        }
        C::RemoveDeprioritised { deprioritised } => {
            let _: Deprioritised = read.need(deprioritised)?;
            edits.remove::<Deprioritised>(deprioritised, now.at);
        }
    }
    Ok(edits)
}

/// Whether a row of a table may be changed: a refusal when it is a priority that is fixed, or a measure that serves one.
pub(crate) fn require_open(read: Reader<'_>, table: &str, row: Id) -> Result<(), Error> {
    match table {
        Priority::TABLE => open(row, read).map(drop),
        rows::Measure::TABLE => measures::open_measure(row, read).map(drop),
        _ => Ok(()),
    }
}

/// The priority, if it is not locked by signatures of city and police.
///
/// # Errors
/// A refusal when it is fixed: the law of the method is that it must be reopened first.
fn open(priority: Id, read: Reader<'_>) -> Result<Priority, Error> {
    let priority: Priority = read.need(priority)?;
    if is_fixed(&rows::signatures(read, priority.id)?) {
        return Err(Refusal::PriorityFixed { title: priority.title }.into());
    }
    Ok(priority)
}

/// Whether both parties that sign have signed.
pub(crate) fn is_fixed(signatures: &[Signature]) -> bool {
    use crate::party::Party;
    [Party::Police, Party::City].iter().all(|party| signatures.iter().any(|one| one.party == *party))
}
