//! What lies in the root of the repository: what the card of the project fixes, and what a tool looks for there.

use crate::source::root;
use std::process::Command;

/// The folders and files that the project is made of, in the order one meets them.
const FIXED: &[&str] = &["Cargo.toml", "README.md", "assets", "src-tauri", "tests", "ui"];

/// What a tool or a reader looks for in the root and nowhere else.
const DEMANDED: &[&str] = &[
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "LICENSE-THIRD-PARTY.md",
    "Makefile",
    "SECURITY.md",
];

#[test]
fn nothing_lies_in_the_root_that_no_tool_demands_there() {
    let listed = Command::new("git").arg("-C").arg(root()).args(["ls-files", "-z"]).output().expect("git is here");
    assert!(listed.status.success(), "{}", String::from_utf8_lossy(&listed.stderr));
    let paths = String::from_utf8(listed.stdout).unwrap();
    let strays: Vec<&str> = paths
        .split('\0')
        .filter_map(|path| path.split('/').next())
        .filter(|name| !name.is_empty() && !name.starts_with('.') && !FIXED.contains(name) && !DEMANDED.contains(name))
        .collect();
    assert!(
        strays.is_empty(),
        "whoever opens the project reads its root first, so it holds nothing by accident: {strays:?}"
    );
}
