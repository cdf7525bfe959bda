//! No sentence in code: what a person reads stands in the texts, in both languages.

use crate::source::{Source, files};

/// Whether a literal reads like something said to a person: three words or more that begin like a sentence or end like
/// one. Keys, paths, SQL and single words to recognise in files are none.
fn is_sentence(text: &str) -> bool {
    let words: Vec<_> = text.split_whitespace().collect();
    let is_word = |word: &&&str| {
        let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        bare.chars().count() > 1 && bare.chars().all(char::is_alphabetic)
    };
    let plain = words.iter().filter(is_word).count();
    let mut letters = text.trim().chars();
    let (first, second) = (letters.next().unwrap_or(' '), letters.next().unwrap_or(' '));
    let begins = first.is_uppercase() && !second.is_uppercase();
    let ends = text.trim().ends_with(['.', '!', '?', '…']);
    plain >= 3 && plain * 2 > words.len() && (begins || ends)
}

fn sentences(source: &Source) -> Vec<String> {
    let (_, literals) = source.parts();
    literals
        .into_iter()
        .filter(|literal| !literal.before.contains("#[") && !literal.before.contains("expect("))
        .filter(|literal| is_sentence(&literal.text))
        .map(|literal| format!("{}:{} {:?}", source.path, literal.line, literal.text))
        .collect()
}

const WHY: &str =
    "a sentence in code is read by nobody who speaks the other language, and cannot be mended without a programmer";

#[test]
fn no_sentence_stands_in_rust() {
    let folders = ["src-tauri/src", "src-tauri/engine/src", "src-tauri/paper/src"];
    let sources = folders.into_iter().flat_map(|folder| files(folder, &[".rs"]));
    let said: Vec<_> = sources.filter(|source| !source.is_test()).flat_map(|source| sentences(&source)).collect();
    assert!(said.is_empty(), "{WHY}:\n{}", said.join("\n"));
}

#[test]
fn no_sentence_stands_in_a_screen() {
    let sources = files("ui/src", &[".ts", ".tsx"]).into_iter().filter(|source| !source.is_test());
    let mut said = Vec::new();
    for source in sources.filter(|source| source.name() != "fake.ts" && source.name() != "wire.ts") {
        said.extend(sentences(&source));
        if source.name().ends_with(".tsx") {
            said.extend(words_between_tags(&source));
        }
    }
    assert!(said.is_empty(), "{WHY}:\n{}", said.join("\n"));
}

/// Words that stand between two tags on one line: `<p>Hej</p>`.
fn words_between_tags(source: &Source) -> Vec<String> {
    let (code, _) = source.parts();
    let mut said = Vec::new();
    for (line, number) in code.lines().zip(1..) {
        for (at, _) in line.match_indices("</") {
            let Some(begin) = line[..at].rfind('>') else { continue };
            let between = line[begin + 1..at].trim();
            if between.chars().any(char::is_alphabetic) && !between.contains(['{', '}', '(', '=']) {
                said.push(format!("{}:{number} {between:?}", source.path));
            }
        }
    }
    said
}

#[test]
fn a_sentence_is_told_from_a_key() {
    for sentence in ["Det finns inget mer att ångra.", "Nothing is left to undo", "Vill du ta bort kortet?"] {
        assert!(is_sentence(sentence), "{sentence}");
    }
    for other in ["läs upp", "park och natur", "SELECT id FROM card", "agenda-empty", "{path}: {reason}", "A4", ""] {
        assert!(!is_sentence(other), "{other}");
    }
}
