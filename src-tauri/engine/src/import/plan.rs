//! An earlier year's plan: its measures with what became of them, and its priorities.

use super::fields::{Placed, doubles, keep_first, read_rows};
use super::form::Field;
use super::recognise::Recognised;
use super::words::Light;
use crate::follow_up::{PlanMeasure, PlanRow};
use crate::priorities::GoalKind;

/// The lines of a plan, one for each measure.
pub fn measures(table: &mut Recognised) -> Vec<Placed<PlanRow>> {
    let mut rows = read_rows(table, |row| {
        let (area, priority) = (row.need_text(Field::Area), row.need_text(Field::Priority));
        let text = row.need_text(Field::Measure);
        let light = row.word::<Light>(Field::Colour);
        let (unit, ceiling) = without_ceiling(row.text(Field::Unit));
        let measure = PlanMeasure {
            key: row.text(Field::Key).unwrap_or_else(|| text.clone().unwrap_or_default()),
            operative_goal: row.text(Field::Goal),
            when_words: row.text(Field::When),
            owners: row.list(Field::Owners),
            goal_amount: row.number(Field::Target),
            unit,
            ceiling,
            baseline: row.number(Field::StartValue),
            goal_kind: (light == Some(Light::Effect)).then_some(GoalKind::Effect),
            result: row.number(Field::Result),
            status: row.word(Field::Status),
            colour: light.and_then(|light| if let Light::Colour(colour) = light { Some(colour) } else { None }),
            comment: row.text(Field::Outcome),
            source: row.text(Field::Source),
            text: text?,
            ..PlanMeasure::default()
        };
        Some(PlanRow {
            problem_area: row.text(Field::ProblemArea),
            cause: row.text(Field::Cause),
            measure: Some(measure),
            example: row.is(Field::Example),
            area: area?,
            priority: priority?,
        })
    });
    let key = |row: &PlanRow| row.measure.as_ref().map(|measure| measure.key.clone()).unwrap_or_default();
    let doubles = doubles(&rows, key);
    keep_first(table, &mut rows, doubles, key);
    rows
}

/// The priorities of a plan, in the order of the file.
pub fn priorities(table: &mut Recognised) -> Vec<Placed<PlanRow>> {
    let mut rows = read_rows(table, |row| {
        let (area, priority) = (row.need_text(Field::Area), row.need_text(Field::Priority));
        Some(PlanRow {
            problem_area: row.text(Field::ProblemArea),
            cause: None,
            measure: None,
            example: row.is(Field::Example),
            area: area?,
            priority: priority?,
        })
    });
    let doubles = doubles(&rows, |row| (&row.area, &row.priority));
    keep_first(table, &mut rows, doubles, |row| row.priority.clone());
    rows
}

/// The unit without the words that make its goal a ceiling (`timmar (högst)`), and whether they stood there.
pub fn without_ceiling(unit: Option<String>) -> (Option<String>, bool) {
    const CEILINGS: [&str; 4] = ["(högst)", "(max)", "(at most)", "(som mest)"];
    let found = unit.as_deref().and_then(|unit| CEILINGS.iter().find_map(|words| unit.strip_suffix(words)));
    match found {
        Some(bare) => (Some(bare.trim().to_owned()), true),
        None => (unit, false),
    }
}
