//! The lists of `assets/wording`: a line of words, or one with columns; what stands after `#` is for whoever keeps them.

use super::pattern;
use regex::Regex;

/// The words of a list, wherever the lines break.
pub(super) fn words(list: &str) -> Vec<&str> {
    list.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace).collect()
}

/// The lines under the header of a list with columns.
pub(super) fn lines(list: &str) -> impl Iterator<Item = (&str, &str)> {
    list.lines().skip(1).filter(|line| !line.is_empty()).map(|line| line.split_once(';').unwrap_or((line, "")))
}

/// A pattern that finds any of the wordings as whole words, the first in the list before the others, each in a group of
/// its own. A star stands for the rest of a word.
pub(super) fn any_of<'a>(wordings: impl IntoIterator<Item = &'a str>) -> Regex {
    let each = wordings.into_iter().map(|wording| {
        let words = regex::escape(wording).replace(r"\*", r"\p{L}*").replace(' ', r"\s+");
        format!("({words})")
    });
    pattern(&format!(r"(?i)\b(?:{})\b", each.collect::<Vec<_>>().join("|")))
}
