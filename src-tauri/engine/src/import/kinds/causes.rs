//! Why: the numbered causes of a priority.

use super::Outcome;
use super::headers::{EXAMPLE, NUMBER, PRIORITY, SOURCE};
use crate::import::fields::Fields;
use crate::import::form::{Field, Form, Kind, may, need};
use crate::import::value;

/// A numbered cause of a priority.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct CauseRow {
    pub priority: String,
    pub number: i64,
    pub text: String,
    pub example: bool,
}

/// Why.
pub struct Causes;

impl Outcome for Causes {
    type Row = CauseRow;

    const FORM: Form = Form::of(
        Kind::Causes,
        &["orsaker", "causes"],
        &[
            need(Field::Priority, PRIORITY),
            need(Field::Number, NUMBER),
            need(Field::Text, &["text", "orsak", "cause"]),
            may(Field::Example, EXAMPLE),
            may(Field::Source, SOURCE),
        ],
    );

    fn read(row: &mut Fields<'_>) -> Option<CauseRow> {
        let (priority, text) = (row.need_text(Field::Priority), row.need_text(Field::Text));
        let number = row.need(Field::Number, |cell| value::whole(cell, 1, 1_000));
        Some(CauseRow { example: row.is(Field::Example), priority: priority?, number: number?, text: text? })
    }
}
