//! Checks that the rules of all areas share.

use crate::error::Refusal;
use unicode_normalization::UnicodeNormalization;

/// The most characters a text field keeps.
pub const LONGEST_TEXT: usize = 20_000;

/// The text, cleaned, without white space around it.
///
/// # Errors
/// A refusal when nothing is left, or more than [`LONGEST_TEXT`] characters.
pub fn required(field: &str, text: &str) -> Result<String, Refusal> {
    required_within(field, text, LONGEST_TEXT)
}

/// As [`required`], for a text that is shorter than others.
///
/// # Errors
/// A refusal when nothing is left, or more than `most` characters.
pub fn required_within(field: &str, text: &str, most: usize) -> Result<String, Refusal> {
    kept(field, text, most)?.ok_or_else(|| Refusal::Empty { field: field.to_owned() })
}

/// The text, cleaned, without white space around it; none when nothing is left that could be seen.
///
/// # Errors
/// A refusal when it has more than [`LONGEST_TEXT`] characters.
pub fn optional(field: &str, text: Option<&str>) -> Result<Option<String>, Refusal> {
    text.map_or(Ok(None), |text| kept(field, text, LONGEST_TEXT))
}

fn kept(field: &str, text: &str, most: usize) -> Result<Option<String>, Refusal> {
    let text = cleaned(text);
    let text = text.trim();
    if text.chars().count() > most {
        return Err(Refusal::TooLong { field: field.to_owned(), most });
    }
    Ok(text.chars().any(is_seen).then(|| text.to_owned()))
}

/// What people see of a text, and nothing else: letters with their rings and dots in one character, line breaks of one kind,
/// no control characters, and no marks that turn the direction of what stands after them. What joins emoji and letters stays.
fn cleaned(text: &str) -> String {
    // The usual text has nothing to clean, and there are very many of them in an import.
    if text.bytes().all(|byte| (b' '..0x7f).contains(&byte)) {
        return text.to_owned();
    }
    let one_break = text.replace("\r\n", "\n");
    one_break.nfc().filter_map(cleaned_sign).collect()
}

fn cleaned_sign(sign: char) -> Option<char> {
    match sign {
        '\n' => Some('\n'),
        '\t' => Some(' '),
        // Vertical tab, form feed, next line, line and paragraph separators, and an old Macintosh's line end.
        '\u{b}' | '\u{c}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        sign if sign.is_control() => None,
        // Zero-width space, word joiner, byte order mark; embeddings, overrides and isolates of direction; noncharacters.
        '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => None,
        '\u{fdd0}'..='\u{fdef}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}' => None,
        sign => Some(sign),
    }
}

/// Whether a character leaves something to see; joiners, marks of direction and blanks by themselves do not.
fn is_seen(sign: char) -> bool {
    !sign.is_whitespace()
        && !matches!(sign,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200c}'..='\u{200f}'
            | '\u{2061}'..='\u{2064}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}'
            | '\u{e0000}'..='\u{e0fff}')
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_kept_as_people_see_it() {
        for (typed, kept) in [
            ("  Mörkt vid torget ", "Mörkt vid torget"),
            ("Mo\u{308}rkt", "Mörkt"),
            ("a\0b\u{7}c\u{1b}[31md\u{9b}", "abc[31md"),
            ("ett\r\ntvå\rtre\u{2028}fyra\tfem", "ett\ntvå\ntre\nfyra fem"),
            ("\u{feff}a\u{200b}b\u{2060}c", "abc"),
            // An override would turn what stands after it on the screen and in the report.
            ("nu \u{202e}tedorb\u{202c} här", "nu tedorb här"),
            ("السلام عليكم", "السلام عليكم"),
            ("👩\u{200d}👩\u{200d}👧 ❤\u{fe0f} 🇸🇪", "👩\u{200d}👩\u{200d}👧 ❤\u{fe0f} 🇸🇪"),
            ("می\u{200c}خواهم", "می\u{200c}خواهم"),
            ("a;b\"c\";d", "a;b\"c\";d"),
            // What was half a character when it was typed arrives as the sign for one that is missing.
            ("\u{fffd}", "\u{fffd}"),
        ] {
            assert_eq!(required("text", typed), Ok(kept.to_owned()), "{typed:?}");
        }
    }

    #[test]
    fn a_text_in_which_nothing_can_be_seen_is_empty() {
        for typed in
            ["", " ", "\u{a0}\u{3000}", "\0", "\u{200b}\u{feff}", "\u{200d}\u{fe0f}", "\u{200e}\u{2800}", "\u{202e}"]
        {
            assert_eq!(optional("text", Some(typed)), Ok(None), "{typed:?}");
        }
    }

    #[test]
    fn length_is_counted_in_characters_after_cleaning() {
        assert_eq!(required_within("text", &format!("{}\0\0", "å".repeat(3)), 3), Ok("ååå".to_owned()));
        let refused = Refusal::TooLong { field: "text".into(), most: 3 };
        assert_eq!(required_within("text", "åååå", 3), Err(refused));
    }
}
