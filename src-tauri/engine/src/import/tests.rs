//! The example hearing's own files, read back and counted.

use std::path::PathBuf;

use super::finding::FindingCode;
use super::form::Kind;
use super::outcomes;
use super::recognise::{Recognised, recognise};
use super::sheet::read_sheets;
use crate::priorities::State;
use crate::workshops::CardKind;

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

fn outcomes() -> outcomes::Outcomes {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../assets/example/utfall");
    let mut names: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    let files: Vec<_> = names.iter().map(|name| example(&format!("utfall/{}", name.to_string_lossy()))).collect();
    outcomes::read(&files)
}

#[test]
fn everything_the_rooms_said_is_read_without_a_finding() {
    let read = outcomes();
    assert_eq!(read.findings, []);
    let count = |kind| read.cards.iter().filter(|card| card.kind == kind).count();
    assert_eq!(read.cards.len(), 378);
    assert_eq!(
        (count(CardKind::Problem), count(CardKind::Cause), count(CardKind::Note), count(CardKind::Measure)),
        (189, 107, 41, 41)
    );
    assert_eq!(read.cards.iter().filter(|card| card.workshop == "W12").count(), 28);
    assert_eq!(read.cards.iter().filter(|card| card.text.contains('\n')).count(), 1);
    assert_eq!((read.merges.len(), read.matrix.len()), (378, 570));
    assert_eq!((read.votes.len(), read.votes.iter().map(|vote| vote.count).sum::<i64>()), (171, 393));
    assert_eq!(read.priorities.iter().filter(|one| one.state == State::Fixed).count(), 30);
    assert_eq!((read.priorities.len(), read.causes.len(), read.measures.len()), (36, 105, 28));
    assert_eq!(read.measures.iter().map(|one| one.priorities.len()).sum::<usize>(), 29);
    assert_eq!(read.measures.iter().filter(|one| one.joint == Some(true)).count(), 12);
    assert_eq!(read.measures.iter().filter(|one| one.owners.is_empty()).count(), 1);
    assert_eq!(read.measures.iter().filter(|one| one.ceiling).count(), 3);
    assert!(read.measures.iter().all(|one| one.check_dates.len() == 3));
    assert_eq!((read.deprioritised.len(), read.attendance.len(), read.times.len()), (2, 148, 15));
}
