//! The method's script: steps with minutes, each belonging to a phase of the facilitator's screen.

use super::MethodCommand;
use super::rows::{self, MethodStep};
use crate::error::{Error, Refusal};
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::journal::Edits;
use crate::now::Now;
use crate::position::{moved_after, place_after};
use crate::rule::{optional, required, within};
use crate::store::Reader;
use crate::time::Minutes;
use crate::{hearing, position};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

crate::words! {
    /// The part of the facilitator's screen a step works in.
    pub enum Phase in "room-phase" {
        /// The situation and last year's promises.
        Situation = "situation",
        /// Cards are written.
        Cards = "cards",
        /// Cards are merged and sorted.
        Sort = "sort",
        /// Brå's matrix.
        Matrix = "matrix",
        /// Votes are counted and compared.
        Votes = "votes",
        /// Causes are numbered.
        Causes = "causes",
        /// Measures are formed.
        Measures = "measures",
        /// All is read back.
        ReadBack = "read_back",
    }
}

/// A step as a file gives it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MethodRow {
    /// Which of the day's workshop passes, from 1.
    pub pass: i64,
    /// What the step is called.
    pub title: String,
    /// How long it may take.
    pub minutes: Minutes,
    /// What happens in it.
    pub description: Option<String>,
}

/// Words of a step's title that tell its phase, the first that fits. Swedish and English, lower case.
const PHASE_WORDS: &[(&str, Phase)] = &[
    ("läs upp", Phase::ReadBack),
    ("uppläsning", Phase::ReadBack),
    ("read back", Phase::ReadBack),
    ("lägesbild", Phase::Situation),
    ("situation", Phase::Situation),
    ("matris", Phase::Matrix),
    ("matrix", Phase::Matrix),
    ("röst", Phase::Votes),
    ("vot", Phase::Votes),
    ("skillnad", Phase::Votes),
    ("difference", Phase::Votes),
    ("slå ihop", Phase::Sort),
    ("merge", Phase::Sort),
    ("sort", Phase::Sort),
    ("orsak", Phase::Causes),
    ("cause", Phase::Causes),
    ("åtgärd", Phase::Measures),
    ("ansvar", Phase::Measures),
    ("measure", Phase::Measures),
    ("responsib", Phase::Measures),
];

/// The phase a step belongs to by its title; cards where no word tells.
pub fn phase_of(title: &str) -> Phase {
    let title = title.to_lowercase();
    PHASE_WORDS.iter().find(|(word, _)| title.contains(word)).map_or(Phase::Cards, |(_, phase)| *phase)
}

/// One field of a step with its new content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum StepField {
    Title(String),
    Minutes(Minutes),
    Pass(i64),
    Description(Option<String>),
    /// Where what it is called does not tell.
    Phase(Phase),
}

/// So many workshop passes a day has at most.
const MOST_PASSES: i64 = 20;
/// A step is no longer than a day.
const LONGEST: i64 = 24 * 60;

pub(crate) fn decide(command: MethodCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    use MethodCommand as C;
    let mut edits = Edits::new();
    match command {
        C::PutMethod { year, rows } => return put(year, rows, read, now),
        C::AddStep { hearing, title, minutes, after } => {
            let _: Hearing = read.need(hearing)?;
            let steps = rows::steps(read, hearing)?;
            let title = required("title", &title)?;
            edits.add(&MethodStep {
                id: now.create(),
                hearing,
                position: place_after(&places(&steps), None, after),
                pass: pass_after(&steps, None, after).unwrap_or(1),
                phase: phase_of(&title),
                title,
                minutes: Minutes(within("minutes", minutes.0, 0, LONGEST)?),
                description: None,
            });
        }
        C::EditStep { step, to } => {
            let old: MethodStep = read.need(step)?;
            edits.change(&old, &with_field(old.clone(), to)?);
        }
        C::MoveStep { step, after } => {
            let old: MethodStep = read.need(step)?;
            let steps = rows::steps(read, old.hearing)?;
            if let Some(position) = moved_after(&places(&steps), step, after) {
                let pass = pass_after(&steps, Some(step), after).unwrap_or(old.pass);
                edits.change(&old, &MethodStep { position, pass, ..old.clone() });
            }
        }
        C::RemoveStep { step } => {
            let old: MethodStep = read.need(step)?;
            let rooms = rows::of_hearing(read, old.hearing)?.iter().filter(|room| room.step == Some(step)).count();
            if rooms > 0 {
                return Err(Refusal::StepInUse { title: old.title, rooms: rooms as i64 }.into());
            }
            edits.remove::<MethodStep>(step, now.at);
        }
    }
    Ok(edits)
}

fn places(steps: &[MethodStep]) -> Vec<(Id, &str)> {
    steps.iter().map(|step| (step.id, step.position.as_str())).collect()
}

/// The pass of the step before a place, or of the one that comes after it where it is the first.
fn pass_after(steps: &[MethodStep], moving: Option<Id>, after: Option<Id>) -> Option<i64> {
    let mut others = steps.iter().filter(|step| Some(step.id) != moving);
    let neighbour = if after.is_some() { others.find(|step| Some(step.id) == after) } else { others.next() };
    neighbour.map(|step| step.pass)
}

fn with_field(mut step: MethodStep, to: StepField) -> Result<MethodStep, Error> {
    match to {
        StepField::Title(title) => {
            let title = required("title", &title)?;
            // A phase that somebody chose stays.
            if step.phase == phase_of(&step.title) {
                step.phase = phase_of(&title);
            }
            step.title = title;
        }
        StepField::Minutes(minutes) => step.minutes = Minutes(within("minutes", minutes.0, 0, LONGEST)?),
        StepField::Pass(pass) => step.pass = within("pass", pass, 1, MOST_PASSES)?,
        StepField::Description(words) => step.description = optional("description", words.as_deref())?,
        StepField::Phase(phase) => step.phase = phase,
    }
    Ok(step)
}

/// New steps and changes of those there are, by pass and title, each line another one, in the file's order.
pub(super) fn put(year: i32, rows: Vec<MethodRow>, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let hearing = hearing::rows::need_year(read, year)?.id;
    let there = rows::steps(read, hearing)?;
    let mut last: Option<String> = None;
    let mut met = Vec::new();
    let mut edits = Edits::new();
    for (line, row) in rows.into_iter().enumerate() {
        edits.of_line(line);
        let title = required("title", &row.title)?;
        let pass = within("pass", row.pass, 1, MOST_PASSES)?;
        let old = there.iter().find(|step| !met.contains(&step.id) && step.pass == pass && step.title == title);
        met.extend(old.map(|old| old.id));
        let place = match old {
            Some(old) if last.as_ref().is_none_or(|last| *last < old.position) => old.position.clone(),
            _ => position::after_last(last.as_deref().max(there.last().map(|step| step.position.as_str()))),
        };
        last = Some(place.clone());
        let step = MethodStep {
            id: old.map_or_else(|| now.create(), |old| old.id),
            hearing,
            position: place,
            pass,
            phase: phase_of(&title),
            title,
            minutes: Minutes(within("minutes", row.minutes.0, 0, LONGEST)?),
            description: optional("description", row.description.as_deref())?,
        };
        match old {
            Some(old) => edits.change(old, &step),
            None => edits.add(&step),
        }
    }
    Ok(edits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_of_the_citys_method_find_their_phases() {
        let phases = [
            ("Visa lägesbild och förra årets löften", Phase::Situation),
            ("Skriv enskilt", Phase::Cards),
            ("Samla och slå ihop", Phase::Sort),
            ("Brå-matrisen", Phase::Matrix),
            ("Sluten prickröstning", Phase::Votes),
            ("Samtal om skillnader", Phase::Votes),
            ("Lås topp 3 och läs upp", Phase::ReadBack),
            ("Orsaker", Phase::Causes),
            ("Åtgärder", Phase::Measures),
            ("Ansvar, antal, plats, tid", Phase::Measures),
            ("Uppläsning och godkännande", Phase::ReadBack),
        ];
        for (title, phase) in phases {
            assert_eq!(phase_of(title), phase, "{title}");
        }
    }
}
