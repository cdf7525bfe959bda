//! Who takes part.

use crate::day::{Day, texts};
use samsyn_engine::command::*;
use samsyn_engine::participants::{ParticipantField, ParticipantRow};
use samsyn_engine::{Id, Party, Refusal};

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
