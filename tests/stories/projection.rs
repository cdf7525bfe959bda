//! What the hall sees: every scene of the example hearing, searched for what only staff may know.

use samsyn_engine::command::{AgendaCommand, ProblemsCommand, TallyCommand};
use samsyn_engine::time::{Moment, SetClock};
use samsyn_engine::{Engine, Error, Id, Refusal, reads};
use samsyn_tests::example::Example;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A day that has been played. Each test has its own: some take things back.
fn played() -> (Example, Id) {
    let example = Example::open();
    let hearing = example.hearing;
    (example, hearing)
}

fn read(engine: &Engine, name: &str, arguments: Value) -> Value {
    reads::by_name(engine, name, arguments).unwrap()
}

fn choices(engine: &Engine, hearing: Id) -> Vec<Value> {
    read(engine, "scenes", json!({ "hearing": hearing }))["choices"].as_array().unwrap().clone()
}

fn shown(engine: &Engine, scene: &Value) -> Value {
    read(engine, "projection", json!({ "scene": scene }))
}

fn id(value: &Value) -> Id {
    Id::parse(value.as_str().unwrap()).unwrap()
}

/// Every text at this name, wherever it stands.
fn texts_at(value: &Value, name: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            found.extend(fields.get(name).and_then(Value::as_str).map(str::to_owned));
            fields.values().for_each(|field| texts_at(field, name, found));
        }
        Value::Array(items) => items.iter().for_each(|item| texts_at(item, name, found)),
        _ => {}
    }
}

/// Every name of a field, wherever it stands.
fn names(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            found.extend(fields.keys().cloned());
            fields.values().for_each(|field| names(field, found));
        }
        Value::Array(items) => items.iter().for_each(|item| names(item, found)),
        _ => {}
    }
}

#[test]
fn no_scene_shows_what_only_staff_may_know() {
    let (engine, hearing) = played();
    let rooms = read(&engine, "workshops", json!({ "hearing": hearing }));
    let rooms = rooms["rooms"].as_array().unwrap();
    let workshop = |room: &Value| read(&engine, "workshop", json!({ "workshop": room["id"] }));
    for problem in rooms.iter().flat_map(|room| workshop(room)["problems"].as_array().unwrap().clone()) {
        let text = Some("Oro som stannar i rummet".to_owned());
        engine.run(ProblemsCommand::NoteConcern { problem: id(&problem["id"]), text }.into()).unwrap();
    }
    let mut secrets = BTreeSet::from(["Oro som stannar".to_owned()]);
    let people = read(&engine, "participants", json!({ "hearing": hearing }));
    texts_at(&people, "email", &mut secrets);
    texts_at(&Value::from(rooms.clone()), "facilitator", &mut secrets);
    assert!(secrets.len() > 100, "the example has addresses and facilitators to keep: {}", secrets.len());

    let choices = choices(&engine, hearing);
    let kinds: BTreeSet<&str> = choices.iter().map(|choice| choice["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), ["area", "now", "read_back", "result", "rooms"]);
    let mut fields = BTreeSet::new();
    for choice in &choices {
        let view = shown(&engine, &choice["scene"]);
        names(&view, &mut fields);
        let view = view.to_string();
        let told: Vec<_> = secrets.iter().filter(|secret| view.contains(secret.as_str())).collect();
        assert!(told.is_empty(), "{} shows {told:?}", choice["scene"]);
    }
    // Whoever adds a field says here that everybody may see it.
    let public = [
        "all",
        "amount",
        "area",
        "areas",
        "at",
        "body",
        "caution",
        "causes",
        "cause_numbers",
        "ceiling",
        "city",
        "city_example",
        "clock",
        "closed",
        "compares",
        "decimals",
        "ends",
        "example",
        "gap",
        "goal_amount",
        "hearing",
        "id",
        "indicators",
        "is_paused",
        "kind",
        "left",
        "measures",
        "name",
        "next",
        "now",
        "others",
        "over",
        "owners",
        "party",
        "place",
        "police",
        "rank",
        "reason",
        "room",
        "rooms",
        "scene",
        "stage",
        "starts",
        "text",
        "theme",
        "title",
        "top",
        "total",
        "turn",
        "unit",
        "venue",
        "words",
        "year",
    ];
    let strange: Vec<_> = fields.iter().filter(|field| !public.contains(&field.as_str())).collect();
    assert!(strange.is_empty(), "{strange:?} would stand on the wall");
}

#[test]
fn a_tally_that_is_open_shows_nothing_of_its_votes() {
    let (engine, hearing) = played();
    let choices = choices(&engine, hearing);
    let result = choices.iter().find(|choice| choice["kind"] == "result").unwrap();
    let closed = shown(&engine, &result["scene"]);
    assert_eq!((&result["ready"], &closed["body"]["closed"]), (&json!(true), &json!(true)));
    let top = closed["body"]["top"].as_array().unwrap();
    assert!(top.len() >= 3 && top[0]["police"].as_i64() > Some(0));

    let workshop = id(&result["scene"]["workshop"]);
    engine.run(TallyCommand::ReopenTally { workshop }.into()).unwrap();
    let open = shown(&engine, &result["scene"]);
    let body = &open["body"];
    assert_eq!((&body["closed"], &body["top"], &body["gap"]), (&json!(false), &json!([]), &Value::Null));
    assert!(!open.to_string().contains(top[0]["title"].as_str().unwrap()));
    let again = self::choices(&engine, hearing);
    let again = again.iter().find(|choice| choice["scene"] == result["scene"]).unwrap();
    assert_eq!(again["ready"], false);
}

#[test]
fn the_top_three_and_the_largest_gap_are_those_of_the_room() {
    let (engine, hearing) = played();
    for choice in choices(&engine, hearing).iter().filter(|choice| choice["kind"] == "result") {
        let room = read(&engine, "workshop", json!({ "workshop": choice["scene"]["workshop"] }));
        let body = &shown(&engine, &choice["scene"])["body"];
        assert_eq!(body["gap"]["id"], room["tally"]["largest_gap"]);
        let places: Vec<i64> =
            body["top"].as_array().unwrap().iter().map(|one| one["place"].as_i64().unwrap()).collect();
        assert!(places.is_sorted() && places.len() >= 3 && places.iter().all(|place| *place <= 3), "{places:?}");
    }
}

#[test]
fn an_area_is_shown_where_it_stands_out_and_hidden_counts_stay_hidden() {
    let (engine, hearing) = played();
    for choice in choices(&engine, hearing).iter().filter(|choice| choice["kind"] == "area") {
        let sheet = read(&engine, "situation", json!({ "hearing": hearing, "area": choice["scene"]["area"] }));
        let lines = sheet["lines"].as_array().unwrap();
        let view = shown(&engine, &choice["scene"]);
        let indicators = view["body"]["indicators"].as_array().unwrap();
        assert!((1..=4).contains(&indicators.len()), "{}", choice["name"]);
        for one in indicators {
            let line = lines.iter().find(|line| line["indicator"] == one["id"]).unwrap();
            assert_eq!((&one["amount"], &one["city"]), (&line["latest"], &line["city"]));
            let is_city = sheet["city"] == sheet["area"];
            assert!(is_city || !one["unit"].as_str().unwrap().starts_with("antal"), "{one} is held against the city's");
        }
    }
}

#[test]
fn the_day_on_the_wall_is_what_goes_on_and_the_two_blocks_after_it() {
    let (engine, hearing) = played();
    let over = shown(&engine, &json!({ "scene": "now", "hearing": hearing }));
    assert_eq!((&over["body"]["over"], &over["body"]["now"]), (&json!(true), &Value::Null));

    let next = read(&engine, "hearings", json!({}))["hearings"][0]["id"].clone();
    let began = Moment(1_580_981_400_000);
    engine.set_clock(Arc::new(SetClock::new(began)));
    let started = samsyn_engine::next_year::start_after(&engine, id(&next)).unwrap();
    let before = shown(&engine, &json!({ "scene": "now", "hearing": started }));
    assert_eq!(before["body"]["now"], Value::Null);
    let agenda = read(&engine, "agenda", json!({ "hearing": started }));
    let items = agenda["items"].as_array().unwrap();
    assert_eq!(before["body"]["next"][0]["title"], items[0]["title"]);

    engine.run(AgendaCommand::StartItem { item: id(&items[1]["id"]) }.into()).unwrap();
    let body = &shown(&engine, &json!({ "scene": "now", "hearing": started }))["body"];
    assert_eq!((&body["now"]["title"], &body["next"][0]["title"]), (&items[1]["title"], &items[2]["title"]));
    let now = |at: Moment| {
        engine.set_clock(Arc::new(SetClock::new(at)));
        shown(&engine, &json!({ "scene": "now", "hearing": started }))["body"]["now"].clone()
    };
    let length = items[1]["minutes"].as_i64().unwrap() * 60_000;
    let after = |share: i64| Moment(began.0 + length - length / share);
    assert_eq!((&now(began)["left"], &now(began)["stage"]), (&json!(length), &json!("ample")));
    assert_eq!((&now(after(5))["stage"], &now(after(20))["stage"]), (&json!("soon"), &json!("last")));
    engine.run(AgendaCommand::PauseItem { item: id(&items[1]["id"]) }.into()).unwrap();
    let late = now(Moment(began.0 + 2 * length));
    assert_eq!((&late["is_paused"], &late["left"]), (&json!(true), &json!(length / 20)), "the wall stands still too");
}

#[test]
fn a_scene_whose_thing_is_gone_is_refused_and_shows_nothing() {
    let (engine, _) = played();
    let gone = json!({ "scene": "read_back", "priority": Id::from_number(9) });
    let error = reads::by_name(&engine, "projection", json!({ "scene": gone })).unwrap_err();
    assert!(matches!(error, Error::Refusal(Refusal::Gone { .. })));
}
