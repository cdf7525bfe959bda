//! What is written is watched, kindly: free text that looks like it points a person out, and wording that says neither
//! how many times, where, by when nor who.
//!
//! Everything here is told by rules and lists (`assets/wording`), on this laptop; nothing is sent anywhere, nothing is
//! stored, and nothing is refused. The program holds places and situations, never individuals: the guard reads what is
//! typed ([`view`]), and before an export all that would leave ([`crate::guard`]). The questions about vague wording are asked
//! only where the measure's own field is empty ([`questions`]).

mod identity;
mod lists;
mod person;
mod phone;
mod plate;
#[cfg(test)]
mod tests;
mod vague;

pub use vague::{Question, QuestionView, Said, questions};

use crate::error::Error;
use crate::store::Reader;
use regex::{Captures, Regex};
use serde::Serialize;
use std::ops::Range;
use ts_rs::TS;

crate::words! {
    /// What a text looks like it holds.
    pub enum FindingKind {
        /// A personal identity number, a coordination number or an interim one.
        PersonalNumber = "personal_number",
        /// A telephone number.
        Phone = "phone",
        /// An e-mail address.
        Email = "email",
        /// A person's name with a street and a number.
        Address = "address",
        /// A person's first name and surname.
        Name = "name",
        /// A vehicle's registration number.
        Plate = "plate",
    }
}

/// Something in a text that may point a person out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it looks like.
    pub kind: FindingKind,
    /// Where it stands, in bytes.
    pub range: Range<usize>,
}

/// What the guard says of a text that is being written.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct WordingView {
    pub findings: Vec<FindingView>,
}

/// One finding, with the words as they are written.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct FindingView {
    pub kind: FindingKind,
    pub words: String,
}

/// What a text looks like it holds, in the order it stands there. What is found as one thing is not found as another.
pub fn find(text: &str) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for (kind, search) in SEARCHES {
        for range in search(text) {
            if found.iter().all(|other| range.end <= other.range.start || other.range.end <= range.start) {
                found.push(Finding { kind: *kind, range });
            }
        }
    }
    found.sort_by_key(|one| one.range.start);
    found
}

type Search = fn(&str) -> Vec<Range<usize>>;

/// What is looked for; the surest first.
const SEARCHES: &[(FindingKind, Search)] = &[
    (FindingKind::Email, person::emails),
    (FindingKind::PersonalNumber, identity::numbers),
    (FindingKind::Phone, phone::numbers),
    (FindingKind::Plate, plate::plates),
    (FindingKind::Address, person::addresses),
    (FindingKind::Name, person::names),
];

pub(crate) fn view(_: Reader<'_>, text: String) -> Result<WordingView, Error> {
    let findings =
        find(&text).into_iter().map(|one| FindingView { kind: one.kind, words: text[one.range].to_owned() }).collect();
    Ok(WordingView { findings })
}

/// A pattern that is written in the code, and so is right when its module's cases pass.
fn pattern(source: &str) -> Regex {
    Regex::new(source).expect("every pattern is tried by a case")
}

/// The places where a pattern stands and `is_one` agrees. A place that is turned down does not hide one that begins in it.
fn all(pattern: &Regex, text: &str, is_one: impl Fn(&Captures<'_>) -> bool) -> Vec<Range<usize>> {
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some(captures) = pattern.captures_at(text, at) {
        let Some(whole) = captures.get(0) else { break };
        if is_one(&captures) {
            found.push(whole.range());
            at = whole.end();
        } else {
            at = whole.start() + text[whole.start()..].chars().next().map_or(1, char::len_utf8);
        }
    }
    found
}

/// Whether a number of its own begins here: it is neither the rest of a longer one nor of a word.
fn begins_a_number(text: &str, at: usize) -> bool {
    let mut before = text[..at].chars().rev();
    match before.next() {
        None => true,
        Some(sign) if sign.is_alphanumeric() || sign == '+' => false,
        Some('-' | '.' | ':' | '/' | ',' | '–') => !before.next().is_some_and(|sign| sign.is_ascii_digit()),
        Some(_) => true,
    }
}

/// Whether a number ends here: no digit follows, not even after a sign that holds numbers together.
fn ends_a_number(text: &str, at: usize) -> bool {
    let mut after = text[at..].chars();
    match after.next() {
        None => true,
        Some(sign) if sign.is_alphanumeric() => false,
        Some('-' | '.' | ':' | '/' | ',' | '–') => !after.next().is_some_and(|sign| sign.is_ascii_digit()),
        Some(_) => true,
    }
}
