//! The example hearing's own files, read back and counted.

use std::path::PathBuf;

use super::finding::FindingCode;
use super::form::Kind;
use super::recognise::{Recognised, recognise};
use super::sheet::read_sheets;

fn example(name: &str) -> (String, Vec<u8>) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../assets/example").join(name);
    let file = path.file_name().unwrap().to_string_lossy().into_owned();
    (file, std::fs::read(path).unwrap())
}

fn tables(name: &str) -> Vec<Recognised> {
    let (file, bytes) = example(name);
    let contents = read_sheets(&file, &bytes);
    contents.sheets.into_iter().map(|sheet| recognise(sheet).unwrap()).collect()
}

#[test]
fn every_file_of_the_example_is_known_for_what_it_is() {
    let expected: [(&str, &[(Kind, usize)]); 22] = [
        ("omraden.csv", &[(Kind::Areas, 11)]),
        ("problemomraden.csv", &[(Kind::ProblemAreas, 14)]),
        ("indikatorer.csv", &[(Kind::Indicators, 22)]),
        ("lagesbild.csv", &[(Kind::Values, 433)]),
        ("program.xlsx", &[(Kind::Agenda, 15), (Kind::Hearing, 1)]),
        ("program.ics", &[(Kind::Hearing, 1), (Kind::Agenda, 15)]),
        ("workshopar.csv", &[(Kind::Workshops, 12)]),
        ("deltagare.xlsx", &[(Kind::Participants, 148)]),
        ("metod.csv", &[(Kind::Method, 11)]),
        ("atgardsplan-2018.xlsx", &[(Kind::Plan, 20), (Kind::PlanPriorities, 16)]),
        ("utfall/sammanslagning.csv", &[(Kind::Merges, 378)]),
        ("utfall/roster.csv", &[(Kind::Votes, 171)]),
        ("utfall/matris.csv", &[(Kind::Matrix, 570)]),
        ("utfall/prioriteringar.csv", &[(Kind::Priorities, 36)]),
        ("utfall/orsaker.csv", &[(Kind::Causes, 105)]),
        ("utfall/atgarder.csv", &[(Kind::Measures, 28)]),
        ("utfall/bortprioriterat.csv", &[(Kind::Deprioritised, 2)]),
        ("utfall/narvaro.csv", &[(Kind::Attendance, 148)]),
        ("utfall/tider.csv", &[(Kind::Times, 15)]),
        ("utfall/W01.csv", &[(Kind::Cards, 37)]),
        ("utfall/W08.csv", &[(Kind::Cards, 37)]),
        ("utfall/W11.csv", &[(Kind::Cards, 32)]),
    ];
    for (name, kinds) in expected {
        let found: Vec<(Kind, usize)> = tables(name).iter().map(|one| (one.kind, one.table.rows.len())).collect();
        assert_eq!(found, kinds, "{name}");
    }
}

#[test]
fn nothing_in_the_example_is_read_with_a_doubt() {
    for name in
        ["omraden.csv", "program.xlsx", "program.ics", "deltagare.xlsx", "atgardsplan-2018.xlsx", "utfall/W11.csv"]
    {
        for table in tables(name) {
            assert_eq!(table.findings, [], "{name}");
        }
    }
    let (file, bytes) = example("lagesbild.csv");
    let codes: Vec<FindingCode> = read_sheets(&file, &bytes).findings.into_iter().map(|finding| finding.code).collect();
    assert_eq!(codes, [FindingCode::EncodingFound { encoding: "windows-1252".into() }]);
}
