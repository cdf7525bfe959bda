//! Codes of problem areas that are stable across years.

use super::Prepared;
use super::headers::DESCRIPTION;
use crate::areas::ProblemAreaRow;
use crate::areas::rows::ProblemArea;
use crate::command::{AreasCommand, Command};
use crate::import::fields::{Placed, read_keyed};
use crate::import::finding::Reference;
use crate::import::form::{Field, Form, Kind, may, need};
use crate::import::recognise::Recognised;
use crate::import::settle::Known;
use crate::import::taking::{For, rows};

/// Codes that are stable across years.
pub struct ProblemAreas;

impl Prepared for ProblemAreas {
    type Row = ProblemAreaRow;
    type Content = Vec<Placed<ProblemAreaRow>>;
    type Stored = ProblemArea;

    const FORM: Form = Form::of(
        Kind::ProblemAreas,
        &["problem"],
        &[
            need(Field::Code, &["kod", "id", "code"]),
            need(Field::Name, &["namn", "problemområde", "name", "problem area"]),
            may(Field::Description, DESCRIPTION),
        ],
    );

    fn read(table: &mut Recognised, _: Option<i32>) -> Self::Content {
        read_keyed(
            table,
            |row| {
                let (code, name) = (row.need_text(Field::Code), row.need_text(Field::Name));
                Some(ProblemAreaRow { description: row.text(Field::Description), code: code?, name: name? })
            },
            |row| &row.code,
        )
    }

    fn teach(row: &ProblemAreaRow, known: &mut Known) {
        known.learn(Reference::ProblemArea, &row.code, &[Some(&row.name)]);
    }

    fn command(content: Self::Content, _: &For<'_>) -> Option<Command> {
        Some(AreasCommand::PutProblemAreas { rows: rows(content) }.into())
    }
}
