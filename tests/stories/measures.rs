//! Measures: who does what, how many times, by when, against which cause.

use crate::day::{Day, texts};
use chrono::NaiveDate;
use samsyn_engine::command::*;
use samsyn_engine::priorities::{MeasureField, OwnerRow};
use samsyn_engine::{Id, Refusal};
use serde_json::{Value, json};

fn with_measure() -> (Day, Id, Id) {
    let day = Day::new();
    let area = day.add_area("Lundby");
    let priority = day.add_priority(area, "Narkotika vid torget");
    let measure = day.add_measure(priority, "Riktade insatser", vec![]);
    (day, priority, measure)
}

fn edit(measure: Id, to: MeasureField) -> MeasuresCommand {
    MeasuresCommand::EditMeasure { measure, to }
}

fn shown(day: &Day, priority: Id) -> Value {
    day.priority(priority)["measures"][0].clone()
}

fn owner(name: &str) -> OwnerRow {
    OwnerRow { name: name.into(), party: None }
}

fn date(month: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2019, month, 1).unwrap()
}

#[test]
fn a_measure_says_how_many_times_and_by_when() {
    let (day, priority, measure) = with_measure();
    for to in [
        MeasureField::GoalAmount(Some(100.0)),
        MeasureField::Unit(Some("tillfällen".into())),
        MeasureField::Starts(Some(date(3))),
        MeasureField::Ends(Some(date(12))),
    ] {
        day.run(edit(measure, to));
    }
    let shown = shown(&day, priority);
    assert_eq!((shown["goal_amount"].as_f64(), shown["ends"].as_str()), (Some(100.0), Some("2019-12-01")));
    assert_eq!(shown["lacks"], json!(["measure_without_cause", "measure_without_owner"]));
}

#[test]
fn a_measure_cannot_end_before_it_begins_or_aim_at_less_than_nothing() {
    let (day, _, measure) = with_measure();
    day.run(edit(measure, MeasureField::Starts(Some(date(6)))));
    let refused = day.refused(edit(measure, MeasureField::Ends(Some(date(3)))));
    assert_eq!(refused, Refusal::DatesTurned { field: "ends".into() });
    for amount in [-1.0, f64::INFINITY] {
        let refused = day.refused(edit(measure, MeasureField::GoalAmount(Some(amount))));
        assert!(matches!(refused, Refusal::OutOfRange { field, .. } if field == "goal_amount"));
    }
}

#[test]
fn owners_of_both_parties_make_it_a_joint_measure() {
    let (day, priority, measure) = with_measure();
    let set = |owners| MeasuresCommand::SetOwners { measure, owners };
    day.run(set(vec![owner("Polis")]));
    assert_eq!(shown(&day, priority)["joint"], false);
    day.run(set(vec![owner("Polis"), owner("Stadsdel")]));
    day.changes_nothing(set(vec![owner("Polis"), owner("Stadsdel")]));
    assert_eq!(
        (&shown(&day, priority)["joint"], day.read("overview")["joint_measures"].as_i64()),
        (&json!(true), Some(1))
    );
    day.run(set(vec![owner("Stadsdel")]));
    assert_eq!(texts(&shown(&day, priority)["owners"], "name"), ["Stadsdel"]);
}

#[test]
fn an_owner_named_twice_is_one() {
    let (day, priority, measure) = with_measure();
    day.run(MeasuresCommand::SetOwners { measure, owners: vec![owner("Polis"), owner("Polis ")] });
    assert_eq!(texts(&shown(&day, priority)["owners"], "name"), ["Polis"]);
}

#[test]
fn a_measure_acts_on_causes_of_its_own_priority() {
    let (day, priority, measure) = with_measure();
    let causes = ["Öppen försäljning", "Mörkt"].map(|text| day.add_cause(priority, text));
    let aim = |causes: &[Id]| MeasuresCommand::AimMeasure { measure, causes: causes.to_vec() };
    day.run(aim(&causes));
    day.changes_nothing(aim(&causes));
    assert_eq!(shown(&day, priority)["cause_numbers"], json!([1, 2]));
    day.run(aim(&causes[1..]));
    assert_eq!(shown(&day, priority)["cause_numbers"], json!([2]));
    let area = day.add_area("Centrum");
    let elsewhere = day.add_cause(day.add_priority(area, "Trafik"), "Fort");
    let (text, causes) = ("Fartkontroller".to_owned(), vec![elsewhere]);
    let add = MeasuresCommand::AddMeasure { priority, text, causes, cards: vec![] };
    assert_eq!(day.refused(add), Refusal::NotTogether);
    assert_eq!(day.refused(aim(&[elsewhere])), Refusal::NotTogether);
}

#[test]
fn a_measure_for_two_priorities_is_counted_once() {
    let (day, priority, measure) = with_measure();
    let area = day.add_area("Centrum");
    let other = day.add_priority(area, "Otrygg centralstation");
    day.run(MeasuresCommand::LinkMeasure { measure, priority: other });
    day.changes_nothing(MeasuresCommand::LinkMeasure { measure, priority: other });
    assert_eq!(day.read("overview")["measures"], 1);
    assert_eq!(shown(&day, other)["priorities"].as_array().unwrap().len(), 2);
    day.run(MeasuresCommand::UnlinkMeasure { measure, priority: other });
    day.changes_nothing(MeasuresCommand::UnlinkMeasure { measure, priority: other });
    assert_eq!(day.priority(other)["measures"], json!([]));
    assert_eq!(shown(&day, priority)["text"], "Riktade insatser");
}

#[test]
fn a_measure_that_serves_a_fixed_priority_is_locked_for_the_other_too() {
    let (day, priority, measure) = with_measure();
    let area = day.add_area("Centrum");
    let other = day.add_priority(area, "Otrygg centralstation");
    day.run(MeasuresCommand::LinkMeasure { measure, priority: other });
    day.fix(priority);
    let refused = day.refused(edit(measure, MeasureField::Text("Annat".into())));
    assert_eq!(refused, Refusal::PriorityFixed { title: "Narkotika vid torget".into() });
}

#[test]
fn a_measure_serves_priorities_of_its_own_hearing() {
    let (day, _, measure) = with_measure();
    let hearing = day.create(HearingCommand::StartHearing { facts: crate::day::facts(2020) });
    let (area, title) = (day.add_area("Centrum"), "Nästa år".to_owned());
    let add = PrioritiesCommand::AddPriority { hearing, area, title, problem: None, problem_area: None, reason: None };
    let priority = day.create(add);
    assert_eq!(day.refused(MeasuresCommand::LinkMeasure { measure, priority }), Refusal::NotTogether);
}

#[test]
fn check_dates_are_those_that_were_set_last_in_their_order() {
    let (day, priority, measure) = with_measure();
    let set = |months: &[u32]| MeasuresCommand::SetCheckDates {
        measure,
        dates: months.iter().map(|month| date(*month)).collect(),
    };
    day.run(set(&[9, 5, 5]));
    assert_eq!(texts(&shown(&day, priority)["check_dates"], "date"), ["2019-05-01", "2019-09-01"]);
    day.changes_nothing(set(&[5, 9]));
    day.run(set(&[12]));
    assert_eq!(texts(&shown(&day, priority)["check_dates"], "date"), ["2019-12-01"]);
}

#[test]
fn a_removed_measure_leaves_the_thread_broken_and_comes_back_by_undo() {
    let (day, priority, measure) = with_measure();
    day.run(MeasuresCommand::RemoveMeasure { measure });
    assert_eq!(day.read("overview")["priorities_without_measure"], 1);
    day.engine.undo().unwrap();
    assert_eq!(shown(&day, priority)["text"], "Riktade insatser");
}

#[test]
fn a_measure_is_completed_from_what_stands_here_and_in_the_plan_before() {
    let (day, _, measure) = with_measure();
    day.run(MeasuresCommand::SetOwners { measure, owners: vec![owner("Stadsdel"), owner("Polis")] });
    day.run(edit(measure, MeasureField::Place(Some("Vårväderstorget".into()))));
    day.run(edit(measure, MeasureField::ContactRole(Some("Kommunpolis".into()))));
    let workshop = day.add_workshop(day.add_area("Backa"));
    for text in ["Mörkt", "Tomt"] {
        let card = day.add_card(workshop, text);
        let to = samsyn_engine::workshops::CardField::Place(Some("Selma Lagerlöfs torg".into()));
        day.run(CardsCommand::EditCard { card, to });
    }
    let told = day.read("proposals");
    assert_eq!(told["owners"], json!(["Polis", "Stadsdel"]));
    assert_eq!(told["places"], json!(["Selma Lagerlöfs torg", "Vårväderstorget"]), "those used most stand first");
    assert_eq!(told["contact_roles"], json!(["Kommunpolis"]));
    let next = day.create(HearingCommand::StartHearing { facts: crate::day::facts(2020) });
    let next = samsyn_engine::reads::by_name(&day.engine, "proposals", json!({ "hearing": next })).unwrap();
    assert_eq!(next["owners"], json!(["Polis", "Stadsdel"]), "the next year begins with this year's words");
}
