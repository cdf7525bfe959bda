//! The rooms.

use super::Prepared;
use super::headers::AREA;
use crate::command::{Command, WorkshopsCommand};
use crate::import::fields::{Placed, read_keyed};
use crate::import::finding::Reference;
use crate::import::form::{Field, Form, Kind, may, need};
use crate::import::recognise::Recognised;
use crate::import::settle::{Known, Pointing};
use crate::import::taking::{For, rows};
use crate::workshops::WorkshopRow;
use crate::workshops::rows::Workshop;

/// The rooms.
pub struct Workshops;

impl Prepared for Workshops {
    type Row = WorkshopRow;
    type Content = Vec<Placed<WorkshopRow>>;
    type Stored = Workshop;

    const FORM: Form = Form::of(
        Kind::Workshops,
        &["workshop", "rum", "grupper"],
        &[
            need(Field::Key, &["id", "workshop", "workshop id", "key"]),
            need(Field::Room, &["rum", "lokal", "sal", "room"]),
            need(Field::Area, AREA),
            may(Field::Theme, &["tema", "ämne", "theme", "topic"]),
            may(Field::Seats, &["platser", "antal platser", "stolar", "seats", "capacity"]),
            may(Field::Role, &["ledarroll", "ledare", "workshopledare", "facilitator", "lead role"])
                .stored(&["facilitator"]),
            may(Field::VotersPolice, &["röstande polis", "police voters", "voters police"]),
            may(Field::VotersCity, &["röstande stad", "city voters", "voters city"]),
            may(Field::VotersOthers, &["röstande övriga", "other voters", "voters others"]),
        ],
    );

    const OF_HEARING: bool = true;

    fn read(table: &mut Recognised, _: Option<i32>) -> Self::Content {
        read_keyed(
            table,
            |row| {
                let (key, room, area) =
                    (row.need_text(Field::Key), row.need_text(Field::Room), row.need_text(Field::Area));
                let mut voters = |field| row.whole(field, 0, 1_000).unwrap_or(0);
                let (voters_police, voters_city, voters_others) =
                    (voters(Field::VotersPolice), voters(Field::VotersCity), voters(Field::VotersOthers));
                Some(WorkshopRow {
                    theme: row.text(Field::Theme),
                    seats: row.whole(Field::Seats, 0, 10_000),
                    facilitator: row.text(Field::Role),
                    voters_police,
                    voters_city,
                    voters_others,
                    key: key?,
                    room: room?,
                    area: area?,
                })
            },
            |row| &row.key,
        )
    }

    fn require(row: &mut WorkshopRow, to: &mut Pointing<'_>) -> bool {
        to.need(Field::Area, Reference::Area, &mut row.area)
    }

    fn teach(row: &WorkshopRow, known: &mut Known) {
        known.learn(Reference::Workshop, &row.key, &[Some(&row.room), row.theme.as_deref()]);
    }

    fn command(content: Self::Content, to: &For<'_>) -> Option<Command> {
        Some(WorkshopsCommand::PutWorkshops { year: to.year?, rows: rows(content) }.into())
    }
}
