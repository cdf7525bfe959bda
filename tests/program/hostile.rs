//! Small files that stand for very much, given to the program where memory is short: it says what it refuses and why.

#![cfg(target_os = "linux")]

use crate::app::{Said, command};
use std::path::Path;
use std::process::{Command, Stdio};

/// What the program may take: its own libraries alone are some hundred megabytes of addresses.
const MOST_KILOBYTES: u32 = 1_500_000;

fn import(file: &str, content: &[u8]) -> Said {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(file);
    std::fs::write(&path, content).unwrap();
    within_memory(&folder.path().join("data.samsyn"), &["import", &path.display().to_string()])
}

fn within_memory(data: &Path, arguments: &[&str]) -> Said {
    let program = command(data, arguments);
    let limited = format!("ulimit -v {MOST_KILOBYTES}; exec \"$0\" \"$@\"");
    let mut shell = Command::new("bash");
    shell.arg("-c").arg(limited).arg(program.get_program()).args(program.get_args());
    shell.env("LC_ALL", "sv_SE.UTF-8").env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").stdin(Stdio::null());
    let said = shell.output().expect("bash starts");
    let text = |bytes| String::from_utf8(bytes).expect("what is said is UTF-8");
    Said { code: said.status.code(), out: text(said.stdout), err: text(said.stderr) }
}

fn says(said: Said, words: &str) {
    let said = said.ended(1);
    assert!(said.err.contains(words) && !said.err.contains("panicked"), "{}", said.err);
}

#[test]
fn a_calendar_of_components_in_each_other_ends_with_a_sentence() {
    says(import("x.ics", format!("BEGIN:VCALENDAR\r\n{}", "BEGIN:X\r\n".repeat(8_000)).as_bytes()), "mer än 16 nivåer");
}

#[test]
fn a_table_of_nothing_but_separators_ends_with_a_sentence() {
    says(import("x.csv", format!("id;namn\n{}", ";".repeat(90_000_000)).as_bytes()), "celler");
}

#[test]
fn a_report_of_very_many_values_ends_with_a_sentence() {
    let many =
        format!("{{\"format\": \"samsyn-hearing\", \"version\": 1, \"values\": [{}0]}}", "0,".repeat(20_000_000));
    says(import("hearing.json", many.as_bytes()), "50 MB");
}
