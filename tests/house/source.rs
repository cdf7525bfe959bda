//! The project's own files as text: found, and parted into code and string literals. Rust and TypeScript are alike
//! enough for what the rules ask.

use std::path::{Path, PathBuf};

/// A file of the project.
pub struct Source {
    /// From the project's root, with `/`.
    pub path: String,
    pub text: String,
}

/// A string literal and the line it begins on.
pub struct Literal {
    pub line: usize,
    pub text: String,
    /// The code before it on its line.
    pub before: String,
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

/// The files under a folder whose names end so, in the order of their paths.
pub fn files(folder: &str, endings: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    walk(&root().join(folder), endings, &mut found);
    assert!(!found.is_empty(), "{folder} has no {endings:?}: a rule would say nothing");
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

fn walk(folder: &Path, endings: &[&str], found: &mut Vec<Source>) {
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let (path, name) = (entry.path(), entry.file_name().into_string().unwrap());
        if path.is_dir() {
            if !["node_modules", "dist", "target", "gen", "bindings"].contains(&name.as_str()) && !name.starts_with('.')
            {
                walk(&path, endings, found);
            }
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            let relative = path.strip_prefix(root()).unwrap().display().to_string().replace('\\', "/");
            found.push(Source { path: relative, text: std::fs::read_to_string(&path).unwrap() });
        }
    }
}

impl Source {
    /// The file's name.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    /// Whether it holds nothing but tests.
    pub fn is_test(&self) -> bool {
        let name = self.name();
        let is_in_test_target = self.path.starts_with("tests/") || name.contains(".test.");
        is_in_test_target || ["tests.rs", "test_setup.ts", "fixture.ts"].contains(&name) || self.is_declared_for_tests()
    }

    /// Whether the module above it says `#[cfg(test)] mod …;`.
    fn is_declared_for_tests(&self) -> bool {
        let (path, stem) = (root().join(&self.path), self.name().trim_end_matches(".rs"));
        let declaration = format!("#[cfg(test)]\nmod {stem};");
        ["mod.rs", "main.rs"].iter().any(|above| {
            std::fs::read_to_string(path.with_file_name(above)).is_ok_and(|text| text.contains(&declaration))
        })
    }

    /// The text without the tests at its end.
    pub fn product(&self) -> &str {
        self.text.split("#[cfg(test)]").next().unwrap_or_default()
    }

    /// Code without comments and with empty literals, and the literals.
    pub fn parts(&self) -> (String, Vec<Literal>) {
        parts(self.product(), self.path.ends_with(".rs"))
    }
}

fn parts(text: &str, is_rust: bool) -> (String, Vec<Literal>) {
    let letters: Vec<char> = text.chars().collect();
    let (mut code, mut literals) = (String::new(), Vec::new());
    let (mut at, mut line) = (0, 1);
    let ends = |at: usize, with: &str| letters[at..].starts_with(&with.chars().collect::<Vec<_>>());
    while at < letters.len() {
        let letter = letters[at];
        if ends(at, "//") && !code.ends_with(':') {
            at = (at..letters.len()).find(|at| letters[*at] == '\n').unwrap_or(letters.len());
        } else if ends(at, "/*") {
            let end = (at + 2..letters.len()).find(|at| ends(*at, "*/")).unwrap_or(letters.len());
            line += letters[at..end].iter().filter(|letter| **letter == '\n').count();
            at = end + 2;
        } else if opens(&letters, at, is_rust) {
            let hashes = code.chars().rev().take_while(|letter| *letter == '#').count();
            let is_raw = code.trim_end_matches('#').ends_with('r') && letter == '"';
            let closing = format!("{letter}{}", "#".repeat(if is_raw { hashes } else { 0 }));
            let mut end = at + 1;
            while end < letters.len() && !ends(end, &closing) {
                end += if letters[end] == '\\' && !is_raw { 2 } else { 1 };
            }
            let inside: String = letters[at + 1..end.min(letters.len())].iter().collect();
            let before = code.rsplit('\n').next().unwrap_or_default().to_owned();
            let lines = inside.matches('\n').count();
            literals.push(Literal { line, text: inside, before });
            line += lines;
            code.push_str("\"\"");
            at = end + closing.chars().count();
        } else {
            line += usize::from(letter == '\n');
            code.push(letter);
            at += 1;
        }
    }
    (code, literals)
}

/// Whether a quote opens a literal. In TypeScript it always does; in Rust it may be a lifetime's, which nothing closes
/// after one letter.
fn opens(letters: &[char], at: usize, is_rust: bool) -> bool {
    match letters[at] {
        '"' | '`' => true,
        '\'' => !is_rust || letters.get(at + 1) == Some(&'\\') || letters.get(at + 2) == Some(&'\''),
        _ => false,
    }
}

#[test]
fn literals_and_code_are_told_apart() {
    let text = "let a = \"one // two\"; // a \"comment\"\nfn f<'a>(x: &'a str) -> char { 'x' } r#\"raw \"quoted\"\"#";
    let (code, literals) = parts(text, true);
    let texts: Vec<_> = literals.iter().map(|literal| literal.text.as_str()).collect();
    assert_eq!(texts, ["one // two", "x", "raw \"quoted\""]);
    assert!(!code.contains("comment") && code.contains("fn f<'a>(x: &'a str)"));
}
