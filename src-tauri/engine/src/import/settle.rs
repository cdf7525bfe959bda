//! What the rows point at: areas, problem areas, indicators and workshops that stand in the files or in the program, and the
//! hearing they are for. What points at nothing is said; a row that cannot be without it is left out.

use std::collections::{HashMap, HashSet};

use super::amounts::{self, Measured};
use super::finding::{FindingCode, Reference};
use super::form::{Field, Kind, plain};
use super::programme::{self, Programme};
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

/// The keys that rows can point at.
#[derive(Debug, Clone, Default)]
pub struct Known {
    areas: Keys,
    problem_areas: Keys,
    indicators: Keys,
    workshops: Keys,
    /// The participants of the hearing that are there, by key.
    people: HashMap<String, ParticipantRow>,
    /// What indicators are measured in.
    measured: HashMap<String, Measured>,
    /// The programme of each year's hearing.
    programmes: HashMap<i32, Programme>,
    /// The years that have a hearing, the latest first.
    years: Vec<i32>,
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
            known.areas.learn(&area.key, &[Some(&area.name)]);
        }
        for area in areas::rows::problem_areas(read)? {
            known.problem_areas.learn(&area.code, &[Some(&area.name)]);
        }
        for indicator in situation::rows::indicators(read)? {
            known.indicators.learn(&indicator.code, &[Some(&indicator.name)]);
            let measured = Measured { unit: indicator.unit, decimals: indicator.decimals };
            known.measured.insert(indicator.code, measured);
        }
        if let Some(year) = year.or(known.years.first().copied())
            && let Some(hearing) = hearing::rows::of_year(read, year)?
        {
            for room in workshops::rows::of_hearing(read, hearing.id)? {
                known.workshops.learn(&room.key, &[Some(&room.room), room.theme.as_deref()]);
            }
            known.people =
                participants::as_rows(read, hearing.id)?.into_iter().map(|one| (one.key.clone(), one)).collect();
        }
        Ok(known)
    }

    fn of(&self, reference: Reference) -> &Keys {
        match reference {
            Reference::Area => &self.areas,
            Reference::ProblemArea => &self.problem_areas,
            Reference::Indicator => &self.indicators,
            Reference::Workshop => &self.workshops,
        }
    }

    fn learn(&mut self, content: &Content) {
        match content {
            Content::Areas(rows) => {
                rows.iter().for_each(|row| self.areas.learn(&row.content.key, &[Some(&row.content.name)]));
            }
            Content::ProblemAreas(rows) => {
                rows.iter().for_each(|row| self.problem_areas.learn(&row.content.code, &[Some(&row.content.name)]));
            }
            Content::Indicators(rows) => {
                for row in rows.iter().map(|row| &row.content) {
                    self.indicators.learn(&row.code, &[Some(&row.name)]);
                    let measured = Measured { unit: row.unit.clone(), decimals: row.decimals };
                    self.measured.insert(row.code.clone(), measured);
                }
            }
            _ => {}
        }
    }
}

/// Settles an import: what stands in two files, what the rows point at, and which year's hearing it is for. Returns that
/// year, if there is one. Tables come out in the order in which they are to be taken in.
pub fn settle(import: &mut Import, mut known: Known, year: Option<i32>) -> Option<i32> {
    import.tables.sort_by_key(|table| (table.table.kind, is_calendar(&table.table)));
    let from_facts = import.tables.iter().find_map(|table| match &table.content {
        Content::Hearing(rows) => rows.first().map(|row| row.content.year),
        _ => None,
    });
    let year = from_facts.or(year).or(known.years.first().copied());
    leave_out_doubles(import, &known);
    let has_hearing = from_facts.is_some() || year.is_some_and(|year| known.years.contains(&year));
    for table in &mut import.tables {
        known.learn(&table.content);
        check(table, &known);
        fit(table, &known, year);
        if let Content::Workshops(rows) = &table.content {
            for row in rows {
                known.workshops.learn(&row.content.key, &[Some(&row.content.room), row.content.theme.as_deref()]);
            }
        }
        let is_of_hearing =
            matches!(table.table.kind, Kind::Agenda | Kind::Workshops | Kind::Participants | Kind::Method);
        if is_of_hearing && !has_hearing && !table.content.is_empty() {
            leave_out(table, FindingCode::NoHearing);
        }
    }
    year
}

/// What the rows mean beside what is there: amounts by their indicators, a programme by the one it goes into.
fn fit(table: &mut ReadTable, known: &Known, year: Option<i32>) {
    let is_calendar = is_calendar(&table.table);
    match &mut table.content {
        Content::Values(rows) => amounts::settle(rows, &mut table.table, &known.measured),
        Content::Agenda(agenda) => {
            let there = year.and_then(|year| known.programmes.get(&year));
            if is_calendar {
                programme::known_keys(&mut agenda.items, there);
            }
            if let Some(there) = there {
                programme::fit(agenda, &mut table.table, there);
            }
        }
        _ => {}
    }
}

fn is_calendar(table: &Recognised) -> bool {
    table.table.file.to_lowercase().ends_with(".ics")
}

/// The facts and the agenda stand once: a calendar gives way to a spreadsheet, and its facts to a hearing that is there.
fn leave_out_doubles(import: &mut Import, known: &Known) {
    for kind in [Kind::Hearing, Kind::Agenda] {
        let mut used: Option<String> = None;
        for table in import.tables.iter_mut().filter(|table| table.table.kind == kind && !table.content.is_empty()) {
            let there = match &table.content {
                Content::Hearing(rows) if is_calendar(&table.table) => {
                    rows.iter().any(|row| known.years.contains(&row.content.year))
                }
                _ => false,
            };
            match &used {
                Some(used) => leave_out(table, FindingCode::AlsoIn { used: used.clone() }),
                None if there => table.content = Content::Nothing,
                None => used = Some(table.table.table.file.clone()),
            }
        }
    }
}

fn leave_out(table: &mut ReadTable, code: FindingCode) {
    let finding = table.table.finding(code);
    table.table.findings.push(finding);
    table.content = Content::Nothing;
}

fn check(table: &mut ReadTable, known: &Known) {
    let mut checking = Checking { table: &mut table.table, known };
    match &mut table.content {
        Content::Areas(rows) => {
            for row in rows {
                checking.optional(row.row, Field::PartOf, Reference::Area, &mut row.content.part_of);
                if row.content.part_of.as_ref() == Some(&row.content.key) {
                    row.content.part_of = None;
                }
            }
        }
        Content::Values(rows) => rows.retain_mut(|row| {
            // Both are asked, so that both are said.
            let indicator =
                checking.required(row.row, Field::Indicator, Reference::Indicator, &mut row.content.indicator);
            let area = checking.required(row.row, Field::Area, Reference::Area, &mut row.content.area);
            indicator && area
        }),
        Content::Workshops(rows) => {
            rows.retain_mut(|row| checking.required(row.row, Field::Area, Reference::Area, &mut row.content.area));
        }
        Content::Participants(rows) => {
            for row in rows {
                checking.keep(&mut row.content);
                checking.optional(row.row, Field::Area, Reference::Area, &mut row.content.area);
                checking.optional(row.row, Field::Wish1, Reference::Workshop, &mut row.content.wish_1);
                checking.optional(row.row, Field::Wish2, Reference::Workshop, &mut row.content.wish_2);
            }
        }
        Content::Plan(rows) => {
            rows.retain_mut(|row| checking.required(row.row, Field::Area, Reference::Area, &mut row.content.area));
            for row in rows {
                checking.optional(row.row, Field::ProblemArea, Reference::ProblemArea, &mut row.content.problem_area);
            }
        }
        _ => {}
    }
}

struct Checking<'a> {
    table: &'a mut Recognised,
    known: &'a Known,
}

impl Checking<'_> {
    /// What the file has no column for stays as it is: a list sent round without addresses takes none of them away.
    fn keep(&self, row: &mut ParticipantRow) {
        let Some(there) = self.known.people.get(&row.key) else { return };
        let kept = [
            (Field::Area, &mut row.area, &there.area),
            (Field::Wish1, &mut row.wish_1, &there.wish_1),
            (Field::Wish2, &mut row.wish_2, &there.wish_2),
            (Field::Mail, &mut row.email, &there.email),
        ];
        for (field, own, there) in kept {
            if self.table.column_of(field).is_none() {
                own.clone_from(there);
            }
        }
    }

    /// Is the key known, or a name that stands for one, which then takes its place? If not, it is said.
    fn required(&mut self, row: u32, field: Field, wanted: Reference, key: &mut String) -> bool {
        if self.known.of(wanted).settle(key) {
            return true;
        }
        let code = FindingCode::UnknownReference { value: key.clone(), wanted };
        let mut finding = self.table.finding(code).at(row);
        finding.column = self.table.column_of(field).map(|column| self.table.column_name(column));
        self.table.findings.push(finding);
        false
    }

    /// As [`required`](Self::required); the row stays, without it.
    fn optional(&mut self, row: u32, field: Field, wanted: Reference, key: &mut Option<String>) {
        if key.as_mut().is_some_and(|name| !self.required(row, field, wanted, name)) {
            *key = None;
        }
    }
}
