//! What a priority rests on: values of the situation picture, chosen by hand.

use crate::day::{Day, texts};
use samsyn_engine::areas::{AreaField, AreaKind};
use samsyn_engine::command::*;
use samsyn_engine::priorities::State;
use samsyn_engine::situation::{IndicatorField, ValueField};
use samsyn_engine::{Id, Refusal, reads};
use serde_json::{Value, json};

/// A priority of Lundby, and drug offences 2018: 32 in Lundby, 14 in the whole city.
struct Situation {
    day: Day,
    city: Id,
    area: Id,
    priority: Id,
    indicator: Id,
}

fn situation() -> Situation {
    let day = Day::new();
    let add = AreasCommand::AddArea { name: "Göteborg".into(), kind: AreaKind::Municipality, part_of: None };
    let (city, area) = (day.create(add), day.add_area("Lundby"));
    day.run(AreasCommand::EditArea { area, to: AreaField::PartOf(Some(city)) });
    let (name, unit) = ("Narkotikabrott".to_owned(), "per 1 000 invånare".to_owned());
    let indicator = day.create(SituationCommand::AddIndicator { name, unit });
    for (area, year, amount) in [(area, 2017, 30.0), (area, 2018, 32.0), (city, 2018, 14.0)] {
        day.run(SituationCommand::SetValue { indicator, area, year, amount: Some(amount) });
    }
    let priority = day.add_priority(area, "Narkotika vid torget");
    Situation { day, city, area, priority, indicator }
}

impl Situation {
    fn cite(&self, area: Id, year: i64) -> EvidenceCommand {
        EvidenceCommand::CiteValue { priority: self.priority, indicator: self.indicator, area, year }
    }

    fn evidence(&self) -> Value {
        self.day.priority(self.priority)["evidence"].clone()
    }

    /// What there is to choose among.
    fn choice(&self) -> Vec<Value> {
        let choice = reads::by_name(&self.day.engine, "evidence", json!({ "priority": self.priority })).unwrap();
        choice["values"].as_array().unwrap().clone()
    }

    fn situation_station(&self) -> Value {
        self.day.priority(self.priority)["thread"]["stations"][0].clone()
    }
}

#[test]
fn a_value_stands_under_the_reason_with_the_city_beside_it() {
    let s = situation();
    s.day.run(SituationCommand::EditIndicator {
        indicator: s.indicator,
        to: IndicatorField::Source(Some("Brå".into())),
    });
    s.day.run(SituationCommand::EditIndicator {
        indicator: s.indicator,
        to: IndicatorField::Caution(Some("Speglar polisens insatser".into())),
    });
    s.day.run(s.cite(s.area, 2018));
    let shown = &s.evidence()[0];
    assert_eq!((&shown["name"], &shown["year"]), (&json!("Narkotikabrott"), &json!(2018)));
    assert_eq!((&shown["amount"], &shown["city"]), (&json!(32.0), &json!(14.0)));
    assert_eq!((&shown["source"], &shown["caution"]), (&json!("Brå"), &json!("Speglar polisens insatser")));
    assert_eq!(shown["area_name"], Value::Null, "its own area is not named");
    s.day.run(s.cite(s.city, 2018));
    let city = &s.evidence()[1];
    assert_eq!((&city["area_name"], &city["city"]), (&json!("Göteborg"), &Value::Null), "nothing beside the city");
}

#[test]
fn chosen_twice_it_stands_once_and_dropped_it_is_gone() {
    let s = situation();
    let evidence = s.day.create(s.cite(s.area, 2018));
    s.day.changes_nothing(s.cite(s.area, 2018));
    s.day.run(EvidenceCommand::DropEvidence { evidence });
    assert_eq!(s.evidence(), json!([]));
    assert_eq!(s.day.refused(EvidenceCommand::DropEvidence { evidence }), Refusal::Gone { what: "evidence".into() });
    s.day.engine.undo().unwrap();
    assert_eq!(texts(&s.evidence(), "name"), ["Narkotikabrott"]);
    s.day.engine.undo().unwrap();
    assert_eq!(s.evidence(), json!([]), "the choice is taken back too");
}

#[test]
fn what_is_not_known_cannot_be_chosen() {
    let s = situation();
    let missing = Refusal::NoSuchValue { indicator: "Narkotikabrott".into(), area: "Göteborg".into(), year: 2017 };
    assert_eq!(s.day.refused(s.cite(s.city, 2017)), missing);
    s.day.fix(s.priority);
    let locked = Refusal::PriorityFixed { title: "Narkotika vid torget".into() };
    assert_eq!(s.day.refused(s.cite(s.area, 2018)), locked);
}

#[test]
fn the_latest_year_is_offered_first_and_the_areas_own_before_the_citys() {
    let s = situation();
    s.day.run(SituationCommand::SetValue { indicator: s.indicator, area: s.area, year: 2020, amount: Some(40.0) });
    let evidence = s.day.create(s.cite(s.area, 2017));
    let offered: Vec<_> = s.choice().iter().map(|one| (one["year"].clone(), one["area_name"].clone())).collect();
    let (own, city) = (Value::Null, json!("Göteborg"));
    assert_eq!(
        offered,
        [(json!(2018), own.clone()), (json!(2018), city), (json!(2017), own)],
        "a year after the hearing's is not yet known to it"
    );
    let chosen: Vec<_> = s.choice().iter().map(|one| one["evidence"].clone()).collect();
    assert_eq!(chosen, [Value::Null, Value::Null, json!(evidence)]);
}

#[test]
fn a_small_count_stays_hidden_as_evidence_too() {
    let s = situation();
    let to = IndicatorField::Unit("antal brott".into());
    s.day.run(SituationCommand::EditIndicator { indicator: s.indicator, to });
    s.day.run(SituationCommand::SetValue { indicator: s.indicator, area: s.area, year: 2018, amount: Some(3.0) });
    s.day.run(s.cite(s.area, 2018));
    let shown = &s.evidence()[0];
    assert_eq!((&shown["amount"], &shown["hidden"], &shown["gone"]), (&Value::Null, &json!(true), &json!(false)));
    assert_eq!((&s.choice()[0]["amount"], &s.choice()[0]["hidden"]), (&Value::Null, &json!(true)));
}

#[test]
fn evidence_whose_value_goes_is_said_and_comes_back_with_it() {
    let s = situation();
    s.day.run(s.cite(s.area, 2018));
    s.day.run(PrioritiesCommand::SetState { priority: s.priority, to: State::Anchored });
    let removals: [samsyn_engine::Command; 2] = [
        SituationCommand::SetValue { indicator: s.indicator, area: s.area, year: 2018, amount: None }.into(),
        SituationCommand::RemoveIndicator { indicator: s.indicator }.into(),
    ];
    for removal in removals {
        let said = format!("{removal:?}");
        s.day.run(removal);
        let shown = &s.evidence()[0];
        assert_eq!((&shown["gone"], &shown["name"]), (&json!(true), &json!("Narkotikabrott")), "{said}");
        s.day.engine.undo().unwrap();
        assert_eq!(s.evidence()[0]["gone"], false, "{said}");
    }
    // Its source may change: it is the same value.
    let value = reads::by_name(&s.day.engine, "situation", json!({ "hearing": s.day.hearing, "area": s.area }))
        .unwrap()["lines"][0]["years"]
        .as_array()
        .unwrap()
        .last()
        .unwrap()["value"]
        .clone();
    let value = Id::parse(value.as_str().unwrap()).unwrap();
    s.day.run(SituationCommand::EditValue { value, to: ValueField::Source(Some("Polisen".into())) });
    assert_eq!(s.evidence()[0]["source"], "Polisen");
}

#[test]
fn the_thread_begins_in_an_open_ring_until_something_is_chosen() {
    let s = situation();
    let station = |key: &str| s.situation_station()[key].clone();
    let breaks = s.day.read("priorities")["breaks"].clone();
    assert_eq!((station("open"), station("broken"), station("count")), (json!(true), json!(false), json!(0)));
    s.day.run(s.cite(s.area, 2018));
    assert_eq!((station("open"), station("count")), (json!(false), json!(1)));
    assert_eq!(s.day.read("priorities")["breaks"], breaks, "what is chosen is no break and mends none");
    let bare = s.day.add_priority(s.day.add_area("Kortedala"), "Trafik");
    let station = s.day.priority(bare)["thread"]["stations"][0].clone();
    assert_eq!((&station["open"], &station["broken"]), (&json!(false), &json!(true)), "there is nothing to choose");
}

#[test]
fn the_file_of_the_hearing_names_what_a_priority_rests_on() {
    let s = situation();
    s.day.run(s.cite(s.area, 2018));
    let file = samsyn_engine::export::json(&s.day.engine, s.day.hearing).unwrap();
    let file: Value = serde_json::from_str(&file).unwrap();
    let code = file["indicators"][0]["code"].clone();
    let key = file["priorities"][0]["area"].clone();
    assert_eq!(file["priorities"][0]["evidence"], json!([{ "indicator": code, "area": key, "year": 2018 }]));
}
