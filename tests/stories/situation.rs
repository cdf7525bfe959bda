//! How things are: indicators, values, own words.

use crate::day::Day;
use samsyn_engine::command::*;
use samsyn_engine::situation::{Direction, IndicatorRow, ValueRow};
use samsyn_engine::{Id, Party, Refusal, wire};
use serde_json::{Value, json};

fn indicator(unit: &str) -> IndicatorRow {
    IndicatorRow {
        code: "I1".into(),
        name: "Anmälda våldsbrott".into(),
        unit: unit.into(),
        source: Some("Polisen".into()),
        direction: Direction::Lower,
        decimals: 0,
        caution: Some("Anmälda brott, inte alla brott".into()),
        smallest_area: None,
    }
}

fn value(year: i64, amount: f64) -> ValueRow {
    ValueRow { indicator: "I1".into(), area: "LU".into(), year, amount, source: None, example: false }
}

fn sheet(day: &Day, area: Id) -> Value {
    wire::read(&day.engine, "situation", json!({ "hearing": day.hearing, "area": area })).unwrap()
}

fn with_indicator(unit: &str) -> (Day, Id) {
    let day = Day::new();
    let area = day.add_area("Lundby");
    day.run(SituationCommand::PutIndicators { rows: vec![indicator(unit)] });
    (day, area)
}

#[test]
fn the_caution_travels_with_the_indicator() {
    let (day, area) = with_indicator("antal anmälda brott");
    assert_eq!(sheet(&day, area)["lines"][0]["caution"], "Anmälda brott, inte alla brott");
    day.changes_nothing(SituationCommand::PutIndicators { rows: vec![indicator("antal anmälda brott")] });
    let rows = vec![IndicatorRow { decimals: 9, ..indicator("antal") }];
    assert!(matches!(day.refused(SituationCommand::PutIndicators { rows }), Refusal::OutOfRange { .. }));
}

#[test]
fn a_value_is_one_for_its_area_and_year_and_the_last_one_put_counts() {
    let (day, area) = with_indicator("procent");
    day.run(SituationCommand::PutValues { rows: vec![value(2017, 31.25), value(2018, 30.1), value(2018, 28.7)] });
    let line = sheet(&day, area)["lines"][0].clone();
    assert_eq!((line["latest_year"].as_i64(), line["latest"].as_f64()), (Some(2018), Some(28.7)));
    day.changes_nothing(SituationCommand::PutValues { rows: vec![value(2018, 28.7)] });
}

#[test]
fn a_value_of_an_unknown_indicator_or_area_is_named() {
    let (day, _) = with_indicator("procent");
    let rows = vec![ValueRow { indicator: "I9".into(), ..value(2018, 1.0) }];
    let unknown = |what: &str, key: &str| Refusal::UnknownKey { what: what.into(), key: key.into() };
    assert_eq!(day.refused(SituationCommand::PutValues { rows }), unknown("indicator", "I9"));
    let rows = vec![ValueRow { area: "XX".into(), ..value(2018, 1.0) }];
    assert_eq!(day.refused(SituationCommand::PutValues { rows }), unknown("area", "XX"));
    let rows = vec![value(2018, f64::NAN)];
    assert!(matches!(day.refused(SituationCommand::PutValues { rows }), Refusal::OutOfRange { .. }));
}

#[test]
fn a_count_so_small_that_somebody_could_be_recognised_is_hidden() {
    let (day, area) = with_indicator("antal anmälda brott");
    day.run(SituationCommand::PutValues { rows: vec![value(2018, 4.0)] });
    let line = sheet(&day, area)["lines"][0].clone();
    let last = line["years"].as_array().unwrap().last().unwrap().clone();
    assert_eq!((&last["amount"], &last["hidden"]), (&Value::Null, &json!(true)));
    assert_eq!(line["latest"], Value::Null);
}

#[test]
fn each_party_says_it_in_its_own_words_and_may_take_them_away() {
    let (day, area) = with_indicator("procent");
    let say = |text: &str| SituationCommand::SayOwnWords {
        hearing: day.hearing,
        area,
        party: Party::Police,
        text: text.into(),
    };
    day.run(say("Lugnare än i fjol"));
    day.run(say("Lugnare, utom på lördagar"));
    day.changes_nothing(say("Lugnare, utom på lördagar"));
    let words = sheet(&day, area)["own_words"].clone();
    assert_eq!(words, json!([{ "party": "police", "text": "Lugnare, utom på lördagar" }]));
    day.run(say(" "));
    assert_eq!(sheet(&day, area)["own_words"], json!([]));
    day.changes_nothing(say(""));
}
