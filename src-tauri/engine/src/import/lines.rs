//! What becomes of each row of a table: new, changed and from what, there already, or left out and why.
//!
//! The rules' own edits say it, line by line; nothing is compared a second time here.

use std::collections::{HashMap, HashSet};

use serde::Serialize;
use ts_rs::TS;

use super::finding::{Finding, Level};
use super::form::{Field, Kind};
use super::kinds::shape_of;
use super::recognise::Recognised;
use super::words::usual_word;
use crate::error::Error;
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::journal::{Change, Edit, Edits, Shape, Value};
use crate::store::{Reader, Stored};
use crate::{areas, hearing, situation, workshops};

/// How many rows of each status are shown; all are counted.
pub const MOST_LINES: usize = 200;

/// What becomes of a row. Its code, after `import-status-`, is the key of its word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "RowStatus")]
pub enum Status {
    /// It is left out.
    Left,
    /// It changes something that is there.
    Changed,
    /// It is new.
    New,
    /// It is there already, just so.
    Unchanged,
}

/// A row of a table and what becomes of it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LineView {
    /// Its number, as the person sees it in the file.
    pub row: u32,
    /// What becomes of it.
    pub status: Status,
    /// Its cells, in the order of the columns that are used.
    pub cells: Vec<CellView>,
    /// What changes besides: things the file has no column for.
    pub also: Vec<AlsoView>,
    /// What there is to say about it.
    pub findings: Vec<Finding>,
}

/// A cell of a row.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CellView {
    /// What stands in the file.
    pub text: String,
    /// What the program has now, where that changes.
    pub was: Option<String>,
}

/// A change in something the file has no column for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AlsoView {
    /// What changes; nothing when it is the row's place among the others.
    pub field: Option<Field>,
    /// What the program has now.
    pub was: String,
    /// What it will have.
    pub becomes: String,
}

/// The rows of a table: how many of each status, and the first of each.
#[derive(Debug, Default)]
pub struct Lines {
    counts: HashMap<Status, usize>,
    /// How many have something to be looked at.
    pub warned: usize,
    /// The first of each status, in the order of the file.
    pub shown: Vec<LineView>,
}

impl Lines {
    /// How many rows there are of a status.
    pub fn count(&self, status: Status) -> usize {
        self.counts.get(&status).copied().unwrap_or(0)
    }
}

/// What rows are called that others point at.
#[derive(Debug, Default)]
pub struct Names(HashMap<Id, String>);

impl Names {
    /// As the store has them, with the workshops of a year's hearing.
    pub(crate) fn stored(read: Reader<'_>, year: Option<i32>) -> Result<Self, Error> {
        let mut names: HashMap<Id, String> = HashMap::new();
        names.extend(areas::rows::keys(read)?.into_iter().map(|(key, id)| (id, key)));
        names.extend(areas::rows::problem_codes(read)?.into_iter().map(|(code, id)| (id, code)));
        names.extend(situation::rows::indicators(read)?.into_iter().map(|one| (one.id, one.code)));
        let hearing = year.map(|year| hearing::rows::of_year(read, year)).transpose()?.flatten();
        if let Some(hearing) = hearing {
            names.extend(workshops::rows::of_hearing(read, hearing.id)?.into_iter().map(|one| (one.id, one.key)));
        }
        Ok(Self(names))
    }
}

/// The rows of a table. `places` says for each line of its command where among the rows it came from; without edits the
/// whole table is left out.
pub fn lines(table: &Recognised, places: &[usize], edits: Option<&Edits>, names: &Names) -> Lines {
    let rows = &table.table.rows;
    let mut status = vec![Status::Left; rows.len()];
    for at in places.iter().filter(|_| edits.is_some()) {
        status[*at] = Status::Unchanged;
    }
    let by_row =
        || edits.into_iter().flat_map(Edits::by_line).filter_map(|(line, edit)| Some((*places.get(line)?, edit)));
    for (at, edit) in by_row() {
        let is_new = matches!(edit.change, Change::Add(_)) && table.kind.stored_in() == Some(edit.table.as_ref());
        match status[at] {
            Status::New => {}
            _ if is_new => status[at] = Status::New,
            _ => status[at] = Status::Changed,
        }
    }
    let mut said: HashMap<u32, Vec<&Finding>> = HashMap::new();
    for finding in &table.findings {
        if let Some(row) = finding.row {
            said.entry(row).or_default().push(finding);
        }
    }
    let is_warned =
        |number| said.get(&number).is_some_and(|findings| findings.iter().any(|one| one.level < Level::Note));
    let mut lines = Lines::default();
    let mut shown = HashSet::new();
    for (at, row) in rows.iter().enumerate() {
        let count = lines.counts.entry(status[at]).or_insert(0);
        *count += 1;
        let warned = is_warned(row.number);
        lines.warned += usize::from(warned);
        if *count <= MOST_LINES || warned && lines.warned <= MOST_LINES {
            shown.insert(at);
        }
    }
    let mut changes: HashMap<usize, Vec<&Edit>> = HashMap::new();
    for (at, edit) in by_row().filter(|(at, _)| shown.contains(at) && status[*at] == Status::Changed) {
        changes.entry(at).or_default().push(edit);
    }
    let used: Vec<(usize, Field)> =
        table.fields.iter().enumerate().filter_map(|(column, field)| Some((column, (*field)?))).collect();
    for (at, row) in rows.iter().enumerate().filter(|(at, _)| shown.contains(at)) {
        let mut cells: Vec<CellView> =
            used.iter().map(|(column, _)| CellView { text: row.cell(*column).shown(), was: None }).collect();
        let mut also = Vec::new();
        for edit in changes.remove(&at).unwrap_or_default() {
            let change = also_of(table.kind, edit, names);
            match used.iter().position(|(_, field)| Some(*field) == change.field) {
                Some(cell) if table.kind.stored_in() == Some(edit.table.as_ref()) => cells[cell].was = Some(change.was),
                _ if !also.contains(&change) => also.push(change),
                _ => {}
            }
        }
        let findings = said.get(&row.number).into_iter().flatten().map(|one| (*one).clone()).collect();
        lines.shown.push(LineView { row: row.number, status: status[at], cells, also, findings });
    }
    lines
}

fn also_of(kind: Kind, edit: &Edit, names: &Names) -> AlsoView {
    let table: &str = edit.table.as_ref();
    match &edit.change {
        Change::Set { column, old, new } if kind.stored_in() == Some(table) || table == Hearing::TABLE => {
            let shape = shape_of(table, column);
            let shown = |value| shown(shape, value, names);
            AlsoView { field: kind.form().field_of(column), was: shown(old), becomes: shown(new) }
        }
        // What hangs on a row: a measure's owners, causes, priorities and results.
        _ => AlsoView { field: kind.form().field_beside(table), was: String::new(), becomes: String::new() },
    }
}

/// What the store holds, in the words of a file.
fn shown(shape: Option<Shape>, value: &Value, names: &Names) -> String {
    match (shape, value) {
        (_, Value::Null) => String::new(),
        (Some(Shape::TimeOfDay), Value::Integer(minutes)) => format!("{:02}:{:02}", minutes / 60, minutes % 60),
        (Some(Shape::YesNo), Value::Integer(yes)) => if *yes == 0 { "nej" } else { "ja" }.to_owned(),
        (_, Value::Integer(number)) => number.to_string(),
        (_, Value::Real(number)) => number.to_string().replace('.', ","),
        (Some(Shape::Word(list)), Value::Text(code)) => usual_word(list, code).unwrap_or(code).to_owned(),
        (_, Value::Text(text)) => text.clone(),
        (_, Value::Id { id }) => names.0.get(id).cloned().unwrap_or_default(),
    }
}
