//! Which kind of table a sheet is, and where its header stands: told by the headers, not by the file's name.
//!
//! Rows above the header, rows of totals and repeated headers are passed over, and that is said. A header that is nearly
//! a known one is taken for it, and that is said too.

use std::collections::HashSet;

use strsim::normalized_damerau_levenshtein as likeness;
use unicode_normalization::UnicodeNormalization;

use super::finding::{Finding, FindingCode};
use super::form::{Column, FORMS, Field, Form, Kind, plain};
use super::mapping::{Choice, Remembered};
use super::spread;
use super::table::{Cell, Row, Sheet, Table};

/// The header is looked for among this many first rows.
pub(super) const HEADER_WITHIN: usize = 40;
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
    /// Where one header stood for each year, area or indicator: the column that now holds it.
    pub spread: Option<usize>,
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
        self.table.column_name(column)
    }

    /// What a person calls the column in which a row holds this: of a value that stood under its year, the year.
    pub fn column_of_cell(&self, field: Field, row: &Row) -> Option<String> {
        match self.spread {
            Some(column) if field == Field::Value => Some(row.cell(column).shown()),
            _ => self.column_of(field).map(|column| self.column_name(column)),
        }
    }

    /// Is it a calendar, and not a table that a person has made?
    pub fn is_calendar(&self) -> bool {
        self.table.file.to_lowercase().ends_with(".ics")
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

/// What persons have said about tables, now and at earlier files.
#[derive(Debug, Clone, Copy, Default)]
pub struct Said<'a> {
    /// About this table.
    pub choice: Option<&'a Choice>,
    /// What headers were taken for.
    pub remembered: Option<&'a Remembered>,
}

impl Said<'_> {
    fn remembered(&self, kind: Kind, header: &Header) -> Option<Option<Field>> {
        self.remembered.and_then(|known| known.of(kind, &header.whole))
    }
}

/// Finds out what a sheet is. One that is nothing known comes back as a table under its most likely header.
pub fn recognise(sheet: Sheet, said: Said<'_>) -> Result<Recognised, Box<Table>> {
    match said.choice {
        Some(choice) if choice.kind == Kind::Hearing => match recognise_facts(&sheet) {
            Some(facts) => return Ok(facts),
            None => return Err(Box::new(unknown(sheet))),
        },
        Some(choice) => {
            if choice.kind == Kind::Values
                && choice.columns.is_empty()
                && let Some(long) = made_long(&sheet, said)
            {
                return Ok(long);
            }
            let form = choice.kind.form();
            let at = best_header(&sheet, &[form], said).map_or_else(|| likely_header(&sheet), |(at, _)| at);
            return Ok(under_header(sheet, at, form, said));
        }
        None => {}
    }
    if let Some(facts) = recognise_facts(&sheet) {
        return Ok(facts);
    }
    match best_header(&sheet, FORMS, said) {
        Some((at, form)) => Ok(under_header(sheet, at, form, said)),
        None => made_long(&sheet, said).ok_or_else(|| Box::new(unknown(sheet))),
    }
}

fn made_long(sheet: &Sheet, said: Said<'_>) -> Option<Recognised> {
    let (long, spread) = spread::made_long(sheet)?;
    let mut recognised = under_header(long, 0, Kind::Values.form(), said);
    let finding = recognised.finding(FindingCode::SpreadColumns { count: spread.count, over: spread.over });
    recognised.spread = Some(spread.column);
    recognised.table.header_row = spread.header_row;
    recognised.findings.insert(0, finding);
    Some(recognised)
}

/// The row and the form that fit each other best among the first rows.
fn best_header(sheet: &Sheet, forms: &[&'static Form], said: Said<'_>) -> Option<(usize, &'static Form)> {
    let mut best: Option<(f64, usize, &'static Form)> = None;
    for (at, row) in sheet.rows.iter().take(HEADER_WITHIN).enumerate() {
        let headers: Vec<Header> = row.cells.iter().map(|cell| Header::of(&cell.shown())).collect();
        for form in forms.iter().copied().filter(|form| !form.is_facts) {
            let fit = fitness(form, &headers, sheet, said);
            if fit > best.map_or(0.0, |(best, ..)| best) {
                best = Some((fit, at, form));
            }
        }
    }
    best.map(|(_, at, form)| (at, form))
}

/// Where the header is when nothing known is in it: the first of the rows with most texts.
fn likely_header(sheet: &Sheet) -> usize {
    let texts = |row: &Row| row.cells.iter().filter(|cell| matches!(cell, Cell::Text(_))).count();
    let first = sheet.rows.iter().take(HEADER_WITHIN);
    let most = first.clone().map(texts).max().unwrap_or(0);
    first.clone().position(|row| texts(row) == most).unwrap_or(0)
}

fn unknown(sheet: Sheet) -> Table {
    let at = likely_header(&sheet);
    let Sheet { file, name, mut rows, .. } = sheet;
    let body = rows.split_off((at + 1).min(rows.len()));
    let header = rows.pop().unwrap_or(Row { number: 0, cells: Vec::new() });
    let columns = header.cells.iter().map(Cell::shown).collect();
    Table { file, sheet: name, header_row: header.number, columns, rows: body }
}

/// A header in plain form, whole and without what follows in brackets: a unit or an explanation.
pub(super) struct Header {
    whole: String,
    bare: String,
}

impl Header {
    pub(super) fn of(written: &str) -> Header {
        let bare = written.split(['(', '[', '*', ':']).next().unwrap_or_default();
        Header { whole: plain(written), bare: plain(bare) }
    }

    pub(super) fn column(&self, form: &Form) -> Option<&'static Column> {
        form.column(&self.whole).or_else(|| form.column(&self.bare))
    }
}

/// How well headers fit a form; 0 or less is not at all. Known headers speak for it, missing required and unknown ones
/// against it; what was left out at an earlier file does neither.
fn fitness(form: &Form, headers: &[Header], sheet: &Sheet, said: Said<'_>) -> f64 {
    let mut written = 0;
    let mut known: HashSet<Field> = HashSet::new();
    for header in headers.iter().filter(|header| !header.whole.is_empty()) {
        match said.remembered(form.kind, header) {
            Some(None) => continue,
            Some(Some(field)) => {
                known.insert(field);
            }
            None => known.extend(header.column(form).map(|column| column.field)),
        }
        written += 1;
    }
    let matched = known.len();
    let required = form.columns.iter().filter(|column| column.required).count();
    let present = form.columns.iter().filter(|column| column.required && known.contains(&column.field)).count();
    if matched < 2 || present == 0 || present + 1 < required || matched * 5 < written * 2 {
        return 0.0;
    }
    let unknown = usize::saturating_sub(written, matched) as f64;
    let names = format!("{} {}", sheet.file, sheet.name.as_deref().unwrap_or_default());
    let names = names.nfc().collect::<String>().to_lowercase();
    let hint = if form.hints.iter().any(|hint| names.contains(hint)) { 1.5 } else { 0.0 };
    (matched + present) as f64 - 2.0 * (required - present) as f64 - unknown + hint
}

fn under_header(sheet: Sheet, at: usize, form: &'static Form, said: Said<'_>) -> Recognised {
    let Sheet { file, name, mut rows, empty_rows } = sheet;
    let body = rows.split_off((at + 1).min(rows.len()));
    let header = rows.pop().unwrap_or(Row { number: 0, cells: Vec::new() });
    let columns: Vec<String> = header.cells.iter().map(Cell::shown).collect();
    let table = Table { file, sheet: name, header_row: header.number, columns, rows: Vec::new() };
    let (kind, fields, findings) = (form.kind, Vec::new(), Vec::new());
    let mut recognised = Recognised { kind, table, fields, spread: None, findings };
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
    name_columns(&mut recognised, form, said);
    for row in body {
        if is_header_again(&row, &recognised.table.columns) {
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

/// Does the header stand here once more, as it does where lists were put under each other?
fn is_header_again(row: &Row, columns: &[String]) -> bool {
    row.cells.len() == columns.len() && row.cells.iter().zip(columns).all(|(cell, header)| cell.is(header))
}

/// Says what each column holds: what a person has said of this table, then what was said of its headers before, then the
/// headers as they are, and last those that are nearly known.
fn name_columns(recognised: &mut Recognised, form: &'static Form, said: Said<'_>) {
    let headers: Vec<Header> = recognised.table.columns.iter().map(|header| Header::of(header)).collect();
    let chosen = |at| said.choice.and_then(|choice| choice.of_column(at));
    let mut remembered = Vec::new();
    recognised.fields = vec![None; headers.len()];
    for at in 0..headers.len() {
        recognised.fields[at] = chosen(at).flatten();
    }
    for (at, header) in headers.iter().enumerate().filter(|(at, _)| chosen(*at).is_none()) {
        let Some(field) = said.remembered(form.kind, header) else { continue };
        remembered.push(recognised.column_name(at));
        if field.is_some_and(|field| recognised.column_of(field).is_none()) {
            recognised.fields[at] = field;
        }
    }
    let is_said = |at: usize| chosen(at).is_some() || said.remembered(form.kind, &headers[at]).is_some();
    let mut findings = Vec::new();
    let place = |at: usize, code: FindingCode, recognised: &Recognised| {
        let mut finding = recognised.finding(code).at(recognised.table.header_row);
        finding.column = Some(recognised.column_name(at));
        finding
    };
    for (at, header) in headers.iter().enumerate().filter(|(at, _)| !is_said(*at)) {
        let Some(column) = header.column(form) else {
            continue;
        };
        match recognised.column_of(column.field) {
            // A column that a person has put in its place is no doubt to be cleared up.
            Some(first) if is_said(first) => findings.push(place(at, FindingCode::UnknownColumn, recognised)),
            Some(first) => {
                let used = recognised.column_name(first);
                findings.push(place(at, FindingCode::SameColumnTwice { used }, recognised));
            }
            None => recognised.fields[at] = Some(column.field),
        }
    }
    for (at, header) in headers.iter().enumerate().filter(|(at, _)| !is_said(*at)) {
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
    if !remembered.is_empty() {
        findings.push(recognised.finding(FindingCode::AsLastTime { columns: remembered.join(", ") }));
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
    let Cell::Text(label) = row.cells.iter().find(|cell| !cell.is_empty())? else { return None };
    let label = label.trim().to_owned();
    let may_be = label.chars().next().is_some_and(|letter| "sStTdD".contains(letter));
    (may_be && LABELS.contains(&plain(&label).as_str())).then_some(label)
}

/// A sheet of keys and values: at least two known keys in the first column, and not much else.
fn recognise_facts(sheet: &Sheet) -> Option<Recognised> {
    let form = Kind::Hearing.form();
    let known = |row: &Row| form.column(&plain(&row.cell(0).shown()));
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
    Some(Recognised { kind: Kind::Hearing, table, fields, spread: None, findings: Vec::new() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::mapping::ColumnChoice;
    use crate::import::sheet::read_sheets;
    use crate::import::watch::Watch;

    fn sheet(name: &str, text: &str) -> Sheet {
        read_sheets(name, text.as_bytes(), &Watch::nobody()).sheets.remove(0)
    }

    fn of(name: &str, text: &str) -> Result<Recognised, Box<Table>> {
        recognise(sheet(name, text), Said::default())
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
    fn what_a_person_says_of_a_column_goes_before_what_its_header_says() {
        let choice = |kind, columns| Choice { file: "x.csv".into(), sheet: None, kind, columns };
        let read = |choice: &Choice| {
            let said = Said { choice: Some(choice), remembered: None };
            recognise(sheet("x.csv", "indikator;stadsdel;plats;år;antal\na;AN;OG;2018;1\n"), said).unwrap()
        };
        let column = |column, field| ColumnChoice { column, field };
        let as_they_stand = read(&choice(Kind::Values, Vec::new()));
        assert_eq!(as_they_stand.column_of(Field::Area), Some(1));
        let moved = read(&choice(Kind::Values, vec![column(2, Some(Field::Area))]));
        assert_eq!((moved.column_of(Field::Area), moved.fields[1]), (Some(2), None));
        let left_out = read(&choice(Kind::Values, vec![column(4, None)]));
        assert_eq!((left_out.column_of(Field::Value), left_out.is_complete()), (None, false));
        assert_eq!(read(&choice(Kind::Plan, Vec::new())).kind, Kind::Plan);
    }

    #[test]
    fn a_table_of_something_else_is_said_to_be_unknown() {
        let table = of("x.csv", "Bilar 2019\nbil;färg;pris\nvolvo;blå;100\n").unwrap_err();
        assert_eq!((table.header_row, table.columns.len(), table.rows.len()), (2, 3, 1));
    }
}
