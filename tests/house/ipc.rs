//! What the page may ask for is named in four places; a name that is missing in one is refused only when it is pressed.

use std::collections::BTreeSet;

/// The words that stand between two marks in a text, after a beginning.
fn between<'a>(text: &'a str, begin: &str, before: &str, after: &str) -> BTreeSet<&'a str> {
    let text = text.split_once(begin).map_or("", |(_, rest)| rest);
    text.split(before).skip(1).filter_map(|part| part.split(after).next()).collect()
}

#[test]
fn a_command_is_handled_declared_allowed_and_called_under_one_name() {
    let handled = include_str!("../../src-tauri/src/window.rs");
    let handled = between(handled.split("])").next().unwrap_or_default(), "generate_handler![", "ipc::", ",");
    // A command of a part of `ipc.rs` is called by its own name.
    let handled: BTreeSet<&str> = handled.iter().map(|name| name.rsplit("::").next().unwrap_or_default()).collect();
    let declared = include_str!("../../src-tauri/build.rs");
    let declared = between(declared.split("];").next().unwrap_or_default(), "COMMANDS", "        \"", "\",");
    let allowed = between(include_str!("../../src-tauri/capabilities/main.json"), "permissions", "\"allow-", "\"");
    let allowed: BTreeSet<String> = allowed.iter().map(|name| name.replace('-', "_")).collect();
    let called = include_str!("../../ui/src/engine.ts");
    let called = between(called, "tauriEngine", "invoke('", "'");

    assert!(handled.contains("run"), "the test has lost its way in window.rs");
    let why = "ipc.rs holds the command, window.rs handles it, build.rs declares it, capabilities/main.json allows it, \
        engine.ts calls it";
    assert_eq!(handled, declared, "{why}");
    assert_eq!(handled, allowed.iter().map(String::as_str).collect(), "{why}");
    assert_eq!(handled, called, "{why}");
}

#[test]
fn the_page_on_the_wall_may_ask_for_what_is_on_and_for_nothing_else() {
    let allowed = between(include_str!("../../src-tauri/capabilities/projector.json"), "permissions", "    \"", "\"");
    let wanted = [
        "allow-black-out",
        "allow-close-projector",
        "allow-fill-screen",
        "allow-projected",
        "core:event:allow-listen",
        "core:event:allow-unlisten",
    ];
    assert_eq!(
        allowed,
        BTreeSet::from(wanted),
        "a page that can read a view or run a command can put what only staff may know on the wall"
    );
}
