//! An earlier year's measures, a line for each, with what became of them.

use super::Prepared;
use super::headers::{
    AREA, CHECK, CONTACT, EXAMPLE, FROM, GOAL_KIND, GROUND, HORIZON, KIND, PLACE, PRIORITY, PROBLEM_AREA, PROMISE,
    SOURCE, TO, UNIT,
};
use crate::command::{Command, FollowUpCommand};
use crate::follow_up::{PlanMeasure, PlanRow};
use crate::import::fields::{Placed, doubles, keep_first, read_rows};
use crate::import::finding::Reference;
use crate::import::form::{Field, Form, Kind, may, need};
use crate::import::recognise::Recognised;
use crate::import::settle::Pointing;
use crate::import::taking::{For, rows};
use crate::import::words::{Light, without_ceiling};
use crate::import::{value, when};
use crate::priorities::GoalKind;
use crate::priorities::rows::Measure;
use std::collections::HashMap;

/// An earlier year's measures.
pub struct Plan;

impl Prepared for Plan {
    type Row = PlanRow;
    type Content = Vec<Placed<PlanRow>>;
    type Stored = Measure;

    const FORM: Form = Form::of(
        Kind::Plan,
        &["atgardsplan", "åtgärdsplan", "plan"],
        &[
            may(Field::Key, &["id", "nr", "key"]),
            need(Field::Area, AREA),
            need(Field::Priority, PRIORITY).beside(&["priority", "measure_priority"]),
            may(Field::ProblemArea, PROBLEM_AREA),
            may(Field::Cause, &["orsak", "orsaker", "cause"]).beside(&["cause", "measure_cause"]),
            need(Field::Measure, &["åtgärd", "insats", "measure"]).stored(&["text"]),
            may(Field::Goal, &["operativa mål", "operativt mål", "mål", "operative goals", "goal"])
                .stored(&["operative_goal"]),
            may(Field::When, &["när", "tidplan", "period", "when"]).stored(&["when_words"]),
            may(Field::Owners, &["vem", "ansvarig", "ägare", "who", "owner", "owners"]).beside(&["owner"]),
            may(Field::Outcome, &["uppföljning", "follow up"]),
            may(Field::Target, &["mål antal", "målantal", "antal", "target"]).stored(&["goal_amount"]),
            may(Field::Unit, UNIT).stored(&["unit", "ceiling"]),
            may(Field::StartValue, &["utgångsvärde", "baseline", "start value"]).stored(&["baseline"]),
            may(Field::Result, &["resultat", "utfall", "result"]).beside(&["follow_up"]),
            may(Field::Colour, &["status", "färg", "colour", "color"]),
            may(Field::Status, &["genomförande", "läge", "progress"]),
            may(Field::Place, PLACE),
            may(Field::Contact, CONTACT).stored(&["contact_role"]),
            may(Field::GoalKind, GOAL_KIND),
            may(Field::Kind, KIND),
            may(Field::Horizon, HORIZON).stored(&["term"]),
            may(Field::Promise, PROMISE),
            may(Field::PeriodFrom, FROM).stored(&["starts"]),
            may(Field::PeriodTo, TO).stored(&["ends"]),
            may(Field::Check, CHECK).beside(&["check_date"]),
            may(Field::Ground, GROUND),
            may(Field::Example, EXAMPLE),
            may(Field::Source, SOURCE),
        ],
    );

    fn read(table: &mut Recognised, _: Option<i32>) -> Self::Content {
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
                goal_kind: row
                    .word(Field::GoalKind)
                    .or_else(|| (light == Some(Light::Effect)).then_some(GoalKind::Effect)),
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

    fn require(row: &mut PlanRow, to: &mut Pointing<'_>) -> bool {
        to.need(Field::Area, Reference::Area, &mut row.area)
    }

    fn point(row: &mut PlanRow, to: &mut Pointing<'_>) {
        to.may(Field::ProblemArea, Reference::ProblemArea, &mut row.problem_area);
    }

    fn command(content: Self::Content, to: &For<'_>) -> Option<Command> {
        Some(FollowUpCommand::PutPlan { year: to.plan_year()?, rows: rows(content) }.into())
    }
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
