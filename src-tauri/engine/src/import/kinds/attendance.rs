//! Who came, and to which room.

use super::Outcome;
use super::headers::WORKSHOP;
use crate::import::fields::Fields;
use crate::import::form::{Field, Form, Kind, may, need};
use crate::import::value;

/// Where a participant sat, and whether the person came.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct AttendanceRow {
    pub participant: String,
    pub workshop: Option<String>,
    pub attended: bool,
}

/// Who came, and to which room.
pub struct Attendance;

impl Outcome for Attendance {
    type Row = AttendanceRow;

    const FORM: Form = Form::of(
        Kind::Attendance,
        &["narvaro", "närvaro", "attendance"],
        &[
            need(Field::Key, &["deltagar id", "deltagarid", "id", "participant id", "participant"]),
            may(Field::Workshop, WORKSHOP),
            need(Field::Present, &["närvarande", "närvaro", "present", "attended"]),
        ],
    );

    fn read(row: &mut Fields<'_>) -> Option<AttendanceRow> {
        let participant = row.need_text(Field::Key);
        let workshop = row.text(Field::Workshop);
        let attended = row.need(Field::Present, value::yes_no);
        Some(AttendanceRow { participant: participant?, workshop, attended: attended? })
    }
}
