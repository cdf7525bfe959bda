//! A room of its own to work in: the example's method and problem areas, four police, five of the city, two others, no cards.

use crate::page::Page;
use samsyn_engine::areas::{AreaKind, ProblemAreaRow};
use samsyn_engine::command::{AreasCommand, HearingCommand, WorkshopsCommand};
use samsyn_engine::hearing::HearingRow;
use samsyn_engine::workshops::WorkshopField;
use samsyn_engine::{Engine, Id, reads};
use serde_json::{Value, json};
use std::path::Path;

pub struct Room {
    pub hearing: Id,
    pub workshop: Id,
}

/// The room in a new data file, and the engine on it, to put more in.
pub fn empty(file: &Path) -> (Engine, Room) {
    let engine = Engine::open(file).unwrap();
    let create = |command: samsyn_engine::Command| engine.run(command).unwrap().created[0];
    let hearing = create(HearingCommand::StartHearing { facts: HearingRow::new(2019, "Hearing") }.into());
    let add = AreasCommand::AddArea { name: "Västra Hisingen".into(), kind: AreaKind::District, part_of: None };
    let area = create(add.into());
    let workshop = create(WorkshopsCommand::AddWorkshop { hearing, room: "Rum 8".into(), area }.into());
    let rows = [
        ("NAR", "Narkotika"),
        ("PLA", "Otrygga platser"),
        ("GRP", "Grupperingar"),
        ("TRA", "Trafik"),
        ("VNR", "Våld i nära relationer"),
    ];
    let rows = rows.map(|(code, name)| ProblemAreaRow { code: code.into(), name: name.into(), description: None });
    engine.run(AreasCommand::PutProblemAreas { rows: rows.into() }.into()).unwrap();
    for to in [WorkshopField::VotersPolice(4), WorkshopField::VotersCity(5), WorkshopField::VotersOthers(2)] {
        engine.run(WorkshopsCommand::EditWorkshop { workshop, to }.into()).unwrap();
    }
    (engine, Room { hearing, workshop })
}

impl Room {
    /// Goes to a phase of the room.
    pub async fn open(&self, page: &Page, phase: &str) {
        page.wait_until("return document.querySelector('main h1') !== null").await;
        page.go(&format!("#/{}/workshop/{}/{phase}", self.hearing, self.workshop)).await;
    }

    /// What the data file says of the room; the file must be sound.
    pub fn stored(&self, file: &Path) -> Value {
        let engine = Engine::open(file).unwrap();
        assert!(engine.check().unwrap().is_sound());
        reads::by_name(&engine, "workshop", json!({ "workshop": self.workshop })).unwrap()
    }

    /// The texts of the cards in the data file, in their order.
    pub fn cards(&self, file: &Path) -> Vec<String> {
        let room = self.stored(file);
        room["cards"].as_array().unwrap().iter().map(|card| card["text"].as_str().unwrap().to_owned()).collect()
    }
}
