//! What an import would do, and doing it: tables become commands, in the order of what they point at, run as one entry.
//!
//! The preview asks the rules themselves what would change, in a transaction that is never kept, so that it cannot say
//! anything else than what the import then does.

use serde::Serialize;
use ts_rs::TS;

use super::finding::{Finding, FindingCode, Level};
use super::form::{Field, Kind};
use super::lines::{LineView, Names, Status, lines};
use super::mapping::Remembered;
use super::settle::{Known, settle};
use super::table::Table;
use super::taking::{Taking, remembering, taking};
use super::watch::{Stage, Watch};
use super::{Given, Import, ReadTable, read};
use crate::error::{Error, Refusal};
use crate::gate::{Done, Engine};
use crate::journal::Edits;

/// The action's name in the journal, for undo and history.
const ACTION: &str = "ImportFiles";
/// How many findings of one table are shown; a wrong file has one for each row.
const MOST_FINDINGS: usize = 500;
/// How many values show what a column holds, and how much of each.
const SAMPLES: usize = 3;
const SAMPLE_LENGTH: usize = 60;

/// What an import of some files would do.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ImportView {
    /// The year of the hearing it is for; none when no table needs one and none is there.
    pub year: Option<i32>,
    /// The tables, in the order in which they are taken in.
    pub tables: Vec<TableView>,
    /// Findings about files as files, and about sheets that are nothing known.
    pub findings: Vec<Finding>,
    /// How many errors there are, everywhere.
    pub errors: usize,
    /// How many warnings there are, everywhere.
    pub warnings: usize,
    /// Would anything change?
    pub changes: bool,
}

/// What one table would do.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TableView {
    /// The file's name.
    pub file: String,
    /// The sheet's name; a CSV file has none.
    pub sheet: Option<String>,
    /// What it is; none when that could not be seen.
    pub kind: Option<Kind>,
    /// Its columns, and what they were taken for.
    pub columns: Vec<ColumnView>,
    /// What the columns of such a table can hold.
    pub fields: Vec<FieldView>,
    /// Its columns are the program's own and cannot be taken for something else: those of a calendar, the facts of a day,
    /// and of values that were spread out.
    pub has_fixed_columns: bool,
    /// How many rows stand under the header.
    pub rows: usize,
    /// How many of them are taken in.
    pub taken: usize,
    /// How many of these are new.
    pub added: usize,
    /// How many change something that is there.
    pub changed: usize,
    /// How many are there already, just so.
    pub unchanged: usize,
    /// How many are left out.
    pub left: usize,
    /// How many rows have an error or a warning.
    pub warned: usize,
    /// The first rows of each status, with what becomes of them.
    pub lines: Vec<LineView>,
    /// What there is to say, errors first; what is about a row stands at its line too.
    pub findings: Vec<Finding>,
    /// How many more findings there are than are shown.
    pub more_findings: usize,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ColumnView {
    /// Its header, or its letters.
    pub header: String,
    /// What it was taken for; none when it is not used.
    pub field: Option<Field>,
    /// Its first values.
    pub samples: Vec<String>,
}

/// Something a column can hold.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FieldView {
    /// What.
    pub field: Field,
    /// Is the table worth nothing without it?
    pub required: bool,
}

/// What an import would do.
///
/// # Errors
/// When the store cannot be read, or the watch has stopped it. Nothing in a file is an error: that is what findings are for.
pub fn preview(engine: &Engine, given: &Given<'_>, watch: &Watch<'_>) -> Result<ImportView, Error> {
    let Prepared { mut import, year, takings, rows } = prepare(engine, given, watch)?;
    let at_row = |row| watch.at(Stage::Checking, row, rows);
    let (mut commands, mut places) = (Vec::new(), Vec::new());
    for taking in takings {
        places.push(taking.as_ref().map(|taking| taking.rows.clone()));
        commands.extend(taking.map(|taking| taking.command));
    }
    let (rehearsed, names) = engine.rehearse(commands, &at_row, |read| Names::stored(read, year))?;
    let mut rehearsed = rehearsed.into_iter();
    let mut tables = Vec::new();
    for (table, rows) in import.tables.iter_mut().zip(&places) {
        let would = rows.as_ref().and_then(|_| rehearsed.next());
        let would = would.and_then(|would| would.map_err(|refusal| refuse(table, refusal)).ok());
        tables.push(table_view(table, would.as_ref(), rows.as_deref().unwrap_or_default(), &names));
    }
    tables.extend(import.unknown.iter().map(unknown_view));
    let (errors, warnings) = (count(&import, Level::Error), count(&import, Level::Warning));
    let changes = tables.iter().any(|table| table.added + table.changed > 0);
    Ok(ImportView { year, tables, findings: import.findings, errors, warnings, changes })
}

/// Imports everything that is good, as one entry, undone in one step. Errors and warnings must have been accepted.
///
/// # Errors
/// A refusal when there are errors or warnings that nobody has accepted or the watch has stopped it, a failure when the
/// store cannot be written. Then nothing is changed.
pub fn run(engine: &Engine, given: &Given<'_>, accept: bool, watch: &Watch<'_>) -> Result<Done, Error> {
    let Prepared { import, takings, rows, .. } = prepare(engine, given, watch)?;
    let (errors, warnings) = (count(&import, Level::Error), count(&import, Level::Warning));
    if !accept && errors + warnings > 0 {
        return Err(Refusal::Unconfirmed { errors, warnings }.into());
    }
    // Of each row the gate tells twice: once in its table and once in the journal.
    let at_row = |written: usize| watch.at(Stage::Writing, written / 2, rows);
    let refused = |_| if accept { Ok(()) } else { Err(Refusal::Unconfirmed { errors: 1, warnings }) };
    let remembered = remembering(&import, given.choices);
    drop(import);
    let commands = takings.into_iter().flatten().map(|taking| taking.command).chain(remembered).collect();
    engine.run_each(ACTION, commands, refused, &at_row)
}

/// Files as tables whose references are settled, and what takes each table in.
struct Prepared {
    import: Import,
    year: Option<i32>,
    /// For each table; none where there is nothing to take in.
    takings: Vec<Option<Taking>>,
    /// How many rows are taken in, everywhere.
    rows: usize,
}

fn prepare(engine: &Engine, given: &Given<'_>, watch: &Watch<'_>) -> Result<Prepared, Error> {
    let (known, remembered) = engine.read(|read| Ok((Known::stored(read, given.year)?, Remembered::stored(read)?)))?;
    let mut import = read(&Given { remembered: Some(&remembered), ..*given }, watch);
    watch.require()?;
    let year = settle(&mut import, known, given.year);
    let takings: Vec<_> = import.tables.iter_mut().map(|table| taking(table, year)).collect();
    let rows = takings.iter().flatten().map(|taking| taking.rows.len()).sum();
    Ok(Prepared { import, year, takings, rows })
}

/// What the rules refuse becomes a finding of its table.
fn refuse(table: &mut ReadTable, refusal: Refusal) {
    let finding = table.table.finding(FindingCode::Refused { refusal });
    table.table.findings.push(finding);
}

fn count(import: &Import, level: Level) -> usize {
    let all = import.tables.iter().flat_map(|table| &table.table.findings).chain(&import.findings);
    let unknown = if level == FindingCode::UnknownKind.level() { import.unknown.len() } else { 0 };
    all.filter(|finding| finding.level == level).count() + unknown
}

fn table_view(table: &ReadTable, rehearsed: Option<&Edits>, places: &[usize], names: &Names) -> TableView {
    let recognised = &table.table;
    let mut findings = recognised.findings.clone();
    findings.sort_by_key(|finding| (finding.level, finding.row));
    let more_findings = findings.len().saturating_sub(MOST_FINDINGS);
    findings.truncate(MOST_FINDINGS);
    let lines = lines(recognised, places, rehearsed, names);
    let of = |status| lines.count(status);
    TableView {
        kind: Some(recognised.kind),
        columns: columns(&recognised.table, &recognised.fields),
        fields: fields(recognised.kind),
        has_fixed_columns: recognised.kind.form().is_facts || recognised.spread.is_some() || recognised.is_calendar(),
        rows: table.rows,
        taken: table.rows - of(Status::Left),
        added: of(Status::New),
        changed: of(Status::Changed),
        unchanged: of(Status::Unchanged),
        left: of(Status::Left),
        warned: lines.warned,
        lines: lines.shown,
        findings,
        more_findings,
        ..empty_view(&recognised.table)
    }
}

/// A table that is nothing known: its columns, so that a person can say what they are.
fn unknown_view(table: &Table) -> TableView {
    let finding = Finding::file(&table.file, FindingCode::UnknownKind).within(table.sheet.as_deref());
    TableView {
        columns: columns(table, &vec![None; table.columns.len()]),
        rows: table.rows.len(),
        left: table.rows.len(),
        findings: vec![finding],
        ..empty_view(table)
    }
}

fn empty_view(table: &Table) -> TableView {
    TableView {
        file: table.file.clone(),
        sheet: table.sheet.clone(),
        kind: None,
        columns: Vec::new(),
        fields: Vec::new(),
        has_fixed_columns: false,
        rows: 0,
        taken: 0,
        added: 0,
        changed: 0,
        unchanged: 0,
        left: 0,
        warned: 0,
        lines: Vec::new(),
        findings: Vec::new(),
        more_findings: 0,
    }
}

fn columns(table: &Table, fields: &[Option<Field>]) -> Vec<ColumnView> {
    let samples = |column: usize| {
        let filled = table.rows.iter().map(|row| row.cell(column)).filter(|cell| !cell.is_empty());
        filled.take(SAMPLES).map(|cell| cell.shown().chars().take(SAMPLE_LENGTH).collect()).collect()
    };
    let one =
        |column| ColumnView { header: table.column_name(column), field: fields[column], samples: samples(column) };
    (0..table.columns.len().min(fields.len())).map(one).collect()
}

fn fields(kind: Kind) -> Vec<FieldView> {
    let columns = kind.form().columns.iter();
    columns.map(|column| FieldView { field: column.field, required: column.required }).collect()
}
