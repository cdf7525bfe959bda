//! A purge reaches every laptop, and what one of them wrote without knowing of it does not bring anybody back.

use crate::fleet::{Fleet, MORNING};
use samsyn_engine::command::*;
use samsyn_engine::journal::Entry;
use samsyn_engine::participants::ParticipantField;
use samsyn_engine::time::Moment;
use samsyn_engine::{Error, Id, Party, Refusal, reads};
use serde_json::{Value, json};

const ORGANISATION: &str = "Ordningspolisen i Biskopsgården";
const EMAIL: &str = "d001@example.se";

/// Two laptops that both know of one participant with an e-mail address.
fn two_laptops_and_a_person() -> (Fleet, Id, Id) {
    let mut fleet = Fleet::in_memory(2);
    for command in crate::commands::morning() {
        fleet.run(0, command);
    }
    let hearing = fleet.laptops[0].pool["hearing"][0];
    let person = fleet.run(0, add(hearing)).unwrap();
    fleet.run(0, edit(person, ParticipantField::Email(Some(EMAIL.into()))));
    fleet.run(0, edit(person, ParticipantField::Attended(Some(true))));
    tell(&mut fleet, 0, 1);
    (fleet, hearing, person)
}

fn add(hearing: Id) -> samsyn_engine::Command {
    let (role, organisation) = ("Kommunpolis".to_owned(), ORGANISATION.to_owned());
    ParticipantsCommand::AddParticipant { hearing, role, organisation, party: Party::Police, area: None }.into()
}

fn edit(participant: Id, to: ParticipantField) -> samsyn_engine::Command {
    ParticipantsCommand::EditParticipant { participant, to }.into()
}

fn purge(hearing: Id) -> samsyn_engine::Command {
    ParticipantsCommand::PurgeParticipants { hearing }.into()
}

fn written(fleet: &Fleet, at: usize) -> Vec<Entry> {
    let own = fleet.laptops[at].engine.laptop();
    fleet.laptops[at].engine.entries_after(own, 0).unwrap()
}

/// All that the one has written reaches the other, as it was before any purge: the worst that can arrive.
fn tell(fleet: &mut Fleet, from: usize, to: usize) {
    let own = fleet.laptops[from].engine.laptop();
    let entries = fleet.written[&own].clone();
    fleet.laptops[to].receive(&entries);
}

fn participants(fleet: &Fleet, at: usize, hearing: Id) -> Value {
    reads::by_name(&fleet.laptops[at].engine, "participants", json!({ "hearing": hearing })).unwrap()
}

/// Every journal entry of every laptop that this laptop holds, as text.
fn journal(fleet: &Fleet, at: usize) -> String {
    let engine = &fleet.laptops[at].engine;
    let of = |laptop: &crate::fleet::Laptop| engine.entries_after(laptop.engine.laptop(), 0).unwrap();
    serde_json::to_string(&fleet.laptops.iter().flat_map(of).collect::<Vec<_>>()).unwrap()
}

fn expect_nobody(fleet: &Fleet, hearing: Id) {
    assert_eq!(fleet.laptops[0].engine.first_difference(&fleet.laptops[1].engine).unwrap(), None);
    for at in [0, 1] {
        let journal = journal(fleet, at);
        assert!(!journal.contains(ORGANISATION) && !journal.contains(EMAIL), "laptop {at}: {journal}");
        let view = participants(fleet, at, hearing);
        assert_eq!(view["participants"], json!([]));
        let head = json!({ "party": "police", "role": "Kommunpolis", "registered": 1, "attended": 1, "noted": true });
        assert_eq!(view["heads"], json!([head]));
        let check = fleet.laptops[at].engine.check().unwrap();
        assert!(check.is_sound(), "{check:?}");
    }
}

#[test]
fn a_purge_reaches_the_other_laptops_and_their_journals() {
    let (mut fleet, hearing, _) = two_laptops_and_a_person();
    fleet.run(0, purge(hearing));
    tell(&mut fleet, 0, 1);
    expect_nobody(&fleet, hearing);
}

#[test]
fn what_another_laptop_wrote_of_a_person_before_it_heard_of_the_purge_is_not_kept() {
    let (mut fleet, hearing, person) = two_laptops_and_a_person();
    fleet.laptops[1].clock.set(Moment(MORNING + 60_000));
    fleet.run(1, edit(person, ParticipantField::Organisation(format!("{ORGANISATION}, Hisingen"))));
    fleet.run(1, edit(person, ParticipantField::Role("Chef".into())));
    fleet.run(0, purge(hearing));
    tell(&mut fleet, 1, 0);
    tell(&mut fleet, 0, 1);
    expect_nobody(&fleet, hearing);
}

#[test]
fn a_purge_that_waits_for_something_does_its_work_once_it_is_applied() {
    let (mut fleet, hearing, _) = two_laptops_and_a_person();
    let area = AreasCommand::AddArea {
        name: "Kortedala".into(),
        kind: samsyn_engine::areas::AreaKind::District,
        part_of: None,
    };
    fleet.run(0, area.into());
    fleet.run(0, purge(hearing));
    let entries = written(&fleet, 0);
    let (last, before) = entries.split_last().unwrap();
    fleet.laptops[1].receive(std::slice::from_ref(last));
    assert_eq!(participants(&fleet, 1, hearing)["participants"].as_array().unwrap().len(), 1);
    fleet.laptops[1].receive(before);
    expect_nobody(&fleet, hearing);
}

#[test]
fn two_laptops_that_purge_at_once_count_nobody_twice() {
    let (mut fleet, hearing, _) = two_laptops_and_a_person();
    fleet.run(0, purge(hearing));
    fleet.run(1, purge(hearing));
    tell(&mut fleet, 1, 0);
    tell(&mut fleet, 0, 1);
    expect_nobody(&fleet, hearing);
}

#[test]
fn undo_passes_a_purged_person_by() {
    let (mut fleet, hearing, _) = two_laptops_and_a_person();
    fleet.run(0, purge(hearing));
    let undone = fleet.laptops[0].engine.undo();
    assert!(matches!(undone, Err(Error::Refusal(Refusal::ChangedSince))), "{undone:?}");
    for _ in 0..3 {
        let _ = fleet.laptops[0].engine.undo();
    }
    tell(&mut fleet, 0, 1);
    assert_eq!(participants(&fleet, 0, hearing)["heads"][0]["registered"], 1);
}
