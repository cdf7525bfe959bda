//! What may say the same in a room is proposed, and the room decides.

use crate::day::{Day, texts};
use samsyn_engine::command::*;
use samsyn_engine::workshops::{Answer, CardField, CardKind};
use samsyn_engine::{Id, Party, Refusal, reads};
use serde_json::{Value, json};

fn room() -> (Day, Id) {
    let day = Day::new();
    let area = day.add_area("Lundby");
    let workshop = day.add_workshop(area);
    (day, workshop)
}

fn proposals(day: &Day, workshop: Id) -> Value {
    reads::by_name(&day.engine, "alike", json!({ "workshop": workshop })).unwrap()
}

/// Three cards, two of which say the same.
fn cards(day: &Day, workshop: Id) -> [Id; 3] {
    ["Mörkt vid torget", "Torget är mörkt", "Unga värvas efter skolan"].map(|text| day.add_card(workshop, text))
}

#[test]
fn cards_that_may_say_the_same_are_proposed_and_nothing_is_merged_by_itself() {
    let (day, workshop) = room();
    let [first, second, _] = cards(&day, workshop);
    let proposed = proposals(&day, workshop)["cards"].clone();
    assert_eq!(texts(&proposed, "one_text"), ["Torget är mörkt"]);
    assert_eq!((&proposed[0]["other"], &proposed[0]["problem"]), (&json!(first), &Value::Null));
    assert_eq!(day.room(workshop)["problems"], json!([]));
    let problem = day.add_problem(workshop, "Mörkt", vec![first, second]);
    assert_eq!(proposals(&day, workshop)["cards"], json!([]));
    let third = day.add_card(workshop, "mörkt på torget");
    let proposed = proposals(&day, workshop)["cards"].clone();
    assert_eq!(proposed.as_array().unwrap().len(), 1, "once, not once for each card of the problem: {proposed}");
    assert_eq!((&proposed[0]["one"], &proposed[0]["problem"]), (&json!(third), &json!(problem)));
}

#[test]
fn causes_and_notes_are_not_proposed_for_merging() {
    let (day, workshop) = room();
    let [first, ..] = cards(&day, workshop);
    day.run(CardsCommand::EditCard { card: first, to: CardField::Kind(CardKind::Cause) });
    assert_eq!(proposals(&day, workshop)["cards"], json!([]));
}

#[test]
fn what_is_said_not_to_be_the_same_is_remembered_until_it_is_taken_back() {
    let (day, workshop) = room();
    let [first, second, _] = cards(&day, workshop);
    let keep_apart = |one, other| ProposalsCommand::KeepApart { one, other };
    day.run(keep_apart(second, first));
    assert_eq!(proposals(&day, workshop)["cards"], json!([]));
    day.changes_nothing(keep_apart(first, second));
    day.engine.undo().unwrap();
    assert_eq!(proposals(&day, workshop)["cards"].as_array().unwrap().len(), 1);
    assert_eq!(day.refused(keep_apart(first, first)), Refusal::NotTogether);
    assert_eq!(day.refused(keep_apart(first, workshop)), Refusal::Gone { what: "problem".into() });
}

#[test]
fn a_card_kept_apart_from_a_problem_is_proposed_for_none_of_its_cards() {
    let (day, workshop) = room();
    let [first, second, _] = cards(&day, workshop);
    let problem = day.add_problem(workshop, "Mörkt", vec![first, second]);
    let third = day.add_card(workshop, "mörkt på torget");
    day.run(ProposalsCommand::KeepApart { one: third, other: problem });
    assert_eq!(proposals(&day, workshop)["cards"], json!([]));
}

#[test]
fn problems_that_would_split_the_vote_are_proposed_and_put_together_with_all_they_hold() {
    let (day, workshop) = room();
    let [first, second, _] = cards(&day, workshop);
    let into = day.add_problem(workshop, "Mörka platser vid torget", vec![first]);
    let other = day.add_problem(workshop, "Torgets mörka platser", vec![second]);
    let proposed = proposals(&day, workshop)["problems"].clone();
    assert_eq!((&proposed[0]["one"], &proposed[0]["other"]), (&json!(into), &json!(other)));
    let answer =
        |problem, criterion, answer| ProblemsCommand::AnswerCriterion { problem, criterion, answer: Some(answer) };
    day.run(answer(into, 1, Answer::Yes));
    day.run(answer(other, 1, Answer::No));
    day.run(answer(other, 2, Answer::Partly));
    day.run(ProblemsCommand::NoteConcern { problem: other, text: Some("Polisen ser det annorlunda".into()) });
    day.run(TallyCommand::CastVotes { problem: other, party: Party::City, count: 2 });
    let made = day.create(PrioritiesCommand::AddPriority {
        hearing: day.hearing,
        area: day.add_area("Centrum"),
        title: "Mörkt".into(),
        problem: Some(other),
        problem_area: None,
        reason: None,
    });
    day.run(ProblemsCommand::MergeProblems { problem: into, other });
    assert_eq!(day.priority(made)["problem"], json!(into), "what was made of it is made of the one that is left");
    let problems = day.room(workshop)["problems"].clone();
    assert_eq!(texts(&problems, "title"), ["Mörka platser vid torget"]);
    let left = &problems[0];
    assert_eq!((&left["cards"], &left["votes_city"]), (&json!(2), &json!(2)));
    assert_eq!((&left["answers"][0], &left["answers"][1]), (&json!("yes"), &json!("partly")));
    assert_eq!(left["concern"], "Polisen ser det annorlunda");
    day.engine.undo().unwrap();
    assert_eq!(texts(&day.room(workshop)["problems"], "title"), ["Mörka platser vid torget", "Torgets mörka platser"]);
    assert_eq!(day.room(workshop)["problems"][1]["votes_city"], 2);
}

#[test]
fn problems_of_two_rooms_or_of_a_closed_tally_are_not_put_together() {
    let (day, workshop) = room();
    let area = day.add_area("Centrum");
    let elsewhere = day.add_workshop(area);
    let [one, two] = ["Mörka platser", "Mörkt"].map(|title| day.add_problem(workshop, title, vec![]));
    let far = day.add_problem(elsewhere, "Mörka platser", vec![]);
    let merge = |problem, other| ProblemsCommand::MergeProblems { problem, other };
    assert_eq!(day.refused(merge(one, far)), Refusal::NotTogether);
    assert_eq!(day.refused(merge(one, one)), Refusal::NotTogether);
    day.run(TallyCommand::CloseTally { workshop });
    assert_eq!(day.refused(merge(one, two)), Refusal::TallyClosed);
}
