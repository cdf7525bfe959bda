//! From a cell to a time of day or a day, the ways Swedish files write them.
//!
//! Nothing is guessed: a day without its year, or half an hour past twenty-five, is a finding.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime};

use super::finding::FindingCode;
use super::table::Cell;
use super::value::{Read, is_missing, list, text};

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
        Cell::Date(date) => in_years(*date).map(Some).ok_or_else(wrong),
        Cell::Moment(moment) => in_years(moment.date()).map(Some).ok_or_else(wrong),
        Cell::Number(number) => excel_day(*number).map(Some).ok_or_else(wrong),
        Cell::Text(text) if !is_missing(text.trim()) => parse_date(text).and_then(in_years).map(Some).ok_or_else(wrong),
        Cell::Time(_) | Cell::Bool(_) => Err(wrong()),
        _ => text(cell).map(|_| None),
    }
}

/// The day, if it is of a year that a hearing can be about: a file can hold any.
fn in_years(day: NaiveDate) -> Option<NaiveDate> {
    (1800..=2200).contains(&day.year()).then_some(day)
}

/// Days separated by comma, semicolon or line break; one that is no day spoils the list.
pub fn dates(cell: &Cell) -> Read<Vec<NaiveDate>> {
    if !matches!(cell, Cell::Text(_)) {
        return Ok(date(cell)?.map(|day| vec![day]));
    }
    let Some(parts) = list(cell)? else { return Ok(None) };
    let days =
        parts.into_iter().map(|part| parse_date(&part).and_then(in_years).ok_or(FindingCode::NotADate { value: part }));
    days.collect::<Result<Vec<_>, _>>().map(Some)
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

/// Is it a weekday's name, or the beginning of one?
pub(super) fn is_weekday(word: &str) -> bool {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(text: &str) -> Cell {
        Cell::text(text)
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
    fn a_day_of_a_year_that_nobody_means_is_none() {
        for far in [NaiveDate::MAX, NaiveDate::MIN] {
            assert!(matches!(date(&Cell::Date(far)), Err(FindingCode::NotADate { .. })), "{far}");
        }
        assert!(date(&cell("0019-02-07")).is_err());
    }

    #[test]
    fn a_lone_year_is_its_first_or_last_day() {
        assert_eq!(date_or_year(&cell("2011"), false), Ok(NaiveDate::from_ymd_opt(2011, 1, 1)));
        assert_eq!(date_or_year(&Cell::Number(2020.0), true), Ok(NaiveDate::from_ymd_opt(2020, 12, 31)));
    }
}
