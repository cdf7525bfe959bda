//! Writes what the import reads: the tables of a hearing as one workbook, or as a CSV file for each. Read in again they
//! change nothing.
//!
//! The headers are those the import asks for. E-mail addresses are left out: they stay in the data file.

mod content;
mod files;

use content::{Content, word};
pub use files::xlsx;

use chrono::NaiveDate;
use std::collections::HashMap;

use super::json::gather;
use crate::agenda;
use crate::areas::AreaRow;
use crate::error::Error;
use crate::gate::Engine;
use crate::hearing_file::{EarlierLine, HearingFile};
use crate::id::Id;
use crate::import::form::{Field, Kind};
use crate::import::table::Cell;
use crate::import::words::{Light, with_ceiling};
use crate::participants;
use crate::store::Reader;
use crate::time::Moment;

/// A table as it is written.
#[derive(Debug, Clone, PartialEq)]
pub struct Written {
    /// What it is.
    pub kind: Kind,
    /// Of an earlier plan: its year.
    year: Option<i64>,
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
    for earlier in file.before_earlier.iter().rev().chain(&file.earlier) {
        tables.extend(of_plan(earlier));
    }
    tables.retain(|table| !table.rows.is_empty());
    Ok(tables)
}

/// Makes a table: its fields in order, and for each row the cells in the same order.
macro_rules! table {
    ($kind:ident, $rows:expr, |$row:ident| { $($field:ident: $cell:expr),+ $(,)? }) => {{
        const FIELDS: &[Field] = &[$(Field::$field),+];
        let rows = $rows.into_iter().map(|$row| vec![$(Written::cell($cell)),+]).collect();
        Written { kind: Kind::$kind, year: None, fields: FIELDS, rows }
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
    Written { kind: Kind::Hearing, year: None, fields: &[], rows: rows.collect() }
}

fn of_agenda(read: Reader<'_>, hearing: Id) -> Result<Written, Error> {
    let items = agenda::view(read, hearing)?.items;
    Ok(table!(Agenda, items, |one| {
        Key: &one.key,
        Day: one.day,
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
    Ok(table!(Participants, participants::as_rows(read, hearing)?, |one| {
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

/// An earlier year's plan as an organiser's spreadsheet has it: its priorities in order, and a line for each measure; for a
/// measure of several priorities or causes, a line for each. What the spreadsheet has no column for is in the JSON only.
fn of_plan(earlier: &EarlierLine) -> [Written; 2] {
    let named = earlier.plan.iter().filter(|row| row.measure.is_none());
    let mut ranks: HashMap<&str, i64> = HashMap::new();
    let priorities = table!(PlanPriorities, named, |row| {
        Area: &row.area,
        Rank: *ranks.entry(&row.area).and_modify(|rank| *rank += 1).or_insert(1),
        Priority: &row.priority,
        ProblemArea: &row.problem_area,
        Example: row.example,
    });
    let lines = earlier.plan.iter().filter_map(|row| row.measure.as_ref().map(|measure| (row, measure)));
    let measures = table!(Plan, lines, |line| {
        Key: &line.1.key,
        Area: &line.0.area,
        Priority: &line.0.priority,
        ProblemArea: &line.0.problem_area,
        Cause: &line.0.cause,
        Measure: &line.1.text,
        Goal: &line.1.operative_goal,
        When: &line.1.when_words,
        Owners: listed(&line.1.owners),
        Outcome: &line.1.comment,
        Target: line.1.goal_amount,
        Unit: with_ceiling(line.1.unit.as_deref(), line.1.ceiling),
        StartValue: line.1.baseline,
        Result: line.1.result,
        Colour: line.1.colour.map(|colour| word(Light::Colour(colour))),
        Status: line.1.status.map(word),
        Place: &line.1.place,
        Contact: &line.1.contact_role,
        GoalKind: line.1.goal_kind.map(word),
        Kind: line.1.kind.map(word),
        Horizon: line.1.term.map(word),
        Promise: line.1.promise,
        PeriodFrom: line.1.starts,
        PeriodTo: line.1.ends,
        Check: dates(&line.1.check_dates),
        Example: line.0.example,
        Source: &line.1.source,
    });
    [priorities, measures].map(|table| Written { year: Some(earlier.year), ..table })
}

/// Names in a row, apart by semicolons. A single name that holds a comma is followed by one too, so that it stays whole.
fn listed(names: &[String]) -> Option<String> {
    match names {
        [] => None,
        [one] if one.contains(',') => Some(format!("{one};")),
        several => Some(several.join("; ")),
    }
}

fn dates(dates: &[NaiveDate]) -> Option<String> {
    let written: Vec<String> = dates.iter().map(NaiveDate::to_string).collect();
    (!written.is_empty()).then(|| written.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::ProblemAreaRow;
    use crate::command::{AreasCommand, HearingCommand};
    use crate::hearing::HearingRow;
    use crate::import::watch::Watch;
    use crate::import::{self, File, FindingCode, Given, ImportView};
    use crate::text::{Language, Texts};

    fn preview(engine: &Engine, files: &[File], year: Option<i32>) -> ImportView {
        import::preview(engine, &Given::files(files, year), &Watch::nobody()).unwrap()
    }

    fn run(engine: &Engine, files: &[File], accept: bool) {
        import::run(engine, &Given::files(files, None), accept, &Watch::nobody()).unwrap();
    }

    fn example() -> (Engine, Id) {
        let engine = Engine::in_memory(Id::new()).unwrap();
        let files: Vec<File> = crate::example::files();
        run(&engine, &files, true);
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
        assert_eq!(tables.len(), 11);
        for files in as_files(&tables) {
            let view = preview(&engine, &files, Some(2019));
            let changed: Vec<_> = view.tables.iter().filter(|one| one.added + one.changed > 0).collect();
            assert!(changed.is_empty(), "{changed:#?}");
            assert_eq!(view.tables.iter().filter(|table| table.unchanged > 0).count(), 11);
            assert_eq!((view.errors, view.warnings), (0, 0));
        }
    }

    #[test]
    fn what_is_written_makes_the_same_hearing_elsewhere() {
        let (engine, hearing) = example();
        let written = tables(&engine, hearing).unwrap();
        for files in as_files(&written) {
            let other = Engine::in_memory(Id::new()).unwrap();
            run(&other, &files, false);
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
            let view = preview(&engine, &files, None);
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
