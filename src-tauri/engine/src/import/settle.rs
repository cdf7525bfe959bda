//! What the rows point at: areas, problem areas, indicators and workshops that stand in the files or in the program, and the
//! hearing they are for. What points at nothing is said; a row that cannot be without it is left out.

use std::collections::{HashMap, HashSet};

use super::amounts::Measured;
use super::finding::{FindingCode, Reference};
use super::form::{Field, Kind, plain};
use super::programme::Programme;
use super::recognise::Recognised;
use super::{Content, Import, ReadTable};
use crate::error::Error;
use crate::participants::ParticipantRow;
use crate::store::Reader;
use crate::{agenda, areas, hearing, participants, situation, workshops};

/// The keys of things that rows point at, and what people call them besides.
#[derive(Debug, Clone, Default)]
struct Keys {
    keys: HashSet<String>,
    /// A name in plain form and the one key it stands for; nothing where it stands for several.
    names: HashMap<String, Option<String>>,
}

impl Keys {
    fn learn(&mut self, key: &str, names: &[Option<&str>]) {
        for name in names.iter().flatten().map(|name| plain(name)).filter(|name| !name.is_empty()) {
            let known = self.names.entry(name).or_insert_with(|| Some(key.to_owned()));
            if known.as_deref() != Some(key) {
                *known = None;
            }
        }
        self.keys.insert(key.to_owned());
    }

    /// Makes what is written the key it stands for; `false` when it stands for none.
    fn settle(&self, written: &mut String) -> bool {
        if self.keys.contains(written.as_str()) {
            return true;
        }
        let Some(Some(key)) = self.names.get(&plain(written)) else { return false };
        key.clone_into(written);
        true
    }
}

/// What rows can point at, and what the program holds of what they are.
#[derive(Debug, Clone, Default)]
pub struct Known {
    keys: HashMap<Reference, Keys>,
    /// The participants of the hearing that are there, by key.
    pub(super) people: HashMap<String, ParticipantRow>,
    /// What indicators are measured in.
    pub(super) measured: HashMap<String, Measured>,
    /// The programme of each year's hearing.
    pub(super) programmes: HashMap<i32, Programme>,
    /// The years that have a hearing, the latest first.
    pub(super) years: Vec<i32>,
}

impl Known {
    /// What the program holds, with the workshops of a year's hearing.
    pub fn stored(read: Reader<'_>, year: Option<i32>) -> Result<Known, Error> {
        let mut known = Known::default();
        for one in hearing::rows::all(read)? {
            let Ok(year) = i32::try_from(one.year) else { continue };
            known.years.push(year);
            let items = agenda::rows::of_hearing(read, one.id)?;
            known.programmes.entry(year).or_insert(Programme { date: one.date, starts: one.starts, items });
        }
        for area in areas::rows::all(read)? {
            known.learn(Reference::Area, &area.key, &[Some(&area.name)]);
        }
        for area in areas::rows::problem_areas(read)? {
            known.learn(Reference::ProblemArea, &area.code, &[Some(&area.name)]);
        }
        for indicator in situation::rows::indicators(read)? {
            known.learn(Reference::Indicator, &indicator.code, &[Some(&indicator.name)]);
            let measured = Measured { unit: indicator.unit, decimals: indicator.decimals };
            known.measured.insert(indicator.code, measured);
        }
        if let Some(year) = year.or(known.years.first().copied())
            && let Some(hearing) = hearing::rows::of_year(read, year)?
        {
            for room in workshops::rows::of_hearing(read, hearing.id)? {
                known.learn(Reference::Workshop, &room.key, &[Some(&room.room), room.theme.as_deref()]);
            }
            known.people =
                participants::as_rows(read, hearing.id)?.into_iter().map(|one| (one.key.clone(), one)).collect();
        }
        Ok(known)
    }

    /// What can be pointed at: its key, and what people call it besides.
    pub(super) fn learn(&mut self, what: Reference, key: &str, names: &[Option<&str>]) {
        self.keys.entry(what).or_default().learn(key, names);
    }
}

/// Settles an import: what stands in two files, what the rows point at, and which year's hearing it is for. Returns that
/// year, if there is one. Tables come out in the order in which they are to be taken in.
pub fn settle(import: &mut Import, mut known: Known, year: Option<i32>) -> Option<i32> {
    import.tables.sort_by_key(|table| (table.table.kind, table.table.is_calendar()));
    let from_facts = import.tables.iter().find_map(|table| match &table.content {
        Content::Hearing(rows) => rows.first().map(|row| row.content.year),
        _ => None,
    });
    let year = from_facts.or(year).or(known.years.first().copied());
    leave_out_doubles(import, &known);
    let has_hearing = from_facts.is_some() || year.is_some_and(|year| known.years.contains(&year));
    for table in &mut import.tables {
        let ReadTable { table: recognised, content, .. } = table;
        content.settle(recognised, &mut known, year);
        if recognised.kind.is_of_hearing() && !has_hearing && !content.is_empty() {
            leave_out(table, FindingCode::NoHearing);
        }
    }
    year
}

/// What stands once: a calendar gives way to a spreadsheet, and what the program has already to what it has.
fn leave_out_doubles(import: &mut Import, known: &Known) {
    let mut used: HashMap<Kind, String> = HashMap::new();
    let may_double = |table: &&mut ReadTable| table.table.kind.stands_once() && !table.content.is_empty();
    for table in import.tables.iter_mut().filter(may_double) {
        match used.get(&table.table.kind) {
            Some(used) => leave_out(table, FindingCode::AlsoIn { used: used.clone() }),
            None if table.content.is_there(&table.table, known) => table.content = Content::Nothing,
            None => {
                used.insert(table.table.kind, table.table.table.file.clone());
            }
        }
    }
}

fn leave_out(table: &mut ReadTable, code: FindingCode) {
    let finding = table.table.finding(code);
    table.table.findings.push(finding);
    table.content = Content::Nothing;
}

/// A row that points at others, and what it can point at.
pub struct Pointing<'a> {
    /// The row as the person sees it.
    pub row: u32,
    /// Its table.
    pub table: &'a mut Recognised,
    /// What there is.
    pub known: &'a Known,
}

impl Pointing<'_> {
    /// Is the key known, or a name that stands for one, which then takes its place? If not, it is said.
    pub fn need(&mut self, field: Field, wanted: Reference, key: &mut String) -> bool {
        if self.known.keys.get(&wanted).is_some_and(|keys| keys.settle(key)) {
            return true;
        }
        let code = FindingCode::UnknownReference { value: key.clone(), wanted };
        let mut finding = self.table.finding(code).at(self.row);
        finding.column = self.table.column_of(field).map(|column| self.table.column_name(column));
        self.table.findings.push(finding);
        false
    }

    /// As [`need`](Self::need); the row stays, without it.
    pub fn may(&mut self, field: Field, wanted: Reference, key: &mut Option<String>) {
        if key.as_mut().is_some_and(|name| !self.need(field, wanted, name)) {
            *key = None;
        }
    }
}
