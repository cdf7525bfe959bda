//! Checks that the rules of all areas share.

use crate::error::Refusal;

/// The most characters a text field keeps.
pub const LONGEST_TEXT: usize = 20_000;

/// The text without white space around it.
///
/// # Errors
/// A refusal when nothing is left, or more than [`LONGEST_TEXT`] characters.
pub fn required(field: &str, text: &str) -> Result<String, Refusal> {
    optional(field, Some(text))?.ok_or_else(|| Refusal::Empty { field: field.to_owned() })
}

/// The text without white space around it; none when nothing is left.
///
/// # Errors
/// A refusal when it has more than [`LONGEST_TEXT`] characters.
pub fn optional(field: &str, text: Option<&str>) -> Result<Option<String>, Refusal> {
    let text = text.map(str::trim).filter(|text| !text.is_empty());
    match text {
        Some(text) if text.chars().count() > LONGEST_TEXT => {
            Err(Refusal::TooLong { field: field.to_owned(), most: LONGEST_TEXT })
        }
        text => Ok(text.map(str::to_owned)),
    }
}

/// The number, if it is within its bounds.
///
/// # Errors
/// A refusal with the bounds.
pub fn within(field: &str, number: i64, least: i64, most: i64) -> Result<i64, Refusal> {
    if (least..=most).contains(&number) {
        Ok(number)
    } else {
        Err(Refusal::OutOfRange { field: field.to_owned(), least: least as f64, most: most as f64 })
    }
}
