//! Who comes: roles and organisations, and which room they wish for.

use super::Prepared;
use super::headers::{AREA, PARTY};
use crate::command::{Command, ParticipantsCommand};
use crate::import::fields::{Placed, read_keyed};
use crate::import::finding::Reference;
use crate::import::form::{Field, Form, Kind, may, need};
use crate::import::recognise::Recognised;
use crate::import::settle::Pointing;
use crate::import::taking::{For, rows};
use crate::participants::ParticipantRow;
use crate::participants::rows::Participant;

/// Who comes.
pub struct Participants;

impl Prepared for Participants {
    type Row = ParticipantRow;
    type Content = Vec<Placed<ParticipantRow>>;
    type Stored = Participant;

    const FORM: Form = Form::of(
        Kind::Participants,
        &["deltagare", "anmälda", "anmalda", "anmälningar", "participants", "registrations"],
        &[
            need(
                Field::Key,
                &["deltagar id", "deltagarid", "id", "anmälningsnummer", "participant id", "participant", "key"],
            ),
            need(Field::Role, &["roll", "befattning", "titel", "role", "position"]),
            need(Field::Organisation, &["organisation", "förvaltning", "arbetsplats", "organization", "employer"]),
            need(Field::Party, PARTY),
            may(Field::Area, AREA),
            may(Field::Wish1, &["önskemål 1", "önskemål", "förstaval", "val 1", "wish 1", "first wish"])
                .stored(&["wish_1"]),
            may(Field::Wish2, &["önskemål 2", "andraval", "val 2", "wish 2", "second wish"]).stored(&["wish_2"]),
            may(Field::Mail, &["e post", "epost", "e postadress", "mejl", "mail", "email", "e mail"])
                .stored(&["email"]),
        ],
    );

    const OF_HEARING: bool = true;

    fn read(table: &mut Recognised, _: Option<i32>) -> Self::Content {
        read_keyed(
            table,
            |row| {
                let (key, role) = (row.need_text(Field::Key), row.need_text(Field::Role));
                let (organisation, party) = (row.need_text(Field::Organisation), row.need_word(Field::Party));
                Some(ParticipantRow {
                    area: row.text(Field::Area),
                    wish_1: row.text(Field::Wish1),
                    wish_2: row.text(Field::Wish2),
                    email: row.text(Field::Mail),
                    key: key?,
                    role: role?,
                    organisation: organisation?,
                    party: party?,
                })
            },
            |row| &row.key,
        )
    }

    fn point(row: &mut ParticipantRow, to: &mut Pointing<'_>) {
        keep(row, to);
        to.may(Field::Area, Reference::Area, &mut row.area);
        to.may(Field::Wish1, Reference::Workshop, &mut row.wish_1);
        to.may(Field::Wish2, Reference::Workshop, &mut row.wish_2);
    }

    fn command(content: Self::Content, to: &For<'_>) -> Option<Command> {
        Some(ParticipantsCommand::PutParticipants { year: to.year?, rows: rows(content) }.into())
    }
}

/// What the file has no column for stays as it is: a list sent round without addresses takes none of them away.
fn keep(row: &mut ParticipantRow, to: &Pointing<'_>) {
    let Some(there) = to.known.people.get(&row.key) else { return };
    let kept = [
        (Field::Area, &mut row.area, &there.area),
        (Field::Wish1, &mut row.wish_1, &there.wish_1),
        (Field::Wish2, &mut row.wish_2, &there.wish_2),
        (Field::Mail, &mut row.email, &there.email),
    ];
    for (field, own, there) in kept {
        if to.table.column_of(field).is_none() {
            own.clone_from(there);
        }
    }
}
