//! The method's clock in the rooms: steps opened, skipped and gone back to, minutes given.

use crate::day::{Day, facts, texts};
use samsyn_engine::command::*;
use samsyn_engine::time::Minutes;
use samsyn_engine::workshops::{MethodRow, Phase, StepField};
use samsyn_engine::{Id, Refusal};
use serde_json::{Value, json};

const METHOD: [&str; 4] = ["Skriv enskilt", "Samla och slå ihop", "Brå-matrisen", "Prickröstning"];

/// Rooms that have a method of four steps, twenty minutes each.
fn rooms(count: usize) -> (Day, Vec<Id>, Vec<Id>) {
    let day = Day::new();
    let area = day.add_area("Lundby");
    let rooms = (0..count).map(|_| day.add_workshop(area)).collect();
    let step = |title: &&str| MethodRow { pass: 1, title: (*title).into(), minutes: Minutes(20), description: None };
    let put = MethodCommand::PutMethod { year: 2019, rows: METHOD.iter().map(step).collect() };
    let steps = day.run(put).created;
    (day, rooms, steps)
}

fn ends_at(day: &Day, workshop: Id) -> Option<i64> {
    day.room(workshop)["room"]["step_ends_at"].as_i64()
}

#[test]
fn a_step_opened_has_its_minutes_from_now() {
    let (day, rooms, steps) = rooms(1);
    day.at(10, 0);
    day.run(StepsCommand::OpenStep { workshop: rooms[0], step: steps[3] });
    let room = day.room(rooms[0])["room"].clone();
    assert_eq!(room["step_title"], "Prickröstning");
    day.at(10, 16);
    assert_eq!(room["step_stages"]["soon_at"].as_i64(), Some(day.engine.now().0));
    day.at(10, 20);
    assert_eq!(room["step_ends_at"].as_i64(), Some(day.engine.now().0));
}

#[test]
fn the_method_is_changed_where_it_stands_and_every_room_follows() {
    let (day, rooms, steps) = rooms(1);
    let method = || {
        let steps = day.room(rooms[0])["steps"].clone();
        let line = |step: &Value| format!("{} {} {} {}", step["pass"], step["title"], step["minutes"], step["phase"]);
        steps.as_array().unwrap().iter().map(line).map(|line| line.replace('"', "")).collect::<Vec<_>>()
    };
    let edit = |step: Id, to: StepField| day.run(MethodCommand::EditStep { step, to });
    edit(steps[3], StepField::Pass(2));
    let add = |title: &str, after| {
        let (title, hearing, minutes) = (title.to_owned(), day.hearing, Minutes(15));
        day.create(MethodCommand::AddStep { hearing, title, minutes, after })
    };
    add("Orsaker", Some(steps[3]));
    let first = add("Visa lägesbilden", None);
    assert_eq!(
        method(),
        [
            "1 Visa lägesbilden 15 situation",
            "1 Skriv enskilt 20 cards",
            "1 Samla och slå ihop 20 sort",
            "1 Brå-matrisen 20 matrix",
            "2 Prickröstning 20 votes",
            "2 Orsaker 15 causes",
        ]
    );

    // What it is called tells its phase, until somebody chooses another.
    edit(steps[0], StepField::Title("Röstning på prov".into()));
    edit(steps[0], StepField::Minutes(Minutes(5)));
    assert_eq!(method()[1], "1 Röstning på prov 5 votes");
    edit(steps[0], StepField::Phase(Phase::Cards));
    edit(steps[0], StepField::Title("Matrisen på prov".into()));
    edit(steps[0], StepField::Description(Some("Var och en för sig".into())));
    assert_eq!(method()[1], "1 Matrisen på prov 5 cards");
    assert_eq!(day.room(rooms[0])["steps"][1]["description"], "Var och en för sig");

    // A step that is moved is in the pass it comes to.
    day.run(MethodCommand::MoveStep { step: first, after: Some(steps[3]) });
    assert_eq!(method()[3..5], ["2 Prickröstning 20 votes", "2 Visa lägesbilden 15 situation"]);
    day.changes_nothing(MethodCommand::MoveStep { step: first, after: Some(steps[3]) });
    day.engine.undo().unwrap();
    assert_eq!(method()[0], "1 Visa lägesbilden 15 situation");

    // A room that stands in a step keeps it.
    day.run(StepsCommand::OpenStep { workshop: rooms[0], step: steps[1] });
    let refused = day.refused(MethodCommand::RemoveStep { step: steps[1] });
    assert_eq!(refused, Refusal::StepInUse { title: "Samla och slå ihop".into(), rooms: 1 });
    day.run(MethodCommand::RemoveStep { step: steps[0] });
    assert_eq!(method().len(), 5);
}

#[test]
fn a_step_of_another_hearing_does_not_belong_here() {
    let (day, rooms, _) = rooms(1);
    day.run(HearingCommand::StartHearing { facts: facts(2020) });
    let row = MethodRow { pass: 1, title: "Orsaker".into(), minutes: Minutes(20), description: None };
    let step = day.create(MethodCommand::PutMethod { year: 2020, rows: vec![row] });
    assert_eq!(day.refused(StepsCommand::OpenStep { workshop: rooms[0], step }), Refusal::NotTogether);
}

#[test]
fn a_step_that_was_skipped_is_told_from_one_that_is_done_and_can_be_gone_back_to() {
    let (day, rooms, steps) = rooms(1);
    let open = |at: usize| day.run(StepsCommand::OpenStep { workshop: rooms[0], step: steps[at] });
    open(0);
    open(3);
    let states = || day.room(rooms[0])["step_states"].clone();
    assert_eq!(states(), json!(["done", "skipped", "skipped", "now"]));
    let phases = day.room(rooms[0])["phases"].clone();
    let state =
        |phase: &str| phases.as_array().unwrap().iter().find(|one| one["phase"] == phase).unwrap()["state"].clone();
    assert_eq!([state("cards"), state("matrix"), state("votes")], [json!("done"), json!("skipped"), json!("now")]);
    assert_eq!(state("causes"), Value::Null, "the method has no such step");
    open(1);
    assert_eq!(states(), json!(["done", "now", "skipped", "done"]));
    day.engine.undo().unwrap();
    assert_eq!(states(), json!(["done", "skipped", "skipped", "now"]), "undo takes the visit back too");
}

#[test]
fn minutes_given_move_the_end_and_are_gone_with_the_next_step() {
    let (day, rooms, steps) = rooms(1);
    let workshop = rooms[0];
    day.at(10, 0);
    day.run(StepsCommand::OpenStep { workshop, step: steps[0] });
    let planned = ends_at(&day, workshop).unwrap();
    day.run(StepsCommand::GiveStepMinutes { workshop, minutes: Minutes(5) });
    day.run(StepsCommand::GiveStepMinutes { workshop, minutes: Minutes(-1) });
    assert_eq!(ends_at(&day, workshop), Some(planned + 4 * 60_000));
    let room = day.room(workshop)["room"].clone();
    assert_eq!((&room["step_minutes"], &room["step_given"]), (&json!(24), &json!(4)));
    assert_eq!(day.read("workshops")["steps"][0]["minutes"], 20, "the method stays as it was planned");
    day.run(StepsCommand::OpenStep { workshop, step: steps[1] });
    assert_eq!(ends_at(&day, workshop), Some(planned));
}

#[test]
fn no_minutes_are_given_where_no_step_goes_on_and_none_taken_that_are_not_there() {
    let (day, rooms, steps) = rooms(1);
    let give = |minutes| StepsCommand::GiveStepMinutes { workshop: rooms[0], minutes: Minutes(minutes) };
    assert_eq!(day.refused(give(5)), Refusal::NoStepOpen);
    day.run(StepsCommand::OpenStep { workshop: rooms[0], step: steps[0] });
    for outside in [-21, 1_421, i64::MAX] {
        assert!(matches!(day.refused(give(outside)), Refusal::OutOfRange { field, .. } if field == "minutes"));
    }
    day.run(give(-20));
}

#[test]
fn all_rooms_go_to_their_next_step_at_once_and_back_in_one() {
    let (day, rooms, steps) = rooms(3);
    day.run(StepsCommand::OpenStep { workshop: rooms[1], step: steps[1] });
    day.run(StepsCommand::OpenStep { workshop: rooms[2], step: steps[3] });
    let titles = || {
        let rooms = day.read("workshops")["rooms"].clone();
        rooms.as_array().unwrap().iter().map(|room| room["step_title"].clone()).collect::<Vec<_>>()
    };
    let before = titles();
    let next = StepsCommand::OpenNextSteps { hearing: day.hearing };
    day.run(next.clone());
    assert_eq!(titles(), [METHOD[0], METHOD[2], METHOD[3]], "a room in its last step stays there");
    day.engine.undo().unwrap();
    assert_eq!(titles(), before);
    for room in &rooms {
        day.run(StepsCommand::OpenStep { workshop: *room, step: steps[3] });
    }
    assert_eq!(day.read("workshops")["to_come"], 0);
    day.changes_nothing(next);
}

#[test]
fn all_rooms_that_have_a_step_get_the_same_minutes() {
    let (day, rooms, steps) = rooms(2);
    day.run(StepsCommand::OpenStep { workshop: rooms[0], step: steps[0] });
    let before = ends_at(&day, rooms[0]).unwrap();
    day.run(StepsCommand::GiveMinutesToRooms { hearing: day.hearing, minutes: Minutes(5) });
    assert_eq!(ends_at(&day, rooms[0]), Some(before + 5 * 60_000));
    assert_eq!(ends_at(&day, rooms[1]), None);
    assert_eq!(texts(&day.read("workshops")["steps"], "title"), METHOD);
}

#[test]
fn a_room_was_heard_when_anything_was_last_written_in_it() {
    let (day, rooms, steps) = rooms(2);
    day.run(StepsCommand::OpenStep { workshop: rooms[0], step: steps[0] });
    let heard = |at: usize| day.read("workshops")["rooms"][at]["heard_at"].clone();
    assert_eq!(heard(0), Value::Null);
    day.at(10, 0);
    let card = day.add_card(rooms[0], "Mörkt vid torget");
    let problem = day.add_problem(rooms[0], "Mörka platser", vec![card]);
    day.at(10, 10);
    let party = samsyn_engine::Party::Police;
    day.run(TallyCommand::CastVotes { problem, party, count: 2 });
    assert_eq!(heard(0), json!(day.engine.now()));
    day.at(10, 20);
    day.run(TallyCommand::TakeBackVote { problem, party });
    assert_eq!(heard(0), json!(day.engine.now()), "a vote taken back leaves no time in its row");
    assert_eq!(heard(1), Value::Null);
    let needs = day.read("workshops")["rooms"][0]["needs"].clone();
    let silent = needs.as_array().unwrap().iter().find(|need| need["kind"] == "silent").unwrap().clone();
    day.at(10, 30);
    assert_eq!(silent["from"], json!(day.engine.now()));
}
