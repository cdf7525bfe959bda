//! A hearing's whole plan in memory: what views, the red thread, signatures and the report are computed from.

use super::rows::{
    self, Cause, CheckDate, Deprioritised, Evidence, Measure, MeasureCause, MeasurePriority, Owner, Priority, Signature,
};
use super::{evidence, is_fixed};
use crate::error::Error;
use crate::follow_up::rows::FollowUp;
use crate::id::Id;
use crate::party::Party;
use crate::situation::rows::IndicatorValue;
use crate::store::Reader;
use std::collections::HashMap;

/// All rows of one hearing's plan; rows whose whole is removed are not among them.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct Plan {
    pub priorities: Vec<Priority>,
    pub signatures: Vec<Signature>,
    /// Each value once for a priority.
    pub evidence: Vec<Evidence>,
    /// The values that evidence names, those that are there.
    pub cited: Vec<IndicatorValue>,
    pub causes: Vec<Cause>,
    pub measures: Vec<Measure>,
    pub owners: Vec<Owner>,
    pub check_dates: Vec<CheckDate>,
    pub serving: Vec<MeasurePriority>,
    pub aims: Vec<MeasureCause>,
    pub follow_ups: Vec<FollowUp>,
    pub deprioritised: Vec<Deprioritised>,
    /// How many indicator values each area has.
    pub values: HashMap<Id, i64>,
}

impl Plan {
    /// The plan of a hearing.
    pub(crate) fn of_hearing(read: Reader<'_>, hearing: Id) -> Result<Self, Error> {
        let (evidence, cited) = evidence::of_hearing(read, hearing)?;
        Ok(Self {
            evidence,
            cited,
            priorities: rows::of_hearing(read, hearing)?,
            signatures: rows::by_priority(read, hearing)?,
            causes: rows::by_priority(read, hearing)?,
            measures: rows::measures(read, hearing)?,
            owners: rows::by_measure(read, hearing)?,
            check_dates: rows::by_measure(read, hearing)?,
            serving: rows::by_measure(read, hearing)?,
            aims: rows::by_measure(read, hearing)?,
            follow_ups: rows::by_measure(read, hearing)?,
            deprioritised: rows::deprioritised(read, hearing)?,
            values: crate::situation::rows::values_by_area(read)?,
        })
    }

    /// The priorities that a measure serves, in order.
    pub fn served_by(&self, measure: Id) -> impl Iterator<Item = &Priority> {
        self.priorities.iter().filter(move |priority| self.serves(measure, priority.id))
    }

    /// Whether a measure serves a priority.
    pub fn serves(&self, measure: Id, priority: Id) -> bool {
        self.serving.iter().any(|link| link.measure == measure && link.priority == priority)
    }

    /// How many indicator values show the situation of an area.
    pub fn values_of(&self, area: Id) -> i64 {
        self.values.get(&area).copied().unwrap_or(0)
    }

    /// What a priority rests on, in the order it was chosen.
    pub fn evidence_of(&self, priority: Id) -> impl Iterator<Item = &Evidence> {
        self.evidence.iter().filter(move |one| one.priority == priority)
    }

    /// The value that evidence names; none when it has gone. Of two that laptops made apart, the later.
    pub fn value_of(&self, evidence: &Evidence) -> Option<&IndicatorValue> {
        self.cited.iter().rfind(|value| evidence.is_of(value))
    }

    /// The causes of a priority, in order: the first is number 1.
    pub fn causes_of(&self, priority: Id) -> impl Iterator<Item = &Cause> {
        self.causes.iter().filter(move |cause| cause.priority == priority)
    }

    /// The measures that serve a priority, in order, each once.
    pub fn measures_of(&self, priority: Id) -> impl Iterator<Item = &Measure> {
        self.measures.iter().filter(move |measure| self.serves(measure.id, priority))
    }

    /// The causes a measure acts on that are still there.
    pub fn causes_aimed_at(&self, measure: Id) -> impl Iterator<Item = &Cause> {
        self.causes
            .iter()
            .filter(move |cause| self.aims.iter().any(|aim| aim.measure == measure && aim.cause == cause.id))
    }

    /// Whether any measure acts on the cause.
    pub fn is_aimed_at(&self, cause: Id) -> bool {
        self.aims.iter().any(|aim| aim.cause == cause && self.measures.iter().any(|measure| measure.id == aim.measure))
    }

    /// The owners of a measure, in order.
    pub fn owners_of(&self, measure: Id) -> impl Iterator<Item = &Owner> {
        self.owners.iter().filter(move |owner| owner.measure == measure)
    }

    /// Whether the measure is joint: it has owners of both parties.
    pub fn is_joint(&self, measure: Id) -> bool {
        [Party::Police, Party::City].iter().all(|party| self.owners_of(measure).any(|owner| owner.party == *party))
    }

    /// The signatures of a priority.
    pub fn signatures_of(&self, priority: Id) -> Vec<Signature> {
        self.signatures.iter().filter(|one| one.priority == priority).cloned().collect()
    }

    /// Whether city and police have both signed the priority.
    pub fn is_fixed(&self, priority: Id) -> bool {
        is_fixed(&self.signatures_of(priority))
    }

    /// The latest result noted for a measure.
    pub fn latest_result(&self, measure: Id) -> Option<&FollowUp> {
        self.follow_ups.iter().filter(|one| one.measure == measure).max_by_key(|one| (one.noted_at, one.id))
    }
}
