//! What becomes of two people's work when it meets, one case at a time.

use crate::fleet::{Fleet, MORNING, Pool};
use samsyn_engine::command::*;
use samsyn_engine::journal::{Change, Edit, Entry, Value};
use samsyn_engine::priorities::MeasureField;
use samsyn_engine::time::Moment;
use samsyn_engine::workshops::{CardField, CardKind};
use samsyn_engine::{DATA_FILE_VERSION, Error, Failure, Id, Party, Refusal, reads};
use serde_json::{Value as Json, json};

/// Two laptops with a room and a card that both have.
fn two_laptops_and_a_card() -> (Fleet, Id, Id) {
    let mut fleet = Fleet::in_memory(2);
    for command in crate::commands::morning() {
        fleet.run(0, command);
    }
    let workshop = fleet.laptops[0].pool["workshop"][0];
    let text = "Mörkt vid torget".to_owned();
    let card = fleet.run(0, card(workshop, &text)).unwrap();
    tell(&mut fleet, 0, 1);
    (fleet, workshop, card)
}

fn card(workshop: Id, text: &str) -> samsyn_engine::Command {
    let (text, kind) = (text.to_owned(), CardKind::Problem);
    CardsCommand::AddCard { workshop, text, kind, party: None, problem_area: None, place: None }.into()
}

fn edit(card: Id, to: CardField) -> samsyn_engine::Command {
    CardsCommand::EditCard { card, to }.into()
}

fn text(to: &str) -> CardField {
    CardField::Text(to.to_owned())
}

/// All that the one has written reaches the other.
fn tell(fleet: &mut Fleet, from: usize, to: usize) {
    let entries = written(fleet, from);
    fleet.laptops[to].receive(&entries);
}

fn written(fleet: &Fleet, at: usize) -> Vec<Entry> {
    let own = fleet.laptops[at].engine.laptop();
    fleet.laptops[at].engine.entries_after(own, 0).unwrap()
}

fn meet(fleet: &mut Fleet) {
    tell(fleet, 0, 1);
    tell(fleet, 1, 0);
    assert_eq!(fleet.laptops[0].engine.first_difference(&fleet.laptops[1].engine).unwrap(), None);
}

fn cards(fleet: &Fleet, at: usize, workshop: Id) -> Vec<Json> {
    let view = reads::by_name(&fleet.laptops[at].engine, "workshop", json!({ "workshop": workshop })).unwrap();
    view["cards"].as_array().unwrap().clone()
}

#[test]
fn two_fields_of_one_row_changed_on_two_laptops_are_both_kept() {
    let (mut fleet, workshop, card) = two_laptops_and_a_card();
    fleet.run(0, edit(card, text("Mörkt och ödsligt vid torget")));
    fleet.run(1, edit(card, CardField::Place(Some("Torget".into()))));
    meet(&mut fleet);
    for at in [0, 1] {
        let card = &cards(&fleet, at, workshop)[0];
        assert_eq!((&card["text"], &card["place"]), (&json!("Mörkt och ödsligt vid torget"), &json!("Torget")));
    }
}

#[test]
fn of_two_changes_of_one_field_the_later_wins_everywhere_and_the_other_stays_in_the_journal() {
    let (mut fleet, workshop, card) = two_laptops_and_a_card();
    fleet.laptops[1].clock.set(Moment(MORNING + 60_000));
    fleet.run(1, edit(card, text("Senare")));
    fleet.laptops[0].clock.set(Moment(MORNING + 30_000));
    fleet.run(0, edit(card, text("Tidigare")));
    meet(&mut fleet);
    for at in [0, 1] {
        assert_eq!(cards(&fleet, at, workshop)[0]["text"], "Senare");
        let first = fleet.laptops[0].engine.laptop();
        let entries = fleet.laptops[at].engine.entries_after(first, 0).unwrap();
        let kept = entries.iter().flat_map(|entry| &entry.edits).any(|edit| {
            edit.row == card
                && matches!(&edit.change, Change::Set { new, .. } if *new == Value::Text("Tidigare".into()))
        });
        assert!(kept, "the value that lost is still in the journal of laptop {at}");
    }
}

#[test]
fn a_change_made_after_seeing_another_wins_over_it_whatever_the_clocks_say() {
    let (mut fleet, workshop, card) = two_laptops_and_a_card();
    fleet.laptops[0].clock.set(Moment(MORNING + 7 * 3_600_000));
    fleet.run(0, edit(card, text("Från en klocka sju timmar fel")));
    tell(&mut fleet, 0, 1);
    fleet.run(1, edit(card, text("Rättat efteråt")));
    meet(&mut fleet);
    assert_eq!(cards(&fleet, 0, workshop)[0]["text"], "Rättat efteråt");
}

#[test]
fn an_entry_waits_for_what_it_had_seen_and_is_then_applied() {
    let (mut fleet, workshop, _) = two_laptops_and_a_card();
    let known = written(&fleet, 0).len();
    let new = fleet.run(0, card(workshop, "Ett kort till")).unwrap();
    fleet.run(0, edit(new, text("Ett kort till, rättat")));
    let entries = written(&fleet, 0);
    let other = &fleet.laptops[1].engine;
    let late = other.receive(&entries[known + 1..]).unwrap();
    assert_eq!((late.applied, late.waiting), (0, 1));
    let whole = other.receive(&entries[known..=known]).unwrap();
    assert_eq!((whole.applied, whole.waiting), (2, 0));
    assert_eq!(cards(&fleet, 1, workshop)[1]["text"], "Ett kort till, rättat");
}

#[test]
fn an_entry_of_a_newer_program_waits_and_is_passed_on_whole() {
    let (mut fleet, workshop, card) = two_laptops_and_a_card();
    fleet.run(0, edit(card, text("Skrivet av ett nyare program")));
    let mut newer = written(&fleet, 0).pop().unwrap();
    newer.schema = DATA_FILE_VERSION + 1;
    newer.edits.push(Edit {
        table: "table_of_tomorrow".into(),
        row: Id::from_number(77),
        change: Change::Set { column: "x".into(), old: Value::Null, new: Value::Integer(1) },
    });
    let other = &fleet.laptops[1].engine;
    let received = other.receive(std::slice::from_ref(&newer)).unwrap();
    assert_eq!((received.new, received.applied, received.waiting), (1, 0, 1));
    assert_eq!(cards(&fleet, 1, workshop)[0]["text"], "Mörkt vid torget");
    let kept = other.entries_after(newer.laptop, newer.number - 1).unwrap();
    assert_eq!(kept, [newer]);
    assert!(other.check().unwrap().is_sound());
}

#[test]
fn an_entry_that_names_an_unknown_place_is_refused_and_nothing_of_the_parcel_is_taken_in() {
    for (table, column) in [("entry", "stamp"), ("local", "value"), ("card", "colour"), ("sqlite_schema", "sql")] {
        let (mut fleet, workshop, known) = two_laptops_and_a_card();
        fleet.run(0, edit(known, text("En god ändring")));
        let good = written(&fleet, 0).pop().unwrap();
        let mut bad = Entry { number: good.number + 1, ..good.clone() };
        bad.edits = vec![Edit {
            table: table.into(),
            row: known,
            change: Change::Set { column: column.into(), old: Value::Null, new: Value::Text("x".into()) },
        }];
        let other = &fleet.laptops[1].engine;
        let before = other.saved().unwrap();
        let refused = other.receive(&[good, bad]);
        assert!(matches!(refused, Err(Error::Refusal(Refusal::UnknownPlace { .. }))), "{table}.{column}: {refused:?}");
        assert_eq!(other.saved().unwrap(), before);
        assert_eq!(cards(&fleet, 1, workshop)[0]["text"], "Mörkt vid torget");
        assert!(other.check().unwrap().is_sound());
    }
}

#[test]
fn undo_leaves_what_another_laptop_has_changed_since() {
    let (mut fleet, workshop, card) = two_laptops_and_a_card();
    let together = vec![edit(card, text("Min text")), edit(card, CardField::Place(Some("Min plats".into())))];
    fleet.laptops[0].engine.run_all("EditCard", together).unwrap();
    tell(&mut fleet, 0, 1);
    fleet.run(1, edit(card, text("Din text")));
    tell(&mut fleet, 1, 0);
    fleet.turn(0, true);
    meet(&mut fleet);
    let card = &cards(&fleet, 0, workshop)[0];
    assert_eq!((&card["text"], &card["place"]), (&json!("Din text"), &Json::Null));
}

#[test]
fn an_undo_of_what_another_has_changed_altogether_is_refused() {
    let (mut fleet, workshop, card) = two_laptops_and_a_card();
    fleet.run(0, edit(card, text("Min text")));
    tell(&mut fleet, 0, 1);
    fleet.run(1, edit(card, text("Din text")));
    tell(&mut fleet, 1, 0);
    let undone = fleet.laptops[0].engine.undo();
    assert!(matches!(undone, Err(Error::Refusal(Refusal::ChangedSince))));
    assert_eq!(cards(&fleet, 0, workshop)[0]["text"], "Din text");
}

#[test]
fn what_cannot_be_undone_is_said_once_and_then_passed_by() {
    let (mut fleet, workshop, card) = two_laptops_and_a_card();
    let place = |place: &str| CardField::Place(Some(place.into()));
    fleet.run(0, edit(card, place("Torget")));
    fleet.run(0, edit(card, text("Min text")));
    tell(&mut fleet, 0, 1);
    fleet.run(1, edit(card, text("Din text")));
    tell(&mut fleet, 1, 0);
    assert!(matches!(fleet.laptops[0].engine.undo(), Err(Error::Refusal(Refusal::ChangedSince))));
    fleet.laptops[0].engine.undo().unwrap();
    let card = &cards(&fleet, 0, workshop)[0];
    assert_eq!((&card["text"], &card["place"]), (&json!("Din text"), &Json::Null));
    fleet.laptops[0].engine.redo().unwrap();
    assert_eq!(cards(&fleet, 0, workshop)[0]["place"], "Torget");
}

#[test]
fn undoing_a_new_card_does_not_take_away_what_another_has_written_on_it() {
    let (mut fleet, workshop, card) = two_laptops_and_a_card();
    fleet.run(1, edit(card, text("Mörkt vid torget, mest efter 22")));
    tell(&mut fleet, 1, 0);
    let undone = fleet.laptops[0].engine.undo();
    assert!(matches!(undone, Err(Error::Refusal(Refusal::ChangedSince))), "{undone:?}");
    assert_eq!(cards(&fleet, 0, workshop)[0]["text"], "Mörkt vid torget, mest efter 22");
}

#[test]
fn a_card_put_to_a_problem_that_another_removes_stands_by_itself() {
    let (mut fleet, workshop, card) = two_laptops_and_a_card();
    let title = "Otrygga platser".to_owned();
    let problem =
        fleet.run(0, ProblemsCommand::AddProblem { workshop, title, problem_area: None, cards: vec![] }.into());
    let problem = problem.unwrap();
    tell(&mut fleet, 0, 1);
    fleet.run(0, ProblemsCommand::RemoveProblem { problem }.into());
    fleet.run(1, ProblemsCommand::MergeCards { problem, cards: vec![card] }.into());
    meet(&mut fleet);
    let card = &cards(&fleet, 0, workshop)[0];
    assert_eq!(card["problem"], Json::Null, "a card must be seen somewhere");
}

#[test]
fn a_reference_to_nothing_is_refused_with_the_name_of_what_is_missing() {
    let (fleet, workshop, _) = two_laptops_and_a_card();
    let nowhere = Some(Id::from_number(4_711));
    let (text, kind) = ("Ett kort".to_owned(), CardKind::Problem);
    let astray = CardsCommand::AddCard { workshop, text, kind, party: None, problem_area: nowhere, place: None };
    let refused = fleet.laptops[0].engine.run(astray.into());
    match refused {
        Err(Error::Refusal(refusal)) => assert_eq!(refusal, Refusal::Gone { what: "problem_area".into() }),
        Err(Error::Failure(Failure::Sql(error))) => panic!("a person cannot help {error}"),
        other => panic!("{other:?}"),
    }
}

/// Two laptops with a priority that rests on a value and has a measure; both are signed on the first.
fn two_laptops_and_a_fixed_priority() -> (Fleet, Id) {
    let mut fleet = Fleet::in_memory(2);
    for stage in [|_: &Pool| crate::commands::morning(), crate::commands::room, crate::commands::outcome] {
        for command in stage(&fleet.laptops[0].pool) {
            fleet.run(0, command);
        }
    }
    tell(&mut fleet, 0, 1);
    let priority = fleet.laptops[0].pool["priority"][0];
    (fleet, priority)
}

fn sign(priority: Id, party: Party) -> samsyn_engine::Command {
    PrioritiesCommand::SignPriority { priority, party, role: "Chef".into() }.into()
}

fn priority_at(fleet: &Fleet, at: usize, priority: Id) -> Json {
    let hearing = fleet.laptops[0].pool["hearing"][0];
    let view = reads::by_name(&fleet.laptops[at].engine, "priorities", json!({ "hearing": hearing })).unwrap();
    let areas = view["areas"].as_array().unwrap().iter();
    let mut all = areas.flat_map(|area| area["priorities"].as_array().unwrap());
    all.find(|one| one["id"] == json!(priority)).unwrap().clone()
}

#[test]
fn fixed_on_one_laptop_and_changed_on_another_both_are_kept_and_it_asks_for_a_new_signature() {
    type Change = fn(&Pool, Id) -> samsyn_engine::Command;
    let changes: [(&str, Change); 5] = [
        ("its reason", |_, priority| {
            PrioritiesCommand::EditPriorityReason { priority, reason: Some("Syns varje dag".into()) }.into()
        }),
        ("a measure of it", |pool, _| {
            let measure = pool["measure"][0];
            MeasuresCommand::EditMeasure { measure, to: MeasureField::GoalAmount(Some(50.0)) }.into()
        }),
        ("its area", |pool, priority| PrioritiesCommand::MovePriorityToArea { priority, area: pool["area"][1] }.into()),
        ("what it rests on", |pool, _| EvidenceCommand::DropEvidence { evidence: pool["evidence"][0] }.into()),
        ("the number it rests on", |pool, _| {
            let (indicator, area) = (pool["indicator"][0], pool["area"][0]);
            SituationCommand::SetValue { indicator, area, year: 2018, amount: Some(14.0) }.into()
        }),
    ];
    for (what, change) in changes {
        let (mut fleet, priority) = two_laptops_and_a_fixed_priority();
        fleet.run(0, sign(priority, Party::City));
        assert_eq!(priority_at(&fleet, 0, priority)["state"], "fixed", "{what}");
        let change = change(&fleet.laptops[0].pool, priority);
        fleet.run(1, change);
        meet(&mut fleet);
        for at in [0, 1] {
            let shown = priority_at(&fleet, at, priority);
            assert_eq!((&shown["state"], &shown["changed_since_signed"]), (&json!("fixed"), &json!(true)), "{what}");
            let needs = shown["steps"][2]["needs"].as_array().unwrap();
            assert!(needs.iter().any(|need| need["what"] == "unchanged" && need["is_done"] == false), "{what}");
        }
        for party in [Party::Police, Party::City] {
            fleet.run(1, sign(priority, party));
        }
        meet(&mut fleet);
        let shown = priority_at(&fleet, 0, priority);
        assert_eq!((&shown["state"], &shown["changed_since_signed"]), (&json!("fixed"), &json!(false)), "{what}");
        assert_eq!(shown["signatures"].as_array().unwrap().len(), 2, "{what}");
    }
}

#[test]
fn each_party_signs_on_a_laptop_of_its_own_and_then_it_is_fixed_on_both() {
    let (mut fleet, priority) = two_laptops_and_a_fixed_priority();
    fleet.run(0, PrioritiesCommand::ReopenPriority { priority, reason: "Från början".into() }.into());
    tell(&mut fleet, 0, 1);
    fleet.run(0, sign(priority, Party::City));
    fleet.run(1, sign(priority, Party::Police));
    assert_eq!(priority_at(&fleet, 0, priority)["state"], "anchored");
    meet(&mut fleet);
    for at in [0, 1] {
        let shown = priority_at(&fleet, at, priority);
        assert_eq!((&shown["state"], &shown["changed_since_signed"]), (&json!("fixed"), &json!(false)));
    }
}

#[test]
fn the_same_value_chosen_on_two_laptops_is_one_and_is_dropped_as_one() {
    let (mut fleet, priority) = two_laptops_and_a_fixed_priority();
    let pool = |table: &str, at: usize| fleet.laptops[0].pool[table][at];
    let (indicator, area) = (pool("indicator", 0), pool("area", 0));
    let value = SituationCommand::SetValue { indicator, area, year: 2017, amount: Some(30.0) };
    fleet.run(0, value.into());
    tell(&mut fleet, 0, 1);
    let chosen = [0, 1]
        .map(|at| fleet.run(at, EvidenceCommand::CiteValue { priority, indicator, area, year: 2017 }.into()).unwrap());
    meet(&mut fleet);
    let years = |fleet: &Fleet| {
        let evidence = priority_at(fleet, 0, priority)["evidence"].clone();
        evidence.as_array().unwrap().iter().map(|one| one["year"].as_i64().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(years(&fleet), [2018, 2017]);
    fleet.run(1, EvidenceCommand::DropEvidence { evidence: chosen[0] }.into());
    meet(&mut fleet);
    assert_eq!(years(&fleet), [2018]);
}

#[test]
fn taking_back_that_rooms_were_made_keeps_the_room_in_which_another_has_written() {
    let (mut fleet, _, _) = two_laptops_and_a_card();
    let (hearing, area) = (fleet.laptops[0].pool["hearing"][0], fleet.laptops[0].pool["area"][0]);
    let rooms =
        WorkshopsCommand::AddWorkshops { hearing, areas: vec![area, area], room: "Rum".into(), first: Some(90) };
    let made = fleet.laptops[0].engine.run(rooms.into()).unwrap().created;
    tell(&mut fleet, 0, 1);
    fleet.run(1, card(made[0], "Sagt i rummet"));
    tell(&mut fleet, 1, 0);
    fleet.laptops[0].engine.undo().unwrap();
    meet(&mut fleet);
    for at in [0, 1] {
        let view = reads::by_name(&fleet.laptops[at].engine, "workshops", json!({ "hearing": hearing })).unwrap();
        let there = |id: &Id| view.to_string().contains(&id.to_string());
        assert!(there(&made[0]), "another has written in it");
        assert!(!there(&made[1]), "nobody has written in it");
        assert_eq!(cards(&fleet, at, made[0]).len(), 1);
    }
    let again = fleet.laptops[0].engine.saved().unwrap();
    assert_eq!(again.redo.as_deref(), Some("AddWorkshops"));
}
