//! Swedish personal identity numbers, coordination numbers (the day plus 60) and interim ones (a letter in the serial
//! number), of ten or twelve digits.
//!
//! The date must be one and the check digit right, so that the number of a case does not cry wolf. Source: Skatteverket,
//! SKV 704 and SKV 707. The crate `personnummer` (3.1.1) was tried: it turns every coordination number down, and those
//! who were born on 29 February 2000.

use super::{all, begins_a_number, ends_a_number, pattern};
use chrono::NaiveDate;
use regex::{Captures, Regex};
use std::ops::Range;
use std::sync::LazyLock;

static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?P<century>18|19|20)?(?P<year>[0-9]{2})(?P<inner1>[ .-]?)(?P<month>[01][0-9])(?P<inner2>[ .-]?)",
        r"(?P<day>[0-9]{2})(?P<apart> ?[-+–−] ?| )?(?P<serial>[0-9]{3}|[TRSUWXJKLMNtrsuwxjklmn][0-9]{2})(?P<check>[0-9])"
    ))
});

pub(super) fn numbers(text: &str) -> Vec<Range<usize>> {
    all(&NUMBER, text, |number| {
        let whole = number.get(0).map(|whole| whole.range()).unwrap_or_default();
        // A letter may stand before it ("pnr850709-9805"), a digit may not.
        let starts = begins_a_number(text, whole.start) || text[..whole.start].ends_with(char::is_alphabetic);
        starts && ends_a_number(text, whole.end) && is_number(number)
    })
}

fn is_number(number: &Captures<'_>) -> bool {
    let part = |name: &str| number.name(name).map_or("", |part| part.as_str());
    let apart = part("apart").trim();
    let is_interim = part("serial").starts_with(|sign: char| sign.is_alphabetic());
    if is_interim {
        // Nothing but the dash tells it from any other mix of digits and letters.
        return !apart.is_empty() && has_date(number);
    }
    let is_in_one = part("apart").is_empty() && part("inner1").is_empty() && part("inner2").is_empty();
    let looks_mobile =
        part("century").is_empty() && is_in_one && part("year") == "07" && "0236".contains(&part("month")[..1]);
    let tail = format!("{}{}", part("serial"), part("check"));
    // "2019-02-15 0900" and "2019-02-15 2020" are a day with a time or a year after it.
    let is_day_with_more =
        !part("century").is_empty() && apart.is_empty() && part("apart") == " " && is_time_or_year(&tail);
    part("serial") != "000"
        && !looks_mobile
        && !is_day_with_more
        && has_date(number)
        && has_check_digit(&format!("{}{}{}{tail}", part("year"), part("month"), part("day")))
}

/// Whether the day is one, in the century that is written or in one of those that may be meant.
fn has_date(number: &Captures<'_>) -> bool {
    let number_of = |name: &str| number.name(name).and_then(|part| part.as_str().parse::<u32>().ok());
    let (Some(year), Some(month), Some(day)) = (number_of("year"), number_of("month"), number_of("day")) else {
        return false;
    };
    let day = if day > 60 { day - 60 } else { day };
    let centuries = number_of("century").map_or(vec![19, 20], |century| vec![century]);
    centuries.into_iter().any(|century| NaiveDate::from_ymd_opt((century * 100 + year) as i32, month, day).is_some())
}

/// Luhn's check: every other digit doubled from the first, all digits summed, an even ten.
fn has_check_digit(digits: &str) -> bool {
    let worth = |(at, digit): (usize, u32)| match digit * if at % 2 == 0 { 2 } else { 1 } {
        large @ 10.. => large - 9,
        small => small,
    };
    digits.chars().filter_map(|sign| sign.to_digit(10)).enumerate().map(worth).sum::<u32>() % 10 == 0
}

fn is_time_or_year(four: &str) -> bool {
    let number: u32 = four.parse().unwrap_or_default();
    (number < 2400 && number % 100 < 60) || (1900..2100).contains(&number)
}
