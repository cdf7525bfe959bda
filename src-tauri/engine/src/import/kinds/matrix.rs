//! Brå's matrix: each problem's answers.

use super::Outcome;
use super::headers::{PROBLEM, WORKSHOP};
use crate::import::fields::Fields;
use crate::import::form::{Field, Form, Kind, may, need};
use crate::import::value;
use crate::workshops::Answer;

/// An answer in the matrix.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct MatrixRow {
    pub workshop: String,
    pub problem: String,
    pub criterion: i64,
    pub answer: Answer,
}

/// Brå's matrix.
pub struct Matrix;

impl Outcome for Matrix {
    type Row = MatrixRow;

    const FORM: Form = Form::of(
        Kind::Matrix,
        &["matris", "matrix"],
        &[
            need(Field::Workshop, WORKSHOP),
            need(Field::Problem, PROBLEM),
            need(Field::Number, &["grund nr", "criterion number"]),
            may(Field::Criterion, &["grund", "kriterium", "criterion"]),
            need(Field::Answer, &["svar", "answer"]),
        ],
    );

    fn read(row: &mut Fields<'_>) -> Option<MatrixRow> {
        let (workshop, problem) = (row.need_text(Field::Workshop), row.need_text(Field::Problem));
        let criterion = row.need(Field::Number, |cell| value::whole(cell, 1, 10));
        let answer = row.need_word(Field::Answer);
        Some(MatrixRow { workshop: workshop?, problem: problem?, criterion: criterion?, answer: answer? })
    }
}
