//! Writes what the import reads: the tables of a hearing as one workbook, or as a CSV file for each. Read in again they
//! change nothing.
//!
//! The headers are those the import asks for. CSV is as Swedish Excel saves and opens it: UTF-8 with its mark, semicolons,
//! decimal comma, CRLF. Texts that begin like formulas stay texts (see [`super::quoted`]). E-mail addresses are left out:
//! they stay in the data file.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use super::form::{Field, Kind};
use super::quoted::{is_like_formula, quoted};
use super::settle::people;
use super::table::Cell;
use super::value::is_missing;
use super::words::Word;
use crate::agenda;
use crate::areas::AreaRow;
use crate::error::{Error, Failure};
use crate::gate::Engine;
use crate::id::Id;
use crate::report::gather;
use crate::report::json::HearingFile;
use crate::store::Reader;
use crate::text::Texts;
use crate::time::{Minutes, Moment, TimeOfDay};

/// A table as it is written.
#[derive(Debug, Clone, PartialEq)]
pub struct Written {
    /// What it is.
    pub kind: Kind,
    fields: &'static [Field],
    rows: Vec<Vec<Cell>>,
}

/// The tables of a hearing that have rows, in the order in which they are taken in.
///
/// # Errors
/// A refusal when the hearing is not there, or a failure of the store.
pub fn tables(engine: &Engine, hearing: Id) -> Result<Vec<Written>, Error> {
    engine.read(|read| gathered(read, hearing))
}

fn gathered(read: Reader<'_>, hearing: Id) -> Result<Vec<Written>, Error> {
    let file = gather(read, hearing, Moment(0))?;
    let mut tables = lasting(&file);
    tables.push(facts(&file));
    tables.push(of_agenda(read, hearing)?);
    tables.push(of_workshops(&file));
    tables.push(of_participants(read, hearing)?);
    tables.push(of_method(&file));
    tables.retain(|table| !table.rows.is_empty());
    Ok(tables)
}

/// Makes a table: its fields in order, and for each row the cells in the same order.
macro_rules! table {
    ($kind:ident, $rows:expr, |$row:ident| { $($field:ident: $cell:expr),+ $(,)? }) => {{
        const FIELDS: &[Field] = &[$(Field::$field),+];
        let rows = $rows.into_iter().map(|$row| vec![$(Written::cell($cell)),+]).collect();
        Written { kind: Kind::$kind, fields: FIELDS, rows }
    }};
}

impl Written {
    fn cell(content: impl Into<Content>) -> Cell {
        content.into().0
    }
}

fn lasting(file: &HearingFile) -> Vec<Written> {
    vec![
        table!(Areas, &file.areas, |one| {
            Key: &one.key,
            Name: &one.name,
            Kind: word(one.kind),
            Code: &one.code,
            PoliceArea: &one.police_area,
            Inhabitants: one.inhabitants,
            ValidFrom: one.valid_from,
            ValidTo: one.valid_to,
            PartOf: &one.part_of,
            Becomes: &becomes(one, file),
            Example: one.example,
            Remark: &one.remark,
        }),
        table!(ProblemAreas, &file.problem_areas, |one| {
            Code: &one.code,
            Name: &one.name,
            Description: &one.description,
        }),
        table!(Indicators, &file.indicators, |one| {
            Code: &one.code,
            Name: &one.name,
            Unit: &one.unit,
            Source: &one.source,
            Direction: word(one.direction),
            Decimals: one.decimals,
            Caution: &one.caution,
            SmallestArea: &one.smallest_area,
            HideBelow: one.hide_below,
        }),
        table!(Values, &file.values, |one| {
            Indicator: &one.indicator,
            Area: &one.area,
            Year: one.year,
            Value: one.amount,
            Source: &one.source,
            Example: one.example,
        }),
    ]
}

/// What follows an area, in the words that the import understands: `Centrum; Nordost (ett industriområde)`.
fn becomes(area: &AreaRow, file: &HearingFile) -> Option<String> {
    let steps = file.successions.iter().filter(|step| step.area == area.key).map(|step| match &step.part {
        Some(part) => format!("{} ({part})", step.successor),
        None => step.successor.clone(),
    });
    let words: Vec<String> = steps.chain(area.becomes.clone()).collect();
    (!words.is_empty()).then(|| words.join("; "))
}

fn facts(file: &HearingFile) -> Written {
    let one = &file.hearing;
    // Keys in the first column, values in the second, as a person fills them in.
    let facts: [(Field, Content); 15] = [
        (Field::Year, i64::from(one.year).into()),
        (Field::Title, (&one.title).into()),
        (Field::City, (&one.city).into()),
        (Field::Date, one.date.into()),
        (Field::Venue, (&one.venue).into()),
        (Field::Organiser, (&one.organiser).into()),
        (Field::Theme, (&one.theme).into()),
        (Field::PeriodFrom, one.period_from.into()),
        (Field::PeriodTo, one.period_to.into()),
        (Field::VotesEach, one.votes_each.into()),
        (Field::MostPriorities, one.most_priorities.into()),
        (Field::Start, one.starts.into()),
        (Field::End, one.ends.into()),
        (Field::Example, one.example.into()),
        (Field::Remark, (&one.remark).into()),
    ];
    let key = |field| Cell::text(Kind::Hearing.form().header(field));
    let rows =
        facts.into_iter().filter(|(_, value)| !value.0.is_empty()).map(|(field, value)| vec![key(field), value.0]);
    Written { kind: Kind::Hearing, fields: &[], rows: rows.collect() }
}

fn of_agenda(read: Reader<'_>, hearing: Id) -> Result<Written, Error> {
    let items = agenda::view(read, hearing)?.items;
    Ok(table!(Agenda, items, |one| {
        Key: &one.key,
        Start: one.planned_start,
        Minutes: one.minutes,
        Kind: word(one.kind),
        Title: &one.title,
        Room: &one.venue,
        Fixed: one.is_fixed,
        InnerCount: one.inner_count,
        InnerMinutes: one.inner_minutes,
    }))
}

fn of_workshops(file: &HearingFile) -> Written {
    table!(Workshops, file.workshops.iter().map(|room| &room.workshop), |one| {
        Key: &one.key,
        Room: &one.room,
        Area: &one.area,
        Theme: &one.theme,
        Seats: one.seats,
        Role: &one.facilitator,
        VotersPolice: one.voters_police,
        VotersCity: one.voters_city,
        VotersOthers: one.voters_others,
    })
}

fn of_participants(read: Reader<'_>, hearing: Id) -> Result<Written, Error> {
    Ok(table!(Participants, people(read, hearing)?, |one| {
        Key: &one.key,
        Role: &one.role,
        Organisation: &one.organisation,
        Party: word(one.party),
        Area: &one.area,
        Wish1: &one.wish_1,
        Wish2: &one.wish_2,
    }))
}

fn of_method(file: &HearingFile) -> Written {
    table!(Method, file.method.iter().zip(1_i64..), |one| {
        Session: one.0.pass,
        Number: one.1,
        Step: &one.0.title,
        Minutes: one.0.minutes,
        Description: &one.0.description,
    })
}

/// The content of a cell, from whatever a row holds.
struct Content(Cell);

fn word<W: Word + PartialEq>(word: W) -> Content {
    let usual = W::WORDS.iter().find(|(one, _)| *one == word).and_then(|(_, words)| words.first());
    Content(Cell::text(usual.copied().unwrap_or_default()))
}

impl From<&String> for Content {
    fn from(text: &String) -> Self {
        Self(Cell::text(&quoted(text)))
    }
}

impl From<i64> for Content {
    fn from(number: i64) -> Self {
        Self(Cell::Number(number as f64))
    }
}

impl From<f64> for Content {
    fn from(number: f64) -> Self {
        Self(Cell::Number(number))
    }
}

impl From<bool> for Content {
    fn from(yes: bool) -> Self {
        Self(Cell::text(if yes { "ja" } else { "nej" }))
    }
}

impl From<NaiveDate> for Content {
    fn from(day: NaiveDate) -> Self {
        Self(Cell::Date(day))
    }
}

impl From<TimeOfDay> for Content {
    fn from(time: TimeOfDay) -> Self {
        let minutes = u32::try_from(time.0).unwrap_or_default();
        Self(NaiveTime::from_hms_opt(minutes / 60 % 24, minutes % 60, 0).map_or(Cell::Empty, Cell::Time))
    }
}

impl From<Minutes> for Content {
    fn from(minutes: Minutes) -> Self {
        minutes.0.into()
    }
}

impl<T: Into<Content>> From<Option<T>> for Content {
    fn from(content: Option<T>) -> Self {
        content.map_or(Self(Cell::Empty), Into::into)
    }
}

impl<'a> From<&'a Option<String>> for Content {
    fn from(text: &'a Option<String>) -> Self {
        text.as_ref().into()
    }
}

impl Written {
    /// What its file is called, without an ending.
    pub fn name(&self) -> &'static str {
        self.kind.into()
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
        Cell::Number(number) => number.to_string().replace('.', ","),
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
        let kind: &'static str = table.kind.into();
        let sheet = book.add_worksheet();
        sheet.set_name(texts.word(&format!("table-kind-{kind}")))?;
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

#[cfg(test)]
mod tests {
    use super::super::bad_files::{preview, run};
    use super::super::{File, FindingCode};
    use super::*;
    use crate::areas::ProblemAreaRow;
    use crate::command::{AreasCommand, HearingCommand};
    use crate::hearing::HearingRow;
    use crate::text::Language;

    fn example() -> (Engine, Id) {
        let engine = Engine::in_memory(Id::new()).unwrap();
        let files: Vec<File> = crate::example::files();
        run(&engine, &files, None, true).unwrap();
        let hearing = engine.read(|read| crate::hearing::rows::need_year(read, 2019)).unwrap().id;
        (engine, hearing)
    }

    fn as_files(tables: &[Written]) -> [Vec<File>; 2] {
        let csv = tables.iter().map(|table| (format!("{}.csv", table.name()), table.csv().unwrap()));
        let book = ("tables.xlsx".to_owned(), xlsx(tables, Texts::of(Language::Sv)).unwrap());
        [csv.collect(), vec![book]]
    }

    #[test]
    fn what_is_written_and_read_again_changes_nothing() {
        let (engine, hearing) = example();
        let tables = tables(&engine, hearing).unwrap();
        assert_eq!(tables.len(), 9);
        for files in as_files(&tables) {
            let view = preview(&engine, &files, Some(2019)).unwrap();
            let changed: Vec<_> = view.tables.iter().filter(|one| one.added + one.changed > 0).collect();
            assert!(changed.is_empty(), "{changed:#?}");
            assert_eq!(view.tables.iter().filter(|table| table.unchanged > 0).count(), 9);
            assert_eq!((view.errors, view.warnings), (0, 0));
        }
    }

    #[test]
    fn what_is_written_makes_the_same_hearing_elsewhere() {
        let (engine, hearing) = example();
        let written = tables(&engine, hearing).unwrap();
        for files in as_files(&written) {
            let other = Engine::in_memory(Id::new()).unwrap();
            run(&other, &files, None, false).unwrap();
            let hearing = other.read(|read| crate::hearing::rows::need_year(read, 2019)).unwrap().id;
            assert_eq!(tables(&other, hearing).unwrap(), written);
        }
    }

    #[test]
    fn every_text_survives_and_none_becomes_a_formula() {
        let texts = [
            "=1+1",
            "+46 31",
            "-",
            "–",
            "@SUM(A1)",
            "'=1",
            "''x",
            "saknas",
            "…",
            "-5",
            "a;b",
            "han sa \"nej\"",
            "rad\nrad",
            "=HYPERLINK(\"http://x\")",
            "'",
            "1 234,5",
            "2019-02-07",
            "ja",
        ];
        let engine = Engine::in_memory(Id::new()).unwrap();
        let facts = HearingRow::new(2019, "=Hearing");
        let hearing = engine.run(HearingCommand::StartHearing { facts }.into()).unwrap().created[0];
        let rows = texts.iter().enumerate().map(|(number, text)| ProblemAreaRow {
            code: format!("P{number}"),
            name: (*text).to_owned(),
            description: Some((*text).to_owned()),
        });
        engine.run(AreasCommand::PutProblemAreas { rows: rows.collect() }.into()).unwrap();
        let tables = tables(&engine, hearing).unwrap();
        for files in as_files(&tables) {
            let view = preview(&engine, &files, None).unwrap();
            assert!(!view.changes, "{:#?}", view.tables.iter().flat_map(|table| &table.lines).collect::<Vec<_>>());
            assert_eq!(view.errors, 0);
            let unread = view.findings.iter().any(|one| matches!(one.code, FindingCode::UnknownKind));
            assert!(!unread);
        }
        let csv = String::from_utf8(tables[0].csv().unwrap()).unwrap();
        let cells = csv.trim_start_matches('\u{feff}').split([';', '\n']).map(|cell| cell.trim_start_matches('"'));
        assert!(cells.into_iter().all(|cell| !cell.starts_with(['=', '+', '-', '@'])), "{csv}");
    }
}
