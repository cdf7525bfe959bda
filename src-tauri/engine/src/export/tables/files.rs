//! The tables as files: a workbook with a sheet for each, or a CSV file for each.
//!
//! CSV is as Swedish Excel saves and opens it: UTF-8 with its mark, semicolons, decimal comma, CRLF. Texts that begin like
//! formulas stay texts (see [`quoted`](crate::import::quoted)).

use chrono::{Datelike, Timelike};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use super::Written;
use crate::error::{Error, Failure};
use crate::import::quoted::is_like_formula;
use crate::import::table::Cell;
use crate::import::value::{grouped, is_missing};
use crate::text::Texts;

impl Written {
    /// What its file is called, without an ending: `plan-2018`, `areas`.
    pub fn name(&self) -> String {
        let kind: &'static str = self.kind.into();
        self.year.map_or_else(|| kind.to_owned(), |year| format!("{kind}-{year}"))
    }

    /// What its sheet is called: as the screens call it, with the year of an earlier plan.
    fn sheet(&self, texts: &Texts) -> String {
        let kind: &'static str = self.kind.into();
        match self.year {
            Some(year) => texts.say(&format!("table-sheet-{kind}"), &[("year", year.to_string().into())]),
            None => texts.word(&format!("table-kind-{kind}")),
        }
    }

    /// Its header; the facts of a hearing have none.
    fn header(&self) -> Vec<&'static str> {
        self.fields.iter().map(|field| self.kind.form().header(*field)).collect()
    }

    /// The table as a CSV file.
    ///
    /// # Errors
    /// A failure when memory is short.
    pub fn csv(&self) -> Result<Vec<u8>, Error> {
        let mut csv = csv::WriterBuilder::new()
            .delimiter(b';')
            .terminator(csv::Terminator::CRLF)
            .flexible(true)
            .from_writer(b"\xef\xbb\xbf".to_vec());
        let failed = |error: csv::Error| Error::from(Failure::Report { reason: error.to_string() });
        if !self.fields.is_empty() {
            csv.write_record(self.header()).map_err(failed)?;
        }
        for row in &self.rows {
            csv.write_record(row.iter().map(written)).map_err(failed)?;
        }
        csv.into_inner().map_err(|error| Failure::Report { reason: error.to_string() }.into())
    }
}

/// A cell as a CSV file has it.
fn written(cell: &Cell) -> String {
    match cell {
        // Three decimals could be read as thousands; a fourth says what they are.
        Cell::Number(number) => match number.to_string().replace('.', ",") {
            text if grouped(&Cell::Text(text.clone())).is_some() => text + "0",
            text => text,
        },
        Cell::Text(text) => text.clone(),
        other => other.shown(),
    }
}

/// The tables as one workbook, a sheet for each, named as the screens name them.
///
/// # Errors
/// A failure of the writer.
pub fn xlsx(tables: &[Written], texts: &Texts) -> Result<Vec<u8>, Error> {
    let mut book = Workbook::new();
    let bold = Format::new().set_bold();
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let clock = Format::new().set_num_format("hh:mm");
    // Excel shows no apostrophe here; it marks the cell, so that editing it makes no formula of it.
    let formula_like = Format::new().set_quote_prefix();
    for table in tables {
        let sheet = book.add_worksheet();
        sheet.set_name(table.sheet(texts))?;
        let header = table.header();
        for (column, name) in (0..).zip(&header) {
            sheet.write_string_with_format(0, column, *name, &bold)?;
        }
        for (row, cells) in (u32::from(!header.is_empty())..).zip(&table.rows) {
            for (column, cell) in (0..).zip(cells) {
                match cell {
                    Cell::Text(text) => match text.strip_prefix('\'') {
                        Some(bare) if is_like_formula(bare) && !is_missing(bare) => {
                            sheet.write_string_with_format(row, column, bare, &formula_like)?
                        }
                        _ => sheet.write_string(row, column, text)?,
                    },
                    Cell::Number(number) => sheet.write_number(row, column, *number)?,
                    Cell::Date(date) => {
                        let year = u16::try_from(date.year()).unwrap_or(1900);
                        let date = ExcelDateTime::from_ymd(year, date.month() as u8, date.day() as u8)?;
                        sheet.write_datetime_with_format(row, column, &date, &day)?
                    }
                    Cell::Time(time) => {
                        let time = ExcelDateTime::from_hms(time.hour() as u16, time.minute() as u8, 0.0)?;
                        sheet.write_datetime_with_format(row, column, &time, &clock)?
                    }
                    _ => continue,
                };
            }
        }
        sheet.set_freeze_panes(u32::from(!header.is_empty()), 0)?;
        sheet.autofit();
    }
    Ok(book.save_to_buffer()?)
}
