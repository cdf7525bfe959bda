//! Gallring: what was personal goes, what was decided stays.

use crate::day::Day;
use samsyn_engine::command::*;
use samsyn_engine::hearing::HearingRow;
use samsyn_engine::participants::{ParticipantField, ParticipantRow};
use samsyn_engine::{Engine, Id, Party, Refusal, export};
use serde_json::json;
use std::path::Path;

fn row(number: usize) -> ParticipantRow {
    ParticipantRow {
        key: format!("ANMALAN-{number:04}"),
        role: if number.is_multiple_of(2) { "Kommunpolis" } else { "Trygghetssamordnare" }.into(),
        organisation: format!("Förvaltningen för personuppgift {number:04}"),
        party: if number.is_multiple_of(2) { Party::Police } else { Party::City },
        area: None,
        wish_1: None,
        wish_2: None,
        email: Some(format!("personuppgift.{number:04}@example.se")),
    }
}

/// Words that only the participants' rows hold.
const PERSONAL: [&str; 3] = ["ANMALAN-", "Förvaltningen för personuppgift", "personuppgift."];

/// Every file of the store that holds one of the words, byte by byte.
fn holding(folder: &Path, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        let holds = |word: &&&str| bytes.windows(word.len()).any(|part| part == word.as_bytes());
        found.extend(words.iter().filter(holds).map(|word| format!("{}: {word}", path.display())));
    }
    found
}

#[test]
fn nothing_personal_is_left_in_any_byte_of_the_store_and_the_counts_are() {
    let folder = tempfile::tempdir().unwrap();
    let engine = Engine::open(&folder.path().join("hearing.samsyn")).unwrap();
    let facts = HearingRow::new(2019, "Årlig hearing");
    let hearing = engine.run(HearingCommand::StartHearing { facts }.into()).unwrap().created[0];
    let rows = (0..200).map(row).collect();
    let people = engine.run(ParticipantsCommand::PutParticipants { year: 2019, rows }.into()).unwrap().created;
    for (at, participant) in people.iter().enumerate().take(60) {
        let to = ParticipantField::Organisation(format!("Förvaltningen för personuppgift {at:04}, rättad"));
        engine.run(ParticipantsCommand::EditParticipant { participant: *participant, to }.into()).unwrap();
    }
    for participant in &people[..10] {
        let to = ParticipantField::Attended(Some(true));
        engine.run(ParticipantsCommand::EditParticipant { participant: *participant, to }.into()).unwrap();
    }
    engine.run(ParticipantsCommand::RemoveParticipant { participant: people[199] }.into()).unwrap();
    engine.undo().unwrap();
    engine.run(ParticipantsCommand::RemoveParticipant { participant: people[199] }.into()).unwrap();
    assert!(!holding(folder.path(), &PERSONAL).is_empty(), "the test sees what is there before the purge");

    engine.run(ParticipantsCommand::PurgeParticipants { hearing }.into()).unwrap();
    assert_eq!(holding(folder.path(), &PERSONAL), Vec::<String>::new());
    let view = samsyn_engine::reads::by_name(&engine, "participants", json!({ "hearing": hearing })).unwrap();
    assert_eq!(view["participants"], json!([]));
    assert_eq!(
        view["heads"],
        json!([
            { "party": "police", "role": "Kommunpolis", "registered": 100, "attended": 5, "noted": true },
            { "party": "city", "role": "Trygghetssamordnare", "registered": 99, "attended": 5, "noted": true },
        ])
    );
    assert!(engine.check().unwrap().is_sound(), "the journal still gives the same rows");

    drop(engine);
    assert_eq!(holding(folder.path(), &PERSONAL), Vec::<String>::new());
    let again = Engine::open(&folder.path().join("hearing.samsyn")).unwrap();
    assert!(again.check().unwrap().is_sound());
}

#[test]
fn a_purge_that_another_program_reading_the_file_put_off_is_made_good_when_it_is_opened_next() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("hearing.samsyn");
    let engine = Engine::open(&file).unwrap();
    let facts = HearingRow::new(2019, "Årlig hearing");
    let hearing = engine.run(HearingCommand::StartHearing { facts }.into()).unwrap().created[0];
    engine.run(ParticipantsCommand::PutParticipants { year: 2019, rows: vec![row(1)] }.into()).unwrap();
    let reader = rusqlite::Connection::open(&file).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM participant;").unwrap();
    engine.run(ParticipantsCommand::PurgeParticipants { hearing }.into()).unwrap();
    let is_due = |engine: &Engine| {
        samsyn_engine::reads::by_name(engine, "participants", json!({ "hearing": hearing })).unwrap()["erasing_due"]
            .clone()
    };
    assert_eq!(is_due(&engine), json!(true));
    reader.execute_batch("COMMIT").unwrap();
    drop((reader, engine));
    let again = Engine::open(&file).unwrap();
    assert_eq!(is_due(&again), json!(false));
    assert_eq!(holding(folder.path(), &PERSONAL), Vec::<String>::new());
    assert!(again.check().unwrap().is_sound());
}

#[test]
fn the_report_counts_those_who_came_as_before_the_purge() {
    let day = Day::new();
    let people = day.run(ParticipantsCommand::PutParticipants { year: 2019, rows: (0..4).map(row).collect() }).created;
    day.run(ParticipantsCommand::EditParticipant {
        participant: people[0],
        to: ParticipantField::Attended(Some(true)),
    });
    let attendance = |day: &Day| {
        let json: serde_json::Value = serde_json::from_str(&export::json(&day.engine, day.hearing).unwrap()).unwrap();
        json["attendance"].clone()
    };
    let before = attendance(&day);
    assert_eq!(before[0]["registered"], 2);
    day.run(ParticipantsCommand::PurgeParticipants { hearing: day.hearing });
    assert_eq!(attendance(&day), before);
    assert_eq!(day.read("overview")["participants"], 4);
}

#[test]
fn a_purge_is_seen_before_it_is_done() {
    let day = Day::new();
    let people = day.run(ParticipantsCommand::PutParticipants { year: 2019, rows: (0..3).map(row).collect() }).created;
    day.run(ParticipantsCommand::RemoveParticipant { participant: people[2] });
    let view = day.read("purge");
    assert_eq!((&view["people"], &view["emails"], &view["out_of_sight"]), (&json!(2), &json!(3), &json!(1)));
    assert_eq!(view["left"].as_array().unwrap().len(), 2);
    day.run(ParticipantsCommand::PurgeParticipants { hearing: day.hearing });
    let view = day.read("purge");
    assert_eq!((&view["people"], &view["emails"], &view["out_of_sight"]), (&json!(0), &json!(0), &json!(0)));
}

#[test]
fn a_purged_participant_is_nobody_and_a_second_purge_has_nothing_to_do() {
    let day = Day::new();
    let purge = ParticipantsCommand::PurgeParticipants { hearing: day.hearing };
    assert_eq!(day.refused(purge.clone()), Refusal::NobodyToPurge);
    let participant = day.create(ParticipantsCommand::PutParticipants { year: 2019, rows: vec![row(0)] });
    day.run(purge.clone());
    assert_eq!(day.refused(purge), Refusal::NobodyToPurge);
    let to = ParticipantField::Email(Some("ny@example.se".into()));
    let gone = Refusal::Gone { what: "participant".into() };
    assert_eq!(day.refused(ParticipantsCommand::EditParticipant { participant, to }), gone);
    assert_eq!(day.refused(ParticipantsCommand::RemoveParticipant { participant }), gone);
}

#[test]
fn those_of_a_hearing_that_was_removed_go_with_the_next_purge() {
    let day = Day::new();
    day.run(ParticipantsCommand::PutParticipants { year: 2019, rows: vec![row(0)] });
    day.run(HearingCommand::RemoveHearing { hearing: day.hearing });
    let facts = HearingRow::new(2020, "Årlig hearing");
    let next: Id = day.create(HearingCommand::StartHearing { facts });
    day.run(ParticipantsCommand::PurgeParticipants { hearing: next });
    let entries = day.engine.entries_after(day.engine.laptop(), 0).unwrap();
    let journal = serde_json::to_string(&entries).unwrap();
    assert!(PERSONAL.iter().all(|word| !journal.contains(word)), "{journal}");
}
