//! The action plan as a spreadsheet: Brå's six columns first, then the fields that planning systems import.
//!
//! One row for each measure, also when it serves several priorities. Dates and numbers are real ones; texts stay texts
//! whatever they begin with, so that no cell is taken for a formula.

use super::content::bare_unit;
use crate::error::{Error, Failure};
use crate::import::quoted::is_like_formula;
use crate::priorities::{AreaPriorities, MeasureView, PrioritiesView, PriorityView};
use crate::text::{Language, Texts};
use crate::time::Moment;
use chrono::{Datelike, NaiveDate, Timelike};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};
use std::collections::HashSet;

impl From<XlsxError> for Error {
    fn from(error: XlsxError) -> Self {
        Failure::Report { reason: error.to_string() }.into()
    }
}

/// What a cell holds.
enum Value {
    Text(String),
    Number(f64),
    Date(NaiveDate),
    Nothing,
}

impl<T: Into<String>> From<T> for Value {
    fn from(text: T) -> Self {
        Self::Text(text.into())
    }
}

fn maybe(text: &Option<String>) -> Value {
    text.as_ref().map_or(Value::Nothing, Value::from)
}

fn number(number: Option<f64>) -> Value {
    number.map_or(Value::Nothing, Value::Number)
}

fn date(text: &Option<String>) -> Value {
    text.as_deref().and_then(|text| text.parse().ok()).map_or(Value::Nothing, Value::Date)
}

/// A column: the key of its title, its width in characters, and what it holds of a row.
type Column<F> = (&'static str, f64, F);
type OfLine = fn(&Line<'_>, &Texts) -> Value;
type OfRanked = fn(&Ranked<'_>, &Texts) -> Value;

/// A measure with the priorities it serves.
struct Line<'a> {
    measure: &'a MeasureView,
    serves: Vec<(&'a AreaPriorities, &'a PriorityView)>,
}

const PLAN: &[Column<OfLine>] = &[
    ("report-plan-cause", 36.0, |line, _| causes(line).into()),
    ("report-plan-measure", 36.0, |line, _| line.measure.text.as_str().into()),
    ("report-plan-goal", 36.0, |line, _| maybe(&line.measure.operative_goal)),
    ("report-plan-when", 24.0, |line, _| when(line.measure).into()),
    ("report-plan-who", 24.0, |line, _| owners(line.measure).into()),
    ("report-plan-follow-up", 24.0, |line, _| checks(line.measure).into()),
    ("sheet-title", 36.0, |line, _| line.measure.text.as_str().into()),
    ("sheet-description", 36.0, |line, _| description(line).into()),
    ("sheet-responsible", 24.0, |line, _| owners(line.measure).into()),
    ("sheet-start", 12.0, |line, _| date(&line.measure.starts)),
    ("sheet-end", 12.0, |line, _| date(&line.measure.ends)),
    ("sheet-status", 14.0, |line, texts| status(line.measure, texts)),
    ("sheet-amount", 11.0, |line, _| number(line.measure.goal_amount)),
    ("sheet-unit", 14.0, |line, _| line.measure.unit.as_deref().map_or(Value::Nothing, |unit| bare_unit(unit).into())),
    ("sheet-ceiling", 8.0, |line, texts| yes_no(line.measure.ceiling, texts)),
    ("sheet-area", 24.0, |line, _| each(line, |(area, _)| area.name.clone()).into()),
    ("sheet-priority", 36.0, |line, _| each(line, |(_, priority)| priority.title.clone()).into()),
    ("sheet-problem-area", 24.0, |line, _| {
        each(line, |(_, priority)| priority.problem_area_name.clone().unwrap_or_default()).into()
    }),
    ("sheet-place", 24.0, |line, _| maybe(&line.measure.place)),
    ("sheet-joint", 11.0, |line, texts| yes_no(line.measure.joint, texts)),
    ("sheet-promise", 16.0, |line, texts| yes_no(line.measure.promise, texts)),
    ("sheet-goal-kind", 16.0, |line, texts| word("goal-kind", line.measure.goal_kind.map(|kind| kind.code()), texts)),
    ("sheet-kind", 14.0, |line, texts| word("measure-kind", line.measure.kind.map(|kind| kind.code()), texts)),
    ("sheet-term", 12.0, |line, texts| word("term", line.measure.term.map(|term| term.code()), texts)),
    ("sheet-contact", 28.0, |line, _| maybe(&line.measure.contact_role)),
    ("sheet-next-check", 14.0, |line, _| date(&line.measure.check_dates.first().map(|one| one.date.clone()))),
    ("sheet-id", 8.0, |line, _| maybe(&line.measure.key)),
    ("report-source", 40.0, |line, _| maybe(&line.measure.source)),
    ("sheet-example", 12.0, |line, texts| yes_no(line.measure.example, texts)),
];

/// A priority in its area.
type Ranked<'a> = (&'a AreaPriorities, &'a PriorityView);

const PRIORITIES: &[Column<OfRanked>] = &[
    ("sheet-area", 24.0, |(area, _), _| area.name.as_str().into()),
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
pub(super) fn write(view: &PrioritiesView, language: Language, now: Moment) -> Result<Vec<u8>, Error> {
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

fn lines(view: &PrioritiesView) -> Vec<Line<'_>> {
    let ranked = || view.areas.iter().flat_map(|area| area.priorities.iter().map(move |one| (area, one)));
    let mut seen = HashSet::new();
    let serving = ranked().flat_map(|(_, priority)| &priority.measures);
    serving
        .chain(&view.loose_measures)
        .filter(|measure| seen.insert(measure.id))
        .map(|measure| Line {
            measure,
            serves: ranked().filter(|(_, priority)| measure.priorities.contains(&priority.id)).collect(),
        })
        .collect()
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

fn yes_no(is: bool, texts: &Texts) -> Value {
    texts.word(if is { "sheet-yes" } else { "sheet-no" }).into()
}

fn word(kind: &str, code: Option<&str>, texts: &Texts) -> Value {
    code.map_or(Value::Nothing, |code| texts.word(&format!("{kind}-{code}")).into())
}

fn each(line: &Line<'_>, of: impl Fn(&(&AreaPriorities, &PriorityView)) -> String) -> String {
    let mut words: Vec<String> = line.serves.iter().map(of).filter(|word| !word.is_empty()).collect();
    words.dedup();
    words.join("; ")
}

fn causes(line: &Line<'_>) -> String {
    let aimed = line.serves.iter().flat_map(|(_, priority)| &priority.causes);
    let aimed = aimed.filter(|cause| line.measure.causes.contains(&cause.id));
    aimed.map(|cause| format!("{} {}", cause.number, cause.text)).collect::<Vec<_>>().join("\n")
}

fn when(measure: &MeasureView) -> String {
    match (&measure.starts, &measure.ends, &measure.when_words) {
        (None, None, words) => words.clone().unwrap_or_default(),
        (starts, ends, _) => {
            let [starts, ends] = [starts, ends].map(|date| date.clone().unwrap_or_default());
            format!("{starts} – {ends}").trim().to_owned()
        }
    }
}

fn owners(measure: &MeasureView) -> String {
    measure.owners.iter().map(|owner| owner.name.clone()).collect::<Vec<_>>().join(", ")
}

fn checks(measure: &MeasureView) -> String {
    measure.check_dates.iter().map(|one| one.date.clone()).collect::<Vec<_>>().join(", ")
}

fn description(line: &Line<'_>) -> String {
    let goal = line.measure.operative_goal.clone();
    let place = line.measure.place.clone();
    [goal, place].into_iter().flatten().collect::<Vec<_>>().join(". ")
}

fn status(measure: &MeasureView, texts: &Texts) -> Value {
    let code = measure.result.as_ref().map_or("not_begun", |result| result.status.code());
    texts.word(&format!("progress-{code}")).into()
}
