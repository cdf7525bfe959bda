//! What an import would do, and doing it: tables become commands, in the order of what they point at, run as one entry.
//!
//! The preview asks the rules themselves what would change, in a transaction that is never kept, so that it cannot say
//! anything else than what the import then does.

use std::collections::HashSet;

use serde::Serialize;
use ts_rs::TS;

use super::finding::{Finding, FindingCode, Level};
use super::form::Kind;
use super::settle::{Known, settle};
use super::{Content, File, Import, ReadTable, read};
use crate::command::{
    AgendaCommand, AreasCommand, Command, FollowUpCommand, HearingCommand, ParticipantsCommand, SituationCommand,
    WorkshopsCommand,
};
use crate::error::{Error, Refusal};
use crate::gate::{Done, Engine};
use crate::journal::{Change, Edits};

/// The action's name in the journal, for undo and history.
const ACTION: &str = "ImportFiles";
/// How many findings of one table are shown; a wrong file has one for each row.
const MOST_FINDINGS: usize = 500;

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
    /// What it is.
    pub kind: Kind,
    /// Its columns, and whether they are used.
    pub columns: Vec<ColumnView>,
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
    /// What there is to say, errors first.
    pub findings: Vec<Finding>,
    /// How many more findings there are than are shown.
    pub more_findings: usize,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ColumnView {
    /// Its header, or its letters.
    pub header: String,
    /// Is it understood?
    pub used: bool,
}

/// What an import of these files would do. `year` is that of the hearing they are for, where the files do not say.
///
/// # Errors
/// When the store cannot be read. Nothing in a file is an error: that is what findings are for.
pub fn preview(engine: &Engine, files: &[File], year: Option<i32>) -> Result<ImportView, Error> {
    let prepared = prepare(engine, files, year)?;
    let mut tables = Vec::new();
    for (table, would) in prepared.import.tables.iter().zip(&prepared.would) {
        tables.push(table_view(table, would.as_ref()));
    }
    let import = &prepared.import;
    let (errors, warnings) = (count(import, Level::Error), count(import, Level::Warning));
    let changes = tables.iter().any(|table| table.added + table.changed > 0);
    Ok(ImportView { year: prepared.year, tables, findings: import.findings.clone(), errors, warnings, changes })
}

/// Imports files: everything that is good, as one entry, undone in one step. Errors and warnings must have been accepted.
///
/// # Errors
/// A refusal when there are errors or warnings that nobody has accepted, or when the store cannot be written.
pub fn run(engine: &Engine, files: &[File], year: Option<i32>, accept: bool) -> Result<Done, Error> {
    let prepared = prepare(engine, files, year)?;
    let (errors, warnings) = (count(&prepared.import, Level::Error), count(&prepared.import, Level::Warning));
    if !accept && errors + warnings > 0 {
        return Err(Refusal::Unconfirmed { errors, warnings }.into());
    }
    let tables = prepared.import.tables.into_iter().zip(prepared.would);
    let good = tables.filter(|(_, would)| would.is_some()).map(|(table, _)| table);
    engine.run_all(ACTION, good.filter_map(|table| command(table, prepared.year)).collect())
}

struct Prepared {
    import: Import,
    year: Option<i32>,
    /// For each table what its command would change; nothing where it has none or is refused.
    would: Vec<Option<Edits>>,
}

fn prepare(engine: &Engine, files: &[File], year: Option<i32>) -> Result<Prepared, Error> {
    let mut import = read(files, year);
    let known = engine.read(|read| Known::stored(read, year))?;
    let year = settle(&mut import, known, year);
    let commands: Vec<Option<Command>> = import.tables.iter().map(|table| command(table.clone(), year)).collect();
    let mut rehearsed = engine.rehearse(commands.iter().flatten().cloned().collect())?.into_iter();
    let mut would = Vec::new();
    for (table, command) in import.tables.iter_mut().zip(&commands) {
        would.push(match command.as_ref().and_then(|_| rehearsed.next()) {
            Some(Ok(edits)) => Some(edits),
            Some(Err(refusal)) => {
                let finding = table.table.finding(FindingCode::Refused { refusal });
                table.table.findings.push(finding);
                table.content = Content::Nothing;
                None
            }
            None => None,
        });
    }
    Ok(Prepared { import, year, would })
}

fn count(import: &Import, level: Level) -> usize {
    let all = import.tables.iter().flat_map(|table| &table.table.findings).chain(&import.findings);
    all.filter(|finding| finding.level == level).count()
}

/// The command that takes a table in; none where there is nothing to take in.
fn command(table: ReadTable, year: Option<i32>) -> Option<Command> {
    if table.content.is_empty() {
        return None;
    }
    fn rows<T>(placed: Vec<super::Placed<T>>) -> Vec<T> {
        placed.into_iter().map(|placed| placed.content).collect()
    }
    Some(match table.content {
        Content::Areas(placed) => AreasCommand::PutAreas { rows: rows(placed) }.into(),
        Content::ProblemAreas(placed) => AreasCommand::PutProblemAreas { rows: rows(placed) }.into(),
        Content::Indicators(placed) => SituationCommand::PutIndicators { rows: rows(placed) }.into(),
        Content::Values(placed) => SituationCommand::PutValues { rows: rows(placed) }.into(),
        Content::Hearing(placed) => HearingCommand::PutHearing { facts: rows(placed).swap_remove(0) }.into(),
        Content::Agenda(agenda) => {
            AgendaCommand::PutAgenda { year: year?, starts: agenda.starts, rows: rows(agenda.items) }.into()
        }
        Content::Workshops(placed) => WorkshopsCommand::PutWorkshops { year: year?, rows: rows(placed) }.into(),
        Content::Participants(placed) => {
            ParticipantsCommand::PutParticipants { year: year?, rows: rows(placed) }.into()
        }
        Content::Method(placed) => WorkshopsCommand::PutMethod { year: year?, rows: rows(placed) }.into(),
        Content::Plan(placed) => {
            let table = &table.table.table;
            let said = table.sheet.as_deref().and_then(year_in).or_else(|| year_in(&table.file));
            let year = said.or(year.map(|year| year - 1))?;
            FollowUpCommand::PutPlan { year, rows: rows(placed) }.into()
        }
        Content::Nothing => return None,
    })
}

/// The first year that stands in a name: `Åtgärdsplan 2018`.
fn year_in(name: &str) -> Option<i32> {
    let numbers = name.split(|sign: char| !sign.is_ascii_digit());
    numbers
        .filter(|number| number.len() == 4)
        .filter_map(|number| number.parse().ok())
        .find(|year| (1990..2100).contains(year))
}

/// The database table in which the rows of a kind are counted.
fn counted_in(kind: Kind) -> &'static str {
    match kind {
        Kind::Areas => "area",
        Kind::ProblemAreas => "problem_area",
        Kind::Indicators => "indicator",
        Kind::Values => "value",
        Kind::Hearing => "hearing",
        Kind::Agenda => "agenda_item",
        Kind::Workshops => "workshop",
        Kind::Participants => "participant",
        Kind::Method => "method_step",
        Kind::PlanPriorities => "priority",
        _ => "measure",
    }
}

fn table_view(table: &ReadTable, would: Option<&Edits>) -> TableView {
    let recognised = &table.table;
    let mut findings = recognised.findings.clone();
    findings.sort_by_key(|finding| (finding.level, finding.row));
    let more_findings = findings.len().saturating_sub(MOST_FINDINGS);
    findings.truncate(MOST_FINDINGS);
    let taken = if would.is_some() { table.content.len() } else { 0 };
    let (added, changed) = would.map_or((0, 0), |edits| tally(edits, counted_in(recognised.kind)));
    let columns = (0..recognised.table.columns.len())
        .map(|column| ColumnView { header: recognised.column_name(column), used: recognised.fields[column].is_some() });
    TableView {
        file: recognised.table.file.clone(),
        sheet: recognised.table.sheet.clone(),
        kind: recognised.kind,
        columns: columns.collect(),
        rows: table.rows,
        taken,
        added,
        changed,
        unchanged: taken.saturating_sub(added + changed),
        findings,
        more_findings,
    }
}

/// How many rows of a database table edits add, and how many they change that were there.
fn tally(edits: &Edits, counted: &str) -> (usize, usize) {
    let (mut added, mut changed) = (HashSet::new(), HashSet::new());
    for edit in edits.0.iter().filter(|edit| edit.table == counted) {
        match &edit.change {
            Change::Add(_) => added.insert(edit.row),
            Change::Set { .. } => changed.insert(edit.row),
        };
    }
    (added.len(), changed.difference(&added).count())
}
