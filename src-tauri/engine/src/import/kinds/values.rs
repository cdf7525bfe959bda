//! What was measured: a value for each indicator, area and year.

use super::Prepared;
use super::YEARS;
use super::headers::{AREA, EXAMPLE, SOURCE, UNIT};
use crate::command::{Command, SituationCommand};
use crate::import::fields::{Placed, doubles, keep_first, read_rows};
use crate::import::finding::{FindingCode, Reference};
use crate::import::form::{Field, Form, Kind, may, need};
use crate::import::recognise::Recognised;
use crate::import::settle::{Known, Pointing};
use crate::import::taking::{For, rows};
use crate::import::{amounts, value};
use crate::situation::ValueRow;
use crate::situation::rows::IndicatorValue;

/// What was measured.
pub struct Values;

impl Prepared for Values {
    type Row = ValueRow;
    type Content = Vec<Placed<ValueRow>>;
    type Stored = IndicatorValue;

    const FORM: Form = Form::of(
        Kind::Values,
        &["lagesbild", "lägesbild", "varden", "värden", "values", "situation"],
        &[
            need(Field::Indicator, &["indikator", "indikator id", "indicator"]),
            need(Field::Area, AREA),
            need(Field::Year, &["år", "mätår", "year"]),
            need(Field::Value, &["värde", "antal", "tal", "value"]).stored(&["amount"]),
            may(Field::Unit, UNIT),
            may(Field::Source, SOURCE),
            may(Field::Example, EXAMPLE),
        ],
    );

    /// A row without a value is a gap and no fault.
    fn read(table: &mut Recognised, _: Option<i32>) -> Self::Content {
        let gaps = std::cell::Cell::new(0);
        let mut rows = read_rows(table, |row| {
            if row.table_has(Field::Value) && value::is_nothing(row.cell(Field::Value)) {
                gaps.set(gaps.get() + 1);
                return None;
            }
            let (indicator, area) = (row.need_text(Field::Indicator), row.need_text(Field::Area));
            let year = row.need(Field::Year, |cell| value::whole(cell, YEARS.0, YEARS.1));
            // Whether a sign parts thousands or decimals is settled when the indicator is known.
            let amount = row.get(Field::Value, value::number_or_decimal);
            Some(ValueRow {
                source: row.text(Field::Source),
                example: row.is(Field::Example),
                indicator: indicator?,
                area: area?,
                year: year?,
                amount: amount?,
            })
        });
        if gaps.get() > 0 {
            let finding = table.finding(FindingCode::Gaps { count: gaps.get() });
            table.findings.push(finding);
        }
        let doubles = doubles(&rows, |row| (&row.indicator, &row.area, row.year));
        keep_first(table, &mut rows, doubles, |row| format!("{} {} {}", row.indicator, row.area, row.year));
        rows
    }

    fn require(row: &mut ValueRow, to: &mut Pointing<'_>) -> bool {
        // Both are asked, so that both are said.
        let indicator = to.need(Field::Indicator, Reference::Indicator, &mut row.indicator);
        let area = to.need(Field::Area, Reference::Area, &mut row.area);
        indicator && area
    }

    /// Amounts mean what their indicators are measured in.
    fn fit(content: &mut Self::Content, table: &mut Recognised, known: &Known, _: Option<i32>) {
        amounts::settle(content, table, &known.measured);
    }

    fn command(content: Self::Content, _: &For<'_>) -> Option<Command> {
        Some(SituationCommand::PutValues { rows: rows(content) }.into())
    }
}
