//! The plan as a spreadsheet. Dates and numbers are real ones; texts stay texts whatever they begin with, so that no cell is
//! taken for a formula.

use super::{Column, PLAN, Value, lines, maybe, word};
use crate::error::{Error, Failure};
use crate::import::quoted::is_like_formula;
use crate::priorities::{AreaPriorities, PrioritiesView, PriorityView};
use crate::text::{Language, Texts};
use crate::time::Moment;
use chrono::{Datelike, Timelike};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

impl From<XlsxError> for Error {
    fn from(error: XlsxError) -> Self {
        Failure::Report { reason: error.to_string() }.into()
    }
}

/// A priority in its area.
type Ranked<'a> = (&'a AreaPriorities, &'a PriorityView);

type OfRanked = fn(&Ranked<'_>, &Texts) -> Value;

const PRIORITIES: &[Column<OfRanked>] = &[
    ("sheet-area", 24.0, |(area, one), _| one.place_name(&area.name).into()),
    ("sheet-rank", 8.0, |(_, one), _| Value::Number(one.rank as f64)),
    ("sheet-priority", 44.0, |(_, one), _| one.title.as_str().into()),
    ("sheet-problem-area", 28.0, |(_, one), _| maybe(&one.problem_area_name)),
    ("sheet-state", 14.0, |(_, one), texts| word("report-state", Some(one.state.code()), texts)),
    ("sheet-reason", 60.0, |(_, one), _| maybe(&one.reason)),
    ("sheet-votes-police", 12.0, |(_, one), _| Value::Number(one.votes_police as f64)),
    ("sheet-votes-city", 12.0, |(_, one), _| Value::Number(one.votes_city as f64)),
    ("sheet-votes-others", 12.0, |(_, one), _| Value::Number(one.votes_others as f64)),
    ("sheet-causes", 10.0, |(_, one), _| Value::Number(one.causes.len() as f64)),
    ("sheet-measures", 10.0, |(_, one), _| Value::Number(one.measures.len() as f64)),
];

/// The plan as the bytes of an .xlsx file.
pub fn xlsx(view: &PrioritiesView, language: Language, now: Moment) -> Result<Vec<u8>, Error> {
    let texts = Texts::of(language);
    let mut book = Workbook::new();
    let local = now.local();
    let made =
        ExcelDateTime::from_ymd(u16::try_from(local.year()).unwrap_or(1900), local.month() as u8, local.day() as u8)?
            .and_hms(local.hour() as u16, local.minute() as u8, f64::from(local.second()))?;
    book.set_properties(&DocProperties::new().set_title(texts.word("report-subject")).set_creation_datetime(&made));
    sheet(book.add_worksheet(), "sheet-plan", PLAN, &lines(view), texts)?;
    let ranked: Vec<Ranked<'_>> =
        view.areas.iter().flat_map(|area| area.priorities.iter().map(move |one| (area, one))).collect();
    sheet(book.add_worksheet(), "sheet-priorities", PRIORITIES, &ranked, texts)?;
    Ok(book.save_to_buffer()?)
}

fn sheet<T, F: Fn(&T, &Texts) -> Value>(
    sheet: &mut Worksheet,
    name: &str,
    columns: &[Column<F>],
    rows: &[T],
    texts: &Texts,
) -> Result<(), Error> {
    let head =
        Format::new().set_bold().set_text_wrap().set_border_bottom(FormatBorder::Thin).set_align(FormatAlign::Top);
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let formula_like = text.clone().set_quote_prefix();
    let day = Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Top);
    let amount = Format::new().set_align(FormatAlign::Top);
    sheet.set_name(texts.word(name))?;
    for (column, (key, width, _)) in (0..).zip(columns) {
        sheet.write_string_with_format(0, column, texts.word(key), &head)?;
        sheet.set_column_width(column, *width)?;
    }
    for (row, line) in (1..).zip(rows) {
        for (column, (_, _, value)) in (0..).zip(columns) {
            match value(line, texts) {
                // Excel would take it for a formula as soon as somebody edits the cell.
                Value::Text(words) if is_like_formula(&words) => {
                    sheet.write_string_with_format(row, column, cut(&words), &formula_like)?
                }
                Value::Text(words) => sheet.write_string_with_format(row, column, cut(&words), &text)?,
                Value::Number(number) => sheet.write_number_with_format(row, column, number, &amount)?,
                Value::Date(date) => {
                    let date = ExcelDateTime::from_ymd(
                        u16::try_from(date.year()).unwrap_or(1900),
                        date.month() as u8,
                        date.day() as u8,
                    )?;
                    sheet.write_datetime_with_format(row, column, &date, &day)?
                }
                Value::Nothing => continue,
            };
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofilter(0, 0, rows.len() as u32, columns.len() as u16 - 1)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    Ok(())
}

/// The text as far as a cell can hold it.
fn cut(text: &str) -> String {
    const MOST: usize = 32_767;
    if text.encode_utf16().count() <= MOST { text.to_owned() } else { text.chars().take(MOST / 2).collect() }
}
