//! An earlier year's plan: its measures with what became of them, and its priorities.

use std::collections::HashMap;

use super::fields::{Placed, doubles, keep_first, read_rows};
use super::form::Field;
use super::recognise::Recognised;
use super::words::{Light, without_ceiling};
use super::{value, when};
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
            goal_kind: row.word(Field::GoalKind).or_else(|| (light == Some(Light::Effect)).then_some(GoalKind::Effect)),
            result: row.number(Field::Result),
            status: row.word(Field::Status),
            colour: light.and_then(|light| if let Light::Colour(colour) = light { Some(colour) } else { None }),
            comment: row.text(Field::Outcome),
            source: row.text(Field::Source),
            place: row.text(Field::Place),
            contact_role: row.text(Field::Contact),
            kind: row.word(Field::Kind),
            term: row.word(Field::Horizon),
            promise: row.get(Field::Promise, value::yes_no),
            starts: row.date(Field::PeriodFrom),
            ends: row.date(Field::PeriodTo),
            check_dates: row.get(Field::Check, when::dates).unwrap_or_default(),
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
    let doubles = said_again(&rows);
    keep_first(table, &mut rows, doubles, |row| key(row).to_owned());
    rows
}

fn key(row: &PlanRow) -> &str {
    row.measure.as_ref().map(|measure| measure.key.as_str()).unwrap_or_default()
}

/// For each line the one above it that has its key, where it says something else of the measure or nothing new. A measure of
/// several priorities or causes has a line for each.
fn said_again(rows: &[Placed<PlanRow>]) -> Vec<Option<u32>> {
    let same_line = doubles(rows, |row| (key(row), &row.area, &row.priority, &row.cause));
    let mut first: HashMap<&str, &Placed<PlanRow>> = HashMap::with_capacity(rows.len());
    let again = rows.iter().zip(same_line).map(|(row, same)| {
        let first = *first.entry(key(&row.content)).or_insert(row);
        if first.content.measure == row.content.measure { same } else { Some(first.row) }
    });
    again.collect()
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
