//! What became of last year's measures.

use crate::day::{Day, texts};
use samsyn_engine::command::*;
use samsyn_engine::follow_up::{Colour, PlanMeasure, PlanRow, Status};
use samsyn_engine::{Id, Refusal};
use serde_json::{Value, json};

fn measure(key: &str) -> PlanMeasure {
    PlanMeasure {
        key: key.into(),
        text: "Samverkan mot narkotika".into(),
        owners: vec!["Polis".into()],
        goal_amount: Some(100.0),
        unit: Some("tillfällen".into()),
        result: Some(300.0),
        status: Some(Status::Done),
        colour: Some(Colour::Green),
        ..PlanMeasure::default()
    }
}

fn line(priority: &str, measure: Option<PlanMeasure>) -> PlanRow {
    PlanRow {
        area: "LU".into(),
        priority: priority.into(),
        problem_area: None,
        cause: Some("Öppen försäljning".into()),
        measure,
        example: false,
    }
}

fn put(rows: Vec<PlanRow>) -> FollowUpCommand {
    FollowUpCommand::PutPlan { year: 2018, rows }
}

/// This year's hearing, and a promise of last year's.
fn with_promise() -> (Day, Id) {
    let day = Day::new();
    day.add_area("Lundby");
    day.run(put(vec![line("Narkotika", Some(measure("M01")))]));
    let promise = day.read("follow_up")["areas"][0]["promises"][0]["measure"]["id"].as_str().and_then(Id::parse);
    (day, promise.unwrap())
}

fn result(day: &Day) -> Value {
    day.read("follow_up")["areas"][0]["promises"][0].clone()
}

#[test]
fn you_promised_a_hundred_and_it_became_three_hundred() {
    let (day, _) = with_promise();
    let view = day.read("follow_up");
    assert_eq!((view["year"].as_i64(), view["promises"].as_i64()), (Some(2018), Some(1)));
    let promise = result(&day);
    assert_eq!(
        (promise["measure"]["goal_amount"].as_f64(), promise["is_reached"].as_bool()),
        (Some(100.0), Some(true))
    );
}

#[test]
fn the_plan_put_twice_changes_nothing() {
    let (day, _) = with_promise();
    day.changes_nothing(put(vec![line("Narkotika", Some(measure("M01")))]));
}

#[test]
fn one_measure_on_two_lines_is_one_promise_for_two_priorities() {
    let (day, _) = with_promise();
    let rows = vec![line("Narkotika", Some(measure("M01"))), line("Trafik", Some(measure("M01")))];
    day.run(put(rows.clone()));
    let view = day.read("follow_up");
    let promises = view["areas"][0]["promises"].as_array().unwrap();
    assert_eq!((promises.len(), &view["promises"]), (1, &json!(1)), "it is counted once");
    assert_eq!(promises[0]["also_serves"], json!(["Trafik"]));
    day.changes_nothing(put(rows));
}

#[test]
fn a_new_measure_that_stands_on_two_lines_of_one_file_is_written_once() {
    let day = Day::new();
    day.add_area("Lundby");
    let rows = vec![line("Narkotika", Some(measure("M01"))), line("Trafik", Some(measure("M01")))];
    day.run(put(rows.clone()));
    let promise = result(&day)["measure"].clone();
    assert_eq!(texts(&promise["owners"], "name"), ["Polis"]);
    day.changes_nothing(put(rows));
}

#[test]
fn a_line_of_an_unknown_area_or_an_amount_that_is_no_number_is_refused() {
    let (day, _) = with_promise();
    let astray = PlanRow { area: "XX".into(), ..line("Narkotika", None) };
    assert_eq!(day.refused(put(vec![astray])), Refusal::UnknownKey { what: "area".into(), key: "XX".into() });
    let endless = PlanMeasure { goal_amount: Some(f64::INFINITY), ..measure("M02") };
    let refused = day.refused(put(vec![line("Narkotika", Some(endless))]));
    assert!(matches!(refused, Refusal::OutOfRange { field, .. } if field == "goal_amount"));
}

#[test]
fn the_latest_result_counts_and_the_earlier_ones_stay_in_the_file() {
    let (day, measure) = with_promise();
    let note = |amount, status| FollowUpCommand::NoteResult {
        measure,
        amount: Some(amount),
        status,
        colour: Some(Colour::Yellow),
        comment: None,
    };
    day.at(9, 0);
    day.run(note(80.0, Status::PartlyDone));
    assert_eq!(result(&day)["is_reached"], false);
    assert!(matches!(day.refused(note(-1.0, Status::Done)), Refusal::OutOfRange { .. }));
    day.engine.undo().unwrap();
    assert_eq!(result(&day)["is_reached"], true, "the earlier result stands again");
}
