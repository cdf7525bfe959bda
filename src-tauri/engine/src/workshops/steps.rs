//! The method's clock in a room: which step goes on, how many minutes it has, and where the room has been.

use super::StepsCommand;
use super::rows::{self, MethodStep, StepVisit, Workshop};
use super::script::next_of;
use crate::error::{Error, Refusal};
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::journal::Edits;
use crate::now::Now;
use crate::rule::within;
use crate::store::Reader;
use crate::time::Minutes;

/// The most minutes a step can have: a day.
const MOST: i64 = 24 * 60;

pub(crate) fn decide(command: StepsCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    match command {
        StepsCommand::OpenStep { workshop, step } => {
            let workshop: Workshop = read.need(workshop)?;
            let step: MethodStep = read.need(step)?;
            if step.hearing != workshop.hearing {
                return Err(Refusal::NotTogether.into());
            }
            open(&workshop, step.id, &mut edits, now);
        }
        StepsCommand::OpenNextSteps { hearing } => {
            let _: Hearing = read.need(hearing)?;
            let steps: Vec<Id> = rows::steps(read, hearing)?.iter().map(|step| step.id).collect();
            for workshop in rows::of_hearing(read, hearing)? {
                if let Some(next) = next_of(&steps, workshop.step) {
                    open(&workshop, next, &mut edits, now);
                }
            }
        }
        StepsCommand::GiveStepMinutes { workshop, minutes } => {
            let old: Workshop = read.need(workshop)?;
            let step: MethodStep = read.need(old.step.ok_or(Refusal::NoStepOpen)?)?;
            edits.change(&old, &with_minutes(&old, &step, minutes)?);
        }
        StepsCommand::GiveMinutesToRooms { hearing, minutes } => {
            let _: Hearing = read.need(hearing)?;
            let steps = rows::steps(read, hearing)?;
            for old in rows::of_hearing(read, hearing)? {
                if let Some(step) = steps.iter().find(|step| Some(step.id) == old.step) {
                    edits.change(&old, &with_minutes(&old, step, minutes)?);
                }
            }
        }
    }
    Ok(edits)
}

/// The room goes to the step: its clock begins now, with the minutes of the method.
fn open(workshop: &Workshop, step: Id, edits: &mut Edits, now: &mut Now<'_>) {
    let (step_started_at, step_given) = (Some(now.at), Minutes(0));
    edits.change(workshop, &Workshop { step: Some(step), step_started_at, step_given, ..workshop.clone() });
    edits.add(&StepVisit { id: now.create(), workshop: workshop.id, step, began_at: now.at });
}

fn with_minutes(workshop: &Workshop, step: &MethodStep, minutes: Minutes) -> Result<Workshop, Refusal> {
    let given = within("minutes", minutes.0, -MOST, MOST)? + workshop.step_given.0;
    within("minutes", step.minutes.0 + given, 0, MOST)?;
    Ok(Workshop { step_given: Minutes(given), ..workshop.clone() })
}
