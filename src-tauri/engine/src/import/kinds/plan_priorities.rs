//! An earlier year's priorities, in the order of the file.

use super::Prepared;
use super::headers::{AREA, EXAMPLE, PRIORITY, PROBLEM_AREA};
use crate::command::{Command, FollowUpCommand};
use crate::follow_up::PlanRow;
use crate::import::fields::{Placed, doubles, keep_first, read_rows};
use crate::import::finding::Reference;
use crate::import::form::{Field, Form, Kind, may, need};
use crate::import::recognise::Recognised;
use crate::import::settle::Pointing;
use crate::import::taking::{For, rows};
use crate::priorities::rows::Priority;

/// An earlier year's priorities.
pub struct PlanPriorities;

impl Prepared for PlanPriorities {
    type Row = PlanRow;
    type Content = Vec<Placed<PlanRow>>;
    type Stored = Priority;

    const FORM: Form = Form::of(
        Kind::PlanPriorities,
        &["prioriteringar", "priorities"],
        &[
            need(Field::Area, AREA),
            need(Field::Rank, &["nr", "rang", "ordning", "rank", "number"]),
            need(Field::Priority, PRIORITY).beside(&["priority"]),
            may(Field::ProblemArea, PROBLEM_AREA),
            may(Field::Example, EXAMPLE),
        ],
    );

    fn read(table: &mut Recognised, _: Option<i32>) -> Self::Content {
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
