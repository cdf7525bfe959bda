//! Names, addresses and e-mail addresses.
//!
//! A place alone points nobody out, and many places are named after people: Hjalmar Brantingsplatsen, Axel Dahlströms
//! torg. A name is a common first name with a surname's ending after it; beside a street with its number one of the two
//! is enough.

use super::lists::words;
use super::{all, pattern};
use regex::Regex;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

static FIRST_NAMES: LazyLock<HashSet<&str>> =
    LazyLock::new(|| words(include_str!("../../../../assets/wording/first_names.txt")).into_iter().collect());
static SURNAME_ENDINGS: LazyLock<Vec<&str>> =
    LazyLock::new(|| words(include_str!("../../../../assets/wording/surname_endings.txt")));
static PLACE_WORDS: LazyLock<HashSet<&str>> =
    LazyLock::new(|| words(include_str!("../../../../assets/wording/place_words.txt")).into_iter().collect());
static STREET_ENDINGS: LazyLock<Vec<&str>> =
    LazyLock::new(|| words(include_str!("../../../../assets/wording/street_endings.txt")));

static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"[\p{L}0-9][\p{L}0-9._%+-]*@[\p{L}0-9](?:[\p{L}0-9-]*[\p{L}0-9])?(?:\.[\p{L}0-9-]+)*\.\p{L}{2,}")
});
static STREET: LazyLock<Regex> = LazyLock::new(|| {
    let endings = STREET_ENDINGS.join("|");
    pattern(&format!(
        r"\b(?:\p{{Lu}}\p{{L}}+\s+){{0,2}}(?:\p{{Lu}}\p{{L}}*(?:{endings})|\p{{Lu}}\p{{L}}+\s+(?:{endings}))\s+[0-9]{{1,4}}(?:\s?[A-Za-z]\b)?"
    ))
});
static TWO_CAPITALS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)[ \u{a0}](\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)\b"));
static PLACE_AFTER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(r"^[ \u{{a0}}](?:{}|park|skola|terminal\p{{L}}*|bro|kyrka|hamn)\b", STREET_ENDINGS.join("|")))
});

/// How far a name may stand from the street, in bytes: "Anna Svensson, som bor på Storgatan 4".
const NEAR: usize = 40;

pub(super) fn emails(text: &str) -> Vec<Range<usize>> {
    EMAIL.find_iter(text).map(|email| email.range()).collect()
}

/// A first name with a surname after it.
pub(super) fn names(text: &str) -> Vec<Range<usize>> {
    pairs(text, |first, surname| is_first_name(first) && is_surname(surname))
}

/// A name and a street with its number near each other, as one.
pub(super) fn addresses(text: &str) -> Vec<Range<usize>> {
    let streets: Vec<Range<usize>> = STREET.find_iter(text).map(|street| street.range()).collect();
    if streets.is_empty() {
        return Vec::new();
    }
    let names = pairs(text, |first, surname| is_first_name(first) || is_surname(surname));
    let beside = |street: Range<usize>| {
        let is_beside = |name: &&Range<usize>| {
            let gap = if name.end <= street.start {
                street.start - name.end
            } else {
                name.start.max(street.end) - street.end
            };
            (name.end <= street.start || street.end <= name.start) && gap <= NEAR
        };
        let name = names.iter().find(is_beside)?;
        Some(name.start.min(street.start)..name.end.max(street.end))
    };
    streets.into_iter().filter_map(beside).collect()
}

/// Two words with capitals that are no place.
fn pairs(text: &str, is_name: impl Fn(&str, &str) -> bool) -> Vec<Range<usize>> {
    all(&TWO_CAPITALS, text, |pair| {
        let word = |at: usize| pair.get(at).map_or("", |word| word.as_str());
        let end = pair.get(0).map_or(0, |whole| whole.end());
        let (first, surname) = (word(1), word(2));
        let is_place = [first, surname].iter().any(|word| PLACE_WORDS.contains(word) || ends_as_a_street(word));
        !is_place && !PLACE_AFTER.is_match(&text[end..]) && is_name(first, surname)
    })
}

fn ends_as_a_street(word: &str) -> bool {
    STREET_ENDINGS.iter().any(|ending| word.ends_with(ending))
}

fn is_first_name(word: &str) -> bool {
    FIRST_NAMES.contains(word) || word.split('-').all(|part| FIRST_NAMES.contains(part))
}

fn is_surname(word: &str) -> bool {
    SURNAME_ENDINGS.iter().any(|ending| word.ends_with(ending) && word.chars().count() >= ending.chars().count() + 3)
}
