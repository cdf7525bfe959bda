//! The steps in the rooms, by pass and order.

use super::LONGEST;
use super::Prepared;
use super::headers::{DESCRIPTION, MINUTES};
use crate::command::{Command, MethodCommand};
use crate::import::fields::{Placed, doubles, keep_first, read_rows};
use crate::import::form::{Field, Form, Kind, may, need};
use crate::import::recognise::Recognised;
use crate::import::taking::{For, rows};
use crate::import::value;
use crate::time::Minutes;
use crate::workshops::MethodRow;
use crate::workshops::rows::MethodStep;
use std::collections::HashMap;

/// The steps in the rooms.
pub struct Method;

impl Prepared for Method {
    type Row = MethodRow;
    type Content = Vec<Placed<MethodRow>>;
    type Stored = MethodStep;

    const FORM: Form = Form::of(
        Kind::Method,
        &["metod", "method", "arbetsgång"],
        &[
            may(Field::Session, &["pass", "workshop", "session"]).stored(&["pass"]),
            may(Field::Number, &["ordning", "nr", "nummer", "order", "number"]),
            need(Field::Step, &["steg", "moment", "step"]).stored(&["title"]),
            need(Field::Minutes, MINUTES),
            may(Field::Description, DESCRIPTION),
        ],
    );

    const OF_HEARING: bool = true;

    fn read(table: &mut Recognised, _: Option<i32>) -> Self::Content {
        let mut rows = read_rows(table, |row| {
            let title = row.need_text(Field::Step);
            let minutes = row.need(Field::Minutes, |cell| value::minutes(cell, 0, LONGEST));
            let pass = row.whole(Field::Session, 1, 20).unwrap_or(1);
            let order = row.number(Field::Number);
            let description = row.text(Field::Description);
            Some((order, MethodRow { pass, description, title: title?, minutes: Minutes(minutes?) }))
        });
        // A pause may come twice; what has another number is another step.
        let doubles = doubles(&rows, |(order, row)| (row.pass, &row.title, order.map(f64::to_bits)));
        keep_first(table, &mut rows, doubles, |(_, row)| row.title.clone());
        // Within a pass, steps without a number keep their place after the step above them.
        let mut last: HashMap<i64, f64> = HashMap::new();
        for row in &mut rows {
            let (order, step) = &mut row.content;
            let above = last.entry(step.pass).or_insert(0.0);
            *above = order.unwrap_or(*above);
            *order = Some(*above);
        }
        rows.sort_by(|one, other| {
            let ((first, one), (second, other)) = (&one.content, &other.content);
            one.pass.cmp(&other.pass).then(first.partial_cmp(second).unwrap_or(std::cmp::Ordering::Equal))
        });
        rows.into_iter().map(|Placed { row, at, content: (_, content) }| Placed { row, at, content }).collect()
    }

    fn command(content: Self::Content, to: &For<'_>) -> Option<Command> {
        Some(MethodCommand::PutMethod { year: to.year?, rows: rows(content) }.into())
    }
}
