//! Telephone numbers as they are written in Sweden: mobile, of a place, and with a country's code.
//!
//! Years, times, days, amounts and money are none. Numbers that are nobody's own (020, 077, 112) point nobody out.
//! Source of the area codes: the Swedish numbering plan (Post- och telestyrelsen).

use super::{begins_a_number, ends_a_number, pattern};
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

static NATIONAL: LazyLock<Regex> = LazyLock::new(|| pattern(r"\(?0[0-9][0-9 ()\u{a0}\u{2011}–-]{5,17}[0-9]"));
static INTERNATIONAL: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:\+|00)[1-9][0-9 ()\u{a0}\u{2011}–-]{6,18}[0-9]"));

/// Area codes of three digits; 08 is the one of two, and all others have four.
const THREE_DIGITS: &[&str] = &[
    "010", "011", "013", "016", "018", "019", "021", "023", "026", "031", "033", "035", "036", "040", "042", "044",
    "046", "054", "060", "063", "090",
];

pub(super) fn numbers(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (pattern, is_number) in [(&INTERNATIONAL, is_international as fn(&str) -> bool), (&NATIONAL, is_national)] {
        let mut at = 0;
        while let Some(candidate) = pattern.find_at(text, at) {
            let end = if begins_a_number(text, candidate.start()) {
                number_end(text, candidate.range(), is_number)
            } else {
                None
            };
            found.extend(end.map(|end| candidate.start()..end));
            at = end.unwrap_or(candidate.start() + 1);
        }
    }
    found
}

/// Where the number ends: the pattern may have taken more numbers along, which are left out one group after the other.
fn number_end(text: &str, candidate: Range<usize>, is_number: fn(&str) -> bool) -> Option<usize> {
    let mut end = candidate.end;
    loop {
        let number = &text[candidate.start..end];
        if is_number(number) && ends_a_number(text, end) {
            return Some(end);
        }
        let shorter = number.trim_end_matches(|sign: char| sign.is_ascii_digit());
        let shorter = shorter.trim_end_matches(|sign: char| !sign.is_ascii_digit());
        if shorter.len() < 7 {
            return None;
        }
        end = candidate.start + shorter.len();
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn is_dash(sign: char) -> bool {
    matches!(sign, '-' | '–' | '\u{2011}')
}

fn is_national(number: &str) -> bool {
    let all = digits(number);
    if number.matches(is_dash).count() > 1 || !(8..=10).contains(&all.len()) {
        return false;
    }
    if let Some(rest) = all.strip_prefix("07") {
        return all.len() == 10 && rest.starts_with(['0', '2', '3', '6', '9']);
    }
    let first: String = number.trim_start_matches('(').chars().take_while(char::is_ascii_digit).collect();
    // Where the area's code stands by itself it is told by that, else by its beginning.
    let area = if first.len() < all.len() { first } else { area_code(&all) };
    let subscriber = &all[area.len().min(all.len())..];
    is_area_code(&area)
        && (5..=8).contains(&subscriber.len())
        && !subscriber.starts_with('0')
        && !ends_in_a_year(number, subscriber)
}

/// "08-12 2019" is a month and a year, or hours of a year.
fn ends_in_a_year(number: &str, subscriber: &str) -> bool {
    let last = number.rsplit([' ', '\u{a0}']).next().unwrap_or_default();
    subscriber.len() == 6 && last.len() == 4 && (last.starts_with("19") || last.starts_with("20"))
}

fn area_code(all: &str) -> String {
    let length = if all.starts_with("08") {
        2
    } else if THREE_DIGITS.contains(&&all[..3]) {
        3
    } else {
        4
    };
    all[..length].to_owned()
}

fn is_area_code(code: &str) -> bool {
    match code.len() {
        2 => code == "08",
        3 => THREE_DIGITS.contains(&code),
        // 020 and 077 are nobody's own; 07 is told before.
        4 => {
            let (beginning, second) = (&code[..3], &code[1..2]);
            !THREE_DIGITS.contains(&beginning) && !["0", "7", "8"].contains(&second) && beginning != "020"
        }
        _ => false,
    }
}

fn is_international(number: &str) -> bool {
    let bare = number.trim_start_matches("00").trim_start_matches('+');
    let all = digits(bare);
    if let Some(swedish) = all.strip_prefix("46") {
        let swedish = swedish.trim_start_matches('0');
        return (7..=9).contains(&swedish.len()) && !swedish.starts_with("20") && !swedish.starts_with("77");
    }
    // "+10 000 000" is an amount that grows.
    let groups: Vec<_> = bare.split([' ', '\u{a0}']).collect();
    let is_amount = groups.len() > 1
        && groups[1..].iter().all(|group| group.len() == 3 && group.chars().all(|sign| sign.is_ascii_digit()));
    (9..=14).contains(&all.len()) && !is_amount
}
