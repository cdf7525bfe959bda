//! Who takes part.

use crate::day::{Day, texts};
use samsyn_engine::command::*;
use samsyn_engine::participants::{ParticipantField, ParticipantRow, PlaceRow};
use samsyn_engine::{Command, Id, Party, Refusal};

fn row(key: &str, role: &str) -> ParticipantRow {
    ParticipantRow {
        key: key.into(),
        role: role.into(),
        organisation: "Polisen".into(),
        party: Party::Police,
        area: Some("LU".into()),
        wish_1: Some("W01".into()),
        wish_2: None,
        email: None,
    }
}

fn put(rows: Vec<ParticipantRow>) -> ParticipantsCommand {
    ParticipantsCommand::PutParticipants { year: 2019, rows }
}

fn with_room() -> (Day, Id) {
    let day = Day::new();
    let area = day.add_area("Lundby");
    let workshop = day.add_workshop(area);
    (day, workshop)
}

#[test]
fn a_changed_file_changes_the_person_but_keeps_room_and_attendance() {
    let (day, workshop) = with_room();
    let participant = day.create(put(vec![row("D001", "Kommunpolis")]));
    day.run(ParticipantsCommand::EditParticipant { participant, to: ParticipantField::Workshop(Some(workshop)) });
    day.run(ParticipantsCommand::EditParticipant { participant, to: ParticipantField::Attended(Some(true)) });
    day.run(put(vec![row("D001", "Lokalpolisområdeschef")]));
    let view = day.read("participants");
    assert_eq!(texts(&view["participants"], "role"), ["Lokalpolisområdeschef"]);
    assert_eq!((view["attended"].as_i64(), view["first_wishes"].as_i64()), (Some(1), Some(1)));
}

#[test]
fn the_register_put_twice_changes_nothing() {
    let (day, _) = with_room();
    let rows = vec![row("D001", "Kommunpolis"), row("D002", "Trygghetssamordnare")];
    day.run(put(rows.clone()));
    day.changes_nothing(put(rows));
}

#[test]
fn one_key_twice_in_the_file_is_one_person() {
    let (day, _) = with_room();
    let rows = vec![row("D001", "Kommunpolis"), row("D001", "Områdespolis")];
    day.run(put(rows));
    assert_eq!(texts(&day.read("participants")["participants"], "role"), ["Områdespolis"]);
}

#[test]
fn an_area_or_a_wish_that_nothing_has_is_named() {
    let (day, _) = with_room();
    let astray = ParticipantRow { area: Some("XX".into()), ..row("D001", "Kommunpolis") };
    assert_eq!(day.refused(put(vec![astray])), Refusal::UnknownKey { what: "area".into(), key: "XX".into() });
    let astray = ParticipantRow { wish_2: Some("W99".into()), ..row("D001", "Kommunpolis") };
    assert_eq!(day.refused(put(vec![astray])), Refusal::UnknownKey { what: "workshop".into(), key: "W99".into() });
}

#[test]
fn a_participant_is_a_role_in_an_organisation() {
    let day = Day::new();
    let add = |role: &str, area| ParticipantsCommand::AddParticipant {
        hearing: day.hearing,
        role: role.into(),
        organisation: "Framtiden".into(),
        party: Party::Others,
        area,
    };
    assert_eq!(day.refused(add(" ", None)), Refusal::Empty { field: "role".into() });
    assert_eq!(day.refused(add("Fastighetschef", Some(Id::from_number(9)))), Refusal::Gone { what: "area".into() });
    let participant = day.create(add("Fastighetschef", None));
    let role = ParticipantField::Role(String::new());
    assert!(matches!(
        day.refused(ParticipantsCommand::EditParticipant { participant, to: role }),
        Refusal::Empty { .. }
    ));
}

#[test]
fn somebody_taken_off_the_list_is_not_counted() {
    let day = Day::new();
    let (hearing, role, organisation) = (day.hearing, "Lots".to_owned(), "Staden".to_owned());
    let add = ParticipantsCommand::AddParticipant { hearing, role, organisation, party: Party::Staff, area: None };
    let participant = day.create(add);
    assert_eq!(day.read("overview")["participants"], 1);
    day.run(ParticipantsCommand::RemoveParticipant { participant });
    assert_eq!(day.read("overview")["participants"], 0);
}

#[test]
fn a_room_of_another_hearing_cannot_be_wished_for_or_placed_in() {
    let (day, _) = with_room();
    let participant = day.create(put(vec![row("D001", "Kommunpolis")]));
    let next = day.create(HearingCommand::StartHearing { facts: crate::day::facts(2020) });
    let area = day.add_area("Angered");
    let elsewhere = day.create(WorkshopsCommand::AddWorkshop { hearing: next, room: "Rum 1".into(), area });
    for to in [ParticipantField::Workshop(Some(elsewhere)), ParticipantField::Wish1(Some(elsewhere))] {
        assert_eq!(day.refused(ParticipantsCommand::EditParticipant { participant, to }), Refusal::NotTogether);
    }
}

#[test]
fn places_from_a_file_are_not_choices_by_hand() {
    let (day, workshop) = with_room();
    let participant = day.create(put(vec![row("D001", "Kommunpolis")]));
    let place = |key: &str, workshop: &str| ParticipantsCommand::PutPlaces {
        year: 2019,
        rows: vec![PlaceRow { key: key.into(), workshop: workshop.into() }],
    };
    day.run(place("D001", "W01"));
    let one = &day.read("participants")["participants"][0];
    assert_eq!((one["workshop_key"].as_str(), one["chosen"].as_bool()), (Some("W01"), Some(false)));
    day.changes_nothing(place(" D001 ", "W01"));
    assert_eq!(
        day.refused(place("D999", "W01")),
        Refusal::UnknownKey { what: "participant".into(), key: "D999".into() }
    );
    assert_eq!(day.refused(place("D001", "W99")), Refusal::UnknownKey { what: "workshop".into(), key: "W99".into() });
    day.run(ParticipantsCommand::EditParticipant { participant, to: ParticipantField::Workshop(Some(workshop)) });
    assert_eq!(
        day.read("participants")["participants"][0]["chosen"],
        true,
        "the same room, but now somebody has said so"
    );
}

#[test]
fn a_place_is_kept_from_when_it_is_chosen_until_it_is_let_go() {
    let (day, workshop) = with_room();
    let participant = day.create(put(vec![row("D001", "Kommunpolis")]));
    let edit = |to| ParticipantsCommand::EditParticipant { participant, to };
    let chosen = || day.read("participants")["participants"][0]["chosen"].as_bool().unwrap();
    day.changes_nothing(edit(ParticipantField::Chosen(true)));
    day.run(edit(ParticipantField::Workshop(Some(workshop))));
    assert!(chosen());
    day.run(edit(ParticipantField::Chosen(false)));
    assert!(!chosen());
    day.run(edit(ParticipantField::Chosen(true)));
    day.run(edit(ParticipantField::Workshop(None)));
    assert!(!chosen(), "who has no place has none that is kept");
}

#[test]
fn several_are_changed_and_taken_back_as_one() {
    let (day, workshop) = with_room();
    let rows = ["D001", "D002", "D003"].map(|key| row(key, "Kommunpolis"));
    let participants = day.run(put(rows.to_vec())).created;
    let edit = |participant: &Id| -> Command {
        let to = ParticipantField::Workshop(Some(workshop));
        ParticipantsCommand::EditParticipant { participant: *participant, to }.into()
    };
    day.engine.run_all("EditParticipants", participants.iter().map(edit).collect()).unwrap();
    assert_eq!(day.engine.saved().unwrap().undo.as_deref(), Some("EditParticipants"));
    assert_eq!(day.read("participants")["without_workshop"], 0);
    day.engine.undo().unwrap();
    assert_eq!(day.read("participants")["without_workshop"], 3);
}
