//! CSV files: separator found out, quotes obeyed, and a quote nobody closed does not swallow the rest of the file.
//!
//! Every cell is text here. A record's number is the line where it begins.

use std::borrow::Cow;

use csv::{ReaderBuilder, StringRecord};
use encoding_rs::UTF_8;

use super::encoding::decode;
use super::finding::{Finding, FindingCode};
use super::room::TOO_MANY_CELLS;
use super::table::{Cell, Contents, Row, Sheet};
use super::watch::Watch;
use crate::bounds::{MOST_CELLS, MOST_ROWS};

/// Separators tried, in the order that decides between equals. A comma comes late: it is also the decimal sign.
const SEPARATORS: [u8; 4] = *b";\t,|";
/// How many broken quotes are mended before quotes are no longer obeyed at all.
const MENDED_QUOTES: usize = 20;

/// Reads a CSV file. `None` when the bytes are no text.
pub fn read(file: &str, bytes: &[u8], watch: &Watch<'_>) -> Option<Contents> {
    let decoded = decode(bytes)?;
    let mut findings = Vec::new();
    if decoded.encoding != UTF_8 {
        let encoding = decoded.encoding.name().to_owned();
        findings.push(Finding::file(file, FindingCode::EncodingFound { encoding }));
    }
    if decoded.damaged {
        findings.push(Finding::file(file, FindingCode::UnreadableCharacters));
    }
    let text = with_line_feeds(&decoded.text);
    let (text, named) = named_separator(&text);
    let (separator, fields) = match named {
        Some(separator) => (separator, common_count(text, separator).0),
        None => find_separator(text),
    };
    // Each separator is a cell, and a file may be nothing else.
    if text.bytes().filter(|byte| *byte == separator).count() > MOST_CELLS {
        return Some(Contents::unreadable(Finding::file(file, TOO_MANY_CELLS)));
    }
    let first_line = if named.is_some() { 2 } else { 1 };
    let mut reading =
        Reading { text, separator, fields, lines: Lines { text, at: 0, line: first_line }, broken: Vec::new(), watch };
    let rows = reading.rows();
    if rows.len() > MOST_ROWS {
        let limit = MOST_ROWS as u32;
        return Some(Contents::unreadable(Finding::file(file, FindingCode::TooManyRows { limit })));
    }
    findings.extend(reading.broken.iter().map(|row| Finding::file(file, FindingCode::UnclosedQuote).at(*row)));
    findings.extend(rows.iter().filter_map(|row| {
        let found = row.cells.len();
        let extra = row.cells.iter().skip(fields).any(|cell| !cell.is_empty());
        let code = FindingCode::OtherFieldCount { expected: fields as u32, found: found as u32 };
        (fields > 1 && (extra || found < fields) && found > 1).then(|| Finding::file(file, code).at(row.number))
    }));
    let (kept, empty): (Vec<Row>, Vec<Row>) =
        rows.into_iter().partition(|row| row.cells.iter().any(|cell| !cell.is_empty()));
    if kept.is_empty() {
        return Some(Contents::unreadable(Finding::file(file, FindingCode::EmptyFile)));
    }
    let sheet = Sheet { file: file.to_owned(), name: None, rows: kept, empty_rows: empty.len() as u32 };
    Some(Contents { sheets: vec![sheet], findings })
}

/// Old Macs end a line with a carriage return alone.
fn with_line_feeds(text: &str) -> Cow<'_, str> {
    if text.contains('\r') && !text.contains('\n') { text.replace('\r', "\n").into() } else { text.into() }
}

/// Excel's own first line `sep=;` names the separator.
fn named_separator(text: &str) -> (&str, Option<u8>) {
    let Some(rest) = text.strip_prefix("sep=") else {
        return (text, None);
    };
    let Some(separator) = rest.bytes().next().filter(|byte| SEPARATORS.contains(byte)) else {
        return (text, None);
    };
    match rest.find('\n') {
        Some(end) => (&rest[end + 1..], Some(separator)),
        None => (text, None),
    }
}

/// The separator that gives most records the same number of fields, and that number.
fn find_separator(text: &str) -> (u8, usize) {
    let mut best = (b';', 1, 0.0);
    for separator in SEPARATORS {
        let (fields, share) = common_count(text, separator);
        let score = share * share * fields as f64;
        if fields > 1 && score > best.2 {
            best = (separator, fields, score);
        }
    }
    (best.0, best.1)
}

/// The most common number of fields among the first records (of equals, the one seen first), and the share of records
/// that have it.
fn common_count(text: &str, separator: u8) -> (usize, f64) {
    let mut counts: Vec<usize> = Vec::new();
    let mut reader = reader(&text.as_bytes()[..text.len().min(64 * 1024)], separator, true);
    let mut record = csv::ByteRecord::new();
    while counts.len() < 60 && reader.read_byte_record(&mut record).unwrap_or(false) {
        counts.push(record.len());
    }
    if counts.is_empty() {
        return (1, 0.0);
    }
    let times = |count: &usize| counts.iter().filter(|other| *other == count).count();
    let common = counts.iter().rev().copied().max_by_key(times).unwrap_or(1);
    (common, times(&common) as f64 / counts.len() as f64)
}

fn reader(bytes: &[u8], separator: u8, quoting: bool) -> csv::Reader<&[u8]> {
    ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).quoting(quoting).from_reader(bytes)
}

struct Reading<'a> {
    text: &'a str,
    separator: u8,
    fields: usize,
    lines: Lines<'a>,
    broken: Vec<u32>,
    watch: &'a Watch<'a>,
}

impl Reading<'_> {
    /// All records. Where a quote is broken, its line is taken without quotes and reading goes on at the next line.
    fn rows(&mut self) -> Vec<Row> {
        let mut rows = Vec::new();
        let mut begin = 0;
        while let Some(broken_at) = self.read_from(begin, &mut rows) {
            let end = self.text[broken_at..].find('\n').map_or(self.text.len(), |length| broken_at + length + 1);
            let number = self.lines.line_at(broken_at);
            self.broken.push(number);
            let line = self.text[broken_at..end].trim_end_matches(['\r', '\n']);
            let cells =
                line.split(char::from(self.separator)).map(|cell| Cell::text(cell.trim_start_matches('"'))).collect();
            rows.push(Row { number, cells });
            begin = end;
        }
        rows
    }

    /// Reads on from a byte; stops at a record whose quotes are broken and returns where it begins.
    fn read_from(&mut self, begin: usize, rows: &mut Vec<Row>) -> Option<usize> {
        let quoting = self.broken.len() < MENDED_QUOTES;
        let mut reader = reader(&self.text.as_bytes()[begin..], self.separator, quoting);
        let mut record = StringRecord::new();
        while reader.read_record(&mut record).unwrap_or(false) {
            let before = begin + record.position().map_or(0, |position| position.byte() as usize);
            let end = begin + reader.position().byte() as usize;
            let blank = self.text[before..end].len() - self.text[before..end].trim_start_matches(['\r', '\n']).len();
            let start = before + blank;
            if quoting && self.is_broken(&self.text[start..end], record.len(), end == self.text.len()) {
                return Some(start);
            }
            let number = self.lines.line_at(start);
            rows.push(Row { number, cells: record.iter().map(Cell::text).collect() });
            if rows.len() > MOST_ROWS || self.watch.at_byte(end).is_break() {
                break;
            }
        }
        None
    }

    /// Is this record the work of a quote that was never closed? Only a record over several lines, or one that runs to
    /// the end of the file, can be.
    fn is_broken(&self, raw: &str, fields: usize, last: bool) -> bool {
        let many_lines = raw.trim_end_matches(['\r', '\n']).contains('\n');
        if !(raw.contains('"') && (many_lines || last)) {
            return false;
        }
        let state = quote_state(raw, self.separator);
        (last && state.open) || (many_lines && (state.text_after_close || fields != self.fields))
    }
}

struct QuoteState {
    open: bool,
    text_after_close: bool,
}

/// Follows the quotes of one record the way the csv crate does.
fn quote_state(raw: &str, separator: u8) -> QuoteState {
    let mut state = QuoteState { open: false, text_after_close: false };
    let mut field_start = true;
    let mut closed = false;
    for byte in raw.bytes() {
        match byte {
            b'"' if state.open => (state.open, closed) = (false, true),
            b'"' if closed => (state.open, closed) = (true, false),
            b'"' if field_start => (state.open, field_start) = (true, false),
            _ if state.open => {}
            byte if byte == separator || byte == b'\n' || byte == b'\r' => (field_start, closed) = (true, false),
            _ => {
                state.text_after_close |= closed;
                (field_start, closed) = (false, false);
            }
        }
    }
    state
}

/// Counts lines as far as it is asked, never twice.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: u32,
}

impl Lines<'_> {
    fn line_at(&mut self, byte: usize) -> u32 {
        let bytes = self.text.as_bytes();
        while self.at < byte {
            let lone_return = bytes[self.at] == b'\r' && bytes.get(self.at + 1) != Some(&b'\n');
            if bytes[self.at] == b'\n' || lone_return {
                self.line += 1;
            }
            self.at += 1;
        }
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(u32, Vec<String>)> {
        let contents = read("x.csv", text.as_bytes(), &Watch::nobody()).unwrap();
        contents.sheets[0].rows.iter().map(|row| (row.number, row.cells.iter().map(Cell::shown).collect())).collect()
    }

    fn codes(text: &str) -> Vec<(Option<u32>, FindingCode)> {
        read("x.csv", text.as_bytes(), &Watch::nobody())
            .unwrap()
            .findings
            .into_iter()
            .map(|finding| (finding.row, finding.code))
            .collect()
    }

    #[test]
    fn each_separator_is_found_even_where_texts_hold_commas() {
        for separator in [";", ",", "\t", "|"] {
            let text = "id;namn;antal\n1;\"Hamnen, norra\";2\n2;\"Torget, södra\";3\n".replace(';', separator);
            assert_eq!(rows(&text)[1], (2, vec!["1".into(), "Hamnen, norra".into(), "2".into()]), "{separator:?}");
        }
        assert_eq!(rows("a;b\n1,5;2,5\n3,5;4,5\n")[1].1, ["1,5", "2,5"]);
    }

    #[test]
    fn excels_line_that_names_the_separator_is_obeyed_and_counted() {
        assert_eq!(
            rows("sep=,\na,b\n1,2\n"),
            [(2, vec!["a".to_owned(), "b".into()]), (3, vec!["1".into(), "2".into()])]
        );
    }

    #[test]
    fn a_record_has_the_number_of_the_line_where_it_begins() {
        let text = "a;b\r\n\r\n\"x\r\ny\";\"han sa \"\"nej\"\"; gick\"\r\n;\r\nz;w\r\n";
        let found = rows(text);
        assert_eq!(found.iter().map(|row| row.0).collect::<Vec<_>>(), [1, 3, 6]);
        assert_eq!(found[1].1, ["x\r\ny", "han sa \"nej\"; gick"]);
    }

    #[test]
    fn a_quote_nobody_closed_costs_one_line_and_is_named() {
        let text = "a;b;c\n1;\"x;y\n2;x;y\n3;\"a;b\";y\n4;x;y\n";
        assert_eq!(rows(text).len(), 5);
        assert_eq!(rows(text)[1].1, ["1", "x", "y"]);
        assert_eq!(rows(text)[3].1, ["3", "a;b", "y"]);
        assert_eq!(codes(text), [(Some(2), FindingCode::UnclosedQuote)]);
        assert_eq!(codes("a;b\n1;2\n2;\"x\n"), [(Some(3), FindingCode::UnclosedQuote)]);
    }

    #[test]
    fn a_file_full_of_broken_quotes_is_read_in_one_go() {
        let text = format!("a;b\n{}", "1;\"x\n".repeat(60_001));
        let begun = std::time::Instant::now();
        assert_eq!(rows(&text).len(), 60_002);
        assert!(begun.elapsed().as_secs() < 10);
    }

    #[test]
    fn a_row_with_too_many_or_too_few_fields_is_named() {
        assert_eq!(
            codes("a;b;c\n1;2;3\n1;2;3;4\n1;2\n1;2;3;\n"),
            [
                (Some(3), FindingCode::OtherFieldCount { expected: 3, found: 4 }),
                (Some(4), FindingCode::OtherFieldCount { expected: 3, found: 2 })
            ]
        );
    }
}
