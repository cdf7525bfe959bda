//! How things are: indicators, values, own words.

use crate::day::{Day, texts};
use samsyn_engine::areas::{AreaField, AreaKind};
use samsyn_engine::command::*;
use samsyn_engine::divisions::Division;
use samsyn_engine::situation::{Direction, IndicatorField, IndicatorRow, ValueField, ValueRow};
use samsyn_engine::{Id, Party, Refusal, export, reads};
use serde_json::{Value, json};
use std::collections::BTreeSet;

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
        hide_below: None,
    }
}

fn value(year: i64, amount: f64) -> ValueRow {
    ValueRow { indicator: "I1".into(), area: "LU".into(), year, amount, source: None, example: false }
}

fn sheet(day: &Day, area: Id) -> Value {
    reads::by_name(&day.engine, "situation", json!({ "hearing": day.hearing, "area": area })).unwrap()
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

/// A city of three districts, with a count of one year in each.
fn city_of(counts: [f64; 3], city: f64) -> (Day, [Id; 4]) {
    let day = Day::new();
    let whole = AreasCommand::AddArea { name: "Borås".into(), kind: AreaKind::Municipality, part_of: None };
    let whole = day.create(whole);
    let parts = ["Lundby", "Norr", "Öster"].map(|name| {
        let kind = AreaKind::District;
        day.create(AreasCommand::AddArea { name: name.into(), kind, part_of: Some(whole) })
    });
    day.run(SituationCommand::PutIndicators { rows: vec![indicator("antal anmälda brott")] });
    let keys = ["LU", "NO", "ÖS", "BO"];
    let counts = counts.into_iter().chain([city]);
    let rows = keys.into_iter().zip(counts).map(|(key, amount)| ValueRow { area: key.into(), ..value(2018, amount) });
    day.run(SituationCommand::PutValues { rows: rows.collect() });
    (day, [parts[0], parts[1], parts[2], whole])
}

/// The one indicator of a file, as the page that keeps them shows it.
fn kept(day: &Day) -> Value {
    reads::by_name(&day.engine, "indicators", json!({})).unwrap()["indicators"][0].clone()
}

fn id_of(value: &Value) -> Id {
    Id::parse(value.as_str().unwrap()).unwrap()
}

#[test]
fn a_hidden_count_is_hidden_on_the_sheet_on_the_citys_page_and_in_what_leaves_the_house() {
    let (day, [lundby, ..]) = city_of([3.0, 12.0, 40.0], 55.0);
    let line = sheet(&day, lundby)["lines"][0].clone();
    assert_eq!((&line["latest"], &line["city"]), (&Value::Null, &Value::Null));
    let page = day.read("city_situation");
    let row = page["rows"][0].clone();
    let hidden: Vec<_> = row["cells"].as_array().unwrap().iter().map(|cell| cell["amount"]["hidden"].clone()).collect();
    assert_eq!(hidden, [json!(true), json!(true), json!(false)], "the next smallest too, or the city gives it away");
    assert_eq!(row["city"]["amount"]["amount"], 55.0);
    let text = export::json(&day.engine, day.hearing).unwrap();
    let file: Value = serde_json::from_str(&text).unwrap();
    let areas = |list: &Value| texts(list, "area").into_iter().collect::<BTreeSet<_>>();
    assert_eq!(areas(&file["values"]), ["BO", "ÖS"].map(str::to_owned).into());
    assert_eq!(areas(&file["hidden_values"]), ["LU", "NO"].map(str::to_owned).into());
    assert_eq!((kept(&day)["values"].as_i64(), kept(&day)["hidden"].as_i64()), (Some(4), Some(2)));
}

#[test]
fn the_organiser_says_under_what_a_count_is_hidden_and_that_travels_with_the_indicator() {
    let (day, [lundby, ..]) = city_of([3.0, 12.0, 40.0], 55.0);
    let indicator = id_of(&kept(&day)["id"]);
    assert_eq!(kept(&day)["limit"], 5.0);
    let limit = |limit| SituationCommand::EditIndicator { indicator, to: IndicatorField::HideBelow(limit) };
    day.run(limit(Some(0.0)));
    assert_eq!((&kept(&day)["limit"], &sheet(&day, lundby)["lines"][0]["latest"]), (&Value::Null, &json!(3.0)));
    let file: Value = serde_json::from_str(&export::json(&day.engine, day.hearing).unwrap()).unwrap();
    assert_eq!(file["indicators"][0]["hide_below"], 0.0);
    // A file that says nothing of it does not take it away.
    day.changes_nothing(SituationCommand::PutIndicators {
        rows: vec![super::situation::indicator("antal anmälda brott")],
    });
    assert!(matches!(day.refused(limit(Some(-1.0))), Refusal::OutOfRange { .. }));
    day.engine.undo().unwrap();
    assert_eq!(kept(&day)["limit"], 5.0);
}

#[test]
fn an_indicator_is_made_edited_moved_and_removed_by_hand_each_in_one_undo() {
    let day = Day::new();
    let add = |name: &str| SituationCommand::AddIndicator { name: name.into(), unit: "procent".into() };
    let (first, second) = (day.create(add("Otrygga kvällstid")), day.create(add("Otrygga kvällstid")));
    let all = || reads::by_name(&day.engine, "indicators", json!({})).unwrap()["indicators"].clone();
    assert_eq!(texts(&all(), "code"), ["otrygga_kvällstid", "otrygga_kvällstid_2"]);
    assert_eq!(day.refused(add(" ")), Refusal::Empty { field: "name".into() });
    for to in [
        IndicatorField::Name("Otrygga ute sent".into()),
        IndicatorField::Unit("procent av de svarande".into()),
        IndicatorField::Source(Some("NTU".into())),
        IndicatorField::Direction(Direction::Lower),
        IndicatorField::Decimals(1),
        IndicatorField::Caution(Some("Enkät".into())),
    ] {
        day.run(SituationCommand::EditIndicator { indicator: second, to });
    }
    let shown = all()[1].clone();
    assert_eq!(
        (&shown["name"], &shown["direction"], &shown["decimals"]),
        (&json!("Otrygga ute sent"), &json!("lower"), &json!(1))
    );
    let too_many = SituationCommand::EditIndicator { indicator: first, to: IndicatorField::Decimals(7) };
    assert!(matches!(day.refused(too_many), Refusal::OutOfRange { .. }));
    let to_first = |indicator| SituationCommand::MoveIndicator { indicator, after: None };
    day.changes_nothing(to_first(first));
    day.run(to_first(second));
    assert_eq!(texts(&all(), "name"), ["Otrygga ute sent", "Otrygga kvällstid"]);
    day.changes_nothing(SituationCommand::MoveIndicator { indicator: first, after: Some(second) });
    day.run(SituationCommand::RemoveIndicator { indicator: second });
    assert_eq!(texts(&all(), "name"), ["Otrygga kvällstid"]);
    day.engine.undo().unwrap();
    day.engine.undo().unwrap();
    assert_eq!(texts(&all(), "name"), ["Otrygga kvällstid", "Otrygga ute sent"]);
}

#[test]
fn the_values_of_an_indicator_go_with_it_and_come_back_with_it() {
    let (day, area) = with_indicator("procent");
    day.run(SituationCommand::PutValues { rows: vec![value(2018, 30.0)] });
    day.run(SituationCommand::RemoveIndicator { indicator: id_of(&kept(&day)["id"]) });
    assert_eq!(day.read("overview")["values"], 0);
    day.engine.undo().unwrap();
    assert_eq!(sheet(&day, area)["lines"][0]["latest"], 30.0);
}

#[test]
fn a_value_is_typed_corrected_and_taken_away_and_a_made_up_one_keeps_its_mark() {
    let (day, area) = with_indicator("procent");
    let indicator = id_of(&kept(&day)["id"]);
    let set = |amount| SituationCommand::SetValue { indicator, area, year: 2018, amount };
    day.changes_nothing(set(None));
    let value = day.create(set(Some(31.5)));
    day.run(SituationCommand::EditValue { value, to: ValueField::Source(Some("NTU 2018".into())) });
    day.run(SituationCommand::EditValue { value, to: ValueField::Example(true) });
    day.run(set(Some(32.0)));
    let shown = sheet(&day, area)["lines"][0]["years"][3].clone();
    assert_eq!(
        (&shown["amount"], &shown["source"], &shown["example"]),
        (&json!(32.0), &json!("NTU 2018"), &json!(true))
    );
    day.changes_nothing(set(Some(32.0)));
    day.run(set(None));
    assert_eq!(sheet(&day, area)["lines"][0]["latest"], Value::Null);
    day.engine.undo().unwrap();
    assert_eq!(sheet(&day, area)["lines"][0]["latest"], 32.0);
    assert!(matches!(day.refused(set(Some(f64::INFINITY))), Refusal::OutOfRange { .. }));
    let elsewhere = SituationCommand::SetValue { indicator, area: Id::from_number(9), year: 2018, amount: Some(1.0) };
    assert_eq!(day.refused(elsewhere), Refusal::Gone { what: "area".into() });
}

#[test]
fn a_sheet_says_where_the_area_stands_what_changed_since_when_and_what_that_means() {
    let (day, [lundby, ..]) = city_of([30.0, 12.0, 40.0], 82.0);
    day.run(SituationCommand::PutValues { rows: vec![value(2016, 20.0)] });
    let line = sheet(&day, lundby)["lines"][0].clone();
    assert_eq!(line["standing"], json!({ "from_top": 2, "from_bottom": 2, "of": 3 }));
    assert_eq!((&line["change"], &line["change_since"], &line["trend"]), (&json!(10.0), &json!(2016), &json!("worse")));
    let among = line["among"].clone();
    assert_eq!(texts(&among, "name"), ["Lundby", "Norr", "Öster", "Borås"]);
    assert_eq!((&among[0]["here"], &among[3]["city"]), (&json!(true), &json!(true)));
    let view = sheet(&day, lundby);
    assert_eq!((view["years"].as_array().unwrap().len(), &view["compares"]), (4, &json!(true)));
}

#[test]
fn the_citys_page_compares_the_same_year_and_says_which_is_the_highest_and_the_lowest() {
    let (day, [lundby, ..]) = city_of([30.0, 12.0, 40.0], 82.0);
    let indicator = id_of(&kept(&day)["id"]);
    let set = |year, amount| SituationCommand::SetValue { indicator, area: lundby, year, amount };
    let row = || day.read("city_situation")["rows"][0].clone();
    let extremes = |row: &Value| {
        let cells = row["cells"].as_array().unwrap().clone();
        cells.into_iter().map(|cell| cell["extreme"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(extremes(&row()), [Value::Null, json!("lowest"), json!("highest")]);
    assert_eq!(row()["cells"][2]["step"], 4);
    // Lundby is only known from an earlier year: it is shown, with its year, and not compared.
    day.run(set(2016, Some(99.0)));
    day.run(set(2018, None));
    let row = row();
    assert_eq!((&row["year"], &row["cells"][0]["earlier"]), (&json!(2018), &json!(true)));
    assert_eq!((&row["cells"][0]["amount"]["amount"], &row["cells"][0]["step"]), (&json!(99.0), &Value::Null));
}

#[test]
fn a_municipality_that_is_one_area_is_compared_with_nothing() {
    let day = Day::new();
    let area =
        day.create(AreasCommand::AddArea { name: "Tranemo".into(), kind: AreaKind::Municipality, part_of: None });
    day.run(SituationCommand::PutIndicators { rows: vec![indicator("antal anmälda brott")] });
    day.run(SituationCommand::PutValues { rows: vec![ValueRow { area: "TR".into(), ..value(2018, 40.0) }] });
    let view = sheet(&day, area);
    assert_eq!((&view["compares"], &view["city"]), (&json!(false), &json!(area)));
    let line = view["lines"][0].clone();
    assert_eq!((texts(&line["among"], "name"), &line["standing"]), (vec!["Tranemo".to_owned()], &Value::Null));
    assert_eq!(day.read("city_situation")["areas"], json!([]));
}

#[test]
fn an_area_is_compared_with_those_of_its_own_time_and_a_year_before_it_was_there_says_so() {
    let day = Day::new();
    day.run(DivisionsCommand::AddDivision { division: Division::Goteborg });
    day.run(SituationCommand::PutIndicators { rows: vec![indicator("procent")] });
    let areas = day.areas()["areas"].clone();
    let named = |name: &str| id_of(&areas.as_array().unwrap().iter().find(|one| one["name"] == name).unwrap()["id"]);
    let (angered, nordost) = (named("Angered"), named("Nordost"));
    let begins = AreaField::ValidFrom(chrono::NaiveDate::from_ymd_opt(2017, 1, 1));
    day.run(AreasCommand::EditArea { area: angered, to: begins });
    let among = |area| sheet(&day, area)["lines"][0]["among"].as_array().unwrap().len();
    assert_eq!(
        (among(angered), among(nordost)),
        (11, 2),
        "the ten districts of 2019 with the city; Nordost is not there yet"
    );
    let years = sheet(&day, angered)["lines"][0]["years"].clone();
    assert_eq!((&years[1]["no_area"], &years[3]["no_area"]), (&json!(true), &json!(false)));
}
