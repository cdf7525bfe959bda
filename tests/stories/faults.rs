//! What the machine does to a data file in use, and what the program makes of it.

use samsyn_engine::command::*;
use samsyn_engine::{Command, Engine, Error, Id};
use std::path::Path;

fn engine(file: &Path) -> (Engine, Id) {
    let engine = Engine::open(file).unwrap();
    let hearing = engine.run(HearingCommand::StartHearing { facts: crate::day::facts(2019) }.into()).unwrap();
    (engine, hearing.created[0])
}

fn rename(hearing: Id, title: &str) -> Command {
    let to = samsyn_engine::hearing::HearingField::Title(title.into());
    HearingCommand::EditHearing { hearing, to }.into()
}

fn failure(refused: Result<samsyn_engine::Done, Error>) -> &'static str {
    match refused {
        Err(Error::Failure(failure)) => failure.code(),
        other => panic!("a failure was expected, not {other:?}"),
    }
}

#[test]
fn while_another_program_holds_the_file_nothing_is_lost_and_afterwards_all_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("day.samsyn");
    let (engine, hearing) = engine(&file);
    let backup = rusqlite::Connection::open(&file).unwrap();
    backup.execute_batch("BEGIN IMMEDIATE").unwrap();
    let before = engine.saved().unwrap();
    assert_eq!(failure(engine.run(rename(hearing, "Ny"))), "locked");
    assert_eq!(engine.saved().unwrap(), before, "what is saved can be read all the while");
    backup.execute_batch("ROLLBACK").unwrap();
    engine.run(rename(hearing, "Ny")).unwrap();
    assert_eq!(engine.undo().unwrap().entry, Some(3));
    assert!(engine.check().unwrap().is_sound());
}

#[test]
fn a_backup_that_reads_the_file_stops_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("day.samsyn");
    let (engine, hearing) = engine(&file);
    let backup = rusqlite::Connection::open(&file).unwrap();
    backup.execute_batch("BEGIN; SELECT count(*) FROM hearing;").unwrap();
    engine.run(rename(hearing, "Ny")).unwrap();
    assert!(engine.check().unwrap().is_sound());
}

#[test]
fn two_programs_on_one_file_write_in_turn_and_number_their_entries_as_one() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("day.samsyn");
    let (one, hearing) = engine(&file);
    let other = Engine::open(&file).unwrap();
    for turn in 0..20 {
        let engine = if turn % 2 == 0 { &one } else { &other };
        engine.run(rename(hearing, &format!("Titel {turn}"))).unwrap();
    }
    assert_eq!(one.saved().unwrap().entries, 21);
    other.undo().unwrap();
    assert!(one.check().unwrap().is_sound());
}
