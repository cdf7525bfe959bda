//! The walls between the screens.

use crate::source::{Source, files};

fn screens() -> Vec<Source> {
    files("ui/src", &[".ts", ".tsx"])
}

/// What the file imports, as it stands.
fn imports(source: &Source) -> Vec<String> {
    let (_, literals) = source.parts();
    let is_import =
        |before: &str| before.trim_end().ends_with("from") || before.trim() == "import" || before.ends_with("import(");
    literals.into_iter().filter(|literal| is_import(&literal.before)).map(|literal| literal.text).collect()
}

#[test]
fn only_one_file_knows_the_shell() {
    let knowing: Vec<_> = screens()
        .into_iter()
        .filter(|source| imports(source).iter().any(|path| path.starts_with("@tauri-apps")))
        .map(|source| source.path)
        .collect();
    assert_eq!(
        knowing,
        ["ui/src/engine.ts"],
        "a screen that asks the shell itself cannot be shown in a browser with a fake engine"
    );
}

#[test]
fn areas_of_the_screen_do_not_import_each_other() {
    // `frame` frames every area and `import` is a dialog over any of them: both are parts of the whole, not areas.
    const WHOLE: &[&str] = &["shared", "frame", "import"];
    for source in screens() {
        let inside: Vec<_> = source.path.trim_start_matches("ui/src/").split('/').collect();
        let [area, ref folders @ .., _] = inside[..] else { continue };
        let out_of_area = "../".repeat(folders.len() + 1);
        for path in imports(&source) {
            let Some(other) = path.strip_prefix(&out_of_area).and_then(|path| path.split_once('/')) else { continue };
            assert!(
                WHOLE.contains(&area) || WHOLE.contains(&other.0) || other.0 == area,
                "{} imports {path}: what two areas use stands in shared, or a change of one screen breaks another",
                source.path
            );
        }
    }
}
