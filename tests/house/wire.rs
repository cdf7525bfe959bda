//! The types of the window are those of the engine.

use std::path::PathBuf;

#[test]
fn the_wire_types_are_current() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../ui/src/wire.ts");
    let wanted = samsyn_engine::wire::typescript();
    if std::env::var_os("SAMSYN_WRITE_WIRE").is_some() {
        std::fs::write(&path, &wanted).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == wanted,
        "ui/src/wire.ts differs from the engine's types, so the window would send what the engine does not understand. \
         Run `SAMSYN_WRITE_WIRE=1 cargo test -p samsyn-tests --test house` and commit the file."
    );
}
