//! 0 done, 1 failure or refusal, 2 wrong usage, 3 a decision is needed: what a script can rely on.

use crate::app::{command, example, run};
use std::path::PathBuf;
use std::process::{Output, Stdio};

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn data(&self) -> PathBuf {
        self.0.path().join("data.samsyn")
    }

    /// A data file with the example's areas in it.
    fn begun() -> Self {
        let folder = Self::new();
        run(&folder.data(), &["import", &example().join("omraden.csv").display().to_string()]).ended(0);
        folder
    }

    /// The example's areas with one number of inhabitants that is none.
    fn bad_areas(&self) -> String {
        let text = std::fs::read_to_string(example().join("omraden.csv")).unwrap();
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let column = lines[0].split([',', ';']).position(|name| name.contains("inv")).expect("a column of inhabitants");
        let separator = if lines[0].contains(';') { ";" } else { "," };
        let mut cells: Vec<&str> = lines[1].split(separator).collect();
        cells[column] = "många";
        lines[1] = cells.join(separator);
        let path = self.0.path().join("omraden.csv");
        std::fs::write(&path, lines.join("\n")).unwrap();
        path.display().to_string()
    }
}

#[test]
fn wrong_usage_is_two() {
    let folder = Folder::new();
    for arguments in [&["dance"][..], &["status", "--hearing", "soon"], &["demo"], &["export", "--format", "doc"]] {
        let said = run(&folder.data(), arguments).ended(2);
        assert!(!said.err.is_empty() && said.out.is_empty(), "the usage is told on stderr");
    }
}

#[test]
fn a_hearing_that_is_not_there_is_one_and_says_so_in_both_ways() {
    let folder = Folder::begun();
    let said = run(&folder.data(), &["--json", "status", "--hearing", "1931"]).ended(1);
    assert_eq!(said.json()["refusal"]["code"], "NoHearing");
    assert!(!said.err.trim().is_empty() && !said.err.contains("NoHearing"), "a person reads words: {}", said.err);
}

#[test]
fn a_path_without_a_data_file_is_no_empty_one() {
    let folder = Folder::new();
    let out = folder.0.path().join("ut.pdf").display().to_string();
    for arguments in [
        &["check"][..],
        &["hearings"],
        &["status"],
        &["report", "--out", &out],
        &["print", "agenda", "--out", &out],
        &["export", "--format", "json", "--out", &out],
    ] {
        let said = run(&folder.data(), &[&["--json"], arguments].concat()).ended(1);
        assert_eq!(said.json()["refusal"]["code"], "NoDataFile", "{arguments:?}");
        assert!(said.err.contains("data.samsyn"), "the path is named: {}", said.err);
        assert!(!folder.data().exists(), "{arguments:?}");
    }
}

#[test]
fn a_file_that_is_missing_is_told_in_the_persons_own_language() {
    let folder = Folder::new();
    let missing = folder.0.path().join("deltagare.xlsx").display().to_string();
    let said = run(&folder.data(), &["import", &missing]).ended(1);
    assert!(said.err.contains("Det finns ingen fil") && said.err.contains("deltagare.xlsx"), "{}", said.err);
    assert!(!said.err.contains("os error"), "{}", said.err);
    let out = folder.0.path().join("ingen").join("allt.json").display().to_string();
    let said = run(&Folder::begun().data(), &["--json", "export", "--format", "json", "--out", &out]).ended(1);
    assert_eq!(said.json()["refusal"]["code"], "NoHearing", "areas alone are no hearing");
    let demo = run(&folder.data(), &["demo", "--from", &out, "--out", &out]).ended(1);
    assert!(!demo.err.contains("os error"), "{}", demo.err);
}

#[test]
fn a_file_that_is_no_data_file_is_refused_and_left_as_it_is() {
    let folder = Folder::new();
    let content = "Det här är ett brev, inte en datafil.\n".repeat(100);
    std::fs::write(folder.data(), &content).unwrap();
    let said = run(&folder.data(), &["--json", "check"]).ended(1);
    assert_eq!(said.json()["refusal"]["code"], "NotADataFile");
    assert_eq!(std::fs::read_to_string(folder.data()).unwrap(), content);
}

#[test]
fn findings_that_nobody_has_confirmed_are_three_and_change_nothing() {
    let folder = Folder::begun();
    let file = folder.bad_areas();
    let before = run(&folder.data(), &["--json", "check"]).ended(0).json()["check"]["entries"].clone();
    let said = run(&folder.data(), &["import", &file]).ended(3);
    let told = format!("{}{}", said.out, said.err);
    assert!(told.contains("omraden.csv") && told.contains("många"), "file and what stands there are named: {told}");
    let after = run(&folder.data(), &["--json", "check"]).ended(0).json()["check"]["entries"].clone();
    assert_eq!(before, after);
}

#[test]
fn confirmed_findings_let_the_rest_in() {
    let folder = Folder::new();
    let file = folder.bad_areas();
    run(&folder.data(), &["import", "--accept", &file]).ended(0);
    let check = run(&folder.data(), &["--json", "check"]).ended(0).json();
    assert_eq!(check["check"]["entries"], 1, "an import is one entry, undone in one step");
}

#[test]
fn a_file_that_could_not_be_read_is_one_also_when_all_is_accepted_and_what_could_is_there() {
    let folder = Folder::new();
    let letter = folder.0.path().join("brev.pdf").display().to_string();
    let cars = folder.0.path().join("bilar.csv").display().to_string();
    std::fs::write(&letter, "%PDF-1.7\n").unwrap();
    std::fs::write(&cars, "bil;färg\nvolvo;blå\n").unwrap();
    let areas = example().join("omraden.csv").display().to_string();
    for file in [&letter, &cars] {
        for arguments in [&["import", file][..], &["import", "--accept", file], &["import", "--dry-run", file]] {
            let said = run(&folder.data(), arguments).ended(1);
            assert!(!said.err.is_empty() && !said.out.contains("Inläst"), "{}{}", said.out, said.err);
        }
    }
    run(&folder.data(), &["import", "--accept", &areas, &letter]).ended(1);
    let check = run(&folder.data(), &["--json", "check"]).ended(0).json();
    assert_eq!(check["check"]["entries"], 1, "the areas are there");
}

/// What is said on stderr when whoever reads stdout has gone before anything was said.
fn said_to_nobody(folder: &Folder, arguments: &[&str]) -> (Option<i32>, String) {
    let mut child = command(&folder.data(), arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let Output { status, stderr, .. } = child.wait_with_output().unwrap();
    (status.code(), String::from_utf8(stderr).unwrap())
}

#[test]
fn every_subcommand_ends_quietly_when_its_reader_has_heard_enough() {
    let folder = Folder::new();
    let (from, out) = (example().display().to_string(), folder.0.path().join("out").display().to_string());
    let areas = example().join("omraden.csv").display().to_string();
    let pdf = folder.0.path().join("r.pdf").display().to_string();
    let json = folder.0.path().join("r.json").display().to_string();
    let runs: [&[&str]; 8] = [
        &["demo", "--from", &from, "--out", &out, "--acknowledge"],
        &["import", "--dry-run", &areas],
        &["hearings"],
        &["status"],
        &["report", "--out", &pdf],
        &["export", "--format", "json", "--out", &json],
        &["print", "agenda", "--out", &pdf],
        &["check"],
    ];
    for arguments in runs {
        let (code, said) = said_to_nobody(&folder, arguments);
        assert_eq!(code, Some(0), "{arguments:?}: {said}");
        assert!(!said.contains("panicked"), "{arguments:?}: {said}");
    }
    run(&folder.data(), &["--json", "check"]).ended(0);
}

#[test]
fn a_dry_run_writes_nothing() {
    let folder = Folder::new();
    let file = example().join("omraden.csv").display().to_string();
    run(&folder.data(), &["import", "--dry-run", &file]).ended(0);
    let check = run(&folder.data(), &["--json", "check"]).ended(0).json();
    assert_eq!(check["check"]["entries"], 0);
}
