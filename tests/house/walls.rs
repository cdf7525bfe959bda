//! Who may know whom: the walls between window, engine, store and rules.

use crate::source::{Source, files, root};

const ENGINE: &str = "src-tauri/engine/src";

fn engine() -> Vec<Source> {
    files(ENGINE, &[".rs"]).into_iter().filter(|source| !source.is_test()).collect()
}

/// Where SQL may stand: the store, the journal, and the rows of each area. An area that is one
/// file while small declares its rows in it.
fn is_store(source: &Source) -> bool {
    let inside = source.path.trim_start_matches(ENGINE).trim_start_matches('/');
    let is_whole_area = source.text.contains("crate::rows! {") && source.text.lines().count() <= 120;
    inside.starts_with("store/") || inside.starts_with("journal/") || source.name() == "rows.rs" || is_whole_area
}

#[test]
fn the_engine_knows_no_window() {
    let manifest = std::fs::read_to_string(root().join("src-tauri/engine/Cargo.toml")).unwrap();
    let window: Vec<_> = manifest
        .lines()
        .filter(|line| ["tauri", "wry", "tao", "webview"].iter().any(|name| line.starts_with(name)))
        .collect();
    assert!(window.is_empty(), "if a rule needs a window it must not compile, so the engine has no {window:?}");
}

#[test]
fn the_paper_knows_no_hearing() {
    const DOMAIN: &[&str] = &["samsyn", "hearing", "police", "priorit", "workshop", "agenda", "district"];
    let manifest = std::fs::read_to_string(root().join("src-tauri/paper/Cargo.toml")).unwrap();
    let inner: Vec<_> = manifest.lines().filter(|line| line.contains("path = ")).collect();
    let why = "a document model that knows what it is filled with serves one program and one page";
    assert!(inner.is_empty(), "{why}: {inner:?}");
    for source in files("src-tauri/paper/src", &[".rs", ".xml"]) {
        // The example of use names its own crate.
        let text = source.text.to_lowercase().replace("use samsyn_paper::", "");
        let found = DOMAIN.iter().find(|word| text.contains(**word));
        assert!(found.is_none(), "{} says {found:?}: {why}", source.path);
    }
}

#[test]
fn import_and_export_share_a_description_and_nothing_else() {
    const SHARED: &[&str] = &["form", "words", "table", "quoted", "value"];
    let why = "what is read and what is written are changed apart; what both must agree on is described once";
    for source in engine() {
        let inside = source.path.trim_start_matches(ENGINE).trim_start_matches('/');
        let (code, _) = source.parts();
        if inside.starts_with("import/") {
            assert!(!code.contains("crate::export::"), "{} knows the export: {why}", source.path);
        }
        if inside.starts_with("export/") {
            let used = code.split("crate::import::").skip(1).map(|rest| rest.split("::").next().unwrap_or_default());
            let more: Vec<_> = used.filter(|used| !SHARED.contains(used)).collect();
            assert!(more.is_empty(), "{} knows {more:?} of the import: {why}", source.path);
        }
    }
}

#[test]
fn sql_stands_in_the_store_and_in_rows() {
    const WORDS: &[&str] = &[
        "SELECT ",
        "INSERT INTO ",
        "UPDATE ",
        "DELETE FROM ",
        "CREATE ",
        "PRAGMA ",
        "ORDER BY ",
        " WHERE ",
        "BEGIN ",
        "COMMIT",
    ];
    for source in engine().iter().filter(|source| !is_store(source)) {
        for literal in source.parts().1 {
            let found = WORDS.iter().find(|word| literal.text.contains(**word));
            assert!(
                found.is_none(),
                "{}:{} speaks SQL ({found:?}): who changes a table must find every question asked of it in store/, journal/ or a rows.rs",
                source.path,
                literal.line
            );
        }
    }
}

#[test]
fn only_the_gate_begins_a_write() {
    // The store brings the file to its form before there is a gate, and a replay writes into a file in memory.
    const ALLOWED: &[&str] = &["gate.rs", "gate/receive.rs", "store/migrations.rs", "journal/replay.rs"];
    const BEGINNINGS: &[&str] = &["transaction_with_behavior", ".transaction(", "unchecked_transaction", "savepoint("];
    for source in engine() {
        if ALLOWED.iter().any(|allowed| source.path.ends_with(&format!("{ENGINE}/{allowed}"))) {
            continue;
        }
        let (code, literals) = source.parts();
        let begins = BEGINNINGS.iter().find(|begin| code.contains(**begin)).copied();
        let begins = begins
            .or(literals.iter().find(|one| one.text == "BEGIN" || one.text.starts_with("BEGIN ")).map(|_| "BEGIN"));
        assert!(
            begins.is_none(),
            "{} has {begins:?}: a write beside the gate is in no journal, so no undo, no other laptop and no check knows of it",
            source.path
        );
    }
}

#[test]
fn only_the_store_and_the_journal_write_rows() {
    for source in engine() {
        let (code, _) = source.parts();
        let writes = code.contains(".execute(") || code.contains("execute_batch(");
        let inside = source.path.trim_start_matches(ENGINE).trim_start_matches('/');
        let may = inside.starts_with("store/") || inside.starts_with("journal/");
        assert!(
            may || !writes,
            "{} writes rows itself: an area answers with edits, and the gate writes them with their journal",
            source.path
        );
    }
}

#[test]
fn rules_know_only_values() {
    const ALLOWED: &[&str] =
        &["std::", "chrono::", "uuid::", "crate::id::", "crate::time::", "crate::party::", "crate::words!", "super::"];
    const FORBIDDEN: &[&str] = &[
        "std::fs",
        "std::env",
        "std::net",
        "std::process",
        "std::time",
        "SystemClock",
        "Utc::now",
        "Id::new()",
        "println!",
        "rusqlite",
    ];
    let rules: Vec<_> = engine().into_iter().filter(|source| source.name() == "rules.rs").collect();
    assert!(!rules.is_empty(), "there are rules");
    for source in rules {
        let (code, _) = source.parts();
        let uses = code.lines().filter_map(|line| line.trim().strip_prefix("use "));
        let strange: Vec<_> = uses.filter(|used| !ALLOWED.iter().any(|allowed| used.starts_with(allowed))).collect();
        let outside: Vec<_> = FORBIDDEN.iter().filter(|word| code.contains(**word)).collect();
        assert!(
            strange.is_empty() && outside.is_empty(),
            "{}: {strange:?} {outside:?}: a rule is pure, so that it can be tried with a table of cases and told the time",
            source.path
        );
    }
}

#[test]
fn the_tables_can_be_merged() {
    const BREAKING: &[(&str, &str)] = &[
        ("UNIQUE", "two laptops may both be right before they meet"),
        ("CASCADE", "a merge would delete what another laptop has written"),
        ("TRIGGER", "a row would change without an edit in the journal"),
        ("AUTOINCREMENT", "two laptops would give the same number to two things"),
        ("DROP COLUMN", "an older laptop's entries would have nowhere to go"),
    ];
    for migration in files(&format!("{ENGINE}/store/migrations"), &[".sql"]) {
        let sql: Vec<_> = migration.text.lines().map(|line| line.split("--").next().unwrap_or_default()).collect();
        let sql = sql.join("\n").to_uppercase();
        for (word, why) in BREAKING {
            assert!(!sql.contains(word), "{} has {word}: {why}", migration.path);
        }
        let (tables, strict) = (sql.matches("CREATE TABLE").count(), sql.matches(") STRICT").count());
        assert_eq!(
            tables, strict,
            "{}: a table that is not STRICT keeps other types than the journal does",
            migration.path
        );
    }
}
