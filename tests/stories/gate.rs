//! Saving, undoing and redoing; what a refusal leaves behind.

use samsyn_engine::command::*;
use samsyn_engine::workshops::{CardField, CardKind};
use samsyn_engine::{Command, Engine, Error, Id, Refusal, reads};
use serde_json::{Value, json};

fn run(engine: &Engine, command: impl Into<Command>) -> Id {
    engine.run(command.into()).unwrap().created[0]
}

fn read(engine: &Engine, name: &str, arguments: Value) -> Value {
    reads::by_name(engine, name, arguments).unwrap()
}

struct Room {
    engine: Engine,
    workshop: Id,
}

fn room() -> Room {
    let engine = Engine::in_memory(Id::from_number(1)).unwrap();
    let hearing = run(&engine, HearingCommand::StartHearing { facts: crate::day::facts(2019) });
    let kind = samsyn_engine::areas::AreaKind::District;
    let area = run(&engine, AreasCommand::AddArea { name: "Lundby".into(), kind, part_of: None });
    let workshop = run(&engine, WorkshopsCommand::AddWorkshop { hearing, room: "Rum 9".into(), area });
    Room { engine, workshop }
}

fn add_card(room: &Room, text: &str) -> Id {
    let (workshop, text, kind) = (room.workshop, text.to_owned(), CardKind::Problem);
    let card = CardsCommand::AddCard { workshop, text, kind, party: None, problem_area: None, place: None };
    run(&room.engine, card)
}

fn texts(room: &Room) -> Vec<String> {
    let view = read(&room.engine, "workshop", json!({ "workshop": room.workshop }));
    view["cards"].as_array().unwrap().iter().map(|card| card["text"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn undo_takes_back_the_last_thing_and_redo_brings_it_again() {
    let room = room();
    add_card(&room, "Mörkt");
    let card = add_card(&room, "Tomt");
    room.engine.run(CardsCommand::EditCard { card, to: CardField::Text("Tomt efter 20".into()) }.into()).unwrap();
    room.engine.undo().unwrap();
    assert_eq!(texts(&room), ["Mörkt", "Tomt"]);
    room.engine.undo().unwrap();
    assert_eq!(texts(&room), ["Mörkt"]);
    room.engine.redo().unwrap();
    room.engine.redo().unwrap();
    assert_eq!(texts(&room), ["Mörkt", "Tomt efter 20"]);
    assert!(matches!(room.engine.redo(), Err(Error::Refusal(Refusal::NothingToTurn))));
    assert!(room.engine.check().unwrap().is_sound());
}

#[test]
fn a_refused_command_leaves_nothing_behind() {
    let room = room();
    let before = room.engine.saved().unwrap();
    let (workshop, kind) = (room.workshop, CardKind::Problem);
    let good = CardsCommand::AddCard { workshop, text: "A".into(), kind, party: None, problem_area: None, place: None };
    let empty =
        CardsCommand::AddCard { workshop, text: " ".into(), kind, party: None, problem_area: None, place: None };
    let refused = room.engine.run_all("AddCards", vec![good.into(), empty.into()]);
    assert!(matches!(refused, Err(Error::Refusal(Refusal::Empty { .. }))));
    assert_eq!(room.engine.saved().unwrap(), before);
    assert!(texts(&room).is_empty());
}
