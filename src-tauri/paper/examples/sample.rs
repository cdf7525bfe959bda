//! Writes the sample reports of the tests to a folder, to look at and to check against the standards:
//! `cargo run -p samsyn-paper --example sample -- FOLDER`

#![allow(clippy::unwrap_used, reason = "it shares its documents with the tests")]

#[path = "../tests/pdf/sample.rs"]
mod sample;

use std::path::PathBuf;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args_os().nth(1).unwrap_or_else(|| ".".into()));
    for (name, document) in [("everything.pdf", sample::everything()), ("impossible.pdf", sample::impossible())] {
        let started = std::time::Instant::now();
        let written = samsyn_paper::pdf::write(&document, Some(&sample::attachment()))?;
        std::fs::write(folder.join(name), &written.bytes)?;
        println!("{name}: {} pages, {} bytes, {:?}", written.pages, written.bytes.len(), started.elapsed());
        for missing in written.missing {
            println!("  not in the font: {}", missing.characters);
        }
    }
    Ok(())
}
