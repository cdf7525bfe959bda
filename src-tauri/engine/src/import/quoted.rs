//! Texts that a spreadsheet would take for something else, written so that they stay texts and come back as they were.
//!
//! A text that begins like a formula (`=`, `+`, `-`, `@`, a tab or a carriage return) would be computed when Excel opens a
//! CSV file, and one of the signs for a missing value would be read as nothing. Both are written with an apostrophe before
//! them, Excel's own sign for "this is text", and the import takes it away. A text that has such an apostrophe already
//! gets one more, so that every text comes back exactly. (OWASP: CSV injection.)

use std::borrow::Cow;

use super::value::is_missing;

const BEGINNINGS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Would a spreadsheet take the text for a formula?
pub fn is_like_formula(text: &str) -> bool {
    text.starts_with(BEGINNINGS)
}

/// Is the text, past its apostrophes, one that must have one more before it?
fn needs_quote(text: &str) -> bool {
    let bare = text.trim_start_matches('\'');
    is_like_formula(bare) || (!bare.is_empty() && is_missing(bare))
}

/// The text as it is written.
pub fn quoted(text: &str) -> Cow<'_, str> {
    if needs_quote(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text as it was before it was written.
pub fn unquoted(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if needs_quote(rest) => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_comes_back_as_it_was_and_none_begins_like_a_formula() {
        let mut texts: Vec<String> = [
            "=1+1", "+46", "-", "–", "@SUM(A1)", "\t=1", "\rx", "'=1", "''-", "'hej'", "'", "saknas", "…", "Lundby", "",
        ]
        .map(str::to_owned)
        .to_vec();
        // All short texts of the signs that matter.
        let signs = ["'", "=", "-", "a", "–", "\t"];
        for one in signs {
            for two in signs {
                texts.extend(signs.map(|three| format!("{one}{two}{three}")));
                texts.push(format!("{one}{two}"));
            }
        }
        for text in texts {
            let written = quoted(&text);
            assert!(!is_like_formula(&written), "{written:?}");
            assert_eq!(unquoted(&written), text);
        }
    }

    #[test]
    fn an_apostrophe_that_is_part_of_a_word_stays() {
        assert_eq!(unquoted("'t Hoen"), "'t Hoen");
        assert_eq!(quoted("O'Hara"), "O'Hara");
    }
}
