//! The rooms: cards, problems, the matrix.

use crate::day::{Day, texts};
use samsyn_engine::command::*;
use samsyn_engine::time::Minutes;
use samsyn_engine::workshops::{Answer, CardField, CardKind, LONGEST_CARD, MethodRow, WorkshopField, WorkshopRow};
use samsyn_engine::{Id, Refusal};
use serde_json::{Value, json};

fn row(key: &str) -> WorkshopRow {
    WorkshopRow {
        key: key.into(),
        room: "Rum 9".into(),
        area: "LU".into(),
        theme: None,
        seats: Some(15),
        facilitator: None,
        voters_police: 4,
        voters_city: 5,
        voters_others: 3,
    }
}

fn room() -> (Day, Id) {
    let day = Day::new();
    let area = day.add_area("Lundby");
    let workshop = day.add_workshop(area);
    (day, workshop)
}

fn put_method(day: &Day, titles: &[&str]) -> Vec<Id> {
    day.run(MethodCommand::PutMethod { year: 2019, rows: steps(titles) }).created
}

fn steps(titles: &[&str]) -> Vec<MethodRow> {
    let step = |title: &&str| MethodRow { pass: 1, title: (*title).into(), minutes: Minutes(20), description: None };
    titles.iter().map(step).collect()
}

#[test]
fn workshops_put_twice_change_nothing() {
    let day = Day::new();
    day.add_area("Lundby");
    let put = || WorkshopsCommand::PutWorkshops { year: 2019, rows: vec![row("W01"), row("W02")] };
    day.run(put());
    day.changes_nothing(put());
    assert_eq!(texts(&day.read("workshops")["rooms"], "key"), ["W01", "W02"]);
}

#[test]
fn a_room_works_on_an_area_that_is_known() {
    let day = Day::new();
    let put = WorkshopsCommand::PutWorkshops { year: 2019, rows: vec![row("W01")] };
    assert_eq!(day.refused(put), Refusal::UnknownKey { what: "area".into(), key: "LU".into() });
    let (hearing, room, area) = (day.hearing, "Rum 1".to_owned(), Id::from_number(5));
    let add = WorkshopsCommand::AddWorkshop { hearing, room, area };
    assert_eq!(day.refused(add), Refusal::Gone { what: "area".into() });
}

#[test]
fn rooms_for_all_areas_are_made_in_one_step_and_unmade_in_one() {
    let day = Day::new();
    let areas = vec![day.add_area("Lundby"), day.add_area("Centrum")];
    day.run(WorkshopsCommand::AddWorkshops { hearing: day.hearing, areas, room: "Rum".into(), first: None });
    let rooms = day.read("workshops")["rooms"].clone();
    assert_eq!(texts(&rooms, "room"), ["Rum 1", "Rum 2"]);
    assert_eq!(texts(&rooms, "key"), ["W01", "W02"]);
    day.engine.undo().unwrap();
    assert_eq!(day.read("workshops")["rooms"], json!([]));
}

#[test]
fn rooms_are_numbered_from_the_one_that_is_said() {
    let day = Day::new();
    let (hearing, areas) = (day.hearing, vec![day.add_area("Lundby"), day.add_area("Centrum")]);
    let add = |first| WorkshopsCommand::AddWorkshops { hearing, areas: areas.clone(), room: "Sal".into(), first };
    day.run(add(Some(301)));
    day.run(add(None));
    assert_eq!(texts(&day.read("workshops")["rooms"], "room"), ["Sal 301", "Sal 302", "Sal 303", "Sal 304"]);
    assert!(matches!(day.refused(add(Some(0))), Refusal::OutOfRange { field, .. } if field == "room"));
}

#[test]
fn a_removed_room_is_off_the_board() {
    let (day, workshop) = room();
    day.run(WorkshopsCommand::RemoveWorkshop { workshop });
    assert_eq!(day.read("workshops")["rooms"], json!([]));
    let to = WorkshopField::Seats(Some(0));
    assert_eq!(day.refused(WorkshopsCommand::EditWorkshop { workshop, to }), Refusal::Gone { what: "workshop".into() });
}

#[test]
fn the_method_put_twice_changes_nothing_and_its_titles_tell_the_phases() {
    let (day, _) = room();
    put_method(&day, &["Skriv enskilt", "Prickröstning"]);
    day.changes_nothing(MethodCommand::PutMethod { year: 2019, rows: steps(&["Skriv enskilt", "Prickröstning"]) });
    assert_eq!(texts(&day.read("workshops")["steps"], "phase"), ["cards", "votes"]);
}

#[test]
fn a_card_is_one_line_trimmed_and_neither_empty_nor_endless() {
    let (day, workshop) = room();
    let card = day.add_card(workshop, "  Mörkt vid torget ");
    assert_eq!(texts(&day.room(workshop)["cards"], "text"), ["Mörkt vid torget"]);
    let edit = |text: String| CardsCommand::EditCard { card, to: CardField::Text(text) };
    assert_eq!(day.refused(edit(" ".into())), Refusal::Empty { field: "text".into() });
    let most = LONGEST_CARD;
    assert_eq!(day.refused(edit("å".repeat(most + 1))), Refusal::TooLong { field: "text".into(), most });
    day.run(edit("å".repeat(most)));
}

#[test]
fn a_card_is_sorted_with_one_key_and_a_removed_card_is_gone() {
    let (day, workshop) = room();
    let card = day.add_card(workshop, "Fler lampor");
    day.run(CardsCommand::EditCard { card, to: CardField::Kind(CardKind::Measure) });
    assert_eq!(day.room(workshop)["cards"][0]["kind"], "measure");
    day.changes_nothing(CardsCommand::EditCard { card, to: CardField::Kind(CardKind::Measure) });
    day.run(CardsCommand::RemoveCard { card });
    assert_eq!(day.room(workshop)["cards"], json!([]));
    assert_eq!(day.refused(CardsCommand::RemoveCard { card }), Refusal::Gone { what: "card".into() });
}

#[test]
fn cards_that_say_the_same_become_a_problem_and_are_kept_as_written() {
    let (day, workshop) = room();
    let cards = vec![day.add_card(workshop, "Mörkt vid torget"), day.add_card(workshop, "Dålig belysning")];
    let problem = day.add_problem(workshop, "Mörka platser", cards.clone());
    let room = day.room(workshop);
    assert_eq!(room["problems"][0]["cards"], 2);
    assert_eq!(texts(&room["cards"], "text"), ["Mörkt vid torget", "Dålig belysning"]);
    day.changes_nothing(ProblemsCommand::MergeCards { problem, cards: cards.clone() });
    day.run(CardsCommand::SplitCard { card: cards[0] });
    assert_eq!(day.room(workshop)["problems"][0]["cards"], 1);
    day.run(ProblemsCommand::MergeCards { problem, cards });
    assert_eq!(day.room(workshop)["problems"][0]["cards"], 2);
}

#[test]
fn a_card_of_another_room_cannot_be_merged_here() {
    let (day, workshop) = room();
    let area = day.add_area("Centrum");
    let (here, elsewhere) = (day.add_problem(workshop, "Mörka platser", vec![]), day.add_workshop(area));
    let card = day.add_card(elsewhere, "Mörkt även här");
    let merge = ProblemsCommand::MergeCards { problem: here, cards: vec![card] };
    assert_eq!(day.refused(merge), Refusal::NotTogether);
}

#[test]
fn the_cards_of_a_removed_problem_stand_by_themselves_again() {
    let (day, workshop) = room();
    let card = day.add_card(workshop, "Mörkt vid torget");
    let problem = day.add_problem(workshop, "Mörka platser", vec![card]);
    day.run(ProblemsCommand::RemoveProblem { problem });
    let room = day.room(workshop);
    assert_eq!((&room["problems"], &room["cards"][0]["problem"]), (&json!([]), &Value::Null));
    assert_eq!(room["room"]["loose_cards"], 1);
}

#[test]
fn a_problem_carries_its_name_and_a_note_of_concern() {
    let (day, workshop) = room();
    let problem = day.add_problem(workshop, "Mörkt", vec![]);
    day.run(ProblemsCommand::RenameProblem { problem, title: "Mörka platser".into() });
    day.run(ProblemsCommand::NoteConcern { problem, text: Some("Polisen ser det annorlunda".into()) });
    let shown = day.room(workshop)["problems"][0].clone();
    assert_eq!((&shown["title"], &shown["concern"]), (&json!("Mörka platser"), &json!("Polisen ser det annorlunda")));
    day.run(ProblemsCommand::NoteConcern { problem, text: None });
    assert_eq!(day.room(workshop)["problems"][0]["concern"], Value::Null);
    let nameless = ProblemsCommand::RenameProblem { problem, title: " ".into() };
    assert_eq!(day.refused(nameless), Refusal::Empty { field: "title".into() });
}

#[test]
fn the_matrix_has_ten_grounds_and_an_answer_can_be_changed_or_taken_away() {
    let (day, workshop) = room();
    let problem = day.add_problem(workshop, "Mörka platser", vec![]);
    let answer = |criterion, answer| ProblemsCommand::AnswerCriterion { problem, criterion, answer };
    for outside in [0, 11] {
        assert!(matches!(day.refused(answer(outside, Some(Answer::Yes))), Refusal::OutOfRange { .. }));
    }
    day.run(answer(1, Some(Answer::Partly)));
    day.run(answer(1, Some(Answer::Yes)));
    day.run(answer(10, Some(Answer::Partly)));
    day.changes_nothing(answer(1, Some(Answer::Yes)));
    let sums = day.room(workshop)["problems"][0]["sums"].clone();
    assert_eq!(sums, json!({ "need": 2, "possibility": 1, "answered": 2 }));
    day.run(answer(1, None));
    assert_eq!(day.room(workshop)["problems"][0]["answers"][0], Value::Null);
}
