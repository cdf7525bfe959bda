//! What became of each card.

use super::Outcome;
use super::headers::WORKSHOP;
use crate::import::fields::Fields;
use crate::import::form::{Field, Form, Kind, may, need};
use crate::import::value;
use crate::workshops::CardKind;

/// What a card became: a problem's title, a cause's key (`AN-1:2`), a measure's key (`M01`), or nothing.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct MergeRow {
    pub workshop: String,
    pub card: i64,
    pub kind: Option<CardKind>,
    pub became: Option<String>,
}

/// Which problem, cause or measure each card became.
pub struct Merges;

impl Outcome for Merges {
    type Row = MergeRow;

    const FORM: Form = Form::of(
        Kind::Merges,
        &["sammanslagning", "merges"],
        &[
            need(Field::Workshop, WORKSHOP),
            need(Field::CardNumber, &["kort nr", "kort", "card number"]),
            may(Field::Category, &["kategori", "category"]),
            need(Field::Became, &["blev", "became"]),
        ],
    );

    fn read(row: &mut Fields<'_>) -> Option<MergeRow> {
        let workshop = row.need_text(Field::Workshop);
        let card = row.need(Field::CardNumber, |cell| value::whole(cell, 1, 100_000));
        Some(MergeRow {
            kind: row.word(Field::Category),
            became: row.text(Field::Became),
            workshop: workshop?,
            card: card?,
        })
    }
}
