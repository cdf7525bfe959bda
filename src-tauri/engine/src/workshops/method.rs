//! The method's script: steps with minutes, each belonging to a phase of the facilitator's screen.

use super::rows::{self, MethodStep};
use crate::command::Now;
use crate::error::Error;
use crate::journal::Edits;
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
        let pass = within("pass", row.pass, 1, 20)?;
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
            minutes: Minutes(within("minutes", row.minutes.0, 0, 24 * 60)?),
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
