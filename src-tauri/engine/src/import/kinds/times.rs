//! When each item really began, and how long it was.

use super::Outcome;
use crate::import::fields::Fields;
use crate::import::form::{Field, Form, Kind, may, need};
use crate::import::value;
use crate::time::{Minutes, TimeOfDay};

/// When an agenda item really began and how long it was.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct TimeRow {
    pub item: String,
    pub start: TimeOfDay,
    pub minutes: Minutes,
}

/// When each item really began.
pub struct Times;

impl Outcome for Times {
    type Row = TimeRow;

    const FORM: Form = Form::of(
        Kind::Times,
        &["tider", "times"],
        &[
            need(Field::Key, &["id", "key"]),
            may(Field::PlannedStart, &["planerad start", "planned start"]),
            may(Field::PlannedMinutes, &["planerade minuter", "planned minutes"]),
            need(Field::ActualStart, &["verklig start", "actual start"]),
            need(Field::ActualMinutes, &["verkliga minuter", "actual minutes"]),
        ],
    );

    fn read(row: &mut Fields<'_>) -> Option<TimeRow> {
        let item = row.need_text(Field::Key);
        let start = row.time(Field::ActualStart);
        let minutes = row.need(Field::ActualMinutes, |cell| value::minutes(cell, 0, 24 * 60));
        Some(TimeRow { item: item?, start: start?, minutes: Minutes(minutes?) })
    }
}
