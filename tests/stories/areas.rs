//! Where: districts, the city, and problem areas.

use crate::day::{Day, texts};
use chrono::NaiveDate;
use samsyn_engine::areas::{AreaField, AreaKind, AreaRow, ProblemAreaRow, SuccessionRow};
use samsyn_engine::command::*;
use samsyn_engine::divisions::Division;
use samsyn_engine::{Id, Party, Refusal, reads, situation};
use serde_json::{Value, json};

fn area(key: &str, kind: AreaKind, part_of: Option<&str>) -> AreaRow {
    AreaRow {
        key: key.into(),
        name: format!("Område {key}"),
        kind,
        code: Some(key.into()),
        police_area: None,
        inhabitants: Some(50_000),
        valid_from: None,
        valid_to: None,
        part_of: part_of.map(str::to_owned),
        becomes: None,
        example: false,
        remark: None,
    }
}

fn file() -> Vec<AreaRow> {
    vec![area("AN", AreaKind::District, Some("GBG")), area("GBG", AreaKind::Municipality, None)]
}

#[test]
fn a_part_may_stand_before_its_whole_in_the_file_and_the_city_comes_last_on_the_screen() {
    let day = Day::new();
    let ids = day.run(AreasCommand::PutAreas { rows: file() }).created;
    let areas = day.areas()["areas"].clone();
    assert_eq!(texts(&areas, "key"), ["AN", "GBG"]);
    assert_eq!(areas[0]["part_of"], ids[1].to_string());
}

#[test]
fn areas_put_twice_change_nothing_and_areas_left_out_stay() {
    let day = Day::new();
    day.run(AreasCommand::PutAreas { rows: file() });
    day.changes_nothing(AreasCommand::PutAreas { rows: file() });
    day.changes_nothing(AreasCommand::PutAreas { rows: file().split_off(1) });
    assert_eq!(day.areas()["areas"].as_array().unwrap().len(), 2);
}

#[test]
fn a_whole_that_no_area_has_is_named() {
    let day = Day::new();
    let rows = vec![area("AN", AreaKind::District, Some("XX"))];
    let unknown = Refusal::UnknownKey { what: "area".into(), key: "XX".into() };
    assert_eq!(day.refused(AreasCommand::PutAreas { rows }), unknown);
}

#[test]
fn an_area_cannot_cease_before_it_begins() {
    let day = Day::new();
    let (valid_from, valid_to) = (NaiveDate::from_ymd_opt(2021, 1, 1), NaiveDate::from_ymd_opt(2020, 12, 31));
    let rows = vec![AreaRow { valid_from, valid_to, ..area("AN", AreaKind::District, None) }];
    assert!(matches!(day.refused(AreasCommand::PutAreas { rows }), Refusal::DatesTurned { .. }));
}

#[test]
fn an_area_is_not_in_itself_neither_directly_nor_by_way_of_another() {
    let day = Day::new();
    let rows = vec![area("AN", AreaKind::District, Some("AN"))];
    assert_eq!(day.refused(AreasCommand::PutAreas { rows }), Refusal::AreaInItself);
    let (whole, part) = (day.add_area("Nordost"), day.add_area("Angered"));
    day.run(AreasCommand::EditArea { area: part, to: AreaField::PartOf(Some(whole)) });
    for inside in [whole, part] {
        let to = AreaField::PartOf(Some(inside));
        assert_eq!(day.refused(AreasCommand::EditArea { area: whole, to }), Refusal::AreaInItself);
    }
}

#[test]
fn a_new_area_gets_a_key_of_its_name_that_is_free() {
    let day = Day::new();
    for name in ["Angered", "Annedal"] {
        day.run(AreasCommand::AddArea { name: name.into(), kind: AreaKind::District, part_of: None });
    }
    assert_eq!(texts(&day.areas()["areas"], "key"), ["AN", "AN2"]);
    let nameless = AreasCommand::AddArea { name: " ".into(), kind: AreaKind::District, part_of: None };
    assert_eq!(day.refused(nameless), Refusal::Empty { field: "name".into() });
}

#[test]
fn inhabitants_are_counted_from_nought() {
    let day = Day::new();
    let area = day.add_area("Lundby");
    let to = AreaField::Inhabitants(Some(-1));
    assert!(matches!(day.refused(AreasCommand::EditArea { area, to }), Refusal::OutOfRange { .. }));
    day.run(AreasCommand::EditArea { area, to: AreaField::Inhabitants(Some(48_000)) });
    assert_eq!(day.areas()["areas"][0]["inhabitants"], 48_000);
}

#[test]
fn a_removed_area_cannot_be_changed() {
    let day = Day::new();
    let area = day.add_area("Lundby");
    day.run(AreasCommand::RemoveArea { area });
    assert!(day.areas()["areas"].as_array().unwrap().is_empty());
    let to = AreaField::Name("Lundby igen".into());
    assert_eq!(day.refused(AreasCommand::EditArea { area, to }), Refusal::Gone { what: "area".into() });
}

#[test]
fn problem_areas_keep_their_code_when_their_name_changes() {
    let day = Day::new();
    let row = |name: &str| ProblemAreaRow { code: "NAR".into(), name: name.into(), description: None };
    let first = day.create(AreasCommand::PutProblemAreas { rows: vec![row("Narkotika")] });
    day.changes_nothing(AreasCommand::PutProblemAreas { rows: vec![row("Narkotika")] });
    day.run(AreasCommand::PutProblemAreas { rows: vec![row("Narkotika i det offentliga")] });
    let areas = day.areas()["problem_areas"].clone();
    assert_eq!(texts(&areas, "name"), ["Narkotika i det offentliga"]);
    assert_eq!(areas[0]["id"], first.to_string());
}

#[test]
fn a_key_that_stands_twice_in_a_file_is_one_problem_area_and_the_last_line_counts() {
    let day = Day::new();
    let row = |name: &str| ProblemAreaRow { code: "NAR".into(), name: name.into(), description: None };
    let rows = vec![row("Narkotika"), row("Droger")];
    day.run(AreasCommand::PutProblemAreas { rows });
    assert_eq!(texts(&day.areas()["problem_areas"], "name"), ["Droger"]);
}

/// What a screen says of the area of this name; of two the later.
fn named(day: &Day, name: &str) -> Value {
    let areas = day.areas()["areas"].clone();
    areas.as_array().unwrap().iter().rfind(|area| area["name"] == name).expect("the area is there").clone()
}

/// What the screen says of the division over time.
fn divisions(day: &Day) -> Value {
    reads::by_name(&day.engine, "divisions", json!({})).unwrap()
}

fn id_of(area: &Value) -> Id {
    Id::parse(area["id"].as_str().unwrap()).unwrap()
}

fn dates(day: &Day, area: Id, from: Option<&str>, to: Option<&str>) {
    let date = |text: &str| text.parse::<NaiveDate>().unwrap();
    for to in [AreaField::ValidFrom(from.map(date)), AreaField::ValidTo(to.map(date))] {
        day.engine.run(AreasCommand::EditArea { area, to }.into()).unwrap();
    }
}

#[test]
fn what_follows_an_area_is_seen_from_both_sides_and_a_part_says_which() {
    let day = Day::new();
    let [angered, orgryte, nordost] = ["Angered", "Örgryte-Härlanda", "Nordost"].map(|name| day.add_area(name));
    let add = |area, part: Option<&str>| AreasCommand::AddSuccession {
        area,
        successor: nordost,
        part: part.map(str::to_owned),
    };
    let whole = day.create(add(angered, None));
    let part = day.create(add(orgryte, Some("ett industriområde")));
    assert_eq!(texts(&named(&day, "Angered")["successors"], "name"), ["Nordost"]);
    let came_from = named(&day, "Nordost")["predecessors"].clone();
    assert_eq!(texts(&came_from, "name"), ["Angered", "Örgryte-Härlanda"]);
    assert_eq!((&came_from[0]["part"], &came_from[1]["part"]), (&Value::Null, &json!("ett industriområde")));
    day.changes_nothing(add(angered, Some(" ")));
    day.run(AreasCommand::EditSuccession { succession: part, part: Some("industrin vid ån".into()) });
    assert_eq!(named(&day, "Nordost")["predecessors"][1]["part"], "industrin vid ån");
    day.run(AreasCommand::RemoveSuccession { succession: whole });
    assert_eq!(named(&day, "Angered")["successors"], json!([]));
    day.engine.undo().unwrap();
    day.engine.undo().unwrap();
    assert_eq!(named(&day, "Nordost")["predecessors"], came_from);
}

#[test]
fn an_area_does_not_follow_itself_nor_one_that_is_gone() {
    let day = Day::new();
    let area = day.add_area("Angered");
    let follow = |successor| AreasCommand::AddSuccession { area, successor, part: None };
    assert_eq!(day.refused(follow(area)), Refusal::AreaFollowsItself);
    assert_eq!(day.refused(follow(Id::from_number(7))), Refusal::Gone { what: "area".into() });
    let rows = vec![SuccessionRow { area: "AN".into(), successor: "AN".into(), part: None }];
    assert_eq!(day.refused(AreasCommand::PutSuccessions { rows }), Refusal::AreaFollowsItself);
}

#[test]
fn successions_of_a_file_are_put_by_key_and_put_twice_change_nothing() {
    let day = Day::new();
    day.run(AreasCommand::PutAreas { rows: file() });
    let row = |part: Option<&str>| {
        let part = part.map(str::to_owned);
        AreasCommand::PutSuccessions { rows: vec![SuccessionRow { area: "AN".into(), successor: "GBG".into(), part }] }
    };
    day.run(row(None));
    day.changes_nothing(row(None));
    day.run(row(Some("norra delen")));
    assert_eq!(named(&day, "Område AN")["successors"][0]["part"], "norra delen");
    let rows = vec![SuccessionRow { area: "AN".into(), successor: "XX".into(), part: None }];
    let unknown = Refusal::UnknownKey { what: "area".into(), key: "XX".into() };
    assert_eq!(day.refused(AreasCommand::PutSuccessions { rows }), unknown);
}

#[test]
fn what_a_file_says_in_words_becomes_a_succession_once_the_area_it_names_is_there() {
    let day = Day::new();
    let becomes = |words: &str| AreaRow {
        becomes: Some(words.into()),
        valid_to: NaiveDate::from_ymd_opt(2020, 12, 31),
        ..area("OH", AreaKind::District, None)
    };
    let rows = || vec![becomes("Centrum; Nordost (ett industriområde)")];
    day.run(AreasCommand::PutAreas { rows: rows() });
    let shown = named(&day, "Område OH");
    assert_eq!(
        (&shown["becomes"], &shown["successors"]),
        (&json!("Centrum; Nordost (ett industriområde)"), &json!([]))
    );
    day.add_area("Nordost");
    let shown = named(&day, "Område OH");
    assert_eq!(shown["becomes"], "Centrum");
    assert_eq!(shown["successors"][0]["part"], "ett industriområde");
    let centrum = day.add_area("Cent");
    day.run(AreasCommand::EditArea { area: centrum, to: AreaField::Name("Centrum".into()) });
    let shown = named(&day, "Område OH");
    assert_eq!(
        (&shown["becomes"], texts(&shown["successors"], "name")),
        (&Value::Null, vec!["Centrum".into(), "Nordost".into()])
    );
    day.changes_nothing(AreasCommand::PutAreas { rows: rows() });
    day.engine.undo().unwrap();
    assert_eq!(named(&day, "Område OH")["becomes"], "Centrum", "one undo takes the succession back with the name");
}

#[test]
fn dates_are_edited_and_never_turned_round() {
    let day = Day::new();
    let area = day.add_area("Angered");
    dates(&day, area, Some("2011-01-01"), Some("2020-12-31"));
    let shown = named(&day, "Angered");
    assert_eq!((&shown["valid_from"], &shown["valid_to"]), (&json!("2011-01-01"), &json!("2020-12-31")));
    let to = AreaField::ValidFrom(NaiveDate::from_ymd_opt(2021, 1, 1));
    assert!(matches!(day.refused(AreasCommand::EditArea { area, to }), Refusal::DatesTurned { .. }));
    day.run(AreasCommand::EditArea { area, to: AreaField::Code(Some("131".into())) });
    assert_eq!(named(&day, "Angered")["code"], "131");
}

#[test]
fn what_does_not_hang_together_is_said_and_stops_nobody() {
    let day = Day::new();
    let [angered, nordost] = ["Angered", "Nordost"].map(|name| day.add_area(name));
    dates(&day, angered, Some("2011-01-01"), Some("2020-12-31"));
    let doubts = || texts(&divisions(&day)["doubts"], "code");
    assert_eq!(doubts(), ["ends_without_successor"]);
    dates(&day, nordost, Some("2022-01-01"), None);
    day.run(AreasCommand::AddSuccession { area: angered, successor: nordost, part: None });
    assert_eq!(doubts(), ["successor_not_next_day"]);
    dates(&day, nordost, Some("2021-01-01"), None);
    assert_eq!(doubts(), Vec::<String>::new());
}

#[test]
fn a_hearing_works_with_the_areas_of_its_year_and_with_those_it_is_about_all_the_same() {
    let day = Day::new();
    day.run(DivisionsCommand::AddDivision { division: Division::Goteborg });
    let in_hearing = || reads::by_name(&day.engine, "hearing_areas", json!({ "hearing": day.hearing })).unwrap();
    assert_eq!(in_hearing()["areas"].as_array().unwrap().len(), 11);
    let hisingen = id_of(&named(&day, "Hisingen"));
    day.add_workshop(hisingen);
    assert_eq!(in_hearing()["areas"].as_array().unwrap().len(), 12);
}

#[test]
fn the_division_of_goteborg_comes_in_one_step_fills_what_is_lacking_and_doubles_nothing() {
    let day = Day::new();
    let city =
        AreasCommand::AddArea { name: "Göteborg, hela staden".into(), kind: AreaKind::Municipality, part_of: None };
    let city = day.create(city);
    let angered = day.add_area("Angered");
    day.run(AreasCommand::EditArea { area: angered, to: AreaField::Inhabitants(Some(54_000)) });
    let add = || DivisionsCommand::AddDivision { division: Division::Goteborg };
    let offered = divisions(&day)["offered"].clone();
    assert_eq!(offered, json!([{ "division": "goteborg", "added": 13, "changed": 2, "successions": 11 }]));
    day.run(add());
    day.changes_nothing(add());
    let (view, over_time) = (day.areas(), divisions(&day));
    assert_eq!(view["areas"].as_array().unwrap().len(), 15);
    assert_eq!((&over_time["offered"], &over_time["doubts"]), (&json!([]), &json!([])));
    let periods = over_time["periods"].as_array().unwrap().iter().map(|one| one["areas"].as_array().unwrap().len());
    assert_eq!(periods.collect::<Vec<_>>(), [11, 5], "the city with its ten districts, then with its four city areas");
    let shown = named(&day, "Angered");
    assert_eq!((shown["inhabitants"].as_i64(), shown["part_of"].as_str()), (Some(54_000), Some(&*city.to_string())));
    assert_eq!(texts(&shown["successors"], "name"), ["Nordost"]);
    let came_from = named(&day, "Nordost")["predecessors"].clone();
    assert_eq!(texts(&came_from, "name"), ["Angered", "Östra Göteborg", "Örgryte-Härlanda"]);
    assert_eq!(came_from[2]["part"], "ett industriområde");
    assert_eq!(
        texts(&named(&day, "Centrum")["predecessors"], "name"),
        ["Örgryte-Härlanda", "Centrum", "Majorna-Linné"]
    );
    day.engine.undo().unwrap();
    assert_eq!(day.areas()["areas"].as_array().unwrap().len(), 2);
}

#[test]
fn the_division_of_goteborg_is_nothing_for_another_municipality() {
    let day = Day::new();
    day.run(AreasCommand::AddArea { name: "Tranemo".into(), kind: AreaKind::Municipality, part_of: None });
    assert_eq!(divisions(&day)["offered"], json!([]));
    let add = DivisionsCommand::AddDivision { division: Division::Goteborg };
    assert_eq!(day.refused(add), Refusal::OtherMunicipality { name: "Göteborg".into() });
}

#[test]
fn an_area_that_something_is_about_is_not_removed_and_the_refusal_says_what() {
    let day = Day::new();
    let (whole, part) = (day.add_area("Nordost"), day.add_area("Angered"));
    day.run(AreasCommand::EditArea { area: part, to: AreaField::PartOf(Some(whole)) });
    let nothing = |name: &str| Refusal::AreaInUse {
        name: name.into(),
        areas: 0,
        workshops: 0,
        priorities: 0,
        participants: 0,
        own_words: 0,
    };
    let Refusal::AreaInUse { areas, .. } = day.refused(AreasCommand::RemoveArea { area: whole }) else {
        panic!("{:?}", nothing("Nordost"));
    };
    assert_eq!(areas, 1);
    day.add_workshop(part);
    day.add_priority(part, "Narkotika");
    let (hearing, party) = (day.hearing, Party::Police);
    day.run(SituationCommand::SayOwnWords { hearing, area: part, party, text: "Lugnt".into() });
    let Refusal::AreaInUse { workshops, priorities, own_words, participants, .. } =
        day.refused(AreasCommand::RemoveArea { area: part })
    else {
        panic!("{:?}", nothing("Angered"));
    };
    assert_eq!((workshops, priorities, own_words, participants), (1, 1, 1, 0));
    day.run(HearingCommand::RemoveHearing { hearing });
    day.run(AreasCommand::RemoveArea { area: part });
}

#[test]
fn the_values_and_successions_of_an_area_go_with_it_and_come_back_with_it() {
    let day = Day::new();
    let [angered, nordost] = ["Angered", "Nordost"].map(|name| day.add_area(name));
    day.run(AreasCommand::AddSuccession { area: angered, successor: nordost, part: None });
    let indicator = situation::IndicatorRow {
        code: "I1".into(),
        name: "Otrygga".into(),
        unit: "procent".into(),
        source: None,
        direction: situation::Direction::Lower,
        decimals: 0,
        caution: None,
        smallest_area: None,
        hide_below: None,
    };
    day.run(SituationCommand::PutIndicators { rows: vec![indicator] });
    let value = situation::ValueRow {
        indicator: "I1".into(),
        area: "AN".into(),
        year: 2018,
        amount: 30.0,
        source: None,
        example: false,
    };
    day.run(SituationCommand::PutValues { rows: vec![value] });
    let values = || day.read("overview")["values"].as_i64();
    day.run(AreasCommand::RemoveArea { area: angered });
    assert_eq!((values(), &named(&day, "Nordost")["predecessors"]), (Some(0), &json!([])));
    day.engine.undo().unwrap();
    assert_eq!(values(), Some(1));
    assert_eq!(texts(&named(&day, "Nordost")["predecessors"], "name"), ["Angered"]);
}
