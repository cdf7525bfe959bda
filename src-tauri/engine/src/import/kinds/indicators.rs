//! What is measured.

use super::Prepared;
use super::headers::{SOURCE, UNIT};
use crate::command::{Command, SituationCommand};
use crate::import::amounts::Measured;
use crate::import::fields::{Placed, read_keyed};
use crate::import::finding::Reference;
use crate::import::form::{Field, Form, Kind, may, need};
use crate::import::recognise::Recognised;
use crate::import::settle::Known;
use crate::import::taking::{For, rows};
use crate::situation::rows::Indicator;
use crate::situation::{Direction, IndicatorRow};

/// What is measured.
pub struct Indicators;

impl Prepared for Indicators {
    type Row = IndicatorRow;
    type Content = Vec<Placed<IndicatorRow>>;
    type Stored = Indicator;

    const FORM: Form = Form::of(
        Kind::Indicators,
        &["indikator", "indicator"],
        &[
            need(Field::Code, &["id", "kod", "indikator", "indikator id", "code"]),
            need(Field::Name, &["namn", "indikatornamn", "name"]),
            need(Field::Unit, UNIT),
            may(Field::Source, SOURCE),
            may(Field::Direction, &["riktning", "direction"]),
            may(Field::Decimals, &["decimaler", "antal decimaler", "decimals"]),
            may(Field::Caution, &["tolkningsnot", "tolkning", "varning", "not", "caution", "note"]),
            may(Field::SmallestArea, &["minsta område", "lägsta nivå", "smallest area"]),
            may(Field::HideBelow, &["dölj under", "visa inte under", "hide below"]),
        ],
    );

    fn read(table: &mut Recognised, _: Option<i32>) -> Self::Content {
        read_keyed(
            table,
            |row| {
                let (code, name, unit) =
                    (row.need_text(Field::Code), row.need_text(Field::Name), row.need_text(Field::Unit));
                Some(IndicatorRow {
                    source: row.text(Field::Source),
                    direction: row.word(Field::Direction).unwrap_or(Direction::Neutral),
                    decimals: row.whole(Field::Decimals, 0, 6).unwrap_or(0),
                    caution: row.text(Field::Caution),
                    smallest_area: row.text(Field::SmallestArea),
                    hide_below: row.number(Field::HideBelow),
                    code: code?,
                    name: name?,
                    unit: unit?,
                })
            },
            |row| &row.code,
        )
    }

    fn teach(row: &IndicatorRow, known: &mut Known) {
        known.learn(Reference::Indicator, &row.code, &[Some(&row.name)]);
        let measured = Measured { unit: row.unit.clone(), decimals: row.decimals };
        known.measured.insert(row.code.clone(), measured);
    }

    fn command(content: Self::Content, _: &For<'_>) -> Option<Command> {
        Some(SituationCommand::PutIndicators { rows: rows(content) }.into())
    }
}
