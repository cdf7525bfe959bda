//! A day to tell stories about: an engine with one hearing, and short words for what people do with it.

use samsyn_engine::areas::AreaKind;
use samsyn_engine::command::*;
use samsyn_engine::hearing::HearingRow;
use samsyn_engine::time::{SetClock, TimeOfDay};
use samsyn_engine::workshops::{CardKind, WorkshopField};
use samsyn_engine::{Command, Done, Engine, Error, Id, Party, Refusal, reads};
use serde_json::{Value, json};
use std::sync::Arc;

pub struct Day {
    pub engine: Engine,
    clock: Arc<SetClock>,
    pub hearing: Id,
}

/// The facts of a hearing of a year, as a form gives them.
pub fn facts(year: i32) -> HearingRow {
    HearingRow { city: Some("Göteborg".into()), ..HearingRow::new(year, "Årlig hearing") }
}

impl Day {
    /// The hearing of 2019, half past eight in the morning.
    pub fn new() -> Self {
        let engine = Engine::in_memory(Id::from_number(1)).unwrap();
        let date = chrono::NaiveDate::from_ymd_opt(2019, 2, 7).unwrap();
        let clock = Arc::new(SetClock::new(TimeOfDay(8 * 60 + 30).on(date)));
        engine.set_clock(clock.clone());
        let started = engine.run(HearingCommand::StartHearing { facts: facts(2019) }.into()).unwrap();
        Self { engine, clock, hearing: started.created[0] }
    }

    /// The clock shows this time of the day.
    pub fn at(&self, hour: i64, minute: i64) {
        let date = chrono::NaiveDate::from_ymd_opt(2019, 2, 7).unwrap();
        self.clock.set(TimeOfDay(hour * 60 + minute).on(date));
    }

    /// It is done and saved.
    pub fn run(&self, command: impl Into<Command>) -> Done {
        let done = self.engine.run(command.into()).unwrap();
        assert!(done.entry.is_some(), "something changes");
        done
    }

    /// It is done, and this is the id of what came of it.
    pub fn create(&self, command: impl Into<Command>) -> Id {
        self.run(command).created[0]
    }

    /// It is refused, and nothing has changed.
    pub fn refused(&self, command: impl Into<Command>) -> Refusal {
        let before = self.engine.saved().unwrap();
        let refused = self.engine.run(command.into());
        assert_eq!(self.engine.saved().unwrap(), before, "what is refused leaves nothing behind");
        match refused {
            Err(Error::Refusal(refusal)) => refusal,
            other => panic!("a refusal was expected, not {other:?}"),
        }
    }

    /// It is accepted, but all of it is there already: nothing is written.
    pub fn changes_nothing(&self, command: impl Into<Command>) {
        assert_eq!(self.engine.run(command.into()).unwrap().entry, None);
    }

    /// What a screen of this hearing shows.
    pub fn read(&self, name: &str) -> Value {
        reads::by_name(&self.engine, name, json!({ "hearing": self.hearing })).unwrap()
    }

    /// What a room's screen shows.
    pub fn room(&self, workshop: Id) -> Value {
        reads::by_name(&self.engine, "workshop", json!({ "workshop": workshop })).unwrap()
    }

    pub fn areas(&self) -> Value {
        reads::by_name(&self.engine, "areas", json!({})).unwrap()
    }

    pub fn add_area(&self, name: &str) -> Id {
        self.create(AreasCommand::AddArea { name: name.into(), kind: AreaKind::District, part_of: None })
    }

    /// A room of an area, with four votes for the police, five for the city and none for the others, each three times.
    pub fn add_workshop(&self, area: Id) -> Id {
        let (hearing, room) = (self.hearing, "Rum 9".to_owned());
        let workshop = self.create(WorkshopsCommand::AddWorkshop { hearing, room, area });
        for to in [WorkshopField::VotersPolice(4), WorkshopField::VotersCity(5)] {
            self.run(WorkshopsCommand::EditWorkshop { workshop, to });
        }
        workshop
    }

    pub fn add_card(&self, workshop: Id, text: &str) -> Id {
        let (text, kind) = (text.to_owned(), CardKind::Problem);
        self.create(CardsCommand::AddCard { workshop, text, kind, party: None, problem_area: None, place: None })
    }

    pub fn add_problem(&self, workshop: Id, title: &str, cards: Vec<Id>) -> Id {
        self.create(ProblemsCommand::AddProblem { workshop, title: title.into(), problem_area: None, cards })
    }

    pub fn add_priority(&self, area: Id, title: &str) -> Id {
        let (hearing, title) = (self.hearing, title.to_owned());
        let priority =
            PrioritiesCommand::AddPriority { hearing, area, title, problem: None, problem_area: None, reason: None };
        self.create(priority)
    }

    /// An indicator with a value of 2018, in an area of its own: Kortedala.
    pub fn add_value(&self, name: &str, amount: f64) -> (Id, Id) {
        let area = self.add_area("Kortedala");
        let (name, unit) = (name.to_owned(), "per 1 000 invånare".to_owned());
        let indicator = self.create(SituationCommand::AddIndicator { name, unit });
        self.run(SituationCommand::SetValue { indicator, area, year: 2018, amount: Some(amount) });
        (indicator, area)
    }

    pub fn add_cause(&self, priority: Id, text: &str) -> Id {
        self.create(CausesCommand::AddCause { priority, text: text.into(), side: None, cards: vec![] })
    }

    pub fn add_measure(&self, priority: Id, text: &str, causes: Vec<Id>) -> Id {
        self.create(MeasuresCommand::AddMeasure { priority, text: text.into(), causes, cards: vec![] })
    }

    /// Police and city sign: the priority is fixed.
    pub fn fix(&self, priority: Id) {
        self.run(PrioritiesCommand::SetState { priority, to: samsyn_engine::priorities::State::Anchored });
        for party in [Party::Police, Party::City] {
            self.run(PrioritiesCommand::SignPriority { priority, party, role: "Chef".into() });
        }
    }

    /// The priority as the screens show it.
    pub fn priority(&self, priority: Id) -> Value {
        let view = self.read("priorities");
        let areas = view["areas"].as_array().unwrap().iter();
        let mut all = areas.flat_map(|area| area["priorities"].as_array().unwrap());
        all.find(|one| one["id"] == json!(priority)).expect("the priority is there").clone()
    }
}

impl Drop for Day {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            assert!(self.engine.check().unwrap().is_sound(), "after every story the tables are what the journal says");
        }
    }
}

/// The texts under a key of a list.
pub fn texts(list: &Value, key: &str) -> Vec<String> {
    list.as_array().unwrap().iter().map(|one| one[key].as_str().unwrap().to_owned()).collect()
}
