//! From a cell to a value: numbers, times, days and yes or no, the ways Swedish files write them.
//!
//! `Ok(None)` is "nothing here": an empty cell, or one of the signs statistics use for a missing value. Nothing is guessed:
//! what is not clearly a value is a finding.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::finding::FindingCode;
use super::table::Cell;

/// A value, nothing, or what is wrong with the cell.
pub type Read<T> = Result<Option<T>, FindingCode>;

/// Signs that stand for "no value".
const MISSING: [&str; 8] = ["–", "—", "-", "−", "..", "…", ".", "saknas"];

fn is_missing(text: &str) -> bool {
    text.is_empty() || MISSING.contains(&text.to_lowercase().as_str())
}

/// The cell's text, trimmed; line breaks inside stay.
pub fn text(cell: &Cell) -> Read<String> {
    if let Cell::Error(value) = cell {
        return Err(FindingCode::FormulaError { value: value.clone() });
    }
    let text = cell.shown().replace("\r\n", "\n");
    Ok((!is_missing(&text)).then_some(text))
}

/// A number: decimal comma or point, spaces of any width between thousands, a percent sign after it.
pub fn number(cell: &Cell) -> Read<f64> {
    if let Cell::Number(number) = cell {
        return Ok(Some(*number));
    }
    let Some(text) = text(cell)? else {
        return Ok(None);
    };
    let wrong = || FindingCode::NotANumber { value: text.clone() };
    if matches!(cell, Cell::Text(_)) { parse_number(&text).map(Some).ok_or_else(wrong) } else { Err(wrong()) }
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
    let Some(number) = number(cell)? else {
        return Ok(None);
    };
    let value = cell.shown();
    if number.fract() != 0.0 {
        return Err(FindingCode::NotWhole { value });
    }
    if number < least as f64 || number > most as f64 {
        return Err(FindingCode::OutOfRange { value, least, most });
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
        && let (Ok(hours), Ok(rest @ 0..60)) = (hours.parse::<u16>(), rest.parse::<u16>())
    {
        return whole(&Cell::Number(f64::from(hours * 60 + rest)), least, most);
    }
    let number = parse_number(digits).ok_or_else(|| FindingCode::NotANumber { value: text.clone() })?;
    match whole(&Cell::Number(number * factor), least, most) {
        Err(FindingCode::OutOfRange { least, most, .. }) => Err(FindingCode::OutOfRange { value: text, least, most }),
        other => other,
    }
}

/// A time of day: `9.30`, `09:30`, `kl. 9`, `0930`, Excel's share of a day, or the time of a moment. Of a span
/// (`9.30–10`) this is the beginning.
pub fn time(cell: &Cell) -> Read<NaiveTime> {
    let wrong = || FindingCode::NotATime { value: cell.shown() };
    match cell {
        Cell::Time(time) => Ok(Some(*time)),
        Cell::Moment(moment) => Ok(Some(moment.time())),
        Cell::Number(number) => number_as_time(*number).map(Some).ok_or_else(wrong),
        Cell::Text(text) if !is_missing(text.trim()) => parse_time(begin_of_span(text).0).map(Some).ok_or_else(wrong),
        Cell::Date(_) | Cell::Bool(_) => Err(wrong()),
        _ => text(cell).map(|_| None),
    }
}

/// The end of a written span (`9.30–10.00`), where there is one.
pub fn end_of_span(cell: &Cell) -> Option<NaiveTime> {
    let Cell::Text(text) = cell else { return None };
    begin_of_span(text).1.and_then(parse_time)
}

fn begin_of_span(text: &str) -> (&str, Option<&str>) {
    let text = text.trim();
    match text.split_once(['–', '—', '-']) {
        Some((begin, end)) => (begin, Some(end)),
        None => (text, None),
    }
}

fn parse_time(text: &str) -> Option<NaiveTime> {
    let lower = text.trim().to_lowercase();
    let text = lower.trim_start_matches("kl").trim_start_matches('.').trim();
    let parts: Vec<&str> = text.split([':', '.']).collect();
    let number = |part: &str| (1..=2).contains(&part.len()).then(|| part.parse::<u32>().ok()).flatten();
    match parts.as_slice() {
        [whole] if whole.len() == 4 && whole.is_ascii() => {
            NaiveTime::from_hms_opt(number(&whole[..2])?, number(&whole[2..])?, 0)
        }
        [hour] => NaiveTime::from_hms_opt(number(hour)?, 0, 0),
        [hour, minute] if minute.len() == 2 => NaiveTime::from_hms_opt(number(hour)?, number(minute)?, 0),
        [hour, minute, second] if minute.len() == 2 => {
            NaiveTime::from_hms_opt(number(hour)?, number(minute)?, number(second)?)
        }
        _ => None,
    }
}

/// A share of a day, or `9,30` that Excel took for a number.
fn number_as_time(number: f64) -> Option<NaiveTime> {
    if (0.0..1.0).contains(&number) {
        return NaiveTime::from_num_seconds_from_midnight_opt((number * 86_400.0).round() as u32, 0);
    }
    let hundredths = (number * 100.0).round();
    if !(0.0..2400.0).contains(&hundredths) || (number * 100.0 - hundredths).abs() > 1e-6 {
        return None;
    }
    NaiveTime::from_hms_opt(hundredths as u32 / 100, hundredths as u32 % 100, 0)
}

/// A day: ISO, `7/2 2019`, `7.2.2019`, `torsdag 7 februari 2019`, `February 7, 2019`, or Excel's day number.
pub fn date(cell: &Cell) -> Read<NaiveDate> {
    let wrong = || FindingCode::NotADate { value: cell.shown() };
    match cell {
        Cell::Date(date) => Ok(Some(*date)),
        Cell::Moment(moment) => Ok(Some(moment.date())),
        Cell::Number(number) => excel_day(*number).map(Some).ok_or_else(wrong),
        Cell::Text(text) if !is_missing(text.trim()) => parse_date(text).map(Some).ok_or_else(wrong),
        Cell::Time(_) | Cell::Bool(_) => Err(wrong()),
        _ => text(cell).map(|_| None),
    }
}

/// The first or last day of a stretch of years: a day as in [`date`], or only a year.
pub fn date_or_year(cell: &Cell, last: bool) -> Read<NaiveDate> {
    let shown = cell.shown();
    match shown.parse::<i32>() {
        Ok(year) if (1800..=2200).contains(&year) => {
            let (month, day) = if last { (12, 31) } else { (1, 1) };
            Ok(NaiveDate::from_ymd_opt(year, month, day))
        }
        _ => date(cell),
    }
}

/// Excel's day numbers from 1954 to 2119; other numbers are something else.
fn excel_day(number: f64) -> Option<NaiveDate> {
    let is_day = number.fract() == 0.0 && (20_000.0..80_000.0).contains(&number);
    let zero = NaiveDate::from_ymd_opt(1899, 12, 30)?;
    if is_day { zero.checked_add_days(Days::new(number as u64)) } else { None }
}

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

fn parse_date(text: &str) -> Option<NaiveDate> {
    let lower = text.trim().to_lowercase();
    let parts: Vec<&str> = lower.split(|sign: char| !sign.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let numbers: Vec<&str> =
        parts.iter().copied().filter(|part| part.bytes().all(|byte| byte.is_ascii_digit())).collect();
    let words: Vec<&str> = parts.iter().copied().filter(|part| !numbers.contains(part)).collect();
    let month = words.iter().find_map(|word| month_of(word));
    let number = |text: &str| text.parse::<u32>().ok();
    let day = |year: &str, month: u32, day: &str| NaiveDate::from_ymd_opt(year.parse().ok()?, month, number(day)?);
    let others_fit =
        words.iter().all(|word| *word == "den" || *word == "the" || month_of(word).is_some() || is_weekday(word));
    match (numbers.as_slice(), month) {
        ([first, year], Some(month)) if year.len() == 4 && others_fit => day(year, month, first),
        ([year, month, last], None) if year.len() == 4 && words.is_empty() => day(year, number(month)?, last),
        ([first, month, year], None) if year.len() == 4 && words.is_empty() => day(year, number(month)?, first),
        ([whole], None) if whole.len() == 8 && words.is_empty() => day(&whole[..4], number(&whole[4..6])?, &whole[6..]),
        _ => None,
    }
}

fn month_of(word: &str) -> Option<u32> {
    let begin = match word.get(..3)? {
        "may" | "maj" if word.len() > 3 => return None,
        "may" => "maj",
        "oct" => "okt",
        other => other,
    };
    const FULL: [&str; 24] = [
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let is_month = word.len() == 3 || word == "sept" || FULL.contains(&word);
    MONTHS.iter().position(|month| *month == begin).filter(|_| is_month).map(|month| month as u32 + 1)
}

fn is_weekday(word: &str) -> bool {
    const DAYS: [&str; 14] = [
        "måndag",
        "tisdag",
        "onsdag",
        "torsdag",
        "fredag",
        "lördag",
        "söndag",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    DAYS.iter().any(|day| *day == word || (word.chars().count() >= 3 && day.starts_with(word)))
}

/// A day with a time of day: `2019-02-07 16:13`.
pub fn moment(cell: &Cell) -> Read<NaiveDateTime> {
    if let Cell::Moment(moment) = cell {
        return Ok(Some(*moment));
    }
    let Some(text) = text(cell)? else {
        return Ok(None);
    };
    let parts = text.rsplit_once([' ', 'T']);
    let moment = parts.and_then(|(day, time)| Some(parse_date(day)?.and_time(parse_time(time)?)));
    moment.map(Some).ok_or(FindingCode::NotADate { value: text })
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

/// A list separated by comma, semicolon or line break.
pub fn list(cell: &Cell) -> Read<Vec<String>> {
    let Some(text) = text(cell)? else {
        return Ok(None);
    };
    let parts = text.split([',', ';', '\n']).map(str::trim).filter(|part| !part.is_empty());
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
    fn times_of_day_in_every_dress_are_the_same_time() {
        let half_past_nine = NaiveTime::from_hms_opt(9, 30, 0).unwrap();
        for written in ["9.30", "09:30", "09.30", "kl 9.30", "kl. 09:30", "0930", "9:30:00", "09.30–10.00", "9.30-10"]
        {
            assert_eq!(time(&cell(written)), Ok(Some(half_past_nine)), "{written}");
        }
        for number in [9.5 / 24.0, 9.3] {
            assert_eq!(time(&Cell::Number(number)), Ok(Some(half_past_nine)), "{number}");
        }
        for written in ["25:00", "9:60", "snart", "9.3", "9:30:61"] {
            assert_eq!(time(&cell(written)), Err(FindingCode::NotATime { value: written.into() }), "{written}");
        }
        assert_eq!(end_of_span(&cell("9.30–10")), NaiveTime::from_hms_opt(10, 0, 0));
    }

    #[test]
    fn days_are_read_from_iso_swedish_and_english() {
        let day = NaiveDate::from_ymd_opt(2019, 2, 7).unwrap();
        let written = [
            "2019-02-07",
            "2019/2/7",
            "20190207",
            "7/2 2019",
            "7/2-2019",
            "07.02.2019",
            "7 februari 2019",
            "den 7 feb. 2019",
            "torsdag 7 februari 2019",
            "tors 7 feb 2019",
            "February 7, 2019",
            "7 February 2019",
        ];
        for written in written {
            assert_eq!(date(&cell(written)), Ok(Some(day)), "{written}");
        }
        assert_eq!(date(&Cell::Number(43503.0)), Ok(Some(day)));
        for written in ["7 februari", "2019-02-30", "i våras", "7 brumaire 2019", "2019"] {
            assert_eq!(date(&cell(written)), Err(FindingCode::NotADate { value: written.into() }), "{written}");
        }
    }

    #[test]
    fn a_lone_year_is_its_first_or_last_day() {
        assert_eq!(date_or_year(&cell("2011"), false), Ok(NaiveDate::from_ymd_opt(2011, 1, 1)));
        assert_eq!(date_or_year(&Cell::Number(2020.0), true), Ok(NaiveDate::from_ymd_opt(2020, 12, 31)));
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
