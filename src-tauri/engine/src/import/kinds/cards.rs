//! What was said in a room: a card as it was typed.

use super::Outcome;
use super::headers::{NUMBER, PARTY, PROBLEM_AREA};
use crate::import::fields::Fields;
use crate::import::form::{Field, Form, Kind, may, need};
use crate::import::value;
use crate::party::Party;
use crate::time::TimeOfDay;
use crate::workshops::CardKind;

/// A card as it was typed.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct CardRow {
    /// The workshop's key, from the file's name.
    pub workshop: String,
    pub number: i64,
    pub text: String,
    pub kind: CardKind,
    pub problem_area: Option<String>,
    pub place: Option<String>,
    pub party: Option<Party>,
    pub at: Option<TimeOfDay>,
}

/// What was said in a room.
pub struct Cards;

impl Outcome for Cards {
    type Row = CardRow;

    const FORM: Form = Form::of(
        Kind::Cards,
        &["kort", "cards"],
        &[
            need(Field::Number, NUMBER),
            need(Field::Text, &["text", "kort", "card"]),
            need(Field::Category, &["kategori", "category"]),
            may(Field::ProblemArea, PROBLEM_AREA),
            may(Field::Place, &["plats", "place"]),
            may(Field::Party, PARTY),
            may(Field::Start, &["klockslag", "tid", "time"]),
        ],
    );

    fn read(row: &mut Fields<'_>) -> Option<CardRow> {
        let number = row.need(Field::Number, |cell| value::whole(cell, 1, 100_000));
        let (text, kind) = (row.need_text(Field::Text), row.need_word(Field::Category));
        Some(CardRow {
            workshop: row.file().split('.').next().unwrap_or_default().to_owned(),
            problem_area: row.text(Field::ProblemArea),
            place: row.text(Field::Place),
            party: row.word(Field::Party),
            at: row.time(Field::Start),
            number: number?,
            text: text?,
            kind: kind?,
        })
    }
}
