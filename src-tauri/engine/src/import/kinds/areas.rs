//! Districts and the city: the areas that all else is about.

use super::Prepared;
use super::headers::{EXAMPLE, KIND, REMARK};
use crate::areas::rows::Area;
use crate::areas::{AreaKind, AreaRow};
use crate::command::{AreasCommand, Command};
use crate::import::fields::{Placed, read_keyed};
use crate::import::finding::Reference;
use crate::import::form::{Field, Form, Kind, may, need};
use crate::import::recognise::Recognised;
use crate::import::settle::{Known, Pointing};
use crate::import::taking::{For, rows};
use crate::import::when;

/// Districts and the city.
pub struct Areas;

impl Prepared for Areas {
    type Row = AreaRow;
    type Content = Vec<Placed<AreaRow>>;
    type Stored = Area;

    const FORM: Form = Form::of(
        Kind::Areas,
        &["omraden", "områden", "areas", "stadsdelar"],
        &[
            need(Field::Key, &["id", "område id", "områdes id", "key", "area id", "nyckel"]),
            need(Field::Name, &["namn", "name", "område", "områdesnamn"]),
            may(Field::Kind, KIND),
            may(Field::Code, &["kod", "områdeskod", "code"]),
            may(Field::PoliceArea, &["lpo", "lokalpolisområde", "police area", "local police area"]),
            may(
                Field::Inhabitants,
                &["invånare", "antal invånare", "invånarantal", "befolkning", "inhabitants", "population"],
            ),
            may(Field::ValidFrom, &["giltig från", "gäller från", "från", "valid from"]),
            may(Field::ValidTo, &["giltig till", "gäller till", "till", "valid to"]),
            may(Field::PartOf, &["ingår i", "del av", "part of", "parent"]),
            may(Field::Becomes, &["motsvarar", "motsvarar 2021", "blir", "efterföljare", "becomes", "maps to"])
                .beside(&["succession"]),
            may(Field::Example, EXAMPLE),
            may(Field::Remark, REMARK),
        ],
    );

    fn read(table: &mut Recognised, _: Option<i32>) -> Self::Content {
        read_keyed(
            table,
            |row| {
                let (key, name) = (row.need_text(Field::Key), row.need_text(Field::Name));
                let valid_from = row.get(Field::ValidFrom, |cell| when::date_or_year(cell, false));
                let valid_to = row.get(Field::ValidTo, |cell| when::date_or_year(cell, true));
                let valid_to = row.end(Field::ValidTo, valid_from, valid_to);
                Some(AreaRow {
                    kind: row.word(Field::Kind).unwrap_or(AreaKind::District),
                    code: row.text(Field::Code),
                    police_area: row.text(Field::PoliceArea),
                    inhabitants: row.whole(Field::Inhabitants, 0, 100_000_000),
                    valid_from,
                    valid_to,
                    part_of: row.text(Field::PartOf),
                    becomes: row.text(Field::Becomes),
                    example: row.is(Field::Example),
                    remark: row.text(Field::Remark),
                    key: key?,
                    name: name?,
                })
            },
            |row| &row.key,
        )
    }

    fn teach(row: &AreaRow, known: &mut Known) {
        known.learn(Reference::Area, &row.key, &[Some(&row.name)]);
    }

    fn point(row: &mut AreaRow, to: &mut Pointing<'_>) {
        to.may(Field::PartOf, Reference::Area, &mut row.part_of);
        if row.part_of.as_ref() == Some(&row.key) {
            row.part_of = None;
        }
    }

    fn command(content: Self::Content, _: &For<'_>) -> Option<Command> {
        Some(AreasCommand::PutAreas { rows: rows(content) }.into())
    }
}
