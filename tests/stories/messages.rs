//! Lines from the organiser to the rooms.

use crate::day::{Day, facts, texts};
use samsyn_engine::command::*;
use samsyn_engine::workshops::{LONGEST_MESSAGE, WorkshopField};
use samsyn_engine::{Id, Refusal};
use serde_json::json;

fn two_rooms() -> (Day, [Id; 2]) {
    let day = Day::new();
    let area = day.add_area("Lundby");
    let rooms = [day.add_workshop(area), day.add_workshop(area)];
    for (workshop, room) in rooms.into_iter().zip(["Rum 1", "Rum 2"]) {
        day.run(WorkshopsCommand::EditWorkshop { workshop, to: WorkshopField::Room(room.into()) });
    }
    (day, rooms)
}

fn send(day: &Day, workshop: Option<Id>, text: &str) -> Id {
    day.create(MessagesCommand::SendMessage { hearing: day.hearing, workshop, text: text.into() })
}

#[test]
fn a_message_to_all_stands_in_each_room_until_it_is_read_there() {
    let (day, [first, second]) = two_rooms();
    let message = send(&day, None, " Fikat flyttas till 10.45 ");
    for room in [first, second] {
        assert_eq!(texts(&day.room(room)["messages"], "text"), ["Fikat flyttas till 10.45"]);
    }
    let seen = MessagesCommand::MarkMessageSeen { message, workshop: first };
    day.run(seen.clone());
    day.changes_nothing(seen);
    assert_eq!(day.room(first)["messages"], json!([]));
    assert_eq!(day.room(second)["messages"][0]["to_all"], true);
    let board = day.read("workshops")["messages"][0].clone();
    assert_eq!((&board["seen"], &board["of"], &board["unseen"]), (&json!(1), &json!(2), &json!(["Rum 2"])));
    day.engine.undo().unwrap();
    assert_eq!(day.read("workshops")["messages"][0]["seen"], 0);
}

#[test]
fn a_message_to_one_room_is_seen_by_no_other() {
    let (day, [first, second]) = two_rooms();
    let message = send(&day, Some(first), "Er mikrofon är på");
    assert_eq!(day.room(second)["messages"], json!([]));
    assert_eq!(texts(&day.room(first)["messages"], "text"), ["Er mikrofon är på"]);
    let board = day.read("workshops")["messages"][0].clone();
    assert_eq!((&board["to"], &board["of"]), (&json!("Rum 1"), &json!(1)));
    let elsewhere = MessagesCommand::MarkMessageSeen { message, workshop: second };
    assert_eq!(day.refused(elsewhere), Refusal::NotTogether);
}

#[test]
fn a_message_taken_back_is_nowhere_and_the_latest_stands_first() {
    let (day, [first, _]) = two_rooms();
    let wrong = send(&day, None, "Fikat flyttas till 11.45");
    day.at(8, 31);
    send(&day, None, "Fikat flyttas till 10.45");
    assert_eq!(
        texts(&day.read("workshops")["messages"], "text"),
        ["Fikat flyttas till 10.45", "Fikat flyttas till 11.45"]
    );
    day.run(MessagesCommand::TakeBackMessage { message: wrong });
    assert_eq!(texts(&day.room(first)["messages"], "text"), ["Fikat flyttas till 10.45"]);
    assert_eq!(
        day.refused(MessagesCommand::MarkMessageSeen { message: wrong, workshop: first }),
        Refusal::Gone { what: "message".into() }
    );
}

#[test]
fn a_message_says_something_short_and_goes_to_a_room_of_the_hearing() {
    let (day, [first, _]) = two_rooms();
    let send = |hearing, workshop, text: &str| MessagesCommand::SendMessage { hearing, workshop, text: text.into() };
    assert_eq!(day.refused(send(day.hearing, None, " ")), Refusal::Empty { field: "text".into() });
    let long = "å".repeat(LONGEST_MESSAGE + 1);
    let refused = day.refused(send(day.hearing, None, &long));
    assert_eq!(refused, Refusal::TooLong { field: "text".into(), most: LONGEST_MESSAGE });
    let other = day.create(HearingCommand::StartHearing { facts: facts(2020) });
    assert_eq!(day.refused(send(other, Some(first), "Hej")), Refusal::NotTogether);
}

#[test]
fn a_message_to_a_room_that_is_gone_is_off_the_board() {
    let (day, [first, _]) = two_rooms();
    send(&day, Some(first), "Er mikrofon är på");
    day.run(WorkshopsCommand::RemoveWorkshop { workshop: first });
    assert_eq!(day.read("workshops")["messages"], json!([]));
}
