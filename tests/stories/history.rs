//! Who did what when, and the way back long after the undo arrow has passed it by.

use crate::day::Day;
use samsyn_engine::command::*;
use samsyn_engine::workshops::CardField;
use samsyn_engine::{Engine, Id, Party, Refusal, reads};
use serde_json::{Value, json};

const OTHER: Id = Id::from_number(2);

fn read(day: &Day, name: &str, arguments: Value) -> Value {
    reads::by_name(&day.engine, name, arguments).unwrap()
}

fn history(day: &Day) -> Vec<Value> {
    let view = read(day, "history", json!({ "hearing": day.hearing, "before": null, "words": "" }));
    view["entries"].as_array().unwrap().clone()
}

/// The entry of this laptop that was made last.
fn last(day: &Day) -> (Id, i64) {
    (day.engine.laptop(), day.engine.saved().unwrap().entries)
}

fn take_back((laptop, number): (Id, i64)) -> HistoryCommand {
    HistoryCommand::TakeBackEntry { laptop, number }
}

fn text(day: &Day, workshop: Id, card: Id) -> Option<String> {
    let view = day.room(workshop);
    let cards = view["cards"].as_array().unwrap().clone();
    Some(cards.into_iter().find(|one| one["id"] == json!(card))?["text"].as_str().unwrap().to_owned())
}

fn edit(day: &Day, card: Id, text: &str) {
    day.run(CardsCommand::EditCard { card, to: CardField::Text(text.into()) });
}

#[test]
fn a_field_tells_who_when_and_what_it_was_and_gets_it_back() {
    let day = Day::new();
    let workshop = day.add_workshop(day.add_area("Lundby"));
    let card = day.add_card(workshop, "Mörkt");
    day.at(13, 5);
    edit(&day, card, "Mörkt vid torget");
    day.at(13, 20);
    edit(&day, card, "Ljust");
    day.add_card(workshop, "Något annat");

    let view = read(&day, "history_of", json!({ "row": card }));
    assert_eq!(view["thing"], "Ljust");
    let entries = view["entries"].as_array().unwrap();
    let changes: Vec<_> = entries.iter().map(|entry| &entry["changes"][0]).collect();
    assert_eq!(changes[2]["kind"], "added");
    let told: Vec<_> = changes[..2].iter().map(|one| (&one["old"]["value"], &one["new"]["value"])).collect();
    assert_eq!(told, [(&json!("Mörkt vid torget"), &json!("Ljust")), (&json!("Mörkt"), &json!("Mörkt vid torget"))]);
    assert!(entries[0]["at"].as_i64() > entries[1]["at"].as_i64());
    assert_eq!(entries[0]["laptop"]["is_here"], true);

    let ordinal = changes[1]["ordinal"].as_i64().unwrap();
    let (laptop, number) = (day.engine.laptop(), entries[1]["number"].as_i64().unwrap());
    day.run(HistoryCommand::RestoreValue { laptop, number, ordinal });
    assert_eq!(text(&day, workshop, card).unwrap(), "Mörkt", "what stood there before that edit");
    day.engine.undo().unwrap();
    assert_eq!(text(&day, workshop, card).unwrap(), "Ljust", "restoring can be undone like anything else");
}

#[test]
fn what_was_removed_comes_back_with_all_that_went_with_it() {
    let day = Day::new();
    let workshop = day.add_workshop(day.add_area("Lundby"));
    let card = day.add_card(workshop, "Mörkt");
    let problem = day.add_problem(workshop, "Mörka platser", vec![card]);
    day.run(ProblemsCommand::RemoveProblem { problem });
    let removal = last(&day);
    day.add_card(workshop, "Något som sades sedan");
    let problem_of_card = |day: &Day| {
        let view = day.room(workshop);
        view["cards"][0]["problem"].clone()
    };
    assert_eq!(problem_of_card(&day), Value::Null);
    day.run(take_back(removal));
    assert_eq!(problem_of_card(&day), json!(problem), "the problem is back, and the card is in it");
    assert!(day.engine.check().unwrap().is_sound());
    assert_eq!(day.refused(take_back(removal)), Refusal::ChangedSince, "it has been taken back already");
}

#[test]
fn what_others_stand_on_is_not_taken_away() {
    let day = Day::new();
    let workshop = day.add_workshop(day.add_area("Lundby"));
    let problem = day.add_problem(workshop, "Mörka platser", Vec::new());
    let made = last(&day);
    let card = day.add_card(workshop, "Mörkt");
    day.run(ProblemsCommand::MergeCards { problem, cards: vec![card] });
    assert_eq!(day.refused(take_back(made)), Refusal::InUse { name: "Mörka platser".into() });
    day.run(CardsCommand::SplitCard { card });
    day.run(take_back(made));
    assert!(day.room(workshop)["problems"].as_array().unwrap().is_empty());
}

#[test]
fn what_has_been_changed_since_stays() {
    let day = Day::new();
    let workshop = day.add_workshop(day.add_area("Lundby"));
    let card = day.add_card(workshop, "Mörkt");
    let made = last(&day);
    edit(&day, card, "Mörkt vid torget");
    assert_eq!(day.refused(take_back(made)), Refusal::ChangedSince);
    assert_eq!(text(&day, workshop, card).unwrap(), "Mörkt vid torget");
}

#[test]
fn votes_and_signatures_have_their_own_way_back() {
    let day = Day::new();
    let workshop = day.add_workshop(day.add_area("Lundby"));
    let problem = day.add_problem(workshop, "Mörka platser", Vec::new());
    day.run(TallyCommand::CastVotes { problem, party: Party::Police, count: 1 });
    assert_eq!(day.refused(take_back(last(&day))), Refusal::NotFromHistory);
    assert_eq!(history(&day)[0]["can_take_back"], false);
}

#[test]
fn what_is_fixed_must_be_reopened_before_anything_of_it_is_restored() {
    let day = Day::new();
    let area = day.add_area("Lundby");
    let priority = day.add_priority(area, "Narkotika");
    day.run(PrioritiesCommand::EditPriorityTitle { priority, title: "Narkotika i centrum".into() });
    let edited = last(&day);
    day.fix(priority);
    let (laptop, number) = edited;
    let restore = HistoryCommand::RestoreValue { laptop, number, ordinal: 0 };
    assert!(matches!(day.refused(restore.clone()), Refusal::PriorityFixed { .. }));
    assert!(matches!(day.refused(take_back(edited)), Refusal::PriorityFixed { .. }));
    day.run(PrioritiesCommand::ReopenPriority { priority, reason: "Fel ord".into() });
    day.run(restore);
    let view = read(&day, "history_of", json!({ "row": priority }));
    assert_eq!(view["thing"], "Narkotika");
    let kinds: Vec<_> = view["entries"].as_array().unwrap().iter().map(|entry| entry["action"].clone()).collect();
    assert!(kinds.contains(&json!("SignPriority")), "the signatures are told with the priority they are on: {kinds:?}");
}

#[test]
fn there_is_only_one_hearing_of_a_year_whatever_is_taken_back() {
    let day = Day::new();
    day.run(HearingCommand::RemoveHearing { hearing: day.hearing });
    let removal = last(&day);
    day.run(HearingCommand::StartHearing { facts: crate::day::facts(2019) });
    assert!(matches!(day.refused(take_back(removal)), Refusal::TwinExists { .. }));
}

#[test]
fn a_laptop_is_called_what_people_call_it() {
    let day = Day::new();
    day.run(LaptopsCommand::NameLaptop { name: Some("Rum 9".into()) });
    assert_eq!(history(&day)[0]["laptop"]["name"], "Rum 9");
    day.run(LaptopsCommand::NameLaptop { name: None });
    assert_eq!(history(&day)[0]["laptop"]["name"], Value::Null);
    assert_eq!(history(&day)[0]["laptop"]["code"].as_str().unwrap().len(), 4);

    let other = Engine::in_memory(OTHER).unwrap();
    other.receive(&day.engine.entries_after(day.engine.laptop(), 0).unwrap()).unwrap();
    other.run(LaptopsCommand::NameLaptop { name: Some("Stora salen".into()) }.into()).unwrap();
    day.engine.receive(&other.entries_after(OTHER, 0).unwrap()).unwrap();
    let newest = &history(&day)[0]["laptop"];
    assert_eq!((&newest["name"], &newest["is_here"]), (&json!("Stora salen"), &json!(false)));
}

#[test]
fn the_history_is_read_page_by_page_and_searched() {
    let day = Day::new();
    let workshop = day.add_workshop(day.add_area("Lundby"));
    for number in 0..120 {
        day.add_card(workshop, &format!("Kort {number}"));
    }
    let (mut seen, mut before) = (Vec::new(), Value::Null);
    loop {
        let view = read(&day, "history", json!({ "hearing": day.hearing, "before": before, "words": "" }));
        seen.extend(view["entries"].as_array().unwrap().iter().map(|entry| entry["number"].as_i64().unwrap()));
        before = view["more"].clone();
        if before.is_null() {
            break;
        }
    }
    let all: Vec<i64> = (1..=day.engine.saved().unwrap().entries).rev().collect();
    assert_eq!(seen, all, "every entry once, the latest first");
    let found = read(&day, "history", json!({ "hearing": day.hearing, "before": null, "words": "KORT 11" }));
    assert_eq!(found["entries"].as_array().unwrap().len(), 11, "11 and 110 to 119");
}

#[test]
fn another_years_hearing_has_a_history_of_its_own() {
    let day = Day::new();
    let workshop = day.add_workshop(day.add_area("Lundby"));
    day.add_card(workshop, "Sagt 2019");
    let next = day.create(HearingCommand::StartHearing { facts: crate::day::facts(2020) });
    let view = read(&day, "history", json!({ "hearing": next, "before": null, "words": "Sagt" }));
    assert!(view["entries"].as_array().unwrap().is_empty());
}
