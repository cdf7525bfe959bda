//! Where: districts, the city, and problem areas.

use crate::day::{Day, texts};
use chrono::NaiveDate;
use samsyn_engine::Refusal;
use samsyn_engine::areas::{AreaField, AreaKind, AreaRow, ProblemAreaRow};
use samsyn_engine::command::*;

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
