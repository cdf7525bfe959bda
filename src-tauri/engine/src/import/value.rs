//! From a cell to a text, a number, minutes or yes and no, the ways Swedish files write them.
//!
//! `Ok(None)` is "nothing here": an empty cell, or one of the signs statistics use for a missing value. Nothing is guessed:
//! what is not clearly a value is a finding.

use chrono::Timelike;

use super::finding::FindingCode;
use super::quoted::unquoted;
use super::table::Cell;

/// A value, nothing, or what is wrong with the cell.
pub type Read<T> = Result<Option<T>, FindingCode>;

/// Signs that stand for "no value".
const MISSING: [&str; 8] = ["–", "—", "-", "−", "..", "…", ".", "saknas"];

/// Is it one of the signs that stand for no value?
pub(crate) fn is_missing(text: &str) -> bool {
    text.is_empty() || MISSING.iter().any(|sign| sign.eq_ignore_ascii_case(text))
}

/// Whether there is nothing in the cell, or a sign for it.
pub fn is_nothing(cell: &Cell) -> bool {
    match cell {
        Cell::Empty => true,
        Cell::Text(text) => is_missing(text.trim()),
        _ => false,
    }
}

/// The cell's text, trimmed; line breaks inside stay.
pub fn text(cell: &Cell) -> Read<String> {
    if let Cell::Error(value) = cell {
        return Err(FindingCode::FormulaError { value: value.clone() });
    }
    let mut text = cell.shown();
    if text.contains('\r') {
        text = text.replace("\r\n", "\n");
    }
    if is_missing(&text) {
        return Ok(None);
    }
    let bare = unquoted(&text);
    Ok(Some(if bare.len() == text.len() { text } else { bare.to_owned() }))
}

/// Numbers beyond it are no amounts, and not exact.
const LARGEST: i64 = 1_000_000_000_000_000;

/// A number whose one sign may part thousands or decimals: `1.204`, `14,230`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Grouped {
    /// The sign.
    pub sign: char,
    /// The number when it parts thousands.
    pub whole: f64,
    /// The number when it parts decimals.
    pub decimal: f64,
}

impl Grouped {
    /// Asks which of the two is meant.
    pub fn question(&self, value: String) -> FindingCode {
        let decimal = format!("{:.4}", self.decimal).replace('.', ",");
        FindingCode::AmbiguousNumber { value, whole: self.whole.to_string(), decimal }
    }
}

/// Whether a cell's number can be read in both ways.
pub fn grouped(cell: &Cell) -> Option<Grouped> {
    let Cell::Text(text) = cell else { return None };
    let text = text.trim().replace('\u{2212}', "-");
    let bare = text.strip_prefix('-').unwrap_or(&text);
    let (before, after) = bare.split_once(['.', ','])?;
    let are_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let fits = (1..=3).contains(&before.len()) && after.len() == 3 && !before.starts_with('0');
    if !(fits && are_digits(before) && are_digits(after)) {
        return None;
    }
    let sign = bare[before.len()..].chars().next()?;
    let read = |between: &str| text.replace(sign, between).parse().ok();
    Some(Grouped { sign, whole: read("")?, decimal: read(".")? })
}

/// As [`number`], and one that can be read in both ways is taken for decimals until its indicator is known.
pub fn number_or_decimal(cell: &Cell) -> Read<f64> {
    grouped(cell).map_or_else(|| number(cell), |grouped| Ok(Some(grouped.decimal)))
}

/// A number: decimal comma or point, spaces of any width between thousands, a percent sign after it.
pub fn number(cell: &Cell) -> Read<f64> {
    let Some(number) = any_number(cell)? else { return Ok(None) };
    let most = LARGEST as f64;
    // Not a number is in no range.
    if !(-most..=most).contains(&number) {
        return Err(FindingCode::OutOfRange { value: shortened(&cell.shown()), least: -LARGEST, most: LARGEST });
    }
    Ok(Some(number))
}

/// So much of a long number that a person knows which is meant.
fn shortened(text: &str) -> String {
    const SHOWN: usize = 24;
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

fn any_number(cell: &Cell) -> Read<f64> {
    if let Cell::Number(number) = cell {
        return Ok(Some(*number));
    }
    if let Some(grouped) = grouped(cell) {
        return Err(grouped.question(cell.shown()));
    }
    if let Cell::Text(text) = cell
        && let Some(number) = parse_plain(text.trim())
    {
        return Ok(Some(number));
    }
    let Some(text) = text(cell)? else {
        return Ok(None);
    };
    let wrong = || FindingCode::NotANumber { value: text.clone() };
    if matches!(cell, Cell::Text(_)) { parse_number(&text).map(Some).ok_or_else(wrong) } else { Err(wrong()) }
}

/// A number of a plain kind, which nearly all are: digits, perhaps a sign before and one decimal sign between them.
fn parse_plain(text: &str) -> Option<f64> {
    let mut digits = [0; 24];
    let digits = digits.get_mut(..text.len())?;
    digits.copy_from_slice(text.as_bytes());
    if let Some(sign) = digits.iter_mut().find(|byte| **byte == b',') {
        *sign = b'.';
    }
    let unsigned = digits.strip_prefix(b"-").unwrap_or(digits);
    let points = unsigned.iter().filter(|byte| **byte == b'.').count();
    let is_plain = unsigned.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.')
        && points <= 1
        && unsigned.first().is_some_and(u8::is_ascii_digit)
        && unsigned.last().is_some_and(u8::is_ascii_digit);
    if is_plain { std::str::from_utf8(digits).ok()?.parse().ok() } else { None }
}

fn parse_number(text: &str) -> Option<f64> {
    let text = text.strip_suffix('%').unwrap_or(text).trim();
    let mut plain: String = text.chars().filter(|sign| !sign.is_whitespace() && *sign != '\'').collect();
    plain = plain.replace('\u{2212}', "-");
    let spaced: Vec<&str> = text.split_whitespace().collect();
    let grouped =
        |parts: &[&str]| parts.iter().skip(1).all(|part| part.bytes().take_while(u8::is_ascii_digit).count() == 3);
    if !grouped(&spaced) {
        return None;
    }
    let (commas, points) = (plain.matches(',').count(), plain.matches('.').count());
    match (commas, points) {
        (0, 0 | 1) => {}
        (1, 0) => plain = plain.replace(',', "."),
        (_, 0) if grouped(&plain.split(',').collect::<Vec<_>>()) => plain = plain.replace(',', ""),
        (0, _) if grouped(&plain.split('.').collect::<Vec<_>>()) => plain = plain.replace('.', ""),
        (1, _) if plain.rfind(',') > plain.rfind('.') => plain = plain.replace('.', "").replace(',', "."),
        (_, 1) if plain.rfind('.') > plain.rfind(',') => plain = plain.replace(',', ""),
        _ => return None,
    }
    let allowed = plain.strip_prefix(['-', '+']).unwrap_or(&plain);
    let is_plain = allowed.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && allowed.bytes().any(|byte| byte.is_ascii_digit());
    if is_plain { plain.parse().ok() } else { None }
}

/// A whole number within limits.
pub fn whole(cell: &Cell, least: i64, most: i64) -> Read<i64> {
    // Between whole numbers a sign can only part thousands.
    let number = grouped(cell).map_or_else(|| number(cell), |grouped| Ok(Some(grouped.whole)))?;
    let Some(number) = number else {
        return Ok(None);
    };
    if number.fract() != 0.0 {
        return Err(FindingCode::NotWhole { value: cell.shown() });
    }
    if number < least as f64 || number > most as f64 {
        return Err(FindingCode::OutOfRange { value: cell.shown(), least, most });
    }
    Ok(Some(number as i64))
}

/// Minutes: a number, a duration such as `1:15`, or a number with its unit (`75 min`, `1 h`).
pub fn minutes(cell: &Cell, least: i64, most: i64) -> Read<i64> {
    if let Cell::Time(time) = cell {
        return whole(&Cell::Number(f64::from(time.hour() * 60 + time.minute())), least, most);
    }
    let Some(text) = text(cell)? else {
        return Ok(None);
    };
    let lower = text.to_lowercase();
    let digits = lower.trim_end_matches(|sign: char| sign.is_alphabetic() || sign == '.').trim();
    let unit = lower[digits.len()..].trim().trim_end_matches('.');
    let factor = match unit {
        "" | "m" | "min" | "mins" | "minut" | "minuter" | "minutes" => 1.0,
        "h" | "t" | "tim" | "timme" | "timmar" | "hour" | "hours" => 60.0,
        _ => return Err(FindingCode::NotANumber { value: text }),
    };
    if let Some((hours, rest)) = digits.split_once(':')
        && let (Ok(hours), Ok(rest @ 0..60)) = (hours.parse::<u16>(), rest.parse::<u32>())
    {
        return whole(&Cell::Number(f64::from(u32::from(hours) * 60 + rest)), least, most);
    }
    let number = parse_number(digits).ok_or_else(|| FindingCode::NotANumber { value: text.clone() })?;
    match whole(&Cell::Number(number * factor), least, most) {
        Err(FindingCode::OutOfRange { least, most, .. }) => Err(FindingCode::OutOfRange { value: text, least, most }),
        other => other,
    }
}

/// Yes or no; the first word decides (`ja – datum är påhittade`).
pub fn yes_no(cell: &Cell) -> Read<bool> {
    match cell {
        Cell::Bool(yes) => return Ok(Some(*yes)),
        Cell::Number(1.0) => return Ok(Some(true)),
        Cell::Number(0.0) => return Ok(Some(false)),
        _ => {}
    }
    let Some(text) = text(cell)? else {
        return Ok(None);
    };
    let lower = text.to_lowercase();
    match lower
        .split(|sign: char| sign.is_whitespace() || [',', ';', '.', '('].contains(&sign))
        .next()
        .unwrap_or_default()
    {
        "ja" | "j" | "yes" | "y" | "x" | "sant" | "true" | "1" | "✓" | "✔" | "☑" => Ok(Some(true)),
        "nej" | "n" | "no" | "falskt" | "false" | "0" | "☐" => Ok(Some(false)),
        _ => Err(FindingCode::NotYesNo { value: text }),
    }
}

/// A list: apart by semicolons or line breaks where there are any (a comma is then a part of a name), else by commas.
pub fn list(cell: &Cell) -> Read<Vec<String>> {
    let Some(text) = text(cell)? else {
        return Ok(None);
    };
    let apart: &[char] = if text.contains([';', '\n']) { &[';', '\n'] } else { &[','] };
    let parts = text.split(apart).map(str::trim).filter(|part| !part.is_empty());
    Ok(Some(parts.map(str::to_owned).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(text: &str) -> Cell {
        Cell::text(text)
    }

    #[test]
    fn numbers_are_read_the_ways_swedish_files_write_them() {
        let cases = [
            ("129,5", 129.5),
            ("1 234,5", 1234.5),
            ("1\u{a0}234,5", 1234.5),
            ("1\u{202f}234\u{2009}567", 1_234_567.0),
            ("1.234,5", 1234.5),
            ("1,234.5", 1234.5),
            ("1,234,567", 1_234_567.0),
            ("1.234.567", 1_234_567.0),
            ("-3", -3.0),
            ("−3,0", -3.0),
            ("12 %", 12.0),
            ("0.5", 0.5),
        ];
        for (written, value) in cases {
            assert_eq!(number(&cell(written)), Ok(Some(value)), "{written}");
        }
    }

    #[test]
    fn a_sign_that_may_part_thousands_or_decimals_is_asked_about_unless_the_number_is_whole() {
        for (written, whole, decimal) in
            [("1.204", 1204.0, "1,2040"), ("14,230", 14230.0, "14,2300"), ("-3.500", -3500.0, "-3,5000")]
        {
            let question = FindingCode::AmbiguousNumber {
                value: written.into(),
                whole: whole.to_string(),
                decimal: decimal.into(),
            };
            assert_eq!(number(&cell(written)), Err(question), "{written}");
            assert_eq!(whole_of(written), Ok(Some(whole as i64)), "{written}");
            assert!(number(&cell(decimal)).is_ok(), "the answer is no question: {decimal}");
        }
        for plain in ["0,123", "1,2040", "1204", "12,34", "1234,567"] {
            assert!(grouped(&cell(plain)).is_none(), "{plain}");
        }
    }

    fn whole_of(written: &str) -> Read<i64> {
        whole(&cell(written), -1_000_000, 1_000_000)
    }

    #[test]
    fn signs_for_a_missing_value_are_nothing_and_not_zero() {
        for written in ["", "  ", "–", "-", "..", "…", "Saknas"] {
            assert_eq!(number(&cell(written)), Ok(None), "{written}");
        }
    }

    #[test]
    fn what_only_looks_like_a_number_is_none() {
        for written in ["12 34", "1e5", "inf", "NaN", "ca 12", "1,2,3", "1.2,3.4", "+", "2019-02-07", "12 st"] {
            assert_eq!(number(&cell(written)), Err(FindingCode::NotANumber { value: written.into() }), "{written}");
        }
    }

    #[test]
    fn amounts_and_lengths_far_out_are_findings() {
        let far = Err(FindingCode::OutOfRange { value: "9".repeat(24) + "…", least: -LARGEST, most: LARGEST });
        assert_eq!(number(&cell(&"9".repeat(400))), far);
        for none in [f64::NAN, f64::INFINITY, 1e300] {
            assert!(matches!(number(&Cell::Number(none)), Err(FindingCode::OutOfRange { .. })), "{none}");
            assert!(whole(&Cell::Number(none), 0, 10).is_err(), "{none}");
        }
        for length in ["65535:59", "9999999 h", "99999999999999999999"] {
            assert!(matches!(minutes(&cell(length), 0, 1440), Err(FindingCode::OutOfRange { .. })), "{length}");
        }
    }

    #[test]
    fn minutes_are_never_negative_nor_words() {
        for (written, value) in [("75", 75), ("75 min", 75), ("1 h", 60), ("1:15", 75), ("0:45", 45), ("1,5 tim", 90)] {
            assert_eq!(minutes(&cell(written), 0, 1440), Ok(Some(value)), "{written}");
        }
        assert_eq!(
            minutes(&Cell::Number(-10.0), 0, 1440),
            Err(FindingCode::OutOfRange { value: "-10".into(), least: 0, most: 1440 })
        );
        assert_eq!(
            minutes(&cell("-10"), 0, 1440),
            Err(FindingCode::OutOfRange { value: "-10".into(), least: 0, most: 1440 })
        );
        assert_eq!(minutes(&cell("en kvart"), 0, 1440), Err(FindingCode::NotANumber { value: "en kvart".into() }));
    }

    #[test]
    fn yes_and_no_come_in_two_languages_and_as_a_cross() {
        for yes in ["ja", "JA", "x", "yes", "ja – datum är påhittade", "✓"] {
            assert_eq!(yes_no(&cell(yes)), Ok(Some(true)), "{yes}");
        }
        for no in ["nej", "No", "0"] {
            assert_eq!(yes_no(&cell(no)), Ok(Some(false)), "{no}");
        }
        assert_eq!(yes_no(&cell("kanske")), Err(FindingCode::NotYesNo { value: "kanske".into() }));
    }
}
