//! How files look: an opening that says what they are for, one subject, names that are the users' nouns.

use crate::source::{Source, files};

fn rust() -> Vec<Source> {
    let folders = ["src-tauri/src", "src-tauri/engine/src", "src-tauri/paper/src", "tests"];
    folders.into_iter().flat_map(|folder| files(folder, &[".rs"])).collect()
}

fn all() -> Vec<Source> {
    rust().into_iter().chain(files("ui/src", &[".ts", ".tsx"])).collect()
}

fn named(sources: &[Source], is_wrong: impl Fn(&Source) -> bool) -> Vec<&str> {
    sources.iter().filter(|source| is_wrong(source)).map(|source| source.path.as_str()).collect()
}

#[test]
fn every_module_opens_with_what_it_is_for() {
    let sources = rust();
    let silent = named(&sources, |source| !source.text.starts_with("//!"));
    assert!(silent.is_empty(), "whoever opens a file is told first what it is for and what it guards: {silent:?}");
}

#[test]
fn no_file_is_longer_than_can_be_held_in_the_head() {
    let sources = all();
    let long = named(&sources, |source| source.name() != "wire.ts" && source.text.lines().count() > 600);
    assert!(long.is_empty(), "past 400 lines a file has a second subject, past 600 surely: {long:?}");
}

#[test]
fn nothing_is_named_for_what_it_is_not() {
    const EMPTY: &[&str] = &["manager", "service", "helper", "util", "handler", "processor", "common", "misc"];
    let sources = all();
    let empty = named(&sources, |source| {
        let stem = source.name().split('.').next().unwrap_or_default().to_lowercase();
        EMPTY.iter().any(|word| stem.contains(word))
    });
    assert!(empty.is_empty(), "a file is named for its noun; {EMPTY:?} name nothing: {empty:?}");
}

#[test]
fn nothing_is_left_for_later() {
    let sources = all();
    let later = named(&sources, |source| {
        let (code, _) = source.parts();
        let marked = source.text.lines().any(|line| {
            line.split("//")
                .skip(1)
                .any(|comment| comment.contains(concat!("TO", "DO")) || comment.contains(concat!("FIX", "ME")))
        });
        marked || code.contains(concat!("unimple", "mented!(")) || code.contains(concat!("to", "do!("))
    });
    assert!(later.is_empty(), "what is in main is whole; what is missing is an issue: {later:?}");
}
