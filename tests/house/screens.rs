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

/// What several areas use lies in rooms, and each says what it may know. Rooms lie below the areas, and not in a circle.
const ROOMS: &[(&str, &[&str])] = &[
    ("reading", &[]),
    ("way", &["reading"]),
    ("kit", &["reading"]),
    ("fields", &["kit", "reading"]),
    ("marks", &["kit"]),
    ("thread", &["fields", "kit", "marks", "reading", "way"]),
    ("hall", &["reading"]),
    ("deeds", &["fields", "kit", "reading", "way"]),
];

/// `frame` frames every area and `import` is a dialog over any of them: both are parts of the whole, above the areas.
const WHOLE: &[&str] = &["frame", "import"];

/// A file in a folder of the screens: the folder, and the other folders it imports from, with the path as it stands.
fn ways_out(source: &Source) -> Option<(&str, Vec<(String, String)>)> {
    let inside: Vec<_> = source.path.trim_start_matches("ui/src/").split('/').collect();
    let [folder, ref folders @ .., _] = inside[..] else { return None };
    let up = "../".repeat(folders.len() + 1);
    let out = imports(source).into_iter().filter_map(|path| {
        let (other, _) = path.strip_prefix(&up)?.split_once('/')?;
        (other != folder).then(|| (other.to_owned(), path.clone()))
    });
    Some((folder, out.collect()))
}

fn room(folder: &str) -> Option<&'static [&'static str]> {
    ROOMS.iter().find(|(name, _)| *name == folder).map(|(_, below)| *below)
}

#[test]
fn rooms_know_only_the_rooms_below_them() {
    for (at, (name, below)) in ROOMS.iter().enumerate() {
        let above: Vec<_> = below.iter().filter(|other| !ROOMS[..at].iter().any(|(name, _)| name == *other)).collect();
        assert!(
            above.is_empty(),
            "{name} is to know {above:?}: a room knows those listed before it, so that none is a circle"
        );
        assert!(!files(&format!("ui/src/{name}"), &[".ts", ".tsx"]).is_empty());
    }
    for source in screens().iter().filter(|source| !source.is_test()) {
        let Some((folder, out)) = ways_out(source) else { continue };
        let Some(below) = room(folder) else { continue };
        for (other, path) in out {
            assert!(
                below.contains(&other.as_str()),
                "{} imports {path}: a room that knows what stands above it cannot be used without it, nor be understood alone",
                source.path
            );
        }
    }
}

#[test]
fn areas_of_the_screen_do_not_import_each_other() {
    for source in &screens() {
        let Some((area, out)) = ways_out(source) else { continue };
        if WHOLE.contains(&area) || room(area).is_some() {
            continue;
        }
        for (other, path) in out {
            assert!(
                room(&other).is_some(),
                "{} imports {path}: what two areas use stands in a room, or a change of one screen breaks another",
                source.path
            );
        }
    }
}

#[test]
fn only_the_frame_knows_the_list_of_screens() {
    let knowing: Vec<_> = screens()
        .into_iter()
        .filter(|source| ways_out(source).is_some_and(|(folder, _)| folder != "frame"))
        .filter(|source| imports(source).iter().any(|path| path.ends_with("../screens") || path.ends_with("../app")))
        .map(|source| source.path)
        .collect();
    assert!(
        knowing.is_empty(),
        "{knowing:?}: a screen that knows the list of screens knows every other screen through it"
    );
}
