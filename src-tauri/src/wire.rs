//! What the shell itself sends to the page and takes from it, as TypeScript. All that the engine says stands in its own
//! file, `wire.ts`; this one is `shell.ts`.

use crate::export::Written;
use crate::files::{FileKind, GivenFile};
use crate::ipc::{ProgressView, import::Order};
use crate::projector::{ProjectedView, ProjectorView, ScreenView};
use std::path::PathBuf;
use ts_rs::{Config, TS};

fn typescript() -> String {
    let config = Config::new().with_large_int("number");
    let declarations = [
        FileKind::decl(&config),
        GivenFile::decl(&config),
        Order::decl(&config),
        ProgressView::decl(&config),
        ProjectedView::decl(&config),
        ProjectorView::decl(&config),
        ScreenView::decl(&config),
        Written::decl(&config),
    ];
    let mut text = String::from(
        "// Generated from Rust by the shell's test `the_types_of_the_shell_are_current`. Never edited.\n\n\
         import type { Language, ProjectionView, Scene, TableChoice } from './wire'\n\n",
    );
    for declaration in declarations {
        text.push_str(&format!("export {declaration}\n"));
    }
    text
}

#[test]
fn the_types_of_the_shell_are_current() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../ui/src/shell.ts");
    let wanted = typescript();
    if std::env::var_os("SAMSYN_WRITE_WIRE").is_some() {
        std::fs::write(&path, &wanted).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == wanted,
        "ui/src/shell.ts differs from the shell's types, so the page would read what is not sent. \
         Run `SAMSYN_WRITE_WIRE=1 cargo test -p samsyn wire` and commit the file."
    );
}
