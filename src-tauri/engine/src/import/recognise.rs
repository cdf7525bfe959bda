//! Which kind of table a sheet is, and where its header stands: told by the headers, not by the file's name.
//!
//! Rows above the header, rows of totals and repeated headers are passed over, and that is said. A header that is nearly
//! a known one is taken for it, and that is said too.

use std::collections::HashMap;

use strsim::normalized_damerau_levenshtein as likeness;

use super::finding::{Finding, FindingCode};
use super::form::{Column, FACTS, FORMS, Field, Form, Kind, plain};
use super::table::{Cell, Row, Sheet, Table, column_letters};

/// The header is looked for among this many first rows.
const HEADER_WITHIN: usize = 40;
/// How alike a header must be to be taken for a known one.
const NEARLY: f64 = 0.8;

/// A table whose kind is known.
#[derive(Debug, Clone, PartialEq)]
pub struct Recognised {
    /// Which kind.
    pub kind: Kind,
    /// The table under its header.
    pub table: Table,
    /// For each column of the table what it holds, where that is known.
    pub fields: Vec<Option<Field>>,
    /// What there is to say about how it was understood.
    pub findings: Vec<Finding>,
}

impl Recognised {
    /// The index of the column that holds this.
    pub fn column_of(&self, field: Field) -> Option<usize> {
        self.fields.iter().position(|held| *held == Some(field))
    }

    /// What a person calls a column: its header, or the letters over it.
    pub fn column_name(&self, column: usize) -> String {
        match self.table.columns.get(column).filter(|header| !header.is_empty()) {
            Some(header) => header.clone(),
            None => column_letters(column),
        }
    }

    /// A finding in this table.
    pub fn finding(&self, code: FindingCode) -> Finding {
        Finding::file(&self.table.file, code).within(self.table.sheet.as_deref())
    }

    /// Are all columns there without which the table is worth nothing?
    pub fn is_complete(&self) -> bool {
        !self.findings.iter().any(|finding| matches!(finding.code, FindingCode::MissingColumn { .. }))
    }
}

/// Finds out what a sheet is. Without a kind it gives the finding that says so.
pub fn recognise(sheet: Sheet) -> Result<Recognised, Box<Finding>> {
    if let Some(facts) = recognise_facts(&sheet) {
        return Ok(facts);
    }
    let mut best: Option<(f64, usize, &'static Form)> = None;
    for (at, row) in sheet.rows.iter().take(HEADER_WITHIN).enumerate() {
        let headers: Vec<Header> = row.cells.iter().map(|cell| Header::of(&cell.shown())).collect();
        for form in FORMS {
            let fit = fitness(form, &headers, &sheet);
            if fit > best.map_or(0.0, |(best, ..)| best) {
                best = Some((fit, at, form));
            }
        }
    }
    match best {
        Some((_, at, form)) => Ok(under_header(sheet, at, form)),
        None => Err(Box::new(Finding::file(&sheet.file, FindingCode::UnknownKind).within(sheet.name.as_deref()))),
    }
}

/// A header in plain form, whole and without what follows in brackets: a unit or an explanation.
struct Header {
    whole: String,
    bare: String,
}

impl Header {
    fn of(written: &str) -> Header {
        let bare = written.split(['(', '[', '*', ':']).next().unwrap_or_default();
        Header { whole: plain(written), bare: plain(bare) }
    }

    fn column(&self, form: &Form) -> Option<&'static Column> {
        form.column(&self.whole).or_else(|| form.column(&self.bare))
    }
}

/// How well headers fit a form; 0 or less is not at all. Known headers speak for it, missing required and unknown ones
/// against it.
fn fitness(form: &Form, headers: &[Header], sheet: &Sheet) -> f64 {
    let written = headers.iter().filter(|header| !header.whole.is_empty()).count();
    let known: HashMap<Field, bool> =
        headers.iter().filter_map(|header| header.column(form)).map(|column| (column.field, column.required)).collect();
    let matched = known.len();
    let required = form.columns.iter().filter(|column| column.required).count();
    let present = known.values().filter(|required| **required).count();
    if matched < 2 || present == 0 || present + 1 < required || matched * 5 < written * 2 {
        return 0.0;
    }
    let unknown = written.saturating_sub(matched) as f64;
    let names = format!("{} {}", sheet.file, sheet.name.as_deref().unwrap_or_default()).to_lowercase();
    let hint = if form.hints.iter().any(|hint| names.contains(hint)) { 1.5 } else { 0.0 };
    (matched + present) as f64 - 2.0 * (required - present) as f64 - unknown + hint
}

fn under_header(sheet: Sheet, at: usize, form: &'static Form) -> Recognised {
    let Sheet { file, name, mut rows, empty_rows } = sheet;
    let body = rows.split_off(at + 1);
    let header = rows.pop().unwrap_or(Row { number: 0, cells: Vec::new() });
    let columns: Vec<String> = header.cells.iter().map(Cell::shown).collect();
    let table = Table { file, sheet: name, header_row: header.number, columns, rows: Vec::new() };
    let mut recognised = Recognised { kind: form.kind, table, fields: Vec::new(), findings: Vec::new() };
    let say = |recognised: &mut Recognised, code| {
        let finding = recognised.finding(code);
        recognised.findings.push(finding);
    };
    if at > 0 {
        say(&mut recognised, FindingCode::TitleRows { count: at as u32 });
    }
    if empty_rows > 0 {
        say(&mut recognised, FindingCode::EmptyRows { count: empty_rows });
    }
    name_columns(&mut recognised, form);
    for row in body {
        if row.cells.iter().map(Cell::shown).eq(recognised.table.columns.iter().cloned()) {
            continue;
        }
        match total_label(&row) {
            Some(label) => {
                let finding = recognised.finding(FindingCode::TotalRow { label }).at(row.number);
                recognised.findings.push(finding);
            }
            None => recognised.table.rows.push(row),
        }
    }
    if recognised.table.rows.is_empty() {
        say(&mut recognised, FindingCode::NoRows);
    }
    recognised
}

/// Says what each column holds: first by the headers as they are, then by those that are nearly known.
fn name_columns(recognised: &mut Recognised, form: &'static Form) {
    let headers: Vec<Header> = recognised.table.columns.iter().map(|header| Header::of(header)).collect();
    recognised.fields = vec![None; headers.len()];
    let mut findings = Vec::new();
    let place = |at: usize, code: FindingCode, recognised: &Recognised| {
        let mut finding = recognised.finding(code).at(recognised.table.header_row);
        finding.column = Some(recognised.column_name(at));
        finding
    };
    for (at, header) in headers.iter().enumerate() {
        let Some(column) = header.column(form) else {
            continue;
        };
        match recognised.column_of(column.field) {
            Some(first) => {
                let used = recognised.column_name(first);
                findings.push(place(at, FindingCode::SameColumnTwice { used }, recognised));
            }
            None => recognised.fields[at] = Some(column.field),
        }
    }
    for (at, header) in headers.iter().enumerate() {
        if header.whole.is_empty() || header.column(form).is_some() {
            continue;
        }
        match nearly(form, &header.whole, &recognised.fields) {
            Some((column, name)) => {
                recognised.fields[at] = Some(column.field);
                findings.push(place(at, FindingCode::HeaderGuessed { taken_as: name.to_owned() }, recognised));
            }
            None => findings.push(place(at, FindingCode::UnknownColumn, recognised)),
        }
    }
    for column in form.columns.iter().filter(|column| column.required && recognised.column_of(column.field).is_none()) {
        let wanted = column.names.iter().take(3).copied().collect::<Vec<_>>().join(", ");
        findings.push(recognised.finding(FindingCode::MissingColumn { wanted }).at(recognised.table.header_row));
    }
    recognised.findings.extend(findings);
}

/// The free column whose header is most like this one in plain form, if it is nearly the same.
fn nearly(form: &Form, header: &str, taken: &[Option<Field>]) -> Option<(&'static Column, &'static str)> {
    let free = form.columns.iter().filter(|column| !taken.contains(&Some(column.field)));
    free.flat_map(|column| column.names.iter().map(move |name| (column, *name, likeness(name, header))))
        .filter(|(_, name, alike)| *alike >= NEARLY && name.chars().count() >= 5)
        .max_by(|one, other| one.2.total_cmp(&other.2))
        .map(|(column, name, _)| (column, name))
}

/// What a row of totals says, if it is one.
fn total_label(row: &Row) -> Option<String> {
    const LABELS: [&str; 9] =
        ["summa", "summa totalt", "totalt", "total", "totals", "sum", "summering", "delsumma", "subtotal"];
    let first = row.cells.iter().find(|cell| !cell.is_empty())?;
    let label = first.shown();
    LABELS.contains(&plain(&label).as_str()).then_some(label)
}

/// A sheet of keys and values: at least two known keys in the first column, and not much else.
fn recognise_facts(sheet: &Sheet) -> Option<Recognised> {
    let known = |row: &Row| FACTS.column(&plain(&row.cell(0).shown()));
    let rows: Vec<&Row> = sheet.rows.iter().filter(|row| known(row).is_some()).collect();
    let narrow = sheet.rows.iter().all(|row| row.cells.iter().skip(3).all(Cell::is_empty));
    if rows.len() < 2 || rows.len() * 5 < sheet.rows.len() * 2 || !narrow {
        return None;
    }
    let header_row = rows[0].number.saturating_sub(1);
    let mut facts = Row { number: rows[0].number, cells: Vec::new() };
    let (mut columns, mut fields) = (Vec::new(), Vec::new());
    for row in rows {
        let field = known(row).map(|column| column.field);
        if fields.contains(&field) {
            continue;
        }
        columns.push(row.cell(0).shown());
        fields.push(field);
        facts.cells.push(row.cell(1).clone());
    }
    let table = Table { file: sheet.file.clone(), sheet: sheet.name.clone(), header_row, columns, rows: vec![facts] };
    Some(Recognised { kind: Kind::Hearing, table, fields, findings: Vec::new() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::sheet::read_sheets;

    fn of(name: &str, text: &str) -> Result<Recognised, Box<Finding>> {
        recognise(read_sheets(name, text.as_bytes()).sheets.remove(0))
    }

    fn codes(recognised: &Recognised) -> Vec<(Option<u32>, Option<&str>, FindingCode)> {
        recognised.findings.iter().map(|one| (one.row, one.column.as_deref(), one.code.clone())).collect()
    }

    #[test]
    fn the_header_is_found_below_titles_and_totals_are_passed_over() {
        let text = "Lägesbild 2019\n\nindikator;område;år;värde\na;AN;2018;1\nindikator;område;år;värde\nSumma;;;1\nb;AN;2018;2\n";
        let recognised = of("x.csv", text).unwrap();
        assert_eq!((recognised.kind, recognised.table.header_row), (Kind::Values, 3));
        assert_eq!(recognised.table.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [4, 7]);
        assert_eq!(
            codes(&recognised),
            [
                (None, None, FindingCode::TitleRows { count: 1 }),
                (Some(6), None, FindingCode::TotalRow { label: "Summa".into() })
            ]
        );
    }

    #[test]
    fn headers_in_english_and_in_another_order_are_the_same_columns() {
        let recognised = of("x.csv", "Value,Year,Area,Indicator\n1,2018,AN,a\n").unwrap();
        assert_eq!(recognised.kind, Kind::Values);
        assert_eq!(recognised.column_of(Field::Indicator), Some(3));
    }

    #[test]
    fn a_misspelt_header_is_taken_for_the_known_one_and_said_but_a_unit_after_it_is_nothing() {
        let recognised = of("x.csv", "indikatr;område;år;Värde (per 1 000)\na;AN;2018;1\n").unwrap();
        assert_eq!(
            codes(&recognised),
            [(Some(1), Some("indikatr"), FindingCode::HeaderGuessed { taken_as: "indikator".into() })]
        );
        assert!(recognised.is_complete());
    }

    #[test]
    fn a_missing_required_column_is_named_with_headers_that_would_do() {
        let recognised = of("x.csv", "indikator;område;värde\na;AN;1\n").unwrap();
        assert_eq!(
            codes(&recognised),
            [(Some(1), None, FindingCode::MissingColumn { wanted: "år, mätår, year".into() })]
        );
        assert!(!recognised.is_complete());
    }

    #[test]
    fn of_two_columns_that_mean_the_same_the_first_is_used() {
        let recognised = of("x.csv", "indikator;område;stadsdel;år;värde\na;AN;OG;2018;1\n").unwrap();
        assert_eq!(
            codes(&recognised),
            [(Some(1), Some("stadsdel"), FindingCode::SameColumnTwice { used: "område".into() })]
        );
    }

    #[test]
    fn a_table_of_something_else_is_said_to_be_unknown() {
        assert_eq!(of("x.csv", "bil;färg;pris\nvolvo;blå;100\n").unwrap_err().code, FindingCode::UnknownKind);
    }
}
