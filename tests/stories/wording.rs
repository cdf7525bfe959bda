//! What is written is watched: where a finding stands, and that nothing leaves unread.

use crate::day::Day;
use samsyn_engine::agenda::{AgendaField, ItemKind};
use samsyn_engine::areas::AreaField;
use samsyn_engine::command::*;
use samsyn_engine::follow_up::Status;
use samsyn_engine::hearing::HearingField;
use samsyn_engine::priorities::{MeasureField, OwnerRow, State};
use samsyn_engine::situation::{IndicatorField, ValueField};
use samsyn_engine::time::Minutes;
use samsyn_engine::wording::{FindingKind, find};
use samsyn_engine::workshops::{CardField, MethodRow, WorkshopField};
use samsyn_engine::{Party, export, reads};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn found(day: &Day) -> Vec<Value> {
    day.read("guard")["found"].as_array().unwrap().clone()
}

#[test]
fn a_finding_says_what_it_looks_like_and_where_to_go() {
    let day = Day::new();
    let workshop = day.add_workshop(day.add_area("Lundby"));
    let card = day.add_card(workshop, "Pojken 850709-9805 säljer vid torget");
    day.add_card(workshop, "Mörkt vid Hjalmar Brantingsplatsen efter kl. 20");
    let found = found(&day);
    assert_eq!(found.len(), 1, "a place alone is no finding");
    assert_eq!((&found[0]["kind"], &found[0]["words"]), (&json!("personal_number"), &json!("850709-9805")));
    assert_eq!((&found[0]["found_in"], &found[0]["of"]), (&json!("card"), &json!("Rum 9 · Lundby")));
    assert_eq!((&found[0]["item"], &found[0]["workshop"]), (&json!(card), &json!(workshop)));
    let text = "Pojken utan namn säljer vid torget".to_owned();
    day.run(CardsCommand::EditCard { card, to: CardField::Text(text) });
    assert_eq!(day.read("guard")["found"], json!([]), "what is mended is not told any more");
}

#[test]
fn a_text_is_read_as_it_is_typed_and_is_never_refused() {
    let day = Day::new();
    let read =
        |text: &str| reads::by_name(&day.engine, "wording", json!({ "text": text })).unwrap()["findings"].clone();
    assert_eq!(read("ring 070-123 45 67"), json!([{ "kind": "phone", "words": "070-123 45 67" }]));
    assert_eq!(read("ring inte 2019"), json!([]));
    let workshop = day.add_workshop(day.add_area("Lundby"));
    day.add_card(workshop, "ring 070-123 45 67");
}

#[test]
fn a_measure_that_serves_two_priorities_is_told_once() {
    let day = Day::new();
    let area = day.add_area("Lundby");
    let [one, other] = ["Narkotika", "Trafik"].map(|title| day.add_priority(area, title));
    let measure = day.add_measure(one, "Ring 070-123 45 67", vec![]);
    day.run(MeasuresCommand::LinkMeasure { measure, priority: other });
    assert_eq!(found(&day).len(), 1);
}

/// A day with an address of its own in every text that a person can write.
fn planted() -> (Day, usize) {
    let day = Day::new();
    let number = std::cell::Cell::new(0);
    let plant = || {
        number.set(number.get() + 1);
        format!("nr{}@exempel.se", number.get())
    };
    let some = || Some(plant());
    let hearing = day.hearing;
    for to in [
        HearingField::Title(plant()),
        HearingField::City(some()),
        HearingField::Venue(some()),
        HearingField::Organiser(some()),
        HearingField::Theme(some()),
    ] {
        day.run(HearingCommand::EditHearing { hearing, to });
    }
    let area = day.add_area(&plant());
    day.run(AreasCommand::EditArea { area, to: AreaField::PoliceArea(some()) });
    let successor = day.add_area("Hisingen");
    day.run(AreasCommand::AddSuccession { area, successor, part: some() });
    let indicator = day.create(SituationCommand::AddIndicator { name: plant(), unit: plant() });
    for to in [IndicatorField::Source(some()), IndicatorField::Caution(some())] {
        day.run(SituationCommand::EditIndicator { indicator, to });
    }
    let value = day.create(SituationCommand::SetValue { indicator, area, year: 2019, amount: Some(1.0) });
    day.run(SituationCommand::EditValue { value, to: ValueField::Source(some()) });
    day.run(SituationCommand::SayOwnWords { hearing, area, party: Party::City, text: plant() });
    let (kind, minutes) = (ItemKind::ALL[0], Minutes(10));
    let item = day.create(AgendaCommand::AddItem { hearing, day: None, after: None, title: plant(), kind, minutes });
    day.run(AgendaCommand::EditItem { item, to: AgendaField::Venue(some()) });
    let (role, organisation) = (plant(), "Kansliet".to_owned());
    day.run(ParticipantsCommand::AddParticipant { hearing, role, organisation, party: Party::City, area: None });
    let step = MethodRow { pass: 1, title: plant(), minutes: Minutes(5), description: some() };
    day.run(MethodCommand::PutMethod { year: 2019, rows: vec![step] });
    let workshop = day.add_workshop(area);
    for to in [WorkshopField::Room(plant()), WorkshopField::Theme(some()), WorkshopField::Facilitator(some())] {
        day.run(WorkshopsCommand::EditWorkshop { workshop, to });
    }
    let card = day.add_card(workshop, &plant());
    day.run(CardsCommand::EditCard { card, to: CardField::Place(some()) });
    let problem = day.add_problem(workshop, &plant(), vec![]);
    day.run(ProblemsCommand::NoteConcern { problem, text: some() });
    let priority = day.add_priority(area, &plant());
    day.run(PrioritiesCommand::EditPriorityReason { priority, reason: some() });
    day.add_cause(priority, &plant());
    let measure = day.add_measure(priority, &plant(), vec![]);
    for to in [
        MeasureField::ContactRole(some()),
        MeasureField::Unit(some()),
        MeasureField::Place(some()),
        MeasureField::OperativeGoal(some()),
        MeasureField::WhenWords(some()),
        MeasureField::Key(some()),
    ] {
        day.run(MeasuresCommand::EditMeasure { measure, to });
    }
    let owners = vec![OwnerRow { name: plant(), party: Some(Party::City) }];
    day.run(MeasuresCommand::SetOwners { measure, owners });
    let (amount, status, colour) = (None, Status::ALL[0], None);
    day.run(FollowUpCommand::NoteResult { measure, amount, status, colour, comment: some() });
    day.run(PrioritiesCommand::SetState { priority, to: State::Proposed });
    day.run(PrioritiesCommand::SignPriority { priority, party: Party::City, role: plant() });
    day.run(PrioritiesCommand::Deprioritise {
        hearing,
        area,
        title: plant(),
        problem: None,
        problem_area: None,
        reason: plant(),
        decided_by: some(),
    });
    (day, number.get())
}

#[test]
fn what_an_export_contains_the_guard_has_read() {
    let (day, planted) = planted();
    let exported: Value = serde_json::from_str(&export::json(&day.engine, day.hearing).unwrap()).unwrap();
    let mut in_export = BTreeSet::new();
    emails(&exported, &mut in_export);
    let told: BTreeSet<String> = found(&day).iter().map(|one| one["words"].as_str().unwrap().to_owned()).collect();
    let unread: Vec<_> = in_export.difference(&told).collect();
    assert!(unread.is_empty(), "these would leave without having been read: {unread:?}");
    assert_eq!(told.len(), planted, "every text a person can write is read: {told:?}");
}

/// The addresses in all texts of the file.
fn emails(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => found.extend(
            find(text).into_iter().filter(|one| one.kind == FindingKind::Email).map(|one| text[one.range].to_owned()),
        ),
        Value::Array(all) => all.iter().for_each(|one| emails(one, found)),
        Value::Object(all) => all.values().for_each(|one| emails(one, found)),
        _ => (),
    }
}

#[test]
fn a_measure_is_asked_about_what_its_vague_words_leave_open() {
    let day = Day::new();
    let priority = day.add_priority(day.add_area("Lundby"), "Otrygga platser");
    let measure = day.add_measure(priority, "verka för ökad närvaro", vec![]);
    let questions = || day.priority(priority)["measures"][0]["questions"].clone();
    let asked = |questions: &Value| crate::day::texts(questions, "question");
    assert_eq!(asked(&questions()), ["amount", "place", "ends", "owner", "starts", "cause"]);
    assert_eq!(questions()[0]["words"], "verka för");
    for to in [MeasureField::GoalAmount(Some(100.0)), MeasureField::Place(Some("torget".into()))] {
        day.run(MeasuresCommand::EditMeasure { measure, to });
    }
    assert_eq!(asked(&questions()), ["ends", "owner", "starts", "cause"], "what a field says is not asked");
    day.run(MeasuresCommand::EditMeasure { measure, to: MeasureField::OperativeGoal(Some("Ett bra torg".into())) });
    assert!(asked(&questions()).contains(&"movement".to_owned()), "a goal says what is to move");
}
