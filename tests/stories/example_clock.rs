//! The example day at speed: every item begun and ended when it really was, and the clock read at every minute.

use samsyn_engine::command::AgendaCommand;
use samsyn_engine::example::{files, play};
use samsyn_engine::import::watch::Watch;
use samsyn_engine::import::{self, Given};
use samsyn_engine::time::{Minutes, SetClock, TimeOfDay};
use samsyn_engine::{Command, Engine, Id, reads};
use serde_json::{Value, json};
use std::sync::Arc;

/// When each item really began and ended, from the outcome file: key, minutes since midnight.
fn actual() -> Vec<(String, i64, i64)> {
    let name = "tider.csv";
    let (_, content) = files().into_iter().find(|(file, _)| file == name).unwrap();
    let text = String::from_utf8(content).unwrap();
    let number = |text: &str| text.trim().parse::<i64>().unwrap();
    let lines = text.lines().skip(1).map(|line| line.split(';').collect::<Vec<_>>());
    let time = |text: &str| text.split_once(':').map(|(hour, minute)| number(hour) * 60 + number(minute)).unwrap();
    lines.map(|line| (line[0].to_owned(), time(line[3]), time(line[3]) + number(line[4]))).collect()
}

/// The example's programme before anything of it has begun.
struct Programme {
    engine: Engine,
    clock: Arc<SetClock>,
    hearing: Value,
    items: Vec<(String, Id)>,
}

impl Programme {
    fn new() -> Self {
        let engine = Engine::in_memory(Id::from_number(1)).unwrap();
        let clock = Arc::new(SetClock::new(TimeOfDay(0).on(date())));
        engine.set_clock(clock.clone());
        import::run(&engine, &Given::files(&files(), Some(2019)), true, &Watch::nobody()).unwrap();
        let hearings = reads::by_name(&engine, "hearings", json!({})).unwrap();
        let hearings = hearings["hearings"].as_array().unwrap();
        let hearing = hearings.iter().find(|one| one["year"] == 2019).unwrap()["id"].clone();
        let read = Self { engine, clock, hearing, items: vec![] };
        let agenda = read.read("agenda");
        let item = |item: &Value| {
            let id = Id::parse(item["id"].as_str().unwrap()).unwrap();
            (item["key"].as_str().unwrap().to_owned(), id)
        };
        let items = agenda["items"].as_array().unwrap().iter().map(item).collect();
        Self { items, ..read }
    }

    fn read(&self, name: &str) -> Value {
        reads::by_name(&self.engine, name, json!({ "hearing": self.hearing })).unwrap()
    }

    fn at(&self, minute: i64) -> Value {
        self.clock.set(TimeOfDay(minute).on(date()));
        self.read("day")
    }

    fn run(&self, command: impl Into<Command>) {
        assert!(self.engine.run(command.into()).unwrap().entry.is_some());
    }

    fn item(&self, key: &str) -> Id {
        self.items.iter().find(|(known, _)| known == key).unwrap().1
    }
}

fn date() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2019, 2, 7).unwrap()
}

/// What the day says of itself, in minutes: behind, end if nothing is done, what is left of what goes on.
fn said(day: &Value) -> (i64, i64, i64) {
    let left = day["current"]["left"].as_i64().unwrap() / 60_000;
    (day["behind"].as_i64().unwrap(), day["projected_end"].as_i64().unwrap(), left)
}

#[test]
fn the_day_with_its_actual_times_ends_at_16_34_and_says_how_it_goes_on_the_way() {
    let day = Programme::new();
    let mut told = std::collections::BTreeMap::new();
    let actual = actual();
    assert_eq!(actual.len(), 15);
    for (at, (key, start, end)) in actual.iter().enumerate() {
        day.clock.set(TimeOfDay(*start).on(date()));
        day.run(AgendaCommand::StartItem { item: day.item(key) });
        for minute in *start..*end {
            let view = day.at(minute);
            assert_eq!(view["stage"], "running");
            assert_eq!(view["current"]["id"], json!(day.item(key)), "{minute}");
            assert_eq!(view["items"][at]["actual_start"], json!(start));
            assert_eq!(view["planned_end"], 16 * 60 + 30, "the plan's end stays, whatever happens");
            let (behind, end, left) = said(&view);
            assert!(end >= 16 * 60 + 30 + behind.min(0), "{minute}: {view}");
            let planned = view["items"][at]["planned_end"].as_i64().unwrap();
            assert_eq!(behind, (minute + left).max(minute) - planned, "{minute}");
            told.insert(minute, (behind, end, left));
        }
        day.clock.set(TimeOfDay(*end).on(date()));
    }
    day.run(AgendaCommand::EndItem { item: day.item("A15") });

    let clock = |hour: i64, minute: i64| hour * 60 + minute;
    let wanted = [
        ((8, 20), (0, (16, 30), 40), "as planned"),
        ((9, 1), (1, (16, 31), -1), "the coffee runs a minute over: the welcome is fixed, but it cannot begin"),
        ((10, 24), (11, (16, 41), 22), "the drug talk began eleven minutes late"),
        ((10, 48), (13, (16, 43), -2), "and runs over"),
        ((11, 0), (14, (16, 44), 9), "the coffee took a minute more to begin"),
        ((12, 30), (8, (16, 38), 33), "lunch began eight minutes late"),
        ((13, 30), (3, (16, 33), 43), "five of them were made up for in the break"),
        ((14, 20), (4, (16, 34), 14), "the workshops took one more"),
        ((16, 0), (2, (16, 32), 8), "the rooms report back"),
        ((16, 33), (4, (16, 34), 1), "the last minute"),
    ];
    for ((hour, minute), (behind, (h, m), left), point) in wanted {
        assert_eq!(told[&clock(hour, minute)], (behind, clock(h, m), left), "{hour:02}:{minute:02}: {point}");
    }
    let view = day.at(17 * 60);
    assert_eq!((&view["stage"], &view["actual_end"]), (&json!("over"), &json!(16 * 60 + 34)));
    assert_eq!((&view["behind"], &view["planned_end"]), (&json!(4), &json!(16 * 60 + 30)));
    assert_eq!(day.read("agenda")["actual_end"], 16 * 60 + 34);
}

#[test]
fn at_10_24_the_day_can_be_brought_home_in_the_breaks() {
    let day = Programme::new();
    for (key, start, _) in actual().into_iter().take(5) {
        day.clock.set(TimeOfDay(start).on(date()));
        day.run(AgendaCommand::StartItem { item: day.item(&key) });
    }
    let view = day.at(10 * 60 + 24);
    let found: Vec<_> = view["remedies"].as_array().unwrap().iter().map(|one| one["kind"].clone()).collect();
    assert_eq!(found, ["break", "break", "turns", "turns", "shorten", "move-end"]);
    let lunch = &view["remedies"][1];
    assert_eq!((&lunch["title"], &lunch["before"], &lunch["after"]), (&json!("Lunch"), &json!(60), &json!(49)));
    assert_eq!((&lunch["ends"], &lunch["past"]), (&json!(16 * 60 + 30), &json!(0)));
    let coffee = &view["remedies"][0];
    assert_eq!((&coffee["after"], &coffee["ends"], &coffee["past"]), (&json!(10), &json!(16 * 60 + 31), &json!(1)));
    for remedy in [coffee, lunch] {
        let minutes = Minutes(remedy["minutes"].as_i64().unwrap());
        let item = Id::parse(remedy["item"].as_str().unwrap()).unwrap();
        day.run(AgendaCommand::GiveItemMinutes { item, minutes });
        assert_eq!(day.read("day")["projected_end"], remedy["ends"].as_i64().unwrap().min(16 * 60 + 31));
        day.engine.undo().unwrap();
    }
}

#[test]
fn the_rooms_report_back_under_their_names_three_minutes_each() {
    let day = Programme::new();
    day.clock.set(TimeOfDay(15 * 60 + 32).on(date()));
    day.run(AgendaCommand::StartItem { item: day.item("A13") });
    let turn = day.at(15 * 60 + 33)["current"]["turn"].clone();
    assert_eq!((&turn["count"], &turn["each"], &turn["left"]), (&json!(12), &json!(180_000), &json!(120_000)));
    let names: Vec<_> = turn["names"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
    assert_eq!(names.len(), 12);
    assert_eq!(names[0], "Angered · Rum 1");
    assert!(names[11].ends_with("· Rum 12"), "{names:?}");
    day.run(AgendaCommand::StartItem { item: day.item("A07") });
    let names = day.read("day")["current"]["turn"]["names"].clone();
    assert_eq!((names[0].as_str(), names.as_array().unwrap().len()), (Some("Angered"), 10), "district by district");
}

#[test]
fn the_played_example_says_the_same() {
    let engine = Engine::in_memory(Id::from_number(1)).unwrap();
    let mut at_start = None;
    let played = play(&engine, &files(), |_| {
        let minute = engine.now().time_of_day().0;
        let is_day = engine.now().date().to_string() == "2019-02-07";
        if is_day && minute == 10 * 60 + 11 && at_start.is_none() {
            let hearings = reads::by_name(&engine, "hearings", json!({})).unwrap();
            let hearing = hearings["hearings"][0]["id"].clone();
            let day = reads::by_name(&engine, "day", json!({ "hearing": hearing })).unwrap();
            at_start = (day["current"]["total"] == 35).then(|| said(&day));
        }
    })
    .unwrap();
    assert_eq!(at_start, Some((11, 16 * 60 + 41, 35)));
    let day = reads::by_name(&engine, "day", json!({ "hearing": played.hearing })).unwrap();
    assert_eq!((&day["stage"], &day["actual_end"], &day["behind"]), (&json!("over"), &json!(16 * 60 + 34), &json!(4)));
    assert_eq!(day["planned_end"], 16 * 60 + 30);
    let report = samsyn_engine::export::pdf(&engine, played.hearing, &Default::default()).unwrap();
    assert!(!report.bytes.is_empty());
}
